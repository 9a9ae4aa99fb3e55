/// How a body's octets are written (RFC 2045 section 6).
enum TransferEncoding: Equatable {
    /// As they are: `7bit`, `8bit`, `binary`, or nothing said.
    case identity
    case quotedPrintable
    case base64
    /// Something else, which cannot be undone here.
    case unknown

    /// Reads a `Content-Transfer-Encoding` field's body. Comments and quotes do not count, nor what stands behind a
    /// semicolon, although none of it belongs there. A word that names no encoding is one that readers pay no heed to,
    /// but for those that begin with `x-` and the names that UUEncode and its kin went by.
    init(parsing body: ArraySlice<UInt8>) {
        let text = Parameter.withoutComments(body).prefix { $0 != UInt8(ascii: ";") }
        let word = Parameter.trimmed(text.filter { $0 != UInt8(ascii: "\"") }[...]).map(asciiLowercased)
        switch String(decoding: word.filter { $0 < 0x80 }, as: UTF8.self) {
        case "quoted-printable": self = .quotedPrintable
        case "base64": self = .base64
        case let name where ["x-", "uu", "yenc", "binhex", "mac-binhex", "gzip"].contains(where: name.hasPrefix):
            self = .unknown
        default: self = .identity
        }
    }

    /// The value of the field.
    var name: String {
        switch self {
        case .identity, .unknown: "8bit"
        case .quotedPrintable: "quoted-printable"
        case .base64: "base64"
        }
    }

    /// The encoding that makes ASCII of a text in the fewest octets: quoted-printable, which a human can read, unless
    /// more than about one octet in six must be written as three.
    static func shorter(for text: ArraySlice<UInt8>) -> TransferEncoding {
        let escapes = text.reduce(into: 0) { count, byte in
            if byte >= 0x7F || byte == UInt8(ascii: "=") { count += 1 }
        }
        return escapes * 6 > text.count ? .base64 : .quotedPrintable
    }
}
