/// A message whose octets are UTF-8, as it must be to travel in a JSON string.
///
/// One that is UTF-8 already stays as it is, octet for octet. Of any other, the parts that are not (and only these)
/// are written in quoted-printable or base64 and the header fields that are not with encoded words, so that a reader
/// who decodes them has exactly the octets that were sent (RFC 6152 section 3, RFC 2045 section 6). In detail:
///
/// - Texts become quoted-printable, or base64 where that is much shorter; all else becomes base64. The declared type
///   and charset stay. The search goes into multiparts and enclosed messages, which themselves are never encoded
///   (RFC 2045 section 6.4).
/// - A part that is in quoted-printable or base64 already, yet holds octets above 127, has just these encoded, or left
///   out: a reader of base64 must ignore them, as all else on their lines that is not of its alphabet (RFC 2045 section
///   6.8).
/// - A multipart without a boundary, or whose boundary never comes, is text to its readers (RFC 2045 section 5.2) and
///   becomes quoted-printable as one.
/// - In a preamble, an epilogue or a line in front of a header's first field, which no reader shows, `?` stands for each
///   octet above 127.
/// - Within `multipart/signed` nothing may change; such a message is refused. S/MIME's `application/pkcs7-mime` carries
///   its signature inside, so its octets can be encoded like any others.
public struct UnicodeMessage: Sendable, Hashable {
    /// How deep parts may be nested in a message that must be taken apart.
    public static let maximumDepth = 100
    /// How many parts a message may have that must be taken apart.
    public static let maximumParts = 10_000

    /// The whole message. If it was UTF-8 this is the array it was made from, not a copy.
    public let bytes: [UInt8]
    /// How many parts' bodies were re-encoded.
    public let reencodedParts: Int
    /// How many header fields were.
    public let reencodedFields: Int

    /// Makes `message`, whose lines end in CRLF, UTF-8. Takes time proportional to its length.
    ///
    /// What is re-encoded grows, in the worst case many times over; past `maximumLength` octets (by default the most
    /// that Cloudflare ever takes) the attempt ends in ``ReencodingError/tooLarge``.
    public init(_ message: [UInt8], maximumLength: Int = 25 * 1024 * 1024) throws(ReencodingError) {
        guard !isUTF8(message, in: 0..<message.count) else {
            bytes = message
            reencodedParts = 0
            reencodedFields = 0
            return
        }
        var parser = MIMEParser(message)
        var writer = MIMEWriter(message, maximumLength: maximumLength)
        try writer.write(try parser.parse())
        bytes = writer.output
        reencodedParts = writer.parts
        reencodedFields = writer.fields
    }
}

/// Writes a message's entities anew, those that are UTF-8 as they are.
private struct MIMEWriter {
    private let message: [UInt8]
    private let maximumLength: Int
    private(set) var output: [UInt8] = []
    private(set) var parts = 0
    private(set) var fields = 0

    init(_ message: [UInt8], maximumLength: Int) {
        self.message = message
        self.maximumLength = maximumLength
        // Most of such a message is text in some Latin charset, of which few octets grow.
        output.reserveCapacity(message.count + message.count / 4)
    }

    mutating func write(_ entity: MIMEEntity) throws(ReencodingError) {
        guard entity.isDirty else {
            output += message[entity.range]
            return try checkLength()
        }
        let encoding = entity.isBodyDirty ? try newEncoding(for: entity) : nil
        try writeHeader(of: entity, encoding: encoding)
        switch entity.content {
        case .leaf:
            writeBody(of: entity, encoding: encoding)
            try checkLength()
        case .message:
            try write(entity.children[0])
        case .multipart:
            for (gap, child) in zip(entity.gaps, entity.children) {
                writeGap(gap)
                try write(child)
            }
            writeGap(entity.gaps[entity.children.count])
        }
    }

    private func checkLength() throws(ReencodingError) {
        guard output.count <= maximumLength else { throw .tooLarge }
    }

    /// The transfer encoding that a body which is not UTF-8 must change to; nil if the one it has can stay.
    private func newEncoding(for entity: MIMEEntity) throws(ReencodingError) -> TransferEncoding? {
        let type = entity.contentType
        guard !entity.hasAmbiguousContentType else { throw .ambiguousContentType }
        guard !type.isMultipart || !type.hasUnreadableBoundary else { throw .unreadableBoundary }
        guard !entity.hasAmbiguousTransferEncoding else { throw .ambiguousTransferEncoding }
        switch entity.content {
        case .multipart:
            // RFC 1847 section 2.1: what is signed is treated as opaque.
            guard type.subtype != "signed" else { throw .signedPart }
            // Another encoding than identity is illegal here; it was not applied, or no part would have been found.
            return entity.transferEncoding == .identity ? nil : .identity
        case .message:
            return nil
        case .leaf:
            guard type.type != "message" else { throw .messageType }
            guard !type.isMultipart || type.subtype != "signed" else { throw .signedPart }
            switch entity.transferEncoding {
            case .unknown: throw .unknownTransferEncoding
            case .quotedPrintable, .base64: return nil
            case .identity:
                let isText = type.type == "text" || type.isMultipart
                return isText ? .shorter(for: message[entity.body]) : .base64
            }
        }
    }

    private mutating func writeHeader(of entity: MIMEEntity, encoding: TransferEncoding?) throws(ReencodingError) {
        guard !entity.isHeaderDirty || entity.header.count <= HeaderBlock.maximumLength else { throw .headerTooLarge }
        var reencoder = FieldReencoder(contentType: entity.contentType)
        var pendingEncoding = encoding
        var hasVersion = false
        let places = MIMEWriter.fields(of: message, in: entity.header)
        let lead = entity.header.lowerBound..<(places.first?.range.lowerBound ?? entity.header.upperBound)
        writeGap(lead)
        for field in places {
            hasVersion = hasVersion || field.isNamed("mime-version", in: message)
            if let encoding, field.isNamed("content-transfer-encoding", in: message) {
                if pendingEncoding != nil { writeField(encoding) }
                pendingEncoding = nil
            } else if isUTF8(message, in: field.range) {
                output += message[field.range]
            } else {
                output += try reencoder.reencode(field, of: message)
                fields += 1
                try checkLength()
            }
        }
        // Without this field a reader need not look at the others (RFC 2045 section 4).
        if entity.isMessage, entity.isBodyDirty, !hasVersion {
            endLine(since: entity.header)
            output += "MIME-Version: 1.0\r\n".utf8
            pendingEncoding.map { writeField($0) }
        } else if let pendingEncoding {
            endLine(since: entity.header)
            writeField(pendingEncoding)
        }
        let emptyLine = message[entity.header.upperBound..<entity.body.lowerBound]
        if emptyLine.isEmpty, !entity.body.isEmpty {
            // The body's first line ended the header by not being a field; a field may have come between.
            output += "\r\n".utf8
        } else {
            output += emptyLine
        }
    }

    /// Ends the header's last line if the message ends with it.
    private mutating func endLine(since header: Range<Int>) {
        if !header.isEmpty, output.last != UInt8(ascii: "\n") { output += "\r\n".utf8 }
    }

    private mutating func writeField(_ encoding: TransferEncoding) {
        output += "Content-Transfer-Encoding: \(encoding.name)\r\n".utf8
    }

    private mutating func writeBody(of entity: MIMEEntity, encoding: TransferEncoding?) {
        let body = message[entity.body]
        guard entity.isBodyDirty else {
            output += body
            return
        }
        parts += 1
        switch encoding {
        case .base64:
            Base64.append(body, to: &output, lineLength: 76)
            if entity.body.upperBound == message.count { output += "\r\n".utf8 }
        case .quotedPrintable:
            QuotedPrintable.append(body, to: &output)
        case .identity, .unknown, nil:
            if entity.transferEncoding == .base64 {
                Base64.appendMending(body, to: &output)
            } else {
                QuotedPrintable.appendMending(body, to: &output)
            }
        }
    }

    /// Writes what no reader shows: delimiter lines, a preamble, an epilogue.
    private mutating func writeGap(_ gap: Range<Int>) {
        guard !isUTF8(message, in: gap) else {
            output += message[gap]
            return
        }
        for line in message[gap].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let start = output.count
            output += line.lazy.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }
            // Another line, which may not become the delimiter that it was not.
            if line.first == UInt8(ascii: "-"), line.contains(where: { $0 >= 0x80 }) {
                output[start] = UInt8(ascii: "?")
            }
            if line.endIndex < gap.upperBound { output.append(UInt8(ascii: "\n")) }
        }
    }

    /// The fields of a header that the parser has delimited.
    private static func fields(of message: [UInt8], in header: Range<Int>) -> [FieldPlace] {
        var reader = FieldReader()
        var start = header.lowerBound
        while start < header.upperBound {
            let newline = message[start..<header.upperBound].firstIndex(of: UInt8(ascii: "\n"))
            let next = newline.map { $0 + 1 } ?? header.upperBound
            var end = newline ?? next
            if end > start, message[end - 1] == UInt8(ascii: "\r") { end -= 1 }
            _ = reader.read(message, line: start..<end, next: next)
            start = next
        }
        return reader.fields
    }
}
