package admission

import (
	"errors"
	"fmt"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
)

// Networks is a list of networks that connections may come from. An empty list, and a nil *Networks, allows all. It may be replaced
// while it is in use.
type Networks struct {
	list atomic.Pointer[[]netip.Prefix]

	mu       sync.Mutex // guards replaced
	replaced []func()
}

// ParseNetworks reads networks as 10.1.0.0/16 or 2001:db8::/32, and single addresses. The error names the entry.
func ParseNetworks(list []string) (*Networks, error) {
	p, err := parse(list)
	if err != nil {
		return nil, err
	}
	n := &Networks{}
	n.list.Store(&p)
	return n, nil
}

func parse(list []string) ([]netip.Prefix, error) {
	out := make([]netip.Prefix, 0, len(list))
	for _, s := range list {
		if a, err := netip.ParseAddr(s); err == nil && a.Zone() == "" {
			a = a.Unmap()
			out = append(out, netip.PrefixFrom(a, a.BitLen()))
			continue
		}
		p, err := netip.ParsePrefix(s)
		switch {
		case err != nil:
			return nil, fmt.Errorf("%q is no network such as 10.1.0.0/16 and no address", s)
		case p != p.Masked():
			return nil, fmt.Errorf("%q has bits beyond its length; the network is %s", s, p.Masked())
		case p.Addr().Is4In6():
			return nil, fmt.Errorf("%q is an IPv4 network in IPv6; write it as IPv4", s)
		}
		out = append(out, p)
	}
	return out, nil
}

// errWouldOpen keeps a file that lost its list from opening the door to everybody.
var errWouldOpen = errors.New("the list of networks has become empty, which would let everybody in; start the service anew for that")

// Replace goes over to another list. Connections from networks that are no longer in it are closed. An error changes nothing.
func (n *Networks) Replace(list []string) error {
	p, err := parse(list)
	if err != nil {
		return err
	}
	if len(p) == 0 && len(*n.list.Load()) > 0 {
		return errWouldOpen
	}
	n.list.Store(&p)
	n.mu.Lock()
	f := n.replaced
	n.mu.Unlock()
	for _, f := range f {
		f()
	}
	return nil
}

// onReplaced has f called after each Replace.
func (n *Networks) onReplaced(f func()) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.replaced = append(n.replaced, f)
}

// Empty tells whether all networks are allowed.
func (n *Networks) Empty() bool { return n == nil || len(*n.list.Load()) == 0 }

// Allows tells whether a connection may come from an address. Where there is a list, an address that is not known is in none of it.
func (n *Networks) Allows(a netip.Addr) bool {
	if n.Empty() {
		return true
	}
	a = a.Unmap().WithZone("")
	for _, p := range *n.list.Load() {
		if p.Contains(a) {
			return true
		}
	}
	return false
}

// String lists the networks.
func (n *Networks) String() string {
	if n.Empty() {
		return "any"
	}
	var words []string
	for _, p := range *n.list.Load() {
		words = append(words, p.String())
	}
	return strings.Join(words, ", ")
}
