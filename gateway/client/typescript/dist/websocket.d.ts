import { type Event } from "./gen/dialgate/v1/event_pb.js";
import { type RestTransportOptions } from "./rest_transport.js";
/**
 * Reads the events of a session after a sequence over a WebSocket, for places whose proxies break other streams. The token travels as a
 * subprotocol, since browsers can send no header of their own, and never in the address. The end of the signal closes it.
 */
export declare function webSocketEvents(options: RestTransportOptions & {
    webSocket?: typeof WebSocket;
}, session: string, after: bigint, signal: AbortSignal): AsyncGenerator<Event, void>;
