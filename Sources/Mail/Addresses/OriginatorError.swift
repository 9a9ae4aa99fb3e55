/// Why a message does not say unmistakably who it is from.
public enum OriginatorError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no `From` field.
    case noFromField
    /// There is more than one `From` field.
    case twoFromFields
    /// There is more than one `Sender` field.
    case twoSenderFields
    /// A field, named as the message spells it, that some readers take for `From`.
    case mistakenForFrom(field: String)
    /// An originator field, named as the message spells it, does not hold exactly one unmistakable mailbox.
    case mailbox(MailboxError, field: String)

    /// The broken rule's name in the journal, such as `two-from-fields` or `from-list`; stable.
    public var rule: String {
        switch self {
        case .noFromField: return "no-from-field"
        case .twoFromFields: return "two-from-fields"
        case .twoSenderFields: return "two-sender-fields"
        case .mistakenForFrom: return "mistaken-for-from"
        case .mailbox(let error, let field):
            return String(decoding: field.utf8.map(asciiLowercased), as: UTF8.self) + "-" + error.rawValue
        }
    }

    /// A sentence for the client and the journal; holds nothing of the client's but the field's name.
    public var description: String {
        switch self {
        case .noFromField: "The message has no From field"
        case .twoFromFields: "The message has more than one From field"
        case .twoSenderFields: "The message has more than one Sender field"
        case .mistakenForFrom(let field): "Some readers take the field \(field) for From"
        case .mailbox(let error, let field): "The \(field) field \(error)"
        }
    }
}
