import Glibc

/// The client at the other end of the accepted connection.
public struct Peer: Sendable, Equatable {
    /// The peer's numeric address as the log shows it: `192.0.2.1`, `2001:db8::1` (an IPv4-mapped IPv6 address is shown
    /// as the IPv4 address it stands for), `unix` for a Unix socket, `unknown` where there is no telling.
    public let address: String
    /// The peer's port, 0 where there is none.
    public let port: UInt16
    /// Whether it is certain that the peer runs on this host: only then may a password cross in the clear.
    public let isLoopback: Bool

    /// The peer named by systemd in `REMOTE_ADDR` and `REMOTE_PORT` (systemd.exec(5)), else the one the socket itself
    /// names. A pipe has no peer: `unknown`, and not loopback.
    public init(remoteAddress: String?, remotePort: String?, socket: Int32) {
        // Without a port the address is not to be believed: of a Unix socket systemd says the path to which the client
        // has bound its own end, and that may be "192.0.2.1".
        if let remoteAddress, let port = remotePort.flatMap({ UInt16($0) }) {
            self.init(numericAddress: remoteAddress, port: port)
            return
        }
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let known = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getpeername(socket, $0, &length) == 0 }
        }
        guard known else {
            self = .unknown
            return
        }
        switch Int32(storage.ss_family) {
        case AF_UNIX:
            self.init(address: "unix", port: 0, isLoopback: true)
        case AF_INET, AF_INET6:
            var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            var service = [CChar](repeating: 0, count: Int(NI_MAXSERV))
            let failed = withUnsafePointer(to: &storage) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    getnameinfo(
                        $0, length, &host, socklen_t(host.count), &service, socklen_t(service.count),
                        NI_NUMERICHOST | NI_NUMERICSERV)
                }
            }
            guard failed == 0 else {
                self = .unknown
                return
            }
            self.init(numericAddress: Peer.text(host), port: UInt16(Peer.text(service)) ?? 0)
        default:
            self = .unknown
        }
    }

    private init(address: String, port: UInt16, isLoopback: Bool) {
        self.address = address
        self.port = port
        self.isLoopback = isLoopback
    }

    /// A peer by its address in text; what is not an address is `unknown`, so nothing else ever reaches the log.
    private init(numericAddress text: String, port: UInt16) {
        var four = in_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            self.init(address: text, port: port, isLoopback: UInt32(bigEndian: four.s_addr) >> 24 == 127)
            return
        }
        // A link-local address carries its interface as a zone (RFC 4007 section 11), which inet_pton does not take.
        let withoutZone = text.split(separator: "%", maxSplits: 1).first.map(String.init) ?? text
        var six = in6_addr()
        guard inet_pton(AF_INET6, withoutZone, &six) == 1 else {
            self = .unknown
            return
        }
        let bytes = withUnsafeBytes(of: six) { [UInt8]($0) }
        if bytes[0..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
            let mapped = "\(bytes[12]).\(bytes[13]).\(bytes[14]).\(bytes[15])"
            self.init(address: mapped, port: port, isLoopback: bytes[12] == 127)
            return
        }
        let isLoopback = bytes[0..<15].allSatisfy { $0 == 0 } && bytes[15] == 1
        self.init(address: Peer.canonicalText(of: &six), port: port, isLoopback: isLoopback)
    }

    private static func canonicalText(of address: inout in6_addr) -> String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(AF_INET6, &address, &text, socklen_t(text.count)) != nil else { return "unknown" }
        return self.text(text)
    }

    private static func text(_ buffer: [CChar]) -> String {
        String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static let unknown = Peer(address: "unknown", port: 0, isLoopback: false)
}
