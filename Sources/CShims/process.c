#include "csg_process.h"

#include <malloc.h>
#include <sys/prctl.h>

// Cannot fail: the kernel is not even asked.
void csg_keep_memory(void) {
    mallopt(M_TRIM_THRESHOLD, 1 << 20);
    mallopt(M_ARENA_MAX, 1);
}

// Cannot fail: both arguments are valid on every kernel.
void csg_forbid_dumps(void) { prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
