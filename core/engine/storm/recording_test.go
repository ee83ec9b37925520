package storm_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/engine/storm"
)

func TestTheSameSeedGivesTheSameConversation(t *testing.T) {
	t.Parallel()
	for seed := range uint64(10) {
		one, two := storm.Record(seed, 300, storm.Options{}), storm.Record(seed, 300, storm.Options{})
		if !reflect.DeepEqual(one, two) {
			t.Errorf("seed %d gives two conversations", seed)
		}
	}
}

// A storm that gets nowhere finds nothing: calls must be dialled, connected, abandoned, failed and lost.
func TestStormsGetFar(t *testing.T) {
	t.Parallel()
	seen := map[string]int{}
	for seed := range uint64(100) {
		for _, heard := range storm.Record(seed, 500, storm.Options{}).Heard {
			for _, text := range heard {
				if i := strings.LastIndexByte(text[:min(7, len(text))], ':'); i > 0 {
					text = text[i+1:]
				}
				seen[text[:2]]++
				if strings.HasSuffix(text, `\DA`) {
					seen["abandoned"]++
				}
			}
		}
	}
	for code := range strings.FieldsSeq("ER MV DA CO NS NC NB CR LI NA AR AC BP CE AF NO SL SO CI CT CD DH AZ CZ EF abandoned") {
		if seen[code] == 0 {
			t.Errorf("%s was heard %d times in all; make storms that get further", code, seen[code])
		}
	}
	t.Logf("heard: %v", seen)
}
