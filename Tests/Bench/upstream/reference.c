// An upstream that is as quick as one can be: takes every request over HTTP/1.1 on a port of 127.0.0.1, looks at
// nothing but its length, and says that the message was delivered.
//
// usage: reference PORT

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#define BODY \
    "{\"success\":true,\"errors\":[],\"messages\":[],\"result\":" \
    "{\"delivered\":[\"jane@example.net\"],\"queued\":[],\"permanent_bounces\":[],\"message_id\":\"1@example.com\"}}"

struct connection {
    int descriptor;
    char head[16384];
    size_t used;
    // What is still to come of a request's body.
    size_t body;
};

static char answer[1024];
static int answer_length;

// Looks for whole requests in what has come, and answers them; false when that cannot be done.
static bool serve(struct connection *connection) {
    while (connection->used > 0) {
        if (connection->body > 0) {
            size_t part = connection->body < connection->used ? connection->body : connection->used;
            connection->used -= part;
            memmove(connection->head, connection->head + part, connection->used);
            connection->body -= part;
            if (connection->body > 0) return true;
            if (send(connection->descriptor, answer, (size_t)answer_length, MSG_NOSIGNAL) != answer_length)
                return false;
            continue;
        }
        char *end = memmem(connection->head, connection->used, "\r\n\r\n", 4);
        if (end == NULL) return connection->used < sizeof connection->head;
        *end = '\0';
        const char *length = strcasestr(connection->head, "\r\nContent-Length:");
        connection->body = length == NULL ? 0 : (size_t)atol(length + 17);
        bool isHead = strncmp(connection->head, "HEAD ", 5) == 0;
        connection->used -= (size_t)(end + 4 - connection->head);
        memmove(connection->head, end + 4, connection->used);
        if (connection->body == 0) {
            int count = isHead ? answer_length - (int)strlen(BODY) : answer_length;
            if (send(connection->descriptor, answer, (size_t)count, MSG_NOSIGNAL) != count) return false;
        }
    }
    return true;
}

static void take(struct connection *connection) {
    ssize_t count = read(
        connection->descriptor, connection->head + connection->used, sizeof connection->head - connection->used);
    if (count < 0 && errno == EAGAIN) return;
    if (count > 0) connection->used += (size_t)count;
    if (count <= 0 || !serve(connection)) {
        close(connection->descriptor);
        free(connection);
    }
}

int main(int count, char **arguments) {
    if (count != 2) {
        fprintf(stderr, "usage: reference PORT\n");
        return 2;
    }
    answer_length = snprintf(
        answer, sizeof answer,
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\ncf-ray: 0123456789abcdef-REF\r\nContent-Length: %zu\r\n"
        "\r\n%s",
        strlen(BODY), BODY);

    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(arguments[1]))};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0 || listen(listener, 1024) != 0) {
        perror("reference: listen");
        return 1;
    }
    int events = epoll_create1(EPOLL_CLOEXEC);
    epoll_ctl(events, EPOLL_CTL_ADD, listener, &(struct epoll_event){.events = EPOLLIN});
    while (true) {
        struct epoll_event ready[64];
        int number = epoll_wait(events, ready, 64, -1);
        for (int index = 0; index < number; index++) {
            if (ready[index].data.ptr != NULL) {
                take(ready[index].data.ptr);
                continue;
            }
            int descriptor = accept4(listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
            struct connection *connection = descriptor < 0 ? NULL : malloc(sizeof *connection);
            if (connection == NULL) continue;
            setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            connection->descriptor = descriptor;
            connection->used = connection->body = 0;
            epoll_ctl(
                events, EPOLL_CTL_ADD, descriptor, &(struct epoll_event){.events = EPOLLIN, .data.ptr = connection});
        }
    }
}
