package telemetry_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/gateway/telemetry"
)

func report(t *testing.T, r *telemetry.Readiness, path string) (status int, rep telemetry.Report) {
	t.Helper()
	w := httptest.NewRecorder()
	r.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil))
	if err := json.Unmarshal(w.Body.Bytes(), &rep); err != nil {
		t.Fatalf("%v: %s", err, w.Body)
	}
	return w.Code, rep
}

// What is required counts, what is not is shown.
func TestReadiness(t *testing.T) {
	var r telemetry.Readiness
	var door, telephony error
	r.Add("listener", true, func(context.Context) error { return door })
	r.Add("telephony", false, func(context.Context) error { return telephony })
	for _, step := range []struct {
		name            string
		door, telephony error
		path            string
		status          int
	}{
		{"all is well", nil, nil, "/readyz", http.StatusOK},
		{"what is not required", nil, errors.New("none"), "/readyz", http.StatusOK},
		{"all is required", nil, errors.New("none"), "/readyz?strict", http.StatusServiceUnavailable},
		{"what is required", errors.New("closed"), nil, "/readyz", http.StatusServiceUnavailable},
	} {
		door, telephony = step.door, step.telephony
		status, rep := report(t, &r, step.path)
		if status != step.status || (rep.Status == "ready") != (status == http.StatusOK) {
			t.Errorf("%s: %d %+v", step.name, status, rep)
		}
		if len(rep.Checks) != 2 || rep.Checks[0].OK != (door == nil) || rep.Checks[1].OK != (telephony == nil) {
			t.Errorf("%s: %+v", step.name, rep.Checks)
		}
	}
}

// A telephony layer counts while it is connected and has trunks.
func TestTelephonyCheck(t *testing.T) {
	c := newCallCentre(t, nil)
	if err := c.centre.Telephony(t.Context()); err == nil {
		t.Error("there is telephony before any is connected")
	}
	c.connectTelephony()
	if err := c.centre.Telephony(t.Context()); err != nil {
		t.Error(err)
	}
	c.telephony.Close(link.PeerClosed)
	<-c.telephony.Done()
	if err := c.centre.Telephony(t.Context()); err == nil || !strings.Contains(err.Error(), "telephony layer") {
		t.Errorf("after the telephony layer has gone: %v", err)
	}
	if err := c.centre.Engine(t.Context()); err != nil {
		t.Error(err)
	}
	_ = c.exchange.Shutdown(context.Background())
	if err := c.centre.Engine(t.Context()); err == nil {
		t.Error("the engine answers after its end")
	}
}

func TestAdmin(t *testing.T) {
	m := telemetry.NewMetrics("test")
	s := httptest.NewServer(telemetry.Admin(m.Handler(nil), &telemetry.Readiness{}))
	defer s.Close()
	for path, want := range map[string]int{
		"/": http.StatusOK, "/healthz": http.StatusOK, "/readyz": http.StatusOK, "/metrics": http.StatusOK, "/debug/pprof/": http.StatusOK,
		"/debug/pprof/goroutine?debug=1": http.StatusOK, "/debug/pprof/profile?seconds=301": http.StatusBadRequest,
		"/debug/pprof/trace?seconds=x": http.StatusBadRequest, "/other": http.StatusNotFound,
	} {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		resp, err := s.Client().Do(req)
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
		if resp.StatusCode != want {
			t.Errorf("%s: %s, want %d", path, resp.Status, want)
		}
	}
}
