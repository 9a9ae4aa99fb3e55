#define _GNU_SOURCE
#include "csg_time.h"

#include <stddef.h>
#include <string.h>
#include <time.h>

bool csg_http_date(const char *text, int64_t *seconds) {
    // No locale is ever set in these programs, so the names of days and months are the English ones.
    static const char *const forms[] = {
        "%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"};
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        struct tm time;
        memset(&time, 0, sizeof time);
        const char *end = strptime(text, forms[i], &time);
        if (end != NULL && *end == '\0') {
            *seconds = timegm(&time);
            return true;
        }
    }
    return false;
}
