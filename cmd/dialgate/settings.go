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

// Keys that the engine can go over to while it runs.
const (
	keySounds       = "sounds"
	keyDefaultSound = "default-sound"
	keyOutcomes     = "outcomes"
)

// flags defines the keys. Those of tables are hidden as flags, whose values would be YAML.
func (s *settings) flags(f *pflag.FlagSet) {
	f.BoolVar(&s.authenticate, "authenticate", false, "links may do nothing before they have authenticated (UA) as one of the users of the configuration file")
	f.IntVar(&s.passwordLength, "password-length", 0, "least length of a password; 0 for none")
	f.StringVar(&s.sounds.Default, keyDefaultSound, "", "`name` of the sound that an empty PM stands for")
	for name, t := range map[string]*table{
		"users": {kind: yaml.SequenceNode, read: s.readUsers}, keySounds: {kind: yaml.MappingNode, read: s.readSounds},
		keyOutcomes: {kind: yaml.MappingNode, read: s.readOutcomes}, "retries": {kind: yaml.SequenceNode, read: s.readRetries},
	} {
		f.Var(t, name, "a table of the configuration file")
		_ = f.MarkHidden(name) // it is there
	}
}

// check tells what of the settings does not fit together. The error is a *wrong.
func (s *settings) check(telephony string) error {
	if err := s.sounds.Check(); err != nil {
		return &wrong{keySounds, err}
	}
	if err := s.outcomes.Check(); err != nil {
		return &wrong{keyOutcomes, err}
	}
	for i, r := range s.retries {
		if err := r.Check(); err != nil {
			return &wrong{fmt.Sprintf("retries[%d]", i), err}
		}
	}
	if s.authenticate && telephony == telephonySim {
		return &wrong{"authenticate", errors.New("the simulated switch has no password; use telephony none")}
	}
	if s.authenticate && len(s.users) == 0 {
		return &wrong{"authenticate", errors.New("there are no users, so nobody could do anything; the configuration file lists them under users")}
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

func (s *settings) readUsers(v any) error {
	var list []struct {
		Name        string      `koanf:"name"`
		Tenant      string      `koanf:"tenant"`
		Password    string      `koanf:"password"`
		Permissions permissions `koanf:"permissions"`
		Endpoints   []string    `koanf:"endpoints"`
		Locked      bool        `koanf:"locked"`
	}
	if err := decodeTable(v, &list); err != nil {
		return fmt.Errorf("takes a list of users with name, tenant, password, permissions, endpoints and locked: %w", err)
	}
	s.users = nil
	seen := map[[2]string]bool{}
	for i, u := range list {
		at := fmt.Sprintf("[%d]", i)
		if u.Tenant == "" {
			u.Tenant = engine.DefaultTenant
		}
		if u.Name == "" || len(u.Name) > 80 || strings.ContainsAny(u.Name+u.Tenant, "\\\x00\r\n") {
			return &within{at + ".name", fmt.Errorf("user %q: a name has 1 to 80 characters and no backslash", u.Name)}
		}
		if key := [2]string{u.Tenant, u.Name}; seen[key] {
			return &within{at + ".name", fmt.Errorf("user %q is there twice in tenant %q", u.Name, u.Tenant)}
		} else {
			seen[key] = true
		}
		h, err := password.Parse(u.Password)
		if err != nil {
			return &within{at + ".password", fmt.Errorf("user %q: the password %w", u.Name, err)}
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

// UnmarshalMapstructure reads a number or words.
func (p *permissions) UnmarshalMapstructure(v any) error {
	var words []any
	switch v := v.(type) {
	case string:
		if n, err := strconv.ParseUint(v, 10, 16); err == nil {
			*p = permissions(n)
			return nil
		}
		words = []any{v}
	case []any:
		words = v
	default:
		return errors.New("takes a list of words, or the number of PG")
	}
	for _, w := range words {
		word, _ := w.(string)
		bit, ok := permissionWords[word]
		if !ok {
			return fmt.Errorf("permission %q: agent, supervisor, configuration, system, super-user, job-control and everything are known", word)
		}
		*p |= permissions(bit)
	}
	return nil
}

func (s *settings) readSounds(v any) error {
	s.sounds.Paths = nil
	if err := decodeTable(v, &s.sounds.Paths); err != nil {
		return fmt.Errorf("takes symbolic names with the paths that the telephony layer finds them at: %w", err)
	}
	return nil
}

func (s *settings) readOutcomes(v any) error {
	var t struct {
		Dialling map[int]category `koanf:"dialling"`
		Agent    map[int]int      `koanf:"agent"`
	}
	if err := decodeTable(v, &t); err != nil {
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

// UnmarshalMapstructure reads a name or number.
func (c *category) UnmarshalMapstructure(v any) error {
	word, _ := v.(string)
	for i, w := range categoryWords {
		if word == w || word == strconv.Itoa(i+1) {
			*c = category(i + 1)
			return nil
		}
	}
	return fmt.Errorf("category %q: 1 to 16 or %s are known", word, strings.Join(categoryWords[:], ", "))
}

func (s *settings) readRetries(v any) error {
	var list []struct {
		Tenant   string        `koanf:"tenant"`
		Campaign string        `koanf:"campaign"`
		Outcome  int           `koanf:"outcome"`
		Interval time.Duration `koanf:"interval"`
		Limit    int           `koanf:"limit"`
	}
	if err := decodeTable(v, &list); err != nil {
		return fmt.Errorf("takes a list of rules with outcome, interval (such as 30m), limit, campaign and tenant: %w", err)
	}
	s.retries = nil
	for _, r := range list {
		s.retries = append(s.retries, engine.Retry(r))
	}
	return nil
}
