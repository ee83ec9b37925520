package engine

import (
	"cmp"
	"maps"
	"slices"
)

// sorted lists the keys of a map in order: no map order may reach an output.
func sorted[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
