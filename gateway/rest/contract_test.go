package rest_test

import (
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"google.golang.org/genproto/googleapis/api/annotations"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"

	sdmpv1 "github.com/dialgate/dialgate/proto/dialgate/sdmp/v1"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// ours gives every file of the API.
func ours() []protoreflect.FileDescriptor {
	var files []protoreflect.FileDescriptor
	protoregistry.GlobalFiles.RangeFilesByPackage("dialgate.v1", func(f protoreflect.FileDescriptor) bool {
		files = append(files, f)
		return true
	})
	return files
}

// methods gives every method of the API.
func methods() []protoreflect.MethodDescriptor {
	var all []protoreflect.MethodDescriptor
	for _, f := range ours() {
		for i := range f.Services().Len() {
			s := f.Services().Get(i)
			for k := range s.Methods().Len() {
				all = append(all, s.Methods().Get(k))
			}
		}
	}
	return all
}

// route gives the HTTP method and path of a method; none for a stream of both sides.
func route(m protoreflect.MethodDescriptor) (method, path string) {
	rule, _ := proto.GetExtension(m.Options(), annotations.E_Http).(*annotations.HttpRule)
	switch p := rule.GetPattern().(type) {
	case *annotations.HttpRule_Get:
		return http.MethodGet, p.Get
	case *annotations.HttpRule_Post:
		return http.MethodPost, p.Post
	case *annotations.HttpRule_Delete:
		return http.MethodDelete, p.Delete
	case *annotations.HttpRule_Patch:
		return http.MethodPatch, p.Patch
	}
	return "", ""
}

func specOf(m protoreflect.MessageDescriptor) *sdmpv1.MessageSpec {
	spec, _ := proto.GetExtension(m.Options(), sdmpv1.E_Message).(*sdmpv1.MessageSpec)
	return spec
}

func behaviors(f protoreflect.FieldDescriptor) []annotations.FieldBehavior {
	b, _ := proto.GetExtension(f.Options(), annotations.E_FieldBehavior).([]annotations.FieldBehavior)
	return b
}

var placeholder = regexp.MustCompile(`\{[a-z_]+\}`)

// Every message to the dialer has one RPC, which REST serves at the path that proto/ gives it, and a case of ExchangeRequest; every
// message from the dialer is a case of Event.
func TestEveryMessageHasItsPlace(t *testing.T) {
	s := newService(t)
	rpcs := map[protoreflect.FullName][]protoreflect.MethodDescriptor{}
	for _, m := range methods() {
		rpcs[m.Input().FullName()] = append(rpcs[m.Input().FullName()], m)
	}
	cases := func(m proto.Message) map[protoreflect.FullName]int {
		found := map[protoreflect.FullName]int{}
		fields := m.ProtoReflect().Descriptor().Oneofs().ByName("message").Fields()
		for i := range fields.Len() {
			if d := fields.Get(i).Message(); d != nil {
				found[d.FullName()]++
			}
		}
		return found
	}
	exchanged, events := cases(&dialgatev1.ExchangeRequest{}), cases(&dialgatev1.Event{})
	to, from := 0, 0
	for _, f := range ours() {
		for i := range f.Messages().Len() {
			d := f.Messages().Get(i)
			spec := specOf(d)
			switch {
			case spec == nil:
			case spec.GetDirection() == sdmpv1.Direction_DIRECTION_TO_DIALER:
				to++
				if exchanged[d.FullName()] != 1 {
					t.Errorf("%s [%s] is no case of ExchangeRequest", d.Name(), spec.GetCode())
				}
				if len(rpcs[d.FullName()]) != 1 {
					t.Errorf("%s [%s] has %d RPCs", d.Name(), spec.GetCode(), len(rpcs[d.FullName()]))
					continue
				}
				method, path := route(rpcs[d.FullName()][0])
				if path == "" {
					t.Errorf("%s [%s] has no REST route", d.Name(), spec.GetCode())
					continue
				}
				// Served means that the service misses the session, and not that REST misses the path.
				if a := s.do(method, placeholder.ReplaceAllString(path, "x"), ""); a.json["reason"] != "SESSION_MISSING" {
					t.Errorf("%s %s of %s [%s]: %d %s", method, path, d.Name(), spec.GetCode(), a.status, a.body)
				}
			default:
				from++
				if events[d.FullName()] != 1 {
					t.Errorf("%s [%s] is no case of Event", d.Name(), spec.GetCode())
				}
			}
		}
	}
	if to < 90 || from < 70 {
		t.Errorf("only %d messages to the dialer and %d from it", to, from)
	}
}

// A field is annotated as REQUIRED exactly where the dialer rejects a message without it, and a request that creates something can be
// given an id.
func TestRequestsSayWhatTheyNeed(t *testing.T) {
	s := newService(t)
	_, header := s.session()
	for _, m := range methods() {
		required := 0
		method, path := route(m)
		fields := m.Input().Fields()
		for i := range fields.Len() {
			f := fields.Get(i)
			is := slices.Contains(behaviors(f), annotations.FieldBehavior_REQUIRED)
			if is && !strings.Contains(path, "{"+string(f.Name())+"}") {
				required++
			}
			filled := slices.Contains(behaviors(f), annotations.FieldBehavior_NON_EMPTY_DEFAULT) // by the facade
			if spec, ok := proto.GetExtension(f.Options(), sdmpv1.E_Param).(*sdmpv1.ParamSpec); ok && spec != nil && (is || filled) != spec.GetRequired() {
				t.Errorf("%s: REQUIRED is %t, and required of %s is %t", f.FullName(), is, spec.GetCode(), spec.GetRequired())
			}
		}
		if required > 0 {
			if a := s.do(method, placeholder.ReplaceAllString(path, "1"), "", header); a.status != http.StatusBadRequest && a.json["reason"] != "UNKNOWN_SESSION" {
				t.Errorf("%s without what it needs: %d %s", m.FullName(), a.status, a.body)
			}
		}
		creates := method == http.MethodPost && !strings.Contains(path, ":")
		if id := fields.ByName("request_id"); (id != nil) != creates {
			t.Errorf("%s (%s %s): request_id is there: %t", m.FullName(), method, path, id != nil)
		} else if id != nil && !slices.Equal(behaviors(id), []annotations.FieldBehavior{annotations.FieldBehavior_OPTIONAL}) {
			t.Errorf("%s is not annotated as OPTIONAL alone", id.FullName())
		}
	}
}

// What lists show can only be read, and every list has pages and a filter.
func TestListsAreAlike(t *testing.T) {
	lists := 0
	for _, m := range methods() {
		if !strings.HasPrefix(string(m.Name()), "List") {
			continue
		}
		lists++
		for _, name := range []protoreflect.Name{"page_size", "page_token", "filter"} {
			if f := m.Input().Fields().ByName(name); f == nil || !slices.Contains(behaviors(f), annotations.FieldBehavior_OPTIONAL) {
				t.Errorf("%s has no optional %s", m.Input().FullName(), name)
			}
		}
		if m.Output().Fields().ByName("next_page_token") == nil {
			t.Errorf("%s has no next_page_token", m.Output().FullName())
		}
		if method, _ := route(m); method != http.MethodGet {
			t.Errorf("%s is served with %s", m.FullName(), method)
		}
		outputOnly(t, m.Output().Fields().Get(0).Message())
	}
	if lists < 7 {
		t.Errorf("only %d lists", lists)
	}
}

func outputOnly(t *testing.T, d protoreflect.MessageDescriptor) {
	t.Helper()
	for i := range d.Fields().Len() {
		f := d.Fields().Get(i)
		if !slices.Contains(behaviors(f), annotations.FieldBehavior_OUTPUT_ONLY) {
			t.Errorf("%s is not annotated as OUTPUT_ONLY", f.FullName())
		}
		if inner := f.Message(); inner != nil && inner.ParentFile().Package() == "dialgate.v1" {
			outputOnly(t, inner)
		}
	}
}
