internal import Glibc
import Text

/// A numeric address, of either kind; an IPv4-mapped IPv6 address is the IPv4 address it stands for.
public struct NetworkAddress: Sendable, Hashable, CustomStringConvertible {
    /// 4 octets or 16.
    public let octets: [UInt8]

    /// Parses `192.0.2.1` or `2001:db8::1`, without port, brackets or zone.
    public init?(parsing text: some Collection<UInt8>) {
        guard text.count <= 45, !text.contains(0) else { return nil }
        let string = String(decoding: text, as: UTF8.self)
        var four = in_addr()
        if inet_pton(AF_INET, string, &four) == 1 {
            self.init(octets: withUnsafeBytes(of: &four) { Array($0) })
            return
        }
        var six = in6_addr()
        guard inet_pton(AF_INET6, string, &six) == 1 else { return nil }
        self.init(octets: withUnsafeBytes(of: &six) { Array($0) })
    }

    /// Parses what a proxy writes of whom it speaks to: an address, alone or with a port (`192.0.2.1:4711`,
    /// `[2001:db8::1]:4711`, `[2001:db8::1]`), as RFC 7239 section 6 and the gateways of some clouds have it.
    public init?(parsingHop text: some Collection<UInt8>) {
        let text = Array(text)
        let address: ArraySlice<UInt8>
        let rest: ArraySlice<UInt8>
        if text.first == UInt8(ascii: "[") {
            guard let end = text.firstIndex(of: UInt8(ascii: "]")) else { return nil }
            address = text[1..<end]
            rest = text[(end + 1)...]
            guard address.contains(UInt8(ascii: ":")) else { return nil }
        } else if text.lazy.filter({ $0 == UInt8(ascii: ":") }).count == 1 {
            address = text.prefix { $0 != UInt8(ascii: ":") }
            rest = text[address.endIndex...]
        } else {
            address = text[...]
            rest = []
        }
        guard rest.isEmpty || NetworkAddress.isPort(rest) else { return nil }
        self.init(parsing: address)
    }

    /// Whether `text` is a colon and a port.
    private static func isPort(_ text: ArraySlice<UInt8>) -> Bool {
        let digits = text.dropFirst()
        return text.first == UInt8(ascii: ":") && (1...5).contains(digits.count)
            && digits.allSatisfy(\.isASCIIDigit)
            && UInt16(String(decoding: digits, as: UTF8.self)) != nil
    }

    /// Whether it is one of `127.0.0.0/8`, or `::1`.
    public var isLoopback: Bool {
        octets.count == 4 ? octets[0] == 127 : octets.dropLast().allSatisfy { $0 == 0 } && octets.last == 1
    }

    /// An address of 4 or 16 octets.
    package init(octets: [UInt8]) {
        let isMapped =
            octets.count == 16 && octets[0..<10].allSatisfy { $0 == 0 } && octets[10] == 0xFF && octets[11] == 0xFF
        self.octets = isMapped ? Array(octets[12...]) : octets
    }

    /// In the form that logs and limits know.
    public var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let known = octets.withUnsafeBytes { bytes in
            inet_ntop(octets.count == 4 ? AF_INET : AF_INET6, bytes.baseAddress, &text, socklen_t(text.count)) != nil
        }
        return known
            ? String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) : "unknown"
    }
}
