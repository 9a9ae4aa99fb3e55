import Crypto

/// The logins of the SMTP service: those of `SMTP_USERS` and those that were minted.
public struct SMTPUsers: Sendable, CustomStringConvertible {
    private let users: NamedSecrets
    /// Without those whose names `SMTP_USERS` has too: the operator's file is the stronger one.
    private let minted: [MintedCredential]

    /// No logins.
    public static let none = SMTPUsers(users: .none, minted: [])

    private init(users: NamedSecrets, minted: [MintedCredential]) {
        self.users = users
        let names = users.names
        self.minted = minted.filter { !names.contains($0.name) }
    }

    /// Parses `user:password,user2:password2`.
    public init(parsing text: String, minted: [MintedCredential] = []) throws(NamedSecrets.ParseError) {
        self.init(users: try NamedSecrets(parsing: text), minted: minted)
    }

    /// The names of the users.
    public var owners: SettingOwners { SettingOwners(inSettings: users.names, minted: minted.map(\.name)) }

    /// The logins' names.
    public var names: [String] { users.names + minted.map(\.name) }

    /// The names in `SMTP_USERS`.
    public var namesInSettings: [String] { users.names }

    /// The password of a login in `SMTP_USERS`, for a command that logs in as an app would; nil of any other.
    public func passwordInSettings(of name: String) -> [UInt8]? {
        users.entries.first { $0.name.utf8.elementsEqual(name.utf8) }?.secret
    }

    /// Whether nobody can log in.
    public var isEmpty: Bool { users.entries.isEmpty && minted.isEmpty }

    /// Whether `password` is the password of the login `name`. Takes the same time for an unknown login as for a wrong
    /// password: every login is compared, all of it.
    public func verify(name: String, password: [UInt8], now: Int = MintedCredential.now) -> Bool {
        let name = Array(name.utf8)
        var found: UInt8 = 0
        for user in users.entries {
            found |= ConstantTime.equal(Array(user.name.utf8), name) & ConstantTime.equal(user.secret, password)
        }
        for credential in minted {
            found |= ConstantTime.equal(Array(credential.name.utf8), name) & credential.matches(password, now: now)
        }
        return found == 1
    }

    /// The passwords, for the redaction of logs; of minted ones nobody knows them.
    public var secrets: [String] { users.secrets }

    /// The number of logins and nothing else: what is printed by accident must not hold a password.
    public var description: String { "\(names.count) logins" }
}
