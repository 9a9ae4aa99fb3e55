/// The settings file as systemd reads it for `EnvironmentFile=` (systemd.exec(5); parse_env_file_internal() in systemd 252):
/// quotes, continued lines, comments, and what it quietly leaves out. And the file as it is written: comments and lines that
/// nobody knows stay as they are.
public struct EnvironmentFile: Sendable, Equatable {
    /// Why systemd would not take the file at all.
    public enum ParseError: Error, Sendable, Equatable, CustomStringConvertible {
        /// A name or a value is not UTF-8; the line it begins on, counted from 1.
        case notUTF8(line: Int)
        /// The file holds a NUL.
        case nul

        public var description: String {
            switch self {
            case .notUTF8(let line): "line \(line) is not UTF-8"
            case .nul: "it holds a NUL octet"
            }
        }
    }

    /// What systemd leaves out, or hardly takes as it was meant.
    public struct Oddity: Sendable, Equatable {
        /// The line it begins on, counted from 1.
        public let line: Int
        /// What is odd; repeats no value.
        public let what: String
    }

    /// One assignment.
    struct Assignment: Sendable, Equatable {
        let name: String
        let value: String
        /// Where it stands, from the name's first octet up to the end of its line, which is not in it.
        let range: Range<Int>
        let line: Int
    }

    /// The longest file that is read, in octets.
    public static let maximumSize = 1024 * 1024

    /// The file's octets.
    public private(set) var bytes: [UInt8]
    private(set) var assignments: [Assignment] = []
    /// What is odd about it, from top to bottom.
    public private(set) var oddities: [Oddity] = []

    /// An empty file.
    public init() { bytes = [] }

    /// Reads a file's octets.
    public init(parsing bytes: [UInt8]) throws(ParseError) {
        guard !bytes.contains(0) else { throw .nul }
        self.bytes = bytes
        try parse()
    }

    /// The names that have a value, each once; an assignment of nothing takes the value away.
    public var names: [String] {
        var names: [String] = []
        for assignment in assignments where !names.contains(assignment.name) { names.append(assignment.name) }
        return names.filter { !(self[$0] ?? "").isEmpty }
    }

    /// The value of a name; the last assignment counts. Nil where there is none.
    public subscript(name: String) -> String? { assignments.last { $0.name == name }?.value }

    /// Whether a value can be written: one line of UTF-8 without control characters.
    public static func isWritable(_ value: String) -> Bool {
        value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
    }

    /// Gives `name` a value: in place of its last assignment, or on a line of its own at the end. Nothing else changes.
    public mutating func set(_ name: String, to value: String) {
        precondition(EnvironmentFile.isWritable(value) && EnvironmentFile.isName(Array(name.utf8)))
        let text = Array("\(name)=\(EnvironmentFile.quoted(value))".utf8)
        if let last = assignments.last(where: { $0.name == name }) {
            bytes.replaceSubrange(last.range, with: text)
        } else {
            if let end = bytes.last, end != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
            bytes += text + [UInt8(ascii: "\n")]
        }
        let written = bytes
        // What was read once and got a line that reads is read again.
        guard let again = try? EnvironmentFile(parsing: written) else {
            preconditionFailure("\(name) cannot be written")
        }
        self = again
    }

    /// A value as it stands behind the equals sign: bare where no octet means anything, else in quotes.
    static func quoted(_ value: String) -> String {
        let isBare = value.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "-_.,:;/@+=*%!?&()[]{}<>~^|".utf8.contains(byte)
            }
        }
        if isBare { return value }
        if !value.utf8.contains(UInt8(ascii: "'")) { return "'\(value)'" }
        var text = "\""
        for character in value.unicodeScalars {
            if "\"\\`$".unicodeScalars.contains(character) { text += "\\" }
            text.unicodeScalars.append(character)
        }
        return text + "\""
    }

    // MARK: Reading

    private enum State {
        case beforeName
        case name
        case beforeValue
        case value
        case valueEscape
        case singleQuotes
        case doubleQuotes
        case doubleQuotesEscape
        case comment
        case commentEscape
    }

    /// An assignment on its way.
    private struct Pending {
        var name: [UInt8] = []
        var nameEnd: Int?
        var value: [UInt8] = []
        var valueEnd: Int?
        var start = 0
        var line = 1
    }

    private mutating func parse() throws(ParseError) {
        var state = State.beforeName
        var pending = Pending()
        var line = 1
        for (offset, byte) in bytes.enumerated() {
            let isNewline = byte == 0x0A || byte == 0x0D
            let isSpace = isNewline || byte == 0x20 || byte == 0x09
            switch state {
            case .beforeName:
                if byte == UInt8(ascii: "#") || byte == UInt8(ascii: ";") {
                    state = .comment
                } else if !isSpace {
                    state = .name
                    pending = Pending(name: [byte], start: offset, line: line)
                }
            case .name:
                if isNewline {
                    state = .beforeName
                    note(pending.line, "it has no =, so it is left out")
                } else if byte == UInt8(ascii: "=") {
                    state = .beforeValue
                } else {
                    EnvironmentFile.append(byte, isSpace, to: &pending.name, &pending.nameEnd)
                }
            case .beforeValue:
                switch byte {
                case 0x0A, 0x0D:
                    state = .beforeName
                    try push(pending, until: offset)
                case UInt8(ascii: "'"): state = .singleQuotes
                case UInt8(ascii: "\""): state = .doubleQuotes
                case UInt8(ascii: "\\"): state = .valueEscape
                case _ where isSpace: break
                default:
                    state = .value
                    pending.value.append(byte)
                }
            case .value:
                if isNewline {
                    state = .beforeName
                    if let end = pending.valueEnd { pending.value.removeSubrange(end...) }
                    try push(pending, until: offset)
                } else if byte == UInt8(ascii: "\\") {
                    state = .valueEscape
                    pending.valueEnd = nil
                } else {
                    EnvironmentFile.append(byte, isSpace, to: &pending.value, &pending.valueEnd)
                }
            case .valueEscape:
                state = .value
                if !isNewline { pending.value.append(byte) }
            case .singleQuotes:
                if byte == UInt8(ascii: "'") { state = .beforeValue } else { pending.value.append(byte) }
            case .doubleQuotes:
                switch byte {
                case UInt8(ascii: "\""): state = .beforeValue
                case UInt8(ascii: "\\"): state = .doubleQuotesEscape
                default: pending.value.append(byte)
                }
            case .doubleQuotesEscape:
                state = .doubleQuotes
                if "\"\\`$".utf8.contains(byte) {
                    pending.value.append(byte)
                } else if byte != 0x0A {
                    pending.value += [UInt8(ascii: "\\"), byte]
                }
            case .comment:
                if byte == UInt8(ascii: "\\") { state = .commentEscape } else if isNewline { state = .beforeName }
            case .commentEscape:
                state = .comment
                // Since systemd 254 the comment ends there all the same.
                if isNewline {
                    note(line, "a comment that ends with a backslash: systemd takes the next line for a comment, too")
                }
            }
            if byte == 0x0A { line += 1 }
        }
        switch state {
        case .beforeName, .comment, .commentEscape: break
        case .name: note(pending.line, "it has no =, so it is left out")
        case .singleQuotes, .doubleQuotes, .doubleQuotesEscape:
            note(pending.line, "a quotation mark is never closed, so all that follows belongs to the value")
            try push(pending, until: bytes.count)
        case .value:
            if let end = pending.valueEnd { pending.value.removeSubrange(end...) }
            try push(pending, until: bytes.count)
        case .beforeValue, .valueEscape: try push(pending, until: bytes.count)
        }
    }

    /// Appends an octet; `end` is where white space begins that nothing has followed yet.
    private static func append(_ byte: UInt8, _ isSpace: Bool, to text: inout [UInt8], _ end: inout Int?) {
        end = isSpace ? end ?? text.count : nil
        text.append(byte)
    }

    private mutating func note(_ line: Int, _ what: String) { oddities.append(Oddity(line: line, what: what)) }

    private mutating func push(_ pending: Pending, until end: Int) throws(ParseError) {
        let nameBytes = pending.nameEnd.map { Array(pending.name[..<$0]) } ?? pending.name
        guard let name = String(validating: nameBytes, as: UTF8.self),
            let value = String(validating: pending.value, as: UTF8.self)
        else { throw .notUTF8(line: pending.line) }
        guard EnvironmentFile.isName(nameBytes) else {
            note(pending.line, "its name is none: letters, digits and underscores, no digit first; it is left out")
            return
        }
        guard pending.value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A }) else {
            note(pending.line, "the value of \(name) holds a control character; it is left out")
            return
        }
        assignments.append(
            Assignment(name: name, value: value, range: pending.start..<end, line: pending.line))
    }

    private static func isName(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
        return bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }
}
