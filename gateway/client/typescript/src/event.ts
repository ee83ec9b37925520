import { type MessageInitShape, create } from "@bufbuild/protobuf";
import { timestampNow } from "@bufbuild/protobuf/wkt";
import { type Event, EventSchema, GapReason } from "./gen/dialgate/v1/event_pb.js";

/** The cases of an event: "agentConnect", "campaignOpen", "gap" and so on. */
export type EventCase = NonNullable<Event["message"]["case"]>;

/** The message of a case. */
export type EventMessage<C extends EventCase> = Extract<Event["message"], { case: C }>["value"];

/** Tells whether an event is a progress mark: nothing has happened for a while. */
export function isMark(event: Event): boolean {
  return event.text === "" && event.message.case === undefined;
}

/** Makes the event that stands for those from first to last. */
export function gapEvent(first: bigint, last: bigint, reason: GapReason): Event {
  const init: MessageInitShape<typeof EventSchema> = {
    sequence: last,
    time: timestampNow(),
    message: { case: "gap", value: { first, last, reason } },
  };
  return create(EventSchema, init);
}

/** Moves the numbers of an event on by those of the links before. */
export function renumber(event: Event, base: bigint): Event {
  if (base === 0n) return event;
  event.sequence += base;
  if (event.message.case === "gap") {
    const gap = event.message.value;
    gap.first += base;
    gap.last += base;
    if (gap.snapshot) gap.snapshot.sequence += base;
  }
  return event;
}
