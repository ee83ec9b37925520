package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
)

// chatOptions is what chat is told.
type chatOptions struct {
	addr    string
	unicode bool
	decode  bool
	wait    time.Duration
	auto    string // the layer that chat plays by itself
	echo    bool
	tls     chatTLS
}

func chatCommand(s streams) *cobra.Command {
	var o chatOptions
	cmd := &cobra.Command{
		Use:   "chat",
		Short: "Speak SDMP by hand, or send the lines of a pipe",
		Long: `chat connects to a dialer's socket. On a terminal it is a console: history with the arrow keys, Tab completes message and
parameter codes, "help OC" (or "?OC") explains a message, and what comes back is explained beside its codes. Ctrl-D ends it.

"link camp" opens a further connection and speaks on it, "link camp unicode" one to the Unicode socket (with host:port behind it where
that is not the usual one); "link camp" comes back to it, "link" to the first. What comes in on it begins with "camp< ".

With piped input each line goes out as one message, and what comes back is printed, one message a line. A line @+2s waits two
seconds, a line that begins with # is not sent:

  printf 'TO\NT5\nVS\n' | dialgate chat

With --auto cti chat plays the telephony layer itself, on a second connection: it announces trunks, reaches stations, answers and
connects calls, and lets queues time out. One person can then try agents and a host. An IC that the person sends is a caller of it,
an ND makes that caller hang up.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if o.addr == "" {
				o.addr = usualAddr(o.unicode)
			}
			in, out := terminal(s.in), terminal(s.out)
			if o.auto != "" && o.auto != telephonyLayer {
				return fmt.Errorf("--auto %s: chat can play %q only", o.auto, telephonyLayer)
			}
			if !cmd.Flags().Changed("decode") {
				o.decode = in && out
			}
			return chat(cmd.Context(), o, s, in && out)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.addr, "addr", "", "`host:port` of the dialer's socket (default 127.0.0.1:6502, with --unicode 127.0.0.1:6500)")
	f.BoolVar(&o.unicode, "unicode", false, "the socket is a Unicode one: UTF-16LE")
	f.BoolVar(&o.decode, "decode", false, "explain what comes back (default on a terminal)")
	f.DurationVar(&o.wait, "wait", time.Second, "with piped input: end when nothing came for so long after the last line")
	f.BoolVar(&o.echo, "echo", false, "with piped input: print the lines of it, too, so that the output tells the whole conversation")
	f.StringVar(&o.auto, "auto", "", "a `layer` that chat plays by itself: cti, the telephony layer")
	o.tls.flags(f)
	return cmd
}

// terminal tells whether a stream is a person's.
func terminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

func chat(ctx context.Context, o chatOptions, s streams, interactive bool) error {
	var auto *automatic
	if o.auto == telephonyLayer {
		a, err := playTelephony(ctx, o, s.out)
		if err != nil {
			return err
		}
		defer a.c.close()
		auto = a
	}
	c, err := connect(ctx, o)
	if err != nil {
		return err
	}
	c.auto = auto
	defer c.close()
	stop := context.AfterFunc(ctx, func() { _ = c.conn.Close() })
	defer stop()
	if interactive {
		return c.console(ctx, o, s)
	}
	c.listen(s.out)
	echo := io.Discard
	if o.echo {
		echo = s.out
	}
	d := newDesk(ctx, o, c, s.out)
	defer d.close()
	return d.pipe(ctx, s.in, echo)
}

// connect opens a connection to a dialer.
func connect(ctx context.Context, o chatOptions) (*conversation, error) {
	conn, err := o.tls.dial(ctx, o.addr)
	if err != nil {
		return nil, err
	}
	c := &conversation{conn: conn, charset: link.ASCII, decode: o.decode, heard: make(chan struct{}, 1), ended: make(chan struct{}),
		settlement: settlement{settled: make(chan struct{}, 1)}}
	if o.unicode {
		c.charset = link.UTF16LE
	}
	return c, nil
}

// conversation is one connection to a dialer.
type conversation struct {
	name    string // of a further link
	conn    net.Conn
	charset link.Charset
	decode  bool
	reader  sync.WaitGroup
	heard   chan struct{}    // has a token when something came in
	ended   chan struct{}    // closed when nothing more will come
	auto    *automatic       // plays the telephony layer; may be nil
	hear    func(link.Frame) // takes what comes in instead of printing it; may be nil

	settlement settlement
}

// close ends the conversation and waits for its reader.
func (c *conversation) close() {
	_ = c.conn.Close()
	c.reader.Wait()
}

// send sends one message.
func (c *conversation) send(text string) error {
	c.settlement.routed = len(text) > 6 && text[2] == ':' && text[5] == ':'
	if _, err := c.conn.Write(c.charset.AppendFrame(nil, text)); err != nil {
		return failed(fmt.Errorf("the dialer closed the connection: %w", err))
	}
	if c.auto != nil {
		c.auto.overhear(text)
	}
	return nil
}

// listen prints what comes in until the connection ends.
func (c *conversation) listen(out io.Writer) {
	c.reader.Go(func() {
		defer close(c.ended)
		d := link.NewDecoderSize(c.charset, limits.LogLineBytes)
		buffer := make([]byte, limits.ReadBufferMax)
		for {
			n, err := c.conn.Read(buffer)
			_, _ = d.Write(buffer[:n])
			for f, ok := d.Next(); ok; f, ok = d.Next() {
				if c.settlement.take(f) {
					continue
				}
				if c.hear != nil {
					c.hear(f)
				} else {
					c.print(out, f)
				}
				select {
				case c.heard <- struct{}{}:
				default:
				}
			}
			if err != nil {
				return
			}
		}
	})
}

func (c *conversation) print(out io.Writer, f link.Frame) {
	text := f.Text
	if f.Fault != nil {
		text = f.Fault.Text
	}
	var b bytes.Buffer
	if c.name != "" {
		b.WriteString(c.name + "< ")
	}
	b.WriteString(text)
	b.WriteByte('\n')
	if c.decode {
		explain(&b, text)
	}
	_, _ = out.Write(b.Bytes())
}

// rest waits, and tells false where the conversation ended meanwhile.
func (c *conversation) rest(ctx context.Context, d time.Duration) bool {
	select {
	case <-time.After(d):
		return true
	case <-c.ended:
	case <-ctx.Done():
	}
	return false
}

// pipe sends lines until there are no more, then waits until the answers have come.
func (d *desk) pipe(ctx context.Context, in io.Reader, echo io.Writer) error {
	c, wait := d.now, d.options.wait
	var last *conversation // that something was said on
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 2*limits.MessageBytes)
	for lines.Scan() {
		text := strings.TrimRight(lines.Text(), "\r")
		switch {
		case text == "":
			continue
		case text[0] == '#':
			_, _ = fmt.Fprintf(echo, "\n%s\n", text)
			continue
		}
		if pause, err := time.ParseDuration(strings.TrimPrefix(text, "@+")); err == nil && strings.HasPrefix(text, "@+") {
			if !c.rest(ctx, pause) {
				break
			}
			continue
		}
		if d.carryOut(text) {
			continue
		}
		if last != nil && last != d.now {
			last.settle(ctx)
		}
		last = d.now
		_, _ = fmt.Fprintf(echo, "%s%s\n", d.prompt(), text)
		if err := d.now.send(text); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return failed(fmt.Errorf("reading the input: %w", err))
	}
	quiet := time.NewTimer(wait)
	defer quiet.Stop()
	for {
		select {
		case <-c.heard:
			quiet.Reset(wait)
		case <-quiet.C:
			return nil
		case <-c.ended:
			if ctx.Err() != nil {
				return nil
			}
			return failed(errors.New("the dialer closed the connection"))
		case <-ctx.Done():
			return nil
		}
	}
}
