import type { GenEnum, GenFile } from "@bufbuild/protobuf/codegenv2";
/**
 * Describes the file dialgate/v1/enums.proto.
 */
export declare const file_dialgate_v1_enums: GenFile;
/**
 * ReleasePriority: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.ReleasePriority
 */
export declare enum ReleasePriority {
    /**
     * Wire value 0.
     *
     * @generated from enum value: RELEASE_PRIORITY_NORMAL = 0;
     */
    NORMAL = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: RELEASE_PRIORITY_RAISED = 1;
     */
    RAISED = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: RELEASE_PRIORITY_IMMEDIATE = 2;
     */
    IMMEDIATE = 2
}
/**
 * Describes the enum dialgate.v1.ReleasePriority.
 */
export declare const ReleasePrioritySchema: GenEnum<ReleasePriority>;
/**
 * MediaFormat: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.MediaFormat
 */
export declare enum MediaFormat {
    /**
     * Wire value 0.
     *
     * @generated from enum value: MEDIA_FORMAT_G711_WAV = 0;
     */
    G711_WAV = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: MEDIA_FORMAT_COMPRESSED_WAV = 1;
     */
    COMPRESSED_WAV = 1
}
/**
 * Describes the enum dialgate.v1.MediaFormat.
 */
export declare const MediaFormatSchema: GenEnum<MediaFormat>;
/**
 * TransferAnswer: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.TransferAnswer
 */
export declare enum TransferAnswer {
    /**
     * Wire value 0.
     *
     * @generated from enum value: TRANSFER_ANSWER_REJECTED = 0;
     */
    REJECTED = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: TRANSFER_ANSWER_ACCEPTED = 1;
     */
    ACCEPTED = 1
}
/**
 * Describes the enum dialgate.v1.TransferAnswer.
 */
export declare const TransferAnswerSchema: GenEnum<TransferAnswer>;
/**
 * UnavailableReason: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.UnavailableReason
 */
export declare enum UnavailableReason {
    /**
     * Wire value 0.
     *
     * @generated from enum value: UNAVAILABLE_REASON_REGULAR = 0;
     */
    REGULAR = 0
}
/**
 * Describes the enum dialgate.v1.UnavailableReason.
 */
export declare const UnavailableReasonSchema: GenEnum<UnavailableReason>;
/**
 * LookupResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.LookupResult
 */
export declare enum LookupResult {
    /**
     * Wire value 0.
     *
     * @generated from enum value: LOOKUP_RESULT_EXACT_MATCH = 0;
     */
    EXACT_MATCH = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: LOOKUP_RESULT_NO_MATCH = 1;
     */
    NO_MATCH = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: LOOKUP_RESULT_MULTIPLE_MATCHES = 2;
     */
    MULTIPLE_MATCHES = 2,
    /**
     * Wire value 3.
     *
     * @generated from enum value: LOOKUP_RESULT_QUERY_FAILURE = 3;
     */
    QUERY_FAILURE = 3,
    /**
     * Wire value 4.
     *
     * @generated from enum value: LOOKUP_RESULT_QUERY_TIMEOUT = 4;
     */
    QUERY_TIMEOUT = 4
}
/**
 * Describes the enum dialgate.v1.LookupResult.
 */
export declare const LookupResultSchema: GenEnum<LookupResult>;
/**
 * PlayResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.PlayResult
 */
export declare enum PlayResult {
    /**
     * Wire value 0.
     *
     * @generated from enum value: PLAY_RESULT_STARTED = 0;
     */
    STARTED = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: PLAY_RESULT_FINISHED = 1;
     */
    FINISHED = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: PLAY_RESULT_FAILED = 2;
     */
    FAILED = 2
}
/**
 * Describes the enum dialgate.v1.PlayResult.
 */
export declare const PlayResultSchema: GenEnum<PlayResult>;
/**
 * CaptureResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.CaptureResult
 */
export declare enum CaptureResult {
    /**
     * Wire value 0.
     *
     * @generated from enum value: CAPTURE_RESULT_CAPTURED = 0;
     */
    CAPTURED = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: CAPTURE_RESULT_TIMED_OUT = 1;
     */
    TIMED_OUT = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: CAPTURE_RESULT_ABORTED = 2;
     */
    ABORTED = 2
}
/**
 * Describes the enum dialgate.v1.CaptureResult.
 */
export declare const CaptureResultSchema: GenEnum<CaptureResult>;
/**
 * LineResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.LineResult
 */
export declare enum LineResult {
    /**
     * Wire value 0.
     *
     * @generated from enum value: LINE_RESULT_DONE = 0;
     */
    DONE = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: LINE_RESULT_ON_HOOK = 1;
     */
    ON_HOOK = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: LINE_RESULT_TELEPHONY_ERROR = 2;
     */
    TELEPHONY_ERROR = 2
}
/**
 * Describes the enum dialgate.v1.LineResult.
 */
export declare const LineResultSchema: GenEnum<LineResult>;
/**
 * OperationResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.OperationResult
 */
export declare enum OperationResult {
    /**
     * Wire value 0.
     *
     * @generated from enum value: OPERATION_RESULT_DONE = 0;
     */
    DONE = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: OPERATION_RESULT_FAILED = 1;
     */
    FAILED = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: OPERATION_RESULT_TELEPHONY_FAILURE = 2;
     */
    TELEPHONY_FAILURE = 2
}
/**
 * Describes the enum dialgate.v1.OperationResult.
 */
export declare const OperationResultSchema: GenEnum<OperationResult>;
/**
 * RouteMatch: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.RouteMatch
 */
export declare enum RouteMatch {
    /**
     * Wire value 0.
     *
     * @generated from enum value: ROUTE_MATCH_NONE = 0;
     */
    NONE = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: ROUTE_MATCH_ONE = 1;
     */
    ONE = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: ROUTE_MATCH_SEVERAL = 2;
     */
    SEVERAL = 2
}
/**
 * Describes the enum dialgate.v1.RouteMatch.
 */
export declare const RouteMatchSchema: GenEnum<RouteMatch>;
/**
 * TransferProgress: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.TransferProgress
 */
export declare enum TransferProgress {
    /**
     * Wire value 0.
     *
     * @generated from enum value: TRANSFER_PROGRESS_CONNECTED = 0;
     */
    CONNECTED = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: TRANSFER_PROGRESS_DISCONNECTED = 1;
     */
    DISCONNECTED = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: TRANSFER_PROGRESS_NOT_ESTABLISHED = 2;
     */
    NOT_ESTABLISHED = 2,
    /**
     * Wire value 3.
     *
     * @generated from enum value: TRANSFER_PROGRESS_OFFERED = 3;
     */
    OFFERED = 3,
    /**
     * Wire value 4.
     *
     * @generated from enum value: TRANSFER_PROGRESS_CONFERENCING = 4;
     */
    CONFERENCING = 4
}
/**
 * Describes the enum dialgate.v1.TransferProgress.
 */
export declare const TransferProgressSchema: GenEnum<TransferProgress>;
/**
 * AuthenticationResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.AuthenticationResult
 */
export declare enum AuthenticationResult {
    /**
     * Wire value 0.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_AUTHENTICATED = 0;
     */
    AUTHENTICATED = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_NO_SUCH_USER = 1;
     */
    NO_SUCH_USER = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_BAD_PASSWORD = 2;
     */
    BAD_PASSWORD = 2,
    /**
     * Wire value 3.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_MALFORMED = 3;
     */
    MALFORMED = 3,
    /**
     * Wire value 4.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_PROXY_NOT_PERMITTED = 4;
     */
    PROXY_NOT_PERMITTED = 4,
    /**
     * Wire value 5.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_LOCKED_OUT = 5;
     */
    LOCKED_OUT = 5,
    /**
     * Wire value 6.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_PASSWORD_RULE = 6;
     */
    PASSWORD_RULE = 6,
    /**
     * Wire value 7.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_ENDPOINT_NOT_CONFIGURED = 7;
     */
    ENDPOINT_NOT_CONFIGURED = 7
}
/**
 * Describes the enum dialgate.v1.AuthenticationResult.
 */
export declare const AuthenticationResultSchema: GenEnum<AuthenticationResult>;
/**
 * BlendFairness: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.BlendFairness
 */
export declare enum BlendFairness {
    /**
     * Wire value 0.
     *
     * @generated from enum value: BLEND_FAIRNESS_NONE = 0;
     */
    NONE = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: BLEND_FAIRNESS_LAST_OFFER = 1;
     */
    LAST_OFFER = 1
}
/**
 * Describes the enum dialgate.v1.BlendFairness.
 */
export declare const BlendFairnessSchema: GenEnum<BlendFairness>;
/**
 * BlendPriority: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.BlendPriority
 */
export declare enum BlendPriority {
    /**
     * Wire value 0.
     *
     * @generated from enum value: BLEND_PRIORITY_NORMAL = 0;
     */
    NORMAL = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: BLEND_PRIORITY_REGARDLESS_OF_PACING = 1;
     */
    REGARDLESS_OF_PACING = 1
}
/**
 * Describes the enum dialgate.v1.BlendPriority.
 */
export declare const BlendPrioritySchema: GenEnum<BlendPriority>;
/**
 * DrainPriority: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DrainPriority
 */
export declare enum DrainPriority {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DRAIN_PRIORITY_NORMAL = 0;
     */
    NORMAL = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: DRAIN_PRIORITY_QUICK = 1;
     */
    QUICK = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: DRAIN_PRIORITY_IMMEDIATE = 2;
     */
    IMMEDIATE = 2
}
/**
 * Describes the enum dialgate.v1.DrainPriority.
 */
export declare const DrainPrioritySchema: GenEnum<DrainPriority>;
/**
 * DialingMethod: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DialingMethod
 */
export declare enum DialingMethod {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DIALING_METHOD_PREDICTIVE = 0;
     */
    PREDICTIVE = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: DIALING_METHOD_PREDICTIVE_OBSOLETE = 1;
     */
    PREDICTIVE_OBSOLETE = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: DIALING_METHOD_MANUAL_OUTBOUND = 2;
     */
    MANUAL_OUTBOUND = 2,
    /**
     * Wire value 3.
     *
     * @generated from enum value: DIALING_METHOD_PROGRESSIVE = 3;
     */
    PROGRESSIVE = 3,
    /**
     * Wire value 4.
     *
     * @generated from enum value: DIALING_METHOD_PREVIEW = 4;
     */
    PREVIEW = 4,
    /**
     * Wire value 5.
     *
     * @generated from enum value: DIALING_METHOD_INBOUND = 5;
     */
    INBOUND = 5,
    /**
     * Wire value 6.
     *
     * @generated from enum value: DIALING_METHOD_AGENTLESS = 6;
     */
    AGENTLESS = 6,
    /**
     * Wire value 7.
     *
     * @generated from enum value: DIALING_METHOD_INBOUND_ON_HOOK = 7;
     */
    INBOUND_ON_HOOK = 7,
    /**
     * Wire value 101.
     *
     * @generated from enum value: DIALING_METHOD_SYSTEM = 101;
     */
    SYSTEM = 101
}
/**
 * Describes the enum dialgate.v1.DialingMethod.
 */
export declare const DialingMethodSchema: GenEnum<DialingMethod>;
/**
 * Cause: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.Cause
 */
export declare enum Cause {
    /**
     * Wire value 0.
     *
     * @generated from enum value: CAUSE_NOT_MADE = 0;
     */
    NOT_MADE = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: CAUSE_BUSY = 1;
     */
    BUSY = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: CAUSE_NO_ANSWER = 2;
     */
    NO_ANSWER = 2,
    /**
     * Wire value 3.
     *
     * @generated from enum value: CAUSE_FAX = 3;
     */
    FAX = 3,
    /**
     * Wire value 4.
     *
     * @generated from enum value: CAUSE_MODEM = 4;
     */
    MODEM = 4,
    /**
     * Wire value 5.
     *
     * @generated from enum value: CAUSE_ANSWERING_MACHINE = 5;
     */
    ANSWERING_MACHINE = 5,
    /**
     * Wire value 6.
     *
     * @generated from enum value: CAUSE_CALL_FAILURE = 6;
     */
    CALL_FAILURE = 6,
    /**
     * Wire value 7.
     *
     * @generated from enum value: CAUSE_ABANDONED = 7;
     */
    ABANDONED = 7,
    /**
     * Wire value 8.
     *
     * @generated from enum value: CAUSE_INTERRUPTED = 8;
     */
    INTERRUPTED = 8,
    /**
     * Wire value 9.
     *
     * @generated from enum value: CAUSE_TIMED_OUT = 9;
     */
    TIMED_OUT = 9,
    /**
     * Wire value 20.
     *
     * @generated from enum value: CAUSE_UNOBTAINABLE = 20;
     */
    UNOBTAINABLE = 20,
    /**
     * Wire value 21.
     *
     * @generated from enum value: CAUSE_OUT_OF_ORDER = 21;
     */
    OUT_OF_ORDER = 21,
    /**
     * Wire value 22.
     *
     * @generated from enum value: CAUSE_CHANGED = 22;
     */
    CHANGED = 22,
    /**
     * Wire value 23.
     *
     * @generated from enum value: CAUSE_INCOMING_BARRED = 23;
     */
    INCOMING_BARRED = 23,
    /**
     * Wire value 24.
     *
     * @generated from enum value: CAUSE_REJECTED = 24;
     */
    REJECTED = 24,
    /**
     * Wire value 25.
     *
     * @generated from enum value: CAUSE_NOT_IN_USE = 25;
     */
    NOT_IN_USE = 25,
    /**
     * Wire value 26.
     *
     * @generated from enum value: CAUSE_FAST_BUSY = 26;
     */
    FAST_BUSY = 26,
    /**
     * Wire value 27.
     *
     * @generated from enum value: CAUSE_HI_AND_DRY = 27;
     */
    HI_AND_DRY = 27,
    /**
     * Wire value 30.
     *
     * @generated from enum value: CAUSE_OTHER = 30;
     */
    OTHER = 30,
    /**
     * Wire value 31.
     *
     * @generated from enum value: CAUSE_CALLED_PARTY_HANG_UP = 31;
     */
    CALLED_PARTY_HANG_UP = 31,
    /**
     * Wire value 32.
     *
     * @generated from enum value: CAUSE_CALLBACK_AGENT_NOT_LOGGED_IN = 32;
     */
    CALLBACK_AGENT_NOT_LOGGED_IN = 32
}
/**
 * Describes the enum dialgate.v1.Cause.
 */
export declare const CauseSchema: GenEnum<Cause>;
/**
 * DelayReason: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DelayReason
 */
export declare enum DelayReason {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DELAY_REASON_QUEUED = 0;
     */
    QUEUED = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: DELAY_REASON_PROCEEDING = 1;
     */
    PROCEEDING = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: DELAY_REASON_ALERTING = 2;
     */
    ALERTING = 2
}
/**
 * Describes the enum dialgate.v1.DelayReason.
 */
export declare const DelayReasonSchema: GenEnum<DelayReason>;
/**
 * DefaultOverflow: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DefaultOverflow
 */
export declare enum DefaultOverflow {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DEFAULT_OVERFLOW_REJECT = 0;
     */
    REJECT = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: DEFAULT_OVERFLOW_QUEUE = 1;
     */
    QUEUE = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: DEFAULT_OVERFLOW_OVERFLOW = 2;
     */
    OVERFLOW = 2
}
/**
 * Describes the enum dialgate.v1.DefaultOverflow.
 */
export declare const DefaultOverflowSchema: GenEnum<DefaultOverflow>;
/**
 * DetectionOption: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DetectionOption
 */
export declare enum DetectionOption {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DETECTION_OPTION_DEFAULT = 0;
     */
    DEFAULT = 0,
    /**
     * Wire value 2.
     *
     * @generated from enum value: DETECTION_OPTION_AMD_AND_SIT = 2;
     */
    AMD_AND_SIT = 2,
    /**
     * Wire value 4.
     *
     * @generated from enum value: DETECTION_OPTION_PASS_MACHINES = 4;
     */
    PASS_MACHINES = 4
}
/**
 * Describes the enum dialgate.v1.DetectionOption.
 */
export declare const DetectionOptionSchema: GenEnum<DetectionOption>;
/**
 * DecommissionPriority: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DecommissionPriority
 */
export declare enum DecommissionPriority {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DECOMMISSION_PRIORITY_NORMAL = 0;
     */
    NORMAL = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: DECOMMISSION_PRIORITY_NORMAL_RAISED = 1;
     */
    NORMAL_RAISED = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: DECOMMISSION_PRIORITY_KILL = 2;
     */
    KILL = 2
}
/**
 * Describes the enum dialgate.v1.DecommissionPriority.
 */
export declare const DecommissionPrioritySchema: GenEnum<DecommissionPriority>;
/**
 * LevelOfDetail: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.LevelOfDetail
 */
export declare enum LevelOfDetail {
    /**
     * Wire value 0.
     *
     * @generated from enum value: LEVEL_OF_DETAIL_UNSPECIFIED = 0;
     */
    UNSPECIFIED = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: LEVEL_OF_DETAIL_BASIC = 1;
     */
    BASIC = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: LEVEL_OF_DETAIL_STATE = 2;
     */
    STATE = 2,
    /**
     * Wire value 3.
     *
     * @generated from enum value: LEVEL_OF_DETAIL_FULL = 3;
     */
    FULL = 3
}
/**
 * Describes the enum dialgate.v1.LevelOfDetail.
 */
export declare const LevelOfDetailSchema: GenEnum<LevelOfDetail>;
/**
 * Severity: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.Severity
 */
export declare enum Severity {
    /**
     * Wire value 0.
     *
     * @generated from enum value: SEVERITY_UNSPECIFIED = 0;
     */
    UNSPECIFIED = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: SEVERITY_NOTIFICATION = 1;
     */
    NOTIFICATION = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: SEVERITY_WARNING = 2;
     */
    WARNING = 2,
    /**
     * Wire value 3.
     *
     * @generated from enum value: SEVERITY_ERROR = 3;
     */
    ERROR = 3,
    /**
     * Wire value 4.
     *
     * @generated from enum value: SEVERITY_FATAL = 4;
     */
    FATAL = 4
}
/**
 * Describes the enum dialgate.v1.Severity.
 */
export declare const SeveritySchema: GenEnum<Severity>;
/**
 * DataFraming: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DataFraming
 */
export declare enum DataFraming {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DATA_FRAMING_UNFORMATTED = 0;
     */
    UNFORMATTED = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: DATA_FRAMING_XML = 1;
     */
    XML = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: DATA_FRAMING_JSON = 2;
     */
    JSON = 2,
    /**
     * Wire value 3.
     *
     * @generated from enum value: DATA_FRAMING_LEGACY = 3;
     */
    LEGACY = 3
}
/**
 * Describes the enum dialgate.v1.DataFraming.
 */
export declare const DataFramingSchema: GenEnum<DataFraming>;
/**
 * ScreeningVerdict: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.ScreeningVerdict
 */
export declare enum ScreeningVerdict {
    /**
     * Wire value 0.
     *
     * @generated from enum value: SCREENING_VERDICT_DO_NOT_DIAL = 0;
     */
    DO_NOT_DIAL = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: SCREENING_VERDICT_PASSED = 1;
     */
    PASSED = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: SCREENING_VERDICT_PASSED_FINAL = 2;
     */
    PASSED_FINAL = 2
}
/**
 * Describes the enum dialgate.v1.ScreeningVerdict.
 */
export declare const ScreeningVerdictSchema: GenEnum<ScreeningVerdict>;
/**
 * AgentState: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.AgentState
 */
export declare enum AgentState {
    /**
     * Wire value 0.
     *
     * @generated from enum value: AGENT_STATE_NOT_LOGGED_IN = 0;
     */
    NOT_LOGGED_IN = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: AGENT_STATE_AWAITING_STATION = 1;
     */
    AWAITING_STATION = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: AGENT_STATE_UNAVAILABLE = 2;
     */
    UNAVAILABLE = 2,
    /**
     * Wire value 3.
     *
     * @generated from enum value: AGENT_STATE_WAITING = 3;
     */
    WAITING = 3,
    /**
     * Wire value 4.
     *
     * @generated from enum value: AGENT_STATE_PREVIEWING = 4;
     */
    PREVIEWING = 4,
    /**
     * Wire value 5.
     *
     * @generated from enum value: AGENT_STATE_BREATHER = 5;
     */
    BREATHER = 5,
    /**
     * Wire value 6.
     *
     * @generated from enum value: AGENT_STATE_TALKING = 6;
     */
    TALKING = 6,
    /**
     * Wire value 7.
     *
     * @generated from enum value: AGENT_STATE_WRAP = 7;
     */
    WRAP = 7,
    /**
     * Wire value 8.
     *
     * @generated from enum value: AGENT_STATE_FOLLOW_UP = 8;
     */
    FOLLOW_UP = 8,
    /**
     * Wire value 9.
     *
     * @generated from enum value: AGENT_STATE_TRANSFER = 9;
     */
    TRANSFER = 9,
    /**
     * Wire value 10.
     *
     * @generated from enum value: AGENT_STATE_OFFERED = 10;
     */
    OFFERED = 10,
    /**
     * Wire value 11.
     *
     * @generated from enum value: AGENT_STATE_MONITORING = 11;
     */
    MONITORING = 11,
    /**
     * Wire value 12.
     *
     * @generated from enum value: AGENT_STATE_RESERVED = 12;
     */
    RESERVED = 12,
    /**
     * Wire value 13.
     *
     * @generated from enum value: AGENT_STATE_ON_HOLD = 13;
     */
    ON_HOLD = 13
}
/**
 * Describes the enum dialgate.v1.AgentState.
 */
export declare const AgentStateSchema: GenEnum<AgentState>;
/**
 * QueueState: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.QueueState
 */
export declare enum QueueState {
    /**
     * Wire value 0.
     *
     * @generated from enum value: QUEUE_STATE_DELETED = 0;
     */
    DELETED = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: QUEUE_STATE_OUT_OF_SERVICE = 1;
     */
    OUT_OF_SERVICE = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: QUEUE_STATE_IN_SERVICE = 2;
     */
    IN_SERVICE = 2,
    /**
     * Wire value 3.
     *
     * @generated from enum value: QUEUE_STATE_CLOSING = 3;
     */
    CLOSING = 3
}
/**
 * Describes the enum dialgate.v1.QueueState.
 */
export declare const QueueStateSchema: GenEnum<QueueState>;
/**
 * DequeueResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DequeueResult
 */
export declare enum DequeueResult {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DEQUEUE_RESULT_TO_AGENT = 0;
     */
    TO_AGENT = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: DEQUEUE_RESULT_EXPIRED = 1;
     */
    EXPIRED = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: DEQUEUE_RESULT_ABANDONED = 2;
     */
    ABANDONED = 2
}
/**
 * Describes the enum dialgate.v1.DequeueResult.
 */
export declare const DequeueResultSchema: GenEnum<DequeueResult>;
/**
 * ServiceState: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.ServiceState
 */
export declare enum ServiceState {
    /**
     * Wire value 0.
     *
     * @generated from enum value: SERVICE_STATE_DECOMMISSIONED = 0;
     */
    DECOMMISSIONED = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: SERVICE_STATE_COMMISSIONING = 1;
     */
    COMMISSIONING = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: SERVICE_STATE_ACTIVE = 2;
     */
    ACTIVE = 2,
    /**
     * Wire value 3.
     *
     * @generated from enum value: SERVICE_STATE_DECOMMISSIONING = 3;
     */
    DECOMMISSIONING = 3
}
/**
 * Describes the enum dialgate.v1.ServiceState.
 */
export declare const ServiceStateSchema: GenEnum<ServiceState>;
/**
 * TurretState: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.TurretState
 */
export declare enum TurretState {
    /**
     * Wire value 0.
     *
     * @generated from enum value: TURRET_STATE_NOT_LOGGED_IN = 0;
     */
    NOT_LOGGED_IN = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: TURRET_STATE_AWAITING_STATION = 1;
     */
    AWAITING_STATION = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: TURRET_STATE_UNAVAILABLE = 2;
     */
    UNAVAILABLE = 2
}
/**
 * Describes the enum dialgate.v1.TurretState.
 */
export declare const TurretStateSchema: GenEnum<TurretState>;
/**
 * TransferTargetType: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.TransferTargetType
 */
export declare enum TransferTargetType {
    /**
     * Wire value 0.
     *
     * @generated from enum value: TRANSFER_TARGET_TYPE_AGENT = 0;
     */
    AGENT = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: TRANSFER_TARGET_TYPE_GROUP = 1;
     */
    GROUP = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: TRANSFER_TARGET_TYPE_EXTERNAL = 2;
     */
    EXTERNAL = 2
}
/**
 * Describes the enum dialgate.v1.TransferTargetType.
 */
export declare const TransferTargetTypeSchema: GenEnum<TransferTargetType>;
/**
 * TransferResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.TransferResult
 */
export declare enum TransferResult {
    /**
     * Wire value 0.
     *
     * @generated from enum value: TRANSFER_RESULT_SUCCESSFUL = 0;
     */
    SUCCESSFUL = 0,
    /**
     * Wire value 1.
     *
     * @generated from enum value: TRANSFER_RESULT_REJECTED = 1;
     */
    REJECTED = 1,
    /**
     * Wire value 2.
     *
     * @generated from enum value: TRANSFER_RESULT_OFFER_FAILED = 2;
     */
    OFFER_FAILED = 2
}
/**
 * Describes the enum dialgate.v1.TransferResult.
 */
export declare const TransferResultSchema: GenEnum<TransferResult>;
