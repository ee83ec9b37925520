import type { GenFile, GenMessage, GenService } from "@bufbuild/protobuf/codegenv2";
import type { AcknowledgeHoldRequestSchema, AcknowledgeListenRequestSchema, AcknowledgeMuteRequestSchema, AcknowledgeRecordingRequestSchema, AcknowledgeTransferRequestSchema, NotifyDelayRequestSchema, OpenTrunksRequestSchema, ReportCallFailedRequestSchema, ReportCaptureRequestSchema, ReportDigitStatusRequestSchema, ReportDisconnectedRequestSchema, ReportInboundConnectRequestSchema, ReportLineConnectedRequestSchema, ReportLoginStatusRequestSchema, ReportPendingRouteRequestSchema, ReportPlayStatusRequestSchema, ReportPortFreeRequestSchema, ReportQueueTimeoutRequestSchema, ReportStationFreeRequestSchema, ReportTransferStatusRequestSchema, ReportUnavailableRequestSchema } from "./telephony_requests_pb.js";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/telephony_service.proto.
 */
export declare const file_dialgate_v1_telephony_service: GenFile;
/**
 * ReportCallFailedResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ReportCallFailedResponse
 */
export type ReportCallFailedResponse = Message<"dialgate.v1.ReportCallFailedResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ReportCallFailedResponse.
 * Use `create(ReportCallFailedResponseSchema)` to create a new message.
 */
export declare const ReportCallFailedResponseSchema: GenMessage<ReportCallFailedResponse>;
/**
 * NotifyDelayResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.NotifyDelayResponse
 */
export type NotifyDelayResponse = Message<"dialgate.v1.NotifyDelayResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.NotifyDelayResponse.
 * Use `create(NotifyDelayResponseSchema)` to create a new message.
 */
export declare const NotifyDelayResponseSchema: GenMessage<NotifyDelayResponse>;
/**
 * ReportDigitStatusResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ReportDigitStatusResponse
 */
export type ReportDigitStatusResponse = Message<"dialgate.v1.ReportDigitStatusResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ReportDigitStatusResponse.
 * Use `create(ReportDigitStatusResponseSchema)` to create a new message.
 */
export declare const ReportDigitStatusResponseSchema: GenMessage<ReportDigitStatusResponse>;
/**
 * ReportCaptureResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ReportCaptureResponse
 */
export type ReportCaptureResponse = Message<"dialgate.v1.ReportCaptureResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ReportCaptureResponse.
 * Use `create(ReportCaptureResponseSchema)` to create a new message.
 */
export declare const ReportCaptureResponseSchema: GenMessage<ReportCaptureResponse>;
/**
 * AcknowledgeHoldResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.AcknowledgeHoldResponse
 */
export type AcknowledgeHoldResponse = Message<"dialgate.v1.AcknowledgeHoldResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.AcknowledgeHoldResponse.
 * Use `create(AcknowledgeHoldResponseSchema)` to create a new message.
 */
export declare const AcknowledgeHoldResponseSchema: GenMessage<AcknowledgeHoldResponse>;
/**
 * ReportInboundConnectResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ReportInboundConnectResponse
 */
export type ReportInboundConnectResponse = Message<"dialgate.v1.ReportInboundConnectResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ReportInboundConnectResponse.
 * Use `create(ReportInboundConnectResponseSchema)` to create a new message.
 */
export declare const ReportInboundConnectResponseSchema: GenMessage<ReportInboundConnectResponse>;
/**
 * ReportLineConnectedResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ReportLineConnectedResponse
 */
export type ReportLineConnectedResponse = Message<"dialgate.v1.ReportLineConnectedResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ReportLineConnectedResponse.
 * Use `create(ReportLineConnectedResponseSchema)` to create a new message.
 */
export declare const ReportLineConnectedResponseSchema: GenMessage<ReportLineConnectedResponse>;
/**
 * AcknowledgeListenResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.AcknowledgeListenResponse
 */
export type AcknowledgeListenResponse = Message<"dialgate.v1.AcknowledgeListenResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.AcknowledgeListenResponse.
 * Use `create(AcknowledgeListenResponseSchema)` to create a new message.
 */
export declare const AcknowledgeListenResponseSchema: GenMessage<AcknowledgeListenResponse>;
/**
 * ReportLoginStatusResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ReportLoginStatusResponse
 */
export type ReportLoginStatusResponse = Message<"dialgate.v1.ReportLoginStatusResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ReportLoginStatusResponse.
 * Use `create(ReportLoginStatusResponseSchema)` to create a new message.
 */
export declare const ReportLoginStatusResponseSchema: GenMessage<ReportLoginStatusResponse>;
/**
 * AcknowledgeMuteResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.AcknowledgeMuteResponse
 */
export type AcknowledgeMuteResponse = Message<"dialgate.v1.AcknowledgeMuteResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.AcknowledgeMuteResponse.
 * Use `create(AcknowledgeMuteResponseSchema)` to create a new message.
 */
export declare const AcknowledgeMuteResponseSchema: GenMessage<AcknowledgeMuteResponse>;
/**
 * ReportDisconnectedResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ReportDisconnectedResponse
 */
export type ReportDisconnectedResponse = Message<"dialgate.v1.ReportDisconnectedResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ReportDisconnectedResponse.
 * Use `create(ReportDisconnectedResponseSchema)` to create a new message.
 */
export declare const ReportDisconnectedResponseSchema: GenMessage<ReportDisconnectedResponse>;
/**
 * ReportUnavailableResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ReportUnavailableResponse
 */
export type ReportUnavailableResponse = Message<"dialgate.v1.ReportUnavailableResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ReportUnavailableResponse.
 * Use `create(ReportUnavailableResponseSchema)` to create a new message.
 */
export declare const ReportUnavailableResponseSchema: GenMessage<ReportUnavailableResponse>;
/**
 * ReportPortFreeResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ReportPortFreeResponse
 */
export type ReportPortFreeResponse = Message<"dialgate.v1.ReportPortFreeResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ReportPortFreeResponse.
 * Use `create(ReportPortFreeResponseSchema)` to create a new message.
 */
export declare const ReportPortFreeResponseSchema: GenMessage<ReportPortFreeResponse>;
/**
 * ReportPendingRouteResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ReportPendingRouteResponse
 */
export type ReportPendingRouteResponse = Message<"dialgate.v1.ReportPendingRouteResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ReportPendingRouteResponse.
 * Use `create(ReportPendingRouteResponseSchema)` to create a new message.
 */
export declare const ReportPendingRouteResponseSchema: GenMessage<ReportPendingRouteResponse>;
/**
 * ReportPlayStatusResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ReportPlayStatusResponse
 */
export type ReportPlayStatusResponse = Message<"dialgate.v1.ReportPlayStatusResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ReportPlayStatusResponse.
 * Use `create(ReportPlayStatusResponseSchema)` to create a new message.
 */
export declare const ReportPlayStatusResponseSchema: GenMessage<ReportPlayStatusResponse>;
/**
 * ReportQueueTimeoutResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ReportQueueTimeoutResponse
 */
export type ReportQueueTimeoutResponse = Message<"dialgate.v1.ReportQueueTimeoutResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ReportQueueTimeoutResponse.
 * Use `create(ReportQueueTimeoutResponseSchema)` to create a new message.
 */
export declare const ReportQueueTimeoutResponseSchema: GenMessage<ReportQueueTimeoutResponse>;
/**
 * AcknowledgeRecordingResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.AcknowledgeRecordingResponse
 */
export type AcknowledgeRecordingResponse = Message<"dialgate.v1.AcknowledgeRecordingResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.AcknowledgeRecordingResponse.
 * Use `create(AcknowledgeRecordingResponseSchema)` to create a new message.
 */
export declare const AcknowledgeRecordingResponseSchema: GenMessage<AcknowledgeRecordingResponse>;
/**
 * ReportStationFreeResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ReportStationFreeResponse
 */
export type ReportStationFreeResponse = Message<"dialgate.v1.ReportStationFreeResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ReportStationFreeResponse.
 * Use `create(ReportStationFreeResponseSchema)` to create a new message.
 */
export declare const ReportStationFreeResponseSchema: GenMessage<ReportStationFreeResponse>;
/**
 * AcknowledgeTransferResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.AcknowledgeTransferResponse
 */
export type AcknowledgeTransferResponse = Message<"dialgate.v1.AcknowledgeTransferResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.AcknowledgeTransferResponse.
 * Use `create(AcknowledgeTransferResponseSchema)` to create a new message.
 */
export declare const AcknowledgeTransferResponseSchema: GenMessage<AcknowledgeTransferResponse>;
/**
 * OpenTrunksResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.OpenTrunksResponse
 */
export type OpenTrunksResponse = Message<"dialgate.v1.OpenTrunksResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.OpenTrunksResponse.
 * Use `create(OpenTrunksResponseSchema)` to create a new message.
 */
export declare const OpenTrunksResponseSchema: GenMessage<OpenTrunksResponse>;
/**
 * ReportTransferStatusResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ReportTransferStatusResponse
 */
export type ReportTransferStatusResponse = Message<"dialgate.v1.ReportTransferStatusResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ReportTransferStatusResponse.
 * Use `create(ReportTransferStatusResponseSchema)` to create a new message.
 */
export declare const ReportTransferStatusResponseSchema: GenMessage<ReportTransferStatusResponse>;
/**
 * TelephonyService sends SDMP messages about what a telephony layer reports to the dialer. A call returns when
 * the dialer has accepted or rejected the message; what happens later arrives as events of the session named by
 * the metadata key dialgate-session.
 *
 * @generated from service dialgate.v1.TelephonyService
 */
export declare const TelephonyService: GenService<{
    /**
     * ReportCallFailed sends CallFailed [CF]: A dial attempt failed; gives the cause..
     *
     * @generated from rpc dialgate.v1.TelephonyService.ReportCallFailed
     */
    reportCallFailed: {
        methodKind: "unary";
        input: typeof ReportCallFailedRequestSchema;
        output: typeof ReportCallFailedResponseSchema;
    };
    /**
     * NotifyDelay sends DelayNotification [DN]: The telephony layer could not dial a number at once; sent when it
     * finally asks the switch to dial..
     *
     * @generated from rpc dialgate.v1.TelephonyService.NotifyDelay
     */
    notifyDelay: {
        methodKind: "unary";
        input: typeof NotifyDelayRequestSchema;
        output: typeof NotifyDelayResponseSchema;
    };
    /**
     * ReportDigitStatus sends DTMFStatus [DS]: Progress of DTMF Play (DP)..
     *
     * @generated from rpc dialgate.v1.TelephonyService.ReportDigitStatus
     */
    reportDigitStatus: {
        methodKind: "unary";
        input: typeof ReportDigitStatusRequestSchema;
        output: typeof ReportDigitStatusResponseSchema;
    };
    /**
     * ReportCapture sends FinishedCapture [FC]: Result of Play Capture (PC)..
     *
     * @generated from rpc dialgate.v1.TelephonyService.ReportCapture
     */
    reportCapture: {
        methodKind: "unary";
        input: typeof ReportCaptureRequestSchema;
        output: typeof ReportCaptureResponseSchema;
    };
    /**
     * AcknowledgeHold sends HoldAcknowledge [HA]: Answer to Request Hold (RH)..
     *
     * @generated from rpc dialgate.v1.TelephonyService.AcknowledgeHold
     */
    acknowledgeHold: {
        methodKind: "unary";
        input: typeof AcknowledgeHoldRequestSchema;
        output: typeof AcknowledgeHoldResponseSchema;
    };
    /**
     * ReportInboundConnect sends InboundConnect [IC]: An inbound call was picked up by the telephony layer and must
     * be routed by the dialer..
     *
     * @generated from rpc dialgate.v1.TelephonyService.ReportInboundConnect
     */
    reportInboundConnect: {
        methodKind: "unary";
        input: typeof ReportInboundConnectRequestSchema;
        output: typeof ReportInboundConnectResponseSchema;
    };
    /**
     * ReportLineConnected sends LineConnected [LC]: A dialed call has connected on a trunk..
     *
     * @generated from rpc dialgate.v1.TelephonyService.ReportLineConnected
     */
    reportLineConnected: {
        methodKind: "unary";
        input: typeof ReportLineConnectedRequestSchema;
        output: typeof ReportLineConnectedResponseSchema;
    };
    /**
     * AcknowledgeListen sends ListenAcknowledge [LK]: Answer to Listen Request (LR)..
     *
     * @generated from rpc dialgate.v1.TelephonyService.AcknowledgeListen
     */
    acknowledgeListen: {
        methodKind: "unary";
        input: typeof AcknowledgeListenRequestSchema;
        output: typeof AcknowledgeListenResponseSchema;
    };
    /**
     * ReportLoginStatus sends LoginStatus [LS]: Result of a Switch Login (SL)..
     *
     * @generated from rpc dialgate.v1.TelephonyService.ReportLoginStatus
     */
    reportLoginStatus: {
        methodKind: "unary";
        input: typeof ReportLoginStatusRequestSchema;
        output: typeof ReportLoginStatusResponseSchema;
    };
    /**
     * AcknowledgeMute sends MuteAcknowledge [MK]: Answer to Request Mute (RM)..
     *
     * @generated from rpc dialgate.v1.TelephonyService.AcknowledgeMute
     */
    acknowledgeMute: {
        methodKind: "unary";
        input: typeof AcknowledgeMuteRequestSchema;
        output: typeof AcknowledgeMuteResponseSchema;
    };
    /**
     * ReportDisconnected sends NowDisconnected [ND]: A live call has been cleared and its trunk is idle again..
     *
     * @generated from rpc dialgate.v1.TelephonyService.ReportDisconnected
     */
    reportDisconnected: {
        methodKind: "unary";
        input: typeof ReportDisconnectedRequestSchema;
        output: typeof ReportDisconnectedResponseSchema;
    };
    /**
     * ReportUnavailable sends NowUnavailableGranted [NU]: Switch-determined routing: the telephony layer has made an
     * agent station unavailable..
     *
     * @generated from rpc dialgate.v1.TelephonyService.ReportUnavailable
     */
    reportUnavailable: {
        methodKind: "unary";
        input: typeof ReportUnavailableRequestSchema;
        output: typeof ReportUnavailableResponseSchema;
    };
    /**
     * ReportPortFree sends PortFree [PF]: A dialing port has become free..
     *
     * @generated from rpc dialgate.v1.TelephonyService.ReportPortFree
     */
    reportPortFree: {
        methodKind: "unary";
        input: typeof ReportPortFreeRequestSchema;
        output: typeof ReportPortFreeResponseSchema;
    };
    /**
     * ReportPendingRoute sends PendingRoute [PR]: A launched call has been answered on the network; sent before AMD
     * runs..
     *
     * @generated from rpc dialgate.v1.TelephonyService.ReportPendingRoute
     */
    reportPendingRoute: {
        methodKind: "unary";
        input: typeof ReportPendingRouteRequestSchema;
        output: typeof ReportPendingRouteResponseSchema;
    };
    /**
     * ReportPlayStatus sends PlayStatus [PS]: Result of Play Message (PM)..
     *
     * @generated from rpc dialgate.v1.TelephonyService.ReportPlayStatus
     */
    reportPlayStatus: {
        methodKind: "unary";
        input: typeof ReportPlayStatusRequestSchema;
        output: typeof ReportPlayStatusResponseSchema;
    };
    /**
     * ReportQueueTimeout sends QueueTimeout [QT]: A ringing inbound call has waited longer than its queue allows..
     *
     * @generated from rpc dialgate.v1.TelephonyService.ReportQueueTimeout
     */
    reportQueueTimeout: {
        methodKind: "unary";
        input: typeof ReportQueueTimeoutRequestSchema;
        output: typeof ReportQueueTimeoutResponseSchema;
    };
    /**
     * AcknowledgeRecording sends RecordingAcknowledge [RA]: Answer to Request Recording (RR): recording started or
     * stopped..
     *
     * @generated from rpc dialgate.v1.TelephonyService.AcknowledgeRecording
     */
    acknowledgeRecording: {
        methodKind: "unary";
        input: typeof AcknowledgeRecordingRequestSchema;
        output: typeof AcknowledgeRecordingResponseSchema;
    };
    /**
     * ReportStationFree sends StationDisconnect [SD]: The agent station has been released from its call..
     *
     * @generated from rpc dialgate.v1.TelephonyService.ReportStationFree
     */
    reportStationFree: {
        methodKind: "unary";
        input: typeof ReportStationFreeRequestSchema;
        output: typeof ReportStationFreeResponseSchema;
    };
    /**
     * AcknowledgeTransfer sends TransferAcknowledge [TA]: Progress of a transfer requested by the dialer..
     *
     * @generated from rpc dialgate.v1.TelephonyService.AcknowledgeTransfer
     */
    acknowledgeTransfer: {
        methodKind: "unary";
        input: typeof AcknowledgeTransferRequestSchema;
        output: typeof AcknowledgeTransferResponseSchema;
    };
    /**
     * OpenTrunks sends TrunksOpen [TO]: Declare a switch, its trunk and port capacity and which resource
     * notifications it will give; also sets campaign or tenant quotas..
     *
     * @generated from rpc dialgate.v1.TelephonyService.OpenTrunks
     */
    openTrunks: {
        methodKind: "unary";
        input: typeof OpenTrunksRequestSchema;
        output: typeof OpenTrunksResponseSchema;
    };
    /**
     * ReportTransferStatus sends TransferStatus [TS]: Result of a Call Transfer (CT) of a connected call to an
     * agent..
     *
     * @generated from rpc dialgate.v1.TelephonyService.ReportTransferStatus
     */
    reportTransferStatus: {
        methodKind: "unary";
        input: typeof ReportTransferStatusRequestSchema;
        output: typeof ReportTransferStatusResponseSchema;
    };
}>;
