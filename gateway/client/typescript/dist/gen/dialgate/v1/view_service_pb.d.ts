import type { GenEnum, GenFile, GenMessage, GenService } from "@bufbuild/protobuf/codegenv2";
import type { AgentState, DialingMethod } from "./enums_pb.js";
import type { Duration, Timestamp } from "@bufbuild/protobuf/wkt";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/view_service.proto.
 */
export declare const file_dialgate_v1_view_service: GenFile;
/**
 * Campaign is an open campaign.
 *
 * @generated from message dialgate.v1.Campaign
 */
export type Campaign = Message<"dialgate.v1.Campaign"> & {
    /**
     * Tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * Name.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * Unique id of this opening (YC).
     *
     * @generated from field: string campaign_unique_id = 3;
     */
    campaignUniqueId: string;
    /**
     * Dialling method.
     *
     * @generated from field: dialgate.v1.DialingMethod dialing_method = 4;
     */
    dialingMethod: DialingMethod;
    /**
     * State.
     *
     * @generated from field: dialgate.v1.CampaignState state = 5;
     */
    state: CampaignState;
    /**
     * Switch it dials through.
     *
     * @generated from field: string switch = 6;
     */
    switch: string;
    /**
     * Link that owns it; empty when none does.
     *
     * @generated from field: string owner = 7;
     */
    owner: string;
    /**
     * Agents by what they do.
     *
     * @generated from field: dialgate.v1.AgentCounts agents = 8;
     */
    agents?: AgentCounts | undefined;
    /**
     * Numbers handed in and not dialled yet.
     *
     * @generated from field: int32 numbers = 9;
     */
    numbers: number;
    /**
     * Calls being dialled or ringing.
     *
     * @generated from field: int32 calls_dialing = 10;
     */
    callsDialing: number;
    /**
     * Calls answered and without an agent.
     *
     * @generated from field: int32 calls_waiting = 11;
     */
    callsWaiting: number;
    /**
     * Calls with an agent.
     *
     * @generated from field: int32 calls_connected = 12;
     */
    callsConnected: number;
    /**
     * Totals since it was opened.
     *
     * @generated from field: dialgate.v1.Totals totals = 13;
     */
    totals?: Totals | undefined;
    /**
     * Abandoned calls in percent of those abandoned or connected to an agent, less those that the agent ended as an answering
     * machine, over the last 24 hours.
     *
     * @generated from field: double abandon_rate = 14;
     */
    abandonRate: number;
    /**
     * Abandon target in percent (AT).
     *
     * @generated from field: double abandon_target = 15;
     */
    abandonTarget: number;
    /**
     * Calls launched per free agent, as pacing has it now.
     *
     * @generated from field: double overdial = 16;
     */
    overdial: number;
    /**
     * As abandon_rate, since the campaign was opened.
     *
     * @generated from field: double abandon_rate_since_open = 17;
     */
    abandonRateSinceOpen: number;
};
/**
 * Describes the message dialgate.v1.Campaign.
 * Use `create(CampaignSchema)` to create a new message.
 */
export declare const CampaignSchema: GenMessage<Campaign>;
/**
 * AgentCounts counts agents by state.
 *
 * @generated from message dialgate.v1.AgentCounts
 */
export type AgentCounts = Message<"dialgate.v1.AgentCounts"> & {
    /**
     * Logged in, in any state.
     *
     * @generated from field: int32 logged_in = 1;
     */
    loggedIn: number;
    /**
     * Waiting for a call.
     *
     * @generated from field: int32 waiting = 2;
     */
    waiting: number;
    /**
     * Previewing, or between previews.
     *
     * @generated from field: int32 previewing = 3;
     */
    previewing: number;
    /**
     * Offered a call or talking.
     *
     * @generated from field: int32 talking = 4;
     */
    talking: number;
    /**
     * In wrap.
     *
     * @generated from field: int32 wrap = 5;
     */
    wrap: number;
    /**
     * Logged in and not available.
     *
     * @generated from field: int32 unavailable = 6;
     */
    unavailable: number;
};
/**
 * Describes the message dialgate.v1.AgentCounts.
 * Use `create(AgentCountsSchema)` to create a new message.
 */
export declare const AgentCountsSchema: GenMessage<AgentCounts>;
/**
 * Totals counts calls.
 *
 * @generated from message dialgate.v1.Totals
 */
export type Totals = Message<"dialgate.v1.Totals"> & {
    /**
     * Calls launched.
     *
     * @generated from field: int64 attempts = 1;
     */
    attempts: bigint;
    /**
     * Calls answered by a person or passed on as such.
     *
     * @generated from field: int64 answered = 2;
     */
    answered: bigint;
    /**
     * Calls that reached an agent.
     *
     * @generated from field: int64 connected = 3;
     */
    connected: bigint;
    /**
     * Calls abandoned for want of an agent.
     *
     * @generated from field: int64 abandoned = 4;
     */
    abandoned: bigint;
    /**
     * Calls that failed.
     *
     * @generated from field: int64 failed = 5;
     */
    failed: bigint;
    /**
     * Of those connected, calls that the agent ended as an answering machine.
     *
     * @generated from field: int64 machines = 6;
     */
    machines: bigint;
};
/**
 * Describes the message dialgate.v1.Totals.
 * Use `create(TotalsSchema)` to create a new message.
 */
export declare const TotalsSchema: GenMessage<Totals>;
/**
 * Agent is an agent that is logged in or logging in.
 *
 * @generated from message dialgate.v1.Agent
 */
export type Agent = Message<"dialgate.v1.Agent"> & {
    /**
     * Tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * Identifier.
     *
     * @generated from field: string agent = 2;
     */
    agent: string;
    /**
     * Display name.
     *
     * @generated from field: string agent_description = 3;
     */
    agentDescription: string;
    /**
     * Campaign.
     *
     * @generated from field: string campaign = 4;
     */
    campaign: string;
    /**
     * State.
     *
     * @generated from field: dialgate.v1.AgentState state = 5;
     */
    state: AgentState;
    /**
     * Since when.
     *
     * @generated from field: google.protobuf.Timestamp since = 6;
     */
    since?: Timestamp | undefined;
    /**
     * Extension.
     *
     * @generated from field: string agent_extension_identifier = 7;
     */
    agentExtensionIdentifier: string;
    /**
     * Team.
     *
     * @generated from field: string team = 8;
     */
    team: string;
    /**
     * Link that owns the agent; empty when none does.
     *
     * @generated from field: string owner = 9;
     */
    owner: string;
    /**
     * Unique id of this log-in (YA).
     *
     * @generated from field: string agent_unique_id = 10;
     */
    agentUniqueId: string;
    /**
     * Call the agent has, if any.
     *
     * @generated from field: string call = 11;
     */
    call: string;
    /**
     * An AU waits for its AF.
     *
     * @generated from field: bool leaving = 12;
     */
    leaving: boolean;
};
/**
 * Describes the message dialgate.v1.Agent.
 * Use `create(AgentSchema)` to create a new message.
 */
export declare const AgentSchema: GenMessage<Agent>;
/**
 * Call is a call under way.
 *
 * @generated from message dialgate.v1.Call
 */
export type Call = Message<"dialgate.v1.Call"> & {
    /**
     * Tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * Campaign.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * Session identifier (SI).
     *
     * @generated from field: string call = 3;
     */
    call: string;
    /**
     * Number.
     *
     * @generated from field: string telephone_number = 4;
     */
    telephoneNumber: string;
    /**
     * State.
     *
     * @generated from field: dialgate.v1.CallState state = 5;
     */
    state: CallState;
    /**
     * Since when.
     *
     * @generated from field: google.protobuf.Timestamp since = 6;
     */
    since?: Timestamp | undefined;
    /**
     * Agent, if any.
     *
     * @generated from field: string agent = 7;
     */
    agent: string;
    /**
     * Trunk as the telephony layer names it (TI).
     *
     * @generated from field: string trunk_identifier = 8;
     */
    trunkIdentifier: string;
    /**
     * Switch.
     *
     * @generated from field: string switch = 9;
     */
    switch: string;
    /**
     * Unique id (YS).
     *
     * @generated from field: string session_uuid = 10;
     */
    sessionUuid: string;
};
/**
 * Describes the message dialgate.v1.Call.
 * Use `create(CallSchema)` to create a new message.
 */
export declare const CallSchema: GenMessage<Call>;
/**
 * Trunks is what one switch offers and what is in use.
 *
 * @generated from message dialgate.v1.Trunks
 */
export type Trunks = Message<"dialgate.v1.Trunks"> & {
    /**
     * Switch.
     *
     * @generated from field: string switch = 1;
     */
    switch: string;
    /**
     * Trunks offered (NT).
     *
     * @generated from field: int32 number_of_trunks = 2;
     */
    numberOfTrunks: number;
    /**
     * Trunks in use.
     *
     * @generated from field: int32 trunks_in_use = 3;
     */
    trunksInUse: number;
    /**
     * Dialling ports offered (DP); absent means no limit.
     *
     * @generated from field: optional int32 dialing_ports = 4;
     */
    dialingPorts?: number | undefined;
    /**
     * Dialling ports in use.
     *
     * @generated from field: int32 ports_in_use = 5;
     */
    portsInUse: number;
    /**
     * Launches per second it can take (CS).
     *
     * @generated from field: int32 calls_per_second = 6;
     */
    callsPerSecond: number;
    /**
     * Link that owns it; empty when the telephony layer is lost.
     *
     * @generated from field: string owner = 7;
     */
    owner: string;
};
/**
 * Describes the message dialgate.v1.Trunks.
 * Use `create(TrunksSchema)` to create a new message.
 */
export declare const TrunksSchema: GenMessage<Trunks>;
/**
 * Queue is a group of agents for whom inbound calls wait.
 *
 * @generated from message dialgate.v1.Queue
 */
export type Queue = Message<"dialgate.v1.Queue"> & {
    /**
     * Tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * Campaign it belongs to.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * Address (GA).
     *
     * @generated from field: string queue = 3;
     */
    queue: string;
    /**
     * Takes calls.
     *
     * @generated from field: bool in_service = 4;
     */
    inService: boolean;
    /**
     * Goes as soon as it is empty (DG).
     *
     * @generated from field: bool deleting = 5;
     */
    deleting: boolean;
    /**
     * Calls that wait in it.
     *
     * @generated from field: int32 calls = 6;
     */
    calls: number;
    /**
     * When the first of them entered; absent when none waits.
     *
     * @generated from field: google.protobuf.Timestamp oldest = 7;
     */
    oldest?: Timestamp | undefined;
    /**
     * Agents that are members of it, through other queues too.
     *
     * @generated from field: int32 agents = 8;
     */
    agents: number;
    /**
     * Of them, those who wait for a call.
     *
     * @generated from field: int32 agents_waiting = 9;
     */
    agentsWaiting: number;
    /**
     * Where its calls overflow (OA).
     *
     * @generated from field: string overflow_address = 10;
     */
    overflowAddress: string;
    /**
     * Seconds after which they do (VN); 0 means the default.
     *
     * @generated from field: int32 overflow_time = 11;
     */
    overflowTime: number;
    /**
     * Calls since it was added.
     *
     * @generated from field: dialgate.v1.QueueTotals totals = 12;
     */
    totals?: QueueTotals | undefined;
};
/**
 * Describes the message dialgate.v1.Queue.
 * Use `create(QueueSchema)` to create a new message.
 */
export declare const QueueSchema: GenMessage<Queue>;
/**
 * QueueTotals counts the calls of a queue. A call that comes again is counted again.
 *
 * @generated from message dialgate.v1.QueueTotals
 */
export type QueueTotals = Message<"dialgate.v1.QueueTotals"> & {
    /**
     * Entered the queue.
     *
     * @generated from field: int64 entered = 1;
     */
    entered: bigint;
    /**
     * Reached an agent from it.
     *
     * @generated from field: int64 connected = 2;
     */
    connected: bigint;
    /**
     * Left it unserved, to its overflow address.
     *
     * @generated from field: int64 overflowed = 3;
     */
    overflowed: bigint;
    /**
     * Ended by the caller while they waited.
     *
     * @generated from field: int64 abandoned = 4;
     */
    abandoned: bigint;
};
/**
 * Describes the message dialgate.v1.QueueTotals.
 * Use `create(QueueTotalsSchema)` to create a new message.
 */
export declare const QueueTotalsSchema: GenMessage<QueueTotals>;
/**
 * Link is a connection.
 *
 * @generated from message dialgate.v1.Link
 */
export type Link = Message<"dialgate.v1.Link"> & {
    /**
     * Name, as the message log has it: s12, v3.
     *
     * @generated from field: string link = 1;
     */
    link: string;
    /**
     * Address of the far end, or what a virtual link is for.
     *
     * @generated from field: string peer = 2;
     */
    peer: string;
    /**
     * Since when.
     *
     * @generated from field: google.protobuf.Timestamp since = 3;
     */
    since?: Timestamp | undefined;
    /**
     * Messages received.
     *
     * @generated from field: int64 messages_in = 4;
     */
    messagesIn: bigint;
    /**
     * Messages sent.
     *
     * @generated from field: int64 messages_out = 5;
     */
    messagesOut: bigint;
    /**
     * Messages waiting to be written.
     *
     * @generated from field: int32 queued = 6;
     */
    queued: number;
    /**
     * What it owns, as "agent default/2", "campaign default/CustCare", "switch __singlecti".
     *
     * @generated from field: repeated string owns = 7;
     */
    owns: string[];
};
/**
 * Describes the message dialgate.v1.Link.
 * Use `create(LinkSchema)` to create a new message.
 */
export declare const LinkSchema: GenMessage<Link>;
/**
 * ListCampaignsRequest asks for campaigns.
 *
 * @generated from message dialgate.v1.ListCampaignsRequest
 */
export type ListCampaignsRequest = Message<"dialgate.v1.ListCampaignsRequest"> & {
    /**
     * Tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * Most entries wanted.
     *
     * @generated from field: int32 page_size = 2;
     */
    pageSize: number;
    /**
     * Token of the page before.
     *
     * @generated from field: string page_token = 3;
     */
    pageToken: string;
    /**
     * Only those for which this holds, as AIP-160 writes it: state = CAMPAIGN_STATE_OPEN AND agents.waiting > 0.
     *
     * @generated from field: string filter = 4;
     */
    filter: string;
};
/**
 * Describes the message dialgate.v1.ListCampaignsRequest.
 * Use `create(ListCampaignsRequestSchema)` to create a new message.
 */
export declare const ListCampaignsRequestSchema: GenMessage<ListCampaignsRequest>;
/**
 * ListCampaignsResponse is a page.
 *
 * @generated from message dialgate.v1.ListCampaignsResponse
 */
export type ListCampaignsResponse = Message<"dialgate.v1.ListCampaignsResponse"> & {
    /**
     * The campaigns.
     *
     * @generated from field: repeated dialgate.v1.Campaign campaigns = 1;
     */
    campaigns: Campaign[];
    /**
     * Token of the next page.
     *
     * @generated from field: string next_page_token = 2;
     */
    nextPageToken: string;
};
/**
 * Describes the message dialgate.v1.ListCampaignsResponse.
 * Use `create(ListCampaignsResponseSchema)` to create a new message.
 */
export declare const ListCampaignsResponseSchema: GenMessage<ListCampaignsResponse>;
/**
 * GetCampaignRequest asks for one campaign.
 *
 * @generated from message dialgate.v1.GetCampaignRequest
 */
export type GetCampaignRequest = Message<"dialgate.v1.GetCampaignRequest"> & {
    /**
     * Tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * Campaign.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
};
/**
 * Describes the message dialgate.v1.GetCampaignRequest.
 * Use `create(GetCampaignRequestSchema)` to create a new message.
 */
export declare const GetCampaignRequestSchema: GenMessage<GetCampaignRequest>;
/**
 * GetCampaignResponse is the campaign.
 *
 * @generated from message dialgate.v1.GetCampaignResponse
 */
export type GetCampaignResponse = Message<"dialgate.v1.GetCampaignResponse"> & {
    /**
     * The campaign.
     *
     * @generated from field: dialgate.v1.Campaign campaign = 1;
     */
    campaign?: Campaign | undefined;
};
/**
 * Describes the message dialgate.v1.GetCampaignResponse.
 * Use `create(GetCampaignResponseSchema)` to create a new message.
 */
export declare const GetCampaignResponseSchema: GenMessage<GetCampaignResponse>;
/**
 * ListAgentsRequest asks for agents.
 *
 * @generated from message dialgate.v1.ListAgentsRequest
 */
export type ListAgentsRequest = Message<"dialgate.v1.ListAgentsRequest"> & {
    /**
     * Tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * Most entries wanted.
     *
     * @generated from field: int32 page_size = 2;
     */
    pageSize: number;
    /**
     * Token of the page before.
     *
     * @generated from field: string page_token = 3;
     */
    pageToken: string;
    /**
     * Only agents of this campaign.
     *
     * @generated from field: string campaign = 4;
     */
    campaign: string;
    /**
     * Only those for which this holds, as AIP-160 writes it: team = "Sales" AND state != AGENT_STATE_UNAVAILABLE.
     *
     * @generated from field: string filter = 5;
     */
    filter: string;
};
/**
 * Describes the message dialgate.v1.ListAgentsRequest.
 * Use `create(ListAgentsRequestSchema)` to create a new message.
 */
export declare const ListAgentsRequestSchema: GenMessage<ListAgentsRequest>;
/**
 * ListAgentsResponse is a page.
 *
 * @generated from message dialgate.v1.ListAgentsResponse
 */
export type ListAgentsResponse = Message<"dialgate.v1.ListAgentsResponse"> & {
    /**
     * The agents.
     *
     * @generated from field: repeated dialgate.v1.Agent agents = 1;
     */
    agents: Agent[];
    /**
     * Token of the next page.
     *
     * @generated from field: string next_page_token = 2;
     */
    nextPageToken: string;
};
/**
 * Describes the message dialgate.v1.ListAgentsResponse.
 * Use `create(ListAgentsResponseSchema)` to create a new message.
 */
export declare const ListAgentsResponseSchema: GenMessage<ListAgentsResponse>;
/**
 * GetAgentRequest asks for one agent.
 *
 * @generated from message dialgate.v1.GetAgentRequest
 */
export type GetAgentRequest = Message<"dialgate.v1.GetAgentRequest"> & {
    /**
     * Tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * Agent.
     *
     * @generated from field: string agent = 2;
     */
    agent: string;
};
/**
 * Describes the message dialgate.v1.GetAgentRequest.
 * Use `create(GetAgentRequestSchema)` to create a new message.
 */
export declare const GetAgentRequestSchema: GenMessage<GetAgentRequest>;
/**
 * GetAgentResponse is the agent.
 *
 * @generated from message dialgate.v1.GetAgentResponse
 */
export type GetAgentResponse = Message<"dialgate.v1.GetAgentResponse"> & {
    /**
     * The agent.
     *
     * @generated from field: dialgate.v1.Agent agent = 1;
     */
    agent?: Agent | undefined;
};
/**
 * Describes the message dialgate.v1.GetAgentResponse.
 * Use `create(GetAgentResponseSchema)` to create a new message.
 */
export declare const GetAgentResponseSchema: GenMessage<GetAgentResponse>;
/**
 * ListCallsRequest asks for calls.
 *
 * @generated from message dialgate.v1.ListCallsRequest
 */
export type ListCallsRequest = Message<"dialgate.v1.ListCallsRequest"> & {
    /**
     * Tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * Most entries wanted.
     *
     * @generated from field: int32 page_size = 2;
     */
    pageSize: number;
    /**
     * Token of the page before.
     *
     * @generated from field: string page_token = 3;
     */
    pageToken: string;
    /**
     * Only calls of this campaign.
     *
     * @generated from field: string campaign = 4;
     */
    campaign: string;
    /**
     * Only those for which this holds, as AIP-160 writes it: state = CALL_STATE_WAITING.
     *
     * @generated from field: string filter = 5;
     */
    filter: string;
};
/**
 * Describes the message dialgate.v1.ListCallsRequest.
 * Use `create(ListCallsRequestSchema)` to create a new message.
 */
export declare const ListCallsRequestSchema: GenMessage<ListCallsRequest>;
/**
 * ListCallsResponse is a page.
 *
 * @generated from message dialgate.v1.ListCallsResponse
 */
export type ListCallsResponse = Message<"dialgate.v1.ListCallsResponse"> & {
    /**
     * The calls.
     *
     * @generated from field: repeated dialgate.v1.Call calls = 1;
     */
    calls: Call[];
    /**
     * Token of the next page.
     *
     * @generated from field: string next_page_token = 2;
     */
    nextPageToken: string;
};
/**
 * Describes the message dialgate.v1.ListCallsResponse.
 * Use `create(ListCallsResponseSchema)` to create a new message.
 */
export declare const ListCallsResponseSchema: GenMessage<ListCallsResponse>;
/**
 * ListTrunksRequest asks for trunks.
 *
 * @generated from message dialgate.v1.ListTrunksRequest
 */
export type ListTrunksRequest = Message<"dialgate.v1.ListTrunksRequest"> & {
    /**
     * Tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * Most entries wanted.
     *
     * @generated from field: int32 page_size = 2;
     */
    pageSize: number;
    /**
     * Token of the page before.
     *
     * @generated from field: string page_token = 3;
     */
    pageToken: string;
    /**
     * Only those for which this holds, as AIP-160 writes it: trunks_in_use > 20.
     *
     * @generated from field: string filter = 4;
     */
    filter: string;
};
/**
 * Describes the message dialgate.v1.ListTrunksRequest.
 * Use `create(ListTrunksRequestSchema)` to create a new message.
 */
export declare const ListTrunksRequestSchema: GenMessage<ListTrunksRequest>;
/**
 * ListTrunksResponse is a page.
 *
 * @generated from message dialgate.v1.ListTrunksResponse
 */
export type ListTrunksResponse = Message<"dialgate.v1.ListTrunksResponse"> & {
    /**
     * One entry per switch.
     *
     * @generated from field: repeated dialgate.v1.Trunks trunks = 1;
     */
    trunks: Trunks[];
    /**
     * Token of the next page.
     *
     * @generated from field: string next_page_token = 2;
     */
    nextPageToken: string;
};
/**
 * Describes the message dialgate.v1.ListTrunksResponse.
 * Use `create(ListTrunksResponseSchema)` to create a new message.
 */
export declare const ListTrunksResponseSchema: GenMessage<ListTrunksResponse>;
/**
 * ListQueuesRequest asks for queues.
 *
 * @generated from message dialgate.v1.ListQueuesRequest
 */
export type ListQueuesRequest = Message<"dialgate.v1.ListQueuesRequest"> & {
    /**
     * Tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * Most entries wanted.
     *
     * @generated from field: int32 page_size = 2;
     */
    pageSize: number;
    /**
     * Token of the page before.
     *
     * @generated from field: string page_token = 3;
     */
    pageToken: string;
    /**
     * Only queues of this campaign.
     *
     * @generated from field: string campaign = 4;
     */
    campaign: string;
    /**
     * Only those for which this holds, as AIP-160 writes it: calls > 0.
     *
     * @generated from field: string filter = 5;
     */
    filter: string;
};
/**
 * Describes the message dialgate.v1.ListQueuesRequest.
 * Use `create(ListQueuesRequestSchema)` to create a new message.
 */
export declare const ListQueuesRequestSchema: GenMessage<ListQueuesRequest>;
/**
 * ListQueuesResponse is a page.
 *
 * @generated from message dialgate.v1.ListQueuesResponse
 */
export type ListQueuesResponse = Message<"dialgate.v1.ListQueuesResponse"> & {
    /**
     * The queues.
     *
     * @generated from field: repeated dialgate.v1.Queue queues = 1;
     */
    queues: Queue[];
    /**
     * Token of the next page.
     *
     * @generated from field: string next_page_token = 2;
     */
    nextPageToken: string;
};
/**
 * Describes the message dialgate.v1.ListQueuesResponse.
 * Use `create(ListQueuesResponseSchema)` to create a new message.
 */
export declare const ListQueuesResponseSchema: GenMessage<ListQueuesResponse>;
/**
 * ListLinksRequest asks for links.
 *
 * @generated from message dialgate.v1.ListLinksRequest
 */
export type ListLinksRequest = Message<"dialgate.v1.ListLinksRequest"> & {
    /**
     * Most entries wanted.
     *
     * @generated from field: int32 page_size = 1;
     */
    pageSize: number;
    /**
     * Token of the page before.
     *
     * @generated from field: string page_token = 2;
     */
    pageToken: string;
    /**
     * Only those for which this holds, as AIP-160 writes it: owns:"campaign default/*".
     *
     * @generated from field: string filter = 3;
     */
    filter: string;
};
/**
 * Describes the message dialgate.v1.ListLinksRequest.
 * Use `create(ListLinksRequestSchema)` to create a new message.
 */
export declare const ListLinksRequestSchema: GenMessage<ListLinksRequest>;
/**
 * ListLinksResponse is a page.
 *
 * @generated from message dialgate.v1.ListLinksResponse
 */
export type ListLinksResponse = Message<"dialgate.v1.ListLinksResponse"> & {
    /**
     * The links.
     *
     * @generated from field: repeated dialgate.v1.Link links = 1;
     */
    links: Link[];
    /**
     * Token of the next page.
     *
     * @generated from field: string next_page_token = 2;
     */
    nextPageToken: string;
};
/**
 * Describes the message dialgate.v1.ListLinksResponse.
 * Use `create(ListLinksResponseSchema)` to create a new message.
 */
export declare const ListLinksResponseSchema: GenMessage<ListLinksResponse>;
/**
 * WatchRequest says what to watch.
 *
 * @generated from message dialgate.v1.WatchRequest
 */
export type WatchRequest = Message<"dialgate.v1.WatchRequest"> & {
    /**
     * Tenant; the default tenant where it is empty.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * Kinds of resources; all where none is named.
     *
     * @generated from field: repeated dialgate.v1.WatchKind kinds = 2;
     */
    kinds: WatchKind[];
    /**
     * Only this campaign, its agents, calls and queues. It need not be open yet. Trunks are told all the same.
     *
     * @generated from field: string campaign = 3;
     */
    campaign: string;
    /**
     * Least time between two batches of changes, from 100 milliseconds, which is the default, to 10 seconds.
     *
     * @generated from field: google.protobuf.Duration min_interval = 4;
     */
    minInterval?: Duration | undefined;
};
/**
 * Describes the message dialgate.v1.WatchRequest.
 * Use `create(WatchRequestSchema)` to create a new message.
 */
export declare const WatchRequestSchema: GenMessage<WatchRequest>;
/**
 * WatchResponse is a batch of the stream. One without changes is a progress mark: nothing has changed for a while.
 *
 * @generated from message dialgate.v1.WatchResponse
 */
export type WatchResponse = Message<"dialgate.v1.WatchResponse"> & {
    /**
     * Number of the batch in this stream, from 1, without a gap.
     *
     * @generated from field: int64 sequence = 1;
     */
    sequence: bigint;
    /**
     * Time of the call centre as of which the batch is up to date. The time that something has been in a state is counted from here.
     *
     * @generated from field: google.protobuf.Timestamp time = 2;
     */
    time?: Timestamp | undefined;
    /**
     * What is there, or has changed, each resource once.
     *
     * @generated from field: repeated dialgate.v1.WatchChange changes = 3;
     */
    changes: WatchChange[];
    /**
     * The reader has the whole snapshot: set on the batch that completes it and on all that follow.
     *
     * @generated from field: bool synced = 4;
     */
    synced: boolean;
};
/**
 * Describes the message dialgate.v1.WatchResponse.
 * Use `create(WatchResponseSchema)` to create a new message.
 */
export declare const WatchResponseSchema: GenMessage<WatchResponse>;
/**
 * WatchChange is one resource as it is now, or that it is gone.
 *
 * @generated from message dialgate.v1.WatchChange
 */
export type WatchChange = Message<"dialgate.v1.WatchChange"> & {
    /**
     * What it is.
     *
     * @generated from oneof dialgate.v1.WatchChange.change
     */
    change: {
        /**
         * A campaign.
         *
         * @generated from field: dialgate.v1.Campaign campaign = 1;
         */
        value: Campaign;
        case: "campaign";
    } | {
        /**
         * A queue.
         *
         * @generated from field: dialgate.v1.Queue queue = 2;
         */
        value: Queue;
        case: "queue";
    } | {
        /**
         * The trunks of a switch.
         *
         * @generated from field: dialgate.v1.Trunks trunks = 3;
         */
        value: Trunks;
        case: "trunks";
    } | {
        /**
         * An agent.
         *
         * @generated from field: dialgate.v1.Agent agent = 4;
         */
        value: Agent;
        case: "agent";
    } | {
        /**
         * A call.
         *
         * @generated from field: dialgate.v1.Call call = 5;
         */
        value: Call;
        case: "call";
    } | {
        /**
         * A resource that is there no more, or left the campaign that is watched.
         *
         * @generated from field: dialgate.v1.WatchGone gone = 6;
         */
        value: WatchGone;
        case: "gone";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message dialgate.v1.WatchChange.
 * Use `create(WatchChangeSchema)` to create a new message.
 */
export declare const WatchChangeSchema: GenMessage<WatchChange>;
/**
 * WatchGone names a resource that the reader was told of and is to forget.
 *
 * @generated from message dialgate.v1.WatchGone
 */
export type WatchGone = Message<"dialgate.v1.WatchGone"> & {
    /**
     * Its kind.
     *
     * @generated from field: dialgate.v1.WatchKind kind = 1;
     */
    kind: WatchKind;
    /**
     * Its name: that of a campaign, agent or switch, the address of a queue, the session identifier (SI) of a call.
     *
     * @generated from field: string name = 2;
     */
    name: string;
    /**
     * Unique id of a call (session_uuid). While the trunk of a call is clearing, another one may have its session identifier already.
     *
     * @generated from field: string unique_id = 3;
     */
    uniqueId: string;
};
/**
 * Describes the message dialgate.v1.WatchGone.
 * Use `create(WatchGoneSchema)` to create a new message.
 */
export declare const WatchGoneSchema: GenMessage<WatchGone>;
/**
 * CampaignState is where a campaign is in its life.
 *
 * @generated from enum dialgate.v1.CampaignState
 */
export declare enum CampaignState {
    /**
     * Not known.
     *
     * @generated from enum value: CAMPAIGN_STATE_UNSPECIFIED = 0;
     */
    UNSPECIFIED = 0,
    /**
     * Dialling.
     *
     * @generated from enum value: CAMPAIGN_STATE_OPEN = 1;
     */
    OPEN = 1,
    /**
     * Told to suspend; calls run to their end.
     *
     * @generated from enum value: CAMPAIGN_STATE_SUSPENDING = 2;
     */
    SUSPENDING = 2,
    /**
     * Suspended.
     *
     * @generated from enum value: CAMPAIGN_STATE_SUSPENDED = 3;
     */
    SUSPENDED = 3,
    /**
     * Told to close; calls run to their end.
     *
     * @generated from enum value: CAMPAIGN_STATE_CLOSING = 4;
     */
    CLOSING = 4
}
/**
 * Describes the enum dialgate.v1.CampaignState.
 */
export declare const CampaignStateSchema: GenEnum<CampaignState>;
/**
 * CallState is where a call is in its life.
 *
 * @generated from enum dialgate.v1.CallState
 */
export declare enum CallState {
    /**
     * Not known.
     *
     * @generated from enum value: CALL_STATE_UNSPECIFIED = 0;
     */
    UNSPECIFIED = 0,
    /**
     * CI sent.
     *
     * @generated from enum value: CALL_STATE_DIALING = 1;
     */
    DIALING = 1,
    /**
     * The far end rings (DN with DR2).
     *
     * @generated from enum value: CALL_STATE_RINGING = 2;
     */
    RINGING = 2,
    /**
     * Answered, detection under way (PR).
     *
     * @generated from enum value: CALL_STATE_ANSWERED = 3;
     */
    ANSWERED = 3,
    /**
     * Live, no agent yet (LC).
     *
     * @generated from enum value: CALL_STATE_WAITING = 4;
     */
    WAITING = 4,
    /**
     * Live, being connected to an agent (CT sent, TS awaited).
     *
     * @generated from enum value: CALL_STATE_CONNECTING = 5;
     */
    CONNECTING = 5,
    /**
     * Live and with an agent.
     *
     * @generated from enum value: CALL_STATE_CONNECTED = 6;
     */
    CONNECTED = 6,
    /**
     * Told to disconnect (CD sent), the trunk not free yet.
     *
     * @generated from enum value: CALL_STATE_CLEARING = 7;
     */
    CLEARING = 7
}
/**
 * Describes the enum dialgate.v1.CallState.
 */
export declare const CallStateSchema: GenEnum<CallState>;
/**
 * WatchKind is a kind of resource that can be watched.
 *
 * @generated from enum dialgate.v1.WatchKind
 */
export declare enum WatchKind {
    /**
     * Not known.
     *
     * @generated from enum value: WATCH_KIND_UNSPECIFIED = 0;
     */
    UNSPECIFIED = 0,
    /**
     * Campaigns.
     *
     * @generated from enum value: WATCH_KIND_CAMPAIGN = 1;
     */
    CAMPAIGN = 1,
    /**
     * Queues of inbound calls.
     *
     * @generated from enum value: WATCH_KIND_QUEUE = 2;
     */
    QUEUE = 2,
    /**
     * Trunks of the switches. They belong to no campaign.
     *
     * @generated from enum value: WATCH_KIND_TRUNKS = 3;
     */
    TRUNKS = 3,
    /**
     * Agents.
     *
     * @generated from enum value: WATCH_KIND_AGENT = 4;
     */
    AGENT = 4,
    /**
     * Calls.
     *
     * @generated from enum value: WATCH_KIND_CALL = 5;
     */
    CALL = 5
}
/**
 * Describes the enum dialgate.v1.WatchKind.
 */
export declare const WatchKindSchema: GenEnum<WatchKind>;
/**
 * ViewService reads the state of the call centre. It owns nothing, and needs a session only where links have to
 * authenticate: one that has done so with a permission of supervisors, campaign hosts or systems, for ListLinks of systems. Lists are
 * ordered by name and paged: page_size is at most 1000 and 100 where it is 0; next_page_token is empty on the last page.
 *
 * @generated from service dialgate.v1.ViewService
 */
export declare const ViewService: GenService<{
    /**
     * ListCampaigns lists the open campaigns of a tenant.
     *
     * @generated from rpc dialgate.v1.ViewService.ListCampaigns
     */
    listCampaigns: {
        methodKind: "unary";
        input: typeof ListCampaignsRequestSchema;
        output: typeof ListCampaignsResponseSchema;
    };
    /**
     * GetCampaign reads one open campaign.
     *
     * @generated from rpc dialgate.v1.ViewService.GetCampaign
     */
    getCampaign: {
        methodKind: "unary";
        input: typeof GetCampaignRequestSchema;
        output: typeof GetCampaignResponseSchema;
    };
    /**
     * ListAgents lists the agents of a tenant that are logged in or logging in.
     *
     * @generated from rpc dialgate.v1.ViewService.ListAgents
     */
    listAgents: {
        methodKind: "unary";
        input: typeof ListAgentsRequestSchema;
        output: typeof ListAgentsResponseSchema;
    };
    /**
     * GetAgent reads one agent.
     *
     * @generated from rpc dialgate.v1.ViewService.GetAgent
     */
    getAgent: {
        methodKind: "unary";
        input: typeof GetAgentRequestSchema;
        output: typeof GetAgentResponseSchema;
    };
    /**
     * ListCalls lists the calls of a tenant that are dialled, ringing, answered or connected.
     *
     * @generated from rpc dialgate.v1.ViewService.ListCalls
     */
    listCalls: {
        methodKind: "unary";
        input: typeof ListCallsRequestSchema;
        output: typeof ListCallsResponseSchema;
    };
    /**
     * ListTrunks lists the trunks of the switches that a tenant may use.
     *
     * @generated from rpc dialgate.v1.ViewService.ListTrunks
     */
    listTrunks: {
        methodKind: "unary";
        input: typeof ListTrunksRequestSchema;
        output: typeof ListTrunksResponseSchema;
    };
    /**
     * ListQueues lists the queues of a tenant in which inbound calls wait for agents.
     *
     * @generated from rpc dialgate.v1.ViewService.ListQueues
     */
    listQueues: {
        methodKind: "unary";
        input: typeof ListQueuesRequestSchema;
        output: typeof ListQueuesResponseSchema;
    };
    /**
     * ListLinks lists the connections, real and virtual, with what they own.
     *
     * @generated from rpc dialgate.v1.ViewService.ListLinks
     */
    listLinks: {
        methodKind: "unary";
        input: typeof ListLinksRequestSchema;
        output: typeof ListLinksResponseSchema;
    };
    /**
     * Watch streams the state of a tenant: first a snapshot of all that is there, then what has changed. A change carries the whole
     * resource as it is now; what happened between two batches to one resource is told once. A stream cannot be resumed: another one
     * begins with a snapshot of its own. A reader that takes nothing for ten seconds is cut with RESOURCE_EXHAUSTED and the reason
     * SLOW_READER; one that is only slow gets larger steps, and slows nobody.
     *
     * @generated from rpc dialgate.v1.ViewService.Watch
     */
    watch: {
        methodKind: "server_streaming";
        input: typeof WatchRequestSchema;
        output: typeof WatchResponseSchema;
    };
}>;
