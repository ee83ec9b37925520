// Package registry says who owns what: which link a resource is tied to, and which resources a link has. It is pure data, part of
// the engine's state, and the only place that answers "where does this go?" and "what dies with this link?".
package registry

import (
	"slices"
	"strconv"
)

// Link names a connection: s12 is the twelfth socket, v3 the third virtual link. The zero Link is none.
type Link struct {
	Virtual bool
	N       uint32
}

// None is no link: where a resource has no owner.
var None Link

// String gives the name as the message log has it.
func (l Link) String() string {
	switch {
	case l == None:
		return "-"
	case l.Virtual:
		return "v" + strconv.FormatUint(uint64(l.N), 10)
	default:
		return "s" + strconv.FormatUint(uint64(l.N), 10)
	}
}

// Kind is a kind of resource.
type Kind uint8

// Kinds of resources, in the order in which they are cleaned up when their link closes.
const (
	Agent Kind = iota + 1
	Campaign
	Subscription
	Switch
)

// String gives the field's word.
func (k Kind) String() string {
	switch k {
	case Agent:
		return "agent"
	case Campaign:
		return "campaign"
	case Subscription:
		return "subscription"
	case Switch:
		return "switch"
	}
	return ""
}

// Resource names something that a link can own. Switches and subscriptions belong to no tenant.
type Resource struct {
	Kind   Kind
	Tenant string
	Name   string
}

// String gives "agent default/2", "switch __singlecti".
func (r Resource) String() string {
	if r.Tenant == "" {
		return r.Kind.String() + " " + r.Name
	}
	return r.Kind.String() + " " + r.Tenant + "/" + r.Name
}

// Registry ties resources to links. The zero value is not usable; New makes one.
type Registry struct {
	owner map[Resource]Link
	owned map[Link][]Resource // in the order they were tied
}

// New makes an empty registry.
func New() *Registry {
	return &Registry{owner: map[Resource]Link{}, owned: map[Link][]Resource{}}
}

// Tie ties a resource to a link, taking it from the link that had it.
func (r *Registry) Tie(res Resource, l Link) {
	r.Release(res)
	r.owner[res] = l
	r.owned[l] = append(r.owned[l], res)
}

// Release unties a resource.
func (r *Registry) Release(res Resource) {
	l, ok := r.owner[res]
	if !ok {
		return
	}
	delete(r.owner, res)
	rest := slices.DeleteFunc(r.owned[l], func(x Resource) bool { return x == res })
	if len(rest) == 0 {
		delete(r.owned, l)
	} else {
		r.owned[l] = rest
	}
}

// Owner gives the link a resource is tied to, or None.
func (r *Registry) Owner(res Resource) Link { return r.owner[res] }

// Owned lists what a link has: by kind in the order of clean-up, within a kind in the order tied. The slice is the caller's.
func (r *Registry) Owned(l Link) []Resource {
	out := slices.Clone(r.owned[l])
	slices.SortStableFunc(out, func(a, b Resource) int { return int(a.Kind) - int(b.Kind) })
	return out
}

// Owns tells whether a link has any resource of a kind.
func (r *Registry) Owns(l Link, k Kind) bool {
	return slices.ContainsFunc(r.owned[l], func(x Resource) bool { return x.Kind == k })
}

// Len counts tied resources.
func (r *Registry) Len() int { return len(r.owner) }
