/// Bodies that are groups of fields with empty lines between, as reports have for programs (RFC 3464 section 2.1, RFC
/// 8098 section 3.1, RFC 5965 section 3.1). Their types admit no transfer encoding, so what does not fit is treated as
/// in a header: written with encoded words, and folded.
struct FieldGroups {
    private let message: [UInt8]
    private let charset: HeaderCharset

    /// The fields of a part of `message` whose text is in `charset`.
    init(of message: [UInt8], in charset: HeaderCharset) {
        self.message = message
        self.charset = charset
    }

    /// Appends the `body` so that it is UTF-8 and no line too long. What is not a field, and a field that has no room
    /// for encoded words, becomes what text is that nothing can encode (``LegacyText``).
    func append(_ body: Range<Int>, to output: inout [UInt8]) {
        var reader = FieldReader()
        var start = body.lowerBound
        var position = start
        while position < body.upperBound {
            let newline = message[position..<body.upperBound].firstIndex(of: UInt8(ascii: "\n"))
            let next = newline.map { $0 + 1 } ?? body.upperBound
            var end = newline ?? next
            if end > position, message[end - 1] == UInt8(ascii: "\r") { end -= 1 }
            if end == position || !reader.read(message, line: position..<end, next: next) {
                append(reader.fields, in: start..<position, to: &output)
                LegacyText.append(lines: message[position..<next], in: charset, to: &output)
                reader = FieldReader()
                start = next
            }
            position = next
        }
        append(reader.fields, in: start..<body.upperBound, to: &output)
    }

    /// Appends one group, whose first lines may be none of its fields.
    private func append(_ fields: [FieldPlace], in range: Range<Int>, to output: inout [UInt8]) {
        let first = fields.first?.range.lowerBound ?? range.upperBound
        LegacyText.append(lines: message[range.lowerBound..<first], in: charset, to: &output)
        for field in fields {
            if let text = rewritten(field) {
                output += text
            } else {
                LegacyText.append(lines: message[field.range], in: charset, to: &output)
            }
        }
    }

    private func rewritten(_ field: FieldPlace) -> [UInt8]? {
        var text = Array(message[field.range])
        if !isUTF8(text[...]) {
            var reencoder = FieldReencoder(charset: charset, isEnclosed: true)
            guard let reencoded = try? reencoder.reencode(field, of: message) else { return nil }
            text = reencoded
        }
        guard LineLength.isExceeded(by: text[...]) else { return text }
        return FieldFolder.fold(text[...], syntax: FieldSyntax(ofFieldNamed: message[field.name]))
    }
}
