package audit

import (
	"bytes"
	"encoding/binary"
	"time"

	"go.etcd.io/bbolt"

	"github.com/dialgate/dialgate/core/limits"
)

// Prune deletes the records that are older than they are kept, the hold-offs and cells of windows that no longer matter, and the
// campaigns of which nothing is left. It gives the number of records. It does so in small steps, between which others may write. now is
// the present.
func (s *Store) Prune(now time.Time) (records int, err error) {
	tenants, err := s.Tenants()
	if err != nil {
		return 0, err
	}
	for _, tenant := range tenants {
		n, err := s.pruneRecords(tenant, now.Add(-s.options.Keep))
		records += n
		if err != nil {
			return records, err
		}
		if err := s.pruneHoldOffs(tenant, now.Add(-s.options.KeepHoldOffs)); err != nil {
			return records, err
		}
		if err := s.pruneWindows(tenant, now); err != nil {
			return records, err
		}
	}
	return records, nil
}

func (s *Store) pruneRecords(tenant string, before time.Time) (total int, err error) {
	end := timeKey(before)
	for {
		over := false
		if err := s.db.View(func(tx *bbolt.Tx) error {
			if b := below(tx, recordBucket, tenant); b != nil {
				k, _ := b.Cursor().First()
				over = k != nil && bytes.Compare(k, end) < 0
			}
			return nil
		}); err != nil || !over { // a transaction that changes nothing would still be written
			return total, err
		}
		n := 0
		if err := s.db.Update(func(tx *bbolt.Tx) (err error) {
			n, err = pruneSome(tx, tenant, end)
			return err
		}); err != nil {
			return total, err
		}
		total += n
	}
}

// pruneSome deletes the oldest records of a tenant up to a key, not many at once.
func pruneSome(tx *bbolt.Tx, tenant string, end []byte) (int, error) {
	records := below(tx, recordBucket, tenant)
	if records == nil {
		return 0, nil
	}
	n := 0
	c := records.Cursor()
	for k, v := c.First(); k != nil && bytes.Compare(k, end) < 0 && n < limits.RecordPruneBatch; k, v = c.First() {
		r, err := decode(v)
		if err != nil {
			return n, err
		}
		if index := below(tx, indexBucket, tenant, r.Campaign); index != nil {
			if err := index.Delete(k); err != nil {
				return n, err
			}
			if first, _ := index.Cursor().First(); first == nil {
				if err := below(tx, indexBucket, tenant).DeleteBucket(named(r.Campaign)); err != nil {
					return n, err
				}
			}
		}
		if err := c.Delete(); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

func (s *Store) pruneHoldOffs(tenant string, before time.Time) error {
	return s.pruneEntries(func(tx *bbolt.Tx) (*bbolt.Bucket, error) { return below(tx, holdOffBucket, tenant), nil }, func(_, v []byte) bool {
		p := readPast(v)
		return p.Abandoned.Before(before) && p.Machine.Before(before)
	})
}

func (s *Store) pruneWindows(tenant string, now time.Time) error {
	var campaigns []string
	if err := s.db.View(func(tx *bbolt.Tx) error {
		if b := below(tx, windowBucket, tenant); b != nil {
			return b.ForEachBucket(func(k []byte) error {
				campaigns = append(campaigns, string(k[1:]))
				return nil
			})
		}
		return nil
	}); err != nil {
		return err
	}
	for _, c := range campaigns {
		if err := s.pruneEntries(func(tx *bbolt.Tx) (*bbolt.Bucket, error) { return below(tx, windowBucket, tenant, c), nil }, func(k, v []byte) bool {
			cell, ok := readCell(k, v)
			return ok && !cell.Until.IsZero() && !cell.Until.After(now)
		}); err != nil {
			return err
		}
		if err := s.pruneCampaign(tenant, c, now.Add(-s.options.Keep)); err != nil {
			return err
		}
	}
	return nil
}

// pruneCampaign forgets when a campaign began, once that is longer ago than records are kept and none of its windows is left.
func (s *Store) pruneCampaign(tenant, campaign string, before time.Time) error {
	over := func(tx *bbolt.Tx) bool {
		b := below(tx, windowBucket, tenant, campaign)
		if b == nil || b.Stats().KeyN > 1 {
			return false
		}
		v := b.Get(openedKey)
		return len(v) == 8 && keyTime(v).Before(before)
	}
	found := false
	if err := s.db.View(func(tx *bbolt.Tx) error { found = over(tx); return nil }); err != nil || !found {
		return err
	}
	return s.db.Update(func(tx *bbolt.Tx) error {
		if !over(tx) {
			return nil
		}
		return below(tx, windowBucket, tenant).DeleteBucket(named(campaign))
	})
}

// pruneEntries deletes the entries of a bucket that are over. It looks first, and writes only where there are any.
func (s *Store) pruneEntries(bucket func(*bbolt.Tx) (*bbolt.Bucket, error), over func(k, v []byte) bool) error {
	var keys [][]byte
	if err := s.db.View(func(tx *bbolt.Tx) error {
		b, err := bucket(tx)
		if b == nil || err != nil {
			return err
		}
		return b.ForEach(func(k, v []byte) error {
			if over(k, v) {
				keys = append(keys, bytes.Clone(k))
			}
			return nil
		})
	}); err != nil {
		return err
	}
	for len(keys) > 0 {
		some := keys[:min(len(keys), limits.RecordPruneBatch)]
		keys = keys[len(some):]
		if err := s.db.Update(func(tx *bbolt.Tx) error {
			b, err := bucket(tx)
			if b == nil || err != nil {
				return err
			}
			for _, k := range some {
				if v := b.Get(k); v != nil && over(k, v) { // it may have been written anew
					if err := b.Delete(k); err != nil {
						return err
					}
				}
			}
			return nil
		}); err != nil {
			return err
		}
	}
	return nil
}

// sequenceOf reads the number of a record from its key.
func sequenceOf(key []byte) uint64 { return binary.BigEndian.Uint64(key[8:]) }
