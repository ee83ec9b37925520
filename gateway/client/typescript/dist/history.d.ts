import { type Event } from "./gen/dialgate/v1/event_pb.js";
/** How many events a session keeps for its readers, as the service does. */
export declare const keptEvents = 8192;
/** The events of a session for whoever reads them, each at its own pace. One that is further behind than is kept is told of a gap. */
export declare class History {
    #private;
    last: bigint;
    append(event: Event): void;
    /** Tells readers that nothing more will come, and why where it was not meant. */
    end(error?: unknown): void;
    /** Gives the events after a sequence, each when it is there, until the end or until the signal says to stop. */
    after(sequence: bigint, signal?: AbortSignal): AsyncGenerator<Event, void>;
}
