package access

import (
	"errors"
	"fmt"
	"os"
	"sync"

	"github.com/dialgate/dialgate/core/limits"
)

// auditFile is a file that goes on in another one when it is full: audit.log is the newest, audit.log.1 the one before.
type auditFile struct {
	path string

	mu   sync.Mutex // guards what follows
	file *os.File
	size int64
}

// openAuditFile opens a file to append to. Only the user of the service may read it.
func openAuditFile(path string) (*auditFile, error) {
	f := &auditFile{path: path}
	if err := f.open(); err != nil {
		return nil, err
	}
	return f, nil
}

func (f *auditFile) open() error {
	file, err := os.OpenFile(f.path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("audit log: %w", err)
	}
	info, err := file.Stat()
	if err != nil {
		_ = file.Close()
		return fmt.Errorf("audit log: %w", err)
	}
	f.file, f.size = file, info.Size()
	return nil
}

// Write appends a line; slog writes each with one call.
func (f *auditFile) Write(line []byte) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.file == nil {
		return 0, os.ErrClosed
	}
	if f.size > 0 && f.size+int64(len(line)) > limits.AuditFileBytes {
		if err := f.rotate(); err != nil {
			return 0, err
		}
	}
	n, err := f.file.Write(line)
	f.size += int64(n)
	return n, err
}

// rotate starts a new file. The oldest is dropped. What cannot be renamed is written on to: a log that is too long is better than
// none. The caller holds mu.
func (f *auditFile) rotate() error {
	if !f.shift() {
		return nil
	}
	_ = f.file.Close()
	f.file = nil
	return f.open()
}

// shift renames the files, each to the next older. It says false where one cannot be renamed.
func (f *auditFile) shift() bool {
	old := func(n int) string { return fmt.Sprintf("%s.%d", f.path, n) }
	for n := limits.AuditFiles - 1; n >= 1; n-- {
		if err := os.Rename(old(n), old(n+1)); err != nil && !errors.Is(err, os.ErrNotExist) {
			return false
		}
	}
	return os.Rename(f.path, old(1)) == nil
}

// Close closes the file; nothing more is written.
func (f *auditFile) Close() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.file == nil {
		return nil
	}
	err := f.file.Close()
	f.file = nil
	return err
}
