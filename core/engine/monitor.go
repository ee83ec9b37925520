package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// monitoring is one agent who listens to another, or is being connected to do so.
type monitoring struct {
	monitor, monitored *agent
	blind              bool   // the other is not told [BL]
	coaching           bool   // the monitor may speak to the other [CH]
	begun              bool   // the switch said so
	timeout            *timer // no LK
}

// listenRequest has an agent who is logged in and not available listen to another [LR with ON], or stop [LR].
func (e *Engine) listenRequest(m *sdmp.Message) *sdmp.Fault {
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	if !m.Has(sdmp.ON) {
		return e.stopListening(m, a)
	}
	other, f := e.monitoredAgent(m, a)
	if f != nil {
		return f
	}
	switch {
	case a.state != Unavailable || a.leave != nil:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s; to monitor he must be unavailable", a.name, a.state))
	case a.monitoring != nil:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is being connected to agent %q", a.name, a.monitoring.monitored.name))
	case !a.campaign.sw.connected:
		return m.Fault(sdmp.ErrUnknownSwitch, 0, fmt.Sprintf("switch %q of agent %q is not connected", a.campaign.sw.name, a.name))
	case other.campaign.sw != a.campaign.sw:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agents %q and %q are on two switches", a.name, other.name))
	}
	e.accept(m)
	x := &monitoring{monitor: a, monitored: other, blind: m.Has(sdmp.BL), coaching: m.Has(sdmp.CH)}
	a.monitoring = x
	other.monitors = append(other.monitors, x)
	x.timeout = e.after(limits.MonitorAnswer, func() { e.endListening(x, switchFailed, true) })
	e.askToListen(x, true)
	return nil
}

// monitoredAgent is the agent who is to be heard, by agent or user name.
func (e *Engine) monitoredAgent(m *sdmp.Message, a *agent) (*agent, *sdmp.Fault) {
	name := m.Str(sdmp.A2)
	if name == "" {
		return nil, m.Fault(sdmp.ErrParameterMissing, sdmp.A2, "LR needs the agent to be monitored [A2]")
	}
	t := a.tenant()
	other := t.agents[name]
	if other == nil {
		other = t.activeOf(name)
	}
	switch {
	case other == nil || other.state == AwaitingStation:
		return nil, m.Fault(sdmp.ErrUnknownAgent, sdmp.A2, fmt.Sprintf("agent %q is not logged in to tenant %q", name, t.name))
	case other == a:
		return nil, m.Fault(sdmp.ErrWrongState, sdmp.A2, fmt.Sprintf("agent %q cannot monitor himself", name))
	case other.monitoring != nil:
		return nil, m.Fault(sdmp.ErrWrongState, sdmp.A2, fmt.Sprintf("agent %q monitors agent %q", name, other.monitoring.monitored.name))
	}
	return other, nil
}

func (e *Engine) askToListen(x *monitoring, on bool) {
	a := x.monitor
	o := a.out(sdmp.CTILR)
	if n := x.monitored.call; n != nil {
		o.Str(sdmp.SI, n.id)
	}
	e.toSwitch(a.campaign.sw, a.tenant().name, o.Str(sdmp.A2, x.monitored.name).Str(sdmp.AE, a.extension).
		Flag(sdmp.BL, x.blind).Flag(sdmp.CH, x.coaching).Flag(sdmp.ON, on))
}

// stopListening ends the monitoring of an agent on request.
func (e *Engine) stopListening(m *sdmp.Message, a *agent) *sdmp.Fault {
	x := a.monitoring
	if x == nil {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s, not monitoring", a.name, a.state))
	}
	if a2 := m.Str(sdmp.A2); a2 != "" && a2 != x.monitored.name && a2 != x.monitored.user {
		return m.Fault(sdmp.ErrWrongState, sdmp.A2, fmt.Sprintf("agent %q monitors agent %q, not %q", a.name, x.monitored.name, a2))
	}
	e.accept(m)
	e.endListening(x, done, true)
	return nil
}

// endListening ends a monitoring, told to the switch where it is still there to hear it, to the agent who was heard unless he was not
// to know, and to the monitor.
func (e *Engine) endListening(x *monitoring, rs int, tellSwitch bool) {
	a := x.monitor
	e.stop(x.timeout)
	a.monitoring = nil
	x.monitored.monitors = remove(x.monitored.monitors, x)
	if tellSwitch && a.campaign.sw.connected {
		e.askToListen(x, false)
	}
	if x.begun {
		e.tellMonitored(x, false)
		e.setAgentState(a, Unavailable)
	}
	e.tellMonitor(x, false, rs)
}

func (e *Engine) tellMonitor(x *monitoring, on bool, rs int) {
	e.toAgent(x.monitor, x.monitor.out(sdmp.AgentLK).Str(sdmp.A2, x.monitored.name).Flag(sdmp.ON, on).Int(sdmp.RS, rs))
}

func (e *Engine) tellMonitored(x *monitoring, on bool) {
	if !x.blind {
		e.toAgent(x.monitored, x.monitored.out(sdmp.AgentMN).Str(sdmp.A2, x.monitor.name).Flag(sdmp.CH, x.coaching).Flag(sdmp.ON, on))
	}
}

// stopMonitoring has an agent who monitors do so no more.
func (e *Engine) stopMonitoring(a *agent) {
	if a.monitoring != nil {
		e.endListening(a.monitoring, done, true)
	}
}

// endMonitoring ends what an agent who leaves, or whose switch is lost, monitors and all that monitors him.
func (e *Engine) endMonitoring(a *agent, rs int) {
	if a.monitoring != nil {
		e.endListening(a.monitoring, rs, true)
	}
	for len(a.monitors) > 0 {
		e.endListening(a.monitors[0], rs, true)
	}
}

// listenAcknowledge tells that an agent is connected to the one whom he monitors, or is not any more [LK].
func (e *Engine) listenAcknowledge(m *sdmp.Message) *sdmp.Fault {
	a, f := e.monitorOf(m)
	if f != nil {
		return f
	}
	x, rs := a.monitoring, m.Int(sdmp.RS, done)
	on := m.Has(sdmp.ON)
	switch {
	case x == nil && on && rs == done:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s, and nobody asked for him to monitor", a.name, a.state))
	case x == nil || !on && rs == done && !x.begun: // it confirms an end that is past
		e.accept(m)
		return nil
	}
	e.accept(m)
	switch {
	case rs != done && !x.begun, !on:
		e.endListening(x, rs, false)
	case rs != done: // a second refusal of what is under way
	case !x.begun && (a.state != Unavailable || a.call != nil): // he got something else to do meanwhile
		e.endListening(x, switchFailed, true)
	case !x.begun:
		x.begun = true
		e.stop(x.timeout)
		e.setAgentState(a, Monitoring)
		e.tellMonitor(x, true, done)
		e.tellMonitored(x, true)
	}
	return nil
}

// monitorOf is the monitor that an LK is about: the agent it names, or the one who monitors the other that it names.
func (e *Engine) monitorOf(m *sdmp.Message) (*agent, *sdmp.Fault) {
	if m.Has(sdmp.AN) {
		return e.agent(m)
	}
	t, f := e.tenant(m)
	if f != nil {
		return nil, f
	}
	if other := t.agents[m.Str(sdmp.A2)]; other != nil && len(other.monitors) > 0 {
		return other.monitors[0].monitor, nil
	}
	return nil, m.Fault(sdmp.ErrUnknownAgent, sdmp.AN, "LK names no agent who monitors")
}
