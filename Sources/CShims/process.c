// For ppoll.
#define _GNU_SOURCE

#include "csg_process.h"

#include <errno.h>
#include <grp.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// Cannot fail: the kernel is not even asked.
void csg_keep_memory(void) {
    mallopt(M_TRIM_THRESHOLD, 1 << 20);
    mallopt(M_ARENA_MAX, 1);
}

// Cannot fail: both arguments are valid on every kernel.
void csg_forbid_dumps(void) { prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

static bool defers_termination;
static volatile sig_atomic_t was_told_to_terminate;

static void note_termination(int signal) {
    (void)signal;
    was_told_to_terminate = 1;
}

void csg_defer_termination(void) {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, NULL);
    // Without SA_RESTART, though poll would be interrupted in any case.
    struct sigaction action = {.sa_handler = note_termination};
    sigaction(SIGTERM, &action, NULL);
    defers_termination = true;
}

static void end_with_connection(int signal) {
    (void)signal;
    // Both are async-signal-safe (signal-safety(7)).
    shutdown(STDIN_FILENO, SHUT_RDWR);
    _exit(EXIT_SUCCESS);
}

void csg_end_with_connection(void) {
    struct sigaction action = {.sa_handler = end_with_connection};
    sigaction(SIGTERM, &action, NULL);
}

int csg_wait(int descriptor, short events, int milliseconds) {
    struct pollfd entry = {.fd = descriptor, .events = events};
    // What is being said to the client is said to its end.
    if (!defers_termination || !(events & POLLIN)) return poll(&entry, 1, milliseconds);
    sigset_t open;
    pthread_sigmask(SIG_SETMASK, NULL, &open);
    sigdelset(&open, SIGTERM);
    struct timespec time = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000L};
    int ready = was_told_to_terminate ? -1 : ppoll(&entry, 1, &time, &open);
    if (!was_told_to_terminate) return ready;
    errno = ECANCELED;
    return -1;
}

int csg_access_as(
    const char *root, uid_t user, gid_t group, const gid_t *groups, size_t count, const char *path, int mode) {
    enum { CANNOT = 255 };
    pid_t child = fork();
    if (child < 0) return -1;
    if (child == 0) {
        if (root != NULL && (chroot(root) != 0 || chdir("/") != 0)) _exit(CANNOT);
        if (setgroups(count, groups) != 0 || setresgid(group, group, group) != 0) _exit(CANNOT);
        if (setresuid(user, user, user) != 0) _exit(CANNOT);
        _exit(access(path, mode) == 0 ? 0 : errno);
    }
    int status;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) return -1;
    }
    return WIFEXITED(status) && WEXITSTATUS(status) != CANNOT ? WEXITSTATUS(status) : -1;
}
