/* A program as it was written for this release: compiled against the header
 * beside it, run with the library of today. BASE_URL is argv[1]. */
#include "hostler.h"

#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NUL HOSTLER_NUL_TERMINATED
#define CHECK(what)                                            \
    do {                                                       \
        if (!(what)) {                                         \
            fprintf(stderr, "%d: %s\n", __LINE__, #what);      \
            abort();                                           \
        }                                                      \
    } while (0)

typedef struct {
    sem_t over;
    size_t items;
    int32_t code;
} state;

static int32_t on_items(void *data, const hostler_batch *batch) {
    state *s = data;
    size_t i;
    for (i = 0; i < hostler_batch_len(batch); i++) {
        const hostler_item *item = hostler_batch_item(batch, i);
        CHECK(item->kind == HOSTLER_ITEM_EVENT && item->token == 0);
        CHECK(item->event_type.len == strlen("agent.message"));
        CHECK(memcmp(item->event_type.data, "agent.message", item->event_type.len) == 0);
        CHECK(item->id.len > 5 && item->json.len > 0);
        s->items++;
    }
    return HOSTLER_CONTINUE;
}

static void on_end(void *data, int32_t code, const hostler_error *error) {
    ((state *)data)->code = code;
    CHECK(error == NULL);
}

static void on_release(void *data) {
    sem_post(&((state *)data)->over);
}

static void on_done(void *data, int32_t code, const hostler_response *response, const hostler_error *error) {
    CHECK(code == HOSTLER_OK && error == NULL && hostler_response_status(response) == 200);
    sem_post(&((state *)data)->over);
}

int main(int argc, char **argv) {
    static const char arguments[] = "{\"path\": {\"session_id\": \"five\"}}";
    char options[256];
    hostler_client *client = NULL;
    hostler_stream *stream = NULL;
    hostler_batch *batch = NULL;
    hostler_response *response = NULL;
    hostler_error *error = NULL;
    hostler_call *call = NULL;
    hostler_callbacks callbacks;
    state s;
    int32_t code;

    CHECK(argc == 2);
    CHECK(hostler_abi_version() == HOSTLER_ABI_VERSION);
    snprintf(options, sizeof options, "{\"base_url\": \"%s\", \"api_key\": \"k\"}", argv[1]);
    CHECK(hostler_client_new(options, NUL, &client, &error) == HOSTLER_OK);
    CHECK(hostler_client_call(client, "agents.list", NUL, NULL, 0, &response, &error) == HOSTLER_OK);
    CHECK(hostler_response_body(response).len > 0);
    hostler_response_free(response);
    CHECK(hostler_client_call(client, "sessions.retrieve", NUL, "{\"path\": {\"session_id\": \"missing\"}}", NUL,
                              &response, &error) == HOSTLER_NOT_FOUND);
    CHECK(hostler_error_code(error) == HOSTLER_NOT_FOUND && hostler_error_message(error).len > 0);
    hostler_error_free(error);

    memset(&s, 0, sizeof s);
    sem_init(&s.over, 0, 0);
    CHECK(hostler_call_start(client, "agents.list", NUL, NULL, 0, on_done, &s, &call, NULL) == HOSTLER_OK);
    while (sem_wait(&s.over) != 0) {
    }
    hostler_call_free(call);

    CHECK(hostler_stream_open(client, "sessions.events.stream", NUL, arguments, NUL, &stream, NULL) == HOSTLER_OK);
    while ((code = hostler_stream_next(stream, 0, -1, &batch, NULL)) == HOSTLER_OK) {
        s.items += hostler_batch_len(batch);
        hostler_batch_free(batch);
    }
    CHECK(code == HOSTLER_END && s.items == 5);
    hostler_stream_free(stream);

    memset(&callbacks, 0, sizeof callbacks);
    callbacks.size = sizeof callbacks;
    callbacks.user_data = &s;
    callbacks.on_items = on_items;
    callbacks.on_end = on_end;
    callbacks.on_release = on_release;
    CHECK(hostler_stream_open(client, "sessions.events.stream", NUL, arguments, NUL, &stream, NULL) == HOSTLER_OK);
    CHECK(hostler_stream_start(stream, &callbacks, NULL) == HOSTLER_OK);
    while (sem_wait(&s.over) != 0) {
    }
    CHECK(s.items == 10 && s.code == HOSTLER_OK);
    hostler_stream_free(stream);
    hostler_client_free(client);
    puts("ok");
    return 0;
}
