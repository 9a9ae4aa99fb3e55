import Glibc
import Testing

@testable import Connection

@Suite struct PeerOwnerTests {
    @Test func `the other end of a connection on this host is its user's, and nobody's once it is closed`() {
        let listener = Listener()
        let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = listener.port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        #expect(connected == 0)
        let server = listener.accept()
        defer { close(server.input) }
        #expect(PeerOwner(ofPeerOf: server.input)?.uid == getuid())
        close(client)
        // The kernel would call it root's now.
        #expect(PeerOwner(ofPeerOf: server.input) == nil)
    }

    @Test func `on a Unix socket it is the user who connected`() {
        var ends: [Int32] = [0, 0]
        #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
        defer { for end in ends { close(end) } }
        #expect(PeerOwner(ofPeerOf: ends[0])?.uid == getuid())
    }

    @Test(arguments: [0, 1_000, 1_001, 60_000, 60_513, 65_536, 300_000, 1_234_567_890] as [UInt32])
    func `root and people have browsers`(uid: UInt32) { #expect(PeerOwner(uid: uid).isPerson) }

    @Test(arguments: [1, 33, 101, 999, 61_184, 65_519, 65_534, 65_535] as [UInt32])
    func `services have none`(uid: UInt32) { #expect(!PeerOwner(uid: uid).isPerson) }
}
