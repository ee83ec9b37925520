package msglog

import (
	"errors"
	"io"
)

// Merger reads several logs as one, in the order of time. Each log keeps its own order, and of lines with the same time stamp
// those of the log given first come first.
type Merger struct {
	logs []*mergeHead
}

type mergeHead struct {
	reader *Reader
	record Record
	err    error
	filled bool
}

// NewMerger merges logs.
func NewMerger(readers ...*Reader) *Merger {
	m := &Merger{}
	for _, r := range readers {
		m.logs = append(m.logs, &mergeHead{reader: r})
	}
	return m
}

// Next gives the next record; errors are those of Reader.Next.
func (m *Merger) Next() (Record, error) {
	var first *mergeHead
	for _, h := range m.logs {
		if !h.filled {
			h.record, h.err = h.reader.Next()
			h.filled = true
		}
		switch {
		case errors.Is(h.err, io.EOF):
			continue
		case h.err != nil:
			h.filled = false
			return Record{}, h.err
		case first == nil || h.record.At.Before(first.record.At):
			first = h
		}
	}
	if first == nil {
		return Record{}, io.EOF
	}
	first.filled = false
	return first.record, nil
}
