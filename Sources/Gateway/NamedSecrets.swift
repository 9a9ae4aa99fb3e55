/// A list of names with a secret each, as settings hold them: `name:secret,name2:secret2`.
struct NamedSecrets: Sendable, Equatable {
    struct Entry: Sendable, Equatable {
        let name: String
        let secret: [UInt8]
    }

    let entries: [Entry]

    /// An empty list.
    static let none = NamedSecrets(entries: [])

    private init(entries: [Entry]) { self.entries = entries }

    /// Why a list cannot be used. Names no secret.
    enum ParseError: Error, Equatable {
        case noColon(entry: Int)
        case emptyName(entry: Int)
        case controlCharacter(entry: Int)
        case tooLong(entry: Int)
        case emptySecret(name: String)
        case repeated(name: String)
    }

    /// Parses `name:secret,name2:secret2`. A name ends at the first colon; a secret may hold colons but no comma. White
    /// space around an entry is not part of it.
    init(parsing text: String) throws(ParseError) {
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
    var names: [String] { entries.map(\.name) }

    /// The secrets, for the redaction of logs.
    var secrets: [String] { entries.map { String(decoding: $0.secret, as: UTF8.self) } }
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
    var isASCIISpace: Bool { isListSpace || self == 0x0D }

    /// What may stand between the entries of a list, beside commas: space, tab or LF.
    var isListSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A }
}
