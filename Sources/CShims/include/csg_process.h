// What a process says about itself to the kernel by a variadic function, and what takes a second process.
#ifndef CSG_PROCESS_H
#define CSG_PROCESS_H

#include <stddef.h>
#include <sys/types.h>

/// Has this process leave no core, and its environment and memory shown to nobody but root (PR_SET_DUMPABLE, prctl(2)).
void csg_forbid_dumps(void);

/// Has up to 1 MiB that was freed kept for what comes next (M_TRIM_THRESHOLD, mallopt(3)): each message needs the same
/// buffers again. And has threads share one arena (M_ARENA_MAX): a second one costs some twenty calls of mprotect(2),
/// and two threads that hardly ever run at the same time do not need it.
void csg_keep_memory(void);

/// From now on SIGTERM, which would end the process, ends only waits by ``csg_wait``: whatever else is going on is
/// brought to its end. Threads that are started later leave it alone, too.
void csg_defer_termination(void);

/// From now on SIGTERM ends this process together with the connection on its standard input, which somebody else may
/// hold as well: shutdown(2).
void csg_end_with_connection(void);

/// poll(2) of one descriptor; the timeout is not negative. -1 with ECANCELED when it is to be read from and the process
/// has been told to terminate, before or meanwhile, and that is deferred.
int csg_wait(int descriptor, short events, int milliseconds);

/// access(2) of `path` as a process of `user` in `group` and the other `groups` that has `root` for / (NULL: this
/// one's) would have it: 0, or its errno. -1 where this process may not become that one. For root, in a process with
/// one thread.
int csg_access_as(
    const char *_Nullable root, uid_t user, gid_t group, const gid_t *_Nonnull groups, size_t count,
    const char *_Nonnull path, int mode);

#endif
