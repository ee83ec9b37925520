// CampaignService: campaigns, the numbers they dial, and queues.
import { fileDesc, messageDesc, serviceDesc } from "@bufbuild/protobuf/codegenv2";
import { file_dialgate_v1_campaign_requests } from "./campaign_requests_pb.js";
import { file_dialgate_v1_management_requests } from "./management_requests_pb.js";
import { file_google_api_annotations } from "../../google/api/annotations_pb.js";
/**
 * Describes the file dialgate/v1/campaign_service.proto.
 */
export const file_dialgate_v1_campaign_service = /*@__PURE__*/ fileDesc("CiJkaWFsZ2F0ZS92MS9jYW1wYWlnbl9zZXJ2aWNlLnByb3RvEgtkaWFsZ2F0ZS52MSIgChBBZGRRdWV1ZVJlc3BvbnNlEgwKBHRleHQYASABKAkiJQoVQ2xvc2VDYW1wYWlnblJlc3BvbnNlEgwKBHRleHQYASABKAkiIwoTRGVsZXRlUXVldWVSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiYKFlNldFF1ZXVlTWVtYmVyUmVzcG9uc2USDAoEdGV4dBgBIAEoCSIpChlTZXRRdWV1ZUluU2VydmljZVJlc3BvbnNlEgwKBHRleHQYASABKAkiIAoQTWFrZUNhbGxSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiMKE01vZGlmeVF1ZXVlUmVzcG9uc2USDAoEdGV4dBgBIAEoCSIkChRPcGVuQ2FtcGFpZ25SZXNwb25zZRIMCgR0ZXh0GAEgASgJIiwKHFNldFF1ZXVlT3V0T2ZTZXJ2aWNlUmVzcG9uc2USDAoEdGV4dBgBIAEoCSItCh1SZXBvcnRPdXRib3VuZE1ldHJpY3NSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiQKFFR1bmVPdmVyZGlhbFJlc3BvbnNlEgwKBHRleHQYASABKAkiJgoWUmVzdW1lQ2FtcGFpZ25SZXNwb25zZRIMCgR0ZXh0GAEgASgJIiQKFFJlbW92ZU51bWJlclJlc3BvbnNlEgwKBHRleHQYASABKAkiJwoXU3VzcGVuZENhbXBhaWduUmVzcG9uc2USDAoEdGV4dBgBIAEoCSIkChRLaWxsQ2FtcGFpZ25SZXNwb25zZRIMCgR0ZXh0GAEgASgJMqASCg9DYW1wYWlnblNlcnZpY2UShAEKCEFkZFF1ZXVlEhwuZGlhbGdhdGUudjEuQWRkUXVldWVSZXF1ZXN0Gh0uZGlhbGdhdGUudjEuQWRkUXVldWVSZXNwb25zZSI7gtPkkwI1OgEqIjAvdjEvdGVuYW50cy97dGVuYW50fS9jYW1wYWlnbnMve2NhbXBhaWdufS9xdWV1ZXMSkgEKDUNsb3NlQ2FtcGFpZ24SIS5kaWFsZ2F0ZS52MS5DbG9zZUNhbXBhaWduUmVxdWVzdBoiLmRpYWxnYXRlLnYxLkNsb3NlQ2FtcGFpZ25SZXNwb25zZSI6gtPkkwI0OgEqIi8vdjEvdGVuYW50cy97dGVuYW50fS9jYW1wYWlnbnMve2NhbXBhaWdufTpjbG9zZRKSAQoLRGVsZXRlUXVldWUSHy5kaWFsZ2F0ZS52MS5EZWxldGVRdWV1ZVJlcXVlc3QaIC5kaWFsZ2F0ZS52MS5EZWxldGVRdWV1ZVJlc3BvbnNlIkCC0+STAjoqOC92MS90ZW5hbnRzL3t0ZW5hbnR9L2NhbXBhaWducy97Y2FtcGFpZ259L3F1ZXVlcy97cXVldWV9EqYBCg5TZXRRdWV1ZU1lbWJlchIiLmRpYWxnYXRlLnYxLlNldFF1ZXVlTWVtYmVyUmVxdWVzdBojLmRpYWxnYXRlLnYxLlNldFF1ZXVlTWVtYmVyUmVzcG9uc2UiS4LT5JMCRToBKiJAL3YxL3RlbmFudHMve3RlbmFudH0vY2FtcGFpZ25zL3tjYW1wYWlnbn0vcXVldWVzL3txdWV1ZX0vbWVtYmVycxKxAQoRU2V0UXVldWVJblNlcnZpY2USJS5kaWFsZ2F0ZS52MS5TZXRRdWV1ZUluU2VydmljZVJlcXVlc3QaJi5kaWFsZ2F0ZS52MS5TZXRRdWV1ZUluU2VydmljZVJlc3BvbnNlIk2C0+STAkc6ASoiQi92MS90ZW5hbnRzL3t0ZW5hbnR9L2NhbXBhaWducy97Y2FtcGFpZ259L3F1ZXVlcy97cXVldWV9OmluU2VydmljZRKDAQoITWFrZUNhbGwSHC5kaWFsZ2F0ZS52MS5NYWtlQ2FsbFJlcXVlc3QaHS5kaWFsZ2F0ZS52MS5NYWtlQ2FsbFJlc3BvbnNlIjqC0+STAjQ6ASoiLy92MS90ZW5hbnRzL3t0ZW5hbnR9L2NhbXBhaWducy97Y2FtcGFpZ259L2NhbGxzEpUBCgtNb2RpZnlRdWV1ZRIfLmRpYWxnYXRlLnYxLk1vZGlmeVF1ZXVlUmVxdWVzdBogLmRpYWxnYXRlLnYxLk1vZGlmeVF1ZXVlUmVzcG9uc2UiQ4LT5JMCPToBKjI4L3YxL3RlbmFudHMve3RlbmFudH0vY2FtcGFpZ25zL3tjYW1wYWlnbn0vcXVldWVzL3txdWV1ZX0SfgoMT3BlbkNhbXBhaWduEiAuZGlhbGdhdGUudjEuT3BlbkNhbXBhaWduUmVxdWVzdBohLmRpYWxnYXRlLnYxLk9wZW5DYW1wYWlnblJlc3BvbnNlIimC0+STAiM6ASoiHi92MS90ZW5hbnRzL3t0ZW5hbnR9L2NhbXBhaWducxK9AQoUU2V0UXVldWVPdXRPZlNlcnZpY2USKC5kaWFsZ2F0ZS52MS5TZXRRdWV1ZU91dE9mU2VydmljZVJlcXVlc3QaKS5kaWFsZ2F0ZS52MS5TZXRRdWV1ZU91dE9mU2VydmljZVJlc3BvbnNlIlCC0+STAko6ASoiRS92MS90ZW5hbnRzL3t0ZW5hbnR9L2NhbXBhaWducy97Y2FtcGFpZ259L3F1ZXVlcy97cXVldWV9Om91dE9mU2VydmljZRKyAQoVUmVwb3J0T3V0Ym91bmRNZXRyaWNzEikuZGlhbGdhdGUudjEuUmVwb3J0T3V0Ym91bmRNZXRyaWNzUmVxdWVzdBoqLmRpYWxnYXRlLnYxLlJlcG9ydE91dGJvdW5kTWV0cmljc1Jlc3BvbnNlIkKC0+STAjw6ASoiNy92MS90ZW5hbnRzL3t0ZW5hbnR9L2NhbXBhaWducy97Y2FtcGFpZ259OnJlcG9ydE1ldHJpY3MSjgEKDFR1bmVPdmVyZGlhbBIgLmRpYWxnYXRlLnYxLlR1bmVPdmVyZGlhbFJlcXVlc3QaIS5kaWFsZ2F0ZS52MS5UdW5lT3ZlcmRpYWxSZXNwb25zZSI5gtPkkwIzOgEqIi4vdjEvdGVuYW50cy97dGVuYW50fS9jYW1wYWlnbnMve2NhbXBhaWdufTp0dW5lEpYBCg5SZXN1bWVDYW1wYWlnbhIiLmRpYWxnYXRlLnYxLlJlc3VtZUNhbXBhaWduUmVxdWVzdBojLmRpYWxnYXRlLnYxLlJlc3VtZUNhbXBhaWduUmVzcG9uc2UiO4LT5JMCNToBKiIwL3YxL3RlbmFudHMve3RlbmFudH0vY2FtcGFpZ25zL3tjYW1wYWlnbn06cmVzdW1lEpMBCgxSZW1vdmVOdW1iZXISIC5kaWFsZ2F0ZS52MS5SZW1vdmVOdW1iZXJSZXF1ZXN0GiEuZGlhbGdhdGUudjEuUmVtb3ZlTnVtYmVyUmVzcG9uc2UiPoLT5JMCOCo2L3YxL3RlbmFudHMve3RlbmFudH0vY2FtcGFpZ25zL3tjYW1wYWlnbn0vY2FsbHMve2NhbGx9EpoBCg9TdXNwZW5kQ2FtcGFpZ24SIy5kaWFsZ2F0ZS52MS5TdXNwZW5kQ2FtcGFpZ25SZXF1ZXN0GiQuZGlhbGdhdGUudjEuU3VzcGVuZENhbXBhaWduUmVzcG9uc2UiPILT5JMCNjoBKiIxL3YxL3RlbmFudHMve3RlbmFudH0vY2FtcGFpZ25zL3tjYW1wYWlnbn06c3VzcGVuZBKOAQoMS2lsbENhbXBhaWduEiAuZGlhbGdhdGUudjEuS2lsbENhbXBhaWduUmVxdWVzdBohLmRpYWxnYXRlLnYxLktpbGxDYW1wYWlnblJlc3BvbnNlIjmC0+STAjM6ASoiLi92MS90ZW5hbnRzL3t0ZW5hbnR9L2NhbXBhaWducy97Y2FtcGFpZ259OmtpbGxCO1o5Z2l0aHViLmNvbS9kaWFsZ2F0ZS9kaWFsZ2F0ZS9wcm90by9kaWFsZ2F0ZS92MTtkaWFsZ2F0ZXYxYgZwcm90bzM", [file_dialgate_v1_campaign_requests, file_dialgate_v1_management_requests, file_google_api_annotations]);
/**
 * Describes the message dialgate.v1.AddQueueResponse.
 * Use `create(AddQueueResponseSchema)` to create a new message.
 */
export const AddQueueResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_campaign_service, 0);
/**
 * Describes the message dialgate.v1.CloseCampaignResponse.
 * Use `create(CloseCampaignResponseSchema)` to create a new message.
 */
export const CloseCampaignResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_campaign_service, 1);
/**
 * Describes the message dialgate.v1.DeleteQueueResponse.
 * Use `create(DeleteQueueResponseSchema)` to create a new message.
 */
export const DeleteQueueResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_campaign_service, 2);
/**
 * Describes the message dialgate.v1.SetQueueMemberResponse.
 * Use `create(SetQueueMemberResponseSchema)` to create a new message.
 */
export const SetQueueMemberResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_campaign_service, 3);
/**
 * Describes the message dialgate.v1.SetQueueInServiceResponse.
 * Use `create(SetQueueInServiceResponseSchema)` to create a new message.
 */
export const SetQueueInServiceResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_campaign_service, 4);
/**
 * Describes the message dialgate.v1.MakeCallResponse.
 * Use `create(MakeCallResponseSchema)` to create a new message.
 */
export const MakeCallResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_campaign_service, 5);
/**
 * Describes the message dialgate.v1.ModifyQueueResponse.
 * Use `create(ModifyQueueResponseSchema)` to create a new message.
 */
export const ModifyQueueResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_campaign_service, 6);
/**
 * Describes the message dialgate.v1.OpenCampaignResponse.
 * Use `create(OpenCampaignResponseSchema)` to create a new message.
 */
export const OpenCampaignResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_campaign_service, 7);
/**
 * Describes the message dialgate.v1.SetQueueOutOfServiceResponse.
 * Use `create(SetQueueOutOfServiceResponseSchema)` to create a new message.
 */
export const SetQueueOutOfServiceResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_campaign_service, 8);
/**
 * Describes the message dialgate.v1.ReportOutboundMetricsResponse.
 * Use `create(ReportOutboundMetricsResponseSchema)` to create a new message.
 */
export const ReportOutboundMetricsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_campaign_service, 9);
/**
 * Describes the message dialgate.v1.TuneOverdialResponse.
 * Use `create(TuneOverdialResponseSchema)` to create a new message.
 */
export const TuneOverdialResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_campaign_service, 10);
/**
 * Describes the message dialgate.v1.ResumeCampaignResponse.
 * Use `create(ResumeCampaignResponseSchema)` to create a new message.
 */
export const ResumeCampaignResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_campaign_service, 11);
/**
 * Describes the message dialgate.v1.RemoveNumberResponse.
 * Use `create(RemoveNumberResponseSchema)` to create a new message.
 */
export const RemoveNumberResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_campaign_service, 12);
/**
 * Describes the message dialgate.v1.SuspendCampaignResponse.
 * Use `create(SuspendCampaignResponseSchema)` to create a new message.
 */
export const SuspendCampaignResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_campaign_service, 13);
/**
 * Describes the message dialgate.v1.KillCampaignResponse.
 * Use `create(KillCampaignResponseSchema)` to create a new message.
 */
export const KillCampaignResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_campaign_service, 14);
/**
 * CampaignService sends SDMP messages about campaigns, the numbers they dial, and queues. A call returns when
 * the dialer has accepted or rejected the message; what happens later arrives as events of the session named by
 * the metadata key dialgate-session.
 *
 * @generated from service dialgate.v1.CampaignService
 */
export const CampaignService = /*@__PURE__*/ serviceDesc(file_dialgate_v1_campaign_service, 0);
