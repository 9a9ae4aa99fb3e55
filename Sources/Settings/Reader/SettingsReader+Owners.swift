import Credentials
internal import Mail
import Policy

/// The senders: logins and tokens, and the settings that belong to one of them, or to one form.
extension SettingsReader {
    mutating func users() -> SMTPUsers {
        do throws(NamedSecrets.ParseError) {
            return try SMTPUsers(parsing: text(.smtpUsers), minted: saved.logins)
        } catch {
            fail(.smtpUsers, error, "user", "password")
            isOwnerUnknown = true
            return SMTPUsers.none
        }
    }

    mutating func localUsers() -> LocalUsers {
        var names: [String] = []
        var includesEverybody = false
        for entry in entries(.gateway(.localUsers), none: "nobody", some: "somebody") {
            if entry == "*" {
                includesEverybody = true
            } else if !LocalUsers.isName(entry) {
                fail(
                    .localUsers, "\"\(entry)\" is not the name of a user of this host",
                    remedy: "write root,www-data, or * for everybody")
                isOwnerUnknown = true
            } else if !names.contains(entry) {
                names.append(entry)
            }
        }
        return LocalUsers(names: names, includesEverybody: includesEverybody)
    }

    /// Those who may have settings of their own. With `*` that is everybody for whom there are some, by the middle of
    /// the settings' names: who that is shows only when somebody comes.
    func owners(_ users: LocalUsers) -> SettingOwners {
        guard users.includesEverybody else { return SettingOwners(inSettings: users.names, minted: []) }
        var variables: [String] = []
        for name in source.environmentNames.sorted() + source.credentialNames.sorted() {
            guard case .localUser(let variable, _)? = SettingKey(named: name), !variables.contains(variable) else {
                continue
            }
            variables.append(variable)
        }
        return SettingOwners(inSettings: variables, minted: [])
    }

    private mutating func fail(_ name: SettingName, _ error: NamedSecrets.ParseError, _ who: String, _ what: String) {
        let remedy = "write \(who):\(what),\(who)2:\(what)2"
        switch error {
        case .noColon(let entry): fail(name, "entry \(entry) has no colon", remedy: remedy)
        case .emptyName(let entry): fail(name, "entry \(entry) has no \(who) name", remedy: remedy)
        case .controlCharacter(let entry): fail(name, "entry \(entry) contains a control character", remedy: remedy)
        case .tooLong(let entry):
            fail(name, "entry \(entry) is too long", remedy: "a name can have at most 255 octets, a \(what) 1024")
        case .emptySecret(let owner): fail(name, "\(who) \"\(owner)\" has no \(what)", remedy: remedy)
        case .repeated(let owner): fail(name, "\(who) \"\(owner)\" appears twice", remedy: "keep one of them")
        }
    }

    mutating func tokens() -> HTTPTokens {
        let remedy = "a token has 1 to 1024 visible ASCII characters; \"openssl rand -hex 32\" makes a good one"
        do throws(HTTPTokens.ParseError) {
            return try HTTPTokens(token: text(.httpToken), list: text(.httpTokens), minted: saved.tokens)
        } catch {
            switch error {
            case .noToken: fail(.httpToken, "it is not a valid bearer token", remedy: remedy)
            case .noNamedToken(let name): fail(.httpTokens, "the token of \"\(name)\" is not valid", remedy: remedy)
            case .defaultName:
                fail(
                    .httpTokens, "the name \"\(HTTPTokens.defaultName)\" is reserved", remedy: "choose another")
            case .shared(let name):
                fail(.httpTokens, "the token of \"\(name)\" is used twice", remedy: "give each its own")
            case .list(let error): fail(.httpTokens, error, "name", "token")
            }
            isOwnerUnknown = true
            return HTTPTokens.none
        }
    }

    /// The rules of every login or token that has settings of its own.
    ///
    /// Two in the settings file whose settings would have the same names are told apart by the operator. One that the
    /// file names and one that was minted can come together at any time: then what is saved is the minted one's, for
    /// which it was saved, and what the file says is for both.
    mutating func rules(
        of owners: SettingOwners, _ list: SettingName, _ limits: Settings.RateLimits, _ mapping: AddressMapping,
        _ makeKey: (String, LoginSetting) -> SettingKey
    ) -> ClientRuleSet {
        var rules = ClientRuleSet()
        var variables: [String: String] = [:]
        let minted = owners.minted.map(SettingKey.variable(of:))
        for (index, owner) in owners.all.enumerated() {
            let variable = SettingKey.variable(of: owner)
            func key(_ setting: LoginSetting) -> SettingKey { makeKey(variable, setting) }
            let set = LoginSetting.allCases.filter { !text(key($0)).isEmpty }
            if !set.isEmpty, let other = variables.updateValue(owner, forKey: variable) {
                let isMinted = index >= owners.inSettings.count
                let wrong = isMinted ? [] : set.filter { !isSaved(key($0).name) }
                for setting in set where wrong.isEmpty {
                    let name = key(setting).name
                    remark(
                        .shared,
                        SettingProblem(
                            name, SettingsReader.belongs(name, to: other, owner), remedy: "rename one of the two"))
                }
                if let first = wrong.first {
                    fail(
                        list, SettingsReader.belongs(key(first).name, to: other, owner),
                        remedy: "rename one of the two")
                }
            }
            ignoresSaved = index < owners.inSettings.count && minted.contains(variable)
            defer { ignoresSaved = false }
            let senders = patterns(key(.allowedFrom), as: .sender)
            rules.add(
                owner,
                ClientRules(
                    senders: senders.isEmpty ? nil : AllowedSenders(patterns: senders),
                    recipients: RecipientRules(
                        allowed: patterns(key(.recipientAllowlist), as: .recipient),
                        denied: patterns(key(.recipientDenylist), as: .recipient)),
                    perMinute: number(key(.rateLimitPerMinute), default: limits.perMinute),
                    perDay: number(key(.rateLimitPerDay), default: limits.perDay),
                    recipientsPerDay: number(key(.rateLimitRecipientsPerDay), default: limits.recipientsPerDay),
                    mapping: set.contains(where: \.isAboutAddresses) ? self.mapping(key, over: mapping) : mapping))
        }
        return rules
    }

    private static func belongs(_ name: String, to first: String, _ second: String) -> String {
        "the setting \(name) would belong to \"\(first)\" and \"\(second)\""
    }

    /// Checks the names of all settings that belong to one login, token or form. Where a list names nobody, what would
    /// narrow its members narrows nobody.
    mutating func checkNames(users: SMTPUsers, localUsers: LocalUsers, tokens: HTTPTokens) {
        // Usually there is none, and this is done before the banner.
        guard !source.environmentNames.isEmpty || !saved.values.isEmpty, !isOwnerUnknown else { return }
        func keys(_ owners: [String], _ key: (String, LoginSetting) -> SettingKey) -> [SettingKey] {
            owners.flatMap { owner in LoginSetting.allCases.map { key(SettingKey.variable(of: owner), $0) } }
        }
        checkNames("SMTP_USER_", known: keys(users.names) { .login(variable: $0, $1) }, of: .smtpUsers)
        checkNames(
            "LOCAL_USER_", known: keys(owners(localUsers).all) { .localUser(variable: $0, $1) }, of: .localUsers,
            hasOwners: !localUsers.isEmpty)
        let turnstile = tokens.names.map { SettingKey.tokenTurnstile(variable: SettingKey.variable(of: $0)) }
        checkNames(
            "HTTP_TOKEN_", known: keys(tokens.names) { .token(variable: $0, $1) } + turnstile, of: .httpTokens)
        let forms = formNames.flatMap { name in
            FormSetting.allCases.map { SettingKey.form(variable: SettingKey.variable(of: name), $0) }
        }
        checkNames("FORM_", known: forms, of: .forms)
    }

    /// In the settings file, a setting under a misspelt name would leave a login, a token or a form freer than it was
    /// meant to be. What is saved had its owner when it was saved.
    private mutating func checkNames(
        _ prefix: String, known: [SettingKey], of list: SettingName, hasOwners: Bool? = nil
    ) {
        let known = known.map(\.name)
        let problem = "no entry in \(list.rawValue) matches this setting"
        if hasOwners ?? !known.isEmpty {
            for name in source.environmentNames.sorted() where name.hasPrefix(prefix) && !known.contains(name) {
                report(SettingProblem(name, problem, remedy: "correct it, or remove it"))
            }
        }
        for name in saved.values.keys.sorted()
        where name.hasPrefix(prefix) && !known.contains(name) && SettingName(rawValue: name) == nil {
            remark(
                .leftover,
                SettingProblem(
                    name, "\(problem): it is left over in config.json and has no effect",
                    remedy: "remove it: cloudflare-smtp-gateway tidy"))
        }
    }

    /// The names of the tokens whose holders need not pass Turnstile.
    mutating func tokensWithoutTurnstile(_ tokens: HTTPTokens) -> Set<String> {
        var names: Set<String> = []
        for name in tokens.names {
            let key = SettingKey.tokenTurnstile(variable: SettingKey.variable(of: name))
            if choice(key, ["required", "off"]) == 1 { names.insert(name) }
        }
        return names
    }
}
