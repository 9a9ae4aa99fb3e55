/// An address without a domain, as the programs of a host write it: `root`, `www-data`. What it stands for is its
/// host's business.
public struct UnqualifiedName: Sendable, Hashable, CustomStringConvertible {
    /// A dot-atom of ASCII (RFC 5322 section 3.2.3), 1 to 64 octets, as it was given.
    public let description: String

    /// Parses `bytes`, all of them; nil for anything but a dot-atom.
    public init?(parsing bytes: some Collection<UInt8>) {
        guard (1...64).contains(bytes.count) else { return nil }
        var isAfterDot = true
        for byte in bytes {
            if byte == UInt8(ascii: ".") {
                guard !isAfterDot else { return nil }
                isAfterDot = true
            } else {
                guard isAtomText(byte) else { return nil }
                isAfterDot = false
            }
        }
        guard !isAfterDot else { return nil }
        description = String(decoding: bytes, as: UTF8.self)
    }

    /// The address that it is at `domain`; nil if that is longer than an address may be.
    public func at(_ domain: Domain) -> EmailAddress? {
        try? EmailAddress(parsing: "\(self)@\(domain)".utf8)
    }

    /// Whether both are the same but for the case of ASCII letters.
    public func matches(_ other: UnqualifiedName) -> Bool {
        description.utf8.lazy.map(asciiLowercased).elementsEqual(other.description.utf8.lazy.map(asciiLowercased))
    }
}
