// Options that say what an SDMP message looks like on the wire. cmd/protoc-gen-sdmp reads them and generates the tables of
// core/sdmp, the codecs of gateway/codec and docs/messages.md.
import { enumDesc, extDesc, fileDesc, messageDesc } from "@bufbuild/protobuf/codegenv2";
import { file_google_protobuf_descriptor } from "@bufbuild/protobuf/wkt";
/**
 * Describes the file dialgate/sdmp/v1/options.proto.
 */
export const file_dialgate_sdmp_v1_options = /*@__PURE__*/ fileDesc("Ch5kaWFsZ2F0ZS9zZG1wL3YxL29wdGlvbnMucHJvdG8SEGRpYWxnYXRlLnNkbXAudjEiiQIKC01lc3NhZ2VTcGVjEgwKBGNvZGUYASABKAkSDAoEbmFtZRgCIAEoCRIvCgppbnRlcmZhY2VzGAMgAygOMhsuZGlhbGdhdGUuc2RtcC52MS5JbnRlcmZhY2USLgoJZGlyZWN0aW9uGAQgASgOMhsuZGlhbGdhdGUuc2RtcC52MS5EaXJlY3Rpb24SDwoHcHVycG9zZRgFIAEoCRIPCgdleGFtcGxlGAYgASgJEg8KB3JlcGxpZXMYByADKAkSEAoIY29tcGxldGUYCCABKAgSEAoIaW5mZXJyZWQYCSABKAgSFgoOY2FsbF9yZWZlcmVuY2UYCiADKAkSDgoGdW51c2VkGAsgASgJIq4DCglQYXJhbVNwZWMSDAoEY29kZRgBIAEoCRIMCgRuYW1lGAIgASgJEiQKBHR5cGUYAyABKA4yFi5kaWFsZ2F0ZS5zZG1wLnYxLlR5cGUSEAoIb2xlX2RhdGUYBCABKAgSEAoDbWluGAUgASgBSACIAQESEAoDbWF4GAYgASgBSAGIAQESLAoIcHJlc2VuY2UYByABKA4yGi5kaWFsZ2F0ZS5zZG1wLnYxLlByZXNlbmNlEhAKCHJlcXVpcmVkGAggASgIEhUKDW1pc3NpbmdfZXJyb3IYCSABKAUSMAoKY2hhcmFjdGVycxgKIAEoDjIcLmRpYWxnYXRlLnNkbXAudjEuQ2hhcmFjdGVycxIQCghpbmZlcnJlZBgLIAEoCBINCgVhZGRlZBgMIAEoCBIXCgphY2NlcHRfbWluGA0gASgBSAKIAQESFwoKYWNjZXB0X21heBgOIAEoAUgDiAEBEg8KB2FsaWFzZXMYDyADKAkSDgoGc2VjcmV0GBAgASgIQgYKBF9taW5CBgoEX21heEINCgtfYWNjZXB0X21pbkINCgtfYWNjZXB0X21heCJeCglFcnJvclNwZWMSDwoHc3VtbWFyeRgBIAEoCRIsCghjYXRlZ29yeRgCIAEoDjIaLmRpYWxnYXRlLnNkbXAudjEuQ2F0ZWdvcnkSEgoKZG9jdW1lbnRlZBgDIAEoCCqAAQoJSW50ZXJmYWNlEhkKFUlOVEVSRkFDRV9VTlNQRUNJRklFRBAAEhMKD0lOVEVSRkFDRV9BR0VOVBABEhYKEklOVEVSRkFDRV9DQU1QQUlHThACEhEKDUlOVEVSRkFDRV9DVEkQAxIYChRJTlRFUkZBQ0VfTUFOQUdFTUVOVBAEKloKCURpcmVjdGlvbhIZChVESVJFQ1RJT05fVU5TUEVDSUZJRUQQABIXChNESVJFQ1RJT05fVE9fRElBTEVSEAESGQoVRElSRUNUSU9OX0ZST01fRElBTEVSEAIqfQoEVHlwZRIUChBUWVBFX1VOU1BFQ0lGSUVEEAASDwoLVFlQRV9TVFJJTkcQARIPCgtUWVBFX1NUUlVDVBACEg0KCVRZUEVfRkxBRxADEgwKCFRZUEVfSU5UEAQSDwoLVFlQRV9ET1VCTEUQBRIPCgtUWVBFX05VTUJFUhAGKlMKCFByZXNlbmNlEhgKFFBSRVNFTkNFX1VOU1BFQ0lGSUVEEAASFQoRUFJFU0VOQ0VfT1BUSU9OQUwQARIWChJQUkVTRU5DRV9NQU5EQVRPUlkQAipSCgpDaGFyYWN0ZXJzEhoKFkNIQVJBQ1RFUlNfVU5TUEVDSUZJRUQQABITCg9DSEFSQUNURVJTX05BTUUQARITCg9DSEFSQUNURVJTX0RUTUYQAirTAQoIQ2F0ZWdvcnkSGAoUQ0FURUdPUllfVU5TUEVDSUZJRUQQABIUChBDQVRFR09SWV9JTlZBTElEEAESFgoSQ0FURUdPUllfTk9UX0ZPVU5EEAISGwoXQ0FURUdPUllfQUxSRUFEWV9FWElTVFMQAxIYChRDQVRFR09SWV9XUk9OR19TVEFURRAEEhgKFENBVEVHT1JZX05PVF9BTExPV0VEEAUSEgoOQ0FURUdPUllfTElNSVQQBhIaChZDQVRFR09SWV9OT1RfU1VQUE9SVEVEEAc6WgoHbWVzc2FnZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjxjAMgASgLMh0uZGlhbGdhdGUuc2RtcC52MS5NZXNzYWdlU3BlY1IHbWVzc2FnZTpSCgVwYXJhbRIdLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMY8YwDIAEoCzIbLmRpYWxnYXRlLnNkbXAudjEuUGFyYW1TcGVjUgVwYXJhbTpWCgVlcnJvchIhLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVPcHRpb25zGPGMAyABKAsyGy5kaWFsZ2F0ZS5zZG1wLnYxLkVycm9yU3BlY1IFZXJyb3JCPFo6Z2l0aHViLmNvbS9kaWFsZ2F0ZS9kaWFsZ2F0ZS9wcm90by9kaWFsZ2F0ZS9zZG1wL3YxO3NkbXB2MWIGcHJvdG8z", [file_google_protobuf_descriptor]);
/**
 * Describes the message dialgate.sdmp.v1.MessageSpec.
 * Use `create(MessageSpecSchema)` to create a new message.
 */
export const MessageSpecSchema = /*@__PURE__*/ messageDesc(file_dialgate_sdmp_v1_options, 0);
/**
 * Describes the message dialgate.sdmp.v1.ParamSpec.
 * Use `create(ParamSpecSchema)` to create a new message.
 */
export const ParamSpecSchema = /*@__PURE__*/ messageDesc(file_dialgate_sdmp_v1_options, 1);
/**
 * Describes the message dialgate.sdmp.v1.ErrorSpec.
 * Use `create(ErrorSpecSchema)` to create a new message.
 */
export const ErrorSpecSchema = /*@__PURE__*/ messageDesc(file_dialgate_sdmp_v1_options, 2);
/**
 * Interface is a layer of the dialer service CG.
 *
 * @generated from enum dialgate.sdmp.v1.Interface
 */
export var Interface;
(function (Interface) {
    /**
     * @generated from enum value: INTERFACE_UNSPECIFIED = 0;
     */
    Interface[Interface["UNSPECIFIED"] = 0] = "UNSPECIFIED";
    /**
     * AG.
     *
     * @generated from enum value: INTERFACE_AGENT = 1;
     */
    Interface[Interface["AGENT"] = 1] = "AGENT";
    /**
     * CA.
     *
     * @generated from enum value: INTERFACE_CAMPAIGN = 2;
     */
    Interface[Interface["CAMPAIGN"] = 2] = "CAMPAIGN";
    /**
     * CT.
     *
     * @generated from enum value: INTERFACE_CTI = 3;
     */
    Interface[Interface["CTI"] = 3] = "CTI";
    /**
     * MA.
     *
     * @generated from enum value: INTERFACE_MANAGEMENT = 4;
     */
    Interface[Interface["MANAGEMENT"] = 4] = "MANAGEMENT";
})(Interface || (Interface = {}));
/**
 * Describes the enum dialgate.sdmp.v1.Interface.
 */
export const InterfaceSchema = /*@__PURE__*/ enumDesc(file_dialgate_sdmp_v1_options, 0);
/**
 * Direction of a message, seen from outside.
 *
 * @generated from enum dialgate.sdmp.v1.Direction
 */
export var Direction;
(function (Direction) {
    /**
     * @generated from enum value: DIRECTION_UNSPECIFIED = 0;
     */
    Direction[Direction["UNSPECIFIED"] = 0] = "UNSPECIFIED";
    /**
     * A client sends it.
     *
     * @generated from enum value: DIRECTION_TO_DIALER = 1;
     */
    Direction[Direction["TO_DIALER"] = 1] = "TO_DIALER";
    /**
     * The dialer sends it.
     *
     * @generated from enum value: DIRECTION_FROM_DIALER = 2;
     */
    Direction[Direction["FROM_DIALER"] = 2] = "FROM_DIALER";
})(Direction || (Direction = {}));
/**
 * Describes the enum dialgate.sdmp.v1.Direction.
 */
export const DirectionSchema = /*@__PURE__*/ enumDesc(file_dialgate_sdmp_v1_options, 1);
/**
 * Type of a parameter, as the catalogue of the protocol names it.
 *
 * @generated from enum dialgate.sdmp.v1.Type
 */
export var Type;
(function (Type) {
    /**
     * @generated from enum value: TYPE_UNSPECIFIED = 0;
     */
    Type[Type["UNSPECIFIED"] = 0] = "UNSPECIFIED";
    /**
     * Text; min and max count characters.
     *
     * @generated from enum value: TYPE_STRING = 1;
     */
    Type[Type["STRING"] = 1] = "STRING";
    /**
     * Text in a format of its own (XML, JSON, name~flag~value); min and max count characters.
     *
     * @generated from enum value: TYPE_STRUCT = 2;
     */
    Type[Type["STRUCT"] = 2] = "STRUCT";
    /**
     * A flag: present or absent, no value.
     *
     * @generated from enum value: TYPE_FLAG = 3;
     */
    Type[Type["FLAG"] = 3] = "FLAG";
    /**
     * A whole number; min and max are values.
     *
     * @generated from enum value: TYPE_INT = 4;
     */
    Type[Type["INT"] = 4] = "INT";
    /**
     * A decimal number; min and max are values, or characters where ole_date is set.
     *
     * @generated from enum value: TYPE_DOUBLE = 5;
     */
    Type[Type["DOUBLE"] = 5] = "DOUBLE";
    /**
     * A number, whole or decimal.
     *
     * @generated from enum value: TYPE_NUMBER = 6;
     */
    Type[Type["NUMBER"] = 6] = "NUMBER";
})(Type || (Type = {}));
/**
 * Describes the enum dialgate.sdmp.v1.Type.
 */
export const TypeSchema = /*@__PURE__*/ enumDesc(file_dialgate_sdmp_v1_options, 2);
/**
 * Presence of a parameter as its documented table states it.
 *
 * @generated from enum dialgate.sdmp.v1.Presence
 */
export var Presence;
(function (Presence) {
    /**
     * The table leaves the cell blank.
     *
     * @generated from enum value: PRESENCE_UNSPECIFIED = 0;
     */
    Presence[Presence["UNSPECIFIED"] = 0] = "UNSPECIFIED";
    /**
     * The table says optional.
     *
     * @generated from enum value: PRESENCE_OPTIONAL = 1;
     */
    Presence[Presence["OPTIONAL"] = 1] = "OPTIONAL";
    /**
     * The table says mandatory.
     *
     * @generated from enum value: PRESENCE_MANDATORY = 2;
     */
    Presence[Presence["MANDATORY"] = 2] = "MANDATORY";
})(Presence || (Presence = {}));
/**
 * Describes the enum dialgate.sdmp.v1.Presence.
 */
export const PresenceSchema = /*@__PURE__*/ enumDesc(file_dialgate_sdmp_v1_options, 3);
/**
 * Characters that a value is made of.
 *
 * @generated from enum dialgate.sdmp.v1.Characters
 */
export var Characters;
(function (Characters) {
    /**
     * Anything but the backslash and control characters.
     *
     * @generated from enum value: CHARACTERS_UNSPECIFIED = 0;
     */
    Characters[Characters["UNSPECIFIED"] = 0] = "UNSPECIFIED";
    /**
     * A name chosen by the host. Documented as excluding some punctuation; any character but the backslash and control characters
     * is accepted.
     *
     * @generated from enum value: CHARACTERS_NAME = 1;
     */
    Characters[Characters["NAME"] = 1] = "NAME";
    /**
     * Digits 0-9, letters A-D, * and #.
     *
     * @generated from enum value: CHARACTERS_DTMF = 2;
     */
    Characters[Characters["DTMF"] = 2] = "DTMF";
})(Characters || (Characters = {}));
/**
 * Describes the enum dialgate.sdmp.v1.Characters.
 */
export const CharactersSchema = /*@__PURE__*/ enumDesc(file_dialgate_sdmp_v1_options, 4);
/**
 * Category of an error: what a modern caller needs to know of it.
 *
 * @generated from enum dialgate.sdmp.v1.Category
 */
export var Category;
(function (Category) {
    /**
     * @generated from enum value: CATEGORY_UNSPECIFIED = 0;
     */
    Category[Category["UNSPECIFIED"] = 0] = "UNSPECIFIED";
    /**
     * The message is malformed or lacks something.
     *
     * @generated from enum value: CATEGORY_INVALID = 1;
     */
    Category[Category["INVALID"] = 1] = "INVALID";
    /**
     * The resource is not there.
     *
     * @generated from enum value: CATEGORY_NOT_FOUND = 2;
     */
    Category[Category["NOT_FOUND"] = 2] = "NOT_FOUND";
    /**
     * The resource is there already.
     *
     * @generated from enum value: CATEGORY_ALREADY_EXISTS = 3;
     */
    Category[Category["ALREADY_EXISTS"] = 3] = "ALREADY_EXISTS";
    /**
     * The resource is not in a state that allows it.
     *
     * @generated from enum value: CATEGORY_WRONG_STATE = 4;
     */
    Category[Category["WRONG_STATE"] = 4] = "WRONG_STATE";
    /**
     * The sender may not do it.
     *
     * @generated from enum value: CATEGORY_NOT_ALLOWED = 5;
     */
    Category[Category["NOT_ALLOWED"] = 5] = "NOT_ALLOWED";
    /**
     * A limit is reached.
     *
     * @generated from enum value: CATEGORY_LIMIT = 6;
     */
    Category[Category["LIMIT"] = 6] = "LIMIT";
    /**
     * The service does not do it.
     *
     * @generated from enum value: CATEGORY_NOT_SUPPORTED = 7;
     */
    Category[Category["NOT_SUPPORTED"] = 7] = "NOT_SUPPORTED";
})(Category || (Category = {}));
/**
 * Describes the enum dialgate.sdmp.v1.Category.
 */
export const CategorySchema = /*@__PURE__*/ enumDesc(file_dialgate_sdmp_v1_options, 5);
/**
 * The SDMP message that a protobuf message stands for.
 *
 * @generated from extension: dialgate.sdmp.v1.MessageSpec message = 50801;
 */
export const message = /*@__PURE__*/ extDesc(file_dialgate_sdmp_v1_options, 0);
/**
 * The SDMP parameter that a field stands for. A field without it is not sent.
 *
 * @generated from extension: dialgate.sdmp.v1.ParamSpec param = 50801;
 */
export const param = /*@__PURE__*/ extDesc(file_dialgate_sdmp_v1_options, 1);
/**
 * The error that a value of ErrorCode stands for.
 *
 * @generated from extension: dialgate.sdmp.v1.ErrorSpec error = 50801;
 */
export const error = /*@__PURE__*/ extDesc(file_dialgate_sdmp_v1_options, 2);
