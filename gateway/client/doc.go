// Package client is the Go library for programs that take part in a call centre: agent desktops, campaign hosts, telephony layers and
// whoever manages them. It hides the link: connecting, staying connected, taking up again where a connection broke, and knowing what
// was missed.
//
// # Connecting
//
// Dial takes an address with a scheme, which alone decides what the program speaks; all else is the same.
//
//	grpc://host:9090            gRPC (also without scheme); grpc+tls:// with TLS
//	ascii://host:6502           a socket of 8-bit characters; ascii+tls:// with TLS
//	unicode://host:6500         a socket of UTF-16LE; unicode+tls:// with TLS
//
// Open opens a Session: one link, which owns what is opened through it. A program may put all it does through one session, or give
// each part a session of its own; what one part owns then lives and dies by itself.
//
//	c, err := client.Dial("grpc://127.0.0.1:9090")
//	s, err := c.Open(ctx, client.SessionOptions{Setup: func(ctx context.Context, s *client.Session) error {
//		return s.Campaigns.OpenCampaign(ctx, &dialgatev1.OpenCampaignRequest{Campaign: "CustCare"})
//	}})
//	s.Campaigns.OnCampaignOpen(func(ctx context.Context, m *dialgatev1.CampaignOpen) { ... })
//	err = s.Run(ctx)
//
// # The four interfaces
//
// A session has the four interfaces of the protocol, as libraries for it always had: Agents [AG], Campaigns [CA], Telephony [CT] and
// Management [MA]. Each has a method per message to the dialer, which returns when the dialer has accepted or rejected it, and a
// method On... per message from the dialer, which takes a handler. All of them are generated from proto/; their comments give the
// two-letter code, and docs/messages.md every parameter. What belongs to no interface is on the session: OnErrorReport, OnGap, OnEvent.
//
// Run calls the handlers, one at a time and in the order of events. A handler may send messages. Events wait for Run, so that handlers
// set before it see all of them. Programs that would rather have a loop range over Events; one that waits for a certain answer uses Await.
//
// # What accepted means
//
// A method returns nil when the dialer has checked the message against its rules and against the state of the call centre, and has
// acted on it; what this leads to comes as events. An error that AsRejection reads is the dialer's no, with the number and name of
// the error; nothing happened, and an ErrorReport among the events says the same. Only with the code Unavailable, as with any other
// error, nobody knows: the link or the connection broke, or ctx was over first.
//
// Over gRPC the answer of the RPC says so. Over a socket the client puts a token [TK] of its own on each message: MessageVerify [MV]
// with this token is yes, and an error report [ER] that quotes it is no. Neither the token nor the MV for it is shown to the program.
// So the error report that is only a warning [128] is an event of an accepted message there as well. What a program sends with a
// token of its own is matched by that one, and the program gets its MV.
//
// # Connections that break
//
// Over gRPC a session outlives its connection by its lease. The client comes back within it and goes on after the last event that it
// has; the program notices nothing. If it was away for so long that the dialer has forgotten events, a Gap among the events says which,
// with a picture of what the session owns now.
//
// A session is lost when its lease runs out, when the service restarts, and, over a socket, whenever the connection breaks: what it
// owned has then been cleaned up by the dialer. The program gets a Gap with the reason SESSION_LOST, the client opens another link
// and calls Setup, which opens anew what the program needs; this goes on, with growing pauses, until it succeeds. Without a Setup
// there is nothing to go on with: the session ends, and Err, Run and Events say why. Calls made between links fail with Unavailable.
//
// A message that opens something, and a raw one, whose answer got lost with the connection is sent again with the same request id,
// and the dialer carries it out once. Over a socket it is not: the link, and what was opened, died together.
//
// Events are numbered through the life of the Session, over all its links: no number comes twice, each event has the number after
// that of the one before, and a Gap has the number of the last event it stands for.
package client
