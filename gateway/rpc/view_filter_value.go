package rpc

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
	"time"

	"go.einride.tech/aip/filtering"
	expr "google.golang.org/genproto/googleapis/api/expr/v1alpha1"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// test tells whether the value of a field fits a comparison.
type test func(protoreflect.Value) bool

const (
	timestampName = "google.protobuf.Timestamp"
	durationName  = "google.protobuf.Duration"
)

// isWellKnown tells whether a message is a value, a time or a length of time.
func isWellKnown(d protoreflect.MessageDescriptor) bool {
	return d.FullName() == timestampName || d.FullName() == durationName
}

// comparison makes the test of one field, whose value must be of its kind.
func comparison(operator string, f protoreflect.FieldDescriptor, right *expr.Expr) (test, error) {
	if operator == filtering.FunctionHas {
		return has(f, right)
	}
	switch {
	case f.IsList():
		return nil, fmt.Errorf("%s is a list; ask what is in it with %s:\"...\"", f.Name(), f.Name())
	case f.Message() != nil && f.Message().FullName() == timestampName:
		return onTime(operator, f, right)
	case f.Message() != nil && f.Message().FullName() == durationName:
		return onDuration(operator, f, right)
	case f.Message() != nil:
		return nil, fmt.Errorf("%s has fields of its own, %s; compare one of them, as %s.%s", f.Name(), fieldNames(f.Message()), f.Name(), f.Message().Fields().Get(0).Name())
	case f.Kind() == protoreflect.EnumKind:
		return onEnum(operator, f, right)
	case f.Kind() == protoreflect.BoolKind:
		return onBool(operator, f, right)
	case f.Kind() == protoreflect.StringKind:
		return onText(operator, f, right)
	default:
		return onNumber(operator, f, right)
	}
}

// has makes the test of the operator ":": something is there (*), a list has an entry, a text has a part.
func has(f protoreflect.FieldDescriptor, right *expr.Expr) (test, error) {
	want, err := textOf(right)
	switch {
	case f.Kind() != protoreflect.StringKind && want != "*":
		return nil, fmt.Errorf("%s can be asked only whether it is there, as %s:*", f.Name(), f.Name())
	case err != nil:
		return nil, fmt.Errorf("%s: %w", f.Name(), err)
	case f.IsList() && want == "*":
		return func(v protoreflect.Value) bool { return v.List().Len() > 0 }, nil
	case f.IsList():
		return func(v protoreflect.Value) bool {
			for i := range v.List().Len() {
				if wildcard(want, v.List().Get(i).String()) {
					return true
				}
			}
			return false
		}, nil
	case f.HasPresence() && want == "*":
		return func(protoreflect.Value) bool { return true }, nil // an absent one has been sorted out before
	case want == "*":
		return func(v protoreflect.Value) bool { return !v.Equal(f.Default()) }, nil
	default:
		return func(v protoreflect.Value) bool { return strings.Contains(v.String(), want) }, nil
	}
}

// onText compares texts; a * at the begin or the end of what is wanted stands for anything.
func onText(operator string, f protoreflect.FieldDescriptor, right *expr.Expr) (test, error) {
	want, err := textOf(right)
	if err != nil {
		return nil, fmt.Errorf("%s is a text: %w", f.Name(), err)
	}
	switch operator {
	case filtering.FunctionEquals:
		return func(v protoreflect.Value) bool { return wildcard(want, v.String()) }, nil
	case filtering.FunctionNotEquals:
		return func(v protoreflect.Value) bool { return !wildcard(want, v.String()) }, nil
	default:
		return ordered(operator, func(v protoreflect.Value) int { return strings.Compare(v.String(), want) })
	}
}

// wildcard compares a text with what is wanted, which may begin or end with *.
func wildcard(want, s string) bool {
	begin, anyEnd := strings.CutSuffix(want, "*")
	if end, anyBegin := strings.CutPrefix(begin, "*"); anyBegin {
		if anyEnd {
			return strings.Contains(s, end)
		}
		return strings.HasSuffix(s, end)
	}
	if anyEnd {
		return strings.HasPrefix(s, begin)
	}
	return s == want
}

func onNumber(operator string, f protoreflect.FieldDescriptor, right *expr.Expr) (test, error) {
	var want float64
	switch c := right.GetConstExpr().GetConstantKind().(type) {
	case *expr.Constant_Int64Value:
		want = float64(c.Int64Value)
	case *expr.Constant_DoubleValue:
		want = c.DoubleValue
	default:
		return nil, fmt.Errorf("%s is a number, and %s is none", f.Name(), written(right))
	}
	whole := f.Kind() != protoreflect.DoubleKind && f.Kind() != protoreflect.FloatKind
	return ordered(operator, func(v protoreflect.Value) int {
		if whole {
			return cmp.Compare(float64(v.Int()), want)
		}
		return cmp.Compare(v.Float(), want)
	})
}

func onBool(operator string, f protoreflect.FieldDescriptor, right *expr.Expr) (test, error) {
	word := right.GetIdentExpr().GetName()
	if word != "true" && word != "false" {
		return nil, fmt.Errorf("%s is true or false, and not %s", f.Name(), written(right))
	}
	return equal(operator, f, func(v protoreflect.Value) bool { return v.Bool() == (word == "true") })
}

// onEnum compares by name, or by number: values of the wire that have no name are shown as numbers.
func onEnum(operator string, f protoreflect.FieldDescriptor, right *expr.Expr) (test, error) {
	if n, ok := right.GetConstExpr().GetConstantKind().(*expr.Constant_Int64Value); ok {
		return equal(operator, f, func(v protoreflect.Value) bool { return int64(v.Enum()) == n.Int64Value })
	}
	word, err := textOf(right)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Name(), err)
	}
	values := f.Enum().Values()
	want := values.ByName(protoreflect.Name(word))
	if want == nil {
		names := make([]string, values.Len())
		for i := range names {
			names[i] = string(values.Get(i).Name())
		}
		return nil, fmt.Errorf("%s has no value %q; there are %s", f.Name(), word, strings.Join(names, ", "))
	}
	return equal(operator, f, func(v protoreflect.Value) bool { return v.Enum() == want.Number() })
}

func onTime(operator string, f protoreflect.FieldDescriptor, right *expr.Expr) (test, error) {
	text, err := textOf(argumentOf(filtering.FunctionTimestamp, right))
	if err != nil {
		return nil, fmt.Errorf("%s is a time: %w", f.Name(), err)
	}
	want, err := time.Parse(time.RFC3339Nano, text)
	if err != nil {
		return nil, fmt.Errorf("%s is a time, and %q is none as RFC 3339 writes it, such as \"2026-11-25T09:30:00Z\"", f.Name(), text)
	}
	return ordered(operator, func(v protoreflect.Value) int { return seconds(v).Compare(want) })
}

func onDuration(operator string, f protoreflect.FieldDescriptor, right *expr.Expr) (test, error) {
	text, err := textOf(argumentOf(filtering.FunctionDuration, right))
	if err != nil {
		return nil, fmt.Errorf("%s is a length of time: %w", f.Name(), err)
	}
	want, err := time.ParseDuration(text)
	if err != nil {
		return nil, fmt.Errorf("%s is a length of time, and %q is none, such as \"90s\"", f.Name(), text)
	}
	return ordered(operator, func(v protoreflect.Value) int { return cmp.Compare(seconds(v).Sub(time.Unix(0, 0)), want) })
}

// seconds reads a time, or a length of time as the time that long after 1970: both have the same fields.
func seconds(v protoreflect.Value) time.Time {
	m := v.Message()
	fields := m.Descriptor().Fields()
	return time.Unix(m.Get(fields.ByName("seconds")).Int(), m.Get(fields.ByName("nanos")).Int())
}

// argumentOf takes the text out of timestamp("...") and duration("..."), which may be left out.
func argumentOf(function string, e *expr.Expr) *expr.Expr {
	if c := e.GetCallExpr(); c.GetFunction() == function && len(c.GetArgs()) == 1 {
		return c.GetArgs()[0]
	}
	return e
}

// textOf reads a text, in quotes or as a single word.
func textOf(e *expr.Expr) (string, error) {
	if i := e.GetIdentExpr(); i != nil {
		return i.GetName(), nil
	}
	if c, ok := e.GetConstExpr().GetConstantKind().(*expr.Constant_StringValue); ok {
		return c.StringValue, nil
	}
	return "", errors.New("put what it is compared with into quotes")
}

func equal(operator string, f protoreflect.FieldDescriptor, same test) (test, error) {
	switch operator {
	case filtering.FunctionEquals:
		return same, nil
	case filtering.FunctionNotEquals:
		return func(v protoreflect.Value) bool { return !same(v) }, nil
	default:
		return nil, fmt.Errorf("%s has no order; it can be compared with = and !=", f.Name())
	}
}

func ordered(operator string, compare func(protoreflect.Value) int) (test, error) {
	fits, ok := map[string]func(int) bool{
		filtering.FunctionEquals:        func(c int) bool { return c == 0 },
		filtering.FunctionNotEquals:     func(c int) bool { return c != 0 },
		filtering.FunctionLessThan:      func(c int) bool { return c < 0 },
		filtering.FunctionLessEquals:    func(c int) bool { return c <= 0 },
		filtering.FunctionGreaterThan:   func(c int) bool { return c > 0 },
		filtering.FunctionGreaterEquals: func(c int) bool { return c >= 0 },
	}[operator]
	if !ok {
		return nil, fmt.Errorf("there is no operator %q", operator)
	}
	return func(v protoreflect.Value) bool { return fits(compare(v)) }, nil
}
