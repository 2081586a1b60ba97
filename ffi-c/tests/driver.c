/* Plays conformance cases on request, one line each way, members separated by
 * tabs (see tests/support/c_api.py):
 *
 *   → ID connect ENGINE-or-empty OPTIONS     ← ID ok
 *   → ID call OPERATION ARGUMENTS            ← ID done BODY
 *   → ID list OPERATION ARGUMENTS            ← ID item KIND TOKEN JSON …, ID end
 *   → ID stream OPERATION ARGUMENTS          ← ID open, then as a list
 *   → ID follow SESSION OPTIONS              ← as a list
 *   → ID run SESSION OPTIONS                 ← as a list
 *   → ID respond STREAM TOKEN ANSWER         ← ID done true-or-false
 *   → ID interrupt STREAM                    ← ID done BODY
 *   → ID cancel STREAM                       ← ID ok
 *   → ID close                               ← ID ok
 *
 * Every failure is "ID failed ERROR". argv[1]: "callbacks", where the library
 * delivers everything, or "blocking", where a thread waits for each. */
#include "check.h"

#include <inttypes.h>

#define STREAMS 100000

typedef struct {
    int id;
    char *verb, *subject, *options, *more;
    hostler_call *call;
    hostler_stream *stream;
    bool opens; /* says when the stream is open */
} job;

static bool callbacks;
static hostler_client *client;
static hostler_stream *streams[STREAMS];
static pthread_mutex_t out = PTHREAD_MUTEX_INITIALIZER;

/* Raw control characters are never part of a JSON value. */
static void print_json(hostler_str json) {
    size_t i;
    for (i = 0; i < json.len; i++) putchar((unsigned char)json.data[i] < 0x20 ? ' ' : json.data[i]);
}

static void say(int id, const char *what, hostler_str json) {
    pthread_mutex_lock(&out);
    printf("%d\t%s\t", id, what);
    print_json(json);
    putchar('\n');
    fflush(stdout);
    pthread_mutex_unlock(&out);
}

static hostler_str text(const char *text) {
    hostler_str out;
    out.data = text;
    out.len = strlen(text);
    return out;
}

static void say_items(int id, const hostler_batch *batch) {
    size_t i;
    pthread_mutex_lock(&out);
    for (i = 0; i < hostler_batch_len(batch); i++) {
        const hostler_item *item = hostler_batch_item(batch, i);
        printf("%d\titem\t%d\t%" PRIu64 "\t", id, (int)item->kind, item->token);
        print_json(item->json);
        putchar('\n');
    }
    fflush(stdout);
    pthread_mutex_unlock(&out);
}

static void failed(int id, hostler_error *error) {
    say(id, "failed", hostler_error_json(error));
    hostler_error_free(error);
}

/* Callbacks. Each job is freed by the last of its callbacks. */

#ifdef __cplusplus
extern "C" {
#endif

static void on_done(void *data, int32_t code, const hostler_response *response, const hostler_error *error) {
    job *j = (job *)data;
    (void)code;
    if (error)
        say(j->id, "failed", hostler_error_json(error));
    else
        say(j->id, "done", hostler_response_body(response));
}

static int32_t on_items(void *data, const hostler_batch *batch) {
    say_items(((job *)data)->id, batch);
    return HOSTLER_CONTINUE;
}

static void on_request(void *data, hostler_stream *stream, const hostler_item *item) {
    job *j = (job *)data;
    CHECK(stream == j->stream);
    pthread_mutex_lock(&out);
    printf("%d\titem\t%d\t%" PRIu64 "\t", j->id, (int)item->kind, item->token);
    print_json(item->json);
    putchar('\n');
    fflush(stdout);
    pthread_mutex_unlock(&out);
}

static void on_end(void *data, int32_t code, const hostler_error *error) {
    job *j = (job *)data;
    CHECK((code == HOSTLER_OK) == (error == NULL));
    if (error)
        say(j->id, "failed", hostler_error_json(error));
    else
        say(j->id, "end", text(""));
}

#ifdef __cplusplus
}
#endif

/* Threads. */

static void *wait_call(void *data) {
    job *j = (job *)data;
    hostler_response *response = NULL;
    hostler_error *error = NULL;
    if (hostler_call_wait(j->call, -1, &response, &error) != HOSTLER_OK) {
        failed(j->id, error);
    } else {
        say(j->id, "done", hostler_response_body(response));
        hostler_response_free(response);
    }
    return NULL;
}

static void *wait_items(void *data) {
    job *j = (job *)data;
    hostler_batch *batch = NULL;
    hostler_error *error = NULL;
    int32_t code = HOSTLER_OK;
    while ((code = hostler_stream_next(j->stream, 0, -1, &batch, &error)) == HOSTLER_OK) {
        say_items(j->id, batch);
        hostler_batch_free(batch);
    }
    if (code == HOSTLER_END)
        say(j->id, "end", text(""));
    else
        failed(j->id, error);
    return NULL;
}

static void spawn(void *(*work)(void *), job *j) {
    pthread_t thread;
    CHECK(pthread_create(&thread, NULL, work, j) == 0);
    pthread_detach(thread);
}

static void start_call(job *j, int32_t code, hostler_error *error) {
    if (code != HOSTLER_OK)
        failed(j->id, error);
    else if (!callbacks || j->more) /* an interrupt has no callback */
        spawn(wait_call, j);
}

static void start_stream(job *j, int32_t code, hostler_error *error) {
    if (code == HOSTLER_OK && j->opens && (code = hostler_stream_wait_open(j->stream, -1, &error)) == HOSTLER_OK)
        say(j->id, "open", text(""));
    if (code != HOSTLER_OK) {
        failed(j->id, error);
        return;
    }
    streams[j->id] = j->stream;
    if (callbacks) {
        hostler_callbacks wanted;
        memset(&wanted, 0, sizeof wanted);
        wanted.size = sizeof wanted;
        wanted.user_data = j;
        wanted.on_items = on_items;
        wanted.on_tool = on_request;
        wanted.on_approval = on_request;
        wanted.on_end = on_end;
        WORKS(hostler_stream_start(j->stream, &wanted, &error));
    } else {
        spawn(wait_items, j);
    }
}

static void play(job *j) {
    hostler_error *error = NULL;
    int32_t code;
    if (strcmp(j->verb, "connect") == 0) {
        code = *j->subject ? hostler_client_embedded(j->subject, NUL, j->options, NUL, &client, &error)
                           : hostler_client_new(j->options, NUL, &client, &error);
        if (code != HOSTLER_OK)
            failed(j->id, error);
        else
            say(j->id, "ok", text(""));
    } else if (strcmp(j->verb, "call") == 0) {
        start_call(j, hostler_call_start(client, j->subject, NUL, j->options, NUL, callbacks ? on_done : NULL, j,
                                         &j->call, &error),
                   error);
    } else if (strcmp(j->verb, "list") == 0) {
        code = hostler_stream_list(client, j->subject, NUL, j->options, NUL, &j->stream, &error);
        start_stream(j, code, error);
    } else if (strcmp(j->verb, "stream") == 0) {
        j->opens = true;
        code = hostler_stream_open(client, j->subject, NUL, j->options, NUL, &j->stream, &error);
        start_stream(j, code, error);
    } else if (strcmp(j->verb, "follow") == 0) {
        code = hostler_stream_follow(client, j->subject, NUL, j->options, NUL, &j->stream, &error);
        start_stream(j, code, error);
    } else if (strcmp(j->verb, "run") == 0) {
        code = hostler_stream_run(client, j->subject, NUL, j->options, NUL, &j->stream, &error);
        start_stream(j, code, error);
    } else if (strcmp(j->verb, "respond") == 0) {
        bool wanted = false;
        code = hostler_stream_respond(streams[atoi(j->subject)], strtoull(j->options, NULL, 10), j->more, NUL, &wanted,
                                      &error);
        if (code != HOSTLER_OK)
            failed(j->id, error);
        else
            say(j->id, "done", text(wanted ? "true" : "false"));
    } else if (strcmp(j->verb, "interrupt") == 0) {
        j->more = j->verb;
        start_call(j, hostler_stream_interrupt(streams[atoi(j->subject)], &j->call, &error), error);
    } else if (strcmp(j->verb, "cancel") == 0) {
        hostler_stream_cancel(streams[atoi(j->subject)]);
        say(j->id, "ok", text(""));
    } else {
        CHECK(strcmp(j->verb, "close") == 0);
        hostler_client_free(client);
        say(j->id, "ok", text(""));
    }
}

static char *member(char **line) {
    char *start = *line, *end;
    if (!start) return NULL;
    end = strpbrk(start, "\t\n");
    *line = end && *end == '\t' ? end + 1 : NULL;
    if (end) *end = '\0';
    return start;
}

int main(int argc, char **argv) {
    static char *line;
    static size_t size;
    CHECK(argc == 2);
    callbacks = strcmp(argv[1], "callbacks") == 0;
    while (getline(&line, &size, stdin) > 0) {
        char *rest = strdup(line);
        job *j = (job *)calloc(1, sizeof *j);
        CHECK(rest && j);
        j->id = atoi(member(&rest));
        CHECK(j->id > 0 && j->id < STREAMS);
        j->verb = member(&rest);
        j->subject = member(&rest);
        j->options = member(&rest);
        j->more = member(&rest);
        play(j);
    }
    return 0;
}
