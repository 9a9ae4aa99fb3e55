/// What a `Content-Type` field says (RFC 2045 section 5.1), as far as re-encoding needs it.
struct ContentType {
    /// The type in lower case.
    var type = "text"
    /// The subtype in lower case.
    var subtype = "plain"
    /// The `boundary` parameter, unquoted; nil if there is none or an empty one.
    var boundary: [UInt8]?
    /// The `charset` parameter, unquoted.
    var charset: [UInt8]?
    /// Whether another reader could see another boundary.
    var hasUnreadableBoundary = false

    /// What holds where no field says otherwise (RFC 2045 section 5.2; RFC 2046 section 5.1.5 for digests).
    static let plainText = ContentType()
    static let enclosedMessage = ContentType("message", "rfc822")

    private init() {}

    private init(_ type: String, _ subtype: String) {
        self.type = type
        self.subtype = subtype
    }

    /// Reads a field's body, folded or not. What is no type at all counts as plain text (RFC 2045 section 5.2).
    init(parsing body: ArraySlice<UInt8>) {
        let segments = Parameter.segments(of: body)
        let name = Parameter.trimmed(body[segments[0]])
        let parts = name.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if parts.count == 2 {
            type = String(decoding: parts[0].map(asciiLowercased), as: UTF8.self)
            subtype = String(decoding: parts[1].map(asciiLowercased), as: UTF8.self)
        }
        var boundaries = 0
        for parameter in segments.dropFirst().map({ Parameter(parsing: body[$0]) }) {
            if parameter.isNamed("boundary") {
                boundaries += 1
                let isClear = parameter.isQuoted || !parameter.value.contains(where: ContentType.isUnclear)
                if !isClear || parameter.hasTrailingText { hasUnreadableBoundary = true }
                let end = parameter.value.lastIndex { !isWhiteSpace($0) }.map { $0 + 1 } ?? 0
                boundary = end > 0 ? Array(parameter.value[..<end]) : nil
            } else if parameter.name.map(asciiLowercased).starts(with: "boundary*".utf8) {
                hasUnreadableBoundary = true
            } else if parameter.isNamed("charset"), charset == nil {
                charset = parameter.value
            }
        }
        if boundaries > 1 { hasUnreadableBoundary = true }
    }

    var isMultipart: Bool { type == "multipart" }

    /// Whether the body is a message of its own, with a header that may be read and parts that may be encoded.
    var isEnclosedMessage: Bool {
        type == "message" && (subtype == "rfc822" || subtype == "global" || subtype == "news")
    }

    /// A character of an unquoted value that some readers end the value at, and some do not.
    private static func isUnclear(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\"")
    }
}

/// One `; name=value` of a structured field (RFC 2045 section 5.1).
struct Parameter {
    /// The name without white space around it.
    var name: [UInt8]
    /// The value, unquoted and unfolded.
    var value: [UInt8]
    var isQuoted = false
    /// Whether there is more behind a quoted value than white space.
    var hasTrailingText = false

    /// Reads what stands between two semicolons.
    init(parsing segment: ArraySlice<UInt8>) {
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
            if text[index] == UInt8(ascii: "\\"), index + 1 < text.endIndex { index += 1 }
            if text[index] != UInt8(ascii: "\r"), text[index] != UInt8(ascii: "\n") { value.append(text[index]) }
            index += 1
        }
        hasTrailingText = index + 1 != text.endIndex
    }

    func isNamed(_ lowercaseName: String) -> Bool {
        name.map(asciiLowercased).elementsEqual(lowercaseName.utf8)
    }

    /// The places between the semicolons that stand outside of quotes; at least one.
    static func segments(of body: ArraySlice<UInt8>) -> [Range<Int>] {
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

    private static func isSpace(_ byte: UInt8) -> Bool {
        isWhiteSpace(byte) || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
    }
}
