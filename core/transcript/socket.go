package transcript

import (
	"errors"
	"io"
	"net"
	"time"
	"unicode/utf16"
)

// Socket is a client's end of a connection to the dialer, with a codec of its own: that of the dialer is under test.
type Socket struct {
	// Conn is the connection.
	Conn net.Conn
	// Unicode says that it carries UTF-16LE, not 8-bit characters.
	Unicode bool
	// Patience is how long Read waits.
	Patience time.Duration

	buf []byte
}

// Write is part of Wire.
func (w *Socket) Write(text string) error {
	var b []byte
	if w.Unicode {
		for _, u := range utf16.Encode([]rune(text + "\x00")) {
			b = append(b, byte(u), byte(u>>8)) //nolint:gosec // the halves of a unit
		}
	} else {
		for _, r := range text + "\x00" {
			b = append(b, byte(r)) //nolint:gosec // transcripts have 8-bit text
		}
	}
	_, err := w.Conn.Write(b)
	return err
}

// Read is part of Wire.
func (w *Socket) Read() (string, error) {
	if err := w.Conn.SetReadDeadline(time.Now().Add(w.Patience)); err != nil {
		return "", err
	}
	for {
		if text, n := w.first(); n > 0 {
			w.buf = w.buf[n:]
			return text, nil
		}
		chunk := make([]byte, 4096)
		n, err := w.Conn.Read(chunk)
		w.buf = append(w.buf, chunk[:n]...)
		if err != nil && n == 0 {
			return "", err
		}
	}
}

// first decodes the first message that is whole, and says how many bytes it takes.
func (w *Socket) first() (text string, n int) {
	if !w.Unicode {
		var runes []rune
		for i, b := range w.buf {
			if b == 0 {
				return string(runes), i + 1
			}
			runes = append(runes, rune(b))
		}
		return "", 0
	}
	var units []uint16
	for i := 0; i+1 < len(w.buf); i += 2 {
		u := uint16(w.buf[i]) | uint16(w.buf[i+1])<<8
		if u == 0 {
			return string(utf16.Decode(units)), i + 2
		}
		units = append(units, u)
	}
	return "", 0
}

// Close sends a FIN and waits until the dialer has cleaned up, which it shows by closing its end.
func (w *Socket) Close() error {
	tcp, ok := w.Conn.(*net.TCPConn)
	if !ok {
		return w.Conn.Close()
	}
	if err := tcp.CloseWrite(); err != nil {
		return err
	}
	_, err := io.Copy(io.Discard, tcp)
	return errors.Join(err, tcp.Close())
}
