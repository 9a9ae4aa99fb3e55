// The command line as the kernel handed it over. Whatever links this has it behind `CommandLine.arguments` as well.
#ifndef CSG_ARGUMENTS_H
#define CSG_ARGUMENTS_H

/// The number of arguments, the program's name included.
int csg_argument_count(void);

/// The argument at `index`, which must be less than the count; the program's name is at 0.
const char *_Nonnull csg_argument(int index);

// What the standard library asks for; not to be called.
char *_Nullable *_Nonnull _swift_stdlib_getUnsafeArgvArgc(int *_Nonnull length);
void _swift_stdlib_overrideUnsafeArgvArgc(char *_Nullable *_Nonnull argv, int argc);

#endif
