import {} from "@bufbuild/protobuf";
import { createClient } from "@connectrpc/connect";
import { SessionService } from "./gen/dialgate/v1/session_service_pb.js";
import { ViewService } from "./gen/dialgate/v1/view_service_pb.js";
import { createRestTransport } from "./rest_transport.js";
import { Session } from "./session.js";
import { watch } from "./watch.js";
/** A call centre: where it is and as whom it is called. */
export class Dialgate {
    #options;
    /** The state of the call centre, and every change of it; owns nothing and needs no session. */
    view;
    /** The sessions that are open, for those who look after them. */
    sessions;
    constructor(options = {}) {
        this.#options = options;
        const transport = createRestTransport(options);
        this.view = createClient(ViewService, transport);
        this.sessions = createClient(SessionService, transport);
    }
    /** Opens a session, through which messages are sent and events come. */
    open(options = {}) {
        return Session.open(this.#options, options);
    }
    /** Keeps a picture of a tenant up to date, over lost connections too, until the signal says to stop. */
    watch(request = {}, signal) {
        return watch(this.view, request, signal);
    }
}
