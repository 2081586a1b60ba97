/* Sessions: runs with tools and approvals, follow, lists. argv: "served" or
 * "embedded", the options of the client or of the engine, a model id.
 *
 * The model of the caller asks for the weather of two cities at once, then for
 * a command that needs an approval, then says "Done.".
 * Compiles as C99, C11 and C++17. */
#include "check.h"

static const char *model;
static char agent[64], environment[64];

static hostler_client *connect_client(const char *how, const char *options) {
    hostler_client *client = NULL;
    if (strcmp(how, "embedded") == 0)
        WORKS(hostler_client_embedded(options, NUL, NULL, 0, &client, &error));
    else
        WORKS(hostler_client_new(options, NUL, &client, &error));
    return client;
}

static void create(hostler_client *client, const char *operation, const char *body, char *id, size_t size) {
    hostler_response *response = NULL;
    WORKS(hostler_client_call(client, operation, NUL, body, NUL, &response, &error));
    copy(hostler_response_id(response), id, size);
    hostler_response_free(response);
}

static void prepare(hostler_client *client) {
    char body[1024];
    snprintf(body, sizeof body,
             "{\"body\": {\"name\": \"c\", \"model\": \"%s\", \"tools\": ["
             "{\"type\": \"custom\", \"name\": \"weather\", \"description\": \"The weather.\","
             " \"input_schema\": {\"type\": \"object\", \"properties\": {}}},"
             "{\"type\": \"agent_toolset_20260401\", \"configs\": [{\"name\": \"bash\","
             " \"permission_policy\": {\"type\": \"always_ask\"}}]}]}}",
             model);
    create(client, "agents.create", body, agent, sizeof agent);
    snprintf(body, sizeof body, "{\"body\": {\"name\": \"%s\", \"config\": {\"type\": \"cloud\"}}}", agent);
    create(client, "environments.create", body, environment, sizeof environment);
}

static void new_session(hostler_client *client, char *id, size_t size) {
    char body[256];
    snprintf(body, sizeof body, "{\"body\": {\"agent\": \"%s\", \"environment_id\": \"%s\"}}", agent, environment);
    create(client, "sessions.create", body, id, size);
}

static hostler_stream *run(hostler_client *client, const char *session, const char *options) {
    hostler_stream *stream = NULL;
    WORKS(hostler_stream_run(client, session, NUL, options, NUL, &stream, &error));
    return stream;
}

/* The ids of what a session holds, in order. */
typedef struct {
    char ids[100][64];
    int count;
} history;

static void note(history *h, hostler_str id) {
    CHECK(h->count < 100 && id.len < 64);
    memcpy(h->ids[h->count], id.data, id.len);
    h->ids[h->count++][id.len] = '\0';
}

static void expect_begin(const history *all, const history *begin) {
    int i;
    CHECK(begin->count > 0 && begin->count <= all->count);
    for (i = 0; i < begin->count; i++) CHECK(strcmp(all->ids[i], begin->ids[i]) == 0);
}

typedef struct {
    hostler_stream *stream;
    uint64_t token;
    bool wanted;
} late_answer;

static void *answer_late(void *data) {
    late_answer *late = (late_answer *)data;
    WORKS(hostler_stream_respond(late->stream, late->token, "{\"content\": \"rain\"}", NUL, &late->wanted, &error));
    return NULL;
}

static void test_run_blocking(hostler_client *client, char *session, history *seen) {
    hostler_stream *stream;
    hostler_batch *batch = NULL;
    hostler_error *failure = NULL;
    late_answer late;
    pthread_t thread;
    bool wanted = true;
    int32_t code;
    int tools = 0, approvals = 0, summaries = 0;

    memset(&late, 0, sizeof late);
    stream = late.stream = run(client, session,
                               "{\"input\": \"Is it \\\"nice\\\" outside?\", \"tools\": [\"weather\"], \"approve\": \"ask\"}");
    while ((code = hostler_stream_next(stream, 0, -1, &batch, NULL)) == HOSTLER_OK) {
        size_t i;
        for (i = 0; i < hostler_batch_len(batch); i++) {
            const hostler_item *item = hostler_batch_item(batch, i);
            switch (item->kind) {
                case HOSTLER_ITEM_EVENT:
                    note(seen, item->id);
                    break;
                case HOSTLER_ITEM_TOOL_REQUEST:
                    CHECK(item->token != 0 && has(item->json, "\"name\":\"weather\""));
                    CHECK(hostler_stream_respond(stream, item->token + 1000, "{}", NUL, &wanted, NULL) == HOSTLER_OK);
                    CHECK(!wanted);
                    CHECK(hostler_stream_respond(stream, item->token, "{\"nonsense\": 1}", NUL, &wanted, &failure) ==
                          HOSTLER_INVALID_ARGUMENT);
                    CHECK(has(hostler_error_message(failure), "answer.nonsense"));
                    hostler_error_free(failure);
                    if (tools++ == 0) {
                        late.token = item->token;
                        CHECK(pthread_create(&thread, NULL, answer_late, &late) == 0);
                    } else {
                        WORKS(hostler_stream_respond(stream, item->token, "{\"content\": \"sun\"}", NUL, &wanted, &error));
                        CHECK(wanted);
                        WORKS(hostler_stream_respond(stream, item->token, "{\"content\": \"sun\"}", NUL, &wanted, &error));
                        CHECK(!wanted);
                    }
                    break;
                case HOSTLER_ITEM_APPROVAL_REQUEST:
                    approvals++;
                    CHECK(has(item->json, "\"name\":\"bash\""));
                    CHECK(hostler_stream_respond(stream, item->token, "{\"content\": \"?\"}", NUL, NULL, NULL) ==
                          HOSTLER_INVALID_ARGUMENT);
                    WORKS(hostler_stream_respond(stream, item->token, "{\"decision\": \"allow\"}", NUL, NULL, &error));
                    break;
                case HOSTLER_ITEM_SUMMARY:
                    summaries++;
                    CHECK(has(item->json, "\"text\":\"Done.\"") && has(item->json, "end_turn"));
                    break;
                default:
                    break;
            }
        }
        hostler_batch_free(batch);
    }
    CHECK(code == HOSTLER_END);
    CHECK(tools == 2 && approvals == 1 && summaries == 1);
    pthread_join(thread, NULL);
    CHECK(late.wanted);
    hostler_stream_free(stream);
}

static void test_list_and_follow(hostler_client *client, const char *session, const history *seen) {
    char arguments[128];
    hostler_stream *stream = NULL;
    hostler_batch *batch = NULL;
    hostler_response *response = NULL;
    history listed, followed;
    int32_t code;
    size_t i;

    memset(&listed, 0, sizeof listed);
    memset(&followed, 0, sizeof followed);
    snprintf(arguments, sizeof arguments, "{\"path\": {\"session_id\": \"%s\"}, \"query\": {\"limit\": 2}}", session);
    WORKS(hostler_stream_list(client, "sessions.events.list", NUL, arguments, NUL, &stream, &error));
    while ((code = hostler_stream_next(stream, 0, -1, &batch, NULL)) == HOSTLER_OK) {
        for (i = 0; i < hostler_batch_len(batch); i++) {
            const hostler_item *item = hostler_batch_item(batch, i);
            CHECK(item->kind == HOSTLER_ITEM_ENTRY);
            note(&listed, item->id);
        }
        hostler_batch_free(batch);
    }
    CHECK(code == HOSTLER_END);
    hostler_stream_free(stream);
    expect_begin(&listed, seen);

    WORKS(hostler_stream_follow(client, session, NUL, NULL, 0, &stream, &error));
    code = HOSTLER_OK;
    while (followed.count < listed.count &&
           (code = hostler_stream_next(stream, 0, -1, &batch, NULL)) == HOSTLER_OK) {
        for (i = 0; i < hostler_batch_len(batch); i++)
            if (hostler_batch_item(batch, i)->kind == HOSTLER_ITEM_EVENT)
                note(&followed, hostler_batch_item(batch, i)->id);
        hostler_batch_free(batch);
    }
    CHECK(code == HOSTLER_OK);
    expect_begin(&followed, &listed);
    snprintf(arguments, sizeof arguments, "{\"path\": {\"session_id\": \"%s\"}}", session);
    WORKS(hostler_client_call(client, "sessions.delete", NUL, arguments, NUL, &response, &error));
    hostler_response_free(response);
    while ((code = hostler_stream_next(stream, 0, -1, &batch, NULL)) == HOSTLER_OK)
        hostler_batch_free(batch);
    CHECK(code == HOSTLER_END);
    hostler_stream_free(stream);

    CHECK(hostler_stream_follow(client, session, NUL, "{\"history\": \"some\"}", NUL, &stream, NULL) ==
          HOSTLER_INVALID_ARGUMENT);
    WORKS(hostler_stream_follow(client, session, NUL, NULL, 0, &stream, &error));
    CHECK(hostler_stream_next(stream, 0, -1, &batch, NULL) == HOSTLER_NOT_FOUND);
    hostler_stream_free(stream);
}

typedef struct {
    meeting met;
    int tools, approvals, events, summaries, ends, releases;
    int32_t code;
    bool free_inside;
    late_answer late;
    pthread_t thread;
} board;

#ifdef __cplusplus
extern "C" {
#endif

static int32_t on_items(void *data, const hostler_batch *batch) {
    board *b = (board *)data;
    size_t i;
    for (i = 0; i < hostler_batch_len(batch); i++) {
        const hostler_item *item = hostler_batch_item(batch, i);
        CHECK(item->kind != HOSTLER_ITEM_TOOL_REQUEST && item->kind != HOSTLER_ITEM_APPROVAL_REQUEST);
        if (item->kind == HOSTLER_ITEM_EVENT) add(&b->met, &b->events, 1);
        if (item->kind == HOSTLER_ITEM_SUMMARY) {
            CHECK(has(item->json, "\"text\":\"Done.\""));
            add(&b->met, &b->summaries, 1);
        }
    }
    return HOSTLER_CONTINUE;
}

static void on_tool(void *data, hostler_stream *stream, const hostler_item *request) {
    board *b = (board *)data;
    CHECK(request->kind == HOSTLER_ITEM_TOOL_REQUEST);
    if (b->free_inside) {
        hostler_stream_free(stream);
    } else if (b->tools == 0) {
        WORKS(hostler_stream_respond(stream, request->token, "{\"content\": \"sun\"}", NUL, NULL, &error));
    } else {
        b->late.stream = stream;
        b->late.token = request->token;
        CHECK(pthread_create(&b->thread, NULL, answer_late, &b->late) == 0);
    }
    add(&b->met, &b->tools, 1);
}

static void on_approval(void *data, hostler_stream *stream, const hostler_item *request) {
    board *b = (board *)data;
    CHECK(request->kind == HOSTLER_ITEM_APPROVAL_REQUEST);
    WORKS(hostler_stream_respond(stream, request->token, "{\"decision\": \"deny\", \"message\": \"not today\"}", NUL,
                                 NULL, &error));
    add(&b->met, &b->approvals, 1);
}

static void on_end(void *data, int32_t code, const hostler_error *failure) {
    board *b = (board *)data;
    CHECK((code == HOSTLER_OK) == (failure == NULL));
    b->code = code;
    add(&b->met, &b->ends, 1);
}

static void on_release(void *data) {
    board *b = (board *)data;
    add(&b->met, &b->releases, 1);
}

#ifdef __cplusplus
}
#endif

static void push(hostler_stream *stream, board *b) {
    hostler_callbacks callbacks;
    memset(&callbacks, 0, sizeof callbacks);
    callbacks.size = sizeof callbacks;
    callbacks.user_data = b;
    callbacks.on_items = on_items;
    callbacks.on_tool = on_tool;
    callbacks.on_approval = on_approval;
    callbacks.on_end = on_end;
    callbacks.on_release = on_release;
    WORKS(hostler_stream_start(stream, &callbacks, &error));
}

#define ASK "{\"input\": \"Weather?\", \"tools\": [\"weather\"], \"approve\": \"ask\"}"

static void test_run_callbacks(hostler_client *client) {
    char session[64];
    hostler_stream *stream;
    board b;

    memset(&b, 0, sizeof b);
    meeting_init(&b.met);
    new_session(client, session, sizeof session);
    stream = run(client, session, ASK);
    push(stream, &b);
    wait_for(&b.met, &b.releases, 1);
    CHECK(b.code == HOSTLER_OK && b.ends == 1);
    CHECK(b.tools == 2 && b.approvals == 1 && b.summaries == 1 && b.events > 10);
    pthread_join(b.thread, NULL);
    CHECK(b.late.wanted);
    hostler_stream_free(stream);
    CHECK(b.releases == 1);

    /* Freed inside the callback of a request. */
    memset(&b, 0, sizeof b);
    meeting_init(&b.met);
    b.free_inside = true;
    new_session(client, session, sizeof session);
    stream = run(client, session, ASK);
    push(stream, &b);
    wait_for(&b.met, &b.releases, 1);
    CHECK(b.tools == 1 && b.ends == 0);
}

static const hostler_item *next_of(hostler_stream *stream, int32_t kind, hostler_batch **batch) {
    while (hostler_stream_next(stream, 1, -1, batch, NULL) == HOSTLER_OK) {
        if (hostler_batch_item(*batch, 0)->kind == kind) return hostler_batch_item(*batch, 0);
        hostler_batch_free(*batch);
    }
    CHECK(!"the stream ended");
    return NULL;
}

static void test_withdrawn(hostler_client *client) {
    char session[64];
    hostler_stream *stream;
    hostler_batch *batch = NULL;
    const hostler_item *item;
    uint64_t tokens[2];
    bool wanted = true;
    int i;

    new_session(client, session, sizeof session);
    stream = run(client, session,
                 "{\"input\": \"Weather?\", \"tools\": [\"weather\"], \"approve\": \"allow\", \"tool_timeout\": 0.1}");
    for (i = 0; i < 2; i++) {
        tokens[i] = next_of(stream, HOSTLER_ITEM_TOOL_REQUEST, &batch)->token;
        hostler_batch_free(batch);
    }
    for (i = 0; i < 2; i++) {
        item = next_of(stream, HOSTLER_ITEM_REQUEST_WITHDRAWN, &batch);
        CHECK(item->token == tokens[0] || item->token == tokens[1]);
        WORKS(hostler_stream_respond(stream, item->token, "{\"content\": \"late\"}", NUL, &wanted, &error));
        CHECK(!wanted);
        hostler_batch_free(batch);
    }
    item = next_of(stream, HOSTLER_ITEM_SUMMARY, &batch);
    CHECK(has(item->json, "\"text\":\"Done.\""));
    hostler_batch_free(batch);
    GIVES(HOSTLER_END, hostler_stream_next(stream, 0, -1, &batch, NULL));
    hostler_stream_free(stream);
}

/* Bytes of this program, uploaded; what was uploaded is not for downloading. */
static void test_files(hostler_client *client) {
    char id[64], arguments[256];
    hostler_str attachment;
    hostler_call *call = NULL;
    hostler_response *response = NULL;
    hostler_download *download = NULL;
    static const char form[] = "{\"form\": [{\"name\": \"file\", \"attachment\": 0, \"filename\": \"a.txt\","
                               " \"content_type\": \"text/plain\"}]}";

    attachment.data = "some text";
    attachment.len = 9;
    GIVES(HOSTLER_INVALID_ARGUMENT,
          hostler_call_start_with(client, "files.upload", NUL, form, NUL, NULL, 1, NULL, NULL, &call, NULL));
    GIVES(HOSTLER_INVALID_ARGUMENT,
          hostler_call_start_with(client, "files.upload", NUL, form, NUL, NULL, 0, NULL, NULL, &call, NULL));
    WORKS(hostler_call_start_with(client, "files.upload", NUL, form, NUL, &attachment, 1, NULL, NULL, &call, &error));
    WORKS(hostler_call_wait(call, -1, &response, &error));
    hostler_call_free(call);
    CHECK(has(hostler_response_body(response), "a.txt"));
    copy(hostler_response_id(response), id, sizeof id);
    hostler_response_free(response);

    snprintf(arguments, sizeof arguments, "{\"path\": {\"file_id\": \"%s\"}}", id);
    WORKS(hostler_download_start(client, "files.download", NUL, arguments, NUL, &download, &error));
    WORKS(hostler_download_next(download, NULL, NULL, &call, &error));
    CHECK(hostler_call_wait(call, -1, &response, NULL) >= 300);
    hostler_call_free(call);
    GIVES(HOSTLER_BUSY, hostler_download_next(download, NULL, NULL, &call, NULL));
    hostler_download_free(download);
}

static void test_interrupt(hostler_client *client) {
    char session[64];
    hostler_stream *stream;
    hostler_batch *batch = NULL;
    hostler_call *call = NULL;
    hostler_response *response = NULL;

    new_session(client, session, sizeof session);
    stream = run(client, session, "{\"input\": \"Weather?\", \"tools\": [\"weather\"]}");
    next_of(stream, HOSTLER_ITEM_TOOL_REQUEST, &batch);
    hostler_batch_free(batch);
    WORKS(hostler_stream_interrupt(stream, &call, &error));
    WORKS(hostler_call_wait(call, -1, &response, &error));
    hostler_response_free(response);
    hostler_call_free(call);
    /* What is open is withdrawn; the summary is the last item. */
    next_of(stream, HOSTLER_ITEM_REQUEST_WITHDRAWN, &batch);
    hostler_batch_free(batch);
    next_of(stream, HOSTLER_ITEM_SUMMARY, &batch);
    hostler_batch_free(batch);
    GIVES(HOSTLER_END, hostler_stream_next(stream, 0, -1, &batch, NULL));
    hostler_stream_free(stream);
}

/* Two runs are left open when the client goes. */
static void test_client_goes_first(hostler_client *client) {
    char session[64];
    hostler_stream *stream, *pushed;
    hostler_batch *batch = NULL;
    hostler_response *response = NULL;
    board b;
    int32_t code;

    memset(&b, 0, sizeof b);
    meeting_init(&b.met);
    new_session(client, session, sizeof session);
    stream = run(client, session, "{\"input\": \"Weather?\", \"tools\": [\"weather\"]}");
    next_of(stream, HOSTLER_ITEM_TOOL_REQUEST, &batch);
    hostler_batch_free(batch);
    WORKS(hostler_stream_follow(client, session, NUL, NULL, 0, &pushed, &error));
    push(pushed, &b);
    wait_for(&b.met, &b.events, 1);
    hostler_client_close(client);
    CHECK(hostler_client_call(client, "agents.list", NUL, NULL, 0, &response, NULL) == HOSTLER_CLOSED);
    hostler_client_free(client);
    while ((code = hostler_stream_next(stream, 0, -1, &batch, NULL)) == HOSTLER_OK)
        hostler_batch_free(batch);
    CHECK(code == HOSTLER_CANCELLED);
    wait_for(&b.met, &b.releases, 1);
    CHECK(b.code == HOSTLER_CANCELLED);
    hostler_stream_free(stream);
    hostler_stream_free(pushed);
}

int main(int argc, char **argv) {
    char session[64];
    history seen;
    hostler_client *client;
    CHECK(argc == 4);
    model = argv[3];
    client = connect_client(argv[1], argv[2]);
    memset(&seen, 0, sizeof seen);
    prepare(client);
    new_session(client, session, sizeof session);
    test_run_blocking(client, session, &seen);
    test_list_and_follow(client, session, &seen);
    test_run_callbacks(client);
    test_withdrawn(client);
    test_interrupt(client);
    test_files(client);
    test_client_goes_first(client);
    WORKS(hostler_shutdown(&error));
    WORKS(hostler_shutdown(&error));
    puts("ok");
    return 0;
}
