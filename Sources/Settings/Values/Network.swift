import Text

/// A network of addresses, or a single address.
public struct Network: Sendable, Hashable, CustomStringConvertible {
    /// Its first address.
    public let address: NetworkAddress
    /// How many leading bits count.
    public let length: Int

    /// Parses an address, or `address/length` without bits behind the length.
    public init?(parsing text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let address = NetworkAddress(parsing: Array(first.utf8)) else { return nil }
        self.address = address
        guard parts.count == 2 else {
            length = address.octets.count * 8
            return
        }
        guard (1...3).contains(parts[1].utf8.count),
            parts[1].utf8.allSatisfy(\.isASCIIDigit),
            let length = Int(parts[1]), length <= address.octets.count * 8,
            // 10.0.0.1/8 is a typing error or a misunderstanding.
            address.octets.enumerated().allSatisfy({ $1 & ~Network.mask(octet: $0, length) == 0 })
        else { return nil }
        self.length = length
    }

    /// Whether `other` belongs to it.
    public func contains(_ other: NetworkAddress) -> Bool {
        other.octets.count == address.octets.count
            && address.octets.indices.allSatisfy { index in
                (other.octets[index] ^ address.octets[index]) & Network.mask(octet: index, length) == 0
            }
    }

    /// As it is written: `192.0.2.1`, `10.0.0.0/8`.
    public var description: String {
        length == address.octets.count * 8 ? address.description : "\(address)/\(length)"
    }

    /// Which bits of the octet at `index` belong to the first `length`.
    private static func mask(octet index: Int, _ length: Int) -> UInt8 {
        let bits = min(max(length - index * 8, 0), 8)
        return UInt8(truncatingIfNeeded: 0xFF00 >> bits)
    }
}
