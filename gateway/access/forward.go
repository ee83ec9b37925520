package access

import (
	"crypto/tls"
	"crypto/x509"
)

// CertificateKey is the gRPC metadata by which REST passes on the client certificate that it has verified. Services believe it on
// the connection inside the process alone.
const CertificateKey = "dialgate-client-certificate-bin"

// PeerCertificate gives the client certificate of a connection, or nil where there is none that was verified.
func PeerCertificate(s *tls.ConnectionState) *x509.Certificate {
	if s == nil || len(s.VerifiedChains) == 0 || len(s.PeerCertificates) == 0 {
		return nil
	}
	return s.PeerCertificates[0]
}

// ParseCertificate reads what CertificateKey has.
func ParseCertificate(der string) (*x509.Certificate, error) {
	return x509.ParseCertificate([]byte(der))
}
