internal import CShims

/// The user of this host who owns the other end of a connection.
public struct PeerOwner: Sendable, Equatable {
    /// The user's number.
    public let uid: UInt32

    /// The owner of the other end of the connected `socket`, nil where nobody can tell: the other end is on another
    /// host, no process has it open any more, or this process may not ask (it takes `AF_NETLINK`).
    public init?(ofPeerOf socket: Int32) {
        var uid: CUnsignedInt = 0
        guard csg_peer_owner(socket, &uid) == 0 else { return nil }
        self.init(uid: uid)
    }

    package init(uid: UInt32) { self.uid = uid }

    /// Whether it is root or a person, and no user that services run as: those have numbers below 1000, or one of
    /// systemd's dynamic users (`DynamicUser=`), or `nobody` (systemd's UIDS-GIDS.md).
    public var isPerson: Bool {
        switch uid {
        case 0: true
        case 1..<1_000, 61_184...65_535: false
        default: true
        }
    }
}
