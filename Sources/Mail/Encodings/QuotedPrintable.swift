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
                return append(escape: quotedPrintableEscape(byte)[...], isLast: isLast)
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

/// `=` and two hexadecimal digits (RFC 2045 section 6.7, RFC 2047 section 4.2).
func quotedPrintableEscape(_ byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "="), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 0x0F)]
}
