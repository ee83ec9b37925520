package msglog

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

// Extension is that of every message log.
const Extension = ".MsgLog"

const dayFormat = "2006-01-02"

// fileTenant makes a tenant's name fit for a file name.
func fileTenant(tenant string) string {
	var b strings.Builder
	for i := range len(tenant) {
		c := tenant[i]
		if c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-' || c == '.' {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	name := b.String()
	if len(name) <= limits.LogFileNameBytes {
		return name
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(tenant)) // never fails
	sum := fmt.Sprintf("~%016x", h.Sum64())
	keep := name[:limits.LogFileNameBytes-len(sum)]
	if i := strings.LastIndexByte(keep, '%'); i > len(keep)-3 {
		keep = keep[:i]
	}
	return keep + sum
}

// tenantOf turns the name back; of one that was cut, what is left.
func tenantOf(name string) string {
	b := make([]byte, 0, len(name))
	for i := 0; i < len(name); i++ {
		if name[i] == '%' && i+2 < len(name) {
			if v, err := strconv.ParseUint(name[i+1:i+3], 16, 8); err == nil {
				b = append(b, byte(v))
				i += 2
				continue
			}
		}
		b = append(b, name[i])
	}
	return string(b)
}

// fileName names a part of a tenant's log of a day; parts count from 1.
func fileName(tenant, day string, part int) string {
	if part <= 1 {
		return fileTenant(tenant) + "-" + day + Extension
	}
	return fileTenant(tenant) + "-" + day + "." + strconv.Itoa(part) + Extension
}

// File is one log file.
type File struct {
	Path   string
	Tenant string
	Day    time.Time // its midnight, UTC
	Part   int       // from 1
}

var namePattern = regexp.MustCompile(`^(.*)-(\d{4}-\d{2}-\d{2})(?:\.(\d{1,9}))?\.MsgLog$`)

// ParseName reads the name of a log file; false for another file.
func ParseName(path string) (File, bool) {
	m := namePattern.FindStringSubmatch(filepath.Base(path))
	if m == nil {
		return File{}, false
	}
	day, err := time.Parse(dayFormat, m[2])
	if err != nil {
		return File{}, false
	}
	part := 1
	if m[3] != "" {
		part, _ = strconv.Atoi(m[3]) // digits, checked
	}
	return File{Path: path, Tenant: tenantOf(m[1]), Day: day, Part: part}, true
}

// Files lists the log files of a directory by tenant, day and part.
func Files(dir string) ([]File, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("msglog: list %s: %w", dir, err)
	}
	var all []File
	for _, e := range entries {
		if f, ok := ParseName(filepath.Join(dir, e.Name())); ok && !e.IsDir() {
			all = append(all, f)
		}
	}
	slices.SortFunc(all, func(a, b File) int {
		return cmp.Or(strings.Compare(a.Tenant, b.Tenant), a.Day.Compare(b.Day), cmp.Compare(a.Part, b.Part))
	})
	return all, nil
}

// lastPart finds the last part that a tenant's log of a day has; 1 where it has none.
func lastPart(dir, tenant, day string) int {
	last := 1
	prefix := fileTenant(tenant) + "-" + day + "."
	names, _ := filepath.Glob(filepath.Join(escapeGlob(dir), escapeGlob(prefix)+"*"+Extension)) // the pattern is well-formed
	for _, n := range names {
		if f, ok := ParseName(n); ok && f.Part > last && filepath.Base(n) == fileName(tenant, day, f.Part) {
			last = f.Part
		}
	}
	return last
}

// escapeGlob makes a text match itself in a pattern.
func escapeGlob(s string) string {
	return strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`).Replace(s)
}
