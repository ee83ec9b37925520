import type { GenFile, GenMessage, GenService } from "@bufbuild/protobuf/codegenv2";
import type { AdjustWrapRequestSchema, AnswerTransferRequestSchema, AuthenticateRequestSchema, BeginDialRequestSchema, CompleteTransactionRequestSchema, LogInRequestSchema, LogOutRequestSchema, PlayCaptureRequestSchema, PlayDigitsRequestSchema, PlayMessageRequestSchema, PreviewNowRequestSchema, RequestHoldRequestSchema, RequestListenRequestSchema, RequestMoveRequestSchema, RequestMuteRequestSchema, RequestRecordingRequestSchema, RequestTransferRequestSchema, RequeueRequestSchema, SetAvailableRequestSchema, SetMembershipRequestSchema, SetUnavailableRequestSchema, StartWrapRequestSchema } from "./agent_requests_pb.js";
import type { KillAgentRequestSchema } from "./management_requests_pb.js";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/agent_service.proto.
 */
export declare const file_dialgate_v1_agent_service: GenFile;
/**
 * SetAvailableResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.SetAvailableResponse
 */
export type SetAvailableResponse = Message<"dialgate.v1.SetAvailableResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.SetAvailableResponse.
 * Use `create(SetAvailableResponseSchema)` to create a new message.
 */
export declare const SetAvailableResponseSchema: GenMessage<SetAvailableResponse>;
/**
 * LogInResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.LogInResponse
 */
export type LogInResponse = Message<"dialgate.v1.LogInResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.LogInResponse.
 * Use `create(LogInResponseSchema)` to create a new message.
 */
export declare const LogInResponseSchema: GenMessage<LogInResponse>;
/**
 * RequestMoveResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.RequestMoveResponse
 */
export type RequestMoveResponse = Message<"dialgate.v1.RequestMoveResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.RequestMoveResponse.
 * Use `create(RequestMoveResponseSchema)` to create a new message.
 */
export declare const RequestMoveResponseSchema: GenMessage<RequestMoveResponse>;
/**
 * SetUnavailableResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.SetUnavailableResponse
 */
export type SetUnavailableResponse = Message<"dialgate.v1.SetUnavailableResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.SetUnavailableResponse.
 * Use `create(SetUnavailableResponseSchema)` to create a new message.
 */
export declare const SetUnavailableResponseSchema: GenMessage<SetUnavailableResponse>;
/**
 * AdjustWrapResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.AdjustWrapResponse
 */
export type AdjustWrapResponse = Message<"dialgate.v1.AdjustWrapResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.AdjustWrapResponse.
 * Use `create(AdjustWrapResponseSchema)` to create a new message.
 */
export declare const AdjustWrapResponseSchema: GenMessage<AdjustWrapResponse>;
/**
 * BeginDialResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.BeginDialResponse
 */
export type BeginDialResponse = Message<"dialgate.v1.BeginDialResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.BeginDialResponse.
 * Use `create(BeginDialResponseSchema)` to create a new message.
 */
export declare const BeginDialResponseSchema: GenMessage<BeginDialResponse>;
/**
 * PlayDigitsResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.PlayDigitsResponse
 */
export type PlayDigitsResponse = Message<"dialgate.v1.PlayDigitsResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.PlayDigitsResponse.
 * Use `create(PlayDigitsResponseSchema)` to create a new message.
 */
export declare const PlayDigitsResponseSchema: GenMessage<PlayDigitsResponse>;
/**
 * SetMembershipResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.SetMembershipResponse
 */
export type SetMembershipResponse = Message<"dialgate.v1.SetMembershipResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.SetMembershipResponse.
 * Use `create(SetMembershipResponseSchema)` to create a new message.
 */
export declare const SetMembershipResponseSchema: GenMessage<SetMembershipResponse>;
/**
 * LogOutResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.LogOutResponse
 */
export type LogOutResponse = Message<"dialgate.v1.LogOutResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.LogOutResponse.
 * Use `create(LogOutResponseSchema)` to create a new message.
 */
export declare const LogOutResponseSchema: GenMessage<LogOutResponse>;
/**
 * RequestListenResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.RequestListenResponse
 */
export type RequestListenResponse = Message<"dialgate.v1.RequestListenResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.RequestListenResponse.
 * Use `create(RequestListenResponseSchema)` to create a new message.
 */
export declare const RequestListenResponseSchema: GenMessage<RequestListenResponse>;
/**
 * PlayCaptureResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.PlayCaptureResponse
 */
export type PlayCaptureResponse = Message<"dialgate.v1.PlayCaptureResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.PlayCaptureResponse.
 * Use `create(PlayCaptureResponseSchema)` to create a new message.
 */
export declare const PlayCaptureResponseSchema: GenMessage<PlayCaptureResponse>;
/**
 * PlayMessageResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.PlayMessageResponse
 */
export type PlayMessageResponse = Message<"dialgate.v1.PlayMessageResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.PlayMessageResponse.
 * Use `create(PlayMessageResponseSchema)` to create a new message.
 */
export declare const PlayMessageResponseSchema: GenMessage<PlayMessageResponse>;
/**
 * PreviewNowResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.PreviewNowResponse
 */
export type PreviewNowResponse = Message<"dialgate.v1.PreviewNowResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.PreviewNowResponse.
 * Use `create(PreviewNowResponseSchema)` to create a new message.
 */
export declare const PreviewNowResponseSchema: GenMessage<PreviewNowResponse>;
/**
 * RequestHoldResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.RequestHoldResponse
 */
export type RequestHoldResponse = Message<"dialgate.v1.RequestHoldResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.RequestHoldResponse.
 * Use `create(RequestHoldResponseSchema)` to create a new message.
 */
export declare const RequestHoldResponseSchema: GenMessage<RequestHoldResponse>;
/**
 * RequestMuteResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.RequestMuteResponse
 */
export type RequestMuteResponse = Message<"dialgate.v1.RequestMuteResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.RequestMuteResponse.
 * Use `create(RequestMuteResponseSchema)` to create a new message.
 */
export declare const RequestMuteResponseSchema: GenMessage<RequestMuteResponse>;
/**
 * RequeueResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.RequeueResponse
 */
export type RequeueResponse = Message<"dialgate.v1.RequeueResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.RequeueResponse.
 * Use `create(RequeueResponseSchema)` to create a new message.
 */
export declare const RequeueResponseSchema: GenMessage<RequeueResponse>;
/**
 * RequestRecordingResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.RequestRecordingResponse
 */
export type RequestRecordingResponse = Message<"dialgate.v1.RequestRecordingResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.RequestRecordingResponse.
 * Use `create(RequestRecordingResponseSchema)` to create a new message.
 */
export declare const RequestRecordingResponseSchema: GenMessage<RequestRecordingResponse>;
/**
 * StartWrapResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.StartWrapResponse
 */
export type StartWrapResponse = Message<"dialgate.v1.StartWrapResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.StartWrapResponse.
 * Use `create(StartWrapResponseSchema)` to create a new message.
 */
export declare const StartWrapResponseSchema: GenMessage<StartWrapResponse>;
/**
 * AnswerTransferResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.AnswerTransferResponse
 */
export type AnswerTransferResponse = Message<"dialgate.v1.AnswerTransferResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.AnswerTransferResponse.
 * Use `create(AnswerTransferResponseSchema)` to create a new message.
 */
export declare const AnswerTransferResponseSchema: GenMessage<AnswerTransferResponse>;
/**
 * CompleteTransactionResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.CompleteTransactionResponse
 */
export type CompleteTransactionResponse = Message<"dialgate.v1.CompleteTransactionResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.CompleteTransactionResponse.
 * Use `create(CompleteTransactionResponseSchema)` to create a new message.
 */
export declare const CompleteTransactionResponseSchema: GenMessage<CompleteTransactionResponse>;
/**
 * RequestTransferResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.RequestTransferResponse
 */
export type RequestTransferResponse = Message<"dialgate.v1.RequestTransferResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.RequestTransferResponse.
 * Use `create(RequestTransferResponseSchema)` to create a new message.
 */
export declare const RequestTransferResponseSchema: GenMessage<RequestTransferResponse>;
/**
 * AuthenticateResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.AuthenticateResponse
 */
export type AuthenticateResponse = Message<"dialgate.v1.AuthenticateResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.AuthenticateResponse.
 * Use `create(AuthenticateResponseSchema)` to create a new message.
 */
export declare const AuthenticateResponseSchema: GenMessage<AuthenticateResponse>;
/**
 * KillAgentResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.KillAgentResponse
 */
export type KillAgentResponse = Message<"dialgate.v1.KillAgentResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.KillAgentResponse.
 * Use `create(KillAgentResponseSchema)` to create a new message.
 */
export declare const KillAgentResponseSchema: GenMessage<KillAgentResponse>;
/**
 * AgentService sends SDMP messages about agents: log in, availability, calls, wrap, and what an agent may do in
 * a call. A call returns when the dialer has accepted or rejected the message; what happens later arrives as
 * events of the session named by the metadata key dialgate-session.
 *
 * @generated from service dialgate.v1.AgentService
 */
export declare const AgentService: GenService<{
    /**
     * SetAvailable sends AgentAvailable [AA]: Make an agent available for calls.
     *
     * @generated from rpc dialgate.v1.AgentService.SetAvailable
     */
    setAvailable: {
        methodKind: "unary";
        input: typeof SetAvailableRequestSchema;
        output: typeof SetAvailableResponseSchema;
    };
    /**
     * LogIn sends AgentLogin [AL]: Log an agent endpoint into a campaign.
     *
     * @generated from rpc dialgate.v1.AgentService.LogIn
     */
    logIn: {
        methodKind: "unary";
        input: typeof LogInRequestSchema;
        output: typeof LogInResponseSchema;
    };
    /**
     * RequestMove sends AgentMoving [AM]: Move an agent to another campaign.
     *
     * @generated from rpc dialgate.v1.AgentService.RequestMove
     */
    requestMove: {
        methodKind: "unary";
        input: typeof RequestMoveRequestSchema;
        output: typeof RequestMoveResponseSchema;
    };
    /**
     * SetUnavailable sends AgentUnavailable [AU]: Ask to make an agent unavailable.
     *
     * @generated from rpc dialgate.v1.AgentService.SetUnavailable
     */
    setUnavailable: {
        methodKind: "unary";
        input: typeof SetUnavailableRequestSchema;
        output: typeof SetUnavailableResponseSchema;
    };
    /**
     * AdjustWrap sends AdjustWrap [AW]: Change wrap time limit and wrap outcome of an agent.
     *
     * @generated from rpc dialgate.v1.AgentService.AdjustWrap
     */
    adjustWrap: {
        methodKind: "unary";
        input: typeof AdjustWrapRequestSchema;
        output: typeof AdjustWrapResponseSchema;
    };
    /**
     * BeginDial sends BeginDial [BD]: Dial (or refuse to dial) the previewed number.
     *
     * @generated from rpc dialgate.v1.AgentService.BeginDial
     */
    beginDial: {
        methodKind: "unary";
        input: typeof BeginDialRequestSchema;
        output: typeof BeginDialResponseSchema;
    };
    /**
     * PlayDigits sends DTMFPlay [DP]: Play DTMF digits into the current call.
     *
     * @generated from rpc dialgate.v1.AgentService.PlayDigits
     */
    playDigits: {
        methodKind: "unary";
        input: typeof PlayDigitsRequestSchema;
        output: typeof PlayDigitsResponseSchema;
    };
    /**
     * SetMembership sends GroupMembership [GM]: Register/deregister an agent with a group (queue).
     *
     * @generated from rpc dialgate.v1.AgentService.SetMembership
     */
    setMembership: {
        methodKind: "unary";
        input: typeof SetMembershipRequestSchema;
        output: typeof SetMembershipResponseSchema;
    };
    /**
     * LogOut sends LogOut [LO]: Log an agent out of its campaign.
     *
     * @generated from rpc dialgate.v1.AgentService.LogOut
     */
    logOut: {
        methodKind: "unary";
        input: typeof LogOutRequestSchema;
        output: typeof LogOutResponseSchema;
    };
    /**
     * RequestListen sends ListenRequest [LR]: Monitor (listen to) another agent.
     *
     * @generated from rpc dialgate.v1.AgentService.RequestListen
     */
    requestListen: {
        methodKind: "unary";
        input: typeof RequestListenRequestSchema;
        output: typeof RequestListenResponseSchema;
    };
    /**
     * PlayCapture sends PlayCapture [PC]: Play a prompt and capture digits or speech.
     *
     * @generated from rpc dialgate.v1.AgentService.PlayCapture
     */
    playCapture: {
        methodKind: "unary";
        input: typeof PlayCaptureRequestSchema;
        output: typeof PlayCaptureResponseSchema;
    };
    /**
     * PlayMessage sends PlayMessage [PM]: Play a sound or speech to all parties of the session.
     *
     * @generated from rpc dialgate.v1.AgentService.PlayMessage
     */
    playMessage: {
        methodKind: "unary";
        input: typeof PlayMessageRequestSchema;
        output: typeof PlayMessageResponseSchema;
    };
    /**
     * PreviewNow sends PreviewNow [PN]: Start the next preview now.
     *
     * @generated from rpc dialgate.v1.AgentService.PreviewNow
     */
    previewNow: {
        methodKind: "unary";
        input: typeof PreviewNowRequestSchema;
        output: typeof PreviewNowResponseSchema;
    };
    /**
     * RequestHold sends RequestHold [RH]: Put the call on hold / retrieve it.
     *
     * @generated from rpc dialgate.v1.AgentService.RequestHold
     */
    requestHold: {
        methodKind: "unary";
        input: typeof RequestHoldRequestSchema;
        output: typeof RequestHoldResponseSchema;
    };
    /**
     * RequestMute sends RequestMute [RM]: Mute/unmute the session.
     *
     * @generated from rpc dialgate.v1.AgentService.RequestMute
     */
    requestMute: {
        methodKind: "unary";
        input: typeof RequestMuteRequestSchema;
        output: typeof RequestMuteResponseSchema;
    };
    /**
     * Requeue sends Requeue [RQ]: Requeue the connected call.
     *
     * @generated from rpc dialgate.v1.AgentService.Requeue
     */
    requeue: {
        methodKind: "unary";
        input: typeof RequeueRequestSchema;
        output: typeof RequeueResponseSchema;
    };
    /**
     * RequestRecording sends RequestRecording [RR]: Start/stop recording of a session.
     *
     * @generated from rpc dialgate.v1.AgentService.RequestRecording
     */
    requestRecording: {
        methodKind: "unary";
        input: typeof RequestRecordingRequestSchema;
        output: typeof RequestRecordingResponseSchema;
    };
    /**
     * StartWrap sends StartWrap [SW]: Agent finished talking and enters wrap (also hangs up).
     *
     * @generated from rpc dialgate.v1.AgentService.StartWrap
     */
    startWrap: {
        methodKind: "unary";
        input: typeof StartWrapRequestSchema;
        output: typeof StartWrapResponseSchema;
    };
    /**
     * AnswerTransfer sends TransferAcknowledge [TA]: Agent accepts or rejects a transfer/conference.
     *
     * @generated from rpc dialgate.v1.AgentService.AnswerTransfer
     */
    answerTransfer: {
        methodKind: "unary";
        input: typeof AnswerTransferRequestSchema;
        output: typeof AnswerTransferResponseSchema;
    };
    /**
     * CompleteTransaction sends TransactionComplete [TC]: Agent has finished all phases of a call.
     *
     * @generated from rpc dialgate.v1.AgentService.CompleteTransaction
     */
    completeTransaction: {
        methodKind: "unary";
        input: typeof CompleteTransactionRequestSchema;
        output: typeof CompleteTransactionResponseSchema;
    };
    /**
     * RequestTransfer sends TransferRequest [TR]: Start a call transfer or conference.
     *
     * @generated from rpc dialgate.v1.AgentService.RequestTransfer
     */
    requestTransfer: {
        methodKind: "unary";
        input: typeof RequestTransferRequestSchema;
        output: typeof RequestTransferResponseSchema;
    };
    /**
     * Authenticate sends UserAuthenticate [UA]: Authenticate the connection as an agent/user.
     *
     * @generated from rpc dialgate.v1.AgentService.Authenticate
     */
    authenticate: {
        methodKind: "unary";
        input: typeof AuthenticateRequestSchema;
        output: typeof AuthenticateResponseSchema;
    };
    /**
     * KillAgent sends KillAgent [KA]: force an agent off a campaign at once.
     *
     * @generated from rpc dialgate.v1.AgentService.KillAgent
     */
    killAgent: {
        methodKind: "unary";
        input: typeof KillAgentRequestSchema;
        output: typeof KillAgentResponseSchema;
    };
}>;
