import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { Timestamp } from "@bufbuild/protobuf/wkt";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/campaign_events.proto.
 */
export declare const file_dialgate_v1_campaign_events: GenFile;
/**
 * CampaignOpen is CampaignOpen [CO], from the dialer: confirms that a campaign is open.
 *
 * Sent after OC.
 *
 * @generated from message dialgate.v1.CampaignOpen
 */
export type CampaignOpen = Message<"dialgate.v1.CampaignOpen"> & {
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
     * YC CampaignUniqueId: internally generated unique id of the open campaign session.
     *
     * @generated from field: string campaign_unique_id = 3;
     */
    campaignUniqueId: string;
};
/**
 * Describes the message dialgate.v1.CampaignOpen.
 * Use `create(CampaignOpenSchema)` to create a new message.
 */
export declare const CampaignOpenSchema: GenMessage<CampaignOpen>;
/**
 * CallRequest is CallRequest [CR], from the dialer: ask the application for telephone numbers to dial
 * predictively.
 *
 * May come at any time while open. Answer with one MC per number as fast as possible. If the application has run
 * out it should suspend or close the campaign. Only the predictive queue is topped up this way.
 *
 * @generated from message dialgate.v1.CallRequest
 */
export type CallRequest = Message<"dialgate.v1.CallRequest"> & {
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
     * NN NumberOfNumbers: how many numbers are wanted.
     *
     * @generated from field: optional int32 number_of_numbers = 3;
     */
    numberOfNumbers?: number | undefined;
    /**
     * QL QueueLength: how many numbers the dialer is waiting for in all to fill its predial queue.
     *
     * @generated from field: optional int32 queue_length = 4;
     */
    queueLength?: number | undefined;
};
/**
 * Describes the message dialgate.v1.CallRequest.
 * Use `create(CallRequestSchema)` to create a new message.
 */
export declare const CallRequestSchema: GenMessage<CallRequest>;
/**
 * DataLookup is DataLookup [DL], from the dialer: ask the application for data from a customer record.
 *
 * @generated from message dialgate.v1.DataLookup
 */
export type DataLookup = Message<"dialgate.v1.DataLookup"> & {
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
     * SI SessionIdentifier: SI or TN needed.
     *
     * @generated from field: string call = 3;
     */
    call: string;
    /**
     * TN TelephoneNumber: SI or TN needed.
     *
     * @generated from field: string telephone_number = 4;
     */
    telephoneNumber: string;
    /**
     * DN DialedNumber: inbound only.
     *
     * @generated from field: string dialed_number = 5;
     */
    dialedNumber: string;
    /**
     * DT Data: extra search data; Campaign Manager wants its XML form (legacy form CONTACT_ID~N~00001234).
     *
     * @generated from field: string data = 6;
     */
    data: string;
    /**
     * TK Token: opaque client token.
     *
     * @generated from field: string token = 7;
     */
    token: string;
    /**
     * XT RequestTimeout: timeout in seconds.
     *
     * @generated from field: optional int32 request_timeout = 8;
     */
    requestTimeout?: number | undefined;
};
/**
 * Describes the message dialgate.v1.DataLookup.
 * Use `create(DataLookupSchema)` to create a new message.
 */
export declare const DataLookupSchema: GenMessage<DataLookup>;
/**
 * NumberBack is NumberBack [NB], from the dialer: return a number for which no agent connection was made (or
 * all, with RO on OC).
 *
 * Not sent when the agent detects the machine. On close, or suspend with SB, numbers in the dialer retry queues
 * come back with RE telling the queue. Same message exists on the agent layer.
 *
 * @generated from message dialgate.v1.NumberBack
 */
export type NumberBack = Message<"dialgate.v1.NumberBack"> & {
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
     * AN AgentIdentifier: only for agents in preview mode.
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
     * TN TelephoneNumber: telephone number.
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * AG AgentAlternativeIdentifier: any agent-handled call; usually same as AN.
     *
     * @generated from field: string agent_alternative_identifier = 6;
     */
    agentAlternativeIdentifier: string;
    /**
     * AO AgentOutcome: agent outcome of a completed call.
     *
     * @generated from field: optional int32 agent_outcome = 7;
     */
    agentOutcome?: number | undefined;
    /**
     * AS ApplicationSpecificData: echo of the AS given in MC; range as on CI page.
     *
     * @generated from field: string application_specific_data = 8;
     */
    applicationSpecificData: string;
    /**
     * BA RingbackAgent: agent who should take the retry (agent-specific callback).
     *
     * @generated from field: string ringback_agent = 9;
     */
    ringbackAgent: string;
    /**
     * BN RingbackNumber: number to call back; range as on the CM UR page.
     *
     * @generated from field: string ringback_number = 10;
     */
    ringbackNumber: string;
    /**
     * BT RingbackTimer: time at which the retry should be made; format not seen.
     *
     * @generated from field: google.protobuf.Timestamp ringback_timer = 11;
     */
    ringbackTimer?: Timestamp | undefined;
    /**
     * RA RetryAdvise: retry advice flag.
     *
     * @generated from field: bool retry_advise = 12;
     */
    retryAdvise: boolean;
    /**
     * RE Reason: outcome code; carries the CA of CF, or a dialer-made outcome.
     *
     * @generated from field: optional int32 reason = 13;
     */
    reason?: number | undefined;
    /**
     * YA AgentUniqueId: since V10.5.
     *
     * @generated from field: string agent_unique_id = 14;
     */
    agentUniqueId: string;
    /**
     * YS SessionUUID: since V10.5.
     *
     * @generated from field: string session_uuid = 15;
     */
    sessionUuid: string;
    /**
     * IR RawCause: raw network cause, passed on from CF or ND.
     *
     * @generated from field: optional int32 raw_cause = 16;
     */
    rawCause?: number | undefined;
    /**
     * DD DontDial: the agent refused the preview.
     *
     * @generated from field: bool dont_dial = 17;
     */
    dontDial: boolean;
    /**
     * DT Data: session data.
     *
     * @generated from field: string data = 18;
     */
    data: string;
};
/**
 * Describes the message dialgate.v1.NumberBack.
 * Use `create(NumberBackSchema)` to create a new message.
 */
export declare const NumberBackSchema: GenMessage<NumberBack>;
/**
 * NowClosed is NowClosed [NC], from the dialer: confirms that a campaign is closed.
 *
 * Sent after CC; the dialer never closes a campaign on its own initiative. YC since V10.5.
 *
 * @generated from message dialgate.v1.NowClosed
 */
export type NowClosed = Message<"dialgate.v1.NowClosed"> & {
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
     * YC CampaignUniqueId: internally generated unique id of the open campaign session.
     *
     * @generated from field: string campaign_unique_id = 3;
     */
    campaignUniqueId: string;
};
/**
 * Describes the message dialgate.v1.NowClosed.
 * Use `create(NowClosedSchema)` to create a new message.
 */
export declare const NowClosedSchema: GenMessage<NowClosed>;
/**
 * NowSuspended is NowSuspended [NS], from the dialer: confirms that a campaign is suspended.
 *
 * Sent after SC; suspension is never the dialer's initiative.
 *
 * @generated from message dialgate.v1.NowSuspended
 */
export type NowSuspended = Message<"dialgate.v1.NowSuspended"> & {
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
};
/**
 * Describes the message dialgate.v1.NowSuspended.
 * Use `create(NowSuspendedSchema)` to create a new message.
 */
export declare const NowSuspendedSchema: GenMessage<NowSuspended>;
