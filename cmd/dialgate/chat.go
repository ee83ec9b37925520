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
}

func chatCommand(s streams) *cobra.Command {
	var o chatOptions
	cmd := &cobra.Command{
		Use:   "chat",
		Short: "Speak SDMP by hand, or send the lines of a pipe",
		Long: `chat connects to a dialer's socket. On a terminal it is a console: history with the arrow keys, Tab completes message and
parameter codes, "?OC" explains a message, and what comes back is explained beside its codes. Ctrl-D ends it.

With piped input each line goes out as one message, and what comes back is printed, one message a line:

  printf 'TO\NT5\nVS\n' | dialgate chat`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if o.addr == "" {
				o.addr = "127.0.0.1:6502"
				if o.unicode {
					o.addr = "127.0.0.1:6500"
				}
			}
			in, out := terminal(s.in), terminal(s.out)
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
	return cmd
}

// terminal tells whether a stream is a person's.
func terminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

func chat(ctx context.Context, o chatOptions, s streams, interactive bool) error {
	dialer := net.Dialer{Timeout: limits.ChatConnectTimeout}
	conn, err := dialer.DialContext(ctx, "tcp", o.addr)
	if err != nil {
		return fmt.Errorf("no dialer at %s: %w", o.addr, err)
	}
	c := &conversation{conn: conn, charset: link.ASCII, decode: o.decode, heard: make(chan struct{}, 1), ended: make(chan struct{})}
	if o.unicode {
		c.charset = link.UTF16LE
	}
	defer c.close()
	stop := context.AfterFunc(ctx, func() { _ = conn.Close() })
	defer stop()
	if interactive {
		return c.console(ctx, s)
	}
	c.listen(s.out)
	return c.pipe(ctx, s.in, o.wait)
}

// conversation is one connection to a dialer.
type conversation struct {
	conn    net.Conn
	charset link.Charset
	decode  bool
	reader  sync.WaitGroup
	heard   chan struct{} // has a token when something came in
	ended   chan struct{} // closed when nothing more will come
}

// close ends the conversation and waits for its reader.
func (c *conversation) close() {
	_ = c.conn.Close()
	c.reader.Wait()
}

// send sends one message.
func (c *conversation) send(text string) error {
	if _, err := c.conn.Write(c.charset.AppendFrame(nil, text)); err != nil {
		return failed(fmt.Errorf("the dialer closed the connection: %w", err))
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
				c.print(out, f)
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
	b.WriteString(text)
	b.WriteByte('\n')
	if c.decode {
		explain(&b, text)
	}
	_, _ = out.Write(b.Bytes())
}

// pipe sends lines until there are no more, then waits until the answers have come.
func (c *conversation) pipe(ctx context.Context, in io.Reader, wait time.Duration) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 2*limits.MessageBytes)
	for lines.Scan() {
		text := strings.TrimRight(lines.Text(), "\r")
		if text == "" {
			continue
		}
		if err := c.send(text); err != nil {
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
