package access

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
)

// tokenPrefix begins the tokens that are made here, so that a person or a scanner for leaked secrets knows one.
const tokenPrefix = "dgt_"

// tokenBytes is how much of a token is chance: nobody guesses it, so that a fast hash keeps it as well as a slow one would.
const tokenBytes = 32

const hashPrefix = "sha256:"

// NewToken makes a bearer token and the hash that the configuration has of it.
func NewToken() (token, hash string) {
	var b [tokenBytes]byte
	_, _ = rand.Read(b[:]) // never fails, as documented
	token = tokenPrefix + base64.RawURLEncoding.EncodeToString(b[:])
	return token, HashToken(token)
}

// HashToken gives the hash of a token as the configuration has it. A token must be made by chance, not chosen: the hash is fast, and
// a word that somebody thought of is found from it.
func HashToken(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hashPrefix + hex.EncodeToString(sum[:])
}

type digest [sha256.Size]byte

func parseHash(s string) (d digest, err error) {
	digits, ok := strings.CutPrefix(s, hashPrefix)
	b, bad := hex.DecodeString(digits)
	if !ok || bad != nil || len(b) != len(d) {
		// What is there may be the token itself, put in by mistake: it is not repeated.
		return d, errors.New("is not sha256: and 64 hexadecimal digits; dialgate token makes a token and its hash")
	}
	copy(d[:], b)
	return d, nil
}

// tokenBook finds tokens by their digests. The map is keyed with a digest of the digest and of a number that nobody outside knows,
// so that how long a look takes says nothing about the digests that are in it.
type tokenBook struct {
	salt   [16]byte
	byLock map[digest]*tokenEntry
}

type tokenEntry struct {
	digest   digest
	identity *Identity
}

func newTokenBook() *tokenBook {
	b := &tokenBook{byLock: map[digest]*tokenEntry{}}
	_, _ = rand.Read(b.salt[:]) // never fails, as documented
	return b
}

func (b *tokenBook) lock(d digest) digest {
	var in [len(b.salt) + sha256.Size]byte
	copy(in[:], b.salt[:])
	copy(in[len(b.salt):], d[:])
	return sha256.Sum256(in[:])
}

func (b *tokenBook) add(d digest, id *Identity) error {
	k := b.lock(d)
	if old := b.byLock[k]; old != nil {
		return fmt.Errorf("is the hash of token %q too", old.identity.name)
	}
	b.byLock[k] = &tokenEntry{digest: d, identity: id}
	return nil
}

// find gives whose token it is, or nil.
func (b *tokenBook) find(token string) *Identity {
	d := digest(sha256.Sum256([]byte(token)))
	e := b.byLock[b.lock(d)]
	if e == nil || subtle.ConstantTimeCompare(d[:], e.digest[:]) != 1 {
		return nil
	}
	return e.identity
}
