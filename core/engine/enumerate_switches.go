package engine

import "github.com/dialgate/dialgate/core/sdmp"

// enumerateSwitches subscribes to switches [ES]: an SZ for each that is connected, then one for each TO, and one without trunks for
// each that is lost.
func (e *Engine) enumerateSwitches(m *sdmp.Message) *sdmp.Fault {
	return e.watch(m, selected(m), func(s *subscription) {
		for _, sw := range e.order {
			if sw.connected {
				e.emit(s, e.switchData(s, sw))
			}
		}
	}, nil)
}

// switchChanged tells that a switch came, changed what it offers, or is lost.
func (e *Engine) switchChanged(sw *telephony) {
	e.noteTrunks(sw)
	for _, s := range e.watchers(sdmp.ManagementES) {
		e.emit(s, e.switchData(s, sw))
	}
	e.switchNotice(sw)
}

// switchData describes a switch [SZ]. One without a limit of ports has one for each trunk.
func (e *Engine) switchData(s *subscription, sw *telephony) *sdmp.Out {
	trunks, ports := sw.trunks, sw.ports
	if !sw.connected {
		trunks, ports = 0, 0
	}
	if ports == unlimited {
		ports = trunks
	}
	return s.out(sdmp.ManagementSZ).Int(sdmp.NT, trunks).Int(sdmp.DP, ports).Str(sdmp.IC, sw.name).Date(sdmp.TS, e.now, e.cfg.Location)
}
