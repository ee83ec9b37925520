import { type Event, GapReason } from "./gen/dialgate/v1/event_pb.js";
/** The cases of an event: "agentConnect", "campaignOpen", "gap" and so on. */
export type EventCase = NonNullable<Event["message"]["case"]>;
/** The message of a case. */
export type EventMessage<C extends EventCase> = Extract<Event["message"], {
    case: C;
}>["value"];
/** Tells whether an event is a progress mark: nothing has happened for a while. */
export declare function isMark(event: Event): boolean;
/** Makes the event that stands for those from first to last. */
export declare function gapEvent(first: bigint, last: bigint, reason: GapReason): Event;
/** Moves the numbers of an event on by those of the links before. */
export declare function renumber(event: Event, base: bigint): Event;
