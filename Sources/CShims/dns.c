#include "csg_dns.h"

#include <arpa/inet.h>
#include <arpa/nameser.h>
#include <limits.h>
#include <netdb.h>
#include <netinet/in.h>
#include <resolv.h>
#include <string.h>

int csg_dns_query(
    const char *name, uint16_t type, uint32_t address, uint16_t port, uint8_t *answer, size_t size) {
    struct __res_state state;
    memset(&state, 0, sizeof state);
    if (res_ninit(&state) != 0) return CSG_DNS_UNAVAILABLE;
    state.retrans = 4;
    state.retry = 2;
    // Keys of DKIM are longer than 512 octets; without this each would cost a second question, over TCP.
    state.options |= RES_USE_EDNS0;
    if (address != 0) {
        memset(&state.nsaddr_list[0], 0, sizeof state.nsaddr_list[0]);
        state.nsaddr_list[0].sin_family = AF_INET;
        state.nsaddr_list[0].sin_addr.s_addr = address;
        state.nsaddr_list[0].sin_port = htons(port);
        state.nscount = 1;
        state._u._ext.nscount = 0;
    }
    int length = res_nquery(&state, name, C_IN, type, answer, size > INT_MAX ? INT_MAX : (int)size);
    int error = state.res_h_errno;
    res_nclose(&state);
    // An answer over TCP may be longer than the room there was for it.
    if (length >= 0) return (size_t)length > size ? (int)size : length;
    return error == HOST_NOT_FOUND || error == NO_DATA ? CSG_DNS_NOTHING : CSG_DNS_UNAVAILABLE;
}
