package main

import (
	"fmt"
	"net"

	"github.com/spf13/pflag"
)

// tracing says where traces go.
type tracing struct {
	endpoint string // empty for none
	protocol string
	sample   float64
	insecure bool
}

func (t *tracing) flags(f *pflag.FlagSet) {
	t.protocol = "grpc"
	f.StringVar(&t.endpoint, "tracing-endpoint", "", "`host:port` of an OTLP collector that gets traces; empty for none")
	f.Var(&choice{&t.protocol, []string{"grpc", "http"}}, "tracing-protocol", "protocol of the collector: grpc or http")
	f.Float64Var(&t.sample, "tracing-sample", 1, "share of the calls that are traced, from 0 to 1, where their caller has not decided")
	f.BoolVar(&t.insecure, "tracing-insecure", false, "reach the collector without TLS")
}

func (t *tracing) check() error {
	if _, _, err := net.SplitHostPort(t.endpoint); t.endpoint != "" && err != nil {
		return &wrong{"tracing.endpoint", fmt.Errorf("%q is no host:port such as collector:4317", t.endpoint)}
	}
	if !(t.sample >= 0 && t.sample <= 1) {
		return &wrong{"tracing.sample", fmt.Errorf("%g is no share from 0 to 1", t.sample)}
	}
	return nil
}
