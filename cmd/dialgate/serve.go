package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/dialgate/dialgate/core/exchange"
)

func serveCommand(s streams) *cobra.Command {
	var c config
	var printOnly bool
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Run the service",
		Long: `serve opens the doors of the call centre, prints one line for each with its real address (port 0 picks a free one), then "ready".

It ends in order at SIGTERM or SIGINT: no new connections, nothing new dialled, what links own cleaned up as if they had closed, logs
written. A second signal ends it at once. At SIGHUP it reads its configuration again, and goes over to the tokens, certificates, lists of
networks, sounds and outcomes that it has then; a configuration with an error changes nothing.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := c.settle(cmd.Flags(), os.LookupEnv); err != nil {
				return err
			}
			if printOnly {
				return c.print(s.out)
			}
			return serve(cmd.Context(), &c, s, func() (*config, error) { return again(cmd.Flags(), os.LookupEnv) })
		},
	}
	c.flags(cmd.Flags())
	cmd.Flags().BoolVar(&printOnly, printConfigFlag, false, "print the configuration in effect as YAML, with where each value comes from and without secrets, and end")
	return cmd
}

// serve runs the call centre until ctx is over or a door fails. next reads the configuration once more.
func serve(ctx context.Context, c *config, s streams, next func() (*config, error)) error {
	again := make(chan os.Signal, 1)
	signal.Notify(again, syscall.SIGHUP)
	defer signal.Stop(again)
	x, err := openCentre(c, exchange.SystemClock(), s.err)
	if err != nil {
		return err
	}
	cast := newCast(x)
	if c.telephony == telephonySim {
		if err := cast.join("simulated switch", simulatedSwitch(serveTrunks, 0)); err != nil {
			_ = x.close()
			cast.wait()
			return err
		}
	}
	x.announce(s.out)
	err = x.attend(ctx, again, next)
	closing := x.close()
	cast.wait()
	if err == nil && closing != nil {
		err = failed(fmt.Errorf("closing down: %w", closing))
	}
	return err
}

// attend waits for the end, and reads the configuration again whenever it is told to.
func (x *centre) attend(ctx context.Context, again <-chan os.Signal, next func() (*config, error)) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case err := <-x.broken:
			return failed(err)
		case <-again:
			x.reload(ctx, next)
		}
	}
}
