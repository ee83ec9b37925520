import type { GenFile, GenMessage, GenService } from "@bufbuild/protobuf/codegenv2";
import type { AddQueueRequestSchema, CloseCampaignRequestSchema, DeleteQueueRequestSchema, MakeCallRequestSchema, ModifyQueueRequestSchema, OpenCampaignRequestSchema, RemoveNumberRequestSchema, ReportOutboundMetricsRequestSchema, ResumeCampaignRequestSchema, SetQueueInServiceRequestSchema, SetQueueMemberRequestSchema, SetQueueOutOfServiceRequestSchema, SuspendCampaignRequestSchema, TuneOverdialRequestSchema } from "./campaign_requests_pb.js";
import type { KillCampaignRequestSchema } from "./management_requests_pb.js";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/campaign_service.proto.
 */
export declare const file_dialgate_v1_campaign_service: GenFile;
/**
 * AddQueueResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.AddQueueResponse
 */
export type AddQueueResponse = Message<"dialgate.v1.AddQueueResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.AddQueueResponse.
 * Use `create(AddQueueResponseSchema)` to create a new message.
 */
export declare const AddQueueResponseSchema: GenMessage<AddQueueResponse>;
/**
 * CloseCampaignResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.CloseCampaignResponse
 */
export type CloseCampaignResponse = Message<"dialgate.v1.CloseCampaignResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.CloseCampaignResponse.
 * Use `create(CloseCampaignResponseSchema)` to create a new message.
 */
export declare const CloseCampaignResponseSchema: GenMessage<CloseCampaignResponse>;
/**
 * DeleteQueueResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.DeleteQueueResponse
 */
export type DeleteQueueResponse = Message<"dialgate.v1.DeleteQueueResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.DeleteQueueResponse.
 * Use `create(DeleteQueueResponseSchema)` to create a new message.
 */
export declare const DeleteQueueResponseSchema: GenMessage<DeleteQueueResponse>;
/**
 * SetQueueMemberResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.SetQueueMemberResponse
 */
export type SetQueueMemberResponse = Message<"dialgate.v1.SetQueueMemberResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.SetQueueMemberResponse.
 * Use `create(SetQueueMemberResponseSchema)` to create a new message.
 */
export declare const SetQueueMemberResponseSchema: GenMessage<SetQueueMemberResponse>;
/**
 * SetQueueInServiceResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.SetQueueInServiceResponse
 */
export type SetQueueInServiceResponse = Message<"dialgate.v1.SetQueueInServiceResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.SetQueueInServiceResponse.
 * Use `create(SetQueueInServiceResponseSchema)` to create a new message.
 */
export declare const SetQueueInServiceResponseSchema: GenMessage<SetQueueInServiceResponse>;
/**
 * MakeCallResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.MakeCallResponse
 */
export type MakeCallResponse = Message<"dialgate.v1.MakeCallResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.MakeCallResponse.
 * Use `create(MakeCallResponseSchema)` to create a new message.
 */
export declare const MakeCallResponseSchema: GenMessage<MakeCallResponse>;
/**
 * ModifyQueueResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ModifyQueueResponse
 */
export type ModifyQueueResponse = Message<"dialgate.v1.ModifyQueueResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ModifyQueueResponse.
 * Use `create(ModifyQueueResponseSchema)` to create a new message.
 */
export declare const ModifyQueueResponseSchema: GenMessage<ModifyQueueResponse>;
/**
 * OpenCampaignResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.OpenCampaignResponse
 */
export type OpenCampaignResponse = Message<"dialgate.v1.OpenCampaignResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.OpenCampaignResponse.
 * Use `create(OpenCampaignResponseSchema)` to create a new message.
 */
export declare const OpenCampaignResponseSchema: GenMessage<OpenCampaignResponse>;
/**
 * SetQueueOutOfServiceResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.SetQueueOutOfServiceResponse
 */
export type SetQueueOutOfServiceResponse = Message<"dialgate.v1.SetQueueOutOfServiceResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.SetQueueOutOfServiceResponse.
 * Use `create(SetQueueOutOfServiceResponseSchema)` to create a new message.
 */
export declare const SetQueueOutOfServiceResponseSchema: GenMessage<SetQueueOutOfServiceResponse>;
/**
 * ReportOutboundMetricsResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ReportOutboundMetricsResponse
 */
export type ReportOutboundMetricsResponse = Message<"dialgate.v1.ReportOutboundMetricsResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ReportOutboundMetricsResponse.
 * Use `create(ReportOutboundMetricsResponseSchema)` to create a new message.
 */
export declare const ReportOutboundMetricsResponseSchema: GenMessage<ReportOutboundMetricsResponse>;
/**
 * TuneOverdialResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.TuneOverdialResponse
 */
export type TuneOverdialResponse = Message<"dialgate.v1.TuneOverdialResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.TuneOverdialResponse.
 * Use `create(TuneOverdialResponseSchema)` to create a new message.
 */
export declare const TuneOverdialResponseSchema: GenMessage<TuneOverdialResponse>;
/**
 * ResumeCampaignResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.ResumeCampaignResponse
 */
export type ResumeCampaignResponse = Message<"dialgate.v1.ResumeCampaignResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.ResumeCampaignResponse.
 * Use `create(ResumeCampaignResponseSchema)` to create a new message.
 */
export declare const ResumeCampaignResponseSchema: GenMessage<ResumeCampaignResponse>;
/**
 * RemoveNumberResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.RemoveNumberResponse
 */
export type RemoveNumberResponse = Message<"dialgate.v1.RemoveNumberResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.RemoveNumberResponse.
 * Use `create(RemoveNumberResponseSchema)` to create a new message.
 */
export declare const RemoveNumberResponseSchema: GenMessage<RemoveNumberResponse>;
/**
 * SuspendCampaignResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.SuspendCampaignResponse
 */
export type SuspendCampaignResponse = Message<"dialgate.v1.SuspendCampaignResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.SuspendCampaignResponse.
 * Use `create(SuspendCampaignResponseSchema)` to create a new message.
 */
export declare const SuspendCampaignResponseSchema: GenMessage<SuspendCampaignResponse>;
/**
 * KillCampaignResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.KillCampaignResponse
 */
export type KillCampaignResponse = Message<"dialgate.v1.KillCampaignResponse"> & {
    /**
     * The message as sent, without its terminator.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.KillCampaignResponse.
 * Use `create(KillCampaignResponseSchema)` to create a new message.
 */
export declare const KillCampaignResponseSchema: GenMessage<KillCampaignResponse>;
/**
 * CampaignService sends SDMP messages about campaigns, the numbers they dial, and queues. A call returns when
 * the dialer has accepted or rejected the message; what happens later arrives as events of the session named by
 * the metadata key dialgate-session.
 *
 * @generated from service dialgate.v1.CampaignService
 */
export declare const CampaignService: GenService<{
    /**
     * AddQueue sends GroupAdd [AG]: add a group (queue) to a campaign.
     *
     * @generated from rpc dialgate.v1.CampaignService.AddQueue
     */
    addQueue: {
        methodKind: "unary";
        input: typeof AddQueueRequestSchema;
        output: typeof AddQueueResponseSchema;
    };
    /**
     * CloseCampaign sends CloseCampaign [CC]: ask the dialer to close a campaign.
     *
     * @generated from rpc dialgate.v1.CampaignService.CloseCampaign
     */
    closeCampaign: {
        methodKind: "unary";
        input: typeof CloseCampaignRequestSchema;
        output: typeof CloseCampaignResponseSchema;
    };
    /**
     * DeleteQueue sends GroupDelete [DG]: put a group (queue) out of service and delete it.
     *
     * @generated from rpc dialgate.v1.CampaignService.DeleteQueue
     */
    deleteQueue: {
        methodKind: "unary";
        input: typeof DeleteQueueRequestSchema;
        output: typeof DeleteQueueResponseSchema;
    };
    /**
     * SetQueueMember sends GroupMembership [GM]: add an agent to, or take it out of, a hunt group (queue).
     *
     * @generated from rpc dialgate.v1.CampaignService.SetQueueMember
     */
    setQueueMember: {
        methodKind: "unary";
        input: typeof SetQueueMemberRequestSchema;
        output: typeof SetQueueMemberResponseSchema;
    };
    /**
     * SetQueueInService sends GroupInService [IG]: put a hunt group in service.
     *
     * @generated from rpc dialgate.v1.CampaignService.SetQueueInService
     */
    setQueueInService: {
        methodKind: "unary";
        input: typeof SetQueueInServiceRequestSchema;
        output: typeof SetQueueInServiceResponseSchema;
    };
    /**
     * MakeCall sends MakeCall [MC]: hand the dialer a telephone number to dial (or a record to process).
     *
     * @generated from rpc dialgate.v1.CampaignService.MakeCall
     */
    makeCall: {
        methodKind: "unary";
        input: typeof MakeCallRequestSchema;
        output: typeof MakeCallResponseSchema;
    };
    /**
     * ModifyQueue sends ModifyGroup [MG]: change a group (queue).
     *
     * @generated from rpc dialgate.v1.CampaignService.ModifyQueue
     */
    modifyQueue: {
        methodKind: "unary";
        input: typeof ModifyQueueRequestSchema;
        output: typeof ModifyQueueResponseSchema;
    };
    /**
     * OpenCampaign sends OpenCampaign [OC]: open a campaign for dialing.
     *
     * @generated from rpc dialgate.v1.CampaignService.OpenCampaign
     */
    openCampaign: {
        methodKind: "unary";
        input: typeof OpenCampaignRequestSchema;
        output: typeof OpenCampaignResponseSchema;
    };
    /**
     * SetQueueOutOfService sends GroupOutOfService [OG]: put a queue out of service.
     *
     * @generated from rpc dialgate.v1.CampaignService.SetQueueOutOfService
     */
    setQueueOutOfService: {
        methodKind: "unary";
        input: typeof SetQueueOutOfServiceRequestSchema;
        output: typeof SetQueueOutOfServiceResponseSchema;
    };
    /**
     * ReportOutboundMetrics sends OutboundMetrics [OM]: report list counts.
     *
     * @generated from rpc dialgate.v1.CampaignService.ReportOutboundMetrics
     */
    reportOutboundMetrics: {
        methodKind: "unary";
        input: typeof ReportOutboundMetricsRequestSchema;
        output: typeof ReportOutboundMetricsResponseSchema;
    };
    /**
     * TuneOverdial sends OverdialTuning [OT]: set parameters of the overdial algorithm.
     *
     * @generated from rpc dialgate.v1.CampaignService.TuneOverdial
     */
    tuneOverdial: {
        methodKind: "unary";
        input: typeof TuneOverdialRequestSchema;
        output: typeof TuneOverdialResponseSchema;
    };
    /**
     * ResumeCampaign sends ResumeCampaign [RC]: resume a suspended campaign.
     *
     * @generated from rpc dialgate.v1.CampaignService.ResumeCampaign
     */
    resumeCampaign: {
        methodKind: "unary";
        input: typeof ResumeCampaignRequestSchema;
        output: typeof ResumeCampaignResponseSchema;
    };
    /**
     * RemoveNumber sends RemoveNumber [RN]: take a number out of a dialing queue and get it back.
     *
     * @generated from rpc dialgate.v1.CampaignService.RemoveNumber
     */
    removeNumber: {
        methodKind: "unary";
        input: typeof RemoveNumberRequestSchema;
        output: typeof RemoveNumberResponseSchema;
    };
    /**
     * SuspendCampaign sends SuspendCampaign [SC]: suspend a campaign for a while.
     *
     * @generated from rpc dialgate.v1.CampaignService.SuspendCampaign
     */
    suspendCampaign: {
        methodKind: "unary";
        input: typeof SuspendCampaignRequestSchema;
        output: typeof SuspendCampaignResponseSchema;
    };
    /**
     * KillCampaign sends KillCampaign [KC]: close a campaign at once and log out its agents.
     *
     * @generated from rpc dialgate.v1.CampaignService.KillCampaign
     */
    killCampaign: {
        methodKind: "unary";
        input: typeof KillCampaignRequestSchema;
        output: typeof KillCampaignResponseSchema;
    };
}>;
