import type { GenEnum, GenExtension, GenFile } from "@bufbuild/protobuf/codegenv2";
import type { FieldOptions } from "@bufbuild/protobuf/wkt";
/**
 * Describes the file google/api/field_behavior.proto.
 */
export declare const file_google_api_field_behavior: GenFile;
/**
 * FieldBehavior is what a field is for. It changes nothing in protocol buffers themselves.
 *
 * @generated from enum google.api.FieldBehavior
 */
export declare enum FieldBehavior {
    /**
     * Not used.
     *
     * @generated from enum value: FIELD_BEHAVIOR_UNSPECIFIED = 0;
     */
    FIELD_BEHAVIOR_UNSPECIFIED = 0,
    /**
     * May be left out.
     *
     * @generated from enum value: OPTIONAL = 1;
     */
    OPTIONAL = 1,
    /**
     * Must be given, or the request fails.
     *
     * @generated from enum value: REQUIRED = 2;
     */
    REQUIRED = 2,
    /**
     * Given in answers; ignored in requests.
     *
     * @generated from enum value: OUTPUT_ONLY = 3;
     */
    OUTPUT_ONLY = 3,
    /**
     * Given in requests; not in answers.
     *
     * @generated from enum value: INPUT_ONLY = 4;
     */
    INPUT_ONLY = 4,
    /**
     * May be given when the resource is created, and not changed afterwards.
     *
     * @generated from enum value: IMMUTABLE = 5;
     */
    IMMUTABLE = 5,
    /**
     * A list whose order says nothing.
     *
     * @generated from enum value: UNORDERED_LIST = 6;
     */
    UNORDERED_LIST = 6,
    /**
     * Where it is empty in a request, a value is chosen that the user cannot know.
     *
     * @generated from enum value: NON_EMPTY_DEFAULT = 7;
     */
    NON_EMPTY_DEFAULT = 7,
    /**
     * Names the resource.
     *
     * @generated from enum value: IDENTIFIER = 8;
     */
    IDENTIFIER = 8
}
/**
 * Describes the enum google.api.FieldBehavior.
 */
export declare const FieldBehaviorSchema: GenEnum<FieldBehavior>;
/**
 * What a field is for: required, output only and so on. A field may have several.
 *
 * @generated from extension: repeated google.api.FieldBehavior field_behavior = 1052 [packed = false];
 */
export declare const field_behavior: GenExtension<FieldOptions, FieldBehavior[]>;
