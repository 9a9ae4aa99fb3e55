// What a process says about itself to the kernel by a variadic function.
#ifndef CSG_PROCESS_H
#define CSG_PROCESS_H

/// Has this process leave no core, and its environment and memory shown to nobody but root (PR_SET_DUMPABLE, prctl(2)).
void csg_forbid_dumps(void);

#endif
