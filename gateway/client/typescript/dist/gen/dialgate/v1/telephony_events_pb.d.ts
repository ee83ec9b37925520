import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { DetectionOption, MediaFormat, ReleasePriority } from "./enums_pb.js";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/telephony_events.proto.
 */
export declare const file_dialgate_v1_telephony_events: GenFile;
/**
 * TelephonyAgentReady is AgentReady [AR], from the dialer: Switch-determined routing: agent is (back) in the
 * pool..
 *
 * Mandatory with switch-determined routing, forbidden otherwise. First AR also logs the agent on to the switch.
 * An agent stops being ready when the switch gives him a call, sends NU or processes RU; after the agent layer
 * TC (and SD, if in use) AR re-enables him. Without wrap, CD follows TC at once. A transfer does not remove the
 * agent from the pool; UG does. Table cut after AE.
 *
 * @generated from message dialgate.v1.TelephonyAgentReady
 */
export type TelephonyAgentReady = Message<"dialgate.v1.TelephonyAgentReady"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent id.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * AE AgentExtensionIdentifier: agent extension or address, unique per agent station.
     *
     * @generated from field: string agent_extension_identifier = 4;
     */
    agentExtensionIdentifier: string;
    /**
     * YA AgentUniqueId: since 10.7.596; agent UUID, alternative to AN.
     *
     * @generated from field: string agent_unique_id = 5;
     */
    agentUniqueId: string;
};
/**
 * Describes the message dialgate.v1.TelephonyAgentReady.
 * Use `create(TelephonyAgentReadySchema)` to create a new message.
 */
export declare const TelephonyAgentReadySchema: GenMessage<TelephonyAgentReady>;
/**
 * CampaignAssignment is CampaignAssignment [CA], from the dialer: Tell the telephony layer which campaign an
 * inbound session was routed to..
 *
 * Follows IC; TQ follows for queued calls.
 *
 * @generated from message dialgate.v1.CampaignAssignment
 */
export type CampaignAssignment = Message<"dialgate.v1.CampaignAssignment"> & {
    /**
     * TD TenantDescriptor: tenant; mandatory since V10.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * SI SessionIdentifier: session key of the called party; falls back to TN when omitted.
     *
     * @generated from field: string call = 3;
     */
    call: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 4;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.CampaignAssignment.
 * Use `create(CampaignAssignmentSchema)` to create a new message.
 */
export declare const CampaignAssignmentSchema: GenMessage<CampaignAssignment>;
/**
 * CallDisconnect is CallDisconnect [CD], from the dialer: Drop one party, or (without AN) tear down the whole
 * call session..
 *
 * Also used to abandon a connect for which no agent is free, once the abandoned-call delay DE is over. Not
 * needed when the telephony layer itself controls call clearing. Table cut after EX.
 *
 * @generated from message dialgate.v1.CallDisconnect
 */
export type CallDisconnect = Message<"dialgate.v1.CallDisconnect"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent to drop; when absent drop every connection and end the session.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * SI SessionIdentifier: session key of the called party; falls back to TN when omitted.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * AE AgentExtensionIdentifier: extension dropped; only together with AN.
     *
     * @generated from field: string agent_extension_identifier = 5;
     */
    agentExtensionIdentifier: string;
    /**
     * DA DropAbandoned: the call is dropped because it is abandoned.
     *
     * @generated from field: bool drop_abandoned = 6;
     */
    dropAbandoned: boolean;
    /**
     * EX ExternalAddress: external address to drop (description cut).
     *
     * @generated from field: string external_address = 7;
     */
    externalAddress: string;
    /**
     * PM PlayMessage: full path of a sound to play before dropping (the guide says CD can carry it; the code may be
     * PM or SN).
     *
     * @generated from field: optional string play_message = 8;
     */
    playMessage?: string | undefined;
    /**
     * TI TrunkIdentifier: trunk from LC.
     *
     * @generated from field: string trunk_identifier = 9;
     */
    trunkIdentifier: string;
    /**
     * YA AgentUniqueId: since 10.7.596; agent UUID, alternative to AN.
     *
     * @generated from field: string agent_unique_id = 10;
     */
    agentUniqueId: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 11;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.CallDisconnect.
 * Use `create(CallDisconnectSchema)` to create a new message.
 */
export declare const CallDisconnectSchema: GenMessage<CallDisconnect>;
/**
 * CallInitiate is CallInitiate [CI], from the dialer: Dial a number now..
 *
 * Telephony layer must pass the number to the switch at once, else send DN. It manages trunk use itself. Table
 * cut after DE.
 *
 * @generated from message dialgate.v1.CallInitiate
 */
export type CallInitiate = Message<"dialgate.v1.CallInitiate"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: switch-determined routing: agent the call must go to (e.g. abandon retry); AE must
     * accompany it.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * SI SessionIdentifier: session key of the called party; falls back to TN when omitted.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * TN TelephoneNumber: telephone number; SI or TN must identify the call.
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * AE AgentExtensionIdentifier: with AN: extension to connect the call to.
     *
     * @generated from field: string agent_extension_identifier = 6;
     */
    agentExtensionIdentifier: string;
    /**
     * AS ApplicationSpecificData: application data.
     *
     * @generated from field: string application_specific_data = 7;
     */
    applicationSpecificData: string;
    /**
     * CL CallingLineIdentity: caller id to present; telephony layer default when absent.
     *
     * @generated from field: string calling_line_identity = 8;
     */
    callingLineIdentity: string;
    /**
     * DE AbandonedCallDelay: seconds a connect may wait for an agent before it is abandoned (rest of description
     * cut).
     *
     * @generated from field: optional int32 abandoned_call_delay = 9;
     */
    abandonedCallDelay?: number | undefined;
    /**
     * DO DetectionOption: call progress detection wanted; only 2 and 4 are explained in what was visible.
     *
     * @generated from field: optional dialgate.v1.DetectionOption detection_option = 10;
     */
    detectionOption?: DetectionOption | undefined;
    /**
     * RI RingTimeout: ring time in seconds before RNA; example 16; limits as on P1; capped by dialer settings
     * (predictive 22 s, preview 40 s by default).
     *
     * @generated from field: optional int32 ring_timeout = 11;
     */
    ringTimeout?: number | undefined;
    /**
     * YA AgentUniqueId: since 10.5; agent UUID.
     *
     * @generated from field: string agent_unique_id = 12;
     */
    agentUniqueId: string;
    /**
     * YS SessionUUID: since 10.5; session UUID.
     *
     * @generated from field: string session_uuid = 13;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.CallInitiate.
 * Use `create(CallInitiateSchema)` to create a new message.
 */
export declare const CallInitiateSchema: GenMessage<CallInitiate>;
/**
 * CallTransfer is CallTransfer [CT], from the dialer: Connect a live call to an agent (or transfer / conference
 * it to another address)..
 *
 * Table cut after SA.
 *
 * @generated from message dialgate.v1.CallTransfer
 */
export type CallTransfer = Message<"dialgate.v1.CallTransfer"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent id.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * SI SessionIdentifier: session key of the called party; falls back to TN when omitted.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * A2 AgentTransferee: transferee agent or destination address.
     *
     * @generated from field: string agent_transferee = 5;
     */
    agentTransferee: string;
    /**
     * AE AgentExtensionIdentifier: agent extension or address, unique per agent station.
     *
     * @generated from field: string agent_extension_identifier = 6;
     */
    agentExtensionIdentifier: string;
    /**
     * AS ApplicationSpecificData: application data.
     *
     * @generated from field: string application_specific_data = 7;
     */
    applicationSpecificData: string;
    /**
     * BL BlindTransfer: unscreened transfer: redirect, target may or may not be able to take it.
     *
     * @generated from field: bool blind_transfer = 8;
     */
    blindTransfer: boolean;
    /**
     * C3 Conference3: make it a three-party conference.
     *
     * @generated from field: bool conference3 = 9;
     */
    conference3: boolean;
    /**
     * C4 ModifiedConference: since 10.7.74; agent-to-agent talk first, then three-party conference.
     *
     * @generated from field: bool modified_conference = 10;
     */
    modifiedConference: boolean;
    /**
     * C5 ModifiedConference2: since 10.7.74; three-party conference with respondent first on hold.
     *
     * @generated from field: bool modified_conference2 = 11;
     */
    modifiedConference2: boolean;
    /**
     * CL CallingLineIdentity: since 10.6.255; caller id to present.
     *
     * @generated from field: string calling_line_identity = 12;
     */
    callingLineIdentity: string;
    /**
     * QT QueueTimeout: queue timeout (text says 30 to 600).
     *
     * @generated from field: optional int32 queue_timeout = 13;
     */
    queueTimeout?: number | undefined;
    /**
     * RI RingTimeout: RNA timeout for the transfer target, 12 to 600 s; set only when TR carried RI.
     *
     * @generated from field: optional int32 ring_timeout = 14;
     */
    ringTimeout?: number | undefined;
    /**
     * SA SpoofAgent: description cut.
     *
     * @generated from field: bool spoof_agent = 15;
     */
    spoofAgent: boolean;
    /**
     * TI TrunkIdentifier: trunk from LC.
     *
     * @generated from field: string trunk_identifier = 16;
     */
    trunkIdentifier: string;
    /**
     * YA AgentUniqueId: since 10.7.596; agent UUID, alternative to AN.
     *
     * @generated from field: string agent_unique_id = 17;
     */
    agentUniqueId: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 18;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.CallTransfer.
 * Use `create(CallTransferSchema)` to create a new message.
 */
export declare const CallTransferSchema: GenMessage<CallTransfer>;
/**
 * DisconnectHint is DisconnectHint [DH], from the dialer: Hint that a ringing call should now be dropped (RNA)..
 *
 * Sent only when DH was given on TO; for each call still ringing RI seconds after CI. Ignore it when the call
 * was answered or failed meanwhile. Table may continue after TN.
 *
 * @generated from message dialgate.v1.DisconnectHint
 */
export type DisconnectHint = Message<"dialgate.v1.DisconnectHint"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * SI SessionIdentifier: session key of the called party; falls back to TN when omitted.
     *
     * @generated from field: string call = 3;
     */
    call: string;
    /**
     * TN TelephoneNumber: telephone number; SI or TN must identify the call.
     *
     * @generated from field: string telephone_number = 4;
     */
    telephoneNumber: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 5;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.DisconnectHint.
 * Use `create(DisconnectHintSchema)` to create a new message.
 */
export declare const DisconnectHintSchema: GenMessage<DisconnectHint>;
/**
 * DTMFPlay is DTMFPlay [DP], from the dialer: Play DTMF digits to the customer leg..
 *
 * DS reply inferred from the agent-layer DTMF Status (DS) message.
 *
 * @generated from message dialgate.v1.DTMFPlay
 */
export type DTMFPlay = Message<"dialgate.v1.DTMFPlay"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * SI SessionIdentifier: session key of the called party; falls back to TN when omitted.
     *
     * @generated from field: string call = 3;
     */
    call: string;
    /**
     * DN DialedNumber: digits 0-9 # * A-D.
     *
     * @generated from field: string dialed_number = 4;
     */
    dialedNumber: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 5;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.DTMFPlay.
 * Use `create(DTMFPlaySchema)` to create a new message.
 */
export declare const DTMFPlaySchema: GenMessage<DTMFPlay>;
/**
 * ListenRequest is ListenRequest [LR], from the dialer: Let one agent monitor another (blind, open or
 * coaching)..
 *
 * No public page; existence inferred from the agent-layer LR and from the LK event in management ET. Parameters
 * guessed from agent-layer LR.
 *
 * @generated from message dialgate.v1.ListenRequest
 */
export type ListenRequest = Message<"dialgate.v1.ListenRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
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
     * SI SessionIdentifier: session key of the called party; falls back to TN when omitted.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * A2 MonitoredAgent: agent to be monitored.
     *
     * @generated from field: string monitored_agent = 5;
     */
    monitoredAgent: string;
    /**
     * AE AgentExtensionIdentifier: agent extension or address, unique per agent station.
     *
     * @generated from field: string agent_extension_identifier = 6;
     */
    agentExtensionIdentifier: string;
    /**
     * BL Blind: monitored agent is not told.
     *
     * @generated from field: bool blind = 7;
     */
    blind: boolean;
    /**
     * CH Coaching: monitor may talk to the monitored agent.
     *
     * @generated from field: bool coaching = 8;
     */
    coaching: boolean;
    /**
     * ON OnOff: present: start; absent: stop.
     *
     * @generated from field: bool on_off = 9;
     */
    onOff: boolean;
};
/**
 * Describes the message dialgate.v1.ListenRequest.
 * Use `create(ListenRequestSchema)` to create a new message.
 */
export declare const ListenRequestSchema: GenMessage<ListenRequest>;
/**
 * PlayBusy is PlayBusy [PB], from the dialer: Play a local busy tone to a (nailed-up) agent..
 *
 * Used when a preview call or an internal call meets busy, because a nailed-up agent would hear nothing. Tone is
 * generated locally.
 *
 * @generated from message dialgate.v1.PlayBusy
 */
export type PlayBusy = Message<"dialgate.v1.PlayBusy"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent id.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * AE AgentExtensionIdentifier: agent extension or address, unique per agent station.
     *
     * @generated from field: string agent_extension_identifier = 4;
     */
    agentExtensionIdentifier: string;
    /**
     * DT Data: since 10.6.913 / 10.7.1086; data.
     *
     * @generated from field: string data = 5;
     */
    data: string;
    /**
     * YA AgentUniqueId: since 10.7.596; agent UUID, alternative to AN.
     *
     * @generated from field: string agent_unique_id = 6;
     */
    agentUniqueId: string;
};
/**
 * Describes the message dialgate.v1.PlayBusy.
 * Use `create(PlayBusySchema)` to create a new message.
 */
export declare const PlayBusySchema: GenMessage<PlayBusy>;
/**
 * PlayCapture is PlayCapture [PC], from the dialer: Play a prompt and capture digits (or speech)..
 *
 * The page gives no example.
 *
 * @generated from message dialgate.v1.PlayCapture
 */
export type PlayCapture = Message<"dialgate.v1.PlayCapture"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * SI SessionIdentifier: session key of the called party; falls back to TN when omitted.
     *
     * @generated from field: string call = 3;
     */
    call: string;
    /**
     * CC ChoicesCount: how many MP choices may be matched together.
     *
     * @generated from field: optional int32 choices_count = 4;
     */
    choicesCount?: number | undefined;
    /**
     * CX CaptureTimeout: seconds after end of playback or last digit; default 10.
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
     * ED EndingDigits: digits that end the capture; no default.
     *
     * @generated from field: string ending_digits = 7;
     */
    endingDigits: string;
    /**
     * MP MatchPossibilities: comma separated words or phrases for speech recognition.
     *
     * @generated from field: string match_possibilities = 8;
     */
    matchPossibilities: string;
    /**
     * SN SymbolicName: path of the prompt.
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
     * VD ValidDigits: digits accepted; default 0123456789ABCD#*.
     *
     * @generated from field: string valid_digits = 11;
     */
    validDigits: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 12;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.PlayCapture.
 * Use `create(PlayCaptureSchema)` to create a new message.
 */
export declare const PlayCaptureSchema: GenMessage<PlayCapture>;
/**
 * PlayMessage is PlayMessage [PM], from the dialer: Play a sound file or synthesised speech into a call..
 *
 * Play to all parties of the session. Agent layer stops playback by sending PM without SN.
 *
 * @generated from message dialgate.v1.PlayMessage
 */
export type PlayMessage = Message<"dialgate.v1.PlayMessage"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * SI SessionIdentifier: session key of the called party; falls back to TN when omitted.
     *
     * @generated from field: string call = 3;
     */
    call: string;
    /**
     * MI MessageInterruptible: since 10.6.668; playback may be cut short by call control (requeue, transfer, barge).
     *
     * @generated from field: bool message_interruptible = 4;
     */
    messageInterruptible: boolean;
    /**
     * SN SymbolicName: path or URI of the sound (already resolved by the dialer).
     *
     * @generated from field: string symbolic_name = 5;
     */
    symbolicName: string;
    /**
     * SP Speech: text for TTS.
     *
     * @generated from field: string speech = 6;
     */
    speech: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 7;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.PlayMessage.
 * Use `create(PlayMessageSchema)` to create a new message.
 */
export declare const PlayMessageSchema: GenMessage<PlayMessage>;
/**
 * RequestHold is RequestHold [RH], from the dialer: Put the respondent on hold or retrieve him..
 *
 * Table cut inside WH; newer docs probably add YS.
 *
 * @generated from message dialgate.v1.RequestHold
 */
export type RequestHold = Message<"dialgate.v1.RequestHold"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * SI SessionIdentifier: session key of the called party; falls back to TN when omitted.
     *
     * @generated from field: string call = 3;
     */
    call: string;
    /**
     * TN TelephoneNumber: telephone number; SI or TN must identify the call.
     *
     * @generated from field: string telephone_number = 4;
     */
    telephoneNumber: string;
    /**
     * ON OnOff: present: hold; absent: retrieve.
     *
     * @generated from field: bool on_off = 5;
     */
    onOff: boolean;
    /**
     * WH Who: since 10.5.330 / 10.6.147; bit flag of whom to hold.
     *
     * @generated from field: string who = 6;
     */
    who: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 7;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.RequestHold.
 * Use `create(RequestHoldSchema)` to create a new message.
 */
export declare const RequestHoldSchema: GenMessage<RequestHold>;
/**
 * RequestMute is RequestMute [RM], from the dialer: Mute or unmute the agent microphone, or with RC the
 * recording input..
 *
 * No public page; the agent-layer RM page links to a telephony twin. Parameters guessed from that page and from
 * RH.
 *
 * @generated from message dialgate.v1.RequestMute
 */
export type RequestMute = Message<"dialgate.v1.RequestMute"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent id.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * SI SessionIdentifier: session key of the called party; falls back to TN when omitted.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * AE AgentExtensionIdentifier: agent extension or address, unique per agent station.
     *
     * @generated from field: string agent_extension_identifier = 5;
     */
    agentExtensionIdentifier: string;
    /**
     * ON OnOff: present: mute; absent: unmute.
     *
     * @generated from field: bool on_off = 6;
     */
    onOff: boolean;
    /**
     * RC Recording: mute the recording input instead of the agent.
     *
     * @generated from field: bool recording = 7;
     */
    recording: boolean;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 8;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.RequestMute.
 * Use `create(RequestMuteSchema)` to create a new message.
 */
export declare const RequestMuteSchema: GenMessage<RequestMute>;
/**
 * RequestRecording is RequestRecording [RR], from the dialer: Start or stop a full-duplex recording of a
 * session..
 *
 * Older (helpdocs) table complete; 10.7 docs probably add YS.
 *
 * @generated from message dialgate.v1.RequestRecording
 */
export type RequestRecording = Message<"dialgate.v1.RequestRecording"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * SI SessionIdentifier: session key of the called party; falls back to TN when omitted.
     *
     * @generated from field: string call = 3;
     */
    call: string;
    /**
     * TN TelephoneNumber: telephone number; SI or TN must identify the call.
     *
     * @generated from field: string telephone_number = 4;
     */
    telephoneNumber: string;
    /**
     * KY OperationKey: key that names one of several concurrent recordings.
     *
     * @generated from field: string operation_key = 5;
     */
    operationKey: string;
    /**
     * MF MediaFormat: file format; gateway default when absent.
     *
     * @generated from field: optional dialgate.v1.MediaFormat media_format = 6;
     */
    mediaFormat?: MediaFormat | undefined;
    /**
     * ON OnOff: present: start; absent: stop.
     *
     * @generated from field: bool on_off = 7;
     */
    onOff: boolean;
    /**
     * RF RecordingFilename: file name.
     *
     * @generated from field: string recording_filename = 8;
     */
    recordingFilename: string;
    /**
     * YR RecordingUniqueIdentifier: since 10.6.431; GUID of the main recording of the session, only when KY is
     * absent; passed on to the agent layer in RA.
     *
     * @generated from field: string recording_unique_identifier = 9;
     */
    recordingUniqueIdentifier: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 10;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.RequestRecording.
 * Use `create(RequestRecordingSchema)` to create a new message.
 */
export declare const RequestRecordingSchema: GenMessage<RequestRecording>;
/**
 * RequestUnavailable is RequestUnavailable [RU], from the dialer: Switch-determined routing: agent has asked to
 * go unavailable..
 *
 * Mandatory with switch-determined routing, forbidden otherwise. Dialer sends UG as well; when the switch does
 * not act on it error 650 (UG timed out) results. The telephony layer may avoid routing to the agent or do
 * nothing.
 *
 * @generated from message dialgate.v1.RequestUnavailable
 */
export type RequestUnavailable = Message<"dialgate.v1.RequestUnavailable"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent id.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * PR Priority: default 0; meaning as in agent-layer AU.
     *
     * @generated from field: optional dialgate.v1.ReleasePriority priority = 4;
     */
    priority?: ReleasePriority | undefined;
    /**
     * YA AgentUniqueId: since 10.7.596; agent UUID, alternative to AN.
     *
     * @generated from field: string agent_unique_id = 5;
     */
    agentUniqueId: string;
};
/**
 * Describes the message dialgate.v1.RequestUnavailable.
 * Use `create(RequestUnavailableSchema)` to create a new message.
 */
export declare const RequestUnavailableSchema: GenMessage<RequestUnavailable>;
/**
 * SwitchLogin is SwitchLogin [SL], from the dialer: Log an agent station on (call the agent, nail up if asked)..
 *
 * Reply with LS (always since 10.7.1345; before that when SL was given on TO). SI lets an agent who dialed in
 * keep that leg: no new call is made. Older table complete up to TD; newer table cut at NX.
 *
 * @generated from message dialgate.v1.SwitchLogin
 */
export type SwitchLogin = Message<"dialgate.v1.SwitchLogin"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent id.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * SI SessionIdentifier: session whose customer leg becomes the agent (agent dial-in).
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * AE AgentExtensionIdentifier: address or extension to call the agent on.
     *
     * @generated from field: string agent_extension_identifier = 5;
     */
    agentExtensionIdentifier: string;
    /**
     * CL CallingLineIdentity: caller id shown to the agent, since 10.5.
     *
     * @generated from field: string calling_line_identity = 6;
     */
    callingLineIdentity: string;
    /**
     * GD GatewayDial: address from another gateway's LS to reach an agent nailed up there.
     *
     * @generated from field: string gateway_dial = 7;
     */
    gatewayDial: string;
    /**
     * GI GatewayIdentifier: gateway asked for in the agent AL message; use it when an MGC is present.
     *
     * @generated from field: string gateway_identifier = 8;
     */
    gatewayIdentifier: string;
    /**
     * NU NailedUp: agent leg is to be nailed up.
     *
     * @generated from field: bool nailed_up = 9;
     */
    nailedUp: boolean;
    /**
     * NX IdentifyNode: node id; mandatory in 10.7 docs, absent in older docs; description cut.
     *
     * @generated from field: string identify_node = 10;
     */
    identifyNode: string;
    /**
     * YA AgentUniqueId: since 10.7.596; agent UUID, alternative to AN.
     *
     * @generated from field: string agent_unique_id = 11;
     */
    agentUniqueId: string;
};
/**
 * Describes the message dialgate.v1.SwitchLogin.
 * Use `create(SwitchLoginSchema)` to create a new message.
 */
export declare const SwitchLoginSchema: GenMessage<SwitchLogin>;
/**
 * SwitchLogout is SwitchLogout [SO], from the dialer: Release an agent station because the agent logged out..
 *
 * @generated from message dialgate.v1.SwitchLogout
 */
export type SwitchLogout = Message<"dialgate.v1.SwitchLogout"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent id.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * AE AgentExtensionIdentifier: agent extension or address, unique per agent station.
     *
     * @generated from field: string agent_extension_identifier = 4;
     */
    agentExtensionIdentifier: string;
    /**
     * YA AgentUniqueId: since 10.7.596; agent UUID, alternative to AN.
     *
     * @generated from field: string agent_unique_id = 5;
     */
    agentUniqueId: string;
};
/**
 * Describes the message dialgate.v1.SwitchLogout.
 * Use `create(SwitchLogoutSchema)` to create a new message.
 */
export declare const SwitchLogoutSchema: GenMessage<SwitchLogout>;
/**
 * TimeoutQueue is TimeoutQueue [TQ], from the dialer: Tell the telephony layer how long an inbound session may
 * stay in its queue..
 *
 * The telephony layer keeps one timer per session (latest TQ wins). On expiry it sends QT, or TS with TQ when a
 * transfer was under way.
 *
 * @generated from message dialgate.v1.TimeoutQueue
 */
export type TimeoutQueue = Message<"dialgate.v1.TimeoutQueue"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * SI SessionIdentifier: session key of the called party; falls back to TN when omitted.
     *
     * @generated from field: string call = 3;
     */
    call: string;
    /**
     * GA GroupAddress: since 10.6.633; queue being timed; a second TQ with another GA replaces the first timer.
     *
     * @generated from field: string queue = 4;
     */
    queue: string;
    /**
     * QT QueueTimeout: seconds until the queue times out.
     *
     * @generated from field: optional int32 queue_timeout = 5;
     */
    queueTimeout?: number | undefined;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 6;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.TimeoutQueue.
 * Use `create(TimeoutQueueSchema)` to create a new message.
 */
export declare const TimeoutQueueSchema: GenMessage<TimeoutQueue>;
/**
 * UnavailableGranted is UnavailableGranted [UG], from the dialer: Switch-determined routing: dialer has released
 * the agent from its pool..
 *
 * Mandatory with switch-determined routing, forbidden otherwise.
 *
 * @generated from message dialgate.v1.UnavailableGranted
 */
export type UnavailableGranted = Message<"dialgate.v1.UnavailableGranted"> & {
    /**
     * TD TenantDescriptor: tenant the message belongs to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign; must not contain / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent id.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * TX TransactionIdentifier: 80 characters for integrators, 7 reserved; unique per request.
     *
     * @generated from field: string transaction = 4;
     */
    transaction: string;
    /**
     * YA AgentUniqueId: since 10.7.596; agent UUID, alternative to AN.
     *
     * @generated from field: string agent_unique_id = 5;
     */
    agentUniqueId: string;
};
/**
 * Describes the message dialgate.v1.UnavailableGranted.
 * Use `create(UnavailableGrantedSchema)` to create a new message.
 */
export declare const UnavailableGrantedSchema: GenMessage<UnavailableGranted>;
