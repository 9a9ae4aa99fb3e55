// What Swift cannot call (variadic functions, macros), cannot see, or must not link: see the headers below.
#ifndef CSHIMS_H
#define CSHIMS_H

#include "csg_arguments.h"
#include "csg_curl.h"
#include "csg_dns.h"
#include "csg_idn2.h"
#include "csg_library.h"
#include "csg_openssl.h"
#include "csg_peer.h"
#include "csg_process.h"
#include "csg_time.h"

#endif
