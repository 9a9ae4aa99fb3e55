import Text

/// The target of a request (RFC 9112 section 3.2), split into its parts and otherwise as it was sent: percent-encoding
/// is checked but not undone.
public struct RequestTarget: Sendable, Equatable {
    /// The forms a server is asked in. The authority form belongs to CONNECT, which no server here has.
    public enum Form: Sendable, Equatable {
        /// `/path?query`.
        case origin
        /// `http://authority/path?query`, with the authority as sent.
        case absolute(authority: String)
        /// `*`: the server as a whole, only in OPTIONS.
        case asterisk
    }

    /// In which form it was sent.
    public let form: Form
    /// The path, beginning with a slash; `*` in asterisk form.
    public let path: String
    /// The part after the first question mark, nil without one.
    public let query: String?

    /// Parses `bytes`, all of them; nil for anything that RFC 3986 does not allow in a path or a query (a fragment
    /// among it), and for a user name in front of the host.
    public init?(parsing bytes: some Collection<UInt8>) {
        var rest = ArraySlice(bytes)
        if rest.elementsEqual([UInt8(ascii: "*")]) {
            form = .asterisk
            path = "*"
            query = nil
            return
        }
        if rest.first == UInt8(ascii: "/") {
            form = .origin
        } else {
            guard let scheme = RequestTarget.schemes.first(where: { RequestTarget.hasPrefix($0, rest) })
            else { return nil }
            rest = rest.dropFirst(scheme.count)
            let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
            guard RequestTarget.isAuthority(authority) else { return nil }
            form = .absolute(authority: String(decoding: authority, as: UTF8.self))
            rest = rest.dropFirst(authority.count)
        }
        let path = rest.prefix { $0 != UInt8(ascii: "?") }
        let query = rest.dropFirst(path.count)
        guard RequestTarget.isPathOrQuery(path), RequestTarget.isPathOrQuery(query) else { return nil }
        // RFC 9110 section 4.2.3: an empty path is "/".
        self.path = path.isEmpty ? "/" : String(decoding: path, as: UTF8.self)
        self.query = query.isEmpty ? nil : String(decoding: query.dropFirst(), as: UTF8.self)
    }

    /// Whether `bytes` are a host with or without a port, as the Host field and the absolute form hold them (RFC 9110
    /// section 7.2; RFC 3986 section 3.2), the host not empty (RFC 9110 section 4.2.1).
    static func isAuthority(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        if rest.first == UInt8(ascii: "[") {
            let literal = rest.prefix { $0 != UInt8(ascii: "]") }
            guard literal.count > 2, literal.count < rest.count,
                literal.dropFirst().allSatisfy({
                    Hexadecimal.value(of: $0) != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
                })
            else { return false }
            rest = rest.dropFirst(literal.count + 1)
        } else {
            let name = rest.prefix { $0 != UInt8(ascii: ":") }
            guard !name.isEmpty, isEncoded(name, allowing: nameMarks) else { return false }
            rest = rest.dropFirst(name.count)
        }
        guard let colon = rest.first else { return true }
        return colon == UInt8(ascii: ":") && rest.count <= 6 && rest.dropFirst().allSatisfy(\.isASCIIDigit)
    }

    private static func isPathOrQuery(_ bytes: ArraySlice<UInt8>) -> Bool { isEncoded(bytes, allowing: pathMarks) }

    /// Whether `bytes` are letters, digits, `marks` and whole percent-encoded octets.
    private static func isEncoded(_ bytes: ArraySlice<UInt8>, allowing marks: [UInt8]) -> Bool {
        var rest = bytes
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.popFirst(), let low = rest.popFirst(),
                    Hexadecimal.value(of: high) != nil, Hexadecimal.value(of: low) != nil
                else { return false }
            } else if !byte.isASCIIAlphanumeric, !marks.contains(byte) {
                return false
            }
        }
        return true
    }

    private static func hasPrefix(_ prefix: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.prefix(prefix.count).lazy.map(\.asciiLowercased).elementsEqual(prefix)
    }

    private static let schemes: [[UInt8]] = [Array("http://".utf8), Array("https://".utf8)]
    /// `unreserved` and `sub-delims` of RFC 3986 section 2, without the letters and digits.
    private static let nameMarks: [UInt8] = Array("-._~!$&'()*+,;=".utf8)
    /// Those and what `pchar`, the slash and the query add.
    private static let pathMarks: [UInt8] = nameMarks + Array(":@/?".utf8)
}
