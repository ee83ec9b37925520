// Package admission decides which connections are taken: from which networks, how many from one address, and how fast. It stands in
// front of a listener of any kind, and closes what it does not take before a byte is read.
package admission
