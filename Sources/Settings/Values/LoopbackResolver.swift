internal import Glibc

/// A DNS server on this host (`DNS_RESOLVER`), in place of those that the host is set up with: for tests.
public struct LoopbackResolver: Sendable, Equatable {
    /// Its IPv4 address in the network's octet order, within 127.0.0.0/8.
    public let address: UInt32
    public let port: UInt16

    /// Parses `127.0.0.1:5353`; nil for anything else, and for an address that is not loopback.
    public init?(parsing text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        var four = in_addr()
        guard parts.count == 2, let port = UInt16(parts[1]), port > 0, !text.utf8.contains(0),
            inet_pton(AF_INET, String(parts[0]), &four) == 1, UInt32(bigEndian: four.s_addr) >> 24 == 127
        else { return nil }
        address = four.s_addr
        self.port = port
    }
}
