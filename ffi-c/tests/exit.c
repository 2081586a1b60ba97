/* Leaves main with eight open streams, half of them pushed, and a call on its
 * way. */
#include "check.h"

static int32_t on_items(void *data, const hostler_batch *batch) {
    (void)data;
    (void)batch;
    return HOSTLER_CONTINUE;
}

int main(int argc, char **argv) {
    char options[256];
    hostler_client *client = NULL;
    hostler_stream *streams[8];
    hostler_call *call = NULL;
    hostler_callbacks callbacks;
    int i;
    CHECK(argc == 2);
    snprintf(options, sizeof options, "{\"base_url\": \"%s\", \"api_key\": \"k\", \"max_retries\": 0}", argv[1]);
    memset(&callbacks, 0, sizeof callbacks);
    callbacks.size = sizeof callbacks;
    callbacks.on_items = on_items;
    WORKS(hostler_client_new(options, NUL, &client, &error));
    for (i = 0; i < 8; i++) {
        WORKS(hostler_stream_open(client, "sessions.events.stream", NUL,
                                  i < 6 ? "{\"path\": {\"session_id\": \"silent\"}}"
                                        : "{\"path\": {\"session_id\": \"flood\"}}",
                                  NUL, &streams[i], &error));
        if (i % 2) WORKS(hostler_stream_start(streams[i], &callbacks, &error));
    }
    for (i = 0; i < 8; i++) CHECK(hostler_stream_wait_open(streams[i], -1, NULL) == HOSTLER_OK);
    WORKS(hostler_call_start(client, "agents.list", NUL, NULL, 0, NULL, NULL, &call, &error));
    return 0;
}
