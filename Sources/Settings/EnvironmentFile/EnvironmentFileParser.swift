import Text

/// systemd's state machine for such files (`parse_env_file_internal` in its `src/basic/env-file.c`), octet by octet.
struct EnvironmentFileParser {
    private enum State {
        /// Before a line's first character.
        case beforeName
        case name
        /// Behind `=` or a closing quotation mark.
        case beforeValue
        case value
        case valueEscape
        case singleQuoted
        case doubleQuoted
        case doubleQuotedEscape
        case comment
        case commentEscape
    }

    private(set) var assignments: [EnvironmentFile.Assignment] = []
    private(set) var flaws: [EnvironmentFile.Flaw] = []
    private var state = State.beforeName
    private var name: [UInt8] = []
    private var value: [UInt8] = []
    /// Where white space at the value's end begins, which does not belong to it.
    private var valueEnd: Int?
    private var line = 1
    /// How many octets came before the present one, and before the present name.
    private var offset = 0
    private var start = 0

    mutating func take(_ byte: UInt8) throws(EnvironmentFile.ReadError) {
        switch state {
        case .beforeName:
            if byte == UInt8(ascii: "#") || byte == UInt8(ascii: ";") {
                state = .comment
            } else if !EnvironmentFileParser.isSpace(byte) {
                state = .name
                name = [byte]
                start = offset
            }
        case .name:
            if EnvironmentFileParser.isLineEnd(byte) {
                flaws.append(EnvironmentFile.Flaw(kind: .noEqualsSign, line: line))
                begin()
            } else if byte == UInt8(ascii: "=") {
                state = .beforeValue
                valueEnd = nil
            } else {
                name.append(byte)
            }
        case .beforeValue:
            if EnvironmentFileParser.isLineEnd(byte) {
                try push()
            } else if byte == UInt8(ascii: "'") {
                state = .singleQuoted
            } else if byte == UInt8(ascii: "\"") {
                state = .doubleQuoted
            } else if byte == UInt8(ascii: "\\") {
                state = .valueEscape
            } else if !EnvironmentFileParser.isSpace(byte) {
                state = .value
                value.append(byte)
            }
        case .value:
            if EnvironmentFileParser.isLineEnd(byte) {
                if let valueEnd { value.removeSubrange(valueEnd...) }
                try push()
            } else if byte == UInt8(ascii: "\\") {
                state = .valueEscape
                valueEnd = nil
            } else {
                if !EnvironmentFileParser.isSpace(byte) {
                    valueEnd = nil
                } else if valueEnd == nil {
                    valueEnd = value.count
                }
                value.append(byte)
            }
        case .valueEscape:
            state = .value
            if !EnvironmentFileParser.isLineEnd(byte) { value.append(byte) }
        case .singleQuoted:
            if byte == UInt8(ascii: "'") { state = .beforeValue } else { value.append(byte) }
        case .doubleQuoted:
            switch byte {
            case UInt8(ascii: "\""): state = .beforeValue
            case UInt8(ascii: "\\"): state = .doubleQuotedEscape
            default: value.append(byte)
            }
        case .doubleQuotedEscape:
            state = .doubleQuoted
            // What a shell would need escaped there loses its backslash; anything else keeps it.
            if "\"\\`$".utf8.contains(byte) {
                value.append(byte)
            } else if byte != UInt8(ascii: "\n") {
                value += [UInt8(ascii: "\\"), byte]
            }
        case .comment:
            if byte == UInt8(ascii: "\\") {
                state = .commentEscape
            } else if EnvironmentFileParser.isLineEnd(byte) {
                begin()
            }
        case .commentEscape:
            state = .comment
            if EnvironmentFileParser.isLineEnd(byte) {
                flaws.append(EnvironmentFile.Flaw(kind: .continuedComment, line: line))
            }
        }
        if byte == UInt8(ascii: "\n") { line += 1 }
        offset += 1
    }

    /// The end of the file.
    mutating func finish() throws(EnvironmentFile.ReadError) {
        switch state {
        case .beforeName, .comment, .commentEscape: return
        case .name: flaws.append(EnvironmentFile.Flaw(kind: .noEqualsSign, line: line))
        case .value:
            if let valueEnd { value.removeSubrange(valueEnd...) }
            try push()
        case .beforeValue, .valueEscape: try push()
        case .singleQuoted, .doubleQuoted, .doubleQuotedEscape:
            let name = String(decoding: trimmedName, as: UTF8.self)
            flaws.append(EnvironmentFile.Flaw(kind: .openQuote(name: name), line: line))
            try push()
        }
    }

    private mutating func begin() {
        state = .beforeName
        name = []
        value = []
        valueEnd = nil
    }

    private var trimmedName: ArraySlice<UInt8> {
        var trimmed = name[...]
        while let last = trimmed.last, EnvironmentFileParser.isSpace(last) { trimmed.removeLast() }
        return trimmed
    }

    private mutating func push() throws(EnvironmentFile.ReadError) {
        guard let name = String(validating: trimmedName, as: UTF8.self),
            let value = String(validating: value, as: UTF8.self)
        else { throw .notUTF8(line: line) }
        if !EnvironmentFileParser.isName(name) {
            flaws.append(EnvironmentFile.Flaw(kind: .invalidName, line: line))
        } else {
            if value.utf8.contains(where: EnvironmentFileParser.isUnusualControl) {
                flaws.append(EnvironmentFile.Flaw(kind: .controlCharacter(name: name), line: line))
            }
            assignments.append(
                EnvironmentFile.Assignment(name: name, value: value, line: line, range: start..<offset))
        }
        begin()
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, !first.isASCIIDigit else { return false }
        return text.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") }
    }

    private static func isUnusualControl(_ byte: UInt8) -> Bool {
        (byte < 0x20 && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n")) || byte == 0x7F
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || isLineEnd(byte)
    }
}
