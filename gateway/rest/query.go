package rest

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"github.com/grpc-ecosystem/grpc-gateway/v2/utilities"
	"google.golang.org/protobuf/proto"
)

// strictQuery reads query parameters and refuses those that the request has no field for: a filter that is misspelt must not
// silently select everything.
type strictQuery struct {
	runtime.DefaultQueryParser
}

// Parse reads query parameters into a request.
func (q strictQuery) Parse(m proto.Message, values url.Values, filter *utilities.DoubleArray) error {
	fields := m.ProtoReflect().Descriptor().Fields()
	for key := range values {
		name, _, _ := strings.Cut(key, ".")
		if fields.ByTextName(name) == nil && fields.ByJSONName(name) == nil {
			return fmt.Errorf("the request has no query parameter %q", key)
		}
	}
	return q.DefaultQueryParser.Parse(m, values, filter)
}
