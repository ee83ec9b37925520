package engine_test

import (
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// drawOther adds what a subscriber of switches, turrets, sessions or tenants is told.
func (p *picture) drawOther(o engine.Output) bool {
	get := func(code string) string { return parameter(o.Text, code) }
	var key, value string
	gone := false
	switch o.Message {
	case sdmp.ManagementSZ:
		key, value = get("IC"), get("NT")+" "+get("DP")
		gone = value == "0 0"
	case sdmp.ManagementTZ:
		key, value = get("AN"), get("DS")
		gone = value == "0" || value == "1"
	case sdmp.ManagementVZ:
		key, value = get("YS"), get("DS")
		ds, _ := strconv.Atoi(value)
		gone = ds == 0 || ds > 6 // over, or with its agent alone
	case sdmp.ManagementZ1:
		key, value = get("TD"), get("SS")
	default:
		return false
	}
	if gone {
		delete(p.known, key)
	} else {
		p.known[key] = value
	}
	return true
}

// compareOther checks what a subscriber of switches, turrets, sessions or tenants knows.
func (p *picture) compareOther(e *engine.Engine) error {
	truth := map[string]string{}
	switch p.kind {
	case sdmp.ManagementES:
		for _, t := range e.Trunks(engine.DefaultTenant) {
			if ports := t.Ports; t.Owner != registry.None {
				if ports < 0 {
					ports = t.Trunks
				}
				truth[t.Switch] = fmt.Sprint(t.Trunks, " ", ports)
			}
		}
		maps.DeleteFunc(truth, func(_, v string) bool { return v == "0 0" })
	case sdmp.ManagementQE:
		for _, a := range e.Agents(engine.DefaultTenant, "") {
			if a.State >= engine.Unavailable {
				truth[a.Name] = strconv.Itoa(int(a.State))
			}
		}
	case sdmp.ManagementEV:
		for _, c := range e.Calls(engine.DefaultTenant, "") {
			if c.State <= engine.Connected {
				truth[c.UniqueID] = strconv.Itoa(int(c.State))
			}
		}
	case sdmp.ManagementE1:
		for _, t := range e.Tenants() {
			truth[t] = "2"
		}
	}
	if maps.Equal(truth, p.known) {
		return nil
	}
	for _, k := range slices.Sorted(maps.Keys(truth)) {
		if truth[k] != p.known[k] {
			return fmt.Errorf("%s is %q there, %q in truth", k, p.known[k], truth[k])
		}
	}
	for _, k := range slices.Sorted(maps.Keys(p.known)) {
		if truth[k] != p.known[k] {
			return fmt.Errorf("%s is %q there, and is not in truth", k, p.known[k])
		}
	}
	return nil
}
