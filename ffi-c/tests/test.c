/* The C library against a server that the caller started: BASE_URL is argv[1].
 * Compiles as C99, C11 and C++17. */
#include "check.h"

#include <dirent.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#define PATH "{\"path\": {\"session_id\": \"%s\"}}"

static char options[512];

static hostler_client *new_client(void) {
    hostler_client *client = NULL;
    CHECK(hostler_client_new(options, NUL, &client, NULL) == HOSTLER_OK);
    return client;
}

static hostler_stream *new_stream(hostler_client *client, const char *session) {
    char arguments[128];
    hostler_stream *stream = NULL;
    snprintf(arguments, sizeof arguments, PATH, session);
    CHECK(hostler_stream_open(client, "sessions.events.stream", NUL, arguments,
                              NUL, &stream, NULL) == HOSTLER_OK);
    return stream;
}

static int entries(const char *path) {
    int count = 0;
    DIR *directory = opendir(path);
    CHECK(directory);
    while (readdir(directory)) count++;
    closedir(directory);
    return count;
}

/* What callbacks count. */
typedef struct {
    meeting met;
    int items, batches, ends, releases, done;
    int32_t code;
    int32_t answer; /* what on_items returns */
    bool free_inside, pull_inside;
    hostler_stream *stream, *other;
    hostler_call *call;
} board;

static void board_init(board *b) {
    memset(b, 0, sizeof *b);
    meeting_init(&b->met);
}

#ifdef __cplusplus
extern "C" {
#endif

static void on_done(void *data, int32_t code, const hostler_response *response,
                    const hostler_error *error) {
    board *b = (board *)data;
    CHECK((code == HOSTLER_OK) == (response != NULL));
    CHECK((code == HOSTLER_OK) == (error == NULL));
    CHECK(error == NULL || hostler_error_code(error) == code);
    b->code = code;
    if (b->free_inside) {
        hostler_call *call;
        pthread_mutex_lock(&b->met.mutex);
        while (!b->call) pthread_cond_wait(&b->met.changed, &b->met.mutex);
        call = b->call;
        pthread_mutex_unlock(&b->met.mutex);
        hostler_call_free(call);
    }
    add(&b->met, &b->done, 1);
}

static int32_t on_items(void *data, const hostler_batch *batch) {
    board *b = (board *)data;
    size_t i;
    CHECK(b->releases == 0);
    CHECK(hostler_batch_len(batch) > 0);
    for (i = 0; i < hostler_batch_len(batch); i++)
        CHECK(hostler_batch_item(batch, i)->json.len > 0);
    if (b->free_inside) hostler_stream_free(b->stream);
    if (b->pull_inside) {
        hostler_batch *more = NULL;
        CHECK(hostler_stream_next(b->stream, 0, -1, &more, NULL) == HOSTLER_WOULD_DEADLOCK);
        CHECK(hostler_stream_try_next(b->stream, 0, &more, NULL) == HOSTLER_WOULD_DEADLOCK);
        CHECK(more == NULL);
    }
    add(&b->met, &b->items, (int)hostler_batch_len(batch));
    add(&b->met, &b->batches, 1);
    return b->answer;
}

/* Both streams are in their callbacks before either frees the other one. */
static int32_t on_items_free_other(void *data, const hostler_batch *batch) {
    static meeting met = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER};
    static int inside;
    board *b = (board *)data;
    CHECK(hostler_batch_len(batch) > 0);
    if (b->batches++ == 0) {
        add(&met, &inside, 1);
        wait_for(&met, &inside, 2);
        hostler_stream_free(b->other);
    }
    return HOSTLER_CONTINUE;
}

static void on_end(void *data, int32_t code, const hostler_error *error) {
    board *b = (board *)data;
    CHECK(b->releases == 0 && !b->free_inside);
    CHECK((code == HOSTLER_OK) == (error == NULL));
    b->code = code;
    add(&b->met, &b->ends, 1);
}

static void on_release(void *data) {
    board *b = (board *)data;
    add(&b->met, &b->releases, 1);
}

/* What came of a log, and how the function behaves. */
typedef struct {
    meeting met;
    int records, inside;
    bool secret, stopped;
} logged;

static void on_log(void *data, int32_t level, hostler_str target, hostler_str message, hostler_str json) {
    logged *log = (logged *)data;
    CHECK(!log->stopped);
    CHECK(level >= HOSTLER_LOG_ERROR && level <= HOSTLER_LOG_TRACE);
    CHECK(has(target, "hostler") && message.data != NULL && has(json, "\"time\":"));
    log->secret |= has(json, "sk-secret");
    CHECK(hostler_log_stop(NULL) == HOSTLER_WOULD_DEADLOCK);
    CHECK(++log->inside == 1);
    poll(NULL, 0, 1);
    log->inside--;
    add(&log->met, &log->records, 1);
}

#ifdef __cplusplus
}
#endif

static int32_t push(hostler_stream *stream, board *b) {
    hostler_callbacks callbacks;
    memset(&callbacks, 0, sizeof callbacks);
    callbacks.size = sizeof callbacks;
    callbacks.user_data = b;
    callbacks.on_items = on_items;
    callbacks.on_end = on_end;
    callbacks.on_release = on_release;
    b->stream = stream;
    return hostler_stream_start(stream, &callbacks, NULL);
}

static void test_versions(void) {
    CHECK(hostler_abi_version() == HOSTLER_ABI_VERSION);
    CHECK(strcmp(hostler_version(), HOSTLER_VERSION) == 0);
    CHECK(strcmp(hostler_code_name(HOSTLER_NOT_FOUND), "NOT_FOUND") == 0);
    CHECK(strcmp(hostler_code_name(HOSTLER_END), "END") == 0);
    CHECK(hostler_code_name(99) == NULL);
}

static void test_errors(void) {
    int32_t code;
    int known = 0;
    hostler_error *error = NULL;
    for (code = 100; code < 1000; code++) {
        if (!hostler_code_name(code)) continue;
        known++;
        CHECK(hostler_test_error(code, &error) == code);
        CHECK(hostler_error_code(error) == code);
        CHECK(has(hostler_error_json(error), hostler_code_name(code)));
        CHECK(hostler_error_message(error).len > 0);
        hostler_error_free(error);
    }
    CHECK(known > 30);
    CHECK(hostler_test_error(0, &error) == HOSTLER_INTERNAL);
    CHECK(has(hostler_error_message(error), "panicked"));
    hostler_error_free(error);
    CHECK(hostler_test_error(77, NULL) == HOSTLER_INVALID_ARGUMENT);
}

static void test_arguments(void) {
    hostler_client *client = new_client(), *untouched = NULL;
    hostler_error *error = NULL;
    hostler_response *response = NULL;
    hostler_stream *stream = NULL;
    hostler_call *call = NULL;
    bool wanted = false;

    CHECK(hostler_client_new("{\"nonsense\": 1}", NUL, &untouched, &error) ==
          HOSTLER_INVALID_ARGUMENT);
    CHECK(untouched == NULL);
    CHECK(has(hostler_error_message(error), "client.options.nonsense"));
    hostler_error_free(error);
    CHECK(hostler_client_new(options, NUL, NULL, NULL) == HOSTLER_INVALID_ARGUMENT);
    CHECK(hostler_client_new("{", 1, &untouched, NULL) == HOSTLER_INVALID_ARGUMENT);
    CHECK(hostler_client_new("\xff\xfe", 2, &untouched, &error) ==
          HOSTLER_INVALID_ARGUMENT);
    CHECK(has(hostler_error_message(error), "UTF-8"));
    hostler_error_free(error);

    CHECK(hostler_call_start(NULL, "agents.list", NUL, NULL, 0, NULL, NULL, &call,
                             NULL) == HOSTLER_INVALID_ARGUMENT);
    CHECK(hostler_call_start(client, NULL, 0, NULL, 0, NULL, NULL, &call, NULL) ==
          HOSTLER_INVALID_ARGUMENT);
    CHECK(hostler_call_start(client, "no.such", NUL, NULL, 0, NULL, NULL, &call,
                             NULL) == HOSTLER_INVALID_ARGUMENT);
    CHECK(hostler_call_wait(NULL, 0, &response, NULL) == HOSTLER_INVALID_ARGUMENT);
    CHECK(hostler_stream_next(NULL, 0, 0, NULL, NULL) == HOSTLER_INVALID_ARGUMENT);
    CHECK(hostler_stream_follow(client, NULL, 3, NULL, 0, &stream, NULL) ==
          HOSTLER_INVALID_ARGUMENT);
    CHECK(call == NULL && response == NULL && stream == NULL);

    stream = new_stream(client, "five");
    CHECK(hostler_stream_start(stream, NULL, NULL) == HOSTLER_INVALID_ARGUMENT);
    CHECK(hostler_stream_respond(stream, 1, "{}", NUL, &wanted, NULL) ==
          HOSTLER_INVALID_ARGUMENT);
    CHECK(hostler_stream_interrupt(stream, &call, NULL) == HOSTLER_INVALID_ARGUMENT);
    hostler_stream_free(stream);

    hostler_client_close(client);
    hostler_client_close(client);
    CHECK(hostler_client_call(client, "agents.list", NUL, NULL, 0, &response, NULL) ==
          HOSTLER_CLOSED);
    hostler_client_free(client);

    hostler_client_free(NULL);
    hostler_client_close(NULL);
    hostler_call_free(NULL);
    hostler_call_cancel(NULL);
    hostler_stream_free(NULL);
    hostler_stream_cancel(NULL);
    hostler_stream_resume(NULL);
    hostler_batch_free(NULL);
    hostler_response_free(NULL);
    hostler_error_free(NULL);
    CHECK(hostler_batch_len(NULL) == 0 && hostler_batch_item(NULL, 0) == NULL);
    CHECK(hostler_response_body(NULL).data == NULL);
    CHECK(hostler_error_json(NULL).data == NULL);
}

static void test_calls(void) {
    hostler_client *client = new_client();
    hostler_response *response = NULL;
    hostler_error *error = NULL;
    hostler_call *call = NULL;
    board b;
    int i;

    CHECK(hostler_client_call(client, "agents.list", NUL, NULL, 0, &response, NULL) ==
          HOSTLER_OK);
    CHECK(hostler_response_status(response) == 200);
    CHECK(has(hostler_response_body(response), "\"data\""));
    CHECK(has(hostler_response_request_id(response), "req_"));
    hostler_response_free(response);

    CHECK(hostler_client_call(client, "sessions.retrieve", NUL,
                              "{\"path\": {\"session_id\": \"missing\"}}", NUL,
                              &response, &error) == HOSTLER_NOT_FOUND);
    CHECK(hostler_error_status(error) == 404 && !hostler_error_is_retryable(error));
    CHECK(has(hostler_error_request_id(error), "req_"));
    hostler_error_free(error);

    /* The callback comes once; freed inside it, before it, after it. */
    for (i = 0; i < 60; i++) {
        board_init(&b);
        b.free_inside = i % 3 == 0;
        CHECK(hostler_call_start(client, "agents.list", NUL, NULL, 0, on_done, &b,
                                 &call, NULL) == HOSTLER_OK);
        if (b.free_inside) {
            pthread_mutex_lock(&b.met.mutex);
            b.call = call;
            pthread_cond_broadcast(&b.met.changed);
            pthread_mutex_unlock(&b.met.mutex);
            wait_for(&b.met, &b.done, 1);
            CHECK(b.code == HOSTLER_OK);
        } else if (i % 3 == 1) {
            hostler_call_free(call);
            CHECK(b.done == 1);
            CHECK(b.code == HOSTLER_OK || b.code == HOSTLER_CANCELLED);
        } else {
            wait_for(&b.met, &b.done, 1);
            hostler_call_free(call);
            CHECK(b.done == 1 && b.code == HOSTLER_OK);
        }
    }

    /* A call that is not answered: looked at, cancelled. */
    CHECK(hostler_call_start(client, "sessions.retrieve", NUL,
                             "{\"path\": {\"session_id\": \"hang\"}}", NUL, NULL, NULL,
                             &call, NULL) == HOSTLER_OK);
    CHECK(hostler_call_wait(call, 0, &response, NULL) == HOSTLER_NOT_READY);
    CHECK(hostler_call_wait(call, 5, &response, NULL) == HOSTLER_NOT_READY);
    hostler_call_cancel(call);
    hostler_call_cancel(call);
    CHECK(hostler_call_wait(call, -1, &response, NULL) == HOSTLER_CANCELLED);
    CHECK(hostler_call_wait(call, -1, &response, NULL) == HOSTLER_CANCELLED);
    hostler_call_free(call);
    hostler_client_free(client);
}

static void test_blocking_stream(void) {
    hostler_client *client = new_client();
    hostler_stream *stream = new_stream(client, "five");
    hostler_batch *batch = NULL;
    size_t count = 0;
    int32_t code;
    CHECK(hostler_stream_wait_open(stream, -1, NULL) == HOSTLER_OK);
    while ((code = hostler_stream_next(stream, 2, -1, &batch, NULL)) == HOSTLER_OK) {
        const hostler_item *item = hostler_batch_item(batch, 0);
        CHECK(hostler_batch_len(batch) <= 2);
        CHECK(item->kind == HOSTLER_ITEM_EVENT && has(item->event_type, "agent.message"));
        CHECK(has(item->id, "sevt_") && has(item->json, "\"text\"") && item->token == 0);
        CHECK(hostler_batch_item(batch, 2) == NULL);
        count += hostler_batch_len(batch);
        hostler_batch_free(batch);
    }
    CHECK(count == 5 && code == HOSTLER_END);
    CHECK(hostler_stream_next(stream, 0, -1, &batch, NULL) == HOSTLER_END);
    hostler_stream_free(stream);

    stream = new_stream(client, "missing");
    CHECK(hostler_stream_wait_open(stream, -1, NULL) == HOSTLER_NOT_FOUND);
    CHECK(hostler_stream_next(stream, 0, -1, &batch, NULL) == HOSTLER_END);
    hostler_stream_free(stream);

    /* Cancelled before, while and after connecting. */
    stream = new_stream(client, "silent");
    hostler_stream_cancel(stream);
    CHECK(hostler_stream_next(stream, 0, -1, &batch, NULL) == HOSTLER_CANCELLED);
    hostler_stream_cancel(stream);
    CHECK(hostler_stream_next(stream, 0, -1, &batch, NULL) == HOSTLER_END);
    hostler_stream_free(stream);
    stream = new_stream(client, "silent");
    CHECK(hostler_stream_wait_open(stream, -1, NULL) == HOSTLER_OK);
    CHECK(hostler_stream_next(stream, 0, 5, &batch, NULL) == HOSTLER_NOT_READY);
    CHECK(hostler_stream_try_next(stream, 0, &batch, NULL) == HOSTLER_NOT_READY);
    hostler_stream_free(stream);
    hostler_client_free(client);
}

typedef struct {
    hostler_stream *stream;
    int32_t code;
} puller;

static void *pull(void *data) {
    puller *p = (puller *)data;
    hostler_batch *batch = NULL;
    /* The other thread may be pulling at the moment. */
    do p->code = hostler_stream_next(p->stream, 0, -1, &batch, NULL);
    while (p->code == HOSTLER_BUSY);
    return NULL;
}

static void test_free_while_blocked(void) {
    hostler_client *client = new_client();
    hostler_batch *batch = NULL;
    pthread_t thread;
    puller p;
    p.stream = new_stream(client, "silent");
    p.code = -1;
    CHECK(hostler_stream_wait_open(p.stream, -1, NULL) == HOSTLER_OK);
    CHECK(pthread_create(&thread, NULL, pull, &p) == 0);
    while (hostler_stream_try_next(p.stream, 0, &batch, NULL) != HOSTLER_BUSY)
        poll(NULL, 0, 1);
    hostler_stream_free(p.stream);
    pthread_join(thread, NULL);
    CHECK(p.code == HOSTLER_CANCELLED);
    hostler_client_free(client);
}

static void test_event_loop(void) {
    hostler_client *client = new_client();
    hostler_stream *stream = new_stream(client, "thousand");
    hostler_batch *batch = NULL;
    struct pollfd watched;
    int again = -1;
    size_t count = 0;
    int32_t code = HOSTLER_NOT_READY;
    CHECK(hostler_stream_fd(stream, &watched.fd, NULL) == HOSTLER_OK);
    CHECK(hostler_stream_fd(stream, &again, NULL) == HOSTLER_OK && again == watched.fd);
    watched.events = POLLIN;
    while (code == HOSTLER_NOT_READY) {
        CHECK(poll(&watched, 1, 30000) == 1);
        while ((code = hostler_stream_try_next(stream, 0, &batch, NULL)) == HOSTLER_OK) {
            count += hostler_batch_len(batch);
            hostler_batch_free(batch);
        }
    }
    CHECK(count == 1000 && code == HOSTLER_END);
    hostler_stream_free(stream);
    hostler_client_free(client);
}

static void test_push(void) {
    hostler_client *client = new_client();
    hostler_stream *stream;
    hostler_batch *batch = NULL;
    board b;

    board_init(&b);
    stream = new_stream(client, "thousand");
    CHECK(push(stream, &b) == HOSTLER_OK);
    CHECK(push(stream, &b) == HOSTLER_BUSY);
    CHECK(hostler_stream_next(stream, 0, 0, &batch, NULL) == HOSTLER_BUSY);
    wait_for(&b.met, &b.releases, 1);
    CHECK(b.items == 1000 && b.ends == 1 && b.code == HOSTLER_OK);
    hostler_stream_free(stream);
    CHECK(b.releases == 1);

    /* Pausing after every batch. */
    board_init(&b);
    b.answer = HOSTLER_PAUSE;
    stream = new_stream(client, "thousand");
    CHECK(push(stream, &b) == HOSTLER_OK);
    {
        int seen = 0;
        for (;;) {
            pthread_mutex_lock(&b.met.mutex);
            while (b.batches == seen && !b.ends) pthread_cond_wait(&b.met.changed, &b.met.mutex);
            CHECK(b.batches <= seen + 1);
            seen = b.batches;
            if (b.ends) break;
            pthread_mutex_unlock(&b.met.mutex);
            hostler_stream_resume(stream);
        }
        pthread_mutex_unlock(&b.met.mutex);
    }
    CHECK(b.items == 1000);
    hostler_stream_free(stream);
    CHECK(b.releases == 1);

    /* Stopped by the callback; freed inside it; freed while paused; freed
     * while nothing comes. */
    board_init(&b);
    b.answer = HOSTLER_STOP;
    stream = new_stream(client, "thousand");
    CHECK(push(stream, &b) == HOSTLER_OK);
    wait_for(&b.met, &b.releases, 1);
    CHECK(b.batches == 1 && b.ends == 1);
    hostler_stream_free(stream);

    board_init(&b);
    b.free_inside = true;
    stream = new_stream(client, "thousand");
    CHECK(push(stream, &b) == HOSTLER_OK);
    wait_for(&b.met, &b.releases, 1);
    CHECK(b.batches == 1 && b.ends == 0);

    board_init(&b);
    b.answer = HOSTLER_PAUSE;
    stream = new_stream(client, "thousand");
    CHECK(push(stream, &b) == HOSTLER_OK);
    wait_for(&b.met, &b.batches, 1);
    hostler_stream_free(stream);
    CHECK(b.releases == 1 && b.ends == 0 && b.batches == 1);

    board_init(&b);
    stream = new_stream(client, "silent");
    CHECK(push(stream, &b) == HOSTLER_OK);
    hostler_stream_free(stream);
    CHECK(b.releases == 1 && b.ends == 0 && b.batches == 0);
    hostler_client_free(client);
}

static void test_download(void) {
    static const char arguments[] = "{\"path\": {\"file_id\": \"file_1\"}}";
    hostler_client *client = new_client();
    hostler_download *download = NULL;
    hostler_response *response = NULL;
    hostler_call *call = NULL;
    size_t got = 0, len, i;

    CHECK(hostler_download_start(client, "agents.list", NUL, NULL, 0, &download, NULL) ==
          HOSTLER_INVALID_ARGUMENT);
    CHECK(download == NULL);
    CHECK(hostler_download_start(client, "files.download", NUL, arguments, NUL, &download, NULL) ==
          HOSTLER_OK);
    do {
        board b;
        board_init(&b);
        CHECK(hostler_download_next(download, on_done, &b, &call, NULL) == HOSTLER_OK);
        CHECK(hostler_call_wait(call, -1, &response, NULL) == HOSTLER_OK);
        len = hostler_response_body(response).len;
        for (i = 0; i < len; i++)
            CHECK((unsigned char)hostler_response_body(response).data[i] == (got + i) % 251);
        got += len;
        hostler_response_free(response);
        hostler_call_free(call);
        CHECK(b.done == 1);
    } while (len > 0);
    CHECK(got == 300000);
    hostler_download_free(download);

    /* Given up before, and after, the first chunk. */
    for (i = 0; i < 2; i++) {
        CHECK(hostler_download_start(client, "files.download", NUL, arguments, NUL, &download,
                                     NULL) == HOSTLER_OK);
        if (i == 1) {
            CHECK(hostler_download_next(download, NULL, NULL, &call, NULL) == HOSTLER_OK);
            hostler_call_free(call);
        }
        hostler_download_free(download);
    }
    hostler_download_free(NULL);
    hostler_client_free(client);
}

static void test_log(void) {
    hostler_client *client = NULL;
    hostler_response *response = NULL;
    hostler_error *error = NULL;
    logged log;
    int i, before;
    memset(&log, 0, sizeof log);
    meeting_init(&log.met);
    CHECK(hostler_log_stop(NULL) == HOSTLER_OK);
    CHECK(hostler_log_start("loud", NUL, on_log, &log, &error) == HOSTLER_INVALID_ARGUMENT);
    CHECK(has(hostler_error_message(error), "level"));
    hostler_error_free(error);
    CHECK(hostler_log_start("debug", NUL, NULL, &log, NULL) == HOSTLER_INVALID_ARGUMENT);
    CHECK(hostler_log_start("debug", NUL, on_log, &log, NULL) == HOSTLER_OK);
    CHECK(hostler_log_start("debug", NUL, on_log, &log, NULL) == HOSTLER_BUSY);
    /* A port where nobody listens: attempts, and one more after each. */
    CHECK(hostler_client_new("{\"base_url\": \"http://127.0.0.1:9\", \"api_key\": \"sk-secret\","
                             " \"max_retries\": 1}", NUL, &client, NULL) == HOSTLER_OK);
    CHECK(hostler_client_call(client, "agents.list", NUL, NULL, 0, &response, NULL) == HOSTLER_CONNECTION);
    wait_for(&log.met, &log.records, 1);
    CHECK(hostler_log_stop(NULL) == HOSTLER_OK);
    log.stopped = true;
    before = log.records;
    CHECK(hostler_client_call(client, "agents.list", NUL, NULL, 0, &response, NULL) == HOSTLER_CONNECTION);
    CHECK(log.records == before && !log.secret);
    /* Switched on and off while calls are under way. */
    log.stopped = false;
    for (i = 0; i < 20; i++) {
        hostler_call *call = NULL;
        CHECK(hostler_call_start(client, "agents.list", NUL, NULL, 0, NULL, NULL, &call, NULL) == HOSTLER_OK);
        CHECK(hostler_log_start("trace", NUL, on_log, &log, NULL) == HOSTLER_OK);
        hostler_call_free(call);
        CHECK(hostler_log_stop(NULL) == HOSTLER_OK);
    }
    hostler_client_free(client);
}

static void test_no_deadlock(void) {
    hostler_client *client = new_client();
    hostler_stream *stream, *streams[2];
    hostler_callbacks callbacks;
    board b, pair[2];
    int i;

    board_init(&b);
    b.pull_inside = true;
    stream = new_stream(client, "five");
    CHECK(push(stream, &b) == HOSTLER_OK);
    wait_for(&b.met, &b.releases, 1);
    CHECK(b.items == 5 && b.code == HOSTLER_OK);
    hostler_stream_free(stream);

    for (i = 0; i < 2; i++) streams[i] = new_stream(client, "thousand");
    for (i = 0; i < 2; i++) {
        board_init(&pair[i]);
        pair[i].other = streams[1 - i];
        memset(&callbacks, 0, sizeof callbacks);
        callbacks.size = sizeof callbacks;
        callbacks.user_data = &pair[i];
        callbacks.on_items = on_items_free_other;
        callbacks.on_release = on_release;
        CHECK(hostler_stream_start(streams[i], &callbacks, NULL) == HOSTLER_OK);
    }
    for (i = 0; i < 2; i++) wait_for(&pair[i].met, &pair[i].releases, 1);
    hostler_client_free(client);
}

static void test_fork(void) {
    hostler_client *client = new_client();
    hostler_stream *stream = new_stream(client, "silent");
    hostler_call *call = NULL;
    hostler_batch *batch = NULL;
    hostler_response *response = NULL;
    hostler_error *error = NULL;
    int status = -1;
    pid_t child;
    CHECK(hostler_call_start(client, "agents.list", NUL, NULL, 0, NULL, NULL, &call,
                             NULL) == HOSTLER_OK);
    CHECK(hostler_call_wait(call, -1, &response, NULL) == HOSTLER_OK);
    hostler_response_free(response);
    CHECK(hostler_stream_wait_open(stream, -1, NULL) == HOSTLER_OK);
    child = fork();
    CHECK(child >= 0);
    if (child == 0) {
        int fd = -1;
        hostler_client *own;
        CHECK(hostler_client_call(client, "agents.list", NUL, NULL, 0, &response,
                                  &error) == HOSTLER_FORKED);
        CHECK(has(hostler_error_message(error), "forked"));
        hostler_error_free(error);
        CHECK(hostler_stream_next(stream, 0, -1, &batch, NULL) == HOSTLER_FORKED);
        CHECK(hostler_stream_fd(stream, &fd, NULL) == HOSTLER_FORKED && fd == -1);
        CHECK(hostler_call_wait(call, -1, &response, NULL) == HOSTLER_FORKED);
        hostler_call_free(call);
        hostler_stream_free(stream);
        hostler_client_free(client);
        own = new_client();
        CHECK(hostler_client_call(own, "agents.list", NUL, NULL, 0, &response, NULL) ==
              HOSTLER_OK);
        hostler_response_free(response);
        hostler_client_free(own);
        /* An exit would be checked for leaks, and the parent's objects are left
         * alone on purpose. */
        execl("/bin/true", "true", (char *)NULL);
        _exit(1);
    }
    CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0);
    hostler_call_free(call);
    hostler_stream_free(stream);
    hostler_client_free(client);
}

/* What only the library with the engine can do. */
static void test_embedded(void) {
    hostler_client *client = NULL;
    hostler_error *error = NULL;
    int32_t code = hostler_client_embedded(
        "{\"model\": {\"kind\": \"scripted\", \"script\": [{\"text\": \"Hi.\"}]}}", NUL, NULL,
        0, &client, &error);
    if (code != HOSTLER_OK) {
        CHECK(code == HOSTLER_ENGINE && client == NULL);
        CHECK(has(hostler_error_message(error), "client only"));
        hostler_error_free(error);
        return;
    }
    hostler_client_free(client);
    client = NULL;
    CHECK(hostler_client_embedded("{\"nonsense\": 1}", NUL, NULL, 0, &client, &error) ==
          HOSTLER_INVALID_ARGUMENT);
    CHECK(client == NULL && has(hostler_error_message(error), "nonsense"));
    hostler_error_free(error);
    CHECK(hostler_client_embedded(NULL, 0, NULL, 0, &client, &error) ==
          HOSTLER_NO_CREDENTIALS);
    CHECK(has(hostler_error_message(error), "ANTHROPIC_API_KEY"));
    hostler_error_free(error);
}

static void test_lifecycle(int times) {
    int i;
    for (i = 0; i < times; i++) {
        hostler_client *client = new_client();
        hostler_stream *stream = new_stream(client, i % 2 ? "silent" : "five");
        hostler_call *call = NULL;
        board b, c;
        board_init(&b);
        board_init(&c);
        CHECK(hostler_call_start(client, "agents.list", NUL, NULL, 0, on_done, &c,
                                 &call, NULL) == HOSTLER_OK);
        CHECK(push(stream, &b) == HOSTLER_OK);
        if (i % 3 == 0) hostler_client_free(client);
        hostler_call_free(call);
        hostler_stream_free(stream);
        if (i % 3 != 0) hostler_client_free(client);
        CHECK(b.releases == 1 && c.done == 1);
    }
}

static void test_webhooks(void) {
    hostler_error *error = NULL;
    CHECK(hostler_webhook_verify("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", NUL, "msg_1",
                                 NUL, "1614265330", NUL, "v1,AAAA", NUL, "{}", 2,
                                 &error) == HOSTLER_WEBHOOK_SIGNATURE);
    CHECK(hostler_error_message(error).len > 0);
    hostler_error_free(error);
    CHECK(hostler_webhook_verify(NULL, 0, "", 0, "", 0, "", 0, "", 0, NULL) ==
          HOSTLER_INVALID_ARGUMENT);
}

int main(int argc, char **argv) {
    int threads, descriptors, waits;
    int times = argc > 2 ? atoi(argv[2]) : 1000;
    CHECK(argc > 1);
    snprintf(options, sizeof options,
             "{\"base_url\": \"%s\", \"api_key\": \"k\", \"max_retries\": 0}", argv[1]);
    test_versions();
    test_errors();
    test_arguments();
    test_calls();
    test_blocking_stream();
    test_free_while_blocked();
    test_event_loop();
    test_push();
    test_download();
    test_log();
    test_no_deadlock();
    test_fork();
    test_embedded();
    test_webhooks();
    test_lifecycle(10);
    threads = entries("/proc/self/task");
    descriptors = entries("/proc/self/fd");
    test_lifecycle(times);
    /* Sockets close on the I/O threads, and the kernel takes a joined thread off
     * its list, a moment later. */
    for (waits = 0; waits < 3000; waits++) {
        if (entries("/proc/self/task") <= threads && entries("/proc/self/fd") <= descriptors)
            break;
        poll(NULL, 0, 10);
    }
    CHECK(entries("/proc/self/task") <= threads);
    CHECK(entries("/proc/self/fd") <= descriptors);
    puts("ok");
    return 0;
}
