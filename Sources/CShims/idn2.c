#include "csg_idn2.h"

#include <pthread.h>
#include <stdint.h>
#include <string.h>

#include "csg_library.h"

// Why this library: the tables of IDNA2008 change with Unicode and must be maintained by somebody; libcurl, which every
// handler loads anyway, needs it, so it is on every host; ICU would be thirty megabytes, tables of our own would go
// stale. Its header is not needed: these are two functions and a number.
#define PACKAGE "libidn2-0"

static int (*idn2_lookup_u8)(const uint8_t *source, uint8_t **result, int flags);
static void (*idn2_free)(void *text);

// IDN2_NO_TR46 of <idn2.h>.
static const int without_mapping = 64;

static void load(void) {
    char error[256];
    // It stays loaded for the life of the process.
    void *library = csg_library_open("libidn2.so.0", PACKAGE, error, sizeof error);
    if (library == NULL || !csg_library_find(library, "idn2_free", PACKAGE, &idn2_free, error, sizeof error)) return;
    if (!csg_library_find(library, "idn2_lookup_u8", PACKAGE, &idn2_lookup_u8, error, sizeof error)) {
        idn2_lookup_u8 = NULL;
    }
}

bool csg_idn2_lookup(const char *name, char *ascii, size_t size) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    if (idn2_lookup_u8 == NULL) return false;
    uint8_t *result = NULL;
    const int status = idn2_lookup_u8((const uint8_t *)name, &result, without_mapping);
    const bool is_valid = status == 0 && result != NULL && strlen((const char *)result) < size;
    if (is_valid) memcpy(ascii, result, strlen((const char *)result) + 1);
    if (result != NULL) idn2_free(result);
    return is_valid;
}
