/// Who a message is from or for, as a header field names them: an address, with or without a display name (RFC 5322
/// section 3.4 `mailbox`).
///
/// Only what every reader understands alike is one: `jane@example.com`, `<jane@example.com>`,
/// `Jane Doe <jane@example.com>`, `jane@example.com <jane@example.com>` with twice the same. The display name is made of atoms (full stops and UTF-8 included), quoted strings and
/// encoded words; white space and folding may stand between these, never within the address. No comments, lists, groups
/// or routes; no quoting in the local part.
public struct Mailbox: Sendable, Hashable {
    /// The display name without its quotes; encoded words as they are. Nil if there is none, or an empty one.
    public let name: String?
    /// The address.
    public let address: EmailAddress

    /// Parses `text`, all of it; `allowingUTF8` admits internationalised addresses (RFC 6532 section 3.2), and `role` says what
    /// the address is for.
    public init(
        parsing text: some Collection<UInt8>, allowingUTF8: Bool = false, as role: EmailAddress.Role = .sender
    ) throws(MailboxError) {
        var parser = MailboxParser(text: [UInt8](text), allowingUTF8: allowingUTF8, role: role)
        self = try parser.parse()
    }

    /// The mailbox that `name` and `address` make where they come apart, as in JSON. The name is held to what a quoted
    /// string may say: nothing that a careless reader takes for another mailbox.
    public init(name: String?, address: EmailAddress) throws(MailboxError) {
        guard let name, !name.isEmpty else {
            self.init(name: [], address: address)
            return
        }
        let special: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "\\")]
        let quoted = name.utf8.flatMap { special.contains($0) ? [UInt8(ascii: "\\"), $0] : [$0] }
        guard !quoted.contains(where: { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }) else { throw .control }
        let text = "\"\(String(decoding: quoted, as: UTF8.self))\" <\(address)>"
        // The address is one already, whatever it is for.
        self = try Mailbox(parsing: text.utf8, allowingUTF8: true, as: .recipient)
    }

    init(name: [UInt8], address: EmailAddress) {
        self.name = name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
        self.address = address
    }
}
