// Package sdmp is the language that hosts, telephony layers and agents speak to the dialer: one message per text, a two-letter
// code followed by backslash-separated parameters, each a two-letter code with its value attached.
//
//	OC\CNCustCare\DM0             plain framing (SDMP)
//	CG:CA:OC\TDdefault\CNHello    routed framing (SDMP2): service, interface, message
//
// The package parses and validates messages to the dialer (Parse), builds messages from it (New) and knows every error code.
// Its tables are generated from proto/. It knows nothing of links, engine or logs.
package sdmp
