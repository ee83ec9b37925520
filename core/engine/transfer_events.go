package engine

import (
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// How a transfer ended [XZ RS].
const (
	transferDone     = 0
	transferRejected = 1 // by the recipient
	transferNotMade  = 2 // the offer failed
)

// transferRecord is a transfer that is over, for those who watch. Times that were not are zero.
type transferRecord struct {
	call                                  *call
	from, to                              *agent // to is nil where it went to an address
	target                                int    // [DY]: 0 an agent, 1 a group, 2 an external address
	address                               string // [EX]
	how                                   int
	requested, offered, conference, ended time.Time // Z0 to Z3
}

// transferEnded tells those who watch transfers [XZ].
func (e *Engine) transferEnded(r transferRecord) {
	n, loc := r.call, e.cfg.Location
	if r.to != nil && r.how == transferDone {
		n.journey.second = r.to.name
	}
	for _, s := range e.watchers(sdmp.ManagementEX) {
		if !s.wants(n.campaign.tenant, n.campaign.name) {
			continue
		}
		o := s.out(sdmp.ManagementXZ).Str(sdmp.CN, n.campaign.name).Str(sdmp.SI, n.id).Str(sdmp.TN, n.number).Str(sdmp.AN, r.from.name).Str(sdmp.AE, r.from.extension)
		if r.to != nil {
			o.Str(sdmp.A2, r.to.name)
		}
		e.emit(s, o.Int(sdmp.DY, r.target).Str(sdmp.EX, r.address).Date(sdmp.TS, e.now, loc).Date(sdmp.Z0, r.requested, loc).Date(sdmp.Z1, r.offered, loc).
			Date(sdmp.Z2, r.conference, loc).Date(sdmp.Z3, r.ended, loc).Int(sdmp.RS, r.how))
	}
}

// enumerateTransferActivity subscribes to transfers [EX].
func (e *Engine) enumerateTransferActivity(m *sdmp.Message) *sdmp.Fault {
	if f := e.checkSelection(m); f != nil {
		return f
	}
	return e.watch(m, selected(m), nil, nil)
}
