public import Mail

/// One entry of a list of senders or recipients: a whole domain, or one address.
public enum AddressPattern: Sendable, Equatable, CustomStringConvertible {
    /// Every address at the domain; not at its subdomains.
    case domain(Domain)
    /// One address, its local part compared without regard to the case of ASCII letters.
    case address(EmailAddress)

    /// Parses `example.com`, `@example.com` or `jane@example.com`; nil for anything else. `role` says whom the list is
    /// of.
    public init?(parsing text: some StringProtocol, as role: EmailAddress.Role = .sender) {
        let bytes = Array(text.utf8)
        let allowsUnderscores = role == .recipient
        if bytes.first == UInt8(ascii: "@") {
            guard let domain = Domain(parsing: bytes.dropFirst(), allowingUnderscores: allowsUnderscores),
                domain.isQualified
            else { return nil }
            self = .domain(domain)
        } else if let domain = Domain(parsing: bytes, allowingUnderscores: allowsUnderscores), domain.isQualified {
            self = .domain(domain)
        } else {
            // "*@example.com" is an address by the letter, and a list with it would match nothing that its author
            // meant.
            guard let address = try? EmailAddress(parsing: bytes, allowingUTF8: true, as: role),
                address.domain.isQualified, !address.localPart.utf8.contains(UInt8(ascii: "*"))
            else { return nil }
            self = .address(address)
        }
    }

    /// Whether `address` is covered.
    public func matches(_ address: EmailAddress) -> Bool {
        switch self {
        case .domain(let domain): address.domain == domain
        case .address(let pattern): pattern.matches(address)
        }
    }

    /// The domain, or the address's.
    var domainName: Domain {
        switch self {
        case .domain(let domain): domain
        case .address(let address): address.domain
        }
    }

    public var description: String {
        switch self {
        case .domain(let domain): "@\(domain)"
        case .address(let address): address.description
        }
    }
}
