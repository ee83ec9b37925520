import { Code, ConnectError } from "@connectrpc/connect";

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
export class ProblemError extends ConnectError {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title, codeNamed(problem.code));
    Object.setPrototypeOf(this, new.target.prototype); // ConnectError sets its own
    this.problem = problem;
  }

  /** Tells by the problem, since a ConnectError takes every error that looks like one for one of its own. */
  static override [Symbol.hasInstance](v: unknown): boolean {
    return v instanceof ConnectError && problemFrom((v as Partial<ProblemError>).problem) !== undefined;
  }

  /** The reason, or "" where there is none. */
  get reason(): string {
    return this.problem.reason ?? "";
  }
}

const codes = new Map<string, Code>(
  Object.entries(Code)
    .filter((e): e is [string, Code] => typeof e[1] === "number")
    .map(([name, code]) => [name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase(), code]),
);
codes.set("CANCELLED", Code.Canceled);

function codeNamed(name: string): Code {
  return codes.get(name) ?? Code.Unknown;
}

/** Reads a problem from JSON; undefined where it is none. */
export function problemFrom(json: unknown): Problem | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const p = json as Partial<Problem>;
  return typeof p.status === "number" && typeof p.code === "string" ? (p as Problem) : undefined;
}

/** Makes an error of an answer that is no success. */
export async function errorOf(response: Response): Promise<ConnectError> {
  const text = await response.text();
  try {
    const problem = problemFrom(JSON.parse(text));
    if (problem) return new ProblemError(problem);
  } catch {
    // something between here and the service has answered
  }
  return new ConnectError(`HTTP ${response.status}: ${text.slice(0, 200)}`, response.status === 401 ? Code.Unauthenticated : Code.Unavailable);
}

/** Tells whether the session is no more. */
export function isLost(error: unknown): boolean {
  return error instanceof ProblemError && (error.reason === "UNKNOWN_SESSION" || error.reason === "LINK_CLOSED");
}

/** Tells whether trying again is of no use. */
export function isFinal(error: unknown): boolean {
  return error instanceof ConnectError && [Code.Unauthenticated, Code.PermissionDenied, Code.Unimplemented].includes(error.code);
}
