public import CloudflareAPI
public import Credentials
public import Mail
public import Policy

/// A problem with a setting, and its remedy. Holds no secret.
public struct SettingProblem: Error, Sendable, Equatable, CustomStringConvertible {
    /// The setting's name in the environment.
    public let name: String
    /// The problem in words.
    public let problem: String
    /// The remedy in words.
    public let remedy: String
    /// Whether somebody else, such as root, could read what cannot be read.
    public let isPermissionDenied: Bool

    init(_ key: SettingKey, _ problem: String, remedy: String, isPermissionDenied: Bool = false) {
        self.init(key.name, problem, remedy: remedy, isPermissionDenied: isPermissionDenied)
    }

    /// A problem with what has this name.
    public init(_ name: String, _ problem: String, remedy: String, isPermissionDenied: Bool = false) {
        self.name = name
        self.problem = problem
        self.remedy = remedy
        self.isPermissionDenied = isPermissionDenied
    }

    public var description: String { "\(name): \(problem); \(remedy)" }
}

/// Something that is wrong with what the admin UI and the command line have saved, and that stops no mail.
///
/// The settings file can be changed at any time, and what was saved before must not turn against it: a rule of a login
/// that the file no longer has is the gateway's own leftover, not the operator's mistake.
public struct SettingRemark: Sendable, Equatable {
    /// The consequence of the problem.
    public enum Kind: Sendable, Equatable {
        /// A saved setting of a login, a token or a form that is not there: it has no effect, and may be taken away.
        case leftover
        /// Two have a name whose settings have the same names.
        case shared
        /// The form cannot be used, and is closed. All else goes on.
        case form(name: String)
    }

    public let kind: Kind
    /// The problem and its remedy.
    public let problem: SettingProblem
}

/// Settings that cannot be used: while one value is malformed, nothing is sent.
public struct InvalidSettings: Error, Sendable, Equatable {
    /// Every problem found, at least one.
    public let problems: [SettingProblem]
    /// Further problems, which would stop nothing.
    public let remarks: [SettingRemark]

    init(problems: [SettingProblem], remarks: [SettingRemark] = []) {
        self.problems = problems
        self.remarks = remarks
    }
}

/// The settings in force for one process: read once, valid, and passed on as a value.
public struct Settings: Sendable {
    /// The account that sends; nil while one of its settings is not set, and then nothing can be sent.
    public let credentials: APICredentials?
    /// The settings that are missing for there to be ``credentials``.
    public let missingCredentials: [SettingName]
    /// The first of them.
    public var missingCredential: SettingName? { missingCredentials.first }
    /// The API that is called (`CF_API_BASE`).
    public let endpoint: APIEndpoint
    /// One more file of certificate authorities (`CF_CA_FILE`), beside the system's.
    public let extraCAFile: String?
    /// The DNS server that is asked about records in place of the host's (`DNS_RESOLVER`).
    public let dnsResolver: LoopbackResolver?
    /// The addresses that may be named as the sender.
    public let allowedSenders: AllowedSenders
    /// The addresses that may get mail.
    public let recipientRules: RecipientRules
    /// The logins of the SMTP service.
    public let smtpUsers: SMTPUsers
    /// The users of this host who may send without a password.
    public let localUsers: LocalUsers
    /// The bearer tokens of the HTTP service.
    public let httpTokens: HTTPTokens
    /// Pages whose scripts may send (`ALLOWED_ORIGINS`).
    public let allowedOrigins: [WebOrigin]
    /// How visitors are told from machines; nil when nobody is asked.
    public let turnstile: Turnstile?
    /// The proxies that are believed about a client's address.
    public let trustedProxies: TrustedProxies
    /// The contact forms that can be used.
    public let forms: [ContactForm]
    /// Problems with what is saved, which stop nothing.
    public let remarks: [SettingRemark]
    /// How much may be sent.
    public let rateLimits: RateLimits
    /// The changes to the addresses that this host's own programs write, where they have no rules of their own.
    public let hostMapping: AddressMapping
    /// The restrictions of single logins, by the login's name.
    private let loginRules: ClientRuleSet
    /// The same for users of this host. With `LOCAL_USERS=*` they go by the middle of their settings' names.
    private let localRules: ClientRuleSet
    /// The same for tokens.
    private let tokenRules: ClientRuleSet
    /// Tokens whose holders need not pass Turnstile, by name.
    let tokensWithoutTurnstile: Set<String>
    /// The operator's certificate; nil for a self-signed one.
    public let certificate: CertificateFiles?
    /// The treatment of header fields that Cloudflare refuses.
    public let headerPolicy: HeaderPolicy
    /// Whether passwords may cross in the clear on the loopback interface.
    public let allowsPlaintextAuthOnLoopback: Bool
    /// Whether programs on this host are to be offered STARTTLS (`STARTTLS_ON_LOOPBACK`). Those that may not log in
    /// without it are offered it all the same.
    public let wantsStartTLSOnLoopback: Bool
    /// The least severe messages that are logged.
    public let logLevel: LogLevel
    /// The details of a message that are logged.
    public let logPrivacy: LogPrivacy
    /// Where the gateway keeps its files.
    public let dataDirectory: String
    /// The state daemon's socket.
    public let stateSocket: String
    /// Everything that must never appear in a log.
    public let secrets: [String]

    /// Where the operator's certificate is.
    public struct CertificateFiles: Sendable, Equatable {
        /// The chain in PEM (`TLS_CERT_PATH`).
        public let certificate: String
        /// The private key in PEM (`TLS_KEY_PATH`).
        public let key: String
    }

    /// Where visitors' Turnstile tokens are verified, and with what.
    public struct Turnstile: Sendable, Equatable {
        /// The secret (`TURNSTILE_SECRET`).
        public let secret: String
        /// siteverify's address (`TURNSTILE_VERIFY_URL`).
        public let endpoint: APIEndpoint
    }

    /// Limits on the number of messages or, where it says so, of their recipients; 0 for no limit.
    public struct RateLimits: Sendable, Equatable {
        /// In any 60 seconds, per login or client.
        public let perMinute: Int
        /// In any 24 hours, per login or client.
        public let perDay: Int
        /// Recipients in any 24 hours, per login or client.
        public let recipientsPerDay: Int
        /// Recipients in any 60 seconds, over all clients.
        public let totalPerMinute: Int
        /// Recipients in any 24 hours, over all clients: what Cloudflare's bill counts.
        public let totalPerDay: Int
    }

    /// How much is logged.
    public enum LogLevel: String, Sendable, CaseIterable {
        case error
        case warning
        case notice
        case info
        case debug
    }

    /// Reads every setting and reports everything that is wrong at once.
    public init(from source: SettingsSource) throws(InvalidSettings) {
        var reader = SettingsReader(source: source)
        let token = reader.text(.apiToken)
        let account = reader.text(.accountID)
        let users = reader.users()
        let tokens = reader.tokens()
        let localUsers = reader.localUsers()
        self.localUsers = localUsers
        credentials = reader.credentials(account: account, token: token)
        missingCredentials = (token.isEmpty ? [.apiToken] : []) + (account.isEmpty ? [.accountID] : [])
        let proxy = reader.proxy()
        endpoint = reader.endpoint(.apiBase, through: proxy)
        extraCAFile = reader.path(.extraCAFile)
        dnsResolver = reader.resolver(.dnsResolver)
        allowedSenders = AllowedSenders(patterns: reader.patterns(.allowedFrom, as: .sender))
        recipientRules = RecipientRules(
            allowed: reader.patterns(.recipientAllowlist, as: .recipient),
            denied: reader.patterns(.recipientDenylist, as: .recipient))
        smtpUsers = users
        httpTokens = tokens
        allowedOrigins = reader.origins(.gateway(.allowedOrigins))
        turnstile = reader.turnstile(through: proxy)
        trustedProxies = reader.proxies()
        let limits = RateLimits(
            perMinute: reader.number(.rateLimitPerMinute), perDay: reader.number(.rateLimitPerDay),
            recipientsPerDay: reader.number(.rateLimitRecipientsPerDay),
            totalPerMinute: reader.number(.rateLimitTotalPerMinute), totalPerDay: reader.number(.rateLimitTotalPerDay))
        rateLimits = limits
        hostMapping = reader.mapping()
        var mapping = hostMapping
        mapping.names = nil
        loginRules = reader.rules(of: users.owners, .smtpUsers, limits, mapping) { .login(variable: $0, $1) }
        localRules = reader.rules(of: reader.owners(localUsers), .localUsers, limits, hostMapping) {
            .localUser(variable: $0, $1)
        }
        tokenRules = reader.rules(of: tokens.owners, .httpTokens, limits, mapping) { .token(variable: $0, $1) }
        tokensWithoutTurnstile = reader.tokensWithoutTurnstile(tokens)
        forms = reader.forms(limits, mapping.redirect, hasTurnstile: turnstile != nil)
        reader.checkNames(users: users, localUsers: localUsers, tokens: tokens)
        certificate = reader.certificate()
        headerPolicy = reader.choice(.headerPolicy, ["strip", "pass"]) == 0 ? .strip : .pass
        allowsPlaintextAuthOnLoopback = reader.choice(.allowPlaintextAuth, ["loopback", "never"]) == 0
        wantsStartTLSOnLoopback = reader.choice(.startTLSOnLoopback, ["yes", "no"]) == 0
        logLevel = LogLevel.allCases[reader.choice(.logLevel, LogLevel.allCases.map(\.rawValue))]
        logPrivacy = LogPrivacy.allCases[reader.choice(.logPrivacy, LogPrivacy.allCases.map(\.rawValue))]
        dataDirectory = reader.path(.dataDirectory) ?? SettingName.dataDirectory.defaultValue
        stateSocket = reader.path(.stateSocket) ?? SettingName.stateSocket.defaultValue
        secrets = ([token] + users.secrets + tokens.secrets + [turnstile?.secret ?? ""] + (proxy?.secrets ?? []))
            .filter { !$0.isEmpty }
        remarks = reader.remarks
        if !reader.problems.isEmpty {
            throw InvalidSettings(problems: reader.problems, remarks: reader.remarks)
        }
    }

    /// Whether there is a form of this name that is closed, because what is saved for it cannot be used.
    public func isClosed(form name: String) -> Bool { remarks.contains { $0.kind == .form(name: name) } }

    /// The settings that must be made before anything can be sent over HTTP.
    public var missingForHTTP: [SettingName] {
        var missing = missingCredentials
        if allowedSenders.isEmpty { missing.append(.allowedFrom) }
        if httpTokens.isEmpty, forms.isEmpty { missing.append(.httpToken) }
        return missing
    }

    /// What the login `name` may do; a login without settings of its own, or one that does not exist, only has the
    /// gateway's rules to keep.
    public func rules(ofLogin name: String) -> ClientRules { loginRules.rules(of: name) ?? gatewayRules }

    /// What the user `name` of this host may do.
    public func rules(ofLocalUser name: String) -> ClientRules {
        localRules.rules(of: localUsers.includesEverybody ? SettingKey.variable(of: name) : name) ?? hostRules
    }

    /// What who has the token `name` may do.
    public func rules(ofToken name: String) -> ClientRules { tokenRules.rules(of: name) ?? gatewayRules }

    /// Whether who has the token `name` must pass Turnstile.
    public func requiresTurnstile(ofToken name: String) -> Bool {
        turnstile != nil && !tokensWithoutTurnstile.contains(name)
    }

    /// Whether a client is offered STARTTLS. Only one that may log in without it can be spared it.
    public func offersStartTLS(toLoopback isLoopback: Bool) -> Bool {
        wantsStartTLSOnLoopback || !isLoopback || !allowsPlaintextAuthOnLoopback
    }

    /// The rules of everybody who has none of his own.
    public var gatewayRules: ClientRules { rules(mapping) }

    /// The same for this host's own programs, which may leave out a domain.
    public var hostRules: ClientRules { rules(hostMapping) }

    /// The changes to the addresses that others write who have no rules of their own: none may leave out its domain.
    public var mapping: AddressMapping {
        var mapping = hostMapping
        mapping.names = nil
        return mapping
    }

    private func rules(_ mapping: AddressMapping) -> ClientRules {
        ClientRules(
            senders: nil, recipients: .everybody, perMinute: rateLimits.perMinute, perDay: rateLimits.perDay,
            recipientsPerDay: rateLimits.recipientsPerDay, mapping: mapping)
    }
}
