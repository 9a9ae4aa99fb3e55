/// Which of the sets that ISO 2022 knows a charset may switch to.
enum ISO2022Variant: Sendable, Hashable {
    /// ISO-2022-JP (RFC 1468), and what programs add to it: half-width katakana and JIS X 0212 (ISO-2022-JP-1).
    case japanese
    /// ISO-2022-JP-2 (RFC 1554).
    case multilingual
    /// ISO-2022-KR (RFC 1557).
    case korean
}

/// Where a text has got to that switches between character sets by escape sequences.
struct ISO2022State {
    /// The meaning of the next octets.
    enum Step {
        /// Nothing that this charset has.
        case invalid
        /// The maximum number of octets that only switch.
        case control(Int)
        /// A character of so many octets.
        case character(UInt32, Int)
    }

    private enum Graphic {
        case ascii
        case jisRoman
        case katakana
        case jis
        case jisSupplement
        case gb
        case ks
    }

    private static let escape: UInt8 = 0x1B
    private static let shiftOut: UInt8 = 0x0E
    private static let shiftIn: UInt8 = 0x0F

    private let variant: ISO2022Variant
    private var graphic = Graphic.ascii
    /// The set that a single shift takes a character from: a row's upper half. ISO-2022-JP-2 only.
    private var upperHalf: Charset?
    /// Whether the sequence that names the set behind SO has come. ISO-2022-KR only.
    private var isDesignated = false
    private var wasShifted = false

    init(_ variant: ISO2022Variant) {
        self.variant = variant
    }

    /// Whether a text may end here: in ASCII, and with nothing announced that never came.
    var isAtRest: Bool { graphic == .ascii && isDesignated == wasShifted }

    mutating func take(_ rest: ArraySlice<UInt8>) -> Step {
        guard let first = rest.first, first < 0x80 else { return .invalid }
        switch first {
        case ISO2022State.escape:
            return escapeSequence(rest.dropFirst().prefix(3))
        case ISO2022State.shiftOut:
            guard variant == .korean, isDesignated, graphic == .ascii else { return .invalid }
            graphic = .ks
            wasShifted = true
            return .control(1)
        case ISO2022State.shiftIn:
            guard variant == .korean, graphic == .ks else { return .invalid }
            graphic = .ascii
            return .control(1)
        case ..<0x21, 0x7F:
            // A line ends in ASCII; a space in a set of pairs is one all the same.
            let isFine = graphic == .ascii || graphic == .jisRoman || first == 0x20
            return isFine ? .character(UInt32(first), 1) : .invalid
        default:
            return character(rest, first)
        }
    }

    private func character(_ rest: ArraySlice<UInt8>, _ first: UInt8) -> Step {
        let row = Int(first) - 0x21
        let second = rest.dropFirst().first
        func pair(_ scalar: (Int) -> UInt32?) -> Step {
            guard let second, (0x21...0x7E).contains(second), let value = scalar(Int(second) - 0x21) else {
                return .invalid
            }
            return .character(value, 2)
        }
        switch graphic {
        case .ascii: return .character(UInt32(first), 1)
        case .jisRoman:
            let value: UInt32 = first == 0x5C ? 0xA5 : first == 0x7E ? 0x203E : UInt32(first)
            return .character(value, 1)
        case .katakana: return first <= 0x5F ? .character(UInt32(first) - 0x21 + 0xFF61, 1) : .invalid
        case .jis: return pair { CharsetTable.jis(row: row, cell: $0) }
        case .jisSupplement: return pair { CharsetTable.jisSupplement(row: row, cell: $0) }
        case .gb: return pair { CharsetTable.gb(row + 0xA1, $0 + 0xA1) }
        case .ks: return pair { CharsetTable.uhc(row + 0xA1, $0 + 0xA1) }
        }
    }

    /// `rest` begins behind ESC.
    private mutating func escapeSequence(_ rest: ArraySlice<UInt8>) -> Step {
        func begins(_ text: StaticString) -> Bool {
            text.withUTF8Buffer { rest.starts(with: $0) }
        }
        func switching(to new: Graphic, _ length: Int) -> Step {
            graphic = new
            return .control(length)
        }
        if variant == .korean {
            guard begins("$)C"), graphic == .ascii else { return .invalid }
            isDesignated = true
            return .control(4)
        }
        if begins("(B") { return switching(to: .ascii, 3) }
        if begins("(J") { return switching(to: .jisRoman, 3) }
        if begins("(I") { return switching(to: .katakana, 3) }
        if begins("$@") || begins("$B") { return switching(to: .jis, 3) }
        if begins("$(D") { return switching(to: .jisSupplement, 4) }
        guard variant == .multilingual else { return .invalid }
        if begins("$A") { return switching(to: .gb, 3) }
        if begins("$(C") { return switching(to: .ks, 4) }
        if begins(".A") || begins(".F") {
            upperHalf = Charset(named: (begins(".A") ? "iso-8859-1" : "iso-8859-7").utf8)
            return .control(3)
        }
        if begins("N"), let octet = rest.dropFirst().first, (0x20...0x7F).contains(octet),
            let upperHalf, case .single(let row) = upperHalf.coding,
            let scalar = CharsetTable.single(row: row, octet: Int(octet) | 0x80, isLatin1: false)
        {
            return .character(scalar, 3)
        }
        return .invalid
    }
}
