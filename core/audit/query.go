package audit

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"time"

	"go.etcd.io/bbolt"

	"github.com/dialgate/dialgate/core/limits"
)

// Query says which records are wanted.
type Query struct {
	Tenant   string
	Campaign string    // empty for all of the tenant
	Kind     Kind      // empty for both
	From     time.Time // the first moment; zero for the beginning
	To       time.Time // the moment before which; zero for no end
	Newest   bool      // the newest first, else the oldest
	Size     int       // of a page; 0 for limits.PageSize, at most limits.PageSizeMax
	Token    string    // Next of the page before; empty for the first
}

// Page is a part of an answer.
type Page struct {
	Records []Record
	Next    string // Token of the next page; empty where this is the last
}

// BadToken is the error of a token that no page gave.
type BadToken struct{ Token string }

func (e *BadToken) Error() string {
	return fmt.Sprintf("page token %q is not one that a page gave; begin without", e.Token)
}

// Records gives a page of records in the order of their times. Records that come in meanwhile neither repeat nor hide others.
func (s *Store) Records(q Query) (Page, error) {
	if q.Size <= 0 {
		q.Size = limits.PageSize
	}
	q.Size = min(q.Size, limits.PageSizeMax)
	token, err := hex.DecodeString(q.Token)
	if err != nil || len(token) != 0 && len(token) != 16 {
		return Page{}, &BadToken{q.Token}
	}
	var page Page
	err = s.db.View(func(tx *bbolt.Tx) error {
		records, keys := below(tx, recordBucket, q.Tenant), below(tx, recordBucket, q.Tenant)
		if q.Campaign != "" {
			keys = below(tx, indexBucket, q.Tenant, q.Campaign)
		}
		if records == nil || keys == nil {
			return nil
		}
		page, err = q.page(records, keys.Cursor(), token)
		return err
	})
	return page, err
}

// page collects the records of keys, and looks one further to know whether there is more.
func (q Query) page(records *bbolt.Bucket, keys *bbolt.Cursor, token []byte) (Page, error) {
	var page Page
	var last []byte
	for k := q.first(keys, token); k != nil && q.inside(k); k = q.next(keys) {
		r, err := decode(records.Get(k))
		if err != nil {
			return Page{}, fmt.Errorf("record %d of %s: %w", sequenceOf(k), keyTime(k).Format(time.RFC3339), err)
		}
		if q.Kind != "" && r.Kind != q.Kind {
			continue
		}
		if len(page.Records) == q.Size {
			page.Next = hex.EncodeToString(last)
			break
		}
		page.Records = append(page.Records, r)
		last = bytes.Clone(k)
	}
	return page, nil
}

// first places the cursor on the first key of the page.
func (q Query) first(c *bbolt.Cursor, token []byte) []byte {
	if !q.Newest {
		from := token
		if len(from) == 0 && !q.From.IsZero() {
			from = timeKey(q.From)
		}
		if len(from) == 0 {
			k, _ := c.First()
			return k
		}
		k, _ := c.Seek(from)
		if bytes.Equal(k, token) {
			k, _ = c.Next()
		}
		return k
	}
	end := token
	if len(end) == 0 && !q.To.IsZero() {
		end = timeKey(q.To)
	}
	if len(end) == 0 {
		k, _ := c.Last()
		return k
	}
	if k, _ := c.Seek(end); k == nil {
		k, _ = c.Last()
		return k
	}
	k, _ := c.Prev()
	return k
}

func (q Query) next(c *bbolt.Cursor) []byte {
	if q.Newest {
		k, _ := c.Prev()
		return k
	}
	k, _ := c.Next()
	return k
}

func (q Query) inside(k []byte) bool {
	if q.Newest {
		return q.From.IsZero() || bytes.Compare(k, timeKey(q.From)) >= 0
	}
	return q.To.IsZero() || bytes.Compare(k, timeKey(q.To)) < 0
}
