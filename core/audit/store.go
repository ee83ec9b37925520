package audit

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"go.etcd.io/bbolt"
	bbolterrors "go.etcd.io/bbolt/errors"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/pacing/compliance"
)

// FileName is the store's file in its directory.
const FileName = "compliance.db"

// Errors of a store.
var (
	ErrClosed = errors.New("the record store is closed")
	ErrBehind = errors.New("more records wait for the disk than may; nothing must be dialled until it writes again")
)

// Options say how a store is kept. The zero value has the defaults.
type Options struct {
	// Keep is how long records are kept; 0 for limits.RecordKeep.
	Keep time.Duration

	// KeepHoldOffs is how long numbers that were abandoned are kept; 0 for as long as records. Longer than any rule's hold-off.
	KeepHoldOffs time.Duration

	// Retry is the time between attempts to write to a disk that refused to; 0 for limits.RecordRetryInterval.
	Retry time.Duration

	// Durable is called, from the store's own goroutine, with the mark up to which all is on disk each time that moves.
	Durable func(mark uint64)
}

// Store is the durable store. It is safe for concurrent use.
type Store struct {
	path    string
	db      *bbolt.DB
	options Options
	wake    chan struct{} // that something waits for the disk
	end     chan struct{} // that Close was called
	ended   chan struct{} // that the committer is gone
	pruned  time.Time     // when it was last looked for what is over; the committer's own
	pruning sync.WaitGroup

	update func(func(*bbolt.Tx) error) error // db.Update; tests have a disk that refuses

	mu       sync.Mutex // guards what follows
	pending  []Batch
	records  int // in pending
	sequence uint64
	mark     uint64        // of the last batch that was handed in
	durable  uint64        // of the last batch that is on disk
	err      error         // why the last attempt failed
	progress chan struct{} // closed as durable, err or closed change
	closed   bool
	lost     error // what Close could not write
}

// Batch is what becomes durable together or not at all.
type Batch struct {
	Records  []Record
	Windows  []Windows
	HoldOffs []HoldOff
}

// Windows are changed cells of a campaign's windows.
type Windows struct {
	Tenant, Campaign string
	Opened           time.Time // when the campaign began; zero to leave it as it is
	Cells            []compliance.Cell
}

// HoldOff is what is to be remembered of a number, in the form of compliance.Place.Number.
type HoldOff struct {
	Tenant, Number string
	Past           compliance.Past
}

// Open opens the store in a directory, which must exist, or makes one there. One process has it at a time.
func Open(dir string, o Options) (*Store, error) {
	if o.Keep == 0 {
		o.Keep = limits.RecordKeep
	}
	if o.KeepHoldOffs == 0 {
		o.KeepHoldOffs = o.Keep
	}
	if o.Retry == 0 {
		o.Retry = limits.RecordRetryInterval
	}
	path := filepath.Join(dir, FileName)
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: limits.RecordLockTimeout, FreelistType: bbolt.FreelistMapType})
	if err != nil {
		return nil, opening(path, err)
	}
	s := &Store{
		path: path, db: db, options: o, update: db.Update,
		wake: make(chan struct{}, 1), end: make(chan struct{}), ended: make(chan struct{}), progress: make(chan struct{}),
	}
	if err := s.prepare(); err != nil {
		_ = db.Close()
		return nil, opening(path, err)
	}
	if err := syncDir(dir); err != nil {
		_ = db.Close()
		return nil, opening(path, err)
	}
	go s.commitAll(s.end)
	return s, nil
}

func opening(path string, err error) error {
	if errors.Is(err, bbolterrors.ErrTimeout) {
		return fmt.Errorf("records in %s: another process has had the file for %s; stop it, or give this one a data directory of its own", path, limits.RecordLockTimeout)
	}
	return fmt.Errorf("records in %s: %w", path, err)
}

// prepare makes the buckets of a new store, or reads where an old one stands. It writes nothing to an old one.
func (s *Store) prepare() error {
	ready := false
	if err := s.db.View(func(tx *bbolt.Tx) error {
		meta := tx.Bucket(metaBucket)
		if meta == nil {
			return nil
		}
		if v := meta.Get(layoutKey); !bytes.Equal(v, layoutVersion) {
			return fmt.Errorf("the file has layout %d, this version reads %d; use the version that wrote it", v, layoutVersion)
		}
		if v := meta.Get(sequenceKey); len(v) == 8 {
			s.sequence = binary.BigEndian.Uint64(v)
		}
		ready = true
		return nil
	}); err != nil || ready {
		return err
	}
	return s.db.Update(func(tx *bbolt.Tx) error {
		for _, name := range [][]byte{metaBucket, recordBucket, indexBucket, windowBucket, holdOffBucket} {
			if _, err := tx.CreateBucket(name); err != nil {
				return err
			}
		}
		return tx.Bucket(metaBucket).Put(layoutKey, layoutVersion)
	})
}

// syncDir makes the name of a new file durable.
func syncDir(dir string) error {
	d, err := os.Open(dir) //nolint:gosec // the directory is the operator's
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// Append hands a batch to the disk and gives its mark: it counts once Durable is at least that. It numbers the records in
// place, and does not wait. The batch and what it refers to must not be changed afterwards.
func (s *Store) Append(b Batch) (mark uint64, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.end == nil {
		return 0, ErrClosed
	}
	if s.records+len(b.Records) > limits.RecordsAhead {
		return 0, ErrBehind
	}
	for i := range b.Records {
		s.sequence++
		b.Records[i].Sequence = s.sequence
		b.Records[i].Time = b.Records[i].Time.UTC().Truncate(time.Microsecond)
	}
	s.pending = append(s.pending, b)
	s.records += len(b.Records)
	s.mark++
	select {
	case s.wake <- struct{}{}:
	default:
	}
	return s.mark, nil
}

// Durable gives the mark up to which all is on disk.
func (s *Store) Durable() uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.durable
}

// Err tells why nothing can be written at present; nil where it can. While it is not nil, nothing must be dialled that could be
// abandoned: its record would not be kept.
func (s *Store) Err() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.err
}

// Wait waits until all up to a mark is on disk.
func (s *Store) Wait(ctx context.Context, mark uint64) error {
	for {
		s.mu.Lock()
		done, closed, progress := s.durable >= mark, s.closed, s.progress
		s.mu.Unlock()
		if done {
			return nil
		}
		if closed {
			return ErrClosed
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-progress:
		}
	}
}

// Close writes what waits and closes the file. What could not be written is lost; the error says how much.
func (s *Store) Close() error {
	s.mu.Lock()
	already := s.end
	s.end = nil
	s.mu.Unlock()
	if already == nil {
		return ErrClosed
	}
	close(already)
	<-s.ended
	s.pruning.Wait()
	s.mu.Lock()
	lost := s.lost
	s.mu.Unlock()
	return errors.Join(lost, s.db.Close())
}
