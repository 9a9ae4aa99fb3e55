public import Connection
public import HTTPServer
public import Settings
public import StateProtocol

/// The client, as far as limits are concerned.
public struct Client: Sendable, Equatable {
    /// The numeric address, or `unix`, or `unknown`.
    public let address: String
    /// The address that its wrong passwords and tokens count for; nil where the address says nothing: programs of this
    /// host share one, and so do all behind a proxy on this host that does not say whom it speaks for.
    private let throttledAddress: ClientAddress?
    /// The address for others to know; nil where there is none.
    public var remoteAddress: String? { address == "unix" || address == "unknown" ? nil : address }

    /// The client of a request: the peer, or whom a trusted peer names.
    public init(_ head: RequestHead, peer: Peer, _ proxies: TrustedProxies) {
        address = proxies.client(
            peer: peer.address, forwardedFor: head.fields.values(Client.forwardedFor),
            connectingIP: head.fields.values(Client.connectingIP))
        let isOwn = NetworkAddress(parsing: Array(address.utf8))?.isLoopback ?? true
        throttledAddress = isOwn ? nil : ClientAddress(address)
    }

    /// What a guess at `secret` counts for.
    public func lockoutKey(of secret: LockoutKey.Secret) -> LockoutKey {
        throttledAddress.map { .address($0) } ?? .shared(secret)
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

extension LockoutKey {
    /// Where wrong ones have come from, for a sentence.
    public var words: String {
        switch self {
        case .address, .login, .unrecognized: "this address"
        case .shared: "this host"
        }
    }
}
