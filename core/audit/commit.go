package audit

import (
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"go.etcd.io/bbolt"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/pacing/compliance"
)

// commitAll writes what waits until the store is closed. All that gathers while one transaction is written makes up the next, so the
// disk sets the pace and nobody waits for more than two of them.
func (s *Store) commitAll(end <-chan struct{}) {
	defer close(s.ended)
	for {
		select {
		case <-s.wake:
		case <-end:
			s.finish()
			return
		}
		for !s.commitPending() {
			retry := time.NewTimer(s.options.Retry)
			select {
			case <-retry.C:
			case <-end:
				retry.Stop()
				s.finish()
				return
			}
		}
	}
}

// finish writes what waits for the last time.
func (s *Store) finish() {
	s.commitPending()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	if len(s.pending) > 0 {
		s.lost = fmt.Errorf("%d records could not be written and are lost: %w", s.records, s.err)
	}
	close(s.progress)
	s.progress = make(chan struct{})
}

// commitPending writes what waits, and tells whether that went well. What could not be written waits on.
func (s *Store) commitPending() bool {
	s.mu.Lock()
	batches, mark, sequence := s.pending, s.mark, s.sequence
	s.mu.Unlock()
	if len(batches) == 0 {
		return true
	}
	err := s.update(func(tx *bbolt.Tx) error { return write(tx, batches, sequence) })
	s.mu.Lock()
	s.err = err
	if err == nil {
		for _, b := range batches {
			s.records -= len(b.Records)
		}
		s.pending = append([]Batch(nil), s.pending[len(batches):]...)
		s.durable = mark
	}
	close(s.progress)
	s.progress = make(chan struct{})
	s.mu.Unlock()
	if err != nil {
		return false
	}
	if s.options.Durable != nil {
		s.options.Durable(mark)
	}
	s.pruneNow(batches)
	return true
}

// write puts batches into a transaction. Doing so again changes nothing: a transaction of which it is not known whether it reached the
// disk may be repeated.
func write(tx *bbolt.Tx, batches []Batch, sequence uint64) error {
	if err := tx.Bucket(metaBucket).Put(sequenceKey, binary.BigEndian.AppendUint64(nil, sequence)); err != nil {
		return err
	}
	for _, b := range batches {
		for i := range b.Records {
			if err := writeRecord(tx, &b.Records[i]); err != nil {
				return err
			}
		}
		for _, w := range b.Windows {
			if err := writeWindows(tx, w); err != nil {
				return err
			}
		}
		for _, h := range b.HoldOffs {
			if err := writeHoldOff(tx, h); err != nil {
				return err
			}
		}
	}
	return nil
}

func writeRecord(tx *bbolt.Tx, r *Record) error {
	value, err := r.encode()
	if err != nil {
		return err
	}
	key := recordKey(r.Time, r.Sequence)
	records, err := ensure(tx, recordBucket, r.Tenant)
	if err != nil {
		return err
	}
	index, err := ensure(tx, indexBucket, r.Tenant, r.Campaign)
	if err != nil {
		return err
	}
	records.FillPercent, index.FillPercent = appendOnlyFill, appendOnlyFill
	return errors.Join(records.Put(key, value), index.Put(key, nil))
}

func writeWindows(tx *bbolt.Tx, w Windows) error {
	b, err := ensure(tx, windowBucket, w.Tenant, w.Campaign)
	if err != nil {
		return err
	}
	if !w.Opened.IsZero() {
		if err := b.Put(openedKey, timeKey(w.Opened)); err != nil {
			return err
		}
	}
	for _, c := range w.Cells {
		if err := b.Put(cellKey(c), cellValue(c)); err != nil {
			return err
		}
	}
	return nil
}

func writeHoldOff(tx *bbolt.Tx, h HoldOff) error {
	b, err := ensure(tx, holdOffBucket, h.Tenant)
	if err != nil {
		return err
	}
	past := readPast(b.Get([]byte(h.Number)))
	if h.Past.Abandoned.After(past.Abandoned) {
		past.Abandoned = h.Past.Abandoned
	}
	if h.Past.Machine.After(past.Machine) {
		past.Machine = h.Past.Machine
	}
	return b.Put([]byte(h.Number), pastValue(past))
}

// pruneNow lets go of what is over, at most every so often by the time of the records, beside what is written meanwhile.
func (s *Store) pruneNow(batches []Batch) {
	var now time.Time
	for _, b := range batches {
		if n := len(b.Records); n > 0 && b.Records[n-1].Time.After(now) {
			now = b.Records[n-1].Time
		}
	}
	if now.Sub(s.pruned) < limits.RecordPruneInterval {
		return
	}
	s.pruned = now
	s.pruning.Wait()                             // the one before is long over
	s.pruning.Go(func() { _, _ = s.Prune(now) }) // what is not deleted now is the next time
}

// Saved is what is kept of a campaign between two runs.
type Saved struct {
	Opened time.Time // when it first began; zero for one that is not known
	Cells  []compliance.Cell
}

// Campaign gives what is kept of a campaign.
func (s *Store) Campaign(tenant, campaign string) (Saved, error) {
	var out Saved
	err := s.db.View(func(tx *bbolt.Tx) error {
		b := below(tx, windowBucket, tenant, campaign)
		if b == nil {
			return nil
		}
		if v := b.Get(openedKey); len(v) == 8 {
			out.Opened = keyTime(v)
		}
		return b.ForEach(func(k, v []byte) error {
			if c, ok := readCell(k, v); ok {
				out.Cells = append(out.Cells, c)
			}
			return nil
		})
	})
	return out, err
}

// HoldOffs gives the numbers that a tenant has abandoned lately, in no particular order of time.
func (s *Store) HoldOffs(tenant string) ([]HoldOff, error) {
	var out []HoldOff
	err := s.db.View(func(tx *bbolt.Tx) error {
		b := below(tx, holdOffBucket, tenant)
		if b == nil {
			return nil
		}
		return b.ForEach(func(k, v []byte) error {
			out = append(out, HoldOff{Tenant: tenant, Number: string(k), Past: readPast(v)})
			return nil
		})
	})
	return out, err
}

// Tenants names the tenants of whom anything is kept.
func (s *Store) Tenants() ([]string, error) {
	var out []string
	err := s.db.View(func(tx *bbolt.Tx) error {
		seen := map[string]bool{}
		for _, top := range [][]byte{recordBucket, windowBucket, holdOffBucket} {
			if err := tx.Bucket(top).ForEachBucket(func(k []byte) error {
				if name := string(k[1:]); !seen[name] {
					seen[name] = true
					out = append(out, name)
				}
				return nil
			}); err != nil {
				return err
			}
		}
		return nil
	})
	return out, err
}
