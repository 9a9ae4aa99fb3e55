#include "stream.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

noreturn void die(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fprintf(stderr, "\n");
    _exit(1);
}

void stream_connect(struct stream *stream, int port) {
    stream->tls = NULL;
    stream->start = stream->end = 0;
    stream->descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(stream->descriptor, (struct sockaddr *)&address, sizeof address) != 0) {
        die("connect to port %d: %s", port, strerror(errno));
    }
    int on = 1;
    setsockopt(stream->descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    struct timeval patience = {.tv_sec = 60};
    setsockopt(stream->descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
}

static SSL_CTX *context;

static void make_context(void) {
    context = SSL_CTX_new(TLS_client_method());
    if (context == NULL) die("OpenSSL gives no context");
    SSL_CTX_set_verify(context, SSL_VERIFY_NONE, NULL);
}

void stream_start_tls(struct stream *stream) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, make_context);
    stream->tls = SSL_new(context);
    stream->start = stream->end = 0;
    if (stream->tls == NULL || SSL_set_fd(stream->tls, stream->descriptor) != 1 || SSL_connect(stream->tls) != 1) {
        die("the TLS handshake failed");
    }
}

void stream_write(struct stream *stream, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = stream->tls != NULL ? SSL_write(stream->tls, bytes, (int)count)
                                              : send(stream->descriptor, bytes, count, MSG_NOSIGNAL);
        if (written <= 0) die("write: %s", strerror(errno));
        bytes += written;
        count -= (size_t)written;
    }
}

// Reads more; false at the end.
static bool fill(struct stream *stream) {
    if (stream->start > 0) {
        memmove(stream->input, stream->input + stream->start, stream->end - stream->start);
        stream->end -= stream->start;
        stream->start = 0;
    }
    size_t room = sizeof stream->input - stream->end;
    if (room == 0) die("a line is too long");
    ssize_t count = stream->tls != NULL ? SSL_read(stream->tls, stream->input + stream->end, (int)room)
                                        : recv(stream->descriptor, stream->input + stream->end, room, 0);
    if (count < 0 && stream->tls == NULL) die("read: %s", strerror(errno));
    if (count <= 0) return false;
    stream->end += (size_t)count;
    return true;
}

char *stream_line(struct stream *stream) {
    while (true) {
        char *line = stream->input + stream->start;
        char *newline = memchr(line, '\n', stream->end - stream->start);
        if (newline != NULL) {
            stream->start = (size_t)(newline + 1 - stream->input);
            if (newline > line && newline[-1] == '\r') newline--;
            *newline = '\0';
            return line;
        }
        if (!fill(stream)) die("the connection was closed where a line was to come");
    }
}

void stream_skip(struct stream *stream, size_t count) {
    while (count > stream->end - stream->start) {
        count -= stream->end - stream->start;
        stream->start = stream->end = 0;
        if (!fill(stream)) die("the connection was closed in the middle of an answer");
    }
    stream->start += count;
}

void stream_finish(struct stream *stream) {
    if (stream->tls != NULL) {
        SSL_shutdown(stream->tls);
    }
    if (stream->start != stream->end || fill(stream)) die("something came after the last answer");
    if (stream->tls != NULL) SSL_free(stream->tls);
    close(stream->descriptor);
}
