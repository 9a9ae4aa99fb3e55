internal import Glibc

/// A numeric address, of either kind; an IPv4-mapped IPv6 address is the IPv4 address it stands for.
struct NetworkAddress: Sendable, Hashable, CustomStringConvertible {
    /// 4 octets or 16.
    let octets: [UInt8]

    /// Parses `192.0.2.1` or `2001:db8::1`, without port, brackets or zone.
    init?(parsing text: some Collection<UInt8>) {
        guard text.count <= 45, !text.contains(0) else { return nil }
        let string = String(decoding: text, as: UTF8.self)
        var four = in_addr()
        if inet_pton(AF_INET, string, &four) == 1 {
            octets = withUnsafeBytes(of: &four) { Array($0) }
            return
        }
        var six = in6_addr()
        guard inet_pton(AF_INET6, string, &six) == 1 else { return nil }
        let bytes = withUnsafeBytes(of: &six) { Array($0) }
        let isMapped = bytes[0..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        octets = isMapped ? Array(bytes[12...]) : bytes
    }

    /// In the form that logs and limits know.
    var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let known = octets.withUnsafeBytes { bytes in
            inet_ntop(octets.count == 4 ? AF_INET : AF_INET6, bytes.baseAddress, &text, socklen_t(text.count)) != nil
        }
        return known
            ? String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) : "unknown"
    }
}

/// Whose word about a client's address is believed (`TRUSTED_PROXIES`): addresses, networks, and `unix` for whoever
/// comes through the Unix socket.
public struct TrustedProxies: Sendable, Equatable {
    /// One entry.
    struct Network: Sendable, Equatable {
        let address: NetworkAddress
        /// How many leading bits count.
        let length: Int

        /// Parses an address, or `address/length` without bits behind the length.
        init?(parsing text: some StringProtocol) {
            let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            guard let first = parts.first, let address = NetworkAddress(parsing: Array(first.utf8)) else { return nil }
            self.address = address
            guard parts.count == 2 else {
                length = address.octets.count * 8
                return
            }
            guard (1...3).contains(parts[1].utf8.count),
                parts[1].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
                let length = Int(parts[1]), length <= address.octets.count * 8,
                // 10.0.0.1/8 is a typing error or a misunderstanding.
                address.octets.enumerated().allSatisfy({ $1 & ~Network.mask(octet: $0, length) == 0 })
            else { return nil }
            self.length = length
        }

        func contains(_ other: NetworkAddress) -> Bool {
            other.octets.count == address.octets.count
                && address.octets.indices.allSatisfy { index in
                    (other.octets[index] ^ address.octets[index]) & Network.mask(octet: index, length) == 0
                }
        }

        /// Which bits of the octet at `index` belong to the first `length`.
        private static func mask(octet index: Int, _ length: Int) -> UInt8 {
            let bits = min(max(length - index * 8, 0), 8)
            return UInt8(truncatingIfNeeded: 0xFF00 >> bits)
        }
    }

    let networks: [Network]
    let trustsUnixSocket: Bool

    /// Nobody.
    static let none = TrustedProxies(networks: [], trustsUnixSocket: false)

    /// The address that the request counts for, in numeric form: the peer's own, unless the peer is trusted and says
    /// better.
    ///
    /// Proxies append to `X-Forwarded-For` who asked them, so it is read from its end: the first that is not trusted is
    /// the client, and what stands before is the client's own invention. `CF-Connecting-IP` counts only without
    /// `X-Forwarded-For`, because a proxy that does not know it passes on whatever the client wrote there.
    ///
    /// - Parameters:
    ///   - peer: Who is at the other end of the connection: a numeric address, or `unix`.
    ///   - forwardedFor: The values of all `X-Forwarded-For` fields, in order.
    ///   - connectingIP: The values of all `CF-Connecting-IP` fields.
    public func client(peer: String, forwardedFor: [[UInt8]], connectingIP: [[UInt8]]) -> String {
        guard trusts(peer) else { return peer }
        let hops = forwardedFor.flatMap { value in
            value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { $0.trimmingSpaces() }
        }
        if hops.isEmpty {
            guard connectingIP.count == 1, let address = NetworkAddress(parsing: connectingIP[0]) else { return peer }
            return address.description
        }
        var nearest = peer
        for hop in hops.reversed() {
            // Something else than an address: the last proxy that made sense stands for all behind it.
            guard let address = NetworkAddress(parsing: hop) else { return nearest }
            nearest = address.description
            guard networks.contains(where: { $0.contains(address) }) else { return nearest }
        }
        return nearest
    }

    /// Whether what `peer` says about its client is believed.
    public func trusts(_ peer: String) -> Bool {
        if peer == "unix" { return trustsUnixSocket }
        guard let address = NetworkAddress(parsing: Array(peer.utf8)) else { return false }
        return networks.contains { $0.contains(address) }
    }
}
