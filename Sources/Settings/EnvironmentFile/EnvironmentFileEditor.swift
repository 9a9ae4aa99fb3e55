import Text

/// Changes single values of a settings file: comments, lines that nobody knows and the order of it all stay as they
/// are.
public struct EnvironmentFileEditor: Sendable {
    /// Why a value cannot be put into the file.
    public enum EditError: Error, Sendable, Equatable, CustomStringConvertible {
        /// The value is not one line of text.
        case value(name: String)
        /// A quotation mark before it is never closed, so that whatever is added belongs to another value.
        case openQuote(name: String)

        public var description: String {
            switch self {
            case .value(let name): "the value of \(name) is not a single line of text"
            case .openQuote(let name):
                "\(name) cannot be written to the file, because a quotation mark in it is never closed"
            }
        }
    }

    /// The file's octets.
    public private(set) var bytes: [UInt8]
    /// The lines as systemd reads them.
    public private(set) var file: EnvironmentFile

    /// An editor of a file's octets.
    public init(_ bytes: [UInt8]) throws(EnvironmentFile.ReadError) {
        self.bytes = bytes
        file = try EnvironmentFile(parsing: bytes)
    }

    /// Gives `name` a value: in place of its last assignment, or on a line of its own at the end. True where that
    /// changed something.
    public mutating func set(_ name: String, to value: String) throws(EditError) -> Bool {
        // What a unit is given must be what is meant: no control character, also none that ends a line.
        guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else { throw .value(name: name) }
        if file[name] == value { return false }
        var edited = bytes
        let text = Array("\(name)=\(EnvironmentFileEditor.quoted(value))".utf8)
        if let last = file.assignments.last(where: { $0.name == name }) {
            edited.replaceSubrange(last.range, with: text)
        } else {
            if let end = edited.last, end != UInt8(ascii: "\n") { edited.append(UInt8(ascii: "\n")) }
            edited += text + [UInt8(ascii: "\n")]
        }
        guard let read = try? EnvironmentFile(parsing: edited), read[name] == value else {
            throw .openQuote(name: name)
        }
        bytes = edited
        file = read
        return true
    }

    /// A value as it stands behind the equals sign: bare where no octet means anything to anybody, else in quotes.
    private static func quoted(_ value: String) -> String {
        let isBare = value.utf8.allSatisfy { $0.isASCIIAlphanumeric || "-_.,:/@+=%".utf8.contains($0) }
        if isBare { return value }
        if !value.utf8.contains(UInt8(ascii: "'")) { return "'\(value)'" }
        var text: [UInt8] = [UInt8(ascii: "\"")]
        for byte in value.utf8 {
            if "\"\\`$".utf8.contains(byte) { text.append(UInt8(ascii: "\\")) }
            text.append(byte)
        }
        return String(decoding: text + [UInt8(ascii: "\"")], as: UTF8.self)
    }
}
