// Package registry says who owns what: which link a resource is tied to, and which resources a link has. It is pure data, part of
// the engine's state, and the only place that answers "where does this go?" and "what dies with this link?".
package registry

import (
	"container/list"
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
	ties  map[Resource]tie
	owned map[Link]*list.List // of Resource, in the order they were tied
	count [Switch + 1]int     // of ties
}

// tie is the owner of a resource, and the resource's place among what it owns.
type tie struct {
	link  Link
	place *list.Element
}

// New makes an empty registry.
func New() *Registry {
	return &Registry{ties: map[Resource]tie{}, owned: map[Link]*list.List{}}
}

// Tie ties a resource to a link, taking it from the link that had it.
func (r *Registry) Tie(res Resource, l Link) {
	r.Release(res)
	if r.owned[l] == nil {
		r.owned[l] = list.New()
	}
	r.ties[res] = tie{l, r.owned[l].PushBack(res)}
	r.count[res.Kind]++
}

// Release unties a resource.
func (r *Registry) Release(res Resource) {
	t, ok := r.ties[res]
	if !ok {
		return
	}
	delete(r.ties, res)
	r.count[res.Kind]--
	if all := r.owned[t.link]; all.Len() == 1 {
		delete(r.owned, t.link)
	} else {
		all.Remove(t.place)
	}
}

// Owner gives the link a resource is tied to, or None.
func (r *Registry) Owner(res Resource) Link { return r.ties[res].link }

// Owned lists what a link has: by kind in the order of clean-up, within a kind in the order tied. The slice is the caller's.
func (r *Registry) Owned(l Link) []Resource {
	var out []Resource
	r.each(l, func(res Resource) bool {
		out = append(out, res)
		return true
	})
	slices.SortStableFunc(out, func(a, b Resource) int { return int(a.Kind) - int(b.Kind) })
	return out
}

// Owns tells whether a link has any resource of a kind.
func (r *Registry) Owns(l Link, k Kind) bool {
	found := false
	r.each(l, func(res Resource) bool {
		found = res.Kind == k
		return !found
	})
	return found
}

// each calls f for what a link has, in the order tied, until f gives false.
func (r *Registry) each(l Link, f func(Resource) bool) {
	all := r.owned[l]
	if all == nil {
		return
	}
	for el := all.Front(); el != nil; el = el.Next() {
		if res, ok := el.Value.(Resource); ok && !f(res) {
			return
		}
	}
}

// Len counts tied resources.
func (r *Registry) Len() int { return len(r.ties) }

// Count counts tied resources of a kind.
func (r *Registry) Count(k Kind) int { return r.count[k] }
