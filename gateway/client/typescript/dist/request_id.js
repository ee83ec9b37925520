import { Code, ConnectError } from "@connectrpc/connect";
import { backoff, pause } from "./pause.js";
import { ProblemError } from "./problem.js";
/**
 * Gives each message that opens something a request id, and sends it again with that while nobody knows what became of it, for as long
 * as the lease may last. The dialer carries it out once.
 */
export function retryCreating(leaseSeconds) {
    return (next) => async (req) => {
        if (req.stream || !req.method.input.fields.some((f) => f.name === "request_id"))
            return next(req);
        const message = req.message;
        message.requestId ||= crypto.randomUUID();
        const begun = Date.now();
        for (let attempt = 0;; attempt++) {
            try {
                return await next(req);
            }
            catch (e) {
                const unknown = e instanceof ConnectError && e.code === Code.Unavailable && !(e instanceof ProblemError);
                if (!unknown || req.signal.aborted || Date.now() - begun > leaseSeconds * 1000)
                    throw e;
                await pause(backoff(attempt), req.signal);
            }
        }
    };
}
