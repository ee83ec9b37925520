import { Code, ConnectError } from "@connectrpc/connect";
/**
 * What the service says about a call that it did not carry out. Every other error of a call is a ConnectError without a problem:
 * then nobody knows what became of the message.
 */
export class ProblemError extends ConnectError {
    problem;
    constructor(problem) {
        super(problem.detail ?? problem.title, codeNamed(problem.code));
        Object.setPrototypeOf(this, new.target.prototype); // ConnectError sets its own
        this.problem = problem;
    }
    /** Tells by the problem, since a ConnectError takes every error that looks like one for one of its own. */
    static [Symbol.hasInstance](v) {
        return v instanceof ConnectError && problemFrom(v.problem) !== undefined;
    }
    /** The reason, or "" where there is none. */
    get reason() {
        return this.problem.reason ?? "";
    }
}
const codes = new Map(Object.entries(Code)
    .filter((e) => typeof e[1] === "number")
    .map(([name, code]) => [name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase(), code]));
codes.set("CANCELLED", Code.Canceled);
function codeNamed(name) {
    return codes.get(name) ?? Code.Unknown;
}
/** Reads a problem from JSON; undefined where it is none. */
export function problemFrom(json) {
    if (typeof json !== "object" || json === null)
        return undefined;
    const p = json;
    return typeof p.status === "number" && typeof p.code === "string" ? p : undefined;
}
/** Makes an error of an answer that is no success. */
export async function errorOf(response) {
    const text = await response.text();
    try {
        const problem = problemFrom(JSON.parse(text));
        if (problem)
            return new ProblemError(problem);
    }
    catch {
        // something between here and the service has answered
    }
    return new ConnectError(`HTTP ${response.status}: ${text.slice(0, 200)}`, response.status === 401 ? Code.Unauthenticated : Code.Unavailable);
}
/** Tells whether the session is no more. */
export function isLost(error) {
    return error instanceof ProblemError && (error.reason === "UNKNOWN_SESSION" || error.reason === "LINK_CLOSED");
}
/** Tells whether trying again is of no use. */
export function isFinal(error) {
    return error instanceof ConnectError && [Code.Unauthenticated, Code.PermissionDenied, Code.Unimplemented].includes(error.code);
}
