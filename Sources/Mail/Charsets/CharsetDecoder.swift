internal import CCharsets

/// Reads octets in a charset, once through, to the first that means nothing.
struct CharsetDecoder {
    private let octets: ArraySlice<UInt8>
    private let charset: Charset
    private var index: Int
    /// The text read so far, as UTF-8.
    private(set) var text: [UInt8] = []

    init(_ octets: ArraySlice<UInt8>, charset: Charset) {
        self.octets = octets
        self.charset = charset
        index = octets.startIndex
        text.reserveCapacity(octets.count * 3)
    }

    /// Whether all of it could be read.
    mutating func decode() -> Bool {
        switch charset.coding {
        case .utf8:
            text = Array(octets)
            return isUTF8(text, in: 0..<text.count)
        case .utf7: return decodeUTF7()
        case .utf16(let order): return decodeUTF16(order)
        case .utf32(let order): return decodeUTF32(order)
        case .iso2022(let variant): return decodeISO2022(variant)
        case .hz: return decodeHZ()
        case .single, .shiftJIS, .eucJP, .gbk, .gb18030, .big5, .uhc, .johab:
            while index < octets.endIndex {
                let octet = octets[index]
                if octet < 0x80 {
                    text.append(octet)
                    index += 1
                    continue
                }
                let length = charset.characterLength(octets[index...])
                guard let scalar = scalar(of: octets[index..<(index + length)]) else { return false }
                append(scalar)
                index += length
            }
            return true
        }
    }

    // MARK: Octets and pairs of them

    /// The one character that `unit` is, whose first octet is above 127.
    private func scalar(of unit: ArraySlice<UInt8>) -> UInt32? {
        let first = Int(unit[unit.startIndex])
        let second = unit.count > 1 ? Int(unit[unit.startIndex + 1]) : 0
        switch (charset.coding, unit.count) {
        case (.single(let row), _):
            return CharsetTable.single(row: row, octet: first, isLatin1: charset.name.elementsEqual("iso-8859-1".utf8))
        case (.shiftJIS, 1):
            return (0xA1...0xDF).contains(first) ? UInt32(first) - 0xA1 + 0xFF61 : nil
        case (.shiftJIS, 2):
            return CharsetTable.shiftJIS(first, second, isMicrosoft: charset.isMicrosoft)
        case (.eucJP, 2) where first == 0x8E:
            return second <= 0xDF ? UInt32(second) - 0xA1 + 0xFF61 : nil
        case (.eucJP, 2):
            return CharsetTable.jis(row: first - 0xA1, cell: second - 0xA1)
        case (.eucJP, 3):
            return CharsetTable.jisSupplement(row: second - 0xA1, cell: Int(unit[unit.startIndex + 2]) - 0xA1)
        case (.gbk, 1):
            return first == 0x80 ? 0x20AC : nil
        case (.gbk, 2), (.gb18030, 2):
            return CharsetTable.gb(first, second)
        case (.gb18030, 4):
            let digits = unit.map { Int($0) }
            return CharsetTable.gb18030(
                ((digits[0] - 0x81) * 10 + digits[1] - 0x30) * 1260 + (digits[2] - 0x81) * 10 + digits[3] - 0x30)
        case (.big5(let isHongKong), 2):
            return CharsetTable.big5(first, second) ?? (isHongKong ? CharsetTable.hongKong(first, second) : nil)
        case (.uhc, 2):
            return CharsetTable.uhc(first, second)
        case (.johab, 2):
            return Johab.scalar(first, second)
        default:
            return nil
        }
    }

    private mutating func append(_ value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else { return }
        if let encoded = UTF8.encode(scalar) { text.append(contentsOf: encoded) }
    }

    // MARK: UTF-16 and UTF-32

    private mutating func decodeUTF16(_ order: Charset.ByteOrder?) -> Bool {
        guard octets.count % 2 == 0 else { return false }
        let isLittle = takeByteOrder(order, length: 2)
        var high: UInt32?
        while index < octets.endIndex {
            let unit = UInt32(number(ofLength: 2, isLittle: isLittle))
            switch (high, unit) {
            case (nil, 0xD800...0xDBFF): high = unit
            case (let first?, 0xDC00...0xDFFF):
                append(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00))
                high = nil
            case (.some, _), (nil, 0xDC00...0xDFFF): return false
            case (nil, _): append(unit)
            }
        }
        return high == nil
    }

    private mutating func decodeUTF32(_ order: Charset.ByteOrder?) -> Bool {
        guard octets.count % 4 == 0 else { return false }
        let isLittle = takeByteOrder(order, length: 4)
        while index < octets.endIndex {
            let value = number(ofLength: 4, isLittle: isLittle)
            guard Unicode.Scalar(value) != nil else { return false }
            append(value)
        }
        return true
    }

    /// Whether the least significant octet comes first: as a mark says where the name does not, or else not (RFC 2781
    /// section 4.3).
    private mutating func takeByteOrder(_ order: Charset.ByteOrder?, length: Int) -> Bool {
        if let order { return order == .littleEndian }
        guard octets.count >= length else { return false }
        for isLittle in [false, true] {
            if number(ofLength: length, isLittle: isLittle) == 0xFEFF { return isLittle }
            index -= length
        }
        return false
    }

    private mutating func number(ofLength length: Int, isLittle: Bool) -> UInt32 {
        let unit = octets[index..<(index + length)]
        index += length
        return unit.enumerated().reduce(0) { sum, item in
            sum | UInt32(item.element) << UInt32(8 * (isLittle ? item.offset : length - 1 - item.offset))
        }
    }

    // MARK: UTF-7

    /// RFC 2152. What is written in base64 must be whole: the bits left over are zero and too few for an octet.
    private mutating func decodeUTF7() -> Bool {
        while index < octets.endIndex {
            let octet = octets[index]
            index += 1
            guard octet == UInt8(ascii: "+") else {
                guard octet < 0x80, octet != UInt8(ascii: "\\"), octet != UInt8(ascii: "~") else { return false }
                text.append(octet)
                continue
            }
            let start = index
            while index < octets.endIndex, Base64.value(of: octets[index]) != nil { index += 1 }
            let digits = octets[start..<index]
            let isClosed = index < octets.endIndex && octets[index] == UInt8(ascii: "-")
            if isClosed { index += 1 }
            if digits.isEmpty {
                guard isClosed else { return false }
                text.append(UInt8(ascii: "+"))
            } else {
                guard let units = CharsetDecoder.utf16(ofBase64: digits) else { return false }
                var decoder = CharsetDecoder(units[...], charset: charset)
                guard decoder.decodeUTF16(.bigEndian) else { return false }
                text += decoder.text
            }
        }
        return true
    }

    private static func utf16(ofBase64 digits: ArraySlice<UInt8>) -> [UInt8]? {
        var octets: [UInt8] = []
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        for digit in digits {
            guard let value = Base64.value(of: digit) else { return nil }
            buffer = (buffer << 6 | UInt32(value)) & 0xFFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                octets.append(UInt8(truncatingIfNeeded: buffer >> bits))
            }
        }
        return bits < 6 && buffer & (1 << bits - 1) == 0 ? octets : nil
    }

    // MARK: Text that switches between sets

    /// RFC 1843: `~{` and `~}` around pairs of GB 2312.
    private mutating func decodeHZ() -> Bool {
        var isGB = false
        while index < octets.endIndex {
            let octet = octets[index]
            guard octet < 0x80 else { return false }
            if octet == UInt8(ascii: "~") {
                guard index + 1 < octets.endIndex else { return false }
                switch (octets[index + 1], isGB) {
                case (UInt8(ascii: "{"), false): isGB = true
                case (UInt8(ascii: "}"), true): isGB = false
                case (UInt8(ascii: "~"), false): text.append(octet)
                default: return false
                }
                index += 2
            } else if isGB {
                guard index + 1 < octets.endIndex, (0x21...0x77).contains(octet),
                    (0x21...0x7E).contains(octets[index + 1]),
                    let scalar = CharsetTable.gb(Int(octet) + 0x80, Int(octets[index + 1]) + 0x80)
                else { return false }
                append(scalar)
                index += 2
            } else {
                text.append(octet)
                index += 1
            }
        }
        return !isGB
    }

    private mutating func decodeISO2022(_ variant: ISO2022Variant) -> Bool {
        var state = ISO2022State(variant)
        while index < octets.endIndex {
            let rest = octets[index...]
            switch state.take(rest) {
            case .invalid: return false
            case .control(let length): index += length
            case .character(let scalar, let length):
                append(scalar)
                index += length
            }
        }
        return state.isAtRest
    }
}
