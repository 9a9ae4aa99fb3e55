/// The users of this host who may send without a password (`LOCAL_USERS`).
public struct LocalUsers: Sendable, Equatable {
    /// Those who are named, each once.
    public let names: [String]
    /// Whether everybody with a name may (`*`).
    public let includesEverybody: Bool

    /// Nobody.
    public static let none = LocalUsers(names: [], includesEverybody: false)

    init(names: [String], includesEverybody: Bool) {
        self.names = names
        self.includesEverybody = includesEverybody
    }

    /// Whether nobody may.
    public var isEmpty: Bool { names.isEmpty && !includesEverybody }

    /// Whether the user of this name may. `*` is every user who has a name: with a number alone come subordinate users
    /// (subuid(5)) as well, of which everybody has 65,536 to choose from.
    public func permits(_ name: String) -> Bool {
        names.contains { $0.utf8.elementsEqual(name.utf8) }
            || includesEverybody && !name.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Whether it can be the name of a user (passwd(5)), or the number of one that has no name.
    static func isName(_ text: String) -> Bool {
        (1...255).contains(text.utf8.count)
            && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !":/*".utf8.contains($0) }
    }
}
