/// One mailbox's address, `local-part@domain`, as the envelope and a header field's angle brackets hold it (RFC 5321
/// section 4.1.2 `Mailbox`): a dot-atom or a quoted string, `@`, a domain name. No comments, no white space, no source
/// route, no address literal; at most 64 octets before the `@` and 254 in all (RFC 5321 section 4.5.3.1, RFC 3696
/// erratum 1690).
public struct EmailAddress: Sendable, Hashable, CustomStringConvertible {
    /// The local part without quoting: what the mailbox's own host would see. May hold any printable ASCII character.
    public let localPart: String
    /// The domain.
    public let domain: Domain

    /// Why bytes are no address.
    public enum ParseError: Error, Equatable {
        /// Not of the form `local-part@domain`.
        case syntax
        /// The part before the last `@` is neither a dot-atom nor a quoted string.
        case localPart
        /// The part after the `@` is no domain name.
        case domain
        /// The domain is an address literal such as `[192.0.2.1]`.
        case addressLiteral
        /// Octets above 127, which only an SMTPUTF8 dialogue may carry.
        case nonASCII
        /// More than 64 octets before the `@`, or 254 in all.
        case tooLong
    }

    /// Parses `bytes`, all of them.
    public init(parsing bytes: some BidirectionalCollection<UInt8>) throws(ParseError) {
        let octets = [UInt8](bytes)
        guard octets.count <= 254 else { throw .tooLong }
        guard octets.allSatisfy({ $0 < 0x80 }) else { throw .nonASCII }
        // A domain holds no "@", so the last one is the separator, even behind a quoted string that holds more.
        guard let at = octets.lastIndex(of: UInt8(ascii: "@")), at > 0, at < octets.count - 1 else { throw .syntax }
        guard at <= 64 else { throw .tooLong }
        guard octets[at + 1] != UInt8(ascii: "[") else { throw .addressLiteral }
        guard let domain = Domain(ascii: octets[(at + 1)...]) else { throw .domain }
        guard let localPart = EmailAddress.localPart(octets[..<at]) else { throw .localPart }
        self.localPart = localPart
        self.domain = domain
    }

    /// The address in canonical form: the local part quoted only where it must be, the domain in lower case.
    public var description: String { EmailAddress.quoted(localPart) + "@" + domain.description }

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
                guard let escaped = rest.popFirst(), (0x20...0x7E).contains(escaped) else { return nil }
                content.append(escaped)
            case UInt8(ascii: "\""):
                return nil
            case 0x20...0x7E:
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

    private static func isDotAtom(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && $0.allSatisfy(isAtomText) }
    }
}
