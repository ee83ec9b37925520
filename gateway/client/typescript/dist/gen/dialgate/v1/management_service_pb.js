// ManagementService: tenants, subscriptions, routing and the rest of the management interface.
import { fileDesc, messageDesc, serviceDesc } from "@bufbuild/protobuf/codegenv2";
import { file_dialgate_v1_management_requests } from "./management_requests_pb.js";
import { file_google_api_annotations } from "../../google/api/annotations_pb.js";
/**
 * Describes the file dialgate/v1/management_service.proto.
 */
export const file_dialgate_v1_management_service = /*@__PURE__*/ fileDesc("CiRkaWFsZ2F0ZS92MS9tYW5hZ2VtZW50X3NlcnZpY2UucHJvdG8SC2RpYWxnYXRlLnYxIicKF1Byb3Zpc2lvblRlbmFudFJlc3BvbnNlEgwKBHRleHQYASABKAkiIAoQQWRkUm91dGVSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiIKElN3YXBBZ2VudHNSZXNwb25zZRIMCgR0ZXh0GAEgASgJIigKGENvbW1pc3Npb25UZW5hbnRSZXNwb25zZRIMCgR0ZXh0GAEgASgJIjMKI1JlZ2lzdGVyQ2FsbGJhY2tIYW5kc2hha2luZ1Jlc3BvbnNlEgwKBHRleHQYASABKAkiLQodU2V0Q2FsbGJhY2tQYXJhbWV0ZXJzUmVzcG9uc2USDAoEdGV4dBgBIAEoCSIqChpEZWNvbW1pc3Npb25UZW5hbnRSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiMKE0RlbGV0ZVJvdXRlUmVzcG9uc2USDAoEdGV4dBgBIAEoCSIoChhFbnVtZXJhdGVUZW5hbnRzUmVzcG9uc2USDAoEdGV4dBgBIAEoCSInChdFbnVtZXJhdGVBZ2VudHNSZXNwb25zZRIMCgR0ZXh0GAEgASgJIioKGkVudW1lcmF0ZUNhbXBhaWduc1Jlc3BvbnNlEgwKBHRleHQYASABKAkiJgoWRW5kRW51bWVyYXRpb25SZXNwb25zZRIMCgR0ZXh0GAEgASgJIicKF0VudW1lcmF0ZUdyb3Vwc1Jlc3BvbnNlEgwKBHRleHQYASABKAkiKQoZRW51bWVyYXRlU2Vzc2lvbnNSZXNwb25zZRIMCgR0ZXh0GAEgASgJIigKGEVudW1lcmF0ZU1ldHJpY3NSZXNwb25zZRIMCgR0ZXh0GAEgASgJIi4KHkVudW1lcmF0ZU5vdGlmaWNhdGlvbnNSZXNwb25zZRIMCgR0ZXh0GAEgASgJIikKGUVudW1lcmF0ZU91dGNvbWVzUmVzcG9uc2USDAoEdGV4dBgBIAEoCSInChdFbnVtZXJhdGVRdWV1ZXNSZXNwb25zZRIMCgR0ZXh0GAEgASgJIikKGUVudW1lcmF0ZVN3aXRjaGVzUmVzcG9uc2USDAoEdGV4dBgBIAEoCSIqChpFbnVtZXJhdGVUZWxlcGhvbnlSZXNwb25zZRIMCgR0ZXh0GAEgASgJIi4KHkVudW1lcmF0ZVNlc3Npb25FdmVudHNSZXNwb25zZRIMCgR0ZXh0GAEgASgJIioKGkVudW1lcmF0ZVRyYW5zZmVyc1Jlc3BvbnNlEgwKBHRleHQYASABKAkiIQoRTW92ZUFnZW50UmVzcG9uc2USDAoEdGV4dBgBIAEoCSIjChNNYW5hZ2VSb3V0ZVJlc3BvbnNlEgwKBHRleHQYASABKAkiIwoTTm90aWZ5RXZlbnRSZXNwb25zZRIMCgR0ZXh0GAEgASgJIisKG1NldFRlbmFudFBhcmFtZXRlcnNSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiUKFUVudW1lcmF0ZUNoYXRSZXNwb25zZRIMCgR0ZXh0GAEgASgJIigKGEVudW1lcmF0ZVR1cnJldHNSZXNwb25zZRIMCgR0ZXh0GAEgASgJIi4KHlJlZ2lzdGVyRXh0ZXJuYWxSb3V0ZXJSZXNwb25zZRIMCgR0ZXh0GAEgASgJIi0KHVNldFNlc3Npb25QcmVmZXJlbmNlc1Jlc3BvbnNlEgwKBHRleHQYASABKAkiIwoTVXBkYXRlUm91dGVSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiUKFVVwZGF0ZU91dGNvbWVSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiQKFFZlcmlmeVN0YXR1c1Jlc3BvbnNlEgwKBHRleHQYASABKAkiJgoWQ29uZmlndXJlQWdlbnRSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiUKFUNvbmZpZ3VyZVVzZXJSZXNwb25zZRIMCgR0ZXh0GAEgASgJIiMKE0RlY2lkZVJvdXRlUmVzcG9uc2USDAoEdGV4dBgBIAEoCTLKJwoRTWFuYWdlbWVudFNlcnZpY2USdAoPUHJvdmlzaW9uVGVuYW50EiMuZGlhbGdhdGUudjEuUHJvdmlzaW9uVGVuYW50UmVxdWVzdBokLmRpYWxnYXRlLnYxLlByb3Zpc2lvblRlbmFudFJlc3BvbnNlIhaC0+STAhA6ASoiCy92MS90ZW5hbnRzEm8KCEFkZFJvdXRlEhwuZGlhbGdhdGUudjEuQWRkUm91dGVSZXF1ZXN0Gh0uZGlhbGdhdGUudjEuQWRkUm91dGVSZXNwb25zZSImgtPkkwIgOgEqIhsvdjEvdGVuYW50cy97dGVuYW50fS9yb3V0ZXMSggEKClN3YXBBZ2VudHMSHi5kaWFsZ2F0ZS52MS5Td2FwQWdlbnRzUmVxdWVzdBofLmRpYWxnYXRlLnYxLlN3YXBBZ2VudHNSZXNwb25zZSIzgtPkkwItOgEqIigvdjEvdGVuYW50cy97dGVuYW50fS9hZ2VudHMve2FnZW50fTpzd2FwEosBChBDb21taXNzaW9uVGVuYW50EiQuZGlhbGdhdGUudjEuQ29tbWlzc2lvblRlbmFudFJlcXVlc3QaJS5kaWFsZ2F0ZS52MS5Db21taXNzaW9uVGVuYW50UmVzcG9uc2UiKoLT5JMCJDoBKiIfL3YxL3RlbmFudHMve3RlbmFudH06Y29tbWlzc2lvbhKjAQobUmVnaXN0ZXJDYWxsYmFja0hhbmRzaGFraW5nEi8uZGlhbGdhdGUudjEuUmVnaXN0ZXJDYWxsYmFja0hhbmRzaGFraW5nUmVxdWVzdBowLmRpYWxnYXRlLnYxLlJlZ2lzdGVyQ2FsbGJhY2tIYW5kc2hha2luZ1Jlc3BvbnNlIiGC0+STAhs6ASoiFi92MS9jYWxsYmFja3M6cmVnaXN0ZXIStwEKFVNldENhbGxiYWNrUGFyYW1ldGVycxIpLmRpYWxnYXRlLnYxLlNldENhbGxiYWNrUGFyYW1ldGVyc1JlcXVlc3QaKi5kaWFsZ2F0ZS52MS5TZXRDYWxsYmFja1BhcmFtZXRlcnNSZXNwb25zZSJHgtPkkwJBOgEqIjwvdjEvdGVuYW50cy97dGVuYW50fS9jYW1wYWlnbnMve2NhbXBhaWdufTpjYWxsYmFja1BhcmFtZXRlcnMSkwEKEkRlY29tbWlzc2lvblRlbmFudBImLmRpYWxnYXRlLnYxLkRlY29tbWlzc2lvblRlbmFudFJlcXVlc3QaJy5kaWFsZ2F0ZS52MS5EZWNvbW1pc3Npb25UZW5hbnRSZXNwb25zZSIsgtPkkwImOgEqIiEvdjEvdGVuYW50cy97dGVuYW50fTpkZWNvbW1pc3Npb24SgAEKC0RlbGV0ZVJvdXRlEh8uZGlhbGdhdGUudjEuRGVsZXRlUm91dGVSZXF1ZXN0GiAuZGlhbGdhdGUudjEuRGVsZXRlUm91dGVSZXNwb25zZSIugtPkkwIoKiYvdjEvdGVuYW50cy97dGVuYW50fS9yb3V0ZXMve2lkZW50aXR5fRKFAQoQRW51bWVyYXRlVGVuYW50cxIkLmRpYWxnYXRlLnYxLkVudW1lcmF0ZVRlbmFudHNSZXF1ZXN0GiUuZGlhbGdhdGUudjEuRW51bWVyYXRlVGVuYW50c1Jlc3BvbnNlIiSC0+STAh46ASoiGS92MS9zdWJzY3JpcHRpb25zOnRlbmFudHMSgQEKD0VudW1lcmF0ZUFnZW50cxIjLmRpYWxnYXRlLnYxLkVudW1lcmF0ZUFnZW50c1JlcXVlc3QaJC5kaWFsZ2F0ZS52MS5FbnVtZXJhdGVBZ2VudHNSZXNwb25zZSIjgtPkkwIdOgEqIhgvdjEvc3Vic2NyaXB0aW9uczphZ2VudHMSjQEKEkVudW1lcmF0ZUNhbXBhaWducxImLmRpYWxnYXRlLnYxLkVudW1lcmF0ZUNhbXBhaWduc1JlcXVlc3QaJy5kaWFsZ2F0ZS52MS5FbnVtZXJhdGVDYW1wYWlnbnNSZXNwb25zZSImgtPkkwIgOgEqIhsvdjEvc3Vic2NyaXB0aW9uczpjYW1wYWlnbnMSggEKDkVuZEVudW1lcmF0aW9uEiIuZGlhbGdhdGUudjEuRW5kRW51bWVyYXRpb25SZXF1ZXN0GiMuZGlhbGdhdGUudjEuRW5kRW51bWVyYXRpb25SZXNwb25zZSIngtPkkwIhKh8vdjEvc3Vic2NyaXB0aW9ucy97dHJhbnNhY3Rpb259EoEBCg9FbnVtZXJhdGVHcm91cHMSIy5kaWFsZ2F0ZS52MS5FbnVtZXJhdGVHcm91cHNSZXF1ZXN0GiQuZGlhbGdhdGUudjEuRW51bWVyYXRlR3JvdXBzUmVzcG9uc2UiI4LT5JMCHToBKiIYL3YxL3N1YnNjcmlwdGlvbnM6Z3JvdXBzEokBChFFbnVtZXJhdGVTZXNzaW9ucxIlLmRpYWxnYXRlLnYxLkVudW1lcmF0ZVNlc3Npb25zUmVxdWVzdBomLmRpYWxnYXRlLnYxLkVudW1lcmF0ZVNlc3Npb25zUmVzcG9uc2UiJYLT5JMCHzoBKiIaL3YxL3N1YnNjcmlwdGlvbnM6c2Vzc2lvbnMShQEKEEVudW1lcmF0ZU1ldHJpY3MSJC5kaWFsZ2F0ZS52MS5FbnVtZXJhdGVNZXRyaWNzUmVxdWVzdBolLmRpYWxnYXRlLnYxLkVudW1lcmF0ZU1ldHJpY3NSZXNwb25zZSIkgtPkkwIeOgEqIhkvdjEvc3Vic2NyaXB0aW9uczptZXRyaWNzEp0BChZFbnVtZXJhdGVOb3RpZmljYXRpb25zEiouZGlhbGdhdGUudjEuRW51bWVyYXRlTm90aWZpY2F0aW9uc1JlcXVlc3QaKy5kaWFsZ2F0ZS52MS5FbnVtZXJhdGVOb3RpZmljYXRpb25zUmVzcG9uc2UiKoLT5JMCJDoBKiIfL3YxL3N1YnNjcmlwdGlvbnM6bm90aWZpY2F0aW9ucxKJAQoRRW51bWVyYXRlT3V0Y29tZXMSJS5kaWFsZ2F0ZS52MS5FbnVtZXJhdGVPdXRjb21lc1JlcXVlc3QaJi5kaWFsZ2F0ZS52MS5FbnVtZXJhdGVPdXRjb21lc1Jlc3BvbnNlIiWC0+STAh86ASoiGi92MS9zdWJzY3JpcHRpb25zOm91dGNvbWVzEoEBCg9FbnVtZXJhdGVRdWV1ZXMSIy5kaWFsZ2F0ZS52MS5FbnVtZXJhdGVRdWV1ZXNSZXF1ZXN0GiQuZGlhbGdhdGUudjEuRW51bWVyYXRlUXVldWVzUmVzcG9uc2UiI4LT5JMCHToBKiIYL3YxL3N1YnNjcmlwdGlvbnM6cXVldWVzEokBChFFbnVtZXJhdGVTd2l0Y2hlcxIlLmRpYWxnYXRlLnYxLkVudW1lcmF0ZVN3aXRjaGVzUmVxdWVzdBomLmRpYWxnYXRlLnYxLkVudW1lcmF0ZVN3aXRjaGVzUmVzcG9uc2UiJYLT5JMCHzoBKiIaL3YxL3N1YnNjcmlwdGlvbnM6c3dpdGNoZXMSjQEKEkVudW1lcmF0ZVRlbGVwaG9ueRImLmRpYWxnYXRlLnYxLkVudW1lcmF0ZVRlbGVwaG9ueVJlcXVlc3QaJy5kaWFsZ2F0ZS52MS5FbnVtZXJhdGVUZWxlcGhvbnlSZXNwb25zZSImgtPkkwIgOgEqIhsvdjEvc3Vic2NyaXB0aW9uczp0ZWxlcGhvbnkSnQEKFkVudW1lcmF0ZVNlc3Npb25FdmVudHMSKi5kaWFsZ2F0ZS52MS5FbnVtZXJhdGVTZXNzaW9uRXZlbnRzUmVxdWVzdBorLmRpYWxnYXRlLnYxLkVudW1lcmF0ZVNlc3Npb25FdmVudHNSZXNwb25zZSIqgtPkkwIkOgEqIh8vdjEvc3Vic2NyaXB0aW9uczpzZXNzaW9uRXZlbnRzEo0BChJFbnVtZXJhdGVUcmFuc2ZlcnMSJi5kaWFsZ2F0ZS52MS5FbnVtZXJhdGVUcmFuc2ZlcnNSZXF1ZXN0GicuZGlhbGdhdGUudjEuRW51bWVyYXRlVHJhbnNmZXJzUmVzcG9uc2UiJoLT5JMCIDoBKiIbL3YxL3N1YnNjcmlwdGlvbnM6dHJhbnNmZXJzEncKCU1vdmVBZ2VudBIdLmRpYWxnYXRlLnYxLk1vdmVBZ2VudFJlcXVlc3QaHi5kaWFsZ2F0ZS52MS5Nb3ZlQWdlbnRSZXNwb25zZSIrgtPkkwIlOgEqIiAvdjEvdGVuYW50cy97dGVuYW50fS9hZ2VudHM6bW92ZRKAAQoLTWFuYWdlUm91dGUSHy5kaWFsZ2F0ZS52MS5NYW5hZ2VSb3V0ZVJlcXVlc3QaIC5kaWFsZ2F0ZS52MS5NYW5hZ2VSb3V0ZVJlc3BvbnNlIi6C0+STAig6ASoiIy92MS90ZW5hbnRzL3t0ZW5hbnR9L3JvdXRlcnM6bWFuYWdlEngKC05vdGlmeUV2ZW50Eh8uZGlhbGdhdGUudjEuTm90aWZ5RXZlbnRSZXF1ZXN0GiAuZGlhbGdhdGUudjEuTm90aWZ5RXZlbnRSZXNwb25zZSImgtPkkwIgOgEqIhsvdjEvdGVuYW50cy97dGVuYW50fS9hbGVydHMSkwEKE1NldFRlbmFudFBhcmFtZXRlcnMSJy5kaWFsZ2F0ZS52MS5TZXRUZW5hbnRQYXJhbWV0ZXJzUmVxdWVzdBooLmRpYWxnYXRlLnYxLlNldFRlbmFudFBhcmFtZXRlcnNSZXNwb25zZSIpgtPkkwIjOgEqIh4vdjEvdGVuYW50cy97dGVuYW50fTpjb25maWd1cmUSeQoNRW51bWVyYXRlQ2hhdBIhLmRpYWxnYXRlLnYxLkVudW1lcmF0ZUNoYXRSZXF1ZXN0GiIuZGlhbGdhdGUudjEuRW51bWVyYXRlQ2hhdFJlc3BvbnNlIiGC0+STAhs6ASoiFi92MS9zdWJzY3JpcHRpb25zOmNoYXQShQEKEEVudW1lcmF0ZVR1cnJldHMSJC5kaWFsZ2F0ZS52MS5FbnVtZXJhdGVUdXJyZXRzUmVxdWVzdBolLmRpYWxnYXRlLnYxLkVudW1lcmF0ZVR1cnJldHNSZXNwb25zZSIkgtPkkwIeOgEqIhkvdjEvc3Vic2NyaXB0aW9uczp0dXJyZXRzEpoBChZSZWdpc3RlckV4dGVybmFsUm91dGVyEiouZGlhbGdhdGUudjEuUmVnaXN0ZXJFeHRlcm5hbFJvdXRlclJlcXVlc3QaKy5kaWFsZ2F0ZS52MS5SZWdpc3RlckV4dGVybmFsUm91dGVyUmVzcG9uc2UiJ4LT5JMCIToBKiIcL3YxL3RlbmFudHMve3RlbmFudH0vcm91dGVycxKKAQoVU2V0U2Vzc2lvblByZWZlcmVuY2VzEikuZGlhbGdhdGUudjEuU2V0U2Vzc2lvblByZWZlcmVuY2VzUmVxdWVzdBoqLmRpYWxnYXRlLnYxLlNldFNlc3Npb25QcmVmZXJlbmNlc1Jlc3BvbnNlIhqC0+STAhQ6ASoiDy92MS9wcmVmZXJlbmNlcxKDAQoLVXBkYXRlUm91dGUSHy5kaWFsZ2F0ZS52MS5VcGRhdGVSb3V0ZVJlcXVlc3QaIC5kaWFsZ2F0ZS52MS5VcGRhdGVSb3V0ZVJlc3BvbnNlIjGC0+STAis6ASoyJi92MS90ZW5hbnRzL3t0ZW5hbnR9L3JvdXRlcy97aWRlbnRpdHl9EpUBCg1VcGRhdGVPdXRjb21lEiEuZGlhbGdhdGUudjEuVXBkYXRlT3V0Y29tZVJlcXVlc3QaIi5kaWFsZ2F0ZS52MS5VcGRhdGVPdXRjb21lUmVzcG9uc2UiPYLT5JMCNzoBKiIyL3YxL3RlbmFudHMve3RlbmFudH0vY2FtcGFpZ25zL3tjYW1wYWlnbn0vb3V0Y29tZXMScQoMVmVyaWZ5U3RhdHVzEiAuZGlhbGdhdGUudjEuVmVyaWZ5U3RhdHVzUmVxdWVzdBohLmRpYWxnYXRlLnYxLlZlcmlmeVN0YXR1c1Jlc3BvbnNlIhyC0+STAhY6ASoiES92MS9zdGF0dXM6dmVyaWZ5EpkBCg5Db25maWd1cmVBZ2VudBIiLmRpYWxnYXRlLnYxLkNvbmZpZ3VyZUFnZW50UmVxdWVzdBojLmRpYWxnYXRlLnYxLkNvbmZpZ3VyZUFnZW50UmVzcG9uc2UiPoLT5JMCODoBKiIzL3YxL3RlbmFudHMve3RlbmFudH0vYWdlbnRzL3thZ2VudH06Y29uZmlndXJlU3RhdGljEp8BCg1Db25maWd1cmVVc2VyEiEuZGlhbGdhdGUudjEuQ29uZmlndXJlVXNlclJlcXVlc3QaIi5kaWFsZ2F0ZS52MS5Db25maWd1cmVVc2VyUmVzcG9uc2UiR4LT5JMCQToBKiI8L3YxL3RlbmFudHMve3RlbmFudH0vdXNlcnMve3VzZXJfaWRlbnRpZmllcn06Y29uZmlndXJlU3RhdGljEoQBCgtEZWNpZGVSb3V0ZRIfLmRpYWxnYXRlLnYxLkRlY2lkZVJvdXRlUmVxdWVzdBogLmRpYWxnYXRlLnYxLkRlY2lkZVJvdXRlUmVzcG9uc2UiMoLT5JMCLDoBKiInL3YxL3RlbmFudHMve3RlbmFudH0vY2FsbHMve2NhbGx9OnJvdXRlQjtaOWdpdGh1Yi5jb20vZGlhbGdhdGUvZGlhbGdhdGUvcHJvdG8vZGlhbGdhdGUvdjE7ZGlhbGdhdGV2MWIGcHJvdG8z", [file_dialgate_v1_management_requests, file_google_api_annotations]);
/**
 * Describes the message dialgate.v1.ProvisionTenantResponse.
 * Use `create(ProvisionTenantResponseSchema)` to create a new message.
 */
export const ProvisionTenantResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 0);
/**
 * Describes the message dialgate.v1.AddRouteResponse.
 * Use `create(AddRouteResponseSchema)` to create a new message.
 */
export const AddRouteResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 1);
/**
 * Describes the message dialgate.v1.SwapAgentsResponse.
 * Use `create(SwapAgentsResponseSchema)` to create a new message.
 */
export const SwapAgentsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 2);
/**
 * Describes the message dialgate.v1.CommissionTenantResponse.
 * Use `create(CommissionTenantResponseSchema)` to create a new message.
 */
export const CommissionTenantResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 3);
/**
 * Describes the message dialgate.v1.RegisterCallbackHandshakingResponse.
 * Use `create(RegisterCallbackHandshakingResponseSchema)` to create a new message.
 */
export const RegisterCallbackHandshakingResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 4);
/**
 * Describes the message dialgate.v1.SetCallbackParametersResponse.
 * Use `create(SetCallbackParametersResponseSchema)` to create a new message.
 */
export const SetCallbackParametersResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 5);
/**
 * Describes the message dialgate.v1.DecommissionTenantResponse.
 * Use `create(DecommissionTenantResponseSchema)` to create a new message.
 */
export const DecommissionTenantResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 6);
/**
 * Describes the message dialgate.v1.DeleteRouteResponse.
 * Use `create(DeleteRouteResponseSchema)` to create a new message.
 */
export const DeleteRouteResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 7);
/**
 * Describes the message dialgate.v1.EnumerateTenantsResponse.
 * Use `create(EnumerateTenantsResponseSchema)` to create a new message.
 */
export const EnumerateTenantsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 8);
/**
 * Describes the message dialgate.v1.EnumerateAgentsResponse.
 * Use `create(EnumerateAgentsResponseSchema)` to create a new message.
 */
export const EnumerateAgentsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 9);
/**
 * Describes the message dialgate.v1.EnumerateCampaignsResponse.
 * Use `create(EnumerateCampaignsResponseSchema)` to create a new message.
 */
export const EnumerateCampaignsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 10);
/**
 * Describes the message dialgate.v1.EndEnumerationResponse.
 * Use `create(EndEnumerationResponseSchema)` to create a new message.
 */
export const EndEnumerationResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 11);
/**
 * Describes the message dialgate.v1.EnumerateGroupsResponse.
 * Use `create(EnumerateGroupsResponseSchema)` to create a new message.
 */
export const EnumerateGroupsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 12);
/**
 * Describes the message dialgate.v1.EnumerateSessionsResponse.
 * Use `create(EnumerateSessionsResponseSchema)` to create a new message.
 */
export const EnumerateSessionsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 13);
/**
 * Describes the message dialgate.v1.EnumerateMetricsResponse.
 * Use `create(EnumerateMetricsResponseSchema)` to create a new message.
 */
export const EnumerateMetricsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 14);
/**
 * Describes the message dialgate.v1.EnumerateNotificationsResponse.
 * Use `create(EnumerateNotificationsResponseSchema)` to create a new message.
 */
export const EnumerateNotificationsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 15);
/**
 * Describes the message dialgate.v1.EnumerateOutcomesResponse.
 * Use `create(EnumerateOutcomesResponseSchema)` to create a new message.
 */
export const EnumerateOutcomesResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 16);
/**
 * Describes the message dialgate.v1.EnumerateQueuesResponse.
 * Use `create(EnumerateQueuesResponseSchema)` to create a new message.
 */
export const EnumerateQueuesResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 17);
/**
 * Describes the message dialgate.v1.EnumerateSwitchesResponse.
 * Use `create(EnumerateSwitchesResponseSchema)` to create a new message.
 */
export const EnumerateSwitchesResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 18);
/**
 * Describes the message dialgate.v1.EnumerateTelephonyResponse.
 * Use `create(EnumerateTelephonyResponseSchema)` to create a new message.
 */
export const EnumerateTelephonyResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 19);
/**
 * Describes the message dialgate.v1.EnumerateSessionEventsResponse.
 * Use `create(EnumerateSessionEventsResponseSchema)` to create a new message.
 */
export const EnumerateSessionEventsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 20);
/**
 * Describes the message dialgate.v1.EnumerateTransfersResponse.
 * Use `create(EnumerateTransfersResponseSchema)` to create a new message.
 */
export const EnumerateTransfersResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 21);
/**
 * Describes the message dialgate.v1.MoveAgentResponse.
 * Use `create(MoveAgentResponseSchema)` to create a new message.
 */
export const MoveAgentResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 22);
/**
 * Describes the message dialgate.v1.ManageRouteResponse.
 * Use `create(ManageRouteResponseSchema)` to create a new message.
 */
export const ManageRouteResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 23);
/**
 * Describes the message dialgate.v1.NotifyEventResponse.
 * Use `create(NotifyEventResponseSchema)` to create a new message.
 */
export const NotifyEventResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 24);
/**
 * Describes the message dialgate.v1.SetTenantParametersResponse.
 * Use `create(SetTenantParametersResponseSchema)` to create a new message.
 */
export const SetTenantParametersResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 25);
/**
 * Describes the message dialgate.v1.EnumerateChatResponse.
 * Use `create(EnumerateChatResponseSchema)` to create a new message.
 */
export const EnumerateChatResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 26);
/**
 * Describes the message dialgate.v1.EnumerateTurretsResponse.
 * Use `create(EnumerateTurretsResponseSchema)` to create a new message.
 */
export const EnumerateTurretsResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 27);
/**
 * Describes the message dialgate.v1.RegisterExternalRouterResponse.
 * Use `create(RegisterExternalRouterResponseSchema)` to create a new message.
 */
export const RegisterExternalRouterResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 28);
/**
 * Describes the message dialgate.v1.SetSessionPreferencesResponse.
 * Use `create(SetSessionPreferencesResponseSchema)` to create a new message.
 */
export const SetSessionPreferencesResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 29);
/**
 * Describes the message dialgate.v1.UpdateRouteResponse.
 * Use `create(UpdateRouteResponseSchema)` to create a new message.
 */
export const UpdateRouteResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 30);
/**
 * Describes the message dialgate.v1.UpdateOutcomeResponse.
 * Use `create(UpdateOutcomeResponseSchema)` to create a new message.
 */
export const UpdateOutcomeResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 31);
/**
 * Describes the message dialgate.v1.VerifyStatusResponse.
 * Use `create(VerifyStatusResponseSchema)` to create a new message.
 */
export const VerifyStatusResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 32);
/**
 * Describes the message dialgate.v1.ConfigureAgentResponse.
 * Use `create(ConfigureAgentResponseSchema)` to create a new message.
 */
export const ConfigureAgentResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 33);
/**
 * Describes the message dialgate.v1.ConfigureUserResponse.
 * Use `create(ConfigureUserResponseSchema)` to create a new message.
 */
export const ConfigureUserResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 34);
/**
 * Describes the message dialgate.v1.DecideRouteResponse.
 * Use `create(DecideRouteResponseSchema)` to create a new message.
 */
export const DecideRouteResponseSchema = /*@__PURE__*/ messageDesc(file_dialgate_v1_management_service, 35);
/**
 * ManagementService sends SDMP messages about tenants, subscriptions, routing and the rest of the management
 * interface. A call returns when the dialer has accepted or rejected the message; what happens later arrives as
 * events of the session named by the metadata key dialgate-session.
 *
 * @generated from service dialgate.v1.ManagementService
 */
export const ManagementService = /*@__PURE__*/ serviceDesc(file_dialgate_v1_management_service, 0);
