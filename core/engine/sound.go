package engine

import (
	"fmt"
	"path"
	"strings"

	"github.com/dialgate/dialgate/core/sdmp"
)

// Sounds are the sounds that messages may name.
type Sounds struct {
	Paths   map[string]string // where the telephony layer finds a sound, by symbolic name
	Default string            // symbolic name of the one that an empty name stands for; "" is none
}

// Check tells what is wrong with the sounds.
func (s Sounds) Check() error {
	for _, name := range sorted(s.Paths) {
		p := s.Paths[name]
		if name == "" || p == "" || strings.ContainsAny(name+p, "\\\x00\r\n") {
			return fmt.Errorf("sound %q: %q; a sound has a name and a path without backslashes, which no message can carry", name, p)
		}
	}
	if s.Default != "" && s.Paths[s.Default] == "" {
		return fmt.Errorf("the default sound %q has no path", s.Default)
	}
	return nil
}

// sound is a sound that a message named. The zero value is none.
type sound struct {
	name, path string
}

// doNotCall begins the names of sounds during which the called party may press a digit, to be called no more.
const doNotCall = "dnc_"

// takesDigit tells whether the telephony layer listens for a digit while it plays the sound.
func (s sound) takesDigit() bool {
	return strings.HasPrefix(s.name, doNotCall) || strings.HasPrefix(path.Base(s.path), doNotCall)
}

// sound finds the sound that a parameter names; an empty name is the default one. Where the parameter is not there it is none.
func (e *Engine) sound(m *sdmp.Message, p sdmp.Code) (sound, *sdmp.Fault) {
	if !m.Has(p) {
		return sound{}, nil
	}
	name := m.Str(p)
	if name == "" {
		name = e.cfg.Sounds.Default
	}
	s := sound{name, e.cfg.Sounds.Paths[name]}
	if name != "" && s.path == "" {
		return sound{}, m.Fault(sdmp.ErrUnknownSound, p, fmt.Sprintf("no sound %q is configured", name))
	}
	return s, nil
}

// farewell is the sound that a called party hears when no agent is free: that of the number, else of the campaign, else of the
// tenant.
func (n *call) farewell() sound {
	for _, s := range []sound{n.sound, n.campaign.tuning.sound, n.campaign.tenant.sound} {
		if s.path != "" {
			return s
		}
	}
	return sound{}
}
