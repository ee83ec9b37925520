package rpc

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/gateway/access"
	"github.com/dialgate/dialgate/gateway/codec"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// session is a virtual link with what the facade knows of it.
type session struct {
	id      string // empty for an Exchange stream, which has no name
	link    *link.Virtual
	tenant  string // for messages without one; empty where the client named none
	history *history
	lease   *lease // nil for an Exchange stream, which lives as long as its stream
	kills   atomic.Int64
	caller  atomic.Pointer[access.Identity] // whose session it is, as the configuration knows them now

	created  time.Time
	requests *requests // that had an id
	forget   func()    // called once when the session ends; nil where nobody wants to know
}

// options says how requests of this session are encoded.
func (s *session) options(loc *time.Location) codec.Options {
	return codec.Options{Tenant: s.tenant, Location: loc, Transaction: s.transaction}
}

// transaction makes an identifier for a kill request. It names the link, so that no other session makes the same.
func (s *session) transaction() string {
	return "rpc-" + s.link.ID().String() + "-" + strconv.FormatInt(s.kills.Add(1), 10)
}

// pump moves what the dialer sends to the link into the history until the link has ended. It never waits for a reader.
func (s *session) pump(loc *time.Location) {
	for {
		ds, err := s.link.Receive(context.Background())
		if err != nil {
			if closed, ok := errors.AsType[*link.Closed](err); ok {
				s.history.end(closed.Reason)
			} else {
				s.history.end(link.ReadFailed)
			}
			return
		}
		events := make([]*dialgatev1.Event, 0, len(ds))
		for _, d := range ds {
			ev := &dialgatev1.Event{Time: timestamppb.New(d.At)}
			codec.Decode(d.Message, strings.ToValidUTF8(d.Text, "\uFFFD"), loc, ev) // protobuf carries nothing else
			events = append(events, ev)
		}
		s.history.append(events)
	}
}
