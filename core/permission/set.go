package permission

// Set is a set of permissions: the bits of PG, and above them our own.
type Set uint32

// Permissions that PG has.
const (
	Agent         Set = 1
	Supervisor    Set = 2
	Configuration Set = 4
	System        Set = 8 // a telephony layer or the dialer's own services; of every tenant
	SuperUser     Set = 256
	JobControl    Set = 512 // a campaign host

	// Everything is all that PG can say.
	Everything Set = 65535
)

// Permissions of our own, which no PG can give.
const (
	// Look is the right to read state without sending anything: lists, and the stream of changes.
	Look Set = 1 << 16
	// Telephony is the right to be a switch [CT messages], without the rest of what System may.
	Telephony Set = 1 << 17
)

// PG gives the part of a set that PG can say.
func (s Set) PG() int { return int(s & Everything) }

// Has tells whether one of several permissions is there; a super-user has all.
func (s Set) Has(oneOf Set) bool { return s&(oneOf|SuperUser) != 0 }
