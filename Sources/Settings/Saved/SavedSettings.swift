public import Credentials
internal import JSON

/// The settings that the admin UI and the command line have saved, as `config.json` in `DATA_DIR` holds them: settings
/// by the names they have in the environment, and the credentials that were minted. What this version does not know
/// stays as it is.
public struct SavedSettings: Sendable {
    /// Why a file cannot be used. Repeats nothing of it.
    public struct ParseError: Error, Sendable, Equatable, CustomStringConvertible {
        public let description: String

        init(_ description: String) { self.description = description }
    }

    /// The values that are set, by name. See ``SettingName/isSaveable`` for the gateway's own.
    public private(set) var values: [String: String] = [:]
    /// The logins of the SMTP service that were minted, by age.
    public private(set) var logins: [MintedCredential] = []
    /// The tokens of the HTTP service that were minted, by age.
    public private(set) var tokens: [MintedCredential] = []
    private var others: [JSONValue.Member] = []
    private var otherValues: [JSONValue.Member] = []

    /// The longest file, in octets.
    static let maximumSize = 1024 * 1024
    /// The longest value, in octets: what a credential of systemd's may have, too.
    public static let maximumValueLength = SettingsSource.maximumCredentialSize

    /// Nothing.
    public init() {}

    /// Reads the file's octets.
    init(parsing bytes: [UInt8]) throws(ParseError) {
        var limits = JSONValue.Limits()
        limits.values = 100_000
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue(parsing: bytes, limits: limits)
        } catch {
            throw ParseError(error.reason.text)
        }
        guard case .object(let members) = value else { throw ParseError("it is not a JSON object") }
        for member in members {
            switch (member.name, member.value) {
            case ("settings", .object(let settings)):
                for setting in settings {
                    if case .string(let text) = setting.value {
                        values[setting.name] = text
                    } else if SettingName(rawValue: setting.name) == nil {
                        otherValues.append(setting)
                    } else {
                        throw ParseError("\(setting.name) is not text")
                    }
                }
            case ("logins", .array(let values)):
                logins = try SavedSettings.credentials(values)
            case ("tokens", .array(let values)):
                tokens = try SavedSettings.credentials(values)
            case ("settings", _), ("logins", _), ("tokens", _):
                throw ParseError("\(member.name) does not have the expected form")
            default: others.append(member)
            }
        }
        for credentials in [logins, tokens] where Set(credentials.map(\.name)).count != credentials.count {
            throw ParseError("two credentials have the same name")
        }
    }

    private static func credentials(_ values: [JSONValue]) throws(ParseError) -> [MintedCredential] {
        var credentials: [MintedCredential] = []
        do throws(MintedCredential.ParseError) {
            for value in values { credentials.append(try MintedCredential(value)) }
        } catch {
            throw ParseError(error.description)
        }
        return credentials
    }

    /// The file's octets.
    func serialized() -> [UInt8] {
        var writer = JSONWriter(capacity: 4096)
        writer.object { writer in
            writer.name("settings")
            writer.object { writer in
                for (name, value) in values.sorted(by: { $0.key < $1.key }) { writer.member(name, value) }
                for other in otherValues { writer.member(other) }
            }
            for (name, credentials) in [("logins", logins), ("tokens", tokens)] {
                writer.name(name)
                writer.array { writer in
                    for credential in credentials { credential.write(to: &writer) }
                }
            }
            for other in others { writer.member(other) }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    // MARK: Changes

    /// Why a change cannot be made.
    public enum ChangeError: Error, Sendable, Equatable, CustomStringConvertible {
        /// The name is not a credential's.
        case name
        /// There is one of this name, or of one whose settings would have the same names.
        case taken(String)
        /// There is none of this name among the minted ones.
        case unknown(String)
        /// The setting may only be made in the settings file or the environment.
        case notSaveable(String)
        /// The value is too long, or holds a control character.
        case value(String)
        case minting(MintingError)

        public var description: String {
            switch self {
            case .name: "a name must be 1 to 64 ASCII letters, digits and . _ @ + -"
            case .taken(let name): "\"\(name)\" already exists"
            case .unknown(let name): "there is no minted credential \"\(name)\""
            case .notSaveable(let name): "\(name) can only be set in the settings file"
            case .value(let name): "\(name) is too long, or contains a control character"
            case .minting(let error): "\(error)"
            }
        }
    }

    /// The credentials of a kind.
    public func credentials(of kind: CredentialKind) -> [MintedCredential] { kind == .smtp ? logins : tokens }

    /// Sets a setting; an empty value takes it away.
    public mutating func set(_ name: String, to value: String) throws(ChangeError) {
        // Whatever is there may be taken away, also by a version that does not know it.
        if value.isEmpty, values[name] != nil {
            values[name] = nil
            return
        }
        guard SettingKey(named: name)?.isSaveable ?? false else { throw .notSaveable(name) }
        guard value.utf8.count <= SavedSettings.maximumValueLength,
            value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x09 })
        else { throw .value(name) }
        values[name] = value.isEmpty ? nil : value
    }

    /// Sets what a credential may do, empty for the gateway's rules.
    public mutating func set(_ setting: LoginSetting, of name: String, _ kind: CredentialKind, to value: String)
        throws(ChangeError)
    {
        try set(kind.key(name, setting), to: value)
    }

    /// Sets whether who has a token must pass Turnstile: `required`, `off`, or empty for the default.
    public mutating func setTurnstile(ofToken name: String, to value: String) throws(ChangeError) {
        try set(SavedSettings.turnstileKey(ofToken: name), to: value)
    }

    /// The name of the setting that says whether who has a token must pass Turnstile.
    public static func turnstileKey(ofToken name: String) -> String {
        SettingKey.tokenTurnstile(variable: SettingKey.variable(of: name)).name
    }

    /// What a credential may do, as it is saved.
    public func value(of setting: LoginSetting, of name: String, _ kind: CredentialKind) -> String {
        values[kind.key(name, setting)] ?? ""
    }

    /// Makes a credential and returns its secret, which can never be had again. `existing` are the names that the
    /// environment gives to others.
    public mutating func mint(
        _ name: String, for kind: CredentialKind, existing: [String], now: Int = MintedCredential.now
    ) throws(ChangeError) -> String {
        guard MintedCredential.isName(name) else { throw .name }
        // Names that differ in case or punctuation alone would share their settings.
        let variable = SettingKey.variable(of: name)
        let names = existing + credentials(of: kind).map(\.name) + (kind == .http ? [HTTPTokens.defaultName] : [])
        if let other = names.first(where: { SettingKey.variable(of: $0) == variable }) { throw .taken(other) }
        // What is left of somebody who had this name is not this one's.
        removeRules(of: name, kind)
        let (credential, secret) = try SavedSettings.minting { () throws(MintingError) in
            try MintedCredential.mint(name: name, now: now)
        }
        change(kind) { $0.append(credential) }
        return secret
    }

    /// Gives a credential a new secret; the one before stays good for `overlap` seconds.
    public mutating func rotate(
        _ name: String, for kind: CredentialKind, overlap: Int, now: Int = MintedCredential.now
    ) throws(ChangeError) -> String {
        var credentials = credentials(of: kind)
        guard let index = credentials.firstIndex(where: { $0.name == name }) else { throw .unknown(name) }
        let secret = try SavedSettings.minting { () throws(MintingError) in
            try credentials[index].rotate(overlap: overlap, now: now)
        }
        change(kind) { $0 = credentials }
        return secret
    }

    /// Takes a credential away, and the settings that were its own unless somebody else of its name goes by them, too.
    /// See ``SettingsEditor/revoke(_:for:)``, which knows.
    mutating func revoke(_ name: String, for kind: CredentialKind, keepingRules: Bool = false) throws(ChangeError) {
        guard credentials(of: kind).contains(where: { $0.name == name }) else { throw .unknown(name) }
        change(kind) { $0.removeAll { $0.name == name } }
        if !keepingRules { removeRules(of: name, kind) }
    }

    /// Ends all secrets of a credential, whose name and rules stay.
    mutating func endSecrets(of name: String, _ kind: CredentialKind) throws(ChangeError) {
        var credentials = credentials(of: kind)
        guard let index = credentials.firstIndex(where: { $0.name == name }) else { throw .unknown(name) }
        credentials[index].endSecrets()
        change(kind) { $0 = credentials }
    }

    /// Takes away the settings that are `name`'s own, and returns their names.
    @discardableResult
    public mutating func removeRules(of name: String, _ kind: CredentialKind) -> [String] {
        var keys = LoginSetting.allCases.map { kind.key(name, $0) }
        if kind == .http { keys.append(SavedSettings.turnstileKey(ofToken: name)) }
        return keys.filter { values.removeValue(forKey: $0) != nil }
    }

    private mutating func change(_ kind: CredentialKind, _ change: (inout [MintedCredential]) -> Void) {
        switch kind {
        case .smtp: change(&logins)
        case .http: change(&tokens)
        }
    }

    private static func minting<Value>(_ make: () throws(MintingError) -> Value) throws(ChangeError) -> Value {
        do throws(MintingError) {
            return try make()
        } catch {
            throw .minting(error)
        }
    }
}
