package codec

import (
	"fmt"

	"google.golang.org/protobuf/proto"

	"github.com/dialgate/dialgate/core/sdmp"
	sdmpv1 "github.com/dialgate/dialgate/proto/dialgate/sdmp/v1"
)

// shownValue is how much of a refused value an error repeats.
const shownValue = 60

// FieldError says which field of a request cannot be sent, and why.
type FieldError struct {
	Field string    // as in the proto file; empty where the whole request is at fault
	Param sdmp.Code // the parameter it stands for; 0 for none
	Value string
	Words string
}

// Error names the field, its value and what is wrong with it.
func (e *FieldError) Error() string {
	if e.Field == "" {
		return e.Words
	}
	v := []rune(e.Value)
	if len(v) > shownValue {
		v = append(v[:shownValue], []rune("...")...)
	}
	return fmt.Sprintf("%s %q %s", e.Field, string(v), e.Words)
}

// fieldName finds the field that stands for a parameter.
func fieldName(m proto.Message, c sdmp.Code) string {
	fields := m.ProtoReflect().Descriptor().Fields()
	for i := range fields.Len() {
		f := fields.Get(i)
		p, ok := proto.GetExtension(f.Options(), sdmpv1.E_Param).(*sdmpv1.ParamSpec)
		if ok && p.GetCode() == c.String() {
			return string(f.Name())
		}
	}
	return c.String()
}
