// Package core_test holds what is true of the packages of core together.
package core_test

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/dialgate/dialgate/"

// importRules is the import rule: cmd may use gateway, gateway may use core, core may use proto, never the other way. Imports count
// however many steps away they are; those of tests do not.
var importRules = []struct {
	of     string   // packages at or under this path
	never  []string // must not import these, nor what lies under them
	reason string
}{
	{"proto", in("core", "gateway", "cmd"), "proto is the ground everything stands on"},
	{"core", in("gateway", "cmd"), "core does not know the facade"},
	{"core", []string{"google.golang.org/grpc", "net/http"}, "core knows nothing of gRPC servers or HTTP"},
	{"gateway", in("cmd"), "commands are the roof"},
	{"core/engine", in("core/link", "core/msglog", "core/exchange", "core/sim"), "the engine is a state machine without I/O"},
	{"core/engine", in("core/audit"), "what is kept of calls goes out of the engine as an output, and comes back as configuration"},
	{"core/engine", []string{"net", "os", "sync", "log", "math/rand"}, ""}, // own imports only: see below
	{"core/pacing", in("core", "gateway", "cmd", "proto"), "pacing is arithmetic that runs without a call centre"},
	{"core/audit", in("core/engine", "core/link", "core/msglog", "core/exchange", "core/sim", "core/sdmp"), "the store knows records, not calls"},
	{"core/registry", in("core", "gateway", "cmd", "proto"), "the registry is pure data"},
	{"core/sdmp", in("core", "gateway", "cmd", "proto"), "the language stands alone; its tables are generated"},
	{"core/limits", in("core", "gateway", "cmd", "proto"), "limits are numbers"},
}

func in(paths ...string) []string {
	out := make([]string, len(paths))
	for i, p := range paths {
		out[i] = module + p
	}
	return out
}

type goPackage struct {
	ImportPath string   `json:"ImportPath"`
	Imports    []string `json:"Imports"`
	Deps       []string `json:"Deps"`
}

// packages lists the packages of the module with what they import.
func packages(t *testing.T) []goPackage {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", "list", "-e", "-json=ImportPath,Imports,Deps", "./...")
	cmd.Dir = ".."
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []goPackage
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p goPackage
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

func under(path, root string) bool { return path == root || strings.HasPrefix(path, root+"/") }

func TestImportsPointDown(t *testing.T) {
	t.Parallel()
	all := packages(t)
	for _, rule := range importRules {
		seen := false
		for _, p := range all {
			if !under(p.ImportPath, module+rule.of) {
				continue
			}
			seen = true
			deps, reason := p.Deps, rule.reason
			if reason == "" { // packages of the standard library reach these by themselves
				deps, reason = p.Imports, "the engine has no I/O, no locks and no source of chance but its seed"
			}
			for _, dep := range deps {
				if dep == p.ImportPath || under(dep, module+rule.of) || dep == "math/rand/v2" {
					continue
				}
				if slices.ContainsFunc(rule.never, func(n string) bool { return under(dep, n) }) {
					t.Errorf("%s imports %s: %s", p.ImportPath, dep, reason)
				}
			}
		}
		if !seen {
			t.Errorf("there is no package %s; mend the rule", rule.of)
		}
	}
}

// The engine and pacing must give the same outputs for the same inputs: no clock, no goroutines, no chance but from a seed.
func TestEngineAndPacingAreDeterministic(t *testing.T) {
	t.Parallel()
	forbidden := map[string][]string{
		"time": {"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "NewTimer", "NewTicker", "Tick"},
		"rand": {"Int", "IntN", "Int64", "Int64N", "Uint64", "Uint64N", "N", "Float64", "NormFloat64", "ExpFloat64", "Perm", "Shuffle"},
	}
	for _, dir := range []string{"engine", "pacing"} {
		err := filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			files := token.NewFileSet()
			f, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			ast.Inspect(f, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.GoStmt:
					t.Errorf("%s: a goroutine", files.Position(n.Pos()))
				case *ast.SelectorExpr:
					if x, ok := n.X.(*ast.Ident); ok && slices.Contains(forbidden[x.Name], n.Sel.Name) {
						t.Errorf("%s: %s.%s", files.Position(n.Pos()), x.Name, n.Sel.Name)
					}
				}
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}
