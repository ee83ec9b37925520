package audit

import (
	"io"

	"go.etcd.io/bbolt"
)

// Copy writes the store as it is at one moment, while it is in use, and gives the number of bytes: a backup that opens as a store. A
// copy of the file by other means is none, unless the service is stopped.
func (s *Store) Copy(w io.Writer) (n int64, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		n, err = tx.WriteTo(w)
		return err
	})
	return n, err
}
