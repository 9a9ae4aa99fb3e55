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

/// Quoted-printable (RFC 2045 section 6.7).
enum QuotedPrintable {
    /// Appends `text` in quoted-printable; its CRLFs stay line breaks.
    static func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var writer = LineWriter(output: output)
        // Two owners would make the first append copy everything.
        output = []
        var index = text.startIndex
        while index < text.endIndex {
            if isLineEnd(text, at: index) {
                writer.endLine()
                index += 2
                continue
            }
            let byte = text[index]
            index += 1
            let isLast = index == text.endIndex || isLineEnd(text, at: index)
            let isLiteral =
                switch byte {
                case UInt8(ascii: "="): false
                case 0x21...0x7E: true
                // White space at a line's end may be lost on the way (rule 3).
                case 0x20, 0x09: !isLast
                default: false
                }
            writer.append(byte, isLiteral: isLiteral, isLast: isLast)
        }
        output = writer.output
    }

    /// Appends `text`, which is in quoted-printable already, with the octets above 127 encoded that have no business
    /// there, and lines divided that are too long to travel. Other lines stay as they are.
    static func appendMending(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var writer = LineWriter(output: output)
        output = []
        var index = text.startIndex
        while index < text.endIndex {
            let lineEnd = text[index...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.endIndex
            if isASCII(text[index..<lineEnd]), lineEnd - index <= LineLength.maximum + 2 {
                writer.output += text[index..<lineEnd]
                index = lineEnd
            }
            while index < lineEnd {
                if isLineEnd(text, at: index) {
                    writer.endLine()
                    index += 2
                } else if text[index] == UInt8(ascii: "="), index + 2 < lineEnd,
                    hexadecimalValue(text[index + 1]) != nil, hexadecimalValue(text[index + 2]) != nil
                {
                    let isLast = index + 3 == text.endIndex || isLineEnd(text, at: index + 3)
                    writer.append(escape: text[index..<(index + 3)], isLast: isLast)
                    index += 3
                } else {
                    // An "=" that begins neither an escape nor a soft line break stands for itself (rule 1, note).
                    let isStray =
                        text[index] == UInt8(ascii: "=") && !Parameter.trimmed(text[(index + 1)..<lineEnd]).isEmpty
                    let isLast = index + 1 == text.endIndex || isLineEnd(text, at: index + 1)
                    writer.append(text[index], isLiteral: text[index] < 0x80 && !isStray, isLast: isLast)
                    index += 1
                }
            }
            writer.column = 0
        }
        output = writer.output
    }

    private static func isLineEnd(_ text: ArraySlice<UInt8>, at index: Int) -> Bool {
        text[index] == UInt8(ascii: "\r") && index + 1 < text.endIndex && text[index + 1] == UInt8(ascii: "\n")
    }

    /// Writes lines of at most 76 characters, the last of which is the `=` of a soft line break unless the text's own
    /// line ends there (rule 5).
    private struct LineWriter {
        var output: [UInt8]
        var column = 0

        mutating func endLine() {
            output.append(UInt8(ascii: "\r"))
            output.append(UInt8(ascii: "\n"))
            column = 0
        }

        /// Writes one octet; `isLast` says that the text's line ends behind it.
        mutating func append(_ byte: UInt8, isLiteral: Bool, isLast: Bool) {
            // A hyphen at a line's beginning is written out lest a soft line break make a boundary of the text.
            guard isLiteral, column > 0 || byte != UInt8(ascii: "-") else {
                let escape = [UInt8(ascii: "="), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 0x0F)]
                return append(escape: escape[...], isLast: isLast)
            }
            if column >= (isLast ? 76 : 75) {
                softBreak()
                return append(byte, isLiteral: true, isLast: isLast)
            }
            output.append(byte)
            column += 1
        }

        mutating func append(escape: ArraySlice<UInt8>, isLast: Bool) {
            if column + 3 > (isLast ? 76 : 75) { softBreak() }
            output += escape
            column += 3
        }

        private mutating func softBreak() {
            output.append(UInt8(ascii: "="))
            endLine()
        }
    }
}

/// The hexadecimal digit, in upper case, for a value below 16.
func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
