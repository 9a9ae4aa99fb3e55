internal import Glibc

/// The settings, by the names they have in the environment and in the settings file. This table is what
/// `docs/configuration.md` is checked against.
public enum SettingName: String, Sendable, CaseIterable {
    case apiToken = "CF_API_TOKEN"
    case accountID = "CF_ACCOUNT_ID"
    case allowedFrom = "ALLOWED_FROM"
    case smtpUsers = "SMTP_USERS"
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
    case rateLimitTotalPerMinute = "RATE_LIMIT_TOTAL_PER_MINUTE"
    case rateLimitTotalPerDay = "RATE_LIMIT_TOTAL_PER_DAY"
    case recipientAllowlist = "RECIPIENT_ALLOWLIST"
    case recipientDenylist = "RECIPIENT_DENYLIST"
    case headerPolicy = "HEADER_POLICY"
    case allowPlaintextAuth = "ALLOW_PLAINTEXT_AUTH"
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

    /// The value in force when nothing is set; empty for none.
    public var defaultValue: String {
        switch self {
        case .apiToken, .accountID, .allowedFrom, .smtpUsers, .httpToken, .httpTokens, .allowedOrigins,
            .turnstileSecret, .trustedProxies, .forms, .tlsCertificatePath, .tlsKeyPath, .recipientAllowlist,
            .recipientDenylist, .adminPassword, .adminHosts, .metricsToken, .extraCAFile, .dnsResolver,
            .httpsProxy:
            ""
        case .adminLocalhostOnly: "true"
        case .turnstileVerifyURL: "https://challenges.cloudflare.com/turnstile/v0/siteverify"
        case .rateLimitPerMinute: "30"
        case .rateLimitPerDay: "1000"
        case .rateLimitTotalPerMinute, .rateLimitTotalPerDay: "0"
        case .headerPolicy: "strip"
        case .allowPlaintextAuth: "loopback"
        case .logLevel: "info"
        case .logPrivacy: "no-subjects"
        case .dataDirectory: "/var/lib/cloudflare-smtp-gateway"
        case .bindHost: "127.0.0.1"
        case .smtpPort: "2525"
        case .httpPort: "3000"
        case .adminPort: "3001"
        case .smtpsPort, .httpsPort: "off"
        case .egress: "cloudflare"
        case .stateSocket: "/run/cloudflare-smtp-gateway/state.sock"
        case .apiBase: "https://api.cloudflare.com/client/v4"
        }
    }

    /// Whether the value may never be shown.
    public var isSecret: Bool {
        switch self {
        case .apiToken, .smtpUsers, .httpToken, .httpTokens, .turnstileSecret, .httpsProxy, .adminPassword,
            .metricsToken:
            true
        default: false
        }
    }

    /// Whether systemd itself has to know it: it is in force once systemd has read its units again, which
    /// `cloudflare-smtp-gateway-settings.path` sees to. In the environment of a handler it means nothing.
    public var concernsUnits: Bool {
        switch self {
        case .bindHost, .smtpPort, .smtpsPort, .httpPort, .httpsPort, .adminPort, .adminLocalhostOnly, .egress: true
        default: false
        }
    }
}

extension SettingName {
    /// Whether the admin UI and the command line may save it. Not what decides where the gateway's files are, whom it
    /// believes and whom it calls: who has the admin's password shall not be able to send the account's token elsewhere.
    /// Not logins and tokens either: those that are saved are minted.
    public var isSaveable: Bool {
        switch self {
        case .apiToken, .accountID, .allowedFrom, .allowedOrigins, .turnstileSecret, .forms, .rateLimitPerMinute,
            .rateLimitPerDay, .rateLimitTotalPerMinute, .rateLimitTotalPerDay, .recipientAllowlist,
            .recipientDenylist, .headerPolicy, .logLevel, .logPrivacy:
            true
        case .smtpUsers, .httpToken, .httpTokens, .turnstileVerifyURL, .trustedProxies, .tlsCertificatePath,
            .tlsKeyPath, .allowPlaintextAuth, .dataDirectory, .adminPassword, .adminLocalhostOnly, .adminHosts,
            .metricsToken, .stateSocket, .apiBase, .extraCAFile, .dnsResolver, .bindHost, .smtpPort, .smtpsPort,
            .httpPort, .httpsPort, .adminPort, .egress, .httpsProxy:
            false
        }
    }
}

/// Settings that narrow what one login or token may do, by the end of their names: `SMTP_USER_<NAME>_ALLOWED_FROM`,
/// `HTTP_TOKEN_<NAME>_ALLOWED_FROM` and so on, where `<NAME>` is the login's or the token's name in capitals with `_` for
/// everything that is no ASCII letter or digit. The gateway's own lists hold as
/// well; its limits are replaced.
public enum LoginSetting: String, Sendable, CaseIterable {
    case allowedFrom = "ALLOWED_FROM"
    case recipientAllowlist = "RECIPIENT_ALLOWLIST"
    case recipientDenylist = "RECIPIENT_DENYLIST"
    case rateLimitPerMinute = "RATE_LIMIT_PER_MINUTE"
    case rateLimitPerDay = "RATE_LIMIT_PER_DAY"
}

extension LoginSetting {
    /// The whole name, as the login or token `owner` has it.
    public func name(of owner: String, _ door: SavedSettings.Door) -> String { door.key(owner, self) }
}

/// What a contact form is, by the end of the settings' names: `FORM_<NAME>_TO` and so on, where `<NAME>` is the form's
/// name in capitals with `_` for hyphens.
public enum FormSetting: String, Sendable, CaseIterable {
    case to = "TO"
    case from = "FROM"
    case subject = "SUBJECT"
    case origins = "ORIGINS"
    case replyField = "REPLY_FIELD"
    case honeypot = "HONEYPOT"
    case turnstile = "TURNSTILE"
    case redirect = "REDIRECT"
    case rateLimitPerMinute = "RATE_LIMIT_PER_MINUTE"
    case rateLimitPerDay = "RATE_LIMIT_PER_DAY"

    /// The value in force when nothing is set; empty for none. A form's limits default to the gateway's.
    public var defaultValue: String {
        switch self {
        case .to, .from, .origins, .honeypot, .redirect, .rateLimitPerMinute, .rateLimitPerDay: ""
        case .subject: "Message from the contact form"
        case .replyField: "email"
        case .turnstile: "required"
        }
    }
}

extension FormSetting {
    /// The whole name, as the form `form` has it.
    public func name(of form: String) -> String {
        SettingKey.form(variable: SettingKey.variable(of: form), self).name
    }
}

/// One setting: the gateway's, or one of a login's, a token's or a form's. `variable` is whose it is, as it stands in the
/// middle of the name.
enum SettingKey: Sendable, Equatable {
    case gateway(SettingName)
    case login(variable: String, LoginSetting)
    case token(variable: String, LoginSetting)
    /// Whether who has the token must pass Turnstile.
    case tokenTurnstile(variable: String)
    case form(variable: String, FormSetting)

    /// Whether `name` begins as the settings do that belong to one login, token or form.
    static func mayBeOwned(_ name: UnsafePointer<CChar>) -> Bool {
        func begins(_ prefix: StaticString) -> Bool {
            strncmp(
                name, UnsafeRawPointer(prefix.utf8Start).assumingMemoryBound(to: CChar.self), prefix.utf8CodeUnitCount)
                == 0
        }
        return begins("SMTP_USER_") || begins("HTTP_TOKEN_") || begins("FORM_")
    }

    /// The name in the environment.
    var name: String {
        switch self {
        case .gateway(let name): name.rawValue
        case .login(let variable, let setting): "SMTP_USER_" + variable + "_" + setting.rawValue
        case .token(let variable, let setting): "HTTP_TOKEN_" + variable + "_" + setting.rawValue
        case .tokenTurnstile(let variable): "HTTP_TOKEN_" + variable + "_TURNSTILE"
        case .form(let variable, let setting): "FORM_" + variable + "_" + setting.rawValue
        }
    }

    /// The value in force when nothing is set. Limits of their own default to the gateway's, which the reader sees to.
    var defaultValue: String {
        switch self {
        case .gateway(let name): name.defaultValue
        case .login, .token: ""
        case .tokenTurnstile: "required"
        case .form(_, let setting): setting.defaultValue
        }
    }

    /// Whether it may be saved; see ``SettingName/isSaveable``.
    var isSaveable: Bool {
        if case .gateway(let name) = self { return name.isSaveable }
        return true
    }

    /// The setting of this name; nil when there can be none. Those of a login, a token or a form are told by how they
    /// begin and end; whether there is such a login, token or form is another question.
    init?(named name: String) {
        func variable(_ prefix: String, _ ending: String) -> String? {
            guard name.hasPrefix(prefix), name.hasSuffix("_\(ending)"),
                name.utf8.count > prefix.utf8.count + ending.utf8.count + 1
            else { return nil }
            let variable = String(name.dropFirst(prefix.count).dropLast(ending.count + 1))
            return variable == SettingKey.variable(of: variable) ? variable : nil
        }
        if let setting = SettingName(rawValue: name) {
            self = .gateway(setting)
            return
        }
        for setting in LoginSetting.allCases {
            if let owner = variable("SMTP_USER_", setting.rawValue) {
                self = .login(variable: owner, setting)
                return
            }
            if let owner = variable("HTTP_TOKEN_", setting.rawValue) {
                self = .token(variable: owner, setting)
                return
            }
        }
        if let owner = variable("HTTP_TOKEN_", "TURNSTILE") {
            self = .tokenTurnstile(variable: owner)
            return
        }
        for setting in FormSetting.allCases {
            if let owner = variable("FORM_", setting.rawValue) {
                self = .form(variable: owner, setting)
                return
            }
        }
        return nil
    }

    /// The name of a login, a token or a form as it stands in the middle of a setting's name.
    static func variable(of name: String) -> String {
        let bytes = name.utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): byte & ~0x20
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
            default: UInt8(ascii: "_")
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension SettingName {
    /// Whether a setting of this name would belong to one login, token or form, be there such a one or not.
    public static func isOfOneOwner(_ name: String) -> Bool {
        if case .gateway? = SettingKey(named: name) { return false }
        return SettingKey(named: name) != nil
    }
}
