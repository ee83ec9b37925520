package main

import (
	"bufio"
	"crypto/rand"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dialgate/dialgate/core/password"
)

func passwordCommand(s streams) *cobra.Command {
	return &cobra.Command{
		Use:   "password",
		Short: "Hash a password for the configuration file",
		Long:  `password reads a password from its input, one line, and prints its hash, which the users of the configuration file have.`,
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			line, err := bufio.NewReader(s.in).ReadString('\n')
			pw := strings.TrimRight(line, "\r\n")
			switch {
			case err != nil && line == "":
				return failed(errors.New("there is no password on the input"))
			case pw == "" || len([]rune(pw)) > 80 || strings.ContainsAny(pw, "\\\x00"):
				return failed(errors.New("a password has 1 to 80 characters and no backslash, which no message can carry"))
			}
			salt := make([]byte, password.SaltSize)
			_, _ = rand.Read(salt) // never fails
			_, err = fmt.Fprintln(s.out, password.New(pw, salt))
			return err
		},
	}
}
