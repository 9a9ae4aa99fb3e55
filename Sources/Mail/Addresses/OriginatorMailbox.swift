/// The one mailbox of an originator field (RFC 5322 sections 3.6.2 and 3.4, and the obsolete forms of section 4.4), and
/// how to write the field.
///
/// Comments are part of the grammar, and so are folding and white space around the parts of an address. What has more
/// than one mailbox, or could have by another reading of the grammar, is an error; a name that cannot be decoded
/// exactly is none.
struct OriginatorMailbox {
    let address: EmailAddress
    /// The display name.
    let name: DisplayName?
    /// Whether there was a name that nobody can decode exactly.
    let lostName: Bool
    /// Whether every reader finds this mailbox in the field as it stands.
    let isCanonical: Bool
    /// Whether the address stands there without its domain.
    let isCompleted: Bool

    /// Reads `body`. Octets in it that are not UTF-8 are in the charset that `rawCharset` gives, if any. An address
    /// without a domain is at `defaultDomain`; without that it is an error.
    init(
        parsing body: ArraySlice<UInt8>, rawCharset: () -> Charset?, allowingUTF8: Bool,
        as role: EmailAddress.Role = .sender, completingWith defaultDomain: Domain? = nil
    ) throws(MailboxError) {
        var parser = OriginatorParser(
            body, rawCharset: rawCharset, allowingUTF8: allowingUTF8, role: role, defaultDomain: defaultDomain)
        self = try parser.parse()
    }

    init(address: EmailAddress, name: DisplayName?, lostName: Bool, isCanonical: Bool, isCompleted: Bool) {
        self.isCompleted = isCompleted
        self.address = address
        self.name = name
        self.lostName = lostName
        self.isCanonical = isCanonical
    }

    /// The field's body in canonical form, beginning behind the colon of a name of `nameLength` octets. Lines of 78
    /// octets at most where that can be (RFC 5322 section 2.1.1), none of more than 998.
    func written(nameLength: Int) -> [UInt8] {
        guard let name else { return [UInt8(ascii: " ")] + Array("\(address)".utf8) }
        var body: [UInt8] = []
        var column = nameLength + 1
        for word in name.words + [[UInt8(ascii: "<")] + Array("\(address)".utf8) + [UInt8(ascii: ">")]] {
            if column + 1 + word.count > 78, !body.isEmpty {
                body += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
                column = 0
            }
            body.append(UInt8(ascii: " "))
            body += word
            column += 1 + word.count
        }
        return body
    }
}
