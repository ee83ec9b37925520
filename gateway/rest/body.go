package rest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"

	"google.golang.org/grpc/codes"

	"github.com/dialgate/dialgate/core/limits"
)

// takeBody reads the body of a request and checks that it is one JSON value: within its bounds of size and time, and with nothing
// behind it that would be left out without a word.
func takeBody(w http.ResponseWriter, r *http.Request) *problem {
	if t := r.Header.Get("Content-Type"); !isJSON(t) {
		return plainProblem(http.StatusUnsupportedMediaType, codes.InvalidArgument,
			fmt.Sprintf("the body has the type %q; send JSON as application/json", t))
	}
	r.Header.Set("Content-Type", "application/json")
	// Not every writer can set a deadline; then the server's own time-outs hold.
	_ = http.NewResponseController(w).SetReadDeadline(time.Now().Add(limits.HTTPBodyTimeout))
	b, err := io.ReadAll(http.MaxBytesReader(w, r.Body, limits.RequestBytes))
	if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
		return plainProblem(http.StatusRequestEntityTooLarge, codes.ResourceExhausted,
			fmt.Sprintf("the body has more than %d bytes", limits.RequestBytes))
	}
	if err != nil {
		return plainProblem(http.StatusBadRequest, codes.InvalidArgument, "the body did not arrive whole")
	}
	if b = bytes.TrimSpace(b); len(b) > 0 {
		var value json.RawMessage
		if err := json.Unmarshal(b, &value); err != nil {
			return plainProblem(http.StatusBadRequest, codes.InvalidArgument, "the body is not one JSON value: "+words(err.Error()))
		}
	}
	r.Body = io.NopCloser(bytes.NewReader(b))
	r.ContentLength = int64(len(b))
	return nil
}

// isJSON accepts what says it is JSON, what says nothing, and what curl -d says unless told otherwise.
func isJSON(contentType string) bool {
	if contentType == "" {
		return true
	}
	t, _, err := mime.ParseMediaType(contentType)
	return err == nil && (t == "application/json" || strings.HasPrefix(t, "application/") && strings.HasSuffix(t, "+json") ||
		t == "application/x-www-form-urlencoded")
}
