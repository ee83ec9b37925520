package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/dialgate/dialgate/core/msglog"
)

// replayOptions is what replay is told: what the log does not say about the program that wrote it.
type replayOptions struct {
	location  *time.Location
	errorText bool
	settings  settings
	until     time.Time // the last instant that is replayed, zero for all
	tenant    string    // whose outputs are compared, "" for all
}

// readConfig takes from the configuration file of the dialer what flags do not say.
func (o *replayOptions) readConfig(path string, given *pflag.FlagSet) error {
	var c config
	all := pflag.NewFlagSet("serve", pflag.ContinueOnError)
	c.flags(all)
	if err := all.Parse([]string{"--" + configFlag, path}); err != nil {
		return err
	}
	if err := c.settle(all, func(string) (string, bool) { return "", false }); err != nil { // what the file says, and nothing else
		return err
	}
	o.settings = c.settings
	if !given.Changed("timezone") {
		o.location = c.location
	}
	if !given.Changed("error-text") {
		o.errorText = c.errorText
	}
	return nil
}

func replayCommand(s streams) *cobra.Command {
	o := replayOptions{location: time.Local}
	var file string
	cmd := &cobra.Command{
		Use:   "replay FILE...",
		Short: "Run message logs through the engine again and compare what comes out",
		Long: `replay takes what came into the dialer from .MsgLog files, at the times they tell, has the engine carry it out again, and compares
what goes out. It ends with 0 where everything is the same; else it prints the first difference and ends with 1.

Name all files of the same days together, those of every tenant: messages of all tenants act on one call centre. A log may hold
several runs of the program. Unique ids (YC, YA, YS) are compared by where they occur, not by value.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, files []string) error {
			if file != "" {
				if err := o.readConfig(file, cmd.Flags()); err != nil {
					return err
				}
			}
			return replay(cmd.Context(), o, files, s.out)
		},
	}
	f := cmd.Flags()
	f.Var(&zone{&o.location}, "timezone", "time zone that the dialer had")
	f.StringVar(&file, configFlag, "", "configuration `file` that the dialer had: its users, sounds and outcomes")
	f.TimeVar(&o.until, "until", time.Time{}, []string{time.RFC3339Nano}, "replay up to this `time`, as the log writes it")
	f.StringVar(&o.tenant, "tenant", "", "compare the messages of one tenant only; all files must be named even so")
	f.BoolVar(&o.errorText, "error-text", true, "whether the dialer put words into error reports")
	return cmd
}

func replay(ctx context.Context, o replayOptions, files []string, out io.Writer) error {
	var readers []*msglog.Reader
	defer func() {
		for _, r := range readers {
			_ = r.Close()
		}
	}()
	for _, f := range files {
		if info, err := os.Stat(f); err == nil && info.IsDir() {
			return fmt.Errorf("%s is a directory; name the .MsgLog files in it", f)
		}
		r, err := msglog.OpenFile(f)
		if err != nil {
			return err
		}
		readers = append(readers, r)
	}
	p := &replayer{options: o, source: msglog.NewMerger(readers...)}
	err := p.run(ctx)
	if d := (*difference)(nil); errors.As(err, &d) {
		_, _ = fmt.Fprintf(out, "different after %d inputs and %d equal outputs\n%s", p.inputs, p.equal, d)
		return failed(errors.New("the replay differs from the log"))
	}
	if err != nil {
		return failed(err)
	}
	_, _ = fmt.Fprintf(out, "same: runs %d, inputs %d, outputs %d\n", p.runs, p.inputs, p.equal)
	return nil
}

// difference is the first place where the replay and the log part.
type difference struct {
	logged, replayed *msglog.Record // nil where there is nothing
}

func (d *difference) Error() string { return d.String() }

// String shows both sides, as lines of the log.
func (d *difference) String() string {
	return "  log     " + line(d.logged) + "\n  replay  " + line(d.replayed) + "\n"
}

func line(r *msglog.Record) string {
	if r == nil {
		return "(nothing)"
	}
	return fmt.Sprintf("%s %s %c %s", r.At.UTC().Format("2006-01-02T15:04:05.000000Z"), r.Link, r.Direction, r.Text)
}
