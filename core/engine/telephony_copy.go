package engine

import (
	"strings"

	"github.com/dialgate/dialgate/core/sdmp"
)

// eventMask is a set of telephony events that a subscriber wants copies of.
type eventMask uint16

// copied are the events that ET can ask for, in a fixed order.
var copied = [...]sdmp.Code{sdmp.CI, sdmp.LC, sdmp.CT, sdmp.CD, sdmp.ND, sdmp.AR, sdmp.HA, sdmp.LK, sdmp.MK}

func maskOf(c sdmp.Code) eventMask {
	for i, x := range copied {
		if x == c {
			return 1 << i
		}
	}
	return 0
}

// enumerateTelephony subscribes to copies of telephony events [ET], each asked for by its code.
func (e *Engine) enumerateTelephony(m *sdmp.Message) *sdmp.Fault {
	sel := selected(m)
	for _, c := range copied {
		if m.Has(c) {
			sel.events |= maskOf(c)
		}
	}
	if sel.events == 0 {
		return m.Fault(sdmp.ErrParameterMissing, sdmp.CI, "ET needs the code of at least one event, such as CI")
	}
	return e.watch(m, sel, nil, nil)
}

// copySent copies an event that the dialer tells a telephony layer or an agent [TE].
func (e *Engine) copySent(sw *telephony, tenant string, o *sdmp.Out) {
	if len(e.subsOf[sdmp.ManagementET]) == 0 {
		return
	}
	event := o.Kind.Spec().Code
	if maskOf(event) == 0 {
		return
	}
	_, params, _ := strings.Cut(o.Text(), `\`)
	e.copyEvent(sw, tenant, event, event, strings.Split(params, `\`))
}

// copyReceived copies an event that a telephony layer tells [TE]. An inbound call is copied for those who want LC, with the switch
// that it came from [IC].
func (e *Engine) copyReceived(m *sdmp.Message) {
	if len(e.subsOf[sdmp.ManagementET]) == 0 || m.Kind != sdmp.CTILC && m.Kind != sdmp.CTIND && m.Kind != sdmp.CTIIC {
		return
	}
	var sw *telephony
	tenant := tenantOf(m)
	switch t := e.tenants[tenant]; {
	case m.Kind == sdmp.CTIIC:
		sw, _ = e.ownSwitch(m)
	case t != nil:
		if n, _, _ := e.lookUp(t, m); n != nil {
			sw = n.sw
		}
	}
	var params []string
	if !m.Has(sdmp.TD) {
		params = append(params, "TD"+tenant)
	}
	m.Each(func(p *sdmp.Param, text string) {
		if p.Code != sdmp.IC {
			params = append(params, p.Code.String()+text)
		}
	})
	event := m.Spec().Code
	if m.Kind == sdmp.CTIIC {
		event = sdmp.LC
		if sw != nil {
			params = append(params, "IC"+sw.name)
		}
	}
	e.copyEvent(sw, tenant, event, event, params)
}

// copyEvent tells the subscribers of a tenant: the event as a mark, then those of its parameters that TE has.
func (e *Engine) copyEvent(sw *telephony, tenant string, wanted, mark sdmp.Code, params []string) {
	spec := sdmp.ManagementTE.Spec()
	for _, s := range e.watchers(sdmp.ManagementET) {
		if s.tenant != tenant || s.events&maskOf(wanted) == 0 || s.sw != "" && (sw == nil || sw.name != s.sw) {
			continue
		}
		o := sdmp.New(sdmp.ManagementTE).Str(sdmp.TX, s.tx).Flag(mark, true)
		for _, p := range params {
			if len(p) < 2 {
				continue
			}
			c := sdmp.MakeCode(p)
			if spec.Param(c) != nil && maskOf(c) == 0 && c != sdmp.TX {
				o.Val(c, p[2:])
			}
		}
		e.emit(s, o)
	}
}
