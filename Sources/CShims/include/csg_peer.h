// Who is at the other end of a connection that does not leave this host.
#ifndef CSG_PEER_H
#define CSG_PEER_H

/// The user who owns the other end of the connected `socket`: for a Unix socket the one the kernel noted when it was
/// connected, for TCP on loopback the one whose socket it is now, by sock_diag(7), which needs AF_NETLINK. 0 when `uid`
/// says it; else why it is not known, as errno: ESRCH where no process has the other end open any more.
int csg_peer_owner(int socket, unsigned *_Nonnull uid);

#endif
