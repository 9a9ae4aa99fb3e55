import Policy
public import Settings
public import StateProtocol

/// The limits that hold for a key; nil for no limit. Of messages or of recipients, as the key counts.
public struct KeyLimits: Sendable, Equatable {
    /// In any 60 seconds.
    public let perMinute: Int?
    /// In any 24 hours.
    public let perDay: Int?

    /// Limits as the settings have them: 0 for no limit.
    fileprivate init(perMinute: Int, perDay: Int) {
        self.perMinute = perMinute > 0 ? perMinute : nil
        self.perDay = perDay > 0 ? perDay : nil
    }
}

extension Settings {
    /// The limits that hold for `key`, for showing what is in use. A key of somebody who is in the settings no longer
    /// has the limits of everybody.
    public func limits(of key: LimitKey) -> KeyLimits {
        switch key {
        case .recipients(let owner):
            KeyLimits(perMinute: 0, perDay: ownRules(of: owner)?.recipientsPerDay ?? rateLimits.recipientsPerDay)
        case .total:
            KeyLimits(perMinute: rateLimits.totalPerMinute, perDay: rateLimits.totalPerDay)
        case .smtp, .local, .http, .form, .address, .administrator, .unrecognized:
            KeyLimits(
                perMinute: ownRules(of: key)?.perMinute ?? rateLimits.perMinute,
                perDay: ownRules(of: key)?.perDay ?? rateLimits.perDay)
        }
    }

    private func ownRules(of key: LimitKey) -> ClientRules? {
        switch key {
        case .smtp(let login): rules(ofLogin: login)
        case .local(let user): rules(ofLocalUser: user)
        case .http(let client): rules(ofToken: client)
        case .form(let name): forms.first { $0.name == name }?.rules
        case .address, .administrator, .total, .recipients, .unrecognized: nil
        }
    }
}

extension CredentialKind {
    /// The key of the limits of the credential `name`.
    public func limitKey(of name: String) -> LimitKey {
        switch self {
        case .smtp: .smtp(login: name)
        case .http: .http(client: name)
        }
    }
}
