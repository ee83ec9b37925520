// Command dialgate runs the call centre and the tools around it; one file per subcommand.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
)

// Exit codes.
const (
	exitOK      = 0
	exitFailed  = 1 // the command ran and its answer is no
	exitRefused = 2 // the command could not start: a bad flag, a port in use, an unwritable directory
)

func main() {
	os.Exit(mainWithSignals())
}

// mainWithSignals ends the command in order at the first SIGINT or SIGTERM, and the process at once at the second.
func mainWithSignals() int {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM)
	defer signal.Stop(signals)
	go func() {
		<-signals
		cancel()
		<-signals
		os.Exit(exitFailed)
	}()
	return run(ctx, os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr})
}

// streams is where a command reads and writes.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// run carries out one command line and gives its exit code. What went wrong is one line on the error stream.
func run(ctx context.Context, args []string, s streams) int {
	root := rootCommand(s)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return exitOK
	}
	code := exitRefused
	if failed := (*failure)(nil); errors.As(err, &failed) {
		code = exitFailed
	}
	_, _ = fmt.Fprintln(s.err, "dialgate:", strings.Join(strings.Fields(err.Error()), " "))
	return code
}

// failure is the error of a command that could start and did not succeed.
type failure struct{ err error }

func (f *failure) Error() string { return f.err.Error() }
func (f *failure) Unwrap() error { return f.err }

func failed(err error) error { return &failure{err} }

func rootCommand(s streams) *cobra.Command {
	root := &cobra.Command{
		Use:   "dialgate",
		Short: "A call centre's dialer: SDMP over sockets, gRPC and REST",
		Long: `dialgate is one call centre with several front doors: SDMP over raw sockets, gRPC and REST.

Start with "dialgate demo", which brings a simulated switch, a campaign host and agents along.`,
		Version:           version(),
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
	}
	root.SetVersionTemplate("dialgate {{.Version}}\n")
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	root.AddCommand(serveCommand(s), demoCommand(s), replayCommand(s), chatCommand(s), passwordCommand(s), tokenCommand(s), benchCommand(s))
	return root
}

// version is what the build says about itself.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "(unknown)"
	}
	v := info.Main.Version
	if v == "" {
		v = "(devel)"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && v == "(devel)" {
			v += " " + s.Value[:min(12, len(s.Value))]
		}
	}
	return v + " " + info.GoVersion
}
