/// One `; name=value` of a structured field (RFC 2045 section 5.1).
struct Parameter {
    /// The name without white space around it.
    var name: [UInt8]
    /// The value, unquoted and unfolded.
    var value: [UInt8]
    var isQuoted = false
    /// Whether there is more behind a quoted value than white space.
    var hasTrailingText = false

    /// Reads what stands between two semicolons. Where the octets above 127 are text in `charset`, no trail octet is
    /// taken for a backslash or a quotation mark.
    init(parsing segment: ArraySlice<UInt8>, in charset: HeaderCharset? = nil) {
        guard let equals = segment.firstIndex(of: UInt8(ascii: "=")) else {
            name = Array(Parameter.trimmed(segment))
            value = []
            return
        }
        name = Array(Parameter.trimmed(segment[..<equals]))
        let text = Parameter.trimmed(segment[(equals + 1)...])
        value = []
        guard text.first == UInt8(ascii: "\"") else {
            value = text.filter { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
            return
        }
        isQuoted = true
        var index = text.startIndex + 1
        while index < text.endIndex, text[index] != UInt8(ascii: "\"") {
            if text[index] == UInt8(ascii: "\\"), index + 1 < text.endIndex,
                !holdsText || Parameter.mustBeQuoted(text[index + 1])
            {
                index += 1
            }
            let length = charset?.length(of: text, at: index) ?? 1
            value += text[index..<(index + length)].filter { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
            index += length
        }
        guard index < text.endIndex else { return }
        let behind = text[(index + 1)...]
        hasTrailingText = !behind.isEmpty
        // Readers who do not take what stands there for the value's end show it with its quotes.
        if holdsText, !Parameter.trimmed(Parameter.withoutComments(behind)[...]).isEmpty {
            value = text.filter { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
        }
    }

    func isNamed(_ lowercaseName: String) -> Bool {
        name.map(asciiLowercased).elementsEqual(lowercaseName.utf8)
    }

    /// Whether the value is text for people. Few programs quote such a text as they should: a parenthesis in it begins
    /// no comment, and a backslash is one unless it stands before what must be quoted.
    var holdsText: Bool {
        let name = self.name.prefix { $0 != UInt8(ascii: "*") }.map(asciiLowercased)
        return name.elementsEqual("name".utf8) || name.elementsEqual("filename".utf8)
    }

    /// The value without a comment behind it, for values that are tokens.
    var token: [UInt8] {
        isQuoted ? value : Array(Parameter.trimmed(Parameter.withoutComments(value[...])[...]))
    }

    /// The form of a parameter's name (RFC 2231 sections 3 and 4).
    struct Form {
        /// The name without asterisks and numbers, in lower case.
        var name: [UInt8]
        /// Which section of a divided value it is.
        var section: Int?
        /// Whether the value is percent-encoded.
        var isExtended: Bool
    }

    /// Which parameter this is, or is a section of; nil for what has no name.
    var form: Form? {
        var pieces = name.map(asciiLowercased).split(
            separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
        guard let base = pieces.first, !base.isEmpty, base.allSatisfy(isParameterCharacter) else { return nil }
        let isExtended = pieces.count > 1 && pieces.last?.isEmpty == true
        if isExtended { pieces.removeLast() }
        guard pieces.count <= 2 else { return nil }
        var section: Int?
        if pieces.count == 2 {
            guard let number = Int(String(decoding: pieces[1], as: UTF8.self)) else { return nil }
            section = number
        }
        return Form(name: Array(base), section: section, isExtended: isExtended)
    }

    /// The places between the semicolons that stand outside of quotes; at least one.
    static func segments(of body: ArraySlice<UInt8>, in charset: HeaderCharset? = nil) -> [Range<Int>] {
        var segments: [Range<Int>] = []
        var start = body.startIndex
        var isQuoted = false
        var index = start
        while index < body.endIndex {
            switch body[index] {
            case UInt8(ascii: "\""):
                isQuoted.toggle()
            case UInt8(ascii: "\\") where isQuoted:
                index += 1
            case UInt8(ascii: ";") where !isQuoted:
                segments.append(start..<index)
                start = index + 1
            case 0x80...:
                index += (charset?.length(of: body, at: index) ?? 1) - 1
            default:
                break
            }
            index += 1
        }
        return segments + [start..<body.endIndex]
    }

    /// `text` without white space and line ends around it.
    static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let first = text.firstIndex(where: { !isSpace($0) }), let last = text.lastIndex(where: { !isSpace($0) })
        else { return [] }
        return text[first...last]
    }

    /// `text` without its comments (RFC 5322 section 3.2.2) that are closed and stand outside of quotes.
    static func withoutComments(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var kept: [UInt8] = []
        var comment: [UInt8] = []
        var depth = 0
        var isQuoted = false
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            var piece = text[index...index]
            switch byte {
            case UInt8(ascii: "\\") where (isQuoted || depth > 0) && index + 1 < text.endIndex:
                piece = text[index...(index + 1)]
            case UInt8(ascii: "\"") where depth == 0:
                isQuoted.toggle()
            case UInt8(ascii: "(") where !isQuoted:
                depth += 1
            default:
                break
            }
            if depth > 0 { comment += piece } else { kept += piece }
            if depth > 0, byte == UInt8(ascii: ")") {
                depth -= 1
                if depth == 0 { comment = [] }
            }
            index += piece.count
        }
        return kept + comment
    }

    /// Whether a character must have a backslash in front of it within quotes.
    static func mustBeQuoted(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") }

    private static func isSpace(_ byte: UInt8) -> Bool {
        isWhiteSpace(byte) || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
    }
}

/// `attribute-char` of RFC 2231 section 7.
func isParameterCharacter(_ byte: UInt8) -> Bool {
    isAtomText(byte) && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "%") && byte != UInt8(ascii: "/")
        && byte != UInt8(ascii: "=") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "*")
        || byte == UInt8(ascii: ".")
}

/// In which forms a field gives each of its parameters: plain, extended, or in sections (RFC 2231).
struct ParameterForms {
    private struct Group {
        var isDirty = false
        var isPlain = false
        var isWellFormed = false
        var needsCharset = false
    }

    private var groups: [[UInt8]: Group] = [:]

    init(_ parameters: [Parameter]) {
        for parameter in parameters {
            guard let form = parameter.form else { continue }
            var group = groups[form.name] ?? Group()
            let isClean = isASCII(parameter.value[...])
            if !isClean { group.isDirty = true }
            switch (form.section, form.isExtended) {
            case (nil, false):
                group.isPlain = true
            case (nil, true):
                if parameter.value.count(where: { $0 == UInt8(ascii: "'") }) >= 2 { group.isWellFormed = true }
            case (let section?, let isExtended):
                if section == 0 { group.isWellFormed = true }
                if !isExtended, !isClean { group.needsCharset = true }
            }
            groups[form.name] = group
        }
    }

    /// Whether any form of this parameter holds an octet above 127.
    func isDirty(_ name: [UInt8]) -> Bool { groups[name]?.isDirty ?? false }

    /// Whether the sections of this parameter can only be read with a charset, which the first one must name.
    func needsCharset(_ name: [UInt8]) -> Bool { groups[name]?.needsCharset ?? false }

    /// Whether another form of the same parameter says it better: an extended one that is well-formed, rather than raw
    /// octets; raw octets, rather than an extended one that nobody can read.
    func isNeedless(_ form: Parameter.Form, isASCII: Bool) -> Bool {
        guard let group = groups[form.name], group.isDirty else { return false }
        let isPlain = form.section == nil && !form.isExtended
        return isPlain ? !isASCII && group.isWellFormed : group.isPlain && !group.isWellFormed
    }
}
