/// The logins of the SMTP door (`SMTP_USERS`).
public struct SMTPUsers: Sendable, Equatable, CustomStringConvertible {
    private struct User: Sendable, Equatable {
        let name: String
        let password: [UInt8]
    }

    private let users: [User]

    /// No logins.
    static let none = SMTPUsers(users: [])

    private init(users: [User]) { self.users = users }

    /// Why a list of logins cannot be used. Names no password.
    enum ParseError: Error, Equatable {
        case noColon(entry: Int)
        case emptyName(entry: Int)
        case controlCharacter(entry: Int)
        case tooLong(entry: Int)
        case emptyPassword(name: String)
        case repeated(name: String)
    }

    /// Parses `user:password,user2:password2`. A name ends at the first colon; a password may hold colons but no comma.
    /// White space around an entry is not part of it.
    init(parsing text: String) throws(ParseError) {
        var users: [User] = []
        let entries = text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        for (index, entry) in entries.enumerated() {
            let entry = Array(entry).trimmingSpaces()
            // A trailing comma is a habit, not a login.
            if entry.isEmpty { continue }
            guard let colon = entry.firstIndex(of: UInt8(ascii: ":")) else { throw .noColon(entry: index + 1) }
            let name = entry[..<colon]
            let password = entry[(colon + 1)...]
            guard !name.isEmpty else { throw .emptyName(entry: index + 1) }
            guard entry.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { throw .controlCharacter(entry: index + 1) }
            guard name.count <= 255, password.count <= ConstantTime.maximumLength else {
                throw .tooLong(entry: index + 1)
            }
            let user = User(name: String(decoding: name, as: UTF8.self), password: Array(password))
            guard !password.isEmpty else { throw .emptyPassword(name: user.name) }
            // By canonical equivalence: two names that look the same would be a trap for the operator.
            guard !users.contains(where: { $0.name == user.name }) else {
                throw .repeated(name: user.name)
            }
            users.append(user)
        }
        self.users = users
    }

    /// The logins' names.
    var names: [String] { users.map(\.name) }

    /// Whether nobody can log in.
    public var isEmpty: Bool { users.isEmpty }

    /// Whether `password` is the password of the login `name`. Takes the same time for an unknown login as for a wrong
    /// password: every login is compared, all of it.
    public func verify(name: String, password: [UInt8]) -> Bool {
        let name = Array(name.utf8)
        var found: UInt8 = 0
        for user in users {
            found |= ConstantTime.equal(Array(user.name.utf8), name) & ConstantTime.equal(user.password, password)
        }
        return found == 1
    }

    /// The passwords, for the redaction of logs.
    public var secrets: [String] { users.map { String(decoding: $0.password, as: UTF8.self) } }

    /// The number of logins and nothing else: what is printed by accident must not hold a password.
    public var description: String { "\(users.count) logins" }
}

extension Collection<UInt8> where Self: BidirectionalCollection, SubSequence == ArraySlice<UInt8> {
    /// Without ASCII white space at either end.
    func trimmingSpaces() -> ArraySlice<UInt8> {
        var slice = self[...]
        while let first = slice.first, first.isASCIISpace { slice.removeFirst() }
        while let last = slice.last, last.isASCIISpace { slice.removeLast() }
        return slice
    }
}

extension UInt8 {
    /// Space, tab, CR or LF.
    var isASCIISpace: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A }
}
