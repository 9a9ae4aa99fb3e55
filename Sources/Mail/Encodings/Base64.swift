/// The base64 encoding of RFC 4648 section 4, for SASL and MIME.
public enum Base64 {
    /// The octets that `text` stands for, or nil: white space, a character outside the alphabet, missing or superfluous
    /// padding and left-over bits that are not zero (RFC 4648 section 3.5) are all refused, so that one value has one
    /// encoding.
    public static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        guard text.count % 4 == 0 else { return nil }
        var octets: [UInt8] = []
        octets.reserveCapacity(text.count / 4 * 3)
        var buffer: UInt32 = 0
        var digits = 0
        var padding = 0
        for character in text {
            if character == UInt8(ascii: "=") {
                padding += 1
                continue
            }
            guard padding == 0, let digit = value(of: character) else { return nil }
            buffer = buffer << 6 | UInt32(digit)
            digits += 1
            if digits % 4 == 0 {
                octets.append(UInt8(truncatingIfNeeded: buffer >> 16))
                octets.append(UInt8(truncatingIfNeeded: buffer >> 8))
                octets.append(UInt8(truncatingIfNeeded: buffer))
            }
        }
        switch (digits % 4, padding) {
        case (0, 0):
            return octets
        case (3, 1):
            guard buffer & 0b11 == 0 else { return nil }
            octets.append(UInt8(truncatingIfNeeded: buffer >> 10))
            octets.append(UInt8(truncatingIfNeeded: buffer >> 2))
            return octets
        case (2, 2):
            guard buffer & 0b1111 == 0 else { return nil }
            octets.append(UInt8(truncatingIfNeeded: buffer >> 4))
            return octets
        default:
            return nil
        }
    }

    /// Whether ``decode(_:)`` would take `text`; for megabytes, without decoding them.
    public static func isEncoding(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count % 4 == 0 else { return false }
            let padding = bytes.suffix(2).count { $0 == UInt8(ascii: "=") }
            guard bytes.dropLast(padding).allSatisfy({ value(of: $0) != nil }) else { return false }
            // The bits that stand for nothing (RFC 4648 section 3.5) are in the last digit.
            let last = bytes.dropLast(padding).last.flatMap(value(of:)) ?? 0
            return last & [0, 0b11, 0b1111][padding] == 0
        }
    }

    /// `octets` in base64, padded; with `lineLength` (a multiple of four, at most 76 in MIME by RFC 2045 section 6.8)
    /// in lines of so many characters, with CRLF between them and none at the end.
    public static func encode(_ octets: some Collection<UInt8>, lineLength: Int? = nil) -> [UInt8] {
        var text: [UInt8] = []
        let characters = (octets.count + 2) / 3 * 4
        text.reserveCapacity(characters + (lineLength.map { characters / $0 * 2 } ?? 0))
        append(octets, to: &text, lineLength: lineLength)
        return text
    }

    /// Appends what ``encode(_:lineLength:)`` returns.
    static func append(_ octets: some Collection<UInt8>, to text: inout [UInt8], lineLength: Int?) {
        precondition(lineLength.map { $0 > 0 && $0 % 4 == 0 } ?? true, "a line holds whole groups of four")
        // Attachments are megabytes: without bounds checks, iterators and existentials this is several times as fast.
        let isDone: Void? = octets.withContiguousStorageIfAvailable {
            append(UnsafeRawBufferPointer($0), to: &text, lineLength: lineLength ?? .max)
        }
        guard isDone == nil else { return }
        Array(octets).withUnsafeBytes { append($0, to: &text, lineLength: lineLength ?? .max) }
    }

    private static func append(_ octets: UnsafeRawBufferPointer, to text: inout [UInt8], lineLength: Int) {
        var column = 0
        var index = 0
        while index < octets.count {
            if column == lineLength {
                text.append(UInt8(ascii: "\r"))
                text.append(UInt8(ascii: "\n"))
                column = 0
            }
            column += 4
            let left = octets.count - index
            let group =
                UInt32(octets[index]) << 16 | (left > 1 ? UInt32(octets[index + 1]) << 8 : 0)
                | (left > 2 ? UInt32(octets[index + 2]) : 0)
            index += 3
            text.append(character(group >> 18))
            text.append(character(group >> 12))
            text.append(left > 1 ? character(group >> 6) : UInt8(ascii: "="))
            text.append(left > 2 ? character(group) : UInt8(ascii: "="))
        }
    }

    /// The value of one character of the alphabet.
    static func value(of character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }

    /// The character for the low six bits of `bits`.
    private static func character(_ bits: UInt32) -> UInt8 {
        switch UInt8(truncatingIfNeeded: bits & 0x3F) {
        case let digit where digit < 26: digit + UInt8(ascii: "A")
        case let digit where digit < 52: digit - 26 + UInt8(ascii: "a")
        case let digit where digit < 62: digit - 52 + UInt8(ascii: "0")
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }
}
