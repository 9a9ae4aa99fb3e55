import Text

/// How free text crosses the wire: as one field, so without spaces, line ends or bytes outside ASCII.
///
/// Letters, digits and `-._~:@+=/,<>[]()!?*'&$;#"` stand for themselves; every other byte of the UTF-8 text is `%XX`
/// with upper-case digits. The empty text is a lone `%`. Each text has exactly one form, and a field in another form is
/// malformed: so two fields are the same text exactly when they are the same bytes.
public enum WireText {
    /// The longest key on the wire, in bytes.
    public static let longestKey = 512

    /// `text` as one field.
    public static func encoded(_ text: String) -> String {
        if !text.isEmpty, text.utf8.allSatisfy(isPlain) { return text }
        return text.isEmpty ? "%" : PercentEncoding.encoded(text, keeping: isPlain)
    }

    /// `text` as one field of at most ``longestKey`` bytes. A longer one is cut, and a hash of the whole takes the
    /// place of the rest: two such keys share a limit only when their first 470 bytes and their hashes agree, and to
    /// share a limit is never to escape one. The cut is between two characters, so that a key can always be read.
    public static func encodedKey(_ text: String) -> String {
        let whole = encoded(text)
        guard whole.utf8.count > longestKey else { return whole }
        // Not in the middle of a %XX,
        var bytes = Array(whole.utf8.prefix(470))
        if let percent = bytes.suffix(2).firstIndex(of: UInt8(ascii: "%")) { bytes.removeSubrange(percent...) }
        // nor between two that are one character.
        while decoded(bytes) == nil { bytes.removeLast(3) }
        return String(decoding: bytes, as: UTF8.self) + "~" + hash(of: text)
    }

    /// What the field `field` says; a field in another form than ``encoded(_:)`` makes is given back as it is.
    public static func decoded(_ field: String) -> String { decoded(field.utf8) ?? field }

    /// What the field `bytes` says, nil when it is not in the one form it should have.
    public static func decoded(_ bytes: some Collection<UInt8>) -> String? {
        if bytes.count == 1, bytes.first == UInt8(ascii: "%") { return "" }
        guard !bytes.isEmpty else { return nil }
        if bytes.allSatisfy(isPlain) { return String(decoding: bytes, as: UTF8.self) }
        guard let octets = PercentEncoding.decoded(Array(bytes)[...]),
            let text = String(validating: octets, as: UTF8.self), encoded(text).utf8.elementsEqual(bytes)
        else { return nil }
        return text
    }

    static func isPlain(_ byte: UInt8) -> Bool {
        // Everything printable but the space, the escape itself, and characters a shell or a terminal may trip over.
        switch byte {
        case 0x21...0x7E:
            byte != UInt8(ascii: "%") && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "`")
                && byte != UInt8(ascii: "^") && byte != UInt8(ascii: "{") && byte != UInt8(ascii: "|")
                && byte != UInt8(ascii: "}")
        default: false
        }
    }

    /// FNV-1a, 128 bits, as 32 digits. No secret and no signature hangs on it.
    private static func hash(of text: String) -> String {
        var value: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
        for byte in text.utf8 { value = (value ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B }
        var digits: [UInt8] = []
        for shift in stride(from: 124, through: 0, by: -4) {
            digits.append(Hexadecimal.uppercaseDigit(UInt8(truncatingIfNeeded: value >> UInt128(shift)) & 15))
        }
        return String(decoding: digits, as: UTF8.self)
    }
}
