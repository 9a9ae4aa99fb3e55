#include "csg_curl.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "csg_library.h"

#define PACKAGE "libcurl4"

#define FUNCTIONS(X) \
    X(curl_global_init) \
    X(curl_easy_init) \
    X(curl_easy_cleanup) \
    X(curl_easy_perform) \
    X(curl_easy_strerror) \
    X(curl_easy_setopt) \
    X(curl_easy_getinfo) \
    X(curl_share_init) \
    X(curl_share_setopt) \
    X(curl_share_cleanup) \
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

CURLcode csg_curl_set_sockopt(CURL *handle, curl_sockopt_callback value) {
    return (lib.curl_easy_setopt)(handle, CURLOPT_SOCKOPTFUNCTION, value);
}

// One lock for each kind of data that is shared; curl_share_setopt(3) wants them.
struct csg_curl_names {
    CURLSH *share;
    pthread_mutex_t locks[CURL_LOCK_DATA_LAST];
};

static void lock_names(CURL *handle, curl_lock_data data, curl_lock_access access, void *context) {
    (void)handle, (void)access;
    pthread_mutex_lock(&((csg_curl_names *)context)->locks[data]);
}

static void unlock_names(CURL *handle, curl_lock_data data, void *context) {
    (void)handle;
    pthread_mutex_unlock(&((csg_curl_names *)context)->locks[data]);
}

csg_curl_names *csg_curl_names_make(void) {
    csg_curl_names *names = malloc(sizeof *names);
    if (names == NULL) return NULL;
    names->share = lib.curl_share_init();
    if (names->share == NULL) {
        free(names);
        return NULL;
    }
    for (int data = 0; data < CURL_LOCK_DATA_LAST; data++) pthread_mutex_init(&names->locks[data], NULL);
    (lib.curl_share_setopt)(names->share, CURLSHOPT_USERDATA, names);
    (lib.curl_share_setopt)(names->share, CURLSHOPT_LOCKFUNC, lock_names);
    (lib.curl_share_setopt)(names->share, CURLSHOPT_UNLOCKFUNC, unlock_names);
    (lib.curl_share_setopt)(names->share, CURLSHOPT_SHARE, CURL_LOCK_DATA_DNS);
    return names;
}

CURLcode csg_curl_set_names(CURL *handle, csg_curl_names *names) {
    return (lib.curl_easy_setopt)(handle, CURLOPT_SHARE, names->share);
}

void csg_curl_names_free(csg_curl_names *names) {
    lib.curl_share_cleanup(names->share);
    for (int data = 0; data < CURL_LOCK_DATA_LAST; data++) pthread_mutex_destroy(&names->locks[data]);
    free(names);
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
