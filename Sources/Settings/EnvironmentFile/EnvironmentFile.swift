internal import Glibc
import System

/// A file of settings, read the way systemd reads one for `EnvironmentFile=` (systemd.exec(5)): what this says is what
/// the gateway's units are given, whatever a shell would make of the file.
///
/// systemd drops what it does not understand without a word; here it is kept in ``flaws``.
public struct EnvironmentFile: Sendable, Equatable {
    /// One `NAME=value` that systemd takes.
    public struct Assignment: Sendable, Equatable {
        public let name: String
        /// Without quotation marks and escapes.
        public let value: String
        /// The line on which it ends, from 1.
        public let line: Int
        /// Where it stands among the file's octets: from its name up to the end of its line, which is not in it.
        public let range: Range<Int>
    }

    /// Something in the file that does not do what it looks like.
    public struct Flaw: Sendable, Equatable {
        /// The kind of flaw.
        public enum Kind: Sendable, Equatable {
            /// A line without `=`. Its text is not kept: it may be half of a secret.
            case noEqualsSign
            /// No name of a variable before `=`: letters, digits and `_`, not beginning with a digit. `export NAME` is
            /// none. Its text is not kept either.
            case invalidName
            /// A control character other than tab and line feed in the value. It is kept.
            case controlCharacter(name: String)
            /// A quotation mark that is never closed: the value goes on to the end of the file.
            case openQuote(name: String)
            /// The same name once more; the last one counts.
            case repeated(name: String)
            /// A comment that ends with a backslash: before systemd 254 the next line belongs to it.
            case continuedComment
        }

        public let kind: Kind
        /// The line on which it ends, from 1.
        public let line: Int

        /// Whether systemd drops a line because of it.
        public var isDropped: Bool {
            switch kind {
            case .noEqualsSign, .invalidName: true
            case .controlCharacter, .openQuote, .repeated, .continuedComment: false
            }
        }

        /// The flaw and its remedy, without any value.
        public var text: String {
            switch kind {
            case .noEqualsSign: "it has no \"=\", so it is ignored; write NAME=value, or start a comment with #"
            case .invalidName:
                "the text before \"=\" is not a valid name, so the line is ignored; write NAME=value without \"export\""
            case .controlCharacter(let name):
                "the value of \(name) contains a control character; remove it"
            case .openQuote(let name):
                "a quotation mark in the value of \(name) is never closed, so the rest of the file is part of it; "
                    + "close it, or put the value in single quotes"
            case .repeated(let name): "\(name) is set a second time, and only the last one counts; remove the other"
            case .continuedComment:
                "the comment ends with a backslash, so the next line may be part of it; remove the backslash"
            }
        }
    }

    /// Why there are no settings at all in a file: then systemd ignores all of it, too.
    public enum ReadError: Error, Sendable, Equatable, CustomStringConvertible {
        /// A NUL octet.
        case nul
        /// A name or a value that is not UTF-8, on this line.
        case notUTF8(line: Int)
        /// Longer than ``EnvironmentFile/maximumSize``.
        case tooLong
        /// It cannot be read: an error number.
        case unreadable(Int32)

        init(_ error: WholeFile.ReadError) {
            switch error {
            case .file(let error): self = .unreadable(error.errno)
            case .notRegular: self = .unreadable(EINVAL)
            case .tooLong: self = .tooLong
            }
        }

        public var description: String {
            switch self {
            case .nul: "it contains a NUL octet, so systemd ignores the whole file; save it as plain text"
            case .notUTF8(let line): "line \(line) is not UTF-8, so systemd ignores the whole file; save it as UTF-8"
            case .tooLong: "it is longer than \(EnvironmentFile.maximumSize) octets; is it the right file?"
            case .unreadable(let code): "it cannot be read: \(String(cString: strerror(code)))"
            }
        }
    }

    /// The longest file that is read, in octets.
    public static let maximumSize = 1024 * 1024

    /// The gateway's.
    public static let settingsPath = "/etc/cloudflare-smtp-gateway/gateway.env"

    /// The assignments that systemd takes, in order; a repeated name only with its last value.
    public let assignments: [Assignment]
    /// The lines that systemd drops, and those that are likely to be a mistake, in order.
    public let flaws: [Flaw]

    /// No assignments: what a missing file is to `EnvironmentFile=-`.
    public static let empty = EnvironmentFile(assignments: [], flaws: [])

    private init(assignments: [Assignment], flaws: [Flaw]) {
        self.assignments = assignments
        self.flaws = flaws
    }

    /// The value of `name`; nil when it is not set.
    public subscript(name: String) -> String? { assignments.last { $0.name == name }?.value }

    /// Reads the file at `path`; a missing one is ``empty``.
    public init(path: String) throws(ReadError) {
        let bytes: [UInt8]?
        do throws(WholeFile.ReadError) {
            bytes = try WholeFile.read(path, limit: EnvironmentFile.maximumSize, .anyKind)
        } catch {
            throw ReadError(error)
        }
        guard let bytes else {
            self = .empty
            return
        }
        try self.init(parsing: bytes)
    }

    /// Reads the octets of a file.
    public init(parsing bytes: [UInt8]) throws(ReadError) {
        guard !bytes.contains(0) else { throw .nul }
        var parser = EnvironmentFileParser()
        for byte in bytes { try parser.take(byte) }
        try parser.finish()
        var assignments: [Assignment] = []
        var flaws = parser.flaws
        for assignment in parser.assignments {
            if let index = assignments.firstIndex(where: { $0.name == assignment.name }) {
                assignments.remove(at: index)
                flaws.append(Flaw(kind: .repeated(name: assignment.name), line: assignment.line))
            }
            assignments.append(assignment)
        }
        self.assignments = assignments
        self.flaws = flaws.sorted { $0.line < $1.line }
    }
}
