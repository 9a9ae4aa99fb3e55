extension HeaderBlock {
    /// What a reader would see as the subject of `message`, whose header this must be: unfolded, its encoded words read
    /// (RFC 2047), without control characters, at most 200 characters. What cannot be decoded becomes `?`. Empty when
    /// there is none. For lists and logs, not for decisions.
    public func subject(of message: [UInt8]) -> String {
        guard let field = fields(named: "subject").first else { return "" }
        // Past this nobody reads, and a subject may be as long as a header.
        let unfolded = message[field.body].prefix(2000).filter { $0 != 0x0D && $0 != 0x0A }
        var subject = String.UnicodeScalarView()
        for scalar in String(decoding: EncodedText.shown(Array(unfolded)), as: UTF8.self).unicodeScalars {
            if subject.isEmpty, scalar == " " || scalar == "\t" { continue }
            if subject.count == 200 { break }
            subject.append(scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) ? " " : scalar)
        }
        while subject.last == " " { subject.removeLast() }
        return String(subject)
    }
}
