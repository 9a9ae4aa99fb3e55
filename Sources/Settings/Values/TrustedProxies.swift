import Text

/// The proxies that are believed about a client's address (`TRUSTED_PROXIES`): addresses, networks, and `unix` for
/// whoever comes through the Unix socket.
public struct TrustedProxies: Sendable, Equatable {
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
            guard let address = NetworkAddress(parsingHop: hop) else { return nearest }
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
