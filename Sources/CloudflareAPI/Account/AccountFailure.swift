/// Why a call about the account came to nothing, told apart by what fixes it.
public struct AccountFailure: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Kind: Sendable, Equatable {
        /// The token is none of Cloudflare's, any more or ever.
        case tokenInvalid
        /// The token is known, and `disabled` or `expired`.
        case tokenInactive(status: String)
        /// The token is good, and may not do this.
        case permissionMissing(Permission)
        /// There is no such account, or the token is not for it.
        case accountUnknown
        /// The account's plan has no Email Sending, or it is switched off there.
        case notEntitled
        /// Too many calls: later.
        case throttled
        /// Nobody answers, or Cloudflare has a fault of its own: later.
        case unreachable
        /// This host's set-up: no libcurl, a proxy or a CA file that cannot be used.
        case misconfigured
        /// Cloudflare understood and says no: a record that stands against another, a name outside the zone.
        case refused
        /// There is nothing of that name.
        case notFound
        /// The answer is not what this version understands.
        case notUnderstood
    }

    public let kind: Kind
    /// Cloudflare's words, or what happened on the way; at most 300 printable ASCII characters, and no secret.
    public let message: String
    /// Cloudflare's error code, where there was one.
    public let code: Int?
    /// The answer's `CF-Ray`, by which Cloudflare's support finds the request.
    public let rayID: String?

    /// A failure. The message is made printable and cut to 300 characters here.
    public init(_ kind: Kind, _ message: String, code: Int? = nil, rayID: String? = nil) {
        self.kind = kind
        self.message = SendFailure.printable(message)
        self.code = code
        self.rayID = rayID
    }

    /// The message, and the code where there is one.
    public var description: String { message + (code.map { " (code \($0))" } ?? "") }
}

/// The meaning of Cloudflare's codes for calls about the account, as data. Seen in answers and in the documentation; a
/// code that is not here is judged by its HTTP status.
enum AccountFailureTable {
    enum Meaning {
        case tokenInvalid
        case permissionMissing
        case accountUnknown
        case notEntitled
        case throttled
        case unreachable
    }

    static let codes: [(code: Int, meaning: Meaning)] = [
        // "Actor … requires permission …"
        (0, .permissionMissing),
        // "Invalid API Token"
        (1000, .tokenInvalid),
        // "Unauthorized", of Email Sending: not granted for the zone, or a plan without it
        (2036, .permissionMissing),
        // "Invalid request headers", of a token that is none by its form
        (6003, .tokenInvalid),
        (6111, .tokenInvalid),
        // "Could not route to …, perhaps your object identifier is invalid?"
        (7003, .accountUnknown),
        // "Unauthorized to access requested resource"
        (9109, .accountUnknown),
        (10004, .throttled),
        (10100, .unreachable),
        (10101, .tokenInvalid),
        (10102, .permissionMissing),
        (10103, .tokenInvalid),
        (10105, .notEntitled),
        (10203, .notEntitled),
    ]
}
