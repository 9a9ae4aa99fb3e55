public import Mail

/// The recipients of mail for names without a domain (`ALIASES`), the first rule that matches first.
public struct Aliases: Sendable, Equatable {
    /// One rule: whose mail it is, and who gets it.
    public struct Rule: Sendable, Equatable {
        /// Nil for `*`: everybody's.
        public let name: UnqualifiedName?
        public let address: EmailAddress

        /// Parses `name=address` or `*=address`.
        public init(parsing text: String) throws(MappingRuleError) {
            let (pattern, target) = try sidesOfRule(text)
            if pattern == "*" {
                name = nil
            } else {
                guard let parsed = UnqualifiedName(parsing: pattern.utf8), !pattern.utf8.contains(UInt8(ascii: "*"))
                else { throw .pattern(pattern) }
                name = parsed
            }
            do throws(EmailAddress.ParseError) {
                address = try EmailAddress(parsing: target.utf8, allowingUTF8: true, as: .recipient)
            } catch {
                throw .address(target, error)
            }
        }
    }

    /// No aliases.
    public static let none = Aliases(rules: [])

    public let rules: [Rule]

    public init(rules: [Rule]) { self.rules = rules }

    /// Who gets the mail for `name`; nil when no rule says.
    public func address(for name: UnqualifiedName) -> EmailAddress? {
        rules.first { $0.name?.matches(name) ?? true }?.address
    }
}
