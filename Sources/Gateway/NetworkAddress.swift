internal import Glibc

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
