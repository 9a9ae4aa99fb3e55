/// A message or a body part (RFC 2045 section 2.4), as places in the message it is part of.
struct MIMEEntity {
    enum Content {
        /// A body without a structure of its own, or with one that could not be found.
        case leaf
        /// Body parts between delimiter lines. What is in none of the children, and not in the header, is the
        /// delimiter lines, the preamble and the epilogue.
        case multipart
        /// One enclosed message.
        case message
    }

    /// Everything, without the CRLF that belongs to the delimiter line behind it.
    var range: Range<Int>
    /// The header fields, without the empty line.
    var header: Range<Int>
    /// The part after the empty line.
    var body: Range<Int>
    var content = Content.leaf
    /// Whether it has a message's header rather than a body part's.
    var isMessage: Bool
    var contentType: ContentType
    /// The encoding that the first `Content-Transfer-Encoding` field names.
    var transferEncoding: TransferEncoding
    /// Whether a later such field says something else.
    var hasAmbiguousTransferEncoding = false
    var hasAmbiguousContentType = false
    var children: [MIMEEntity] = []
    /// Whether the header holds octets that are not UTF-8, or a line that is too long.
    var isHeaderDirty = false
    /// Whether the body does, its parts included.
    var isBodyDirty = false
    /// Whether all octets of the header are UTF-8.
    var isHeaderUTF8 = true
    /// Whether those of the body are, its parts included.
    var isBodyUTF8 = true

    var isDirty: Bool { isHeaderDirty || isBodyDirty }

    /// The charset that the first text part declares which says what octets above 127 are; of an enclosed message
    /// nothing counts.
    var charsetOfText: HeaderCharset? {
        switch content {
        case .leaf: contentType.type == "text" ? HeaderCharset(declared: contentType.charset) : nil
        case .multipart: children.lazy.compactMap(\.charsetOfText).first
        case .message: nil
        }
    }

    /// The places in the body that belong to no child.
    var gaps: [Range<Int>] {
        var gaps: [Range<Int>] = []
        var position = body.lowerBound
        for child in children {
            gaps.append(position..<child.range.lowerBound)
            position = child.range.upperBound
        }
        return gaps + [position..<range.upperBound]
    }
}
