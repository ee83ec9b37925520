import type { GenFile, GenMessage, GenService } from "@bufbuild/protobuf/codegenv2";
import type { EventSchema } from "./event_pb.js";
import type { ExchangeRequestSchema } from "./exchange_pb.js";
import type { Duration, Timestamp } from "@bufbuild/protobuf/wkt";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file dialgate/v1/session_service.proto.
 */
export declare const file_dialgate_v1_session_service: GenFile;
/**
 * CreateSessionRequest asks for a session.
 *
 * @generated from message dialgate.v1.CreateSessionRequest
 */
export type CreateSessionRequest = Message<"dialgate.v1.CreateSessionRequest"> & {
    /**
     * Tenant that messages without one are for. Empty means "default".
     *
     * @generated from field: string tenant = 1;
     */
    tenant: string;
    /**
     * Lease; from 1 s to 1 h. Absent means 30 s.
     *
     * @generated from field: google.protobuf.Duration ttl = 2;
     */
    ttl?: Duration | undefined;
    /**
     * The client's name for this request. While the session of the first one lives, a repetition by the same caller gives that
     * session, with its lease renewed. At most 80 bytes; hard to guess where callers have no names of their own.
     *
     * @generated from field: string request_id = 3;
     */
    requestId: string;
};
/**
 * Describes the message dialgate.v1.CreateSessionRequest.
 * Use `create(CreateSessionRequestSchema)` to create a new message.
 */
export declare const CreateSessionRequestSchema: GenMessage<CreateSessionRequest>;
/**
 * CreateSessionResponse names the session.
 *
 * @generated from message dialgate.v1.CreateSessionResponse
 */
export type CreateSessionResponse = Message<"dialgate.v1.CreateSessionResponse"> & {
    /**
     * The session, to be sent as metadata dialgate-session.
     *
     * @generated from field: string session = 1;
     */
    session: string;
    /**
     * The link as the message log names it.
     *
     * @generated from field: string link = 2;
     */
    link: string;
    /**
     * When the lease runs out unless renewed.
     *
     * @generated from field: google.protobuf.Timestamp expire_time = 3;
     */
    expireTime?: Timestamp | undefined;
};
/**
 * Describes the message dialgate.v1.CreateSessionResponse.
 * Use `create(CreateSessionResponseSchema)` to create a new message.
 */
export declare const CreateSessionResponseSchema: GenMessage<CreateSessionResponse>;
/**
 * Session is a session as lists show it.
 *
 * @generated from message dialgate.v1.Session
 */
export type Session = Message<"dialgate.v1.Session"> & {
    /**
     * The link as the message log and the views name it.
     *
     * @generated from field: string link = 1;
     */
    link: string;
    /**
     * Tenant that messages without one are for, as CreateSession was told; empty where it was told none.
     *
     * @generated from field: string tenant = 2;
     */
    tenant: string;
    /**
     * Who opened it, as the configuration names them; empty where nobody is asked.
     *
     * @generated from field: string caller = 3;
     */
    caller: string;
    /**
     * Where it was opened from.
     *
     * @generated from field: string peer = 4;
     */
    peer: string;
    /**
     * When it was opened.
     *
     * @generated from field: google.protobuf.Timestamp create_time = 5;
     */
    createTime?: Timestamp | undefined;
    /**
     * When it was used last: a message, KeepSession, a reader that came or went. Now, while there are readers.
     *
     * @generated from field: google.protobuf.Timestamp last_use_time = 6;
     */
    lastUseTime?: Timestamp | undefined;
    /**
     * The lease; absent for an Exchange stream, which lives as long as its stream.
     *
     * @generated from field: google.protobuf.Duration ttl = 7;
     */
    ttl?: Duration | undefined;
    /**
     * When the lease runs out unless renewed; absent for an Exchange stream. While there are readers, it moves on with the clock.
     *
     * @generated from field: google.protobuf.Timestamp expire_time = 8;
     */
    expireTime?: Timestamp | undefined;
    /**
     * Readers of its events at present.
     *
     * @generated from field: int32 readers = 9;
     */
    readers: number;
    /**
     * It is an Exchange stream.
     *
     * @generated from field: bool exchange = 10;
     */
    exchange: boolean;
    /**
     * Sequence of its last event; 0 where there was none.
     *
     * @generated from field: int64 last_sequence = 11;
     */
    lastSequence: bigint;
    /**
     * What it owns, as "agent default/2", "campaign default/CustCare", "switch __singlecti".
     *
     * @generated from field: repeated string owns = 12;
     */
    owns: string[];
};
/**
 * Describes the message dialgate.v1.Session.
 * Use `create(SessionSchema)` to create a new message.
 */
export declare const SessionSchema: GenMessage<Session>;
/**
 * ListSessionsRequest asks for sessions.
 *
 * @generated from message dialgate.v1.ListSessionsRequest
 */
export type ListSessionsRequest = Message<"dialgate.v1.ListSessionsRequest"> & {
    /**
     * Most entries wanted.
     *
     * @generated from field: int32 page_size = 1;
     */
    pageSize: number;
    /**
     * Token of the page before.
     *
     * @generated from field: string page_token = 2;
     */
    pageToken: string;
    /**
     * Only those for which this holds, as AIP-160 writes it: tenant = "acme" AND readers = 0.
     *
     * @generated from field: string filter = 3;
     */
    filter: string;
};
/**
 * Describes the message dialgate.v1.ListSessionsRequest.
 * Use `create(ListSessionsRequestSchema)` to create a new message.
 */
export declare const ListSessionsRequestSchema: GenMessage<ListSessionsRequest>;
/**
 * ListSessionsResponse is a page.
 *
 * @generated from message dialgate.v1.ListSessionsResponse
 */
export type ListSessionsResponse = Message<"dialgate.v1.ListSessionsResponse"> & {
    /**
     * The sessions.
     *
     * @generated from field: repeated dialgate.v1.Session sessions = 1;
     */
    sessions: Session[];
    /**
     * Token of the next page.
     *
     * @generated from field: string next_page_token = 2;
     */
    nextPageToken: string;
};
/**
 * Describes the message dialgate.v1.ListSessionsResponse.
 * Use `create(ListSessionsResponseSchema)` to create a new message.
 */
export declare const ListSessionsResponseSchema: GenMessage<ListSessionsResponse>;
/**
 * GetSessionRequest asks for one session.
 *
 * @generated from message dialgate.v1.GetSessionRequest
 */
export type GetSessionRequest = Message<"dialgate.v1.GetSessionRequest"> & {
    /**
     * The session, or the link that ListSessions names it by.
     *
     * @generated from field: string session = 1;
     */
    session: string;
};
/**
 * Describes the message dialgate.v1.GetSessionRequest.
 * Use `create(GetSessionRequestSchema)` to create a new message.
 */
export declare const GetSessionRequestSchema: GenMessage<GetSessionRequest>;
/**
 * GetSessionResponse is the session.
 *
 * @generated from message dialgate.v1.GetSessionResponse
 */
export type GetSessionResponse = Message<"dialgate.v1.GetSessionResponse"> & {
    /**
     * The session.
     *
     * @generated from field: dialgate.v1.Session session = 1;
     */
    session?: Session | undefined;
};
/**
 * Describes the message dialgate.v1.GetSessionResponse.
 * Use `create(GetSessionResponseSchema)` to create a new message.
 */
export declare const GetSessionResponseSchema: GenMessage<GetSessionResponse>;
/**
 * KeepSessionRequest renews a lease.
 *
 * @generated from message dialgate.v1.KeepSessionRequest
 */
export type KeepSessionRequest = Message<"dialgate.v1.KeepSessionRequest"> & {
    /**
     * The session.
     *
     * @generated from field: string session = 1;
     */
    session: string;
};
/**
 * Describes the message dialgate.v1.KeepSessionRequest.
 * Use `create(KeepSessionRequestSchema)` to create a new message.
 */
export declare const KeepSessionRequestSchema: GenMessage<KeepSessionRequest>;
/**
 * KeepSessionResponse tells the new end of the lease.
 *
 * @generated from message dialgate.v1.KeepSessionResponse
 */
export type KeepSessionResponse = Message<"dialgate.v1.KeepSessionResponse"> & {
    /**
     * When the lease runs out unless renewed.
     *
     * @generated from field: google.protobuf.Timestamp expire_time = 1;
     */
    expireTime?: Timestamp | undefined;
};
/**
 * Describes the message dialgate.v1.KeepSessionResponse.
 * Use `create(KeepSessionResponseSchema)` to create a new message.
 */
export declare const KeepSessionResponseSchema: GenMessage<KeepSessionResponse>;
/**
 * DeleteSessionRequest closes a session.
 *
 * @generated from message dialgate.v1.DeleteSessionRequest
 */
export type DeleteSessionRequest = Message<"dialgate.v1.DeleteSessionRequest"> & {
    /**
     * The session.
     *
     * @generated from field: string session = 1;
     */
    session: string;
};
/**
 * Describes the message dialgate.v1.DeleteSessionRequest.
 * Use `create(DeleteSessionRequestSchema)` to create a new message.
 */
export declare const DeleteSessionRequestSchema: GenMessage<DeleteSessionRequest>;
/**
 * DeleteSessionResponse is empty.
 *
 * @generated from message dialgate.v1.DeleteSessionResponse
 */
export type DeleteSessionResponse = Message<"dialgate.v1.DeleteSessionResponse"> & {};
/**
 * Describes the message dialgate.v1.DeleteSessionResponse.
 * Use `create(DeleteSessionResponseSchema)` to create a new message.
 */
export declare const DeleteSessionResponseSchema: GenMessage<DeleteSessionResponse>;
/**
 * StreamEventsRequest asks for a session's events.
 *
 * @generated from message dialgate.v1.StreamEventsRequest
 */
export type StreamEventsRequest = Message<"dialgate.v1.StreamEventsRequest"> & {
    /**
     * The session.
     *
     * @generated from field: string session = 1;
     */
    session: string;
    /**
     * Sequence of the last event the reader has; 0 for all there was.
     *
     * @generated from field: int64 after = 2;
     */
    after: bigint;
};
/**
 * Describes the message dialgate.v1.StreamEventsRequest.
 * Use `create(StreamEventsRequestSchema)` to create a new message.
 */
export declare const StreamEventsRequestSchema: GenMessage<StreamEventsRequest>;
/**
 * SendMessageRequest is a raw message.
 *
 * @generated from message dialgate.v1.SendMessageRequest
 */
export type SendMessageRequest = Message<"dialgate.v1.SendMessageRequest"> & {
    /**
     * The session.
     *
     * @generated from field: string session = 1;
     */
    session: string;
    /**
     * The message without its terminator, in either framing.
     *
     * @generated from field: string text = 2;
     */
    text: string;
    /**
     * The client's name for this request. One that is repeated over the same session is carried out once, and each repetition gets
     * the same answer. At most 80 bytes.
     *
     * @generated from field: string request_id = 3;
     */
    requestId: string;
};
/**
 * Describes the message dialgate.v1.SendMessageRequest.
 * Use `create(SendMessageRequestSchema)` to create a new message.
 */
export declare const SendMessageRequestSchema: GenMessage<SendMessageRequest>;
/**
 * SendMessageResponse tells that the dialer accepted the message.
 *
 * @generated from message dialgate.v1.SendMessageResponse
 */
export type SendMessageResponse = Message<"dialgate.v1.SendMessageResponse"> & {
    /**
     * The message as sent.
     *
     * @generated from field: string text = 1;
     */
    text: string;
};
/**
 * Describes the message dialgate.v1.SendMessageResponse.
 * Use `create(SendMessageResponseSchema)` to create a new message.
 */
export declare const SendMessageResponseSchema: GenMessage<SendMessageResponse>;
/**
 * SessionService opens, keeps and closes sessions. A session is a link without a socket: what is opened through it belongs to it,
 * what the dialer sends to it is its event stream, and its end is cleaned up as the end of a socket is.
 *
 * @generated from service dialgate.v1.SessionService
 */
export declare const SessionService: GenService<{
    /**
     * CreateSession opens a session with a lease. Any use of the session renews the lease; when it runs out, the session is closed.
     *
     * @generated from rpc dialgate.v1.SessionService.CreateSession
     */
    createSession: {
        methodKind: "unary";
        input: typeof CreateSessionRequestSchema;
        output: typeof CreateSessionResponseSchema;
    };
    /**
     * ListSessions lists the sessions that the caller may see, in the order of opening: with what they own, but without the ids that
     * open them. Exchange streams are among them. Lists are paged as those of ViewService are.
     *
     * @generated from rpc dialgate.v1.SessionService.ListSessions
     */
    listSessions: {
        methodKind: "unary";
        input: typeof ListSessionsRequestSchema;
        output: typeof ListSessionsResponseSchema;
    };
    /**
     * GetSession reads one session, by its id or by the link that lists name it by. It is no use of the session: the lease runs on.
     *
     * @generated from rpc dialgate.v1.SessionService.GetSession
     */
    getSession: {
        methodKind: "unary";
        input: typeof GetSessionRequestSchema;
        output: typeof GetSessionResponseSchema;
    };
    /**
     * KeepSession renews the lease.
     *
     * @generated from rpc dialgate.v1.SessionService.KeepSession
     */
    keepSession: {
        methodKind: "unary";
        input: typeof KeepSessionRequestSchema;
        output: typeof KeepSessionResponseSchema;
    };
    /**
     * DeleteSession closes the session. What it owned is cleaned up as for a socket that closes. A session that is closed already
     * is no error.
     *
     * @generated from rpc dialgate.v1.SessionService.DeleteSession
     */
    deleteSession: {
        methodKind: "unary";
        input: typeof DeleteSessionRequestSchema;
        output: typeof DeleteSessionResponseSchema;
    };
    /**
     * StreamEvents streams what the dialer sends to the session: first what came after the sequence asked for, or a progress mark where
     * there is nothing, then each event as it happens, and a progress mark when quiet. Where some of it is not kept any more, a gap says
     * so first. A reader holds the lease.
     *
     * @generated from rpc dialgate.v1.SessionService.StreamEvents
     */
    streamEvents: {
        methodKind: "server_streaming";
        input: typeof StreamEventsRequestSchema;
        output: typeof EventSchema;
    };
    /**
     * SendMessage sends a raw SDMP message over the session and returns when the dialer has accepted or rejected it.
     *
     * @generated from rpc dialgate.v1.SessionService.SendMessage
     */
    sendMessage: {
        methodKind: "unary";
        input: typeof SendMessageRequestSchema;
        output: typeof SendMessageResponseSchema;
    };
    /**
     * Exchange is a session of its own: messages in, events out, cleaned up when the stream ends. A message that is rejected shows
     * as the event ErrorReport.
     *
     * @generated from rpc dialgate.v1.SessionService.Exchange
     */
    exchange: {
        methodKind: "bidi_streaming";
        input: typeof ExchangeRequestSchema;
        output: typeof EventSchema;
    };
}>;
