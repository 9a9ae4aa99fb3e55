/// The encoded words of RFC 2047, as far as it takes to see that none hides anything.
enum EncodedWord {
    /// What a text says once its encoded words are read.
    struct Reading {
        /// The text with encoded words replaced by what they say: as it is for UTF-8 and ASCII; for other charsets the
        /// ASCII characters, and a `?` for every other.
        var text: [UInt8] = []
        /// How many encoded words there were.
        var words = 0
        /// Whether one names a charset whose octets are not ASCII's where ASCII has any, such as UTF-7 and UTF-16.
        var hasOpaqueCharset = false
    }

    /// Reads `text`, leniently: what some reader of mail may take for an encoded word counts as one.
    static func read(_ text: [UInt8]) -> Reading {
        var reading = Reading()
        var index = 0
        // White space between two encoded words is not shown (RFC 2047 section 6.2).
        var gapStart: Int?
        while index < text.count {
            if let word = word(in: text, at: index) {
                if let gapStart { reading.text.removeSubrange(gapStart...) }
                let charset = Charset(text[word.charset])
                if charset == .opaque { reading.hasOpaqueCharset = true }
                let octets = word.isBase64 ? decodedB(text[word.text]) : decodedQ(text[word.text])
                reading.text += charset.skeleton(of: octets)
                reading.words += 1
                index = word.end
                gapStart = reading.text.count
            } else {
                if !isWhiteSpace(text[index]) { gapStart = nil }
                reading.text.append(text[index])
                index += 1
            }
        }
        return reading
    }

    /// The places of an encoded word's parts. The search ends at the next question mark each time, so that reading a
    /// text takes time proportional to its length.
    private static func word(
        in bytes: [UInt8], at start: Int
    ) -> (charset: Range<Int>, isBase64: Bool, text: Range<Int>, end: Int)? {
        guard let opening = opening(in: bytes, at: start),
            let textEnd = bytes[opening.textStart...].firstIndex(of: UInt8(ascii: "?")),
            textEnd + 1 < bytes.count, bytes[textEnd + 1] == UInt8(ascii: "=")
        else { return nil }
        return (opening.charset, opening.isBase64, opening.textStart..<textEnd, textEnd + 2)
    }

    /// The places of `=?charset?encoding?`.
    private static func opening(
        in bytes: [UInt8], at start: Int
    ) -> (charset: Range<Int>, isBase64: Bool, textStart: Int)? {
        let question = UInt8(ascii: "?")
        guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "="), bytes[start + 1] == question,
            let charsetEnd = bytes[(start + 2)...].firstIndex(of: question),
            charsetEnd + 2 < bytes.count, bytes[charsetEnd + 2] == question
        else { return nil }
        let encoding = asciiLowercased(bytes[charsetEnd + 1])
        guard encoding == UInt8(ascii: "q") || encoding == UInt8(ascii: "b") else { return nil }
        return ((start + 2)..<charsetEnd, encoding == UInt8(ascii: "b"), charsetEnd + 3)
    }

    static func decodedQ(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var octets: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            switch text[index] {
            case UInt8(ascii: "_"):
                octets.append(UInt8(ascii: " "))
            case UInt8(ascii: "="):
                guard index + 2 < text.endIndex, let high = hexadecimalValue(text[index + 1]),
                    let low = hexadecimalValue(text[index + 2])
                else { fallthrough }
                octets.append(high << 4 | low)
                index += 2
            default:
                octets.append(text[index])
            }
            index += 1
        }
        return octets
    }

    static func decodedB(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var octets: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for digit in text.lazy.compactMap(Base64.value(of:)) {
            buffer = buffer << 6 | UInt32(digit)
            bits += 6
            if bits >= 8 {
                bits -= 8
                octets.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        return octets
    }

    /// How the octets of a charset relate to ASCII.
    enum Charset: Equatable {
        case utf8
        /// An octet below 128 is that ASCII character.
        case singleByte
        /// An octet in the first set takes the next with it, if that is in the second. Readers differ in what they make
        /// of others, so those stand for themselves.
        case doubleByte(leads: [ClosedRange<UInt8>], trails: ClosedRange<UInt8>)
        /// Escape sequences switch to and fro (RFC 1468).
        case iso2022
        case opaque

        /// The kind of a charset by its name, whose RFC 2231 language suffix does not count.
        init(_ name: ArraySlice<UInt8>) {
            let name = name.prefix { $0 != UInt8(ascii: "*") }.map(asciiLowercased)
            func begins(_ prefixes: String...) -> Bool { prefixes.contains { name.starts(with: $0.utf8) } }
            if begins("utf-8", "utf8", "us-ascii", "ascii") {
                self = .utf8
            } else if begins("iso-2022-") {
                self = .iso2022
            } else if begins("shift_jis", "sjis", "windows-31j", "cp932") {
                self = .doubleByte(leads: [0x81...0x9F, 0xE0...0xFC], trails: 0x40...0xFC)
            } else if begins("gb2312", "euc-", "ks_c") {
                self = .doubleByte(leads: [0x80...0xFF], trails: 0x80...0xFF)
            } else if begins("gb", "big5", "cp936") {
                self = .doubleByte(leads: [0x81...0xFE], trails: 0x40...0xFE)
            } else if begins("iso-8859-", "iso8859", "latin", "windows-", "cp125", "koi8-", "tis-620", "mac") {
                self = .singleByte
            } else {
                self = .opaque
            }
        }

        var isDoubleByte: Bool {
            if case .doubleByte = self { return true }
            return false
        }

        func skeleton(of octets: [UInt8]) -> [UInt8] {
            switch self {
            case .utf8, .opaque:
                return octets
            case .singleByte:
                return octets.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }
            case .doubleByte(let leads, let trails):
                var text: [UInt8] = []
                var index = 0
                while index < octets.count {
                    let octet = octets[index]
                    text.append(octet < 0x80 ? octet : UInt8(ascii: "?"))
                    let isPair = leads.contains { $0.contains(octet) } && index + 1 < octets.count
                    index += isPair && trails.contains(octets[index + 1]) ? 2 : 1
                }
                return text
            case .iso2022:
                return Charset.withoutEscapes(octets)
            }
        }

        /// ISO 2022 text without what stands between `ESC $ …` and the return to a set of single octets.
        private static func withoutEscapes(_ octets: [UInt8]) -> [UInt8] {
            var text: [UInt8] = []
            var index = 0
            var isDoubleByte = false
            while index < octets.count {
                if octets[index] == 0x1B, index + 2 < octets.count {
                    isDoubleByte = octets[index + 1] == UInt8(ascii: "$")
                    index += 3
                } else {
                    // A control character is one in either set.
                    let isPlain = octets[index] < 0x20 || octets[index] < 0x80 && !isDoubleByte
                    text.append(isPlain ? octets[index] : UInt8(ascii: "?"))
                    index += 1
                }
            }
            return text
        }
    }
}

/// The value of a hexadecimal digit, in either case.
func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
}
