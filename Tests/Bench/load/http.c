// HTTP clients that post as fast as they are answered, over connections that are kept.
//
// usage: http PORT CLIENTS SECONDS PATH BODY-FILE
//
// The bearer token is BENCH_TOKEN in the environment. Every answer must be 200. A connection that the server ends is
// opened again. Prints one object of JSON.

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "samples.h"
#include "stream.h"

static struct {
    int port;
    int64_t end;
    char *request;
    size_t length;
} options;

struct client {
    struct samples answers;
};

// Reads one answer; whether the connection is kept.
static bool read_answer(struct stream *stream) {
    const char *line = stream_line(stream);
    if (strncmp(line, "HTTP/1.1 200 ", 13) != 0) die("an answer that was to be 200: %s", line);
    bool isKept = true;
    size_t length = 0;
    while (*(line = stream_line(stream)) != '\0') {
        if (strncasecmp(line, "Content-Length:", 15) == 0) length = (size_t)atol(line + 15);
        if (strncasecmp(line, "Connection: close", 17) == 0) isKept = false;
    }
    stream_skip(stream, length);
    return isKept;
}

static void *run(void *context) {
    struct client *client = context;
    static _Thread_local struct stream stream;
    bool isOpen = false;
    while (now() < options.end) {
        int64_t start = now();
        if (!isOpen) stream_connect(&stream, options.port);
        stream_write(&stream, options.request, options.length);
        isOpen = read_answer(&stream);
        samples_add(&client->answers, now() - start);
        if (!isOpen) stream_finish(&stream);
    }
    return NULL;
}

static void make_request(const char *path, const char *file) {
    static char body[8 << 20];
    int descriptor = open(file, O_RDONLY);
    ssize_t length = descriptor < 0 ? -1 : read(descriptor, body, sizeof body);
    if (length < 0) die("%s: %s", file, strerror(errno));
    close(descriptor);
    const char *token = getenv("BENCH_TOKEN");
    options.request = malloc((size_t)length + 1024);
    if (options.request == NULL) die("out of memory");
    int head = snprintf(
        options.request, 1024,
        "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n"
        "Content-Length: %zd\r\n\r\n",
        path, token == NULL ? "" : token, length);
    memcpy(options.request + head, body, (size_t)length);
    options.length = (size_t)head + (size_t)length;
}

int main(int count, char **arguments) {
    if (count != 6) {
        fprintf(stderr, "usage: http PORT CLIENTS SECONDS PATH BODY-FILE\n");
        return 2;
    }
    options.port = atoi(arguments[1]);
    int clientCount = atoi(arguments[2]);
    make_request(arguments[4], arguments[5]);

    struct client *clients = calloc((size_t)clientCount, sizeof *clients);
    pthread_t *threads = calloc((size_t)clientCount, sizeof *threads);
    if (clients == NULL || threads == NULL) die("out of memory");
    int64_t start = now();
    options.end = start + (int64_t)(atof(arguments[3]) * 1e9);
    for (int index = 0; index < clientCount; index++) {
        if (pthread_create(&threads[index], NULL, run, &clients[index]) != 0) die("pthread_create failed");
    }
    struct samples all = {0};
    for (int index = 0; index < clientCount; index++) {
        pthread_join(threads[index], NULL);
        samples_join(&all, &clients[index].answers);
    }
    double seconds = (double)(now() - start) / 1e9;
    printf("{\"rate\": %.1f", (double)all.count / seconds);
    samples_print(&all, "answer", stdout);
    printf("}\n");
    return 0;
}
