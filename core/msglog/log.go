package msglog

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

// defaultTenant has a log of its own whatever other tenants there are.
const defaultTenant = "default"

// Options are what may be chosen about a log; the zero value is the usual.
type Options struct {
	FileBytes int64        // size past which a file is followed by a further one; 0 for limits.LogFileBytes
	Logger    *slog.Logger // is told, once, when the log cannot be written; nil for slog.Default
}

// Log writes message logs. Its methods may be called from any goroutine; records of one goroutine keep their order.
//
// Write only formats into memory: a goroutine of the log hands the lines to the system, so that a slow disk does not slow the call
// centre. What cannot be written is kept and tried again until limits.LogBufferBytes wait; further lines are lost and counted.
type Log struct {
	dir       string
	fileBytes int64
	logger    *slog.Logger

	kick chan struct{}
	stop chan struct{}
	done chan struct{}
	lost atomic.Uint64

	mu      sync.Mutex // guards what Write fills
	books   map[bookKey]*book
	days    map[int64]int // tenants with a book, by day
	dirty   []*book
	pending int // bytes in memory
	latest  int64
	stamps  stamps
	closed  bool
	dropped bool // lines are being lost for want of memory

	writing sync.Mutex // guards what Flush does with files; taken before mu
	open    []*book    // with an open file, the least recently used first
	failing bool
	retry   time.Time // not to be tried before, while failing
}

type bookKey struct {
	tenant string
	day    int64 // since 1970, UTC
}

// book is a tenant's log of a day.
type book struct {
	key   bookKey
	lines []byte // to be written; guarded by Log.mu
	dirty bool   // in Log.dirty; guarded by Log.mu
	spare []byte // the rest guarded by Log.writing
	part  int    // 0 before the file was opened first
	file  *os.File
	size  int64
}

// Open starts a log in a directory, which it makes. The error tells that the directory cannot be written.
func Open(dir string, o Options) (*Log, error) {
	if err := os.MkdirAll(dir, 0o750); err != nil {
		return nil, fmt.Errorf("msglog: make directory: %w", err)
	}
	probe, err := os.CreateTemp(dir, ".probe-*")
	if err != nil {
		return nil, fmt.Errorf("msglog: directory %s is not writable: %w", dir, err)
	}
	if err := errors.Join(probe.Close(), os.Remove(probe.Name())); err != nil {
		return nil, fmt.Errorf("msglog: directory %s is not writable: %w", dir, err)
	}
	l := &Log{
		dir: dir, fileBytes: o.FileBytes, logger: o.Logger,
		kick: make(chan struct{}, 1), stop: make(chan struct{}), done: make(chan struct{}),
		books: map[bookKey]*book{}, days: map[int64]int{},
	}
	if l.fileBytes <= 0 {
		l.fileBytes = limits.LogFileBytes
	}
	if l.logger == nil {
		l.logger = slog.Default()
	}
	go l.run()
	return l, nil
}

// Write adds a record. The text must have its secrets masked already. It never blocks for the disk and never fails; see Lost.
func (l *Log) Write(r Record) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed || l.pending > limits.LogBufferBytes {
		l.lost.Add(1)
		l.drop()
		return
	}
	b := l.book(r.Tenant, r.At.Unix()/secondsPerDay)
	before := len(b.lines)
	b.lines = appendLine(b.lines, &l.stamps, &r)
	l.pending += len(b.lines) - before
	if !b.dirty {
		b.dirty = true
		l.dirty = append(l.dirty, b)
	}
}

const secondsPerDay = 86400

// drop reports that lines are being lost, once until they are written again.
func (l *Log) drop() {
	if !l.dropped && !l.closed {
		l.dropped = true
		l.logger.Error("message log: too much waits to be written, lines are lost; is the disk full or slow?", "directory", l.dir)
	}
}

// book finds a tenant's log of a day. A tenant too many goes to the default tenant's.
func (l *Log) book(tenant string, day int64) *book {
	key := bookKey{tenant, day}
	if b := l.books[key]; b != nil {
		return b
	}
	if tenant != defaultTenant && l.days[day] >= limits.LogTenants {
		return l.book(defaultTenant, day)
	}
	b := &book{key: key}
	l.books[key] = b
	l.days[day]++
	l.latest = max(l.latest, day)
	return b
}

// Kick asks for what was written to be handed to the system soon. It does not wait.
func (l *Log) Kick() {
	select {
	case l.kick <- struct{}{}:
	default:
	}
}

// Flush hands everything written so far to the system.
func (l *Log) Flush() { l.flush(true) }

// Lost counts records that could not be kept.
func (l *Log) Lost() uint64 { return l.lost.Load() }

// Close writes what is left and closes the files. The error tells that something could not be written.
func (l *Log) Close() error {
	l.mu.Lock()
	again := l.closed
	l.closed = true
	l.mu.Unlock()
	if again {
		return nil
	}
	close(l.stop)
	<-l.done
	l.flush(true)

	l.writing.Lock()
	defer l.writing.Unlock()
	var err error
	for _, b := range l.open {
		err = errors.Join(err, b.file.Close())
		b.file = nil
	}
	l.open = nil
	return errors.Join(err, l.abandon())
}

// abandon counts the lines that are left in memory at the end.
func (l *Log) abandon() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	n := 0
	for _, b := range l.books {
		n += bytes.Count(b.lines, newline)
		b.lines = nil
	}
	if n == 0 {
		return nil
	}
	l.lost.Add(uint64(n))
	return fmt.Errorf("msglog: %d lines could not be written to %s", n, l.dir)
}

var newline = []byte{'\n'}

// run writes when asked to, and after limits.LogFlushInterval anyway.
func (l *Log) run() {
	defer close(l.done)
	t := time.NewTicker(limits.LogFlushInterval)
	defer t.Stop()
	for {
		select {
		case <-l.kick:
		case <-t.C:
		case <-l.stop:
			return
		}
		l.flush(false)
	}
}
