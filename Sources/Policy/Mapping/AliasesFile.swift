public import Mail

/// The host's aliases, `/etc/aliases` (aliases(5)): `name: address, name2, …`, continued on lines that begin with white
/// space, comments with `#` at a line's beginning.
///
/// Only addresses and names can get mail here. A command, a file or an `:include:` is an error where its alias is
/// asked for, and nowhere else.
public struct AliasesFile: Sendable {
    /// The longest file that is read, in octets.
    public static let maximumSize = 1024 * 1024
    /// The most addresses that one name stands for: as many as a message has recipients.
    public static let maximumRecipients = 50
    /// How often an alias may lead to another.
    static let maximumDepth = 20

    /// A final recipient of the mail.
    public enum Recipient: Sendable, Hashable {
        case address(EmailAddress)
        /// A name that is an alias no more.
        case name(UnqualifiedName)
    }

    /// An error in the file, with its line, counted from 1.
    public struct Problem: Error, Sendable, Equatable, CustomStringConvertible {
        public let line: Int
        public let kind: Kind

        public enum Kind: Sendable, Equatable {
            case noColon
            case continuationOfNothing
            case unclosedQuote
            case command
            case file
            case include
            /// Neither an address nor a name.
            case unfit(String)
            /// The alias leads back to itself by way of others.
            case loop
            case tooDeep
            case tooManyRecipients
        }

        public var description: String { "/etc/aliases, line \(line): \(words)" }

        private var words: String {
            switch kind {
            case .noColon: "there is no colon behind the name"
            case .continuationOfNothing: "it continues a line that is not there"
            case .unclosedQuote: "a quote is not closed"
            case .command: "mail cannot be given to a command"
            case .file: "mail cannot be written to a file"
            case .include: "lists of other files cannot be read"
            case .unfit(let text): "\"\(text)\" is neither an address nor a name"
            case .loop: "the alias leads back to itself"
            case .tooDeep: "more than \(AliasesFile.maximumDepth) aliases lead to one another"
            case .tooManyRecipients:
                "the alias stands for more than \(AliasesFile.maximumRecipients) recipients"
            }
        }
    }

    private enum Target {
        case recipient(Recipient)
        /// `\name`, which is not looked up again.
        case finalName(UnqualifiedName)
        case unusable(Problem)
    }

    private struct Entry {
        let line: Int
        let targets: [Target]
    }

    /// By name in lower case. Of two for one name, the first counts.
    private var entries: [String: Entry] = [:]

    /// A file without aliases.
    public static let empty = AliasesFile()

    private init() {}

    /// Reads the whole of a file.
    public init(parsing bytes: [UInt8]) throws(Problem) {
        var number = 0
        var pending: (line: Int, text: [UInt8])?
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            guard let first = line.first(where: { !AliasesFile.isSpace($0) }), first != UInt8(ascii: "#") else {
                continue
            }
            if line.first.map(AliasesFile.isSpace) == true {
                guard pending != nil else { throw Problem(line: number, kind: .continuationOfNothing) }
                pending?.text += line
            } else {
                if let pending { try add(pending.line, pending.text) }
                pending = (number, Array(line))
            }
        }
        if let pending { try add(pending.line, pending.text) }
    }

    /// Every target that cannot get mail, in the order of the lines.
    public var unusableTargets: [Problem] {
        entries.values.flatMap { entry in
            entry.targets.compactMap { if case .unusable(let problem) = $0 { problem } else { nil } }
        }
        .sorted { $0.line < $1.line }
    }

    /// Who gets the mail for `name`, each once; nil if it is not an alias.
    public func recipients(of name: UnqualifiedName) throws(Problem) -> [Recipient]? {
        guard entries[AliasesFile.key(name)] != nil else { return nil }
        var expansion = Expansion()
        try expand(name, &expansion, depth: 0)
        return expansion.recipients
    }

    private struct Expansion {
        var recipients: [Recipient] = []
        var seen: Set<Recipient> = []
        /// The aliases that are being looked up, and those that have been.
        var open: Set<String> = []
        var done: Set<String> = []

        mutating func add(_ recipient: Recipient, _ line: Int) throws(Problem) {
            guard seen.insert(recipient).inserted else { return }
            recipients.append(recipient)
            guard recipients.count <= AliasesFile.maximumRecipients else {
                throw Problem(line: line, kind: .tooManyRecipients)
            }
        }
    }

    private func expand(_ name: UnqualifiedName, _ expansion: inout Expansion, depth: Int) throws(Problem) {
        let key = AliasesFile.key(name)
        guard let entry = entries[key], !expansion.done.contains(key) else { return }
        guard depth < AliasesFile.maximumDepth else { throw Problem(line: entry.line, kind: .tooDeep) }
        expansion.open.insert(key)
        for target in entry.targets {
            switch target {
            case .unusable(let problem): throw problem
            case .finalName(let final): try expansion.add(.name(final), entry.line)
            case .recipient(.address(let address)): try expansion.add(.address(address), entry.line)
            case .recipient(.name(let next)):
                let nextKey = AliasesFile.key(next)
                // "root: root, ops@example.net" means root as well, as everywhere.
                if nextKey == key || entries[nextKey] == nil {
                    try expansion.add(.name(next), entry.line)
                } else {
                    guard !expansion.open.contains(nextKey) else { throw Problem(line: entry.line, kind: .loop) }
                    try expand(next, &expansion, depth: depth + 1)
                }
            }
        }
        expansion.open.remove(key)
        expansion.done.insert(key)
    }

    private static func key(_ name: UnqualifiedName) -> String { key(Array(name.description.utf8)[...]) }

    private static func key(_ bytes: ArraySlice<UInt8>) -> String {
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        return String(decoding: bytes.map { capitals.contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    // MARK: Reading

    private mutating func add(_ line: Int, _ text: [UInt8]) throws(Problem) {
        let parts = try AliasesFile.split(text[...], at: UInt8(ascii: ":"), once: true, line)
        guard parts.count == 2 else { throw Problem(line: line, kind: .noColon) }
        // A name that nobody can write to is nobody's business.
        guard let name = UnqualifiedName(parsing: AliasesFile.unquoted(parts[0])) else { return }
        let key = AliasesFile.key(name)
        guard entries[key] == nil else { return }
        let targets = try AliasesFile.split(parts[1], at: UInt8(ascii: ","), once: false, line)
            .map(AliasesFile.trimmed).filter { !$0.isEmpty }
        entries[key] = Entry(line: line, targets: targets.map { AliasesFile.target($0, line) })
    }

    private static func target(_ text: ArraySlice<UInt8>, _ line: Int) -> Target {
        let bare = unquoted(text)
        switch bare.first {
        case UInt8(ascii: "|")?: return .unusable(Problem(line: line, kind: .command))
        case UInt8(ascii: "/")?: return .unusable(Problem(line: line, kind: .file))
        default: break
        }
        if key(bare[...]).hasPrefix(":include:") { return .unusable(Problem(line: line, kind: .include)) }
        if bare.first == UInt8(ascii: "\\"), let name = UnqualifiedName(parsing: bare.dropFirst()) {
            return .finalName(name)
        }
        if let name = UnqualifiedName(parsing: bare) { return .recipient(.name(name)) }
        // The quotes of a local part are its own.
        if let address = (try? EmailAddress(parsing: text, allowingUTF8: true, as: .recipient))
            ?? (try? EmailAddress(parsing: bare, allowingUTF8: true, as: .recipient))
        {
            return .recipient(.address(address))
        }
        return .unusable(Problem(line: line, kind: .unfit(shown(bare))))
    }

    /// What an error repeats of the file: at most 80 printable characters of ASCII.
    private static func shown(_ text: [UInt8]) -> String {
        String(
            decoding: text.prefix(80).map { (0x20...0x7E).contains($0) ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
    }

    /// The parts between separators outside of quotes; `once` for two at most.
    private static func split(
        _ text: ArraySlice<UInt8>, at separator: UInt8, once: Bool, _ line: Int
    ) throws(Problem) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start = text.startIndex
        var isQuoted = false
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == UInt8(ascii: "\\"), isQuoted {
                index += 1
            } else if text[index] == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if text[index] == separator, !isQuoted {
                parts.append(text[start..<index])
                start = index + 1
                if once { return parts + [text[start...]] }
            }
            index += 1
        }
        guard !isQuoted else { throw Problem(line: line, kind: .unclosedQuote) }
        return parts + [text[start...]]
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text.drop(while: isSpace)
        while let last = text.last, isSpace(last) { text.removeLast() }
        return text
    }

    /// The text without white space around it and without the quotes around all of it.
    private static func unquoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
        let text = trimmed(text)
        guard text.count >= 2, text.first == UInt8(ascii: "\""), text.last == UInt8(ascii: "\"") else {
            return Array(text)
        }
        var content: [UInt8] = []
        var isEscaped = false
        for byte in text.dropFirst().dropLast() {
            if byte == UInt8(ascii: "\\"), !isEscaped {
                isEscaped = true
            } else {
                content.append(byte)
                isEscaped = false
            }
        }
        return content
    }
}
