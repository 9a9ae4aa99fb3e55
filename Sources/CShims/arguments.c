#include "csg_arguments.h"

static int count;
static char **arguments;

// glibc gives every constructor the arguments of main.
__attribute__((constructor)) static void keep(int argc, char **argv) {
    count = argc;
    arguments = argv;
}

int csg_argument_count(void) { return count; }

const char *csg_argument(int index) { return arguments[index]; }

// What stands behind `CommandLine.arguments` (swift/stdlib/public/stubs/CommandLine.cpp). With these here, the linker
// leaves out the runtime's own, which search /proc/self/maps for the stack whenever a program starts: a tenth of the
// instructions before the banner, and no arguments where there is no /proc.
char **_swift_stdlib_getUnsafeArgvArgc(int *length) {
    *length = count;
    return arguments;
}

void _swift_stdlib_overrideUnsafeArgvArgc(char **argv, int argc) {
    arguments = argv;
    count = argc;
}
