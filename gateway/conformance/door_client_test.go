package conformance

import (
	"context"
	"errors"
	"iter"
	"reflect"
	"strconv"
	"strings"

	"google.golang.org/protobuf/proto"

	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/transcript"
	"github.com/dialgate/dialgate/gateway/client"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func openClient(c *centre)      { openLibrary(c, client.New(c.connection)) }
func openClientASCII(c *centre) { openLibrary(c, dialLibrary(c, "ascii://"+c.listen(link.ASCII))) }
func openClientUnicode(c *centre) {
	openLibrary(c, dialLibrary(c, "unicode://"+c.listen(link.UTF16LE)))
}

func dialLibrary(c *centre, address string) *client.Client {
	l, err := client.Dial(address)
	if err != nil {
		c.t.Fatal(err)
	}
	return l
}

func openLibrary(c *centre, library *client.Client) {
	sockets := uint32(0)
	c.Dial = func() (transcript.Wire, registry.Link, error) {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		s, err := library.Open(ctx, client.SessionOptions{Location: transcript.Location})
		if err != nil {
			cancel()
			return nil, registry.None, err
		}
		sockets++
		id := registry.Link{N: sockets}
		if s.Link() != "" {
			if id, err = virtual(s.Link()); err != nil {
				cancel()
				return nil, registry.None, err
			}
		}
		w := &librarySession{ctx: ctx, cancel: cancel, session: s, tally: c.tally}
		w.next, w.stop = iter.Pull2(s.Events(ctx, 0))
		return w, id, nil
	}
}

// librarySession is a session of the client library.
type librarySession struct {
	ctx     context.Context // bounds the life of the session
	cancel  context.CancelFunc
	session *client.Session
	next    func() (*dialgatev1.Event, error, bool)
	stop    func()
	tally   *tally
	answers answers
}

func (w *librarySession) Write(text string) error {
	if req, m, ok := typed(text); ok {
		w.tally.typed++
		w.answers.said(req, text)
		return w.note(w.call(m, req))
	}
	w.tally.raw++
	return w.note(w.session.Send(w.ctx, text))
}

// call calls the library's method of an RPC.
func (w *librarySession) call(m *method, req proto.Message) error {
	service, name, _ := strings.Cut(strings.TrimPrefix(m.path, "/dialgate.v1."), "/")
	of := map[string]any{
		"AgentService": w.session.Agents, "CampaignService": w.session.Campaigns,
		"TelephonyService": w.session.Telephony, "ManagementService": w.session.Management,
	}[service]
	back := reflect.ValueOf(of).MethodByName(name).Call([]reflect.Value{reflect.ValueOf(w.ctx), reflect.ValueOf(req)})
	err, _ := reflect.TypeAssert[error](back[0])
	return err
}

// note keeps the code of a rejection. Any other error is one.
func (w *librarySession) note(err error) error {
	if r, ok := client.AsRejection(err); ok && r.SDMPCode != 0 {
		w.answers.codes = append(w.answers.codes, strconv.Itoa(r.SDMPCode))
		return nil
	}
	return err
}

func (w *librarySession) Read() (string, error) {
	return w.answers.read(func() (*dialgatev1.Event, error) {
		ev, err, ok := w.next()
		if !ok {
			return nil, errors.New("the events have ended")
		}
		return ev, err
	})
}

func (w *librarySession) Close() error {
	defer w.cancel()
	err := w.session.Close(w.ctx)
	w.stop()
	return err
}
