import Crypto
import Text

/// A list of names with a secret each, as settings hold them: `name:secret,name2:secret2`.
public struct NamedSecrets: Sendable, Equatable {
    public struct Entry: Sendable, Equatable {
        public let name: String
        public let secret: [UInt8]
    }

    public let entries: [Entry]

    /// An empty list.
    public static let none = NamedSecrets(entries: [])

    private init(entries: [Entry]) { self.entries = entries }

    /// Why a list cannot be used. Names no secret.
    public enum ParseError: Error, Equatable {
        case noColon(entry: Int)
        case emptyName(entry: Int)
        case controlCharacter(entry: Int)
        case tooLong(entry: Int)
        case emptySecret(name: String)
        case repeated(name: String)
    }

    /// Parses `name:secret,name2:secret2`. A name ends at the first colon; a secret may hold colons but no comma. White
    /// space around an entry is not part of it.
    public init(parsing text: String) throws(ParseError) {
        var entries: [Entry] = []
        let parts = Array(text.utf8).split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let part = part.trimmingSpaces()
            // A trailing comma is a habit, not an entry.
            if part.isEmpty { continue }
            guard let colon = part.firstIndex(of: UInt8(ascii: ":")) else { throw .noColon(entry: index + 1) }
            let name = part[..<colon]
            let secret = part[(colon + 1)...]
            guard !name.isEmpty else { throw .emptyName(entry: index + 1) }
            guard part.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { throw .controlCharacter(entry: index + 1) }
            guard name.count <= 255, secret.count <= ConstantTime.maximumLength else {
                throw .tooLong(entry: index + 1)
            }
            let entry = Entry(name: String(decoding: name, as: UTF8.self), secret: Array(secret))
            guard !secret.isEmpty else { throw .emptySecret(name: entry.name) }
            // By canonical equivalence: two names that look the same would be a trap for the operator.
            guard !entries.contains(where: { $0.name == entry.name }) else {
                throw .repeated(name: entry.name)
            }
            entries.append(entry)
        }
        self.entries = entries
    }

    /// The names.
    public var names: [String] { entries.map(\.name) }

    /// The secrets, for the redaction of logs.
    public var secrets: [String] { entries.map { String(decoding: $0.secret, as: UTF8.self) } }
}
