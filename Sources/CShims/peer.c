// For struct ucred.
#define _GNU_SOURCE

#include "csg_peer.h"

#include <errno.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

// TCP_ESTABLISHED of <netinet/tcp.h>. In any later state the kernel may have let go of the owner, and then says root.
enum { ESTABLISHED = 1 };

union address {
    struct sockaddr_storage any;
    struct sockaddr_in four;
    struct sockaddr_in6 six;
};

struct question {
    struct nlmsghdr header;
    struct inet_diag_req_v2 request;
};

/// The address's family, its octets into `octets`, its port into `port`. IPv4 inside IPv6 is IPv4, as its other end is.
static int take(const union address *address, __be32 octets[4], __be16 *port) {
    if (address->any.ss_family == AF_INET) {
        memcpy(octets, &address->four.sin_addr, 4);
        *port = address->four.sin_port;
        return AF_INET;
    }
    if (address->any.ss_family != AF_INET6) return AF_UNSPEC;
    *port = address->six.sin6_port;
    if (IN6_IS_ADDR_V4MAPPED(&address->six.sin6_addr)) {
        memcpy(octets, (const char *)&address->six.sin6_addr + 12, 4);
        return AF_INET;
    }
    memcpy(octets, &address->six.sin6_addr, 16);
    return AF_INET6;
}

static int ask(int netlink, const struct question *question, unsigned *uid) {
    if (send(netlink, question, sizeof *question, 0) < 0) return errno;
    union {
        struct nlmsghdr header;
        char room[2048];
    } answer;
    ssize_t count = recv(netlink, &answer, sizeof answer, 0);
    if (count < 0) return errno;
    if (!NLMSG_OK(&answer.header, (size_t)count)) return EPROTO;
    if (answer.header.nlmsg_type == NLMSG_ERROR) {
        const struct nlmsgerr *error = NLMSG_DATA(&answer.header);
        if (answer.header.nlmsg_len < NLMSG_LENGTH(sizeof *error) || error->error == 0) return EPROTO;
        // The kernel says the same of a socket that is not there and of a question it does not know (tcp_diag is no
        // module of this kernel).
        return error->error == -ENOENT ? ESRCH : -error->error;
    }
    if (answer.header.nlmsg_type != SOCK_DIAG_BY_FAMILY ||
        answer.header.nlmsg_len < NLMSG_LENGTH(sizeof(struct inet_diag_msg)))
        return EPROTO;
    const struct inet_diag_msg *found = NLMSG_DATA(&answer.header);
    // A socket that no process has open any more is nobody's, though the kernel calls it root's.
    if (found->idiag_state != ESTABLISHED || found->idiag_inode == 0) return ESRCH;
    *uid = found->idiag_uid;
    return 0;
}

int csg_peer_owner(int socket_, unsigned *uid) {
    union address own, peer;
    memset(&own, 0, sizeof own);
    memset(&peer, 0, sizeof peer);
    socklen_t length = sizeof own;
    if (getsockname(socket_, (struct sockaddr *)&own, &length) < 0) return errno;
    if (own.any.ss_family == AF_UNIX) {
        struct ucred credentials;
        length = sizeof credentials;
        if (getsockopt(socket_, SOL_SOCKET, SO_PEERCRED, &credentials, &length) < 0) return errno;
        *uid = credentials.uid;
        return 0;
    }
    length = sizeof peer;
    if (getpeername(socket_, (struct sockaddr *)&peer, &length) < 0) return errno;

    struct question question;
    memset(&question, 0, sizeof question);
    question.header.nlmsg_len = sizeof question;
    question.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    question.header.nlmsg_flags = NLM_F_REQUEST;
    question.request.sdiag_protocol = IPPROTO_TCP;
    question.request.idiag_states = 1U << ESTABLISHED;
    question.request.id.idiag_cookie[0] = INET_DIAG_NOCOOKIE;
    question.request.id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;
    // Seen from the other end, whose socket it is about.
    int family = take(&peer, question.request.id.idiag_src, &question.request.id.idiag_sport);
    if (family == AF_UNSPEC || family != take(&own, question.request.id.idiag_dst, &question.request.id.idiag_dport))
        return EAFNOSUPPORT;
    question.request.sdiag_family = (__u8)family;

    int netlink = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (netlink < 0) return errno;
    // The kernel answers at once; nothing may hang on it all the same.
    struct timeval patience = {.tv_sec = 1};
    setsockopt(netlink, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    int failure = ask(netlink, &question, uid);
    close(netlink);
    return failure;
}
