package engine_test

import (
	"errors"
	"fmt"

	"github.com/dialgate/dialgate/core/engine"
)

// watched is the picture of a tenant that somebody keeps from a feed: what was there first, and every change since. It must be what
// there is, or a change has not been noted.
type watched struct {
	e      *engine.Engine
	feed   *engine.Feed
	tenant string
	every  int // it is brought up to date after so many steps
	steps  int
	woken  bool
	told   int // changes
	known  map[thing]any
}

// thing is what a resource is known by.
type thing struct {
	kind         engine.ChangeKind
	name, unique string
}

func watch(e *engine.Engine, tenant string, every int) *watched {
	w := &watched{e: e, tenant: tenant, every: every, known: map[thing]any{}}
	w.feed = e.Watch(tenant, func() { w.woken = true })
	return w
}

// check brings the picture up to date, where it is time, and compares it with what there is.
func (w *watched) check() error {
	if w.steps++; w.steps%w.every != 0 {
		return nil
	}
	for more := true; more; {
		var changes []engine.Change
		changes, more = w.e.Changes(w.feed, 1+w.steps%5)
		if len(changes) > 0 && !w.woken {
			return errors.New("something was noted and nobody was told to look")
		}
		w.told += len(changes)
		for _, c := range changes {
			if err := w.draw(c); err != nil {
				return err
			}
		}
	}
	w.woken = false
	return w.compare()
}

func (w *watched) draw(c engine.Change) error {
	key := thing{c.Kind, c.Name, c.UniqueID}
	views := 0
	for kind, v := range map[engine.ChangeKind]any{
		engine.CampaignChange: deref(c.Campaign), engine.QueueChange: deref(c.Queue), engine.TrunksChange: deref(c.Trunks), engine.AgentChange: deref(c.Agent), engine.CallChange: deref(c.Call),
	} {
		if v == nil {
			continue
		}
		if views++; kind != c.Kind || keyOf(v) != key {
			return fmt.Errorf("a change of %v has the view %+v", key, v)
		}
		w.known[key] = timeless(v)
	}
	if views == 0 {
		delete(w.known, key)
	}
	return nil
}

func deref[T any](p *T) any {
	if p == nil {
		return nil
	}
	return *p
}

func keyOf(v any) thing {
	switch v := v.(type) {
	case engine.CampaignView:
		return thing{engine.CampaignChange, v.Name, ""}
	case engine.QueueView:
		return thing{engine.QueueChange, v.Address, ""}
	case engine.TrunksView:
		return thing{engine.TrunksChange, v.Switch, ""}
	case engine.AgentView:
		return thing{engine.AgentChange, v.Name, ""}
	case engine.CallView:
		return thing{engine.CallChange, v.ID, v.UniqueID}
	}
	return thing{}
}

// timeless is a view without what changes as time goes by, of which no change is noted.
func timeless(v any) any {
	if c, ok := v.(engine.CampaignView); ok {
		c.AbandonRate = 0
		return c
	}
	return v
}

func (w *watched) compare() error {
	there := map[thing]bool{}
	var err error
	look := func(v any) {
		key := keyOf(v)
		there[key] = true
		if got := w.known[key]; got != timeless(v) && err == nil {
			err = fmt.Errorf("the watched picture has %v as\n%+v, in truth it is\n%+v", key, got, v)
		}
	}
	for _, v := range w.e.Campaigns(w.tenant) {
		look(v)
	}
	for _, v := range w.e.Queues(w.tenant, "") {
		look(v)
	}
	for _, v := range w.e.Trunks(w.tenant) {
		look(v)
	}
	for _, v := range w.e.Agents(w.tenant, "") {
		look(v)
	}
	for _, v := range w.e.Calls(w.tenant, "") {
		look(v)
	}
	for key, v := range w.known {
		if !there[key] && err == nil {
			err = fmt.Errorf("the watched picture has %v, which is gone:\n%+v", key, v)
		}
	}
	return err
}

// watchedTenants keeps a picture of each tenant of an engine, from when it comes into service.
type watchedTenants struct {
	e       *engine.Engine
	every   int
	tenants map[string]*watched
}

func watchTenants(e *engine.Engine, every int) watchedTenants {
	return watchedTenants{e, every, map[string]*watched{}}
}

func (w watchedTenants) check() error {
	for _, name := range w.e.Tenants() {
		if w.tenants[name] == nil {
			w.tenants[name] = watch(w.e, name, w.every)
		}
	}
	for name, t := range w.tenants {
		if err := t.check(); err != nil {
			return fmt.Errorf("tenant %s: %w", name, err)
		}
	}
	return nil
}
