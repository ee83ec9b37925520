import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { MediaFormat, ReleasePriority, TransferAnswer } from "./enums_pb.js";
import type { Timestamp } from "@bufbuild/protobuf/wkt";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/agent_requests.proto.
 */
export declare const file_dialgate_v1_agent_requests: GenFile;
/**
 * SetAvailableRequest is AgentAvailable [AA], to the dialer: Make an agent available for calls.
 *
 * Needed after AL to become ready. If an AU is pending, AA before the AF is an error.
 *
 * @generated from message dialgate.v1.SetAvailableRequest
 */
export type SetAvailableRequest = Message<"dialgate.v1.SetAvailableRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * GP GoPreview: make available as a preview agent; otherwise predictive pool; deprecated 10.7.28.
     *
     * @generated from field: bool go_preview = 4;
     */
    goPreview: boolean;
    /**
     * QI UserIdentifier: 10.7.28+: make all endpoints of this user available.
     *
     * @generated from field: string user_identifier = 5;
     */
    userIdentifier: string;
    /**
     * SK Skillset: comma-separated skill ids for outbound predictive dialling.
     *
     * @generated from field: string skillset = 6;
     */
    skillset: string;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 7;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.SetAvailableRequest.
 * Use `create(SetAvailableRequestSchema)` to create a new message.
 */
export declare const SetAvailableRequestSchema: GenMessage<SetAvailableRequest>;
/**
 * LogInRequest is AgentLogin [AL], to the dialer: Log an agent endpoint into a campaign.
 *
 * Allowed while the campaign is open or suspended, not when closed. Asynchronous; success is answered with LI
 * (after nail-up or switch log-in, inferred). An agent is logged into one campaign at a time. From 10.7 CN, AD
 * and AE may be left out when static config (WA/WU) supplies them. Without QI the dialer models a turret (user)
 * with one endpoint.
 *
 * @generated from message dialgate.v1.LogInRequest
 */
export type LogInRequest = Message<"dialgate.v1.LogInRequest"> & {
    /**
     * TD TenantDescriptor: tenant (not seen; on every other page of the layer).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * AA AutoAccept: agent always accepts transfers.
     *
     * @generated from field: bool auto_accept = 4;
     */
    autoAccept: boolean;
    /**
     * AD AgentDescription: display name; unique over all open campaigns (per tenant when multi-tenant).
     *
     * @generated from field: string agent_description = 5;
     */
    agentDescription: string;
    /**
     * AE AgentExtensionIdentifier: extension address; if absent the first endpoint login takes it from the user
     * configuration.
     *
     * @generated from field: string agent_extension_identifier = 6;
     */
    agentExtensionIdentifier: string;
    /**
     * AW AutoWrap: TC is generated automatically for an agent on a predictive campaign.
     *
     * @generated from field: bool auto_wrap = 7;
     */
    autoWrap: boolean;
    /**
     * CR CallRecording: record this agent; default off.
     *
     * @generated from field: bool call_recording = 8;
     */
    callRecording: boolean;
    /**
     * GI GatewayIdentifier: force the telephony gateway the agent is logged in on (named on the SL page as an AL
     * parameter).
     *
     * @generated from field: string gateway_identifier = 9;
     */
    gatewayIdentifier: string;
    /**
     * LN LicenseToken: vendor reserved.
     *
     * @generated from field: string license_token = 10;
     */
    licenseToken: string;
    /**
     * NU NailedUp: agent is nailed up.
     *
     * @generated from field: bool nailed_up = 11;
     */
    nailedUp: boolean;
    /**
     * QI UserIdentifier: 10.7+: user session the endpoint belongs to (from the guide; range as on other pages).
     *
     * @generated from field: string user_identifier = 12;
     */
    userIdentifier: string;
    /**
     * TE Team: team, for reporting (seen in the example; name and range as on the AT page).
     *
     * @generated from field: string team = 13;
     */
    team: string;
    /**
     * TK Token: caller-chosen token (not seen; on every other to page).
     *
     * @generated from field: string token = 14;
     */
    token: string;
    /**
     * No parameter: the client's name for this request. One that is repeated over the same session is carried out once, and each
     * repetition gets the same answer. At most 80 bytes. An Exchange stream ignores it.
     *
     * @generated from field: string request_id = 100;
     */
    requestId: string;
};
/**
 * Describes the message dialgate.v1.LogInRequest.
 * Use `create(LogInRequestSchema)` to create a new message.
 */
export declare const LogInRequestSchema: GenMessage<LogInRequest>;
/**
 * RequestMoveRequest is AgentMoving [AM], to the dialer: Move an agent to another campaign.
 *
 * Agent-layer twin of management MA. Not immediate: the agent is first released from the pool. NO, LI, NA, CU
 * and MS can all be sent during a move (from their own pages; the guide list of events is cut).
 *
 * @generated from message dialgate.v1.RequestMoveRequest
 */
export type RequestMoveRequest = Message<"dialgate.v1.RequestMoveRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * BM BlendMove: 10.7.1228+: the move is a blending operation.
     *
     * @generated from field: bool blend_move = 4;
     */
    blendMove: boolean;
    /**
     * C2 CampaignTwo: destination campaign.
     *
     * @generated from field: string campaign_two = 5;
     */
    campaignTwo: string;
    /**
     * KH KeepHome: 10.6.418+: keep the current home campaign (blending).
     *
     * @generated from field: bool keep_home = 6;
     */
    keepHome: boolean;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 7;
     */
    token: string;
    /**
     * TX TransactionIdentifier: must not be used by end users.
     *
     * @generated from field: string transaction = 8;
     */
    transaction: string;
    /**
     * QI UserIdentifier: alternative to AN.
     *
     * @generated from field: string user_identifier = 9;
     */
    userIdentifier: string;
};
/**
 * Describes the message dialgate.v1.RequestMoveRequest.
 * Use `create(RequestMoveRequestSchema)` to create a new message.
 */
export declare const RequestMoveRequestSchema: GenMessage<RequestMoveRequest>;
/**
 * SetUnavailableRequest is AgentUnavailable [AU], to the dialer: Ask to make an agent unavailable.
 *
 * PR0: wait until no abandons result; PR2: at once regardless of the call cycle. Answered with AF, after which
 * LO may follow.
 *
 * @generated from message dialgate.v1.SetUnavailableRequest
 */
export type SetUnavailableRequest = Message<"dialgate.v1.SetUnavailableRequest"> & {
    /**
     * TD TenantDescriptor: tenant (in the example).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * BM BlendMove: 10.6.338+: part of a blended inbound/outbound move; another agent may be substituted.
     *
     * @generated from field: bool blend_move = 4;
     */
    blendMove: boolean;
    /**
     * FD FreeReasonDescription: free text reason.
     *
     * @generated from field: string free_reason_description = 5;
     */
    freeReasonDescription: string;
    /**
     * FR FreeReason: user-defined reason code (from the AF page).
     *
     * @generated from field: optional int32 free_reason = 6;
     */
    freeReason?: number | undefined;
    /**
     * PR Priority: how hard to force: 0 no abandons caused, release may be delayed; 1 between; 2 at once,
     * emergencies only. Range from the RU page, default there 0; the login guide says AU must give a priority.
     *
     * @generated from field: optional dialgate.v1.ReleasePriority priority = 7;
     */
    priority?: ReleasePriority | undefined;
    /**
     * QI UserIdentifier: 10.7: alternative to AN (pattern of the layer).
     *
     * @generated from field: string user_identifier = 8;
     */
    userIdentifier: string;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 9;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.SetUnavailableRequest.
 * Use `create(SetUnavailableRequestSchema)` to create a new message.
 */
export declare const SetUnavailableRequestSchema: GenMessage<SetUnavailableRequest>;
/**
 * AdjustWrapRequest is AdjustWrap [AW], to the dialer: Change wrap time limit and wrap outcome of an agent.
 *
 * Since 10.6.359.
 *
 * @generated from message dialgate.v1.AdjustWrapRequest
 */
export type AdjustWrapRequest = Message<"dialgate.v1.AdjustWrapRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * DW MaximumWrapData: data to use when the wrap limit is exceeded.
     *
     * @generated from field: string maximum_wrap_data = 4;
     */
    maximumWrapData: string;
    /**
     * MW MaximumWrapTime: max wrap seconds; 0 (default) unlimited, -1 use default.
     *
     * @generated from field: optional int32 maximum_wrap_time = 5;
     */
    maximumWrapTime?: number | undefined;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 6;
     */
    token: string;
    /**
     * WO MaximumWrapOutcome: outcome when the limit is exceeded; -1 use default.
     *
     * @generated from field: optional int32 maximum_wrap_outcome = 7;
     */
    maximumWrapOutcome?: number | undefined;
    /**
     * QI UserIdentifier: alternative to AN.
     *
     * @generated from field: string user_identifier = 8;
     */
    userIdentifier: string;
};
/**
 * Describes the message dialgate.v1.AdjustWrapRequest.
 * Use `create(AdjustWrapRequestSchema)` to create a new message.
 */
export declare const AdjustWrapRequestSchema: GenMessage<AdjustWrapRequest>;
/**
 * BeginDialRequest is BeginDial [BD], to the dialer: Dial (or refuse to dial) the previewed number.
 *
 * Only for open-progressive preview (OC with DM4). Cancels the P1 preview timer from OT/MC.
 *
 * @generated from message dialgate.v1.BeginDialRequest
 */
export type BeginDialRequest = Message<"dialgate.v1.BeginDialRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * AO AgentOutcome: with DD: outcome for the undialled number.
     *
     * @generated from field: optional int32 agent_outcome = 4;
     */
    agentOutcome?: number | undefined;
    /**
     * DD DontDial: flag: do not dial; absent = dial.
     *
     * @generated from field: bool dont_dial = 5;
     */
    dontDial: boolean;
    /**
     * QI UserIdentifier: user/turret (row text lost; named Turret on the page).
     *
     * @generated from field: string user_identifier = 6;
     */
    userIdentifier: string;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 7;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.BeginDialRequest.
 * Use `create(BeginDialRequestSchema)` to create a new message.
 */
export declare const BeginDialRequestSchema: GenMessage<BeginDialRequest>;
/**
 * PlayDigitsRequest is DTMFPlay [DP], to the dialer: Play DTMF digits into the current call.
 *
 * @generated from message dialgate.v1.PlayDigitsRequest
 */
export type PlayDigitsRequest = Message<"dialgate.v1.PlayDigitsRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * DN DialedNumber: digits 0-9 # * A-D.
     *
     * @generated from field: string dialed_number = 4;
     */
    dialedNumber: string;
    /**
     * QI UserIdentifier: 10.7.28+: alternative to AN; acts on the active session of the user.
     *
     * @generated from field: string user_identifier = 5;
     */
    userIdentifier: string;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 6;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.PlayDigitsRequest.
 * Use `create(PlayDigitsRequestSchema)` to create a new message.
 */
export declare const PlayDigitsRequestSchema: GenMessage<PlayDigitsRequest>;
/**
 * SetMembershipRequest is GroupMembership [GM], to the dialer: Register/deregister an agent with a group
 * (queue).
 *
 * Takes effect at once when parsed. An agent may be in several groups, worked in order of priority (GO). All
 * memberships end at log-out. The campaign layer has a smaller GM.
 *
 * @generated from message dialgate.v1.SetMembershipRequest
 */
export type SetMembershipRequest = Message<"dialgate.v1.SetMembershipRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * FE ForceEndpoint: 10.7.930+: treat GM as an endpoint, not a group.
     *
     * @generated from field: bool force_endpoint = 4;
     */
    forceEndpoint: boolean;
    /**
     * GA GroupAddress: a configured group address.
     *
     * @generated from field: string queue = 5;
     */
    queue: string;
    /**
     * GM GroupMember: 10.7.86+: member; endpoint or group.
     *
     * @generated from field: string group_member = 6;
     */
    groupMember: string;
    /**
     * GO GroupOrder: priority order in the group.
     *
     * @generated from field: optional int32 group_order = 7;
     */
    groupOrder?: number | undefined;
    /**
     * ON OnOff: present = add, absent = remove.
     *
     * @generated from field: bool on_off = 8;
     */
    onOff: boolean;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 9;
     */
    token: string;
    /**
     * QI UserIdentifier: alternative to AN.
     *
     * @generated from field: string user_identifier = 10;
     */
    userIdentifier: string;
};
/**
 * Describes the message dialgate.v1.SetMembershipRequest.
 * Use `create(SetMembershipRequestSchema)` to create a new message.
 */
export declare const SetMembershipRequestSchema: GenMessage<SetMembershipRequest>;
/**
 * LogOutRequest is LogOut [LO], to the dialer: Log an agent out of its campaign.
 *
 * Meant to be sent right after an AU has been answered with AF. The identifier is then free for reuse. Answered
 * with NO.
 *
 * @generated from message dialgate.v1.LogOutRequest
 */
export type LogOutRequest = Message<"dialgate.v1.LogOutRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * QI UserIdentifier: 10.7.28+: alternative to AN; log out the active login session of the user.
     *
     * @generated from field: string user_identifier = 4;
     */
    userIdentifier: string;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 5;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.LogOutRequest.
 * Use `create(LogOutRequestSchema)` to create a new message.
 */
export declare const LogOutRequestSchema: GenMessage<LogOutRequest>;
/**
 * RequestListenRequest is ListenRequest [LR], to the dialer: Monitor (listen to) another agent.
 *
 * The monitored agent must be logged in to a campaign. Monitoring agents show state 11. An LK (Listen
 * Acknowledge) message exists (it is an event class in management ET/TE).
 *
 * @generated from message dialgate.v1.RequestListenRequest
 */
export type RequestListenRequest = Message<"dialgate.v1.RequestListenRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: monitoring agent.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * A2 MonitoredAgent: agent to be monitored.
     *
     * @generated from field: string monitored_agent = 4;
     */
    monitoredAgent: string;
    /**
     * BL Blind: monitored agent is not told; when absent MN is sent to that agent.
     *
     * @generated from field: bool blind = 5;
     */
    blind: boolean;
    /**
     * CH Coaching: monitoring agent may talk to the monitored agent.
     *
     * @generated from field: bool coaching = 6;
     */
    coaching: boolean;
    /**
     * ON OnOff: present = start, absent = stop.
     *
     * @generated from field: bool on_off = 7;
     */
    onOff: boolean;
    /**
     * QI TurretIdentifier: 10.6.341, deprecated 10.6.706: alternative to AN.
     *
     * @generated from field: string turret_identifier = 8;
     */
    turretIdentifier: string;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 9;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.RequestListenRequest.
 * Use `create(RequestListenRequestSchema)` to create a new message.
 */
export declare const RequestListenRequestSchema: GenMessage<RequestListenRequest>;
/**
 * PlayCaptureRequest is PlayCapture [PC], to the dialer: Play a prompt and capture digits or speech.
 *
 * Page not stored. Named on the agent FC page; parameters taken from the CTI twin with AN in place of SI, so
 * inferred.
 *
 * @generated from message dialgate.v1.PlayCaptureRequest
 */
export type PlayCaptureRequest = Message<"dialgate.v1.PlayCaptureRequest"> & {
    /**
     * TD TenantDescriptor: tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent whose session is used.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * CC ChoicesCount: how many MP choices may match.
     *
     * @generated from field: optional int32 choices_count = 4;
     */
    choicesCount?: number | undefined;
    /**
     * CX CaptureTimeout: seconds after playback or last digit; default 10.
     *
     * @generated from field: optional int32 capture_timeout = 5;
     */
    captureTimeout?: number | undefined;
    /**
     * DH DigitsHigh: maximum digits; default 1.
     *
     * @generated from field: optional int32 digits_high = 6;
     */
    digitsHigh?: number | undefined;
    /**
     * ED EndingDigits: digits that end the capture.
     *
     * @generated from field: string ending_digits = 7;
     */
    endingDigits: string;
    /**
     * MP MatchPossibilities: comma-separated phrases for recognition.
     *
     * @generated from field: string match_possibilities = 8;
     */
    matchPossibilities: string;
    /**
     * SN SymbolicName: prompt.
     *
     * @generated from field: string symbolic_name = 9;
     */
    symbolicName: string;
    /**
     * SP Speech: TTS prompt.
     *
     * @generated from field: string speech = 10;
     */
    speech: string;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 11;
     */
    token: string;
    /**
     * VD ValidDigits: accepted digits; default 0123456789ABCD#*.
     *
     * @generated from field: string valid_digits = 12;
     */
    validDigits: string;
    /**
     * QI UserIdentifier: alternative to AN.
     *
     * @generated from field: string user_identifier = 13;
     */
    userIdentifier: string;
};
/**
 * Describes the message dialgate.v1.PlayCaptureRequest.
 * Use `create(PlayCaptureRequestSchema)` to create a new message.
 */
export declare const PlayCaptureRequestSchema: GenMessage<PlayCaptureRequest>;
/**
 * PlayMessageRequest is PlayMessage [PM], to the dialer: Play a sound or speech to all parties of the session.
 *
 * Without SN the current sound stops. Answered with PS.
 *
 * @generated from message dialgate.v1.PlayMessageRequest
 */
export type PlayMessageRequest = Message<"dialgate.v1.PlayMessageRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * MI MessageInterruptible: 10.6.668+: playback may be interrupted by call control.
     *
     * @generated from field: bool message_interruptible = 4;
     */
    messageInterruptible: boolean;
    /**
     * RF RecordingFilename: recording file name.
     *
     * @generated from field: string recording_filename = 5;
     */
    recordingFilename: string;
    /**
     * SN SymbolicName: symbolic sound name.
     *
     * @generated from field: string symbolic_name = 6;
     */
    symbolicName: string;
    /**
     * SP Speech: text for TTS.
     *
     * @generated from field: string speech = 7;
     */
    speech: string;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 8;
     */
    token: string;
    /**
     * QI UserIdentifier: alternative to AN.
     *
     * @generated from field: string user_identifier = 9;
     */
    userIdentifier: string;
};
/**
 * Describes the message dialgate.v1.PlayMessageRequest.
 * Use `create(PlayMessageRequestSchema)` to create a new message.
 */
export declare const PlayMessageRequestSchema: GenMessage<PlayMessageRequest>;
/**
 * PreviewNowRequest is PreviewNow [PN], to the dialer: Start the next preview now.
 *
 * Cancels the breathing-space timer set by P2 in OT or MC. The next BP follows (inferred).
 *
 * @generated from message dialgate.v1.PreviewNowRequest
 */
export type PreviewNowRequest = Message<"dialgate.v1.PreviewNowRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 4;
     */
    token: string;
    /**
     * QI UserIdentifier: alternative to AN.
     *
     * @generated from field: string user_identifier = 5;
     */
    userIdentifier: string;
};
/**
 * Describes the message dialgate.v1.PreviewNowRequest.
 * Use `create(PreviewNowRequestSchema)` to create a new message.
 */
export declare const PreviewNowRequestSchema: GenMessage<PreviewNowRequest>;
/**
 * RequestHoldRequest is RequestHold [RH], to the dialer: Put the call on hold / retrieve it.
 *
 * Answered with HA after the telephony layer acted.
 *
 * @generated from message dialgate.v1.RequestHoldRequest
 */
export type RequestHoldRequest = Message<"dialgate.v1.RequestHoldRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * AE AgentExtensionIdentifier: extension.
     *
     * @generated from field: string agent_extension_identifier = 4;
     */
    agentExtensionIdentifier: string;
    /**
     * ON OnOff: present = hold, absent = retrieve.
     *
     * @generated from field: bool on_off = 5;
     */
    onOff: boolean;
    /**
     * QI UserIdentifier: 10.7.28+: alternative to AN; acts on the active login session.
     *
     * @generated from field: string user_identifier = 6;
     */
    userIdentifier: string;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 7;
     */
    token: string;
    /**
     * WH Who: 10.5.330/10.6.147: bit flags of whom to hold (table of the CTI page; in the example here).
     *
     * @generated from field: string who = 8;
     */
    who: string;
};
/**
 * Describes the message dialgate.v1.RequestHoldRequest.
 * Use `create(RequestHoldRequestSchema)` to create a new message.
 */
export declare const RequestHoldRequestSchema: GenMessage<RequestHoldRequest>;
/**
 * RequestMuteRequest is RequestMute [RM], to the dialer: Mute/unmute the session.
 *
 * Answered with MK after the telephony layer acted.
 *
 * @generated from message dialgate.v1.RequestMuteRequest
 */
export type RequestMuteRequest = Message<"dialgate.v1.RequestMuteRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * AE AgentExtensionIdentifier: extension.
     *
     * @generated from field: string agent_extension_identifier = 4;
     */
    agentExtensionIdentifier: string;
    /**
     * ON OnOff: present = mute, absent = unmute.
     *
     * @generated from field: bool on_off = 5;
     */
    onOff: boolean;
    /**
     * RC Recording: control the recording input instead of the microphone.
     *
     * @generated from field: bool recording = 6;
     */
    recording: boolean;
    /**
     * QI UserIdentifier: 10.7.28+: alternative to AN; acts on the active login session.
     *
     * @generated from field: string user_identifier = 7;
     */
    userIdentifier: string;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 8;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.RequestMuteRequest.
 * Use `create(RequestMuteRequestSchema)` to create a new message.
 */
export declare const RequestMuteRequestSchema: GenMessage<RequestMuteRequest>;
/**
 * RequeueRequest is Requeue [RQ], to the dialer: Requeue the connected call.
 *
 * @generated from message dialgate.v1.RequeueRequest
 */
export type RequeueRequest = Message<"dialgate.v1.RequeueRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * DT Data: 10.7.324+: current session data.
     *
     * @generated from field: string data = 4;
     */
    data: string;
    /**
     * GA GroupAddress: queue address; same or another campaign.
     *
     * @generated from field: string queue = 5;
     */
    queue: string;
    /**
     * MD MediaData: 10.7.324+: data to build up the conversation history.
     *
     * @generated from field: string media_data = 6;
     */
    mediaData: string;
    /**
     * QI UserIdentifier: 10.7.28+: alternative to AN; requeue the session in focus.
     *
     * @generated from field: string user_identifier = 7;
     */
    userIdentifier: string;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 8;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.RequeueRequest.
 * Use `create(RequeueRequestSchema)` to create a new message.
 */
export declare const RequeueRequestSchema: GenMessage<RequeueRequest>;
/**
 * RequestRecordingRequest is RequestRecording [RR], to the dialer: Start/stop recording of a session.
 *
 * Works on the agent's session or on one named by SI/TN. Answered with RA.
 *
 * @generated from message dialgate.v1.RequestRecordingRequest
 */
export type RequestRecordingRequest = Message<"dialgate.v1.RequestRecordingRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * SI SessionIdentifier: session; defaults to TN; TN or SI identifies the party.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * TN TelephoneNumber: number; SI or TN names the session (purpose text).
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * AE AgentExtensionIdentifier: extension.
     *
     * @generated from field: string agent_extension_identifier = 6;
     */
    agentExtensionIdentifier: string;
    /**
     * KY OperationKey: names one of several concurrent recordings.
     *
     * @generated from field: string operation_key = 7;
     */
    operationKey: string;
    /**
     * MF MediaFormat: file format; default is the gateway default.
     *
     * @generated from field: optional dialgate.v1.MediaFormat media_format = 8;
     */
    mediaFormat?: MediaFormat | undefined;
    /**
     * ON OnOff: present = start, absent = stop.
     *
     * @generated from field: bool on_off = 9;
     */
    onOff: boolean;
    /**
     * QI UserIdentifier: 10.7.28+: alternative to AN; records the active login session.
     *
     * @generated from field: string user_identifier = 10;
     */
    userIdentifier: string;
    /**
     * RF RecordingFilename: file name.
     *
     * @generated from field: string recording_filename = 11;
     */
    recordingFilename: string;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 12;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.RequestRecordingRequest.
 * Use `create(RequestRecordingRequestSchema)` to create a new message.
 */
export declare const RequestRecordingRequestSchema: GenMessage<RequestRecordingRequest>;
/**
 * StartWrapRequest is StartWrap [SW], to the dialer: Agent finished talking and enters wrap (also hangs up).
 *
 * Send at end of talk when there is wrap; also hangs up the call. Answered with CE. TC must still follow. EX
 * transfers the party away instead of hanging up; PM (may be empty) plays a closing sound.
 *
 * @generated from message dialgate.v1.StartWrapRequest
 */
export type StartWrapRequest = Message<"dialgate.v1.StartWrapRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * AO AgentOutcome: 10.6.365+: outcome.
     *
     * @generated from field: optional int32 agent_outcome = 4;
     */
    agentOutcome?: number | undefined;
    /**
     * EX ExternalAddress: external address to transfer the session to instead of disconnecting; not validated.
     *
     * @generated from field: string external_address = 5;
     */
    externalAddress: string;
    /**
     * PM PlayMessage: sound to play on completion; symbolic name; no value = default completion sound.
     *
     * @generated from field: optional string play_message = 6;
     */
    playMessage?: string | undefined;
    /**
     * QI UserIdentifier: 10.7.28+: alternative to AN; hang up the active login session of the user.
     *
     * @generated from field: string user_identifier = 7;
     */
    userIdentifier: string;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 8;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.StartWrapRequest.
 * Use `create(StartWrapRequestSchema)` to create a new message.
 */
export declare const StartWrapRequestSchema: GenMessage<StartWrapRequest>;
/**
 * AnswerTransferRequest is TransferAcknowledge [TA], to the dialer: Agent accepts or rejects a
 * transfer/conference.
 *
 * Should not be needed from an agent logged in with AA, auto accept (inferred). How the dialer offers the
 * transfer is not on this page; AC is sent at offer time.
 *
 * @generated from message dialgate.v1.AnswerTransferRequest
 */
export type AnswerTransferRequest = Message<"dialgate.v1.AnswerTransferRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * RS ResourceStatus: 0 or 1 in this message; value table lost, only the example tells that 1 = accepted.
     *
     * @generated from field: optional dialgate.v1.TransferAnswer resource_status = 4;
     */
    resourceStatus?: TransferAnswer | undefined;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 5;
     */
    token: string;
    /**
     * QI UserIdentifier: alternative to AN.
     *
     * @generated from field: string user_identifier = 6;
     */
    userIdentifier: string;
};
/**
 * Describes the message dialgate.v1.AnswerTransferRequest.
 * Use `create(AnswerTransferRequestSchema)` to create a new message.
 */
export declare const AnswerTransferRequestSchema: GenMessage<AnswerTransferRequest>;
/**
 * CompleteTransactionRequest is TransactionComplete [TC], to the dialer: Agent has finished all phases of a
 * call.
 *
 * Ends the transaction. The agent is at once available again (AR), unless an AU is pending, then AF. Without SW
 * it also ends the call (CE). Preview finished without AO gets outcome 200 / dialling outcome 0 (10.6.600). An
 * AO mapped to a dialler-generated outcome gives ER 406. AL with AW makes the dialler generate TC on predictive
 * campaigns.
 *
 * @generated from message dialgate.v1.CompleteTransactionRequest
 */
export type CompleteTransactionRequest = Message<"dialgate.v1.CompleteTransactionRequest"> & {
    /**
     * TD TenantDescriptor: tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * AO AgentOutcome: outcome. 10.6.944+: unlaunched preview must map to category Not Made (1); launched calls must
     * not map to categories 1,2,3,4,13,15,16.
     *
     * @generated from field: optional int32 agent_outcome = 4;
     */
    agentOutcome?: number | undefined;
    /**
     * BA RingBackAgent: agent for the call back.
     *
     * @generated from field: string ring_back_agent = 5;
     */
    ringBackAgent: string;
    /**
     * BN RingBackNumber: number to dial on call back.
     *
     * @generated from field: string ring_back_number = 6;
     */
    ringBackNumber: string;
    /**
     * BT RingBackTimer: OLE date/time of the call back.
     *
     * @generated from field: google.protobuf.Timestamp ring_back_timer = 7;
     */
    ringBackTimer?: Timestamp | undefined;
    /**
     * CO Conversion: numeric scale of the conversion, up to six digits, may be negative, e.g. 20.99 (wording from
     * the UO page).
     *
     * @generated from field: string conversion = 8;
     */
    conversion: string;
    /**
     * DT Data: session data to write back.
     *
     * @generated from field: string data = 9;
     */
    data: string;
    /**
     * QI UserIdentifier: 10.7: alternative to AN.
     *
     * @generated from field: string user_identifier = 10;
     */
    userIdentifier: string;
    /**
     * SR SuccessRate: success rating of the call (in the example, 50).
     *
     * @generated from field: optional int32 success_rate = 11;
     */
    successRate?: number | undefined;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 12;
     */
    token: string;
    /**
     * NL NotLive: legacy: the call was not live.
     *
     * @generated from field: bool not_live = 13;
     */
    notLive: boolean;
    /**
     * CU ConversionUnsuccessful: legacy: no conversion.
     *
     * @generated from field: bool conversion_unsuccessful = 14;
     */
    conversionUnsuccessful: boolean;
};
/**
 * Describes the message dialgate.v1.CompleteTransactionRequest.
 * Use `create(CompleteTransactionRequestSchema)` to create a new message.
 */
export declare const CompleteTransactionRequestSchema: GenMessage<CompleteTransactionRequest>;
/**
 * RequestTransferRequest is TransferRequest [TR], to the dialer: Start a call transfer or conference.
 *
 * AN must be in a call; the transferee must not be, and as a rule is logged in but not ready (state 2), else the
 * transfer fails. Screened is the default; BL blind, C3/C4/C5 conference. An agent from another campaign is
 * moved (CU, MS) to the campaign of the call for its duration; the system campaign counts likewise. Progress
 * comes back in TA: RS3 offered, RS0 connected, RS4 conferencing, RS1 ended, RS2 never established.
 *
 * @generated from message dialgate.v1.RequestTransferRequest
 */
export type RequestTransferRequest = Message<"dialgate.v1.RequestTransferRequest"> & {
    /**
     * TD TenantDescriptor: tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign (in the example).
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * A2 SecondAgent: agent to transfer to.
     *
     * @generated from field: string second_agent = 4;
     */
    secondAgent: string;
    /**
     * AE AgentExtensionIdentifier: alternative way to name the transferee.
     *
     * @generated from field: string agent_extension_identifier = 5;
     */
    agentExtensionIdentifier: string;
    /**
     * BL BlindTransfer: blind; default screened.
     *
     * @generated from field: bool blind_transfer = 6;
     */
    blindTransfer: boolean;
    /**
     * C3 Conference3: 3-party conference.
     *
     * @generated from field: bool conference3 = 7;
     */
    conference3: boolean;
    /**
     * C4 ModifiedConference: agent conference first, then 3-party.
     *
     * @generated from field: bool modified_conference = 8;
     */
    modifiedConference: boolean;
    /**
     * C5 ModifiedConference2: 10.6.147+: 3-party with the respondent first on hold.
     *
     * @generated from field: bool modified_conference2 = 9;
     */
    modifiedConference2: boolean;
    /**
     * EX ExternalAddress: external number; from 10.7 universal address (queue/group, extension, endpoint or user
     * name).
     *
     * @generated from field: string external_address = 10;
     */
    externalAddress: string;
    /**
     * RI RingTimeout: ring-no-answer seconds for the transferee; copied to CT (CT page).
     *
     * @generated from field: optional int32 ring_timeout = 11;
     */
    ringTimeout?: number | undefined;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 12;
     */
    token: string;
    /**
     * QI UserIdentifier: alternative to AN.
     *
     * @generated from field: string user_identifier = 13;
     */
    userIdentifier: string;
};
/**
 * Describes the message dialgate.v1.RequestTransferRequest.
 * Use `create(RequestTransferRequestSchema)` to create a new message.
 */
export declare const RequestTransferRequestSchema: GenMessage<RequestTransferRequest>;
/**
 * AuthenticateRequest is UserAuthenticate [UA], to the dialer: Authenticate the connection as an agent/user.
 *
 * Answered with US.
 *
 * @generated from message dialgate.v1.AuthenticateRequest
 */
export type AuthenticateRequest = Message<"dialgate.v1.AuthenticateRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * AN AgentIdentifier: endpoint to authenticate as; password not needed then.
     *
     * @generated from field: string agent = 2;
     */
    agent: string;
    /**
     * AK AuthKey: 10.7.915+: authenticated session key, alternative internal form of socket authentication.
     *
     * @generated from field: string auth_key = 3;
     */
    authKey: string;
    /**
     * CK CheckAuthentication: only verify another agent; do not change the privileges of this socket.
     *
     * @generated from field: bool check_authentication = 4;
     */
    checkAuthentication: boolean;
    /**
     * LN LicenseToken: vendor reserved.
     *
     * @generated from field: string license_token = 5;
     */
    licenseToken: string;
    /**
     * PW Password: password (usual identifier character limits).
     *
     * @generated from field: string password = 6;
     */
    password: string;
    /**
     * QI UserIdentifier: 10.7.128+: user to authenticate as.
     *
     * @generated from field: string user_identifier = 7;
     */
    userIdentifier: string;
    /**
     * TK Token: caller-chosen token.
     *
     * @generated from field: string token = 8;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.AuthenticateRequest.
 * Use `create(AuthenticateRequestSchema)` to create a new message.
 */
export declare const AuthenticateRequestSchema: GenMessage<AuthenticateRequest>;
