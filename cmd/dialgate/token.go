package main

import (
	"bufio"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dialgate/dialgate/gateway/access"
)

func tokenCommand(s streams) *cobra.Command {
	hash := false
	cmd := &cobra.Command{
		Use:   "token",
		Short: "Make a bearer token and its hash for the configuration file",
		Long: `token makes a bearer token, which its holder keeps, and its hash, which the configuration file has under access.tokens. The token is
shown this once: it cannot be found from the hash.

With --hash it reads a token from its input, one line, and prints the hash alone.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if hash {
				return hashToken(s)
			}
			token, h := access.NewToken()
			_, err := fmt.Fprintf(s.out, "token %s\nhash  %s\n", token, h)
			return err
		},
	}
	cmd.Flags().BoolVar(&hash, "hash", false, "hash a token that is there, which must have been made by chance")
	return cmd
}

// shortToken is the least length of a token that is hashed: 128 bits, written in base64. What is shorter could be found from its hash.
const shortToken = 22

func hashToken(s streams) error {
	line, err := bufio.NewReader(s.in).ReadString('\n')
	token := strings.TrimRight(line, "\r\n")
	switch {
	case err != nil && line == "":
		return failed(errors.New("there is no token on the input"))
	case len(token) < shortToken:
		return failed(fmt.Errorf("the token has less than %d characters, so that it could be guessed; make one with dialgate token", shortToken))
	case strings.ContainsFunc(token, func(c rune) bool { return c <= ' ' || c > '~' }):
		return failed(errors.New("a token has no spaces and no other characters than ASCII, since a header carries it"))
	}
	_, err = fmt.Fprintln(s.out, access.HashToken(token))
	return err
}
