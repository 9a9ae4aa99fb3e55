/// Text of a field such as Subject, as a program writes it and as a reader sees it.
public enum UnstructuredText {
    /// `text` with its encoded words read (RFC 2047 section 6), once, as a reader's program does. What cannot be
    /// decoded becomes `?`.
    public static func shown(_ text: String) -> String {
        guard mayHoldEncodedWord(text) else { return text }
        return String(decoding: EncodedText.shown(Array(text.utf8)), as: UTF8.self)
    }

    /// `text` in which nothing is an encoded word any more: those that are there are read, words within words too, and
    /// what still begins like one is broken by a space. What is judged then is what is shown.
    public static func withoutEncodedWords(_ text: String) -> String {
        var text = text
        // Each reading makes it shorter; nobody needs more than one.
        for _ in 0..<4 where mayHoldEncodedWord(text) { text = shown(text) }
        var result: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "?"), result.last == UInt8(ascii: "=") { result.append(UInt8(ascii: " ")) }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func mayHoldEncodedWord(_ text: String) -> Bool {
        var last: UInt8 = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "?"), last == UInt8(ascii: "=") { return true }
            last = byte
        }
        return false
    }
}
