#include "csg_curl.h"

#include <pthread.h>
#include <string.h>

#include "csg_library.h"

#define PACKAGE "libcurl4"

#define FUNCTIONS(X) \
    X(curl_global_init) \
    X(curl_easy_init) \
    X(curl_easy_reset) \
    X(curl_easy_cleanup) \
    X(curl_easy_perform) \
    X(curl_easy_strerror) \
    X(curl_easy_setopt) \
    X(curl_easy_getinfo) \
    X(curl_slist_append) \
    X(curl_slist_free_all)

// The table of entry points; each has the type its header gives it.
#define MEMBER(name) __typeof__(&name) name;
static struct {
    FUNCTIONS(MEMBER)
} lib;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char failure[512];

static void load(void) {
    void *library = csg_library_open("libcurl.so.4", PACKAGE, failure, sizeof failure);
    if (library == NULL) return;
#define FIND(name) \
    if (!csg_library_find(library, #name, PACKAGE, &lib.name, failure, sizeof failure)) return;
    FUNCTIONS(FIND)
    if (lib.curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        strcpy(failure, "libcurl cannot be initialised: reinstall the Debian package " PACKAGE);
    }
}

const char *csg_curl_load(void) {
    pthread_once(&once, load);
    return failure[0] == '\0' ? NULL : failure;
}

CURL *csg_curl_easy_init(void) { return lib.curl_easy_init(); }
void csg_curl_easy_reset(CURL *handle) { lib.curl_easy_reset(handle); }
void csg_curl_easy_cleanup(CURL *handle) { lib.curl_easy_cleanup(handle); }
CURLcode csg_curl_easy_perform(CURL *handle) { return lib.curl_easy_perform(handle); }
const char *csg_curl_easy_strerror(CURLcode code) { return lib.curl_easy_strerror(code); }

CURLcode csg_curl_set_long(CURL *handle, CURLoption option, long value) {
    return (lib.curl_easy_setopt)(handle, option, value);
}

CURLcode csg_curl_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
    return (lib.curl_easy_setopt)(handle, option, value);
}

CURLcode csg_curl_set_string(CURL *handle, CURLoption option, const char *value) {
    return (lib.curl_easy_setopt)(handle, option, value);
}

CURLcode csg_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return (lib.curl_easy_setopt)(handle, option, value);
}

CURLcode csg_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return (lib.curl_easy_setopt)(handle, option, value);
}

CURLcode csg_curl_set_transfer(CURL *handle, CURLoption option, csg_curl_transfer value) {
    return (lib.curl_easy_setopt)(handle, option, value);
}

CURLcode csg_curl_set_prereq(CURL *handle, curl_prereq_callback value) {
    return (lib.curl_easy_setopt)(handle, CURLOPT_PREREQFUNCTION, value);
}

CURLcode csg_curl_get_long(CURL *handle, CURLINFO info, long *value) {
    return (lib.curl_easy_getinfo)(handle, info, value);
}

int csg_curl_socket(CURL *handle) {
    curl_socket_t socket = CURL_SOCKET_BAD;
    (lib.curl_easy_getinfo)(handle, CURLINFO_ACTIVESOCKET, &socket);
    return socket;
}

struct curl_slist *csg_curl_slist_append(struct curl_slist *list, const char *text) {
    return lib.curl_slist_append(list, text);
}

void csg_curl_slist_free_all(struct curl_slist *list) { lib.curl_slist_free_all(list); }
