package access

import (
	"strings"
	"testing"
)

func TestStart(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name     string
		door     Door
		insecure bool
		err      string
		warning  string
	}{
		{name: "loopback", door: Door{Name: "grpc-addr", Address: "127.0.0.1:9090"}},
		{name: "loopback of another number", door: Door{Name: "grpc-addr", Address: "127.8.8.8:9090"}},
		{name: "IPv6 loopback", door: Door{Name: "grpc-addr", Address: "[::1]:9090"}},
		{name: "mapped loopback", door: Door{Name: "grpc-addr", Address: "[::ffff:127.0.0.1]:9090"}},
		{name: "localhost", door: Door{Name: "grpc-addr", Address: "localhost:9090"}},
		{name: "no door", door: Door{Name: "grpc-addr"}},
		{name: "all addresses", door: Door{Name: "grpc-addr", Address: ":9090"}, err: "access.tokens"},
		{name: "all IPv4", door: Door{Name: "http-addr", Address: "0.0.0.0:8080"}, err: "--http-addr 0.0.0.0:8080"},
		{name: "all IPv6", door: Door{Name: "http-addr", Address: "[::]:8080"}, err: "--insecure"},
		{name: "a network", door: Door{Name: "ascii-addr", Address: "10.0.0.5:6502"}, err: "authenticate"},
		{name: "a name", door: Door{Name: "ascii-addr", Address: "dialgate.example.com:6502"}, err: "networks"},
		{name: "a name like localhost", door: Door{Name: "ascii-addr", Address: "localhost.example.com:6502"}, err: "networks"},
		{name: "insecure", door: Door{Name: "ascii-addr", Address: "10.0.0.5:6502"}, insecure: true, warning: "may do anything"},
		{name: "tokens in clear", door: Door{Name: "grpc-addr", Address: "10.0.0.5:9090", Tokens: true}, warning: "readable"},
		{name: "tokens over TLS", door: Door{Name: "grpc-addr", Address: "10.0.0.5:9090", Tokens: true, TLS: true}},
		{name: "networks", door: Door{Name: "ascii-addr", Address: "10.0.0.5:6502", Networks: true}},
		{name: "client certificates", door: Door{Name: "ascii-addr", Address: "10.0.0.5:6502", ClientCertificate: true, TLS: true}},
		{name: "TLS alone", door: Door{Name: "ascii-addr", Address: "10.0.0.5:6502", TLS: true}, err: "everybody"}, // it keeps nobody out
	} {
		warnings, err := Check([]Door{{Name: "grpc-addr", Address: "127.0.0.1:1"}, c.door}, c.insecure)
		if c.err == "" && err != nil || c.err != "" && (err == nil || !strings.Contains(err.Error(), c.err)) {
			t.Errorf("%s: %v, want words with %q", c.name, err, c.err)
		}
		if got := strings.Join(warnings, ""); c.warning == "" && got != "" || !strings.Contains(got, c.warning) {
			t.Errorf("%s: warning %q, want words with %q", c.name, got, c.warning)
		}
	}
}
