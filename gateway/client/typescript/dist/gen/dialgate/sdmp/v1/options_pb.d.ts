import type { GenEnum, GenExtension, GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { EnumValueOptions, FieldOptions, MessageOptions } from "@bufbuild/protobuf/wkt";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/sdmp/v1/options.proto.
 */
export declare const file_dialgate_sdmp_v1_options: GenFile;
/**
 * MessageSpec describes one SDMP message.
 *
 * @generated from message dialgate.sdmp.v1.MessageSpec
 */
export type MessageSpec = Message<"dialgate.sdmp.v1.MessageSpec"> & {
    /**
     * Two-letter code.
     *
     * @generated from field: string code = 1;
     */
    code: string;
    /**
     * Name in the protocol's catalogue.
     *
     * @generated from field: string name = 2;
     */
    name: string;
    /**
     * Interfaces the message belongs to.
     *
     * @generated from field: repeated dialgate.sdmp.v1.Interface interfaces = 3;
     */
    interfaces: Interface[];
    /**
     * Who sends it.
     *
     * @generated from field: dialgate.sdmp.v1.Direction direction = 4;
     */
    direction: Direction;
    /**
     * What it is for.
     *
     * @generated from field: string purpose = 5;
     */
    purpose: string;
    /**
     * A message line as the documents print it.
     *
     * @generated from field: string example = 6;
     */
    example: string;
    /**
     * Codes of the messages that may answer it.
     *
     * @generated from field: repeated string replies = 7;
     */
    replies: string[];
    /**
     * The whole documented parameter table was seen.
     *
     * @generated from field: bool complete = 8;
     */
    complete: boolean;
    /**
     * No public page describes the message; it is inferred from others.
     *
     * @generated from field: bool inferred = 9;
     */
    inferred: boolean;
    /**
     * Codes of parameters of which at least one must be given, else error 120.
     *
     * @generated from field: repeated string call_reference = 10;
     */
    callReference: string[];
    /**
     * Why dialgate neither acts on the message nor sends it; empty where it does.
     *
     * @generated from field: string unused = 11;
     */
    unused: string;
};
/**
 * Describes the message dialgate.sdmp.v1.MessageSpec.
 * Use `create(MessageSpecSchema)` to create a new message.
 */
export declare const MessageSpecSchema: GenMessage<MessageSpec>;
/**
 * ParamSpec describes one parameter of an SDMP message.
 *
 * @generated from message dialgate.sdmp.v1.ParamSpec
 */
export type ParamSpec = Message<"dialgate.sdmp.v1.ParamSpec"> & {
    /**
     * Two-letter code.
     *
     * @generated from field: string code = 1;
     */
    code: string;
    /**
     * Name in the protocol's catalogue.
     *
     * @generated from field: string name = 2;
     */
    name: string;
    /**
     * Documented type.
     *
     * @generated from field: dialgate.sdmp.v1.Type type = 3;
     */
    type: Type;
    /**
     * The value is an OLE Automation date: days since 1899-12-30, local time.
     *
     * @generated from field: bool ole_date = 4;
     */
    oleDate: boolean;
    /**
     * Least value or length documented.
     *
     * @generated from field: optional double min = 5;
     */
    min?: number | undefined;
    /**
     * Greatest value or length documented.
     *
     * @generated from field: optional double max = 6;
     */
    max?: number | undefined;
    /**
     * What the documented table says of its presence.
     *
     * @generated from field: dialgate.sdmp.v1.Presence presence = 7;
     */
    presence: Presence;
    /**
     * A message without it is rejected.
     *
     * @generated from field: bool required = 8;
     */
    required: boolean;
    /**
     * Error code for its absence; 0 means the general one.
     *
     * @generated from field: int32 missing_error = 9;
     */
    missingError: number;
    /**
     * Characters the value may have.
     *
     * @generated from field: dialgate.sdmp.v1.Characters characters = 10;
     */
    characters: Characters;
    /**
     * Not read in the message's own table.
     *
     * @generated from field: bool inferred = 11;
     */
    inferred: boolean;
    /**
     * Accepted in addition to the catalogue.
     *
     * @generated from field: bool added = 12;
     */
    added: boolean;
    /**
     * Least value or length accepted on input where it differs from min or min is not documented.
     *
     * @generated from field: optional double accept_min = 13;
     */
    acceptMin?: number | undefined;
    /**
     * Greatest value or length accepted on input where it differs from max or max is not documented.
     *
     * @generated from field: optional double accept_max = 14;
     */
    acceptMax?: number | undefined;
    /**
     * Other codes under which the parameter is accepted.
     *
     * @generated from field: repeated string aliases = 15;
     */
    aliases: string[];
    /**
     * Never written to a log.
     *
     * @generated from field: bool secret = 16;
     */
    secret: boolean;
};
/**
 * Describes the message dialgate.sdmp.v1.ParamSpec.
 * Use `create(ParamSpecSchema)` to create a new message.
 */
export declare const ParamSpecSchema: GenMessage<ParamSpec>;
/**
 * ErrorSpec describes one error code.
 *
 * @generated from message dialgate.sdmp.v1.ErrorSpec
 */
export type ErrorSpec = Message<"dialgate.sdmp.v1.ErrorSpec"> & {
    /**
     * What the error means, in words.
     *
     * @generated from field: string summary = 1;
     */
    summary: string;
    /**
     * What kind of error it is.
     *
     * @generated from field: dialgate.sdmp.v1.Category category = 2;
     */
    category: Category;
    /**
     * The number is documented by the protocol, not ours.
     *
     * @generated from field: bool documented = 3;
     */
    documented: boolean;
};
/**
 * Describes the message dialgate.sdmp.v1.ErrorSpec.
 * Use `create(ErrorSpecSchema)` to create a new message.
 */
export declare const ErrorSpecSchema: GenMessage<ErrorSpec>;
/**
 * Interface is a layer of the dialer service CG.
 *
 * @generated from enum dialgate.sdmp.v1.Interface
 */
export declare enum Interface {
    /**
     * @generated from enum value: INTERFACE_UNSPECIFIED = 0;
     */
    UNSPECIFIED = 0,
    /**
     * AG.
     *
     * @generated from enum value: INTERFACE_AGENT = 1;
     */
    AGENT = 1,
    /**
     * CA.
     *
     * @generated from enum value: INTERFACE_CAMPAIGN = 2;
     */
    CAMPAIGN = 2,
    /**
     * CT.
     *
     * @generated from enum value: INTERFACE_CTI = 3;
     */
    CTI = 3,
    /**
     * MA.
     *
     * @generated from enum value: INTERFACE_MANAGEMENT = 4;
     */
    MANAGEMENT = 4
}
/**
 * Describes the enum dialgate.sdmp.v1.Interface.
 */
export declare const InterfaceSchema: GenEnum<Interface>;
/**
 * Direction of a message, seen from outside.
 *
 * @generated from enum dialgate.sdmp.v1.Direction
 */
export declare enum Direction {
    /**
     * @generated from enum value: DIRECTION_UNSPECIFIED = 0;
     */
    UNSPECIFIED = 0,
    /**
     * A client sends it.
     *
     * @generated from enum value: DIRECTION_TO_DIALER = 1;
     */
    TO_DIALER = 1,
    /**
     * The dialer sends it.
     *
     * @generated from enum value: DIRECTION_FROM_DIALER = 2;
     */
    FROM_DIALER = 2
}
/**
 * Describes the enum dialgate.sdmp.v1.Direction.
 */
export declare const DirectionSchema: GenEnum<Direction>;
/**
 * Type of a parameter, as the catalogue of the protocol names it.
 *
 * @generated from enum dialgate.sdmp.v1.Type
 */
export declare enum Type {
    /**
     * @generated from enum value: TYPE_UNSPECIFIED = 0;
     */
    UNSPECIFIED = 0,
    /**
     * Text; min and max count characters.
     *
     * @generated from enum value: TYPE_STRING = 1;
     */
    STRING = 1,
    /**
     * Text in a format of its own (XML, JSON, name~flag~value); min and max count characters.
     *
     * @generated from enum value: TYPE_STRUCT = 2;
     */
    STRUCT = 2,
    /**
     * A flag: present or absent, no value.
     *
     * @generated from enum value: TYPE_FLAG = 3;
     */
    FLAG = 3,
    /**
     * A whole number; min and max are values.
     *
     * @generated from enum value: TYPE_INT = 4;
     */
    INT = 4,
    /**
     * A decimal number; min and max are values, or characters where ole_date is set.
     *
     * @generated from enum value: TYPE_DOUBLE = 5;
     */
    DOUBLE = 5,
    /**
     * A number, whole or decimal.
     *
     * @generated from enum value: TYPE_NUMBER = 6;
     */
    NUMBER = 6
}
/**
 * Describes the enum dialgate.sdmp.v1.Type.
 */
export declare const TypeSchema: GenEnum<Type>;
/**
 * Presence of a parameter as its documented table states it.
 *
 * @generated from enum dialgate.sdmp.v1.Presence
 */
export declare enum Presence {
    /**
     * The table leaves the cell blank.
     *
     * @generated from enum value: PRESENCE_UNSPECIFIED = 0;
     */
    UNSPECIFIED = 0,
    /**
     * The table says optional.
     *
     * @generated from enum value: PRESENCE_OPTIONAL = 1;
     */
    OPTIONAL = 1,
    /**
     * The table says mandatory.
     *
     * @generated from enum value: PRESENCE_MANDATORY = 2;
     */
    MANDATORY = 2
}
/**
 * Describes the enum dialgate.sdmp.v1.Presence.
 */
export declare const PresenceSchema: GenEnum<Presence>;
/**
 * Characters that a value is made of.
 *
 * @generated from enum dialgate.sdmp.v1.Characters
 */
export declare enum Characters {
    /**
     * Anything but the backslash and control characters.
     *
     * @generated from enum value: CHARACTERS_UNSPECIFIED = 0;
     */
    UNSPECIFIED = 0,
    /**
     * A name chosen by the host. Documented as excluding some punctuation; any character but the backslash and control characters
     * is accepted.
     *
     * @generated from enum value: CHARACTERS_NAME = 1;
     */
    NAME = 1,
    /**
     * Digits 0-9, letters A-D, * and #.
     *
     * @generated from enum value: CHARACTERS_DTMF = 2;
     */
    DTMF = 2
}
/**
 * Describes the enum dialgate.sdmp.v1.Characters.
 */
export declare const CharactersSchema: GenEnum<Characters>;
/**
 * Category of an error: what a modern caller needs to know of it.
 *
 * @generated from enum dialgate.sdmp.v1.Category
 */
export declare enum Category {
    /**
     * @generated from enum value: CATEGORY_UNSPECIFIED = 0;
     */
    UNSPECIFIED = 0,
    /**
     * The message is malformed or lacks something.
     *
     * @generated from enum value: CATEGORY_INVALID = 1;
     */
    INVALID = 1,
    /**
     * The resource is not there.
     *
     * @generated from enum value: CATEGORY_NOT_FOUND = 2;
     */
    NOT_FOUND = 2,
    /**
     * The resource is there already.
     *
     * @generated from enum value: CATEGORY_ALREADY_EXISTS = 3;
     */
    ALREADY_EXISTS = 3,
    /**
     * The resource is not in a state that allows it.
     *
     * @generated from enum value: CATEGORY_WRONG_STATE = 4;
     */
    WRONG_STATE = 4,
    /**
     * The sender may not do it.
     *
     * @generated from enum value: CATEGORY_NOT_ALLOWED = 5;
     */
    NOT_ALLOWED = 5,
    /**
     * A limit is reached.
     *
     * @generated from enum value: CATEGORY_LIMIT = 6;
     */
    LIMIT = 6,
    /**
     * The service does not do it.
     *
     * @generated from enum value: CATEGORY_NOT_SUPPORTED = 7;
     */
    NOT_SUPPORTED = 7
}
/**
 * Describes the enum dialgate.sdmp.v1.Category.
 */
export declare const CategorySchema: GenEnum<Category>;
/**
 * The SDMP message that a protobuf message stands for.
 *
 * @generated from extension: dialgate.sdmp.v1.MessageSpec message = 50801;
 */
export declare const message: GenExtension<MessageOptions, MessageSpec>;
/**
 * The SDMP parameter that a field stands for. A field without it is not sent.
 *
 * @generated from extension: dialgate.sdmp.v1.ParamSpec param = 50801;
 */
export declare const param: GenExtension<FieldOptions, ParamSpec>;
/**
 * The error that a value of ErrorCode stands for.
 *
 * @generated from extension: dialgate.sdmp.v1.ErrorSpec error = 50801;
 */
export declare const error: GenExtension<EnumValueOptions, ErrorSpec>;
