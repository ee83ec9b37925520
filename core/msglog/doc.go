// Package msglog writes and reads the message logs.
//
// There is one file per tenant and day (UTC, as the time stamps), named <tenant>-YYYY-MM-DD.MsgLog; when it passes a size, it goes
// on in <tenant>-YYYY-MM-DD.2.MsgLog and so on. In the tenant's name each byte but a-z, 0-9, "_", "-" and "." is written as %XX.
// A line is one message or the opening or closing of a link, its fields separated by tabs:
//
//	2026-11-24T04:21:43.123456Z	s12	<	OC\CNCustCare\DM0
//
// The link is s12 (socket), v3 (virtual), self (messages that the dialer sends itself) or - (a message whose resource has no owner
// any more). The direction is < into the dialer, > out of it, + link opened, - link closed with the reason.
//
// A text never breaks the format: a control character in it is written as \u00XX, and a backslash that would make what follows
// look like that is written as \u005c. The reader turns both back.
//
// A line that was cut short, because the program or the machine stopped in the middle, is completed with a tab and the word "torn"
// when the file is opened again. The reader skips and counts such lines, and one at the end of the file that has no end of line.
// Lines are handed to the system, not forced to the disk: they outlive the program at any time, but not a loss of power.
package msglog
