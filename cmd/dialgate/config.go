package main

import (
	"errors"
	"fmt"
	"log/slog"
	"math"
	"strings"
	"time"

	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"

	"github.com/dialgate/dialgate/core/admission"
	"github.com/dialgate/dialgate/gateway/access"
	"github.com/dialgate/dialgate/gateway/telemetry"
)

// config is what serve and demo are told.
type config struct {
	asciiAddrs, unicodeAddrs       []string
	asciiTLSAddrs, unicodeTLSAddrs []string
	grpcAddr, httpAddr, adminAddr  string // empty: no such door
	httpHosts                      []string
	dataDir                        string
	telephony                      string // none or sim
	location                       *time.Location
	errorText                      bool
	logLevel                       string
	logFormat                      string // text or json
	insecure                       bool
	settings                       settings
	tls                            access.TLSConfig
	access                         access.Config
	networks                       networks
	limits                         bounds
	tracing                        tracing

	sources sources // where all that came from
}

const (
	telephonyNone = "none"
	telephonySim  = "sim"
)

// networks are the lists of networks that socket listeners take connections from; an empty one allows all.
type networks struct{ ascii, unicode []string }

// bounds are how much one link, tenant or address may do; 0 is no bound.
type bounds struct {
	messagesPerSecond       float64
	burst                   int
	tenantMessagesPerSecond float64
	tenantBurst             int
	connectionsPerAddress   int
	connectionsPerSecond    float64
}

// flags defines the flags of serve, which demo has too.
func (c *config) flags(f *pflag.FlagSet) {
	c.asciiAddrs, c.unicodeAddrs = []string{"127.0.0.1:6502"}, []string{"127.0.0.1:6500"}
	c.grpcAddr, c.httpAddr = "127.0.0.1:9090", "127.0.0.1:8080"
	c.telephony, c.location, c.logLevel = telephonyNone, time.Local, "info"
	addresses := func(at *[]string, name, usage string) {
		f.Var(&list{at: at, kind: "host:port", words: "addresses", check: checkAddress}, name, usage)
	}
	addresses(&c.asciiAddrs, "ascii-addr", "8-bit ASCII sockets; repeat for further ports, empty for none")
	addresses(&c.unicodeAddrs, "unicode-addr", "UTF-16LE sockets; repeat for further ports, empty for none")
	addresses(&c.asciiTLSAddrs, "ascii-tls-addr", "8-bit ASCII sockets over TLS; repeat for further ports")
	addresses(&c.unicodeTLSAddrs, "unicode-tls-addr", "UTF-16LE sockets over TLS; repeat for further ports")
	f.Var(&address{&c.grpcAddr}, "grpc-addr", "gRPC; empty for none")
	f.Var(&address{&c.httpAddr}, "http-addr", "REST, event streams, /openapi.json, /healthz, /readyz and /metrics; empty for none")
	f.Var(&list{at: &c.httpHosts, kind: "name", words: "names"}, "http-host", "further name that browsers on this machine may reach HTTP by, where there are no tokens; repeat for more")
	f.Var(&address{&c.adminAddr}, "admin-addr", "pprof, /metrics and health, for operators only; empty for none")
	f.StringVar(&c.dataDir, "data-dir", "./dialgate-data", "`directory` of the message logs and all else that is kept")
	f.Var(&choice{&c.telephony, []string{telephonyNone, telephonySim}}, "telephony", "none: a telephony layer connects by itself; sim: the built-in simulated switch")
	f.Var(&zone{&c.location}, "timezone", "time zone of the dates in messages, such as Europe/London")
	f.BoolVar(&c.errorText, "error-text", true, "put words (MS) into error reports; false for hosts that cannot take them")
	f.Var(&choice{&c.logLevel, []string{"debug", "info", "warn", "error"}}, "log-level", "least level of the program's own log, on the error stream: debug, info, warn or error")
	f.BoolVar(&c.insecure, "insecure", false, "listen also where everybody on the network could do anything: on other addresses than this machine's, without tokens, certificates or lists of networks")
	c.logFormat = telemetry.LogText
	f.Var(&choice{&c.logFormat, []string{telemetry.LogText, telemetry.LogJSON}}, "log-format", "form of that log: text (key=value) or json (an object a line)")
	c.settings.flags(f)
	c.securityFlags(f)
	c.tracing.flags(f)
	f.String(configFlag, "", "YAML `file` with a key per flag; precedence: flag, DIALGATE_* environment, file, default")
}

// securityFlags defines the keys of TLS, access, networks and limits.
func (c *config) securityFlags(f *pflag.FlagSet) {
	f.StringVar(&c.tls.Cert, "tls-cert", "", "PEM `file` with the certificate and its chain: gRPC and HTTP are served over TLS")
	f.StringVar(&c.tls.Key, "tls-key", "", "PEM `file` with the key of the certificate")
	f.StringVar(&c.tls.ClientCA, "tls-client-ca", "", "PEM `file` with the authorities that client certificates come from")

	f.StringVar(&c.access.OIDC.Issuer, "access-oidc-issuer", "", "`address` of the OpenID Connect issuer whose tokens are taken")
	f.StringVar(&c.access.OIDC.Audience, "access-oidc-audience", "", "`name` that the issuer knows this service by (claim aud)")
	f.StringVar(&c.access.OIDC.RolesClaim, "access-oidc-roles-claim", "roles", "`claim` that has the roles; dots lead into objects")
	f.StringVar(&c.access.OIDC.TenantsClaim, "access-oidc-tenants-claim", "tenants", "`claim` that has the tenants; dots lead into objects")
	f.Var(&list{at: &c.access.OIDC.Tenants, kind: "tenant", words: "tenants"}, "access-oidc-tenants", "tenants of tokens without that claim")
	for name, into := range map[string]any{"access-tokens": &c.access.Tokens, "access-certificates": &c.access.Certificates} {
		f.Var(&table{kind: yaml.SequenceNode, read: func(v any) error { return replaceTable(v, into) }}, name, "a table of the configuration file")
		_ = f.MarkHidden(name) // it is there
	}

	allow := func(at *[]string, name, usage string) {
		f.Var(&list{at: at, kind: "network", words: inNetworks, check: func(s string) error {
			_, err := admission.ParseNetworks([]string{s})
			return err
		}}, name, usage)
	}
	allow(&c.networks.ascii, "networks-ascii", "networks (10.1.0.0/16) that ASCII sockets take connections from; none means any")
	allow(&c.networks.unicode, "networks-unicode", "networks that UTF-16LE sockets take connections from; none means any")

	f.Float64Var(&c.limits.messagesPerSecond, "limits-messages-per-second", 0, "messages a second that one link may send on average; 0 for no limit")
	f.IntVar(&c.limits.burst, "limits-burst", 0, "messages that one link may send at once; 0 for a second's worth")
	f.Float64Var(&c.limits.tenantMessagesPerSecond, "limits-tenant-messages-per-second", 0, "messages a second for one tenant over all links; 0 for no limit")
	f.IntVar(&c.limits.tenantBurst, "limits-tenant-burst", 0, "messages for one tenant at once; 0 for a second's worth")
	f.IntVar(&c.limits.connectionsPerAddress, "limits-connections-per-address", 0, "connections that one address may have open, over all doors; 0 for no limit")
	f.Float64Var(&c.limits.connectionsPerSecond, "limits-connections-per-second", 0, "connections a second that one address may open on average; 0 for no limit")
}

// replaceTable decodes a table of access into its list, which holds nothing of what it had before.
func replaceTable(v, into any) error {
	switch t := into.(type) {
	case *[]access.Token:
		*t = nil
	case *[]access.Certificate:
		*t = nil
	}
	return decodeTable(v, into)
}

// level is the log level as slog has it.
func (c *config) level() slog.Level {
	var l slog.Level
	_ = l.UnmarshalText([]byte(c.logLevel)) // checked when it was set
	return l
}

// wrong is an error about the value of a key, or what is in it.
type wrong struct {
	path string // access.tokens[2].hash
	err  error
}

func (w *wrong) Error() string { return w.path + ": " + w.err.Error() }
func (w *wrong) Unwrap() error { return w.err }

// check tells what does not fit together, and where that comes from.
func (c *config) check() error {
	for _, check := range []func() error{
		func() error { return c.settings.check(c.telephony) }, c.checkTLS, c.checkAccess, c.limits.check, c.tracing.check,
	} {
		if err := check(); err != nil {
			return c.sources.locate(err)
		}
	}
	return nil
}

func (c *config) checkTLS() error {
	switch {
	case c.tls.Cert == "" && c.tls.Key != "":
		return &wrong{"tls.key", errors.New("there is no tls.cert beside it")}
	case c.tls.Cert != "" && c.tls.Key == "":
		return &wrong{"tls.cert", errors.New("there is no tls.key beside it")}
	case c.tls.ClientCA != "" && c.tls.Cert == "":
		return &wrong{"tls.client-ca", errors.New("clients can show certificates only where the service has one: set tls.cert and tls.key")}
	case len(c.asciiTLSAddrs) > 0 && c.tls.Cert == "":
		return &wrong{"ascii-tls-addr", errors.New("needs tls.cert and tls.key")}
	case len(c.unicodeTLSAddrs) > 0 && c.tls.Cert == "":
		return &wrong{"unicode-tls-addr", errors.New("needs tls.cert and tls.key")}
	case len(c.access.Certificates) > 0 && c.tls.ClientCA == "":
		return &wrong{"access.certificates", errors.New("nobody can show one: tls.client-ca says which authorities they come from")}
	}
	return nil
}

func (c *config) checkAccess() error {
	err := c.access.Check()
	if err == nil {
		return nil
	}
	key, words, ok := strings.Cut(err.Error(), ": ") // the error begins with its key
	if !ok {
		return &wrong{inAccess, err}
	}
	return &wrong{inAccess + delimiter + key, errors.New(words)}
}

func (b *bounds) check() error {
	for key, v := range map[string]float64{
		"messages-per-second": b.messagesPerSecond, "tenant-messages-per-second": b.tenantMessagesPerSecond, "connections-per-second": b.connectionsPerSecond,
	} {
		if !(v >= 0) || math.IsInf(v, 0) {
			return &wrong{inLimits + delimiter + key, fmt.Errorf("%g is no rate; 0 is no limit", v)}
		}
	}
	for key, v := range map[string]int{"burst": b.burst, "tenant-burst": b.tenantBurst, "connections-per-address": b.connectionsPerAddress} {
		if v < 0 {
			return &wrong{inLimits + delimiter + key, fmt.Errorf("%d is negative; 0 is no limit", v)}
		}
	}
	return nil
}
