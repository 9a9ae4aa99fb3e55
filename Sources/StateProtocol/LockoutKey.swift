/// The source whose wrong passwords and tokens are counted together, and which is locked out by them.
///
/// ``description`` is the form it has in the database and, encoded, on the wire.
public enum LockoutKey: Sendable, Hashable, CustomStringConvertible {
    /// Whoever comes from an address, or its network: `ip:192.0.2.1`.
    case address(ClientAddress)
    /// A login of SMTP, wherever it is tried from: `login:alice`.
    case login(String)
    /// All whose address says nothing, such as this host's own programs: `shared:token`.
    case shared(Secret)
    /// A key in a form that this version does not know, such as another version may have left in the database. It is
    /// shown as it is.
    case unrecognized(String)

    /// A secret that has no login's name.
    public enum Secret: String, Sendable, CaseIterable {
        /// `ADMIN_PASSWORD`.
        case admin
        /// The bearer tokens of HTTP.
        case token
        /// `METRICS_TOKEN`.
        case metrics
    }

    /// The key in plain text, as the log shows it.
    public var description: String {
        switch self {
        case .address(let address): KeyPrefix.address + address.description
        case .login(let login): KeyPrefix.login + login
        case .shared(let secret): KeyPrefix.shared + secret.rawValue
        case .unrecognized(let text): text
        }
    }

    /// Reads ``description``; nil where that is of no kind that is known, or names nobody.
    public init?(parsing text: String) {
        func name(after prefix: String) -> String? { KeyPrefix.name(in: text, after: prefix) }
        if let login = name(after: KeyPrefix.login) {
            self = .login(login)
        } else if let address = name(after: KeyPrefix.address) {
            self = .address(ClientAddress(grouped: address))
        } else if let secret = name(after: KeyPrefix.shared).flatMap(Secret.init(rawValue:)) {
            self = .shared(secret)
        } else {
            return nil
        }
    }

    /// What the state daemon calls `encodedKey`, whatever that is.
    package init(encodedKey: String) {
        let text = WireText.decoded(encodedKey)
        self = LockoutKey(parsing: text) ?? .unrecognized(text)
    }

    /// The form it has on the wire and in the database.
    package var encodedKey: String { WireText.encodedKey(description) }

    /// The key that counts the sends of the same login or address; nil for those without either.
    public var limit: LimitKey? {
        switch self {
        case .login(let login): .smtp(login: login)
        case .address(let address): .address(address)
        case .shared, .unrecognized: nil
        }
    }
}
