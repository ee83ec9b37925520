package audit

import (
	"errors"
	"fmt"

	"go.etcd.io/bbolt"
)

// Check reads the whole store and tells what is damaged: pages of the file, records that do not read back as they were written, records
// and index that do not agree. It takes as long as the file is large; others may read and write meanwhile.
func (s *Store) Check() error {
	return s.db.View(func(tx *bbolt.Tx) error {
		var all []error
		for err := range tx.Check() {
			all = append(all, err)
		}
		if len(all) > 0 {
			return errors.Join(all...)
		}
		return tx.Bucket(recordBucket).ForEachBucket(func(name []byte) error {
			return checkTenant(tx, string(name[1:]))
		})
	})
}

func checkTenant(tx *bbolt.Tx, tenant string) error {
	records, indexed := 0, 0
	if err := below(tx, recordBucket, tenant).ForEach(func(k, v []byte) error {
		r, err := decode(v)
		if err != nil {
			return fmt.Errorf("tenant %q, record %d: %w", tenant, sequenceOf(k), err)
		}
		if r.Sequence != sequenceOf(k) || !r.Time.Equal(keyTime(k)) || r.Tenant != tenant {
			return fmt.Errorf("tenant %q: record %d is kept as %d of %s", tenant, r.Sequence, sequenceOf(k), keyTime(k))
		}
		index := below(tx, indexBucket, tenant, r.Campaign)
		if index == nil || index.Get(k) == nil {
			return fmt.Errorf("tenant %q: record %d is not in the index of campaign %q", tenant, r.Sequence, r.Campaign)
		}
		records++
		return nil
	}); err != nil {
		return err
	}
	index := below(tx, indexBucket, tenant)
	if index == nil {
		return nil
	}
	if err := index.ForEachBucket(func(name []byte) error {
		indexed += index.Bucket(name).Stats().KeyN
		return nil
	}); err != nil {
		return err
	}
	if indexed != records {
		return fmt.Errorf("tenant %q: %d records, %d in the index", tenant, records, indexed)
	}
	return nil
}
