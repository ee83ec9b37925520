package rpc

import (
	"cmp"

	"github.com/dialgate/dialgate/core/engine"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// watchKey is what a resource is known by to those who watch a tenant.
type watchKey struct {
	kind         dialgatev1.WatchKind
	name, unique string
}

// byKey orders a snapshot: by kind, what belongs to others after them, then by name.
func byKey(a, b watchKey) int {
	return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.name, b.name), cmp.Compare(a.unique, b.unique))
}

// gone tells that a resource is there no more.
func (k watchKey) gone() *dialgatev1.WatchChange {
	return &dialgatev1.WatchChange{Change: &dialgatev1.WatchChange_Gone{Gone: &dialgatev1.WatchGone{Kind: k.kind, Name: k.name, UniqueId: k.unique}}}
}

// shown is a resource as those who watch are shown it. It is not changed once made: all readers share it.
type shown struct {
	change   *dialgatev1.WatchChange
	campaign string // it belongs to; "" for none
}

// watchKindOf numbers kinds as proto/ does; a test holds them together.
func watchKindOf(k engine.ChangeKind) dialgatev1.WatchKind { return dialgatev1.WatchKind(k) }

// shownOf makes what is shown of a change; nil where the resource is gone.
func shownOf(c *engine.Change) (watchKey, *shown) {
	k := watchKey{watchKindOf(c.Kind), c.Name, c.UniqueID}
	switch {
	case c.Campaign != nil:
		return k, &shown{&dialgatev1.WatchChange{Change: &dialgatev1.WatchChange_Campaign{Campaign: campaign(*c.Campaign)}}, c.Campaign.Name}
	case c.Queue != nil:
		return k, &shown{&dialgatev1.WatchChange{Change: &dialgatev1.WatchChange_Queue{Queue: queue(*c.Queue)}}, c.Queue.Campaign}
	case c.Trunks != nil:
		return k, &shown{&dialgatev1.WatchChange{Change: &dialgatev1.WatchChange_Trunks{Trunks: trunks(*c.Trunks)}}, ""}
	case c.Agent != nil:
		return k, &shown{&dialgatev1.WatchChange{Change: &dialgatev1.WatchChange_Agent{Agent: agent(*c.Agent)}}, c.Agent.Campaign}
	case c.Call != nil:
		return k, &shown{&dialgatev1.WatchChange{Change: &dialgatev1.WatchChange_Call{Call: call(*c.Call)}}, c.Call.Campaign}
	}
	return k, nil
}
