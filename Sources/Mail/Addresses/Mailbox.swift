/// A sender or recipient of a message as a header field names it: an address, with or without a display name (RFC 5322
/// section 3.4 `mailbox`), comments and obsolete white space included. No lists, groups or routes; no quoting in the
/// local part that does anything.
public struct Mailbox: Sendable, Hashable {
    /// The display name, decoded, and such that quotes are enough to write it; nil if there is none, or an empty one.
    public let name: String?
    /// The address.
    public let address: EmailAddress

    /// Parses `text`, all of it; `allowingUTF8` admits internationalised addresses (RFC 6532 section 3.2), and `role`
    /// says what the address is for.
    public init(
        parsing text: some Collection<UInt8>, allowingUTF8: Bool = false, as role: EmailAddress.Role = .sender
    ) throws(MailboxError) {
        let mailbox = try OriginatorMailbox(
            parsing: [UInt8](text)[...], rawCharset: { nil }, allowingUTF8: allowingUTF8, as: role)
        guard !mailbox.lostName else { throw .undecodableName }
        self.init(name: mailbox.name?.text ?? [], address: mailbox.address)
    }

    /// The mailbox that `name` and `address` make where they come apart, as in JSON. A name with a control character in
    /// it, or with more than ``DisplayName/maximumLength`` octets, is none.
    public init(name: String?, address: EmailAddress) throws(MailboxError) {
        guard let octets = EncodedText.decode(Array((name ?? "").utf8)) else { throw .undecodableName }
        guard !octets.contains(where: { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }),
            case .success(let cleaned) = Result(catching: { try DisplayName.cleaned(octets, isPartOfField: false) })
        else { throw .control }
        self.init(name: cleaned?.text ?? [], address: address)
    }

    /// The mailbox of `address`, without a name.
    public init(_ address: EmailAddress) { self.init(name: [], address: address) }

    /// The mailbox with another address. Its name stays; where there was none, it says whose address it was.
    public func replacing(_ address: EmailAddress) -> Mailbox {
        let stand = name ?? DisplayName(of: self.address).map { String(decoding: $0.text, as: UTF8.self) }
        return (try? Mailbox(name: stand, address: address)) ?? Mailbox(name: [], address: address)
    }

    private init(name: [UInt8], address: EmailAddress) {
        self.name = name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
        self.address = address
    }
}
