// Package transcript plays golden conversations: text files in which hosts, agents and telephony layers talk to the dialer, and
// which a protocol expert can read without knowing the program. The same file is played against the bare engine in virtual time,
// over real ASCII and Unicode sockets and over virtual links; the answers have to be the same. It is test support.
//
// A file tells one flow or one rule and is named by it. Its lines:
//
//	# comment                     for the reader
//	cti open                      a link comes up; the name is a free word
//	cti close                     the link is gone: on sockets a FIN
//	cti> TO\NT5\SL                the link sends this
//	host< CO\TDdefault\CNSales    the link receives exactly this next
//	@+2s                          virtual time moves on (any Go duration)
//	self: KA\TD..\TXABC-000001    the dialer has sent this to itself next
//	dropped: NO\TDdefault\...     this was for a resource whose link is gone, next
//	ignore CR                     from here on messages with this code may come at any time, unlisted
//	config authentication         links have to authenticate before they may do anything
//
// What a link receives is strict in order and content: before each move of time, before a link closes and at the end a link must
// have received nothing that is not listed. The same holds for what the dialer sends to itself. Dropped messages have to come in
// the order listed; what is dropped and not listed does not matter. The order between links is free.
//
// Messages are compared parameter by parameter, in order. In a line that tells what comes from the dialer
//
//   - the identifiers the dialer makes up (YA, YC, YS) may be left out; {...} stands for any; {call} for one that gets the name
//     call, must be the same wherever the name comes again, and may be used in what a link sends;
//   - MS of an ER may be left out;
//   - * stands for any value: \TS*.
//
// In every message <cti> stands for the engine's name of the link cti (s1, v1), <now>, <now+90s> and <now-1h> for an OLE date
// relative to the virtual time, <0x07> for a byte.
package transcript
