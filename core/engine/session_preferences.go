package engine

import (
	"strings"

	"github.com/dialgate/dialgate/core/engine/sessiondata"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// sessionPreferences sets how the link wants business data [SP RS]; without RS it is as it came.
func (e *Engine) sessionPreferences(m *sdmp.Message) *sdmp.Fault {
	l := e.links[e.from]
	if l == nil {
		return m.Fault(sdmp.ErrNotAllowed, 0, "preferences are a link's")
	}
	e.accept(m)
	l.data = sessiondata.Framing(m.Int(sdmp.RS, 0)) //nolint:gosec // 0 to 3
	return nil
}

// mergeData gives the business data of a call after an update. What would grow past the length that a message can carry gives way
// to what is newer.
func mergeData(old, update string) string {
	merged := sessiondata.Merge(old, update)
	if len(merged) > limits.SessionData && update != "" {
		return update
	}
	return merged
}

// framed gives a message with its business data as the link wants it.
func (l *link) framed(o *sdmp.Out) *sdmp.Out {
	if l.data == sessiondata.Unformatted || o.Kind == sdmp.ER || o.Kind.Spec().Param(sdmp.DT) == nil {
		return o
	}
	head, rest, ok := strings.Cut(o.Text(), `\DT`)
	if !ok {
		return o
	}
	data, tail, more := strings.Cut(rest, `\`)
	text := head + `\DT` + sessiondata.Reframe(data, l.data)
	if more {
		text += `\` + tail
	}
	return sdmp.Made(o.Kind, text)
}
