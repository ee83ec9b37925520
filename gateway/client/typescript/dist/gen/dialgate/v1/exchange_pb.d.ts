import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { AdjustWrapRequest, AnswerTransferRequest, AuthenticateRequest, BeginDialRequest, CompleteTransactionRequest, LogInRequest, LogOutRequest, PlayCaptureRequest, PlayDigitsRequest, PlayMessageRequest, PreviewNowRequest, RequestHoldRequest, RequestListenRequest, RequestMoveRequest, RequestMuteRequest, RequestRecordingRequest, RequestTransferRequest, RequeueRequest, SetAvailableRequest, SetMembershipRequest, SetUnavailableRequest, StartWrapRequest } from "./agent_requests_pb.js";
import type { AddQueueRequest, CloseCampaignRequest, DeleteQueueRequest, MakeCallRequest, ModifyQueueRequest, OpenCampaignRequest, RemoveNumberRequest, ReportOutboundMetricsRequest, ResumeCampaignRequest, SetQueueInServiceRequest, SetQueueMemberRequest, SetQueueOutOfServiceRequest, SuspendCampaignRequest, TuneOverdialRequest } from "./campaign_requests_pb.js";
import type { AddRouteRequest, CommissionTenantRequest, ConfigureAgentRequest, ConfigureUserRequest, DecideRouteRequest, DecommissionTenantRequest, DeleteRouteRequest, EndEnumerationRequest, EnumerateAgentsRequest, EnumerateCampaignsRequest, EnumerateChatRequest, EnumerateGroupsRequest, EnumerateMetricsRequest, EnumerateNotificationsRequest, EnumerateOutcomesRequest, EnumerateQueuesRequest, EnumerateSessionEventsRequest, EnumerateSessionsRequest, EnumerateSwitchesRequest, EnumerateTelephonyRequest, EnumerateTenantsRequest, EnumerateTransfersRequest, EnumerateTurretsRequest, KillAgentRequest, KillCampaignRequest, ManageRouteRequest, MoveAgentRequest, NotifyEventRequest, ProvisionTenantRequest, RegisterCallbackHandshakingRequest, RegisterExternalRouterRequest, SetCallbackParametersRequest, SetSessionPreferencesRequest, SetTenantParametersRequest, SwapAgentsRequest, UpdateOutcomeRequest, UpdateRouteRequest, VerifyStatusRequest } from "./management_requests_pb.js";
import type { AcknowledgeHoldRequest, AcknowledgeListenRequest, AcknowledgeMuteRequest, AcknowledgeRecordingRequest, AcknowledgeTransferRequest, NotifyDelayRequest, OpenTrunksRequest, ReportCallFailedRequest, ReportCaptureRequest, ReportDigitStatusRequest, ReportDisconnectedRequest, ReportInboundConnectRequest, ReportLineConnectedRequest, ReportLoginStatusRequest, ReportPendingRouteRequest, ReportPlayStatusRequest, ReportPortFreeRequest, ReportQueueTimeoutRequest, ReportStationFreeRequest, ReportTransferStatusRequest, ReportUnavailableRequest } from "./telephony_requests_pb.js";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/exchange.proto.
 */
export declare const file_dialgate_v1_exchange: GenFile;
/**
 * ExchangeRequest is one message from the client. The stream is the link: what is opened on it belongs to it, and is cleaned up
 * when it ends.
 *
 * @generated from message dialgate.v1.ExchangeRequest
 */
export type ExchangeRequest = Message<"dialgate.v1.ExchangeRequest"> & {
    /**
     * Tenant that messages without one are for; read from the first request of the stream.
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * The message.
     *
     * @generated from oneof dialgate.v1.ExchangeRequest.message
     */
    message: {
        /**
         * A raw SDMP message, without its terminator.
         *
         * @generated from field: string text = 2;
         */
        value: string;
        case: "text";
    } | {
        /**
         * AA.
         *
         * @generated from field: dialgate.v1.SetAvailableRequest set_available = 10;
         */
        value: SetAvailableRequest;
        case: "setAvailable";
    } | {
        /**
         * AL.
         *
         * @generated from field: dialgate.v1.LogInRequest log_in = 11;
         */
        value: LogInRequest;
        case: "logIn";
    } | {
        /**
         * AM.
         *
         * @generated from field: dialgate.v1.RequestMoveRequest request_move = 12;
         */
        value: RequestMoveRequest;
        case: "requestMove";
    } | {
        /**
         * AU.
         *
         * @generated from field: dialgate.v1.SetUnavailableRequest set_unavailable = 13;
         */
        value: SetUnavailableRequest;
        case: "setUnavailable";
    } | {
        /**
         * AW.
         *
         * @generated from field: dialgate.v1.AdjustWrapRequest adjust_wrap = 14;
         */
        value: AdjustWrapRequest;
        case: "adjustWrap";
    } | {
        /**
         * BD.
         *
         * @generated from field: dialgate.v1.BeginDialRequest begin_dial = 15;
         */
        value: BeginDialRequest;
        case: "beginDial";
    } | {
        /**
         * DP.
         *
         * @generated from field: dialgate.v1.PlayDigitsRequest play_digits = 16;
         */
        value: PlayDigitsRequest;
        case: "playDigits";
    } | {
        /**
         * GM.
         *
         * @generated from field: dialgate.v1.SetMembershipRequest set_membership = 17;
         */
        value: SetMembershipRequest;
        case: "setMembership";
    } | {
        /**
         * LO.
         *
         * @generated from field: dialgate.v1.LogOutRequest log_out = 18;
         */
        value: LogOutRequest;
        case: "logOut";
    } | {
        /**
         * LR.
         *
         * @generated from field: dialgate.v1.RequestListenRequest request_listen = 19;
         */
        value: RequestListenRequest;
        case: "requestListen";
    } | {
        /**
         * PC.
         *
         * @generated from field: dialgate.v1.PlayCaptureRequest play_capture = 20;
         */
        value: PlayCaptureRequest;
        case: "playCapture";
    } | {
        /**
         * PM.
         *
         * @generated from field: dialgate.v1.PlayMessageRequest play_message = 21;
         */
        value: PlayMessageRequest;
        case: "playMessage";
    } | {
        /**
         * PN.
         *
         * @generated from field: dialgate.v1.PreviewNowRequest preview_now = 22;
         */
        value: PreviewNowRequest;
        case: "previewNow";
    } | {
        /**
         * RH.
         *
         * @generated from field: dialgate.v1.RequestHoldRequest request_hold = 23;
         */
        value: RequestHoldRequest;
        case: "requestHold";
    } | {
        /**
         * RM.
         *
         * @generated from field: dialgate.v1.RequestMuteRequest request_mute = 24;
         */
        value: RequestMuteRequest;
        case: "requestMute";
    } | {
        /**
         * RQ.
         *
         * @generated from field: dialgate.v1.RequeueRequest requeue = 25;
         */
        value: RequeueRequest;
        case: "requeue";
    } | {
        /**
         * RR.
         *
         * @generated from field: dialgate.v1.RequestRecordingRequest request_recording = 26;
         */
        value: RequestRecordingRequest;
        case: "requestRecording";
    } | {
        /**
         * SW.
         *
         * @generated from field: dialgate.v1.StartWrapRequest start_wrap = 27;
         */
        value: StartWrapRequest;
        case: "startWrap";
    } | {
        /**
         * TA.
         *
         * @generated from field: dialgate.v1.AnswerTransferRequest answer_transfer = 28;
         */
        value: AnswerTransferRequest;
        case: "answerTransfer";
    } | {
        /**
         * TC.
         *
         * @generated from field: dialgate.v1.CompleteTransactionRequest complete_transaction = 29;
         */
        value: CompleteTransactionRequest;
        case: "completeTransaction";
    } | {
        /**
         * TR.
         *
         * @generated from field: dialgate.v1.RequestTransferRequest request_transfer = 30;
         */
        value: RequestTransferRequest;
        case: "requestTransfer";
    } | {
        /**
         * UA.
         *
         * @generated from field: dialgate.v1.AuthenticateRequest authenticate = 31;
         */
        value: AuthenticateRequest;
        case: "authenticate";
    } | {
        /**
         * KA.
         *
         * @generated from field: dialgate.v1.KillAgentRequest kill_agent = 32;
         */
        value: KillAgentRequest;
        case: "killAgent";
    } | {
        /**
         * AG.
         *
         * @generated from field: dialgate.v1.AddQueueRequest add_queue = 33;
         */
        value: AddQueueRequest;
        case: "addQueue";
    } | {
        /**
         * CC.
         *
         * @generated from field: dialgate.v1.CloseCampaignRequest close_campaign = 34;
         */
        value: CloseCampaignRequest;
        case: "closeCampaign";
    } | {
        /**
         * DG.
         *
         * @generated from field: dialgate.v1.DeleteQueueRequest delete_queue = 35;
         */
        value: DeleteQueueRequest;
        case: "deleteQueue";
    } | {
        /**
         * GM.
         *
         * @generated from field: dialgate.v1.SetQueueMemberRequest set_queue_member = 36;
         */
        value: SetQueueMemberRequest;
        case: "setQueueMember";
    } | {
        /**
         * IG.
         *
         * @generated from field: dialgate.v1.SetQueueInServiceRequest set_queue_in_service = 37;
         */
        value: SetQueueInServiceRequest;
        case: "setQueueInService";
    } | {
        /**
         * MC.
         *
         * @generated from field: dialgate.v1.MakeCallRequest make_call = 38;
         */
        value: MakeCallRequest;
        case: "makeCall";
    } | {
        /**
         * MG.
         *
         * @generated from field: dialgate.v1.ModifyQueueRequest modify_queue = 39;
         */
        value: ModifyQueueRequest;
        case: "modifyQueue";
    } | {
        /**
         * OC.
         *
         * @generated from field: dialgate.v1.OpenCampaignRequest open_campaign = 40;
         */
        value: OpenCampaignRequest;
        case: "openCampaign";
    } | {
        /**
         * OG.
         *
         * @generated from field: dialgate.v1.SetQueueOutOfServiceRequest set_queue_out_of_service = 41;
         */
        value: SetQueueOutOfServiceRequest;
        case: "setQueueOutOfService";
    } | {
        /**
         * OM.
         *
         * @generated from field: dialgate.v1.ReportOutboundMetricsRequest report_outbound_metrics = 42;
         */
        value: ReportOutboundMetricsRequest;
        case: "reportOutboundMetrics";
    } | {
        /**
         * OT.
         *
         * @generated from field: dialgate.v1.TuneOverdialRequest tune_overdial = 43;
         */
        value: TuneOverdialRequest;
        case: "tuneOverdial";
    } | {
        /**
         * RC.
         *
         * @generated from field: dialgate.v1.ResumeCampaignRequest resume_campaign = 44;
         */
        value: ResumeCampaignRequest;
        case: "resumeCampaign";
    } | {
        /**
         * RN.
         *
         * @generated from field: dialgate.v1.RemoveNumberRequest remove_number = 45;
         */
        value: RemoveNumberRequest;
        case: "removeNumber";
    } | {
        /**
         * SC.
         *
         * @generated from field: dialgate.v1.SuspendCampaignRequest suspend_campaign = 46;
         */
        value: SuspendCampaignRequest;
        case: "suspendCampaign";
    } | {
        /**
         * KC.
         *
         * @generated from field: dialgate.v1.KillCampaignRequest kill_campaign = 47;
         */
        value: KillCampaignRequest;
        case: "killCampaign";
    } | {
        /**
         * CF.
         *
         * @generated from field: dialgate.v1.ReportCallFailedRequest report_call_failed = 48;
         */
        value: ReportCallFailedRequest;
        case: "reportCallFailed";
    } | {
        /**
         * DN.
         *
         * @generated from field: dialgate.v1.NotifyDelayRequest notify_delay = 49;
         */
        value: NotifyDelayRequest;
        case: "notifyDelay";
    } | {
        /**
         * DS.
         *
         * @generated from field: dialgate.v1.ReportDigitStatusRequest report_digit_status = 50;
         */
        value: ReportDigitStatusRequest;
        case: "reportDigitStatus";
    } | {
        /**
         * FC.
         *
         * @generated from field: dialgate.v1.ReportCaptureRequest report_capture = 51;
         */
        value: ReportCaptureRequest;
        case: "reportCapture";
    } | {
        /**
         * HA.
         *
         * @generated from field: dialgate.v1.AcknowledgeHoldRequest acknowledge_hold = 52;
         */
        value: AcknowledgeHoldRequest;
        case: "acknowledgeHold";
    } | {
        /**
         * IC.
         *
         * @generated from field: dialgate.v1.ReportInboundConnectRequest report_inbound_connect = 53;
         */
        value: ReportInboundConnectRequest;
        case: "reportInboundConnect";
    } | {
        /**
         * LC.
         *
         * @generated from field: dialgate.v1.ReportLineConnectedRequest report_line_connected = 54;
         */
        value: ReportLineConnectedRequest;
        case: "reportLineConnected";
    } | {
        /**
         * LK.
         *
         * @generated from field: dialgate.v1.AcknowledgeListenRequest acknowledge_listen = 55;
         */
        value: AcknowledgeListenRequest;
        case: "acknowledgeListen";
    } | {
        /**
         * LS.
         *
         * @generated from field: dialgate.v1.ReportLoginStatusRequest report_login_status = 56;
         */
        value: ReportLoginStatusRequest;
        case: "reportLoginStatus";
    } | {
        /**
         * MK.
         *
         * @generated from field: dialgate.v1.AcknowledgeMuteRequest acknowledge_mute = 57;
         */
        value: AcknowledgeMuteRequest;
        case: "acknowledgeMute";
    } | {
        /**
         * ND.
         *
         * @generated from field: dialgate.v1.ReportDisconnectedRequest report_disconnected = 58;
         */
        value: ReportDisconnectedRequest;
        case: "reportDisconnected";
    } | {
        /**
         * NU.
         *
         * @generated from field: dialgate.v1.ReportUnavailableRequest report_unavailable = 59;
         */
        value: ReportUnavailableRequest;
        case: "reportUnavailable";
    } | {
        /**
         * PF.
         *
         * @generated from field: dialgate.v1.ReportPortFreeRequest report_port_free = 60;
         */
        value: ReportPortFreeRequest;
        case: "reportPortFree";
    } | {
        /**
         * PR.
         *
         * @generated from field: dialgate.v1.ReportPendingRouteRequest report_pending_route = 61;
         */
        value: ReportPendingRouteRequest;
        case: "reportPendingRoute";
    } | {
        /**
         * PS.
         *
         * @generated from field: dialgate.v1.ReportPlayStatusRequest report_play_status = 62;
         */
        value: ReportPlayStatusRequest;
        case: "reportPlayStatus";
    } | {
        /**
         * QT.
         *
         * @generated from field: dialgate.v1.ReportQueueTimeoutRequest report_queue_timeout = 63;
         */
        value: ReportQueueTimeoutRequest;
        case: "reportQueueTimeout";
    } | {
        /**
         * RA.
         *
         * @generated from field: dialgate.v1.AcknowledgeRecordingRequest acknowledge_recording = 64;
         */
        value: AcknowledgeRecordingRequest;
        case: "acknowledgeRecording";
    } | {
        /**
         * SD.
         *
         * @generated from field: dialgate.v1.ReportStationFreeRequest report_station_free = 65;
         */
        value: ReportStationFreeRequest;
        case: "reportStationFree";
    } | {
        /**
         * TA.
         *
         * @generated from field: dialgate.v1.AcknowledgeTransferRequest acknowledge_transfer = 66;
         */
        value: AcknowledgeTransferRequest;
        case: "acknowledgeTransfer";
    } | {
        /**
         * TO.
         *
         * @generated from field: dialgate.v1.OpenTrunksRequest open_trunks = 67;
         */
        value: OpenTrunksRequest;
        case: "openTrunks";
    } | {
        /**
         * TS.
         *
         * @generated from field: dialgate.v1.ReportTransferStatusRequest report_transfer_status = 68;
         */
        value: ReportTransferStatusRequest;
        case: "reportTransferStatus";
    } | {
        /**
         * A1.
         *
         * @generated from field: dialgate.v1.ProvisionTenantRequest provision_tenant = 69;
         */
        value: ProvisionTenantRequest;
        case: "provisionTenant";
    } | {
        /**
         * AI.
         *
         * @generated from field: dialgate.v1.AddRouteRequest add_route = 70;
         */
        value: AddRouteRequest;
        case: "addRoute";
    } | {
        /**
         * AS.
         *
         * @generated from field: dialgate.v1.SwapAgentsRequest swap_agents = 71;
         */
        value: SwapAgentsRequest;
        case: "swapAgents";
    } | {
        /**
         * C1.
         *
         * @generated from field: dialgate.v1.CommissionTenantRequest commission_tenant = 72;
         */
        value: CommissionTenantRequest;
        case: "commissionTenant";
    } | {
        /**
         * CH.
         *
         * @generated from field: dialgate.v1.RegisterCallbackHandshakingRequest register_callback_handshaking = 73;
         */
        value: RegisterCallbackHandshakingRequest;
        case: "registerCallbackHandshaking";
    } | {
        /**
         * CP.
         *
         * @generated from field: dialgate.v1.SetCallbackParametersRequest set_callback_parameters = 74;
         */
        value: SetCallbackParametersRequest;
        case: "setCallbackParameters";
    } | {
        /**
         * D1.
         *
         * @generated from field: dialgate.v1.DecommissionTenantRequest decommission_tenant = 75;
         */
        value: DecommissionTenantRequest;
        case: "decommissionTenant";
    } | {
        /**
         * DI.
         *
         * @generated from field: dialgate.v1.DeleteRouteRequest delete_route = 76;
         */
        value: DeleteRouteRequest;
        case: "deleteRoute";
    } | {
        /**
         * E1.
         *
         * @generated from field: dialgate.v1.EnumerateTenantsRequest enumerate_tenants = 77;
         */
        value: EnumerateTenantsRequest;
        case: "enumerateTenants";
    } | {
        /**
         * EA.
         *
         * @generated from field: dialgate.v1.EnumerateAgentsRequest enumerate_agents = 78;
         */
        value: EnumerateAgentsRequest;
        case: "enumerateAgents";
    } | {
        /**
         * EC.
         *
         * @generated from field: dialgate.v1.EnumerateCampaignsRequest enumerate_campaigns = 79;
         */
        value: EnumerateCampaignsRequest;
        case: "enumerateCampaigns";
    } | {
        /**
         * EE.
         *
         * @generated from field: dialgate.v1.EndEnumerationRequest end_enumeration = 80;
         */
        value: EndEnumerationRequest;
        case: "endEnumeration";
    } | {
        /**
         * EG.
         *
         * @generated from field: dialgate.v1.EnumerateGroupsRequest enumerate_groups = 81;
         */
        value: EnumerateGroupsRequest;
        case: "enumerateGroups";
    } | {
        /**
         * EI.
         *
         * @generated from field: dialgate.v1.EnumerateSessionsRequest enumerate_sessions = 82;
         */
        value: EnumerateSessionsRequest;
        case: "enumerateSessions";
    } | {
        /**
         * EM.
         *
         * @generated from field: dialgate.v1.EnumerateMetricsRequest enumerate_metrics = 83;
         */
        value: EnumerateMetricsRequest;
        case: "enumerateMetrics";
    } | {
        /**
         * EN.
         *
         * @generated from field: dialgate.v1.EnumerateNotificationsRequest enumerate_notifications = 84;
         */
        value: EnumerateNotificationsRequest;
        case: "enumerateNotifications";
    } | {
        /**
         * EO.
         *
         * @generated from field: dialgate.v1.EnumerateOutcomesRequest enumerate_outcomes = 85;
         */
        value: EnumerateOutcomesRequest;
        case: "enumerateOutcomes";
    } | {
        /**
         * EQ.
         *
         * @generated from field: dialgate.v1.EnumerateQueuesRequest enumerate_queues = 86;
         */
        value: EnumerateQueuesRequest;
        case: "enumerateQueues";
    } | {
        /**
         * ES.
         *
         * @generated from field: dialgate.v1.EnumerateSwitchesRequest enumerate_switches = 87;
         */
        value: EnumerateSwitchesRequest;
        case: "enumerateSwitches";
    } | {
        /**
         * ET.
         *
         * @generated from field: dialgate.v1.EnumerateTelephonyRequest enumerate_telephony = 88;
         */
        value: EnumerateTelephonyRequest;
        case: "enumerateTelephony";
    } | {
        /**
         * EV.
         *
         * @generated from field: dialgate.v1.EnumerateSessionEventsRequest enumerate_session_events = 89;
         */
        value: EnumerateSessionEventsRequest;
        case: "enumerateSessionEvents";
    } | {
        /**
         * EX.
         *
         * @generated from field: dialgate.v1.EnumerateTransfersRequest enumerate_transfers = 90;
         */
        value: EnumerateTransfersRequest;
        case: "enumerateTransfers";
    } | {
        /**
         * MA.
         *
         * @generated from field: dialgate.v1.MoveAgentRequest move_agent = 91;
         */
        value: MoveAgentRequest;
        case: "moveAgent";
    } | {
        /**
         * MR.
         *
         * @generated from field: dialgate.v1.ManageRouteRequest manage_route = 92;
         */
        value: ManageRouteRequest;
        case: "manageRoute";
    } | {
        /**
         * NE.
         *
         * @generated from field: dialgate.v1.NotifyEventRequest notify_event = 93;
         */
        value: NotifyEventRequest;
        case: "notifyEvent";
    } | {
        /**
         * P1.
         *
         * @generated from field: dialgate.v1.SetTenantParametersRequest set_tenant_parameters = 94;
         */
        value: SetTenantParametersRequest;
        case: "setTenantParameters";
    } | {
        /**
         * QC.
         *
         * @generated from field: dialgate.v1.EnumerateChatRequest enumerate_chat = 95;
         */
        value: EnumerateChatRequest;
        case: "enumerateChat";
    } | {
        /**
         * QE.
         *
         * @generated from field: dialgate.v1.EnumerateTurretsRequest enumerate_turrets = 96;
         */
        value: EnumerateTurretsRequest;
        case: "enumerateTurrets";
    } | {
        /**
         * RX.
         *
         * @generated from field: dialgate.v1.RegisterExternalRouterRequest register_external_router = 97;
         */
        value: RegisterExternalRouterRequest;
        case: "registerExternalRouter";
    } | {
        /**
         * SP.
         *
         * @generated from field: dialgate.v1.SetSessionPreferencesRequest set_session_preferences = 98;
         */
        value: SetSessionPreferencesRequest;
        case: "setSessionPreferences";
    } | {
        /**
         * UI.
         *
         * @generated from field: dialgate.v1.UpdateRouteRequest update_route = 99;
         */
        value: UpdateRouteRequest;
        case: "updateRoute";
    } | {
        /**
         * UO.
         *
         * @generated from field: dialgate.v1.UpdateOutcomeRequest update_outcome = 100;
         */
        value: UpdateOutcomeRequest;
        case: "updateOutcome";
    } | {
        /**
         * VS.
         *
         * @generated from field: dialgate.v1.VerifyStatusRequest verify_status = 101;
         */
        value: VerifyStatusRequest;
        case: "verifyStatus";
    } | {
        /**
         * WA.
         *
         * @generated from field: dialgate.v1.ConfigureAgentRequest configure_agent = 102;
         */
        value: ConfigureAgentRequest;
        case: "configureAgent";
    } | {
        /**
         * WU.
         *
         * @generated from field: dialgate.v1.ConfigureUserRequest configure_user = 103;
         */
        value: ConfigureUserRequest;
        case: "configureUser";
    } | {
        /**
         * XR.
         *
         * @generated from field: dialgate.v1.DecideRouteRequest decide_route = 104;
         */
        value: DecideRouteRequest;
        case: "decideRoute";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message dialgate.v1.ExchangeRequest.
 * Use `create(ExchangeRequestSchema)` to create a new message.
 */
export declare const ExchangeRequestSchema: GenMessage<ExchangeRequest>;
