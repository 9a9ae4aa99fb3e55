#include "csg_library.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

void *csg_library_open(const char *soname, const char *package, char *error, size_t size) {
    // NOW: a missing symbol is found here and not in the middle of a handshake. LOCAL: nobody else's symbols change.
    void *library = dlopen(soname, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) {
        const char *reason = dlerror();
        snprintf(
            error, size, "%s cannot be loaded (%s): install the Debian package %s", soname,
            reason == NULL ? "no reason given" : reason, package);
    }
    return library;
}

bool csg_library_find(
    void *library, const char *name, const char *package, void *function, char *error, size_t size) {
    void *found = dlsym(library, name);
    if (found == NULL) {
        snprintf(error, size, "%s is not in the installed library: upgrade the Debian package %s", name, package);
        return false;
    }
    // By bytes, because C has no conversion from an object pointer to a function pointer.
    memcpy(function, &found, sizeof found);
    return true;
}
