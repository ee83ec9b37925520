import type { GenFile, GenMessage, GenService } from "@bufbuild/protobuf/codegenv2";
import type { AddRouteRequestSchema, CommissionTenantRequestSchema, ConfigureAgentRequestSchema, ConfigureUserRequestSchema, DecideRouteRequestSchema, DecommissionTenantRequestSchema, DeleteRouteRequestSchema, EndEnumerationRequestSchema, EnumerateAgentsRequestSchema, EnumerateCampaignsRequestSchema, EnumerateChatRequestSchema, EnumerateGroupsRequestSchema, EnumerateMetricsRequestSchema, EnumerateNotificationsRequestSchema, EnumerateOutcomesRequestSchema, EnumerateQueuesRequestSchema, EnumerateSessionEventsRequestSchema, EnumerateSessionsRequestSchema, EnumerateSwitchesRequestSchema, EnumerateTelephonyRequestSchema, EnumerateTenantsRequestSchema, EnumerateTransfersRequestSchema, EnumerateTurretsRequestSchema, ManageRouteRequestSchema, MoveAgentRequestSchema, NotifyEventRequestSchema, ProvisionTenantRequestSchema, RegisterCallbackHandshakingRequestSchema, RegisterExternalRouterRequestSchema, SetCallbackParametersRequestSchema, SetSessionPreferencesRequestSchema, SetTenantParametersRequestSchema, SwapAgentsRequestSchema, UpdateOutcomeRequestSchema, UpdateRouteRequestSchema, VerifyStatusRequestSchema } from "./management_requests_pb.js";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/management_service.proto.
 */
export declare const file_dialgate_v1_management_service: GenFile;
/**
 * ProvisionTenantResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ProvisionTenantResponse
 */
export type ProvisionTenantResponse = Message<"dialgate.v1.ProvisionTenantResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ProvisionTenantResponse.
 * Use `create(ProvisionTenantResponseSchema)` to create a new message.
 */
export declare const ProvisionTenantResponseSchema: GenMessage<ProvisionTenantResponse>;
/**
 * AddRouteResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.AddRouteResponse
 */
export type AddRouteResponse = Message<"dialgate.v1.AddRouteResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.AddRouteResponse.
 * Use `create(AddRouteResponseSchema)` to create a new message.
 */
export declare const AddRouteResponseSchema: GenMessage<AddRouteResponse>;
/**
 * SwapAgentsResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.SwapAgentsResponse
 */
export type SwapAgentsResponse = Message<"dialgate.v1.SwapAgentsResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.SwapAgentsResponse.
 * Use `create(SwapAgentsResponseSchema)` to create a new message.
 */
export declare const SwapAgentsResponseSchema: GenMessage<SwapAgentsResponse>;
/**
 * CommissionTenantResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.CommissionTenantResponse
 */
export type CommissionTenantResponse = Message<"dialgate.v1.CommissionTenantResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.CommissionTenantResponse.
 * Use `create(CommissionTenantResponseSchema)` to create a new message.
 */
export declare const CommissionTenantResponseSchema: GenMessage<CommissionTenantResponse>;
/**
 * RegisterCallbackHandshakingResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.RegisterCallbackHandshakingResponse
 */
export type RegisterCallbackHandshakingResponse = Message<"dialgate.v1.RegisterCallbackHandshakingResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.RegisterCallbackHandshakingResponse.
 * Use `create(RegisterCallbackHandshakingResponseSchema)` to create a new message.
 */
export declare const RegisterCallbackHandshakingResponseSchema: GenMessage<RegisterCallbackHandshakingResponse>;
/**
 * SetCallbackParametersResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.SetCallbackParametersResponse
 */
export type SetCallbackParametersResponse = Message<"dialgate.v1.SetCallbackParametersResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.SetCallbackParametersResponse.
 * Use `create(SetCallbackParametersResponseSchema)` to create a new message.
 */
export declare const SetCallbackParametersResponseSchema: GenMessage<SetCallbackParametersResponse>;
/**
 * DecommissionTenantResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.DecommissionTenantResponse
 */
export type DecommissionTenantResponse = Message<"dialgate.v1.DecommissionTenantResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.DecommissionTenantResponse.
 * Use `create(DecommissionTenantResponseSchema)` to create a new message.
 */
export declare const DecommissionTenantResponseSchema: GenMessage<DecommissionTenantResponse>;
/**
 * DeleteRouteResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.DeleteRouteResponse
 */
export type DeleteRouteResponse = Message<"dialgate.v1.DeleteRouteResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.DeleteRouteResponse.
 * Use `create(DeleteRouteResponseSchema)` to create a new message.
 */
export declare const DeleteRouteResponseSchema: GenMessage<DeleteRouteResponse>;
/**
 * EnumerateTenantsResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EnumerateTenantsResponse
 */
export type EnumerateTenantsResponse = Message<"dialgate.v1.EnumerateTenantsResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EnumerateTenantsResponse.
 * Use `create(EnumerateTenantsResponseSchema)` to create a new message.
 */
export declare const EnumerateTenantsResponseSchema: GenMessage<EnumerateTenantsResponse>;
/**
 * EnumerateAgentsResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EnumerateAgentsResponse
 */
export type EnumerateAgentsResponse = Message<"dialgate.v1.EnumerateAgentsResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EnumerateAgentsResponse.
 * Use `create(EnumerateAgentsResponseSchema)` to create a new message.
 */
export declare const EnumerateAgentsResponseSchema: GenMessage<EnumerateAgentsResponse>;
/**
 * EnumerateCampaignsResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EnumerateCampaignsResponse
 */
export type EnumerateCampaignsResponse = Message<"dialgate.v1.EnumerateCampaignsResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EnumerateCampaignsResponse.
 * Use `create(EnumerateCampaignsResponseSchema)` to create a new message.
 */
export declare const EnumerateCampaignsResponseSchema: GenMessage<EnumerateCampaignsResponse>;
/**
 * EndEnumerationResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EndEnumerationResponse
 */
export type EndEnumerationResponse = Message<"dialgate.v1.EndEnumerationResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EndEnumerationResponse.
 * Use `create(EndEnumerationResponseSchema)` to create a new message.
 */
export declare const EndEnumerationResponseSchema: GenMessage<EndEnumerationResponse>;
/**
 * EnumerateGroupsResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EnumerateGroupsResponse
 */
export type EnumerateGroupsResponse = Message<"dialgate.v1.EnumerateGroupsResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EnumerateGroupsResponse.
 * Use `create(EnumerateGroupsResponseSchema)` to create a new message.
 */
export declare const EnumerateGroupsResponseSchema: GenMessage<EnumerateGroupsResponse>;
/**
 * EnumerateSessionsResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EnumerateSessionsResponse
 */
export type EnumerateSessionsResponse = Message<"dialgate.v1.EnumerateSessionsResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EnumerateSessionsResponse.
 * Use `create(EnumerateSessionsResponseSchema)` to create a new message.
 */
export declare const EnumerateSessionsResponseSchema: GenMessage<EnumerateSessionsResponse>;
/**
 * EnumerateMetricsResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EnumerateMetricsResponse
 */
export type EnumerateMetricsResponse = Message<"dialgate.v1.EnumerateMetricsResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EnumerateMetricsResponse.
 * Use `create(EnumerateMetricsResponseSchema)` to create a new message.
 */
export declare const EnumerateMetricsResponseSchema: GenMessage<EnumerateMetricsResponse>;
/**
 * EnumerateNotificationsResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EnumerateNotificationsResponse
 */
export type EnumerateNotificationsResponse = Message<"dialgate.v1.EnumerateNotificationsResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EnumerateNotificationsResponse.
 * Use `create(EnumerateNotificationsResponseSchema)` to create a new message.
 */
export declare const EnumerateNotificationsResponseSchema: GenMessage<EnumerateNotificationsResponse>;
/**
 * EnumerateOutcomesResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EnumerateOutcomesResponse
 */
export type EnumerateOutcomesResponse = Message<"dialgate.v1.EnumerateOutcomesResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EnumerateOutcomesResponse.
 * Use `create(EnumerateOutcomesResponseSchema)` to create a new message.
 */
export declare const EnumerateOutcomesResponseSchema: GenMessage<EnumerateOutcomesResponse>;
/**
 * EnumerateQueuesResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EnumerateQueuesResponse
 */
export type EnumerateQueuesResponse = Message<"dialgate.v1.EnumerateQueuesResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EnumerateQueuesResponse.
 * Use `create(EnumerateQueuesResponseSchema)` to create a new message.
 */
export declare const EnumerateQueuesResponseSchema: GenMessage<EnumerateQueuesResponse>;
/**
 * EnumerateSwitchesResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EnumerateSwitchesResponse
 */
export type EnumerateSwitchesResponse = Message<"dialgate.v1.EnumerateSwitchesResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EnumerateSwitchesResponse.
 * Use `create(EnumerateSwitchesResponseSchema)` to create a new message.
 */
export declare const EnumerateSwitchesResponseSchema: GenMessage<EnumerateSwitchesResponse>;
/**
 * EnumerateTelephonyResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EnumerateTelephonyResponse
 */
export type EnumerateTelephonyResponse = Message<"dialgate.v1.EnumerateTelephonyResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EnumerateTelephonyResponse.
 * Use `create(EnumerateTelephonyResponseSchema)` to create a new message.
 */
export declare const EnumerateTelephonyResponseSchema: GenMessage<EnumerateTelephonyResponse>;
/**
 * EnumerateSessionEventsResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EnumerateSessionEventsResponse
 */
export type EnumerateSessionEventsResponse = Message<"dialgate.v1.EnumerateSessionEventsResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EnumerateSessionEventsResponse.
 * Use `create(EnumerateSessionEventsResponseSchema)` to create a new message.
 */
export declare const EnumerateSessionEventsResponseSchema: GenMessage<EnumerateSessionEventsResponse>;
/**
 * EnumerateTransfersResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EnumerateTransfersResponse
 */
export type EnumerateTransfersResponse = Message<"dialgate.v1.EnumerateTransfersResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EnumerateTransfersResponse.
 * Use `create(EnumerateTransfersResponseSchema)` to create a new message.
 */
export declare const EnumerateTransfersResponseSchema: GenMessage<EnumerateTransfersResponse>;
/**
 * MoveAgentResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.MoveAgentResponse
 */
export type MoveAgentResponse = Message<"dialgate.v1.MoveAgentResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.MoveAgentResponse.
 * Use `create(MoveAgentResponseSchema)` to create a new message.
 */
export declare const MoveAgentResponseSchema: GenMessage<MoveAgentResponse>;
/**
 * ManageRouteResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ManageRouteResponse
 */
export type ManageRouteResponse = Message<"dialgate.v1.ManageRouteResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ManageRouteResponse.
 * Use `create(ManageRouteResponseSchema)` to create a new message.
 */
export declare const ManageRouteResponseSchema: GenMessage<ManageRouteResponse>;
/**
 * NotifyEventResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.NotifyEventResponse
 */
export type NotifyEventResponse = Message<"dialgate.v1.NotifyEventResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.NotifyEventResponse.
 * Use `create(NotifyEventResponseSchema)` to create a new message.
 */
export declare const NotifyEventResponseSchema: GenMessage<NotifyEventResponse>;
/**
 * SetTenantParametersResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.SetTenantParametersResponse
 */
export type SetTenantParametersResponse = Message<"dialgate.v1.SetTenantParametersResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.SetTenantParametersResponse.
 * Use `create(SetTenantParametersResponseSchema)` to create a new message.
 */
export declare const SetTenantParametersResponseSchema: GenMessage<SetTenantParametersResponse>;
/**
 * EnumerateChatResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EnumerateChatResponse
 */
export type EnumerateChatResponse = Message<"dialgate.v1.EnumerateChatResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EnumerateChatResponse.
 * Use `create(EnumerateChatResponseSchema)` to create a new message.
 */
export declare const EnumerateChatResponseSchema: GenMessage<EnumerateChatResponse>;
/**
 * EnumerateTurretsResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.EnumerateTurretsResponse
 */
export type EnumerateTurretsResponse = Message<"dialgate.v1.EnumerateTurretsResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.EnumerateTurretsResponse.
 * Use `create(EnumerateTurretsResponseSchema)` to create a new message.
 */
export declare const EnumerateTurretsResponseSchema: GenMessage<EnumerateTurretsResponse>;
/**
 * RegisterExternalRouterResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.RegisterExternalRouterResponse
 */
export type RegisterExternalRouterResponse = Message<"dialgate.v1.RegisterExternalRouterResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.RegisterExternalRouterResponse.
 * Use `create(RegisterExternalRouterResponseSchema)` to create a new message.
 */
export declare const RegisterExternalRouterResponseSchema: GenMessage<RegisterExternalRouterResponse>;
/**
 * SetSessionPreferencesResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.SetSessionPreferencesResponse
 */
export type SetSessionPreferencesResponse = Message<"dialgate.v1.SetSessionPreferencesResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.SetSessionPreferencesResponse.
 * Use `create(SetSessionPreferencesResponseSchema)` to create a new message.
 */
export declare const SetSessionPreferencesResponseSchema: GenMessage<SetSessionPreferencesResponse>;
/**
 * UpdateRouteResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.UpdateRouteResponse
 */
export type UpdateRouteResponse = Message<"dialgate.v1.UpdateRouteResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.UpdateRouteResponse.
 * Use `create(UpdateRouteResponseSchema)` to create a new message.
 */
export declare const UpdateRouteResponseSchema: GenMessage<UpdateRouteResponse>;
/**
 * UpdateOutcomeResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.UpdateOutcomeResponse
 */
export type UpdateOutcomeResponse = Message<"dialgate.v1.UpdateOutcomeResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.UpdateOutcomeResponse.
 * Use `create(UpdateOutcomeResponseSchema)` to create a new message.
 */
export declare const UpdateOutcomeResponseSchema: GenMessage<UpdateOutcomeResponse>;
/**
 * VerifyStatusResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.VerifyStatusResponse
 */
export type VerifyStatusResponse = Message<"dialgate.v1.VerifyStatusResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.VerifyStatusResponse.
 * Use `create(VerifyStatusResponseSchema)` to create a new message.
 */
export declare const VerifyStatusResponseSchema: GenMessage<VerifyStatusResponse>;
/**
 * ConfigureAgentResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ConfigureAgentResponse
 */
export type ConfigureAgentResponse = Message<"dialgate.v1.ConfigureAgentResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ConfigureAgentResponse.
 * Use `create(ConfigureAgentResponseSchema)` to create a new message.
 */
export declare const ConfigureAgentResponseSchema: GenMessage<ConfigureAgentResponse>;
/**
 * ConfigureUserResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ConfigureUserResponse
 */
export type ConfigureUserResponse = Message<"dialgate.v1.ConfigureUserResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ConfigureUserResponse.
 * Use `create(ConfigureUserResponseSchema)` to create a new message.
 */
export declare const ConfigureUserResponseSchema: GenMessage<ConfigureUserResponse>;
/**
 * DecideRouteResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.DecideRouteResponse
 */
export type DecideRouteResponse = Message<"dialgate.v1.DecideRouteResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.DecideRouteResponse.
 * Use `create(DecideRouteResponseSchema)` to create a new message.
 */
export declare const DecideRouteResponseSchema: GenMessage<DecideRouteResponse>;
/**
 * ManagementService sends SDMP messages about tenants, subscriptions, routing and the rest of the management
 * interface. A call returns when the dialer has accepted or rejected the message; what happens later arrives as
 * events of the session named by the metadata key dialgate-session.
 *
 * @generated from service dialgate.v1.ManagementService
 */
export declare const ManagementService: GenService<{
    /**
     * ProvisionTenant sends ProvisionTenant [A1]: provision a tenant: set up its standard configuration.
     *
     * @generated from rpc dialgate.v1.ManagementService.ProvisionTenant
     */
    provisionTenant: {
        methodKind: "unary";
        input: typeof ProvisionTenantRequestSchema;
        output: typeof ProvisionTenantResponseSchema;
    };
    /**
     * AddRoute sends AddIncomingCallRoute [AI]: add an incoming call route to the routing table.
     *
     * @generated from rpc dialgate.v1.ManagementService.AddRoute
     */
    addRoute: {
        methodKind: "unary";
        input: typeof AddRouteRequestSchema;
        output: typeof AddRouteResponseSchema;
    };
    /**
     * SwapAgents sends AgentSwap [AS]: swap two waiting agents into each other's campaign.
     *
     * @generated from rpc dialgate.v1.ManagementService.SwapAgents
     */
    swapAgents: {
        methodKind: "unary";
        input: typeof SwapAgentsRequestSchema;
        output: typeof SwapAgentsResponseSchema;
    };
    /**
     * CommissionTenant sends CommissionTenant [C1]: bring a provisioned tenant into service.
     *
     * @generated from rpc dialgate.v1.ManagementService.CommissionTenant
     */
    commissionTenant: {
        methodKind: "unary";
        input: typeof CommissionTenantRequestSchema;
        output: typeof CommissionTenantResponseSchema;
    };
    /**
     * RegisterCallbackHandshaking sends CallbackHandshaking [CH]: register to be told of outbound callbacks that
     * fall due, and to take part in finding the agent.
     *
     * @generated from rpc dialgate.v1.ManagementService.RegisterCallbackHandshaking
     */
    registerCallbackHandshaking: {
        methodKind: "unary";
        input: typeof RegisterCallbackHandshakingRequestSchema;
        output: typeof RegisterCallbackHandshakingResponseSchema;
    };
    /**
     * SetCallbackParameters sends CallbackParameters [CP]: set the callback timeout of one campaign.
     *
     * @generated from rpc dialgate.v1.ManagementService.SetCallbackParameters
     */
    setCallbackParameters: {
        methodKind: "unary";
        input: typeof SetCallbackParametersRequestSchema;
        output: typeof SetCallbackParametersResponseSchema;
    };
    /**
     * DecommissionTenant sends DecommissionTenant [D1]: take a tenant out of service.
     *
     * @generated from rpc dialgate.v1.ManagementService.DecommissionTenant
     */
    decommissionTenant: {
        methodKind: "unary";
        input: typeof DecommissionTenantRequestSchema;
        output: typeof DecommissionTenantResponseSchema;
    };
    /**
     * DeleteRoute sends DeleteIncomingCallRoute [DI]: delete an incoming call route.
     *
     * @generated from rpc dialgate.v1.ManagementService.DeleteRoute
     */
    deleteRoute: {
        methodKind: "unary";
        input: typeof DeleteRouteRequestSchema;
        output: typeof DeleteRouteResponseSchema;
    };
    /**
     * EnumerateTenants sends EnumerateTenants [E1]: list provisioned tenants and subscribe to their state.
     *
     * @generated from rpc dialgate.v1.ManagementService.EnumerateTenants
     */
    enumerateTenants: {
        methodKind: "unary";
        input: typeof EnumerateTenantsRequestSchema;
        output: typeof EnumerateTenantsResponseSchema;
    };
    /**
     * EnumerateAgents sends EnumerateAgents [EA]: subscribe to agent state, for one campaign or for all.
     *
     * @generated from rpc dialgate.v1.ManagementService.EnumerateAgents
     */
    enumerateAgents: {
        methodKind: "unary";
        input: typeof EnumerateAgentsRequestSchema;
        output: typeof EnumerateAgentsResponseSchema;
    };
    /**
     * EnumerateCampaigns sends EnumerateCampaigns [EC]: subscribe to the list of running campaigns.
     *
     * @generated from rpc dialgate.v1.ManagementService.EnumerateCampaigns
     */
    enumerateCampaigns: {
        methodKind: "unary";
        input: typeof EnumerateCampaignsRequestSchema;
        output: typeof EnumerateCampaignsResponseSchema;
    };
    /**
     * EndEnumeration sends EnumerateEnd [EE]: end an EA or EC subscription.
     *
     * @generated from rpc dialgate.v1.ManagementService.EndEnumeration
     */
    endEnumeration: {
        methodKind: "unary";
        input: typeof EndEnumerationRequestSchema;
        output: typeof EndEnumerationResponseSchema;
    };
    /**
     * EnumerateGroups sends EnumerateGroups [EG]: subscribe to call activity on inbound queues (groups).
     *
     * @generated from rpc dialgate.v1.ManagementService.EnumerateGroups
     */
    enumerateGroups: {
        methodKind: "unary";
        input: typeof EnumerateGroupsRequestSchema;
        output: typeof EnumerateGroupsResponseSchema;
    };
    /**
     * EnumerateSessions sends EnumerateSessions [EI]: subscribe to call detail records of completed calls.
     *
     * @generated from rpc dialgate.v1.ManagementService.EnumerateSessions
     */
    enumerateSessions: {
        methodKind: "unary";
        input: typeof EnumerateSessionsRequestSchema;
        output: typeof EnumerateSessionsResponseSchema;
    };
    /**
     * EnumerateMetrics sends EnumerateMetrics [EM]: subscribe to queue/campaign metrics, periodically or on every
     * change.
     *
     * @generated from rpc dialgate.v1.ManagementService.EnumerateMetrics
     */
    enumerateMetrics: {
        methodKind: "unary";
        input: typeof EnumerateMetricsRequestSchema;
        output: typeof EnumerateMetricsResponseSchema;
    };
    /**
     * EnumerateNotifications sends EnumerateNotifications [EN]: subscribe to events (alerts).
     *
     * @generated from rpc dialgate.v1.ManagementService.EnumerateNotifications
     */
    enumerateNotifications: {
        methodKind: "unary";
        input: typeof EnumerateNotificationsRequestSchema;
        output: typeof EnumerateNotificationsResponseSchema;
    };
    /**
     * EnumerateOutcomes sends EnumerateOutcomes [EO]: subscribe to call outcomes reported by the telephony layer
     * and/or the agents.
     *
     * @generated from rpc dialgate.v1.ManagementService.EnumerateOutcomes
     */
    enumerateOutcomes: {
        methodKind: "unary";
        input: typeof EnumerateOutcomesRequestSchema;
        output: typeof EnumerateOutcomesResponseSchema;
    };
    /**
     * EnumerateQueues sends EnumerateQueue [EQ]: subscribe to call activity on inbound queues.
     *
     * @generated from rpc dialgate.v1.ManagementService.EnumerateQueues
     */
    enumerateQueues: {
        methodKind: "unary";
        input: typeof EnumerateQueuesRequestSchema;
        output: typeof EnumerateQueuesResponseSchema;
    };
    /**
     * EnumerateSwitches sends EnumerateSwitches [ES]: list the switches now connected and subscribe to changes.
     *
     * @generated from rpc dialgate.v1.ManagementService.EnumerateSwitches
     */
    enumerateSwitches: {
        methodKind: "unary";
        input: typeof EnumerateSwitchesRequestSchema;
        output: typeof EnumerateSwitchesResponseSchema;
    };
    /**
     * EnumerateTelephony sends EnumerateTelephony [ET]: subscribe to copies of telephony-layer events.
     *
     * @generated from rpc dialgate.v1.ManagementService.EnumerateTelephony
     */
    enumerateTelephony: {
        methodKind: "unary";
        input: typeof EnumerateTelephonyRequestSchema;
        output: typeof EnumerateTelephonyResponseSchema;
    };
    /**
     * EnumerateSessionEvents sends EnumerateSessionEvents [EV]: subscribe to every state change of media sessions.
     *
     * @generated from rpc dialgate.v1.ManagementService.EnumerateSessionEvents
     */
    enumerateSessionEvents: {
        methodKind: "unary";
        input: typeof EnumerateSessionEventsRequestSchema;
        output: typeof EnumerateSessionEventsResponseSchema;
    };
    /**
     * EnumerateTransfers sends EnumerateTransferActivity [EX]: subscribe to call transfer activity.
     *
     * @generated from rpc dialgate.v1.ManagementService.EnumerateTransfers
     */
    enumerateTransfers: {
        methodKind: "unary";
        input: typeof EnumerateTransfersRequestSchema;
        output: typeof EnumerateTransfersResponseSchema;
    };
    /**
     * MoveAgent sends MoveAgent [MA]: move an agent (or group, user, whole campaign) from one campaign to another.
     *
     * @generated from rpc dialgate.v1.ManagementService.MoveAgent
     */
    moveAgent: {
        methodKind: "unary";
        input: typeof MoveAgentRequestSchema;
        output: typeof MoveAgentResponseSchema;
    };
    /**
     * ManageRoute sends ManageRoute [MR]: register this socket as the router of eligible inbound calls.
     *
     * @generated from rpc dialgate.v1.ManagementService.ManageRoute
     */
    manageRoute: {
        methodKind: "unary";
        input: typeof ManageRouteRequestSchema;
        output: typeof ManageRouteResponseSchema;
    };
    /**
     * NotifyEvent sends NotifyEvent [NE]: an application reports an event (alert) through the dialer.
     *
     * @generated from rpc dialgate.v1.ManagementService.NotifyEvent
     */
    notifyEvent: {
        methodKind: "unary";
        input: typeof NotifyEventRequestSchema;
        output: typeof NotifyEventResponseSchema;
    };
    /**
     * SetTenantParameters sends TenantParameters [P1]: set tenant limits and defaults.
     *
     * @generated from rpc dialgate.v1.ManagementService.SetTenantParameters
     */
    setTenantParameters: {
        methodKind: "unary";
        input: typeof SetTenantParametersRequestSchema;
        output: typeof SetTenantParametersResponseSchema;
    };
    /**
     * EnumerateChat sends EnumerateChat [QC]: subscribe to chat messages, filtered by tenant, campaign, queue,
     * endpoint or user.
     *
     * @generated from rpc dialgate.v1.ManagementService.EnumerateChat
     */
    enumerateChat: {
        methodKind: "unary";
        input: typeof EnumerateChatRequestSchema;
        output: typeof EnumerateChatResponseSchema;
    };
    /**
     * EnumerateTurrets sends EnumerateTurrets [QE]: list the turrets of a tenant and subscribe to changes.
     *
     * @generated from rpc dialgate.v1.ManagementService.EnumerateTurrets
     */
    enumerateTurrets: {
        methodKind: "unary";
        input: typeof EnumerateTurretsRequestSchema;
        output: typeof EnumerateTurretsResponseSchema;
    };
    /**
     * RegisterExternalRouter sends RegisterExternalRouter [RX]: register as an external router of inbound or
     * outbound calls, or as a DNC screener.
     *
     * @generated from rpc dialgate.v1.ManagementService.RegisterExternalRouter
     */
    registerExternalRouter: {
        methodKind: "unary";
        input: typeof RegisterExternalRouterRequestSchema;
        output: typeof RegisterExternalRouterResponseSchema;
    };
    /**
     * SetSessionPreferences sends SessionPreferences [SP]: set preferences of this communication session, chiefly
     * the framing of DT data.
     *
     * @generated from rpc dialgate.v1.ManagementService.SetSessionPreferences
     */
    setSessionPreferences: {
        methodKind: "unary";
        input: typeof SetSessionPreferencesRequestSchema;
        output: typeof SetSessionPreferencesResponseSchema;
    };
    /**
     * UpdateRoute sends UpdateIncomingCallRoute [UI]: change an incoming call route.
     *
     * @generated from rpc dialgate.v1.ManagementService.UpdateRoute
     */
    updateRoute: {
        methodKind: "unary";
        input: typeof UpdateRouteRequestSchema;
        output: typeof UpdateRouteResponseSchema;
    };
    /**
     * UpdateOutcome sends UpdateOutcomes [UO]: write an outcome/record update of a call from outside.
     *
     * @generated from rpc dialgate.v1.ManagementService.UpdateOutcome
     */
    updateOutcome: {
        methodKind: "unary";
        input: typeof UpdateOutcomeRequestSchema;
        output: typeof UpdateOutcomeResponseSchema;
    };
    /**
     * VerifyStatus sends VerifyStatus [VS]: ask the dialer to confirm that it is ready.
     *
     * @generated from rpc dialgate.v1.ManagementService.VerifyStatus
     */
    verifyStatus: {
        methodKind: "unary";
        input: typeof VerifyStatusRequestSchema;
        output: typeof VerifyStatusResponseSchema;
    };
    /**
     * ConfigureAgent sends StaticAgentConfig [WA]: create or delete the static configuration of an agent endpoint.
     *
     * @generated from rpc dialgate.v1.ManagementService.ConfigureAgent
     */
    configureAgent: {
        methodKind: "unary";
        input: typeof ConfigureAgentRequestSchema;
        output: typeof ConfigureAgentResponseSchema;
    };
    /**
     * ConfigureUser sends StaticUserConfig [WU]: create or delete the static configuration of a user.
     *
     * @generated from rpc dialgate.v1.ManagementService.ConfigureUser
     */
    configureUser: {
        methodKind: "unary";
        input: typeof ConfigureUserRequestSchema;
        output: typeof ConfigureUserResponseSchema;
    };
    /**
     * DecideRoute sends ExternalRouterDecision [XR]: router answers an XL: screening verdict or route choice; may
     * change CLI and number.
     *
     * @generated from rpc dialgate.v1.ManagementService.DecideRoute
     */
    decideRoute: {
        methodKind: "unary";
        input: typeof DecideRouteRequestSchema;
        output: typeof DecideRouteResponseSchema;
    };
}>;
