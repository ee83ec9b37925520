import type { GenEnum, GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { AgentConnect, AgentFree, AgentNumberBack, AgentReady, BeginManual, BeginPreview, CallEnded, CampaignShuttingDown, CampaignUpdate, DataReturn, DTMFStatus, ErrorReport, FinishedCapture, HoldAcknowledge, ListenAcknowledge, LoggedIn, MonitorNotify, MoveStatus, MuteAcknowledge, NowAvailable, NowLoggedOut, PlayStatus, RecordingAcknowledge, RouteDecision, TransferAcknowledge, UserStatus } from "./agent_events_pb.js";
import type { CallRequest, CampaignOpen, DataLookup, NowClosed, NowSuspended, NumberBack } from "./campaign_events_pb.js";
import type { AgentData, CallbackNotify, CallbackTimeout, CampaignData, ChatData, DialerAdvise, EnumerateFinished, GroupData, MessageVerify, NotifyEvent, OutcomeData, QueueData, QueueMetrics, RouteData, RouteQuestion, RouteRequest, SessionData, SessionEventData, SwitchData, TelephonyMessage, TenantData, TenantState, TransferData, TurretData } from "./management_events_pb.js";
import type { CallDisconnect, CallInitiate, CallTransfer, CampaignAssignment, DisconnectHint, DTMFPlay, ListenRequest, PlayBusy, PlayCapture, PlayMessage, RequestHold, RequestMute, RequestRecording, RequestUnavailable, SwitchLogin, SwitchLogout, TelephonyAgentReady, TimeoutQueue, UnavailableGranted } from "./telephony_events_pb.js";
import type { Agent, Call, Campaign, Queue, Trunks } from "./view_service_pb.js";
import type { Timestamp } from "@bufbuild/protobuf/wkt";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/event.proto.
 */
export declare const file_dialgate_v1_event: GenFile;
/**
 * Event is one message that the dialer sent to the link of a session, or tells how the stream stands: a progress mark, sent when
 * nothing else happened for a while, has the sequence of the last event, a time, and neither text nor a case; a gap, sent where
 * events are not kept any more, has the case gap and no text. The sequence of whatever came last is where a reader goes on.
 *
 * @generated from message dialgate.v1.Event
 */
export type Event = Message<"dialgate.v1.Event"> & {
    /**
     * Position in what the dialer sent to this session: 1 for the first message, then one more for each.
     *
     * @generated from field: int64 sequence = 1;
     */
    sequence: bigint;
    /**
     * When the dialer sent it; of a mark and a gap, when they were made.
     *
     * @generated from field: google.protobuf.Timestamp time = 2;
     */
    time?: Timestamp | undefined;
    /**
     * The message as a socket would carry it, without its terminator.
     *
     * @generated from field: string text = 3;
     */
    text: string;
    /**
     * The same message, typed.
     *
     * @generated from oneof dialgate.v1.Event.message
     */
    message: {
        /**
         * No message: events before this one are lost to the reader.
         *
         * @generated from field: dialgate.v1.Gap gap = 4;
         */
        value: Gap;
        case: "gap";
    } | {
        /**
         * AC of interface AG.
         *
         * @generated from field: dialgate.v1.AgentConnect agent_connect = 10;
         */
        value: AgentConnect;
        case: "agentConnect";
    } | {
        /**
         * AF of interface AG.
         *
         * @generated from field: dialgate.v1.AgentFree agent_free = 11;
         */
        value: AgentFree;
        case: "agentFree";
    } | {
        /**
         * AR of interface AG.
         *
         * @generated from field: dialgate.v1.AgentReady agent_ready = 12;
         */
        value: AgentReady;
        case: "agentReady";
    } | {
        /**
         * BM of interface AG.
         *
         * @generated from field: dialgate.v1.BeginManual begin_manual = 13;
         */
        value: BeginManual;
        case: "beginManual";
    } | {
        /**
         * BP of interface AG.
         *
         * @generated from field: dialgate.v1.BeginPreview begin_preview = 14;
         */
        value: BeginPreview;
        case: "beginPreview";
    } | {
        /**
         * CE of interface AG.
         *
         * @generated from field: dialgate.v1.CallEnded call_ended = 15;
         */
        value: CallEnded;
        case: "callEnded";
    } | {
        /**
         * CS of interface AG.
         *
         * @generated from field: dialgate.v1.CampaignShuttingDown campaign_shutting_down = 16;
         */
        value: CampaignShuttingDown;
        case: "campaignShuttingDown";
    } | {
        /**
         * CU of interface AG.
         *
         * @generated from field: dialgate.v1.CampaignUpdate campaign_update = 17;
         */
        value: CampaignUpdate;
        case: "campaignUpdate";
    } | {
        /**
         * DR of interface AG.
         *
         * @generated from field: dialgate.v1.DataReturn data_return = 18;
         */
        value: DataReturn;
        case: "dataReturn";
    } | {
        /**
         * DS of interface AG.
         *
         * @generated from field: dialgate.v1.DTMFStatus dtmf_status = 19;
         */
        value: DTMFStatus;
        case: "dtmfStatus";
    } | {
        /**
         * ER of interface AG.
         *
         * @generated from field: dialgate.v1.ErrorReport error_report = 20;
         */
        value: ErrorReport;
        case: "errorReport";
    } | {
        /**
         * FC of interface AG.
         *
         * @generated from field: dialgate.v1.FinishedCapture finished_capture = 21;
         */
        value: FinishedCapture;
        case: "finishedCapture";
    } | {
        /**
         * HA of interface AG.
         *
         * @generated from field: dialgate.v1.HoldAcknowledge hold_acknowledge = 22;
         */
        value: HoldAcknowledge;
        case: "holdAcknowledge";
    } | {
        /**
         * LI of interface AG.
         *
         * @generated from field: dialgate.v1.LoggedIn logged_in = 23;
         */
        value: LoggedIn;
        case: "loggedIn";
    } | {
        /**
         * LK of interface AG.
         *
         * @generated from field: dialgate.v1.ListenAcknowledge listen_acknowledge = 24;
         */
        value: ListenAcknowledge;
        case: "listenAcknowledge";
    } | {
        /**
         * MK of interface AG.
         *
         * @generated from field: dialgate.v1.MuteAcknowledge mute_acknowledge = 25;
         */
        value: MuteAcknowledge;
        case: "muteAcknowledge";
    } | {
        /**
         * MN of interface AG.
         *
         * @generated from field: dialgate.v1.MonitorNotify monitor_notify = 26;
         */
        value: MonitorNotify;
        case: "monitorNotify";
    } | {
        /**
         * MS of interface AG.
         *
         * @generated from field: dialgate.v1.MoveStatus move_status = 27;
         */
        value: MoveStatus;
        case: "moveStatus";
    } | {
        /**
         * NA of interface AG.
         *
         * @generated from field: dialgate.v1.NowAvailable now_available = 28;
         */
        value: NowAvailable;
        case: "nowAvailable";
    } | {
        /**
         * NB of interface AG.
         *
         * @generated from field: dialgate.v1.AgentNumberBack agent_number_back = 29;
         */
        value: AgentNumberBack;
        case: "agentNumberBack";
    } | {
        /**
         * NO of interface AG.
         *
         * @generated from field: dialgate.v1.NowLoggedOut now_logged_out = 30;
         */
        value: NowLoggedOut;
        case: "nowLoggedOut";
    } | {
        /**
         * PS of interface AG.
         *
         * @generated from field: dialgate.v1.PlayStatus play_status = 31;
         */
        value: PlayStatus;
        case: "playStatus";
    } | {
        /**
         * RA of interface AG.
         *
         * @generated from field: dialgate.v1.RecordingAcknowledge recording_acknowledge = 32;
         */
        value: RecordingAcknowledge;
        case: "recordingAcknowledge";
    } | {
        /**
         * RX of interface AG.
         *
         * @generated from field: dialgate.v1.RouteDecision route_decision = 33;
         */
        value: RouteDecision;
        case: "routeDecision";
    } | {
        /**
         * TA of interface AG.
         *
         * @generated from field: dialgate.v1.TransferAcknowledge transfer_acknowledge = 34;
         */
        value: TransferAcknowledge;
        case: "transferAcknowledge";
    } | {
        /**
         * US of interface AG.
         *
         * @generated from field: dialgate.v1.UserStatus user_status = 35;
         */
        value: UserStatus;
        case: "userStatus";
    } | {
        /**
         * CO of interface CA.
         *
         * @generated from field: dialgate.v1.CampaignOpen campaign_open = 36;
         */
        value: CampaignOpen;
        case: "campaignOpen";
    } | {
        /**
         * CR of interface CA.
         *
         * @generated from field: dialgate.v1.CallRequest call_request = 37;
         */
        value: CallRequest;
        case: "callRequest";
    } | {
        /**
         * DL of interface CA.
         *
         * @generated from field: dialgate.v1.DataLookup data_lookup = 38;
         */
        value: DataLookup;
        case: "dataLookup";
    } | {
        /**
         * NB of interface CA.
         *
         * @generated from field: dialgate.v1.NumberBack number_back = 39;
         */
        value: NumberBack;
        case: "numberBack";
    } | {
        /**
         * NC of interface CA.
         *
         * @generated from field: dialgate.v1.NowClosed now_closed = 40;
         */
        value: NowClosed;
        case: "nowClosed";
    } | {
        /**
         * NS of interface CA.
         *
         * @generated from field: dialgate.v1.NowSuspended now_suspended = 41;
         */
        value: NowSuspended;
        case: "nowSuspended";
    } | {
        /**
         * AR of interface CT.
         *
         * @generated from field: dialgate.v1.TelephonyAgentReady telephony_agent_ready = 42;
         */
        value: TelephonyAgentReady;
        case: "telephonyAgentReady";
    } | {
        /**
         * CA of interface CT.
         *
         * @generated from field: dialgate.v1.CampaignAssignment campaign_assignment = 43;
         */
        value: CampaignAssignment;
        case: "campaignAssignment";
    } | {
        /**
         * CD of interface CT.
         *
         * @generated from field: dialgate.v1.CallDisconnect call_disconnect = 44;
         */
        value: CallDisconnect;
        case: "callDisconnect";
    } | {
        /**
         * CI of interface CT.
         *
         * @generated from field: dialgate.v1.CallInitiate call_initiate = 45;
         */
        value: CallInitiate;
        case: "callInitiate";
    } | {
        /**
         * CT of interface CT.
         *
         * @generated from field: dialgate.v1.CallTransfer call_transfer = 46;
         */
        value: CallTransfer;
        case: "callTransfer";
    } | {
        /**
         * DH of interface CT.
         *
         * @generated from field: dialgate.v1.DisconnectHint disconnect_hint = 47;
         */
        value: DisconnectHint;
        case: "disconnectHint";
    } | {
        /**
         * DP of interface CT.
         *
         * @generated from field: dialgate.v1.DTMFPlay dtmf_play = 48;
         */
        value: DTMFPlay;
        case: "dtmfPlay";
    } | {
        /**
         * LR of interface CT.
         *
         * @generated from field: dialgate.v1.ListenRequest listen_request = 49;
         */
        value: ListenRequest;
        case: "listenRequest";
    } | {
        /**
         * PB of interface CT.
         *
         * @generated from field: dialgate.v1.PlayBusy play_busy = 50;
         */
        value: PlayBusy;
        case: "playBusy";
    } | {
        /**
         * PC of interface CT.
         *
         * @generated from field: dialgate.v1.PlayCapture play_capture = 51;
         */
        value: PlayCapture;
        case: "playCapture";
    } | {
        /**
         * PM of interface CT.
         *
         * @generated from field: dialgate.v1.PlayMessage play_message = 52;
         */
        value: PlayMessage;
        case: "playMessage";
    } | {
        /**
         * RH of interface CT.
         *
         * @generated from field: dialgate.v1.RequestHold request_hold = 53;
         */
        value: RequestHold;
        case: "requestHold";
    } | {
        /**
         * RM of interface CT.
         *
         * @generated from field: dialgate.v1.RequestMute request_mute = 54;
         */
        value: RequestMute;
        case: "requestMute";
    } | {
        /**
         * RR of interface CT.
         *
         * @generated from field: dialgate.v1.RequestRecording request_recording = 55;
         */
        value: RequestRecording;
        case: "requestRecording";
    } | {
        /**
         * RU of interface CT.
         *
         * @generated from field: dialgate.v1.RequestUnavailable request_unavailable = 56;
         */
        value: RequestUnavailable;
        case: "requestUnavailable";
    } | {
        /**
         * SL of interface CT.
         *
         * @generated from field: dialgate.v1.SwitchLogin switch_login = 57;
         */
        value: SwitchLogin;
        case: "switchLogin";
    } | {
        /**
         * SO of interface CT.
         *
         * @generated from field: dialgate.v1.SwitchLogout switch_logout = 58;
         */
        value: SwitchLogout;
        case: "switchLogout";
    } | {
        /**
         * TQ of interface CT.
         *
         * @generated from field: dialgate.v1.TimeoutQueue timeout_queue = 59;
         */
        value: TimeoutQueue;
        case: "timeoutQueue";
    } | {
        /**
         * UG of interface CT.
         *
         * @generated from field: dialgate.v1.UnavailableGranted unavailable_granted = 60;
         */
        value: UnavailableGranted;
        case: "unavailableGranted";
    } | {
        /**
         * AZ of interface MA.
         *
         * @generated from field: dialgate.v1.AgentData agent_data = 61;
         */
        value: AgentData;
        case: "agentData";
    } | {
        /**
         * BT of interface MA.
         *
         * @generated from field: dialgate.v1.CallbackTimeout callback_timeout = 62;
         */
        value: CallbackTimeout;
        case: "callbackTimeout";
    } | {
        /**
         * CN of interface MA.
         *
         * @generated from field: dialgate.v1.CallbackNotify callback_notify = 63;
         */
        value: CallbackNotify;
        case: "callbackNotify";
    } | {
        /**
         * CZ of interface MA.
         *
         * @generated from field: dialgate.v1.CampaignData campaign_data = 64;
         */
        value: CampaignData;
        case: "campaignData";
    } | {
        /**
         * DA of interface MA.
         *
         * @generated from field: dialgate.v1.DialerAdvise dialer_advise = 65;
         */
        value: DialerAdvise;
        case: "dialerAdvise";
    } | {
        /**
         * EF of interface MA.
         *
         * @generated from field: dialgate.v1.EnumerateFinished enumerate_finished = 66;
         */
        value: EnumerateFinished;
        case: "enumerateFinished";
    } | {
        /**
         * GZ of interface MA.
         *
         * @generated from field: dialgate.v1.GroupData group_data = 67;
         */
        value: GroupData;
        case: "groupData";
    } | {
        /**
         * IZ of interface MA.
         *
         * @generated from field: dialgate.v1.SessionData session_data = 68;
         */
        value: SessionData;
        case: "sessionData";
    } | {
        /**
         * MV of interface MA.
         *
         * @generated from field: dialgate.v1.MessageVerify message_verify = 69;
         */
        value: MessageVerify;
        case: "messageVerify";
    } | {
        /**
         * MZ of interface MA.
         *
         * @generated from field: dialgate.v1.QueueMetrics queue_metrics = 70;
         */
        value: QueueMetrics;
        case: "queueMetrics";
    } | {
        /**
         * NE of interface MA.
         *
         * @generated from field: dialgate.v1.NotifyEvent notify_event = 71;
         */
        value: NotifyEvent;
        case: "notifyEvent";
    } | {
        /**
         * OZ of interface MA.
         *
         * @generated from field: dialgate.v1.OutcomeData outcome_data = 72;
         */
        value: OutcomeData;
        case: "outcomeData";
    } | {
        /**
         * QZ of interface MA.
         *
         * @generated from field: dialgate.v1.QueueData queue_data = 73;
         */
        value: QueueData;
        case: "queueData";
    } | {
        /**
         * RQ of interface MA.
         *
         * @generated from field: dialgate.v1.RouteRequest route_request = 74;
         */
        value: RouteRequest;
        case: "routeRequest";
    } | {
        /**
         * RZ of interface MA.
         *
         * @generated from field: dialgate.v1.RouteData route_data = 75;
         */
        value: RouteData;
        case: "routeData";
    } | {
        /**
         * S1 of interface MA.
         *
         * @generated from field: dialgate.v1.TenantState tenant_state = 76;
         */
        value: TenantState;
        case: "tenantState";
    } | {
        /**
         * SZ of interface MA.
         *
         * @generated from field: dialgate.v1.SwitchData switch_data = 77;
         */
        value: SwitchData;
        case: "switchData";
    } | {
        /**
         * TE of interface MA.
         *
         * @generated from field: dialgate.v1.TelephonyMessage telephony_message = 78;
         */
        value: TelephonyMessage;
        case: "telephonyMessage";
    } | {
        /**
         * TZ of interface MA.
         *
         * @generated from field: dialgate.v1.TurretData turret_data = 79;
         */
        value: TurretData;
        case: "turretData";
    } | {
        /**
         * VZ of interface MA.
         *
         * @generated from field: dialgate.v1.SessionEventData session_event_data = 80;
         */
        value: SessionEventData;
        case: "sessionEventData";
    } | {
        /**
         * XD of interface MA.
         *
         * @generated from field: dialgate.v1.ChatData chat_data = 81;
         */
        value: ChatData;
        case: "chatData";
    } | {
        /**
         * XL of interface MA.
         *
         * @generated from field: dialgate.v1.RouteQuestion route_question = 82;
         */
        value: RouteQuestion;
        case: "routeQuestion";
    } | {
        /**
         * XZ of interface MA.
         *
         * @generated from field: dialgate.v1.TransferData transfer_data = 83;
         */
        value: TransferData;
        case: "transferData";
    } | {
        /**
         * Z1 of interface MA.
         *
         * @generated from field: dialgate.v1.TenantData tenant_data = 84;
         */
        value: TenantData;
        case: "tenantData";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message dialgate.v1.Event.
 * Use `create(EventSchema)` to create a new message.
 */
export declare const EventSchema: GenMessage<Event>;
/**
 * Gap declares events that a reader does not get, and shows what the session owns so that he can go on. Its event has the sequence
 * of the last of them.
 *
 * @generated from message dialgate.v1.Gap
 */
export type Gap = Message<"dialgate.v1.Gap"> & {
    /**
     * Sequence of the first event that is lost.
     *
     * @generated from field: int64 first = 1;
     */
    first: bigint;
    /**
     * Sequence of the last event that is lost. Those after it follow.
     *
     * @generated from field: int64 last = 2;
     */
    last: bigint;
    /**
     * Why they are lost.
     *
     * @generated from field: dialgate.v1.GapReason reason = 3;
     */
    reason: GapReason;
    /**
     * What the session owns; absent where the session is lost.
     *
     * @generated from field: dialgate.v1.Snapshot snapshot = 4;
     */
    snapshot?: Snapshot | undefined;
};
/**
 * Describes the message dialgate.v1.Gap.
 * Use `create(GapSchema)` to create a new message.
 */
export declare const GapSchema: GenMessage<Gap>;
/**
 * Snapshot is what a session owns at one moment between two events: agents, campaigns, subscriptions and switches, with the queues
 * of its campaigns and the calls of its campaigns, agents and switches.
 *
 * @generated from message dialgate.v1.Snapshot
 */
export type Snapshot = Message<"dialgate.v1.Snapshot"> & {
    /**
     * The last event that is in it already. Events up to this one that follow a gap are told for what they carry, not as changes to
     * the snapshot; those after it are changes.
     *
     * @generated from field: int64 sequence = 1;
     */
    sequence: bigint;
    /**
     * The campaigns.
     *
     * @generated from field: repeated dialgate.v1.Campaign campaigns = 2;
     */
    campaigns: Campaign[];
    /**
     * The agents.
     *
     * @generated from field: repeated dialgate.v1.Agent agents = 3;
     */
    agents: Agent[];
    /**
     * The calls.
     *
     * @generated from field: repeated dialgate.v1.Call calls = 4;
     */
    calls: Call[];
    /**
     * The switches, with their trunks.
     *
     * @generated from field: repeated dialgate.v1.Trunks trunks = 5;
     */
    trunks: Trunks[];
    /**
     * The queues.
     *
     * @generated from field: repeated dialgate.v1.Queue queues = 6;
     */
    queues: Queue[];
    /**
     * The subscriptions, by the TX of the request that made them.
     *
     * @generated from field: repeated string subscriptions = 7;
     */
    subscriptions: string[];
    /**
     * There is more than fits into one event; what is left out is in the lists of ViewService.
     *
     * @generated from field: bool truncated = 8;
     */
    truncated: boolean;
};
/**
 * Describes the message dialgate.v1.Snapshot.
 * Use `create(SnapshotSchema)` to create a new message.
 */
export declare const SnapshotSchema: GenMessage<Snapshot>;
/**
 * GapReason says why events are lost to a reader.
 *
 * @generated from enum dialgate.v1.GapReason
 */
export declare enum GapReason {
    /**
     * Not known.
     *
     * @generated from enum value: GAP_REASON_UNSPECIFIED = 0;
     */
    UNSPECIFIED = 0,
    /**
     * The session has had more events since than are kept for its readers.
     *
     * @generated from enum value: GAP_REASON_NOT_KEPT = 1;
     */
    NOT_KEPT = 1,
    /**
     * The session ended, with its events and all that it owned. The service never sends it, since such a session has no stream: it is
     * for clients that open another session in its place and declare the gap themselves.
     *
     * @generated from enum value: GAP_REASON_SESSION_LOST = 2;
     */
    SESSION_LOST = 2
}
/**
 * Describes the enum dialgate.v1.GapReason.
 */
export declare const GapReasonSchema: GenEnum<GapReason>;
