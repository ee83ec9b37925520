// ViewService: what is there now, and every change of it.
import { enumDesc, fileDesc, messageDesc, serviceDesc } from "@bufbuild/protobuf/codegenv2";
import { file_dialgate_v1_enums } from "./enums_pb.js";
import { file_google_api_annotations } from "../../google/api/annotations_pb.js";
import { file_google_api_field_behavior } from "../../google/api/field_behavior_pb.js";
import { file_google_protobuf_duration, file_google_protobuf_timestamp } from "@bufbuild/protobuf/wkt";
/**
 * Describes the file dialgate/v1/view_service.proto.
 */
export const file_dialgate_v1_view_service = /*@__PURE__*/ fileDesc("Ch5kaWFsZ2F0ZS92MS92aWV3X3NlcnZpY2UucHJvdG8SC2RpYWxnYXRlLnYxIqMECghDYW1wYWlnbhITCgZ0ZW5hbnQYASABKAlCA+BBAxIVCghjYW1wYWlnbhgCIAEoCUID4EEDEh8KEmNhbXBhaWduX3VuaXF1ZV9pZBgDIAEoCUID4EEDEjcKDmRpYWxpbmdfbWV0aG9kGAQgASgOMhouZGlhbGdhdGUudjEuRGlhbGluZ01ldGhvZEID4EEDEi4KBXN0YXRlGAUgASgOMhouZGlhbGdhdGUudjEuQ2FtcGFpZ25TdGF0ZUID4EEDEhMKBnN3aXRjaBgGIAEoCUID4EEDEhIKBW93bmVyGAcgASgJQgPgQQMSLQoGYWdlbnRzGAggASgLMhguZGlhbGdhdGUudjEuQWdlbnRDb3VudHNCA+BBAxIUCgdudW1iZXJzGAkgASgFQgPgQQMSGgoNY2FsbHNfZGlhbGluZxgKIAEoBUID4EEDEhoKDWNhbGxzX3dhaXRpbmcYCyABKAVCA+BBAxIcCg9jYWxsc19jb25uZWN0ZWQYDCABKAVCA+BBAxIoCgZ0b3RhbHMYDSABKAsyEy5kaWFsZ2F0ZS52MS5Ub3RhbHNCA+BBAxIZCgxhYmFuZG9uX3JhdGUYDiABKAFCA+BBAxIbCg5hYmFuZG9uX3RhcmdldBgPIAEoAUID4EEDEhUKCG92ZXJkaWFsGBAgASgBQgPgQQMSJAoXYWJhbmRvbl9yYXRlX3NpbmNlX29wZW4YESABKAFCA+BBAyKXAQoLQWdlbnRDb3VudHMSFgoJbG9nZ2VkX2luGAEgASgFQgPgQQMSFAoHd2FpdGluZxgCIAEoBUID4EEDEhcKCnByZXZpZXdpbmcYAyABKAVCA+BBAxIUCgd0YWxraW5nGAQgASgFQgPgQQMSEQoEd3JhcBgFIAEoBUID4EEDEhgKC3VuYXZhaWxhYmxlGAYgASgFQgPgQQMikgEKBlRvdGFscxIVCghhdHRlbXB0cxgBIAEoA0ID4EEDEhUKCGFuc3dlcmVkGAIgASgDQgPgQQMSFgoJY29ubmVjdGVkGAMgASgDQgPgQQMSFgoJYWJhbmRvbmVkGAQgASgDQgPgQQMSEwoGZmFpbGVkGAUgASgDQgPgQQMSFQoIbWFjaGluZXMYBiABKANCA+BBAyLbAgoFQWdlbnQSEwoGdGVuYW50GAEgASgJQgPgQQMSEgoFYWdlbnQYAiABKAlCA+BBAxIeChFhZ2VudF9kZXNjcmlwdGlvbhgDIAEoCUID4EEDEhUKCGNhbXBhaWduGAQgASgJQgPgQQMSKwoFc3RhdGUYBSABKA4yFy5kaWFsZ2F0ZS52MS5BZ2VudFN0YXRlQgPgQQMSLgoFc2luY2UYBiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgPgQQMSJwoaYWdlbnRfZXh0ZW5zaW9uX2lkZW50aWZpZXIYByABKAlCA+BBAxIRCgR0ZWFtGAggASgJQgPgQQMSEgoFb3duZXIYCSABKAlCA+BBAxIcCg9hZ2VudF91bmlxdWVfaWQYCiABKAlCA+BBAxIRCgRjYWxsGAsgASgJQgPgQQMSFAoHbGVhdmluZxgMIAEoCEID4EEDIqMCCgRDYWxsEhMKBnRlbmFudBgBIAEoCUID4EEDEhUKCGNhbXBhaWduGAIgASgJQgPgQQMSEQoEY2FsbBgDIAEoCUID4EEDEh0KEHRlbGVwaG9uZV9udW1iZXIYBCABKAlCA+BBAxIqCgVzdGF0ZRgFIAEoDjIWLmRpYWxnYXRlLnYxLkNhbGxTdGF0ZUID4EEDEi4KBXNpbmNlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEID4EEDEhIKBWFnZW50GAcgASgJQgPgQQMSHQoQdHJ1bmtfaWRlbnRpZmllchgIIAEoCUID4EEDEhMKBnN3aXRjaBgJIAEoCUID4EEDEhkKDHNlc3Npb25fdXVpZBgKIAEoCUID4EEDItkBCgZUcnVua3MSEwoGc3dpdGNoGAEgASgJQgPgQQMSHQoQbnVtYmVyX29mX3RydW5rcxgCIAEoBUID4EEDEhoKDXRydW5rc19pbl91c2UYAyABKAVCA+BBAxIfCg1kaWFsaW5nX3BvcnRzGAQgASgFQgPgQQNIAIgBARIZCgxwb3J0c19pbl91c2UYBSABKAVCA+BBAxIdChBjYWxsc19wZXJfc2Vjb25kGAYgASgFQgPgQQMSEgoFb3duZXIYByABKAlCA+BBA0IQCg5fZGlhbGluZ19wb3J0cyLYAgoFUXVldWUSEwoGdGVuYW50GAEgASgJQgPgQQMSFQoIY2FtcGFpZ24YAiABKAlCA+BBAxISCgVxdWV1ZRgDIAEoCUID4EEDEhcKCmluX3NlcnZpY2UYBCABKAhCA+BBAxIVCghkZWxldGluZxgFIAEoCEID4EEDEhIKBWNhbGxzGAYgASgFQgPgQQMSLwoGb2xkZXN0GAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEID4EEDEhMKBmFnZW50cxgIIAEoBUID4EEDEhsKDmFnZW50c193YWl0aW5nGAkgASgFQgPgQQMSHQoQb3ZlcmZsb3dfYWRkcmVzcxgKIAEoCUID4EEDEhoKDW92ZXJmbG93X3RpbWUYCyABKAVCA+BBAxItCgZ0b3RhbHMYDCABKAsyGC5kaWFsZ2F0ZS52MS5RdWV1ZVRvdGFsc0ID4EEDImwKC1F1ZXVlVG90YWxzEhQKB2VudGVyZWQYASABKANCA+BBAxIWCgljb25uZWN0ZWQYAiABKANCA+BBAxIXCgpvdmVyZmxvd2VkGAMgASgDQgPgQQMSFgoJYWJhbmRvbmVkGAQgASgDQgPgQQMiuQEKBExpbmsSEQoEbGluaxgBIAEoCUID4EEDEhEKBHBlZXIYAiABKAlCA+BBAxIuCgVzaW5jZRgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCA+BBAxIYCgttZXNzYWdlc19pbhgEIAEoA0ID4EEDEhkKDG1lc3NhZ2VzX291dBgFIAEoA0ID4EEDEhMKBnF1ZXVlZBgGIAEoBUID4EEDEhEKBG93bnMYByADKAlCA+BBAyJxChRMaXN0Q2FtcGFpZ25zUmVxdWVzdBITCgZ0ZW5hbnQYASABKAlCA+BBARIWCglwYWdlX3NpemUYAiABKAVCA+BBARIXCgpwYWdlX3Rva2VuGAMgASgJQgPgQQESEwoGZmlsdGVyGAQgASgJQgPgQQEiWgoVTGlzdENhbXBhaWduc1Jlc3BvbnNlEigKCWNhbXBhaWducxgBIAMoCzIVLmRpYWxnYXRlLnYxLkNhbXBhaWduEhcKD25leHRfcGFnZV90b2tlbhgCIAEoCSJAChJHZXRDYW1wYWlnblJlcXVlc3QSEwoGdGVuYW50GAEgASgJQgPgQQESFQoIY2FtcGFpZ24YAiABKAlCA+BBAiI+ChNHZXRDYW1wYWlnblJlc3BvbnNlEicKCGNhbXBhaWduGAEgASgLMhUuZGlhbGdhdGUudjEuQ2FtcGFpZ24ihQEKEUxpc3RBZ2VudHNSZXF1ZXN0EhMKBnRlbmFudBgBIAEoCUID4EEBEhYKCXBhZ2Vfc2l6ZRgCIAEoBUID4EEBEhcKCnBhZ2VfdG9rZW4YAyABKAlCA+BBARIVCghjYW1wYWlnbhgEIAEoCUID4EEBEhMKBmZpbHRlchgFIAEoCUID4EEBIlEKEkxpc3RBZ2VudHNSZXNwb25zZRIiCgZhZ2VudHMYASADKAsyEi5kaWFsZ2F0ZS52MS5BZ2VudBIXCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAkiOgoPR2V0QWdlbnRSZXF1ZXN0EhMKBnRlbmFudBgBIAEoCUID4EEBEhIKBWFnZW50GAIgASgJQgPgQQIiNQoQR2V0QWdlbnRSZXNwb25zZRIhCgVhZ2VudBgBIAEoCzISLmRpYWxnYXRlLnYxLkFnZW50IoQBChBMaXN0Q2FsbHNSZXF1ZXN0EhMKBnRlbmFudBgBIAEoCUID4EEBEhYKCXBhZ2Vfc2l6ZRgCIAEoBUID4EEBEhcKCnBhZ2VfdG9rZW4YAyABKAlCA+BBARIVCghjYW1wYWlnbhgEIAEoCUID4EEBEhMKBmZpbHRlchgFIAEoCUID4EEBIk4KEUxpc3RDYWxsc1Jlc3BvbnNlEiAKBWNhbGxzGAEgAygLMhEuZGlhbGdhdGUudjEuQ2FsbBIXCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAkibgoRTGlzdFRydW5rc1JlcXVlc3QSEwoGdGVuYW50GAEgASgJQgPgQQESFgoJcGFnZV9zaXplGAIgASgFQgPgQQESFwoKcGFnZV90b2tlbhgDIAEoCUID4EEBEhMKBmZpbHRlchgEIAEoCUID4EEBIlIKEkxpc3RUcnVua3NSZXNwb25zZRIjCgZ0cnVua3MYASADKAsyEy5kaWFsZ2F0ZS52MS5UcnVua3MSFwoPbmV4dF9wYWdlX3Rva2VuGAIgASgJIoUBChFMaXN0UXVldWVzUmVxdWVzdBITCgZ0ZW5hbnQYASABKAlCA+BBARIWCglwYWdlX3NpemUYAiABKAVCA+BBARIXCgpwYWdlX3Rva2VuGAMgASgJQgPgQQESFQoIY2FtcGFpZ24YBCABKAlCA+BBARITCgZmaWx0ZXIYBSABKAlCA+BBASJRChJMaXN0UXVldWVzUmVzcG9uc2USIgoGcXVldWVzGAEgAygLMhIuZGlhbGdhdGUudjEuUXVldWUSFwoPbmV4dF9wYWdlX3Rva2VuGAIgASgJIlgKEExpc3RMaW5rc1JlcXVlc3QSFgoJcGFnZV9zaXplGAEgASgFQgPgQQESFwoKcGFnZV90b2tlbhgCIAEoCUID4EEBEhMKBmZpbHRlchgDIAEoCUID4EEBIk4KEUxpc3RMaW5rc1Jlc3BvbnNlEiAKBWxpbmtzGAEgAygLMhEuZGlhbGdhdGUudjEuTGluaxIXCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAkiiAEKDFdhdGNoUmVxdWVzdBIOCgZ0ZW5hbnQYASABKAkSJQoFa2luZHMYAiADKA4yFi5kaWFsZ2F0ZS52MS5XYXRjaEtpbmQSEAoIY2FtcGFpZ24YAyABKAkSLwoMbWluX2ludGVydmFsGAQgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uIoYBCg1XYXRjaFJlc3BvbnNlEhAKCHNlcXVlbmNlGAEgASgDEigKBHRpbWUYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wEikKB2NoYW5nZXMYAyADKAsyGC5kaWFsZ2F0ZS52MS5XYXRjaENoYW5nZRIOCgZzeW5jZWQYBCABKAgi/gEKC1dhdGNoQ2hhbmdlEikKCGNhbXBhaWduGAEgASgLMhUuZGlhbGdhdGUudjEuQ2FtcGFpZ25IABIjCgVxdWV1ZRgCIAEoCzISLmRpYWxnYXRlLnYxLlF1ZXVlSAASJQoGdHJ1bmtzGAMgASgLMhMuZGlhbGdhdGUudjEuVHJ1bmtzSAASIwoFYWdlbnQYBCABKAsyEi5kaWFsZ2F0ZS52MS5BZ2VudEgAEiEKBGNhbGwYBSABKAsyES5kaWFsZ2F0ZS52MS5DYWxsSAASJgoEZ29uZRgGIAEoCzIWLmRpYWxnYXRlLnYxLldhdGNoR29uZUgAQggKBmNoYW5nZSJSCglXYXRjaEdvbmUSJAoEa2luZBgBIAEoDjIWLmRpYWxnYXRlLnYxLldhdGNoS2luZBIMCgRuYW1lGAIgASgJEhEKCXVuaXF1ZV9pZBgDIAEoCSqhAQoNQ2FtcGFpZ25TdGF0ZRIeChpDQU1QQUlHTl9TVEFURV9VTlNQRUNJRklFRBAAEhcKE0NBTVBBSUdOX1NUQVRFX09QRU4QARIdChlDQU1QQUlHTl9TVEFURV9TVVNQRU5ESU5HEAISHAoYQ0FNUEFJR05fU1RBVEVfU1VTUEVOREVEEAMSGgoWQ0FNUEFJR05fU1RBVEVfQ0xPU0lORxAEKtYBCglDYWxsU3RhdGUSGgoWQ0FMTF9TVEFURV9VTlNQRUNJRklFRBAAEhYKEkNBTExfU1RBVEVfRElBTElORxABEhYKEkNBTExfU1RBVEVfUklOR0lORxACEhcKE0NBTExfU1RBVEVfQU5TV0VSRUQQAxIWChJDQUxMX1NUQVRFX1dBSVRJTkcQBBIZChVDQUxMX1NUQVRFX0NPTk5FQ1RJTkcQBRIYChRDQUxMX1NUQVRFX0NPTk5FQ1RFRBAGEhcKE0NBTExfU1RBVEVfQ0xFQVJJTkcQByqYAQoJV2F0Y2hLaW5kEhoKFldBVENIX0tJTkRfVU5TUEVDSUZJRUQQABIXChNXQVRDSF9LSU5EX0NBTVBBSUdOEAESFAoQV0FUQ0hfS0lORF9RVUVVRRACEhUKEVdBVENIX0tJTkRfVFJVTktTEAMSFAoQV0FUQ0hfS0lORF9BR0VOVBAEEhMKD1dBVENIX0tJTkRfQ0FMTBAFMqsICgtWaWV3U2VydmljZRJ+Cg1MaXN0Q2FtcGFpZ25zEiEuZGlhbGdhdGUudjEuTGlzdENhbXBhaWduc1JlcXVlc3QaIi5kaWFsZ2F0ZS52MS5MaXN0Q2FtcGFpZ25zUmVzcG9uc2UiJoLT5JMCIBIeL3YxL3RlbmFudHMve3RlbmFudH0vY2FtcGFpZ25zEo0BCgtHZXRDYW1wYWlnbhIfLmRpYWxnYXRlLnYxLkdldENhbXBhaWduUmVxdWVzdBogLmRpYWxnYXRlLnYxLkdldENhbXBhaWduUmVzcG9uc2UiO4LT5JMCNWIIY2FtcGFpZ24SKS92MS90ZW5hbnRzL3t0ZW5hbnR9L2NhbXBhaWducy97Y2FtcGFpZ259EnIKCkxpc3RBZ2VudHMSHi5kaWFsZ2F0ZS52MS5MaXN0QWdlbnRzUmVxdWVzdBofLmRpYWxnYXRlLnYxLkxpc3RBZ2VudHNSZXNwb25zZSIjgtPkkwIdEhsvdjEvdGVuYW50cy97dGVuYW50fS9hZ2VudHMSewoIR2V0QWdlbnQSHC5kaWFsZ2F0ZS52MS5HZXRBZ2VudFJlcXVlc3QaHS5kaWFsZ2F0ZS52MS5HZXRBZ2VudFJlc3BvbnNlIjKC0+STAixiBWFnZW50EiMvdjEvdGVuYW50cy97dGVuYW50fS9hZ2VudHMve2FnZW50fRJuCglMaXN0Q2FsbHMSHS5kaWFsZ2F0ZS52MS5MaXN0Q2FsbHNSZXF1ZXN0Gh4uZGlhbGdhdGUudjEuTGlzdENhbGxzUmVzcG9uc2UiIoLT5JMCHBIaL3YxL3RlbmFudHMve3RlbmFudH0vY2FsbHMScgoKTGlzdFRydW5rcxIeLmRpYWxnYXRlLnYxLkxpc3RUcnVua3NSZXF1ZXN0Gh8uZGlhbGdhdGUudjEuTGlzdFRydW5rc1Jlc3BvbnNlIiOC0+STAh0SGy92MS90ZW5hbnRzL3t0ZW5hbnR9L3RydW5rcxJyCgpMaXN0UXVldWVzEh4uZGlhbGdhdGUudjEuTGlzdFF1ZXVlc1JlcXVlc3QaHy5kaWFsZ2F0ZS52MS5MaXN0UXVldWVzUmVzcG9uc2UiI4LT5JMCHRIbL3YxL3RlbmFudHMve3RlbmFudH0vcXVldWVzEl0KCUxpc3RMaW5rcxIdLmRpYWxnYXRlLnYxLkxpc3RMaW5rc1JlcXVlc3QaHi5kaWFsZ2F0ZS52MS5MaXN0TGlua3NSZXNwb25zZSIRgtPkkwILEgkvdjEvbGlua3MSZAoFV2F0Y2gSGS5kaWFsZ2F0ZS52MS5XYXRjaFJlcXVlc3QaGi5kaWFsZ2F0ZS52MS5XYXRjaFJlc3BvbnNlIiKC0+STAhwSGi92MS90ZW5hbnRzL3t0ZW5hbnR9L3dhdGNoMAFCO1o5Z2l0aHViLmNvbS9kaWFsZ2F0ZS9kaWFsZ2F0ZS9wcm90by9kaWFsZ2F0ZS92MTtkaWFsZ2F0ZXYxYgZwcm90bzM", [file_dialgate_v1_enums, file_google_api_annotations, file_google_api_field_behavior, file_google_protobuf_duration, file_google_protobuf_timestamp]);
/**
 * Describes the message dialgate.v1.Campaign.
 * Use `create(CampaignSchema)` to create a new message.
 */
export const CampaignSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 0);
/**
 * Describes the message dialgate.v1.AgentCounts.
 * Use `create(AgentCountsSchema)` to create a new message.
 */
export const AgentCountsSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 1);
/**
 * Describes the message dialgate.v1.Totals.
 * Use `create(TotalsSchema)` to create a new message.
 */
export const TotalsSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 2);
/**
 * Describes the message dialgate.v1.Agent.
 * Use `create(AgentSchema)` to create a new message.
 */
export const AgentSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 3);
/**
 * Describes the message dialgate.v1.Call.
 * Use `create(CallSchema)` to create a new message.
 */
export const CallSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 4);
/**
 * Describes the message dialgate.v1.Trunks.
 * Use `create(TrunksSchema)` to create a new message.
 */
export const TrunksSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 5);
/**
 * Describes the message dialgate.v1.Queue.
 * Use `create(QueueSchema)` to create a new message.
 */
export const QueueSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 6);
/**
 * Describes the message dialgate.v1.QueueTotals.
 * Use `create(QueueTotalsSchema)` to create a new message.
 */
export const QueueTotalsSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 7);
/**
 * Describes the message dialgate.v1.Link.
 * Use `create(LinkSchema)` to create a new message.
 */
export const LinkSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 8);
/**
 * Describes the message dialgate.v1.ListCampaignsRequest.
 * Use `create(ListCampaignsRequestSchema)` to create a new message.
 */
export const ListCampaignsRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 9);
/**
 * Describes the message dialgate.v1.ListCampaignsResponse.
 * Use `create(ListCampaignsResponseSchema)` to create a new message.
 */
export const ListCampaignsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 10);
/**
 * Describes the message dialgate.v1.GetCampaignRequest.
 * Use `create(GetCampaignRequestSchema)` to create a new message.
 */
export const GetCampaignRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 11);
/**
 * Describes the message dialgate.v1.GetCampaignResponse.
 * Use `create(GetCampaignResponseSchema)` to create a new message.
 */
export const GetCampaignResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 12);
/**
 * Describes the message dialgate.v1.ListAgentsRequest.
 * Use `create(ListAgentsRequestSchema)` to create a new message.
 */
export const ListAgentsRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 13);
/**
 * Describes the message dialgate.v1.ListAgentsResponse.
 * Use `create(ListAgentsResponseSchema)` to create a new message.
 */
export const ListAgentsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 14);
/**
 * Describes the message dialgate.v1.GetAgentRequest.
 * Use `create(GetAgentRequestSchema)` to create a new message.
 */
export const GetAgentRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 15);
/**
 * Describes the message dialgate.v1.GetAgentResponse.
 * Use `create(GetAgentResponseSchema)` to create a new message.
 */
export const GetAgentResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 16);
/**
 * Describes the message dialgate.v1.ListCallsRequest.
 * Use `create(ListCallsRequestSchema)` to create a new message.
 */
export const ListCallsRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 17);
/**
 * Describes the message dialgate.v1.ListCallsResponse.
 * Use `create(ListCallsResponseSchema)` to create a new message.
 */
export const ListCallsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 18);
/**
 * Describes the message dialgate.v1.ListTrunksRequest.
 * Use `create(ListTrunksRequestSchema)` to create a new message.
 */
export const ListTrunksRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 19);
/**
 * Describes the message dialgate.v1.ListTrunksResponse.
 * Use `create(ListTrunksResponseSchema)` to create a new message.
 */
export const ListTrunksResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 20);
/**
 * Describes the message dialgate.v1.ListQueuesRequest.
 * Use `create(ListQueuesRequestSchema)` to create a new message.
 */
export const ListQueuesRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 21);
/**
 * Describes the message dialgate.v1.ListQueuesResponse.
 * Use `create(ListQueuesResponseSchema)` to create a new message.
 */
export const ListQueuesResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 22);
/**
 * Describes the message dialgate.v1.ListLinksRequest.
 * Use `create(ListLinksRequestSchema)` to create a new message.
 */
export const ListLinksRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 23);
/**
 * Describes the message dialgate.v1.ListLinksResponse.
 * Use `create(ListLinksResponseSchema)` to create a new message.
 */
export const ListLinksResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 24);
/**
 * Describes the message dialgate.v1.WatchRequest.
 * Use `create(WatchRequestSchema)` to create a new message.
 */
export const WatchRequestSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 25);
/**
 * Describes the message dialgate.v1.WatchResponse.
 * Use `create(WatchResponseSchema)` to create a new message.
 */
export const WatchResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 26);
/**
 * Describes the message dialgate.v1.WatchChange.
 * Use `create(WatchChangeSchema)` to create a new message.
 */
export const WatchChangeSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 27);
/**
 * Describes the message dialgate.v1.WatchGone.
 * Use `create(WatchGoneSchema)` to create a new message.
 */
export const WatchGoneSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_view_service, 28);
/**
 * CampaignState is where a campaign is in its life.
 *
 * @generated from enum dialgate.v1.CampaignState
 */
export var CampaignState;
(function (CampaignState) {
    /**
     * Not known.
     *
     * @generated from enum value: CAMPAIGN_STATE_UNSPECIFIED = 0;
     */
    CampaignState[CampaignState["UNSPECIFIED"] = 0] = "UNSPECIFIED";
    /**
     * Dialling.
     *
     * @generated from enum value: CAMPAIGN_STATE_OPEN = 1;
     */
    CampaignState[CampaignState["OPEN"] = 1] = "OPEN";
    /**
     * Told to suspend; calls run to their end.
     *
     * @generated from enum value: CAMPAIGN_STATE_SUSPENDING = 2;
     */
    CampaignState[CampaignState["SUSPENDING"] = 2] = "SUSPENDING";
    /**
     * Suspended.
     *
     * @generated from enum value: CAMPAIGN_STATE_SUSPENDED = 3;
     */
    CampaignState[CampaignState["SUSPENDED"] = 3] = "SUSPENDED";
    /**
     * Told to close; calls run to their end.
     *
     * @generated from enum value: CAMPAIGN_STATE_CLOSING = 4;
     */
    CampaignState[CampaignState["CLOSING"] = 4] = "CLOSING";
})(CampaignState || (CampaignState = {}));
/**
 * Describes the enum dialgate.v1.CampaignState.
 */
export const CampaignStateSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_view_service, 0);
/**
 * CallState is where a call is in its life.
 *
 * @generated from enum dialgate.v1.CallState
 */
export var CallState;
(function (CallState) {
    /**
     * Not known.
     *
     * @generated from enum value: CALL_STATE_UNSPECIFIED = 0;
     */
    CallState[CallState["UNSPECIFIED"] = 0] = "UNSPECIFIED";
    /**
     * CI sent.
     *
     * @generated from enum value: CALL_STATE_DIALING = 1;
     */
    CallState[CallState["DIALING"] = 1] = "DIALING";
    /**
     * The far end rings (DN with DR2).
     *
     * @generated from enum value: CALL_STATE_RINGING = 2;
     */
    CallState[CallState["RINGING"] = 2] = "RINGING";
    /**
     * Answered, detection under way (PR).
     *
     * @generated from enum value: CALL_STATE_ANSWERED = 3;
     */
    CallState[CallState["ANSWERED"] = 3] = "ANSWERED";
    /**
     * Live, no agent yet (LC).
     *
     * @generated from enum value: CALL_STATE_WAITING = 4;
     */
    CallState[CallState["WAITING"] = 4] = "WAITING";
    /**
     * Live, being connected to an agent (CT sent, TS awaited).
     *
     * @generated from enum value: CALL_STATE_CONNECTING = 5;
     */
    CallState[CallState["CONNECTING"] = 5] = "CONNECTING";
    /**
     * Live and with an agent.
     *
     * @generated from enum value: CALL_STATE_CONNECTED = 6;
     */
    CallState[CallState["CONNECTED"] = 6] = "CONNECTED";
    /**
     * Told to disconnect (CD sent), the trunk not free yet.
     *
     * @generated from enum value: CALL_STATE_CLEARING = 7;
     */
    CallState[CallState["CLEARING"] = 7] = "CLEARING";
})(CallState || (CallState = {}));
/**
 * Describes the enum dialgate.v1.CallState.
 */
export const CallStateSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_view_service, 1);
/**
 * WatchKind is a kind of resource that can be watched.
 *
 * @generated from enum dialgate.v1.WatchKind
 */
export var WatchKind;
(function (WatchKind) {
    /**
     * Not known.
     *
     * @generated from enum value: WATCH_KIND_UNSPECIFIED = 0;
     */
    WatchKind[WatchKind["UNSPECIFIED"] = 0] = "UNSPECIFIED";
    /**
     * Campaigns.
     *
     * @generated from enum value: WATCH_KIND_CAMPAIGN = 1;
     */
    WatchKind[WatchKind["CAMPAIGN"] = 1] = "CAMPAIGN";
    /**
     * Queues of inbound calls.
     *
     * @generated from enum value: WATCH_KIND_QUEUE = 2;
     */
    WatchKind[WatchKind["QUEUE"] = 2] = "QUEUE";
    /**
     * Trunks of the switches. They belong to no campaign.
     *
     * @generated from enum value: WATCH_KIND_TRUNKS = 3;
     */
    WatchKind[WatchKind["TRUNKS"] = 3] = "TRUNKS";
    /**
     * Agents.
     *
     * @generated from enum value: WATCH_KIND_AGENT = 4;
     */
    WatchKind[WatchKind["AGENT"] = 4] = "AGENT";
    /**
     * Calls.
     *
     * @generated from enum value: WATCH_KIND_CALL = 5;
     */
    WatchKind[WatchKind["CALL"] = 5] = "CALL";
})(WatchKind || (WatchKind = {}));
/**
 * Describes the enum dialgate.v1.WatchKind.
 */
export const WatchKindSchema = /*@__PURE__*/ enumDesc(file_dialgate_v1_view_service, 2);
/**
 * ViewService reads the state of the call centre. It owns nothing, and needs a session only where links have to
 * authenticate: one that has done so with a permission of supervisors, campaign hosts or systems, for ListLinks of systems. Lists are
 * ordered by name and paged: page_size is at most 1000 and 100 where it is 0; next_page_token is empty on the last page.
 *
 * @generated from service dialgate.v1.ViewService
 */
export const ViewService = /*@__PURE__*/ serviceDesc(file_dialgate_v1_view_service, 0);
