/// Who a message says it is from: the one mailbox of its `From` field, and every other mailbox that its originator
/// fields show to a reader (RFC 5322 sections 3.6.2 and 3.6.6).
///
/// Whether a login may use them is not decided here; that they mean one thing to every reader is.
public struct OriginatorFields: Sendable, Hashable {
    /// A mailbox of another field than `From`.
    public struct Other: Sendable, Hashable {
        /// The field's name as the message spells it.
        public let field: String
        /// The mailbox's address.
        public let address: EmailAddress
    }

    /// The address of the one `From` mailbox.
    public let from: EmailAddress
    /// The addresses of `Sender`, `Resent-From` and `Resent-Sender`, in the message's order. Each must be allowed too.
    public let others: [Other]

    /// Whether `field` is one of these.
    static func hold(_ field: FieldPlace, in message: [UInt8]) -> Bool {
        ["from", "sender", "resent-from", "resent-sender"].contains { field.isNamed($0, in: message) }
    }

    /// Reads the originator fields of `message`, whose header block `header` must be. `allowingUTF8` admits
    /// internationalised addresses, which is right for a message that came with SMTPUTF8.
    public init(
        of header: HeaderBlock, in message: [UInt8], allowingUTF8: Bool = false
    ) throws(OriginatorError) {
        var from: EmailAddress?
        var hasSender = false
        var others: [Other] = []
        for field in header.fields {
            let isFrom = field.isNamed("from")
            let isSender = field.isNamed("sender")
            // A message may have been resent more than once: each time adds a block of fields (section 3.6.6).
            guard isFrom || isSender || field.isNamed("resent-from") || field.isNamed("resent-sender") else {
                continue
            }
            guard !isFrom || from == nil else { throw .twoFromFields }
            guard !isSender || !hasSender else { throw .twoSenderFields }
            let name = String(decoding: field.name, as: UTF8.self)
            let mailbox: Mailbox
            do throws(MailboxError) {
                mailbox = try Mailbox(parsing: message[field.body], allowingUTF8: allowingUTF8)
            } catch {
                // Two fields are worse than one that cannot be read: say so, whichever comes first.
                if isFrom, header.fields(named: "from").count > 1 { throw .twoFromFields }
                throw .mailbox(error, field: name)
            }
            if isFrom {
                from = mailbox.address
            } else {
                hasSender = hasSender || isSender
                others.append(Other(field: name, address: mailbox.address))
            }
        }
        guard let from else { throw .noFromField }
        self.from = from
        self.others = others
    }
}

/// Why a message does not say unmistakably who it is from.
public enum OriginatorError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no `From` field.
    case noFromField
    /// There is more than one `From` field.
    case twoFromFields
    /// There is more than one `Sender` field.
    case twoSenderFields
    /// An originator field, named as the message spells it, does not hold exactly one unmistakable mailbox.
    case mailbox(MailboxError, field: String)

    /// The broken rule's name in the journal, such as `two-from-fields` or `from-list`; stable.
    public var rule: String {
        switch self {
        case .noFromField: return "no-from-field"
        case .twoFromFields: return "two-from-fields"
        case .twoSenderFields: return "two-sender-fields"
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
        case .mailbox(let error, let field): "The \(field) field \(error)"
        }
    }
}
