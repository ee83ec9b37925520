import { gapEvent } from "./event.js";
import { type Event, GapReason } from "./gen/dialgate/v1/event_pb.js";

/** How many events a session keeps for its readers, as the service does. */
export const keptEvents = 8192;

/** The events of a session for whoever reads them, each at its own pace. One that is further behind than is kept is told of a gap. */
export class History {
  #events: Event[] = [];
  #dropped = 0n;
  #over = false;
  #error: unknown;
  #waiting: (() => void)[] = [];
  last = 0n;

  append(event: Event): void {
    this.last = event.sequence;
    this.#events.push(event);
    if (this.#events.length > keptEvents * 1.25) {
      const gone = this.#events.splice(0, this.#events.length - keptEvents);
      this.#dropped = gone[gone.length - 1]?.sequence ?? this.#dropped;
    }
    this.#wake();
  }

  /** Tells readers that nothing more will come, and why where it was not meant. */
  end(error?: unknown): void {
    this.#over = true;
    this.#error = error;
    this.#wake();
  }

  /** Gives the events after a sequence, each when it is there, until the end or until the signal says to stop. */
  async *after(sequence: bigint, signal?: AbortSignal): AsyncGenerator<Event, void> {
    for (let after = sequence; !signal?.aborted; ) {
      const event = this.#next(after);
      if (event) {
        after = event.sequence;
        yield event;
      } else if (this.#over) {
        if (this.#error !== undefined) throw this.#error;
        return;
      } else {
        await this.#changed(signal);
      }
    }
  }

  #next(after: bigint): Event | undefined {
    if (after < this.#dropped) return gapEvent(after + 1n, this.#dropped, GapReason.NOT_KEPT);
    let low = 0;
    for (let high = this.#events.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.#events[middle]?.sequence ?? 0n) > after) high = middle;
      else low = middle + 1;
    }
    return this.#events[low];
  }

  #changed(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        signal?.removeEventListener("abort", done);
        resolve();
      };
      signal?.addEventListener("abort", done);
      this.#waiting.push(done);
    });
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
