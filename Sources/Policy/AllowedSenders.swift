public import Mail

/// The addresses that may be named as the sender (`ALLOWED_FROM`). An empty list allows nobody.
public struct AllowedSenders: Sendable, Equatable {
    public let patterns: [AddressPattern]

    public init(patterns: [AddressPattern]) { self.patterns = patterns }

    /// Whether `address` may send.
    public func permits(_ address: EmailAddress) -> Bool { patterns.contains { $0.matches(address) } }

    /// Whether nobody may send.
    public var isEmpty: Bool { patterns.isEmpty }

    /// An address that may send: the first one that is named, or the postmaster (RFC 5321 section 4.5.1) of the first
    /// domain.
    public var example: String? {
        switch patterns.first {
        case .address(let address)?: address.description
        case .domain(let domain)?: "postmaster@\(domain)"
        case nil: nil
        }
    }

    /// The domains of those who may, each once, in the order of the setting.
    public var domains: [Domain] {
        var domains: [Domain] = []
        for pattern in patterns {
            let domain = pattern.domainName
            if !domains.contains(domain) { domains.append(domain) }
        }
        return domains
    }
}
