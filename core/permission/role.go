package permission

import (
	"fmt"
	"slices"
	"strings"
)

// Role is what somebody is in a call centre. Its permissions are those of the table, so that a role over gRPC or REST and a user with
// the same bits of PG on a socket may do the same.
type Role string

// The roles.
const (
	RoleViewer     Role = "viewer"     // looks: lists and the stream of changes; sends nothing
	RoleAgent      Role = "agent"      // AG messages
	RoleSupervisor Role = "supervisor" // AG messages and the management layer but its configuration; looks
	RoleHost       Role = "host"       // CA messages and the management layer but its configuration; looks
	RoleTelephony  Role = "telephony"  // CT messages; looks
	RoleAdmin      Role = "admin"      // everything
)

var roles = []struct {
	role Role
	set  Set
}{
	{RoleViewer, Look},
	{RoleAgent, Agent},
	{RoleSupervisor, Supervisor | Look},
	{RoleHost, JobControl | Look},
	{RoleTelephony, Telephony | Look},
	{RoleAdmin, Everything | Look | Telephony},
}

// Roles lists all roles, the least first.
func Roles() []Role {
	all := make([]Role, len(roles))
	for i := range roles {
		all[i] = roles[i].role
	}
	return all
}

// Of gives the permissions of a role; false where there is no such role.
func Of(r Role) (Set, bool) {
	for i := range roles {
		if roles[i].role == r {
			return roles[i].set, true
		}
	}
	return 0, false
}

// ParseRoles gives the permissions of several roles together. The error names the first that is none.
func ParseRoles(names []string) (Set, error) {
	var s Set
	for _, n := range names {
		p, ok := Of(Role(n))
		if !ok {
			words := make([]string, len(roles))
			for i := range roles {
				words[i] = string(roles[i].role)
			}
			return 0, fmt.Errorf("role %q: %s are known", n, strings.Join(words, ", "))
		}
		s |= p
	}
	return s, nil
}

// With lists the roles that may do what needs one of several permissions, the least first, for the words of a refusal.
func With(oneOf Set) []Role {
	var out []Role
	for i := range roles {
		if roles[i].set.Has(oneOf) {
			out = append(out, roles[i].role)
		}
	}
	return slices.Clip(out)
}
