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

/// Settings for one login, by the end of their names: `SMTP_USER_<NAME>_ALLOWED_FROM` and so on,
/// where `<NAME>` is the login in capitals with `_` for everything that is no ASCII letter or digit. The gateway's own
/// lists hold as well; its limits are replaced.
public enum LoginSetting: String, Sendable, CaseIterable {
    case allowedFrom = "ALLOWED_FROM"
    case recipientAllowlist = "RECIPIENT_ALLOWLIST"
    case recipientDenylist = "RECIPIENT_DENYLIST"
    case rateLimitPerMinute = "RATE_LIMIT_PER_MINUTE"
    case rateLimitPerDay = "RATE_LIMIT_PER_DAY"
}

/// One setting: the gateway's, or one of a login's.
enum SettingKey: Sendable, Equatable {
    case gateway(SettingName)
    /// `variable` is the login as it stands in the middle of the name.
    case login(variable: String, LoginSetting)

    /// The name in the environment.
    var name: String {
        switch self {
        case .gateway(let name): name.rawValue
        case .login(let variable, let setting): "SMTP_USER_\(variable)_\(setting.rawValue)"
        }
    }

    /// The value in force when nothing is set. A login's limits default to the gateway's, which the reader sees to.
    var defaultValue: String {
        switch self {
        case .gateway(let name): name.defaultValue
        case .login: ""
        }
    }

    /// `login` as it stands in the middle of a setting's name.
    static func variable(of login: String) -> String {
        let bytes = login.utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): byte & ~0x20
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
            default: UInt8(ascii: "_")
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
