// TelephonyService: what a telephony layer reports to the dialer.
import { fileDesc, messageDesc, serviceDesc } from "@bufbuild/protobuf/codegenv2";
import { file_dialgate_v1_telephony_requests } from "./telephony_requests_pb.js";
import { file_google_api_annotations } from "../../google/api/annotations_pb.js";
/**
 * Describes the file dialgate/v1/telephony_service.proto.
 */
export const file_dialgate_v1_telephony_service = /*@__PURE__*/ fileDesc("CiNkaWFsZ2F0ZS92MS90ZWxlcGhvbnlfc2VydmljZS5wcm90bxILZGlhbGdhdGUudjEiKAoYUmVwb3J0Q2FsbEZhaWxlZFJlc3BvbnNlEgwKBHRleHQYASABKAkiIwoTTm90aWZ5RGVsYXlSZXNwb25zZRIMCgR0ZXh0GAEgASgJIikKGVJlcG9ydERpZ2l0U3RhdHVzUmVzcG9uc2USDAoEdGV4dBgBIAEoCSIlChVSZXBvcnRDYXB0dXJlUmVzcG9uc2USDAoEdGV4dBgBIAEoCSInChdBY2tub3dsZWRnZUhvbGRSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiwKHFJlcG9ydEluYm91bmRDb25uZWN0UmVzcG9uc2USDAoEdGV4dBgBIAEoCSIrChtSZXBvcnRMaW5lQ29ubmVjdGVkUmVzcG9uc2USDAoEdGV4dBgBIAEoCSIpChlBY2tub3dsZWRnZUxpc3RlblJlc3BvbnNlEgwKBHRleHQYASABKAkiKQoZUmVwb3J0TG9naW5TdGF0dXNSZXNwb25zZRIMCgR0ZXh0GAEgASgJIicKF0Fja25vd2xlZGdlTXV0ZVJlc3BvbnNlEgwKBHRleHQYASABKAkiKgoaUmVwb3J0RGlzY29ubmVjdGVkUmVzcG9uc2USDAoEdGV4dBgBIAEoCSIpChlSZXBvcnRVbmF2YWlsYWJsZVJlc3BvbnNlEgwKBHRleHQYASABKAkiJgoWUmVwb3J0UG9ydEZyZWVSZXNwb25zZRIMCgR0ZXh0GAEgASgJIioKGlJlcG9ydFBlbmRpbmdSb3V0ZVJlc3BvbnNlEgwKBHRleHQYASABKAkiKAoYUmVwb3J0UGxheVN0YXR1c1Jlc3BvbnNlEgwKBHRleHQYASABKAkiKgoaUmVwb3J0UXVldWVUaW1lb3V0UmVzcG9uc2USDAoEdGV4dBgBIAEoCSIsChxBY2tub3dsZWRnZVJlY29yZGluZ1Jlc3BvbnNlEgwKBHRleHQYASABKAkiKQoZUmVwb3J0U3RhdGlvbkZyZWVSZXNwb25zZRIMCgR0ZXh0GAEgASgJIisKG0Fja25vd2xlZGdlVHJhbnNmZXJSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiIKEk9wZW5UcnVua3NSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiwKHFJlcG9ydFRyYW5zZmVyU3RhdHVzUmVzcG9uc2USDAoEdGV4dBgBIAEoCTLmGQoQVGVsZXBob255U2VydmljZRKUAQoQUmVwb3J0Q2FsbEZhaWxlZBIkLmRpYWxnYXRlLnYxLlJlcG9ydENhbGxGYWlsZWRSZXF1ZXN0GiUuZGlhbGdhdGUudjEuUmVwb3J0Q2FsbEZhaWxlZFJlc3BvbnNlIjOC0+STAi06ASoiKC92MS90ZW5hbnRzL3t0ZW5hbnR9L2NhbGxzL3tjYWxsfTpmYWlsZWQShgEKC05vdGlmeURlbGF5Eh8uZGlhbGdhdGUudjEuTm90aWZ5RGVsYXlSZXF1ZXN0GiAuZGlhbGdhdGUudjEuTm90aWZ5RGVsYXlSZXNwb25zZSI0gtPkkwIuOgEqIikvdjEvdGVuYW50cy97dGVuYW50fS9jYWxscy97Y2FsbH06ZGVsYXllZBKcAQoRUmVwb3J0RGlnaXRTdGF0dXMSJS5kaWFsZ2F0ZS52MS5SZXBvcnREaWdpdFN0YXR1c1JlcXVlc3QaJi5kaWFsZ2F0ZS52MS5SZXBvcnREaWdpdFN0YXR1c1Jlc3BvbnNlIjiC0+STAjI6ASoiLS92MS90ZW5hbnRzL3t0ZW5hbnR9L2NhbGxzL3tjYWxsfTpkaWdpdFN0YXR1cxKNAQoNUmVwb3J0Q2FwdHVyZRIhLmRpYWxnYXRlLnYxLlJlcG9ydENhcHR1cmVSZXF1ZXN0GiIuZGlhbGdhdGUudjEuUmVwb3J0Q2FwdHVyZVJlc3BvbnNlIjWC0+STAi86ASoiKi92MS90ZW5hbnRzL3t0ZW5hbnR9L2NhbGxzL3tjYWxsfTpjYXB0dXJlZBKPAQoPQWNrbm93bGVkZ2VIb2xkEiMuZGlhbGdhdGUudjEuQWNrbm93bGVkZ2VIb2xkUmVxdWVzdBokLmRpYWxnYXRlLnYxLkFja25vd2xlZGdlSG9sZFJlc3BvbnNlIjGC0+STAis6ASoiJi92MS90ZW5hbnRzL3t0ZW5hbnR9L2NhbGxzL3tjYWxsfTpob2xkEpIBChRSZXBvcnRJbmJvdW5kQ29ubmVjdBIoLmRpYWxnYXRlLnYxLlJlcG9ydEluYm91bmRDb25uZWN0UmVxdWVzdBopLmRpYWxnYXRlLnYxLlJlcG9ydEluYm91bmRDb25uZWN0UmVzcG9uc2UiJYLT5JMCHzoBKiIaL3YxL3RlbmFudHMve3RlbmFudH0vY2FsbHMSpAEKE1JlcG9ydExpbmVDb25uZWN0ZWQSJy5kaWFsZ2F0ZS52MS5SZXBvcnRMaW5lQ29ubmVjdGVkUmVxdWVzdBooLmRpYWxnYXRlLnYxLlJlcG9ydExpbmVDb25uZWN0ZWRSZXNwb25zZSI6gtPkkwI0OgEqIi8vdjEvdGVuYW50cy97dGVuYW50fS9jYWxscy97Y2FsbH06bGluZUNvbm5lY3RlZBKcAQoRQWNrbm93bGVkZ2VMaXN0ZW4SJS5kaWFsZ2F0ZS52MS5BY2tub3dsZWRnZUxpc3RlblJlcXVlc3QaJi5kaWFsZ2F0ZS52MS5BY2tub3dsZWRnZUxpc3RlblJlc3BvbnNlIjiC0+STAjI6ASoiLS92MS90ZW5hbnRzL3t0ZW5hbnR9L2FnZW50cy97YWdlbnR9Omxpc3RlbmluZxKeAQoRUmVwb3J0TG9naW5TdGF0dXMSJS5kaWFsZ2F0ZS52MS5SZXBvcnRMb2dpblN0YXR1c1JlcXVlc3QaJi5kaWFsZ2F0ZS52MS5SZXBvcnRMb2dpblN0YXR1c1Jlc3BvbnNlIjqC0+STAjQ6ASoiLy92MS90ZW5hbnRzL3t0ZW5hbnR9L2FnZW50cy97YWdlbnR9OmxvZ2luU3RhdHVzEo8BCg9BY2tub3dsZWRnZU11dGUSIy5kaWFsZ2F0ZS52MS5BY2tub3dsZWRnZU11dGVSZXF1ZXN0GiQuZGlhbGdhdGUudjEuQWNrbm93bGVkZ2VNdXRlUmVzcG9uc2UiMYLT5JMCKzoBKiImL3YxL3RlbmFudHMve3RlbmFudH0vY2FsbHMve2NhbGx9Om11dGUSoAEKElJlcG9ydERpc2Nvbm5lY3RlZBImLmRpYWxnYXRlLnYxLlJlcG9ydERpc2Nvbm5lY3RlZFJlcXVlc3QaJy5kaWFsZ2F0ZS52MS5SZXBvcnREaXNjb25uZWN0ZWRSZXNwb25zZSI5gtPkkwIzOgEqIi4vdjEvdGVuYW50cy97dGVuYW50fS9jYWxscy97Y2FsbH06ZGlzY29ubmVjdGVkEqEBChFSZXBvcnRVbmF2YWlsYWJsZRIlLmRpYWxnYXRlLnYxLlJlcG9ydFVuYXZhaWxhYmxlUmVxdWVzdBomLmRpYWxnYXRlLnYxLlJlcG9ydFVuYXZhaWxhYmxlUmVzcG9uc2UiPYLT5JMCNzoBKiIyL3YxL3RlbmFudHMve3RlbmFudH0vYWdlbnRzL3thZ2VudH06bm93VW5hdmFpbGFibGUSlwEKDlJlcG9ydFBvcnRGcmVlEiIuZGlhbGdhdGUudjEuUmVwb3J0UG9ydEZyZWVSZXF1ZXN0GiMuZGlhbGdhdGUudjEuUmVwb3J0UG9ydEZyZWVSZXNwb25zZSI8gtPkkwI2OgEqIjEvdjEvdGVuYW50cy97dGVuYW50fS9wb3J0cy97cG9ydF9pZGVudGlmaWVyfTpmcmVlEqABChJSZXBvcnRQZW5kaW5nUm91dGUSJi5kaWFsZ2F0ZS52MS5SZXBvcnRQZW5kaW5nUm91dGVSZXF1ZXN0GicuZGlhbGdhdGUudjEuUmVwb3J0UGVuZGluZ1JvdXRlUmVzcG9uc2UiOYLT5JMCMzoBKiIuL3YxL3RlbmFudHMve3RlbmFudH0vY2FsbHMve2NhbGx9OnBlbmRpbmdSb3V0ZRKYAQoQUmVwb3J0UGxheVN0YXR1cxIkLmRpYWxnYXRlLnYxLlJlcG9ydFBsYXlTdGF0dXNSZXF1ZXN0GiUuZGlhbGdhdGUudjEuUmVwb3J0UGxheVN0YXR1c1Jlc3BvbnNlIjeC0+STAjE6ASoiLC92MS90ZW5hbnRzL3t0ZW5hbnR9L2NhbGxzL3tjYWxsfTpwbGF5U3RhdHVzEqABChJSZXBvcnRRdWV1ZVRpbWVvdXQSJi5kaWFsZ2F0ZS52MS5SZXBvcnRRdWV1ZVRpbWVvdXRSZXF1ZXN0GicuZGlhbGdhdGUudjEuUmVwb3J0UXVldWVUaW1lb3V0UmVzcG9uc2UiOYLT5JMCMzoBKiIuL3YxL3RlbmFudHMve3RlbmFudH0vY2FsbHMve2NhbGx9OnF1ZXVlVGltZW91dBKjAQoUQWNrbm93bGVkZ2VSZWNvcmRpbmcSKC5kaWFsZ2F0ZS52MS5BY2tub3dsZWRnZVJlY29yZGluZ1JlcXVlc3QaKS5kaWFsZ2F0ZS52MS5BY2tub3dsZWRnZVJlY29yZGluZ1Jlc3BvbnNlIjaC0+STAjA6ASoiKy92MS90ZW5hbnRzL3t0ZW5hbnR9L2NhbGxzL3tjYWxsfTpyZWNvcmRpbmcSrgEKEVJlcG9ydFN0YXRpb25GcmVlEiUuZGlhbGdhdGUudjEuUmVwb3J0U3RhdGlvbkZyZWVSZXF1ZXN0GiYuZGlhbGdhdGUudjEuUmVwb3J0U3RhdGlvbkZyZWVSZXNwb25zZSJKgtPkkwJEOgEqIj8vdjEvdGVuYW50cy97dGVuYW50fS9zdGF0aW9ucy97YWdlbnRfZXh0ZW5zaW9uX2lkZW50aWZpZXJ9OmZyZWUSpwEKE0Fja25vd2xlZGdlVHJhbnNmZXISJy5kaWFsZ2F0ZS52MS5BY2tub3dsZWRnZVRyYW5zZmVyUmVxdWVzdBooLmRpYWxnYXRlLnYxLkFja25vd2xlZGdlVHJhbnNmZXJSZXNwb25zZSI9gtPkkwI3OgEqIjIvdjEvdGVuYW50cy97dGVuYW50fS9jYWxscy97Y2FsbH06dHJhbnNmZXJQcm9ncmVzcxJ1CgpPcGVuVHJ1bmtzEh4uZGlhbGdhdGUudjEuT3BlblRydW5rc1JlcXVlc3QaHy5kaWFsZ2F0ZS52MS5PcGVuVHJ1bmtzUmVzcG9uc2UiJoLT5JMCIDoBKiIbL3YxL3RlbmFudHMve3RlbmFudH0vdHJ1bmtzEqgBChRSZXBvcnRUcmFuc2ZlclN0YXR1cxIoLmRpYWxnYXRlLnYxLlJlcG9ydFRyYW5zZmVyU3RhdHVzUmVxdWVzdBopLmRpYWxnYXRlLnYxLlJlcG9ydFRyYW5zZmVyU3RhdHVzUmVzcG9uc2UiO4LT5JMCNToBKiIwL3YxL3RlbmFudHMve3RlbmFudH0vY2FsbHMve2NhbGx9OnRyYW5zZmVyU3RhdHVzQjtaOWdpdGh1Yi5jb20vZGlhbGdhdGUvZGlhbGdhdGUvcHJvdG8vZGlhbGdhdGUvdjE7ZGlhbGdhdGV2MWIGcHJvdG8z", [file_dialgate_v1_telephony_requests, file_google_api_annotations]);
/**
 * Describes the message dialgate.v1.ReportCallFailedResponse.
 * Use `create(ReportCallFailedResponseSchema)` to create a new message.
 */
export const ReportCallFailedResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 0);
/**
 * Describes the message dialgate.v1.NotifyDelayResponse.
 * Use `create(NotifyDelayResponseSchema)` to create a new message.
 */
export const NotifyDelayResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 1);
/**
 * Describes the message dialgate.v1.ReportDigitStatusResponse.
 * Use `create(ReportDigitStatusResponseSchema)` to create a new message.
 */
export const ReportDigitStatusResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 2);
/**
 * Describes the message dialgate.v1.ReportCaptureResponse.
 * Use `create(ReportCaptureResponseSchema)` to create a new message.
 */
export const ReportCaptureResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 3);
/**
 * Describes the message dialgate.v1.AcknowledgeHoldResponse.
 * Use `create(AcknowledgeHoldResponseSchema)` to create a new message.
 */
export const AcknowledgeHoldResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 4);
/**
 * Describes the message dialgate.v1.ReportInboundConnectResponse.
 * Use `create(ReportInboundConnectResponseSchema)` to create a new message.
 */
export const ReportInboundConnectResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 5);
/**
 * Describes the message dialgate.v1.ReportLineConnectedResponse.
 * Use `create(ReportLineConnectedResponseSchema)` to create a new message.
 */
export const ReportLineConnectedResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 6);
/**
 * Describes the message dialgate.v1.AcknowledgeListenResponse.
 * Use `create(AcknowledgeListenResponseSchema)` to create a new message.
 */
export const AcknowledgeListenResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 7);
/**
 * Describes the message dialgate.v1.ReportLoginStatusResponse.
 * Use `create(ReportLoginStatusResponseSchema)` to create a new message.
 */
export const ReportLoginStatusResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 8);
/**
 * Describes the message dialgate.v1.AcknowledgeMuteResponse.
 * Use `create(AcknowledgeMuteResponseSchema)` to create a new message.
 */
export const AcknowledgeMuteResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 9);
/**
 * Describes the message dialgate.v1.ReportDisconnectedResponse.
 * Use `create(ReportDisconnectedResponseSchema)` to create a new message.
 */
export const ReportDisconnectedResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 10);
/**
 * Describes the message dialgate.v1.ReportUnavailableResponse.
 * Use `create(ReportUnavailableResponseSchema)` to create a new message.
 */
export const ReportUnavailableResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 11);
/**
 * Describes the message dialgate.v1.ReportPortFreeResponse.
 * Use `create(ReportPortFreeResponseSchema)` to create a new message.
 */
export const ReportPortFreeResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 12);
/**
 * Describes the message dialgate.v1.ReportPendingRouteResponse.
 * Use `create(ReportPendingRouteResponseSchema)` to create a new message.
 */
export const ReportPendingRouteResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 13);
/**
 * Describes the message dialgate.v1.ReportPlayStatusResponse.
 * Use `create(ReportPlayStatusResponseSchema)` to create a new message.
 */
export const ReportPlayStatusResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 14);
/**
 * Describes the message dialgate.v1.ReportQueueTimeoutResponse.
 * Use `create(ReportQueueTimeoutResponseSchema)` to create a new message.
 */
export const ReportQueueTimeoutResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 15);
/**
 * Describes the message dialgate.v1.AcknowledgeRecordingResponse.
 * Use `create(AcknowledgeRecordingResponseSchema)` to create a new message.
 */
export const AcknowledgeRecordingResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 16);
/**
 * Describes the message dialgate.v1.ReportStationFreeResponse.
 * Use `create(ReportStationFreeResponseSchema)` to create a new message.
 */
export const ReportStationFreeResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 17);
/**
 * Describes the message dialgate.v1.AcknowledgeTransferResponse.
 * Use `create(AcknowledgeTransferResponseSchema)` to create a new message.
 */
export const AcknowledgeTransferResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 18);
/**
 * Describes the message dialgate.v1.OpenTrunksResponse.
 * Use `create(OpenTrunksResponseSchema)` to create a new message.
 */
export const OpenTrunksResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 19);
/**
 * Describes the message dialgate.v1.ReportTransferStatusResponse.
 * Use `create(ReportTransferStatusResponseSchema)` to create a new message.
 */
export const ReportTransferStatusResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_telephony_service, 20);
/**
 * TelephonyService sends SDMP messages about what a telephony layer reports to the dialer. A call returns when
 * the dialer has accepted or rejected the message; what happens later arrives as events of the session named by
 * the metadata key dialgate-session.
 *
 * @generated from service dialgate.v1.TelephonyService
 */
export const TelephonyService = /*@__PURE__*/ serviceDesc(file_dialgate_v1_telephony_service, 0);
