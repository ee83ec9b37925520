import { type Interceptor, type Transport } from "@connectrpc/connect";
/** Where the service is, and as whom it is called. */
export interface RestTransportOptions {
    /** Address of the service, such as "http://127.0.0.1:8080". Empty means where the page came from. */
    baseUrl?: string;
    /** Bearer token, or what gives one, for tokens that expire. */
    token?: string | (() => string | Promise<string>);
    /** The session that messages go through. */
    session?: string | undefined;
    /** Tenant of requests that name none and have one in their path; "default" where it is left out. */
    tenant?: string | undefined;
    /** Another fetch than the global one. */
    fetch?: typeof globalThis.fetch;
    interceptors?: Interceptor[];
}
/** The header that names the session of a call. */
export declare const sessionHeader = "Dialgate-Session";
/** The token of a transport, or "". */
export declare function tokenOf(options: RestTransportOptions): Promise<string>;
/**
 * A transport for the clients of @connectrpc/connect that speaks the service's REST: paths, query and body are those of the
 * google.api.http annotations. It works wherever there is fetch. Streams from the service are newline-delimited JSON; streams to the
 * service are not served over HTTP.
 */
export declare function createRestTransport(options?: RestTransportOptions): Transport;
