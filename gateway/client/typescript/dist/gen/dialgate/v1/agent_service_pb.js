// AgentService: agents: log in, availability, calls, wrap, and what an agent may do in a call.
import { fileDesc, messageDesc, serviceDesc } from "@bufbuild/protobuf/codegenv2";
import { file_dialgate_v1_agent_requests } from "./agent_requests_pb.js";
import { file_dialgate_v1_management_requests } from "./management_requests_pb.js";
import { file_google_api_annotations } from "../../google/api/annotations_pb.js";
/**
 * Describes the file dialgate/v1/agent_service.proto.
 */
export const file_dialgate_v1_agent_service = /*@__PURE__*/ fileDesc("Ch9kaWFsZ2F0ZS92MS9hZ2VudF9zZXJ2aWNlLnByb3RvEgtkaWFsZ2F0ZS52MSIkChRTZXRBdmFpbGFibGVSZXNwb25zZRIMCgR0ZXh0GAEgASgJIh0KDUxvZ0luUmVzcG9uc2USDAoEdGV4dBgBIAEoCSIjChNSZXF1ZXN0TW92ZVJlc3BvbnNlEgwKBHRleHQYASABKAkiJgoWU2V0VW5hdmFpbGFibGVSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiIKEkFkanVzdFdyYXBSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiEKEUJlZ2luRGlhbFJlc3BvbnNlEgwKBHRleHQYASABKAkiIgoSUGxheURpZ2l0c1Jlc3BvbnNlEgwKBHRleHQYASABKAkiJQoVU2V0TWVtYmVyc2hpcFJlc3BvbnNlEgwKBHRleHQYASABKAkiHgoOTG9nT3V0UmVzcG9uc2USDAoEdGV4dBgBIAEoCSIlChVSZXF1ZXN0TGlzdGVuUmVzcG9uc2USDAoEdGV4dBgBIAEoCSIjChNQbGF5Q2FwdHVyZVJlc3BvbnNlEgwKBHRleHQYASABKAkiIwoTUGxheU1lc3NhZ2VSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiIKElByZXZpZXdOb3dSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiMKE1JlcXVlc3RIb2xkUmVzcG9uc2USDAoEdGV4dBgBIAEoCSIjChNSZXF1ZXN0TXV0ZVJlc3BvbnNlEgwKBHRleHQYASABKAkiHwoPUmVxdWV1ZVJlc3BvbnNlEgwKBHRleHQYASABKAkiKAoYUmVxdWVzdFJlY29yZGluZ1Jlc3BvbnNlEgwKBHRleHQYASABKAkiIQoRU3RhcnRXcmFwUmVzcG9uc2USDAoEdGV4dBgBIAEoCSImChZBbnN3ZXJUcmFuc2ZlclJlc3BvbnNlEgwKBHRleHQYASABKAkiKwobQ29tcGxldGVUcmFuc2FjdGlvblJlc3BvbnNlEgwKBHRleHQYASABKAkiJwoXUmVxdWVzdFRyYW5zZmVyUmVzcG9uc2USDAoEdGV4dBgBIAEoCSIkChRBdXRoZW50aWNhdGVSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiEKEUtpbGxBZ2VudFJlc3BvbnNlEgwKBHRleHQYASABKAkyhxkKDEFnZW50U2VydmljZRKNAQoMU2V0QXZhaWxhYmxlEiAuZGlhbGdhdGUudjEuU2V0QXZhaWxhYmxlUmVxdWVzdBohLmRpYWxnYXRlLnYxLlNldEF2YWlsYWJsZVJlc3BvbnNlIjiC0+STAjI6ASoiLS92MS90ZW5hbnRzL3t0ZW5hbnR9L2FnZW50cy97YWdlbnR9OmF2YWlsYWJsZRJmCgVMb2dJbhIZLmRpYWxnYXRlLnYxLkxvZ0luUmVxdWVzdBoaLmRpYWxnYXRlLnYxLkxvZ0luUmVzcG9uc2UiJoLT5JMCIDoBKiIbL3YxL3RlbmFudHMve3RlbmFudH0vYWdlbnRzEowBCgtSZXF1ZXN0TW92ZRIfLmRpYWxnYXRlLnYxLlJlcXVlc3RNb3ZlUmVxdWVzdBogLmRpYWxnYXRlLnYxLlJlcXVlc3RNb3ZlUmVzcG9uc2UiOoLT5JMCNDoBKiIvL3YxL3RlbmFudHMve3RlbmFudH0vYWdlbnRzL3thZ2VudH06cmVxdWVzdE1vdmUSlQEKDlNldFVuYXZhaWxhYmxlEiIuZGlhbGdhdGUudjEuU2V0VW5hdmFpbGFibGVSZXF1ZXN0GiMuZGlhbGdhdGUudjEuU2V0VW5hdmFpbGFibGVSZXNwb25zZSI6gtPkkwI0OgEqIi8vdjEvdGVuYW50cy97dGVuYW50fS9hZ2VudHMve2FnZW50fTp1bmF2YWlsYWJsZRKIAQoKQWRqdXN0V3JhcBIeLmRpYWxnYXRlLnYxLkFkanVzdFdyYXBSZXF1ZXN0Gh8uZGlhbGdhdGUudjEuQWRqdXN0V3JhcFJlc3BvbnNlIjmC0+STAjM6ASoiLi92MS90ZW5hbnRzL3t0ZW5hbnR9L2FnZW50cy97YWdlbnR9OmFkanVzdFdyYXASfwoJQmVnaW5EaWFsEh0uZGlhbGdhdGUudjEuQmVnaW5EaWFsUmVxdWVzdBoeLmRpYWxnYXRlLnYxLkJlZ2luRGlhbFJlc3BvbnNlIjOC0+STAi06ASoiKC92MS90ZW5hbnRzL3t0ZW5hbnR9L2FnZW50cy97YWdlbnR9OmRpYWwSiAEKClBsYXlEaWdpdHMSHi5kaWFsZ2F0ZS52MS5QbGF5RGlnaXRzUmVxdWVzdBofLmRpYWxnYXRlLnYxLlBsYXlEaWdpdHNSZXNwb25zZSI5gtPkkwIzOgEqIi4vdjEvdGVuYW50cy97dGVuYW50fS9hZ2VudHMve2FnZW50fTpwbGF5RGlnaXRzEpEBCg1TZXRNZW1iZXJzaGlwEiEuZGlhbGdhdGUudjEuU2V0TWVtYmVyc2hpcFJlcXVlc3QaIi5kaWFsZ2F0ZS52MS5TZXRNZW1iZXJzaGlwUmVzcG9uc2UiOYLT5JMCMzoBKiIuL3YxL3RlbmFudHMve3RlbmFudH0vYWdlbnRzL3thZ2VudH06bWVtYmVyc2hpcBJ4CgZMb2dPdXQSGi5kaWFsZ2F0ZS52MS5Mb2dPdXRSZXF1ZXN0GhsuZGlhbGdhdGUudjEuTG9nT3V0UmVzcG9uc2UiNYLT5JMCLzoBKiIqL3YxL3RlbmFudHMve3RlbmFudH0vYWdlbnRzL3thZ2VudH06bG9nb3V0Eo0BCg1SZXF1ZXN0TGlzdGVuEiEuZGlhbGdhdGUudjEuUmVxdWVzdExpc3RlblJlcXVlc3QaIi5kaWFsZ2F0ZS52MS5SZXF1ZXN0TGlzdGVuUmVzcG9uc2UiNYLT5JMCLzoBKiIqL3YxL3RlbmFudHMve3RlbmFudH0vYWdlbnRzL3thZ2VudH06bGlzdGVuEogBCgtQbGF5Q2FwdHVyZRIfLmRpYWxnYXRlLnYxLlBsYXlDYXB0dXJlUmVxdWVzdBogLmRpYWxnYXRlLnYxLlBsYXlDYXB0dXJlUmVzcG9uc2UiNoLT5JMCMDoBKiIrL3YxL3RlbmFudHMve3RlbmFudH0vYWdlbnRzL3thZ2VudH06Y2FwdHVyZRKFAQoLUGxheU1lc3NhZ2USHy5kaWFsZ2F0ZS52MS5QbGF5TWVzc2FnZVJlcXVlc3QaIC5kaWFsZ2F0ZS52MS5QbGF5TWVzc2FnZVJlc3BvbnNlIjOC0+STAi06ASoiKC92MS90ZW5hbnRzL3t0ZW5hbnR9L2FnZW50cy97YWdlbnR9OnBsYXkShQEKClByZXZpZXdOb3cSHi5kaWFsZ2F0ZS52MS5QcmV2aWV3Tm93UmVxdWVzdBofLmRpYWxnYXRlLnYxLlByZXZpZXdOb3dSZXNwb25zZSI2gtPkkwIwOgEqIisvdjEvdGVuYW50cy97dGVuYW50fS9hZ2VudHMve2FnZW50fTpwcmV2aWV3EoUBCgtSZXF1ZXN0SG9sZBIfLmRpYWxnYXRlLnYxLlJlcXVlc3RIb2xkUmVxdWVzdBogLmRpYWxnYXRlLnYxLlJlcXVlc3RIb2xkUmVzcG9uc2UiM4LT5JMCLToBKiIoL3YxL3RlbmFudHMve3RlbmFudH0vYWdlbnRzL3thZ2VudH06aG9sZBKFAQoLUmVxdWVzdE11dGUSHy5kaWFsZ2F0ZS52MS5SZXF1ZXN0TXV0ZVJlcXVlc3QaIC5kaWFsZ2F0ZS52MS5SZXF1ZXN0TXV0ZVJlc3BvbnNlIjOC0+STAi06ASoiKC92MS90ZW5hbnRzL3t0ZW5hbnR9L2FnZW50cy97YWdlbnR9Om11dGUSfAoHUmVxdWV1ZRIbLmRpYWxnYXRlLnYxLlJlcXVldWVSZXF1ZXN0GhwuZGlhbGdhdGUudjEuUmVxdWV1ZVJlc3BvbnNlIjaC0+STAjA6ASoiKy92MS90ZW5hbnRzL3t0ZW5hbnR9L2FnZW50cy97YWdlbnR9OnJlcXVldWUSlgEKEFJlcXVlc3RSZWNvcmRpbmcSJC5kaWFsZ2F0ZS52MS5SZXF1ZXN0UmVjb3JkaW5nUmVxdWVzdBolLmRpYWxnYXRlLnYxLlJlcXVlc3RSZWNvcmRpbmdSZXNwb25zZSI1gtPkkwIvOgEqIiovdjEvdGVuYW50cy97dGVuYW50fS9hZ2VudHMve2FnZW50fTpyZWNvcmQSfwoJU3RhcnRXcmFwEh0uZGlhbGdhdGUudjEuU3RhcnRXcmFwUmVxdWVzdBoeLmRpYWxnYXRlLnYxLlN0YXJ0V3JhcFJlc3BvbnNlIjOC0+STAi06ASoiKC92MS90ZW5hbnRzL3t0ZW5hbnR9L2FnZW50cy97YWdlbnR9OndyYXASmAEKDkFuc3dlclRyYW5zZmVyEiIuZGlhbGdhdGUudjEuQW5zd2VyVHJhbnNmZXJSZXF1ZXN0GiMuZGlhbGdhdGUudjEuQW5zd2VyVHJhbnNmZXJSZXNwb25zZSI9gtPkkwI3OgEqIjIvdjEvdGVuYW50cy97dGVuYW50fS9hZ2VudHMve2FnZW50fTphbnN3ZXJUcmFuc2ZlchKhAQoTQ29tcGxldGVUcmFuc2FjdGlvbhInLmRpYWxnYXRlLnYxLkNvbXBsZXRlVHJhbnNhY3Rpb25SZXF1ZXN0GiguZGlhbGdhdGUudjEuQ29tcGxldGVUcmFuc2FjdGlvblJlc3BvbnNlIjeC0+STAjE6ASoiLC92MS90ZW5hbnRzL3t0ZW5hbnR9L2FnZW50cy97YWdlbnR9OmNvbXBsZXRlEpUBCg9SZXF1ZXN0VHJhbnNmZXISIy5kaWFsZ2F0ZS52MS5SZXF1ZXN0VHJhbnNmZXJSZXF1ZXN0GiQuZGlhbGdhdGUudjEuUmVxdWVzdFRyYW5zZmVyUmVzcG9uc2UiN4LT5JMCMToBKiIsL3YxL3RlbmFudHMve3RlbmFudH0vYWdlbnRzL3thZ2VudH06dHJhbnNmZXIShwEKDEF1dGhlbnRpY2F0ZRIgLmRpYWxnYXRlLnYxLkF1dGhlbnRpY2F0ZVJlcXVlc3QaIS5kaWFsZ2F0ZS52MS5BdXRoZW50aWNhdGVSZXNwb25zZSIygtPkkwIsOgEqIicvdjEvdGVuYW50cy97dGVuYW50fS91c2VyczphdXRoZW50aWNhdGUSfwoJS2lsbEFnZW50Eh0uZGlhbGdhdGUudjEuS2lsbEFnZW50UmVxdWVzdBoeLmRpYWxnYXRlLnYxLktpbGxBZ2VudFJlc3BvbnNlIjOC0+STAi06ASoiKC92MS90ZW5hbnRzL3t0ZW5hbnR9L2FnZW50cy97YWdlbnR9OmtpbGxCO1o5Z2l0aHViLmNvbS9kaWFsZ2F0ZS9kaWFsZ2F0ZS9wcm90by9kaWFsZ2F0ZS92MTtkaWFsZ2F0ZXYxYgZwcm90bzM", [file_dialgate_v1_agent_requests, file_dialgate_v1_management_requests, file_google_api_annotations]);
/**
 * Describes the message dialgate.v1.SetAvailableResponse.
 * Use `create(SetAvailableResponseSchema)` to create a new message.
 */
export const SetAvailableResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 0);
/**
 * Describes the message dialgate.v1.LogInResponse.
 * Use `create(LogInResponseSchema)` to create a new message.
 */
export const LogInResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 1);
/**
 * Describes the message dialgate.v1.RequestMoveResponse.
 * Use `create(RequestMoveResponseSchema)` to create a new message.
 */
export const RequestMoveResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 2);
/**
 * Describes the message dialgate.v1.SetUnavailableResponse.
 * Use `create(SetUnavailableResponseSchema)` to create a new message.
 */
export const SetUnavailableResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 3);
/**
 * Describes the message dialgate.v1.AdjustWrapResponse.
 * Use `create(AdjustWrapResponseSchema)` to create a new message.
 */
export const AdjustWrapResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 4);
/**
 * Describes the message dialgate.v1.BeginDialResponse.
 * Use `create(BeginDialResponseSchema)` to create a new message.
 */
export const BeginDialResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 5);
/**
 * Describes the message dialgate.v1.PlayDigitsResponse.
 * Use `create(PlayDigitsResponseSchema)` to create a new message.
 */
export const PlayDigitsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 6);
/**
 * Describes the message dialgate.v1.SetMembershipResponse.
 * Use `create(SetMembershipResponseSchema)` to create a new message.
 */
export const SetMembershipResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 7);
/**
 * Describes the message dialgate.v1.LogOutResponse.
 * Use `create(LogOutResponseSchema)` to create a new message.
 */
export const LogOutResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 8);
/**
 * Describes the message dialgate.v1.RequestListenResponse.
 * Use `create(RequestListenResponseSchema)` to create a new message.
 */
export const RequestListenResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 9);
/**
 * Describes the message dialgate.v1.PlayCaptureResponse.
 * Use `create(PlayCaptureResponseSchema)` to create a new message.
 */
export const PlayCaptureResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 10);
/**
 * Describes the message dialgate.v1.PlayMessageResponse.
 * Use `create(PlayMessageResponseSchema)` to create a new message.
 */
export const PlayMessageResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 11);
/**
 * Describes the message dialgate.v1.PreviewNowResponse.
 * Use `create(PreviewNowResponseSchema)` to create a new message.
 */
export const PreviewNowResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 12);
/**
 * Describes the message dialgate.v1.RequestHoldResponse.
 * Use `create(RequestHoldResponseSchema)` to create a new message.
 */
export const RequestHoldResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 13);
/**
 * Describes the message dialgate.v1.RequestMuteResponse.
 * Use `create(RequestMuteResponseSchema)` to create a new message.
 */
export const RequestMuteResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 14);
/**
 * Describes the message dialgate.v1.RequeueResponse.
 * Use `create(RequeueResponseSchema)` to create a new message.
 */
export const RequeueResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 15);
/**
 * Describes the message dialgate.v1.RequestRecordingResponse.
 * Use `create(RequestRecordingResponseSchema)` to create a new message.
 */
export const RequestRecordingResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 16);
/**
 * Describes the message dialgate.v1.StartWrapResponse.
 * Use `create(StartWrapResponseSchema)` to create a new message.
 */
export const StartWrapResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 17);
/**
 * Describes the message dialgate.v1.AnswerTransferResponse.
 * Use `create(AnswerTransferResponseSchema)` to create a new message.
 */
export const AnswerTransferResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 18);
/**
 * Describes the message dialgate.v1.CompleteTransactionResponse.
 * Use `create(CompleteTransactionResponseSchema)` to create a new message.
 */
export const CompleteTransactionResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 19);
/**
 * Describes the message dialgate.v1.RequestTransferResponse.
 * Use `create(RequestTransferResponseSchema)` to create a new message.
 */
export const RequestTransferResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 20);
/**
 * Describes the message dialgate.v1.AuthenticateResponse.
 * Use `create(AuthenticateResponseSchema)` to create a new message.
 */
export const AuthenticateResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 21);
/**
 * Describes the message dialgate.v1.KillAgentResponse.
 * Use `create(KillAgentResponseSchema)` to create a new message.
 */
export const KillAgentResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_agent_service, 22);
/**
 * AgentService sends SDMP messages about agents: log in, availability, calls, wrap, and what an agent may do in
 * a call. A call returns when the dialer has accepted or rejected the message; what happens later arrives as
 * events of the session named by the metadata key dialgate-session.
 *
 * @generated from service dialgate.v1.AgentService
 */
export const AgentService = /*@__PURE__*/ serviceDesc(file_dialgate_v1_agent_service, 0);
