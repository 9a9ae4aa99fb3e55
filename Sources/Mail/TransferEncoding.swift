/// How a body's octets are written (RFC 2045 section 6).
enum TransferEncoding: Equatable {
    /// As they are: `7bit`, `8bit`, `binary`, or nothing said.
    case identity
    case quotedPrintable
    case base64
    /// Something else, which cannot be undone here.
    case unknown

    /// Reads a `Content-Transfer-Encoding` field's body.
    init(parsing body: ArraySlice<UInt8>) {
        switch String(decoding: Parameter.trimmed(body).map(asciiLowercased), as: UTF8.self) {
        case "", "7bit", "8bit", "binary": self = .identity
        case "quoted-printable": self = .quotedPrintable
        case "base64": self = .base64
        default: self = .unknown
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
            let isLiteral =
                switch byte {
                case UInt8(ascii: "="): false
                case 0x21...0x7E: true
                // White space at a line's end may be lost on the way (rule 3).
                case 0x20, 0x09: index < text.endIndex && !isLineEnd(text, at: index)
                default: false
                }
            writer.append(byte, isLiteral: isLiteral)
        }
        output = writer.output
    }

    /// Appends `text`, which is in quoted-printable already, with the octets above 127 encoded that have no business
    /// there. Lines without such octets stay as they are.
    static func appendMending(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var writer = LineWriter(output: output)
        output = []
        var index = text.startIndex
        while index < text.endIndex {
            let lineEnd = text[index...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.endIndex
            if text[index..<lineEnd].allSatisfy({ $0 < 0x80 }) {
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
                    writer.append(escape: text[index..<(index + 3)])
                    index += 3
                } else {
                    // An "=" that begins neither an escape nor a soft line break stands for itself (rule 1, note).
                    let isStray =
                        text[index] == UInt8(ascii: "=") && !Parameter.trimmed(text[(index + 1)..<lineEnd]).isEmpty
                    writer.append(text[index], isLiteral: text[index] < 0x80 && !isStray)
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

    /// Writes lines of at most 76 characters, the last of which is left for the `=` of a soft line break (rule 5).
    private struct LineWriter {
        var output: [UInt8]
        var column = 0

        mutating func endLine() {
            output.append(UInt8(ascii: "\r"))
            output.append(UInt8(ascii: "\n"))
            column = 0
        }

        mutating func append(_ byte: UInt8, isLiteral: Bool) {
            if isLiteral, column < 75, column > 0 || byte != UInt8(ascii: "-") {
                output.append(byte)
                column += 1
            } else if isLiteral, column >= 75 {
                softBreak()
                append(byte, isLiteral: true)
            } else {
                // A hyphen at a line's beginning is written out lest a soft line break make a boundary of the text.
                append(escape: [UInt8(ascii: "="), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 0x0F)])
            }
        }

        mutating func append(escape: ArraySlice<UInt8>) {
            if column + 3 > 75 { softBreak() }
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
