// Error codes, as ER carries them in EC.
import { enumDesc, fileDesc } from "@bufbuild/protobuf/codegenv2";
import { file_dialgate_sdmp_v1_options } from "../sdmp/v1/options_pb.js";
/**
 * Describes the file dialgate/v1/errors.proto.
 */
export const file_dialgate_v1_errors = /*@__PURE__*/ fileDesc("ChhkaWFsZ2F0ZS92MS9lcnJvcnMucHJvdG8SC2RpYWxnYXRlLnYxKuUYCglFcnJvckNvZGUSGgoWRVJST1JfQ09ERV9VTlNQRUNJRklFRBAAEn4KHUVSUk9SX0NPREVfQ0FNUEFJR05fUEFSQU1FVEVSEB4aW4rnGFcKUWNhbXBhaWduIG5hbWUgW0NOXSBtaXNzaW5nOyBpbiB0aGUgYWdlbnQgbGF5ZXIgYWxzbyBhZ2VudCBpZGVudGlmaWVyIFtBTl0gbWlzc2luZxABGAESUgoYRVJST1JfQ09ERV9OT1RfU1VTUEVOREVEECQaNIrnGDAKKnJlc3VtZSBvZiBhIGNhbXBhaWduIHRoYXQgaXMgbm90IHN1c3BlbmRlZBAEGAEScAohRVJST1JfQ09ERV9DQUxMX1JFRkVSRU5DRV9NSVNTSU5HEHgaSYrnGEUKP25laXRoZXIgc2Vzc2lvbiBpZGVudGlmaWVyIFtTSV0gbm9yIHRlbGVwaG9uZSBudW1iZXIgW1ROXSBnaXZlbhABGAESfAoWRVJST1JfQ09ERV9OVU1CRVJfTEFURRCAARpfiucYWwpVdGhlIHByZWRpY3RpdmUgcXVldWUgcmFuIGRyeSBhbmQgbnVtYmVycyBjYW1lIGxhdGU7IGEgd2FybmluZywgdGhlIG51bWJlciBpcyBhY2NlcHRlZBAGGAESgAEKGEVSUk9SX0NPREVfSU5WQUxJRF9DQVVTRRCWAxphiucYXQpXY2F1c2UgW0NBXSBub3QgdmFsaWQsIG9yIGFuIGFnZW50IG91dGNvbWUgdGhhdCBtYXBzIHRvIGFuIG91dGNvbWUgb25seSB0aGUgZGlhbGVyIG1ha2VzEAEYARJdCiBFUlJPUl9DT0RFX1VOQVZBSUxBQkxFX1RJTUVEX09VVBCKBRo2iucYMgosdGhlIHN3aXRjaCBkaWQgbm90IGFuc3dlciBVRyB3aXRoIE5VIGluIHRpbWUQBBgBElIKHkVSUk9SX0NPREVfVFJBTlNBQ1RJT05fTUlTU0lORxCjBhotiucYKQojdHJhbnNhY3Rpb24gaWRlbnRpZmllciBbVFhdIG1pc3NpbmcQARgBEjgKGkVSUk9SX0NPREVfVU5LTk9XTl9NRVNTQUdFEKhGGheK5xgTCg9ubyBzdWNoIG1lc3NhZ2UQARJTChxFUlJPUl9DT0RFX1VOS05PV05fUEFSQU1FVEVSEKlGGjCK5xgsCih0aGUgbWVzc2FnZSBkb2VzIG5vdCB0YWtlIHRoaXMgcGFyYW1ldGVyEAESXAodRVJST1JfQ09ERV9QQVJBTUVURVJfUkVQRUFURUQQqkYaOIrnGDQKMGEgcGFyYW1ldGVyIGlzIGdpdmVuIHR3aWNlIHdpdGggZGlmZmVyZW50IHZhbHVlcxABEksKHEVSUk9SX0NPREVfUEFSQU1FVEVSX01JU1NJTkcQq0YaKIrnGCQKIGEgbWFuZGF0b3J5IHBhcmFtZXRlciBpcyBtaXNzaW5nEAESPgoWRVJST1JfQ09ERV9OT1RfTlVNRVJJQxCsRhohiucYHQoZdGhlIHZhbHVlIGlzIG5vdCBhIG51bWJlchABEkUKF0VSUk9SX0NPREVfT1VUX09GX1JBTkdFEK1GGieK5xgjCh90aGUgbnVtYmVyIGlzIG91dHNpZGUgaXRzIHJhbmdlEAESQwoTRVJST1JfQ09ERV9UT09fTE9ORxCuRhopiucYJQohdGhlIHZhbHVlIGhhcyB0b28gbWFueSBjaGFyYWN0ZXJzEAESQwoURVJST1JfQ09ERV9UT09fU0hPUlQQr0YaKIrnGCQKIHRoZSB2YWx1ZSBoYXMgdG9vIGZldyBjaGFyYWN0ZXJzEAESVAocRVJST1JfQ09ERV9JTlZBTElEX0NIQVJBQ1RFUhCwRhoxiucYLQopdGhlIHZhbHVlIGhhcyBhIGNoYXJhY3RlciBpdCBtYXkgbm90IGhhdmUQARJNChxFUlJPUl9DT0RFX01FU1NBR0VfVE9PX0xBUkdFELFGGiqK5xgmCiJ0aGUgbWVzc2FnZSBpcyBvdmVyIHRoZSBzaXplIGxpbWl0EAYSPQoURVJST1JfQ09ERV9NQUxGT1JNRUQQskYaIornGB4KGnRoZSBtZXNzYWdlIGNhbm5vdCBiZSByZWFkEAESSwoaRVJST1JfQ09ERV9XUk9OR19ESVJFQ1RJT04Qs0YaKornGCYKIm9ubHkgdGhlIGRpYWxlciBzZW5kcyB0aGlzIG1lc3NhZ2UQARJAChtFUlJPUl9DT0RFX1VORVhQRUNURURfVkFMVUUQtEYaHornGBoKFmEgZmxhZyBjYXJyaWVzIGEgdmFsdWUQARJBChlFUlJPUl9DT0RFX1VOS05PV05fVEVOQU5UELxGGiGK5xgdChlubyBzdWNoIHRlbmFudCBpbiBzZXJ2aWNlEAISTgoZRVJST1JfQ09ERV9VTktOT1dOX1NXSVRDSBC9RhouiucYKgombm8gc3VjaCBzd2l0Y2gsIG9yIGl0IGlzIG5vdCBjb25uZWN0ZWQQAhJCChtFUlJPUl9DT0RFX1VOS05PV05fQ0FNUEFJR04QvkYaIIrnGBwKGG5vIHN1Y2ggY2FtcGFpZ24gaXMgb3BlbhACEkEKGEVSUk9SX0NPREVfVU5LTk9XTl9BR0VOVBC/RhoiiucYHgoabm8gc3VjaCBhZ2VudCBpcyBsb2dnZWQgaW4QAhI8ChdFUlJPUl9DT0RFX1VOS05PV05fQ0FMTBDARhoeiucYGgoWbm8gc3VjaCBjYWxsIG9yIG51bWJlchACEjQKGEVSUk9SX0NPREVfVU5LTk9XTl9RVUVVRRDBRhoViucYEQoNbm8gc3VjaCBxdWV1ZRACEl4KH0VSUk9SX0NPREVfVU5LTk9XTl9TVUJTQ1JJUFRJT04QwkYaOIrnGDQKMG5vIHN1YnNjcmlwdGlvbiB3aXRoIHRoaXMgdHJhbnNhY3Rpb24gaWRlbnRpZmllchACElMKGEVSUk9SX0NPREVfVU5LTk9XTl9TT1VORBDDRho0iucYMAosbm8gc291bmQgb2YgdGhpcyBzeW1ib2xpYyBuYW1lIGlzIGNvbmZpZ3VyZWQQAhJPChhFUlJPUl9DT0RFX1VOS05PV05fUk9VVEUQxEYaMIrnGCwKKG5vIGluY29taW5nIGNhbGwgcm91dGUgaGFzIHRoaXMgaWRlbnRpdHkQAhJbChlFUlJPUl9DT0RFX0FMUkVBRFlfRVhJU1RTEMZGGjuK5xg3CjN0aGUgY2FtcGFpZ24gaXMgb3BlbiBvciB0aGUgYWdlbnQgbG9nZ2VkIGluIGFscmVhZHkQAxJbChZFUlJPUl9DT0RFX1dST05HX1NUQVRFEMdGGj6K5xg6CjZ0aGUgcmVzb3VyY2UgaXMgbm90IGluIGEgc3RhdGUgdGhhdCBhbGxvd3MgdGhlIG1lc3NhZ2UQBBJBChFFUlJPUl9DT0RFX0lOX1VTRRDIRhopiucYJQohdGhlIG51bWJlciwga2V5IG9yIG5hbWUgaXMgaW4gdXNlEAMSQgoYRVJST1JfQ09ERV9RVU9UQV9SRUFDSEVEEMlGGiOK5xgfChthIGxpbWl0IG9yIHF1b3RhIGlzIHJlYWNoZWQQBhJJChZFUlJPUl9DT0RFX05PVF9BTExPV0VEEMpGGiyK5xgoCiR0aGUgc2VuZGVyIG1heSBub3Qgc2VuZCB0aGlzIG1lc3NhZ2UQBRJFChhFUlJPUl9DT0RFX0NBTExfTUlTTUFUQ0gQy0YaJornGCIKHlNJIGFuZCBUTiBuYW1lIGRpZmZlcmVudCBjYWxscxABElMKIEVSUk9SX0NPREVfRFVQTElDQVRFX1RSQU5TQUNUSU9OEMxGGiyK5xgoCiR0aGUgdHJhbnNhY3Rpb24gaWRlbnRpZmllciBpcyBpbiB1c2UQAxJgChhFUlJPUl9DT0RFX05PVF9TVVBQT1JURUQQzUYaQYrnGD0KOXRoZSBtZXNzYWdlIGlzIHZhbGlkLCBidXQgdGhpcyB2ZXJzaW9uIGRvZXMgbm90IGFjdCBvbiBpdBAHEmYKIEVSUk9SX0NPREVfU1RBVElPTl9OT1RfQVZBSUxBQkxFEM5GGj+K5xg7Cjd0aGUgdGVsZXBob255IGxheWVyIGNvdWxkIG5vdCByZWFjaCB0aGUgYWdlbnQncyBzdGF0aW9uEARCO1o5Z2l0aHViLmNvbS9kaWFsZ2F0ZS9kaWFsZ2F0ZS9wcm90by9kaWFsZ2F0ZS92MTtkaWFsZ2F0ZXYxYgZwcm90bzM", [file_dialgate_sdmp_v1_options]);
/**
 * ErrorCode numbers the faults of a message. Numbers under 9000 are documented by the protocol; those from 9000 up are ours, one
 * per kind of fault. The name without its prefix is the reason in a google.rpc.ErrorInfo.
 *
 * @generated from enum dialgate.v1.ErrorCode
 */
export var ErrorCode;
(function (ErrorCode) {
    /**
     * Never sent.
     *
     * @generated from enum value: ERROR_CODE_UNSPECIFIED = 0;
     */
    ErrorCode[ErrorCode["UNSPECIFIED"] = 0] = "UNSPECIFIED";
    /**
     * 30.
     *
     * @generated from enum value: ERROR_CODE_CAMPAIGN_PARAMETER = 30;
     */
    ErrorCode[ErrorCode["CAMPAIGN_PARAMETER"] = 30] = "CAMPAIGN_PARAMETER";
    /**
     * 36.
     *
     * @generated from enum value: ERROR_CODE_NOT_SUSPENDED = 36;
     */
    ErrorCode[ErrorCode["NOT_SUSPENDED"] = 36] = "NOT_SUSPENDED";
    /**
     * 120.
     *
     * @generated from enum value: ERROR_CODE_CALL_REFERENCE_MISSING = 120;
     */
    ErrorCode[ErrorCode["CALL_REFERENCE_MISSING"] = 120] = "CALL_REFERENCE_MISSING";
    /**
     * 128.
     *
     * @generated from enum value: ERROR_CODE_NUMBER_LATE = 128;
     */
    ErrorCode[ErrorCode["NUMBER_LATE"] = 128] = "NUMBER_LATE";
    /**
     * 406.
     *
     * @generated from enum value: ERROR_CODE_INVALID_CAUSE = 406;
     */
    ErrorCode[ErrorCode["INVALID_CAUSE"] = 406] = "INVALID_CAUSE";
    /**
     * 650.
     *
     * @generated from enum value: ERROR_CODE_UNAVAILABLE_TIMED_OUT = 650;
     */
    ErrorCode[ErrorCode["UNAVAILABLE_TIMED_OUT"] = 650] = "UNAVAILABLE_TIMED_OUT";
    /**
     * 803.
     *
     * @generated from enum value: ERROR_CODE_TRANSACTION_MISSING = 803;
     */
    ErrorCode[ErrorCode["TRANSACTION_MISSING"] = 803] = "TRANSACTION_MISSING";
    /**
     * 9000.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_MESSAGE = 9000;
     */
    ErrorCode[ErrorCode["UNKNOWN_MESSAGE"] = 9000] = "UNKNOWN_MESSAGE";
    /**
     * 9001.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_PARAMETER = 9001;
     */
    ErrorCode[ErrorCode["UNKNOWN_PARAMETER"] = 9001] = "UNKNOWN_PARAMETER";
    /**
     * 9002.
     *
     * @generated from enum value: ERROR_CODE_PARAMETER_REPEATED = 9002;
     */
    ErrorCode[ErrorCode["PARAMETER_REPEATED"] = 9002] = "PARAMETER_REPEATED";
    /**
     * 9003.
     *
     * @generated from enum value: ERROR_CODE_PARAMETER_MISSING = 9003;
     */
    ErrorCode[ErrorCode["PARAMETER_MISSING"] = 9003] = "PARAMETER_MISSING";
    /**
     * 9004.
     *
     * @generated from enum value: ERROR_CODE_NOT_NUMERIC = 9004;
     */
    ErrorCode[ErrorCode["NOT_NUMERIC"] = 9004] = "NOT_NUMERIC";
    /**
     * 9005.
     *
     * @generated from enum value: ERROR_CODE_OUT_OF_RANGE = 9005;
     */
    ErrorCode[ErrorCode["OUT_OF_RANGE"] = 9005] = "OUT_OF_RANGE";
    /**
     * 9006.
     *
     * @generated from enum value: ERROR_CODE_TOO_LONG = 9006;
     */
    ErrorCode[ErrorCode["TOO_LONG"] = 9006] = "TOO_LONG";
    /**
     * 9007.
     *
     * @generated from enum value: ERROR_CODE_TOO_SHORT = 9007;
     */
    ErrorCode[ErrorCode["TOO_SHORT"] = 9007] = "TOO_SHORT";
    /**
     * 9008.
     *
     * @generated from enum value: ERROR_CODE_INVALID_CHARACTER = 9008;
     */
    ErrorCode[ErrorCode["INVALID_CHARACTER"] = 9008] = "INVALID_CHARACTER";
    /**
     * 9009.
     *
     * @generated from enum value: ERROR_CODE_MESSAGE_TOO_LARGE = 9009;
     */
    ErrorCode[ErrorCode["MESSAGE_TOO_LARGE"] = 9009] = "MESSAGE_TOO_LARGE";
    /**
     * 9010.
     *
     * @generated from enum value: ERROR_CODE_MALFORMED = 9010;
     */
    ErrorCode[ErrorCode["MALFORMED"] = 9010] = "MALFORMED";
    /**
     * 9011.
     *
     * @generated from enum value: ERROR_CODE_WRONG_DIRECTION = 9011;
     */
    ErrorCode[ErrorCode["WRONG_DIRECTION"] = 9011] = "WRONG_DIRECTION";
    /**
     * 9012.
     *
     * @generated from enum value: ERROR_CODE_UNEXPECTED_VALUE = 9012;
     */
    ErrorCode[ErrorCode["UNEXPECTED_VALUE"] = 9012] = "UNEXPECTED_VALUE";
    /**
     * 9020.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_TENANT = 9020;
     */
    ErrorCode[ErrorCode["UNKNOWN_TENANT"] = 9020] = "UNKNOWN_TENANT";
    /**
     * 9021.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_SWITCH = 9021;
     */
    ErrorCode[ErrorCode["UNKNOWN_SWITCH"] = 9021] = "UNKNOWN_SWITCH";
    /**
     * 9022.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_CAMPAIGN = 9022;
     */
    ErrorCode[ErrorCode["UNKNOWN_CAMPAIGN"] = 9022] = "UNKNOWN_CAMPAIGN";
    /**
     * 9023.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_AGENT = 9023;
     */
    ErrorCode[ErrorCode["UNKNOWN_AGENT"] = 9023] = "UNKNOWN_AGENT";
    /**
     * 9024.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_CALL = 9024;
     */
    ErrorCode[ErrorCode["UNKNOWN_CALL"] = 9024] = "UNKNOWN_CALL";
    /**
     * 9025.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_QUEUE = 9025;
     */
    ErrorCode[ErrorCode["UNKNOWN_QUEUE"] = 9025] = "UNKNOWN_QUEUE";
    /**
     * 9026.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_SUBSCRIPTION = 9026;
     */
    ErrorCode[ErrorCode["UNKNOWN_SUBSCRIPTION"] = 9026] = "UNKNOWN_SUBSCRIPTION";
    /**
     * 9027.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_SOUND = 9027;
     */
    ErrorCode[ErrorCode["UNKNOWN_SOUND"] = 9027] = "UNKNOWN_SOUND";
    /**
     * 9028.
     *
     * @generated from enum value: ERROR_CODE_UNKNOWN_ROUTE = 9028;
     */
    ErrorCode[ErrorCode["UNKNOWN_ROUTE"] = 9028] = "UNKNOWN_ROUTE";
    /**
     * 9030.
     *
     * @generated from enum value: ERROR_CODE_ALREADY_EXISTS = 9030;
     */
    ErrorCode[ErrorCode["ALREADY_EXISTS"] = 9030] = "ALREADY_EXISTS";
    /**
     * 9031.
     *
     * @generated from enum value: ERROR_CODE_WRONG_STATE = 9031;
     */
    ErrorCode[ErrorCode["WRONG_STATE"] = 9031] = "WRONG_STATE";
    /**
     * 9032.
     *
     * @generated from enum value: ERROR_CODE_IN_USE = 9032;
     */
    ErrorCode[ErrorCode["IN_USE"] = 9032] = "IN_USE";
    /**
     * 9033.
     *
     * @generated from enum value: ERROR_CODE_QUOTA_REACHED = 9033;
     */
    ErrorCode[ErrorCode["QUOTA_REACHED"] = 9033] = "QUOTA_REACHED";
    /**
     * 9034.
     *
     * @generated from enum value: ERROR_CODE_NOT_ALLOWED = 9034;
     */
    ErrorCode[ErrorCode["NOT_ALLOWED"] = 9034] = "NOT_ALLOWED";
    /**
     * 9035.
     *
     * @generated from enum value: ERROR_CODE_CALL_MISMATCH = 9035;
     */
    ErrorCode[ErrorCode["CALL_MISMATCH"] = 9035] = "CALL_MISMATCH";
    /**
     * 9036.
     *
     * @generated from enum value: ERROR_CODE_DUPLICATE_TRANSACTION = 9036;
     */
    ErrorCode[ErrorCode["DUPLICATE_TRANSACTION"] = 9036] = "DUPLICATE_TRANSACTION";
    /**
     * 9037.
     *
     * @generated from enum value: ERROR_CODE_NOT_SUPPORTED = 9037;
     */
    ErrorCode[ErrorCode["NOT_SUPPORTED"] = 9037] = "NOT_SUPPORTED";
    /**
     * 9038.
     *
     * @generated from enum value: ERROR_CODE_STATION_NOT_AVAILABLE = 9038;
     */
    ErrorCode[ErrorCode["STATION_NOT_AVAILABLE"] = 9038] = "STATION_NOT_AVAILABLE";
})(ErrorCode || (ErrorCode = {}));
/**
 * Describes the enum dialgate.v1.ErrorCode.
 */
export const ErrorCodeSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_errors, 0);
