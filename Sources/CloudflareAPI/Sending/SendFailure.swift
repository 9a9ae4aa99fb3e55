/// Why Cloudflare did not take a message, or why it is not known that it did.
public struct SendFailure: Error, Sendable, Equatable {
    /// The meaning of a failure for the message and for the client.
    public enum Kind: Sendable, Equatable, CaseIterable {
        /// Too much at once: the same message may be sent again later.
        case throttled
        /// Nobody answered, or not sensibly: the same message may be sent again later.
        case unavailable
        /// Token, account, entitlement or this host's set-up: the same message may be sent once that is fixed.
        case misconfigured
        /// The message is over Cloudflare's size limit: permanent.
        case tooBig
        /// Cloudflare refuses this very request: permanent.
        case rejected
        /// The message is not UTF-8, so nothing was sent: it must be re-encoded first.
        case notUnicode
    }

    public let kind: Kind
    /// The answer's status, where there was one.
    public let httpStatus: Int?
    /// Cloudflare's own error code, where there was one.
    public let code: Int?
    /// A description for the log and for the client: at most 300 printable ASCII characters, and no secret.
    public let message: String
    /// Seconds to wait before trying again, 1 to 86,400, where the answer says so.
    public let retryAfter: Int?
    /// The answer's `CF-Ray`, by which Cloudflare's support finds the request.
    public let rayID: String?

    /// The cause, where Cloudflare says that it is the sender's domain or a recipient.
    public let cause: FailureCause?
    /// The domains or recipients that the cause may be about; see ``about(domains:recipients:)``.
    var subjects: [String] = []

    /// Whether Cloudflare had the whole request and it is not known that nothing came of it: the message may have been
    /// sent all the same, and counts as if it had been.
    public let mayHaveBeenSent: Bool

    /// Whether the proxy on the way has refused, and Cloudflare was never asked.
    public let isProxys: Bool

    /// The message is made printable and cut to 300 characters here.
    public init(
        kind: Kind, httpStatus: Int? = nil, code: Int? = nil, message: String, retryAfter: Int? = nil,
        rayID: String? = nil, mayHaveBeenSent: Bool = false, cause: FailureCause? = nil, isProxys: Bool = false
    ) {
        self.mayHaveBeenSent = mayHaveBeenSent
        self.cause = cause
        self.isProxys = isProxys
        self.kind = kind
        self.httpStatus = httpStatus
        self.code = code
        self.message = SendFailure.printable(message)
        self.retryAfter = retryAfter
        self.rayID = rayID
    }

    /// Each run of white space and control characters becomes one space, each character beyond ASCII a question mark.
    static func printable(_ text: String) -> String {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard bytes.count < 300 else { break }
            switch scalar.value {
            case 0...0x20, 0x7F...0x9F: if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
            case 0x21...0x7E: bytes.append(UInt8(scalar.value))
            default: bytes.append(UInt8(ascii: "?"))
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
