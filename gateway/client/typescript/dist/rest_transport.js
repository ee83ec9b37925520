import { create, fromJson } from "@bufbuild/protobuf";
import { Code, ConnectError, createContextValues } from "@connectrpc/connect";
import { runStreamingCall, runUnaryCall } from "@connectrpc/connect/protocol";
import { httpRequest, ruleOf } from "./http_rule.js";
import { ProblemError, errorOf, problemFrom } from "./problem.js";
/** The header that names the session of a call. */
export const sessionHeader = "Dialgate-Session";
/** The token of a transport, or "". */
export async function tokenOf(options) {
    return (typeof options.token === "function" ? await options.token() : options.token) ?? "";
}
/**
 * A transport for the clients of @connectrpc/connect that speaks the service's REST: paths, query and body are those of the
 * google.api.http annotations. It works wherever there is fetch. Streams from the service are newline-delimited JSON; streams to the
 * service are not served over HTTP.
 */
export function createRestTransport(options = {}) {
    const base = (options.baseUrl ?? "").replace(/\/+$/, "");
    const interceptors = options.interceptors ?? [];
    async function call(req, method, message, accept) {
        const { verb, path, body } = httpRequest(method, message, options.tenant || "default");
        const header = new Headers(req.header);
        header.set("Accept", accept);
        if (body !== undefined)
            header.set("Content-Type", "application/json");
        const token = await tokenOf(options);
        if (token)
            header.set("Authorization", `Bearer ${token}`);
        if (options.session)
            header.set(sessionHeader, options.session);
        const init = { method: verb, headers: header, signal: req.signal, cache: "no-store" };
        if (body !== undefined)
            init.body = body;
        let response;
        try {
            response = await (options.fetch ?? globalThis.fetch)(base + path, init);
        }
        catch (e) {
            if (req.signal.aborted)
                throw e;
            throw new ConnectError(`${base || "the service"} cannot be reached: ${String(e)}`, Code.Unavailable, undefined, undefined, e);
        }
        if (!response.ok)
            throw await errorOf(response);
        return response;
    }
    return {
        async unary(method, signal, timeoutMs, header, input, contextValues) {
            const rule = ruleOf(method);
            return runUnaryCall({
                interceptors,
                ...(signal && { signal }),
                ...(timeoutMs !== undefined && { timeoutMs }),
                req: requestOf(method, base, header, contextValues, { stream: false, message: input }),
                next: async (req) => {
                    const response = await call(req, method, req.message, "application/json");
                    const json = (await response.json());
                    const whole = rule.responseField ? { [rule.responseField]: json } : json;
                    return {
                        stream: false,
                        service: method.parent,
                        method,
                        header: response.headers,
                        trailer: new Headers(),
                        message: fromJson(method.output, whole, { ignoreUnknownFields: true }),
                    };
                },
            });
        },
        async stream(method, signal, timeoutMs, header, input, contextValues) {
            ruleOf(method);
            return runStreamingCall({
                interceptors,
                ...(signal && { signal }),
                ...(timeoutMs !== undefined && { timeoutMs }),
                req: requestOf(method, base, header, contextValues, { stream: true, message: input }),
                next: async (req) => {
                    const response = await call(req, method, await first(method, req.message), "application/x-ndjson");
                    return {
                        stream: true,
                        service: method.parent,
                        method,
                        header: response.headers,
                        trailer: new Headers(),
                        message: messages(method.output, response, req.signal),
                    };
                },
            });
        },
    };
}
function requestOf(method, base, header, contextValues, rest) {
    return {
        service: method.parent,
        method,
        requestMethod: ruleOf(method).verb,
        url: base + ruleOf(method).path,
        header: new Headers(header),
        contextValues: contextValues ?? createContextValues(),
        ...rest,
    };
}
/** Takes the one request of a stream from the service. */
async function first(method, input) {
    for await (const message of input)
        return message;
    return create(method.input);
}
/** Reads the messages of a stream: one JSON object a line, in the end a problem where there is one. */
async function* messages(output, response, signal) {
    for await (const line of lines(response, signal)) {
        const json = JSON.parse(line);
        if (typeof json === "object" && json !== null && !Array.isArray(json) && "problem" in json) {
            const problem = problemFrom(json["problem"]);
            if (problem)
                throw new ProblemError(problem);
        }
        yield fromJson(output, json, { ignoreUnknownFields: true });
    }
}
/** Reads a body line by line. An end in the middle of a line is a connection that broke. */
async function* lines(response, signal) {
    const reader = (response.body ?? new ReadableStream()).getReader();
    const decoder = new TextDecoder();
    let rest = "";
    try {
        for (;;) {
            const { done, value } = await reader.read().catch((e) => {
                if (signal.aborted)
                    throw e;
                throw new ConnectError(`the stream broke: ${String(e)}`, Code.Unavailable, undefined, undefined, e);
            });
            rest += decoder.decode(value, { stream: !done });
            const parts = rest.split("\n");
            rest = parts.pop() ?? "";
            for (const part of parts)
                if (part.trim() !== "")
                    yield part;
            if (!done)
                continue;
            if (rest.trim() !== "")
                throw new ConnectError("the stream broke in the middle of a line", Code.Unavailable);
            return;
        }
    }
    finally {
        await reader.cancel().catch(() => undefined); // whoever stops reading hangs up
    }
}
