/* Follows a session from an event loop that also reads the keyboard: the
 * return key leaves.
 *
 *   cc poll.c $(pkg-config --cflags --libs hostler) -o poll
 *   ANTHROPIC_BASE_URL=… ANTHROPIC_API_KEY=… ./poll SESSION_ID
 */
#include <hostler.h>
#include <poll.h>
#include <stdio.h>
#include <unistd.h>

int main(int argc, char **argv) {
    hostler_client *client;
    hostler_stream *stream;
    hostler_batch *batch;
    struct pollfd watched[2];
    int32_t code = HOSTLER_NOT_READY;
    if (argc != 2) {
        fprintf(stderr, "usage: %s SESSION_ID\n", argv[0]);
        return 2;
    }
    if (hostler_client_new(NULL, 0, &client, NULL)) return 1;
    if (hostler_stream_follow(client, argv[1], HOSTLER_NUL_TERMINATED, NULL, 0, &stream, NULL)
        || hostler_stream_fd(stream, &watched[0].fd, NULL))
        return 1;
    watched[0].events = POLLIN;
    watched[1].fd = STDIN_FILENO;
    watched[1].events = POLLIN;
    while (code == HOSTLER_NOT_READY) {
        if (poll(watched, 2, -1) < 0) continue;
        if (watched[1].revents) break;
        while ((code = hostler_stream_try_next(stream, 0, &batch, NULL)) == HOSTLER_OK) {
            size_t i;
            for (i = 0; i < hostler_batch_len(batch); i++) {
                const hostler_item *item = hostler_batch_item(batch, i);
                printf("%.*s\n", (int)item->event_type.len, item->event_type.data);
            }
            hostler_batch_free(batch);
        }
        fflush(stdout);
    }
    hostler_stream_free(stream);
    hostler_client_free(client);
    return code == HOSTLER_END || code == HOSTLER_NOT_READY ? 0 : 1;
}
