// libcurl, opened when first needed. Types and constants are those of <curl/curl.h>; every call goes through these
// functions. `csg_curl_load` must have given NULL before any other is called.
#ifndef CSG_CURL_H
#define CSG_CURL_H

// The type checks are macros around the variadic functions, which nobody calls here.
#ifndef CURL_DISABLE_TYPECHECK
#define CURL_DISABLE_TYPECHECK
#endif
#include <curl/curl.h>
#include <stddef.h>

/// Opens and initialises libcurl on the first call, from whichever thread. NULL, or why it cannot be used.
const char *_Nullable csg_curl_load(void);

/// The signature of CURLOPT_READFUNCTION, CURLOPT_WRITEFUNCTION and CURLOPT_HEADERFUNCTION.
typedef size_t (*csg_curl_transfer)(
    char *_Nonnull buffer, size_t size, size_t count, void *_Nullable context);

CURL *_Nullable csg_curl_easy_init(void);
void csg_curl_easy_cleanup(CURL *_Nonnull handle);
CURLcode csg_curl_easy_perform(CURL *_Nonnull handle);
const char *_Nonnull csg_curl_easy_strerror(CURLcode code);

// curl_easy_setopt, by the type of its third argument.
CURLcode csg_curl_set_long(CURL *_Nonnull handle, CURLoption option, long value);
CURLcode csg_curl_set_offset(CURL *_Nonnull handle, CURLoption option, curl_off_t value);
CURLcode csg_curl_set_string(CURL *_Nonnull handle, CURLoption option, const char *_Nullable value);
CURLcode csg_curl_set_pointer(CURL *_Nonnull handle, CURLoption option, void *_Nullable value);
CURLcode csg_curl_set_list(CURL *_Nonnull handle, CURLoption option, struct curl_slist *_Nullable value);
CURLcode csg_curl_set_transfer(CURL *_Nonnull handle, CURLoption option, csg_curl_transfer _Nullable value);
CURLcode csg_curl_set_prereq(CURL *_Nonnull handle, curl_prereq_callback _Nullable value);
CURLcode csg_curl_set_sockopt(CURL *_Nonnull handle, curl_sockopt_callback _Nullable value);

/// Names that were resolved, for all handles that use them, in whichever threads (CURLOPT_SHARE).
typedef struct csg_curl_names csg_curl_names;

/// None yet; NULL when there is no memory.
csg_curl_names *_Nullable csg_curl_names_make(void);
/// Has `handle` use them. They must outlive it.
CURLcode csg_curl_set_names(CURL *_Nonnull handle, csg_curl_names *_Nonnull names);
/// To be called when no handle uses them any more.
void csg_curl_names_free(csg_curl_names *_Nonnull names);

// curl_easy_getinfo, by the type of its answer.
CURLcode csg_curl_get_long(CURL *_Nonnull handle, CURLINFO info, long *_Nonnull value);

/// The socket of the connection that is kept from the last transfer; -1 when none is.
int csg_curl_socket(CURL *_Nonnull handle);

struct curl_slist *_Nullable csg_curl_slist_append(
    struct curl_slist *_Nullable list, const char *_Nonnull text);
void csg_curl_slist_free_all(struct curl_slist *_Nullable list);

#endif
