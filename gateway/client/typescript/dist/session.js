import { Code, ConnectError, createClient } from "@connectrpc/connect";
import { gapEvent, isMark, renumber } from "./event.js";
import { AgentService } from "./gen/dialgate/v1/agent_service_pb.js";
import { CampaignService } from "./gen/dialgate/v1/campaign_service_pb.js";
import { GapReason } from "./gen/dialgate/v1/event_pb.js";
import { ManagementService } from "./gen/dialgate/v1/management_service_pb.js";
import { SessionService } from "./gen/dialgate/v1/session_service_pb.js";
import { TelephonyService } from "./gen/dialgate/v1/telephony_service_pb.js";
import { ViewService } from "./gen/dialgate/v1/view_service_pb.js";
import { History } from "./history.js";
import { backoff, pause } from "./pause.js";
import { ProblemError, isFinal, isLost } from "./problem.js";
import { retryCreating } from "./request_id.js";
import { createRestTransport } from "./rest_transport.js";
import { webSocketEvents } from "./websocket.js";
/** One link with the four interfaces of the protocol; each method resolves when the dialer has accepted the message. */
export class Link {
    id;
    name;
    agents;
    campaigns;
    telephony;
    management;
    /** The state of the call centre as this session may see it. */
    view;
    #sessions;
    constructor(transport, 
    /** The secret that names the session. */
    id, 
    /** What lists and logs call it. */
    name, leaseSeconds) {
        this.id = id;
        this.name = name;
        const t = createRestTransport({ ...transport, session: id, interceptors: [...(transport.interceptors ?? []), retryCreating(leaseSeconds)] });
        this.agents = createClient(AgentService, t);
        this.campaigns = createClient(CampaignService, t);
        this.telephony = createClient(TelephonyService, t);
        this.management = createClient(ManagementService, t);
        this.view = createClient(ViewService, t);
        this.#sessions = createClient(SessionService, t);
    }
    /** Sends a raw SDMP message. */
    async send(text) {
        await this.#sessions.sendMessage({ session: this.id, text });
    }
}
/**
 * A link to the dialer that is replaced when it is lost. It owns what is opened through it.
 *
 * Events are numbered through the life of the session, over all its links: none comes twice, and what is missed is declared by a gap,
 * with the reason SESSION_LOST where what the session owned is lost too.
 */
export class Session {
    #transport;
    #options;
    #sessions;
    #history = new History();
    #stop = new AbortController();
    #ended = Promise.resolve();
    #link;
    #closing = false;
    /** Resolves when the event stream of the link stands. */
    #attached = Promise.resolve();
    constructor(transport, options) {
        this.#transport = transport;
        this.#options = options;
        this.#sessions = createClient(SessionService, createRestTransport(transport));
    }
    /** Opens a session; it resolves when setup has. */
    static async open(transport, options = {}) {
        const session = new Session({ ...transport, tenant: options.tenant || transport.tenant }, options);
        session.#ended = session.#keep(await session.#connect());
        return session;
    }
    /** The link at present. Between links it throws a ConnectError with the code Unavailable. */
    get link() {
        if (this.#link && !this.#closing)
            return this.#link;
        throw new ConnectError(this.#closing ? "the session is closed" : "the link was lost and another one is not ready yet; try again", Code.Unavailable);
    }
    get agents() {
        return this.link.agents;
    }
    get campaigns() {
        return this.link.campaigns;
    }
    get telephony() {
        return this.link.telephony;
    }
    get management() {
        return this.link.management;
    }
    get view() {
        return this.link.view;
    }
    /** Sends a raw SDMP message and resolves when the dialer has accepted it. */
    send(text) {
        return this.link.send(text);
    }
    /** Sequence of the newest event that is here. */
    get last() {
        return this.#history.last;
    }
    /**
     * What the dialer sends to the session, in order: what is kept after a sequence, then each event as it happens, until the session is
     * closed or the signal says to stop. Any number of loops may follow a session, each at its own pace.
     */
    events(after = 0n, signal) {
        return this.#history.after(after, signal);
    }
    /** Calls a function for each event of one case, from now on; calling what it returns ends it. */
    on(name, f) {
        const stop = new AbortController();
        void (async () => {
            for await (const event of this.events(this.last, stop.signal)) {
                if (event.message.case === name)
                    f(event.message.value, event);
            }
        })().catch(() => undefined); // why the session has ended is for closed and events to tell
        return () => stop.abort();
    }
    /** Waits for an event of one case after a sequence. To wait for what a call leads to, take last before the call. */
    async next(name, after, match = () => true) {
        for await (const event of this.events(after)) {
            if (event.message.case === name && match(event.message.value))
                return event.message.value;
        }
        throw new ConnectError("the session was closed", Code.Canceled);
    }
    /** Resolves when the session is closed; rejects when it is lost without a way back. */
    get closed() {
        return this.#ended.then(async () => {
            for await (const _ of this.events(this.last))
                break;
        });
    }
    /** Closes the session; what it owned is cleaned up when it resolves. */
    async close() {
        this.#closing = true;
        const link = this.#link;
        try {
            await Promise.race([this.#attached, this.#ended, pause(5000)]); // a stream that comes after the end finds nothing
            if (link)
                await this.#sessions.deleteSession({ session: link.id });
        }
        catch (e) {
            this.#stop.abort();
            throw e;
        }
        finally {
            if (!link)
                this.#stop.abort();
            await this.#ended;
        }
    }
    /** Follows the link, and those that replace it. */
    async #keep(leg) {
        for (let l = leg; l;) {
            const error = await l.lost;
            this.#link = undefined;
            if (this.#closing || this.#stop.signal.aborted)
                return this.#history.end();
            if (!this.#options.setup || isFinal(error))
                return this.#history.end(error);
            this.#declare();
            l = await this.#reconnect();
        }
    }
    /** Reads the events of a link, over as many connections as it takes, and gives what has ended it. */
    async #follow(link) {
        const base = this.#history.last;
        let after = 0n;
        let attached = () => undefined;
        this.#attached = new Promise((resolve) => (attached = resolve));
        for (let attempt = 0; !this.#stop.signal.aborted; attempt++) {
            try {
                for await (const event of this.#events(link.id, after)) {
                    attempt = 0;
                    attached();
                    if (event.sequence > after)
                        after = event.sequence;
                    if (isMark(event) || event.sequence + base <= this.#history.last)
                        continue;
                    this.#history.append(renumber(event, base));
                }
                return new ConnectError("the session was ended by somebody else", Code.NotFound);
            }
            catch (e) {
                if (isLost(e) || isFinal(e) || (e instanceof ProblemError && e.code === Code.OutOfRange))
                    return e;
            }
            await pause(backoff(attempt), this.#stop.signal);
        }
        return undefined;
    }
    #events(session, after) {
        const stop = this.#stop.signal;
        if (this.#options.events === "websocket") {
            return webSocketEvents({ ...this.#transport, ...(this.#options.webSocket && { webSocket: this.#options.webSocket }) }, session, after, stop);
        }
        return this.#sessions.streamEvents({ session, after }, { signal: stop });
    }
    async #reconnect() {
        for (let attempt = 0;; attempt++) {
            await pause(backoff(attempt), this.#stop.signal);
            if (this.#closing || this.#stop.signal.aborted)
                break;
            const before = this.#history.last;
            try {
                return await this.#connect();
            }
            catch (e) {
                if (this.#closing)
                    break;
                if (this.#history.last > before)
                    this.#declare(); // the events of a link that was not set up are events of a link that is lost
                if (!isFinal(e))
                    continue;
                this.#history.end(e);
                return undefined;
            }
        }
        this.#history.end();
        return undefined;
    }
    /** Tells that the link is lost, and with it what it owned. Nobody knows how much was not told: one number stands for it. */
    #declare() {
        const lost = this.#history.last + 1n;
        this.#history.append(gapEvent(lost, lost, GapReason.SESSION_LOST));
    }
    /** Opens a link and sets it up. */
    async #connect() {
        const seconds = this.#options.leaseSeconds ?? 30;
        const made = await this.#sessions.createSession({ tenant: this.#options.tenant ?? "", ttl: { seconds: BigInt(seconds) }, requestId: crypto.randomUUID() });
        const link = new Link(this.#transport, made.session, made.link, seconds);
        const leg = { link, lost: this.#follow(link) };
        try {
            await this.#options.setup?.(link, this);
            if (this.#closing)
                throw new ConnectError("the session was closed", Code.Canceled);
        }
        catch (e) {
            await this.#sessions.deleteSession({ session: link.id }).then(() => leg.lost, () => undefined);
            throw e;
        }
        this.#link = link;
        return leg;
    }
}
