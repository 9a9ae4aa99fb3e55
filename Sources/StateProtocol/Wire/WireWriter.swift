/// Puts a datagram together.
package struct WireWriter {
    /// The datagram so far.
    package private(set) var bytes: [UInt8]

    /// A datagram that begins with the version.
    init() {
        bytes = []
        bytes.reserveCapacity(96)
        bytes.append(contentsOf: Wire.version.utf8)
    }

    /// A datagram that begins with the version and `verb`.
    init(_ verb: String) {
        self.init()
        raw(verb)
    }

    /// Fields alone, the first of them `verb`.
    package init(fields verb: StaticString) {
        bytes = []
        verb.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// A field that already has its form on the wire.
    package mutating func raw(_ field: String) {
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: field.utf8)
    }

    /// A field that stands for `text`.
    package mutating func text(_ text: String) { raw(WireText.encoded(text)) }

    /// A number in decimal digits.
    package mutating func number(_ value: UInt64) {
        bytes.append(UInt8(ascii: " "))
        let start = bytes.count
        var rest = value
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    /// A number in decimal digits; a negative one is taken as 0.
    package mutating func number(_ value: Int) { number(UInt64(max(0, value))) }

    /// How many claims, then each: key, limit per minute, limit per day, and behind it `x` and how many the send counts
    /// where that is not one.
    package mutating func claims(_ claims: [LimitRequest]) {
        number(claims.count)
        for claim in claims {
            raw(claim.encodedKey)
            number(claim.perMinute)
            number(claim.perDay)
            if claim.count > 1 { bytes += "x\(claim.count)".utf8 }
        }
    }
}
