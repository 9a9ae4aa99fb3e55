// Encoded words that others wrote, made to fit.
extension EncodedWord {
    /// `text`, in whose encoded words each octet above 127, and white space, is encoded where it stands, as it should
    /// have been. In words of base64 such octets are left out: they mean nothing there. A word that gets too long is
    /// divided, if it may be.
    static func mended(_ text: ArraySlice<UInt8>, fold: Bool) -> [UInt8] {
        var output: [UInt8] = []
        var done = text.startIndex
        var index = text.startIndex
        while let start = text[index...].firstIndex(of: UInt8(ascii: "=")) {
            guard let word = openWord(in: text, at: start) else {
                index = start + 1
                continue
            }
            index = word.end
            let isUnfit = text[word.content].contains { $0 >= 0x80 || isWhiteSpace($0) }
            guard isUnfit, let mended = mendedWord(word, of: text, fold: fold) else { continue }
            output += text[done..<start] + mended
            done = word.end
        }
        return done == text.startIndex ? Array(text) : output + text[done...]
    }

    /// `word`, too long for a line, as encoded words that say the same; nil if it is an encoded word that cannot be
    /// divided. `gap` and `next` are the white space in front of it and behind it where other encoded words stand
    /// beyond.
    static func divided(
        _ word: ArraySlice<UInt8>, after gap: ArraySlice<UInt8>, before next: ArraySlice<UInt8>
    ) -> [UInt8]? {
        var output: [UInt8] = []
        guard let encoded = openWord(in: word, at: word.startIndex), encoded.end == word.endIndex else {
            append(gap + word + next, in: isASCII(word) ? .ascii : .utf8, to: &output)
            return output
        }
        guard let charset = HeaderCharset(ofWord: word[encoded.charset]) else { return nil }
        let content = word[encoded.content]
        append(EncodedText.octets(of: content, isBase64: encoded.isBase64), in: charset, to: &output)
        return output
    }

    /// Whether a reader may take the beginning of `text` for an encoded word.
    static func begins(_ text: ArraySlice<UInt8>) -> Bool { openWord(in: text, at: text.startIndex) != nil }

    /// Whether a reader may take the end of `text` for one.
    static func ends(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.suffix(2).elementsEqual("?=".utf8) else { return false }
        return text.indices.contains { openWord(in: text, at: $0)?.end == text.endIndex }
    }

    private struct OpenWord {
        var charset: Range<Int>
        var isBase64: Bool
        var content: Range<Int>
        var end: Int
    }

    /// The encoded word at `start`, which may hold what none should: white space, question marks, octets above 127.
    private static func openWord(in text: ArraySlice<UInt8>, at start: Int) -> OpenWord? {
        let question = UInt8(ascii: "?")
        guard start < text.endIndex, text[start] == UInt8(ascii: "=") else { return nil }
        let name = text[start...].dropFirst(2).prefix { isParameterCharacter($0) || $0 == UInt8(ascii: "*") }
        guard text[start...].dropFirst().first == question, !name.isEmpty,
            text[name.endIndex...].first == question
        else { return nil }
        guard let encoding = text[name.endIndex...].dropFirst().first.map(asciiLowercased),
            encoding == UInt8(ascii: "q") || encoding == UInt8(ascii: "b"),
            text[name.endIndex...].dropFirst(2).first == question
        else { return nil }
        let contentStart = name.endIndex + 3
        var index = contentStart
        while index + 1 < text.endIndex {
            switch (text[index], text[index + 1]) {
            case (question, UInt8(ascii: "=")):
                return OpenWord(
                    charset: name.startIndex..<name.endIndex, isBase64: encoding == UInt8(ascii: "b"),
                    content: contentStart..<index, end: index + 2)
            case (UInt8(ascii: "="), question), (UInt8(ascii: "\r"), _), (UInt8(ascii: "\n"), _): return nil
            default: index += 1
            }
        }
        return nil
    }

    private static func mendedWord(
        _ word: OpenWord, of text: ArraySlice<UInt8>, fold: Bool
    ) -> [UInt8]? {
        let opening = text[(word.charset.lowerBound - 2)..<word.content.lowerBound]
        let content = text[word.content]
        let closing = Array("?=".utf8)
        if word.isBase64 {
            let digits = content.filter { $0 < 0x80 && !isWhiteSpace($0) }
            let isBase64 = digits.allSatisfy { Base64.value(of: $0) != nil || $0 == UInt8(ascii: "=") }
            return isBase64 ? opening + digits + closing : nil
        }
        var words = Array(opening)
        for byte in content {
            switch byte {
            case 0x80..., UInt8(ascii: "?"): words += quotedPrintableEscape(byte)
            case UInt8(ascii: " "), UInt8(ascii: "\t"): words.append(UInt8(ascii: "_"))
            default: words.append(byte)
            }
        }
        words += closing
        if words.count > maximumLength, fold, let charset = HeaderCharset(ofWord: text[word.charset]) {
            words = []
            append(EncodedText.octets(of: content, isBase64: false), in: charset, to: &words)
        }
        return words
    }
}
