// What Linux has and the Glibc module does not show.
#include <malloc.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/types.h>

// `struct ucred` of unix(7), which <sys/socket.h> shows only to _GNU_SOURCE.
struct peer_credentials {
    pid_t pid;
    uid_t uid;
    gid_t gid;
};
