public import Mail
public import Settings
public import StateProtocol

/// Why the gateway itself turns a message, a sender or a recipient down, before anything leaves the host.
public enum Refusal: Error, Sendable, Equatable {
    /// The envelope's sender is not in `ALLOWED_FROM`.
    case senderNotAllowed(EmailAddress)
    /// The setting `SENDER_MAP`, by this name, puts an address in the sender's place that is not in `ALLOWED_FROM`
    /// either.
    case mappedSenderNotAllowed(EmailAddress, of: EmailAddress, setting: String)
    /// Nothing says at which domain the name is, or who gets its mail; the setting would.
    case unknownName(UnqualifiedName, setting: String)
    /// The host's aliases cannot be read, or not for this name.
    case aliasesUnusable(String)
    /// The recipient rules do not let the one address get mail that a setting sends all of it to.
    case redirectNotAllowed(EmailAddress, setting: String)
    /// The message's originator fields break a rule of theirs, or leave a doubt about who the author is.
    case ambiguousOriginator(OriginatorError)
    /// A header field names an originator who is not in `ALLOWED_FROM`.
    case originatorNotAllowed(field: String, EmailAddress)
    /// The message's lines are none that can be passed on.
    case malformedLines(LineDefect)
    /// The header section is malformed.
    case malformedHeader(HeaderError)
    /// The recipient rules do not let the recipient get mail.
    case recipientNotAllowed(EmailAddress)
    /// The message holds octets that are not UTF-8, and cannot be encoded without changing what it says.
    case cannotReencode(ReencodingError)
    /// A rate limit is reached; it will work again in so many seconds.
    case rateLimited(key: LimitKey, retryAfter: Int)
    /// The message has more recipients than a limit lets out at all.
    case tooManyRecipients(key: LimitKey, limit: Int)
    /// The state daemon does not answer, and without it nothing is known about the limits.
    case stateUnavailable(String)
    /// The same message is being sent on another connection at this moment.
    case inFlight
    /// The client closed its connection without waiting for the answer.
    case clientGone
    /// The `Idempotency-Key` stands for another message.
    case keyReused
    /// A setting without which nothing can be sent is not set.
    case notConfigured(SettingName)

    /// A short name for logs and counters.
    public var reason: String {
        switch self {
        case .senderNotAllowed: "sender-not-allowed"
        case .mappedSenderNotAllowed: "mapped-sender-not-allowed"
        case .unknownName: "unknown-name"
        case .aliasesUnusable: "aliases-unusable"
        case .redirectNotAllowed: "redirect-not-allowed"
        case .ambiguousOriginator(let error): "originator-\(error.rule)"
        case .originatorNotAllowed: "originator-not-allowed"
        case .malformedLines: "malformed-message"
        case .malformedHeader: "malformed-header"
        case .recipientNotAllowed: "recipient-not-allowed"
        case .cannotReencode(let error): error.rule
        case .rateLimited: "rate-limited"
        case .tooManyRecipients: "too-many-recipients"
        case .stateUnavailable: "state-unavailable"
        case .inFlight: "in-flight"
        case .clientGone: "client-gone"
        case .keyReused: "key-reused"
        case .notConfigured: "not-configured"
        }
    }
}
