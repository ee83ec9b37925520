package sdmp

import "strings"

// Masked stands in logs where a secret was.
const Masked = "***"

// Mask hides the values of secret parameters (passwords, keys and tokens), also inside the FM of an ER.
func Mask(text string) string {
	var b strings.Builder
	last := 0
	for i := 0; i+2 < len(text); i++ {
		if text[i] != '\\' || !secret(MakeCode(text[i+1:])) {
			continue
		}
		end := strings.IndexByte(text[i+3:], '\\')
		if end < 0 {
			end = len(text)
			if strings.HasSuffix(text, `"`) && strings.Contains(text[:i], `\FM"`) {
				end--
			}
		} else {
			end += i + 3
		}
		if end <= i+3 {
			continue
		}
		b.WriteString(text[last : i+3])
		b.WriteString(Masked)
		last = end
		i = end - 1
	}
	if last == 0 {
		return text
	}
	b.WriteString(text[last:])
	return b.String()
}

func secret(c Code) bool {
	for _, s := range secretCodes {
		if s == c {
			return true
		}
	}
	return false
}
