/* Plays client cases with the C library; ../README.md has the protocol. argv[1]
 * is "blocking", where functions wait, or "callbacks", where the library
 * delivers everything. */
#include <hostler.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NUL HOSTLER_NUL_TERMINATED
#define FIELDS 8
/* Where a pushed stream pauses until more is asked for. */
#define ENOUGH 256

static void need(bool works, const char *what) {
    if (works) return;
    fprintf(stderr, "the runner: %s\n", what);
    exit(1);
}

static char *copied(const char *text, size_t len) {
    char *out = malloc(len + 1);
    need(out != NULL, "no memory");
    memcpy(out, text, len);
    out[len] = '\0';
    return out;
}

/* JSON of the library on one line: raw control characters are space in it. */
static void print_json(hostler_str json) {
    size_t i;
    for (i = 0; i < json.len; i++) putchar((unsigned char)json.data[i] < 0x20 ? ' ' : json.data[i]);
}

static void print_error(const hostler_error *error) {
    fputs("\"error\":", stdout);
    print_json(hostler_error_json(error));
}

static int failed(hostler_error *error) {
    putchar('{');
    print_error(error);
    putchar('}');
    hostler_error_free(error);
    return 0;
}

/* What has a name: clients, calls, streams, answers to tools. */
typedef struct entry {
    struct entry *next;
    char kind;
    char *name, *tool, *output;
    hostler_client *client;
    hostler_call *call;
    hostler_stream *stream;
    /* Of what the library delivers. */
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    struct item *first, **last;
    size_t waiting;
    bool pushed, paused, over, told;
    char *error; /* how a stream ended */
    char *summary;
} entry;

typedef struct item {
    struct item *next;
    char *json;
} item;

static bool callbacks;
static entry *entries;
/* Callbacks look for answers while others add entries. */
static pthread_mutex_t table = PTHREAD_MUTEX_INITIALIZER;

static entry *find(char kind, const char *name) {
    entry *e;
    for (e = entries; e; e = e->next)
        if (e->kind == kind && strcmp(e->name, name) == 0) return e;
    return NULL;
}

static entry *add(char kind, const char *name) {
    entry *e = calloc(1, sizeof *e);
    need(e != NULL, "no memory");
    e->kind = kind;
    e->name = copied(name, strlen(name));
    e->last = &e->first;
    pthread_mutex_init(&e->mutex, NULL);
    pthread_cond_init(&e->changed, NULL);
    pthread_mutex_lock(&table);
    e->next = entries;
    entries = e;
    pthread_mutex_unlock(&table);
    return e;
}

static void release(entry *e) {
    entry **at;
    hostler_stream_free(e->stream);
    hostler_call_free(e->call);
    hostler_client_free(e->client);
    while (e->first) {
        item *i = e->first;
        e->first = i->next;
        free(i->json);
        free(i);
    }
    pthread_mutex_lock(&table);
    for (at = &entries; *at != e; at = &(*at)->next) {
    }
    *at = e->next;
    pthread_mutex_unlock(&table);
    pthread_mutex_destroy(&e->mutex);
    pthread_cond_destroy(&e->changed);
    free(e->name);
    free(e->tool);
    free(e->output);
    free(e->error);
    free(e->summary);
    free(e);
}

/* Calls. */

static void print_response(const hostler_response *response) {
    hostler_str body = hostler_response_body(response), id = hostler_response_request_id(response);
    printf("{\"status\":%d,\"request_id\":", hostler_response_status(response));
    if (id.data)
        printf("\"%.*s\"", (int)id.len, id.data);
    else
        fputs("null", stdout);
    fputs(",\"body\":", stdout);
    if (body.len > 0)
        print_json(body);
    else
        fputs("null", stdout);
    putchar('}');
}

static void on_done(void *data, int32_t code, const hostler_response *response, const hostler_error *error) {
    entry *e = data;
    (void)error;
    pthread_mutex_lock(&e->mutex);
    need((code == HOSTLER_OK) == (response != NULL), "the outcome of a call is one of two");
    e->over = true;
    pthread_cond_broadcast(&e->changed);
    pthread_mutex_unlock(&e->mutex);
}

static void await(entry *e) {
    pthread_mutex_lock(&e->mutex);
    while (!e->over) pthread_cond_wait(&e->changed, &e->mutex);
    pthread_mutex_unlock(&e->mutex);
}

static int32_t start(entry *e, char **field, hostler_error **error) {
    return hostler_call_start(find('c', field[0])->client, field[1], NUL, field[2], NUL, callbacks ? on_done : NULL, e,
                              &e->call, error);
}

static int finish(entry *e) {
    hostler_response *response = NULL;
    hostler_error *error = NULL;
    if (callbacks) await(e);
    if (hostler_call_wait(e->call, callbacks ? 0 : -1, &response, &error) != HOSTLER_OK) {
        release(e);
        return failed(error);
    }
    print_response(response);
    hostler_response_free(response);
    release(e);
    return 0;
}

/* Streams. */

static void respond(entry *e, hostler_stream *stream, const hostler_item *request) {
    static const char key[] = "\"name\":\"";
    const char *name = request->json.data;
    char *tool;
    entry *answer;
    size_t len;
    while (memcmp(name, key, sizeof key - 1) != 0) name++;
    name += sizeof key - 1;
    len = (size_t)((const char *)memchr(name, '"', request->json.len) - name);
    tool = copied(name, len);
    pthread_mutex_lock(&table);
    for (answer = entries; answer; answer = answer->next)
        if (answer->kind == 'a' && answer->tool && strcmp(answer->name, e->name) == 0 && strcmp(answer->tool, tool) == 0) break;
    pthread_mutex_unlock(&table);
    need(answer != NULL, "there is no answer for this tool");
    free(tool);
    need(hostler_stream_respond(stream, request->token, answer->output, NUL, NULL, NULL) == HOSTLER_OK, "an answer");
}

/* Keeps what a take may ask for. */
static void keep(entry *e, const hostler_batch *batch) {
    size_t i;
    for (i = 0; i < hostler_batch_len(batch); i++) {
        const hostler_item *came = hostler_batch_item(batch, i);
        item *kept;
        switch (came->kind) {
            case HOSTLER_ITEM_SUMMARY:
                e->summary = copied(came->json.data, came->json.len);
                break;
            case HOSTLER_ITEM_TOOL_REQUEST:
            case HOSTLER_ITEM_APPROVAL_REQUEST:
                respond(e, e->stream, came);
                break;
            case HOSTLER_ITEM_EVENT:
            case HOSTLER_ITEM_PREVIEW:
            case HOSTLER_ITEM_ENTRY:
                kept = calloc(1, sizeof *kept);
                need(kept != NULL, "no memory");
                kept->json = copied(came->json.data, came->json.len);
                *e->last = kept;
                e->last = &kept->next;
                e->waiting++;
                break;
            default:
                break;
        }
    }
}

static void end(entry *e, const hostler_error *error) {
    if (error) {
        hostler_str json = hostler_error_json(error);
        e->error = copied(json.data, json.len);
    }
    e->over = true;
}

static int32_t on_items(void *data, const hostler_batch *batch) {
    entry *e = data;
    pthread_mutex_lock(&e->mutex);
    keep(e, batch);
    e->paused = e->waiting >= ENOUGH;
    pthread_cond_broadcast(&e->changed);
    pthread_mutex_unlock(&e->mutex);
    return e->paused ? HOSTLER_PAUSE : HOSTLER_CONTINUE;
}

static void on_request(void *data, hostler_stream *stream, const hostler_item *request) {
    respond(data, stream, request);
}

static void on_end(void *data, int32_t code, const hostler_error *error) {
    entry *e = data;
    need((code == HOSTLER_OK) == (error == NULL), "the end of a stream is one of two");
    pthread_mutex_lock(&e->mutex);
    end(e, error);
    pthread_cond_broadcast(&e->changed);
    pthread_mutex_unlock(&e->mutex);
}

static int open_stream(char **field) {
    entry *e = add('s', field[0]);
    hostler_client *client = find('c', field[2])->client;
    hostler_error *error = NULL;
    int32_t code = HOSTLER_INTERNAL;
    if (strcmp(field[1], "stream") == 0)
        code = hostler_stream_open(client, field[3], NUL, field[4], NUL, &e->stream, &error);
    else if (strcmp(field[1], "list") == 0)
        code = hostler_stream_list(client, field[3], NUL, field[4], NUL, &e->stream, &error);
    else if (strcmp(field[1], "follow") == 0)
        code = hostler_stream_follow(client, field[3], NUL, field[4], NUL, &e->stream, &error);
    else if (strcmp(field[1], "run") == 0)
        code = hostler_stream_run(client, field[3], NUL, field[4], NUL, &e->stream, &error);
    if (code == HOSTLER_OK && strcmp(field[1], "stream") == 0) code = hostler_stream_wait_open(e->stream, -1, &error);
    if (code == HOSTLER_OK && callbacks && strcmp(field[1], "list") != 0) {
        hostler_callbacks wanted;
        memset(&wanted, 0, sizeof wanted);
        wanted.size = sizeof wanted;
        wanted.user_data = e;
        wanted.on_items = on_items;
        wanted.on_tool = on_request;
        wanted.on_approval = on_request;
        wanted.on_end = on_end;
        e->pushed = true;
        code = hostler_stream_start(e->stream, &wanted, &error);
    }
    if (code != HOSTLER_OK) {
        release(e);
        return failed(error);
    }
    fputs("{}", stdout);
    return 0;
}

/* Waits until there is an item to take, or nothing comes any more. A list is
 * pulled in both modes: a page is asked for only when it is taken. */
static void wait_item(entry *e) {
    if (e->pushed) {
        while (!e->first && !e->over) {
            if (e->paused) {
                e->paused = false;
                hostler_stream_resume(e->stream);
            }
            pthread_cond_wait(&e->changed, &e->mutex);
        }
        return;
    }
    while (!e->first && !e->over) {
        hostler_batch *batch = NULL;
        hostler_error *error = NULL;
        int32_t code = hostler_stream_next(e->stream, 0, -1, &batch, &error);
        if (code == HOSTLER_OK) {
            keep(e, batch);
            hostler_batch_free(batch);
        } else {
            end(e, error);
            hostler_error_free(error);
        }
    }
}

static int take(entry *e, size_t count) {
    size_t taken = 0;
    pthread_mutex_lock(&e->mutex);
    fputs("{\"items\":[", stdout);
    while (count == 0 || taken < count) {
        item *i;
        wait_item(e);
        i = e->first;
        if (!i) break;
        if (taken++ > 0) putchar(',');
        print_json((hostler_str){i->json, strlen(i->json)});
        e->first = i->next;
        if (!e->first) e->last = &e->first;
        e->waiting--;
        free(i->json);
        free(i);
    }
    printf("],\"end\":%s", !e->first && e->over ? "true" : "false");
    if (!e->first && e->over && e->summary) {
        fputs(",\"summary\":", stdout);
        print_json((hostler_str){e->summary, strlen(e->summary)});
    }
    if (!e->first && e->over && e->error && !e->told) {
        fputs(",\"error\":", stdout);
        print_json((hostler_str){e->error, strlen(e->error)});
        e->told = true;
    }
    putchar('}');
    pthread_mutex_unlock(&e->mutex);
    return 0;
}

static int obey(char **field) {
    const char *verb = field[0];
    hostler_error *error = NULL;
    entry *e;
    field++;
    if (strcmp(verb, "client") == 0) {
        e = add('c', field[0]);
        if (hostler_client_new(field[1], NUL, &e->client, &error) != HOSTLER_OK) {
            release(e);
            return failed(error);
        }
    } else if (strcmp(verb, "call") == 0) {
        if (!callbacks) {
            hostler_response *response = NULL;
            if (hostler_client_call(find('c', field[0])->client, field[1], NUL, field[2], NUL, &response, &error) !=
                HOSTLER_OK)
                return failed(error);
            print_response(response);
            hostler_response_free(response);
            return 0;
        }
        e = add('r', "");
        if (start(e, field, &error) != HOSTLER_OK) {
            release(e);
            return failed(error);
        }
        return finish(e);
    } else if (strcmp(verb, "start") == 0) {
        e = add('r', field[0]);
        if (start(e, field + 1, &error) != HOSTLER_OK) {
            release(e);
            return failed(error);
        }
    } else if (strcmp(verb, "finish") == 0) {
        return finish(find('r', field[0]));
    } else if (strcmp(verb, "answer") == 0) {
        e = add('a', field[0]);
        e->tool = copied(field[1], strlen(field[1]));
        e->output = copied(field[2], strlen(field[2]));
    } else if (strcmp(verb, "open") == 0) {
        return open_stream(field);
    } else if (strcmp(verb, "take") == 0) {
        return take(find('s', field[0]), strtoul(field[1], NULL, 10));
    } else if (strcmp(verb, "cancel") == 0) {
        if ((e = find('r', field[0])))
            hostler_call_cancel(e->call);
        else
            hostler_stream_cancel(find('s', field[0])->stream);
    } else if (strcmp(verb, "close") == 0) {
        hostler_client_close(find('c', field[0])->client);
    } else if (strcmp(verb, "webhook") == 0) {
        if (hostler_webhook_verify(field[0], NUL, field[1], NUL, field[2], NUL, field[3], NUL, field[4], NUL, &error) !=
            HOSTLER_OK)
            return failed(error);
    } else {
        need(strcmp(verb, "reset") == 0, verb);
        while (entries) {
            /* Answers are looked up by callbacks until the streams are gone. */
            for (e = entries; e->next && e->kind != 's'; e = e->next) {
            }
            release(e);
        }
    }
    fputs("{}", stdout);
    return 0;
}

static void on_log(void *data, int32_t level, hostler_str target, hostler_str message, hostler_str json) {
    (void)data;
    (void)level;
    (void)target;
    (void)message;
    fprintf(stderr, "%.*s\n", (int)json.len, json.data);
}

int main(int argc, char **argv) {
    char *line = NULL;
    size_t size = 0;
    need(argc == 2, "blocking or callbacks");
    callbacks = strcmp(argv[1], "callbacks") == 0;
    need(hostler_log_start("trace", NUL, on_log, NULL, NULL) == HOSTLER_OK, "the log");
    while (getline(&line, &size, stdin) > 0) {
        char *field[FIELDS] = {NULL}, *at = line;
        int count = 0;
        line[strcspn(line, "\n")] = '\0';
        while (at && count < FIELDS) {
            char *tab = strchr(at, '\t');
            field[count++] = at;
            if (tab) *tab++ = '\0';
            at = tab;
        }
        obey(field);
        putchar('\n');
        fflush(stdout);
    }
    free(line);
    need(hostler_log_stop(NULL) == HOSTLER_OK, "the log");
    return 0;
}
