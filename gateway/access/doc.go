// Package access says who comes in through the facade and what they may do there.
//
// A caller shows a bearer token (one of the configuration, or a JWT of an OIDC issuer) or a client certificate; the Gate makes an
// Identity of it, with roles and tenants. The identity is asked in front of the virtual link, about each message as the engine will
// see it, and before anything is read; whatever way the message came: unary call, stream, REST or WebSocket. Where nothing of the
// kind is configured, the gate is open and everybody may do everything, as on a socket without UA.
//
// What happens at the door is in the audit log: sign-ins, refusals, kills. No token, password or session is ever in it.
package access
