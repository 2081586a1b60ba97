/* Cancels at every stage, and prints when; then reads a flood slowly. */
#include "check.h"

#include <poll.h>
#include <time.h>
#include <unistd.h>

static char options[256];

static hostler_client *new_client(void) {
    hostler_client *client = NULL;
    WORKS(hostler_client_new(options, NUL, &client, &error));
    return client;
}

static void cancelled(const char *session, double when) {
    printf("%s %.6f\n", session, when);
}

static double now(void) {
    struct timespec time;
    CHECK(clock_gettime(CLOCK_MONOTONIC, &time) == 0);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static hostler_stream *open_stream(hostler_client *client, const char *session) {
    char arguments[128];
    hostler_stream *stream = NULL;
    snprintf(arguments, sizeof arguments, "{\"path\": {\"session_id\": \"%s\"}}", session);
    WORKS(hostler_stream_open(client, "sessions.events.stream", NUL, arguments, NUL, &stream, &error));
    return stream;
}

/* While the server has not answered. */
static void calls(int number, bool by_free) {
    char session[32], arguments[128];
    hostler_client *client = new_client();
    hostler_call *call = NULL;
    hostler_response *response = NULL;
    double when;
    snprintf(session, sizeof session, by_free ? "hang_free_%d" : "hang_cancel_%d", number);
    snprintf(arguments, sizeof arguments, "{\"path\": {\"session_id\": \"%s\"}}", session);
    WORKS(hostler_call_start(client, "sessions.retrieve", NUL, arguments, NUL, NULL, NULL, &call, &error));
    CHECK(hostler_call_wait(call, 50, &response, NULL) == HOSTLER_NOT_READY);
    when = now();
    if (!by_free) {
        hostler_call_cancel(call);
        CHECK(hostler_call_wait(call, -1, &response, NULL) == HOSTLER_CANCELLED);
    }
    hostler_call_free(call);
    cancelled(session, when);
    hostler_client_free(client);
}

typedef enum { CANCEL, FREE, CLOSE, STOP } manner;

static const char *const manners[] = {"cancel", "free", "close", "stop"};

#ifdef __cplusplus
extern "C" {
#endif
static int32_t on_items(void *data, const hostler_batch *batch) {
    (void)data;
    (void)batch;
    return HOSTLER_STOP;
}
#ifdef __cplusplus
}
#endif

/* While the stream is open and nothing comes. */
static void streams(int number, manner how) {
    char session[32];
    hostler_client *client = new_client();
    hostler_stream *stream;
    hostler_callbacks callbacks;
    double when;
    snprintf(session, sizeof session, "silent_%s_%d", manners[how], number);
    stream = open_stream(client, session);
    CHECK(hostler_stream_wait_open(stream, -1, NULL) == HOSTLER_OK);
    if (how == STOP) {
        memset(&callbacks, 0, sizeof callbacks);
        callbacks.size = sizeof callbacks;
        callbacks.on_items = on_items;
        WORKS(hostler_stream_start(stream, &callbacks, &error));
    }
    poll(NULL, 0, 20);
    when = now();
    if (how == CLOSE) hostler_client_close(client);
    if (how == CANCEL) hostler_stream_cancel(stream);
    hostler_stream_free(stream);
    cancelled(session, when);
    hostler_client_free(client);
}

static long resident(void) {
    long pages = 0, ignored;
    FILE *file = fopen("/proc/self/statm", "r");
    CHECK(file && fscanf(file, "%ld %ld", &ignored, &pages) == 2);
    fclose(file);
    return pages * sysconf(_SC_PAGESIZE);
}

static void slow(void) {
    hostler_client *client = new_client();
    hostler_stream *stream = open_stream(client, "flood");
    hostler_batch *batch = NULL;
    long before;
    int i;
    for (i = 0; i < 20; i++) {
        WORKS(hostler_stream_next(stream, 1, -1, &batch, &error));
        hostler_batch_free(batch);
    }
    before = resident();
    for (i = 0; i < 100; i++) {
        poll(NULL, 0, 10);
        WORKS(hostler_stream_next(stream, 1, -1, &batch, &error));
        hostler_batch_free(batch);
    }
    printf("= %ld bytes more\n", resident() - before);
    CHECK(resident() - before < 8 << 20);
    hostler_stream_free(stream);
    hostler_client_free(client);
}

int main(int argc, char **argv) {
    int i;
    CHECK(argc == 2);
    snprintf(options, sizeof options, "{\"base_url\": \"%s\", \"api_key\": \"k\", \"max_retries\": 0}", argv[1]);
    for (i = 0; i < 10; i++) {
        calls(i, false);
        calls(i, true);
        streams(i, CANCEL);
        streams(i, FREE);
        streams(i, CLOSE);
        streams(i, STOP);
    }
    slow();
    /* The last disconnects arrive. */
    poll(NULL, 0, 200);
    return 0;
}
