// libidn2, opened when first needed: domain names beyond ASCII by IDNA2008 (RFC 5891).
#ifndef CSG_IDN2_H
#define CSG_IDN2_H

#include <stdbool.h>
#include <stddef.h>

/// Writes `name` (UTF-8), with its U-labels as A-labels by the strict rules of RFC 5891 section 5 and without any
/// mapping, to `ascii`, which has room for `size` octets, and a NUL behind it. False if a label is invalid, if there is
/// no room, or if the library cannot be loaded. From whichever thread.
bool csg_idn2_lookup(const char *_Nonnull name, char *_Nonnull ascii, size_t size);

#endif
