// For ppoll.
#define _GNU_SOURCE

#include "csg_process.h"

#include <errno.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <sys/prctl.h>
#include <time.h>

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
