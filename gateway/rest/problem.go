package rest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/genproto/googleapis/rpc/code"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/dialgate/dialgate/core/sdmp"
)

// problem is an error as RFC 9457 has it, with what a gRPC client would get besides.
type problem struct {
	Type          string `json:"type"`
	Title         string `json:"title"`
	Status        int    `json:"status"`
	Detail        string `json:"detail,omitempty"`
	Code          string `json:"code"`                    // name of the gRPC code
	Reason        string `json:"reason,omitempty"`        // symbolic name of the error
	SDMPCode      int    `json:"sdmpCode,omitempty"`      // its number, as EC carries it
	Parameter     string `json:"parameter,omitempty"`     // code of the parameter at fault
	Field         string `json:"field,omitempty"`         // field of the request at fault
	FaultyMessage string `json:"faultyMessage,omitempty"` // the message, secrets masked

	retry time.Duration // after which the client may come again; for the header of that name
}

// Keys of the metadata in a google.rpc.ErrorInfo, as gateway/rpc writes them.
const (
	metadataCode          = "sdmp_code"
	metadataParameter     = "parameter"
	metadataField         = "field"
	metadataFaultyMessage = "faulty_message"
)

// plainProblem is a problem that HTTP itself has a name for.
func plainProblem(httpStatus int, c codes.Code, detail string) *problem {
	return &problem{Type: "about:blank", Title: http.StatusText(httpStatus), Status: httpStatus, Detail: detail, Code: codeName(c)}
}

// problemOf makes a problem of a gRPC status.
func problemOf(err error) *problem {
	httpStatus := 0
	if he, ok := errors.AsType[*runtime.HTTPStatusError](err); ok {
		httpStatus, err = he.HTTPStatus, he.Err
	}
	s := status.Convert(err)
	if httpStatus == 0 {
		httpStatus = runtime.HTTPStatusFromCode(s.Code())
	}
	p := plainProblem(httpStatus, s.Code(), words(s.Message()))
	if p.Title == "" {
		p.Title = s.Code().String() // 499 has no name
	}
	for _, d := range s.Details() {
		switch d := d.(type) {
		case *errdetails.ErrorInfo:
			p.explain(d)
		case *errdetails.RetryInfo:
			p.retry = d.GetRetryDelay().AsDuration()
		}
	}
	return p
}

// explain adds what an ErrorInfo says.
func (p *problem) explain(info *errdetails.ErrorInfo) {
	p.Reason = info.GetReason()
	p.Type = "urn:dialgate:problem:" + strings.ToLower(strings.ReplaceAll(p.Reason, "_", "-"))
	md := info.GetMetadata()
	p.Parameter, p.Field, p.FaultyMessage = md[metadataParameter], md[metadataField], md[metadataFaultyMessage]
	if n, err := strconv.ParseInt(md[metadataCode], 10, 32); err == nil {
		p.SDMPCode = int(n)
		if about := sdmp.ErrorCode(n).Info().Summary; about != "" {
			p.Title = about
		}
	}
}

// routingProblem is the problem of a request that fits no method.
func routingProblem(r *http.Request, httpStatus int) *problem {
	switch httpStatus {
	case http.StatusMethodNotAllowed:
		return plainProblem(httpStatus, codes.Unimplemented, fmt.Sprintf("%s is not served with %s; see /openapi.json", r.URL.EscapedPath(), r.Method))
	case http.StatusNotFound:
		return plainProblem(httpStatus, codes.NotFound, fmt.Sprintf("nothing is served under %s; see /openapi.json", r.URL.EscapedPath()))
	default:
		return plainProblem(httpStatus, codes.InvalidArgument, fmt.Sprintf("the path %q cannot be read", r.URL.EscapedPath()))
	}
}

// writeProblem answers with a problem.
func writeProblem(w http.ResponseWriter, r *http.Request, p *problem) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	secured(w, p)
	w.WriteHeader(p.Status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(append(p.bytes(), '\n')) // a client that is gone is none of our concern
	}
}

func (p *problem) bytes() []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(p); err != nil {
		panic(err) // cannot be: only numbers and texts
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// codeName gives the name of a gRPC code as google.rpc.Code has it.
func codeName(c codes.Code) string { return code.Code(c).String() } //nolint:gosec // 17 values
