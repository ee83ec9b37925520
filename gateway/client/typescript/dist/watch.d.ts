import { type MessageInitShape } from "@bufbuild/protobuf";
import { type Client } from "@connectrpc/connect";
import { type Agent, type Call, type Campaign, type Queue, type Trunks, type ViewService, type WatchRequestSchema, type WatchResponse } from "./gen/dialgate/v1/view_service_pb.js";
/** What is there in a tenant, by name; calls by their unique id. */
export declare class Picture {
    #private;
    readonly campaigns: Map<string, Campaign>;
    readonly queues: Map<string, Queue>;
    readonly trunks: Map<string, Trunks>;
    readonly agents: Map<string, Agent>;
    readonly calls: Map<string, Call>;
    /** The batch that was taken in last. */
    batch: WatchResponse | undefined;
    /** Takes in what has changed. */
    apply(batch: WatchResponse): void;
}
/**
 * Keeps a picture of a tenant up to date: it gives the picture when it is complete, and after each batch of changes. When the connection
 * breaks it begins again with a picture of its own; until that is complete, whoever shows the last one shows the past.
 */
export declare function watch(client: Client<typeof ViewService>, request: MessageInitShape<typeof WatchRequestSchema>, signal?: AbortSignal): AsyncGenerator<Picture, void>;
