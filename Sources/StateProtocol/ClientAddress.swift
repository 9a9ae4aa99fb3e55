import Glibc

/// A client's address as limits and lock-outs count it: an IPv4 address as it is, an IPv6 address by its /64 (the
/// smallest network a customer is given, RFC 6177), so that nobody escapes by choosing the next of 2⁶⁴ addresses.
public struct ClientAddress: Sendable, Hashable, CustomStringConvertible {
    /// `192.0.2.1`, `2001:db8:0:1::/64`, or the text itself where it is not an address (`unix`, `unknown`).
    public let description: String

    /// The address whose ``description`` is `text`, which is not looked at.
    init(grouped text: String) { description = text }

    /// The group of `text`, a numeric address.
    public init(_ text: String) {
        var six = in6_addr()
        let withoutZone = text.split(separator: "%", maxSplits: 1).first.map(String.init) ?? text
        guard inet_pton(AF_INET6, withoutZone, &six) == 1 else {
            description = text
            return
        }
        let isMapped = withUnsafeBytes(of: &six) { bytes in
            bytes[0..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        }
        if isMapped {
            description = withUnsafeBytes(of: &six) { "\($0[12]).\($0[13]).\($0[14]).\($0[15])" }
            return
        }
        withUnsafeMutableBytes(of: &six) { bytes in
            for index in 8..<16 { bytes[index] = 0 }
        }
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(AF_INET6, &six, &buffer, socklen_t(buffer.count)) != nil else {
            description = text
            return
        }
        description = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) + "/64"
    }
}
