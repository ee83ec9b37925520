import { type JsonValue, fromJson } from "@bufbuild/protobuf";
import { Code, ConnectError } from "@connectrpc/connect";
import { type Event, EventSchema } from "./gen/dialgate/v1/event_pb.js";
import { ProblemError, problemFrom } from "./problem.js";
import { type RestTransportOptions, tokenOf } from "./rest_transport.js";

/** What is spoken over the WebSocket of a session. */
const protocol = "dialgate.v1";

/**
 * Reads the events of a session after a sequence over a WebSocket, for places whose proxies break other streams. The token travels as a
 * subprotocol, since browsers can send no header of their own, and never in the address. The end of the signal closes it.
 */
export async function* webSocketEvents(options: RestTransportOptions & { webSocket?: typeof WebSocket }, session: string, after: bigint, signal: AbortSignal): AsyncGenerator<Event, void> {
  const base = new URL(options.baseUrl || globalThis.location.origin);
  base.protocol = base.protocol === "https:" ? "wss:" : "ws:";
  const url = `${base.toString().replace(/\/+$/, "")}/v1/sessions/${encodeURIComponent(session)}/websocket?after=${after}`;
  const token = await tokenOf(options);
  const Socket = options.webSocket ?? globalThis.WebSocket;
  const socket = new Socket(url, token ? [protocol, `bearer.${base64url(token)}`] : [protocol]);
  const frames = new Frames(socket);
  const stop = (): void => socket.close();
  signal.addEventListener("abort", stop);
  try {
    for (;;) {
      const frame = await frames.next();
      if (frame === undefined) return;
      if ("event" in frame) yield fromJson(EventSchema, frame["event"] as JsonValue, { ignoreUnknownFields: true });
      const problem = "problem" in frame ? problemFrom(frame["problem"]) : undefined;
      if (problem) throw new ProblemError(problem);
    }
  } finally {
    signal.removeEventListener("abort", stop);
    socket.close();
  }
}

/** The frames of a socket, in order. */
class Frames {
  #queue: Record<string, unknown>[] = [];
  #ended: { error?: Error } | undefined;
  #wake: () => void = () => undefined;

  constructor(socket: WebSocket) {
    socket.addEventListener("message", (e) => {
      this.#queue.push(JSON.parse(String(e.data)) as Record<string, unknown>);
      this.#wake();
    });
    socket.addEventListener("close", (e) => {
      this.#ended ??= e.code === 1000 ? {} : { error: new ConnectError(`the WebSocket was closed: ${e.code} ${e.reason}`, Code.Unavailable) };
      this.#wake();
    });
    socket.addEventListener("error", () => this.#wake()); // close follows
  }

  /** Gives the next frame; undefined at an end that was meant. */
  async next(): Promise<Record<string, unknown> | undefined> {
    for (;;) {
      const frame = this.#queue.shift();
      if (frame) return frame;
      if (this.#ended?.error) throw this.#ended.error;
      if (this.#ended) return undefined;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

function base64url(text: string): string {
  return btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
