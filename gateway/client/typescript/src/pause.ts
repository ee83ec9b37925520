/** Waits; the end of the signal ends it early. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener("abort", done);
  });
}

/** The pause before an attempt to come back, in milliseconds; 0 is the first. Each is twice the one before, give or take a quarter. */
export function backoff(attempt: number): number {
  return Math.min(100 * 2 ** attempt, 5000) * (0.75 + Math.random() / 2);
}
