/** Waits; the end of the signal ends it early. */
export declare function pause(ms: number, signal?: AbortSignal): Promise<void>;
/** The pause before an attempt to come back, in milliseconds; 0 is the first. Each is twice the one before, give or take a quarter. */
export declare function backoff(attempt: number): number;
