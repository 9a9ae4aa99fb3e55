public import Mail

/// The rules by which senders that are not permitted are replaced (`SENDER_MAP`), the first that matches first.
public struct SenderMap: Sendable, Equatable {
    /// One rule: whose address is replaced, and by which.
    public struct Rule: Sendable, Equatable {
        public let pattern: SenderPattern
        /// ASCII, so that it can stand in every message.
        public let address: EmailAddress

        public init(pattern: SenderPattern, address: EmailAddress) {
            self.pattern = pattern
            self.address = address
        }

        /// Parses `pattern=address`; the first `=` ends the pattern.
        public init(parsing text: String) throws(MappingRuleError) {
            let (pattern, address) = try sidesOfRule(text)
            guard let parsed = SenderPattern(parsing: pattern) else { throw .pattern(pattern) }
            self.init(pattern: parsed, address: try senderOfRule(address))
        }
    }

    /// The map without rules.
    public static let empty = SenderMap(rules: [], setting: "")

    public let rules: [Rule]
    /// The setting that the rules stand in.
    public let setting: String

    public init(rules: [Rule], setting: String) {
        self.rules = rules
        self.setting = setting
    }

    /// The address of the first rule that matches `sender`; nil when none does.
    public func address(for sender: EmailAddress) -> EmailAddress? {
        rules.first { $0.pattern.matches(sender) }?.address
    }
}

/// The senders whose address a rule of a ``SenderMap`` replaces.
public enum SenderPattern: Sendable, Equatable, CustomStringConvertible {
    /// `*`: everybody's.
    case everybody
    /// `@web1`: every address at the domain, which may have a single label; not at its subdomains.
    case domain(Domain)
    /// `root@`: every address with this local part, the case of ASCII letters aside.
    case localPart(UnqualifiedName)
    /// `root@web1`: one address.
    case address(EmailAddress)

    /// Parses one of the four forms; nil for anything else.
    public init?(parsing text: String) {
        let bytes = Array(text.utf8)
        if text == "*" {
            self = .everybody
            return
        }
        // "*@web1" is an address by the letter, and would match nothing that its author meant.
        guard !bytes.contains(UInt8(ascii: "*")) else { return nil }
        if bytes.first == UInt8(ascii: "@") {
            guard let domain = Domain(parsing: bytes.dropFirst()) else { return nil }
            self = .domain(domain)
        } else if bytes.last == UInt8(ascii: "@") {
            guard let name = UnqualifiedName(parsing: bytes.dropLast()) else { return nil }
            self = .localPart(name)
        } else {
            guard let address = try? EmailAddress(parsing: bytes, allowingUTF8: true) else { return nil }
            self = .address(address)
        }
    }

    /// Whether `address` is covered.
    public func matches(_ address: EmailAddress) -> Bool {
        switch self {
        case .everybody: true
        case .domain(let domain): address.domain == domain
        case .localPart(let name): name.at(address.domain)?.matches(address) ?? false
        case .address(let pattern): pattern.matches(address)
        }
    }

    public var description: String {
        switch self {
        case .everybody: "*"
        case .domain(let domain): "@\(domain)"
        case .localPart(let name): "\(name)@"
        case .address(let address): address.description
        }
    }
}
