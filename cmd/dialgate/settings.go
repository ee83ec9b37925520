package main

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/password"
)

// settings are what the engine is told beside the time zone: most of it tables that only a file can hold.
type settings struct {
	users          []engine.User
	authenticate   bool
	passwordLength int
	sounds         engine.Sounds
	outcomes       engine.Outcomes
	retries        []engine.Retry
}

// flags defines the keys. Those of tables are hidden as flags, whose values would be YAML.
func (s *settings) flags(f *pflag.FlagSet) {
	f.BoolVar(&s.authenticate, "authenticate", false, "links may do nothing before they have authenticated (UA) as one of the users of the configuration file")
	f.IntVar(&s.passwordLength, "password-length", 0, "least length of a password; 0 for none")
	f.StringVar(&s.sounds.Default, "default-sound", "", "`name` of the sound that an empty PM stands for")
	for name, read := range map[string]func(*yaml.Node) error{"users": s.readUsers, "sounds": s.readSounds, "outcomes": s.readOutcomes, "retries": s.readRetries} {
		f.Var(&table{read: read}, name, "a table of the configuration file")
		_ = f.MarkHidden(name) // it is there
	}
}

// check tells what of the settings does not fit together.
func (s *settings) check(telephony string) error {
	if err := s.sounds.Check(); err != nil {
		return fmt.Errorf("sounds: %w", err)
	}
	if err := s.outcomes.Check(); err != nil {
		return fmt.Errorf("outcomes: %w", err)
	}
	for _, r := range s.retries {
		if err := r.Check(); err != nil {
			return fmt.Errorf("retries: %w", err)
		}
	}
	if s.authenticate && telephony == telephonySim {
		return errors.New("authenticate: the simulated switch has no password; use telephony none")
	}
	if s.authenticate && len(s.users) == 0 {
		return errors.New("authenticate: there are no users, so nobody could do anything; the configuration file lists them under users")
	}
	return nil
}

// engine is the configuration of the engine.
func (c *config) engine() engine.Config {
	e := c.settings.engine()
	e.Location, e.NoErrorText = c.location, !c.errorText
	e.Seed = rand.Uint64() //nolint:gosec // unique ids, no secrets
	return e
}

func (s *settings) engine() engine.Config {
	return engine.Config{
		Users: s.users, Authenticate: s.authenticate, PasswordLength: s.passwordLength, Sounds: s.sounds, Outcomes: s.outcomes, Retries: s.retries,
	}
}

// table is a key of the file whose value is more than one word.
type table struct {
	read func(*yaml.Node) error
	text string
}

func (t *table) String() string { return t.text }
func (t *table) Type() string   { return "yaml" }

// Set reads the table from YAML text, as the environment may have it.
func (t *table) Set(text string) error {
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(text), &doc); err != nil {
		return err
	}
	if len(doc.Content) == 0 {
		return nil
	}
	t.text = text
	return t.read(doc.Content[0])
}

// decode reads a node, refusing keys that are not known.
func decode(n *yaml.Node, into any) error {
	text, err := yaml.Marshal(n)
	if err != nil {
		return err
	}
	d := yaml.NewDecoder(strings.NewReader(string(text)))
	d.KnownFields(true)
	err = d.Decode(into)
	var wrong *yaml.TypeError
	if !errors.As(err, &wrong) {
		return err
	}
	words := make([]string, len(wrong.Errors))
	for i, w := range wrong.Errors {
		_, w, _ = strings.Cut(w, ": ") // without the line, which is one of text
		words[i], _, _ = strings.Cut(w, " in type ")
	}
	return errors.New(strings.Join(words, "; "))
}

func (s *settings) readUsers(n *yaml.Node) error {
	var list []struct {
		Name        string      `yaml:"name"`
		Tenant      string      `yaml:"tenant"`
		Password    string      `yaml:"password"`
		Permissions permissions `yaml:"permissions"`
		Endpoints   []string    `yaml:"endpoints"`
		Locked      bool        `yaml:"locked"`
	}
	if err := decode(n, &list); err != nil {
		return fmt.Errorf("takes a list of users with name, tenant, password, permissions, endpoints and locked: %w", err)
	}
	s.users = nil
	seen := map[[2]string]bool{}
	for _, u := range list {
		if u.Tenant == "" {
			u.Tenant = engine.DefaultTenant
		}
		if u.Name == "" || len(u.Name) > 80 || strings.ContainsAny(u.Name+u.Tenant, "\\\x00\r\n") {
			return fmt.Errorf("user %q: a name has 1 to 80 characters and no backslash", u.Name)
		}
		if key := [2]string{u.Tenant, u.Name}; seen[key] {
			return fmt.Errorf("user %q is there twice in tenant %q", u.Name, u.Tenant)
		} else {
			seen[key] = true
		}
		h, err := password.Parse(u.Password)
		if err != nil {
			return fmt.Errorf("user %q: the password %w", u.Name, err)
		}
		s.users = append(s.users, engine.User{
			Tenant: u.Tenant, Name: u.Name, Password: h, Permissions: engine.Permission(u.Permissions), Endpoints: u.Endpoints, Locked: u.Locked,
		})
	}
	return nil
}

// permissions are written as a list of words, or as the number that PG has.
type permissions engine.Permission

var permissionWords = map[string]engine.Permission{
	"agent": engine.AsAgent, "supervisor": engine.AsSupervisor, "configuration": engine.AsConfiguration, "system": engine.AsSystem,
	"super-user": engine.AsSuperUser, "job-control": engine.AsJobControl, "everything": engine.Everything,
}

// UnmarshalYAML reads a number or words.
func (p *permissions) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		if v, err := strconv.ParseUint(n.Value, 10, 16); err == nil {
			*p = permissions(v)
			return nil
		}
	}
	var words []string
	if n.Kind == yaml.ScalarNode {
		words = []string{n.Value}
	} else if err := n.Decode(&words); err != nil {
		return err
	}
	for _, w := range words {
		bit, ok := permissionWords[w]
		if !ok {
			return fmt.Errorf("permission %q: agent, supervisor, configuration, system, super-user, job-control and everything are known", w)
		}
		*p |= permissions(bit)
	}
	return nil
}

func (s *settings) readSounds(n *yaml.Node) error {
	s.sounds.Paths = nil
	if err := decode(n, &s.sounds.Paths); err != nil {
		return fmt.Errorf("takes symbolic names with the paths that the telephony layer finds them at: %w", err)
	}
	return nil
}

func (s *settings) readOutcomes(n *yaml.Node) error {
	var t struct {
		Dialling map[int]category `yaml:"dialling"`
		Agent    map[int]int      `yaml:"agent"`
	}
	if err := decode(n, &t); err != nil {
		return fmt.Errorf("takes dialling (outcomes with categories) and agent (agent outcomes with dialling outcomes): %w", err)
	}
	s.outcomes = engine.Outcomes{Dialling: map[int]engine.Category{}, Agent: t.Agent}
	for re, c := range t.Dialling {
		s.outcomes.Dialling[re] = engine.Category(c)
	}
	return nil
}

// category is written as its documented name or number.
type category engine.Category

var categoryWords = [...]string{
	"notmade", "abandoned", "hostinterrupt", "timedout", "busy", "livecall", "noanswer", "faxmodem", "ansmachine", "other", "cpartyhangup", "fastbusy",
	"plannednotmade", "agentansmachine", "inbounddrop", "inboundabandon",
}

// UnmarshalYAML reads a name or number.
func (c *category) UnmarshalYAML(n *yaml.Node) error {
	for i, w := range categoryWords {
		if n.Value == w || n.Value == strconv.Itoa(i+1) {
			*c = category(i + 1)
			return nil
		}
	}
	return fmt.Errorf("category %q: 1 to 16 or %s are known", n.Value, strings.Join(categoryWords[:], ", "))
}

func (s *settings) readRetries(n *yaml.Node) error {
	var list []struct {
		Tenant   string        `yaml:"tenant"`
		Campaign string        `yaml:"campaign"`
		Outcome  int           `yaml:"outcome"`
		Interval time.Duration `yaml:"interval"`
		Limit    int           `yaml:"limit"`
	}
	if err := decode(n, &list); err != nil {
		return fmt.Errorf("takes a list of rules with outcome, interval (such as 30m), limit, campaign and tenant: %w", err)
	}
	s.retries = nil
	for _, r := range list {
		s.retries = append(s.retries, engine.Retry(r))
	}
	return nil
}
