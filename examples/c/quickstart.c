/* An agent, an environment, a session, and what happens in it.
 *
 *   cc quickstart.c $(pkg-config --cflags --libs hostler) -o quickstart
 *   ANTHROPIC_API_KEY=… ./quickstart "Write fizzbuzz and test it."
 *
 * The engine runs in this process. A second argument names a server instead,
 * which is given the key: ./quickstart TEXT http://127.0.0.1:8484
 */
#include <hostler.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NUL HOSTLER_NUL_TERMINATED

static void check(int32_t code, const char *what, hostler_error *error) {
    hostler_str message = hostler_error_message(error);
    if (code == HOSTLER_OK) return;
    fprintf(stderr, "%s: %.*s\n", what, (int)message.len, message.data);
    exit(1);
}

/* A JSON string of a text; the caller frees it. */
static char *quote(const char *text) {
    char *out = malloc(6 * strlen(text) + 3), *end = out;
    if (!out) exit(1);
    *end++ = '"';
    for (; *text; text++) {
        if (*text == '"' || *text == '\\') *end++ = '\\';
        if ((unsigned char)*text < 0x20)
            end += sprintf(end, "\\u%04x", (unsigned)*text);
        else
            *end++ = *text;
    }
    *end++ = '"';
    *end = '\0';
    return out;
}

/* A format with one text in it; the caller frees it. */
static char *with(const char *format, const char *text) {
    size_t size = strlen(format) + strlen(text) + 1;
    char *out = malloc(size);
    if (!out) exit(1);
    snprintf(out, size, format, text);
    return out;
}

/* Calls an operation that creates something; the caller frees its id. */
static char *create(hostler_client *client, const char *operation, const char *body) {
    hostler_response *response = NULL;
    hostler_error *error = NULL;
    char *id;
    check(hostler_client_call(client, operation, NUL, body, NUL, &response, &error), operation, error);
    id = strndup(hostler_response_id(response).data, hostler_response_id(response).len);
    if (!id) exit(1);
    hostler_response_free(response);
    return id;
}

int main(int argc, char **argv) {
    char json[512], *agent, *environment, *session, *text, *options;
    hostler_client *client = NULL;
    hostler_stream *stream = NULL;
    hostler_batch *batch = NULL;
    hostler_error *error = NULL;
    int32_t code;

    if (argc != 2 && argc != 3) {
        fprintf(stderr, "usage: %s TEXT [SERVER]\n", argv[0]);
        return 2;
    }
    if (argc == 3) {
        text = quote(argv[2]);
        options = with("{\"base_url\": %s}", text);
        check(hostler_client_new(options, NUL, &client, &error), "client", error);
        free(options);
        free(text);
    } else {
        check(hostler_client_embedded("{\"path\": \"data\"}", NUL, NULL, 0, &client, &error), "engine", error);
    }

    agent = create(client, "agents.create",
                   "{\"body\": {\"name\": \"Coding Assistant\", \"model\": \"claude-opus-5-5\","
                   " \"tools\": [{\"type\": \"agent_toolset_20260401\"}]}}");
    options = with("{\"body\": {\"name\": \"quickstart of %s\", \"config\": {\"type\": \"cloud\"}}}", agent);
    environment = create(client, "environments.create", options);
    free(options);
    snprintf(json, sizeof json, "{\"body\": {\"agent\": \"%s\", \"environment_id\": \"%s\"}}", agent, environment);
    session = create(client, "sessions.create", json);
    free(agent);
    free(environment);

    text = quote(argv[1]);
    options = with("{\"input\": %s}", text);
    check(hostler_stream_run(client, session, NUL, options, NUL, &stream, &error), "run", error);
    free(options);
    free(text);
    free(session);
    while ((code = hostler_stream_next(stream, 0, -1, &batch, &error)) == HOSTLER_OK) {
        size_t i;
        for (i = 0; i < hostler_batch_len(batch); i++) {
            const hostler_item *item = hostler_batch_item(batch, i);
            if (item->kind != HOSTLER_ITEM_EVENT) continue;
            printf("%.*s %.*s\n", (int)item->event_type.len, item->event_type.data, (int)item->json.len,
                   item->json.data);
        }
        hostler_batch_free(batch);
    }
    check(code == HOSTLER_END ? HOSTLER_OK : code, "run", error);
    hostler_stream_free(stream);
    hostler_client_free(client);
    return 0;
}
