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
