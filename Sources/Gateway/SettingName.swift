/// The settings, by the names they have in the environment and in the settings file. This table is what
/// `docs/configuration.md` is checked against.
public enum SettingName: String, Sendable, CaseIterable {
    case apiToken = "CF_API_TOKEN"
    case accountID = "CF_ACCOUNT_ID"
    case allowedFrom = "ALLOWED_FROM"
    case smtpUsers = "SMTP_USERS"
    case tlsCertificatePath = "TLS_CERT_PATH"
    case tlsKeyPath = "TLS_KEY_PATH"
    case rateLimitPerMinute = "RATE_LIMIT_PER_MINUTE"
    case rateLimitPerDay = "RATE_LIMIT_PER_DAY"
    case rateLimitTotalPerMinute = "RATE_LIMIT_TOTAL_PER_MINUTE"
    case rateLimitTotalPerDay = "RATE_LIMIT_TOTAL_PER_DAY"
    case recipientAllowlist = "RECIPIENT_ALLOWLIST"
    case recipientDenylist = "RECIPIENT_DENYLIST"
    case headerPolicy = "HEADER_POLICY"
    case allowPlaintextAuth = "ALLOW_PLAINTEXT_AUTH"
    case logLevel = "LOG_LEVEL"
    case dataDirectory = "DATA_DIR"
    case stateSocket = "STATE_SOCKET"
    case apiBase = "CF_API_BASE"
    case extraCAFile = "CF_CA_FILE"

    /// The value in force when nothing is set; empty for none.
    public var defaultValue: String {
        switch self {
        case .apiToken, .accountID, .allowedFrom, .smtpUsers, .tlsCertificatePath, .tlsKeyPath, .recipientAllowlist,
            .recipientDenylist, .extraCAFile:
            ""
        case .rateLimitPerMinute: "30"
        case .rateLimitPerDay: "1000"
        case .rateLimitTotalPerMinute, .rateLimitTotalPerDay: "0"
        case .headerPolicy: "strip"
        case .allowPlaintextAuth: "loopback"
        case .logLevel: "info"
        case .dataDirectory: "/var/lib/cloudflare-smtp-gateway"
        case .stateSocket: "/run/cloudflare-smtp-gateway/state.sock"
        case .apiBase: "https://api.cloudflare.com/client/v4"
        }
    }

    /// Whether the value may never be shown.
    public var isSecret: Bool { self == .apiToken || self == .smtpUsers }
}
