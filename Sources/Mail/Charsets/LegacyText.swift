/// Text that stands where nothing can be encoded, in UTF-8.
enum LegacyText {
    /// Appends `text`, each of whose lines that is not UTF-8 is read in `charset`. No octet is lost and none that is
    /// ASCII changes: one that is not a character of the charset, or whose charset nobody named, is taken for Latin-1.
    /// Lines that are too long are divided; each later piece begins with a space.
    ///
    /// No line becomes the delimiter of a multipart that it was not (RFC 2046 section 5.1.1): one that could gets a
    /// space in front.
    static func append(lines text: ArraySlice<UInt8>, in charset: HeaderCharset, to output: inout [UInt8]) {
        var rest = text
        while !rest.isEmpty {
            let next = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
            let line = rest[..<next]
            rest = rest[next...]
            guard !isUTF8(line) || LineLength.isExceeded(by: line) else {
                output += line
                continue
            }
            var piece = isUTF8(line) ? line : utf8(of: line, in: charset)[...]
            if !isASCII(line), piece.starts(with: "--".utf8) { piece = [UInt8(ascii: " ")] + piece }
            while LineLength.isExceeded(by: piece) {
                let end = placeToDivide(piece)
                output += piece[..<end]
                output += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
                piece = [UInt8(ascii: " ")] + piece[end...]
            }
            output += piece
        }
    }

    /// `text`, which is one thing, read in `charset`.
    static func utf8(of text: ArraySlice<UInt8>, in charset: HeaderCharset) -> [UInt8] {
        if let decoded = charset.charset?.decode(text) { return decoded }
        var output: [UInt8] = []
        output.reserveCapacity(text.count + text.count / 8)
        for byte in text {
            if byte < 0x80 { output.append(byte) } else { output += [0xC0 | byte >> 6, 0x80 | byte & 0x3F] }
        }
        return output
    }

    /// Behind the last white space near a line's greatest length, or between two characters.
    private static func placeToDivide(_ line: ArraySlice<UInt8>) -> Int {
        var end = line.startIndex + LineLength.maximum
        let near = line[(end - 80)..<end]
        if let space = near.lastIndex(where: isWhiteSpace), near[..<space].contains(where: { !isWhiteSpace($0) }) {
            return space + 1
        }
        while line[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }
}
