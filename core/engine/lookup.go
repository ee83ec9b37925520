package engine

import (
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// lookUp is a question for the data of an inbound call's caller [DL], and what came of it.
type lookUp struct {
	timeout *timer
	result  int    // [DR RS]
	told    *agent // who got the result
}

// Results of a data look-up [DR RS].
const (
	unanswered    = -1
	recordFound   = 0
	noRecord      = 1
	lookUpTimeout = 4
)

// askForData asks the host of the campaign that a new inbound call was routed to for the data of its caller [DL]. A call that
// brought data with it needs none.
func (e *Engine) askForData(n *call) {
	if n.session != "" || e.reg.Owner(n.campaign.resource()) == registry.None {
		return
	}
	l := &lookUp{result: unanswered}
	n.inbound.lookUp = l
	e.toCampaign(n.campaign, n.out(sdmp.CampaignDL).Str(sdmp.SI, n.id).Str(sdmp.TN, n.number).Str(sdmp.DN, n.inbound.dialled).Int(sdmp.XT, int(limits.DataAnswer/time.Second)))
	l.timeout = e.after(limits.DataAnswer, func() { e.dataReturned(n, lookUpTimeout) })
}

// awaitsData tells whether an MC answers a look-up rather than hand in a number.
func (n *call) awaitsData(c *campaign) bool {
	return n != nil && n.inbound != nil && n.campaign == c && n.inbound.lookUp != nil && n.inbound.lookUp.result == unanswered
}

// dataFound takes the answer to a look-up [MC with the SI of the call]: the tag and data of the record, or none.
func (e *Engine) dataFound(n *call, m *sdmp.Message) {
	n.data = m.StrOr(sdmp.AS, n.data)
	n.session = m.StrOr(sdmp.DT, n.session)
	result := recordFound
	if !m.Has(sdmp.DT) && !m.Has(sdmp.AS) {
		result = noRecord
	}
	e.dataReturned(n, result)
}

// dataReturned ends a look-up. An agent who has the call already is told; another will be when the call reaches it.
func (e *Engine) dataReturned(n *call, result int) {
	l := n.inbound.lookUp
	e.stop(l.timeout)
	l.result = result
	if n.agent != nil && n.state == Connected {
		e.tellData(n)
	}
}

// tellData tells an agent what the look-up for its call brought [DR].
func (e *Engine) tellData(n *call) {
	if n.inbound == nil || n.inbound.lookUp == nil {
		return
	}
	l, a := n.inbound.lookUp, n.agent
	if l.result < 0 || l.told == a {
		return
	}
	l.told = a
	o := a.out(sdmp.AgentDR).Int(sdmp.RS, l.result)
	if l.result == recordFound {
		o.Str(sdmp.DT, n.session)
	}
	e.toAgent(a, o)
}
