import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { CaptureResult, Cause, DefaultOverflow, DelayReason, LineResult, OperationResult, PlayResult, TransferProgress } from "./enums_pb.js";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/telephony_requests.proto.
 */
export declare const file_dialgate_v1_telephony_requests: GenFile;
/**
 * ReportCallFailedRequest is CallFailed [CF], to the dialer: A dial attempt failed; gives the cause..
 *
 * CA ends up as RE on the campaign layer NB message. Table cut after IR.
 *
 * @generated from message dialgate.v1.ReportCallFailedRequest
 */
export type ReportCallFailedRequest = Message<"dialgate.v1.ReportCallFailedRequest"> & {
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
     * CA Cause: outcome code; the list can be extended in the repository (dialing cycle outcomes).
     *
     * @generated from field: optional dialgate.v1.Cause cause = 5;
     */
    cause?: Cause | undefined;
    /**
     * IR RawCause: raw (network) cause; copied on to NB and OZ.
     *
     * @generated from field: optional int32 raw_cause = 6;
     */
    rawCause?: number | undefined;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 7;
     */
    token: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 8;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.ReportCallFailedRequest.
 * Use `create(ReportCallFailedRequestSchema)` to create a new message.
 */
export declare const ReportCallFailedRequestSchema: GenMessage<ReportCallFailedRequest>;
/**
 * NotifyDelayRequest is DelayNotification [DN], to the dialer: The telephony layer could not dial a number at
 * once; sent when it finally asks the switch to dial..
 *
 * Required whenever a CI is not passed to the switch immediately. The dialer reports an error when DN arrives
 * after the outcome (e.g. CF) of its call.
 *
 * @generated from message dialgate.v1.NotifyDelayRequest
 */
export type NotifyDelayRequest = Message<"dialgate.v1.NotifyDelayRequest"> & {
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
     * DR DelayReason: call set-up stage; DN may be repeated with rising values, so it doubles as the progress /
     * ringing notice.
     *
     * @generated from field: optional dialgate.v1.DelayReason delay_reason = 5;
     */
    delayReason?: DelayReason | undefined;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 6;
     */
    token: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 7;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.NotifyDelayRequest.
 * Use `create(NotifyDelayRequestSchema)` to create a new message.
 */
export declare const NotifyDelayRequestSchema: GenMessage<NotifyDelayRequest>;
/**
 * ReportDigitStatusRequest is DTMFStatus [DS], to the dialer: Progress of DTMF Play (DP)..
 *
 * No public page; guessed from the agent-layer DS, whose example even carries SI.
 *
 * @generated from message dialgate.v1.ReportDigitStatusRequest
 */
export type ReportDigitStatusRequest = Message<"dialgate.v1.ReportDigitStatusRequest"> & {
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
     * TN TelephoneNumber: telephone number; SI or TN names the call.
     *
     * @generated from field: string telephone_number = 4;
     */
    telephoneNumber: string;
    /**
     * RS ResourceStatus: 0 playback started, 1 playback ended, 2 playback error.
     *
     * @generated from field: optional dialgate.v1.PlayResult resource_status = 5;
     */
    resourceStatus?: PlayResult | undefined;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 6;
     */
    token: string;
    /**
     * YS SessionUUID: UUID of the session, alternative to SI.
     *
     * @generated from field: string session_uuid = 7;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.ReportDigitStatusRequest.
 * Use `create(ReportDigitStatusRequestSchema)` to create a new message.
 */
export declare const ReportDigitStatusRequestSchema: GenMessage<ReportDigitStatusRequest>;
/**
 * ReportCaptureRequest is FinishedCapture [FC], to the dialer: Result of Play Capture (PC)..
 *
 * The example carries AN although the table has no AN row.
 *
 * @generated from message dialgate.v1.ReportCaptureRequest
 */
export type ReportCaptureRequest = Message<"dialgate.v1.ReportCaptureRequest"> & {
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
     * AN AgentIdentifier: carried by the documented example.
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
     * TN TelephoneNumber: telephone number; SI or TN names the call.
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * DZ DigitData: digits captured.
     *
     * @generated from field: string digit_data = 6;
     */
    digitData: string;
    /**
     * RS ResourceStatus: result.
     *
     * @generated from field: optional dialgate.v1.CaptureResult resource_status = 7;
     */
    resourceStatus?: CaptureResult | undefined;
    /**
     * SZ MatchResult: recognised word or phrase.
     *
     * @generated from field: string match_result = 8;
     */
    matchResult: string;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 9;
     */
    token: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 10;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.ReportCaptureRequest.
 * Use `create(ReportCaptureRequestSchema)` to create a new message.
 */
export declare const ReportCaptureRequestSchema: GenMessage<ReportCaptureRequest>;
/**
 * AcknowledgeHoldRequest is HoldAcknowledge [HA], to the dialer: Answer to Request Hold (RH)..
 *
 * @generated from message dialgate.v1.AcknowledgeHoldRequest
 */
export type AcknowledgeHoldRequest = Message<"dialgate.v1.AcknowledgeHoldRequest"> & {
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
     * TN TelephoneNumber: telephone number; SI or TN names the call.
     *
     * @generated from field: string telephone_number = 4;
     */
    telephoneNumber: string;
    /**
     * ON OnOff: present: put on hold; absent: retrieved.
     *
     * @generated from field: bool on_off = 5;
     */
    onOff: boolean;
    /**
     * RS ResourceStatus: result.
     *
     * @generated from field: optional dialgate.v1.LineResult resource_status = 6;
     */
    resourceStatus?: LineResult | undefined;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 7;
     */
    token: string;
    /**
     * WH WhoAck: since 10.6.147; bit flag of whom the hold concerns (customer or second agent), see RH.
     *
     * @generated from field: string who_ack = 8;
     */
    whoAck: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 9;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.AcknowledgeHoldRequest.
 * Use `create(AcknowledgeHoldRequestSchema)` to create a new message.
 */
export declare const AcknowledgeHoldRequestSchema: GenMessage<AcknowledgeHoldRequest>;
/**
 * ReportInboundConnectRequest is InboundConnect [IC], to the dialer: An inbound call was picked up by the
 * telephony layer and must be routed by the dialer..
 *
 * Table cut after MT; SI, TD, TN, TI are confirmed by the inbound guide (limits of SI/TN/TD assumed as
 * everywhere). DF only matters with HE.
 *
 * @generated from message dialgate.v1.ReportInboundConnectRequest
 */
export type ReportInboundConnectRequest = Message<"dialgate.v1.ReportInboundConnectRequest"> & {
    /**
     * TD TenantDescriptor: 'default' until assigned.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: 'system' until the dialer assigns the call.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * SI SessionIdentifier: unique session id made by the gateway.
     *
     * @generated from field: string call = 3;
     */
    call: string;
    /**
     * TN TelephoneNumber: caller number (CLI) from the network.
     *
     * @generated from field: string telephone_number = 4;
     */
    telephoneNumber: string;
    /**
     * DF DefaultOverflow: since 10.6.674; only with HE.
     *
     * @generated from field: optional dialgate.v1.DefaultOverflow default_overflow = 5;
     */
    defaultOverflow?: DefaultOverflow | undefined;
    /**
     * DN DialedNumber: DNIS as presented by the network.
     *
     * @generated from field: string dialed_number = 6;
     */
    dialedNumber: string;
    /**
     * DT Data: data blob.
     *
     * @generated from field: string data = 7;
     */
    data: string;
    /**
     * GI GatewayIdentifier: symbolic name of the physical gateway carrying this leg; used for preference routing
     * when the telephony layer is a media gateway controller (MGC); sent on LC, IC and LS.
     *
     * @generated from field: string gateway_identifier = 8;
     */
    gatewayIdentifier: string;
    /**
     * HE HintAddress: since 10.6.674; queue address the call should go to.
     *
     * @generated from field: string hint_address = 9;
     */
    hintAddress: string;
    /**
     * IC IdentifyCTI: since 10.7.657; switch id.
     *
     * @generated from field: string switch = 10;
     */
    switch: string;
    /**
     * MT MediaType: media type; defaults to that of the CTI layer.
     *
     * @generated from field: string media_type = 11;
     */
    mediaType: string;
    /**
     * TI TrunkIdentifier: trunk carrying the call (named in the inbound guide; limits from TS).
     *
     * @generated from field: string trunk_identifier = 12;
     */
    trunkIdentifier: string;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 13;
     */
    token: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 14;
     */
    sessionUuid: string;
    /**
     * No parameter: the client's name for this request. One that is repeated over the same session is carried out once, and each
     * repetition gets the same answer. At most 80 bytes. An Exchange stream ignores it.
     *
     * @generated from field: string request_id = 100;
     */
    requestId: string;
};
/**
 * Describes the message dialgate.v1.ReportInboundConnectRequest.
 * Use `create(ReportInboundConnectRequestSchema)` to create a new message.
 */
export declare const ReportInboundConnectRequestSchema: GenMessage<ReportInboundConnectRequest>;
/**
 * ReportLineConnectedRequest is LineConnected [LC], to the dialer: A dialed call has connected on a trunk..
 *
 * Predictive: dialer answers at once with CT (telephony layer) and AC (agent layer), or with CD (DA) after the
 * abandon delay when no agent is free. Switch-determined routing: AN tells which agent the switch chose. Table
 * cut after OD; rows marked inferred come from the examples and from other CTI pages.
 *
 * @generated from message dialgate.v1.ReportLineConnectedRequest
 */
export type ReportLineConnectedRequest = Message<"dialgate.v1.ReportLineConnectedRequest"> & {
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
     * AN AgentIdentifier: mandatory only with switch-determined routing, forbidden otherwise (the table says true).
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
     * DN DialedNumber: DNIS/DDI; needed for inbound only (the table says true).
     *
     * @generated from field: string dialed_number = 6;
     */
    dialedNumber: string;
    /**
     * GI GatewayIdentifier: symbolic name of the physical gateway carrying this leg; used for preference routing
     * when the telephony layer is a media gateway controller (MGC); sent on LC, IC and LS.
     *
     * @generated from field: string gateway_identifier = 7;
     */
    gatewayIdentifier: string;
    /**
     * MA Machine: call was answered by a machine according to AMD; pass machines through only when the call was
     * launched with detection option DO4.
     *
     * @generated from field: bool machine = 8;
     */
    machine: boolean;
    /**
     * MS Message: connection details (card serial, port, call handle) in a telephony-gateway setup (the table says
     * true).
     *
     * @generated from field: string message = 9;
     */
    message: string;
    /**
     * OD OffhookDelay: seconds between the network connect and this message, e.g. AMD time.
     *
     * @generated from field: optional double offhook_delay = 10;
     */
    offhookDelay?: number | undefined;
    /**
     * TI TrunkIdentifier: trunk or call handle, see TS.
     *
     * @generated from field: string trunk_identifier = 11;
     */
    trunkIdentifier: string;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 12;
     */
    token: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 13;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.ReportLineConnectedRequest.
 * Use `create(ReportLineConnectedRequestSchema)` to create a new message.
 */
export declare const ReportLineConnectedRequestSchema: GenMessage<ReportLineConnectedRequest>;
/**
 * AcknowledgeListenRequest is ListenAcknowledge [LK], to the dialer: Answer to Listen Request (LR)..
 *
 * No public page; ET (management) offers an LK event since 10.7.66. Parameters guessed.
 *
 * @generated from message dialgate.v1.AcknowledgeListenRequest
 */
export type AcknowledgeListenRequest = Message<"dialgate.v1.AcknowledgeListenRequest"> & {
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
     * A2 MonitoredAgent: agent being monitored.
     *
     * @generated from field: string monitored_agent = 4;
     */
    monitoredAgent: string;
    /**
     * ON OnOff: present: started; absent: stopped.
     *
     * @generated from field: bool on_off = 5;
     */
    onOff: boolean;
    /**
     * RS ResourceStatus: 0 done, 1 failed, 2 telephony failure.
     *
     * @generated from field: optional dialgate.v1.OperationResult resource_status = 6;
     */
    resourceStatus?: OperationResult | undefined;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 7;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.AcknowledgeListenRequest.
 * Use `create(AcknowledgeListenRequestSchema)` to create a new message.
 */
export declare const AcknowledgeListenRequestSchema: GenMessage<AcknowledgeListenRequest>;
/**
 * ReportLoginStatusRequest is LoginStatus [LS], to the dialer: Result of a Switch Login (SL)..
 *
 * Mandatory when SL was given on TO; since 10.7.1345 always mandatory. 10.7 docs probably add YA (and maybe NX).
 *
 * @generated from message dialgate.v1.ReportLoginStatusRequest
 */
export type ReportLoginStatusRequest = Message<"dialgate.v1.ReportLoginStatusRequest"> & {
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
     * GD GatewayDial: address (usually sip:) other gateways of the cluster dial to reach this nailed-up agent;
     * dialer passes it back in later SL messages.
     *
     * @generated from field: string gateway_dial = 5;
     */
    gatewayDial: string;
    /**
     * GI GatewayIdentifier: symbolic name of the physical gateway carrying this leg; used for preference routing
     * when the telephony layer is a media gateway controller (MGC); sent on LC, IC and LS.
     *
     * @generated from field: string gateway_identifier = 6;
     */
    gatewayIdentifier: string;
    /**
     * RS ResourceStatus: result.
     *
     * @generated from field: optional dialgate.v1.LineResult resource_status = 7;
     */
    resourceStatus?: LineResult | undefined;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 8;
     */
    token: string;
    /**
     * YA AgentUniqueId: since 10.7.596; agent UUID, alternative to AN.
     *
     * @generated from field: string agent_unique_id = 9;
     */
    agentUniqueId: string;
};
/**
 * Describes the message dialgate.v1.ReportLoginStatusRequest.
 * Use `create(ReportLoginStatusRequestSchema)` to create a new message.
 */
export declare const ReportLoginStatusRequestSchema: GenMessage<ReportLoginStatusRequest>;
/**
 * AcknowledgeMuteRequest is MuteAcknowledge [MK], to the dialer: Answer to Request Mute (RM)..
 *
 * No public page; the agent-layer MK page links to a telephony twin. Parameters guessed from that page and from
 * HA.
 *
 * @generated from message dialgate.v1.AcknowledgeMuteRequest
 */
export type AcknowledgeMuteRequest = Message<"dialgate.v1.AcknowledgeMuteRequest"> & {
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
     * TN TelephoneNumber: telephone number; SI or TN names the call.
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * ON OnOff: present: muted; absent: unmuted.
     *
     * @generated from field: bool on_off = 6;
     */
    onOff: boolean;
    /**
     * RC Recording: recording input was meant.
     *
     * @generated from field: bool recording = 7;
     */
    recording: boolean;
    /**
     * RS ResourceStatus: 0 done, 1 failed, 2 telephony failure.
     *
     * @generated from field: optional dialgate.v1.OperationResult resource_status = 8;
     */
    resourceStatus?: OperationResult | undefined;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 9;
     */
    token: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 10;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.AcknowledgeMuteRequest.
 * Use `create(AcknowledgeMuteRequestSchema)` to create a new message.
 */
export declare const AcknowledgeMuteRequestSchema: GenMessage<AcknowledgeMuteRequest>;
/**
 * ReportDisconnectedRequest is NowDisconnected [ND], to the dialer: A live call has been cleared and its trunk
 * is idle again..
 *
 * Send only when ND was given on TO; either after CD or when the far end hangs up. Clearing may take up to a
 * second during which the trunk stays busy. Mandatory under CTI schema 2. A do-not-call digit taken during the
 * abandon message (sound file name starting dnc_) is reported here as CA.
 *
 * @generated from message dialgate.v1.ReportDisconnectedRequest
 */
export type ReportDisconnectedRequest = Message<"dialgate.v1.ReportDisconnectedRequest"> & {
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
     * TN TelephoneNumber: telephone number; SI or TN names the call.
     *
     * @generated from field: string telephone_number = 4;
     */
    telephoneNumber: string;
    /**
     * AE AgentExtensionIdentifier: agent extension or address, unique per agent station.
     *
     * @generated from field: string agent_extension_identifier = 5;
     */
    agentExtensionIdentifier: string;
    /**
     * CA Cause: since 10.6.282; replaces the earlier failure reason, e.g. abandoned caller asked for do-not-call
     * (the table says true but the example omits it).
     *
     * @generated from field: optional int32 cause = 6;
     */
    cause?: number | undefined;
    /**
     * IR RawCause: when given it is copied to NB and OZ.
     *
     * @generated from field: optional int32 raw_cause = 7;
     */
    rawCause?: number | undefined;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 8;
     */
    token: string;
    /**
     * TX TransactionIdentifier: no description given.
     *
     * @generated from field: string transaction = 9;
     */
    transaction: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 10;
     */
    sessionUuid: string;
    /**
     * TI TrunkIdentifier: trunk as LC named it; carried by the documented example.
     *
     * @generated from field: string trunk_identifier = 11;
     */
    trunkIdentifier: string;
};
/**
 * Describes the message dialgate.v1.ReportDisconnectedRequest.
 * Use `create(ReportDisconnectedRequestSchema)` to create a new message.
 */
export declare const ReportDisconnectedRequestSchema: GenMessage<ReportDisconnectedRequest>;
/**
 * ReportUnavailableRequest is NowUnavailableGranted [NU], to the dialer: Switch-determined routing: the
 * telephony layer has made an agent station unavailable..
 *
 * Mandatory with switch-determined routing, forbidden otherwise.
 *
 * @generated from message dialgate.v1.ReportUnavailableRequest
 */
export type ReportUnavailableRequest = Message<"dialgate.v1.ReportUnavailableRequest"> & {
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
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 4;
     */
    token: string;
    /**
     * YA AgentUniqueId: since 10.7.596; agent UUID, alternative to AN.
     *
     * @generated from field: string agent_unique_id = 5;
     */
    agentUniqueId: string;
};
/**
 * Describes the message dialgate.v1.ReportUnavailableRequest.
 * Use `create(ReportUnavailableRequestSchema)` to create a new message.
 */
export declare const ReportUnavailableRequestSchema: GenMessage<ReportUnavailableRequest>;
/**
 * ReportPortFreeRequest is PortFree [PF], to the dialer: A dialing port has become free..
 *
 * Mandatory under CTI schema 2 when PF was given on TO.
 *
 * @generated from message dialgate.v1.ReportPortFreeRequest
 */
export type ReportPortFreeRequest = Message<"dialgate.v1.ReportPortFreeRequest"> & {
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
     * PO PortIdentifier: port id.
     *
     * @generated from field: string port_identifier = 3;
     */
    portIdentifier: string;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 4;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.ReportPortFreeRequest.
 * Use `create(ReportPortFreeRequestSchema)` to create a new message.
 */
export declare const ReportPortFreeRequestSchema: GenMessage<ReportPortFreeRequest>;
/**
 * ReportPendingRouteRequest is PendingRoute [PR], to the dialer: A launched call has been answered on the
 * network; sent before AMD runs..
 *
 * Send the moment ISDN/SIP signals connect. LC or CF follows once AMD (if any) is done.
 *
 * @generated from message dialgate.v1.ReportPendingRouteRequest
 */
export type ReportPendingRouteRequest = Message<"dialgate.v1.ReportPendingRouteRequest"> & {
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
    /**
     * TK Token: caller-chosen token, confirmed by MV.
     *
     * @generated from field: string token = 6;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.ReportPendingRouteRequest.
 * Use `create(ReportPendingRouteRequestSchema)` to create a new message.
 */
export declare const ReportPendingRouteRequestSchema: GenMessage<ReportPendingRouteRequest>;
/**
 * ReportPlayStatusRequest is PlayStatus [PS], to the dialer: Result of Play Message (PM)..
 *
 * A good playback gives RS0 then RS1; a failed one gives a single RS2.
 *
 * @generated from message dialgate.v1.ReportPlayStatusRequest
 */
export type ReportPlayStatusRequest = Message<"dialgate.v1.ReportPlayStatusRequest"> & {
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
     * TN TelephoneNumber: telephone number; SI or TN names the call.
     *
     * @generated from field: string telephone_number = 4;
     */
    telephoneNumber: string;
    /**
     * RS ResourceStatus: state.
     *
     * @generated from field: optional dialgate.v1.PlayResult resource_status = 5;
     */
    resourceStatus?: PlayResult | undefined;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 6;
     */
    token: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 7;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.ReportPlayStatusRequest.
 * Use `create(ReportPlayStatusRequestSchema)` to create a new message.
 */
export declare const ReportPlayStatusRequestSchema: GenMessage<ReportPlayStatusRequest>;
/**
 * ReportQueueTimeoutRequest is QueueTimeout [QT], to the dialer: A ringing inbound call has waited longer than
 * its queue allows..
 *
 * Sent when the TQ timer of the session runs out while no CT is under way. Dialer reroutes the call or
 * disconnects it.
 *
 * @generated from message dialgate.v1.ReportQueueTimeoutRequest
 */
export type ReportQueueTimeoutRequest = Message<"dialgate.v1.ReportQueueTimeoutRequest"> & {
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
     * TN TelephoneNumber: telephone number; SI or TN names the call.
     *
     * @generated from field: string telephone_number = 4;
     */
    telephoneNumber: string;
    /**
     * GA GroupAddress: since 10.6.633; queue that timed out.
     *
     * @generated from field: string queue = 5;
     */
    queue: string;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 6;
     */
    token: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 7;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.ReportQueueTimeoutRequest.
 * Use `create(ReportQueueTimeoutRequestSchema)` to create a new message.
 */
export declare const ReportQueueTimeoutRequestSchema: GenMessage<ReportQueueTimeoutRequest>;
/**
 * AcknowledgeRecordingRequest is RecordingAcknowledge [RA], to the dialer: Answer to Request Recording (RR):
 * recording started or stopped..
 *
 * May come unsolicited when blanket recording is on. Table cut after TN (agent-layer RA has YR since 10.6.431).
 *
 * @generated from message dialgate.v1.AcknowledgeRecordingRequest
 */
export type AcknowledgeRecordingRequest = Message<"dialgate.v1.AcknowledgeRecordingRequest"> & {
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
     * KY OperationKey: recording key from RR.
     *
     * @generated from field: string operation_key = 5;
     */
    operationKey: string;
    /**
     * ON OnOff: present: recording started; absent: recording ended.
     *
     * @generated from field: bool on_off = 6;
     */
    onOff: boolean;
    /**
     * RF RecordingFilename: file name.
     *
     * @generated from field: string recording_filename = 7;
     */
    recordingFilename: string;
    /**
     * RS ResourceStatus: result.
     *
     * @generated from field: optional dialgate.v1.LineResult resource_status = 8;
     */
    resourceStatus?: LineResult | undefined;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 9;
     */
    token: string;
    /**
     * YR RecordingUniqueIdentifier: recording GUID, as in RR and agent-layer RA.
     *
     * @generated from field: string recording_unique_identifier = 10;
     */
    recordingUniqueIdentifier: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 11;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.AcknowledgeRecordingRequest.
 * Use `create(AcknowledgeRecordingRequestSchema)` to create a new message.
 */
export declare const AcknowledgeRecordingRequestSchema: GenMessage<AcknowledgeRecordingRequest>;
/**
 * ReportStationFreeRequest is StationDisconnect [SD], to the dialer: The agent station has been released from
 * its call..
 *
 * Send only when SD was given on TO. May take up to 500 ms. Keeps the dialer from transferring calls to a
 * station that is not idle. Mandatory under CTI schema 2.
 *
 * @generated from message dialgate.v1.ReportStationFreeRequest
 */
export type ReportStationFreeRequest = Message<"dialgate.v1.ReportStationFreeRequest"> & {
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
     * AE AgentExtensionIdentifier: agent extension or address, unique per agent station.
     *
     * @generated from field: string agent_extension_identifier = 3;
     */
    agentExtensionIdentifier: string;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 4;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.ReportStationFreeRequest.
 * Use `create(ReportStationFreeRequestSchema)` to create a new message.
 */
export declare const ReportStationFreeRequestSchema: GenMessage<ReportStationFreeRequest>;
/**
 * AcknowledgeTransferRequest is TransferAcknowledge [TA], to the dialer: Progress of a transfer requested by the
 * dialer..
 *
 * Newer docs add YA; the tail of the newer table may hold YS as well.
 *
 * @generated from message dialgate.v1.AcknowledgeTransferRequest
 */
export type AcknowledgeTransferRequest = Message<"dialgate.v1.AcknowledgeTransferRequest"> & {
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
     * TN TelephoneNumber: telephone number; SI or TN must identify the call.
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * A2 SecondAgent: transfer target.
     *
     * @generated from field: string second_agent = 6;
     */
    secondAgent: string;
    /**
     * RS ResourceStatus: state.
     *
     * @generated from field: optional dialgate.v1.TransferProgress resource_status = 7;
     */
    resourceStatus?: TransferProgress | undefined;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 8;
     */
    token: string;
    /**
     * YA AgentUniqueId: since 10.7.596; agent UUID, alternative to AN.
     *
     * @generated from field: string agent_unique_id = 9;
     */
    agentUniqueId: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 10;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.AcknowledgeTransferRequest.
 * Use `create(AcknowledgeTransferRequestSchema)` to create a new message.
 */
export declare const AcknowledgeTransferRequestSchema: GenMessage<AcknowledgeTransferRequest>;
/**
 * OpenTrunksRequest is TrunksOpen [TO], to the dialer: Declare a switch, its trunk and port capacity and which
 * resource notifications it will give; also sets campaign or tenant quotas..
 *
 * Send once per switch before any campaign that uses it is opened, and again on every change. Form 1 (no CN, no
 * TD) creates or updates a switch: TO\NT5 = '__singlecti' with 5 trunks and unlimited ports;
 * TO\IClittleswitch\NT4\DP3 = 4 trunks, 3 ports. Form 2 adds CN and/or TD to limit a campaign or tenant. OC's IC
 * picks the switch of a campaign. The parameter table was cut in every excerpt: only CN and CS were read in
 * full, the rest come from references on other pages.
 *
 * @generated from message dialgate.v1.OpenTrunksRequest
 */
export type OpenTrunksRequest = Message<"dialgate.v1.OpenTrunksRequest"> & {
    /**
     * TD TenantDescriptor: set a quota for one tenant (second form of TO).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: set a quota for one campaign (second form of TO).
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * CS CallsPerSecond: launch rate this trunk interface can take; default 9999999; for a BHCA limit use
     * ceil(BHCA/3600).
     *
     * @generated from field: optional int32 calls_per_second = 3;
     */
    callsPerSecond?: number | undefined;
    /**
     * DH DisconnectHint: ask the dialer to send DH for ringing calls at RI seconds.
     *
     * @generated from field: bool disconnect_hint = 4;
     */
    disconnectHint: boolean;
    /**
     * DP DialingPorts: ports on which dials may be in progress at once; unlimited when absent.
     *
     * @generated from field: optional int32 dialing_ports = 5;
     */
    dialingPorts?: number | undefined;
    /**
     * IC IdentifyCTI: switch id; '__singlecti' when absent.
     *
     * @generated from field: string switch = 6;
     */
    switch: string;
    /**
     * ND NowDisconnected: telephony layer will send ND messages.
     *
     * @generated from field: bool now_disconnected = 7;
     */
    nowDisconnected: boolean;
    /**
     * NT NumberOfTrunks: trunks available for outbound dialing.
     *
     * @generated from field: optional int32 number_of_trunks = 8;
     */
    numberOfTrunks?: number | undefined;
    /**
     * PF PortFree: telephony layer will send PF messages.
     *
     * @generated from field: bool port_free = 9;
     */
    portFree: boolean;
    /**
     * SD StationDisconnect: telephony layer will send SD messages.
     *
     * @generated from field: bool station_disconnect = 10;
     */
    stationDisconnect: boolean;
    /**
     * SL SwitchLogin: telephony layer answers SL with LS; deprecated since 10.7.1345 because every media layer must
     * then do SL/LS.
     *
     * @generated from field: bool switch_login = 11;
     */
    switchLogin: boolean;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 12;
     */
    token: string;
    /**
     * TS TransferStatus: telephony layer answers CT with TS.
     *
     * @generated from field: bool transfer_status = 13;
     */
    transferStatus: boolean;
    /**
     * When true, tenant (and campaign) are sent and the figures are a quota for them; otherwise the message declares a
     * switch, which belongs to no tenant, and the tenant of the path is not sent.
     *
     * @generated from field: bool quota = 14;
     */
    quota: boolean;
    /**
     * No parameter: the client's name for this request. One that is repeated over the same session is carried out once, and each
     * repetition gets the same answer. At most 80 bytes. An Exchange stream ignores it.
     *
     * @generated from field: string request_id = 100;
     */
    requestId: string;
};
/**
 * Describes the message dialgate.v1.OpenTrunksRequest.
 * Use `create(OpenTrunksRequestSchema)` to create a new message.
 */
export declare const OpenTrunksRequestSchema: GenMessage<OpenTrunksRequest>;
/**
 * ReportTransferStatusRequest is TransferStatus [TS], to the dialer: Result of a Call Transfer (CT) of a
 * connected call to an agent..
 *
 * Mandatory when TS was given on TO. RS non-zero with TQ present means the queue timer ran out during the
 * transfer. The 10.7 table has no TI row (example still shows it) and adds YA and YS.
 *
 * @generated from message dialgate.v1.ReportTransferStatusRequest
 */
export type ReportTransferStatusRequest = Message<"dialgate.v1.ReportTransferStatusRequest"> & {
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
     * AN AgentIdentifier: since 10.6.390.
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
     * TN TelephoneNumber: telephone number; SI or TN names the call.
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * AE AgentExtensionIdentifier: agent extension; not needed when the call overflowed to an external address.
     *
     * @generated from field: string agent_extension_identifier = 6;
     */
    agentExtensionIdentifier: string;
    /**
     * RS ResourceStatus: result.
     *
     * @generated from field: optional dialgate.v1.LineResult resource_status = 7;
     */
    resourceStatus?: LineResult | undefined;
    /**
     * TI TrunkIdentifier: only in older docs (there mandatory): made up by the telephony layer for one call; unique
     * while the call lives; reusable after ND (when ND was enabled on TO) or else after CD.
     *
     * @generated from field: string trunk_identifier = 8;
     */
    trunkIdentifier: string;
    /**
     * TK Token: caller-supplied token.
     *
     * @generated from field: string token = 9;
     */
    token: string;
    /**
     * TQ TimeoutQueue: the transfer failed because of queue timeout.
     *
     * @generated from field: bool timeout_queue = 10;
     */
    timeoutQueue: boolean;
    /**
     * YA AgentUniqueId: since 10.7.596; agent UUID, alternative to AN.
     *
     * @generated from field: string agent_unique_id = 11;
     */
    agentUniqueId: string;
    /**
     * YS SessionUUID: since 10.7.596; UUID given to each media session at creation, alternative to SI.
     *
     * @generated from field: string session_uuid = 12;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.ReportTransferStatusRequest.
 * Use `create(ReportTransferStatusRequestSchema)` to create a new message.
 */
export declare const ReportTransferStatusRequestSchema: GenMessage<ReportTransferStatusRequest>;
