package sdmp_test

import (
	"reflect"
	"strconv"
	"strings"
	"testing"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"

	"github.com/dialgate/dialgate/core/sdmp"
	sdmpv1 "github.com/dialgate/dialgate/proto/dialgate/sdmp/v1"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// described is a message as the options in proto/ describe it.
type described struct {
	name   protoreflect.FullName
	spec   *sdmpv1.MessageSpec
	params []*sdmpv1.ParamSpec
}

func (d *described) param(code string) *sdmpv1.ParamSpec {
	for _, p := range d.params {
		if p.GetCode() == code {
			return p
		}
	}
	return nil
}

// describedMessages reads the options of every message of dialgate.v1.
func describedMessages(t *testing.T) []*described {
	t.Helper()
	var out []*described
	pkg := dialgatev1.File_dialgate_v1_event_proto.Package()
	protoregistry.GlobalFiles.RangeFilesByPackage(pkg, func(f protoreflect.FileDescriptor) bool {
		for i := range f.Messages().Len() {
			md := f.Messages().Get(i)
			spec, _ := proto.GetExtension(md.Options(), sdmpv1.E_Message).(*sdmpv1.MessageSpec)
			if spec == nil {
				continue
			}
			d := &described{name: md.FullName(), spec: spec}
			for j := range md.Fields().Len() {
				if p, _ := proto.GetExtension(md.Fields().Get(j).Options(), sdmpv1.E_Param).(*sdmpv1.ParamSpec); p != nil {
					d.params = append(d.params, p)
				}
			}
			out = append(out, d)
		}
		return true
	})
	return out
}

var (
	interfaceCodes = map[sdmpv1.Interface]string{
		sdmpv1.Interface_INTERFACE_AGENT: "AG", sdmpv1.Interface_INTERFACE_CAMPAIGN: "CA",
		sdmpv1.Interface_INTERFACE_CTI: "CT", sdmpv1.Interface_INTERFACE_MANAGEMENT: "MA",
	}
	directions = map[sdmpv1.Direction]string{sdmpv1.Direction_DIRECTION_TO_DIALER: "to", sdmpv1.Direction_DIRECTION_FROM_DIALER: "from"}
	typeWords  = map[sdmpv1.Type]string{
		sdmpv1.Type_TYPE_STRING: "string", sdmpv1.Type_TYPE_STRUCT: "struct", sdmpv1.Type_TYPE_FLAG: "boolean",
		sdmpv1.Type_TYPE_INT: "int", sdmpv1.Type_TYPE_DOUBLE: "double", sdmpv1.Type_TYPE_NUMBER: "number",
	}
	presences = map[sdmpv1.Presence]string{
		sdmpv1.Presence_PRESENCE_MANDATORY: "yes", sdmpv1.Presence_PRESENCE_OPTIONAL: "no", sdmpv1.Presence_PRESENCE_UNSPECIFIED: "",
	}
	typesOfSpecs = map[sdmpv1.Type]sdmp.Type{
		sdmpv1.Type_TYPE_STRING: sdmp.String, sdmpv1.Type_TYPE_STRUCT: sdmp.Struct, sdmpv1.Type_TYPE_FLAG: sdmp.Flag,
		sdmpv1.Type_TYPE_INT: sdmp.Int, sdmpv1.Type_TYPE_DOUBLE: sdmp.Double, sdmpv1.Type_TYPE_NUMBER: sdmp.Number,
	}
)

// vocabulary finds a description by "to CA OC". One description may serve several interfaces.
func vocabulary(t *testing.T) map[string]*described {
	t.Helper()
	out := map[string]*described{}
	for _, d := range describedMessages(t) {
		for _, i := range d.spec.GetInterfaces() {
			key := strings.Join([]string{directions[d.spec.GetDirection()], interfaceCodes[i], d.spec.GetCode()}, " ")
			if other := out[key]; other != nil {
				t.Errorf("%s and %s both stand for %q", other.name, d.name, key)
			}
			out[key] = d
		}
	}
	return out
}

func TestVocabularyHasAllThatIsDocumented(t *testing.T) {
	t.Parallel()
	voc := vocabulary(t)
	c := comparison{used: map[string]bool{}}
	seen := map[string]bool{}
	for _, m := range readCatalogue(t) {
		key := m.key()
		seen[key] = true
		d := voc[key]
		if d == nil {
			t.Errorf("proto/ has no message for %s", m)
			continue
		}
		c.message(t, m, d)
	}
	for key, d := range voc {
		if !seen[key] {
			t.Errorf("%s stands for %q, which is not in the catalogue", d.name, key)
		}
	}
	for key := range deviations {
		if !c.used[key] {
			t.Errorf("deviation %q is listed, but proto/ does not deviate there", key)
		}
	}
}

// comparison notes which of the listed deviations were met.
type comparison struct{ used map[string]bool }

func (c *comparison) message(t *testing.T, m catalogueMessage, d *described) {
	t.Helper()
	c.same(t, m.key()+" name", d.spec.GetName(), m.Name)
	c.same(t, m.key()+" example", d.spec.GetExample(), m.Example)
	for _, p := range m.Params {
		c.param(t, m, p, d)
	}
	for _, p := range d.params {
		if !m.has(p.GetCode()) && !p.GetAdded() {
			t.Errorf("%s: parameter %s of %s is not in the catalogue and not marked as added", m, p.GetCode(), d.name)
		}
	}
}

func (c *comparison) param(t *testing.T, m catalogueMessage, want catalogueParam, d *described) {
	t.Helper()
	key := m.key() + " " + want.Code
	if want.Uncoded {
		c.same(t, m.key()+" "+want.Name, "", "uncoded parameter")
		return
	}
	got := d.param(want.Code)
	if got == nil {
		t.Errorf("%s: %s has no parameter %s", m, d.name, want.Code)
		return
	}
	if want.Partial {
		return
	}
	if want.Name != "" { // an empty cell: proto/ had to find a name or a type
		c.same(t, key+" name", got.GetName(), want.Name)
	}
	if want.Type != "" {
		c.same(t, key+" type", typeWords[got.GetType()], want.Type)
	}
	c.same(t, key+" min", number(got.Min), number(want.Min))
	c.same(t, key+" max", number(got.Max), number(want.Max))
	man := ""
	if want.Mandatory != nil {
		man = map[bool]string{true: "yes", false: "no"}[*want.Mandatory]
	}
	c.same(t, key+" mandatory", presences[got.GetPresence()], man)
}

// same fails where proto/ says something else than the catalogue and no deviation is listed.
func (c *comparison) same(t *testing.T, key, got, want string) {
	t.Helper()
	if got == want {
		return
	}
	if deviations[key] != "" {
		c.used[key] = true
		return
	}
	t.Errorf("%s: %q in proto/, documented %q", key, got, want)
}

func number(f *float64) string {
	if f == nil {
		return ""
	}
	return strconv.FormatFloat(*f, 'f', -1, 64)
}

// TestTablesSayWhatTheOptionsSay holds the generated tables against the options they were generated from.
func TestTablesSayWhatTheOptionsSay(t *testing.T) {
	t.Parallel()
	voc := vocabulary(t)
	messages := map[protoreflect.FullName]bool{}
	for key, d := range voc {
		messages[d.name] = true
		spec := findSpec(d)
		if spec == nil {
			t.Errorf("core/sdmp has no message for %q", key)
			continue
		}
		if spec.Name != d.spec.GetName() || len(spec.Params) != len(d.params) || len(spec.Interfaces) != len(d.spec.GetInterfaces()) {
			t.Errorf("%s: core/sdmp has %s with %d parameters, proto/ %s with %d", key, spec.Name, len(spec.Params), d.spec.GetName(), len(d.params))
		}
		if len(spec.Params) > 255 {
			t.Errorf("%s has %d parameters; a message counts them in a byte", key, len(spec.Params))
		}
		for _, p := range d.params {
			compareTable(t, key, p, spec.Param(sdmp.MakeCode(p.GetCode())))
		}
	}
	if got := len(sdmp.Specs) - 1; got != len(messages) {
		t.Errorf("core/sdmp has %d messages, proto/ %d", got, len(messages))
	}
}

func findSpec(d *described) *sdmp.Spec {
	kinds := sdmp.ToDialer(sdmp.MakeCode(d.spec.GetCode()))
	if d.spec.GetDirection() == sdmpv1.Direction_DIRECTION_FROM_DIALER {
		kinds = sdmp.FromDialer(sdmp.MakeCode(d.spec.GetCode()))
	}
	for _, k := range kinds {
		if k.Spec().Interface().String() == interfaceCodes[d.spec.GetInterfaces()[0]] {
			return k.Spec()
		}
	}
	return nil
}

func compareTable(t *testing.T, key string, want *sdmpv1.ParamSpec, got *sdmp.Param) {
	t.Helper()
	if got == nil {
		t.Errorf("%s: core/sdmp has no parameter %s", key, want.GetCode())
		return
	}
	lo, hi := want.Min, want.Max
	if want.AcceptMin != nil {
		lo = want.AcceptMin
	}
	if want.AcceptMax != nil {
		hi = want.AcceptMax
	}
	if want.GetType() == sdmpv1.Type_TYPE_FLAG {
		lo, hi = nil, nil
	}
	expected := sdmp.Param{
		Code: sdmp.MakeCode(want.GetCode()), Name: want.GetName(), Type: typesOfSpecs[want.GetType()], Min: limit(lo), Max: limit(hi),
		Required: want.GetRequired(), MissingError: sdmp.ErrorCode(want.GetMissingError()), Characters: sdmp.Characters(want.GetCharacters()),
		OLEDate: want.GetOleDate(), Secret: want.GetSecret(),
	}
	for _, a := range want.GetAliases() {
		expected.Aliases = append(expected.Aliases, sdmp.MakeCode(a))
	}
	if !reflect.DeepEqual(*got, expected) {
		t.Errorf("%s: core/sdmp describes %s as\n%+v, proto/ as\n%+v", key, want.GetCode(), *got, expected)
	}
}

func limit(f *float64) sdmp.Bound {
	if f == nil {
		return sdmp.Bound{}
	}
	return sdmp.Bound{Value: *f, Set: true}
}

// TestRulesOfTheVocabulary holds what is true of all messages.
func TestRulesOfTheVocabulary(t *testing.T) {
	t.Parallel()
	secret := map[sdmp.Code]bool{}
	open := map[sdmp.Code]string{}
	for i := 1; i < len(sdmp.Specs); i++ {
		s := &sdmp.Specs[i]
		if int(s.Kind) != i {
			t.Errorf("%s is number %d of the table and has kind %d", s.Name, i, s.Kind)
		}
		if s.ToDialer && s.Param(sdmp.TK) == nil {
			t.Errorf("%v takes no token [TK]; every message to the dialer does", s.Kind)
		}
		for j := range s.Params {
			p := &s.Params[j]
			if p.Secret {
				secret[p.Code] = true
			} else if p.Type == sdmp.String || p.Type == sdmp.Struct {
				open[p.Code] = s.Kind.String()
			}
			if p.MissingError != 0 && p.MissingError.Info().Name == "" {
				t.Errorf("%v, parameter %v: error %d is not in the table of errors", s.Kind, p.Code, int(p.MissingError))
			}
			if s.ToDialer && p.Type != sdmp.Flag && !p.OLEDate && !p.Max.Set {
				t.Errorf("%v, parameter %v has no upper bound; nothing that comes from outside may be without", s.Kind, p.Code)
			}
			if p.Required && !s.ToDialer {
				t.Errorf("%v, parameter %v: nothing is required of what the dialer itself sends", s.Kind, p.Code)
			}
		}
		checkCodes(t, s)
		if s.ToDialer && s.Param(sdmp.SI) != nil && s.Param(sdmp.TN) == nil {
			t.Errorf("%v takes SI but not TN; wherever SI names the call, TN may", s.Kind)
		}
	}
	for c := range secret {
		if open[c] != "" {
			t.Errorf("%v is secret in some messages and not in %s; the log masks it in all", c, open[c])
		}
	}
}

// checkCodes holds that a code means one parameter of a message.
func checkCodes(t *testing.T, s *sdmp.Spec) {
	t.Helper()
	seen := map[sdmp.Code]bool{}
	for i := range s.Params {
		for _, c := range append([]sdmp.Code{s.Params[i].Code}, s.Params[i].Aliases...) {
			if seen[c] {
				t.Errorf("%v: two parameters have the code %v", s.Kind, c)
			}
			seen[c] = true
		}
	}
	for _, c := range s.CallReference {
		if p := s.Param(c); p == nil || p.Required {
			t.Errorf("%v: %v may name the call, so it must be a parameter and must not be required", s.Kind, c)
		}
	}
}
