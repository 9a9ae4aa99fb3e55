// The command line as the kernel handed it over. Swift's `CommandLine.arguments` reads /proc/self/cmdline, and is empty
// where there is no /proc, as in a handler's file tree.
#ifndef CSG_ARGUMENTS_H
#define CSG_ARGUMENTS_H

/// The number of arguments, the program's name included.
int csg_argument_count(void);

/// The argument at `index`, which must be less than the count; the program's name is at 0.
const char *_Nonnull csg_argument(int index);

#endif
