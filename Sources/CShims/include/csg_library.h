// Shared libraries that are opened when first needed: linked, they would cost every process their start-up time, also
// those that never use them; copied in statically, they would miss the distribution's security updates.
#ifndef CSG_LIBRARY_H
#define CSG_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

/// Opens the shared library `soname`. On failure gives NULL and writes a text to `error` that names the Debian package
/// to install.
void *_Nullable csg_library_open(
    const char *_Nonnull soname, const char *_Nonnull package, char *_Nonnull error, size_t size);

/// Sets `*function` to the entry point `name` of `library`. On failure gives false and writes a text as above.
bool csg_library_find(
    void *_Nonnull library, const char *_Nonnull name, const char *_Nonnull package, void *_Nonnull function,
    char *_Nonnull error, size_t size);

#endif
