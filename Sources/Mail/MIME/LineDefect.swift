/// A defect that makes a message's lines unfit to be passed on, whichever entry point it came through. The gravest
/// stands last.
///
/// Another server on the way might take a bare CR or LF for a line end, so that a second message could be smuggled in
/// the first (CVE-2023-51764 and its kin); and RFC 5322 section 2.3 knows neither such octets nor NUL.
public enum LineDefect: Int, Error, Sendable, Comparable, CaseIterable, CustomStringConvertible {
    /// A line is over ``maximumLineLength``.
    case lineTooLong
    /// There is a NUL.
    case null
    /// A CR without LF behind it, or an LF without CR before it.
    case bareNewline

    /// The longest line that is taken, in octets, without its line end. RFC 5322 asks for 998; longer ones are common
    /// and harmless up to here.
    public static let maximumLineLength = 65536

    /// The gravest defect of `message`, whose last line may lack its end; nil when there is none.
    public static func gravest(of message: [UInt8]) -> LineDefect? {
        message.withUnsafeBytes { bytes in
            var found: LineDefect?
            var lineStart = 0
            var index = 0
            while true {
                index = bytes.firstLineBreakOrNull(from: index)
                if index - lineStart > maximumLineLength { found = max(found ?? .lineTooLong, .lineTooLong) }
                guard index < bytes.count else { return found }
                if bytes[index] == 0 {
                    found = max(found ?? .null, .null)
                    index += 1
                } else if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
                    index += 2
                    lineStart = index
                } else {
                    return .bareNewline
                }
            }
        }
    }

    /// A sentence's worth for whoever sent it.
    public var description: String {
        switch self {
        case .lineTooLong: "A line of the message is over \(LineDefect.maximumLineLength) octets"
        case .null: "NUL in the message"
        case .bareNewline: "Bare <CR> or <LF> in the message; every line must end with <CR><LF>"
        }
    }

    public static func < (left: LineDefect, right: LineDefect) -> Bool { left.rawValue < right.rawValue }
}

extension UnsafeRawBufferPointer {
    /// The offset of the first CR, LF or NUL at or after `start`, or `count` when there is none. Looks at 16 octets at
    /// a time, because this loop sees every octet of every message. (Wider vectors, and operators between a vector and
    /// a scalar, are not turned into vector instructions by this compiler.)
    package func firstLineBreakOrNull(from start: Int) -> Int {
        let carriageReturn = SIMD16<UInt8>(repeating: 0x0D)
        let lineFeed = SIMD16<UInt8>(repeating: 0x0A)
        let null = SIMD16<UInt8>(repeating: 0)
        var index = start
        while index + 16 <= count {
            let block = loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
            let hits = (block .== carriageReturn) .| (block .== lineFeed) .| (block .== null)
            if any(hits) { break }
            index += 16
        }
        while index < count {
            let byte = self[index]
            if byte == 0x0D || byte == 0x0A || byte == 0 { return index }
            index += 1
        }
        return count
    }
}
