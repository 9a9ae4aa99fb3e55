public import Mail

/// One entry of a list of senders or recipients: a whole domain, or one address.
public enum AddressPattern: Sendable, Equatable, CustomStringConvertible {
    /// Every address at the domain; not at its subdomains.
    case domain(Domain)
    /// One address, its local part compared without regard to the case of ASCII letters.
    case address(EmailAddress)

    /// Parses `example.com`, `@example.com` or `jane@example.com`; nil for anything else. `role` says whom the list is of.
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
            // "*@example.com" is an address by the letter, and a list with it would match nothing that its author meant.
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

/// Who may be named as the sender (`ALLOWED_FROM`). An empty list allows nobody.
public struct AllowedSenders: Sendable, Equatable {
    let patterns: [AddressPattern]

    /// Whether `address` may send.
    public func permits(_ address: EmailAddress) -> Bool { patterns.contains { $0.matches(address) } }

    /// Whether nobody may send.
    public var isEmpty: Bool { patterns.isEmpty }

    /// An address that may send: the first one that is named, or the postmaster (RFC 5321 section 4.5.1) of the first domain.
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

/// Who may get mail (`RECIPIENT_ALLOWLIST`, `RECIPIENT_DENYLIST`).
public struct RecipientRules: Sendable, Equatable {
    /// Rules that let everybody get mail.
    static let everybody = RecipientRules(allowed: [], denied: [])

    let allowed: [AddressPattern]
    let denied: [AddressPattern]

    /// Whether `address` may get mail: with an allow-list only who is on it, whatever the deny-list says; without one,
    /// everybody who is not on the deny-list.
    public func permits(_ address: EmailAddress) -> Bool {
        allowed.isEmpty
            ? !denied.contains { $0.matches(address) }
            : allowed.contains { $0.matches(address) }
    }
}

/// What one login may do, beside the gateway's own rules.
struct LoginRules: Sendable, Equatable {
    /// The senders it may use; nil for every allowed one.
    let senders: AllowedSenders?
    /// Who may get its mail.
    let recipients: RecipientRules
    /// How much it may send, in place of the gateway's limits for a login.
    let perMinute: Int
    let perDay: Int
    /// Recipients in 24 hours, beside the messages.
    let recipientsPerDay: Int
}

/// The rules of those who have rules of their own, by name. A list and no dictionary: making one takes longer than
/// looking through the few that there are, and it is made on every connection.
struct OwnRules: Sendable {
    private struct Entry {
        let name: String
        let rules: LoginRules
    }

    private var entries: [Entry] = []

    /// Adds the rules of who has this name, which none has that was added before.
    mutating func add(_ name: String, _ rules: LoginRules) { entries.append(Entry(name: name, rules: rules)) }

    /// The rules of who has this name, if there are any.
    func rules(of name: String) -> LoginRules? { entries.first { $0.name == name }?.rules }
}
