package client

import (
	"context"
	"reflect"
	"slices"
	"sync"

	"google.golang.org/protobuf/proto"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// handlers are the functions that Run calls.
type handlers struct {
	mu     sync.Mutex // guards what follows
	byType map[reflect.Type][]*handler
	all    []*handler
}

type handler struct {
	handle func(ctx context.Context, ev *dialgatev1.Event, m proto.Message)
}

// on sets a handler for one type of message.
func on[M proto.Message](s *Session, f func(context.Context, M)) (remove func()) {
	key := reflect.TypeFor[M]()
	h := &handler{func(ctx context.Context, _ *dialgatev1.Event, m proto.Message) {
		if m, ok := m.(M); ok {
			f(ctx, m)
		}
	}}
	s.handlers.mu.Lock()
	defer s.handlers.mu.Unlock()
	if s.handlers.byType == nil {
		s.handlers.byType = map[reflect.Type][]*handler{}
	}
	s.handlers.byType[key] = append(s.handlers.byType[key], h)
	return func() {
		s.handlers.mu.Lock()
		defer s.handlers.mu.Unlock()
		s.handlers.byType[key] = without(s.handlers.byType[key], h)
	}
}

// without leaves the list as it is for whoever goes through it now.
func without(hs []*handler, h *handler) []*handler {
	return slices.DeleteFunc(slices.Clone(hs), func(o *handler) bool { return o == h })
}

// OnEvent sets a handler for every event, gaps included; it is called before those of the event's message.
func (s *Session) OnEvent(f func(context.Context, *dialgatev1.Event)) (remove func()) {
	h := &handler{func(ctx context.Context, ev *dialgatev1.Event, _ proto.Message) { f(ctx, ev) }}
	s.handlers.mu.Lock()
	defer s.handlers.mu.Unlock()
	s.handlers.all = append(s.handlers.all, h)
	return func() {
		s.handlers.mu.Lock()
		defer s.handlers.mu.Unlock()
		s.handlers.all = without(s.handlers.all, h)
	}
}

// OnGap sets a handler for events that are lost to the program; the reason says whether what it owned is lost too.
func (s *Session) OnGap(f func(context.Context, *dialgatev1.Gap)) (remove func()) { return on(s, f) }

// eventKey is the key of the event in the context of a handler.
type eventKey struct{}

// EventOf gives the event that a handler is called for, from the handler's context: its sequence, time and text. Nil elsewhere.
func EventOf(ctx context.Context) *dialgatev1.Event {
	ev, _ := ctx.Value(eventKey{}).(*dialgatev1.Event)
	return ev
}

// Run calls the handlers for each event, from the first that the session had, one at a time. It returns nil when the session is
// closed, the error of ctx when that is over, and why the session was lost where it cannot go on.
//
// A handler may send messages and close the session. One that takes long holds up those that follow, and nothing else; what is
// missed in the end is declared by a Gap.
func (s *Session) Run(ctx context.Context) error {
	for ev, err := range s.Events(ctx, 0) {
		if err != nil {
			return err
		}
		s.dispatch(context.WithValue(ctx, eventKey{}, ev), ev)
	}
	return nil
}

func (s *Session) dispatch(ctx context.Context, ev *dialgatev1.Event) {
	m := messageOf(ev)
	s.handlers.mu.Lock()
	all, typed := s.handlers.all, []*handler(nil)
	if m != nil {
		typed = s.handlers.byType[reflect.TypeOf(m)]
	}
	s.handlers.mu.Unlock()
	for _, h := range all {
		h.handle(ctx, ev, m)
	}
	for _, h := range typed {
		h.handle(ctx, ev, m)
	}
}
