/// Why a datagram is not one of the wire's.
public enum WireError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Longer than ``Wire/longestDatagram``.
    case tooLong
    /// Of a version other than ``Wire/version``.
    case version
    /// Anything else; the text says what was expected.
    case malformed(String)

    public var description: String {
        switch self {
        case .tooLong: "longer than \(Wire.longestDatagram) octets"
        case .version: "of another version"
        case .malformed(let text): text
        }
    }
}

/// The constants that both ends agree on.
public enum Wire {
    /// The version each datagram begins with. A change that an older end would misread makes it 2.
    public static let version = "1"
    /// The longest datagram in either direction, in bytes.
    public static let longestDatagram = 4096
    /// The most claims of one reservation.
    public static let maximumClaims = 6
    /// The most keys that one guess counts for.
    package static let maximumCounters = 2
    /// The most entries of a list of keys in one reply: the longest ones still fit.
    package static let maximumListed = 7
}

/// Takes a datagram apart: fields divided by single spaces, one line end allowed after the last (so that a person can
/// type a request).
package struct WireReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    /// Reads `fields`, which must stay valid as long as the reader.
    package init(fields: UnsafeBufferPointer<UInt8>) {
        bytes = fields
    }

    /// Reads `buffer`, which must stay valid as long as the reader, and takes the version from it.
    init(_ buffer: UnsafeRawBufferPointer) throws(WireError) {
        guard buffer.count <= Wire.longestDatagram else { throw .tooLong }
        var bytes = buffer.bindMemory(to: UInt8.self)
        if bytes.last == UInt8(ascii: "\n") { bytes = UnsafeBufferPointer(rebasing: bytes.dropLast()) }
        self.init(fields: bytes)
        let version = try field("a version")
        guard version.elementsEqual(Wire.version.utf8) else { throw .version }
    }

    /// Whether every field has been read.
    package var isAtEnd: Bool { position > bytes.count }

    /// The next field, which is not empty.
    package mutating func field(_ expected: @autoclosure () -> String) throws(WireError) -> UnsafeBufferPointer<UInt8> {
        guard position <= bytes.count else { throw .malformed("expected " + expected()) }
        var end = position
        while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
        guard end > position else { throw .malformed("expected " + expected()) }
        defer { position = end + 1 }
        return UnsafeBufferPointer(rebasing: bytes[position..<end])
    }

    /// The next field as the text it stands for.
    package mutating func text(_ expected: @autoclosure () -> String) throws(WireError) -> String {
        guard let text = WireText.decoded(try field(expected())) else { throw .malformed("expected " + expected()) }
        return text
    }

    /// The next field as a key, in the form it has on the wire.
    package mutating func key() throws(WireError) -> String {
        let bytes = try field("a key")
        guard bytes.count <= WireText.longestKey, bytes.count > 1 || bytes[0] != UInt8(ascii: "%"),
            bytes.allSatisfy(WireText.isPlain) || WireText.decoded(bytes) != nil
        else { throw .malformed("expected a key") }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The next field as a number from 0 to `largest`, in decimal digits without leading zeros.
    package mutating func number(
        _ expected: @autoclosure () -> String, upTo largest: UInt64
    ) throws(WireError) -> UInt64 {
        try WireReader.number(try field(expected()), expected(), upTo: largest)
    }

    private static func number(
        _ digits: UnsafeBufferPointer<UInt8>, _ expected: @autoclosure () -> String, upTo largest: UInt64
    ) throws(WireError) -> UInt64 {
        guard !digits.isEmpty else { throw .malformed("expected " + expected()) }
        guard digits.count == 1 || digits[0] != UInt8(ascii: "0") else { throw .malformed("expected " + expected()) }
        var value: UInt64 = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else {
                throw .malformed("expected " + expected())
            }
            let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = shifted.addingReportingOverflow(UInt64(digit - UInt8(ascii: "0")))
            guard !overflow, !carry, sum <= largest else { throw .malformed("expected " + expected()) }
            value = sum
        }
        return value
    }

    /// The next field as a number from 0 to `largest`.
    package mutating func number(_ expected: @autoclosure () -> String, upTo largest: Int) throws(WireError) -> Int {
        Int(try number(expected(), upTo: UInt64(largest)))
    }

    /// Claims: how many, then a key and two limits each.
    package mutating func claims() throws(WireError) -> [LimitRequest] {
        let count = try number("the number of claims", upTo: Wire.maximumClaims)
        var claims: [LimitRequest] = []
        claims.reserveCapacity(count)
        for _ in 0..<count {
            let key = try key()
            guard !claims.contains(where: { $0.encodedKey == key }) else { throw .malformed("the same key twice") }
            let perMinute = try number("a limit per minute", upTo: LimitRequest.largestLimit)
            let (perDay, sendCount) = try limitAndCount()
            claims.append(LimitRequest(encodedKey: key, perMinute: perMinute, perDay: perDay, count: sendCount))
        }
        return claims
    }

    /// The next field as a limit per day, and as how many a send counts if that is not one: `1000x3`.
    private mutating func limitAndCount() throws(WireError) -> (perDay: Int, count: Int) {
        let bytes = try field("a limit per day")
        let end = bytes.firstIndex(of: UInt8(ascii: "x"))
        let perDay = try WireReader.number(
            UnsafeBufferPointer(rebasing: bytes[..<(end ?? bytes.count)]), "a limit per day",
            upTo: UInt64(LimitRequest.largestLimit))
        guard let end else { return (Int(perDay), 1) }
        let count = try WireReader.number(
            UnsafeBufferPointer(rebasing: bytes[(end + 1)...]), "how many it counts",
            upTo: UInt64(LimitRequest.largestCount))
        guard count > 1 else { throw .malformed("expected how many it counts, if more than one") }
        return (Int(perDay), Int(count))
    }

    /// Everything that is left, spaces and all.
    package mutating func rest() -> String {
        defer { position = bytes.count + 1 }
        return position < bytes.count ? String(decoding: bytes[position...], as: UTF8.self) : ""
    }

    /// Throws unless every field has been read.
    package func end() throws(WireError) {
        guard isAtEnd else { throw .malformed("more than expected") }
    }
}
