package main

import (
	"google.golang.org/protobuf/compiler/protogen"
	"google.golang.org/protobuf/reflect/protoreflect"

	sdmpv1 "github.com/dialgate/dialgate/proto/dialgate/sdmp/v1"
)

const (
	codecPath = protogen.GoImportPath("github.com/dialgate/dialgate/gateway/codec")
	sdmpPath  = protogen.GoImportPath("github.com/dialgate/dialgate/core/sdmp")
	protoPath = protogen.GoImportPath("google.golang.org/protobuf/proto")
)

// generateEncoders writes the functions that turn a typed request into the text of its message.
func generateEncoders(p *protogen.Plugin, v *vocabulary) {
	g := p.NewGeneratedFile("gateway/codec/encode.gen.go", codecPath)
	g.P(header)
	g.P("package codec")
	g.P("// encode appends the message that a typed request stands for; ok is false for a type that is no request.")
	g.P("func encode(e *encoder, m ", protoPath.Ident("Message"), ") (ok bool) {")
	g.P("switch m := m.(type) {")
	for _, m := range v.messages {
		if !m.toDialer() {
			continue
		}
		g.P("case *", m.pb.GoIdent, ":")
		g.P("encode", m.pb.GoIdent.GoName, "(e, m)")
	}
	g.P("default: return false")
	g.P("}")
	g.P("return true")
	g.P("}")
	for _, m := range v.messages {
		if !m.toDialer() {
			continue
		}
		g.P()
		g.P("func encode", m.pb.GoIdent.GoName, "(e *encoder, m *", m.pb.GoIdent, ") {")
		g.P("e.begin(", sdmpPath.Ident(m.goID), ")")
		for _, q := range m.params {
			g.P("e.", encodeMethod(q), "(", sdmpPath.Ident(q.spec.GetCode()), ", ", encodeValue(q), ")")
		}
		g.P("}")
	}
}

func encodeMethod(q param) string {
	switch {
	case q.spec.GetOleDate():
		return "date"
	case q.spec.GetType() == sdmpv1.Type_TYPE_FLAG:
		return "flag"
	case q.pb.Enum != nil:
		return "enum"
	case q.pb.Desc.Kind() == protoreflect.StringKind && q.pb.Desc.HasPresence():
		return "text"
	case q.pb.Desc.Kind() == protoreflect.StringKind:
		return "str"
	case q.pb.Desc.Kind() == protoreflect.Int32Kind:
		return "int"
	default:
		return "float"
	}
}

func encodeValue(q param) string {
	if q.pb.Enum != nil {
		return "(*int32)(m." + q.pb.GoName + ")"
	}
	return "m." + q.pb.GoName
}

// generateDecoders writes the functions that turn a message from the dialer into a case of Event.
func generateDecoders(p *protogen.Plugin, v *vocabulary) {
	g := p.NewGeneratedFile("gateway/codec/decode.gen.go", codecPath)
	g.P(header)
	g.P("package codec")
	cases := map[protoreflect.FullName]*protogen.Field{}
	for _, f := range v.event.Fields {
		if f.Message != nil {
			cases[f.Message.Desc.FullName()] = f
		}
	}
	g.P("// decode sets the typed case of an event.")
	g.P("func decode(id ", sdmpPath.Ident("Kind"), ", d *decoder, ev *", v.event.GoIdent, ") {")
	g.P("switch id {")
	for _, m := range v.messages {
		f := cases[m.pb.Desc.FullName()]
		if m.toDialer() || f == nil {
			continue
		}
		g.P("case ", sdmpPath.Ident(m.goID), ":")
		g.P("ev.Message = &", f.GoIdent, "{", f.GoName, ": decode", m.pb.GoIdent.GoName, "(d)}")
	}
	g.P("}")
	g.P("}")
	for _, m := range v.messages {
		if m.toDialer() {
			continue
		}
		g.P()
		arg := "d"
		if len(m.params) == 0 {
			arg = "_"
		}
		g.P("func decode", m.pb.GoIdent.GoName, "(", arg, " *decoder) *", m.pb.GoIdent, " {")
		g.P("return &", m.pb.GoIdent, "{")
		for _, q := range m.params {
			call := "d." + encodeMethod(q) + "(" + g.QualifiedGoIdent(sdmpPath.Ident(q.spec.GetCode())) + ")"
			if q.pb.Enum != nil {
				call = "(*" + g.QualifiedGoIdent(q.pb.Enum.GoIdent) + ")(" + call + ")"
			}
			g.P(q.pb.GoName, ": ", call, ",")
		}
		g.P("}")
		g.P("}")
	}
}
