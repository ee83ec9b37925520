import { type MessageInitShape } from "@bufbuild/protobuf";
import { type Client, createClient } from "@connectrpc/connect";
import { SessionService } from "./gen/dialgate/v1/session_service_pb.js";
import { ViewService, type WatchRequestSchema } from "./gen/dialgate/v1/view_service_pb.js";
import { type RestTransportOptions, createRestTransport } from "./rest_transport.js";
import { Session, type SessionOptions } from "./session.js";
import { type Picture, watch } from "./watch.js";

/** A call centre: where it is and as whom it is called. */
export class Dialgate {
  readonly #options: RestTransportOptions;
  /** The state of the call centre, and every change of it; owns nothing and needs no session. */
  readonly view: Client<typeof ViewService>;
  /** The sessions that are open, for those who look after them. */
  readonly sessions: Client<typeof SessionService>;

  constructor(options: RestTransportOptions = {}) {
    this.#options = options;
    const transport = createRestTransport(options);
    this.view = createClient(ViewService, transport);
    this.sessions = createClient(SessionService, transport);
  }

  /** Opens a session, through which messages are sent and events come. */
  open(options: SessionOptions = {}): Promise<Session> {
    return Session.open(this.#options, options);
  }

  /** Keeps a picture of a tenant up to date, over lost connections too, until the signal says to stop. */
  watch(request: MessageInitShape<typeof WatchRequestSchema> = {}, signal?: AbortSignal): AsyncGenerator<Picture, void> {
    return watch(this.view, request, signal);
  }
}
