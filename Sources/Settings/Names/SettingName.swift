/// The settings, by the names they have in the environment and in the settings file. This table is what
/// `docs/configuration.md` is checked against.
public enum SettingName: String, Sendable, CaseIterable {
    case apiToken = "CF_API_TOKEN"
    case accountID = "CF_ACCOUNT_ID"
    case allowedFrom = "ALLOWED_FROM"
    case smtpUsers = "SMTP_USERS"
    case localUsers = "LOCAL_USERS"
    case httpToken = "HTTP_TOKEN"
    case httpTokens = "HTTP_TOKENS"
    case allowedOrigins = "ALLOWED_ORIGINS"
    case turnstileSecret = "TURNSTILE_SECRET"
    case turnstileVerifyURL = "TURNSTILE_VERIFY_URL"
    case trustedProxies = "TRUSTED_PROXIES"
    case forms = "FORMS"
    case tlsCertificatePath = "TLS_CERT_PATH"
    case tlsKeyPath = "TLS_KEY_PATH"
    case rateLimitPerMinute = "RATE_LIMIT_PER_MINUTE"
    case rateLimitPerDay = "RATE_LIMIT_PER_DAY"
    case rateLimitRecipientsPerDay = "RATE_LIMIT_RECIPIENTS_PER_DAY"
    case rateLimitTotalPerMinute = "RATE_LIMIT_TOTAL_PER_MINUTE"
    case rateLimitTotalPerDay = "RATE_LIMIT_TOTAL_PER_DAY"
    case recipientAllowlist = "RECIPIENT_ALLOWLIST"
    case recipientDenylist = "RECIPIENT_DENYLIST"
    case senderMap = "SENDER_MAP"
    case defaultDomain = "DEFAULT_DOMAIN"
    case aliases = "ALIASES"
    case redirectTo = "REDIRECT_TO"
    case headerPolicy = "HEADER_POLICY"
    case allowPlaintextAuth = "ALLOW_PLAINTEXT_AUTH"
    case startTLSOnLoopback = "STARTTLS_ON_LOOPBACK"
    case logLevel = "LOG_LEVEL"
    case logPrivacy = "LOG_PRIVACY"
    case dataDirectory = "DATA_DIR"
    case adminPassword = "ADMIN_PASSWORD"
    case adminLocalhostOnly = "ADMIN_LOCALHOST_ONLY"
    case adminHosts = "ADMIN_HOSTS"
    case metricsToken = "METRICS_TOKEN"
    case bindHost = "BIND_HOST"
    case smtpPort = "SMTP_PORT"
    case smtpsPort = "SMTPS_PORT"
    case httpPort = "HTTP_PORT"
    case httpsPort = "HTTPS_PORT"
    case adminPort = "ADMIN_PORT"
    case egress = "EGRESS"
    case httpsProxy = "HTTPS_PROXY"
    case stateSocket = "STATE_SOCKET"
    case apiBase = "CF_API_BASE"
    case extraCAFile = "CF_CA_FILE"
    case dnsResolver = "DNS_RESOLVER"

    /// The properties of a setting.
    private struct Traits: OptionSet {
        let rawValue: UInt8
        static let secret = Traits(rawValue: 1)
        static let saveable = Traits(rawValue: 2)
    }

    private struct Row {
        let defaultValue: String
        let traits: Traits

        init(_ defaultValue: String, _ traits: Traits = []) {
            self.defaultValue = defaultValue
            self.traits = traits
        }
    }

    /// The table. A switch, because a dictionary would be made again in every process.
    private var row: Row {
        switch self {
        case .apiToken: Row("", [.secret, .saveable])
        case .accountID: Row("", [.saveable])
        case .allowedFrom: Row("", [.saveable])
        case .smtpUsers: Row("", [.secret])
        case .localUsers: Row("")
        case .httpToken: Row("", [.secret])
        case .httpTokens: Row("", [.secret])
        case .allowedOrigins: Row("", [.saveable])
        case .turnstileSecret: Row("", [.secret, .saveable])
        case .turnstileVerifyURL: Row("https://challenges.cloudflare.com/turnstile/v0/siteverify")
        case .trustedProxies: Row("")
        case .forms: Row("", [.saveable])
        case .tlsCertificatePath: Row("")
        case .tlsKeyPath: Row("")
        case .rateLimitPerMinute: Row("30", [.saveable])
        case .rateLimitPerDay: Row("1000", [.saveable])
        case .rateLimitRecipientsPerDay: Row("0", [.saveable])
        case .rateLimitTotalPerMinute: Row("0", [.saveable])
        case .rateLimitTotalPerDay: Row("0", [.saveable])
        case .recipientAllowlist: Row("", [.saveable])
        case .recipientDenylist: Row("", [.saveable])
        case .senderMap: Row("", [.saveable])
        case .defaultDomain: Row("", [.saveable])
        case .aliases: Row("", [.saveable])
        case .redirectTo: Row("", [.saveable])
        case .headerPolicy: Row("strip", [.saveable])
        case .allowPlaintextAuth: Row("loopback")
        case .startTLSOnLoopback: Row("yes", [.saveable])
        case .logLevel: Row("info", [.saveable])
        case .logPrivacy: Row("no-subjects", [.saveable])
        case .dataDirectory: Row("/var/lib/cloudflare-smtp-gateway")
        case .adminPassword: Row("", [.secret])
        case .adminLocalhostOnly: Row("true")
        case .adminHosts: Row("")
        case .metricsToken: Row("", [.secret])
        case .bindHost: Row("127.0.0.1")
        case .smtpPort: Row("2525")
        case .smtpsPort: Row("off")
        case .httpPort: Row("3000")
        case .httpsPort: Row("off")
        case .adminPort: Row("3001")
        case .egress: Row("cloudflare")
        case .httpsProxy: Row("", [.secret])
        case .stateSocket: Row("/run/cloudflare-smtp-gateway/state.sock")
        case .apiBase: Row("https://api.cloudflare.com/client/v4")
        case .extraCAFile: Row("")
        case .dnsResolver: Row("")
        }
    }

    /// The value in force when nothing is set; empty for none.
    public var defaultValue: String { row.defaultValue }

    /// Whether the value may never be shown.
    public var isSecret: Bool { row.traits.contains(.secret) }

    /// Whether the admin UI and the command line may save it. Not what decides where the gateway's files are, whom it
    /// believes and whom it calls: who has the admin's password shall not be able to send the account's token
    /// elsewhere. Not logins and tokens either: those that are saved are minted.
    public var isSaveable: Bool { row.traits.contains(.saveable) }
}
