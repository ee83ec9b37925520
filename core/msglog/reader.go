package msglog

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/dialgate/dialgate/core/limits"
)

// LineError is a line that cannot be read. Reading may go on behind it.
type LineError struct {
	Line int // from 1
	Text string
	Err  error
}

// Error says which line and why.
func (e *LineError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }

// Unwrap gives the cause.
func (e *LineError) Unwrap() error { return e.Err }

// errLong is the cause for a line longer than any the writer makes.
var errLong = fmt.Errorf("is longer than %d bytes", limits.LogLineBytes)

// Reader reads a log line by line.
type Reader struct {
	in     *bufio.Reader
	tenant string
	line   int
	torn   int
	file   io.Closer
}

// NewReader reads from r; the records are given the tenant.
func NewReader(r io.Reader, tenant string) *Reader {
	return &Reader{in: bufio.NewReaderSize(r, 64<<10), tenant: tenant}
}

// OpenFile reads a log file; its name tells the tenant.
func OpenFile(path string) (*Reader, error) {
	f, err := os.Open(path) //nolint:gosec // reading the file that the user names is what it is for
	if err != nil {
		return nil, fmt.Errorf("msglog: %w", err)
	}
	info, _ := ParseName(path)
	r := NewReader(f, info.Tenant)
	r.file = f
	return r, nil
}

// Close closes the file that OpenFile opened.
func (r *Reader) Close() error {
	if r.file == nil {
		return nil
	}
	return r.file.Close()
}

// Next gives the next record; io.EOF at the end, *LineError for a line that cannot be read. Torn lines are skipped and counted.
func (r *Reader) Next() (Record, error) {
	for {
		line, err := r.readLine()
		switch {
		case errors.Is(err, io.EOF):
			if line != "" {
				r.torn++
			}
			return Record{}, io.EOF
		case errors.Is(err, errLong):
			return Record{}, &LineError{Line: r.line, Text: line, Err: err}
		case err != nil:
			return Record{}, fmt.Errorf("msglog: read line %d: %w", r.line, err)
		case strings.HasSuffix(line, tornMark):
			r.torn++
			continue
		}
		rec, err := parseLine(line)
		if err != nil {
			return Record{}, &LineError{Line: r.line, Text: line, Err: err}
		}
		rec.Tenant = r.tenant
		return rec, nil
	}
}

// Torn counts the lines met so far that were cut short.
func (r *Reader) Torn() int { return r.torn }

// Line tells the number of the line that Next gave last.
func (r *Reader) Line() int { return r.line }

// readLine reads a line without its end. At the end of the input it gives what is left with io.EOF.
func (r *Reader) readLine() (string, error) {
	r.line++
	var long []byte
	for {
		part, err := r.in.ReadSlice('\n')
		switch {
		case err == nil && long == nil:
			return string(part[:len(part)-1]), nil
		case len(long)+len(part) > limits.LogLineBytes:
			return string(long), r.skipLine(err)
		}
		long = append(long, part...)
		switch {
		case err == nil:
			return string(long[:len(long)-1]), nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return string(long), err
		}
	}
}

// skipLine reads up to the end of a line that is too long.
func (r *Reader) skipLine(err error) error {
	for errors.Is(err, bufio.ErrBufferFull) {
		_, err = r.in.ReadSlice('\n')
	}
	if err != nil {
		return err
	}
	return errLong
}
