package guarantee

import (
	"errors"
	"io"
	"slices"

	"github.com/dialgate/dialgate/core/msglog"
)

// Sent reads from the message logs in a directory what the dialer sent to a link. A name is used anew after a restart: run says which
// of the links with that name is meant, 0 for the first.
func Sent(dir, link string, run int) ([]string, error) {
	files, err := msglog.Files(dir)
	if err != nil {
		return nil, err
	}
	var readers []*msglog.Reader
	for _, f := range files {
		r, err := msglog.OpenFile(f.Path)
		if err != nil {
			return nil, err
		}
		defer func() { _ = r.Close() }()
		readers = append(readers, r)
	}
	var texts []string
	opened := -1
	for m := msglog.NewMerger(readers...); ; {
		r, err := m.Next()
		switch {
		case errors.Is(err, io.EOF):
			return slices.Clip(texts), nil
		case err != nil:
			return nil, err
		case r.Link != link:
		case r.Direction == msglog.Opened:
			opened++
		case r.Direction == msglog.Out && opened == run:
			texts = append(texts, r.Text)
		}
	}
}
