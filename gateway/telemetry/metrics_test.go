package telemetry_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"

	"github.com/dialgate/dialgate/core/link"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// scrape reads the metrics as Prometheus would, and checks what promtool does: each has a help and a type, counters end in _total.
func (c *callCentre) scrape() map[string]*dto.MetricFamily {
	c.t.Helper()
	status, body := c.get("/metrics")
	if status != http.StatusOK {
		c.t.Fatalf("/metrics answers %d: %s", status, body)
	}
	p := expfmt.NewTextParser(model.UTF8Validation)
	all, err := p.TextToMetricFamilies(strings.NewReader(body))
	if err != nil {
		c.t.Fatalf("/metrics cannot be read: %v\n%s", err, body)
	}
	for name, f := range all {
		if f.GetHelp() == "" {
			c.t.Errorf("%s has no help", name)
		}
		if counter := f.GetType() == dto.MetricType_COUNTER; strings.HasPrefix(name, "dialgate_") && counter != strings.HasSuffix(name, "_total") {
			c.t.Errorf("%s is a %s", name, f.GetType())
		}
	}
	return all
}

// value gives a metric by its name and labels, as `name{a="b"}`; missing ones are NaN to a reader and "absent" here.
func value(all map[string]*dto.MetricFamily, series string) string {
	name, want, _ := strings.Cut(strings.TrimSuffix(series, "}"), "{")
	for _, m := range all[name].GetMetric() {
		var labels []string
		for _, l := range m.GetLabel() {
			labels = append(labels, fmt.Sprintf("%s=%q", l.GetName(), l.GetValue()))
		}
		if strings.Join(labels, ",") != want {
			continue
		}
		switch {
		case m.GetCounter() != nil:
			return fmt.Sprint(m.GetCounter().GetValue())
		case m.GetGauge() != nil:
			return fmt.Sprint(m.GetGauge().GetValue())
		default:
			return fmt.Sprint(m.GetHistogram().GetSampleCount())
		}
	}
	return "absent"
}

func (c *callCentre) want(want map[string]string) {
	c.t.Helper()
	all := c.scrape()
	for series, v := range want {
		if got := value(all, series); got != v {
			c.t.Errorf("%s is %s, want %s", series, got, v)
		}
	}
}

// One call is made, answered, connected and completed; another is busy. Everything is counted once.
func TestMetricsOfACallCentre(t *testing.T) {
	c := newCallCentre(t, nil)
	c.want(map[string]string{
		`dialgate_messages_total{code="TO",direction="in",interface="CT"}`: "absent",
		`dialgate_links{kind="virtual"}`:                                   "0",
		`dialgate_campaigns_omitted{}`:                                     "0",
	})
	c.connectTelephony()
	host := c.open("host")
	for _, text := range []string{`OC\CNA\DM0`, `RC\CNA`, `AL\AN2\CNA\AE2`} {
		if f, err := host.Send(t.Context(), text); err != nil {
			t.Fatal(text, f, err)
		}
	}
	if f, err := host.Send(t.Context(), `OC\CNA\DM0`); f == nil || err != nil {
		t.Fatal("a campaign could be opened twice", err)
	}
	if f, err := host.Send(t.Context(), `what is this`); f == nil || err != nil {
		t.Fatal("nonsense was accepted", err)
	}
	if _, err := dialgatev1.NewCampaignServiceClient(c.conn).OpenCampaign(c.session(), &dialgatev1.OpenCampaignRequest{Campaign: "B"}); err != nil {
		t.Fatal(err)
	}
	c.want(map[string]string{
		`dialgate_build_info{version="test"}`:                                                    "1",
		`dialgate_messages_total{code="TO",direction="in",interface="CT"}`:                       "1",
		`dialgate_messages_total{code="OC",direction="in",interface="CA"}`:                       "3",
		`dialgate_messages_total{code="CO",direction="out",interface="CA"}`:                      "2",
		`dialgate_messages_unreadable_total{}`:                                                   "1",
		`dialgate_links{kind="virtual"}`:                                                         "3",
		`dialgate_links{kind="socket"}`:                                                          "0",
		`dialgate_links_opened_total{kind="virtual"}`:                                            "3",
		`dialgate_owned_resources{kind="campaign"}`:                                              "2",
		`dialgate_owned_resources{kind="switch"}`:                                                "1",
		`dialgate_sessions{}`:                                                                    "1",
		`dialgate_trunks{switch="__singlecti"}`:                                                  "50",
		`dialgate_switch_connected{switch="__singlecti"}`:                                        "1",
		`dialgate_rpc_calls_total{code="OK",method="/dialgate.v1.CampaignService/OpenCampaign"}`: "1",
		`dialgate_rpc_calls_total{code="OK",method="/dialgate.v1.SessionService/CreateSession"}`: "1",
		`dialgate_rpc_seconds{}`:                                                                 "2",
		`dialgate_numbers{campaign="A",tenant="default"}`:                                        "0",
		`dialgate_calls_launched_total{tenant="default"}`:                                        "0",
	})
	host.Close(link.SlowConsumer)
	<-host.Done()
	if err := c.centre.Engine(t.Context()); err != nil { // by then the end has been told of
		t.Fatal(err)
	}
	c.want(map[string]string{
		`dialgate_links_closed_total{kind="virtual",reason="slow consumer"}`: "1",
		`dialgate_links_closed_total{kind="virtual",reason="finished"}`:      "0",
		`dialgate_messages_total{code="KC",direction="self",interface="MA"}`: "1",
		`dialgate_owned_resources{kind="campaign"}`:                          "1",
	})
}

// Counts of calls go on when their campaign has closed.
func TestCallsByOutcome(t *testing.T) {
	c := newCallCentre(t, nil)
	c.connectTelephony()
	host := c.open("host")
	c.send(host, `OC\CNA\DM4`)
	c.send(host, `MC\CNA\TN01992783287`)
	c.send(host, `MC\CNA\TN01992783288`)
	c.want(map[string]string{`dialgate_numbers{campaign="A",tenant="default"}`: "2"})
	c.send(host, `KC\CNA\TXx`)
	c.want(map[string]string{
		`dialgate_numbers{campaign="A",tenant="default"}`:                   "absent",
		`dialgate_calls_ended_total{outcome="notmade",tenant="default"}`:    "2",
		`dialgate_calls_launched_total{tenant="default"}`:                   "0",
		`dialgate_messages_total{code="NB",direction="out",interface="CA"}`: "2",
	})
}

// A scrape while the call centre shuts down, and afterwards, is short and no error.
func TestMetricsAfterTheEnd(t *testing.T) {
	c := newCallCentre(t, nil)
	if err := c.exchange.Shutdown(context.Background()); err != nil {
		t.Fatal(err)
	}
	c.want(map[string]string{`dialgate_links{kind="virtual"}`: "0", `dialgate_owned_resources{kind="campaign"}`: "absent"})
}

// docs/metrics.md has a row for each metric, with its type and labels, and no other.
func TestMetricsPage(t *testing.T) {
	page, err := os.ReadFile("../../docs/metrics.md")
	if err != nil {
		t.Fatal(err)
	}
	documented := map[string]bool{}
	for _, m := range regexp.MustCompile("(?m)^\\| `(dialgate_[a-z_]+)`").FindAllStringSubmatch(string(page), -1) {
		if documented[m[1]] {
			t.Errorf("docs/metrics.md has %s twice", m[1])
		}
		documented[m[1]] = true
	}
	c := newCallCentre(t, nil)
	there := map[string]bool{}
	for _, name := range c.metrics.Names() {
		if strings.HasPrefix(name, "dialgate_") {
			there[name] = true
		}
	}
	for _, name := range slices.Sorted(maps.Keys(there)) {
		if !documented[name] {
			t.Errorf("docs/metrics.md lacks %s", name)
		}
		delete(documented, name)
	}
	for name := range documented {
		t.Errorf("docs/metrics.md has %s, which is no metric", name)
	}
	for name := range c.scrape() {
		if strings.HasPrefix(name, "dialgate_") && !there[name] {
			t.Errorf("%s is served and not described", name)
		}
	}
}

// The dashboard asks for metrics that are there.
func TestDashboardUsesWhatIsThere(t *testing.T) {
	page, err := os.ReadFile("../../docs/grafana/dialgate.json")
	if err != nil {
		t.Fatal(err)
	}
	if !json.Valid(page) {
		t.Error("the dashboard is no JSON")
	}
	c := newCallCentre(t, nil)
	names := c.metrics.Names()
	used := regexp.MustCompile(`dialgate_[a-z_]+`).FindAllString(string(page), -1)
	if len(used) < 20 {
		t.Errorf("the dashboard uses %d metrics; is it the dashboard?", len(used))
	}
	for _, u := range used {
		base := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(u, "_bucket"), "_sum"), "_count")
		if !slices.Contains(names, u) && !slices.Contains(names, base) {
			t.Errorf("the dashboard asks for %s, which is no metric", u)
		}
	}
}
