import { type DescMessage, type DescMethod, type MessageShape } from "@bufbuild/protobuf";
/** How a method is called over HTTP, as its google.api.http annotation has it. */
export interface HttpRule {
    verb: string;
    path: string;
    /** The fields outside the path go into the body; else into the query. */
    body: boolean;
    /** The field of the response that the answer is; "" where it is the response. */
    responseField: string;
}
/** Reads the rule of a method. */
export declare function ruleOf(method: DescMethod): HttpRule;
/** A request as it goes over HTTP. */
export interface HttpRequest {
    verb: string;
    /** Path and query. */
    path: string;
    body?: string;
}
/**
 * Puts a request into path, query and body. An empty tenant in a path is the one given here.
 */
export declare function httpRequest<I extends DescMessage>(method: DescMethod & {
    input: I;
}, message: MessageShape<I>, tenant: string): HttpRequest;
