// Measures the time from starting a program to its first octet.
//
// usage: spawn ROUNDS PROGRAM REQUEST [PROGRAM REQUEST]...
//
// In each round every program is started once, one after the other, with a socket as its standard input and output in
// which REQUEST (which may be empty) already waits. One line a round: nanoseconds, one number for each program.

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static void die(const char *what) {
    fprintf(stderr, "spawn: %s: %s\n", what, strerror(errno));
    exit(1);
}

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static int64_t first_octet(char *program, const char *request) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) die("socketpair");
    if (request[0] != '\0' && write(ends[0], request, strlen(request)) < 0) die("write");

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);

    char *arguments[] = {program, NULL};
    pid_t child;
    char octet;
    int64_t start = now();
    if (posix_spawn(&child, program, &actions, NULL, arguments, environ) != 0) die(program);
    close(ends[1]);
    ssize_t count = read(ends[0], &octet, 1);
    int64_t duration = now() - start;
    if (count != 1) die("the program said nothing");

    // The end of its input ends it.
    close(ends[0]);
    posix_spawn_file_actions_destroy(&actions);
    while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
    return duration;
}

int main(int count, char **arguments) {
    if (count < 4 || count % 2 != 0) {
        fprintf(stderr, "usage: spawn ROUNDS PROGRAM REQUEST [PROGRAM REQUEST]...\n");
        return 2;
    }
    long rounds = strtol(arguments[1], NULL, 10);
    // A round for nothing: the programs come from memory from then on.
    for (long round = -1; round < rounds; round++) {
        for (int index = 2; index < count; index += 2) {
            int64_t duration = first_octet(arguments[index], arguments[index + 1]);
            if (round >= 0) printf("%lld%c", (long long)duration, index + 2 < count ? ' ' : '\n');
        }
    }
    return 0;
}
