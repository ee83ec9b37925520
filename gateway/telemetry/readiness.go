package telemetry

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"sync"

	"github.com/dialgate/dialgate/core/limits"
)

// Readiness says whether the service does its work: one check for each thing that it needs.
type Readiness struct {
	mu     sync.Mutex // guards checks
	checks []check
}

type check struct {
	name     string
	required bool
	ok       func(context.Context) error
}

// Report is what Readiness finds, as /readyz has it.
type Report struct {
	Status string  `json:"status"` // ready, or unready where a required check fails
	Checks []Found `json:"checks"`
}

// Found is what one check finds.
type Found struct {
	Name     string `json:"name"`
	OK       bool   `json:"ok"`
	Required bool   `json:"required"`         // the service is not ready without
	Reason   string `json:"reason,omitempty"` // why it fails
}

// Add adds a check, which says what is wrong or nil. One that is not required is shown only: a service whose telephony layer dials in
// from outside must be ready before it, or nobody would let the layer in.
func (r *Readiness) Add(name string, required bool, ok func(context.Context) error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.checks = append(r.checks, check{name, required, ok})
}

// Check asks all checks at once; what takes longer than limits.ReadyTimeout fails. With strict all are required.
func (r *Readiness) Check(ctx context.Context, strict bool) Report {
	ctx, cancel := context.WithTimeout(ctx, limits.ReadyTimeout)
	defer cancel()
	r.mu.Lock()
	checks := slices.Clip(r.checks)
	r.mu.Unlock()
	found := make([]Found, len(checks))
	var all sync.WaitGroup
	for i, c := range checks {
		all.Go(func() {
			found[i] = Found{Name: c.name, OK: true, Required: c.required || strict}
			if err := c.ok(ctx); err != nil {
				found[i].OK, found[i].Reason = false, err.Error()
			}
		})
	}
	all.Wait()
	report := Report{Status: "ready", Checks: found}
	for i := range found {
		if found[i].Required && !found[i].OK {
			report.Status = "unready"
		}
	}
	return report
}

// ServeHTTP answers with the report: 200 when ready, else 503. With ?strict all checks are required.
func (r *Readiness) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	report := r.Check(req.Context(), req.URL.Query().Has("strict"))
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	if report.Status != "ready" {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	if b, err := json.Marshal(report); err == nil { // it has nothing but texts
		_, _ = w.Write(append(b, '\n')) // a client that is gone is none of our concern
	}
}

// Telephony checks that a telephony layer is connected and has trunks.
func (c *Centre) Telephony(ctx context.Context) error {
	switches, err := c.switches(ctx)
	if err != nil {
		return err
	}
	for i := range switches {
		if s := &switches[i]; connected(s) && s.Trunks > 0 {
			return nil
		}
	}
	return fmt.Errorf("none of %d switches has a telephony layer with trunks", len(switches))
}

// Engine checks that the engine takes what is handed to it.
func (c *Centre) Engine(ctx context.Context) error {
	if err := c.exchange.Query(ctx, func() {}); err != nil {
		return fmt.Errorf("the engine does not answer: %w", err)
	}
	return nil
}
