import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { AuthenticationResult, CaptureResult, LineResult, LookupResult, OperationResult, PlayResult, RouteMatch, TransferProgress, UnavailableReason } from "./enums_pb.js";
import type { Timestamp } from "@bufbuild/protobuf/wkt";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/agent_events.proto.
 */
export declare const file_dialgate_v1_agent_events: GenFile;
/**
 * AgentConnect is AgentConnect [AC], from the dialer: Screen pop: a call is offered/connected to the agent.
 *
 * Sent both when the call is offered (agent phone rings) and when connected, driven by LC. Unless preview,
 * signals the screen pop.
 *
 * @generated from message dialgate.v1.AgentConnect
 */
export type AgentConnect = Message<"dialgate.v1.AgentConnect"> & {
    /**
     * TD TenantDescriptor: tenant (in the example).
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
     * SI SessionIdentifier: session key.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * TN TelephoneNumber: number (in the example).
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * AG AgentAlternativeIdentifier: usually equals AN; may be sent for any agent.
     *
     * @generated from field: string agent_alternative_identifier = 6;
     */
    agentAlternativeIdentifier: string;
    /**
     * AR AbandonRetry: number was abandoned in an earlier call.
     *
     * @generated from field: bool abandon_retry = 7;
     */
    abandonRetry: boolean;
    /**
     * AS ApplicationSpecificData: data tagged in MC, echoed.
     *
     * @generated from field: string application_specific_data = 8;
     */
    applicationSpecificData: string;
    /**
     * BA RingBackAgent: agent who will talk to the customer.
     *
     * @generated from field: string ring_back_agent = 9;
     */
    ringBackAgent: string;
    /**
     * BL Blind: blind rather than screened transfer.
     *
     * @generated from field: bool blind = 10;
     */
    blind: boolean;
    /**
     * BT RingBackTimer: OLE date/time.
     *
     * @generated from field: google.protobuf.Timestamp ring_back_timer = 11;
     */
    ringBackTimer?: Timestamp | undefined;
    /**
     * C3 Conference3: connect to a 3-party conference.
     *
     * @generated from field: bool conference3 = 12;
     */
    conference3: boolean;
    /**
     * C4 ModifiedConference: agent conference first, then 3-party.
     *
     * @generated from field: bool modified_conference = 13;
     */
    modifiedConference: boolean;
    /**
     * DT Data: session data (BP carries it "on connect to an agent").
     *
     * @generated from field: string data = 14;
     */
    data: string;
    /**
     * FC FollowUpCall: ad-hoc call (as on CE).
     *
     * @generated from field: bool follow_up_call = 15;
     */
    followUpCall: boolean;
    /**
     * YA AgentUniqueId: agent session id (in the example).
     *
     * @generated from field: string agent_unique_id = 16;
     */
    agentUniqueId: string;
    /**
     * YS SessionUUID: session UUID (in the example).
     *
     * @generated from field: string session_uuid = 17;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.AgentConnect.
 * Use `create(AgentConnectSchema)` to create a new message.
 */
export declare const AgentConnectSchema: GenMessage<AgentConnect>;
/**
 * AgentFree is AgentFree [AF], from the dialer: Agent is unavailable with immediate effect (reply to AU).
 *
 * Sent once the dialer can release the agent; no more dialling on its behalf.
 *
 * @generated from message dialgate.v1.AgentFree
 */
export type AgentFree = Message<"dialgate.v1.AgentFree"> & {
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
     * FD FreeReasonDescription: free text of the reason, echoed from AU.
     *
     * @generated from field: string free_reason_description = 4;
     */
    freeReasonDescription: string;
    /**
     * FR FreeReason: user-defined reason code, echoed from AU.
     *
     * @generated from field: optional int32 free_reason = 5;
     */
    freeReason?: number | undefined;
    /**
     * UR UnavailableReason: why the agent went unavailable (doc min 1, yet 0 is a listed value).
     *
     * @generated from field: optional dialgate.v1.UnavailableReason unavailable_reason = 6;
     */
    unavailableReason?: UnavailableReason | undefined;
};
/**
 * Describes the message dialgate.v1.AgentFree.
 * Use `create(AgentFreeSchema)` to create a new message.
 */
export declare const AgentFreeSchema: GenMessage<AgentFree>;
/**
 * AgentReady is AgentReady [AR], from the dialer: Agent is ready for the next call.
 *
 * Sent after AA and after TC. The 10.6 edition has only AN, CN, TD.
 *
 * @generated from message dialgate.v1.AgentReady
 */
export type AgentReady = Message<"dialgate.v1.AgentReady"> & {
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
     * SI SessionID: 10.7.1057+: readable id of the agent's last session.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * CB Callback: 10.7.62+: agent is reserved for a callback.
     *
     * @generated from field: bool callback = 5;
     */
    callback: boolean;
    /**
     * YA AgentUniqueId: 10.7.1057+: agent UUID.
     *
     * @generated from field: string agent_unique_id = 6;
     */
    agentUniqueId: string;
    /**
     * YC CampaignUniqueId: 10.7.1057+: campaign UUID.
     *
     * @generated from field: string campaign_unique_id = 7;
     */
    campaignUniqueId: string;
    /**
     * YS SessionUniqueId: 10.7.1057+: UUID of the agent's last session.
     *
     * @generated from field: string session_unique_id = 8;
     */
    sessionUniqueId: string;
};
/**
 * Describes the message dialgate.v1.AgentReady.
 * Use `create(AgentReadySchema)` to create a new message.
 */
export declare const AgentReadySchema: GenMessage<AgentReady>;
/**
 * BeginManual is BeginManual [BM], from the dialer: Start of a manual call cycle (screen pop).
 *
 * Since 10.6.345.
 *
 * @generated from message dialgate.v1.BeginManual
 */
export type BeginManual = Message<"dialgate.v1.BeginManual"> & {
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
     * CB Callback: 10.6.812+: agent is reserved for callback.
     *
     * @generated from field: bool callback = 4;
     */
    callback: boolean;
};
/**
 * Describes the message dialgate.v1.BeginManual.
 * Use `create(BeginManualSchema)` to create a new message.
 */
export declare const BeginManualSchema: GenMessage<BeginManual>;
/**
 * BeginPreview is BeginPreview [BP], from the dialer: Start a preview call / screen pop for the agent.
 *
 * Preview: show the record. Progressive: screen pop, sent together with CI. With breathing space (P2>0) a BP
 * without session data but with PN and P2 comes first; PN or expiry ends it. TN is included for progressive
 * dialling, otherwise omitted. DT only if MC had it.
 *
 * @generated from message dialgate.v1.BeginPreview
 */
export type BeginPreview = Message<"dialgate.v1.BeginPreview"> & {
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
     * SI SessionIdentifier: session key.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * TN TelephoneNumber: number; only in progressive dialling.
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * AS ApplicationSpecificData: application data.
     *
     * @generated from field: string application_specific_data = 6;
     */
    applicationSpecificData: string;
    /**
     * BD BeginDial: sent in open-progressive preview: the application must send BD to start dialling.
     *
     * @generated from field: bool begin_dial = 7;
     */
    beginDial: boolean;
    /**
     * DT Data: data from MC for the agent application.
     *
     * @generated from field: string data = 8;
     */
    data: string;
    /**
     * P1 PreviewTimeout: seconds of preview before the call is launched by force; BD cancels it.
     *
     * @generated from field: optional int32 preview_timeout = 9;
     */
    previewTimeout?: number | undefined;
    /**
     * P2 BreatherTimeout: seconds of breathing space; sent with PN before the preview.
     *
     * @generated from field: optional int32 breather_timeout = 10;
     */
    breatherTimeout?: number | undefined;
    /**
     * PN PreviewNow: a PN message is needed to end the breathing space early.
     *
     * @generated from field: bool preview_now = 11;
     */
    previewNow: boolean;
    /**
     * YS SessionUUID: session UUID.
     *
     * @generated from field: string session_uuid = 12;
     */
    sessionUuid: string;
    /**
     * YA AgentUniqueId: agent UUID.
     *
     * @generated from field: string agent_unique_id = 13;
     */
    agentUniqueId: string;
};
/**
 * Describes the message dialgate.v1.BeginPreview.
 * Use `create(BeginPreviewSchema)` to create a new message.
 */
export declare const BeginPreviewSchema: GenMessage<BeginPreview>;
/**
 * CallEnded is CallEnded [CE], from the dialer: Call ended (CD or called party hung up).
 *
 * Ad-hoc calls are possible when logged into an ACD campaign, in wrap on an ACD campaign, or logged into the
 * system campaign.
 *
 * @generated from message dialgate.v1.CallEnded
 */
export type CallEnded = Message<"dialgate.v1.CallEnded"> & {
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
     * SI SessionIdentifier: session of the call.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * TN TelephoneNumber: either TN or SI identifies the called party.
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * FC FollowUpCall: the ended call was an ad-hoc call, outside campaign statistics.
     *
     * @generated from field: bool follow_up_call = 6;
     */
    followUpCall: boolean;
};
/**
 * Describes the message dialgate.v1.CallEnded.
 * Use `create(CallEndedSchema)` to create a new message.
 */
export declare const CallEndedSchema: GenMessage<CallEnded>;
/**
 * CampaignShuttingDown is CampaignShuttingDown [CS], from the dialer: Campaign is about to shut down; finish the
 * call.
 *
 * After the grace period the agent session is terminated. Unchanged since before 9.2.
 *
 * @generated from message dialgate.v1.CampaignShuttingDown
 */
export type CampaignShuttingDown = Message<"dialgate.v1.CampaignShuttingDown"> & {
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
     * TV TimeoutValue: seconds until the campaign is killed with calls still in progress; default 200, configurable.
     *
     * @generated from field: optional int32 timeout_value = 4;
     */
    timeoutValue?: number | undefined;
};
/**
 * Describes the message dialgate.v1.CampaignShuttingDown.
 * Use `create(CampaignShuttingDownSchema)` to create a new message.
 */
export declare const CampaignShuttingDownSchema: GenMessage<CampaignShuttingDown>;
/**
 * CampaignUpdate is CampaignUpdate [CU], from the dialer: Agent is being moved to the named campaign.
 *
 * Transfer/conference across campaigns moves the second agent to the campaign of the call and back afterwards;
 * each move sends CU. From the CU on, the agent's messages are logged under the new campaign.
 *
 * @generated from message dialgate.v1.CampaignUpdate
 */
export type CampaignUpdate = Message<"dialgate.v1.CampaignUpdate"> & {
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
};
/**
 * Describes the message dialgate.v1.CampaignUpdate.
 * Use `create(CampaignUpdateSchema)` to create a new message.
 */
export declare const CampaignUpdateSchema: GenMessage<CampaignUpdate>;
/**
 * DataReturn is DataReturn [DR], from the dialer: Return requested business data for a call.
 *
 * Last changed 10.0.0.62. The example also carries SI. DT legacy format is name~key flag~value joined by |.
 *
 * @generated from message dialgate.v1.DataReturn
 */
export type DataReturn = Message<"dialgate.v1.DataReturn"> & {
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
     * DT Data: data when RS=0; application dependent; reflected through the campaign-layer DL.
     *
     * @generated from field: string data = 4;
     */
    data: string;
    /**
     * RS ResourceStatus: result.
     *
     * @generated from field: optional dialgate.v1.LookupResult resource_status = 5;
     */
    resourceStatus?: LookupResult | undefined;
};
/**
 * Describes the message dialgate.v1.DataReturn.
 * Use `create(DataReturnSchema)` to create a new message.
 */
export declare const DataReturnSchema: GenMessage<DataReturn>;
/**
 * DTMFStatus is DTMFStatus [DS], from the dialer: Status of DTMF playback.
 *
 * The example also carries SI.
 *
 * @generated from message dialgate.v1.DTMFStatus
 */
export type DTMFStatus = Message<"dialgate.v1.DTMFStatus"> & {
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
     * RS ResourceStatus: status.
     *
     * @generated from field: optional dialgate.v1.PlayResult resource_status = 4;
     */
    resourceStatus?: PlayResult | undefined;
    /**
     * SI SessionIdentifier: session of the call (in the example).
     *
     * @generated from field: string call = 5;
     */
    call: string;
};
/**
 * Describes the message dialgate.v1.DTMFStatus.
 * Use `create(DTMFStatusSchema)` to create a new message.
 */
export declare const DTMFStatusSchema: GenMessage<DTMFStatus>;
/**
 * ErrorReport is ErrorReport [ER], from the dialer: Report a faulty message back to its sender.
 *
 * Same message on every interface; support is mandatory. The faulty message has no other effect; even a
 * redundant parameter rejects the message.
 *
 * @generated from message dialgate.v1.ErrorReport
 */
export type ErrorReport = Message<"dialgate.v1.ErrorReport"> & {
    /**
     * EC ErrorCode: error code.
     *
     * @generated from field: optional int32 error_code = 1;
     */
    errorCode?: number | undefined;
    /**
     * FM FormattedMessage: the faulty message in double quotes; no max.
     *
     * @generated from field: string formatted_message = 2;
     */
    formattedMessage: string;
    /**
     * MS Message: 10.7.1401+: why validation failed, when a proxy validated.
     *
     * @generated from field: string message = 3;
     */
    message: string;
};
/**
 * Describes the message dialgate.v1.ErrorReport.
 * Use `create(ErrorReportSchema)` to create a new message.
 */
export declare const ErrorReportSchema: GenMessage<ErrorReport>;
/**
 * FinishedCapture is FinishedCapture [FC], from the dialer: Result of an audio/digit capture (PC).
 *
 * Capture conditions come from the PC message. The example also carries SI.
 *
 * @generated from message dialgate.v1.FinishedCapture
 */
export type FinishedCapture = Message<"dialgate.v1.FinishedCapture"> & {
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
     * DZ DigitData: captured digits.
     *
     * @generated from field: string digit_data = 4;
     */
    digitData: string;
    /**
     * RS ResourceStatus: result.
     *
     * @generated from field: optional dialgate.v1.CaptureResult resource_status = 5;
     */
    resourceStatus?: CaptureResult | undefined;
    /**
     * SZ MatchResult: recognised word or phrase.
     *
     * @generated from field: string match_result = 6;
     */
    matchResult: string;
    /**
     * SI SessionIdentifier: session of the call (in the example).
     *
     * @generated from field: string call = 7;
     */
    call: string;
};
/**
 * Describes the message dialgate.v1.FinishedCapture.
 * Use `create(FinishedCaptureSchema)` to create a new message.
 */
export declare const FinishedCaptureSchema: GenMessage<FinishedCapture>;
/**
 * HoldAcknowledge is HoldAcknowledge [HA], from the dialer: Result of a RH.
 *
 * @generated from message dialgate.v1.HoldAcknowledge
 */
export type HoldAcknowledge = Message<"dialgate.v1.HoldAcknowledge"> & {
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
     * ON OnOff: present = hold, absent = retrieve.
     *
     * @generated from field: bool on_off = 4;
     */
    onOff: boolean;
    /**
     * RS ResourceStatus: result.
     *
     * @generated from field: optional dialgate.v1.LineResult resource_status = 5;
     */
    resourceStatus?: LineResult | undefined;
    /**
     * WH WhoAck: 10.6.147+: bit flags of who is on hold (customer or second agent).
     *
     * @generated from field: string who_ack = 6;
     */
    whoAck: string;
};
/**
 * Describes the message dialgate.v1.HoldAcknowledge.
 * Use `create(HoldAcknowledgeSchema)` to create a new message.
 */
export declare const HoldAcknowledgeSchema: GenMessage<HoldAcknowledge>;
/**
 * LoggedIn is LoggedIn [LI], from the dialer: Tell the agent application the agent is logged in.
 *
 * Sent for an AL, and also when a third party moves the agent between campaigns. YA since 10.5 (page last
 * changed 10.5.42).
 *
 * @generated from message dialgate.v1.LoggedIn
 */
export type LoggedIn = Message<"dialgate.v1.LoggedIn"> & {
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
     * YA AgentUniqueId: internally generated unique session id of the agent.
     *
     * @generated from field: string agent_unique_id = 4;
     */
    agentUniqueId: string;
};
/**
 * Describes the message dialgate.v1.LoggedIn.
 * Use `create(LoggedInSchema)` to create a new message.
 */
export declare const LoggedInSchema: GenMessage<LoggedIn>;
/**
 * ListenAcknowledge is ListenAcknowledge [LK], from the dialer: Result of a LR.
 *
 * Page not stored. LK is an event class of management ET/TE; an agent-layer LK is assumed by analogy with RH/HA
 * and RM/MK.
 *
 * @generated from message dialgate.v1.ListenAcknowledge
 */
export type ListenAcknowledge = Message<"dialgate.v1.ListenAcknowledge"> & {
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
     * AN AgentIdentifier: monitoring agent.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * A2 MonitoredAgent: monitored agent.
     *
     * @generated from field: string monitored_agent = 4;
     */
    monitoredAgent: string;
    /**
     * ON OnOff: present = started.
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
};
/**
 * Describes the message dialgate.v1.ListenAcknowledge.
 * Use `create(ListenAcknowledgeSchema)` to create a new message.
 */
export declare const ListenAcknowledgeSchema: GenMessage<ListenAcknowledge>;
/**
 * MuteAcknowledge is MuteAcknowledge [MK], from the dialer: Result of a RM.
 *
 * @generated from message dialgate.v1.MuteAcknowledge
 */
export type MuteAcknowledge = Message<"dialgate.v1.MuteAcknowledge"> & {
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
     * ON OnOff: present = muted, absent = unmuted.
     *
     * @generated from field: bool on_off = 4;
     */
    onOff: boolean;
    /**
     * RC Recording: recording input, not the microphone.
     *
     * @generated from field: bool recording = 5;
     */
    recording: boolean;
    /**
     * RS ResourceStatus: result.
     *
     * @generated from field: optional dialgate.v1.OperationResult resource_status = 6;
     */
    resourceStatus?: OperationResult | undefined;
};
/**
 * Describes the message dialgate.v1.MuteAcknowledge.
 * Use `create(MuteAcknowledgeSchema)` to create a new message.
 */
export declare const MuteAcknowledgeSchema: GenMessage<MuteAcknowledge>;
/**
 * MonitorNotify is MonitorNotify [MN], from the dialer: Tell an agent that he is being monitored.
 *
 * Page not stored. Named on the agent LR page: sent to the monitored agent unless LR had BL.
 *
 * @generated from message dialgate.v1.MonitorNotify
 */
export type MonitorNotify = Message<"dialgate.v1.MonitorNotify"> & {
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
     * AN AgentIdentifier: monitored agent.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * A2 MonitoringAgent: monitoring agent.
     *
     * @generated from field: string monitoring_agent = 4;
     */
    monitoringAgent: string;
    /**
     * CH Coaching: the monitor may talk to the agent.
     *
     * @generated from field: bool coaching = 5;
     */
    coaching: boolean;
    /**
     * ON OnOff: present = started.
     *
     * @generated from field: bool on_off = 6;
     */
    onOff: boolean;
};
/**
 * Describes the message dialgate.v1.MonitorNotify.
 * Use `create(MonitorNotifySchema)` to create a new message.
 */
export declare const MonitorNotifySchema: GenMessage<MonitorNotify>;
/**
 * MoveStatus is MoveStatus [MS], from the dialer: Agent has been moved between campaigns.
 *
 * Follows MA, AM, a TR that relocates the agent temporarily, or an automatic blend.
 *
 * @generated from message dialgate.v1.MoveStatus
 */
export type MoveStatus = Message<"dialgate.v1.MoveStatus"> & {
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
     * C2 CampaignTwo: destination campaign.
     *
     * @generated from field: string campaign_two = 4;
     */
    campaignTwo: string;
    /**
     * RS ResourceStatus: result.
     *
     * @generated from field: optional dialgate.v1.OperationResult resource_status = 5;
     */
    resourceStatus?: OperationResult | undefined;
};
/**
 * Describes the message dialgate.v1.MoveStatus.
 * Use `create(MoveStatusSchema)` to create a new message.
 */
export declare const MoveStatusSchema: GenMessage<MoveStatus>;
/**
 * NowAvailable is NowAvailable [NA], from the dialer: Agent has been made available.
 *
 * Sent for an AA or when a third party moves the agent between campaigns. Unchanged since before 9.2.
 *
 * @generated from message dialgate.v1.NowAvailable
 */
export type NowAvailable = Message<"dialgate.v1.NowAvailable"> & {
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
};
/**
 * Describes the message dialgate.v1.NowAvailable.
 * Use `create(NowAvailableSchema)` to create a new message.
 */
export declare const NowAvailableSchema: GenMessage<NowAvailable>;
/**
 * AgentNumberBack is NumberBack [NB], from the dialer: Number returned without agent connection.
 *
 * Sent for failed calls; for all calls when OC had RO. Not sent when an agent did the machine detection. On
 * close (or suspend with SB) all retry-queue numbers come back with RE naming the queue. YS and YA since 10.5.
 * Campaign layer has the same message; see campaign catalogue for the full parameter set.
 *
 * @generated from message dialgate.v1.AgentNumberBack
 */
export type AgentNumberBack = Message<"dialgate.v1.AgentNumberBack"> & {
    /**
     * TD TenantDescriptor: tenant (in the example).
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
     * AN AgentIdentifier: only for agents in preview mode.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * TN TelephoneNumber: number (in the example).
     *
     * @generated from field: string telephone_number = 4;
     */
    telephoneNumber: string;
    /**
     * AG AgentAlternativeIdentifier: usually equals AN; may be sent for any agent.
     *
     * @generated from field: string agent_alternative_identifier = 5;
     */
    agentAlternativeIdentifier: string;
    /**
     * AO AgentOutcome: agent outcome of an agent-handled call.
     *
     * @generated from field: optional int32 agent_outcome = 6;
     */
    agentOutcome?: number | undefined;
    /**
     * AS ApplicationSpecificData: AS of the MC, echoed (in the example).
     *
     * @generated from field: string application_specific_data = 7;
     */
    applicationSpecificData: string;
    /**
     * DD DontDial: 10.6.415+: the agent refused the preview (OZ page).
     *
     * @generated from field: bool dont_dial = 8;
     */
    dontDial: boolean;
    /**
     * RA RetryAdvise: retry advice (in the example).
     *
     * @generated from field: bool retry_advise = 9;
     */
    retryAdvise: boolean;
    /**
     * RE Reason: dialling-cycle outcome or dialler-made outcome (in the example).
     *
     * @generated from field: optional int32 reason = 10;
     */
    reason?: number | undefined;
    /**
     * YA AgentUniqueId: agent session id, 10.5+.
     *
     * @generated from field: string agent_unique_id = 11;
     */
    agentUniqueId: string;
    /**
     * YS SessionUUID: session UUID, 10.5+ (in the example).
     *
     * @generated from field: string session_uuid = 12;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.AgentNumberBack.
 * Use `create(AgentNumberBackSchema)` to create a new message.
 */
export declare const AgentNumberBackSchema: GenMessage<AgentNumberBack>;
/**
 * NowLoggedOut is NowLoggedOut [NO], from the dialer: Agent has been logged out.
 *
 * Sent for LO, when the campaign closes, or when the agent is moved between campaigns. YA since 10.5 (last
 * changed 10.5.42).
 *
 * @generated from message dialgate.v1.NowLoggedOut
 */
export type NowLoggedOut = Message<"dialgate.v1.NowLoggedOut"> & {
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
     * YA AgentUniqueId: internal unique id of the agent session.
     *
     * @generated from field: string agent_unique_id = 4;
     */
    agentUniqueId: string;
};
/**
 * Describes the message dialgate.v1.NowLoggedOut.
 * Use `create(NowLoggedOutSchema)` to create a new message.
 */
export declare const NowLoggedOutSchema: GenMessage<NowLoggedOut>;
/**
 * PlayStatus is PlayStatus [PS], from the dialer: Result of a PM.
 *
 * Success gives RS0 then RS1; failure only RS2.
 *
 * @generated from message dialgate.v1.PlayStatus
 */
export type PlayStatus = Message<"dialgate.v1.PlayStatus"> & {
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
     * RS ResourceStatus: result.
     *
     * @generated from field: optional dialgate.v1.PlayResult resource_status = 4;
     */
    resourceStatus?: PlayResult | undefined;
};
/**
 * Describes the message dialgate.v1.PlayStatus.
 * Use `create(PlayStatusSchema)` to create a new message.
 */
export declare const PlayStatusSchema: GenMessage<PlayStatus>;
/**
 * RecordingAcknowledge is RecordingAcknowledge [RA], from the dialer: Result of a RR.
 *
 * May come unsolicited when the campaign or agent is set to record everything.
 *
 * @generated from message dialgate.v1.RecordingAcknowledge
 */
export type RecordingAcknowledge = Message<"dialgate.v1.RecordingAcknowledge"> & {
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
     * KY OperationKey: recording key.
     *
     * @generated from field: string operation_key = 4;
     */
    operationKey: string;
    /**
     * ON OnOff: present = start, absent = stop.
     *
     * @generated from field: bool on_off = 5;
     */
    onOff: boolean;
    /**
     * RF RecordingFilename: file name.
     *
     * @generated from field: string recording_filename = 6;
     */
    recordingFilename: string;
    /**
     * RS ResourceStatus: result.
     *
     * @generated from field: optional dialgate.v1.LineResult resource_status = 7;
     */
    resourceStatus?: LineResult | undefined;
    /**
     * YR RecordingUniqueIdentifier: 10.6.431+: id of the main recording of the session.
     *
     * @generated from field: string recording_unique_identifier = 8;
     */
    recordingUniqueIdentifier: string;
};
/**
 * Describes the message dialgate.v1.RecordingAcknowledge.
 * Use `create(RecordingAcknowledgeSchema)` to create a new message.
 */
export declare const RecordingAcknowledgeSchema: GenMessage<RecordingAcknowledge>;
/**
 * RouteDecision is RouteDecision [RX], from the dialer: Answer to an agent-layer route request.
 *
 * Deprecated 10.6.395 and 10.7.611.
 *
 * @generated from message dialgate.v1.RouteDecision
 */
export type RouteDecision = Message<"dialgate.v1.RouteDecision"> & {
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
     * SI SessionIdentifier: session.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * DT Data: session data, name~flag~value separated by |.
     *
     * @generated from field: string data = 5;
     */
    data: string;
    /**
     * RD RouteAddress: address the call is routed to.
     *
     * @generated from field: string route_address = 6;
     */
    routeAddress: string;
    /**
     * RS ResourceStatus: matches.
     *
     * @generated from field: optional dialgate.v1.RouteMatch resource_status = 7;
     */
    resourceStatus?: RouteMatch | undefined;
};
/**
 * Describes the message dialgate.v1.RouteDecision.
 * Use `create(RouteDecisionSchema)` to create a new message.
 */
export declare const RouteDecisionSchema: GenMessage<RouteDecision>;
/**
 * TransferAcknowledge is TransferAcknowledge [TA], from the dialer: State of a transfer request for its
 * originator.
 *
 * @generated from message dialgate.v1.TransferAcknowledge
 */
export type TransferAcknowledge = Message<"dialgate.v1.TransferAcknowledge"> & {
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
     * RS ResourceStatus: doc max is 2 but 0..4 are listed.
     *
     * @generated from field: optional dialgate.v1.TransferProgress resource_status = 4;
     */
    resourceStatus?: TransferProgress | undefined;
};
/**
 * Describes the message dialgate.v1.TransferAcknowledge.
 * Use `create(TransferAcknowledgeSchema)` to create a new message.
 */
export declare const TransferAcknowledgeSchema: GenMessage<TransferAcknowledge>;
/**
 * UserStatus is UserStatus [US], from the dialer: Result of a UA.
 *
 * Page last changed 10.0.0.16.
 *
 * @generated from message dialgate.v1.UserStatus
 */
export type UserStatus = Message<"dialgate.v1.UserStatus"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to (alphanumeric).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * AN AgentIdentifier: user-defined id; any chars except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 2;
     */
    agent: string;
    /**
     * PG PermissionFlags: bit flags of permissions.
     *
     * @generated from field: optional int32 permission_flags = 3;
     */
    permissionFlags?: number | undefined;
    /**
     * RS ResourceStatus: result; the doc declares max 5 but lists up to 7 (and a second row numbered 5: endpoint has
     * no configuration).
     *
     * @generated from field: optional dialgate.v1.AuthenticationResult resource_status = 4;
     */
    resourceStatus?: AuthenticationResult | undefined;
};
/**
 * Describes the message dialgate.v1.UserStatus.
 * Use `create(UserStatusSchema)` to create a new message.
 */
export declare const UserStatusSchema: GenMessage<UserStatus>;
