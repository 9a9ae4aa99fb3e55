public import Connection
public import Gateway
public import HTTPServer

/// Who asks, as far as limits are concerned.
public struct Client: Sendable, Equatable {
    /// The numeric address, or `unix`, or `unknown`.
    public let address: String
    /// Whose failed logins are counted together; empty for nobody: this host's own programs share one address.
    public let throttledAddress: String
    /// The address for others to know; nil where there is none.
    public var remoteAddress: String? { address == "unix" || address == "unknown" ? nil : address }

    /// The client of a request: the peer, or whom a trusted peer names.
    public init(_ head: RequestHead, peer: Peer, _ proxies: TrustedProxies) {
        address = proxies.client(
            peer: peer.address, forwardedFor: head.fields.values(Client.forwardedFor),
            connectingIP: head.fields.values(Client.connectingIP))
        throttledAddress = address == peer.address && peer.isLoopback ? "" : address
    }

    // Both are tokens.
    private static let forwardedFor = FieldName("X-Forwarded-For")!
    private static let connectingIP = FieldName("CF-Connecting-IP")!
}

extension HeaderFields {
    /// The values of all fields of this name, in order.
    fileprivate func values(_ name: FieldName) -> [[UInt8]] {
        all.filter { $0.name == name }.map(\.value.bytes)
    }
}
