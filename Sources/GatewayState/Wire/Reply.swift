/// What the helper answers: one datagram, for instance `1 granted 17`.
public enum Reply: Sendable, Equatable {
    /// `pong`.
    case pong
    /// `granted <id>`: one message may go out; the number is for `commit` or `release`.
    case granted(UInt64)
    /// `limited <key> <seconds>`: that key's limit is reached, and this is when it will work again.
    case limited(key: String, retryAfter: Int)
    /// `done`: what was asked is done.
    case done
    /// `error <code> <text>`: what was asked is not done. The text is for a person.
    case error(ErrorCode, String)

    /// Why the helper does not do what it is asked.
    public enum ErrorCode: String, Sendable, CaseIterable {
        /// The datagram is none of this wire's.
        case malformed
        /// The datagram is longer than ``Wire/longestDatagram``.
        case tooLong = "too-long"
        /// Another version of the wire than the helper speaks.
        case version
        /// The peer is neither the helper's own user nor root.
        case forbidden
        /// More connections than the helper takes.
        case busy
        /// More keys or reservations than the helper keeps.
        case full
        /// A reservation that is not this connection's.
        case unknownReservation = "unknown-reservation"
    }

    /// The reply to a datagram that could not be read.
    public init(_ error: WireError) {
        switch error {
        case .tooLong: self = .error(.tooLong, "a datagram has at most \(Wire.longestDatagram) bytes")
        case .version: self = .error(.version, "this helper speaks version \(Wire.version)")
        case .malformed(let text): self = .error(.malformed, text)
        }
    }

    /// Reads a datagram.
    public init(parsing datagram: UnsafeRawBufferPointer) throws(WireError) {
        var reader = try WireReader(datagram)
        switch String(decoding: try reader.field("a reply"), as: UTF8.self) {
        case "pong":
            self = .pong
        case "granted":
            self = .granted(try reader.number("a reservation", upTo: UInt64.max))
        case "limited":
            let key = WireText.decoded(try reader.key())
            self = .limited(key: key, retryAfter: try reader.number("seconds", upTo: 1_000_000))
        case "done":
            self = .done
        case "error":
            let name = String(decoding: try reader.field("an error code"), as: UTF8.self)
            guard let code = ErrorCode(rawValue: name) else { throw .malformed("unknown error code") }
            self = .error(code, reader.rest())
        default:
            throw .malformed("unknown reply")
        }
        try reader.end()
    }

    /// Reads a datagram.
    public init(parsing datagram: [UInt8]) throws(WireError) {
        let result = datagram.withUnsafeBytes { bytes in
            Result { () throws(WireError) in try Reply(parsing: bytes) }
        }
        self = try result.get()
    }

    /// The datagram.
    public var datagram: [UInt8] {
        switch self {
        case .pong:
            return WireWriter("pong").bytes
        case .granted(let id):
            var writer = WireWriter("granted")
            writer.number(id)
            return writer.bytes
        case .limited(let key, let retryAfter):
            var writer = WireWriter("limited")
            writer.raw(WireText.encodedKey(key))
            writer.number(retryAfter)
            return writer.bytes
        case .done:
            return WireWriter("done").bytes
        case .error(let code, let text):
            var writer = WireWriter("error")
            writer.raw(code.rawValue)
            writer.raw(text)
            return writer.bytes
        }
    }
}
