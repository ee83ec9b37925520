import { ConnectError } from "@connectrpc/connect";
/** A problem as the service tells it (application/problem+json, RFC 9457). */
export interface Problem {
    type: string;
    title: string;
    /** HTTP status. */
    status: number;
    detail?: string;
    /** Name of the gRPC code, such as NOT_FOUND. */
    code: string;
    /** Symbolic name of the error, such as UNKNOWN_CAMPAIGN. */
    reason?: string;
    /** Number of the error, as an error report has it in EC. */
    sdmpCode?: number;
    /** Two-letter code of the parameter at fault. */
    parameter?: string;
    /** Field of the request at fault. */
    field?: string;
    /** The message that was rejected, secrets masked. */
    faultyMessage?: string;
}
/**
 * What the service says about a call that it did not carry out. Every other error of a call is a ConnectError without a problem:
 * then nobody knows what became of the message.
 */
export declare class ProblemError extends ConnectError {
    readonly problem: Problem;
    constructor(problem: Problem);
    /** Tells by the problem, since a ConnectError takes every error that looks like one for one of its own. */
    static [Symbol.hasInstance](v: unknown): boolean;
    /** The reason, or "" where there is none. */
    get reason(): string;
}
/** Reads a problem from JSON; undefined where it is none. */
export declare function problemFrom(json: unknown): Problem | undefined;
/** Makes an error of an answer that is no success. */
export declare function errorOf(response: Response): Promise<ConnectError>;
/** Tells whether the session is no more. */
export declare function isLost(error: unknown): boolean;
/** Tells whether trying again is of no use. */
export declare function isFinal(error: unknown): boolean;
