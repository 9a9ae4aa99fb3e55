/// One mailbox's address, `local-part@domain`, as the envelope and a header field's angle brackets hold it (RFC 5321
/// section 4.1.2 `Mailbox`): a dot-atom or a quoted string, `@`, a domain name. No comments, no white space, no source
/// route, no address literal; at most 64 octets before the `@` and 254 in all (RFC 5321 section 4.5.3.1, RFC 3696
/// erratum 1690).
///
/// Some mailboxes have names outside of that grammar: `xxx..yyy.@docomo.ne.jp`, `jane@foo_bar.example`. Mail can be
/// sent to them, and the host at the other end decides; nobody can be one of them here (``Role``).
///
/// Internationalised addresses (RFC 6531, RFC 6532) exist only where the caller allows them. Their domain is kept as
/// A-labels like any other; a local part that is not ASCII is kept as the octets it came as, and only those octets are
/// that mailbox: normalising is its own host's business (RFC 6530 section 10.1).
public struct EmailAddress: Sendable, Hashable, CustomStringConvertible {
    /// The local part without quoting: what the mailbox's own host would see. May hold any printable ASCII character,
    /// and printable characters beyond ASCII.
    public let localPart: String
    /// The domain.
    public let domain: Domain

    /// Whether full stops stand in the local part where no dot-atom has them, and no quotes stood around it.
    private let hasLooseDots: Bool

    /// The role of an address.
    public enum Role: Sendable {
        /// The sender of a message: RFC 5321's grammar alone.
        case sender
        /// A recipient: also full stops in any place of an unquoted local part, and underscores in the domain.
        case recipient
    }

    /// Why bytes are not an address.
    public enum ParseError: Error, Equatable {
        /// Not of the form `local-part@domain`.
        case syntax
        /// The part before the last `@` is neither a dot-atom nor a quoted string.
        case localPart
        /// The part after the `@` is not a domain name.
        case domain
        /// The domain of a recipient has a single label: nobody outside of this host can have mail there.
        case singleLabel
        /// The domain is an address literal such as `[192.0.2.1]`.
        case addressLiteral
        /// Octets above 127, which only an SMTPUTF8 dialogue may carry.
        case nonASCII
        /// More than 64 octets before the `@`, or 254 in all.
        case tooLong
    }

    /// Parses `bytes`, all of them; octets above 127 are an error unless `allowingUTF8`.
    @inlinable
    public init(
        parsing bytes: some BidirectionalCollection<UInt8>, allowingUTF8: Bool = false, as role: Role = .sender
    ) throws(ParseError) {
        try self.init(octets: [UInt8](bytes), allowingUTF8: allowingUTF8, as: role)
    }

    @usableFromInline
    init(octets: [UInt8], allowingUTF8: Bool, as role: Role) throws(ParseError) {
        guard octets.count <= 254 else { throw .tooLong }
        guard allowingUTF8 || octets.allSatisfy({ $0 < 0x80 }) else { throw .nonASCII }
        // A domain holds no "@", so the last one is the separator, even behind a quoted string that holds more.
        guard let at = octets.lastIndex(of: UInt8(ascii: "@")), at > 0, at < octets.count - 1 else { throw .syntax }
        guard at <= 64 else { throw .tooLong }
        guard octets[at + 1] != UInt8(ascii: "[") else { throw .addressLiteral }
        guard let domain = Domain(parsing: octets[(at + 1)...], allowingUnderscores: role == .recipient) else {
            throw .domain
        }
        guard role == .sender || domain.isQualified else { throw .singleLabel }
        hasLooseDots = role == .recipient && EmailAddress.isLooselyDotted(octets[..<at])
        guard unfitness(of: octets[..<at]) == nil,
            let localPart = hasLooseDots
                ? String(decoding: octets[..<at], as: UTF8.self) : EmailAddress.localPart(octets[..<at])
        else { throw .localPart }
        self.localPart = localPart
        self.domain = domain
        guard description.utf8.count <= 254 else { throw .tooLong }
    }

    /// The address in canonical form: the local part quoted only where it must be, the domain in lower case and as
    /// A-labels. This is the form for Cloudflare, also when the local part is not ASCII: RFC 6531 section 3.3 lets a
    /// domain stand as A-labels everywhere, and a host that never heard of U-labels understands it.
    ///
    /// Where full stops stand in places of their own, quotes are there if they were given: either spelling is one that
    /// its owner knows to arrive.
    public var description: String {
        (hasLooseDots ? localPart : EmailAddress.quoted(localPart)) + "@" + domain.description
    }

    /// Whether the address can stand in a message or an envelope without SMTPUTF8.
    public var isASCII: Bool { localPart.utf8.allSatisfy { $0 < 0x80 } }

    /// Whether both are the same octets, quotes aside: `"a..b"@example.com` is `a..b@example.com`. `String` would
    /// compare by canonical equivalence, by which one mailbox could pass for another.
    public static func == (left: EmailAddress, right: EmailAddress) -> Bool {
        left.domain == right.domain && left.localPart.utf8.elementsEqual(right.localPart.utf8)
    }

    /// Hashes the octets.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(domain)
        for octet in localPart.utf8 { hasher.combine(octet) }
    }

    /// Whether both name one mailbox for the purposes of policy: ASCII letters are the same in either case. (RFC 5321
    /// section 2.4 lets a host tell `Jane` from `jane`; a rule that could be dodged by a capital would be no rule.)
    public func matches(_ other: EmailAddress) -> Bool {
        domain == other.domain
            && localPart.utf8.lazy.map(asciiLowercased)
                .elementsEqual(other.localPart.utf8.lazy.map(asciiLowercased))
    }

    private static func localPart(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.first == UInt8(ascii: "\"") else {
            return isDotAtom(bytes) ? String(decoding: bytes, as: UTF8.self) : nil
        }
        guard bytes.count >= 3, bytes.last == UInt8(ascii: "\"") else { return nil }
        var content: [UInt8] = []
        var rest = bytes.dropFirst().dropLast()
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\\"):
                // RFC 6532 adds nothing beyond ASCII to what a backslash may stand before.
                guard let escaped = rest.popFirst(), (0x20...0x7E).contains(escaped) else { return nil }
                content.append(escaped)
            case UInt8(ascii: "\""):
                return nil
            case 0x20...0x7E, 0x80...:
                content.append(byte)
            default:
                return nil
            }
        }
        return String(decoding: content, as: UTF8.self)
    }

    private static func quoted(_ localPart: String) -> String {
        if isDotAtom(Array(localPart.utf8)[...]) { return localPart }
        var text = "\""
        for scalar in localPart.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { text.append("\\") }
            text.unicodeScalars.append(scalar)
        }
        return text + "\""
    }

    /// Whether it would be a dot-atom but for where its full stops stand.
    private static func isLooselyDotted(_ bytes: ArraySlice<UInt8>) -> Bool {
        let dot = UInt8(ascii: ".")
        return bytes.contains { $0 != dot } && bytes.allSatisfy { $0 == dot || isAtomText($0) || $0 >= 0x80 }
            && !isDotAtom(bytes)
    }

    /// `dot-atom-text` of RFC 5322 section 3.2.3, with the characters RFC 6532 section 3.2 adds.
    private static func isDotAtom(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && $0.allSatisfy { isAtomText($0) || $0 >= 0x80 } }
    }
}
