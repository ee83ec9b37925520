package limits

import (
	"flag"
	"fmt"
	"go/ast"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"strings"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "rewrite docs/limits.md")

const page = "../../docs/limits.md"

// TestLimitsPage holds docs/limits.md against limits.go, of which it is made.
func TestLimitsPage(t *testing.T) {
	t.Parallel()
	want := render(t)
	if *update {
		if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	have, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if string(have) != want {
		t.Errorf("%s is not what limits.go says; run go test ./core/limits -run TestLimitsPage -update", page)
	}
}

func render(t *testing.T) string {
	t.Helper()
	files := token.NewFileSet()
	f, err := parser.ParseFile(files, "limits.go", nil, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	conf := types.Config{Importer: importer.ForCompiler(files, "source", nil)}
	pkg, err := conf.Check("limits", files, []*ast.File{f}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString("<!-- Made from core/limits/limits.go by its test. DO NOT EDIT. -->\n# Limits and time-outs\n\n" +
		"Every limit that a user could run into, with its reason. They are constants of `core/limits`; where a limit can be set, its flag is named.\n")
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.CONST {
			continue
		}
		title := strings.TrimSuffix(strings.TrimSpace(g.Doc.Text()), ".")
		if title == "" {
			t.Errorf("%s: a group of limits without a title", files.Position(g.Pos()))
		}
		fmt.Fprintf(&b, "\n## %s\n\n| limit | value | reason |\n|---|---|---|\n", title)
		for _, s := range g.Specs {
			writeRow(t, &b, files, pkg, s)
		}
	}
	return b.String()
}

func writeRow(t *testing.T, b *strings.Builder, files *token.FileSet, pkg *types.Package, s ast.Spec) {
	t.Helper()
	v, ok := s.(*ast.ValueSpec)
	if !ok || len(v.Names) != 1 {
		t.Errorf("%s: one name for each limit", files.Position(s.Pos()))
		return
	}
	name := v.Names[0].Name
	reason := v.Doc.Text()
	if reason == "" {
		reason = v.Comment.Text()
	}
	reason = strings.Join(strings.Fields(reason), " ")
	if reason == "" {
		t.Errorf("%s: %s has no reason", files.Position(s.Pos()), name)
	}
	reason = strings.TrimPrefix(strings.TrimPrefix(reason, name+" is "), name+" ")
	fmt.Fprintf(b, "| `%s` | %s | %s |\n", name, value(t, pkg.Scope().Lookup(name)), strings.ReplaceAll(reason, "|", `\|`))
}

// value writes a constant for people: 30s, 1 MiB, 10,000.
func value(t *testing.T, o types.Object) string {
	t.Helper()
	c, ok := o.(*types.Const)
	if !ok {
		t.Fatalf("%v is no constant", o)
	}
	n, exact := constant.Int64Val(constant.ToInt(c.Val()))
	switch {
	case !exact:
		return c.Val().String()
	case c.Type().String() == "time.Duration":
		return duration(time.Duration(n))
	case strings.HasSuffix(c.Name(), "Bytes") || strings.HasPrefix(c.Name(), "ReadBuffer"):
		return size(n)
	default:
		return thousands(n)
	}
}

func duration(d time.Duration) string {
	s := d.String()
	s = strings.TrimSuffix(s, "m0s") + map[bool]string{true: "m"}[strings.HasSuffix(s, "m0s")]
	return strings.TrimSuffix(s, "h0m") + map[bool]string{true: "h"}[strings.HasSuffix(s, "h0m")]
}

func size(n int64) string {
	switch {
	case n >= 1<<20 && n%(1<<20) == 0:
		return fmt.Sprintf("%d MiB", n>>20)
	case n >= 1<<10 && n%(1<<10) == 0:
		return fmt.Sprintf("%s KiB", thousands(n>>10))
	default:
		return thousands(n) + " bytes"
	}
}

func thousands(n int64) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
