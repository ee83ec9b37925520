package rpc

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"go.einride.tech/aip/filtering"
	expr "google.golang.org/genproto/googleapis/api/expr/v1alpha1"
	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/dialgate/dialgate/core/limits"
)

// predicate tells whether an entry of a list is wanted.
type predicate func(protoreflect.Message) bool

// readFilter reads the filter of a list, a text as AIP-160 describes it, over the entries that d describes: fields by their names in
// proto or JSON, dots into messages, = != < <= > >= and : (has), AND, OR, NOT, parentheses. Everything is checked here, so that a
// field or value which is misspelt is an error and not an empty list. nil, for an empty filter, wants everything.
func readFilter(text string, d protoreflect.MessageDescriptor) (predicate, error) {
	if strings.TrimSpace(text) == "" {
		return nil, nil //nolint:nilnil // no filter, as said above
	}
	if len(text) > limits.FilterBytes {
		return nil, badFilter(fmt.Sprintf("filter has %d bytes, at most %d are read", len(text), limits.FilterBytes))
	}
	var p filtering.Parser
	p.Init(text)
	parsed, err := p.Parse()
	if err != nil {
		return nil, badFilter(unreadable(err))
	}
	want, err := filterOf(parsed.GetExpr(), d)
	if err != nil {
		return nil, badFilter("filter: " + err.Error())
	}
	return want, nil
}

func badFilter(words string) error {
	return failure(codes.InvalidArgument, reasonFilter, words, map[string]string{MetadataField: "filter"})
}

// unreadable says where a filter breaks off. The parser's own words show the way down its grammar; the last one counts.
func unreadable(err error) string {
	type placed interface {
		Position() filtering.Position
		Message() string
	}
	words := "filter cannot be read"
	for ; err != nil; err = errors.Unwrap(err) {
		if at, ok := err.(placed); ok {
			words = fmt.Sprintf("filter cannot be read at position %d: %s", at.Position().Offset+1, at.Message())
		}
	}
	return words
}

// filterOf turns an expression into a predicate.
func filterOf(e *expr.Expr, d protoreflect.MessageDescriptor) (predicate, error) {
	call := e.GetCallExpr()
	if call == nil {
		return nil, fmt.Errorf("%s alone says nothing; compare a field with a value", written(e))
	}
	f, args := call.GetFunction(), call.GetArgs()
	operands := 2
	if f == filtering.FunctionNot {
		operands = 1
	}
	if len(args) != operands { // written as a function: AND(x)
		return nil, fmt.Errorf("there is no function %q here", f)
	}
	switch f {
	case filtering.FunctionAnd, filtering.FunctionFuzzyAnd:
		return both(args, d, func(a, b bool) bool { return a && b })
	case filtering.FunctionOr:
		return both(args, d, func(a, b bool) bool { return a || b })
	case filtering.FunctionNot:
		p, err := filterOf(args[0], d)
		if err != nil {
			return nil, err
		}
		return func(m protoreflect.Message) bool { return !p(m) }, nil
	case filtering.FunctionEquals, filtering.FunctionNotEquals, filtering.FunctionLessThan, filtering.FunctionLessEquals,
		filtering.FunctionGreaterThan, filtering.FunctionGreaterEquals, filtering.FunctionHas:
		return restriction(f, args[0], args[1], d)
	default:
		return nil, fmt.Errorf("there is no function %q here", f)
	}
}

func both(args []*expr.Expr, d protoreflect.MessageDescriptor, join func(a, b bool) bool) (predicate, error) {
	a, err := filterOf(args[0], d)
	if err != nil {
		return nil, err
	}
	b, err := filterOf(args[1], d)
	if err != nil {
		return nil, err
	}
	return func(m protoreflect.Message) bool { return join(a(m), b(m)) }, nil
}

// restriction turns a comparison into a predicate. A field that is absent fits no comparison, whichever it is.
func restriction(operator string, left, right *expr.Expr, d protoreflect.MessageDescriptor) (predicate, error) {
	path, err := fieldPath(left, d)
	if err != nil {
		return nil, err
	}
	last := path[len(path)-1]
	fits, err := comparison(operator, last, right)
	if err != nil {
		return nil, err
	}
	return func(m protoreflect.Message) bool {
		for _, f := range path[:len(path)-1] {
			if !m.Has(f) {
				return false
			}
			m = m.Get(f).Message()
		}
		if last.HasPresence() && !m.Has(last) {
			return false
		}
		return fits(m.Get(last))
	}, nil
}

// fieldPath reads the left side of a comparison: a field, or one inside a message.
func fieldPath(e *expr.Expr, d protoreflect.MessageDescriptor) ([]protoreflect.FieldDescriptor, error) {
	var name string
	var path []protoreflect.FieldDescriptor
	switch {
	case e.GetIdentExpr() != nil:
		name = e.GetIdentExpr().GetName()
	case e.GetSelectExpr() != nil:
		outer, err := fieldPath(e.GetSelectExpr().GetOperand(), d)
		if err != nil {
			return nil, err
		}
		f := outer[len(outer)-1]
		if d = f.Message(); d == nil || f.IsList() || isWellKnown(d) {
			return nil, fmt.Errorf("%s has no fields of its own", f.Name())
		}
		name, path = e.GetSelectExpr().GetField(), outer
	default:
		return nil, fmt.Errorf("%s stands where a field is wanted, one of %s", written(e), fieldNames(d))
	}
	f := d.Fields().ByTextName(name)
	if f == nil {
		f = d.Fields().ByJSONName(name)
	}
	if f == nil {
		return nil, fmt.Errorf("there is no field %q; there are %s", name, fieldNames(d))
	}
	return append(path, f), nil
}

func fieldNames(d protoreflect.MessageDescriptor) string {
	names := make([]string, d.Fields().Len())
	for i := range names {
		names[i] = string(d.Fields().Get(i).Name())
	}
	return strings.Join(names, ", ")
}

// written shows an expression in an error.
func written(e *expr.Expr) string {
	switch {
	case e.GetIdentExpr() != nil:
		return fmt.Sprintf("%q", e.GetIdentExpr().GetName())
	case e.GetConstExpr() != nil:
		switch c := e.GetConstExpr().GetConstantKind().(type) {
		case *expr.Constant_StringValue:
			return fmt.Sprintf("%q", c.StringValue)
		case *expr.Constant_Int64Value:
			return strconv.FormatInt(c.Int64Value, 10)
		case *expr.Constant_DoubleValue:
			return fmt.Sprint(c.DoubleValue)
		}
	case e.GetSelectExpr() != nil:
		return fmt.Sprintf("%q", strings.Trim(written(e.GetSelectExpr().GetOperand()), `"`)+"."+e.GetSelectExpr().GetField())
	case e.GetCallExpr() != nil:
		return "an expression"
	}
	return "a value"
}
