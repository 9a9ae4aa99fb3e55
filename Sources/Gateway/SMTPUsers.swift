/// The logins of the SMTP door (`SMTP_USERS`).
public struct SMTPUsers: Sendable, Equatable, CustomStringConvertible {
    private let users: NamedSecrets

    /// No logins.
    static let none = SMTPUsers(users: .none)

    private init(users: NamedSecrets) { self.users = users }

    /// Parses `user:password,user2:password2`.
    init(parsing text: String) throws(NamedSecrets.ParseError) {
        users = try NamedSecrets(parsing: text)
    }

    /// The logins' names.
    var names: [String] { users.names }

    /// Whether nobody can log in.
    public var isEmpty: Bool { users.entries.isEmpty }

    /// Whether `password` is the password of the login `name`. Takes the same time for an unknown login as for a wrong
    /// password: every login is compared, all of it.
    public func verify(name: String, password: [UInt8]) -> Bool {
        let name = Array(name.utf8)
        var found: UInt8 = 0
        for user in users.entries {
            found |= ConstantTime.equal(Array(user.name.utf8), name) & ConstantTime.equal(user.secret, password)
        }
        return found == 1
    }

    /// The passwords, for the redaction of logs.
    public var secrets: [String] { users.secrets }

    /// The number of logins and nothing else: what is printed by accident must not hold a password.
    public var description: String { "\(users.entries.count) logins" }
}
