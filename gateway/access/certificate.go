package access

import (
	"crypto/x509"
	"slices"
)

// byCertificate gives whose certificate it is, or nil: the first in the configuration that has one of its names. The certificate has
// been verified when the connection was made.
func (r *roster) byCertificate(c *x509.Certificate) *Identity {
	for _, e := range r.certificates {
		if slices.Contains(certificateNames(c), e.name) {
			return e.identity
		}
	}
	return nil
}

// certificateNames lists the names of a certificate: the subject's common name, then its alternative names.
func certificateNames(c *x509.Certificate) []string {
	var names []string
	if c.Subject.CommonName != "" {
		names = append(names, c.Subject.CommonName)
	}
	names = append(names, c.DNSNames...)
	names = append(names, c.EmailAddresses...)
	for _, u := range c.URIs {
		names = append(names, u.String())
	}
	return names
}
