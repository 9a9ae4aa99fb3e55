import Glibc
import Testing

@testable import Connection

/// Who the client is: by what systemd says in the environment, or by the socket.
@Suite struct PeerTests {
    @Test("what systemd says of a connection over TCP is taken as it is")
    func saidBySystemd() {
        let peer = Peer(remoteAddress: "192.0.2.1", remotePort: "4000", socket: -1)
        #expect(peer.address == "192.0.2.1")
        #expect(peer.port == 4000)
        #expect(!peer.isLoopback)
        #expect(Peer(remoteAddress: "::ffff:127.0.0.1", remotePort: "1", socket: -1).isLoopback)
    }

    /// systemd 257 puts the path of the client's end into `REMOTE_ADDR`, and no port beside it.
    @Test(
        "a client of a Unix socket cannot choose its address by the path of its own end",
        arguments: ["127.0.0.1", "192.0.2.1", "::1", "/run/user/1000/end", "@end", ""])
    func pathsAreNotAddresses(path: String) {
        var ends: [Int32] = [0, 0]
        #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
        defer { for end in ends { close(end) } }
        #expect(Peer(remoteAddress: path, remotePort: nil, socket: ends[0]).address == "unix")
    }
}
