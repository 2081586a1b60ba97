/* Events per second and added latency of the C library, beside a plain socket
 * that is read and scanned for line ends. Numbers only; nothing is asserted. */
#include <hostler.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define NUL HOSTLER_NUL_TERMINATED
#define EVENTS 400000
#define RUNS 5
/* 10 events every millisecond. */
#define PACED 20000
#define BATCH 10

static void need(int works, const char *what) {
    if (works) return;
    perror(what);
    exit(1);
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int event(char *out, int number, const char *text) {
    return sprintf(out,
                   "event: agent.message\ndata: {\"type\":\"agent.message\",\"id\":\"sevt_%024d\","
                   "\"processed_at\":\"2026-03-15T10:00:00.%06dZ\",\"content\":[{\"type\":\"text\",\"text\":\"%s\"}]}\n\n",
                   number, number, text);
}

/* The server. */

static char *block;
static size_t block_len;
static int listener;
static int paced;

static void make_block(void) {
    int i;
    const char *text =
        "The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. "
        "The quick brown fox jumps over the lazy dog. ";
    block = malloc((size_t)EVENTS * 400);
    need(block != NULL, "memory");
    for (i = 0; i < EVENTS; i++) block_len += (size_t)event(block + block_len, i, text);
}

static int send_all(int socket, const char *data, size_t len) {
    while (len > 0) {
        ssize_t sent = send(socket, data, len, MSG_NOSIGNAL);
        if (sent <= 0) return 0;
        data += sent;
        len -= (size_t)sent;
    }
    return 1;
}

static void feed_paced(int socket) {
    char line[512], stamp[32];
    double begin = now();
    int i;
    for (i = 0; i < PACED; i++) {
        if (i % BATCH == 0) {
            double wait = begin + i / (BATCH * 1000.0) - now();
            struct timespec pause;
            pause.tv_sec = 0;
            pause.tv_nsec = (long)(wait * 1e9);
            if (wait > 0) nanosleep(&pause, NULL);
        }
        sprintf(stamp, "%020.9f", now());
        if (!send_all(socket, line, (size_t)event(line, i, stamp))) return;
    }
}

static void *serve(void *unused) {
    static const char head[] = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n";
    (void)unused;
    for (;;) {
        char request[4096];
        int on = 1, client = accept(listener, NULL, NULL);
        if (client < 0) continue;
        setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        /* A request of this program fits into one read. */
        if (recv(client, request, sizeof request, 0) > 0 && send_all(client, head, sizeof head - 1)) {
            if (paced)
                feed_paced(client);
            else
                send_all(client, block, block_len);
        }
        close(client);
    }
    return NULL;
}

/* What is counted, and how long it took to come. */

typedef struct {
    size_t events;
    double *waits;
    sem_t over;
} tally;

static const char *find(const char *text, size_t len, const char *part) {
    size_t part_len = strlen(part), i;
    for (i = 0; i + part_len <= len; i++)
        if (text[i] == part[0] && memcmp(text + i, part, part_len) == 0) return text + i + part_len;
    return NULL;
}

static void seen(tally *t, const char *json, size_t len) {
    if (t->waits) {
        const char *stamp = find(json, len, "\"text\":\"");
        if (stamp && t->events < PACED) t->waits[t->events] = now() - strtod(stamp, NULL);
    }
    t->events++;
}

/* The three readers. */

static void read_raw(tally *t, const char *url) {
    static const char request[] = "GET /stream HTTP/1.1\r\nhost: x\r\n\r\n";
    static char buffer[64 << 10];
    struct sockaddr_in address;
    socklen_t len = sizeof address;
    size_t held = 0;
    ssize_t got;
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    (void)url;
    need(getsockname(listener, (struct sockaddr *)&address, &len) == 0, "getsockname");
    need(fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof address) == 0, "connect");
    need(send_all(fd, request, sizeof request - 1), "send");
    while ((got = recv(fd, buffer + held, sizeof buffer - held, 0)) > 0) {
        char *line = buffer, *end;
        held += (size_t)got;
        while ((end = memchr(line, '\n', held - (size_t)(line - buffer)))) {
            if (end - line > 6 && memcmp(line, "data: ", 6) == 0) seen(t, line + 6, (size_t)(end - line) - 6);
            line = end + 1;
        }
        held -= (size_t)(line - buffer);
        memmove(buffer, line, held);
    }
    close(fd);
}

static hostler_stream *open_stream(const char *url, hostler_client **client) {
    char options[128];
    hostler_stream *stream = NULL;
    snprintf(options, sizeof options, "{\"base_url\": \"%s\", \"api_key\": \"x\"}", url);
    need(hostler_client_new(options, NUL, client, NULL) == HOSTLER_OK, "client");
    need(hostler_stream_open(*client, "sessions.events.stream", NUL, "{\"path\": {\"session_id\": \"sesn_1\"}}", NUL,
                             &stream, NULL) == HOSTLER_OK,
         "stream");
    return stream;
}

static void take(tally *t, const hostler_batch *batch) {
    size_t i, len = hostler_batch_len(batch);
    for (i = 0; i < len; i++) {
        const hostler_item *item = hostler_batch_item(batch, i);
        seen(t, item->json.data, item->json.len);
    }
}

static void read_next(tally *t, const char *url) {
    hostler_client *client = NULL;
    hostler_stream *stream = open_stream(url, &client);
    hostler_batch *batch = NULL;
    while (hostler_stream_next(stream, 0, -1, &batch, NULL) == HOSTLER_OK) {
        take(t, batch);
        hostler_batch_free(batch);
    }
    hostler_stream_free(stream);
    hostler_client_free(client);
}

static int32_t on_items(void *data, const hostler_batch *batch) {
    take(data, batch);
    return HOSTLER_CONTINUE;
}

static void on_release(void *data) {
    sem_post(&((tally *)data)->over);
}

static void read_callbacks(tally *t, const char *url) {
    hostler_client *client = NULL;
    hostler_stream *stream = open_stream(url, &client);
    hostler_callbacks callbacks;
    memset(&callbacks, 0, sizeof callbacks);
    callbacks.size = sizeof callbacks;
    callbacks.user_data = t;
    callbacks.on_items = on_items;
    callbacks.on_release = on_release;
    sem_init(&t->over, 0, 0);
    need(hostler_stream_start(stream, &callbacks, NULL) == HOSTLER_OK, "start");
    while (sem_wait(&t->over) != 0) {
    }
    hostler_stream_free(stream);
    hostler_client_free(client);
}

static const struct {
    const char *name;
    void (*read)(tally *, const char *);
} readers[] = {{"socket and line scan", read_raw}, {"hostler_stream_next", read_next}, {"callbacks", read_callbacks}};

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(void) {
    static double waits[PACED];
    struct sockaddr_in address;
    socklen_t len = sizeof address;
    pthread_t thread;
    char url[64];
    size_t reader;

    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    listener = socket(AF_INET, SOCK_STREAM, 0);
    need(listener >= 0 && bind(listener, (struct sockaddr *)&address, sizeof address) == 0 &&
             listen(listener, 16) == 0 && getsockname(listener, (struct sockaddr *)&address, &len) == 0,
         "listen");
    snprintf(url, sizeof url, "http://127.0.0.1:%d", ntohs(address.sin_port));
    make_block();
    need(pthread_create(&thread, NULL, serve, NULL) == 0, "thread");

    printf("C, one stream; median of %d runs of %d events\n\n%-24s%16s\n", RUNS, EVENTS, "", "events/s");
    for (reader = 0; reader < 3; reader++) {
        double rates[RUNS];
        int run;
        for (run = 0; run < RUNS; run++) {
            tally t;
            double began = now();
            memset(&t, 0, sizeof t);
            readers[reader].read(&t, url);
            rates[run] = (double)t.events / (now() - began);
            need(t.events == EVENTS, "events were lost");
        }
        qsort(rates, RUNS, sizeof *rates, ascending);
        printf("%-24s%16.0f\n", readers[reader].name, rates[RUNS / 2]);
        fflush(stdout);
    }

    paced = 1;
    printf("\nAt 10,000 events/s, written one by one:\n%-24s%16s%16s\n", "", "p50, us", "p99, us");
    for (reader = 0; reader < 3; reader++) {
        tally t;
        memset(&t, 0, sizeof t);
        t.waits = waits;
        readers[reader].read(&t, url);
        need(t.events == PACED, "events were lost");
        qsort(waits, PACED, sizeof *waits, ascending);
        printf("%-24s%16.0f%16.0f\n", readers[reader].name, waits[PACED / 2] * 1e6, waits[PACED * 99 / 100] * 1e6);
        fflush(stdout);
    }
    return 0;
}
