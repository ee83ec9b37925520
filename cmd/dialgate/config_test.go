package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/pflag"
)

// settled reads a configuration from flags, environment and a file.
func settled(t *testing.T, args []string, env map[string]string, file string) (*config, error) {
	t.Helper()
	var c config
	f := pflag.NewFlagSet("serve", pflag.ContinueOnError)
	c.flags(f)
	if file != "" {
		path := filepath.Join(t.TempDir(), "dialgate.yaml")
		if err := os.WriteFile(path, []byte(file), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, "--config", path)
	}
	if err := f.Parse(args); err != nil {
		return nil, err
	}
	return &c, c.settle(f, func(k string) (string, bool) {
		v, ok := env[k]
		return v, ok
	})
}

func TestDefaults(t *testing.T) {
	c, err := settled(t, nil, nil, "")
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(c.asciiAddrs, []string{"127.0.0.1:6502"}) || !slices.Equal(c.unicodeAddrs, []string{"127.0.0.1:6500"}) ||
		c.grpcAddr != "127.0.0.1:9090" || c.httpAddr != "127.0.0.1:8080" || c.dataDir != "./dialgate-data" || c.telephony != "none" || !c.errorText {
		t.Errorf("%+v", c)
	}
}

func TestFlagBeatsEnvironmentBeatsFileBeatsDefault(t *testing.T) {
	file := "data-dir: /file\ngrpc-addr: 127.0.0.1:1\ntelephony: sim\nerror-text: false\nascii-addr: [127.0.0.1:11, 127.0.0.1:12]\ntimezone: UTC\n"
	env := map[string]string{"DIALGATE_DATA_DIR": "/env", "DIALGATE_GRPC_ADDR": "127.0.0.1:2", "DIALGATE_UNICODE_ADDR": "127.0.0.1:21,127.0.0.1:22"}
	c, err := settled(t, []string{"--data-dir", "/flag"}, env, file)
	if err != nil {
		t.Fatal(err)
	}
	if c.dataDir != "/flag" || c.grpcAddr != "127.0.0.1:2" || c.telephony != "sim" || c.errorText || c.httpAddr != "127.0.0.1:8080" || c.location.String() != "UTC" {
		t.Errorf("%+v", c)
	}
	if !slices.Equal(c.asciiAddrs, []string{"127.0.0.1:11", "127.0.0.1:12"}) || !slices.Equal(c.unicodeAddrs, []string{"127.0.0.1:21", "127.0.0.1:22"}) {
		t.Errorf("%+v", c)
	}
}

func TestAddressesRepeatAndMayBeNone(t *testing.T) {
	c, err := settled(t, []string{"--ascii-addr", "127.0.0.1:1", "--ascii-addr", "127.0.0.1:2", "--unicode-addr", "", "--http-addr", ""}, nil, "")
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(c.asciiAddrs, []string{"127.0.0.1:1", "127.0.0.1:2"}) || len(c.unicodeAddrs) != 0 || c.httpAddr != "" {
		t.Errorf("%+v", c)
	}
	if c, err = settled(t, nil, nil, "unicode-addr: []\n"); err != nil || len(c.unicodeAddrs) != 0 {
		t.Errorf("%+v, %v", c, err)
	}
}

func TestAnEmptyFileSetsNothing(t *testing.T) {
	if _, err := settled(t, nil, nil, "# nothing\n"); err != nil {
		t.Error(err)
	}
}

func TestWhatIsWrongInTheFileHasItsLine(t *testing.T) {
	for _, c := range []struct{ file, words string }{
		{"telephony: sim\ndata_dir: /x\n", `line 2: unknown key "data_dir"`},
		{"config: other.yaml\n", `line 1: unknown key "config"`},
		{"\n\ntelephony: real\n", "line 3: telephony: must be one of"},
		{"telephony: sim\ntelephony: none\n", "line 2"},
		{"- telephony\n", "line 1: a configuration is keys with values"},
		{"data-dir: [a, b]\n", "line 1: data-dir: takes one value"},
		{"data-dir: {a: b}\n", "line 1: data-dir: takes a plain value"},
		{"ascii-addr: [[127.0.0.1:1]]\n", "line 1: ascii-addr: takes a list of addresses"},
		{"ascii-addr: [nowhere]\n", "line 1: ascii-addr"},
		{"a: b: c\n", "dialgate.yaml"},
	} {
		if _, err := settled(t, nil, nil, c.file); err == nil || !strings.Contains(err.Error(), c.words) {
			t.Errorf("%q: %v, expected %s", c.file, err, c.words)
		}
	}
}

func TestWhatIsWrongInTheEnvironmentHasItsName(t *testing.T) {
	_, err := settled(t, nil, map[string]string{"DIALGATE_TELEPHONY": "real"}, "")
	if err == nil || !strings.Contains(err.Error(), "DIALGATE_TELEPHONY") {
		t.Error(err)
	}
	_, err = settled(t, nil, map[string]string{"DIALGATE_CONFIG": "/nowhere.yaml"}, "")
	if err == nil || !strings.Contains(err.Error(), "/nowhere.yaml") {
		t.Error(err)
	}
}
