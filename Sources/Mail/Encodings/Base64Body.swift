/// A body that says it is in base64 (RFC 2045 section 6.8).
enum Base64Body {
    /// Appends `body` so that it can travel; says whether it could.
    ///
    /// Octets above 127 here and there are left out, as readers must ignore them; lines that are too long are divided.
    /// Lines of nothing but base64 that need neither stay as they are. Text behind the end, which programs add that do
    /// not look what they add to, is kept: it stays outside of what readers decode. A body that is not base64 from its
    /// first line on is not one that could be passed on under that name.
    static func append(_ body: ArraySlice<UInt8>, in charset: HeaderCharset, to output: inout [UInt8]) -> Bool {
        let encoded = prefix(of: body)
        let text = body[encoded.endIndex...]
        let isTextFit = isASCII(text) && !LineLength.isExceeded(by: text)
        guard isTextFit && isASCII(encoded) || hasEnd(encoded) else { return false }
        var rest = encoded
        while !rest.isEmpty {
            let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
            let line = rest[..<end]
            rest = rest[end...]
            if isASCII(line), line.count <= LineLength.maximum + 2 {
                output += line
                continue
            }
            let lineLength = line.count > LineLength.maximum + 2 ? Base64Body.lineLength : .max
            var column = 0
            for byte in line where isDigit(byte) || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") {
                if isDigit(byte), column == lineLength {
                    output += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
                    column = 0
                }
                output.append(byte)
                column += 1
            }
        }
        if isTextFit {
            output += text
        } else {
            var written: [UInt8] = []
            LegacyText.append(lines: text, in: charset, to: &written)
            // Readers who decode on behind the end must find the same digits.
            if !written.filter(isDigit).elementsEqual(text.filter(isDigit)) {
                written = []
                LegacyText.append(lines: text, in: .unknown, to: &written)
            }
            output += written
        }
        return true
    }

    private static let lineLength = 76
    /// Among how many digits one octet above 127 is noise.
    private static let digitsForEachOctet = 16

    /// The lines from the first on that hold nothing but base64, white space at their ends, and noise.
    private static func prefix(of body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var end = body.startIndex
        while end < body.endIndex {
            let next = body[end...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? body.endIndex
            let line = Parameter.trimmed(body[end..<next])
            guard line.allSatisfy({ isDigit($0) || $0 >= 0x80 }) else { break }
            let octets = line.count { $0 >= 0x80 }
            guard octets == 0 || octets * digitsForEachOctet <= line.count else { break }
            end = next
        }
        return body[..<end]
    }

    /// Whether the digits are whole and padded as they are where base64 ends.
    private static func hasEnd(_ encoded: ArraySlice<UInt8>) -> Bool {
        let padding = UInt8(ascii: "=")
        let digits = encoded.filter(isDigit)
        let value = digits.prefix { $0 != padding }
        return !value.isEmpty && digits.count % 4 == 0 && digits.count - value.count <= 2
            && digits[value.endIndex...].allSatisfy { $0 == padding }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { Base64.value(of: byte) != nil || byte == UInt8(ascii: "=") }
}
