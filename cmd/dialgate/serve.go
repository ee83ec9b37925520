package main

import (
	"context"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/dialgate/dialgate/core/exchange"
)

func serveCommand(s streams) *cobra.Command {
	var c config
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Run the service",
		Long: `serve opens the doors of the call centre, prints one line for each with its real address (port 0 picks a free one), then "ready".

It ends in order at SIGTERM or SIGINT: no new connections, nothing new dialled, what links own cleaned up as if they had closed, logs
written. A second signal ends it at once.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := settle(cmd.Flags(), os.LookupEnv); err != nil {
				return err
			}
			return serve(cmd.Context(), &c, s)
		},
	}
	c.flags(cmd.Flags())
	return cmd
}

func serve(ctx context.Context, c *config, s streams) error {
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
	select {
	case <-ctx.Done():
		err = nil
	case err = <-x.broken:
		err = failed(err)
	}
	closing := x.close()
	cast.wait()
	if err == nil && closing != nil {
		err = failed(fmt.Errorf("closing down: %w", closing))
	}
	return err
}
