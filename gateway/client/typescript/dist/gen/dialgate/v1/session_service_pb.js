// SessionService: virtual connections.
import { fileDesc, messageDesc, serviceDesc } from "@bufbuild/protobuf/codegenv2";
import { file_dialgate_v1_event } from "./event_pb.js";
import { file_dialgate_v1_exchange } from "./exchange_pb.js";
import { file_google_api_annotations } from "../../google/api/annotations_pb.js";
import { file_google_api_field_behavior } from "../../google/api/field_behavior_pb.js";
import { file_google_protobuf_duration, file_google_protobuf_timestamp } from "@bufbuild/protobuf/wkt";
/**
 * Describes the file dialgate/v1/session_service.proto.
 */
export const file_dialgate_v1_session_service = /*@__PURE__*/ fileDesc("CiFkaWFsZ2F0ZS92MS9zZXNzaW9uX3NlcnZpY2UucHJvdG8SC2RpYWxnYXRlLnYxImcKFENyZWF0ZVNlc3Npb25SZXF1ZXN0Eg4KBnRlbmFudBgBIAEoCRImCgN0dGwYAiABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb24SFwoKcmVxdWVzdF9pZBgDIAEoCUID4EEBImcKFUNyZWF0ZVNlc3Npb25SZXNwb25zZRIPCgdzZXNzaW9uGAEgASgJEgwKBGxpbmsYAiABKAkSLwoLZXhwaXJlX3RpbWUYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wIoYDCgdTZXNzaW9uEhEKBGxpbmsYASABKAlCA+BBAxITCgZ0ZW5hbnQYAiABKAlCA+BBAxITCgZjYWxsZXIYAyABKAlCA+BBAxIRCgRwZWVyGAQgASgJQgPgQQMSNAoLY3JlYXRlX3RpbWUYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgPgQQMSNgoNbGFzdF91c2VfdGltZRgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCA+BBAxIrCgN0dGwYByABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25CA+BBAxI0CgtleHBpcmVfdGltZRgIIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCA+BBAxIUCgdyZWFkZXJzGAkgASgFQgPgQQMSFQoIZXhjaGFuZ2UYCiABKAhCA+BBAxIaCg1sYXN0X3NlcXVlbmNlGAsgASgDQgPgQQMSEQoEb3ducxgMIAMoCUID4EEDIlsKE0xpc3RTZXNzaW9uc1JlcXVlc3QSFgoJcGFnZV9zaXplGAEgASgFQgPgQQESFwoKcGFnZV90b2tlbhgCIAEoCUID4EEBEhMKBmZpbHRlchgDIAEoCUID4EEBIlcKFExpc3RTZXNzaW9uc1Jlc3BvbnNlEiYKCHNlc3Npb25zGAEgAygLMhQuZGlhbGdhdGUudjEuU2Vzc2lvbhIXCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAkiKQoRR2V0U2Vzc2lvblJlcXVlc3QSFAoHc2Vzc2lvbhgBIAEoCUID4EECIjsKEkdldFNlc3Npb25SZXNwb25zZRIlCgdzZXNzaW9uGAEgASgLMhQuZGlhbGdhdGUudjEuU2Vzc2lvbiIqChJLZWVwU2Vzc2lvblJlcXVlc3QSFAoHc2Vzc2lvbhgBIAEoCUID4EECIkYKE0tlZXBTZXNzaW9uUmVzcG9uc2USLwoLZXhwaXJlX3RpbWUYASABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wIiwKFERlbGV0ZVNlc3Npb25SZXF1ZXN0EhQKB3Nlc3Npb24YASABKAlCA+BBAiIXChVEZWxldGVTZXNzaW9uUmVzcG9uc2UiOgoTU3RyZWFtRXZlbnRzUmVxdWVzdBIUCgdzZXNzaW9uGAEgASgJQgPgQQISDQoFYWZ0ZXIYAiABKAMiVgoSU2VuZE1lc3NhZ2VSZXF1ZXN0EhQKB3Nlc3Npb24YASABKAlCA+BBAhIRCgR0ZXh0GAIgASgJQgPgQQISFwoKcmVxdWVzdF9pZBgDIAEoCUID4EEBIiMKE1NlbmRNZXNzYWdlUmVzcG9uc2USDAoEdGV4dBgBIAEoCTKFBwoOU2Vzc2lvblNlcnZpY2USbwoNQ3JlYXRlU2Vzc2lvbhIhLmRpYWxnYXRlLnYxLkNyZWF0ZVNlc3Npb25SZXF1ZXN0GiIuZGlhbGdhdGUudjEuQ3JlYXRlU2Vzc2lvblJlc3BvbnNlIheC0+STAhE6ASoiDC92MS9zZXNzaW9ucxJpCgxMaXN0U2Vzc2lvbnMSIC5kaWFsZ2F0ZS52MS5MaXN0U2Vzc2lvbnNSZXF1ZXN0GiEuZGlhbGdhdGUudjEuTGlzdFNlc3Npb25zUmVzcG9uc2UiFILT5JMCDhIML3YxL3Nlc3Npb25zEnYKCkdldFNlc3Npb24SHi5kaWFsZ2F0ZS52MS5HZXRTZXNzaW9uUmVxdWVzdBofLmRpYWxnYXRlLnYxLkdldFNlc3Npb25SZXNwb25zZSIngtPkkwIhYgdzZXNzaW9uEhYvdjEvc2Vzc2lvbnMve3Nlc3Npb259EngKC0tlZXBTZXNzaW9uEh8uZGlhbGdhdGUudjEuS2VlcFNlc3Npb25SZXF1ZXN0GiAuZGlhbGdhdGUudjEuS2VlcFNlc3Npb25SZXNwb25zZSImgtPkkwIgOgEqIhsvdjEvc2Vzc2lvbnMve3Nlc3Npb259OmtlZXASdgoNRGVsZXRlU2Vzc2lvbhIhLmRpYWxnYXRlLnYxLkRlbGV0ZVNlc3Npb25SZXF1ZXN0GiIuZGlhbGdhdGUudjEuRGVsZXRlU2Vzc2lvblJlc3BvbnNlIh6C0+STAhgqFi92MS9zZXNzaW9ucy97c2Vzc2lvbn0SbQoMU3RyZWFtRXZlbnRzEiAuZGlhbGdhdGUudjEuU3RyZWFtRXZlbnRzUmVxdWVzdBoSLmRpYWxnYXRlLnYxLkV2ZW50IiWC0+STAh8SHS92MS9zZXNzaW9ucy97c2Vzc2lvbn0vZXZlbnRzMAESfAoLU2VuZE1lc3NhZ2USHy5kaWFsZ2F0ZS52MS5TZW5kTWVzc2FnZVJlcXVlc3QaIC5kaWFsZ2F0ZS52MS5TZW5kTWVzc2FnZVJlc3BvbnNlIiqC0+STAiQ6ASoiHy92MS9zZXNzaW9ucy97c2Vzc2lvbn0vbWVzc2FnZXMSQAoIRXhjaGFuZ2USHC5kaWFsZ2F0ZS52MS5FeGNoYW5nZVJlcXVlc3QaEi5kaWFsZ2F0ZS52MS5FdmVudCgBMAFCO1o5Z2l0aHViLmNvbS9kaWFsZ2F0ZS9kaWFsZ2F0ZS9wcm90by9kaWFsZ2F0ZS92MTtkaWFsZ2F0ZXYxYgZwcm90bzM", [file_dialgate_v1_event, file_dialgate_v1_exchange, file_google_api_annotations, file_google_api_field_behavior, file_google_protobuf_duration, file_google_protobuf_timestamp]);
/**
 * Describes the message dialgate.v1.CreateSessionRequest.
 * Use `create(CreateSessionRequestSchema)` to create a new message.
 */
export const CreateSessionRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_session_service, 0);
/**
 * Describes the message dialgate.v1.CreateSessionResponse.
 * Use `create(CreateSessionResponseSchema)` to create a new message.
 */
export const CreateSessionResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_session_service, 1);
/**
 * Describes the message dialgate.v1.Session.
 * Use `create(SessionSchema)` to create a new message.
 */
export const SessionSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_session_service, 2);
/**
 * Describes the message dialgate.v1.ListSessionsRequest.
 * Use `create(ListSessionsRequestSchema)` to create a new message.
 */
export const ListSessionsRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_session_service, 3);
/**
 * Describes the message dialgate.v1.ListSessionsResponse.
 * Use `create(ListSessionsResponseSchema)` to create a new message.
 */
export const ListSessionsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_session_service, 4);
/**
 * Describes the message dialgate.v1.GetSessionRequest.
 * Use `create(GetSessionRequestSchema)` to create a new message.
 */
export const GetSessionRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_session_service, 5);
/**
 * Describes the message dialgate.v1.GetSessionResponse.
 * Use `create(GetSessionResponseSchema)` to create a new message.
 */
export const GetSessionResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_session_service, 6);
/**
 * Describes the message dialgate.v1.KeepSessionRequest.
 * Use `create(KeepSessionRequestSchema)` to create a new message.
 */
export const KeepSessionRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_session_service, 7);
/**
 * Describes the message dialgate.v1.KeepSessionResponse.
 * Use `create(KeepSessionResponseSchema)` to create a new message.
 */
export const KeepSessionResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_session_service, 8);
/**
 * Describes the message dialgate.v1.DeleteSessionRequest.
 * Use `create(DeleteSessionRequestSchema)` to create a new message.
 */
export const DeleteSessionRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_session_service, 9);
/**
 * Describes the message dialgate.v1.DeleteSessionResponse.
 * Use `create(DeleteSessionResponseSchema)` to create a new message.
 */
export const DeleteSessionResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_session_service, 10);
/**
 * Describes the message dialgate.v1.StreamEventsRequest.
 * Use `create(StreamEventsRequestSchema)` to create a new message.
 */
export const StreamEventsRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_session_service, 11);
/**
 * Describes the message dialgate.v1.SendMessageRequest.
 * Use `create(SendMessageRequestSchema)` to create a new message.
 */
export const SendMessageRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_session_service, 12);
/**
 * Describes the message dialgate.v1.SendMessageResponse.
 * Use `create(SendMessageResponseSchema)` to create a new message.
 */
export const SendMessageResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_session_service, 13);
/**
 * SessionService opens, keeps and closes sessions. A session is a link without a socket: what is opened through it belongs to it,
 * what the dialer sends to it is its event stream, and its end is cleaned up as the end of a socket is.
 *
 * @generated from service dialgate.v1.SessionService
 */
export const SessionService = /*@__PURE__*/ serviceDesc(file_dialgate_v1_session_service, 0);
