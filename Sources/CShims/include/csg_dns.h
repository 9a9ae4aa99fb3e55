// The resolver of libc (resolver(3)), whose state is a structure that macros reach into.
#ifndef CSG_DNS_H
#define CSG_DNS_H

#include <stddef.h>
#include <stdint.h>

/// What `csg_dns_query` gives where there is no message.
enum {
    /// The name, or the name with a record of this type, does not exist.
    CSG_DNS_NOTHING = -1,
    /// No server answered, or not sensibly.
    CSG_DNS_UNAVAILABLE = -2,
};

/// Asks the host's resolvers (resolv.conf(5)) for the records of `type` (a number, RFC 1035 section 3.2.2) of `name`,
/// and writes the whole answering message to `answer`; gives its length, at most `size`. With an `address` (IPv4, in
/// the network's octet order; 0 for none) only the server there is asked, at `port`. Takes 8 seconds at most for each
/// server.
int csg_dns_query(
    const char *_Nonnull name, uint16_t type, uint32_t address, uint16_t port, uint8_t *_Nonnull answer, size_t size);

#endif
