package rest

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/protobuf/encoding/protojson"
)

// jsonFormat is the JSON of this API: lowerCamelCase names, enums by name, zero values shown, unknown fields refused.
type jsonFormat struct {
	*runtime.JSONPb
}

func newJSON() *jsonFormat {
	return &jsonFormat{&runtime.JSONPb{
		MarshalOptions:   protojson.MarshalOptions{EmitDefaultValues: true},
		UnmarshalOptions: protojson.UnmarshalOptions{DiscardUnknown: false},
	}}
}

// Marshal writes JSON without spaces. protojson varies its spaces from build to build, which scripts should not have to bear.
func (j *jsonFormat) Marshal(v any) ([]byte, error) {
	b, err := j.JSONPb.Marshal(v)
	if err != nil {
		return nil, err
	}
	return compact(b)
}

// NewEncoder writes JSON as Marshal does.
func (j *jsonFormat) NewEncoder(w io.Writer) runtime.Encoder {
	return runtime.EncoderFunc(func(v any) error {
		b, err := j.Marshal(v)
		if err != nil {
			return err
		}
		_, err = w.Write(b)
		return err
	})
}

func compact(b []byte) ([]byte, error) {
	var out bytes.Buffer
	out.Grow(len(b))
	if err := json.Compact(&out, b); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// words makes the text of a protobuf error readable: it has no-break spaces in places, for the same reason.
func words(s string) string {
	s = strings.ReplaceAll(s, "\u00a0", " ")
	return strings.TrimPrefix(strings.TrimPrefix(s, "proto: "), "json: ")
}
