// Enumerations of SDMP. Numbers are those on the wire; unknown numbers pass unchanged. Zero is a value of the protocol in most
// of them, and every field that uses one has explicit presence, so there is no UNSPECIFIED value where the protocol has none.
import { enumDesc, fileDesc } from "@bufbuild/protobuf/codegenv2";
/**
 * Describes the file dialgate/v1/enums.proto.
 */
export const file_dialgate_v1_enums = /*@__PURE__*/ fileDesc("ChdkaWFsZ2F0ZS92MS9lbnVtcy5wcm90bxILZGlhbGdhdGUudjEqawoPUmVsZWFzZVByaW9yaXR5EhsKF1JFTEVBU0VfUFJJT1JJVFlfTk9STUFMEAASGwoXUkVMRUFTRV9QUklPUklUWV9SQUlTRUQQARIeChpSRUxFQVNFX1BSSU9SSVRZX0lNTUVESUFURRACKkkKC01lZGlhRm9ybWF0EhkKFU1FRElBX0ZPUk1BVF9HNzExX1dBVhAAEh8KG01FRElBX0ZPUk1BVF9DT01QUkVTU0VEX1dBVhABKkwKDlRyYW5zZmVyQW5zd2VyEhwKGFRSQU5TRkVSX0FOU1dFUl9SRUpFQ1RFRBAAEhwKGFRSQU5TRkVSX0FOU1dFUl9BQ0NFUFRFRBABKjMKEVVuYXZhaWxhYmxlUmVhc29uEh4KGlVOQVZBSUxBQkxFX1JFQVNPTl9SRUdVTEFSEAAqrwEKDExvb2t1cFJlc3VsdBIdChlMT09LVVBfUkVTVUxUX0VYQUNUX01BVENIEAASGgoWTE9PS1VQX1JFU1VMVF9OT19NQVRDSBABEiIKHkxPT0tVUF9SRVNVTFRfTVVMVElQTEVfTUFUQ0hFUxACEh8KG0xPT0tVUF9SRVNVTFRfUVVFUllfRkFJTFVSRRADEh8KG0xPT0tVUF9SRVNVTFRfUVVFUllfVElNRU9VVBAEKlcKClBsYXlSZXN1bHQSFwoTUExBWV9SRVNVTFRfU1RBUlRFRBAAEhgKFFBMQVlfUkVTVUxUX0ZJTklTSEVEEAESFgoSUExBWV9SRVNVTFRfRkFJTEVEEAIqZgoNQ2FwdHVyZVJlc3VsdBIbChdDQVBUVVJFX1JFU1VMVF9DQVBUVVJFRBAAEhwKGENBUFRVUkVfUkVTVUxUX1RJTUVEX09VVBABEhoKFkNBUFRVUkVfUkVTVUxUX0FCT1JURUQQAipcCgpMaW5lUmVzdWx0EhQKEExJTkVfUkVTVUxUX0RPTkUQABIXChNMSU5FX1JFU1VMVF9PTl9IT09LEAESHwobTElORV9SRVNVTFRfVEVMRVBIT05ZX0VSUk9SEAIqcQoPT3BlcmF0aW9uUmVzdWx0EhkKFU9QRVJBVElPTl9SRVNVTFRfRE9ORRAAEhsKF09QRVJBVElPTl9SRVNVTFRfRkFJTEVEEAESJgoiT1BFUkFUSU9OX1JFU1VMVF9URUxFUEhPTllfRkFJTFVSRRACKlAKClJvdXRlTWF0Y2gSFAoQUk9VVEVfTUFUQ0hfTk9ORRAAEhMKD1JPVVRFX01BVENIX09ORRABEhcKE1JPVVRFX01BVENIX1NFVkVSQUwQAirBAQoQVHJhbnNmZXJQcm9ncmVzcxIfChtUUkFOU0ZFUl9QUk9HUkVTU19DT05ORUNURUQQABIiCh5UUkFOU0ZFUl9QUk9HUkVTU19ESVNDT05ORUNURUQQARIlCiFUUkFOU0ZFUl9QUk9HUkVTU19OT1RfRVNUQUJMSVNIRUQQAhIdChlUUkFOU0ZFUl9QUk9HUkVTU19PRkZFUkVEEAMSIgoeVFJBTlNGRVJfUFJPR1JFU1NfQ09ORkVSRU5DSU5HEAQq5QIKFEF1dGhlbnRpY2F0aW9uUmVzdWx0EicKI0FVVEhFTlRJQ0FUSU9OX1JFU1VMVF9BVVRIRU5USUNBVEVEEAASJgoiQVVUSEVOVElDQVRJT05fUkVTVUxUX05PX1NVQ0hfVVNFUhABEiYKIkFVVEhFTlRJQ0FUSU9OX1JFU1VMVF9CQURfUEFTU1dPUkQQAhIjCh9BVVRIRU5USUNBVElPTl9SRVNVTFRfTUFMRk9STUVEEAMSLQopQVVUSEVOVElDQVRJT05fUkVTVUxUX1BST1hZX05PVF9QRVJNSVRURUQQBBIkCiBBVVRIRU5USUNBVElPTl9SRVNVTFRfTE9DS0VEX09VVBAFEicKI0FVVEhFTlRJQ0FUSU9OX1JFU1VMVF9QQVNTV09SRF9SVUxFEAYSMQotQVVUSEVOVElDQVRJT05fUkVTVUxUX0VORFBPSU5UX05PVF9DT05GSUdVUkVEEAcqRwoNQmxlbmRGYWlybmVzcxIXChNCTEVORF9GQUlSTkVTU19OT05FEAASHQoZQkxFTkRfRkFJUk5FU1NfTEFTVF9PRkZFUhABKlMKDUJsZW5kUHJpb3JpdHkSGQoVQkxFTkRfUFJJT1JJVFlfTk9STUFMEAASJwojQkxFTkRfUFJJT1JJVFlfUkVHQVJETEVTU19PRl9QQUNJTkcQASpiCg1EcmFpblByaW9yaXR5EhkKFURSQUlOX1BSSU9SSVRZX05PUk1BTBAAEhgKFERSQUlOX1BSSU9SSVRZX1FVSUNLEAESHAoYRFJBSU5fUFJJT1JJVFlfSU1NRURJQVRFEAIqrwIKDURpYWxpbmdNZXRob2QSHQoZRElBTElOR19NRVRIT0RfUFJFRElDVElWRRAAEiYKIkRJQUxJTkdfTUVUSE9EX1BSRURJQ1RJVkVfT0JTT0xFVEUQARIiCh5ESUFMSU5HX01FVEhPRF9NQU5VQUxfT1VUQk9VTkQQAhIeChpESUFMSU5HX01FVEhPRF9QUk9HUkVTU0lWRRADEhoKFkRJQUxJTkdfTUVUSE9EX1BSRVZJRVcQBBIaChZESUFMSU5HX01FVEhPRF9JTkJPVU5EEAUSHAoYRElBTElOR19NRVRIT0RfQUdFTlRMRVNTEAYSIgoeRElBTElOR19NRVRIT0RfSU5CT1VORF9PTl9IT09LEAcSGQoVRElBTElOR19NRVRIT0RfU1lTVEVNEGUq4gMKBUNhdXNlEhIKDkNBVVNFX05PVF9NQURFEAASDgoKQ0FVU0VfQlVTWRABEhMKD0NBVVNFX05PX0FOU1dFUhACEg0KCUNBVVNFX0ZBWBADEg8KC0NBVVNFX01PREVNEAQSGwoXQ0FVU0VfQU5TV0VSSU5HX01BQ0hJTkUQBRIWChJDQVVTRV9DQUxMX0ZBSUxVUkUQBhITCg9DQVVTRV9BQkFORE9ORUQQBxIVChFDQVVTRV9JTlRFUlJVUFRFRBAIEhMKD0NBVVNFX1RJTUVEX09VVBAJEhYKEkNBVVNFX1VOT0JUQUlOQUJMRRAUEhYKEkNBVVNFX09VVF9PRl9PUkRFUhAVEhEKDUNBVVNFX0NIQU5HRUQQFhIZChVDQVVTRV9JTkNPTUlOR19CQVJSRUQQFxISCg5DQVVTRV9SRUpFQ1RFRBAYEhQKEENBVVNFX05PVF9JTl9VU0UQGRITCg9DQVVTRV9GQVNUX0JVU1kQGhIUChBDQVVTRV9ISV9BTkRfRFJZEBsSDwoLQ0FVU0VfT1RIRVIQHhIeChpDQVVTRV9DQUxMRURfUEFSVFlfSEFOR19VUBAfEiYKIkNBVVNFX0NBTExCQUNLX0FHRU5UX05PVF9MT0dHRURfSU4QICpeCgtEZWxheVJlYXNvbhIXChNERUxBWV9SRUFTT05fUVVFVUVEEAASGwoXREVMQVlfUkVBU09OX1BST0NFRURJTkcQARIZChVERUxBWV9SRUFTT05fQUxFUlRJTkcQAippCg9EZWZhdWx0T3ZlcmZsb3cSGwoXREVGQVVMVF9PVkVSRkxPV19SRUpFQ1QQABIaChZERUZBVUxUX09WRVJGTE9XX1FVRVVFEAESHQoZREVGQVVMVF9PVkVSRkxPV19PVkVSRkxPVxACKnUKD0RldGVjdGlvbk9wdGlvbhIcChhERVRFQ1RJT05fT1BUSU9OX0RFRkFVTFQQABIgChxERVRFQ1RJT05fT1BUSU9OX0FNRF9BTkRfU0lUEAISIgoeREVURUNUSU9OX09QVElPTl9QQVNTX01BQ0hJTkVTEAQqgQEKFERlY29tbWlzc2lvblByaW9yaXR5EiAKHERFQ09NTUlTU0lPTl9QUklPUklUWV9OT1JNQUwQABInCiNERUNPTU1JU1NJT05fUFJJT1JJVFlfTk9STUFMX1JBSVNFRBABEh4KGkRFQ09NTUlTU0lPTl9QUklPUklUWV9LSUxMEAIqgAEKDUxldmVsT2ZEZXRhaWwSHwobTEVWRUxfT0ZfREVUQUlMX1VOU1BFQ0lGSUVEEAASGQoVTEVWRUxfT0ZfREVUQUlMX0JBU0lDEAESGQoVTEVWRUxfT0ZfREVUQUlMX1NUQVRFEAISGAoUTEVWRUxfT0ZfREVUQUlMX0ZVTEwQAyp9CghTZXZlcml0eRIYChRTRVZFUklUWV9VTlNQRUNJRklFRBAAEhkKFVNFVkVSSVRZX05PVElGSUNBVElPThABEhQKEFNFVkVSSVRZX1dBUk5JTkcQAhISCg5TRVZFUklUWV9FUlJPUhADEhIKDlNFVkVSSVRZX0ZBVEFMEAQqcQoLRGF0YUZyYW1pbmcSHAoYREFUQV9GUkFNSU5HX1VORk9STUFUVEVEEAASFAoQREFUQV9GUkFNSU5HX1hNTBABEhUKEURBVEFfRlJBTUlOR19KU09OEAISFwoTREFUQV9GUkFNSU5HX0xFR0FDWRADKncKEFNjcmVlbmluZ1ZlcmRpY3QSIQodU0NSRUVOSU5HX1ZFUkRJQ1RfRE9fTk9UX0RJQUwQABIcChhTQ1JFRU5JTkdfVkVSRElDVF9QQVNTRUQQARIiCh5TQ1JFRU5JTkdfVkVSRElDVF9QQVNTRURfRklOQUwQAiqFAwoKQWdlbnRTdGF0ZRIdChlBR0VOVF9TVEFURV9OT1RfTE9HR0VEX0lOEAASIAocQUdFTlRfU1RBVEVfQVdBSVRJTkdfU1RBVElPThABEhsKF0FHRU5UX1NUQVRFX1VOQVZBSUxBQkxFEAISFwoTQUdFTlRfU1RBVEVfV0FJVElORxADEhoKFkFHRU5UX1NUQVRFX1BSRVZJRVdJTkcQBBIYChRBR0VOVF9TVEFURV9CUkVBVEhFUhAFEhcKE0FHRU5UX1NUQVRFX1RBTEtJTkcQBhIUChBBR0VOVF9TVEFURV9XUkFQEAcSGQoVQUdFTlRfU1RBVEVfRk9MTE9XX1VQEAgSGAoUQUdFTlRfU1RBVEVfVFJBTlNGRVIQCRIXChNBR0VOVF9TVEFURV9PRkZFUkVEEAoSGgoWQUdFTlRfU1RBVEVfTU9OSVRPUklORxALEhgKFEFHRU5UX1NUQVRFX1JFU0VSVkVEEAwSFwoTQUdFTlRfU1RBVEVfT05fSE9MRBANKnoKClF1ZXVlU3RhdGUSFwoTUVVFVUVfU1RBVEVfREVMRVRFRBAAEh4KGlFVRVVFX1NUQVRFX09VVF9PRl9TRVJWSUNFEAESGgoWUVVFVUVfU1RBVEVfSU5fU0VSVklDRRACEhcKE1FVRVVFX1NUQVRFX0NMT1NJTkcQAypmCg1EZXF1ZXVlUmVzdWx0EhsKF0RFUVVFVUVfUkVTVUxUX1RPX0FHRU5UEAASGgoWREVRVUVVRV9SRVNVTFRfRVhQSVJFRBABEhwKGERFUVVFVUVfUkVTVUxUX0FCQU5ET05FRBACKo4BCgxTZXJ2aWNlU3RhdGUSIAocU0VSVklDRV9TVEFURV9ERUNPTU1JU1NJT05FRBAAEh8KG1NFUlZJQ0VfU1RBVEVfQ09NTUlTU0lPTklORxABEhgKFFNFUlZJQ0VfU1RBVEVfQUNUSVZFEAISIQodU0VSVklDRV9TVEFURV9ERUNPTU1JU1NJT05JTkcQAypuCgtUdXJyZXRTdGF0ZRIeChpUVVJSRVRfU1RBVEVfTk9UX0xPR0dFRF9JThAAEiEKHVRVUlJFVF9TVEFURV9BV0FJVElOR19TVEFUSU9OEAESHAoYVFVSUkVUX1NUQVRFX1VOQVZBSUxBQkxFEAIqdwoSVHJhbnNmZXJUYXJnZXRUeXBlEh4KGlRSQU5TRkVSX1RBUkdFVF9UWVBFX0FHRU5UEAASHgoaVFJBTlNGRVJfVEFSR0VUX1RZUEVfR1JPVVAQARIhCh1UUkFOU0ZFUl9UQVJHRVRfVFlQRV9FWFRFUk5BTBACKnAKDlRyYW5zZmVyUmVzdWx0Eh4KGlRSQU5TRkVSX1JFU1VMVF9TVUNDRVNTRlVMEAASHAoYVFJBTlNGRVJfUkVTVUxUX1JFSkVDVEVEEAESIAocVFJBTlNGRVJfUkVTVUxUX09GRkVSX0ZBSUxFRBACQjtaOWdpdGh1Yi5jb20vZGlhbGdhdGUvZGlhbGdhdGUvcHJvdG8vZGlhbGdhdGUvdjE7ZGlhbGdhdGV2MWIGcHJvdG8z");
/**
 * ReleasePriority: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.ReleasePriority
 */
export var ReleasePriority;
(function (ReleasePriority) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: RELEASE_PRIORITY_NORMAL = 0;
     */
    ReleasePriority[ReleasePriority["NORMAL"] = 0] = "NORMAL";
    /**
     * Wire value 1.
     *
     * @generated from enum value: RELEASE_PRIORITY_RAISED = 1;
     */
    ReleasePriority[ReleasePriority["RAISED"] = 1] = "RAISED";
    /**
     * Wire value 2.
     *
     * @generated from enum value: RELEASE_PRIORITY_IMMEDIATE = 2;
     */
    ReleasePriority[ReleasePriority["IMMEDIATE"] = 2] = "IMMEDIATE";
})(ReleasePriority || (ReleasePriority = {}));
/**
 * Describes the enum dialgate.v1.ReleasePriority.
 */
export const ReleasePrioritySchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 0);
/**
 * MediaFormat: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.MediaFormat
 */
export var MediaFormat;
(function (MediaFormat) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: MEDIA_FORMAT_G711_WAV = 0;
     */
    MediaFormat[MediaFormat["G711_WAV"] = 0] = "G711_WAV";
    /**
     * Wire value 1.
     *
     * @generated from enum value: MEDIA_FORMAT_COMPRESSED_WAV = 1;
     */
    MediaFormat[MediaFormat["COMPRESSED_WAV"] = 1] = "COMPRESSED_WAV";
})(MediaFormat || (MediaFormat = {}));
/**
 * Describes the enum dialgate.v1.MediaFormat.
 */
export const MediaFormatSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 1);
/**
 * TransferAnswer: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.TransferAnswer
 */
export var TransferAnswer;
(function (TransferAnswer) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: TRANSFER_ANSWER_REJECTED = 0;
     */
    TransferAnswer[TransferAnswer["REJECTED"] = 0] = "REJECTED";
    /**
     * Wire value 1.
     *
     * @generated from enum value: TRANSFER_ANSWER_ACCEPTED = 1;
     */
    TransferAnswer[TransferAnswer["ACCEPTED"] = 1] = "ACCEPTED";
})(TransferAnswer || (TransferAnswer = {}));
/**
 * Describes the enum dialgate.v1.TransferAnswer.
 */
export const TransferAnswerSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 2);
/**
 * UnavailableReason: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.UnavailableReason
 */
export var UnavailableReason;
(function (UnavailableReason) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: UNAVAILABLE_REASON_REGULAR = 0;
     */
    UnavailableReason[UnavailableReason["REGULAR"] = 0] = "REGULAR";
})(UnavailableReason || (UnavailableReason = {}));
/**
 * Describes the enum dialgate.v1.UnavailableReason.
 */
export const UnavailableReasonSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 3);
/**
 * LookupResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.LookupResult
 */
export var LookupResult;
(function (LookupResult) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: LOOKUP_RESULT_EXACT_MATCH = 0;
     */
    LookupResult[LookupResult["EXACT_MATCH"] = 0] = "EXACT_MATCH";
    /**
     * Wire value 1.
     *
     * @generated from enum value: LOOKUP_RESULT_NO_MATCH = 1;
     */
    LookupResult[LookupResult["NO_MATCH"] = 1] = "NO_MATCH";
    /**
     * Wire value 2.
     *
     * @generated from enum value: LOOKUP_RESULT_MULTIPLE_MATCHES = 2;
     */
    LookupResult[LookupResult["MULTIPLE_MATCHES"] = 2] = "MULTIPLE_MATCHES";
    /**
     * Wire value 3.
     *
     * @generated from enum value: LOOKUP_RESULT_QUERY_FAILURE = 3;
     */
    LookupResult[LookupResult["QUERY_FAILURE"] = 3] = "QUERY_FAILURE";
    /**
     * Wire value 4.
     *
     * @generated from enum value: LOOKUP_RESULT_QUERY_TIMEOUT = 4;
     */
    LookupResult[LookupResult["QUERY_TIMEOUT"] = 4] = "QUERY_TIMEOUT";
})(LookupResult || (LookupResult = {}));
/**
 * Describes the enum dialgate.v1.LookupResult.
 */
export const LookupResultSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 4);
/**
 * PlayResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.PlayResult
 */
export var PlayResult;
(function (PlayResult) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: PLAY_RESULT_STARTED = 0;
     */
    PlayResult[PlayResult["STARTED"] = 0] = "STARTED";
    /**
     * Wire value 1.
     *
     * @generated from enum value: PLAY_RESULT_FINISHED = 1;
     */
    PlayResult[PlayResult["FINISHED"] = 1] = "FINISHED";
    /**
     * Wire value 2.
     *
     * @generated from enum value: PLAY_RESULT_FAILED = 2;
     */
    PlayResult[PlayResult["FAILED"] = 2] = "FAILED";
})(PlayResult || (PlayResult = {}));
/**
 * Describes the enum dialgate.v1.PlayResult.
 */
export const PlayResultSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 5);
/**
 * CaptureResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.CaptureResult
 */
export var CaptureResult;
(function (CaptureResult) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: CAPTURE_RESULT_CAPTURED = 0;
     */
    CaptureResult[CaptureResult["CAPTURED"] = 0] = "CAPTURED";
    /**
     * Wire value 1.
     *
     * @generated from enum value: CAPTURE_RESULT_TIMED_OUT = 1;
     */
    CaptureResult[CaptureResult["TIMED_OUT"] = 1] = "TIMED_OUT";
    /**
     * Wire value 2.
     *
     * @generated from enum value: CAPTURE_RESULT_ABORTED = 2;
     */
    CaptureResult[CaptureResult["ABORTED"] = 2] = "ABORTED";
})(CaptureResult || (CaptureResult = {}));
/**
 * Describes the enum dialgate.v1.CaptureResult.
 */
export const CaptureResultSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 6);
/**
 * LineResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.LineResult
 */
export var LineResult;
(function (LineResult) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: LINE_RESULT_DONE = 0;
     */
    LineResult[LineResult["DONE"] = 0] = "DONE";
    /**
     * Wire value 1.
     *
     * @generated from enum value: LINE_RESULT_ON_HOOK = 1;
     */
    LineResult[LineResult["ON_HOOK"] = 1] = "ON_HOOK";
    /**
     * Wire value 2.
     *
     * @generated from enum value: LINE_RESULT_TELEPHONY_ERROR = 2;
     */
    LineResult[LineResult["TELEPHONY_ERROR"] = 2] = "TELEPHONY_ERROR";
})(LineResult || (LineResult = {}));
/**
 * Describes the enum dialgate.v1.LineResult.
 */
export const LineResultSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 7);
/**
 * OperationResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.OperationResult
 */
export var OperationResult;
(function (OperationResult) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: OPERATION_RESULT_DONE = 0;
     */
    OperationResult[OperationResult["DONE"] = 0] = "DONE";
    /**
     * Wire value 1.
     *
     * @generated from enum value: OPERATION_RESULT_FAILED = 1;
     */
    OperationResult[OperationResult["FAILED"] = 1] = "FAILED";
    /**
     * Wire value 2.
     *
     * @generated from enum value: OPERATION_RESULT_TELEPHONY_FAILURE = 2;
     */
    OperationResult[OperationResult["TELEPHONY_FAILURE"] = 2] = "TELEPHONY_FAILURE";
})(OperationResult || (OperationResult = {}));
/**
 * Describes the enum dialgate.v1.OperationResult.
 */
export const OperationResultSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 8);
/**
 * RouteMatch: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.RouteMatch
 */
export var RouteMatch;
(function (RouteMatch) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: ROUTE_MATCH_NONE = 0;
     */
    RouteMatch[RouteMatch["NONE"] = 0] = "NONE";
    /**
     * Wire value 1.
     *
     * @generated from enum value: ROUTE_MATCH_ONE = 1;
     */
    RouteMatch[RouteMatch["ONE"] = 1] = "ONE";
    /**
     * Wire value 2.
     *
     * @generated from enum value: ROUTE_MATCH_SEVERAL = 2;
     */
    RouteMatch[RouteMatch["SEVERAL"] = 2] = "SEVERAL";
})(RouteMatch || (RouteMatch = {}));
/**
 * Describes the enum dialgate.v1.RouteMatch.
 */
export const RouteMatchSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 9);
/**
 * TransferProgress: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.TransferProgress
 */
export var TransferProgress;
(function (TransferProgress) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: TRANSFER_PROGRESS_CONNECTED = 0;
     */
    TransferProgress[TransferProgress["CONNECTED"] = 0] = "CONNECTED";
    /**
     * Wire value 1.
     *
     * @generated from enum value: TRANSFER_PROGRESS_DISCONNECTED = 1;
     */
    TransferProgress[TransferProgress["DISCONNECTED"] = 1] = "DISCONNECTED";
    /**
     * Wire value 2.
     *
     * @generated from enum value: TRANSFER_PROGRESS_NOT_ESTABLISHED = 2;
     */
    TransferProgress[TransferProgress["NOT_ESTABLISHED"] = 2] = "NOT_ESTABLISHED";
    /**
     * Wire value 3.
     *
     * @generated from enum value: TRANSFER_PROGRESS_OFFERED = 3;
     */
    TransferProgress[TransferProgress["OFFERED"] = 3] = "OFFERED";
    /**
     * Wire value 4.
     *
     * @generated from enum value: TRANSFER_PROGRESS_CONFERENCING = 4;
     */
    TransferProgress[TransferProgress["CONFERENCING"] = 4] = "CONFERENCING";
})(TransferProgress || (TransferProgress = {}));
/**
 * Describes the enum dialgate.v1.TransferProgress.
 */
export const TransferProgressSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 10);
/**
 * AuthenticationResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.AuthenticationResult
 */
export var AuthenticationResult;
(function (AuthenticationResult) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_AUTHENTICATED = 0;
     */
    AuthenticationResult[AuthenticationResult["AUTHENTICATED"] = 0] = "AUTHENTICATED";
    /**
     * Wire value 1.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_NO_SUCH_USER = 1;
     */
    AuthenticationResult[AuthenticationResult["NO_SUCH_USER"] = 1] = "NO_SUCH_USER";
    /**
     * Wire value 2.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_BAD_PASSWORD = 2;
     */
    AuthenticationResult[AuthenticationResult["BAD_PASSWORD"] = 2] = "BAD_PASSWORD";
    /**
     * Wire value 3.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_MALFORMED = 3;
     */
    AuthenticationResult[AuthenticationResult["MALFORMED"] = 3] = "MALFORMED";
    /**
     * Wire value 4.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_PROXY_NOT_PERMITTED = 4;
     */
    AuthenticationResult[AuthenticationResult["PROXY_NOT_PERMITTED"] = 4] = "PROXY_NOT_PERMITTED";
    /**
     * Wire value 5.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_LOCKED_OUT = 5;
     */
    AuthenticationResult[AuthenticationResult["LOCKED_OUT"] = 5] = "LOCKED_OUT";
    /**
     * Wire value 6.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_PASSWORD_RULE = 6;
     */
    AuthenticationResult[AuthenticationResult["PASSWORD_RULE"] = 6] = "PASSWORD_RULE";
    /**
     * Wire value 7.
     *
     * @generated from enum value: AUTHENTICATION_RESULT_ENDPOINT_NOT_CONFIGURED = 7;
     */
    AuthenticationResult[AuthenticationResult["ENDPOINT_NOT_CONFIGURED"] = 7] = "ENDPOINT_NOT_CONFIGURED";
})(AuthenticationResult || (AuthenticationResult = {}));
/**
 * Describes the enum dialgate.v1.AuthenticationResult.
 */
export const AuthenticationResultSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 11);
/**
 * BlendFairness: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.BlendFairness
 */
export var BlendFairness;
(function (BlendFairness) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: BLEND_FAIRNESS_NONE = 0;
     */
    BlendFairness[BlendFairness["NONE"] = 0] = "NONE";
    /**
     * Wire value 1.
     *
     * @generated from enum value: BLEND_FAIRNESS_LAST_OFFER = 1;
     */
    BlendFairness[BlendFairness["LAST_OFFER"] = 1] = "LAST_OFFER";
})(BlendFairness || (BlendFairness = {}));
/**
 * Describes the enum dialgate.v1.BlendFairness.
 */
export const BlendFairnessSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 12);
/**
 * BlendPriority: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.BlendPriority
 */
export var BlendPriority;
(function (BlendPriority) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: BLEND_PRIORITY_NORMAL = 0;
     */
    BlendPriority[BlendPriority["NORMAL"] = 0] = "NORMAL";
    /**
     * Wire value 1.
     *
     * @generated from enum value: BLEND_PRIORITY_REGARDLESS_OF_PACING = 1;
     */
    BlendPriority[BlendPriority["REGARDLESS_OF_PACING"] = 1] = "REGARDLESS_OF_PACING";
})(BlendPriority || (BlendPriority = {}));
/**
 * Describes the enum dialgate.v1.BlendPriority.
 */
export const BlendPrioritySchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 13);
/**
 * DrainPriority: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DrainPriority
 */
export var DrainPriority;
(function (DrainPriority) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DRAIN_PRIORITY_NORMAL = 0;
     */
    DrainPriority[DrainPriority["NORMAL"] = 0] = "NORMAL";
    /**
     * Wire value 1.
     *
     * @generated from enum value: DRAIN_PRIORITY_QUICK = 1;
     */
    DrainPriority[DrainPriority["QUICK"] = 1] = "QUICK";
    /**
     * Wire value 2.
     *
     * @generated from enum value: DRAIN_PRIORITY_IMMEDIATE = 2;
     */
    DrainPriority[DrainPriority["IMMEDIATE"] = 2] = "IMMEDIATE";
})(DrainPriority || (DrainPriority = {}));
/**
 * Describes the enum dialgate.v1.DrainPriority.
 */
export const DrainPrioritySchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 14);
/**
 * DialingMethod: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DialingMethod
 */
export var DialingMethod;
(function (DialingMethod) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DIALING_METHOD_PREDICTIVE = 0;
     */
    DialingMethod[DialingMethod["PREDICTIVE"] = 0] = "PREDICTIVE";
    /**
     * Wire value 1.
     *
     * @generated from enum value: DIALING_METHOD_PREDICTIVE_OBSOLETE = 1;
     */
    DialingMethod[DialingMethod["PREDICTIVE_OBSOLETE"] = 1] = "PREDICTIVE_OBSOLETE";
    /**
     * Wire value 2.
     *
     * @generated from enum value: DIALING_METHOD_MANUAL_OUTBOUND = 2;
     */
    DialingMethod[DialingMethod["MANUAL_OUTBOUND"] = 2] = "MANUAL_OUTBOUND";
    /**
     * Wire value 3.
     *
     * @generated from enum value: DIALING_METHOD_PROGRESSIVE = 3;
     */
    DialingMethod[DialingMethod["PROGRESSIVE"] = 3] = "PROGRESSIVE";
    /**
     * Wire value 4.
     *
     * @generated from enum value: DIALING_METHOD_PREVIEW = 4;
     */
    DialingMethod[DialingMethod["PREVIEW"] = 4] = "PREVIEW";
    /**
     * Wire value 5.
     *
     * @generated from enum value: DIALING_METHOD_INBOUND = 5;
     */
    DialingMethod[DialingMethod["INBOUND"] = 5] = "INBOUND";
    /**
     * Wire value 6.
     *
     * @generated from enum value: DIALING_METHOD_AGENTLESS = 6;
     */
    DialingMethod[DialingMethod["AGENTLESS"] = 6] = "AGENTLESS";
    /**
     * Wire value 7.
     *
     * @generated from enum value: DIALING_METHOD_INBOUND_ON_HOOK = 7;
     */
    DialingMethod[DialingMethod["INBOUND_ON_HOOK"] = 7] = "INBOUND_ON_HOOK";
    /**
     * Wire value 101.
     *
     * @generated from enum value: DIALING_METHOD_SYSTEM = 101;
     */
    DialingMethod[DialingMethod["SYSTEM"] = 101] = "SYSTEM";
})(DialingMethod || (DialingMethod = {}));
/**
 * Describes the enum dialgate.v1.DialingMethod.
 */
export const DialingMethodSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 15);
/**
 * Cause: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.Cause
 */
export var Cause;
(function (Cause) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: CAUSE_NOT_MADE = 0;
     */
    Cause[Cause["NOT_MADE"] = 0] = "NOT_MADE";
    /**
     * Wire value 1.
     *
     * @generated from enum value: CAUSE_BUSY = 1;
     */
    Cause[Cause["BUSY"] = 1] = "BUSY";
    /**
     * Wire value 2.
     *
     * @generated from enum value: CAUSE_NO_ANSWER = 2;
     */
    Cause[Cause["NO_ANSWER"] = 2] = "NO_ANSWER";
    /**
     * Wire value 3.
     *
     * @generated from enum value: CAUSE_FAX = 3;
     */
    Cause[Cause["FAX"] = 3] = "FAX";
    /**
     * Wire value 4.
     *
     * @generated from enum value: CAUSE_MODEM = 4;
     */
    Cause[Cause["MODEM"] = 4] = "MODEM";
    /**
     * Wire value 5.
     *
     * @generated from enum value: CAUSE_ANSWERING_MACHINE = 5;
     */
    Cause[Cause["ANSWERING_MACHINE"] = 5] = "ANSWERING_MACHINE";
    /**
     * Wire value 6.
     *
     * @generated from enum value: CAUSE_CALL_FAILURE = 6;
     */
    Cause[Cause["CALL_FAILURE"] = 6] = "CALL_FAILURE";
    /**
     * Wire value 7.
     *
     * @generated from enum value: CAUSE_ABANDONED = 7;
     */
    Cause[Cause["ABANDONED"] = 7] = "ABANDONED";
    /**
     * Wire value 8.
     *
     * @generated from enum value: CAUSE_INTERRUPTED = 8;
     */
    Cause[Cause["INTERRUPTED"] = 8] = "INTERRUPTED";
    /**
     * Wire value 9.
     *
     * @generated from enum value: CAUSE_TIMED_OUT = 9;
     */
    Cause[Cause["TIMED_OUT"] = 9] = "TIMED_OUT";
    /**
     * Wire value 20.
     *
     * @generated from enum value: CAUSE_UNOBTAINABLE = 20;
     */
    Cause[Cause["UNOBTAINABLE"] = 20] = "UNOBTAINABLE";
    /**
     * Wire value 21.
     *
     * @generated from enum value: CAUSE_OUT_OF_ORDER = 21;
     */
    Cause[Cause["OUT_OF_ORDER"] = 21] = "OUT_OF_ORDER";
    /**
     * Wire value 22.
     *
     * @generated from enum value: CAUSE_CHANGED = 22;
     */
    Cause[Cause["CHANGED"] = 22] = "CHANGED";
    /**
     * Wire value 23.
     *
     * @generated from enum value: CAUSE_INCOMING_BARRED = 23;
     */
    Cause[Cause["INCOMING_BARRED"] = 23] = "INCOMING_BARRED";
    /**
     * Wire value 24.
     *
     * @generated from enum value: CAUSE_REJECTED = 24;
     */
    Cause[Cause["REJECTED"] = 24] = "REJECTED";
    /**
     * Wire value 25.
     *
     * @generated from enum value: CAUSE_NOT_IN_USE = 25;
     */
    Cause[Cause["NOT_IN_USE"] = 25] = "NOT_IN_USE";
    /**
     * Wire value 26.
     *
     * @generated from enum value: CAUSE_FAST_BUSY = 26;
     */
    Cause[Cause["FAST_BUSY"] = 26] = "FAST_BUSY";
    /**
     * Wire value 27.
     *
     * @generated from enum value: CAUSE_HI_AND_DRY = 27;
     */
    Cause[Cause["HI_AND_DRY"] = 27] = "HI_AND_DRY";
    /**
     * Wire value 30.
     *
     * @generated from enum value: CAUSE_OTHER = 30;
     */
    Cause[Cause["OTHER"] = 30] = "OTHER";
    /**
     * Wire value 31.
     *
     * @generated from enum value: CAUSE_CALLED_PARTY_HANG_UP = 31;
     */
    Cause[Cause["CALLED_PARTY_HANG_UP"] = 31] = "CALLED_PARTY_HANG_UP";
    /**
     * Wire value 32.
     *
     * @generated from enum value: CAUSE_CALLBACK_AGENT_NOT_LOGGED_IN = 32;
     */
    Cause[Cause["CALLBACK_AGENT_NOT_LOGGED_IN"] = 32] = "CALLBACK_AGENT_NOT_LOGGED_IN";
})(Cause || (Cause = {}));
/**
 * Describes the enum dialgate.v1.Cause.
 */
export const CauseSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 16);
/**
 * DelayReason: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DelayReason
 */
export var DelayReason;
(function (DelayReason) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DELAY_REASON_QUEUED = 0;
     */
    DelayReason[DelayReason["QUEUED"] = 0] = "QUEUED";
    /**
     * Wire value 1.
     *
     * @generated from enum value: DELAY_REASON_PROCEEDING = 1;
     */
    DelayReason[DelayReason["PROCEEDING"] = 1] = "PROCEEDING";
    /**
     * Wire value 2.
     *
     * @generated from enum value: DELAY_REASON_ALERTING = 2;
     */
    DelayReason[DelayReason["ALERTING"] = 2] = "ALERTING";
})(DelayReason || (DelayReason = {}));
/**
 * Describes the enum dialgate.v1.DelayReason.
 */
export const DelayReasonSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 17);
/**
 * DefaultOverflow: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DefaultOverflow
 */
export var DefaultOverflow;
(function (DefaultOverflow) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DEFAULT_OVERFLOW_REJECT = 0;
     */
    DefaultOverflow[DefaultOverflow["REJECT"] = 0] = "REJECT";
    /**
     * Wire value 1.
     *
     * @generated from enum value: DEFAULT_OVERFLOW_QUEUE = 1;
     */
    DefaultOverflow[DefaultOverflow["QUEUE"] = 1] = "QUEUE";
    /**
     * Wire value 2.
     *
     * @generated from enum value: DEFAULT_OVERFLOW_OVERFLOW = 2;
     */
    DefaultOverflow[DefaultOverflow["OVERFLOW"] = 2] = "OVERFLOW";
})(DefaultOverflow || (DefaultOverflow = {}));
/**
 * Describes the enum dialgate.v1.DefaultOverflow.
 */
export const DefaultOverflowSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 18);
/**
 * DetectionOption: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DetectionOption
 */
export var DetectionOption;
(function (DetectionOption) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DETECTION_OPTION_DEFAULT = 0;
     */
    DetectionOption[DetectionOption["DEFAULT"] = 0] = "DEFAULT";
    /**
     * Wire value 2.
     *
     * @generated from enum value: DETECTION_OPTION_AMD_AND_SIT = 2;
     */
    DetectionOption[DetectionOption["AMD_AND_SIT"] = 2] = "AMD_AND_SIT";
    /**
     * Wire value 4.
     *
     * @generated from enum value: DETECTION_OPTION_PASS_MACHINES = 4;
     */
    DetectionOption[DetectionOption["PASS_MACHINES"] = 4] = "PASS_MACHINES";
})(DetectionOption || (DetectionOption = {}));
/**
 * Describes the enum dialgate.v1.DetectionOption.
 */
export const DetectionOptionSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 19);
/**
 * DecommissionPriority: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DecommissionPriority
 */
export var DecommissionPriority;
(function (DecommissionPriority) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DECOMMISSION_PRIORITY_NORMAL = 0;
     */
    DecommissionPriority[DecommissionPriority["NORMAL"] = 0] = "NORMAL";
    /**
     * Wire value 1.
     *
     * @generated from enum value: DECOMMISSION_PRIORITY_NORMAL_RAISED = 1;
     */
    DecommissionPriority[DecommissionPriority["NORMAL_RAISED"] = 1] = "NORMAL_RAISED";
    /**
     * Wire value 2.
     *
     * @generated from enum value: DECOMMISSION_PRIORITY_KILL = 2;
     */
    DecommissionPriority[DecommissionPriority["KILL"] = 2] = "KILL";
})(DecommissionPriority || (DecommissionPriority = {}));
/**
 * Describes the enum dialgate.v1.DecommissionPriority.
 */
export const DecommissionPrioritySchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 20);
/**
 * LevelOfDetail: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.LevelOfDetail
 */
export var LevelOfDetail;
(function (LevelOfDetail) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: LEVEL_OF_DETAIL_UNSPECIFIED = 0;
     */
    LevelOfDetail[LevelOfDetail["UNSPECIFIED"] = 0] = "UNSPECIFIED";
    /**
     * Wire value 1.
     *
     * @generated from enum value: LEVEL_OF_DETAIL_BASIC = 1;
     */
    LevelOfDetail[LevelOfDetail["BASIC"] = 1] = "BASIC";
    /**
     * Wire value 2.
     *
     * @generated from enum value: LEVEL_OF_DETAIL_STATE = 2;
     */
    LevelOfDetail[LevelOfDetail["STATE"] = 2] = "STATE";
    /**
     * Wire value 3.
     *
     * @generated from enum value: LEVEL_OF_DETAIL_FULL = 3;
     */
    LevelOfDetail[LevelOfDetail["FULL"] = 3] = "FULL";
})(LevelOfDetail || (LevelOfDetail = {}));
/**
 * Describes the enum dialgate.v1.LevelOfDetail.
 */
export const LevelOfDetailSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 21);
/**
 * Severity: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.Severity
 */
export var Severity;
(function (Severity) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: SEVERITY_UNSPECIFIED = 0;
     */
    Severity[Severity["UNSPECIFIED"] = 0] = "UNSPECIFIED";
    /**
     * Wire value 1.
     *
     * @generated from enum value: SEVERITY_NOTIFICATION = 1;
     */
    Severity[Severity["NOTIFICATION"] = 1] = "NOTIFICATION";
    /**
     * Wire value 2.
     *
     * @generated from enum value: SEVERITY_WARNING = 2;
     */
    Severity[Severity["WARNING"] = 2] = "WARNING";
    /**
     * Wire value 3.
     *
     * @generated from enum value: SEVERITY_ERROR = 3;
     */
    Severity[Severity["ERROR"] = 3] = "ERROR";
    /**
     * Wire value 4.
     *
     * @generated from enum value: SEVERITY_FATAL = 4;
     */
    Severity[Severity["FATAL"] = 4] = "FATAL";
})(Severity || (Severity = {}));
/**
 * Describes the enum dialgate.v1.Severity.
 */
export const SeveritySchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 22);
/**
 * DataFraming: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DataFraming
 */
export var DataFraming;
(function (DataFraming) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DATA_FRAMING_UNFORMATTED = 0;
     */
    DataFraming[DataFraming["UNFORMATTED"] = 0] = "UNFORMATTED";
    /**
     * Wire value 1.
     *
     * @generated from enum value: DATA_FRAMING_XML = 1;
     */
    DataFraming[DataFraming["XML"] = 1] = "XML";
    /**
     * Wire value 2.
     *
     * @generated from enum value: DATA_FRAMING_JSON = 2;
     */
    DataFraming[DataFraming["JSON"] = 2] = "JSON";
    /**
     * Wire value 3.
     *
     * @generated from enum value: DATA_FRAMING_LEGACY = 3;
     */
    DataFraming[DataFraming["LEGACY"] = 3] = "LEGACY";
})(DataFraming || (DataFraming = {}));
/**
 * Describes the enum dialgate.v1.DataFraming.
 */
export const DataFramingSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 23);
/**
 * ScreeningVerdict: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.ScreeningVerdict
 */
export var ScreeningVerdict;
(function (ScreeningVerdict) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: SCREENING_VERDICT_DO_NOT_DIAL = 0;
     */
    ScreeningVerdict[ScreeningVerdict["DO_NOT_DIAL"] = 0] = "DO_NOT_DIAL";
    /**
     * Wire value 1.
     *
     * @generated from enum value: SCREENING_VERDICT_PASSED = 1;
     */
    ScreeningVerdict[ScreeningVerdict["PASSED"] = 1] = "PASSED";
    /**
     * Wire value 2.
     *
     * @generated from enum value: SCREENING_VERDICT_PASSED_FINAL = 2;
     */
    ScreeningVerdict[ScreeningVerdict["PASSED_FINAL"] = 2] = "PASSED_FINAL";
})(ScreeningVerdict || (ScreeningVerdict = {}));
/**
 * Describes the enum dialgate.v1.ScreeningVerdict.
 */
export const ScreeningVerdictSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 24);
/**
 * AgentState: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.AgentState
 */
export var AgentState;
(function (AgentState) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: AGENT_STATE_NOT_LOGGED_IN = 0;
     */
    AgentState[AgentState["NOT_LOGGED_IN"] = 0] = "NOT_LOGGED_IN";
    /**
     * Wire value 1.
     *
     * @generated from enum value: AGENT_STATE_AWAITING_STATION = 1;
     */
    AgentState[AgentState["AWAITING_STATION"] = 1] = "AWAITING_STATION";
    /**
     * Wire value 2.
     *
     * @generated from enum value: AGENT_STATE_UNAVAILABLE = 2;
     */
    AgentState[AgentState["UNAVAILABLE"] = 2] = "UNAVAILABLE";
    /**
     * Wire value 3.
     *
     * @generated from enum value: AGENT_STATE_WAITING = 3;
     */
    AgentState[AgentState["WAITING"] = 3] = "WAITING";
    /**
     * Wire value 4.
     *
     * @generated from enum value: AGENT_STATE_PREVIEWING = 4;
     */
    AgentState[AgentState["PREVIEWING"] = 4] = "PREVIEWING";
    /**
     * Wire value 5.
     *
     * @generated from enum value: AGENT_STATE_BREATHER = 5;
     */
    AgentState[AgentState["BREATHER"] = 5] = "BREATHER";
    /**
     * Wire value 6.
     *
     * @generated from enum value: AGENT_STATE_TALKING = 6;
     */
    AgentState[AgentState["TALKING"] = 6] = "TALKING";
    /**
     * Wire value 7.
     *
     * @generated from enum value: AGENT_STATE_WRAP = 7;
     */
    AgentState[AgentState["WRAP"] = 7] = "WRAP";
    /**
     * Wire value 8.
     *
     * @generated from enum value: AGENT_STATE_FOLLOW_UP = 8;
     */
    AgentState[AgentState["FOLLOW_UP"] = 8] = "FOLLOW_UP";
    /**
     * Wire value 9.
     *
     * @generated from enum value: AGENT_STATE_TRANSFER = 9;
     */
    AgentState[AgentState["TRANSFER"] = 9] = "TRANSFER";
    /**
     * Wire value 10.
     *
     * @generated from enum value: AGENT_STATE_OFFERED = 10;
     */
    AgentState[AgentState["OFFERED"] = 10] = "OFFERED";
    /**
     * Wire value 11.
     *
     * @generated from enum value: AGENT_STATE_MONITORING = 11;
     */
    AgentState[AgentState["MONITORING"] = 11] = "MONITORING";
    /**
     * Wire value 12.
     *
     * @generated from enum value: AGENT_STATE_RESERVED = 12;
     */
    AgentState[AgentState["RESERVED"] = 12] = "RESERVED";
    /**
     * Wire value 13.
     *
     * @generated from enum value: AGENT_STATE_ON_HOLD = 13;
     */
    AgentState[AgentState["ON_HOLD"] = 13] = "ON_HOLD";
})(AgentState || (AgentState = {}));
/**
 * Describes the enum dialgate.v1.AgentState.
 */
export const AgentStateSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 25);
/**
 * QueueState: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.QueueState
 */
export var QueueState;
(function (QueueState) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: QUEUE_STATE_DELETED = 0;
     */
    QueueState[QueueState["DELETED"] = 0] = "DELETED";
    /**
     * Wire value 1.
     *
     * @generated from enum value: QUEUE_STATE_OUT_OF_SERVICE = 1;
     */
    QueueState[QueueState["OUT_OF_SERVICE"] = 1] = "OUT_OF_SERVICE";
    /**
     * Wire value 2.
     *
     * @generated from enum value: QUEUE_STATE_IN_SERVICE = 2;
     */
    QueueState[QueueState["IN_SERVICE"] = 2] = "IN_SERVICE";
    /**
     * Wire value 3.
     *
     * @generated from enum value: QUEUE_STATE_CLOSING = 3;
     */
    QueueState[QueueState["CLOSING"] = 3] = "CLOSING";
})(QueueState || (QueueState = {}));
/**
 * Describes the enum dialgate.v1.QueueState.
 */
export const QueueStateSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 26);
/**
 * DequeueResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.DequeueResult
 */
export var DequeueResult;
(function (DequeueResult) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: DEQUEUE_RESULT_TO_AGENT = 0;
     */
    DequeueResult[DequeueResult["TO_AGENT"] = 0] = "TO_AGENT";
    /**
     * Wire value 1.
     *
     * @generated from enum value: DEQUEUE_RESULT_EXPIRED = 1;
     */
    DequeueResult[DequeueResult["EXPIRED"] = 1] = "EXPIRED";
    /**
     * Wire value 2.
     *
     * @generated from enum value: DEQUEUE_RESULT_ABANDONED = 2;
     */
    DequeueResult[DequeueResult["ABANDONED"] = 2] = "ABANDONED";
})(DequeueResult || (DequeueResult = {}));
/**
 * Describes the enum dialgate.v1.DequeueResult.
 */
export const DequeueResultSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 27);
/**
 * ServiceState: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.ServiceState
 */
export var ServiceState;
(function (ServiceState) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: SERVICE_STATE_DECOMMISSIONED = 0;
     */
    ServiceState[ServiceState["DECOMMISSIONED"] = 0] = "DECOMMISSIONED";
    /**
     * Wire value 1.
     *
     * @generated from enum value: SERVICE_STATE_COMMISSIONING = 1;
     */
    ServiceState[ServiceState["COMMISSIONING"] = 1] = "COMMISSIONING";
    /**
     * Wire value 2.
     *
     * @generated from enum value: SERVICE_STATE_ACTIVE = 2;
     */
    ServiceState[ServiceState["ACTIVE"] = 2] = "ACTIVE";
    /**
     * Wire value 3.
     *
     * @generated from enum value: SERVICE_STATE_DECOMMISSIONING = 3;
     */
    ServiceState[ServiceState["DECOMMISSIONING"] = 3] = "DECOMMISSIONING";
})(ServiceState || (ServiceState = {}));
/**
 * Describes the enum dialgate.v1.ServiceState.
 */
export const ServiceStateSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 28);
/**
 * TurretState: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.TurretState
 */
export var TurretState;
(function (TurretState) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: TURRET_STATE_NOT_LOGGED_IN = 0;
     */
    TurretState[TurretState["NOT_LOGGED_IN"] = 0] = "NOT_LOGGED_IN";
    /**
     * Wire value 1.
     *
     * @generated from enum value: TURRET_STATE_AWAITING_STATION = 1;
     */
    TurretState[TurretState["AWAITING_STATION"] = 1] = "AWAITING_STATION";
    /**
     * Wire value 2.
     *
     * @generated from enum value: TURRET_STATE_UNAVAILABLE = 2;
     */
    TurretState[TurretState["UNAVAILABLE"] = 2] = "UNAVAILABLE";
})(TurretState || (TurretState = {}));
/**
 * Describes the enum dialgate.v1.TurretState.
 */
export const TurretStateSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 29);
/**
 * TransferTargetType: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.TransferTargetType
 */
export var TransferTargetType;
(function (TransferTargetType) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: TRANSFER_TARGET_TYPE_AGENT = 0;
     */
    TransferTargetType[TransferTargetType["AGENT"] = 0] = "AGENT";
    /**
     * Wire value 1.
     *
     * @generated from enum value: TRANSFER_TARGET_TYPE_GROUP = 1;
     */
    TransferTargetType[TransferTargetType["GROUP"] = 1] = "GROUP";
    /**
     * Wire value 2.
     *
     * @generated from enum value: TRANSFER_TARGET_TYPE_EXTERNAL = 2;
     */
    TransferTargetType[TransferTargetType["EXTERNAL"] = 2] = "EXTERNAL";
})(TransferTargetType || (TransferTargetType = {}));
/**
 * Describes the enum dialgate.v1.TransferTargetType.
 */
export const TransferTargetTypeSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 30);
/**
 * TransferResult: values as SDMP numbers them.
 *
 * @generated from enum dialgate.v1.TransferResult
 */
export var TransferResult;
(function (TransferResult) {
    /**
     * Wire value 0.
     *
     * @generated from enum value: TRANSFER_RESULT_SUCCESSFUL = 0;
     */
    TransferResult[TransferResult["SUCCESSFUL"] = 0] = "SUCCESSFUL";
    /**
     * Wire value 1.
     *
     * @generated from enum value: TRANSFER_RESULT_REJECTED = 1;
     */
    TransferResult[TransferResult["REJECTED"] = 1] = "REJECTED";
    /**
     * Wire value 2.
     *
     * @generated from enum value: TRANSFER_RESULT_OFFER_FAILED = 2;
     */
    TransferResult[TransferResult["OFFER_FAILED"] = 2] = "OFFER_FAILED";
})(TransferResult || (TransferResult = {}));
/**
 * Describes the enum dialgate.v1.TransferResult.
 */
export const TransferResultSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_enums, 31);
