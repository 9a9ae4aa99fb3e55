/// The originators that a message names: the one mailbox of its `From` field, and every other mailbox that its
/// originator fields show to a reader (RFC 5322 sections 3.6.2 and 3.6.6).
///
/// Whether a login may use them is not decided here; that they mean one thing to every reader is: a field that holds
/// one mailbox and is not in a form in which all readers find it is to be rewritten (``rewritten(_:)``).
public struct OriginatorFields: Sendable {
    /// A mailbox of another field than `From`.
    public struct Other: Sendable, Hashable {
        /// The field's name as the message spells it.
        public let field: String
        /// The mailbox's address.
        public let address: EmailAddress
    }

    /// A field that is to be rewritten.
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
    /// The fields to rewrite, in the message's order; none in most messages.
    public let changes: [Change]

    /// Whether `field` is one of these.
    static func hold(_ field: FieldPlace, in message: [UInt8]) -> Bool {
        ["from", "sender", "resent-from", "resent-sender"].contains { field.isNamed($0, in: message) }
    }

    /// The fields with their mailboxes, in the message's order.
    private let entries: [Entry]

    private struct Entry {
        let name: [UInt8]
        let range: Range<Int>
        let body: Range<Int>
        let mailbox: OriginatorMailbox

        /// The name as the message spells it.
        var field: String { String(decoding: name, as: UTF8.self) }

        /// The change that the field needs, if any.
        var change: Change? {
            guard !mailbox.isCanonical else { return nil }
            return Change(
                field: field, losesName: mailbox.lostName, place: body, body: mailbox.written(nameLength: name.count))
        }
    }

    /// Reads the originator fields of `message`, whose header block `header` must be. `allowingUTF8` admits
    /// internationalised addresses, which is right for a message that came with SMTPUTF8. Addresses without a domain
    /// are at `defaultDomain`, and an error without it.
    public init(
        of header: HeaderBlock, in message: [UInt8], allowingUTF8: Bool = false,
        completingWith defaultDomain: Domain? = nil
    ) throws(OriginatorError) {
        try self.init(
            of: header, in: message, allowingUTF8: allowingUTF8, completingWith: defaultDomain,
            charset: HeaderCharset.ofHeader)
    }

    /// The same, with the look-up of the message's charset, which takes the whole message apart.
    init(
        of header: HeaderBlock, in message: [UInt8], allowingUTF8: Bool, completingWith defaultDomain: Domain? = nil,
        charset lookUp: ([UInt8]) -> HeaderCharset
    ) throws(OriginatorError) {
        var hasFrom = false
        var hasSender = false
        var entries: [Entry] = []
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
            guard !isFrom || !hasFrom else { throw .twoFromFields }
            guard !isSender || !hasSender else { throw .twoSenderFields }
            let mailbox: OriginatorMailbox
            do throws(MailboxError) {
                mailbox = try OriginatorMailbox(
                    parsing: message[field.body],
                    rawCharset: {
                        let known = declared ?? lookUp(message)
                        declared = known
                        return known.charset
                    }, allowingUTF8: allowingUTF8, completingWith: defaultDomain)
            } catch {
                // Two fields are worse than one that cannot be read: say so, whichever comes first.
                if isFrom, header.fields(named: "from").count > 1 { throw .twoFromFields }
                throw .mailbox(error, field: String(decoding: field.name, as: UTF8.self))
            }
            hasFrom = hasFrom || isFrom
            hasSender = hasSender || isSender
            entries.append(Entry(name: field.name, range: field.range, body: field.body, mailbox: mailbox))
        }
        guard let fields = OriginatorFields(entries, changes: entries.compactMap(\.change)) else {
            throw .noFromField
        }
        self = fields
    }

    /// The fields that `entries` are; nil without a `From`.
    private init?(_ entries: [Entry], changes: [Change]) {
        guard let from = entries.first(where: { isNamed($0.name, "from") }) else { return nil }
        self.from = from.mailbox.address
        others = entries.compactMap { entry in
            isNamed(entry.name, "from") ? nil : Other(field: entry.field, address: entry.mailbox.address)
        }
        self.changes = changes
        self.entries = entries
    }

    /// The same with other addresses, those that `replacement` gives; it may give the one it gets.
    ///
    /// A display name stays; where there was none, it says whose address it was. `Sender` goes where it now says what
    /// `From` says (RFC 5322 section 3.6.2). The address that `From` had becomes `Reply-To`, unless `header`, which
    /// these fields must be of, has one, or nobody could write to it.
    public func replacing<Failure>(
        in header: HeaderBlock, _ replacement: (_ field: String, EmailAddress) throws(Failure) -> EmailAddress
    ) throws(Failure) -> OriginatorFields {
        var replaced: [Entry] = []
        var changes: [Change] = []
        var isAnyReplaced = false
        for entry in entries {
            let old = entry.mailbox
            let address = try replacement(entry.field, old.address)
            guard address != old.address else {
                replaced.append(entry)
                continue
            }
            isAnyReplaced = true
            let mailbox = OriginatorMailbox(
                address: address, name: old.name ?? DisplayName(of: old.address), lostName: old.lostName,
                isCanonical: false, isCompleted: false)
            replaced.append(Entry(name: entry.name, range: entry.range, body: entry.body, mailbox: mailbox))
            if isNamed(entry.name, "from"), !old.isCompleted, old.address.domain.isPublic,
                !header.fields.contains(where: { $0.isNamed("reply-to") })
            {
                changes.append(OriginatorFields.replyTo(old, before: entry.range.lowerBound))
            }
        }
        guard isAnyReplaced, let from = replaced.first(where: { isNamed($0.name, "from") })?.mailbox.address else {
            return self
        }
        for entry in replaced {
            if isNamed(entry.name, "sender"), entry.mailbox.address == from {
                changes.append(Change(field: entry.field, losesName: false, place: entry.range, body: []))
            } else if let change = entry.change {
                changes.append(change)
            }
        }
        let kept = replaced.filter { !(isNamed($0.name, "sender") && $0.mailbox.address == from) }
        return OriginatorFields(kept, changes: changes) ?? self
    }

    private static func replyTo(_ mailbox: OriginatorMailbox, before place: Int) -> Change {
        let name = "Reply-To"
        let field = Array("\(name):".utf8) + mailbox.written(nameLength: name.utf8.count) + Array("\r\n".utf8)
        return Change(field: name, losesName: false, place: place..<place, body: field)
    }

    /// `message`, which these fields must have been read from, with every field in canonical form, and with `more`
    /// changes of other fields; the same array where nothing is to be changed.
    public func rewritten(_ message: [UInt8], and more: [HeaderEdit] = []) -> [UInt8] {
        HeaderEdit.apply(changes.map { HeaderEdit(place: $0.place, text: $0.body) } + more, to: message)
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

/// Whether `name` is this one, which must be given in lower case.
private func isNamed(_ name: [UInt8], _ lowercaseName: String) -> Bool {
    name.count == lowercaseName.utf8.count && zip(name, lowercaseName.utf8).allSatisfy { asciiLowercased($0) == $1 }
}
