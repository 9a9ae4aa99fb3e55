internal import CloudflareAPI
internal import Mail

/// Reads settings one by one and keeps what is wrong. A problem makes it return something harmless, which nobody gets to
/// use: ``Settings/init(from:)`` throws in the end.
struct SettingsReader {
    let source: SettingsSource
    private(set) var problems: [SettingProblem] = []

    init(source: SettingsSource) { self.source = source }

    mutating func text(_ name: SettingName) -> String { text(.gateway(name)) }

    private mutating func text(_ key: SettingKey) -> String {
        do throws(SettingProblem) {
            return try source.text(of: key)
        } catch {
            problems.append(error)
            return key.defaultValue
        }
    }

    /// A list separated by commas or white space; empty entries are skipped.
    mutating func patterns(_ name: SettingName) -> [AddressPattern] { patterns(.gateway(name)) }

    private mutating func patterns(_ key: SettingKey) -> [AddressPattern] {
        let text = text(key)
        var patterns: [AddressPattern] = []
        var isEmpty = true
        for entry in text.split(whereSeparator: { $0 == "," || $0 == " " || $0 == "\t" || $0 == "\n" }) {
            isEmpty = false
            if let pattern = AddressPattern(parsing: entry) {
                patterns.append(pattern)
            } else {
                fail(
                    key, "\"\(entry)\" is neither a domain nor an address",
                    remedy: "write example.com, @example.com or jane@example.com, separated by commas")
            }
        }
        // A list of commas alone was meant to name somebody; taken for an unset list it could allow everybody.
        if isEmpty, !text.isEmpty {
            fail(key, "it is set and names nobody", remedy: "name somebody, or leave it empty")
        }
        return patterns
    }

    /// A whole number from 0 to a billion.
    mutating func number(_ name: SettingName) -> Int { number(.gateway(name), default: 0) }

    private mutating func number(_ key: SettingKey, default fallback: Int) -> Int {
        let text = text(key)
        if text.isEmpty { return fallback }
        guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), text.utf8.count <= 10,
            let number = Int(text), number <= 1_000_000_000
        else {
            fail(key, "\"\(text)\" is not a whole number from 0 to 1000000000", remedy: "0 means no limit")
            return 0
        }
        return number
    }

    mutating func choice<Value>(_ name: SettingName, _ choices: [String: Value]) -> Value {
        let text = text(name)
        if let value = choices[text] { return value }
        let names = choices.keys.sorted().joined(separator: ", ")
        fail(name, "\"\(text)\" is not one of \(names)", remedy: "the default is \(name.defaultValue)")
        // The table that is passed in holds the default; a programming error otherwise.
        return choices[name.defaultValue]!
    }

    /// An absolute path; nil when there is none.
    mutating func path(_ name: SettingName) -> String? {
        let text = text(name)
        if text.isEmpty { return nil }
        guard text.utf8.first == UInt8(ascii: "/"), text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            fail(name, "\"\(text)\" is not an absolute path", remedy: "begin it with /")
            return nil
        }
        return text
    }

    mutating func users() -> SMTPUsers {
        let remedy = "write user:password,user2:password2"
        let name = SettingName.smtpUsers
        do throws(SMTPUsers.ParseError) {
            return try SMTPUsers(parsing: text(name))
        } catch {
            switch error {
            case .noColon(let entry): fail(name, "entry \(entry) has no colon", remedy: remedy)
            case .emptyName(let entry): fail(name, "entry \(entry) has no user name", remedy: remedy)
            case .controlCharacter(let entry): fail(name, "entry \(entry) holds a control character", remedy: remedy)
            case .tooLong(let entry):
                fail(name, "entry \(entry) is too long", remedy: "a name has at most 255 octets, a password 1024")
            case .emptyPassword(let user): fail(name, "user \"\(user)\" has no password", remedy: remedy)
            case .repeated(let user): fail(name, "user \"\(user)\" is there twice", remedy: "keep one of them")
            }
            return SMTPUsers.none
        }
    }

    /// The rules of every login that has settings of its own.
    mutating func loginRules(of users: SMTPUsers, _ limits: Settings.RateLimits) -> [String: LoginRules] {
        var rules: [String: LoginRules] = [:]
        var variables: [String: String] = [:]
        for login in users.names {
            let variable = SettingKey.variable(of: login)
            func key(_ setting: LoginSetting) -> SettingKey { .login(variable: variable, setting) }
            let hasRules = LoginSetting.allCases.contains { !text(key($0)).isEmpty }
            if hasRules, let other = variables.updateValue(login, forKey: variable) {
                fail(
                    .smtpUsers, "the settings SMTP_USER_\(variable)_… would belong to \"\(other)\" and \"\(login)\"",
                    remedy: "rename one of the two")
            }
            let senders = patterns(key(.allowedFrom))
            rules[login] = LoginRules(
                senders: senders.isEmpty ? nil : AllowedSenders(patterns: senders),
                recipients: RecipientRules(
                    allowed: patterns(key(.recipientAllowlist)), denied: patterns(key(.recipientDenylist))),
                perMinute: number(key(.rateLimitPerMinute), default: limits.perMinute),
                perDay: number(key(.rateLimitPerDay), default: limits.perDay))
        }
        if !users.isEmpty { checkNames(ofRulesFor: users) }
        return rules
    }

    /// A rule under a misspelt name would leave a login freer than it was meant to be.
    private mutating func checkNames(ofRulesFor users: SMTPUsers) {
        let known = users.names.flatMap { login in
            LoginSetting.allCases.map { SettingKey.login(variable: SettingKey.variable(of: login), $0).name }
        }
        for name in source.names.sorted() where name.hasPrefix("SMTP_USER_") && !known.contains(name) {
            problems.append(
                SettingProblem(
                    name, "no login of SMTP_USERS has a setting of this name", remedy: "correct it, or remove it"))
        }
    }

    mutating func credentials(account: String, token: String) -> APICredentials? {
        guard !account.isEmpty, !token.isEmpty else { return nil }
        do throws(APICredentials.ParseError) {
            return try APICredentials(accountID: account, token: token)
        } catch {
            switch error {
            case .accountID:
                fail(
                    .accountID, "it is not an account id",
                    remedy: "copy the 32 hexadecimal digits from the Cloudflare dashboard")
            case .token:
                fail(.apiToken, "it is not an API token", remedy: "copy the token without spaces or quotes")
            }
            return nil
        }
    }

    mutating func endpoint() -> APIEndpoint {
        do throws(APIEndpoint.ParseError) {
            return try APIEndpoint(base: text(.apiBase))
        } catch {
            fail(
                .apiBase, "it is not the base address of an API: \(error)",
                remedy: "write https://…, or http:// to a loopback address")
            return .cloudflare
        }
    }

    mutating func certificate() -> Settings.CertificateFiles? {
        let certificate = path(.tlsCertificatePath)
        let key = path(.tlsKeyPath)
        switch (certificate, key) {
        case (let certificate?, let key?): return Settings.CertificateFiles(certificate: certificate, key: key)
        case (nil, nil): return nil
        case (_?, nil):
            fail(.tlsKeyPath, "TLS_CERT_PATH is set and this is not", remedy: "set both, or neither")
            return nil
        case (nil, _?):
            fail(.tlsCertificatePath, "TLS_KEY_PATH is set and this is not", remedy: "set both, or neither")
            return nil
        }
    }

    private mutating func fail(_ name: SettingName, _ problem: String, remedy: String) {
        fail(.gateway(name), problem, remedy: remedy)
    }

    private mutating func fail(_ key: SettingKey, _ problem: String, remedy: String) {
        problems.append(SettingProblem(key, problem, remedy: remedy))
    }
}
