package msglog

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

// flush writes the books that have something to write. While writing fails, it is tried again only now and then, unless forced.
func (l *Log) flush(force bool) {
	l.writing.Lock()
	defer l.writing.Unlock()
	if l.failing && !force && time.Now().Before(l.retry) {
		return
	}
	l.mu.Lock()
	dirty := l.dirty
	l.dirty = nil
	l.mu.Unlock()
	var failed error
	for _, b := range dirty {
		if err := l.flushBook(b); err != nil {
			failed = err
		}
	}
	if len(dirty) > 0 {
		l.report(failed)
	}
	l.retire()
}

// flushBook writes one book. What cannot be written stays.
func (l *Log) flushBook(b *book) error {
	l.mu.Lock()
	chunk := b.lines
	b.lines, b.spare, b.dirty = b.spare, nil, false
	l.mu.Unlock()

	n, err := l.writeParts(b, chunk)

	l.mu.Lock()
	defer l.mu.Unlock()
	l.pending -= n
	if err != nil {
		b.lines = append(chunk[n:len(chunk):len(chunk)], b.lines...)
		if !b.dirty {
			b.dirty = true
			l.dirty = append(l.dirty, b)
		}
		return err
	}
	if cap(chunk) <= keptBuffer {
		b.spare = chunk[:0]
	}
	return nil
}

// keptBuffer is the largest buffer that a book keeps for the next time.
const keptBuffer = 64 << 10

// writeParts writes lines, going on in a further file where the size is passed. It tells how much was written.
func (l *Log) writeParts(b *book, chunk []byte) (int, error) {
	written := 0
	for written < len(chunk) {
		if err := l.openPart(b); err != nil {
			return written, err
		}
		piece := fitting(chunk[written:], l.fileBytes-b.size)
		n, err := b.file.Write(piece)
		if err != nil {
			// Open it anew next time: the file may be gone for good. A line that was written in part is marked then, and
			// written again whole.
			l.closeFile(b)
			return written + bytes.LastIndexByte(piece[:n], '\n') + 1, fmt.Errorf("msglog: %w", err)
		}
		written += n
		b.size += int64(n)
	}
	return written, nil
}

// fitting gives the lines up to the one that passes the room left.
func fitting(lines []byte, room int64) []byte {
	if int64(len(lines)) <= room {
		return lines
	}
	from := int(max(room-1, 0))
	if i := bytes.IndexByte(lines[from:], '\n'); i >= 0 {
		return lines[:from+i+1]
	}
	return lines
}

// openPart opens the file that the next line of a book goes to.
func (l *Log) openPart(b *book) error {
	if b.file != nil && b.size < l.fileBytes {
		l.use(b)
		return nil
	}
	day := time.Unix(b.key.day*secondsPerDay, 0).UTC().Format(dayFormat)
	if b.part == 0 {
		b.part = lastPart(l.dir, b.key.tenant, day)
	}
	for {
		if b.file == nil {
			if err := l.openFile(b, filepath.Join(l.dir, fileName(b.key.tenant, day, b.part))); err != nil {
				return err
			}
		}
		if b.size < l.fileBytes {
			return nil
		}
		l.closeFile(b)
		b.part++
	}
}

// openFile opens a file to be appended to and completes a line that was cut short in it.
func (l *Log) openFile(b *book, path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o600) //nolint:gosec // the name is made by fileName
	if err != nil {
		return fmt.Errorf("msglog: %w", err)
	}
	size, err := mend(f)
	if err != nil {
		return errors.Join(fmt.Errorf("msglog: %w", err), f.Close())
	}
	b.file, b.size = f, size
	l.open = append(l.open, b)
	if len(l.open) > limits.LogOpenFiles {
		l.closeFile(l.open[0])
	}
	return nil
}

// mend completes the last line if it was cut short, and tells the size.
func mend(f *os.File) (int64, error) {
	size, err := f.Seek(0, io.SeekEnd)
	if err != nil || size == 0 {
		return size, err
	}
	var last [1]byte
	if _, err := f.ReadAt(last[:], size-1); err != nil {
		return size, err
	}
	if last[0] == '\n' {
		return size, nil
	}
	n, err := f.WriteString(tornMark + "\n")
	return size + int64(n), err
}

// use notes that a book's file was used last.
func (l *Log) use(b *book) {
	if n := len(l.open); n > 0 && l.open[n-1] == b {
		return
	}
	if i := slices.Index(l.open, b); i >= 0 {
		l.open = append(slices.Delete(l.open, i, i+1), b)
	}
}

func (l *Log) closeFile(b *book) {
	if err := b.file.Close(); err != nil {
		l.logger.Warn("message log: file not closed in order", "error", err)
	}
	b.file = nil
	if i := slices.Index(l.open, b); i >= 0 {
		l.open = slices.Delete(l.open, i, i+1)
	}
}

// retire lets go of the books of days that are over.
func (l *Log) retire() {
	l.mu.Lock()
	var over []*book
	for key, b := range l.books {
		if key.day < l.latest && len(b.lines) == 0 {
			over = append(over, b)
			delete(l.books, key)
			if l.days[key.day]--; l.days[key.day] == 0 {
				delete(l.days, key.day)
			}
		}
	}
	l.mu.Unlock()
	for _, b := range over {
		if b.file != nil {
			l.closeFile(b)
		}
	}
}

// report tells the operator once that writing fails, and once that it works again.
func (l *Log) report(err error) {
	if err != nil {
		l.retry = time.Now().Add(limits.LogRetryInterval)
		if !l.failing {
			l.failing = true
			l.logger.Error("message log cannot be written; lines are kept in memory as long as there is room", "error", err)
		}
		return
	}
	l.mu.Lock()
	dropped := l.dropped
	l.dropped = false
	l.mu.Unlock()
	if l.failing || dropped {
		l.failing = false
		l.logger.Info("message log is written again", "lines lost so far", l.lost.Load())
	}
}
