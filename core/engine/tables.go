package engine

// Tables are what an operator may configure anew while the engine runs. Nobody may change what they hold once an engine has them.
type Tables struct {
	Sounds   Sounds
	Outcomes Outcomes
}

// Check tells what is wrong with the tables.
func (t Tables) Check() error {
	if err := t.Sounds.Check(); err != nil {
		return err
	}
	return t.Outcomes.Check()
}

// useTables goes over to other tables. A sound that a message named before keeps the path that it had then; greetings of inbound
// routes, which are kept by name, and the outcomes of calls under way are found in the new tables.
func (e *Engine) useTables(t Tables) {
	e.cfg.Sounds, e.cfg.Outcomes = t.Sounds, t.Outcomes
	e.outcomes = newOutcomes(t.Outcomes)
}
