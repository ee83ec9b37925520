import { type Client } from "@connectrpc/connect";
import { type EventCase, type EventMessage } from "./event.js";
import { AgentService } from "./gen/dialgate/v1/agent_service_pb.js";
import { CampaignService } from "./gen/dialgate/v1/campaign_service_pb.js";
import { type Event } from "./gen/dialgate/v1/event_pb.js";
import { ManagementService } from "./gen/dialgate/v1/management_service_pb.js";
import { TelephonyService } from "./gen/dialgate/v1/telephony_service_pb.js";
import { ViewService } from "./gen/dialgate/v1/view_service_pb.js";
import { type RestTransportOptions } from "./rest_transport.js";
/** What session to open. */
export interface SessionOptions {
    /** Tenant that messages without one are for; "default" where it is left out. */
    tenant?: string;
    /** How long the session survives without its program, in seconds, from 1 to 3600; 30 where it is left out. */
    leaseSeconds?: number;
    /** How events come: by fetch, or by a WebSocket where proxies break long answers. */
    events?: "fetch" | "websocket";
    /** The WebSocket to use where there is no global one. */
    webSocket?: typeof WebSocket;
    /**
     * Opens what the program needs, over the link it is given: signs in, logs an agent in, opens a campaign. It is called for the first
     * link, and for each that replaces a lost one; what the dialer says to that is among the events of the session. Without a setup a lost
     * link ends the session.
     */
    setup?: (link: Link, session: Session) => void | Promise<void>;
}
/** One link with the four interfaces of the protocol; each method resolves when the dialer has accepted the message. */
export declare class Link {
    #private;
    /** The secret that names the session. */
    readonly id: string;
    /** What lists and logs call it. */
    readonly name: string;
    readonly agents: Client<typeof AgentService>;
    readonly campaigns: Client<typeof CampaignService>;
    readonly telephony: Client<typeof TelephonyService>;
    readonly management: Client<typeof ManagementService>;
    /** The state of the call centre as this session may see it. */
    readonly view: Client<typeof ViewService>;
    constructor(transport: RestTransportOptions, 
    /** The secret that names the session. */
    id: string, 
    /** What lists and logs call it. */
    name: string, leaseSeconds: number);
    /** Sends a raw SDMP message. */
    send(text: string): Promise<void>;
}
/**
 * A link to the dialer that is replaced when it is lost. It owns what is opened through it.
 *
 * Events are numbered through the life of the session, over all its links: none comes twice, and what is missed is declared by a gap,
 * with the reason SESSION_LOST where what the session owned is lost too.
 */
export declare class Session {
    #private;
    private constructor();
    /** Opens a session; it resolves when setup has. */
    static open(transport: RestTransportOptions, options?: SessionOptions): Promise<Session>;
    /** The link at present. Between links it throws a ConnectError with the code Unavailable. */
    get link(): Link;
    get agents(): Link["agents"];
    get campaigns(): Link["campaigns"];
    get telephony(): Link["telephony"];
    get management(): Link["management"];
    get view(): Link["view"];
    /** Sends a raw SDMP message and resolves when the dialer has accepted it. */
    send(text: string): Promise<void>;
    /** Sequence of the newest event that is here. */
    get last(): bigint;
    /**
     * What the dialer sends to the session, in order: what is kept after a sequence, then each event as it happens, until the session is
     * closed or the signal says to stop. Any number of loops may follow a session, each at its own pace.
     */
    events(after?: bigint, signal?: AbortSignal): AsyncGenerator<Event, void>;
    /** Calls a function for each event of one case, from now on; calling what it returns ends it. */
    on<C extends EventCase>(name: C, f: (message: EventMessage<C>, event: Event) => void): () => void;
    /** Waits for an event of one case after a sequence. To wait for what a call leads to, take last before the call. */
    next<C extends EventCase>(name: C, after: bigint, match?: (message: EventMessage<C>) => boolean): Promise<EventMessage<C>>;
    /** Resolves when the session is closed; rejects when it is lost without a way back. */
    get closed(): Promise<void>;
    /** Closes the session; what it owned is cleaned up when it resolves. */
    close(): Promise<void>;
}
