// strptime(3), which is not among the functions that Swift's Glibc module shows.
#ifndef CSG_TIME_H
#define CSG_TIME_H

#include <stdbool.h>
#include <stdint.h>

/// Reads an HTTP-date (RFC 9110 section 5.6.7), in today's form or in one of the two that must still be understood, as
/// seconds since 1970.
bool csg_http_date(const char *_Nonnull text, int64_t *_Nonnull seconds);

#endif
