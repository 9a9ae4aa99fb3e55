/// What a handler asks of the helper: one datagram, for instance `1 reserve 2 smtp:alice 30 1000 total 0 0`.
public enum Request: Sendable, Equatable {
    /// `ping`: is anybody there?
    case ping
    /// `reserve <n> (<key> <per minute> <per day>)…`: may one more message go out?
    case reserve([Claim])
    /// `commit <id> [<n> (<key> <per minute> <per day>)…]`: the message went out. The claims are sent only when the
    /// connection that made the reservation is gone: a helper that no longer knows it counts the message all the same.
    case commit(UInt64, unlessKnown: [Claim])
    /// `release <id>`: nothing was sent.
    case release(UInt64)

    /// Reads a datagram.
    public init(parsing datagram: UnsafeRawBufferPointer) throws(WireError) {
        var reader = try WireReader(datagram)
        switch String(decoding: try reader.field("a request"), as: UTF8.self) {
        case "ping":
            self = .ping
        case "reserve":
            self = .reserve(try reader.claims())
        case "commit":
            let id = try reader.number("a reservation", upTo: UInt64.max)
            self = .commit(id, unlessKnown: reader.isAtEnd ? [] : try reader.claims())
        case "release":
            self = .release(try reader.number("a reservation", upTo: UInt64.max))
        default:
            throw .malformed("unknown request")
        }
        try reader.end()
    }

    /// Reads a datagram.
    public init(parsing datagram: [UInt8]) throws(WireError) {
        // Rethrowing through the closure loses the typed error, so it is carried out by hand.
        let result = datagram.withUnsafeBytes { bytes in
            Result { () throws(WireError) in try Request(parsing: bytes) }
        }
        self = try result.get()
    }

    /// The datagram.
    public var datagram: [UInt8] {
        switch self {
        case .ping:
            return WireWriter("ping").bytes
        case .reserve(let claims):
            var writer = WireWriter("reserve")
            writer.claims(claims)
            return writer.bytes
        case .commit(let id, let claims):
            var writer = WireWriter("commit")
            writer.number(id)
            if !claims.isEmpty { writer.claims(claims) }
            return writer.bytes
        case .release(let id):
            var writer = WireWriter("release")
            writer.number(id)
            return writer.bytes
        }
    }
}
