import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { Cause, DataFraming, DecommissionPriority, LevelOfDetail, ReleasePriority, ScreeningVerdict, Severity } from "./enums_pb.js";
import type { Timestamp } from "@bufbuild/protobuf/wkt";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/management_requests.proto.
 */
export declare const file_dialgate_v1_management_requests: GenFile;
/**
 * ProvisionTenantRequest is ProvisionTenant [A1], to the dialer: provision a tenant: set up its standard
 * configuration.
 *
 * A provisioned tenant must then be commissioned with C1. Older docs: configuration is made in the Namespace.
 *
 * @generated from message dialgate.v1.ProvisionTenantRequest
 */
export type ProvisionTenantRequest = Message<"dialgate.v1.ProvisionTenantRequest"> & {
    /**
     * TD TenantDescriptor: new tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 2;
     */
    token: string;
    /**
     * TZ TimeZone: since 10.7.735: time zone name out of the operating system set.
     *
     * @generated from field: string time_zone = 3;
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
 * Describes the message dialgate.v1.ProvisionTenantRequest.
 * Use `create(ProvisionTenantRequestSchema)` to create a new message.
 */
export declare const ProvisionTenantRequestSchema: GenMessage<ProvisionTenantRequest>;
/**
 * AddRouteRequest is AddIncomingCallRoute [AI], to the dialer: add an incoming call route to the routing table.
 *
 * The documented example uses code ID for the identity, the table says YI. TD is absent from the older
 * (helpdocs) table.
 *
 * @generated from message dialgate.v1.AddRouteRequest
 */
export type AddRouteRequest = Message<"dialgate.v1.AddRouteRequest"> & {
    /**
     * TD TenantDescriptor: since 10.7.338: tenant the route is added for; with no GA it names the tenant responsible
     * for routing media that match TN and DN.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * TN TelephoneNumber: calling number / pattern.
     *
     * @generated from field: string telephone_number = 2;
     */
    telephoneNumber: string;
    /**
     * DN DialedNumber: dialled number / destination address pattern.
     *
     * @generated from field: string dialed_number = 3;
     */
    dialedNumber: string;
    /**
     * GA GroupAddress: any address; absent = landlord route. Since 10.6.577 GA0 = route external with recording, GA#
     * = route external without recording.
     *
     * @generated from field: string queue = 4;
     */
    queue: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 5;
     */
    token: string;
    /**
     * YI Identity: unique identity of the route.
     *
     * @generated from field: string identity = 6;
     */
    identity: string;
    /**
     * No parameter: the client's name for this request. One that is repeated over the same session is carried out once, and each
     * repetition gets the same answer. At most 80 bytes. An Exchange stream ignores it.
     *
     * @generated from field: string request_id = 100;
     */
    requestId: string;
};
/**
 * Describes the message dialgate.v1.AddRouteRequest.
 * Use `create(AddRouteRequestSchema)` to create a new message.
 */
export declare const AddRouteRequestSchema: GenMessage<AddRouteRequest>;
/**
 * SwapAgentsRequest is AgentSwap [AS], to the dialer: swap two waiting agents into each other's campaign.
 *
 * Both agents must be waiting; either both moves happen or none. Introduced 10.6.325.
 *
 * @generated from message dialgate.v1.SwapAgentsRequest
 */
export type SwapAgentsRequest = Message<"dialgate.v1.SwapAgentsRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign AN is logged on to now.
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
     * A2 SecondAgent: the other agent.
     *
     * @generated from field: string second_agent = 4;
     */
    secondAgent: string;
    /**
     * C2 CampaignTwo: campaign the agent AN moves to.
     *
     * @generated from field: string campaign_two = 5;
     */
    campaignTwo: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 6;
     */
    token: string;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 7;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.SwapAgentsRequest.
 * Use `create(SwapAgentsRequestSchema)` to create a new message.
 */
export declare const SwapAgentsRequestSchema: GenMessage<SwapAgentsRequest>;
/**
 * CommissionTenantRequest is CommissionTenant [C1], to the dialer: bring a provisioned tenant into service.
 *
 * Tenant must first be provisioned with A1. Last changed 10.0.0.40.
 *
 * @generated from message dialgate.v1.CommissionTenantRequest
 */
export type CommissionTenantRequest = Message<"dialgate.v1.CommissionTenantRequest"> & {
    /**
     * TD TenantDescriptor: tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * IC IdentifyCTI: telephony layer for the tenant; blank = __singlecti.
     *
     * @generated from field: string switch = 2;
     */
    switch: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 3;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.CommissionTenantRequest.
 * Use `create(CommissionTenantRequestSchema)` to create a new message.
 */
export declare const CommissionTenantRequestSchema: GenMessage<CommissionTenantRequest>;
/**
 * RegisterCallbackHandshakingRequest is CallbackHandshaking [CH], to the dialer: register to be told of outbound
 * callbacks that fall due, and to take part in finding the agent.
 *
 * Introduced 10.6.196. Third party is told when outbound callbacks fall due through the given telephony layer.
 *
 * @generated from message dialgate.v1.RegisterCallbackHandshakingRequest
 */
export type RegisterCallbackHandshakingRequest = Message<"dialgate.v1.RegisterCallbackHandshakingRequest"> & {
    /**
     * TD TenantDescriptor: filter by tenant; validated when given.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * IC IdentifyCTI: telephony layer (switch); absent = all.
     *
     * @generated from field: string switch = 2;
     */
    switch: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 3;
     */
    token: string;
    /**
     * TV TimeoutValue: seconds before a request for an agent to take an outbound callback times out.
     *
     * @generated from field: optional int32 timeout_value = 4;
     */
    timeoutValue?: number | undefined;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 5;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.RegisterCallbackHandshakingRequest.
 * Use `create(RegisterCallbackHandshakingRequestSchema)` to create a new message.
 */
export declare const RegisterCallbackHandshakingRequestSchema: GenMessage<RegisterCallbackHandshakingRequest>;
/**
 * SetCallbackParametersRequest is CallbackParameters [CP], to the dialer: set the callback timeout of one
 * campaign.
 *
 * Introduced 10.6.196.
 *
 * @generated from message dialgate.v1.SetCallbackParametersRequest
 */
export type SetCallbackParametersRequest = Message<"dialgate.v1.SetCallbackParametersRequest"> & {
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
     * TK Token: token.
     *
     * @generated from field: string token = 3;
     */
    token: string;
    /**
     * TV TimeoutValue: seconds before a request for an agent to take an outbound callback times out.
     *
     * @generated from field: optional int32 timeout_value = 4;
     */
    timeoutValue?: number | undefined;
};
/**
 * Describes the message dialgate.v1.SetCallbackParametersRequest.
 * Use `create(SetCallbackParametersRequestSchema)` to create a new message.
 */
export declare const SetCallbackParametersRequestSchema: GenMessage<SetCallbackParametersRequest>;
/**
 * DecommissionTenantRequest is DecommissionTenant [D1], to the dialer: take a tenant out of service.
 *
 * Subscribers of E1 get Z1. Last changed 9.3.0.9.
 *
 * @generated from message dialgate.v1.DecommissionTenantRequest
 */
export type DecommissionTenantRequest = Message<"dialgate.v1.DecommissionTenantRequest"> & {
    /**
     * TD TenantDescriptor: tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * PR Priority: default 0.
     *
     * @generated from field: optional dialgate.v1.DecommissionPriority priority = 2;
     */
    priority?: DecommissionPriority | undefined;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 3;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.DecommissionTenantRequest.
 * Use `create(DecommissionTenantRequestSchema)` to create a new message.
 */
export declare const DecommissionTenantRequestSchema: GenMessage<DecommissionTenantRequest>;
/**
 * DeleteRouteRequest is DeleteIncomingCallRoute [DI], to the dialer: delete an incoming call route.
 *
 * Example carries TD; the (older) table does not list it.
 *
 * @generated from message dialgate.v1.DeleteRouteRequest
 */
export type DeleteRouteRequest = Message<"dialgate.v1.DeleteRouteRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 2;
     */
    token: string;
    /**
     * YI Identity: unique identity of the route.
     *
     * @generated from field: string identity = 3;
     */
    identity: string;
};
/**
 * Describes the message dialgate.v1.DeleteRouteRequest.
 * Use `create(DeleteRouteRequestSchema)` to create a new message.
 */
export declare const DeleteRouteRequestSchema: GenMessage<DeleteRouteRequest>;
/**
 * EnumerateTenantsRequest is EnumerateTenants [E1], to the dialer: list provisioned tenants and subscribe to
 * their state.
 *
 * Last changed 9.3.0.9.
 *
 * @generated from message dialgate.v1.EnumerateTenantsRequest
 */
export type EnumerateTenantsRequest = Message<"dialgate.v1.EnumerateTenantsRequest"> & {
    /**
     * CS RateControl: since 10.6.660: events per second the subscriber can take during rollforward after re-
     * subscribing; default 100 per PersistToken.
     *
     * @generated from field: string rate_control = 1;
     */
    rateControl: string;
    /**
     * PS PersistToken: keep the transaction alive when the socket fails; events are buffered until the client
     * reconnects and re-issues the transaction.
     *
     * @generated from field: string persist_token = 2;
     */
    persistToken: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 3;
     */
    token: string;
    /**
     * TX TransactionIdentifier: 80 characters for integrators, 7 reserved for internal use; unique across all
     * requests.
     *
     * @generated from field: string transaction = 4;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.EnumerateTenantsRequest.
 * Use `create(EnumerateTenantsRequestSchema)` to create a new message.
 */
export declare const EnumerateTenantsRequestSchema: GenMessage<EnumerateTenantsRequest>;
/**
 * EnumerateAgentsRequest is EnumerateAgents [EA], to the dialer: subscribe to agent state, for one campaign or
 * for all.
 *
 * Agents not 'logged in and working' at request time are left out of the first AZ set. PS behaviour changed in
 * 10.6.263. Ended by EE with the same TX. Rows TK and TX not seen (cut after TD), TX is in the example.
 *
 * @generated from message dialgate.v1.EnumerateAgentsRequest
 */
export type EnumerateAgentsRequest = Message<"dialgate.v1.EnumerateAgentsRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: absent = agents of all campaigns.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * CS RateControl: since 10.6.660: events per second the subscriber can take during rollforward after re-
     * subscribing; default 100 per PersistToken.
     *
     * @generated from field: string rate_control = 3;
     */
    rateControl: string;
    /**
     * LD LevelOfDetail: selects the AZ parameters.
     *
     * @generated from field: optional dialgate.v1.LevelOfDetail level_of_detail = 4;
     */
    levelOfDetail?: LevelOfDetail | undefined;
    /**
     * PS PersistToken: keep the transaction alive when the socket fails; events are buffered until the client
     * reconnects and re-issues the transaction.
     *
     * @generated from field: string persist_token = 5;
     */
    persistToken: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 6;
     */
    token: string;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 7;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.EnumerateAgentsRequest.
 * Use `create(EnumerateAgentsRequestSchema)` to create a new message.
 */
export declare const EnumerateAgentsRequestSchema: GenMessage<EnumerateAgentsRequest>;
/**
 * EnumerateCampaignsRequest is EnumerateCampaigns [EC], to the dialer: subscribe to the list of running
 * campaigns.
 *
 * Campaigns in a state other than 'running' at request time are left out of the first CZ set. PS behaviour
 * changed in 10.6.263. Ended by EE.
 *
 * @generated from message dialgate.v1.EnumerateCampaignsRequest
 */
export type EnumerateCampaignsRequest = Message<"dialgate.v1.EnumerateCampaignsRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CS RateControl: since 10.6.660: events per second the subscriber can take during rollforward after re-
     * subscribing; default 100 per PersistToken.
     *
     * @generated from field: string rate_control = 2;
     */
    rateControl: string;
    /**
     * PS PersistToken: keep the transaction alive when the socket fails; events are buffered until the client
     * reconnects and re-issues the transaction.
     *
     * @generated from field: string persist_token = 3;
     */
    persistToken: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 4;
     */
    token: string;
    /**
     * TW TimeWindow: since 10.7.454: interval between periodic refresh CZ messages; absent = no refresh (unit not
     * stated).
     *
     * @generated from field: optional int32 time_window = 5;
     */
    timeWindow?: number | undefined;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 6;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.EnumerateCampaignsRequest.
 * Use `create(EnumerateCampaignsRequestSchema)` to create a new message.
 */
export declare const EnumerateCampaignsRequestSchema: GenMessage<EnumerateCampaignsRequest>;
/**
 * EndEnumerationRequest is EnumerateEnd [EE], to the dialer: end an EA or EC subscription.
 *
 * Last changed pre V9.2.
 *
 * @generated from message dialgate.v1.EndEnumerationRequest
 */
export type EndEnumerationRequest = Message<"dialgate.v1.EndEnumerationRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 2;
     */
    token: string;
    /**
     * TX TransactionIdentifier: TX of the EA/EC to end.
     *
     * @generated from field: string transaction = 3;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.EndEnumerationRequest.
 * Use `create(EndEnumerationRequestSchema)` to create a new message.
 */
export declare const EndEnumerationRequestSchema: GenMessage<EndEnumerationRequest>;
/**
 * EnumerateGroupsRequest is EnumerateGroups [EG], to the dialer: subscribe to call activity on inbound queues
 * (groups).
 *
 * A large first burst of GZ may be sent. Last changed 9.2.0.45. LD values not seen; TX row not seen but in the
 * example. PS behaviour changed in 10.6.263.
 *
 * @generated from message dialgate.v1.EnumerateGroupsRequest
 */
export type EnumerateGroupsRequest = Message<"dialgate.v1.EnumerateGroupsRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: only queues of this campaign.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * CS RateControl: since 10.6.660: events per second the subscriber can take during rollforward after re-
     * subscribing; default 100 per PersistToken.
     *
     * @generated from field: string rate_control = 3;
     */
    rateControl: string;
    /**
     * GA GroupAddress: only this queue.
     *
     * @generated from field: string queue = 4;
     */
    queue: string;
    /**
     * LD LevelOfDetail: level of detail.
     *
     * @generated from field: optional int32 level_of_detail = 5;
     */
    levelOfDetail?: number | undefined;
    /**
     * PS PersistToken: keep the transaction alive when the socket fails; events are buffered until the client
     * reconnects and re-issues the transaction.
     *
     * @generated from field: string persist_token = 6;
     */
    persistToken: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 7;
     */
    token: string;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 8;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.EnumerateGroupsRequest.
 * Use `create(EnumerateGroupsRequestSchema)` to create a new message.
 */
export declare const EnumerateGroupsRequestSchema: GenMessage<EnumerateGroupsRequest>;
/**
 * EnumerateSessionsRequest is EnumerateSessions [EI], to the dialer: subscribe to call detail records of
 * completed calls.
 *
 * Last changed 10.0.0.12.
 *
 * @generated from message dialgate.v1.EnumerateSessionsRequest
 */
export type EnumerateSessionsRequest = Message<"dialgate.v1.EnumerateSessionsRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: only queues tied to this campaign.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * CS RateControl: since 10.6.660: events per second the subscriber can take during rollforward after re-
     * subscribing; default 100 per PersistToken.
     *
     * @generated from field: string rate_control = 3;
     */
    rateControl: string;
    /**
     * GA GroupAddress: only this queue.
     *
     * @generated from field: string queue = 4;
     */
    queue: string;
    /**
     * PS PersistToken: keep the transaction alive when the socket fails; events are buffered until the client
     * reconnects and re-issues the transaction.
     *
     * @generated from field: string persist_token = 5;
     */
    persistToken: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 6;
     */
    token: string;
    /**
     * TS TimeStamp: OLE Automation date in LOCAL time (not UTC); earliest time to get events for. History held in
     * memory: one hour.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 7;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 8;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.EnumerateSessionsRequest.
 * Use `create(EnumerateSessionsRequestSchema)` to create a new message.
 */
export declare const EnumerateSessionsRequestSchema: GenMessage<EnumerateSessionsRequest>;
/**
 * EnumerateMetricsRequest is EnumerateMetrics [EM], to the dialer: subscribe to queue/campaign metrics,
 * periodically or on every change.
 *
 * CS/PS as in the other enumerations. Rows from TS on cut.
 *
 * @generated from message dialgate.v1.EnumerateMetricsRequest
 */
export type EnumerateMetricsRequest = Message<"dialgate.v1.EnumerateMetricsRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: only this campaign.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * CS RateControl: since 10.6.660: events per second the subscriber can take during rollforward after re-
     * subscribing; default 100 per PersistToken.
     *
     * @generated from field: string rate_control = 3;
     */
    rateControl: string;
    /**
     * EV EveryEvent: since 10.6.476: send MZ on every change; mutually exclusive with TV.
     *
     * @generated from field: bool every_event = 4;
     */
    everyEvent: boolean;
    /**
     * GA GroupAddress: only this queue.
     *
     * @generated from field: string queue = 5;
     */
    queue: string;
    /**
     * PS PersistToken: keep the transaction alive when the socket fails; events are buffered until the client
     * reconnects and re-issues the transaction.
     *
     * @generated from field: string persist_token = 6;
     */
    persistToken: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 7;
     */
    token: string;
    /**
     * TS TimeStamp: row cut.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 8;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * TV TimeoutValue: seconds between MZ messages (row cut; from the example).
     *
     * @generated from field: optional int32 timeout_value = 9;
     */
    timeoutValue?: number | undefined;
    /**
     * TW TimeWindow: minutes over which period metrics are computed (row cut; from the example).
     *
     * @generated from field: optional int32 time_window = 10;
     */
    timeWindow?: number | undefined;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 11;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.EnumerateMetricsRequest.
 * Use `create(EnumerateMetricsRequestSchema)` to create a new message.
 */
export declare const EnumerateMetricsRequestSchema: GenMessage<EnumerateMetricsRequest>;
/**
 * EnumerateNotificationsRequest is EnumerateNotifications [EN], to the dialer: subscribe to events (alerts).
 *
 * A cache holds notifications of the last running hour. Last changed 9.2.0.40.
 *
 * @generated from message dialgate.v1.EnumerateNotificationsRequest
 */
export type EnumerateNotificationsRequest = Message<"dialgate.v1.EnumerateNotificationsRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CS RateControl: since 10.6.660: events per second the subscriber can take during rollforward after re-
     * subscribing; default 100 per PersistToken.
     *
     * @generated from field: string rate_control = 2;
     */
    rateControl: string;
    /**
     * FA Facility: application wanted, e.g. AlertMon, Scheduler, Scripter; example passes it empty.
     *
     * @generated from field: string facility = 3;
     */
    facility: string;
    /**
     * PS PersistToken: keep the transaction alive when the socket fails; events are buffered until the client
     * reconnects and re-issues the transaction.
     *
     * @generated from field: string persist_token = 4;
     */
    persistToken: string;
    /**
     * SE Severity: severity wanted (the page is inconsistent: text says of this severity, the example SE4 is
     * explained as all warnings and errors).
     *
     * @generated from field: optional dialgate.v1.Severity severity = 5;
     */
    severity?: Severity | undefined;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 6;
     */
    token: string;
    /**
     * TS TimeStamp: OLE Automation date in LOCAL time; earliest time to get events for.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 7;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 8;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.EnumerateNotificationsRequest.
 * Use `create(EnumerateNotificationsRequestSchema)` to create a new message.
 */
export declare const EnumerateNotificationsRequestSchema: GenMessage<EnumerateNotificationsRequest>;
/**
 * EnumerateOutcomesRequest is EnumerateOutcomes [EO], to the dialer: subscribe to call outcomes reported by the
 * telephony layer and/or the agents.
 *
 * FO and/or SO is required. Rows after TD cut (TK likely; TX in the example). Last changed pre V9.2.
 *
 * @generated from message dialgate.v1.EnumerateOutcomesRequest
 */
export type EnumerateOutcomesRequest = Message<"dialgate.v1.EnumerateOutcomesRequest"> & {
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
     * CS RateControl: since 10.6.660: events per second the subscriber can take during rollforward after re-
     * subscribing; default 100 per PersistToken.
     *
     * @generated from field: string rate_control = 3;
     */
    rateControl: string;
    /**
     * FO FailureOutcomes: failure outcomes; FO or SO (or both) must be given.
     *
     * @generated from field: bool failure_outcomes = 4;
     */
    failureOutcomes: boolean;
    /**
     * MO ManagementOutcomes: for Campaign Manager only.
     *
     * @generated from field: bool management_outcomes = 5;
     */
    managementOutcomes: boolean;
    /**
     * PS PersistToken: keep the transaction alive when the socket fails; events are buffered until the client
     * reconnects and re-issues the transaction.
     *
     * @generated from field: string persist_token = 6;
     */
    persistToken: string;
    /**
     * SO SuccessOutcomes: success outcomes; FO or SO (or both) must be given.
     *
     * @generated from field: bool success_outcomes = 7;
     */
    successOutcomes: boolean;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 8;
     */
    token: string;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 9;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.EnumerateOutcomesRequest.
 * Use `create(EnumerateOutcomesRequestSchema)` to create a new message.
 */
export declare const EnumerateOutcomesRequestSchema: GenMessage<EnumerateOutcomesRequest>;
/**
 * EnumerateQueuesRequest is EnumerateQueue [EQ], to the dialer: subscribe to call activity on inbound queues.
 *
 * A large first burst of QZ may be sent to give the whole current picture.
 *
 * @generated from message dialgate.v1.EnumerateQueuesRequest
 */
export type EnumerateQueuesRequest = Message<"dialgate.v1.EnumerateQueuesRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: only queues of this campaign.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * CS RateControl: since 10.6.660: events per second the subscriber can take during rollforward after re-
     * subscribing; default 100 per PersistToken.
     *
     * @generated from field: string rate_control = 3;
     */
    rateControl: string;
    /**
     * GA GroupAddress: only this queue.
     *
     * @generated from field: string queue = 4;
     */
    queue: string;
    /**
     * PS PersistToken: keep the transaction alive when the socket fails; events are buffered until the client
     * reconnects and re-issues the transaction.
     *
     * @generated from field: string persist_token = 5;
     */
    persistToken: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 6;
     */
    token: string;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 7;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.EnumerateQueuesRequest.
 * Use `create(EnumerateQueuesRequestSchema)` to create a new message.
 */
export declare const EnumerateQueuesRequestSchema: GenMessage<EnumerateQueuesRequest>;
/**
 * EnumerateSwitchesRequest is EnumerateSwitches [ES], to the dialer: list the switches now connected and
 * subscribe to changes.
 *
 * Switches not connected at request time are not in the first SZ set.
 *
 * @generated from message dialgate.v1.EnumerateSwitchesRequest
 */
export type EnumerateSwitchesRequest = Message<"dialgate.v1.EnumerateSwitchesRequest"> & {
    /**
     * CS RateControl: since 10.6.660: events per second the subscriber can take during rollforward after re-
     * subscribing; default 100 per PersistToken.
     *
     * @generated from field: string rate_control = 1;
     */
    rateControl: string;
    /**
     * PS PersistToken: keep the transaction alive when the socket fails; events are buffered until the client
     * reconnects and re-issues the transaction.
     *
     * @generated from field: string persist_token = 2;
     */
    persistToken: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 3;
     */
    token: string;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 4;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.EnumerateSwitchesRequest.
 * Use `create(EnumerateSwitchesRequestSchema)` to create a new message.
 */
export declare const EnumerateSwitchesRequestSchema: GenMessage<EnumerateSwitchesRequest>;
/**
 * EnumerateTelephonyRequest is EnumerateTelephony [ET], to the dialer: subscribe to copies of telephony-layer
 * events.
 *
 * Rows after MK cut; ND, PS, TX known from the TE page, the notes and the example; others may exist (TD, TK
 * likely). PS behaviour changed in 10.6.263.
 *
 * @generated from message dialgate.v1.EnumerateTelephonyRequest
 */
export type EnumerateTelephonyRequest = Message<"dialgate.v1.EnumerateTelephonyRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * AR AgentReady: since 10.7.1057: copy every telephony-layer AR.
     *
     * @generated from field: bool agent_ready = 2;
     */
    agentReady: boolean;
    /**
     * CD CallDisconnect: copy every CD.
     *
     * @generated from field: bool call_disconnect = 3;
     */
    callDisconnect: boolean;
    /**
     * CI CallInitiate: copy every CI.
     *
     * @generated from field: bool call_initiate = 4;
     */
    callInitiate: boolean;
    /**
     * CS RateControl: since 10.6.660: events per second the subscriber can take during rollforward after re-
     * subscribing; default 100 per PersistToken.
     *
     * @generated from field: string rate_control = 5;
     */
    rateControl: string;
    /**
     * CT CallTransfer: copy every CT.
     *
     * @generated from field: bool call_transfer = 6;
     */
    callTransfer: boolean;
    /**
     * HA HoldAdvise: since 10.7.66: copy every HA delivered to an agent.
     *
     * @generated from field: bool hold_advise = 7;
     */
    holdAdvise: boolean;
    /**
     * IC IdentifyCTI: telephony layer (switch).
     *
     * @generated from field: string switch = 8;
     */
    switch: string;
    /**
     * LC LineConnect: copy every LC; also gives IC for inbound calls.
     *
     * @generated from field: bool line_connect = 9;
     */
    lineConnect: boolean;
    /**
     * LK ListenAcknowledge: since 10.7.66: copy every LK delivered to an agent.
     *
     * @generated from field: bool listen_acknowledge = 10;
     */
    listenAcknowledge: boolean;
    /**
     * MK MuteAcknowledge: since 10.7.66: copy every MK delivered to an agent.
     *
     * @generated from field: bool mute_acknowledge = 11;
     */
    muteAcknowledge: boolean;
    /**
     * ND NowDisconnected: copy every ND (named on the TE page).
     *
     * @generated from field: bool now_disconnected = 12;
     */
    nowDisconnected: boolean;
    /**
     * PS PersistToken: named in the notes of the page.
     *
     * @generated from field: string persist_token = 13;
     */
    persistToken: string;
    /**
     * TX TransactionIdentifier: request id (example).
     *
     * @generated from field: string transaction = 14;
     */
    transaction: string;
    /**
     * TK Token: caller-chosen token, confirmed by MV.
     *
     * @generated from field: string token = 15;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.EnumerateTelephonyRequest.
 * Use `create(EnumerateTelephonyRequestSchema)` to create a new message.
 */
export declare const EnumerateTelephonyRequestSchema: GenMessage<EnumerateTelephonyRequest>;
/**
 * EnumerateSessionEventsRequest is EnumerateSessionEvents [EV], to the dialer: subscribe to every state change
 * of media sessions.
 *
 * Introduced 10.7.74. Row TX not seen (cut after TS) but in the example.
 *
 * @generated from message dialgate.v1.EnumerateSessionEventsRequest
 */
export type EnumerateSessionEventsRequest = Message<"dialgate.v1.EnumerateSessionEventsRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: only sessions tied to this campaign.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * CS RateControl: since 10.6.660: events per second the subscriber can take during rollforward after re-
     * subscribing; default 100 per PersistToken.
     *
     * @generated from field: string rate_control = 3;
     */
    rateControl: string;
    /**
     * GA GroupAddress: only this queue.
     *
     * @generated from field: string queue = 4;
     */
    queue: string;
    /**
     * IC IdentifyCTI: telephony layer (switch).
     *
     * @generated from field: string switch = 5;
     */
    switch: string;
    /**
     * PS PersistToken: keep the transaction alive when the socket fails; events are buffered until the client
     * reconnects and re-issues the transaction.
     *
     * @generated from field: string persist_token = 6;
     */
    persistToken: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 7;
     */
    token: string;
    /**
     * TS TimeStamp: OLE Automation date; earliest time to get events for.
     *
     * @generated from field: google.protobuf.Timestamp time_stamp = 8;
     */
    timeStamp?: Timestamp | undefined;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 9;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.EnumerateSessionEventsRequest.
 * Use `create(EnumerateSessionEventsRequestSchema)` to create a new message.
 */
export declare const EnumerateSessionEventsRequestSchema: GenMessage<EnumerateSessionEventsRequest>;
/**
 * EnumerateTransfersRequest is EnumerateTransferActivity [EX], to the dialer: subscribe to call transfer
 * activity.
 *
 * Last changed 10.2.0.50.
 *
 * @generated from message dialgate.v1.EnumerateTransfersRequest
 */
export type EnumerateTransfersRequest = Message<"dialgate.v1.EnumerateTransfersRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: only transfers on this campaign.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * CS RateControl: since 10.6.660: events per second the subscriber can take during rollforward after re-
     * subscribing; default 100 per PersistToken.
     *
     * @generated from field: string rate_control = 3;
     */
    rateControl: string;
    /**
     * PS PersistToken: keep the transaction alive when the socket fails; events are buffered until the client
     * reconnects and re-issues the transaction.
     *
     * @generated from field: string persist_token = 4;
     */
    persistToken: string;
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
 * Describes the message dialgate.v1.EnumerateTransfersRequest.
 * Use `create(EnumerateTransfersRequestSchema)` to create a new message.
 */
export declare const EnumerateTransfersRequestSchema: GenMessage<EnumerateTransfersRequest>;
/**
 * KillAgentRequest is KillAgent [KA], to the dialer: force an agent off a campaign at once.
 *
 * Dialer does all the transactions itself, except under Switch-Determined Routing. See the Agent Removal /
 * Emergency Shutdown topic.
 *
 * @generated from message dialgate.v1.KillAgentRequest
 */
export type KillAgentRequest = Message<"dialgate.v1.KillAgentRequest"> & {
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
     * AN AgentIdentifier: agent endpoint to log out; mutually exclusive with GA and QI.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * GA GroupAddress: group of agents to log out; mutually exclusive with AN and QI.
     *
     * @generated from field: string queue = 4;
     */
    queue: string;
    /**
     * PR Priority: default 0.
     *
     * @generated from field: optional dialgate.v1.ReleasePriority priority = 5;
     */
    priority?: ReleasePriority | undefined;
    /**
     * QI UserIdentifier: since 10.7.338: log out every agent endpoint of this user; mutually exclusive with GA and
     * AN.
     *
     * @generated from field: string user_identifier = 6;
     */
    userIdentifier: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 7;
     */
    token: string;
    /**
     * TX TransactionIdentifier: unique request id; when the KA is part of a KC the dialer appends -000001, -000002
     * ... per agent.
     *
     * @generated from field: string transaction = 8;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.KillAgentRequest.
 * Use `create(KillAgentRequestSchema)` to create a new message.
 */
export declare const KillAgentRequestSchema: GenMessage<KillAgentRequest>;
/**
 * KillCampaignRequest is KillCampaign [KC], to the dialer: close a campaign at once and log out its agents.
 *
 * Dialer does all transactions itself, except under Switch-Determined Routing. Each agent is killed with an
 * internal KA whose TX is the KC TX plus -00000n. Last changed pre V9.2.
 *
 * @generated from message dialgate.v1.KillCampaignRequest
 */
export type KillCampaignRequest = Message<"dialgate.v1.KillCampaignRequest"> & {
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
     * TK Token: token.
     *
     * @generated from field: string token = 3;
     */
    token: string;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 4;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.KillCampaignRequest.
 * Use `create(KillCampaignRequestSchema)` to create a new message.
 */
export declare const KillCampaignRequestSchema: GenMessage<KillCampaignRequest>;
/**
 * MoveAgentRequest is MoveAgent [MA], to the dialer: move an agent (or group, user, whole campaign) from one
 * campaign to another.
 *
 * The move takes place over time. Both campaigns running: moved, agent made available with no AA needed.
 * Original running, destination not: no action. Neither running: agent logged out. PR may be given; PR1/PR2
 * cause more abandons. Logged in the log of the original campaign. See Moving Agents topic. Table rows after KH
 * cut. The agent layer is told with MS Move Status (RS 0 moved, 1 failed, 2 telephony failure).
 *
 * @generated from message dialgate.v1.MoveAgentRequest
 */
export type MoveAgentRequest = Message<"dialgate.v1.MoveAgentRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: with MC set: campaign whose logged-in endpoints are moved as a whole.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent to move; mutually exclusive with MC, QI and GA.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * BM BlendMove: since 10.7.1228: the move is part of blending.
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
     * GA GroupAddress: group of agents to move; mutually exclusive with AN, QI (and MC).
     *
     * @generated from field: string queue = 6;
     */
    queue: string;
    /**
     * KH KeepHome: since 10.6.418: keep the agent's home campaign.
     *
     * @generated from field: bool keep_home = 7;
     */
    keepHome: boolean;
    /**
     * MC MoveCampaign: move all logged-in endpoints of CN; mutually exclusive with AN.
     *
     * @generated from field: bool move_campaign = 8;
     */
    moveCampaign: boolean;
    /**
     * PR Priority: 0..2, probably as in KA.
     *
     * @generated from field: optional dialgate.v1.ReleasePriority priority = 9;
     */
    priority?: ReleasePriority | undefined;
    /**
     * QI UserIdentifier: user to move; mutually exclusive with AN, GA.
     *
     * @generated from field: string user_identifier = 10;
     */
    userIdentifier: string;
    /**
     * TX TransactionIdentifier: request id (example).
     *
     * @generated from field: string transaction = 11;
     */
    transaction: string;
    /**
     * TK Token: caller-chosen token, confirmed by MV.
     *
     * @generated from field: string token = 12;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.MoveAgentRequest.
 * Use `create(MoveAgentRequestSchema)` to create a new message.
 */
export declare const MoveAgentRequestSchema: GenMessage<MoveAgentRequest>;
/**
 * ManageRouteRequest is ManageRoute [MR], to the dialer: register this socket as the router of eligible inbound
 * calls.
 *
 * Registration may be for a campaign, one queue, or global (GA and CN left out, then RQ is sent for all)
 * although the table marks CN mandatory. Last changed pre V9.2.
 *
 * @generated from message dialgate.v1.ManageRouteRequest
 */
export type ManageRouteRequest = Message<"dialgate.v1.ManageRouteRequest"> & {
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
     * GA GroupAddress: a group address valid in the Softdial Name Space; alphanumeric.
     *
     * @generated from field: string queue = 3;
     */
    queue: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 4;
     */
    token: string;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 5;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.ManageRouteRequest.
 * Use `create(ManageRouteRequestSchema)` to create a new message.
 */
export declare const ManageRouteRequestSchema: GenMessage<ManageRouteRequest>;
/**
 * NotifyEventRequest is NotifyEvent [NE], to the dialer: an application reports an event (alert) through the
 * dialer.
 *
 * Passed on to EN subscribers as NE. The example carries TX, the table does not. Last changed 9.2.0.40.
 *
 * @generated from message dialgate.v1.NotifyEventRequest
 */
export type NotifyEventRequest = Message<"dialgate.v1.NotifyEventRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * FA Facility: reporting application.
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
     * TX TransactionIdentifier: request id.
     *
     * @generated from field: string transaction = 5;
     */
    transaction: string;
    /**
     * TK Token: caller-chosen token, confirmed by MV.
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
 * Describes the message dialgate.v1.NotifyEventRequest.
 * Use `create(NotifyEventRequestSchema)` to create a new message.
 */
export declare const NotifyEventRequestSchema: GenMessage<NotifyEventRequest>;
/**
 * SetTenantParametersRequest is TenantParameters [P1], to the dialer: set tenant limits and defaults.
 *
 * Rows after RI cut (TD in the example).
 *
 * @generated from message dialgate.v1.SetTenantParametersRequest
 */
export type SetTenantParametersRequest = Message<"dialgate.v1.SetTenantParametersRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CL CallingLineIdentity: CLI to present; must be a valid own address.
     *
     * @generated from field: string calling_line_identity = 2;
     */
    callingLineIdentity: string;
    /**
     * CR CallRecording: record all calls of the tenant.
     *
     * @generated from field: bool call_recording = 3;
     */
    callRecording: boolean;
    /**
     * DP DialingPorts: lines on which dials may be in progress at once; default = number of trunks.
     *
     * @generated from field: optional int32 dialing_ports = 4;
     */
    dialingPorts?: number | undefined;
    /**
     * LF DefaultLFO: default overflow address when a queue has none (code DF before 10.7.846).
     *
     * @generated from field: string default_lfo = 5;
     */
    defaultLfo: string;
    /**
     * LL Locale: locale code: which country rules limit dialling.
     *
     * @generated from field: optional int32 locale = 6;
     */
    locale?: number | undefined;
    /**
     * NA NumberAgents: most agents.
     *
     * @generated from field: optional int32 number_agents = 7;
     */
    numberAgents?: number | undefined;
    /**
     * NM NoMoveOnCallback: since 10.7.846: never move agents between campaigns for callbacks.
     *
     * @generated from field: bool no_move_on_callback = 8;
     */
    noMoveOnCallback: boolean;
    /**
     * NT NumberOfTrunks: network-facing trunk lines available.
     *
     * @generated from field: optional int32 number_of_trunks = 9;
     */
    numberOfTrunks?: number | undefined;
    /**
     * PM PlayMessage: name of a sound in the repository; empty = default 'call completion' sound.
     *
     * @generated from field: optional string play_message = 10;
     */
    playMessage?: string | undefined;
    /**
     * RI RingTimeout: ring time; text gives 15 to 22 seconds as value range (row cut).
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
 * Describes the message dialgate.v1.SetTenantParametersRequest.
 * Use `create(SetTenantParametersRequestSchema)` to create a new message.
 */
export declare const SetTenantParametersRequestSchema: GenMessage<SetTenantParametersRequest>;
/**
 * EnumerateChatRequest is EnumerateChat [QC], to the dialer: subscribe to chat messages, filtered by tenant,
 * campaign, queue, endpoint or user.
 *
 * Introduced 10.7.697.
 *
 * @generated from message dialgate.v1.EnumerateChatRequest
 */
export type EnumerateChatRequest = Message<"dialgate.v1.EnumerateChatRequest"> & {
    /**
     * TD TenantDescriptor: only this tenant.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: only this campaign; TD is then required.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: only chat of this endpoint.
     *
     * @generated from field: string agent = 3;
     */
    agent: string;
    /**
     * GA GroupAddress: only this queue; CN and TD are then required.
     *
     * @generated from field: string queue = 4;
     */
    queue: string;
    /**
     * PS PersistToken: keep the transaction alive when the socket fails; events are buffered until the client
     * reconnects and re-issues the transaction.
     *
     * @generated from field: string persist_token = 5;
     */
    persistToken: string;
    /**
     * QI UserIdentifier: only endpoints of this turret (user).
     *
     * @generated from field: string user_identifier = 6;
     */
    userIdentifier: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 7;
     */
    token: string;
    /**
     * TX TransactionIdentifier: request id echoed by later messages; unique across all requests.
     *
     * @generated from field: string transaction = 8;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.EnumerateChatRequest.
 * Use `create(EnumerateChatRequestSchema)` to create a new message.
 */
export declare const EnumerateChatRequestSchema: GenMessage<EnumerateChatRequest>;
/**
 * EnumerateTurretsRequest is EnumerateTurrets [QE], to the dialer: list the turrets of a tenant and subscribe to
 * changes.
 *
 * Introduced 10.7.666.
 *
 * @generated from message dialgate.v1.EnumerateTurretsRequest
 */
export type EnumerateTurretsRequest = Message<"dialgate.v1.EnumerateTurretsRequest"> & {
    /**
     * TD TenantDescriptor: tenant of the request.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 2;
     */
    token: string;
    /**
     * TX TransactionIdentifier: 80 characters for integrators, 7 reserved for internal use; unique across all
     * requests.
     *
     * @generated from field: string transaction = 3;
     */
    transaction: string;
};
/**
 * Describes the message dialgate.v1.EnumerateTurretsRequest.
 * Use `create(EnumerateTurretsRequestSchema)` to create a new message.
 */
export declare const EnumerateTurretsRequestSchema: GenMessage<EnumerateTurretsRequest>;
/**
 * RegisterExternalRouterRequest is RegisterExternalRouter [RX], to the dialer: register as an external router of
 * inbound or outbound calls, or as a DNC screener.
 *
 * Introduced 10.6.769; inbound parts 10.7.1401 by the newer pages. Description of parameter RX cut. See notes
 * file, External Routing.
 *
 * @generated from message dialgate.v1.RegisterExternalRouterRequest
 */
export type RegisterExternalRouterRequest = Message<"dialgate.v1.RegisterExternalRouterRequest"> & {
    /**
     * TD TenantDescriptor: tenant filter; absent = all tenants.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign filter; absent = all campaigns (although the table says mandatory).
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * CP CallPriority: priority among routers; address modifiers (LCR, billing prefixes) below 10000, DNC screeners
     * above 10000.
     *
     * @generated from field: optional int32 call_priority = 3;
     */
    callPriority?: number | undefined;
    /**
     * FS ForceScreening: screen every outbound call matching tenant/campaign, not only those marked for given
     * routers.
     *
     * @generated from field: bool force_screening = 4;
     */
    forceScreening: boolean;
    /**
     * GA GroupAddress: since 10.7.1401: queue filter for inbound; absent = campaign or tenant filter counts.
     *
     * @generated from field: string queue = 5;
     */
    queue: string;
    /**
     * IB Inbound: router for inbound queues (bbdtel: since 10.7.1401). With neither IB nor OB: DNC screening.
     *
     * @generated from field: bool inbound = 6;
     */
    inbound: boolean;
    /**
     * IO InboundOffering: since 10.7.1401: inbound queue handling of newly queued calls.
     *
     * @generated from field: bool inbound_offering = 7;
     */
    inboundOffering: boolean;
    /**
     * OB Outbound: router for outbound (predictive) campaigns: picks the agent for a connected call (bbdtel: since
     * 10.7.1401).
     *
     * @generated from field: bool outbound = 8;
     */
    outbound: boolean;
    /**
     * RX RouteExternal: since 10.7.1401; page cut.
     *
     * @generated from field: bool route_external = 9;
     */
    routeExternal: boolean;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 10;
     */
    token: string;
    /**
     * TX TransactionIdentifier: unique id of this router.
     *
     * @generated from field: string transaction = 11;
     */
    transaction: string;
    /**
     * No parameter: the client's name for this request. One that is repeated over the same session is carried out once, and each
     * repetition gets the same answer. At most 80 bytes. An Exchange stream ignores it.
     *
     * @generated from field: string request_id = 100;
     */
    requestId: string;
};
/**
 * Describes the message dialgate.v1.RegisterExternalRouterRequest.
 * Use `create(RegisterExternalRouterRequestSchema)` to create a new message.
 */
export declare const RegisterExternalRouterRequestSchema: GenMessage<RegisterExternalRouterRequest>;
/**
 * SetSessionPreferencesRequest is SessionPreferences [SP], to the dialer: set preferences of this communication
 * session, chiefly the framing of DT data.
 *
 * Introduced 10.6.790. See 'The Data (DT) Parameter' topic.
 *
 * @generated from message dialgate.v1.SetSessionPreferencesRequest
 */
export type SetSessionPreferencesRequest = Message<"dialgate.v1.SetSessionPreferencesRequest"> & {
    /**
     * RS ResourceStatus: preferred framing of delivered data; use 0 for own proprietary formats.
     *
     * @generated from field: optional dialgate.v1.DataFraming resource_status = 1;
     */
    resourceStatus?: DataFraming | undefined;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 2;
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
 * Describes the message dialgate.v1.SetSessionPreferencesRequest.
 * Use `create(SetSessionPreferencesRequestSchema)` to create a new message.
 */
export declare const SetSessionPreferencesRequestSchema: GenMessage<SetSessionPreferencesRequest>;
/**
 * UpdateRouteRequest is UpdateIncomingCallRoute [UI], to the dialer: change an incoming call route.
 *
 * The documented example uses code ID for the identity, the table says YI.
 *
 * @generated from message dialgate.v1.UpdateRouteRequest
 */
export type UpdateRouteRequest = Message<"dialgate.v1.UpdateRouteRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * TN TelephoneNumber: calling number.
     *
     * @generated from field: string telephone_number = 2;
     */
    telephoneNumber: string;
    /**
     * DN DialedNumber: dialled number.
     *
     * @generated from field: string dialed_number = 3;
     */
    dialedNumber: string;
    /**
     * GA Address: any address.
     *
     * @generated from field: string queue = 4;
     */
    queue: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 5;
     */
    token: string;
    /**
     * YI Identity: unique identity of the route.
     *
     * @generated from field: string identity = 6;
     */
    identity: string;
};
/**
 * Describes the message dialgate.v1.UpdateRouteRequest.
 * Use `create(UpdateRouteRequestSchema)` to create a new message.
 */
export declare const UpdateRouteRequestSchema: GenMessage<UpdateRouteRequest>;
/**
 * UpdateOutcomeRequest is UpdateOutcomes [UO], to the dialer: write an outcome/record update of a call from
 * outside.
 *
 * The page's purpose and explanation text are a copy of UI's and do not describe it. Last changed 10.2.0.50.
 *
 * @generated from message dialgate.v1.UpdateOutcomeRequest
 */
export type UpdateOutcomeRequest = Message<"dialgate.v1.UpdateOutcomeRequest"> & {
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
     * SI SessionIdentifier: session of the call.
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
     * AO AgentOutcome: agent disposition; AO or RE, not both.
     *
     * @generated from field: optional int32 agent_outcome = 5;
     */
    agentOutcome?: number | undefined;
    /**
     * AS ApplicationSpecificData: record key, as used by Campaign Manager.
     *
     * @generated from field: string application_specific_data = 6;
     */
    applicationSpecificData: string;
    /**
     * CO Conversion: number of up to six digits, may be negative; size of the conversion.
     *
     * @generated from field: string conversion = 7;
     */
    conversion: string;
    /**
     * DT Data: business data for the customer record, in Campaign Manager's XML framing.
     *
     * @generated from field: string data = 8;
     */
    data: string;
    /**
     * RE Reason: telephony outcome (same list as other layers; cut after 9).
     *
     * @generated from field: optional dialgate.v1.Cause reason = 9;
     */
    reason?: Cause | undefined;
    /**
     * TX TransactionIdentifier: request id.
     *
     * @generated from field: string transaction = 10;
     */
    transaction: string;
    /**
     * TK Token: caller-chosen token, confirmed by MV.
     *
     * @generated from field: string token = 11;
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
 * Describes the message dialgate.v1.UpdateOutcomeRequest.
 * Use `create(UpdateOutcomeRequestSchema)` to create a new message.
 */
export declare const UpdateOutcomeRequestSchema: GenMessage<UpdateOutcomeRequest>;
/**
 * VerifyStatusRequest is VerifyStatus [VS], to the dialer: ask the dialer to confirm that it is ready.
 *
 * Dialer wide, not campaign specific. Last changed pre V9.2.
 *
 * @generated from message dialgate.v1.VerifyStatusRequest
 */
export type VerifyStatusRequest = Message<"dialgate.v1.VerifyStatusRequest"> & {
    /**
     * TD TenantDescriptor: only in multi-tenancy.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 2;
     */
    token: string;
    /**
     * VI VerifyInterval: seconds; >0: send DA at this interval, first one after one interval; 0: stop sending DA;
     * absent: send one DA now, earlier setting stays.
     *
     * @generated from field: optional int32 verify_interval = 3;
     */
    verifyInterval?: number | undefined;
};
/**
 * Describes the message dialgate.v1.VerifyStatusRequest.
 * Use `create(VerifyStatusRequestSchema)` to create a new message.
 */
export declare const VerifyStatusRequestSchema: GenMessage<VerifyStatusRequest>;
/**
 * ConfigureAgentRequest is StaticAgentConfig [WA], to the dialer: create or delete the static configuration of
 * an agent endpoint.
 *
 * Introduced 10.7.666. Gives AL its defaults for CN, AD, AE.
 *
 * @generated from message dialgate.v1.ConfigureAgentRequest
 */
export type ConfigureAgentRequest = Message<"dialgate.v1.ConfigureAgentRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign this configuration is for.
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
     * AA AutoAccept: agent always accepts a transfer.
     *
     * @generated from field: bool auto_accept = 4;
     */
    autoAccept: boolean;
    /**
     * AE AgentExtension: default extension (example omits it).
     *
     * @generated from field: string agent_extension = 5;
     */
    agentExtension: string;
    /**
     * CR CallRecording: blanket recording.
     *
     * @generated from field: bool call_recording = 6;
     */
    callRecording: boolean;
    /**
     * LU LogonURL: login URL.
     *
     * @generated from field: string logon_url = 7;
     */
    logonUrl: string;
    /**
     * NU NailedUp: always nail up, whatever the campaign says.
     *
     * @generated from field: bool nailed_up = 8;
     */
    nailedUp: boolean;
    /**
     * ON CreateOrDelete: present = create, absent = delete.
     *
     * @generated from field: bool create_or_delete = 9;
     */
    createOrDelete: boolean;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 10;
     */
    token: string;
    /**
     * YA AgentUniqueId: unique id to use for this agent.
     *
     * @generated from field: string agent_unique_id = 11;
     */
    agentUniqueId: string;
};
/**
 * Describes the message dialgate.v1.ConfigureAgentRequest.
 * Use `create(ConfigureAgentRequestSchema)` to create a new message.
 */
export declare const ConfigureAgentRequestSchema: GenMessage<ConfigureAgentRequest>;
/**
 * ConfigureUserRequest is StaticUserConfig [WU], to the dialer: create or delete the static configuration of a
 * user.
 *
 * Introduced 10.7.668. The example also carries PW, AD and PG, which the table does not list.
 *
 * @generated from message dialgate.v1.ConfigureUserRequest
 */
export type ConfigureUserRequest = Message<"dialgate.v1.ConfigureUserRequest"> & {
    /**
     * TD TenantDescriptor: tenant the message applies to.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign this configuration is for.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AA AutoAccept: agent always accepts a transfer.
     *
     * @generated from field: bool auto_accept = 3;
     */
    autoAccept: boolean;
    /**
     * AE AgentExtension: default extension.
     *
     * @generated from field: string agent_extension = 4;
     */
    agentExtension: string;
    /**
     * CR CallRecording: blanket recording.
     *
     * @generated from field: bool call_recording = 5;
     */
    callRecording: boolean;
    /**
     * EP DesktopProfile: desktop profile: rules for several endpoints of the user.
     *
     * @generated from field: string desktop_profile = 6;
     */
    desktopProfile: string;
    /**
     * FP PermissionFlags: bit flags of user permissions; like PG but does not set session permissions.
     *
     * @generated from field: optional int32 permission_flags = 7;
     */
    permissionFlags?: number | undefined;
    /**
     * LU LogonURL: login URL (type boolean as documented).
     *
     * @generated from field: bool logon_url = 8;
     */
    logonUrl: boolean;
    /**
     * NU NailedUp: always nail up.
     *
     * @generated from field: bool nailed_up = 9;
     */
    nailedUp: boolean;
    /**
     * ON CreateOrDelete: present = create, absent = delete.
     *
     * @generated from field: bool create_or_delete = 10;
     */
    createOrDelete: boolean;
    /**
     * QI UserIdentifier: user; may not clash with agent identifiers.
     *
     * @generated from field: string user_identifier = 11;
     */
    userIdentifier: string;
    /**
     * TK Token: token.
     *
     * @generated from field: string token = 12;
     */
    token: string;
    /**
     * YA AgentUniqueId: unique id.
     *
     * @generated from field: string agent_unique_id = 13;
     */
    agentUniqueId: string;
    /**
     * PW Password: password; carried by the documented example.
     *
     * @generated from field: string password = 14;
     */
    password: string;
    /**
     * AD AgentDescription: display name; carried by the documented example.
     *
     * @generated from field: string agent_description = 15;
     */
    agentDescription: string;
    /**
     * PG SessionPermissionFlags: permissions; carried by the documented example.
     *
     * @generated from field: optional int32 session_permission_flags = 16;
     */
    sessionPermissionFlags?: number | undefined;
};
/**
 * Describes the message dialgate.v1.ConfigureUserRequest.
 * Use `create(ConfigureUserRequestSchema)` to create a new message.
 */
export declare const ConfigureUserRequestSchema: GenMessage<ConfigureUserRequest>;
/**
 * DecideRouteRequest is ExternalRouterDecision [XR], to the dialer: router answers an XL: screening verdict or
 * route choice; may change CLI and number.
 *
 * Introduced 10.6.769. Rows after TD cut.
 *
 * @generated from message dialgate.v1.DecideRouteRequest
 */
export type DecideRouteRequest = Message<"dialgate.v1.DecideRouteRequest"> & {
    /**
     * TD TenantDescriptor: tenant filter; absent = all tenants.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * CN CampaignName: campaign filter; absent = all campaigns.
     *
     * @generated from field: string campaign = 2;
     */
    campaign: string;
    /**
     * AN AgentIdentifier: agent the session goes to.
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
     * TN TelephoneNumber: number to dial instead.
     *
     * @generated from field: string telephone_number = 5;
     */
    telephoneNumber: string;
    /**
     * CL CallingLineIdentity: overrides default CLI and the CLI of MC; must be a valid own address.
     *
     * @generated from field: string calling_line_identity = 6;
     */
    callingLineIdentity: string;
    /**
     * GA GroupAddress: queue the session goes to.
     *
     * @generated from field: string queue = 7;
     */
    queue: string;
    /**
     * RS ResourceStatus: verdict.
     *
     * @generated from field: optional dialgate.v1.ScreeningVerdict resource_status = 8;
     */
    resourceStatus?: ScreeningVerdict | undefined;
    /**
     * TX TransactionIdentifier: router id.
     *
     * @generated from field: string transaction = 9;
     */
    transaction: string;
    /**
     * YS SessionUUID: alternative to SI.
     *
     * @generated from field: string session_uuid = 10;
     */
    sessionUuid: string;
    /**
     * TK Token: caller-chosen token, confirmed by MV.
     *
     * @generated from field: string token = 11;
     */
    token: string;
};
/**
 * Describes the message dialgate.v1.DecideRouteRequest.
 * Use `create(DecideRouteRequestSchema)` to create a new message.
 */
export declare const DecideRouteRequestSchema: GenMessage<DecideRouteRequest>;
