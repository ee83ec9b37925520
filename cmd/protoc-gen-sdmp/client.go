package main

import (
	"fmt"
	"strings"

	"google.golang.org/protobuf/compiler/protogen"
	"google.golang.org/protobuf/reflect/protoreflect"

	sdmpv1 "github.com/dialgate/dialgate/proto/dialgate/sdmp/v1"
)

const (
	clientPath  = protogen.GoImportPath("github.com/dialgate/dialgate/gateway/client")
	contextPath = protogen.GoImportPath("context")
)

// layer is one of the four interfaces as the client library has it.
type layer struct {
	name, code string // Agents, AG
	service    string
	of         sdmpv1.Interface
	about      string
}

var layers = []layer{
	{"Agents", "AG", "AgentService", sdmpv1.Interface_INTERFACE_AGENT, "what agent desktops do: log in and out, take calls, hold, transfer, and end them"},
	{"Campaigns", "CA", "CampaignService", sdmpv1.Interface_INTERFACE_CAMPAIGN, "what campaign hosts do: open campaigns, hand in numbers, run queues"},
	{"Telephony", "CT", "TelephonyService", sdmpv1.Interface_INTERFACE_CTI, "what a telephony layer does: offer trunks, make the calls that the dialer asks for, and report on them"},
	{"Management", "MA", "ManagementService", sdmpv1.Interface_INTERFACE_MANAGEMENT, "what those who manage the call centre do: watch it, and set it up"},
}

// generateClient writes the interfaces of the client library: a method for each message to the dialer, and one that takes a handler
// for each message from it.
func generateClient(p *protogen.Plugin, v *vocabulary) {
	cases := map[protoreflect.FullName]bool{}
	for _, f := range v.event.Fields {
		if f.Message != nil {
			cases[f.Message.Desc.FullName()] = true
		}
	}
	for _, l := range layers {
		g := p.NewGeneratedFile("gateway/client/"+strings.ToLower(l.name)+".gen.go", clientPath)
		g.P(header)
		g.P("package client")
		g.P()
		g.P("// ", l.name, " is the interface ", l.code, " of a session: ", l.about, ".")
		g.P("type ", l.name, " struct{ session *Session }")
		for _, m := range v.messages {
			switch {
			case m.toDialer() && m.rpc != nil && string(m.rpc.Parent.Desc.Name()) == l.service:
				generateCall(g, l.name, m)
			case !m.toDialer() && cases[m.pb.Desc.FullName()] && len(m.spec.GetInterfaces()) == 1 && m.spec.GetInterfaces()[0] == l.of:
				generateHandler(g, l.name, "session", m)
			}
		}
	}
	g := p.NewGeneratedFile("gateway/client/session.gen.go", clientPath)
	g.P(header)
	g.P("package client")
	for _, m := range v.messages {
		if !m.toDialer() && cases[m.pb.Desc.FullName()] && len(m.spec.GetInterfaces()) > 1 {
			generateHandler(g, "Session", "", m)
		}
	}
}

func generateCall(g *protogen.GeneratedFile, receiver string, m *message) {
	method := m.rpc.GoName
	g.P()
	comment(g, fmt.Sprintf("%s sends %s [%s]: %s.", method, m.spec.GetName(), m.spec.GetCode(), strings.TrimSuffix(lower(m.spec.GetPurpose()), ".")), m)
	g.P("func (i *", receiver, ") ", method, "(ctx ", contextPath.Ident("Context"), ", m *", m.rpc.Input.GoIdent, ") error {")
	service := m.rpc.Parent
	g.P("return i.session.call(ctx, ", m.rpc.Input.GoIdent.GoImportPath.Ident(service.GoName+"_"+method+"_FullMethodName"), ", m, &", m.rpc.Output.GoIdent, "{})")
	g.P("}")
}

func generateHandler(g *protogen.GeneratedFile, receiver, session string, m *message) {
	name := "On" + m.pb.GoIdent.GoName
	of := "i"
	if session != "" {
		of += "." + session
	}
	g.P()
	comment(g, fmt.Sprintf("%s sets a handler for %s [%s]: %s.", name, m.spec.GetName(), m.spec.GetCode(), strings.TrimSuffix(lower(m.spec.GetPurpose()), ".")), m)
	g.P("func (i *", receiver, ") ", name, "(f func(ctx ", contextPath.Ident("Context"), ", m *", m.pb.GoIdent, ")) (remove func()) {")
	g.P("return on(", of, ", f)")
	g.P("}")
}

// comment writes a comment, with what does not work yet.
func comment(g *protogen.GeneratedFile, text string, m *message) {
	lines := []string{text}
	if m.spec.GetUnused() != "" {
		lines = append(lines, "", "The message has no use here: "+strings.TrimSuffix(m.spec.GetUnused(), ".")+".")
	}
	for _, l := range lines {
		for _, w := range wrapped(l, 125) {
			g.P(strings.TrimRight("// "+w, " "))
		}
	}
}

// wrapped breaks a text into lines.
func wrapped(text string, width int) []string {
	lines := []string{""}
	for w := range strings.FieldsSeq(text) {
		last := &lines[len(lines)-1]
		switch {
		case *last == "":
			*last = w
		case len(*last)+1+len(w) > width:
			lines = append(lines, w)
		default:
			*last += " " + w
		}
	}
	return lines
}

// lower begins a sentence in the middle of another, unless it begins with an abbreviation.
func lower(s string) string {
	if len(s) > 1 && s[1] >= 'a' && s[1] <= 'z' {
		return strings.ToLower(s[:1]) + s[1:]
	}
	return s
}
