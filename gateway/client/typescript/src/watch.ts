import { type MessageInitShape } from "@bufbuild/protobuf";
import { type Client } from "@connectrpc/connect";
import { type Agent, type Call, type Campaign, type Queue, type Trunks, type ViewService, type WatchRequestSchema, type WatchResponse, WatchKind } from "./gen/dialgate/v1/view_service_pb.js";
import { backoff, pause } from "./pause.js";
import { isFinal } from "./problem.js";

/** What is there in a tenant, by name; calls by their unique id. */
export class Picture {
  readonly campaigns = new Map<string, Campaign>();
  readonly queues = new Map<string, Queue>();
  readonly trunks = new Map<string, Trunks>();
  readonly agents = new Map<string, Agent>();
  readonly calls = new Map<string, Call>();
  /** The batch that was taken in last. */
  batch: WatchResponse | undefined;

  /** Takes in what has changed. */
  apply(batch: WatchResponse): void {
    this.batch = batch;
    for (const { change } of batch.changes) {
      switch (change.case) {
        case "campaign":
          this.campaigns.set(change.value.campaign, change.value);
          break;
        case "queue":
          this.queues.set(change.value.queue, change.value);
          break;
        case "trunks":
          this.trunks.set(change.value.switch, change.value);
          break;
        case "agent":
          this.agents.set(change.value.agent, change.value);
          break;
        case "call":
          this.calls.set(change.value.sessionUuid, change.value);
          break;
        case "gone":
          this.#forget(change.value.kind, change.value.name, change.value.uniqueId);
      }
    }
  }

  #forget(kind: WatchKind, name: string, uniqueId: string): void {
    switch (kind) {
      case WatchKind.CAMPAIGN:
        this.campaigns.delete(name);
        break;
      case WatchKind.QUEUE:
        this.queues.delete(name);
        break;
      case WatchKind.TRUNKS:
        this.trunks.delete(name);
        break;
      case WatchKind.AGENT:
        this.agents.delete(name);
        break;
      case WatchKind.CALL:
        this.calls.delete(uniqueId);
    }
  }
}

/**
 * Keeps a picture of a tenant up to date: it gives the picture when it is complete, and after each batch of changes. When the connection
 * breaks it begins again with a picture of its own; until that is complete, whoever shows the last one shows the past.
 */
export async function* watch(client: Client<typeof ViewService>, request: MessageInitShape<typeof WatchRequestSchema>, signal?: AbortSignal): AsyncGenerator<Picture, void> {
  for (let attempt = 0; !signal?.aborted; attempt++) {
    const picture = new Picture();
    const stream = new AbortController(); // hangs up when whoever looks has had enough
    const stop = () => stream.abort();
    signal?.addEventListener("abort", stop);
    try {
      for await (const batch of client.watch(request, { signal: stream.signal })) {
        attempt = 0;
        picture.apply(batch);
        if (batch.synced) yield picture;
      }
    } catch (e) {
      if (signal?.aborted) return;
      if (isFinal(e)) throw e;
    } finally {
      signal?.removeEventListener("abort", stop);
      stop();
    }
    await pause(backoff(attempt), signal);
  }
}
