internal import CCharsets

/// A character set by its exact name, and what octets mean in it.
///
/// Names are IANA's with their aliases, and those that mail programs and the usual libraries have beside them, compared
/// without regard to case and otherwise whole: what only begins like one is none. What a charset leaves undefined has
/// no meaning here either; nothing is guessed or replaced. Where the charset that a name stands for has a superset that
/// every program means by it (GBK for GB2312, UHC for EUC-KR, Windows-1252 for the controls of ISO-8859-1), that is
/// read.
public struct Charset: Sendable, Hashable {
    /// How octets become characters.
    enum Coding: Sendable, Hashable {
        case utf8
        case utf7
        case utf16(ByteOrder?)
        case utf32(ByteOrder?)
        /// A row of the table of single octets.
        case single(Int)
        case shiftJIS
        case eucJP
        case gbk
        case gb18030
        case big5(isHongKong: Bool)
        case uhc
        case johab
        case iso2022(ISO2022Variant)
        case hz
    }

    enum ByteOrder: Sendable, Hashable {
        case bigEndian
        case littleEndian
    }

    let coding: Coding
    /// Whether a few symbols are those of Windows rather than of JIS X 0208.
    let isMicrosoft: Bool
    /// The name to give it in mail, in lower case.
    public let name: [UInt8]

    public static let utf8 = Charset(named: "utf-8".utf8)!

    /// The charset with this name; nil when nobody knows it. RFC 2231's suffix for a language is not part of the name.
    public init?(named label: some Collection<UInt8>) {
        let label = label.prefix { $0 != UInt8(ascii: "*") }.map(asciiLowercased)
        guard (1...60).contains(label.count), label.allSatisfy({ (0x21...0x7E).contains($0) }),
            let (kind, name) = Charset.entry(named: label), let coding = Coding(kind)
        else { return nil }
        self.coding = coding
        isMicrosoft = kind == "windows-31j"
        self.name = name
    }

    /// Whether an octet below 128 that begins a character is that character of ASCII, so that text may be in this
    /// charset where ASCII gives the structure.
    public var isASCIISuperset: Bool {
        switch coding {
        case .utf8, .single, .shiftJIS, .eucJP, .gbk, .gb18030, .big5, .uhc, .johab: true
        case .utf7, .utf16, .utf32, .iso2022, .hz: false
        }
    }

    /// Whether every octet is a character.
    var isSingleByte: Bool {
        if case .single = coding { return true }
        return false
    }

    /// Whether every reader of mail can be expected to know the charset by the name `label`.
    func isWidelyKnown(as label: some Collection<UInt8>) -> Bool {
        let label = label.map(asciiLowercased)
        func isNamed(_ name: String) -> Bool { label.elementsEqual(name.utf8) }
        switch coding {
        case .single:
            return label == name
                && (isNamed("us-ascii") || isNamed("koi8-r") || isNamed("koi8-u")
                    || label.starts(with: "iso-8859-".utf8)
                    || label.starts(with: "windows-125".utf8))
        case .uhc: return isNamed("euc-kr") || isNamed("ks_c_5601-1987")
        case .iso2022: return isNamed("iso-2022-jp")
        case .utf8, .shiftJIS, .eucJP, .gbk, .gb18030, .big5: return label == name
        case .utf7, .utf16, .utf32, .johab, .hz: return false
        }
    }

    /// What `octets` say, as UTF-8; nil unless every one of them belongs to a character that there is, and the text
    /// ends in the state it began in.
    public func decode(_ octets: some Collection<UInt8>) -> [UInt8]? {
        let octets = Array(octets)
        var decoder = CharsetDecoder(octets[...], charset: self)
        return decoder.decode() ? decoder.text : nil
    }

    /// How many octets the first character of `octets` takes; 1 for an octet that begins none, 0 for no octets.
    ///
    /// Only by which octets lead and which may follow, as a reader walks through the text; whether the character exists
    /// is ``decode(_:)``'s business. For charsets that are supersets of ASCII.
    public func characterLength(_ octets: ArraySlice<UInt8>) -> Int {
        guard let first = octets.first else { return 0 }
        guard first >= 0x80 else { return 1 }
        let start = octets.startIndex
        func octet(_ offset: Int) -> UInt8 { start + offset < octets.endIndex ? octets[start + offset] : 0 }
        func isLong(_ length: Int, _ following: ClosedRange<UInt8>) -> Bool {
            (1..<length).allSatisfy { following.contains(octet($0)) }
        }
        switch coding {
        case .utf8:
            let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
            return isLong(length, 0x80...0xBF) ? length : 1
        case .shiftJIS:
            let leads = (0x81...0x9F).contains(first) || (0xE0...0xFC).contains(first)
            return leads && (0x40...0xFC).contains(octet(1)) && octet(1) != 0x7F ? 2 : 1
        case .eucJP:
            if first == 0x8F { return isLong(3, 0xA1...0xFE) ? 3 : 1 }
            return (first == 0x8E || first >= 0xA1) && isLong(2, 0xA1...0xFE) ? 2 : 1
        case .gbk, .gb18030:
            guard (0x81...0xFE).contains(first) else { return 1 }
            if coding == .gb18030, (0x30...0x39).contains(octet(1)) {
                return (0x81...0xFE).contains(octet(2)) && (0x30...0x39).contains(octet(3)) ? 4 : 1
            }
            return (0x40...0xFE).contains(octet(1)) && octet(1) != 0x7F ? 2 : 1
        case .big5:
            let trails = (0x40...0x7E).contains(octet(1)) || (0xA1...0xFE).contains(octet(1))
            return (0x81...0xFE).contains(first) && trails ? 2 : 1
        case .uhc:
            let trail = octet(1)
            let trails = (0x41...0x5A).contains(trail) || (0x61...0x7A).contains(trail) || (0x81...0xFE).contains(trail)
            return (0x81...0xFE).contains(first) && trails ? 2 : 1
        case .johab:
            let leads = (0x84...0xD3).contains(first) || (0xD8...0xDE).contains(first) || (0xE0...0xF9).contains(first)
            return leads && (0x31...0xFE).contains(octet(1)) && octet(1) != 0x7F ? 2 : 1
        case .single, .utf7, .utf16, .utf32, .iso2022, .hz:
            return 1
        }
    }

    /// Finds a name in the table: how the charset is read, and its first name.
    private static func entry(named label: [UInt8]) -> (kind: String, name: [UInt8])? {
        // One text and no table of pointers: those would have to be relocated in every process that is started.
        let start = csg_charset_names_start()
        var position = start
        while position.pointee != 0 {
            let kind = word(&position)
            let name = position
            let nameLength = length(of: name)
            var isFound = false
            while position.pointee != UInt8(ascii: "\n") {
                let candidate = word(&position)
                isFound = isFound || candidate.elementsEqual(label)
            }
            position += 1
            if isFound {
                return (
                    String(decoding: kind, as: UTF8.self),
                    Array(UnsafeBufferPointer(start: name, count: nameLength))
                )
            }
        }
        return nil
    }

    private static func length(of word: UnsafePointer<UInt8>) -> Int {
        var count = 0
        while word[count] > UInt8(ascii: " ") { count += 1 }
        return count
    }

    /// The word at `position`, which goes on behind it and one space.
    private static func word(_ position: inout UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let word = UnsafeBufferPointer(start: position, count: length(of: position))
        position += word.count
        if position.pointee == UInt8(ascii: " ") { position += 1 }
        return word
    }
}

extension Charset.Coding {
    /// What the table of names calls it.
    fileprivate init?(_ kind: String) {
        switch kind {
        case "utf-8": self = .utf8
        case "utf-7": self = .utf7
        case "utf-16": self = .utf16(nil)
        case "utf-16be": self = .utf16(.bigEndian)
        case "utf-16le": self = .utf16(.littleEndian)
        case "utf-32": self = .utf32(nil)
        case "utf-32be": self = .utf32(.bigEndian)
        case "utf-32le": self = .utf32(.littleEndian)
        case "shift_jis", "windows-31j": self = .shiftJIS
        case "euc-jp": self = .eucJP
        case "iso-2022-jp": self = .iso2022(.japanese)
        case "iso-2022-jp-1": self = .iso2022(.japanese)
        case "iso-2022-jp-2": self = .iso2022(.multilingual)
        case "iso-2022-kr": self = .iso2022(.korean)
        case "hz-gb-2312": self = .hz
        case "gb2312", "gbk": self = .gbk
        case "gb18030": self = .gb18030
        case "big5": self = .big5(isHongKong: false)
        case "big5-hkscs": self = .big5(isHongKong: true)
        case "euc-kr": self = .uhc
        case "johab": self = .johab
        default:
            guard let row = Int(kind) else { return nil }
            self = .single(row)
        }
    }
}
