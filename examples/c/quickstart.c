/* A session, streamed. Needs a server (hostler serve, or the hosted API) and
 * its key:
 *
 *   cc quickstart.c $(pkg-config --cflags --libs hostler) -o quickstart
 *   ANTHROPIC_BASE_URL=http://127.0.0.1:8484 ANTHROPIC_API_KEY=KEY \
 *       ./quickstart AGENT_ID ENVIRONMENT_ID "Write fizzbuzz and test it."
 */
#include <hostler.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NUL HOSTLER_NUL_TERMINATED

static int failed(const char *what, hostler_error *error) {
    hostler_str message = hostler_error_message(error);
    fprintf(stderr, "%s: %.*s\n", what, (int)message.len, message.data);
    hostler_error_free(error);
    return 1;
}

/* The first value of a key that holds text without escapes: enough for ids.
 * A program that reads more than ids brings its JSON library. */
static void get(hostler_str json, const char *key, char *out, size_t size) {
    size_t length = strlen(key), i, n = 0;
    for (i = 0; i + length < json.len; i++)
        if (memcmp(json.data + i, key, length) == 0) break;
    for (i += length; i < json.len && json.data[i] != '"' && n + 1 < size; i++)
        out[n++] = json.data[i];
    out[n] = '\0';
}

int main(int argc, char **argv) {
    hostler_client *client;
    hostler_response *response;
    hostler_stream *stream;
    hostler_batch *batch;
    hostler_error *error;
    char json[1024], session[128];
    int32_t code;

    if (argc != 4) {
        fprintf(stderr, "usage: %s AGENT_ID ENVIRONMENT_ID TEXT\n", argv[0]);
        return 2;
    }
    if (hostler_client_new(NULL, 0, &client, &error)) return failed("client", error);

    snprintf(json, sizeof json, "{\"body\": {\"agent\": \"%s\", \"environment_id\": \"%s\"}}",
             argv[1], argv[2]);
    if (hostler_client_call(client, "sessions.create", NUL, json, NUL, &response, &error))
        return failed("session", error);
    get(hostler_response_body(response), "\"id\":\"", session, sizeof session);
    hostler_response_free(response);

    snprintf(json, sizeof json, "{\"input\": \"%s\", \"approve\": \"deny\"}", argv[3]);
    if (hostler_stream_run(client, session, NUL, json, NUL, &stream, &error))
        return failed("run", error);
    while ((code = hostler_stream_next(stream, 0, -1, &batch, &error)) == HOSTLER_OK) {
        size_t i;
        for (i = 0; i < hostler_batch_len(batch); i++) {
            const hostler_item *item = hostler_batch_item(batch, i);
            printf("%.*s\n", (int)item->json.len, item->json.data);
        }
        hostler_batch_free(batch);
    }
    if (code != HOSTLER_END) return failed("run", error);
    hostler_stream_free(stream);
    hostler_client_free(client);
    return 0;
}
