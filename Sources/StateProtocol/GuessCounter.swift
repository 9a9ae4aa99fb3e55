/// Whose wrong passwords and tokens are counted together: `ip:192.0.2.1`, `login:alice`, `shared:token`.
public enum GuessCounter: Sendable, Hashable, CustomStringConvertible {
    /// Whoever comes from this address, or its network.
    case address(ClientAddress)
    /// A login of the SMTP door, wherever it is tried from.
    case login(String)
    /// All whose address says nothing, such as this host's own programs.
    case shared(Secret)

    /// A secret that has no login's name.
    public enum Secret: String, Sendable, CaseIterable {
        /// `ADMIN_PASSWORD`.
        case admin
        /// The bearer tokens of the HTTP door.
        case token
        /// `METRICS_TOKEN`.
        case metrics
    }

    public var description: String {
        switch self {
        case .address(let address): "ip:\(address)"
        case .login(let login): "login:\(login)"
        case .shared(let secret): "shared:\(secret.rawValue)"
        }
    }

    /// The form it has on the wire and in the database.
    package var encodedKey: String { WireText.encodedKey(description) }
}
