// Package limits holds every limit and time-out of the program, each with its reason. Nothing else in the program has a number
// that a user could run into. The documentation page about limits is tested against this file.
package limits

import "time"

// Messages and links.
const (
	// MessageBytes is the longest message, counted in UTF-8 without terminator, so that the same message is judged alike on every
	// kind of link. The longest documented parameter (DT) has 128,000 characters; 1 MiB leaves room for two of four bytes each.
	MessageBytes = 1 << 20

	// ReadBufferMin is the read buffer an idle link holds: most messages are under 200 bytes, and thousands of links may be idle.
	ReadBufferMin = 2 << 10

	// ReadBufferMax is the read buffer a busy link grows to: one read then carries hundreds of messages.
	ReadBufferMax = 64 << 10

	// BatchMessages is how many messages a link hands to the engine at once: enough to make the hand-over cheap, few enough that
	// other links wait less than a millisecond behind a flood.
	BatchMessages = 256

	// BatchesAhead is how many batches of one link may wait for the engine: one being carried out, one decoded meanwhile. A reader
	// that is further ahead is paused, and TCP then pauses the peer.
	BatchesAhead = 2

	// VirtualMessagesAhead is how many messages of one virtual link may wait for the engine before its sender is paused.
	VirtualMessagesAhead = 256

	// MailboxItems is how many hand-overs may wait for the engine: some for each busy link; beyond it readers are paused in turn.
	MailboxItems = 1024

	// FlushMessages is how many messages the engine carries out before it flushes what it wrote, so that answers are not held back
	// by a mailbox that never runs empty: a few milliseconds of work.
	FlushMessages = 1024

	// OutboundBytes is what may wait to be written to one link. It takes the error reports for several messages of full size;
	// a peer that leaves more unread is a slow consumer and is closed.
	OutboundBytes = 16 << 20

	// OutboundMessages is how many messages may wait to be written to one link, or to be received from a virtual one: many
	// seconds of a large call centre's traffic.
	OutboundMessages = 65_536

	// WriteChunkBytes is what one write hands to the system: WriteTimeout then measures progress, not the size of the queue.
	WriteChunkBytes = 64 << 10

	// WriteTimeout is how long a peer may take none of what is written to it before it counts as a slow consumer.
	WriteTimeout = 10 * time.Second

	// FinishTimeout is how long a link that ends may take to drain what it was sent before; below the 10 s in which the program
	// must exit.
	FinishTimeout = 3 * time.Second

	// KeepAliveIdle is how long a connection may be silent before it is probed: silence is legal, so peers that vanished are found
	// by probes alone.
	KeepAliveIdle = 15 * time.Second

	// KeepAliveInterval is the time between probes.
	KeepAliveInterval = 5 * time.Second

	// KeepAliveProbes is how many probes go unanswered before the peer is given up: a vanished peer is found within
	// KeepAliveIdle + KeepAliveProbes x KeepAliveInterval = 30 s.
	KeepAliveProbes = 3

	// UnacknowledgedTimeout is how long data may stay unacknowledged by the peer's system before the peer is given up; probes do
	// not run while data is under way. As long as the probes take.
	UnacknowledgedTimeout = 30 * time.Second

	// Sockets is how many socket links may be open at once: five for each of 2,000 agents, ten times what one call centre of
	// documented size needs. Below the usual limit of open files.
	Sockets = 10_000

	// VirtualLinks is how many virtual links may be open at once, for the same reason.
	VirtualLinks = 10_000

	// AcceptRetryMin is the first pause after a connection could not be accepted (out of file descriptors).
	AcceptRetryMin = 5 * time.Millisecond

	// AcceptRetryMax is the longest such pause: a host that dials in waits no longer than this once it is over.
	AcceptRetryMax = time.Second

	// ClosedLinks is how many closed links are remembered with their reasons, for a look at what happened.
	ClosedLinks = 256
)

// Message log.
const (
	// LogFlushInterval is how long a line may wait in memory while the engine never idles.
	LogFlushInterval = 200 * time.Millisecond

	// LogFileBytes is the size past which a tenant's log of a day goes on in a further file: what editors and grep still handle.
	LogFileBytes = 256 << 20

	// LogBufferBytes is what may wait to be written while the disk is slow; lines beyond it are lost and counted, because the
	// call centre must not stand still for its log.
	LogBufferBytes = 64 << 20

	// LogOpenFiles is how many log files are held open; the least recently used is closed first.
	LogOpenFiles = 64

	// LogTenants is how many tenants get a log of their own on one day. Any text can name a tenant; a client that makes names up
	// must not fill the directory. The lines of further tenants go to the log of the default tenant.
	LogTenants = 1024

	// LogFileNameBytes is the longest tenant part of a file name; longer ones are cut and told apart by a hash. File systems
	// allow 255 bytes for the whole name.
	LogFileNameBytes = 180

	// LogRetryInterval is the time between attempts to open a log file that could not be opened.
	LogRetryInterval = time.Second

	// LogLineBytes is the longest line that is read back: a message of full size, escaped, in an error report.
	LogLineBytes = 8 << 20

	// TablesBytes is the most that tables which the engine goes over to may take in a line of the log, before it is escaped: some ten
	// thousand sounds.
	TablesBytes = 1 << 20
)

// Facade: sessions, event streams, gRPC and REST.
const (
	// SessionLease is the lease of a session that asks for none: long enough for a client to miss a renewal or two, short enough
	// that calls of a client that died do not ring on for long.
	SessionLease = 30 * time.Second

	// SessionLeaseMin is the shortest lease: below it, an ordinary pause of a client or network would end sessions.
	SessionLeaseMin = time.Second

	// SessionLeaseMax is the longest lease: a client that died holds agents and trunks no longer than this.
	SessionLeaseMax = time.Hour

	// SessionEvents is how many events of a session are kept for readers to come back to: minutes of a large call centre.
	SessionEvents = 8192

	// SessionEventBytes bounds the memory of those events; the newest is kept whatever its size.
	SessionEventBytes = 8 << 20

	// SnapshotBytes bounds the snapshot that a reader gets with a gap: half of what gRPC clients take in one message by default, and
	// more than ten thousand agents and calls. What is left out can be listed.
	SnapshotBytes = 2 << 20

	// EventHeartbeat is how long an event stream is quiet before it gets a progress mark: below the usual idle time-outs of
	// proxies, 30 s and up.
	EventHeartbeat = 15 * time.Second

	// ReaderBatch is how many events are handed to a reader at once; what it may hold back beside the history.
	ReaderBatch = 64

	// ReaderStall is how long a reader may take no event before its stream is cut, as WriteTimeout for sockets.
	ReaderStall = 10 * time.Second

	// WebSocketPing is how long after the last one a WebSocket is pinged; as EventHeartbeat. The answer has ReaderStall.
	WebSocketPing = 15 * time.Second

	// WatchInterval is the least time between two looks at what has changed in a tenant that is watched, and between two batches of
	// changes where a watcher asks for no other: an eye takes no more.
	WatchInterval = 100 * time.Millisecond

	// WatchIntervalMax is the longest time between two batches that a watcher can ask for: past it, lists that are read now and then do
	// better.
	WatchIntervalMax = 10 * time.Second

	// WatchRefresh is how often campaigns are looked at for what changes with time alone: the abandon rate moves by the minute
	// (AbandonSlots).
	WatchRefresh = time.Minute

	// WatchLook is how many agents or calls, or what costs as much, are looked at in one go for those who watch: the engine stands
	// still for a fraction of a millisecond.
	WatchLook = 512

	// WatchBatch is how many changes one batch has at most: well below what gRPC clients take in one message by default.
	WatchBatch = 500

	// Watchers is how many streams of changes may be open at once: each remembers what its reader knows.
	Watchers = 1000

	// RequestBytes is the longest gRPC or REST request: a message of full size, escaped as JSON may need (MessageBytes doubled),
	// and room for field names.
	RequestBytes = 2*MessageBytes + 64<<10

	// StatusBytes is what the words of a gRPC status and the faulty message in its details may each take. Statuses travel as HTTP/2
	// headers, of which many client libraries take no more than 8 KiB.
	StatusBytes = 1536

	// ConnectionStreams is how many calls one gRPC connection may have under way, event streams included.
	ConnectionStreams = 10_000

	// StreamWorkers is how many goroutines wait for gRPC calls; calls beyond get one of their own, which costs more. As many as are under
	// way at once in a large call centre.
	StreamWorkers = 64

	// RPCKeepAliveIdle is how long a gRPC connection may be silent before it is probed; as KeepAliveIdle.
	RPCKeepAliveIdle = 15 * time.Second

	// RPCKeepAliveTimeout is how long the answer to such a probe may take; as long as all probes of a socket.
	RPCKeepAliveTimeout = 15 * time.Second

	// RPCKeepAliveMin is the least time between probes of a client; one that probes more often is disconnected.
	RPCKeepAliveMin = 5 * time.Second

	// HTTPHeaderTimeout is how long an HTTP client may take to send the header of a request: no client needs more, and those
	// that trickle must not hold connections.
	HTTPHeaderTimeout = 10 * time.Second

	// HTTPBodyTimeout is how long the body of a request may take to arrive.
	HTTPBodyTimeout = 30 * time.Second

	// HTTPIdleTimeout is how long an HTTP connection may wait for its next request.
	HTTPIdleTimeout = 2 * time.Minute

	// HTTPHeaderBytes is the longest HTTP header. Names are at most 80 characters; escaped in a path they fit many times over.
	HTTPHeaderBytes = 64 << 10

	// ResponseBytes is the longest answer inside the process: a page of PageSizeMax entries with the longest names.
	ResponseBytes = 16 << 20

	// PageSize is the length of a page of a list where none is asked for.
	PageSize = 100

	// PageSizeMax is the longest page of a list.
	PageSizeMax = 1000

	// FilterBytes is the longest filter of a list: a dozen comparisons with names of full length.
	FilterBytes = 2000

	// RequestIDBytes is the longest id that a client gives to a request; a UUID has 36.
	RequestIDBytes = 80

	// SessionRequests is how many requests with an id a session remembers with their answers, the latest: the minutes in which a client
	// tries again. Those under way count too.
	SessionRequests = 1000
)

// Observability.
const (
	// MetricsTimeout is how long the call centre may take to show what is there; scrapers wait 10 s by default. What is missing by then
	// is left out.
	MetricsTimeout = 4 * time.Second

	// MetricsReaders is how many may read the metrics at once; further ones are told to come again.
	MetricsReaders = 4

	// MetricsCampaigns is how many campaigns and queues have series of their own: any text can name a campaign, and each has a dozen.
	MetricsCampaigns = 1000

	// TraceEvents is how many outputs of one message a trace shows; it says how many were left out.
	TraceEvents = 64

	// TraceSpans is how many spans may wait to be sent to the collector. Spans beyond it are lost: calls do not wait for a collector.
	TraceSpans = 8192

	// TraceFlush is how long the collector may take for what is left at the end of the program; below ShutdownTimeout.
	TraceFlush = 3 * time.Second

	// ReadyTimeout is how long all checks of readiness may take: orchestrators wait a second by default.
	ReadyTimeout = 800 * time.Millisecond

	// ProfileMax is the longest profile or trace that can be asked for.
	ProfileMax = 5 * time.Minute
)

// Command line.
const (
	// ShutdownTimeout is how long the end of the program may take before connections are cut: it must be gone within 10 s.
	ShutdownTimeout = 8 * time.Second

	// ChatConnectTimeout is how long chat waits for a dialer to take the connection.
	ChatConnectTimeout = 5 * time.Second

	// StatusInterval is how often demo renews its status line on a terminal: as often as a person can read it.
	StatusInterval = time.Second

	// StatusIntervalQuiet is how often demo prints a status line where the output is no terminal.
	StatusIntervalQuiet = 5 * time.Second
)

// Call centre: pacing, calls and agents.
const (
	// PacingInterval is how often a campaign that dials is looked at even if nothing happens: pacing loses nothing at one second.
	PacingInterval = time.Second

	// PacingPause is the least time between two looks of pacing at a campaign with PacingLargeTeam agents or more: calls end many
	// times a second there, each look costs some 30 us, and waiting a quarter of a second costs no measurable time of agents.
	PacingPause = 250 * time.Millisecond

	// PacingRemembered is of how many closed campaigns of a tenant pacing remembers what it learnt, so that the next day's campaign
	// of the same name starts with it: some 150 KiB each.
	PacingRemembered = 20

	// PacingLargeTeam is the number of agents from which PacingPause holds.
	PacingLargeTeam = 50

	// DefaultCallsPerSecond is the launch rate of a switch that names none [TO CS], as documented: no limit in practice.
	DefaultCallsPerSecond = 9_999_999

	// DefaultAbandonDelay is how long a live call waits for an agent before it is abandoned [OT DE]: the legal bound of most
	// countries, counted from the called party's answer.
	DefaultAbandonDelay = 2 * time.Second

	// DefaultEstimatedTalk is the talk time that pacing assumes before it has seen calls [OT ET], as documented.
	DefaultEstimatedTalk = 5 * time.Minute

	// DefaultRingTimeout is how long a called party rings [OT RI]: 16 to 18 s is called optimal, the documented CI has 16.
	DefaultRingTimeout = 16 * time.Second

	// MaxPredictiveRing caps RI for predictive calls, as the documented setting MaxRNATime does.
	MaxPredictiveRing = 22 * time.Second

	// MaxPreviewRing caps RI for calls that an agent waits for, as the documented setting PreviewRNATime does.
	MaxPreviewRing = 40 * time.Second

	// RingGrace is how long after the ring time-out the telephony layer may take to tell the outcome of a call before the dialer
	// gives the call up.
	RingGrace = 10 * time.Second

	// TimeoutTrigger is the least time before the dialer gives a call up in a campaign opened with TT, as documented.
	TimeoutTrigger = time.Minute

	// TransferAnswer is how long the telephony layer may take to answer CT with TS where it announced TS; the respondent is on the
	// line meanwhile.
	TransferAnswer = 30 * time.Second

	// StationAnswer is how long it may take to reach an agent's station [SL, LS]: a phone rings that long.
	StationAnswer = time.Minute

	// StationRelease is how long a station may take to be free after a call where the telephony layer announced SD; documented as
	// up to 0.5 s. An SD that is lost must not take an agent out of work.
	StationRelease = 5 * time.Second

	// TrunkRelease is how long a trunk may take to be free after CD where the telephony layer announced ND; documented as up to
	// 1 s. An ND that is lost must not take a trunk out of work for good.
	TrunkRelease = 30 * time.Second

	// PortRelease is the same for a dialling port where the telephony layer announced PF.
	PortRelease = 30 * time.Second

	// UnavailableTimeout is how long a request to go unavailable that causes no abandon may take [AU PR0], as documented; UT of OC
	// changes it.
	UnavailableTimeout = 30 * time.Second

	// CloseTimeout is how long a campaign may take to close before it is killed [CC TV], as documented.
	CloseTimeout = time.Hour

	// CallRequestInterval is the least time between two CR of a campaign.
	CallRequestInterval = time.Second

	// CallRequestAnswer is how long numbers that were asked for are counted on before they are asked for again.
	CallRequestAnswer = 5 * time.Second

	// MaxNumbersPerRequest is the most that NN of a CR can say.
	MaxNumbersPerRequest = 9999

	// NumbersPerAgent is how many numbers per agent and minute, times the overdial, a campaign asks for before it knows better.
	NumbersPerAgent = 2

	// StarvationTimeout is how long a campaign may want numbers before the next one is called late [128]; a configuration value of
	// the documented dialer.
	StarvationTimeout = 5 * time.Second

	// StarvationRepeat is the least time between two such warnings, as documented.
	StarvationRepeat = 20 * time.Second

	// MaxHostTransaction is how much of a TX is a host's; the rest is kept for the suffix of the dialer's own, as documented.
	MaxHostTransaction = 80

	// MessagePlay is how long the message of an agentless campaign may take to play [PM, PS] before the call is ended: a PS that is
	// lost must not take a trunk out of work.
	MessagePlay = 5 * time.Minute

	// CallbackNotice is how long ahead of its time a callback is announced [CN]: as long as in the documented example.
	CallbackNotice = 5 * time.Minute

	// CallbackWait is how long after its time a callback waits for its agent where neither CP nor CH says so: the documented
	// example has 300 s.
	CallbackWait = 5 * time.Minute

	// ScreeningAnswer is how long an external router has to answer about a number [XL TV]: of the documented 1 to 10 s the value of
	// the example.
	ScreeningAnswer = 5 * time.Second

	// ChoiceAnswer is how long an external router has to pick the agent of a live call: the least that TV can say, since the called
	// party is on the line.
	ChoiceAnswer = time.Second

	// ScreeningValid is how long the verdicts of the routers on a number are good, where no trunk or agent is free at once.
	ScreeningValid = time.Minute

	// AbandonWindow is the time over which the abandon rate of a campaign is shown.
	AbandonWindow = 24 * time.Hour

	// AbandonSlots is how finely that window moves: by the minute.
	AbandonSlots = 1440
)

// Sounds, hold, recording and monitoring: what an agent asks of the switch during a call.
const (
	// MediaAnswer is how long the telephony layer may take to answer RH, RM, RR, PM or DP; after it the agent is told that it failed.
	// The answers are a matter of milliseconds.
	MediaAnswer = 10 * time.Second

	// SoundLength is how long a sound or a spoken text may take: a trunk or a capture that waits for its end is given up after it.
	SoundLength = 5 * time.Minute

	// DefaultCaptureTimeout is how long a party may take for a digit [PC CX], as documented.
	DefaultCaptureTimeout = 10 * time.Second

	// MonitorAnswer is how long it may take to connect an agent who wants to listen to another [LR, LK]: a phone rings that long.
	MonitorAnswer = time.Minute

	// Recordings is how many recordings of one call may run at once, each with a key [RR KY].
	Recordings = 16

	// AbandonedNumbers is how many numbers a campaign remembers as abandoned, to say so when an agent gets one later [AC AR]: days of
	// a campaign that keeps within the law.
	AbandonedNumbers = 10_000
)

// Users and passwords.
const (
	// StaticConfigurations is how many agents of a tenant, and how many users, may be configured [WA, WU]: as many as the most agents
	// that a tenant may have [P1 NA].
	StaticConfigurations = 32_768

	// PasswordMemory is what one verification of a password may take, in KiB; the engine stands still for it.
	PasswordMemory = 64 << 10

	// PasswordPasses bounds the time of it, as PasswordMemory does.
	PasswordPasses = 8

	// PasswordThreads is how many threads it may take.
	PasswordThreads = 4

	// PasswordAttempts is how many wrong passwords in a row lock an account out [US RS5].
	PasswordAttempts = 5

	// LockoutTime is how long it stays locked: guessing takes centuries then, and a person can come back after a coffee.
	LockoutTime = 15 * time.Minute
)

// Inbound calls.
const (
	// QueueTimeout is how long an inbound call may wait in a queue that sets no time [MG VN]: the longest that the documents name for
	// it. A caller can hang up before; one who does not must not wait for ever.
	QueueTimeout = 10 * time.Minute

	// QueueTimeoutGrace is how long after that time the telephony layer may take to send QT before the dialer acts by itself.
	QueueTimeoutGrace = 10 * time.Second

	// QueueOverflows is how often a call may overflow from queue to queue before it is dropped: queues that overflow in a circle would
	// keep a caller for ever.
	QueueOverflows = 20

	// OverflowedCall is how long the dialer waits for the ND of a call that it passed on to an external address. An ND that is lost
	// must not keep the call for good.
	OverflowedCall = 2 * time.Hour

	// RouteAnswer is how long a routing application may take to answer RQ [TV], as in the documented example.
	RouteAnswer = 5 * time.Second

	// DataAnswer is how long a host may take to find the data of a caller [DL XT]: the least that the documents allow, since an agent
	// may be talking already.
	DataAnswer = 5 * time.Second
)

// Transfers and moves.
const (
	// TransferOffer is how long a second agent may take to answer a call that another wants to pass to him [AC, TA]; the called party
	// waits meanwhile.
	TransferOffer = 30 * time.Second

	// TransferRing is how long a second party may ring where TR gives no RI.
	TransferRing = time.Minute

	// OutsideAddress is the longest address outside that a call can be passed to [CT A2].
	OutsideAddress = 80

	// ShutdownWarning is how long before a closing campaign is killed its agents in calls are warned [CS TV], as documented.
	ShutdownWarning = 200 * time.Second
)

// Tenants and those who watch.
const (
	// Tenants is how many tenants may be provisioned: as many as get a message log of their own [A1].
	Tenants = 1024

	// HistoryAge is how far back what happened is remembered for those who ask for it [TS of EI, EV, EN], as documented.
	HistoryAge = time.Hour

	// HistoryEvents is how many changes of sessions, and how many records, are remembered of a tenant: an hour of a call centre that
	// launches 10 calls a second. What is forgotten before its time is declared to who asks for it.
	HistoryEvents = 250_000

	// HistoryNotices is how many alerts are remembered of a tenant.
	HistoryNotices = 10_000

	// SubscriptionPersists is how long a subscription with a persist token [PS] waits for its subscriber: as long as the history.
	SubscriptionPersists = time.Hour

	// ParkedSubscriptions is how many subscriptions may wait for their subscribers; beyond it the one that waits longest lapses.
	ParkedSubscriptions = 1000

	// LapsedSubscriptions is how many lapsed ones are remembered, so that a subscriber who comes too late is told.
	LapsedSubscriptions = 10_000

	// HeldEvents is how many events are held for one subscriber who is away.
	HeldEvents = 100_000

	// HeldEventBytes is what the events held for all subscribers may take. Where it is not enough events are lost, which is declared.
	HeldEventBytes = 128 << 20

	// RollForwardRate is how many events a second a subscriber who comes back is told where it names no rate [CS], as documented.
	RollForwardRate = 100

	// MetricsInterval is how often metrics are told where no interval is given [EM TV], as in the documented example.
	MetricsInterval = 20 * time.Second

	// MetricsWindow is the time over which metrics are computed where none is given [EM TW], as in the documented example.
	MetricsWindow = 30 * time.Minute

	// MetricsWindowMinutes is the longest such time, in minutes.
	MetricsWindowMinutes = 1440

	// CampaignLists is how many lists of one campaign may be reported [OM LI].
	CampaignLists = 1000

	// TrunkCounterInterval is how long after a change of its use a switch's trunks are told as an alert, so at most how often.
	TrunkCounterInterval = time.Minute

	// SessionData is how long the business data of a session may grow by updates [DT]: the longest value that a message can carry.
	SessionData = 128_000
)

// Access: who comes in, and how often.
const (
	// TokenBytes is the longest bearer token: a JWT with long lists of groups stays below it.
	TokenBytes = 16 << 10

	// FailedSignIns is how many sign-ins of one address may fail in a row before it has to wait.
	FailedSignIns = 10

	// FailedSignInInterval is the time after which one failure is forgotten: a person who mistypes is not kept long, and whoever tries
	// out tokens gets ten a minute.
	FailedSignInInterval = 6 * time.Second

	// FailedAddresses is how many addresses are remembered for their failures.
	FailedAddresses = 10_000

	// SignIns is how many sign-ins are remembered, so that the audit log has each once; and SignInMemory for how long.
	SignIns = 10_000

	// SignInMemory is how long somebody may come and go from an address before the audit log has it again.
	SignInMemory = time.Hour

	// VerifiedTokens is how many JWTs are remembered as verified until they expire.
	VerifiedTokens = 10_000

	// IssuerTimeout is how long an OIDC issuer may take to answer; calls with new tokens wait meanwhile.
	IssuerTimeout = 5 * time.Second

	// IssuerInterval is the time for each request to an OIDC issuer, so that tokens with made-up keys cannot have it flooded.
	IssuerInterval = 10 * time.Second

	// IssuerBurst is how many may come at once: discovery, the keys, and some rotations.
	IssuerBurst = 5

	// SessionsPerCaller is how many sessions and streams one token or certificate may have: five for each of 500 agents whose desktops
	// share one. A caller that leaks sessions must not use up VirtualLinks.
	SessionsPerCaller = 2500

	// HandshakeTimeout is how long a peer may take to agree on TLS.
	HandshakeTimeout = 5 * time.Second

	// AdmissionAddresses is how many addresses are kept before those that are idle are dropped.
	AdmissionAddresses = 10_000

	// ThrottledTenants is how many tenants have a message rate of their own; further ones share one.
	ThrottledTenants = 2048

	// AuditFileBytes is the size past which the audit log goes on in a new file.
	AuditFileBytes = 32 << 20

	// AuditFiles is how many full files are kept beside it; the oldest is dropped.
	AuditFiles = 8

	// AuditInterval is the time over which lines that repeat themselves are counted.
	AuditInterval = time.Minute

	// AuditLines is how many of them are written in that time; a later line says how many were left out.
	AuditLines = 10

	// AuditRepeats is how many different lines are watched for repetition.
	AuditRepeats = 10_000
)

// The Go client library.
const (
	// ClientProbeIdle is how long a gRPC connection of the client library may be silent before it is probed: more often than proxies
	// forget idle connections, and less often than RPCKeepAliveMin forbids.
	ClientProbeIdle = 20 * time.Second

	// ClientProbeTimeout is how long the answer to such a probe may take.
	ClientProbeTimeout = 10 * time.Second

	// ClientRetryMin is the first pause before the client library connects again: a connection that broke by accident is back at once.
	ClientRetryMin = 100 * time.Millisecond

	// ClientRetryMax is the longest such pause: well below SessionLease, so that a session is found again within its lease.
	ClientRetryMax = 5 * time.Second

	// ClientAbandonTimeout is how long the client library takes to end a link in order that it could not set up.
	ClientAbandonTimeout = 5 * time.Second
)

// Records of abandoned and refused calls.
const (
	// RecordKeep is how long records are kept where the configuration does not say: the longest time that a law we know of asks for
	// (16 CFR 310.5: five years), and the days of leap years.
	RecordKeep = 5 * 366 * 24 * time.Hour

	// RecordsAhead is how many records may wait for the disk. It takes a disk that refuses to write for that to happen, and then
	// nothing is dialled; these are calls that were under way.
	RecordsAhead = 100_000

	// RecordRetryInterval is the time between attempts to write records to a disk that refused to.
	RecordRetryInterval = time.Second

	// RecordLockTimeout is how long the store may be held by another process before the service gives up starting: the time that one
	// which is being stopped may take.
	RecordLockTimeout = 10 * time.Second

	// RecordPruneInterval is the time between two looks for records that are over.
	RecordPruneInterval = time.Hour

	// RecordPruneBatch is how many entries are deleted at once: a few milliseconds, in which new records wait.
	RecordPruneBatch = 1000

	// RecordPage is how many records are read at once for an export: reading one page holds no space of the file for long.
	RecordPage = 1000
)
