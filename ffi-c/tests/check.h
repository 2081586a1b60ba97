/* What the C test programs share. */
#ifndef CHECK_H
#define CHECK_H

#include <hostler.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NUL HOSTLER_NUL_TERMINATED
#define CHECK(what)                                                        \
    do {                                                                   \
        if (!(what)) {                                                     \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #what);     \
            abort();                                                       \
        }                                                                  \
    } while (0)

/* Fails with the code that came instead. */
#define GIVES(expected, call)                                                     \
    do {                                                                          \
        int32_t got = (call);                                                     \
        if (got != (expected)) {                                                  \
            fprintf(stderr, "%s:%d: %s: %s\n", __FILE__, __LINE__, #call,         \
                    hostler_code_name(got));                                      \
            abort();                                                              \
        }                                                                         \
    } while (0)

/* Fails with what the library says. */
#define WORKS(call)                                                              \
    do {                                                                         \
        hostler_error *error = NULL;                                             \
        if ((call) != HOSTLER_OK) {                                              \
            fprintf(stderr, "%s:%d: %s: %.*s\n", __FILE__, __LINE__, #call,      \
                    (int)hostler_error_message(error).len,                       \
                    hostler_error_message(error).data);                          \
            abort();                                                             \
        }                                                                        \
    } while (0)

static inline bool has(hostler_str text, const char *part) {
    size_t len = strlen(part), i;
    for (i = 0; text.len >= len && i <= text.len - len; i++)
        if (memcmp(text.data + i, part, len) == 0) return true;
    return false;
}

static inline void copy(hostler_str text, char *out, size_t size) {
    CHECK(text.len > 0 && text.len < size);
    memcpy(out, text.data, text.len);
    out[text.len] = '\0';
}

/* A place to wait for what other threads do. */
typedef struct {
    pthread_mutex_t mutex;
    pthread_cond_t changed;
} meeting;

static inline void meeting_init(meeting *m) {
    pthread_mutex_init(&m->mutex, NULL);
    pthread_cond_init(&m->changed, NULL);
}

static inline void add(meeting *m, int *counter, int count) {
    pthread_mutex_lock(&m->mutex);
    *counter += count;
    pthread_cond_broadcast(&m->changed);
    pthread_mutex_unlock(&m->mutex);
}

static inline void wait_for(meeting *m, const int *counter, int target) {
    pthread_mutex_lock(&m->mutex);
    while (*counter < target) pthread_cond_wait(&m->changed, &m->mutex);
    pthread_mutex_unlock(&m->mutex);
}

#endif
