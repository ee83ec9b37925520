import { type Interceptor } from "@connectrpc/connect";
/**
 * Gives each message that opens something a request id, and sends it again with that while nobody knows what became of it, for as long
 * as the lease may last. The dialer carries it out once.
 */
export declare function retryCreating(leaseSeconds: number): Interceptor;
