package permission_test

import (
	"testing"

	"github.com/dialgate/dialgate/core/permission"
	"github.com/dialgate/dialgate/core/sdmp"
)

// TestEveryMessageNeedsAPermission holds that only what must be possible before a link has authenticated needs none.
func TestEveryMessageNeedsAPermission(t *testing.T) {
	t.Parallel()
	for i := range sdmp.Specs {
		spec := &sdmp.Specs[i]
		if !spec.ToDialer {
			continue
		}
		if free := spec.Kind == sdmp.AgentUA || spec.Kind == sdmp.ManagementVS; (permission.Need(spec.Kind) == 0) != free {
			t.Errorf("%s needs the permissions %d", spec.Kind, permission.Need(spec.Kind))
		}
	}
}
