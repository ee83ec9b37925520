package access

import "time"

// Refusal is the error of a caller who is not let in.
type Refusal struct {
	// Reason is one of the constants.
	Reason string
	// Words are for the caller. They say nothing about what a right token would be.
	Words string
	// Retry is how long the caller should wait, where waiting helps.
	Retry time.Duration
}

// Reasons of refusals.
const (
	TokenMissing       = "TOKEN_MISSING"
	TokenInvalid       = "TOKEN_INVALID"
	TokenExpired       = "TOKEN_EXPIRED"
	TokenRevoked       = "TOKEN_REVOKED"
	CertificateUnknown = "CERTIFICATE_UNKNOWN"
	IssuerUnavailable  = "ISSUER_UNAVAILABLE"
	TooManyAttempts    = "TOO_MANY_ATTEMPTS"
)

// Error gives the words.
func (r *Refusal) Error() string { return r.Words }
