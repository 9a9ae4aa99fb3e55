// What Linux has and the Glibc module does not show.
#include <link.h>
#include <malloc.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/types.h>

// dl_iterate_phdr(3), which <link.h> shows only to _GNU_SOURCE.
struct loaded_object {
    ElfW(Addr) dlpi_addr;
    const char *dlpi_name;
    const ElfW(Phdr) *dlpi_phdr;
    ElfW(Half) dlpi_phnum;
};
int iterate_loaded_objects(int (*callback)(struct loaded_object *, size_t, void *), void *data)
    __asm__("dl_iterate_phdr");

// `struct ucred` of unix(7), which <sys/socket.h> shows only to _GNU_SOURCE.
struct peer_credentials {
    pid_t pid;
    uid_t uid;
    gid_t gid;
};

// The peer's supplementary groups (Linux 4.13), which <sys/socket.h> of Debian 12 does not name. socket(7).
enum { PEER_GROUPS = 59 };
