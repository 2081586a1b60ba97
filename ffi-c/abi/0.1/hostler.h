/*
 * Hostler: the client of the Managed Agents API as a C library.
 *
 * This file is generated from ffi-c/src; do not edit it.
 *
 * Rules that hold for every function
 *
 * - Handles are opaque. Each kind has one function that frees it; freeing NULL
 *   does nothing. A handle is used by any number of threads, and by none after
 *   it was freed. A function that waits on a handle while another thread frees
 *   it returns HOSTLER_CANCELLED.
 * - A function that can fail returns an int32_t: HOSTLER_OK (0), one of the
 *   two other states below 100, or an error code. Outputs are written only
 *   together with HOSTLER_OK. The last argument receives the error where
 *   there is one, to be freed with hostler_error_free; NULL if you need the
 *   code only.
 * - Texts go in as pointer and length, UTF-8 without a NUL byte at the end, or
 *   with HOSTLER_NUL_TERMINATED as their length. They are read before the
 *   function returns. Texts come out as hostler_str, borrowed.
 * - Requests, responses, events and options are JSON. Unknown keys of options
 *   are refused.
 * - Callbacks never run on the threads that do I/O.
 * - In a forked child, handles of the parent answer HOSTLER_FORKED; free them
 *   or leave them, and make a new client.
 * - Nothing panics or throws into the program: a defect of the library is
 *   HOSTLER_INTERNAL.
 */

#ifndef HOSTLER_H
#define HOSTLER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/**
 * As a length: the text ends at its first NUL byte.
 */
#define HOSTLER_NUL_TERMINATED SIZE_MAX

/**
 * The version that this header belongs to.
 */
#define HOSTLER_VERSION "0.1.0"
#define HOSTLER_VERSION_MAJOR 0
#define HOSTLER_VERSION_MINOR 1
#define HOSTLER_VERSION_PATCH 0

/*
 * Error codes. 1xx misuse, 2xx transport, 3xx answered by the API, 4xx stream,
 * 5xx cancelled or shut down, 9xx internal. A number is never reused.
 */
/** An argument is missing, of the wrong kind or out of range. */
#define HOSTLER_INVALID_ARGUMENT 101
/** The client or stream was closed before this call. */
#define HOSTLER_CLOSED 102
/** A second pull was made while the first still waits. */
#define HOSTLER_BUSY 103
/** The object belongs to the parent process; make a new client in the child. */
#define HOSTLER_FORKED 104
/** No credential was found. */
#define HOSTLER_NO_CREDENTIALS 105
/** A configuration value or file cannot be used. */
#define HOSTLER_INVALID_CONFIG 106
/** A delivery does not bear the signature of the secret given, or is too old. */
#define HOSTLER_WEBHOOK_SIGNATURE 107
/** A file of this machine cannot be read or written. */
#define HOSTLER_LOCAL_FILE 108
/** The call would wait for the very callback that it was made from. */
#define HOSTLER_WOULD_DEADLOCK 109
/** The connection could not be made, or broke before a response arrived. */
#define HOSTLER_CONNECTION 201
/** No answer within the time limit. */
#define HOSTLER_TIMEOUT 202
/** TLS could not be agreed on, or the certificate is not trusted. */
#define HOSTLER_TLS 203
/** The answer was not what the API promises. */
#define HOSTLER_INVALID_RESPONSE 204
/** A replayed recording holds another request than the one that was made. */
#define HOSTLER_REPLAY_MISMATCH 205
/** 400: a value, or the state of an object, does not allow the call. */
#define HOSTLER_BAD_REQUEST 300
/** 401: the credential is missing, invalid or expired. */
#define HOSTLER_AUTHENTICATION 301
/** 402: there is a problem with payment. */
#define HOSTLER_BILLING 302
/** 403: the credential does not give access. */
#define HOSTLER_PERMISSION 303
/** 404: no such object. */
#define HOSTLER_NOT_FOUND 304
/** 409: the object changed meanwhile, or the name is taken. */
#define HOSTLER_CONFLICT 305
/** 412: a condition of the request does not hold. */
#define HOSTLER_PRECONDITION 306
/** 413: the request is too large. */
#define HOSTLER_TOO_LARGE 307
/** 422: the request cannot be processed. */
#define HOSTLER_UNPROCESSABLE 308
/** 429: too many requests, or a spend limit was reached. */
#define HOSTLER_RATE_LIMIT 309
/** 500 and above: the service failed. */
#define HOSTLER_SERVER 310
/** 529: the service is overloaded. */
#define HOSTLER_OVERLOADED 311
/** 504: the service needed too long. */
#define HOSTLER_SERVER_TIMEOUT 312
/** 501: this server does not offer the operation. */
#define HOSTLER_NOT_IMPLEMENTED 313
/** The service answered with a status of 400 or above. */
#define HOSTLER_OTHER_STATUS 399
/** The stream ended although the session had not. */
#define HOSTLER_STREAM_DISCONNECTED 401
/** What arrived is no server-sent event, or holds no JSON. */
#define HOSTLER_STREAM_MALFORMED 402
/** A line or an event is longer than the limit. */
#define HOSTLER_STREAM_TOO_LONG 403
/** The server reported an error on the open stream. */
#define HOSTLER_STREAM_ERROR 404
/** Nothing arrived within the limit. */
#define HOSTLER_STREAM_IDLE 405
/** It was cancelled, or closed, while it waited. */
#define HOSTLER_CANCELLED 501
/** The interpreter is exiting. */
#define HOSTLER_SHUT_DOWN 502
/** A bug in hostler. */
#define HOSTLER_INTERNAL 901
/** The embedded engine could not do its work: disk full, database locked, … */
#define HOSTLER_ENGINE 902


/**
 * Raised by every change that a program compiled against an older header
 * would notice.
 */
#define HOSTLER_ABI_VERSION 1

/**
 * Kind of an item: an event of the session, as the server wrote it.
 */
#define HOSTLER_ITEM_EVENT 0

/**
 * Kind of an item: a preview of an event that is still being written.
 */
#define HOSTLER_ITEM_PREVIEW 1

/**
 * Kind of an item: the connection was lost and is there again; previews begin
 * anew. {"attempts": n}
 */
#define HOSTLER_ITEM_RECONNECTED 2

/**
 * Kind of an item: a custom tool is to be run; answer with
 * hostler_stream_respond. {"token", "id", "name", "input"}
 */
#define HOSTLER_ITEM_TOOL_REQUEST 3

/**
 * Kind of an item: somebody has to allow or deny a tool call; answer with
 * hostler_stream_respond. {"token", "id", "name", "input",
 * "mcp_server_name", "session_thread_id"}
 */
#define HOSTLER_ITEM_APPROVAL_REQUEST 4

/**
 * Kind of an item: how a run ended; its last item.
 */
#define HOSTLER_ITEM_SUMMARY 5

/**
 * Kind of an item: one entry of a list.
 */
#define HOSTLER_ITEM_ENTRY 6

/**
 * Kind of an item: the request with this token is no longer waited for;
 * whoever works on it may stop. {"token": n}
 */
#define HOSTLER_ITEM_REQUEST_WITHDRAWN 7

/**
 * It worked.
 */
#define HOSTLER_OK 0

/**
 * Not an error: nothing is there yet, or the time limit of a wait passed.
 */
#define HOSTLER_NOT_READY 1

/**
 * Not an error: the stream is over.
 */
#define HOSTLER_END 2



/**
 * Level of a log record: a defect of the library.
 */
#define HOSTLER_LOG_ERROR 1

/**
 * Level of a log record: something that somebody should look at.
 */
#define HOSTLER_LOG_WARN 2

/**
 * Level of a log record.
 */
#define HOSTLER_LOG_INFO 3

/**
 * Level of a log record.
 */
#define HOSTLER_LOG_DEBUG 4

/**
 * Level of a log record.
 */
#define HOSTLER_LOG_TRACE 5

/**
 * Return value of an on_items callback: go on.
 */
#define HOSTLER_CONTINUE 0

/**
 * Return value of an on_items callback: call nothing more until
 * hostler_stream_resume. The server is kept waiting meanwhile.
 */
#define HOSTLER_PAUSE 1

/**
 * Return value of an on_items callback: cancel the stream. Any other value
 * does the same.
 */
#define HOSTLER_STOP 2

/**
 * Items that were pulled together.
 */
typedef struct hostler_batch hostler_batch;

/**
 * A request under way. It completes exactly once.
 */
typedef struct hostler_call hostler_call;

/**
 * A client of the Managed Agents API. It starts calls and streams.
 */
typedef struct hostler_client hostler_client;

/**
 * A file that is fetched chunk by chunk, of any size.
 */
typedef struct hostler_download hostler_download;

/**
 * What went wrong, to what, and what the server said about it.
 */
typedef struct hostler_error hostler_error;

/**
 * What a call answered.
 */
typedef struct hostler_response hostler_response;

/**
 * A stream under way: of events, of the entries of a list, or of a run. Its
 * items are had in one of three ways: hostler_stream_next blocks,
 * hostler_stream_fd with hostler_stream_try_next serves an event loop,
 * hostler_stream_start calls back. They all pull from a bounded queue; while
 * nobody pulls, the server is kept waiting.
 */
typedef struct hostler_stream hostler_stream;

/**
 * A borrowed text: UTF-8, not NUL-terminated. The function that returns it
 * says how long it lives. What does not exist is NULL with length 0.
 */
typedef struct hostler_str {
    /**
     * The first byte.
     */
    const char *data;
    /**
     * The number of bytes.
     */
    size_t len;
} hostler_str;

/**
 * One element of a stream. Only ever read it through a pointer that the
 * library gave: later versions may add fields at the end.
 */
typedef struct hostler_item {
    /**
     * One of HOSTLER_ITEM_…; skip kinds that you do not know.
     */
    int32_t kind;
    /**
     * For requests and withdrawals: what hostler_stream_respond takes.
     */
    uint64_t token;
    /**
     * Type of an event or a preview, such as agent.message.
     */
    struct hostler_str event_type;
    /**
     * Id of an event or an entry.
     */
    struct hostler_str id;
    /**
     * The item itself: JSON.
     */
    struct hostler_str json;
} hostler_item;

/**
 * Receives the outcome of a call: HOSTLER_OK and a response, or an error code
 * and an error; the other one is NULL. Both belong to the library and live
 * until the function returns. It may block, and may call any function,
 * hostler_call_free of this call included. It must not throw.
 */
typedef void (*hostler_done_fn)(void *user_data,
                                int32_t code,
                                const struct hostler_response *response,
                                const struct hostler_error *error);

/**
 * Receives one log record: its level, the part of the library that it comes
 * from, a sentence, and all of it as a JSON object ("time" in milliseconds
 * since 1970, "level", "target", "message", "fields"). The texts live until
 * the function returns. Calls come one at a time, on a thread of their own;
 * it may block and may call any function but those that start and stop
 * logging. It must not throw.
 */
typedef void (*hostler_log_fn)(void *user_data,
                               int32_t level,
                               struct hostler_str target,
                               struct hostler_str message,
                               struct hostler_str json);

/**
 * What a pushed stream calls. Set every byte to 0 first, then size, then what
 * is wanted. The functions are called one at a time on a thread that serves
 * this stream only; they may block, and may call any function,
 * hostler_stream_free of this stream included. They must not throw.
 */
typedef struct hostler_callbacks {
    /**
     * sizeof(hostler_callbacks); later versions may add fields at the end.
     */
    size_t size;
    /**
     * Passed to every function.
     */
    void *user_data;
    /**
     * Items, in order; the batch lives until the function returns. Returns
     * HOSTLER_CONTINUE, HOSTLER_PAUSE or HOSTLER_STOP. Must be set.
     */
    int32_t (*on_items)(void *user_data, const struct hostler_batch *batch);
    /**
     * A custom tool is to be run. Answer here or later, from any thread, with
     * hostler_stream_respond and the request's token; no further item comes
     * until the function returns. Unset: requests come to on_items.
     */
    void (*on_tool)(void *user_data,
                    struct hostler_stream *stream,
                    const struct hostler_item *request);
    /**
     * Somebody has to allow or deny a tool call; otherwise as on_tool.
     */
    void (*on_approval)(void *user_data,
                        struct hostler_stream *stream,
                        const struct hostler_item *request);
    /**
     * The stream is over: HOSTLER_OK and NULL, or a code and an error that
     * lives until the function returns. Not called when the stream was freed
     * before.
     */
    void (*on_end)(void *user_data,
                   int32_t code,
                   const struct hostler_error *error);
    /**
     * Called exactly once and last: user_data is not needed any more.
     */
    void (*on_release)(void *user_data);
} hostler_callbacks;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The ABI version of the loaded library. Compare it with HOSTLER_ABI_VERSION
 * of the header before anything else. Any thread.
 */
uint32_t hostler_abi_version(void);

/**
 * The version of the loaded library, such as "1.2.3". The text is static.
 * Any thread.
 */
const char *hostler_version(void);

/**
 * The number of items; 0 for NULL. Any thread.
 */
size_t hostler_batch_len(const struct hostler_batch *batch);

/**
 * The item with this index, from 0; NULL beyond the last. It lives as long
 * as the batch. Any thread.
 */
const struct hostler_item *hostler_batch_item(const struct hostler_batch *batch,
                                              size_t index);

/**
 * Frees a batch from a pull, and with it what its items point to. NULL is
 * harmless. A batch that a callback was given is not yours to free. Any
 * thread.
 */
void hostler_batch_free(struct hostler_batch *batch);

/**
 * The body: JSON, unless the operation downloads a file. Lives as long as the
 * response. Any thread.
 */
struct hostler_str hostler_response_body(const struct hostler_response *response);

/**
 * The id of what the body describes: its member "id"; absent where it has
 * none. Lives as long as the response. Any thread.
 */
struct hostler_str hostler_response_id(const struct hostler_response *response);

/**
 * The HTTP status; 0 for NULL. Any thread.
 */
int32_t hostler_response_status(const struct hostler_response *response);

/**
 * The id of the request at the service, for its support. Lives as long as the
 * response. Any thread.
 */
struct hostler_str hostler_response_request_id(const struct hostler_response *response);

/**
 * Frees a response. NULL is harmless. A response that a callback was given
 * is not yours to free. Any thread.
 */
void hostler_response_free(struct hostler_response *response);

/**
 * Starts one call of an operation, such as sessions.create, and returns at
 * once.
 *
 * `arguments` is a JSON object, NULL for an empty one: path, query, body,
 * options (headers, query, betas, timeout, max_retries, idempotency_key,
 * repeat_after_lost_answer). They are read before this function returns.
 *
 * `on_done` may be NULL: then use hostler_call_wait. Otherwise it is called
 * exactly once, with `user_data`, on a thread of the client that calls
 * nothing else meanwhile.
 *
 * `*call` is yours: hostler_call_free, in the callback at the earliest if
 * the callback needs it. Any thread, callbacks included.
 *
 * HOSTLER_OK; HOSTLER_INVALID_ARGUMENT (nothing was sent, and `on_done` is
 * not called), HOSTLER_CLOSED, HOSTLER_FORKED. Everything else is the
 * outcome of the call.
 */
int32_t hostler_call_start(const struct hostler_client *client,
                           const char *operation,
                           size_t operation_len,
                           const char *arguments,
                           size_t arguments_len,
                           hostler_done_fn on_done,
                           void *user_data,
                           struct hostler_call **call,
                           struct hostler_error **error);

/**
 * As hostler_call_start, for an upload of bytes that are no file of this
 * machine: `attachments` are what the parts of the form refer to as
 * {"name": "file", "attachment": 0, "filename": "a.csv", "content_type":
 * "text/csv"}. They are copied before this function returns. Files are better
 * named by their path, {"name": "file", "path": "a.csv"}: those are read while
 * they are sent.
 */
int32_t hostler_call_start_with(const struct hostler_client *client,
                                const char *operation,
                                size_t operation_len,
                                const char *arguments,
                                size_t arguments_len,
                                const struct hostler_str *attachments,
                                size_t attachments_count,
                                hostler_done_fn on_done,
                                void *user_data,
                                struct hostler_call **call,
                                struct hostler_error **error);

/**
 * Calls an operation and waits for its response: hostler_call_start,
 * hostler_call_wait without a limit, and hostler_call_free in one.
 *
 * `*response` is yours: hostler_response_free. Any thread; it blocks. To be
 * able to stop waiting, use the three functions.
 *
 * HOSTLER_OK, or any error code.
 */
int32_t hostler_client_call(const struct hostler_client *client,
                            const char *operation,
                            size_t operation_len,
                            const char *arguments,
                            size_t arguments_len,
                            struct hostler_response **response,
                            struct hostler_error **error);

/**
 * Waits for the outcome, at most so many milliseconds; 0 only looks, a
 * negative number sets no limit. Can be called any number of times, by
 * several threads, also when the call has a callback.
 *
 * `*response` is yours: hostler_response_free. Any thread; it blocks.
 *
 * HOSTLER_OK; HOSTLER_NOT_READY when the time is up; any error code as the
 * outcome of the call.
 */
int32_t hostler_call_wait(const struct hostler_call *call,
                          int64_t timeout_ms,
                          struct hostler_response **response,
                          struct hostler_error **error);

/**
 * Asks a call to stop. It completes with HOSTLER_CANCELLED unless it is
 * complete already; a request on its way may still be carried out.
 * Cancelling twice is harmless, and so is NULL. Any thread.
 */
void hostler_call_cancel(const struct hostler_call *call);

/**
 * Cancels a call and frees it. A callback that was not called yet is called
 * here, before this function returns; one that runs on another thread is
 * waited for. So the callback comes exactly once, and never afterwards. NULL
 * is harmless. Any thread, callbacks included.
 */
void hostler_call_free(struct hostler_call *call);

/**
 * Makes a client. Nothing is sent yet.
 *
 * `options` is a JSON object; NULL and absent keys mean the environment
 * (ANTHROPIC_API_KEY, …) and the defaults: api_key, auth_token, profile,
 * base_url, timeout and connect_timeout (seconds), max_retries, headers
 * (object), betas (list), user_agent, ca_file, ca_pem, rate_limits.
 *
 * `*client` is yours: hostler_client_free. The first client starts two
 * threads for I/O, which all clients of the process share. Any thread.
 *
 * HOSTLER_OK, HOSTLER_INVALID_ARGUMENT, HOSTLER_NO_CREDENTIALS,
 * HOSTLER_INVALID_CONFIG.
 */
int32_t hostler_client_new(const char *options,
                           size_t options_len,
                           struct hostler_client **client,
                           struct hostler_error **error);

/**
 * Makes a client with the whole service inside this process: no server, no
 * socket, no account.
 *
 * `engine` is a JSON object or NULL: path (the directory that keeps agents,
 * sessions and their workspaces; absent: they are gone when the client is
 * closed), workdir (a directory in which every session works, instead of one
 * of its own), isolation of the agents' commands ("required",
 * "without_namespaces", "unisolated"), model. A model is {"kind": "messages",
 * "base_url", "api_key", "headers"} for an endpoint of the Messages API, or
 * {"kind": "scripted", "script"} for a test; absent: an endpoint as
 * ANTHROPIC_BASE_URL and ANTHROPIC_API_KEY say. `options` as for
 * hostler_client_new.
 *
 * `*client` is yours: hostler_client_free, which waits until the engine has
 * stopped, at most two seconds. Any thread; it blocks while the engine takes
 * up what its directory holds.
 *
 * HOSTLER_OK, HOSTLER_INVALID_ARGUMENT, HOSTLER_NO_CREDENTIALS,
 * HOSTLER_INVALID_CONFIG; HOSTLER_ENGINE when the engine cannot be opened, or
 * when the library was built without one.
 */
int32_t hostler_client_embedded(const char *engine,
                                size_t engine_len,
                                const char *options,
                                size_t options_len,
                                struct hostler_client **client,
                                struct hostler_error **error);

/**
 * Cancels everything that this client started and refuses further use with
 * HOSTLER_CLOSED. An embedded client waits until its engine has stopped, at
 * most two seconds. Closing twice is harmless, and so is NULL. Any thread.
 */
void hostler_client_close(const struct hostler_client *client);

/**
 * Closes a client and frees it. Its calls and streams stay valid handles
 * that say HOSTLER_CANCELLED, and are still yours to free. NULL is harmless.
 * Any thread.
 */
void hostler_client_free(struct hostler_client *client);

/**
 * Ends all work of this library in this process, its engines and its I/O
 * threads included, and waits for it, at most a few seconds. What is open
 * ends with HOSTLER_SHUT_DOWN and is still yours to free; nothing new can be
 * started. There is no need to call it before the process exits: it is for
 * programs that look for leaks. Any thread.
 *
 * HOSTLER_OK, also the second time; HOSTLER_FORKED in a forked child.
 */
int32_t hostler_shutdown(struct hostler_error **error);

/**
 * Begins to fetch what an operation such as files.download answers with.
 * `arguments` as for hostler_call_start. Nothing is sent before the first
 * hostler_download_next. Where the connection breaks, it goes on where it was.
 *
 * `*download` is yours: hostler_download_free. Any thread.
 *
 * HOSTLER_OK, HOSTLER_INVALID_ARGUMENT, HOSTLER_CLOSED, HOSTLER_FORKED.
 */
int32_t hostler_download_start(const struct hostler_client *client,
                               const char *operation,
                               size_t operation_len,
                               const char *arguments,
                               size_t arguments_len,
                               struct hostler_download **download,
                               struct hostler_error **error);

/**
 * Starts to fetch the next chunk: a call whose body is the bytes, empty when
 * there are no more. `on_done`, `user_data` and `*call` as for
 * hostler_call_start; one chunk at a time. A chunk that failed or was
 * cancelled ends the download. Any thread.
 *
 * HOSTLER_OK, HOSTLER_INVALID_ARGUMENT, HOSTLER_FORKED; HOSTLER_BUSY while
 * another chunk is on its way, or after one that failed.
 */
int32_t hostler_download_next(const struct hostler_download *download,
                              hostler_done_fn on_done,
                              void *user_data,
                              struct hostler_call **call,
                              struct hostler_error **error);

/**
 * Gives up what was not fetched, and frees the download; its calls are still
 * yours to free. NULL is harmless. Any thread.
 */
void hostler_download_free(struct hostler_download *download);

/**
 * The code of an error: one of the HOSTLER_… codes of 100 and above.
 * HOSTLER_INVALID_ARGUMENT for NULL. Any thread.
 */
int32_t hostler_error_code(const struct hostler_error *error);

/**
 * A sentence for humans: what happened, to what, what to do. It never holds
 * a secret. Lives as long as the error. Any thread.
 */
struct hostler_str hostler_error_message(const struct hostler_error *error);

/**
 * The HTTP status of the answer; 0 where there was none. Any thread.
 */
int32_t hostler_error_status(const struct hostler_error *error);

/**
 * Whether the same call may succeed when it is repeated. Any thread.
 */
bool hostler_error_is_retryable(const struct hostler_error *error);

/**
 * The id of the request at the service, for its support; absent where there
 * was no answer. Lives as long as the error. Any thread.
 */
struct hostler_str hostler_error_request_id(const struct hostler_error *error);

/**
 * Everything that is known, as a JSON object: code, name, message, status,
 * api_type, api_code, request_id, retryable, retry_after (seconds), body;
 * what is unknown is null. Lives as long as the error. Any thread.
 */
struct hostler_str hostler_error_json(const struct hostler_error *error);

/**
 * Frees an error. NULL is harmless. Any thread.
 */
void hostler_error_free(struct hostler_error *error);

/**
 * The name of a code, such as "NOT_FOUND"; "OK", "NOT_READY" and "END" for
 * the codes that are no errors; NULL for a number that is no code. The text
 * is static and NUL-terminated. Any thread.
 */
const char *hostler_code_name(int32_t code);

/**
 * Fails with the given code, so that a program can test how it shows each;
 * with HOSTLER_INVALID_ARGUMENT for a number that is no error code. Code 0
 * panics inside the library, which is HOSTLER_INTERNAL. Any thread.
 */
int32_t hostler_test_error(int32_t code, struct hostler_error **error);

/**
 * Has what the library logs delivered to a function: records of `level`
 * ("error", "warn", "info", "debug", "trace") and above. Bodies, keys and
 * headers are never logged. While the function is slow, the oldest records
 * are dropped and counted. There is one such function in a process; in a
 * forked child there is none until it starts its own.
 *
 * `user_data` is yours until hostler_log_stop has returned. Any thread.
 *
 * HOSTLER_OK; HOSTLER_INVALID_ARGUMENT; HOSTLER_BUSY when it was started
 * before.
 */
int32_t hostler_log_start(const char *level,
                          size_t level_len,
                          hostler_log_fn on_log,
                          void *user_data,
                          struct hostler_error **error);

/**
 * Ends what hostler_log_start began; records that wait are delivered first.
 * When it returns, the function does not run and is not called again. Stopping
 * what was not started is harmless. Any thread.
 *
 * HOSTLER_OK; HOSTLER_WOULD_DEADLOCK inside of the function itself.
 */
int32_t hostler_log_stop(struct hostler_error **error);

/**
 * Opens a stream of events, such as sessions.events.stream: the API's own,
 * without reconnection. `arguments` as for hostler_call_start. It returns at
 * once; connecting is part of the stream's life, and failing to connect is
 * its end.
 *
 * `*stream` is yours: hostler_stream_free. Any thread.
 *
 * HOSTLER_OK, HOSTLER_INVALID_ARGUMENT, HOSTLER_CLOSED, HOSTLER_FORKED.
 */
int32_t hostler_stream_open(const struct hostler_client *client,
                            const char *operation,
                            size_t operation_len,
                            const char *arguments,
                            size_t arguments_len,
                            struct hostler_stream **stream,
                            struct hostler_error **error);

/**
 * Lists the items of an operation, such as sessions.list, over all of its
 * pages, as items of kind HOSTLER_ITEM_ENTRY. A page is fetched when a pull
 * needs it, never ahead. Otherwise as hostler_stream_open.
 */
int32_t hostler_stream_list(const struct hostler_client *client,
                            const char *operation,
                            size_t operation_len,
                            const char *arguments,
                            size_t arguments_len,
                            struct hostler_stream **stream,
                            struct hostler_error **error);

/**
 * Follows a session: every persisted event exactly once and in order, across
 * any number of disconnects.
 *
 * `options` is a JSON object or NULL: history ("all", "current_turn",
 * "none"), event_deltas (list), idle_timeout and reconnect_timeout
 * (seconds). Otherwise as hostler_stream_open.
 */
int32_t hostler_stream_follow(const struct hostler_client *client,
                              const char *session_id,
                              size_t session_id_len,
                              const char *options,
                              size_t options_len,
                              struct hostler_stream **stream,
                              struct hostler_error **error);

/**
 * Runs a session: sends the input, yields what happens, asks for tools and
 * approvals, and ends with an item of kind HOSTLER_ITEM_SUMMARY when the
 * session is idle for a reason that is not ours to answer.
 *
 * `options` is a JSON object or NULL: input (text, or a list of events;
 * absent: take up the session where it stands), tools (names that this
 * program runs), approve ("ask", "allow", "deny", "leave"), deny_message,
 * event_deltas (list), concurrent_tools, tool_timeout and reconnect_timeout
 * (seconds). Requests are answered with hostler_stream_respond. Otherwise as
 * hostler_stream_open. Freeing the stream stops the run, not the session:
 * for that there is hostler_stream_interrupt.
 */
int32_t hostler_stream_run(const struct hostler_client *client,
                           const char *session_id,
                           size_t session_id_len,
                           const char *options,
                           size_t options_len,
                           struct hostler_stream **stream,
                           struct hostler_error **error);

/**
 * Waits until the server has accepted the stream, so that whatever is sent
 * afterwards is seen on it; at most so many milliseconds, a negative number
 * sets no limit. Not needed for hostler_stream_run. Any thread; it blocks.
 *
 * HOSTLER_OK; HOSTLER_NOT_READY when the time is up; otherwise the reason why
 * it did not open, which no pull reports again.
 */
int32_t hostler_stream_wait_open(const struct hostler_stream *stream,
                                 int64_t timeout_ms,
                                 struct hostler_error **error);

/**
 * Waits for one item, at most so many milliseconds, then takes what else is
 * there: at most `max_items`, 0 for the usual number (64). A negative time
 * sets no limit.
 *
 * `*batch` is yours: hostler_batch_free; it holds one item at least. Any
 * thread, one at a time; it blocks.
 *
 * HOSTLER_OK; HOSTLER_NOT_READY when the time is up; HOSTLER_END when the
 * stream is over; HOSTLER_BUSY while another thread pulls or the stream is
 * pushed; HOSTLER_WOULD_DEADLOCK in a callback of this stream; any error code as the end of the stream, told once.
 */
int32_t hostler_stream_next(const struct hostler_stream *stream,
                            size_t max_items,
                            int64_t timeout_ms,
                            struct hostler_batch **batch,
                            struct hostler_error **error);

/**
 * Takes what is there, as hostler_stream_next without waiting.
 *
 * With hostler_stream_fd: call it when the descriptor is readable, until it
 * returns something other than HOSTLER_OK; HOSTLER_NOT_READY makes the
 * descriptor unreadable again.
 */
int32_t hostler_stream_try_next(const struct hostler_stream *stream,
                                size_t max_items,
                                struct hostler_batch **batch,
                                struct hostler_error **error);

/**
 * A descriptor to watch for reading with poll, epoll, kqueue or a library on
 * top of them. Only watch it: do not read and do not close it. It lives as
 * long as the stream, and every call returns the same one. Any thread.
 *
 * HOSTLER_OK, HOSTLER_INVALID_ARGUMENT, HOSTLER_FORKED;
 * HOSTLER_INVALID_CONFIG when the process has no descriptors left.
 */
int32_t hostler_stream_fd(const struct hostler_stream *stream,
                          int *fd,
                          struct hostler_error **error);

/**
 * Has the items of a stream delivered to callbacks, on a thread of this
 * stream's own. Can be called once, instead of pulling. `callbacks` is copied;
 * its user_data is yours until on_release.
 *
 * Any thread; it does not wait.
 *
 * HOSTLER_OK; HOSTLER_INVALID_ARGUMENT; HOSTLER_BUSY when it was called
 * before. When it fails, no callback is called, on_release included.
 */
int32_t hostler_stream_start(struct hostler_stream *stream,
                             const struct hostler_callbacks *callbacks,
                             struct hostler_error **error);

/**
 * Lets a stream go on whose on_items returned HOSTLER_PAUSE, or is about to.
 * Otherwise harmless, and so is NULL. Any thread, callbacks included.
 */
void hostler_stream_resume(const struct hostler_stream *stream);

/**
 * Answers a tool or approval request of a run, once, at any time until it is
 * withdrawn, in any order.
 *
 * `answer` is a JSON object. For a tool: {"content": text or list of content
 * blocks, "is_error": bool}. For an approval: {"decision": "allow", "deny" or
 * "leave", "message": text}.
 *
 * `*wanted` (may be NULL) says whether the answer was still waited for. Any
 * thread, callbacks included; it does not block.
 *
 * HOSTLER_OK; HOSTLER_INVALID_ARGUMENT for a wrong answer: the request stays
 * open.
 */
int32_t hostler_stream_respond(const struct hostler_stream *stream,
                               uint64_t token,
                               const char *answer,
                               size_t answer_len,
                               bool *wanted,
                               struct hostler_error **error);

/**
 * Asks the session of a run to stop what it does; the run then ends with its
 * summary. `*call` is yours: hostler_call_free, which cancels it; wait for it
 * first. Any thread.
 *
 * HOSTLER_OK, HOSTLER_INVALID_ARGUMENT when the stream is no run,
 * HOSTLER_FORKED.
 */
int32_t hostler_stream_interrupt(const struct hostler_stream *stream,
                                 struct hostler_call **call,
                                 struct hostler_error **error);

/**
 * Stops a stream and forgets what was not pulled. The next pull, or on_end,
 * says HOSTLER_CANCELLED unless the end was told before. Cancelling twice is
 * harmless, and so is NULL. Any thread, callbacks included.
 */
void hostler_stream_cancel(const struct hostler_stream *stream);

/**
 * Cancels a stream and frees it. A thread that waits in hostler_stream_next
 * gets HOSTLER_CANCELLED. A callback that is running is waited for, and none
 * runs after this function has returned; on_release has been called by then.
 * From inside a callback of the same stream it takes effect when that
 * returns: only on_release follows.
 *
 * Where two callbacks free each other's streams, one of them does not wait.
 * NULL is harmless. Any thread, callbacks included.
 */
void hostler_stream_free(struct hostler_stream *stream);

/**
 * Checks that a webhook delivery is genuine and recent. `secret` is the
 * endpoint's (whsec_…); during a rotation, call once for each. The three
 * header values are those of webhook-id, webhook-timestamp and
 * webhook-signature. `body` is the request's body byte for byte. Answer 400
 * to what fails here.
 *
 * Everything stays yours and is read before this function returns. Any
 * thread; it does not block.
 *
 * HOSTLER_OK; HOSTLER_WEBHOOK_SIGNATURE; HOSTLER_INVALID_ARGUMENT and
 * HOSTLER_INVALID_CONFIG for arguments that cannot be right.
 */
int32_t hostler_webhook_verify(const char *secret,
                               size_t secret_len,
                               const char *id,
                               size_t id_len,
                               const char *timestamp,
                               size_t timestamp_len,
                               const char *signature,
                               size_t signature_len,
                               const char *body,
                               size_t body_len,
                               struct hostler_error **error);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* HOSTLER_H */
