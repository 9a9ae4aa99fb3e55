#include "csg_process.h"

#include <sys/prctl.h>

// Cannot fail: both arguments are valid on every kernel.
void csg_forbid_dumps(void) { prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
