package permission_test

import (
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/permission"
	"github.com/dialgate/dialgate/core/sdmp"
)

// may tells whether a role may send a message.
func may(r permission.Role, k sdmp.Kind) bool {
	s, _ := permission.Of(r)
	need := permission.Need(k)
	return need == 0 || s.Has(need)
}

// TestRolesAndInterfaces holds which role has which interface, message by message: what is not of its own interface is listed.
func TestRolesAndInterfaces(t *testing.T) {
	t.Parallel()
	own := map[permission.Role][]sdmp.Interface{
		permission.RoleViewer: {}, permission.RoleAgent: {sdmp.Agent}, permission.RoleSupervisor: {sdmp.Agent, sdmp.Management},
		permission.RoleHost: {sdmp.Campaign, sdmp.Management}, permission.RoleTelephony: {sdmp.CTI},
		permission.RoleAdmin: {sdmp.Agent, sdmp.Campaign, sdmp.CTI, sdmp.Management},
	}
	besides := map[permission.Role]string{
		permission.RoleViewer: "AG:UA MA:VS", permission.RoleAgent: "MA:VS CA:GM MA:NE MA:SP MA:EE", permission.RoleSupervisor: "CA:IG CA:OG CA:GM",
		permission.RoleHost: "AG:UA", permission.RoleTelephony: "AG:UA MA:VS MA:NE MA:SP MA:EE",
	}
	const provisioning = " MA:A1 MA:C1 MA:D1 MA:E1 MA:P1 MA:AI MA:UI MA:DI MA:WA MA:WU MA:MR MA:RX MA:XR"
	without := map[permission.Role]string{
		permission.RoleAgent: "AG:LR", permission.RoleSupervisor: "MA:CH MA:CP" + provisioning, permission.RoleHost: provisioning,
	}
	for _, role := range permission.Roles() {
		for i := range sdmp.Specs {
			spec := &sdmp.Specs[i]
			if !spec.ToDialer {
				continue
			}
			want := false
			for _, iface := range own[role] {
				want = want || spec.Interface() == iface
			}
			name := spec.Kind.String()
			want = (want || strings.Contains(besides[role], name)) && !strings.Contains(without[role], name)
			if got := may(role, spec.Kind); got != want {
				t.Errorf("%s sends %s: %t, want %t", role, name, got, want)
			}
		}
	}
}

// A user of UA and a role with the same bits may do the same, and our own bits are none of PG's.
func TestPG(t *testing.T) {
	t.Parallel()
	if permission.Look.PG() != 0 || permission.Telephony.PG() != 0 || permission.Everything.PG() != 65535 {
		t.Error("our own bits show in PG")
	}
	for _, r := range permission.Roles() {
		s, ok := permission.Of(r)
		if !ok || s == 0 {
			t.Errorf("%s has no permissions", r)
		}
	}
	if _, err := permission.ParseRoles([]string{"host", "Admin"}); err == nil || !strings.Contains(err.Error(), `"Admin"`) || !strings.Contains(err.Error(), "viewer") {
		t.Errorf("got %v", err)
	}
	if s, err := permission.ParseRoles([]string{"host", "agent"}); err != nil || s != permission.JobControl|permission.Agent|permission.Look {
		t.Errorf("got %b, %v", s, err)
	}
}

func TestScopes(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]permission.Scope{
		`VS`: permission.NoTenant, `UA\TDacme\QIx\PWy`: permission.NoTenant, `TO\NT5`: permission.AllTenants, `TO\ICa\NT5`: permission.AllTenants,
		`TO\TDacme\NT5`: permission.OneTenant, `TO\CNx\NT5`: permission.OneTenant, `ES\TX1`: permission.AllTenants, `D1\TDacme`: permission.AllTenants,
		`OT\CNa`: permission.OneTenant, `CG:CA:OT\CNa`: permission.OneTenant, `KC\CNa\TX1`: permission.OneTenant,
	} {
		m, f := sdmp.Parse(text)
		if f != nil {
			t.Fatalf("%s: %v", text, f)
		}
		if got := permission.ScopeOf(&m); got != want {
			t.Errorf("%s concerns %d, want %d", text, got, want)
		}
	}
	// What has no TD cannot be kept to a tenant: it has to be of another scope.
	for i := range sdmp.Specs {
		spec := &sdmp.Specs[i]
		m := sdmp.Message{Kind: spec.Kind}
		if spec.ToDialer && spec.Param(sdmp.TD) == nil && permission.ScopeOf(&m) == permission.OneTenant {
			t.Errorf("%s has no tenant and is judged as if it had", spec.Kind)
		}
	}
}
