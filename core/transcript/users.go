package transcript

import (
	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/password"
)

// secretHash is the hash of "secret", the password of all users.
//
//nolint:gosec // it opens nothing
const secretHash = "$argon2id$v=19$m=8192,t=2,p=1$dHJhbnNjcmlwdHMgc2FsdA$C422qTv1DS7jWquVpuwi3U+S+yuH/p07X9/bKcmOC4o"

// users are those who may authenticate in transcripts.
func users() []engine.User {
	h, err := password.Parse(secretHash)
	if err != nil {
		panic(err) // a constant
	}
	return []engine.User{
		{Tenant: engine.DefaultTenant, Name: "agnes", Password: h, Permissions: engine.AsAgent, Endpoints: []string{"2", "3"}},
		{Tenant: engine.DefaultTenant, Name: "sue", Password: h, Permissions: engine.AsAgent | engine.AsSupervisor},
		{Tenant: engine.DefaultTenant, Name: "conny", Password: h, Permissions: engine.AsConfiguration},
		{Tenant: engine.DefaultTenant, Name: "jobs", Password: h, Permissions: engine.AsJobControl},
		{Tenant: engine.DefaultTenant, Name: "gateway", Password: h, Permissions: engine.AsSystem},
		{Tenant: engine.DefaultTenant, Name: "gone", Password: h, Permissions: engine.AsAgent, Locked: true},
		{Tenant: "landlord", Name: "SYSTEM", Password: h, Permissions: engine.Everything},
		{Tenant: "elsewhere", Name: "eve", Password: h, Permissions: engine.AsAgent | engine.AsJobControl},
	}
}
