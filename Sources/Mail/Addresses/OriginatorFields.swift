/// Who a message says it is from: the one mailbox of its `From` field, and every other mailbox that its originator
/// fields show to a reader (RFC 5322 sections 3.6.2 and 3.6.6).
///
/// Whether a login may use them is not decided here; that they mean one thing to every reader is: a field that holds
/// one mailbox and is not in a form in which all readers find it is to be written anew (``rewritten(_:)``).
public struct OriginatorFields: Sendable {
    /// A mailbox of another field than `From`.
    public struct Other: Sendable, Hashable {
        /// The field's name as the message spells it.
        public let field: String
        /// The mailbox's address.
        public let address: EmailAddress
    }

    /// A field that is to be written anew.
    public struct Change: Sendable, Hashable {
        /// The field's name as the message spells it.
        public let field: String
        /// Whether the display name is left out, because nobody can decode it exactly.
        public let losesName: Bool
        let place: Range<Int>
        let body: [UInt8]
    }

    /// The address of the one `From` mailbox.
    public let from: EmailAddress
    /// The addresses of `Sender`, `Resent-From` and `Resent-Sender`, in the message's order. Each must be allowed too.
    public let others: [Other]
    /// The fields to write anew, in the message's order; none in most messages.
    public let changes: [Change]

    /// Whether `field` is one of these.
    static func hold(_ field: FieldPlace, in message: [UInt8]) -> Bool {
        ["from", "sender", "resent-from", "resent-sender"].contains { field.isNamed($0, in: message) }
    }

    /// Reads the originator fields of `message`, whose header block `header` must be. `allowingUTF8` admits
    /// internationalised addresses, which is right for a message that came with SMTPUTF8.
    public init(
        of header: HeaderBlock, in message: [UInt8], allowingUTF8: Bool = false
    ) throws(OriginatorError) {
        try self.init(of: header, in: message, allowingUTF8: allowingUTF8, charset: HeaderCharset.ofHeader)
    }

    /// The same, with the look-up of the message's charset, which takes the whole message apart.
    init(
        of header: HeaderBlock, in message: [UInt8], allowingUTF8: Bool, charset lookUp: ([UInt8]) -> HeaderCharset
    ) throws(OriginatorError) {
        var from: EmailAddress?
        var hasSender = false
        var others: [Other] = []
        var changes: [Change] = []
        // Looked up once, and only where there is need.
        var declared: HeaderCharset?
        for field in header.fields {
            let isFrom = field.isNamed("from")
            let isSender = field.isNamed("sender")
            // A message may have been resent more than once: each time adds a block of fields (section 3.6.6).
            guard isFrom || isSender || field.isNamed("resent-from") || field.isNamed("resent-sender") else {
                if OriginatorFields.isMistakenForFrom(field.name) {
                    throw .mistakenForFrom(field: String(decoding: field.name, as: UTF8.self))
                }
                continue
            }
            guard !isFrom || from == nil else { throw .twoFromFields }
            guard !isSender || !hasSender else { throw .twoSenderFields }
            let name = String(decoding: field.name, as: UTF8.self)
            let mailbox: OriginatorMailbox
            do throws(MailboxError) {
                mailbox = try OriginatorMailbox(
                    parsing: message[field.body],
                    rawCharset: {
                        let known = declared ?? lookUp(message)
                        declared = known
                        return known.charset
                    }, allowingUTF8: allowingUTF8)
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
            if !mailbox.isCanonical {
                changes.append(
                    Change(
                        field: name, losesName: mailbox.lostName, place: field.body,
                        body: mailbox.written(nameLength: field.name.count)))
            }
        }
        guard let from else { throw .noFromField }
        self.from = from
        self.others = others
        self.changes = changes
    }

    /// `message`, which these fields must have been read from, with every field in canonical form; the same array where
    /// nothing is to be changed.
    public func rewritten(_ message: [UInt8]) -> [UInt8] {
        guard !changes.isEmpty else { return message }
        var rewritten: [UInt8] = []
        rewritten.reserveCapacity(message.count + changes.reduce(0) { $0 + $1.body.count })
        var position = 0
        for change in changes {
            rewritten += message[position..<change.place.lowerBound]
            rewritten += change.body
            position = change.place.upperBound
        }
        return rewritten + message[position...]
    }

    /// Whether the mailboxes are the same.
    public func hasSameMailboxes(as other: OriginatorFields) -> Bool {
        from == other.from && others == other.others
    }

    /// Whether some reader takes a field of this name for `From`: one that overlooks quotes and other characters that
    /// no name has, or what mailbox files put in front.
    private static func isMistakenForFrom(_ name: [UInt8]) -> Bool {
        let letters = name.prefix { $0 != UInt8(ascii: "(") }.map(asciiLowercased).filter {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
        return letters.elementsEqual("from".utf8)
    }
}
