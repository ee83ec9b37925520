import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { AgentState, DequeueResult, DialingMethod, QueueState, ServiceState, Severity, TransferResult, TransferTargetType, TurretState } from "./enums_pb.js";
import type { Timestamp } from "@bufbuild/protobuf/wkt";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/management_events.proto.
 */
export declare const file_dialgate_v1_management_events: GenFile;
/**
 * AgentData is AgentData [AZ], from the dialer: state of one agent (answer to EA), first and on every change.
 *
 * One AZ per enumerated agent, then one per state change until EE. Table rows after DS cut; parameters marked
 * inferred come from the example, from EA LD and from TZ.
 *
 * @generated from message dialgate.v1.AgentData
 */
export type AgentData = Message<"dialgate.v1.AgentData"> & {
    /**
     * TD TenantDescriptor.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign name.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent identifier.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * AD AgentDescription: name; unique across open campaigns.
     *
     * @generated from field: string agent_description = 4;
     */
    agentDescription: string;
    /**
     * AE AgentExtensionIdentifier: extension, unique per agent.
     *
     * @generated from field: string agent_extension_identifier = 5;
     */
    agentExtensionIdentifier: string;
    /**
     * DM DialingMethod: since 10.6.504 / 10.7.74; default 0; not the Campaign Manager type values.
     *
     * @generated from field: optional dialgate.v1.DialingMethod dialing_method = 6;
     */
    dialingMethod?: DialingMethod | undefined;
    /**
     * DS DetailState: only with EA LD 2 or 3.
     *
     * @generated from field: optional dialgate.v1.AgentState detail_state = 7;
     */
    detailState?: AgentState | undefined;
    /**
     * DT Data: LD 3 only.
     *
     * @generated from field: string data = 8;
     */
    data: string;
    /**
     * OS OldState: LD 2 and 3; previous state, values as DS.
     *
     * @generated from field: optional dialgate.v1.AgentState old_state = 9;
     */
    oldState?: AgentState | undefined;
    /**
     * TS TimeStamp: when the event was processed.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 10;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * TX TransactionIdentifier: request this answers.
     *
     * @generated from field: string transaction = 11;
     */
    transaction: string;
    /**
     * W0 LoginTime: LD 1 and up; in the example equal to TS.
     *
     * @generated from field: google.protobuf.Timestamp login_time = 12;
     */
    loginTime?: Timestamp | undefined;
    /**
     * W1 AvailableTime: LD 1 and up; 0.0 in the example.
     *
     * @generated from field: google.protobuf.Timestamp available_time = 13;
     */
    availableTime?: Timestamp | undefined;
    /**
     * YA AgentUniqueId: unique session id of the agent.
     *
     * @generated from field: string agent_unique_id = 14;
     */
    agentUniqueId: string;
    /**
     * YC CampaignUniqueId: unique session id of the campaign.
     *
     * @generated from field: string campaign_unique_id = 15;
     */
    campaignUniqueId: string;
    /**
     * Z0 TimeStamp0: LD 3 only.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp0 = 16;
     */
    timeStamp0?: Timestamp | undefined;
    /**
     * Z1 TimeStamp1: LD 3 only.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp1 = 17;
     */
    timeStamp1?: Timestamp | undefined;
    /**
     * Z2 TimeStamp2: LD 3 only.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp2 = 18;
     */
    timeStamp2?: Timestamp | undefined;
    /**
     * Z3 TimeStamp3: LD 2 and 3; in the example equal to TS.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp3 = 19;
     */
    timeStamp3?: Timestamp | undefined;
    /**
     * Z4 TimeStamp4: LD 2 and 3.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp4 = 20;
     */
    timeStamp4?: Timestamp | undefined;
    /**
     * ZA AgentState: basic state: logged in / available / logged out; 0 = not logged in, other values not seen.
     *
     * @generated from field: optional int32 agent_state = 21;
     */
    agentState?: number | undefined;
};
/**
 * Describes the message dialgate.v1.AgentData.
 * Use `create(AgentDataSchema)` to create a new message.
 */
export declare const AgentDataSchema: GenMessage<AgentData>;
/**
 * CallbackTimeout is CallbackTimeout [BT], from the dialer: a callback request timed out.
 *
 * The session is returned undialled. Introduced 10.5.330 and 10.6.196.
 *
 * @generated from message dialgate.v1.CallbackTimeout
 */
export type CallbackTimeout = Message<"dialgate.v1.CallbackTimeout"> & {
    /**
     * TD TenantDescriptor: filter tenant; validated when given.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign name.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent identifier.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * SI SessionIdentifier: unique key per called party.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 5;
     */
    token: string;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 6;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.CallbackTimeout.
 * Use `create(CallbackTimeoutSchema)` to create a new message.
 */
export declare const CallbackTimeoutSchema: GenMessage<CallbackTimeout>;
/**
 * CallbackNotify is CallbackNotify [CN], from the dialer: a callback will fall due soon (to CH subscribers).
 *
 * The session stays queued TV seconds past the due time; returned undialled when the agent has not logged on to
 * an outbound campaign by then. Introduced 10.5.330 and 10.6.196.
 *
 * @generated from message dialgate.v1.CallbackNotify
 */
export type CallbackNotify = Message<"dialgate.v1.CallbackNotify"> & {
    /**
     * TD TenantDescriptor: filter tenant; validated when given.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign name.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent identifier.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * SI SessionIdentifier: unique key per called party.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 5;
     */
    token: string;
    /**
     * TS TimeStamp: OLE Automation date; when the event was processed.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 6;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * TV TimeoutValue: seconds after the due time that the dialer waits for the agent before returning the callback
     * undialled.
     *
     * @generated from field: optional int32 timeout_value = 7;
     */
    timeoutValue?: number | undefined;
    /**
     * TW TimeWindow: seconds from this message until the callback is due.
     *
     * @generated from field: optional int32 time_window = 8;
     */
    timeWindow?: number | undefined;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 9;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.CallbackNotify.
 * Use `create(CallbackNotifySchema)` to create a new message.
 */
export declare const CallbackNotifySchema: GenMessage<CallbackNotify>;
/**
 * CampaignData is CampaignData [CZ], from the dialer: state of one campaign (answer to EC), first and on every
 * change.
 *
 * One CZ per campaign, then one per state change until EE. Rows after YC cut: ZC (state; 1 = running in example)
 * and ZO (old state).
 *
 * @generated from message dialgate.v1.CampaignData
 */
export type CampaignData = Message<"dialgate.v1.CampaignData"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign name.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AT AbandonCallTarget: since 10.7.625: target abandon rate, 1..5 % in form x.y; absent = 1.
     *
     * @generated from field: optional double abandon_call_target = 3;
     */
    abandonCallTarget?: number | undefined;
    /**
     * DM DialingMethod: default 0; not the Campaign Manager type values.
     *
     * @generated from field: optional dialgate.v1.DialingMethod dialing_method = 4;
     */
    dialingMethod?: DialingMethod | undefined;
    /**
     * L1 CallRecordingLabel1: recording label name 1 of 6.
     *
     * @generated from field: string call_recording_label1 = 5;
     */
    callRecordingLabel1: string;
    /**
     * L2 CallRecordingLabel2: as L1.
     *
     * @generated from field: string call_recording_label2 = 6;
     */
    callRecordingLabel2: string;
    /**
     * L3 CallRecordingLabel3: as L1.
     *
     * @generated from field: string call_recording_label3 = 7;
     */
    callRecordingLabel3: string;
    /**
     * L4 CallRecordingLabel4: as L1.
     *
     * @generated from field: string call_recording_label4 = 8;
     */
    callRecordingLabel4: string;
    /**
     * L5 CallRecordingLabel5: as L1.
     *
     * @generated from field: string call_recording_label5 = 9;
     */
    callRecordingLabel5: string;
    /**
     * L6 CallRecordingLabel6: as L1.
     *
     * @generated from field: string call_recording_label6 = 10;
     */
    callRecordingLabel6: string;
    /**
     * TS TimeStamp: OLE Automation date; when the event was processed.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 11;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * TX TransactionIdentifier: request this answers.
     *
     * @generated from field: string transaction = 12;
     */
    transaction: string;
    /**
     * TZ TimeZone: since 10.6.263: numeric and/or alpha; used to report by time zone.
     *
     * @generated from field: string time_zone = 13;
     */
    timeZone: string;
    /**
     * YC CampaignUniqueId: unique session id of the campaign (since 10.5).
     *
     * @generated from field: string campaign_unique_id = 14;
     */
    campaignUniqueId: string;
    /**
     * ZC CampaignState: state; 1 = running, 0 also occurs, other values not seen.
     *
     * @generated from field: optional int32 campaign_state = 15;
     */
    campaignState?: number | undefined;
    /**
     * ZO OldCampaignState: previous state; 0 in the example.
     *
     * @generated from field: optional int32 old_campaign_state = 16;
     */
    oldCampaignState?: number | undefined;
};
/**
 * Describes the message dialgate.v1.CampaignData.
 * Use `create(CampaignDataSchema)` to create a new message.
 */
export declare const CampaignDataSchema: GenMessage<CampaignData>;
/**
 * DialerAdvise is DialerAdvise [DA], from the dialer: answer to VS: the dialer can take messages.
 *
 * Parameter table is empty. May be asked for at regular intervals or on demand (VS).
 *
 * @generated from message dialgate.v1.DialerAdvise
 */
export type DialerAdvise = Message<"dialgate.v1.DialerAdvise"> & {};
/**
 * Describes the message dialgate.v1.DialerAdvise.
 * Use `create(DialerAdviseSchema)` to create a new message.
 */
export declare const DialerAdviseSchema: GenMessage<DialerAdvise>;
/**
 * EnumerateFinished is EnumerateFinished [EF], from the dialer: an enumeration transaction (EA or EC) has ended.
 *
 * Normally answers EE; also sent unasked when the campaign of an agent enumeration closes, so clients must
 * accept it at any time. Last changed pre V9.2.
 *
 * @generated from message dialgate.v1.EnumerateFinished
 */
export type EnumerateFinished = Message<"dialgate.v1.EnumerateFinished"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * TX TransactionIdentifier: request this answers.
     *
     * @generated from field: string transaction = 2;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.EnumerateFinished.
 * Use `create(EnumerateFinishedSchema)` to create a new message.
 */
export declare const EnumerateFinishedSchema: GenMessage<EnumerateFinished>;
/**
 * GroupData is GroupData [GZ], from the dialer: call state change on a monitored inbound queue.
 *
 * Inbound only (MZ covers inbound and outbound). Table rows after NA cut; RS, SI, TN come from the example. The
 * example carries AN and RS5 yet is explained as queued with no agent available. A queue threshold (group
 * parameter ES) also raises a warning here and as NE.
 *
 * @generated from message dialgate.v1.GroupData
 */
export type GroupData = Message<"dialgate.v1.GroupData"> & {
    /**
     * TD TenantDescriptor: tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign name.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent being offered or dropped; absent = queued, no agent available.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * SI SessionIdentifier.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * TN TelephoneNumber.
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * AE AgentExtensionIdentifier: extension of the agent.
     *
     * @generated from field: string agent_extension_identifier = 6;
     */
    agentExtensionIdentifier: string;
    /**
     * DN DialedNumber: DNIS as presented.
     *
     * @generated from field: string dialed_number = 7;
     */
    dialedNumber: string;
    /**
     * GA GroupAddress: queue.
     *
     * @generated from field: string queue = 8;
     */
    queue: string;
    /**
     * NA QueueAgentsActive: agents of the group that could handle its calls, or are handling one.
     *
     * @generated from field: string queue_agents_active = 9;
     */
    queueAgentsActive: string;
    /**
     * RS ResourceStatus: call state in the queue; values not seen.
     *
     * @generated from field: optional int32 resource_status = 10;
     */
    resourceStatus?: number | undefined;
    /**
     * TX TransactionIdentifier: request this answers.
     *
     * @generated from field: string transaction = 11;
     */
    transaction: string;
    /**
     * TS TimeStamp: when the event was processed.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 12;
     */
    timeStamp?: Timestamp | undefined;
};
/**
 * Describes the message dialgate.v1.GroupData.
 * Use `create(GroupDataSchema)` to create a new message.
 */
export declare const GroupDataSchema: GenMessage<GroupData>;
/**
 * SessionData is SessionData [IZ], from the dialer: call detail record of a completed session (answer to EI).
 *
 * One IZ per completed session until EE. Since 10.6.976 Z4 of an abandoned predictive call is its ND time. Table
 * rows after A2 cut; parameters marked inferred come from the example (which has Z1..Z7 and no Z0). Z0..Z6 by
 * kind of session (column alignment of the merged table cells inferred): predictive and progressive Z0 AR time,
 * Z1 CI time, Z2 DN time, Z3 result time (LC or CF), Z4 AC time, Z5 ND time, Z6 TC time; preview same but Z0 =
 * agent starts breather; ad hoc same but Z0 and Z6 not applicable; inbound queue (system campaign) Z0 n/a, Z1
 * call queued, Z2 first offer, Z3 successful offer, Z4 agent accept, Z5 ND, Z6 n/a; inbound ACD Z0 AR, Z1 call
 * queued, Z2 last requeue, Z3 offer time, Z4 agent accept, Z5 ND, Z6 TC.
 *
 * @generated from message dialgate.v1.SessionData
 */
export type SessionData = Message<"dialgate.v1.SessionData"> & {
    /**
     * TD TenantDescriptor.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * SI SessionIdentifier.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * A2 SecondAgent: second agent.
     *
     * @generated from field: string second_agent = 5;
     */
    secondAgent: string;
    /**
     * AO AgentOutcome.
     *
     * @generated from field: optional int32 agent_outcome = 6;
     */
    agentOutcome?: number | undefined;
    /**
     * CO Conversion.
     *
     * @generated from field: string conversion = 7;
     */
    conversion: string;
    /**
     * IR RawCause: raw cause from the telephony layer.
     *
     * @generated from field: optional int32 raw_cause = 8;
     */
    rawCause?: number | undefined;
    /**
     * RE Reason: telephony outcome.
     *
     * @generated from field: optional int32 reason = 9;
     */
    reason?: number | undefined;
    /**
     * SR SuccessRate: meaning not seen; example value 10.
     *
     * @generated from field: optional int32 success_rate = 10;
     */
    successRate?: number | undefined;
    /**
     * TX TransactionIdentifier: request this answers.
     *
     * @generated from field: string transaction = 11;
     */
    transaction: string;
    /**
     * YA AgentUniqueId.
     *
     * @generated from field: string agent_unique_id = 12;
     */
    agentUniqueId: string;
    /**
     * YC CampaignUniqueId.
     *
     * @generated from field: string campaign_unique_id = 13;
     */
    campaignUniqueId: string;
    /**
     * YS SessionUniqueId.
     *
     * @generated from field: string session_unique_id = 14;
     */
    sessionUniqueId: string;
    /**
     * Z0 TimeStamp0: see notes.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp0 = 15;
     */
    timeStamp0?: Timestamp | undefined;
    /**
     * Z1 TimeStamp1: see notes.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp1 = 16;
     */
    timeStamp1?: Timestamp | undefined;
    /**
     * Z2 TimeStamp2: see notes.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp2 = 17;
     */
    timeStamp2?: Timestamp | undefined;
    /**
     * Z3 TimeStamp3: see notes.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp3 = 18;
     */
    timeStamp3?: Timestamp | undefined;
    /**
     * Z4 TimeStamp4: see notes.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp4 = 19;
     */
    timeStamp4?: Timestamp | undefined;
    /**
     * Z5 TimeStamp5: see notes.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp5 = 20;
     */
    timeStamp5?: Timestamp | undefined;
    /**
     * Z6 TimeStamp6: see notes.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp6 = 21;
     */
    timeStamp6?: Timestamp | undefined;
    /**
     * Z7 TimeStamp7: see notes.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp7 = 22;
     */
    timeStamp7?: Timestamp | undefined;
};
/**
 * Describes the message dialgate.v1.SessionData.
 * Use `create(SessionDataSchema)` to create a new message.
 */
export declare const SessionDataSchema: GenMessage<SessionData>;
/**
 * MessageVerify is MessageVerify [MV], from the dialer: returns the token of a message that passed error
 * checking.
 *
 * Sent after error checking for every host message that carries TK. Last changed pre V9.2.
 *
 * @generated from message dialgate.v1.MessageVerify
 */
export type MessageVerify = Message<"dialgate.v1.MessageVerify"> & {
    /**
     * TK Token: token chosen by the host.
     *
     * @generated from field: string token = 1;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.MessageVerify.
 * Use `create(MessageVerifySchema)` to create a new message.
 */
export declare const MessageVerifySchema: GenMessage<MessageVerify>;
/**
 * QueueMetrics is QueueMetrics [MZ], from the dialer: metrics of one queue/campaign (answer to EM).
 *
 * Rows after T2 cut; the example also has TD, TS, Z0..Z9 (integers, Z8 and Z9 with one decimal) and Y0..Y9 (Y0,
 * Y1, Y7, Y8 with one decimal) whose meaning was not seen. D1..D6 (and list data) come from the campaign layer
 * message OM. The page shows TS and T2 in the example but no TX.
 *
 * @generated from message dialgate.v1.QueueMetrics
 */
export type QueueMetrics = Message<"dialgate.v1.QueueMetrics"> & {
    /**
     * TD TenantDescriptor.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign name.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * D1 Dialed1TimesOrMore: since 10.7.71; default 0; from OM.
     *
     * @generated from field: optional int32 dialed1_times_or_more = 3;
     */
    dialed1TimesOrMore?: number | undefined;
    /**
     * D2 Dialed2TimesOrMore: as D1.
     *
     * @generated from field: optional int32 dialed2_times_or_more = 4;
     */
    dialed2TimesOrMore?: number | undefined;
    /**
     * D3 Dialed3TimesOrMore: as D1.
     *
     * @generated from field: optional int32 dialed3_times_or_more = 5;
     */
    dialed3TimesOrMore?: number | undefined;
    /**
     * D4 Dialed4TimesOrMore: as D1.
     *
     * @generated from field: optional int32 dialed4_times_or_more = 6;
     */
    dialed4TimesOrMore?: number | undefined;
    /**
     * D5 Dialed5TimesOrMore: as D1.
     *
     * @generated from field: optional int32 dialed5_times_or_more = 7;
     */
    dialed5TimesOrMore?: number | undefined;
    /**
     * D6 Dialed6TimesOrMore: as D1.
     *
     * @generated from field: optional int32 dialed6_times_or_more = 8;
     */
    dialed6TimesOrMore?: number | undefined;
    /**
     * GA GroupAddress: queue reported.
     *
     * @generated from field: string queue = 9;
     */
    queue: string;
    /**
     * IB Inbound: since 10.7.71: the queue is inbound (inbound and outbound report different sets).
     *
     * @generated from field: bool inbound = 10;
     */
    inbound: boolean;
    /**
     * O1 CallsBeingDialed: since 10.7.71; default 0.
     *
     * @generated from field: optional int32 calls_being_dialed = 11;
     */
    callsBeingDialed?: number | undefined;
    /**
     * O2 TrunksInUse: as O1.
     *
     * @generated from field: optional int32 trunks_in_use = 12;
     */
    trunksInUse?: number | undefined;
    /**
     * O3 WaitingAgentCount: as O1.
     *
     * @generated from field: optional int32 waiting_agent_count = 13;
     */
    waitingAgentCount?: number | undefined;
    /**
     * O4 WaitingReservedAgentCount: as O1.
     *
     * @generated from field: optional int32 waiting_reserved_agent_count = 14;
     */
    waitingReservedAgentCount?: number | undefined;
    /**
     * O5 LateCallsCount: as O1.
     *
     * @generated from field: optional int32 late_calls_count = 15;
     */
    lateCallsCount?: number | undefined;
    /**
     * O6 ConnectedCallCount: as O1.
     *
     * @generated from field: optional int32 connected_call_count = 16;
     */
    connectedCallCount?: number | undefined;
    /**
     * O7 ConnectedCallDelta: as O1.
     *
     * @generated from field: optional int32 connected_call_delta = 17;
     */
    connectedCallDelta?: number | undefined;
    /**
     * O8 AgentMachineCount: as O1.
     *
     * @generated from field: optional int32 agent_machine_count = 18;
     */
    agentMachineCount?: number | undefined;
    /**
     * O9 AgentMachineDelta: as O1.
     *
     * @generated from field: optional int32 agent_machine_delta = 19;
     */
    agentMachineDelta?: number | undefined;
    /**
     * R0 TotalTimeOccupied: since 10.7.280; default 0; Windows DATE form.
     *
     * @generated from field: optional double total_time_occupied = 20;
     */
    totalTimeOccupied?: number | undefined;
    /**
     * R1 TotalWaitTime: as R0.
     *
     * @generated from field: optional double total_wait_time = 21;
     */
    totalWaitTime?: number | undefined;
    /**
     * R2 DeltaTimeOccupied: as R0.
     *
     * @generated from field: optional double delta_time_occupied = 22;
     */
    deltaTimeOccupied?: number | undefined;
    /**
     * R3 DeltaWaitTime: as R0.
     *
     * @generated from field: optional double delta_wait_time = 23;
     */
    deltaWaitTime?: number | undefined;
    /**
     * SQ QueueState: since 10.6.476.
     *
     * @generated from field: optional dialgate.v1.QueueState queue_state = 24;
     */
    queueState?: QueueState | undefined;
    /**
     * T2 LastTimeStamp: time at which ... (row cut; presumably of the previous report).
     *
     * @generated from field: google.protobuf.Timestamp last_time_stamp = 25;
     */
    lastTimeStamp?: Timestamp | undefined;
    /**
     * TS TimeStamp: time of this report.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 26;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * Y0 MetricY0: meaning not seen.
     *
     * @generated from field: optional double metric_y0 = 27;
     */
    metricY0?: number | undefined;
    /**
     * Y1 MetricY1: meaning not seen.
     *
     * @generated from field: optional double metric_y1 = 28;
     */
    metricY1?: number | undefined;
    /**
     * Y2 MetricY2: meaning not seen.
     *
     * @generated from field: optional double metric_y2 = 29;
     */
    metricY2?: number | undefined;
    /**
     * Y3 MetricY3: meaning not seen.
     *
     * @generated from field: optional double metric_y3 = 30;
     */
    metricY3?: number | undefined;
    /**
     * Y4 MetricY4: meaning not seen.
     *
     * @generated from field: optional double metric_y4 = 31;
     */
    metricY4?: number | undefined;
    /**
     * Y5 MetricY5: meaning not seen.
     *
     * @generated from field: optional double metric_y5 = 32;
     */
    metricY5?: number | undefined;
    /**
     * Y6 MetricY6: meaning not seen.
     *
     * @generated from field: optional double metric_y6 = 33;
     */
    metricY6?: number | undefined;
    /**
     * Y7 MetricY7: meaning not seen.
     *
     * @generated from field: optional double metric_y7 = 34;
     */
    metricY7?: number | undefined;
    /**
     * Y8 MetricY8: meaning not seen.
     *
     * @generated from field: optional double metric_y8 = 35;
     */
    metricY8?: number | undefined;
    /**
     * Y9 MetricY9: meaning not seen.
     *
     * @generated from field: optional double metric_y9 = 36;
     */
    metricY9?: number | undefined;
    /**
     * Z0 MetricZ0: meaning not seen.
     *
     * @generated from field: optional double metric_z0 = 37;
     */
    metricZ0?: number | undefined;
    /**
     * Z1 MetricZ1: meaning not seen.
     *
     * @generated from field: optional double metric_z1 = 38;
     */
    metricZ1?: number | undefined;
    /**
     * Z2 MetricZ2: meaning not seen.
     *
     * @generated from field: optional double metric_z2 = 39;
     */
    metricZ2?: number | undefined;
    /**
     * Z3 MetricZ3: meaning not seen.
     *
     * @generated from field: optional double metric_z3 = 40;
     */
    metricZ3?: number | undefined;
    /**
     * Z4 MetricZ4: meaning not seen.
     *
     * @generated from field: optional double metric_z4 = 41;
     */
    metricZ4?: number | undefined;
    /**
     * Z5 MetricZ5: meaning not seen.
     *
     * @generated from field: optional double metric_z5 = 42;
     */
    metricZ5?: number | undefined;
    /**
     * Z6 MetricZ6: meaning not seen.
     *
     * @generated from field: optional double metric_z6 = 43;
     */
    metricZ6?: number | undefined;
    /**
     * Z7 MetricZ7: meaning not seen.
     *
     * @generated from field: optional double metric_z7 = 44;
     */
    metricZ7?: number | undefined;
    /**
     * Z8 MetricZ8: meaning not seen.
     *
     * @generated from field: optional double metric_z8 = 45;
     */
    metricZ8?: number | undefined;
    /**
     * Z9 MetricZ9: meaning not seen.
     *
     * @generated from field: optional double metric_z9 = 46;
     */
    metricZ9?: number | undefined;
    /**
     * TX TransactionIdentifier: request id.
     *
     * @generated from field: string transaction = 47;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.QueueMetrics.
 * Use `create(QueueMetricsSchema)` to create a new message.
 */
export declare const QueueMetricsSchema: GenMessage<QueueMetrics>;
/**
 * NotifyEvent is NotifyEvent [NE], from the dialer: an event (alert) in the dialer or another application, to
 * every EN subscriber.
 *
 * Trunk Counter bodies are ';'-separated key=value pairs per telephony layer, tenant and campaign: IC telephony
 * layer (usually __singlecti), TD tenant (blank = all), TO network trunks available, TI network trunks in use,
 * PO most ringing calls supported, PI calls ringing or in call progress analysis. Last changed 9.2.0.40. The
 * example carries TX, not in the seen rows.
 *
 * @generated from message dialgate.v1.NotifyEvent
 */
export type NotifyEvent = Message<"dialgate.v1.NotifyEvent"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * FA Facility: application/facility the event came from.
     *
     * @generated from field: string facility = 2;
     */
    facility: string;
    /**
     * MS Message: body; human readable where possible.
     *
     * @generated from field: string message = 3;
     */
    message: string;
    /**
     * SE Severity: severity.
     *
     * @generated from field: optional dialgate.v1.Severity severity = 4;
     */
    severity?: Severity | undefined;
    /**
     * TS TimeStamp: OLE Automation date; when the event was processed.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 5;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * TX TransactionIdentifier: request id.
     *
     * @generated from field: string transaction = 6;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.NotifyEvent.
 * Use `create(NotifyEventSchema)` to create a new message.
 */
export declare const NotifyEventSchema: GenMessage<NotifyEvent>;
/**
 * OutcomeData is OutcomeData [OZ], from the dialer: outcome of a finished call, to every EO subscriber.
 *
 * Sent until EE or loss of the socket that holds the transaction. Since 10.6.415 also sent for preview calls
 * rejected by the agent (with DD). DT is business data (Campaign Manager format when CM is used). Table rows
 * after DD cut; parameters marked inferred come from the example; IR is passed on from the telephony layer ND/CF
 * (stated on the CTI ND page).
 *
 * @generated from message dialgate.v1.OutcomeData
 */
export type OutcomeData = Message<"dialgate.v1.OutcomeData"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign name.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: absent for calls without an agent.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * SI SessionIdentifier.
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
     * AG AgentAlternativeIdentifier: usually same as AN.
     *
     * @generated from field: string agent_alternative_identifier = 6;
     */
    agentAlternativeIdentifier: string;
    /**
     * AO AgentOutcome: agent disposition.
     *
     * @generated from field: optional int32 agent_outcome = 7;
     */
    agentOutcome?: number | undefined;
    /**
     * DD DontDial: since 10.6.413: agent chose not to dial (preview reject).
     *
     * @generated from field: bool dont_dial = 8;
     */
    dontDial: boolean;
    /**
     * DT Data: business data.
     *
     * @generated from field: string data = 9;
     */
    data: string;
    /**
     * IR RawCause.
     *
     * @generated from field: optional int32 raw_cause = 10;
     */
    rawCause?: number | undefined;
    /**
     * RE Reason: telephony outcome; 10 = live call.
     *
     * @generated from field: optional int32 reason = 11;
     */
    reason?: number | undefined;
    /**
     * TX TransactionIdentifier: request this answers.
     *
     * @generated from field: string transaction = 12;
     */
    transaction: string;
    /**
     * TS TimeStamp: when the event was processed.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 13;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * AS ApplicationSpecificData: AS of the MC.
     *
     * @generated from field: string application_specific_data = 14;
     */
    applicationSpecificData: string;
};
/**
 * Describes the message dialgate.v1.OutcomeData.
 * Use `create(OutcomeDataSchema)` to create a new message.
 */
export declare const OutcomeDataSchema: GenMessage<OutcomeData>;
/**
 * QueueData is QueueData [QZ], from the dialer: a call has completed its life in an inbound queue.
 *
 * Inbound only. Time in queue = Z3-Z0 (RS0), Z4-Z0 (RS1), TS-Z0 (RS2). Unset timestamps are 0.000000. Neither
 * example nor table carries TX. Last changed 10.6.151.
 *
 * @generated from message dialgate.v1.QueueData
 */
export type QueueData = Message<"dialgate.v1.QueueData"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign name.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * SI SessionIdentifier: session.
     *
     * @generated from field: string call = 3;
     */
    call: string;
    /**
     * GA GroupAddress: queue.
     *
     * @generated from field: string queue = 4;
     */
    queue: string;
    /**
     * RS ResourceStatus: outcome of the dequeue.
     *
     * @generated from field: optional dialgate.v1.DequeueResult resource_status = 5;
     */
    resourceStatus?: DequeueResult | undefined;
    /**
     * TS TimeStamp: OLE Automation date; when the event was processed.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 6;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * Z0 TimeStamp0: OLE date: call entered the queue.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp0 = 7;
     */
    timeStamp0?: Timestamp | undefined;
    /**
     * Z1 TimeStamp1: OLE date: first offered to an agent.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp1 = 8;
     */
    timeStamp1?: Timestamp | undefined;
    /**
     * Z2 TimeStamp2: OLE date: last offer to an agent.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp2 = 9;
     */
    timeStamp2?: Timestamp | undefined;
    /**
     * Z3 TimeStamp3: OLE date: accepted by an agent.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp3 = 10;
     */
    timeStamp3?: Timestamp | undefined;
    /**
     * Z4 TimeStamp4: OLE date: expired from the queue.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp4 = 11;
     */
    timeStamp4?: Timestamp | undefined;
    /**
     * TX TransactionIdentifier: request id.
     *
     * @generated from field: string transaction = 12;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.QueueData.
 * Use `create(QueueDataSchema)` to create a new message.
 */
export declare const QueueDataSchema: GenMessage<QueueData>;
/**
 * RouteRequest is RouteRequest [RQ], from the dialer: ask the registered application to route an inbound call.
 *
 * The application answers with RX Route Decision within TV seconds (no page of that message in the management
 * layer was found). Last changed 9.2.0.40.
 *
 * @generated from message dialgate.v1.RouteRequest
 */
export type RouteRequest = Message<"dialgate.v1.RouteRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign name.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * SI SessionIdentifier: session.
     *
     * @generated from field: string call = 3;
     */
    call: string;
    /**
     * TN TelephoneNumber: CLI/ANI.
     *
     * @generated from field: string telephone_number = 4;
     */
    telephoneNumber: string;
    /**
     * DN DialedNumber: DNIS/DDI.
     *
     * @generated from field: string dialed_number = 5;
     */
    dialedNumber: string;
    /**
     * DT Data: data currently tied to the session.
     *
     * @generated from field: string data = 6;
     */
    data: string;
    /**
     * RD RouteAddress: address the dialer will try to route to.
     *
     * @generated from field: string route_address = 7;
     */
    routeAddress: string;
    /**
     * TS TimeStamp: OLE Automation date.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 8;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * TV TimeoutValue: seconds the application has to answer.
     *
     * @generated from field: string timeout_value = 9;
     */
    timeoutValue: string;
    /**
     * TX TransactionIdentifier: request id.
     *
     * @generated from field: string transaction = 10;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.RouteRequest.
 * Use `create(RouteRequestSchema)` to create a new message.
 */
export declare const RouteRequestSchema: GenMessage<RouteRequest>;
/**
 * RouteData is RouteData [RZ], from the dialer: sent on every change of the incoming-call routing table.
 *
 * Last changed 10.1.0.67. The example carries TX though the table does not list it; the explanation text of the
 * page is a copy of GZ's. No enumerate message that asks for RZ was found.
 *
 * @generated from message dialgate.v1.RouteData
 */
export type RouteData = Message<"dialgate.v1.RouteData"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * TN TelephoneNumber: telephone number.
     *
     * @generated from field: string telephone_number = 2;
     */
    telephoneNumber: string;
    /**
     * DN DialedNumber: DNIS as presented by the network.
     *
     * @generated from field: string dialed_number = 3;
     */
    dialedNumber: string;
    /**
     * GA GroupAddress: address the call is routed to; any address.
     *
     * @generated from field: string queue = 4;
     */
    queue: string;
    /**
     * TS TimeStamp: OLE Automation date.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 5;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * TX TransactionIdentifier: request id.
     *
     * @generated from field: string transaction = 6;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.RouteData.
 * Use `create(RouteDataSchema)` to create a new message.
 */
export declare const RouteDataSchema: GenMessage<RouteData>;
/**
 * TenantState is TenantState [S1], from the dialer: service state of a tenant, answer to C1 or D1.
 *
 * Last changed 9.3.0.9. Same information through E1/Z1.
 *
 * @generated from message dialgate.v1.TenantState
 */
export type TenantState = Message<"dialgate.v1.TenantState"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * SS ServiceState: table max says 2 but 3 is documented.
     *
     * @generated from field: optional dialgate.v1.ServiceState service_state = 2;
     */
    serviceState?: ServiceState | undefined;
};
/**
 * Describes the message dialgate.v1.TenantState.
 * Use `create(TenantStateSchema)` to create a new message.
 */
export declare const TenantStateSchema: GenMessage<TenantState>;
/**
 * SwitchData is SwitchData [SZ], from the dialer: one connected switch (answer to ES).
 *
 * One SZ per switch. Last changed pre V9.2.
 *
 * @generated from message dialgate.v1.SwitchData
 */
export type SwitchData = Message<"dialgate.v1.SwitchData"> & {
    /**
     * DP DialingPorts: dialling ports the switch supports.
     *
     * @generated from field: optional int32 dialing_ports = 1;
     */
    dialingPorts?: number | undefined;
    /**
     * IC IdentifyCTI: telephony layer (switch) identifier.
     *
     * @generated from field: string switch = 2;
     */
    switch: string;
    /**
     * NT NumberOfTrunks: trunks the switch supports.
     *
     * @generated from field: optional int32 number_of_trunks = 3;
     */
    numberOfTrunks?: number | undefined;
    /**
     * TS TimeStamp: OLE Automation date; when the event was processed.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 4;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * TX TransactionIdentifier: request this answers.
     *
     * @generated from field: string transaction = 5;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.SwitchData.
 * Use `create(SwitchDataSchema)` to create a new message.
 */
export declare const SwitchDataSchema: GenMessage<SwitchData>;
/**
 * TelephonyMessage is TelephonyMessage [TE], from the dialer: copy of one telephony-layer event a subscriber
 * registered for with ET.
 *
 * One TE per event. Shape: TX, then the code of the event as a parameter without value (CI, LC, CT, CD or ND),
 * then the parameters of that event. More examples: TE\TXEOSales1\LC\CNCustCare\TN01296381200\TI26\OD1.00 and
 * TE\TXEOSales1\CD\CNCustCare\AN2\TI26\AE42 . A parameter appears when the reported event carries it. Rows after
 * DA cut. Last changed pre V9.2.
 *
 * @generated from message dialgate.v1.TelephonyMessage
 */
export type TelephonyMessage = Message<"dialgate.v1.TelephonyMessage"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: This parameter mirrors the one of the reported telephony event.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: This parameter mirrors the one of the reported telephony event.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * SI SessionIdentifier.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * TN TelephoneNumber.
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * AE AgentExtensionIdentifier: This parameter mirrors the one of the reported telephony event.
     *
     * @generated from field: string agent_extension_identifier = 6;
     */
    agentExtensionIdentifier: string;
    /**
     * AS ApplicationSpecificData: This parameter mirrors the one of the reported telephony event.
     *
     * @generated from field: string application_specific_data = 7;
     */
    applicationSpecificData: string;
    /**
     * CD CallDisconnect: event marker.
     *
     * @generated from field: bool call_disconnect = 8;
     */
    callDisconnect: boolean;
    /**
     * CI CallInitiate: event marker.
     *
     * @generated from field: bool call_initiate = 9;
     */
    callInitiate: boolean;
    /**
     * CL CallingLineIdentity: This parameter mirrors the one of the reported telephony event.
     *
     * @generated from field: string calling_line_identity = 10;
     */
    callingLineIdentity: string;
    /**
     * CT CallTransfer: event marker.
     *
     * @generated from field: bool call_transfer = 11;
     */
    callTransfer: boolean;
    /**
     * DA DropAbandoned: This parameter mirrors the one of the reported telephony event.
     *
     * @generated from field: bool drop_abandoned = 12;
     */
    dropAbandoned: boolean;
    /**
     * DO DetectionOption: in the CI example.
     *
     * @generated from field: optional int32 detection_option = 13;
     */
    detectionOption?: number | undefined;
    /**
     * LC LineConnect: event marker.
     *
     * @generated from field: bool line_connect = 14;
     */
    lineConnect: boolean;
    /**
     * ND NowDisconnected: event marker.
     *
     * @generated from field: bool now_disconnected = 15;
     */
    nowDisconnected: boolean;
    /**
     * OD OffhookDelay: in the LC example.
     *
     * @generated from field: optional double offhook_delay = 16;
     */
    offhookDelay?: number | undefined;
    /**
     * RI RingTimeout: in the CI example.
     *
     * @generated from field: optional int32 ring_timeout = 17;
     */
    ringTimeout?: number | undefined;
    /**
     * TI TrunkIdentifier.
     *
     * @generated from field: string trunk_identifier = 18;
     */
    trunkIdentifier: string;
    /**
     * TX TransactionIdentifier: request this answers.
     *
     * @generated from field: string transaction = 19;
     */
    transaction: string;
    /**
     * YS SessionUUID: session UUID.
     *
     * @generated from field: string session_uuid = 20;
     */
    sessionUuid: string;
    /**
     * YA AgentUniqueId: agent UUID.
     *
     * @generated from field: string agent_unique_id = 21;
     */
    agentUniqueId: string;
    /**
     * DE AbandonedCallDelay: in the CI event.
     *
     * @generated from field: optional int32 abandoned_call_delay = 22;
     */
    abandonedCallDelay?: number | undefined;
    /**
     * CA Cause: in the ND event.
     *
     * @generated from field: optional int32 cause = 23;
     */
    cause?: number | undefined;
    /**
     * IR RawCause: in the ND event.
     *
     * @generated from field: optional int32 raw_cause = 24;
     */
    rawCause?: number | undefined;
    /**
     * A2 AgentTransferee: in the CT event.
     *
     * @generated from field: string agent_transferee = 25;
     */
    agentTransferee: string;
    /**
     * BL BlindTransfer: in the CT event.
     *
     * @generated from field: bool blind_transfer = 26;
     */
    blindTransfer: boolean;
    /**
     * AR AgentReady: event marker.
     *
     * @generated from field: bool agent_ready = 27;
     */
    agentReady: boolean;
    /**
     * HA HoldAdvise: event marker.
     *
     * @generated from field: bool hold_advise = 28;
     */
    holdAdvise: boolean;
    /**
     * LK ListenAcknowledge: event marker.
     *
     * @generated from field: bool listen_acknowledge = 29;
     */
    listenAcknowledge: boolean;
    /**
     * MK MuteAcknowledge: event marker.
     *
     * @generated from field: bool mute_acknowledge = 30;
     */
    muteAcknowledge: boolean;
    /**
     * IC IdentifyCTI: switch.
     *
     * @generated from field: string switch = 31;
     */
    switch: string;
};
/**
 * Describes the message dialgate.v1.TelephonyMessage.
 * Use `create(TelephonyMessageSchema)` to create a new message.
 */
export declare const TelephonyMessageSchema: GenMessage<TelephonyMessage>;
/**
 * TurretData is TurretData [TZ], from the dialer: state of one turret (user with its endpoints), answer to QE.
 *
 * Parameter table seen whole; purpose, example and version lines not seen. Answer to QE.
 *
 * @generated from message dialgate.v1.TurretData
 */
export type TurretData = Message<"dialgate.v1.TurretData"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * AN AgentIdentifier: agent identifier.
     *
     * @generated from field: string agent = 2;
     */
    agent: string;
    /**
     * DS DetailState: detailed agent state.
     *
     * @generated from field: optional dialgate.v1.AgentState detail_state = 3;
     */
    detailState?: AgentState | undefined;
    /**
     * MN NumberMediaSessions: media sessions in progress on the turret.
     *
     * @generated from field: optional int32 number_media_sessions = 4;
     */
    numberMediaSessions?: number | undefined;
    /**
     * NA NumberAgentSessions: agent sessions held by the turret.
     *
     * @generated from field: optional int32 number_agent_sessions = 5;
     */
    numberAgentSessions?: number | undefined;
    /**
     * NC NumberChats: chat sessions in progress on the turret.
     *
     * @generated from field: optional int32 number_chats = 6;
     */
    numberChats?: number | undefined;
    /**
     * OS OldState: previous state, values as DS.
     *
     * @generated from field: optional dialgate.v1.AgentState old_state = 7;
     */
    oldState?: AgentState | undefined;
    /**
     * QI UserIdentifier: user.
     *
     * @generated from field: string user_identifier = 8;
     */
    userIdentifier: string;
    /**
     * RS ResourceState: user state.
     *
     * @generated from field: optional dialgate.v1.TurretState resource_state = 9;
     */
    resourceState?: TurretState | undefined;
    /**
     * TS TimeStamp: Windows DATE; when the event was processed.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 10;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * TX TransactionIdentifier: request this answers.
     *
     * @generated from field: string transaction = 11;
     */
    transaction: string;
    /**
     * YA AgentUniqueId: internally generated unique session id of the agent in AN.
     *
     * @generated from field: string agent_unique_id = 12;
     */
    agentUniqueId: string;
};
/**
 * Describes the message dialgate.v1.TurretData.
 * Use `create(TurretDataSchema)` to create a new message.
 */
export declare const TurretDataSchema: GenMessage<TurretData>;
/**
 * SessionEventData is SessionEventData [VZ], from the dialer: a media session changed state (answer to EV).
 *
 * One VZ per state change until EE. Introduced 10.7.74. Table rows after AN cut; parameters marked inferred come
 * from the example. Z0..Z6 by kind of session (column alignment of the merged table cells inferred): predictive
 * and progressive Z0 AR time, Z1 CI time, Z2 DN time, Z3 result time (LC or CF), Z4 AC time, Z5 ND time, Z6 TC
 * time; preview same but Z0 = agent starts breather; ad hoc same but Z0 and Z6 not applicable; inbound queue
 * (system campaign) Z0 n/a, Z1 call queued, Z2 first offer, Z3 successful offer, Z4 agent accept, Z5 ND, Z6 n/a;
 * inbound ACD Z0 AR, Z1 call queued, Z2 last requeue, Z3 offer time, Z4 agent accept, Z5 ND, Z6 TC.
 *
 * @generated from message dialgate.v1.SessionEventData
 */
export type SessionEventData = Message<"dialgate.v1.SessionEventData"> & {
    /**
     * TD TenantDescriptor.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * SI SessionIdentifier.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * A2 SecondAgent: second agent of a transfer or conference.
     *
     * @generated from field: string second_agent = 5;
     */
    secondAgent: string;
    /**
     * DS DetailState: new session state; example DS1 = launched.
     *
     * @generated from field: optional int32 detail_state = 6;
     */
    detailState?: number | undefined;
    /**
     * OS OldState: previous session state; example OS0 = awaiting launch.
     *
     * @generated from field: optional int32 old_state = 7;
     */
    oldState?: number | undefined;
    /**
     * T2 LastTimeStamp: time of the previous state.
     *
     * @generated from field: google.protobuf.Timestamp last_time_stamp = 8;
     */
    lastTimeStamp?: Timestamp | undefined;
    /**
     * TS TimeStamp: time of the event.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 9;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * TX TransactionIdentifier: request this answers.
     *
     * @generated from field: string transaction = 10;
     */
    transaction: string;
    /**
     * YA AgentUniqueId.
     *
     * @generated from field: string agent_unique_id = 11;
     */
    agentUniqueId: string;
    /**
     * YC CampaignUniqueId.
     *
     * @generated from field: string campaign_unique_id = 12;
     */
    campaignUniqueId: string;
    /**
     * YS SessionUniqueId.
     *
     * @generated from field: string session_unique_id = 13;
     */
    sessionUniqueId: string;
    /**
     * Z0 TimeStamp0: see notes.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp0 = 14;
     */
    timeStamp0?: Timestamp | undefined;
    /**
     * Z1 TimeStamp1: see notes.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp1 = 15;
     */
    timeStamp1?: Timestamp | undefined;
    /**
     * Z2 TimeStamp2: see notes.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp2 = 16;
     */
    timeStamp2?: Timestamp | undefined;
    /**
     * Z3 TimeStamp3: see notes.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp3 = 17;
     */
    timeStamp3?: Timestamp | undefined;
    /**
     * Z4 TimeStamp4: see notes.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp4 = 18;
     */
    timeStamp4?: Timestamp | undefined;
    /**
     * Z5 TimeStamp5: see notes.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp5 = 19;
     */
    timeStamp5?: Timestamp | undefined;
    /**
     * Z6 TimeStamp6: see notes.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp6 = 20;
     */
    timeStamp6?: Timestamp | undefined;
};
/**
 * Describes the message dialgate.v1.SessionEventData.
 * Use `create(SessionEventDataSchema)` to create a new message.
 */
export declare const SessionEventDataSchema: GenMessage<SessionEventData>;
/**
 * ChatData is ChatData [XD], from the dialer: a chat message was sent (answer to QC).
 *
 * Introduced 10.7.697. Z1..Z5 and RS follow (cut).
 *
 * @generated from message dialgate.v1.ChatData
 */
export type ChatData = Message<"dialgate.v1.ChatData"> & {
    /**
     * TD TenantDescriptor: tenant (type struct as documented).
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign name.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent endpoint of the chat session.
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
     * DT Data: the chat data of the event.
     *
     * @generated from field: string data = 5;
     */
    data: string;
    /**
     * QI UserIdentifier: user of the chat session.
     *
     * @generated from field: string user_identifier = 6;
     */
    userIdentifier: string;
    /**
     * TS TimeStamp: Windows DATE; when the event was processed.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 7;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * TX TransactionIdentifier: request this answers.
     *
     * @generated from field: string transaction = 8;
     */
    transaction: string;
    /**
     * YA AgentUniqueId: GUID of the agent endpoint.
     *
     * @generated from field: string agent_unique_id = 9;
     */
    agentUniqueId: string;
    /**
     * YC CampaignUniqueId: unique session id of the campaign.
     *
     * @generated from field: string campaign_unique_id = 10;
     */
    campaignUniqueId: string;
    /**
     * YS SessionUniqueId: unique id of the call session.
     *
     * @generated from field: string session_unique_id = 11;
     */
    sessionUniqueId: string;
    /**
     * Z0 TimeStamp0: time of the previous agent-to-customer message.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp0 = 12;
     */
    timeStamp0?: Timestamp | undefined;
};
/**
 * Describes the message dialgate.v1.ChatData.
 * Use `create(ChatDataSchema)` to create a new message.
 */
export declare const ChatDataSchema: GenMessage<ChatData>;
/**
 * RouteQuestion is ExternalRouterDecision [XL], from the dialer: ask a registered external router to screen or
 * route a session.
 *
 * Asks a registered router (TX = its RX id) to screen/route a session; without an XR within TV seconds the call
 * counts as passed. Introduced 10.6.769. Table has no TX row though the example carries it.
 *
 * @generated from message dialgate.v1.RouteQuestion
 */
export type RouteQuestion = Message<"dialgate.v1.RouteQuestion"> & {
    /**
     * TD TenantDescriptor: tenant filter; absent = all tenants.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign filter for outbound routing; absent = all campaigns.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent the session should be routed to.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * SI SessionIdentifier: call; SI or YS must be given.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * TN TelephoneNumber: replaces the number given in MC.
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * CL CallingLineIdentity: overrides the default CLI of the make call; must be a valid own address.
     *
     * @generated from field: string calling_line_identity = 6;
     */
    callingLineIdentity: string;
    /**
     * DT Data: list of options (XML/JSON object) that can be paired with the agent/call.
     *
     * @generated from field: string data = 7;
     */
    data: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 8;
     */
    token: string;
    /**
     * TV TimeoutValue: seconds after which the screening request counts as passed.
     *
     * @generated from field: optional int32 timeout_value = 9;
     */
    timeoutValue?: number | undefined;
    /**
     * YA AgentUniqueId: unique session id of the agent in AN.
     *
     * @generated from field: string agent_unique_id = 10;
     */
    agentUniqueId: string;
    /**
     * YS SessionUUID: media session UUID; alternative to SI.
     *
     * @generated from field: string session_uuid = 11;
     */
    sessionUuid: string;
    /**
     * TX TransactionIdentifier: request id.
     *
     * @generated from field: string transaction = 12;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.RouteQuestion.
 * Use `create(RouteQuestionSchema)` to create a new message.
 */
export declare const RouteQuestionSchema: GenMessage<RouteQuestion>;
/**
 * TransferData is TransferData [XZ], from the dialer: a transfer attempt has completed, successfully or not.
 *
 * Answer to EX. Row Z3 cut, rows after it unknown; the example has no TX.
 *
 * @generated from message dialgate.v1.TransferData
 */
export type TransferData = Message<"dialgate.v1.TransferData"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign name.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent identifier.
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
     * TN TelephoneNumber: inbound: CLI/ANI.
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * A2 SecondAgent: second agent of the transfer.
     *
     * @generated from field: string second_agent = 6;
     */
    secondAgent: string;
    /**
     * AE AgentExtensionIdentifier: extension of the agent.
     *
     * @generated from field: string agent_extension_identifier = 7;
     */
    agentExtensionIdentifier: string;
    /**
     * DY TransferTargetType: kind of target.
     *
     * @generated from field: optional dialgate.v1.TransferTargetType transfer_target_type = 8;
     */
    transferTargetType?: TransferTargetType | undefined;
    /**
     * EX Address: transferee address.
     *
     * @generated from field: string address = 9;
     */
    address: string;
    /**
     * RS ResourceStatus: outcome.
     *
     * @generated from field: optional dialgate.v1.TransferResult resource_status = 10;
     */
    resourceStatus?: TransferResult | undefined;
    /**
     * TS TimeStamp: when the event was processed.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 11;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * Z0 TimeStamp0: transfer requested.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp0 = 12;
     */
    timeStamp0?: Timestamp | undefined;
    /**
     * Z1 TimeStamp1: first offered to the transferee.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp1 = 13;
     */
    timeStamp1?: Timestamp | undefined;
    /**
     * Z2 TimeStamp2: conference started.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp2 = 14;
     */
    timeStamp2?: Timestamp | undefined;
    /**
     * Z3 TimeStamp3: (page cut; presumably end of transfer/conference).
     *
     * @generated from field: google.protobuf.Timestamp time_stamp3 = 15;
     */
    timeStamp3?: Timestamp | undefined;
    /**
     * TX TransactionIdentifier: request id.
     *
     * @generated from field: string transaction = 16;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.TransferData.
 * Use `create(TransferDataSchema)` to create a new message.
 */
export declare const TransferDataSchema: GenMessage<TransferData>;
/**
 * TenantData is TenantData [Z1], from the dialer: service state of a tenant (answer to E1).
 *
 * Last changed 9.3.0.9.
 *
 * @generated from message dialgate.v1.TenantData
 */
export type TenantData = Message<"dialgate.v1.TenantData"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * SS ServiceState: tenant service state (table max says 2 but value 3 is documented).
     *
     * @generated from field: optional dialgate.v1.ServiceState service_state = 2;
     */
    serviceState?: ServiceState | undefined;
    /**
     * TS TimeStamp: OLE Automation date; when the event was processed.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 3;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * TX TransactionIdentifier: request this answers.
     *
     * @generated from field: string transaction = 4;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.TenantData.
 * Use `create(TenantDataSchema)` to create a new message.
 */
export declare const TenantDataSchema: GenMessage<TenantData>;
