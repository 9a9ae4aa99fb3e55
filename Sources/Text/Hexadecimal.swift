/// Octets as hexadecimal digits (RFC 4648, section 8).
public enum Hexadecimal {
    private static let lowercase = Array("0123456789abcdef".utf8)
    private static let uppercase = Array("0123456789ABCDEF".utf8)

    /// Two lower-case digits for each octet.
    public static func string(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.flatMap { [lowercase[Int($0 >> 4)], lowercase[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// `value` in 16 lower-case digits.
    public static func string(_ value: UInt64) -> String {
        string((0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - $0 * 8)) })
    }

    /// The upper-case digit for a value below 16, as percent-encoding (RFC 3986) and quoted-printable (RFC 2045) want
    /// it.
    public static func uppercaseDigit(_ value: UInt8) -> UInt8 { uppercase[Int(value & 15)] }

    /// The value of a digit of either case; nil for another octet.
    public static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
