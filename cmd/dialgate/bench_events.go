package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// benchCampaigns is how many campaigns are enumerated: one message then causes so many events, and the end mark.
const benchCampaigns = 200

// benchAhead is how many events may be under way to the slowest reader: well below what a session keeps.
const benchAhead = 4000

// eventSides compares the events that readers of one session get with bare streams.
func eventSides(o *benchOptions, b *benchCentre) ([]side, error) {
	conns, err := b.dial(b.addr(doorGRPC), o.connections)
	if err != nil {
		return nil, err
	}
	f, err := b.newFanOut(conns, o.callers)
	if err != nil {
		return nil, err
	}
	server := grpc.NewServer()
	dialgatev1.RegisterSessionServiceServer(server, &bareStream{event: f.sample})
	addr, err := b.serveBare(server)
	if err != nil {
		return nil, err
	}
	bare, err := b.dial(addr, o.connections)
	if err != nil {
		return nil, err
	}
	return []side{{sideOurs, f.run}, {sideBare, func(ctx context.Context, d time.Duration) (int64, time.Duration, error) {
		return readBare(ctx, d, bare, o.callers)
	}}}, nil
}

// fanOut is a session that is told much, and its readers.
type fanOut struct {
	client  dialgatev1.SessionServiceClient
	session string
	sample  *dialgatev1.Event // one of those that are sent
	readers []atomic.Int64    // the sequence that each has read
	read    chan struct{}     // has a token when one has read on
	broken  chan error
	sent    int64 // events so far
	asked   int   // enumerations so far
}

func (b *benchCentre) newFanOut(conns []*grpc.ClientConn, readers int) (*fanOut, error) {
	session, err := b.session(conns[0])
	if err != nil {
		return nil, err
	}
	f := &fanOut{
		client: dialgatev1.NewSessionServiceClient(conns[0]), session: session,
		readers: make([]atomic.Int64, readers), read: make(chan struct{}, 1), broken: make(chan error, readers),
	}
	for i := range benchCampaigns - 1 { // one is open already, of another link
		if err := f.say(b.ctx, `OC\CNbench`+strconv.Itoa(i)); err != nil {
			return nil, err
		}
		f.sent++ // CO
	}
	ctx, cancel := context.WithCancel(b.ctx)
	var reading sync.WaitGroup
	b.cleanup = append(b.cleanup, func() {
		cancel()
		reading.Wait()
	})
	for i := range readers {
		stream, err := dialgatev1.NewSessionServiceClient(conns[i%len(conns)]).StreamEvents(ctx, &dialgatev1.StreamEventsRequest{Session: session})
		if err != nil {
			return nil, err
		}
		reading.Go(func() { f.follow(stream, i) })
	}
	if err := f.enumerate(b.ctx); err != nil {
		return nil, err
	}
	if err := f.await(b.ctx, 0); err != nil {
		return nil, err
	}
	return f, f.takeSample(ctx)
}

// takeSample reads the first event of an enumeration.
func (f *fanOut) takeSample(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := f.client.StreamEvents(ctx, &dialgatev1.StreamEventsRequest{Session: f.session, After: benchCampaigns - 1})
	if err != nil {
		return err
	}
	f.sample, err = stream.Recv()
	return err
}

func (f *fanOut) say(ctx context.Context, text string) error {
	_, err := f.client.SendMessage(ctx, &dialgatev1.SendMessageRequest{Session: f.session, Text: text})
	return err
}

// enumerate has all campaigns told.
func (f *fanOut) enumerate(ctx context.Context) error {
	f.asked++
	tx := strconv.Itoa(f.asked)
	if err := f.say(ctx, `EC\TX`+tx); err != nil {
		return err
	}
	f.sent += benchCampaigns + 1 // CZ for each, and EF
	return f.say(ctx, `EE\TX`+tx)
}

// follow reads what one reader gets.
func (f *fanOut) follow(stream grpc.ServerStreamingClient[dialgatev1.Event], i int) {
	for {
		ev, err := stream.Recv()
		if err != nil {
			f.broken <- err // has room for all readers
			return
		}
		f.readers[i].Store(ev.GetSequence())
		select {
		case f.read <- struct{}{}:
		default:
		}
	}
}

// await waits until the slowest reader is no more than so many events behind.
func (f *fanOut) await(ctx context.Context, behind int64) error {
	for {
		slowest := f.sent
		for i := range f.readers {
			slowest = min(slowest, f.readers[i].Load())
		}
		if f.sent-slowest <= behind {
			return nil
		}
		select {
		case <-f.read:
		case err := <-f.broken:
			return fmt.Errorf("a reader: %w", err)
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (f *fanOut) run(ctx context.Context, d time.Duration) (int64, time.Duration, error) {
	before, begun := f.sent, time.Now()
	for time.Since(begun) < d {
		if err := f.await(ctx, benchAhead-benchCampaigns); err != nil {
			return 0, 0, err
		}
		if err := f.enumerate(ctx); err != nil {
			return 0, 0, err
		}
	}
	err := f.await(ctx, 0)
	return (f.sent - before) * int64(len(f.readers)), time.Since(begun), err
}

// bareStream sends the same event until its time is over.
type bareStream struct {
	dialgatev1.UnimplementedSessionServiceServer
	event *dialgatev1.Event
}

// StreamEvents takes the time in microseconds as the field after.
func (s *bareStream) StreamEvents(r *dialgatev1.StreamEventsRequest, stream grpc.ServerStreamingServer[dialgatev1.Event]) error {
	end := time.Now().Add(time.Duration(r.GetAfter()) * time.Microsecond)
	for time.Now().Before(end) {
		if err := stream.Send(s.event); err != nil {
			return err
		}
	}
	return nil
}

// readBare reads bare streams until all have ended.
func readBare(ctx context.Context, d time.Duration, conns []*grpc.ClientConn, readers int) (int64, time.Duration, error) {
	var n atomic.Int64
	var all sync.WaitGroup
	failures := make(chan error, readers)
	begun := time.Now()
	for i := range readers {
		all.Go(func() {
			stream, err := dialgatev1.NewSessionServiceClient(conns[i%len(conns)]).StreamEvents(ctx, &dialgatev1.StreamEventsRequest{After: d.Microseconds()})
			for err == nil {
				if _, err = stream.Recv(); err == nil {
					n.Add(1)
				}
			}
			if !errors.Is(err, io.EOF) {
				failures <- err
			}
		})
	}
	all.Wait()
	took := time.Since(begun)
	select {
	case err := <-failures:
		return 0, 0, err
	default:
		return n.Load(), took, nil
	}
}
