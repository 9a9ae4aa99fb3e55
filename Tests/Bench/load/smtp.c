// SMTP clients that send as fast as they are answered.
//
// usage: smtp PORT CLIENTS MESSAGES SECONDS [tls] [pipelining] [size=OCTETS] [pause=MILLISECONDS]
//
// Each client is a thread: it opens a session, logs in (BENCH_LOGIN is the argument of AUTH PLAIN in the environment),
// sends MESSAGES messages, says QUIT, and begins again until SECONDS have passed. It waits for each reply, but with
// `pipelining` sends MAIL, RCPT and DATA together. `pause` is waited before the final dot of a session's first message.
// Prints one object of JSON.

#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "samples.h"
#include "stream.h"

static struct {
    int port, clients, messages, pause;
    double seconds;
    bool tls, pipelining;
    size_t size;
    const char *login;
    int64_t end;
} options;

struct client {
    int number;
    // From connect(2) to the banner; from the final dot to its reply, the first message of a session apart; from the
    // permission to send a message to its reply; and a whole session.
    struct samples banner, first, further, message, session;
};

static void expect(struct stream *stream, const char *code) {
    while (true) {
        const char *line = stream_line(stream);
        if (strncmp(line, code, 3) != 0) die("a reply that was to be %s: %s", code, line);
        if (line[3] != '-') return;
    }
}

static void ask(struct stream *stream, const char *command, const char *code) {
    stream_write(stream, command, strlen(command));
    expect(stream, code);
}

static void wait_for(int milliseconds) {
    struct timespec time = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000L};
    nanosleep(&time, NULL);
}

static void say_hello(struct stream *stream) { ask(stream, "EHLO client.example.com\r\n", "250"); }

// A message of `options.size` octets that no other one is like, and its end. Its length goes to `length`.
static char *make_message(const struct client *client, size_t *length) {
    static _Atomic long number;
    char *text = malloc(options.size + 1024);
    if (text == NULL) die("out of memory");
    int head = sprintf(
        text,
        "From: App <app@example.com>\r\nTo: Jane <jane@example.net>\r\nSubject: Your order\r\n"
        "Message-ID: <%ld.%d.%d@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n",
        number++, client->number, (int)getpid());
    static const char line[] = "Thank you \"very much\" for the order of today; it left our house this morning.\r\n";
    size_t used = (size_t)head;
    while (used < options.size) {
        memcpy(text + used, line, sizeof line - 1);
        used += sizeof line - 1;
    }
    memcpy(text + used, ".\r\n", 4);
    *length = used + 3;
    return text;
}

static void send_message(struct client *client, struct stream *stream, bool isFirst) {
    size_t length;
    char *message = make_message(client, &length);
    if (options.pipelining) {
        ask(stream, "MAIL FROM:<app@example.com>\r\nRCPT TO:<jane@example.net>\r\nDATA\r\n", "250");
        expect(stream, "250");
        expect(stream, "354");
    } else {
        ask(stream, "MAIL FROM:<app@example.com>\r\n", "250");
        ask(stream, "RCPT TO:<jane@example.net>\r\n", "250");
        ask(stream, "DATA\r\n", "354");
    }
    int64_t start = now();
    stream_write(stream, message, length - 3);
    if (isFirst && options.pause > 0) wait_for(options.pause);
    int64_t dot = now();
    ask(stream, message + length - 3, "250");
    int64_t end = now();
    samples_add(isFirst ? &client->first : &client->further, end - dot);
    samples_add(&client->message, end - start);
    free(message);
}

static void run_session(struct client *client) {
    static _Thread_local struct stream stream;
    int64_t start = now();
    stream_connect(&stream, options.port);
    expect(&stream, "220");
    samples_add(&client->banner, now() - start);
    say_hello(&stream);
    if (options.tls) {
        ask(&stream, "STARTTLS\r\n", "220");
        stream_start_tls(&stream);
        say_hello(&stream);
    }
    char command[1024];
    snprintf(command, sizeof command, "AUTH PLAIN %s\r\n", options.login);
    ask(&stream, command, "235");
    for (int index = 0; index < options.messages; index++) send_message(client, &stream, index == 0);
    ask(&stream, "QUIT\r\n", "221");
    samples_add(&client->session, now() - start);
    stream_finish(&stream);
}

static void *run(void *context) {
    struct client *client = context;
    while (now() < options.end) run_session(client);
    return NULL;
}

int main(int count, char **arguments) {
    options.login = getenv("BENCH_LOGIN");
    if (count < 5 || options.login == NULL) {
        fprintf(stderr, "usage: smtp PORT CLIENTS MESSAGES SECONDS [tls] [pipelining] [size=OCTETS] "
                        "[pause=MILLISECONDS]\n");
        return 2;
    }
    options.port = atoi(arguments[1]);
    options.clients = atoi(arguments[2]);
    options.messages = atoi(arguments[3]);
    options.seconds = atof(arguments[4]);
    options.size = 2048;
    for (int index = 5; index < count; index++) {
        if (strcmp(arguments[index], "tls") == 0) options.tls = true;
        if (strcmp(arguments[index], "pipelining") == 0) options.pipelining = true;
        if (strncmp(arguments[index], "size=", 5) == 0) options.size = (size_t)atol(arguments[index] + 5);
        if (strncmp(arguments[index], "pause=", 6) == 0) options.pause = atoi(arguments[index] + 6);
    }

    struct client *clients = calloc((size_t)options.clients, sizeof *clients);
    pthread_t *threads = calloc((size_t)options.clients, sizeof *threads);
    if (clients == NULL || threads == NULL) die("out of memory");
    int64_t start = now();
    options.end = start + (int64_t)(options.seconds * 1e9);
    for (int index = 0; index < options.clients; index++) {
        clients[index].number = index;
        if (pthread_create(&threads[index], NULL, run, &clients[index]) != 0) die("pthread_create failed");
    }
    struct client all = {0};
    for (int index = 0; index < options.clients; index++) {
        pthread_join(threads[index], NULL);
        samples_join(&all.banner, &clients[index].banner);
        samples_join(&all.first, &clients[index].first);
        samples_join(&all.further, &clients[index].further);
        samples_join(&all.message, &clients[index].message);
        samples_join(&all.session, &clients[index].session);
    }
    double seconds = (double)(now() - start) / 1e9;
    printf("{\"rate\": %.1f", (double)all.message.count / seconds);
    samples_print(&all.banner, "banner", stdout);
    samples_print(&all.first, "first", stdout);
    samples_print(&all.further, "further", stdout);
    samples_print(&all.message, "message", stdout);
    samples_print(&all.session, "session", stdout);
    printf("}\n");
    return 0;
}
