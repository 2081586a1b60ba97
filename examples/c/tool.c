/* A run with a tool of this program's own, through callbacks.
 *
 *   cc tool.c $(pkg-config --cflags --libs hostler) -o tool
 *   ANTHROPIC_BASE_URL=… ANTHROPIC_API_KEY=… ./tool SESSION_ID
 *
 * The session's agent has a custom tool named "temperature".
 */
#include <hostler.h>
#include <semaphore.h>
#include <stdio.h>
#include <string.h>

#define NUL HOSTLER_NUL_TERMINATED

typedef struct {
    sem_t over;
    int32_t code;
} state;

static int32_t on_items(void *data, const hostler_batch *batch) {
    size_t i;
    (void)data;
    for (i = 0; i < hostler_batch_len(batch); i++) {
        const hostler_item *item = hostler_batch_item(batch, i);
        printf("%.*s\n", (int)item->json.len, item->json.data);
    }
    return HOSTLER_CONTINUE;
}

/* Answered at once; a tool that takes long keeps the token and answers from
 * another thread. */
static void on_tool(void *data, hostler_stream *run, const hostler_item *request) {
    (void)data;
    hostler_stream_respond(run, request->token, "{\"content\": \"21 degrees\"}", NUL, NULL, NULL);
}

static void on_end(void *data, int32_t code, const hostler_error *error) {
    hostler_str message = hostler_error_message(error);
    ((state *)data)->code = code;
    if (error) fprintf(stderr, "%.*s\n", (int)message.len, message.data);
}

static void on_release(void *data) {
    sem_post(&((state *)data)->over);
}

int main(int argc, char **argv) {
    hostler_client *client;
    hostler_stream *run;
    hostler_callbacks callbacks;
    state s;
    if (argc != 2) {
        fprintf(stderr, "usage: %s SESSION_ID\n", argv[0]);
        return 2;
    }
    sem_init(&s.over, 0, 0);
    memset(&callbacks, 0, sizeof callbacks);
    callbacks.size = sizeof callbacks;
    callbacks.user_data = &s;
    callbacks.on_items = on_items;
    callbacks.on_tool = on_tool;
    callbacks.on_end = on_end;
    callbacks.on_release = on_release;
    if (hostler_client_new(NULL, 0, &client, NULL)) return 1;
    if (hostler_stream_run(client, argv[1], NUL,
                           "{\"input\": \"How warm is it?\", \"tools\": [\"temperature\"]}", NUL,
                           &run, NULL)
        || hostler_stream_start(run, &callbacks, NULL))
        return 1;
    while (sem_wait(&s.over) != 0) {
    }
    hostler_stream_free(run);
    hostler_client_free(client);
    return s.code == HOSTLER_OK ? 0 : 1;
}
