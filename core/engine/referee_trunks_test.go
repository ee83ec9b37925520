package engine_test

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/sdmp"
)

// trunks follows what switches may be asked for, by switch.
type trunks map[string]*trunkRule

type trunkRule struct {
	inUse, ports int            // after the last step
	quotas       map[string]int // by campaign, "" for the tenant
	used         map[string]int // of them, after the last step
	gap          float64        // seconds between launches
	next         time.Time      // earliest next launch
}

func (t trunks) of(name string) *trunkRule {
	if t[name] == nil {
		t[name] = &trunkRule{quotas: map[string]int{}}
	}
	return t[name]
}

func (t trunks) accepted(m *sdmp.Message) {
	if m.Kind != sdmp.CTITO {
		return
	}
	r := t.of(m.StrOr(sdmp.IC, engine.DefaultSwitch))
	if m.Has(sdmp.CN) || m.Has(sdmp.TD) {
		r.quotas[m.Str(sdmp.CN)] = m.Int(sdmp.NT, 0)
		return
	}
	r.gap = 0
	if m.Has(sdmp.CS) {
		r.gap = 1 / m.Float(sdmp.CS, 1)
	}
}

// launched checks the calls per second [TO CS].
func (t trunks) launched(name string, at time.Time) error {
	r := t.of(name)
	if at.Before(r.next) {
		return fmt.Errorf("switch %s is asked for a call at %s, before %s", name, at.Format(time.RFC3339Nano), r.next.Format(time.RFC3339Nano))
	}
	r.next = at.Add(time.Duration(r.gap*float64(time.Second)) - time.Microsecond)
	return nil
}

// check sees that no more is in use than there is, but where it was when the switch was told to have less.
func (t trunks) check(e *engine.Engine) error {
	for _, v := range e.Trunks(engine.DefaultTenant) {
		r := t.of(v.Switch)
		if v.InUse > max(v.Trunks, r.inUse) {
			return fmt.Errorf("switch %s has %d trunks and %d are in use", v.Switch, v.Trunks, v.InUse)
		}
		if v.Ports >= 0 && v.PortsInUse > max(v.Ports, r.ports) {
			return fmt.Errorf("switch %s has %d ports and %d are in use", v.Switch, v.Ports, v.PortsInUse)
		}
		if v.PortsInUse < 0 || v.InUse < 0 {
			return fmt.Errorf("switch %s has %d trunks and %d ports in use", v.Switch, v.InUse, v.PortsInUse)
		}
		r.inUse, r.ports = v.InUse, v.PortsInUse
		if err := r.checkQuotas(v.Switch, e.Calls(engine.DefaultTenant, "")); err != nil {
			return err
		}
	}
	return nil
}

// checkQuotas is the same for what a campaign, or the tenant, may take of a switch.
func (r *trunkRule) checkQuotas(name string, calls []engine.CallView) error {
	used := map[string]int{}
	for _, c := range calls {
		if c.Switch == name {
			used[c.Campaign]++
			used[""]++
		}
	}
	for k, q := range r.quotas {
		if used[k] > max(q, r.used[k]) {
			return fmt.Errorf("on switch %s the quota of %q is %d trunks, %d are in use", name, k, q, used[k])
		}
	}
	r.used = used
	return nil
}
