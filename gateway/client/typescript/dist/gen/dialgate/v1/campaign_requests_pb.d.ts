import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { BlendFairness, BlendPriority, DialingMethod, DrainPriority } from "./enums_pb.js";
import type { Timestamp } from "@bufbuild/protobuf/wkt";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/campaign_requests.proto.
 */
export declare const file_dialgate_v1_campaign_requests: GenFile;
/**
 * AddQueueRequest is GroupAdd [AG], to the dialer: add a group (queue) to a campaign.
 *
 * API page not public. Known from the 10.2 highlights: same parameter set as MG plus ON. Sent by the
 * configuration service when queues are created.
 *
 * @generated from message dialgate.v1.AddQueueRequest
 */
export type AddQueueRequest = Message<"dialgate.v1.AddQueueRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: mandatory if predictive.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * GA GroupAddress: group (queue) address, alphanumeric.
     *
     * @generated from field: string queue = 3;
     */
    queue: string;
    /**
     * ON OnOff: the one parameter AG has beyond MG.
     *
     * @generated from field: bool on_off = 4;
     */
    onOff: boolean;
    /**
     * BF BlendFairness: from V10.6.325.
     *
     * @generated from field: optional dialgate.v1.BlendFairness blend_fairness = 5;
     */
    blendFairness?: BlendFairness | undefined;
    /**
     * BP BlendPriority: priority of blend requests.
     *
     * @generated from field: optional dialgate.v1.BlendPriority blend_priority = 6;
     */
    blendPriority?: BlendPriority | undefined;
    /**
     * DW MaximumWrapData: from V10.7.1206; DT string used when MW is exceeded; overrides the campaign's.
     *
     * @generated from field: string maximum_wrap_data = 7;
     */
    maximumWrapData: string;
    /**
     * ES ErrorThreshold: timeout for a warning via NE and GZ; 0 = none.
     *
     * @generated from field: optional int32 error_threshold = 8;
     */
    errorThreshold?: number | undefined;
    /**
     * FN ForceConnect: from 10.6.362; make sure the customer call is answered on queue entry.
     *
     * @generated from field: bool force_connect = 9;
     */
    forceConnect: boolean;
    /**
     * G1 GreetingQueueEntry: queue entry greeting.
     *
     * @generated from field: string greeting_queue_entry = 10;
     */
    greetingQueueEntry: string;
    /**
     * G2 GreetingBusyQueueEntry: played when the call cannot leave the queue at once.
     *
     * @generated from field: string greeting_busy_queue_entry = 11;
     */
    greetingBusyQueueEntry: string;
    /**
     * G3 GreetingHoldMusic: loopable hold music.
     *
     * @generated from field: string greeting_hold_music = 12;
     */
    greetingHoldMusic: string;
    /**
     * G4 GreetingTimed: periodic greeting.
     *
     * @generated from field: string greeting_timed = 13;
     */
    greetingTimed: string;
    /**
     * II ReminderInterval: interval of the periodic greeting.
     *
     * @generated from field: optional int32 reminder_interval = 14;
     */
    reminderInterval?: number | undefined;
    /**
     * TK Token: caller-chosen token, confirmed by MV.
     *
     * @generated from field: string token = 15;
     */
    token: string;
    /**
     * MW MaximumWrapTime: wrap limit in seconds; 0 = none.
     *
     * @generated from field: optional int32 maximum_wrap_time = 16;
     */
    maximumWrapTime?: number | undefined;
    /**
     * OA OverflowAddress: address that calls overflow to.
     *
     * @generated from field: string overflow_address = 17;
     */
    overflowAddress: string;
    /**
     * QS QueueSelection: example value 0; meaning not seen.
     *
     * @generated from field: optional int32 queue_selection = 18;
     */
    queueSelection?: number | undefined;
    /**
     * RN RingTime: example value 16, looks like a ring time in seconds.
     *
     * @generated from field: optional int32 ring_time = 19;
     */
    ringTime?: number | undefined;
    /**
     * VN OverflowTime: example value 30, looks like the overflow time-out in seconds.
     *
     * @generated from field: optional int32 overflow_time = 20;
     */
    overflowTime?: number | undefined;
    /**
     * No parameter: the client's name for this request. One that is repeated over the same session is carried out once, and each
     * repetition gets the same answer. At most 80 bytes. An Exchange stream ignores it.
     *
     * @generated from field: string request_id = 100;
     */
    requestId: string;
};
/**
 * Describes the message dialgate.v1.AddQueueRequest.
 * Use `create(AddQueueRequestSchema)` to create a new message.
 */
export declare const AddQueueRequestSchema: GenMessage<AddQueueRequest>;
/**
 * CloseCampaignRequest is CloseCampaign [CC], to the dialer: ask the dialer to close a campaign.
 *
 * May be sent at any time. No AU or LO needed from agents afterwards; agents simply stop getting calls.
 * Confirmed by NC; held numbers come back as NB.
 *
 * @generated from message dialgate.v1.CloseCampaignRequest
 */
export type CloseCampaignRequest = Message<"dialgate.v1.CloseCampaignRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message is for.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: name charset: any character except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * C2 CampaignTwo: campaign the agents are moved to.
     *
     * @generated from field: string campaign_two = 3;
     */
    campaignTwo: string;
    /**
     * SB SendNumbersBack: immediate shutdown with numbers returned; since V8.0.63.0 assumed present whether sent or
     * not.
     *
     * @generated from field: bool send_numbers_back = 4;
     */
    sendNumbersBack: boolean;
    /**
     * TK Token: opaque client token.
     *
     * @generated from field: string token = 5;
     */
    token: string;
    /**
     * TV TimeoutValue: seconds before a still-open campaign is killed; default 3600.
     *
     * @generated from field: optional int32 timeout_value = 6;
     */
    timeoutValue?: number | undefined;
    /**
     * WC WorkCache: work cache flag.
     *
     * @generated from field: bool work_cache = 7;
     */
    workCache: boolean;
};
/**
 * Describes the message dialgate.v1.CloseCampaignRequest.
 * Use `create(CloseCampaignRequestSchema)` to create a new message.
 */
export declare const CloseCampaignRequestSchema: GenMessage<CloseCampaignRequest>;
/**
 * DeleteQueueRequest is GroupDelete [DG], to the dialer: put a group (queue) out of service and delete it.
 *
 * @generated from message dialgate.v1.DeleteQueueRequest
 */
export type DeleteQueueRequest = Message<"dialgate.v1.DeleteQueueRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message is for.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: mandatory if predictive.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * GA GroupAddress: group (queue) address, alphanumeric.
     *
     * @generated from field: string queue = 3;
     */
    queue: string;
    /**
     * PR Priority: default 0.
     *
     * @generated from field: optional dialgate.v1.DrainPriority priority = 4;
     */
    priority?: DrainPriority | undefined;
    /**
     * TK Token: opaque client token.
     *
     * @generated from field: string token = 5;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.DeleteQueueRequest.
 * Use `create(DeleteQueueRequestSchema)` to create a new message.
 */
export declare const DeleteQueueRequestSchema: GenMessage<DeleteQueueRequest>;
/**
 * SetQueueMemberRequest is GroupMembership [GM], to the dialer: add an agent to, or take it out of, a hunt group
 * (queue).
 *
 * Agent must be logged in to the system campaign. More than one group allowed, resource contention first come
 * first served. Immediate on successful parse. All memberships end on logout.
 *
 * @generated from message dialgate.v1.SetQueueMemberRequest
 */
export type SetQueueMemberRequest = Message<"dialgate.v1.SetQueueMemberRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message is for.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: name charset: any character except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: name charset: any character except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * GA GroupAddress: group (queue) address, alphanumeric.
     *
     * @generated from field: string queue = 4;
     */
    queue: string;
    /**
     * ON OnOff: present: add; absent: remove.
     *
     * @generated from field: bool on_off = 5;
     */
    onOff: boolean;
    /**
     * TK Token: opaque client token.
     *
     * @generated from field: string token = 6;
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
 * Describes the message dialgate.v1.SetQueueMemberRequest.
 * Use `create(SetQueueMemberRequestSchema)` to create a new message.
 */
export declare const SetQueueMemberRequestSchema: GenMessage<SetQueueMemberRequest>;
/**
 * SetQueueInServiceRequest is GroupInService [IG], to the dialer: put a hunt group in service.
 *
 * @generated from message dialgate.v1.SetQueueInServiceRequest
 */
export type SetQueueInServiceRequest = Message<"dialgate.v1.SetQueueInServiceRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message is for.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: mandatory if predictive.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * GA GroupAddress: group (queue) address, alphanumeric.
     *
     * @generated from field: string queue = 3;
     */
    queue: string;
    /**
     * TK Token: opaque client token.
     *
     * @generated from field: string token = 4;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.SetQueueInServiceRequest.
 * Use `create(SetQueueInServiceRequestSchema)` to create a new message.
 */
export declare const SetQueueInServiceRequestSchema: GenMessage<SetQueueInServiceRequest>;
/**
 * MakeCallRequest is MakeCall [MC], to the dialer: hand the dialer a telephone number to dial (or a record to
 * process).
 *
 * Duplicate TN (held or in progress) is refused with ER. Without PT and AN: predictive queue. Timed and preview
 * numbers are dialed before predictive ones. May be sent unprompted, any number of them. Late answer to CR gives
 * ER 128 (delayed number) with the next MC.
 *
 * @generated from message dialgate.v1.MakeCallRequest
 */
export type MakeCallRequest = Message<"dialgate.v1.MakeCallRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: name charset: any character except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: puts the number in that agent's preview queue.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * SI SessionIdentifier: optional session identifier, defaults to TN.
     *
     * @generated from field: string call = 4;
     */
    call: string;
    /**
     * TN TelephoneNumber: number; a unique key may be appended after / to avoid duplicates, e.g. 01992783287/001.
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * AS ApplicationSpecificData: application data (record key) tagged to the number and echoed in later messages;
     * range as on CI page.
     *
     * @generated from field: string application_specific_data = 6;
     */
    applicationSpecificData: string;
    /**
     * CE CallExpiry: since 10.2; same format as PT, local time; undialed at expiry = NB with RE0; ignored when PT is
     * given.
     *
     * @generated from field: google.protobuf.Timestamp call_expiry = 7;
     */
    callExpiry?: Timestamp | undefined;
    /**
     * CL CallingLineIdentity: CLI to present; must be a valid address ending at your equipment.
     *
     * @generated from field: string calling_line_identity = 8;
     */
    callingLineIdentity: string;
    /**
     * P1 PreviewTimeout: preview timeout for this call, as in OT.
     *
     * @generated from field: optional int32 preview_timeout = 9;
     */
    previewTimeout?: number | undefined;
    /**
     * P2 BreatherTimeout: breather timeout for this call, as in OT.
     *
     * @generated from field: optional int32 breather_timeout = 10;
     */
    breatherTimeout?: number | undefined;
    /**
     * PM PlayMessage: symbolic sound name played when a call is abandoned; empty value = default sound.
     *
     * @generated from field: optional string play_message = 11;
     */
    playMessage?: string | undefined;
    /**
     * PT PlannedTime: puts the number in the timed queue (which also holds dialer-managed retries).
     *
     * @generated from field: google.protobuf.Timestamp planned_time = 12;
     */
    plannedTime?: Timestamp | undefined;
    /**
     * TK Token: caller-chosen token, confirmed by MV.
     *
     * @generated from field: string token = 13;
     */
    token: string;
    /**
     * DT Data: session data handed to the agent.
     *
     * @generated from field: string data = 14;
     */
    data: string;
    /**
     * No parameter: the client's name for this request. One that is repeated over the same session is carried out once, and each
     * repetition gets the same answer. At most 80 bytes. An Exchange stream ignores it.
     *
     * @generated from field: string request_id = 100;
     */
    requestId: string;
};
/**
 * Describes the message dialgate.v1.MakeCallRequest.
 * Use `create(MakeCallRequestSchema)` to create a new message.
 */
export declare const MakeCallRequestSchema: GenMessage<MakeCallRequest>;
/**
 * ModifyQueueRequest is ModifyGroup [MG], to the dialer: change a group (queue).
 *
 * Same parameters as AG without ON. Allowed any time after the group exists; applied in real time, but calls
 * already queued keep their timers and messages.
 *
 * @generated from message dialgate.v1.ModifyQueueRequest
 */
export type ModifyQueueRequest = Message<"dialgate.v1.ModifyQueueRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: mandatory if predictive.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * BF BlendFairness: from V10.6.325.
     *
     * @generated from field: optional dialgate.v1.BlendFairness blend_fairness = 3;
     */
    blendFairness?: BlendFairness | undefined;
    /**
     * BP BlendPriority: priority of blend requests.
     *
     * @generated from field: optional dialgate.v1.BlendPriority blend_priority = 4;
     */
    blendPriority?: BlendPriority | undefined;
    /**
     * DW MaximumWrapData: from V10.7.1206; DT string used when MW is exceeded; overrides the campaign's.
     *
     * @generated from field: string maximum_wrap_data = 5;
     */
    maximumWrapData: string;
    /**
     * ES ErrorThreshold: timeout for a warning via NE and GZ; 0 = none.
     *
     * @generated from field: optional int32 error_threshold = 6;
     */
    errorThreshold?: number | undefined;
    /**
     * FN ForceConnect: from 10.6.362; make sure the customer call is answered on queue entry.
     *
     * @generated from field: bool force_connect = 7;
     */
    forceConnect: boolean;
    /**
     * G1 GreetingQueueEntry: queue entry greeting.
     *
     * @generated from field: string greeting_queue_entry = 8;
     */
    greetingQueueEntry: string;
    /**
     * G2 GreetingBusyQueueEntry: played when the call cannot leave the queue at once.
     *
     * @generated from field: string greeting_busy_queue_entry = 9;
     */
    greetingBusyQueueEntry: string;
    /**
     * G3 GreetingHoldMusic: loopable hold music.
     *
     * @generated from field: string greeting_hold_music = 10;
     */
    greetingHoldMusic: string;
    /**
     * G4 GreetingTimed: periodic greeting.
     *
     * @generated from field: string greeting_timed = 11;
     */
    greetingTimed: string;
    /**
     * GA GroupAddress: group (queue) address, alphanumeric.
     *
     * @generated from field: string queue = 12;
     */
    queue: string;
    /**
     * II ReminderInterval: interval of the periodic greeting.
     *
     * @generated from field: optional int32 reminder_interval = 13;
     */
    reminderInterval?: number | undefined;
    /**
     * TK Token: caller-chosen token, confirmed by MV.
     *
     * @generated from field: string token = 14;
     */
    token: string;
    /**
     * MW MaximumWrapTime: wrap limit in seconds; 0 = none.
     *
     * @generated from field: optional int32 maximum_wrap_time = 15;
     */
    maximumWrapTime?: number | undefined;
    /**
     * OA OverflowAddress: address that calls overflow to.
     *
     * @generated from field: string overflow_address = 16;
     */
    overflowAddress: string;
    /**
     * QS QueueSelection: example value 0; meaning not seen.
     *
     * @generated from field: optional int32 queue_selection = 17;
     */
    queueSelection?: number | undefined;
    /**
     * RN RingTime: example value 16, looks like a ring time in seconds.
     *
     * @generated from field: optional int32 ring_time = 18;
     */
    ringTime?: number | undefined;
    /**
     * VN OverflowTime: example value 30, looks like the overflow time-out in seconds.
     *
     * @generated from field: optional int32 overflow_time = 19;
     */
    overflowTime?: number | undefined;
};
/**
 * Describes the message dialgate.v1.ModifyQueueRequest.
 * Use `create(ModifyQueueRequestSchema)` to create a new message.
 */
export declare const ModifyQueueRequestSchema: GenMessage<ModifyQueueRequest>;
/**
 * OpenCampaignRequest is OpenCampaign [OC], to the dialer: open a campaign for dialing.
 *
 * Confirmed by CO. The dialing method cannot change while the campaign is open. For preview use DM3 or DM4. RH
 * gives a friendlier name for reports when CN is not descriptive. RO (ReturnOption) asks for NB on all calls,
 * not only unsuccessful ones. RX exists (with IU).
 *
 * @generated from message dialgate.v1.OpenCampaignRequest
 */
export type OpenCampaignRequest = Message<"dialgate.v1.OpenCampaignRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: name charset: any character except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * CR CallRecording: presence records every call on the campaign; default off.
     *
     * @generated from field: bool call_recording = 3;
     */
    callRecording: boolean;
    /**
     * DM DialingMethod: default 0; not the same numbering as the Campaign Type of Campaign Manager.
     *
     * @generated from field: optional dialgate.v1.DialingMethod dialing_method = 4;
     */
    dialingMethod?: DialingMethod | undefined;
    /**
     * IC IdentifyCTI: which switch (CTI) the campaign uses when there are several.
     *
     * @generated from field: string switch = 5;
     */
    switch: string;
    /**
     * IU InhibitRU: stops the RU message being sent when RX is also given.
     *
     * @generated from field: bool inhibit_ru = 6;
     */
    inhibitRu: boolean;
    /**
     * L1 CallRecordingLabel1: recording label name; any characters.
     *
     * @generated from field: string call_recording_label1 = 7;
     */
    callRecordingLabel1: string;
    /**
     * L2 CallRecordingLabel2: recording label name; any characters.
     *
     * @generated from field: string call_recording_label2 = 8;
     */
    callRecordingLabel2: string;
    /**
     * L3 CallRecordingLabel3: recording label name; any characters.
     *
     * @generated from field: string call_recording_label3 = 9;
     */
    callRecordingLabel3: string;
    /**
     * L4 CallRecordingLabel4: recording label name; any characters.
     *
     * @generated from field: string call_recording_label4 = 10;
     */
    callRecordingLabel4: string;
    /**
     * L5 CallRecordingLabel5: recording label name; any characters.
     *
     * @generated from field: string call_recording_label5 = 11;
     */
    callRecordingLabel5: string;
    /**
     * L6 CallRecordingLabel6: recording label name; any characters.
     *
     * @generated from field: string call_recording_label6 = 12;
     */
    callRecordingLabel6: string;
    /**
     * TK Token: caller-chosen token, confirmed by MV.
     *
     * @generated from field: string token = 13;
     */
    token: string;
    /**
     * RH ReportHeader: friendlier campaign name for reports.
     *
     * @generated from field: string report_header = 14;
     */
    reportHeader: string;
    /**
     * RO ReturnOption: send NB for every call, not only for those that reached no agent.
     *
     * @generated from field: bool return_option = 15;
     */
    returnOption: boolean;
    /**
     * RX SwitchDeterminedRouting: the switch, not the dialer, picks the agent.
     *
     * @generated from field: bool switch_determined_routing = 16;
     */
    switchDeterminedRouting: boolean;
    /**
     * TT TimeoutTrigger: calls without any answer from telephony time out after one minute.
     *
     * @generated from field: bool timeout_trigger = 17;
     */
    timeoutTrigger: boolean;
    /**
     * UT UnavailableTimeout: seconds a request to go unavailable may take; default 30.
     *
     * @generated from field: optional int32 unavailable_timeout = 18;
     */
    unavailableTimeout?: number | undefined;
    /**
     * TZ TimeZone: time zone the campaign is reported under.
     *
     * @generated from field: string time_zone = 19;
     */
    timeZone: string;
    /**
     * No parameter: the client's name for this request. One that is repeated over the same session is carried out once, and each
     * repetition gets the same answer. At most 80 bytes. An Exchange stream ignores it.
     *
     * @generated from field: string request_id = 100;
     */
    requestId: string;
};
/**
 * Describes the message dialgate.v1.OpenCampaignRequest.
 * Use `create(OpenCampaignRequestSchema)` to create a new message.
 */
export declare const OpenCampaignRequestSchema: GenMessage<OpenCampaignRequest>;
/**
 * SetQueueOutOfServiceRequest is GroupOutOfService [OG], to the dialer: put a queue out of service.
 *
 * While draining the group looks out of service: no new calls accepted, overflow goes to the out-of-service
 * overflow address. It can be put back in service (IG) before draining ends. From V10.6.580 GZ shows this state
 * as RS16.
 *
 * @generated from message dialgate.v1.SetQueueOutOfServiceRequest
 */
export type SetQueueOutOfServiceRequest = Message<"dialgate.v1.SetQueueOutOfServiceRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message is for.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: mandatory if predictive.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * GA GroupAddress: group (queue) address, alphanumeric.
     *
     * @generated from field: string queue = 3;
     */
    queue: string;
    /**
     * PR Priority: default 0; meanings as on the DG page.
     *
     * @generated from field: optional dialgate.v1.DrainPriority priority = 4;
     */
    priority?: DrainPriority | undefined;
    /**
     * TK Token: opaque client token.
     *
     * @generated from field: string token = 5;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.SetQueueOutOfServiceRequest.
 * Use `create(SetQueueOutOfServiceRequestSchema)` to create a new message.
 */
export declare const SetQueueOutOfServiceRequestSchema: GenMessage<SetQueueOutOfServiceRequest>;
/**
 * ReportOutboundMetricsRequest is OutboundMetrics [OM], to the dialer: report list counts.
 *
 * Answer to EM. Only sent by Campaign Manager. Its data reappear in MZ (Queue Metrics) on the management layer.
 *
 * @generated from message dialgate.v1.ReportOutboundMetricsRequest
 */
export type ReportOutboundMetricsRequest = Message<"dialgate.v1.ReportOutboundMetricsRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message is for.
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
     * D1 Dialed1TimesOrMore: default 0.
     *
     * @generated from field: optional int32 dialed1_times_or_more = 3;
     */
    dialed1TimesOrMore?: number | undefined;
    /**
     * D2 Dialed2TimesOrMore: default 0.
     *
     * @generated from field: optional int32 dialed2_times_or_more = 4;
     */
    dialed2TimesOrMore?: number | undefined;
    /**
     * D3 Dialed3TimesOrMore: default 0.
     *
     * @generated from field: optional int32 dialed3_times_or_more = 5;
     */
    dialed3TimesOrMore?: number | undefined;
    /**
     * D4 Dialed4TimesOrMore: default 0.
     *
     * @generated from field: optional int32 dialed4_times_or_more = 6;
     */
    dialed4TimesOrMore?: number | undefined;
    /**
     * D5 Dialed5TimesOrMore: default 0.
     *
     * @generated from field: optional int32 dialed5_times_or_more = 7;
     */
    dialed5TimesOrMore?: number | undefined;
    /**
     * D6 Dialed6TimesOrMore: default 0.
     *
     * @generated from field: optional int32 dialed6_times_or_more = 8;
     */
    dialed6TimesOrMore?: number | undefined;
    /**
     * LI ListIdentifier: one OM per list when several lists run.
     *
     * @generated from field: string list_identifier = 9;
     */
    listIdentifier: string;
    /**
     * TK Token: opaque client token.
     *
     * @generated from field: string token = 10;
     */
    token: string;
    /**
     * UC UndialedCount: default 0.
     *
     * @generated from field: optional int32 undialed_count = 11;
     */
    undialedCount?: number | undefined;
};
/**
 * Describes the message dialgate.v1.ReportOutboundMetricsRequest.
 * Use `create(ReportOutboundMetricsRequestSchema)` to create a new message.
 */
export declare const ReportOutboundMetricsRequestSchema: GenMessage<ReportOutboundMetricsRequest>;
/**
 * TuneOverdialRequest is OverdialTuning [OT], to the dialer: set parameters of the overdial algorithm.
 *
 * May be sent many times at any time; every value is reset each time (omitted ones go to default). Allowed for
 * preview and progressive; overdial parameters are then ignored.
 *
 * @generated from message dialgate.v1.TuneOverdialRequest
 */
export type TuneOverdialRequest = Message<"dialgate.v1.TuneOverdialRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: name charset: any character except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AM AbandonCallMeasurement: 1 or 2; only one measure is supported now.
     *
     * @generated from field: optional int32 abandon_call_measurement = 3;
     */
    abandonCallMeasurement?: number | undefined;
    /**
     * AT AbandonCallTarget: target percent, form x.y, 1-5; default 1 (values from the CZ page).
     *
     * @generated from field: optional double abandon_call_target = 4;
     */
    abandonCallTarget?: number | undefined;
    /**
     * CL CallingLineIdentity: CLI to present; must be a valid address ending at your equipment.
     *
     * @generated from field: string calling_line_identity = 5;
     */
    callingLineIdentity: string;
    /**
     * DE AbandonedCallDelay: seconds before a call must be abandoned; range as on CI page.
     *
     * @generated from field: optional int32 abandoned_call_delay = 6;
     */
    abandonedCallDelay?: number | undefined;
    /**
     * ET EstimatedTalk: estimated right-party talk time at start, minutes (example 3).
     *
     * @generated from field: optional int32 estimated_talk = 7;
     */
    estimatedTalk?: number | undefined;
    /**
     * P1 PreviewTimeout: seconds an agent may preview before the call is launched; 0 (default) = no limit; BD
     * cancels the timer.
     *
     * @generated from field: optional int32 preview_timeout = 8;
     */
    previewTimeout?: number | undefined;
    /**
     * P2 BreatherTimeout: seconds of breathing space before the next preview call; PN cancels it.
     *
     * @generated from field: optional int32 breather_timeout = 9;
     */
    breatherTimeout?: number | undefined;
    /**
     * PM PlayMessage: symbolic sound name played when a call is abandoned; empty value = default sound.
     *
     * @generated from field: optional string play_message = 10;
     */
    playMessage?: string | undefined;
    /**
     * RI RingTimeout: seconds; accepted 15-22 unless the locale requires a higher minimum; capped by MaxRNATime (22)
     * for predictive, PreviewRNATime (40) for preview; range 12-600 as on P1 page.
     *
     * @generated from field: optional int32 ring_timeout = 11;
     */
    ringTimeout?: number | undefined;
    /**
     * TK Token: caller-chosen token, confirmed by MV.
     *
     * @generated from field: string token = 12;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.TuneOverdialRequest.
 * Use `create(TuneOverdialRequestSchema)` to create a new message.
 */
export declare const TuneOverdialRequestSchema: GenMessage<TuneOverdialRequest>;
/**
 * ResumeCampaignRequest is ResumeCampaign [RC], to the dialer: resume a suspended campaign.
 *
 * ER 36 when the campaign is not suspended. Timed numbers whose PT passed during the suspension come back (NB)
 * on resume. An unanswered CR from before the suspension is void; the dialer sends a fresh CR if it needs numbers.
 * No confirmation message is named on the page.
 *
 * @generated from message dialgate.v1.ResumeCampaignRequest
 */
export type ResumeCampaignRequest = Message<"dialgate.v1.ResumeCampaignRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message is for.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: name charset: any character except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * PI PredictiveImmediate: start overdial again at once, keeping the pacing statistics from before the
     * suspension.
     *
     * @generated from field: bool predictive_immediate = 3;
     */
    predictiveImmediate: boolean;
    /**
     * TK Token: opaque client token.
     *
     * @generated from field: string token = 4;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.ResumeCampaignRequest.
 * Use `create(ResumeCampaignRequestSchema)` to create a new message.
 */
export declare const ResumeCampaignRequestSchema: GenMessage<ResumeCampaignRequest>;
/**
 * RemoveNumberRequest is RemoveNumber [RN], to the dialer: take a number out of a dialing queue and get it back.
 *
 * Any time. Already dialing: the message comes back as ER, and if the call then does not reach an agent the
 * number comes back in NB.
 *
 * @generated from message dialgate.v1.RemoveNumberRequest
 */
export type RemoveNumberRequest = Message<"dialgate.v1.RemoveNumberRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message is for.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: name charset: any character except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * SI SessionIdentifier: TN or SI needed; SI defaults to TN.
     *
     * @generated from field: string call = 3;
     */
    call: string;
    /**
     * TN TelephoneNumber: TN or SI needed.
     *
     * @generated from field: string telephone_number = 4;
     */
    telephoneNumber: string;
    /**
     * DN DialedNumber: from V10.6.378; alternative when the session id is unknown: removes every call of the
     * campaign that matches this number.
     *
     * @generated from field: string dialed_number = 5;
     */
    dialedNumber: string;
    /**
     * TK Token: opaque client token.
     *
     * @generated from field: string token = 6;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.RemoveNumberRequest.
 * Use `create(RemoveNumberRequestSchema)` to create a new message.
 */
export declare const RemoveNumberRequestSchema: GenMessage<RemoveNumberRequest>;
/**
 * SuspendCampaignRequest is SuspendCampaign [SC], to the dialer: suspend a campaign for a while.
 *
 * Dialed and connected calls run to completion. Confirmed by NS.
 *
 * @generated from message dialgate.v1.SuspendCampaignRequest
 */
export type SuspendCampaignRequest = Message<"dialgate.v1.SuspendCampaignRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message is for.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: name charset: any character except / \ : * ? " < > | & % + ! ' ;.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * SB SendNumbersBack: return all numbers held for dialing.
     *
     * @generated from field: bool send_numbers_back = 3;
     */
    sendNumbersBack: boolean;
    /**
     * TK Token: opaque client token.
     *
     * @generated from field: string token = 4;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.SuspendCampaignRequest.
 * Use `create(SuspendCampaignRequestSchema)` to create a new message.
 */
export declare const SuspendCampaignRequestSchema: GenMessage<SuspendCampaignRequest>;
