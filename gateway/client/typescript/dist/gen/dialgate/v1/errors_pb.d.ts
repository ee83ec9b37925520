import type { GenEnum, GenFile } from "@bufbuild/protobuf/codegenv2";
/**
 * Describes the file dialgate/v1/errors.proto.
 */
export declare const file_dialgate_v1_errors: GenFile;
/**
 * ErrorCode numbers the faults of a message. Numbers under 9000 are documented by the protocol; those from 9000 up are ours, one
 * per kind of fault. The name without its prefix is the reason in a google.rpc.ErrorInfo.
 *
 * @generated from enum dialgate.v1.ErrorCode
 */
export declare enum ErrorCode {
    /**
     * Never sent.
     *
     * @generated from enum value: ERROR_CODE_UNSPECIFIED = 0;
     */
    UNSPECIFIED = 0,
    /**
     * 30.
     *
     * @generated from enum value: ERROR_CODE_CAMPAIGN_PARAMETER = 30;
     */
    CAMPAIGN_PARAMETER = 30,
    /**
     * 36.
     *
     * @generated from enum value: ERROR_CODE_NOT_SUSPENDED = 36;
     */
    NOT_SUSPENDED = 36,
    /**
     * 120.
     *
     * @generated from enum value: ERROR_CODE_CALL_REFERENCE_MISSING = 120;
     */
    CALL_REFERENCE_MISSING = 120,
    /**
     * 128.
     *
     * @generated from enum value: ERROR_CODE_NUMBER_LATE = 128;
     */
    NUMBER_LATE = 128,
    /**
     * 406.
     *
     * @generated from enum value: ERROR_CODE_INVALID_CAUSE = 406;
     */
    INVALID_CAUSE = 406,
    /**
     * 650.
     *
     * @generated from enum value: ERROR_CODE_UNAVAILABLE_TIMED_OUT = 650;
     */
    UNAVAILABLE_TIMED_OUT = 650,
    /**
     * 803.
     *
     * @generated from enum value: ERROR_CODE_TRANSACTION_MISSING = 803;
     */
    TRANSACTION_MISSING = 803,
    /**
     * 9000.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_MESSAGE = 9000;
     */
    UNKNOWN_MESSAGE = 9000,
    /**
     * 9001.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_PARAMETER = 9001;
     */
    UNKNOWN_PARAMETER = 9001,
    /**
     * 9002.
     *
     * @generated from enum value: ERROR_CODE_PARAMETER_REPEATED = 9002;
     */
    PARAMETER_REPEATED = 9002,
    /**
     * 9003.
     *
     * @generated from enum value: ERROR_CODE_PARAMETER_MISSING = 9003;
     */
    PARAMETER_MISSING = 9003,
    /**
     * 9004.
     *
     * @generated from enum value: ERROR_CODE_NOT_NUMERIC = 9004;
     */
    NOT_NUMERIC = 9004,
    /**
     * 9005.
     *
     * @generated from enum value: ERROR_CODE_OUT_OF_RANGE = 9005;
     */
    OUT_OF_RANGE = 9005,
    /**
     * 9006.
     *
     * @generated from enum value: ERROR_CODE_TOO_LONG = 9006;
     */
    TOO_LONG = 9006,
    /**
     * 9007.
     *
     * @generated from enum value: ERROR_CODE_TOO_SHORT = 9007;
     */
    TOO_SHORT = 9007,
    /**
     * 9008.
     *
     * @generated from enum value: ERROR_CODE_INVALID_CHARACTER = 9008;
     */
    INVALID_CHARACTER = 9008,
    /**
     * 9009.
     *
     * @generated from enum value: ERROR_CODE_MESSAGE_TOO_LARGE = 9009;
     */
    MESSAGE_TOO_LARGE = 9009,
    /**
     * 9010.
     *
     * @generated from enum value: ERROR_CODE_MALFORMED = 9010;
     */
    MALFORMED = 9010,
    /**
     * 9011.
     *
     * @generated from enum value: ERROR_CODE_WRONG_DIRECTION = 9011;
     */
    WRONG_DIRECTION = 9011,
    /**
     * 9012.
     *
     * @generated from enum value: ERROR_CODE_UNEXPECTED_VALUE = 9012;
     */
    UNEXPECTED_VALUE = 9012,
    /**
     * 9020.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_TENANT = 9020;
     */
    UNKNOWN_TENANT = 9020,
    /**
     * 9021.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_SWITCH = 9021;
     */
    UNKNOWN_SWITCH = 9021,
    /**
     * 9022.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_CAMPAIGN = 9022;
     */
    UNKNOWN_CAMPAIGN = 9022,
    /**
     * 9023.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_AGENT = 9023;
     */
    UNKNOWN_AGENT = 9023,
    /**
     * 9024.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_CALL = 9024;
     */
    UNKNOWN_CALL = 9024,
    /**
     * 9025.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_QUEUE = 9025;
     */
    UNKNOWN_QUEUE = 9025,
    /**
     * 9026.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_SUBSCRIPTION = 9026;
     */
    UNKNOWN_SUBSCRIPTION = 9026,
    /**
     * 9027.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_SOUND = 9027;
     */
    UNKNOWN_SOUND = 9027,
    /**
     * 9028.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_ROUTE = 9028;
     */
    UNKNOWN_ROUTE = 9028,
    /**
     * 9030.
     *
     * @generated from enum value: ERROR_CODE_ALREADY_EXISTS = 9030;
     */
    ALREADY_EXISTS = 9030,
    /**
     * 9031.
     *
     * @generated from enum value: ERROR_CODE_WRONG_STATE = 9031;
     */
    WRONG_STATE = 9031,
    /**
     * 9032.
     *
     * @generated from enum value: ERROR_CODE_IN_USE = 9032;
     */
    IN_USE = 9032,
    /**
     * 9033.
     *
     * @generated from enum value: ERROR_CODE_QUOTA_REACHED = 9033;
     */
    QUOTA_REACHED = 9033,
    /**
     * 9034.
     *
     * @generated from enum value: ERROR_CODE_NOT_ALLOWED = 9034;
     */
    NOT_ALLOWED = 9034,
    /**
     * 9035.
     *
     * @generated from enum value: ERROR_CODE_CALL_MISMATCH = 9035;
     */
    CALL_MISMATCH = 9035,
    /**
     * 9036.
     *
     * @generated from enum value: ERROR_CODE_DUPLICATE_TRANSACTION = 9036;
     */
    DUPLICATE_TRANSACTION = 9036,
    /**
     * 9037.
     *
     * @generated from enum value: ERROR_CODE_NOT_SUPPORTED = 9037;
     */
    NOT_SUPPORTED = 9037,
    /**
     * 9038.
     *
     * @generated from enum value: ERROR_CODE_STATION_NOT_AVAILABLE = 9038;
     */
    STATION_NOT_AVAILABLE = 9038
}
/**
 * Describes the enum dialgate.v1.ErrorCode.
 */
export declare const ErrorCodeSchema: GenEnum<ErrorCode>;
