// Package password makes and verifies password hashes: argon2id in the usual encoding,
// $argon2id$v=19$m=8192,t=2,p=1$<salt>$<key>. Verification is a pure function of hash and password.
package password

import (
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/crypto/argon2"

	"github.com/dialgate/dialgate/core/limits"
)

// Cost of the hashes that are made here: about 10 ms and 8 MiB, since the engine verifies between two messages of a call centre.
const (
	memory  = 8 << 10 // KiB
	passes  = 2
	threads = 1
	keySize = 32
)

// SaltSize is how many bytes of salt a new hash takes.
const SaltSize = 16

// Hash is a password that is known by its hash alone.
type Hash struct {
	memory, passes uint32
	threads        uint8
	salt, key      []byte
}

// New hashes a password with a salt.
func New(password string, salt []byte) Hash {
	h := Hash{memory: memory, passes: passes, threads: threads, salt: salt}
	h.key = argon2.IDKey([]byte(password), salt, h.passes, h.memory, h.threads, keySize)
	return h
}

// Matches tells whether a password is the one that was hashed.
func (h Hash) Matches(password string) bool {
	if len(h.key) == 0 {
		return false
	}
	key := argon2.IDKey([]byte(password), h.salt, h.passes, h.memory, h.threads, uint32(len(h.key))) //nolint:gosec // bounded by Parse
	return subtle.ConstantTimeCompare(key, h.key) == 1
}

// String encodes the hash.
func (h Hash) String() string {
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, h.memory, h.passes, h.threads, encoding.EncodeToString(h.salt), encoding.EncodeToString(h.key))
}

var encoding = base64.RawStdEncoding.Strict()

// Parse reads an encoded hash. What would take the engine too long to verify is refused.
func Parse(text string) (Hash, error) {
	var h Hash
	parts := strings.Split(text, "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" {
		return h, errors.New("is no argon2id hash, which begins with $argon2id$; make one with dialgate password")
	}
	var version int
	if _, err := fmt.Sscanf(parts[2], "v=%d", &version); err != nil || version != argon2.Version {
		return h, fmt.Errorf("has argon2 version %q; v=%d is supported", parts[2], argon2.Version)
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &h.memory, &h.passes, &h.threads); err != nil {
		return h, fmt.Errorf("has cost %q; m=<KiB>,t=<passes>,p=<threads> is expected", parts[3])
	}
	if h.memory < 8*uint32(h.threads) || h.memory > limits.PasswordMemory || h.passes < 1 || h.passes > limits.PasswordPasses || h.threads < 1 || h.threads > limits.PasswordThreads {
		return h, fmt.Errorf("has cost %q; at most m=%d,t=%d,p=%d is verified without holding up calls", parts[3], limits.PasswordMemory, limits.PasswordPasses, limits.PasswordThreads)
	}
	var err error
	if h.salt, err = encoding.DecodeString(parts[4]); err != nil || len(h.salt) < 8 || len(h.salt) > 64 {
		return h, errors.New("has a salt that is not 8 to 64 bytes in base64")
	}
	if h.key, err = encoding.DecodeString(parts[5]); err != nil || len(h.key) < 16 || len(h.key) > 64 {
		return h, errors.New("has a key that is not 16 to 64 bytes in base64")
	}
	return h, nil
}
