/// The content of a `Content-Type` field (RFC 2045 section 5.1), as far as re-encoding needs it.
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

    /// The default where no field says otherwise (RFC 2045 section 5.2; RFC 2046 section 5.1.5 for digests).
    static let plainText = ContentType()
    static let enclosedMessage = ContentType("message", "rfc822")

    private init() {}

    private init(_ type: String, _ subtype: String) {
        self.type = type
        self.subtype = subtype
    }

    /// Reads a field's body, folded or not. What is not a type at all counts as plain text (RFC 2045 section 5.2).
    init(parsing body: ArraySlice<UInt8>) {
        let segments = Parameter.segments(of: body)
        let name = Parameter.trimmed(Parameter.withoutComments(body[segments[0]])[...])
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
                charset = parameter.token
            }
        }
        if boundaries > 1 { hasUnreadableBoundary = true }
    }

    var isMultipart: Bool { type == "multipart" }

    /// Whether the body is a message of its own, with a header that may be read and parts that may be encoded.
    var isEnclosedMessage: Bool {
        type == "message" && (subtype == "rfc822" || subtype == "global" || subtype == "news")
    }

    /// Whether the body is groups of fields (see ``FieldGroups``).
    var holdsFields: Bool {
        let subtypes = [
            "delivery-status", "disposition-notification", "feedback-report", "tracking-status",
            "global-delivery-status", "global-disposition-notification", "global-headers",
        ]
        return type == "message" && subtypes.contains(subtype)
    }

    /// A character of an unquoted value that some readers end the value at, and some do not.
    private static func isUnclear(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\"")
    }
}
