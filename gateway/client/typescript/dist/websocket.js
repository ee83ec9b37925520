import { fromJson } from "@bufbuild/protobuf";
import { Code, ConnectError } from "@connectrpc/connect";
import { EventSchema } from "./gen/dialgate/v1/event_pb.js";
import { ProblemError, problemFrom } from "./problem.js";
import { tokenOf } from "./rest_transport.js";
/** What is spoken over the WebSocket of a session. */
const protocol = "dialgate.v1";
/**
 * Reads the events of a session after a sequence over a WebSocket, for places whose proxies break other streams. The token travels as a
 * subprotocol, since browsers can send no header of their own, and never in the address. The end of the signal closes it.
 */
export async function* webSocketEvents(options, session, after, signal) {
    const base = new URL(options.baseUrl || globalThis.location.origin);
    base.protocol = base.protocol === "https:" ? "wss:" : "ws:";
    const url = `${base.toString().replace(/\/+$/, "")}/v1/sessions/${encodeURIComponent(session)}/websocket?after=${after}`;
    const token = await tokenOf(options);
    const Socket = options.webSocket ?? globalThis.WebSocket;
    const socket = new Socket(url, token ? [protocol, `bearer.${base64url(token)}`] : [protocol]);
    const frames = new Frames(socket);
    const stop = () => socket.close();
    signal.addEventListener("abort", stop);
    try {
        for (;;) {
            const frame = await frames.next();
            if (frame === undefined)
                return;
            if ("event" in frame)
                yield fromJson(EventSchema, frame["event"], { ignoreUnknownFields: true });
            const problem = "problem" in frame ? problemFrom(frame["problem"]) : undefined;
            if (problem)
                throw new ProblemError(problem);
        }
    }
    finally {
        signal.removeEventListener("abort", stop);
        socket.close();
    }
}
/** The frames of a socket, in order. */
class Frames {
    #queue = [];
    #ended;
    #wake = () => undefined;
    constructor(socket) {
        socket.addEventListener("message", (e) => {
            this.#queue.push(JSON.parse(String(e.data)));
            this.#wake();
        });
        socket.addEventListener("close", (e) => {
            this.#ended ??= e.code === 1000 ? {} : { error: new ConnectError(`the WebSocket was closed: ${e.code} ${e.reason}`, Code.Unavailable) };
            this.#wake();
        });
        socket.addEventListener("error", () => this.#wake()); // close follows
    }
    /** Gives the next frame; undefined at an end that was meant. */
    async next() {
        for (;;) {
            const frame = this.#queue.shift();
            if (frame)
                return frame;
            if (this.#ended?.error)
                throw this.#ended.error;
            if (this.#ended)
                return undefined;
            await new Promise((resolve) => (this.#wake = resolve));
        }
    }
}
function base64url(text) {
    return btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
