/// Rewrites a message's entities, those that can travel as they are.
struct MIMEWriter {
    private let message: [UInt8]
    private let maximumLength: Int
    private(set) var output: [UInt8] = []
    /// Octets that were let go because the message is too long already.
    private var lost = 0
    private(set) var parts = 0
    private(set) var fields = 0

    init(_ message: [UInt8], maximumLength: Int) {
        self.message = message
        self.maximumLength = maximumLength
        // Most of such a message is text in some Latin charset, of which few octets grow.
        output.reserveCapacity(message.count + message.count / 4)
    }

    /// By how much what was written is too long; nil if it is not.
    var excess: Int? {
        let length = lost + output.count
        return length > maximumLength ? length - maximumLength : nil
    }

    /// Writes `entity`, whose header's text is in `textCharset` unless it says otherwise.
    mutating func write(
        _ entity: MIMEEntity, textCharset: HeaderCharset, isEnclosed: Bool
    ) throws(ReencodingError) {
        guard entity.isDirty else {
            output += message[entity.range]
            return letGo()
        }
        let outer = entity.isMessage ? entity.charsetOfText ?? textCharset : textCharset
        let charset = HeaderCharset(declared: entity.contentType.charset) ?? outer
        let isSigned = entity.contentType.isMultipart && entity.contentType.subtype == "signed"
        // RFC 1847 section 2.1: what is signed is treated as opaque.
        guard !isSigned || entity.isBodyUTF8 else { throw .signedPart }
        let encoding = entity.isBodyDirty && !isSigned ? try newEncoding(for: entity) : nil
        try writeHeader(
            of: entity, encoding: encoding, isBodyChanged: entity.isBodyDirty && !isSigned, charset: charset,
            isEnclosed: isEnclosed)
        switch entity.content {
        case _ where isSigned || !entity.isBodyDirty:
            output += message[entity.body]
            letGo()
        case .leaf:
            try writeBody(of: entity, encoding: encoding, charset: charset)
            letGo()
        case .message:
            try write(entity.children[0], textCharset: outer, isEnclosed: true)
        case .multipart:
            for (gap, child) in zip(entity.gaps, entity.children) {
                LegacyText.append(lines: message[gap], in: charset, to: &output)
                try write(child, textCharset: outer, isEnclosed: isEnclosed)
            }
            let epilogue = message[entity.gaps[entity.children.count]]
            guard isUTF8(epilogue) || !MIMEWriter.holdsParts(epilogue, of: entity.contentType) else {
                throw .unreadableBoundary
            }
            LegacyText.append(lines: epilogue, in: charset, to: &output)
        }
    }

    /// Whether something behind the last part's end is a part to readers who find that end elsewhere, as they may where
    /// a multipart within this one has the same boundary. Such a part would have to be encoded.
    private static func holdsParts(_ epilogue: ArraySlice<UInt8>, of type: ContentType) -> Bool {
        guard let boundary = type.boundary else { return false }
        let delimiter = Array("--".utf8) + boundary
        // One is the end that was found.
        return epilogue.split(separator: UInt8(ascii: "\n")).count { $0.starts(with: delimiter) } > 1
    }

    /// Of what is too long only the length is still of interest, and the last octets, which the next may look at.
    private mutating func letGo() {
        guard excess != nil else { return }
        let kept = Array(output.suffix(100))
        lost += output.count - kept.count
        output.removeAll(keepingCapacity: true)
        output += kept
    }

    /// The transfer encoding that a body which cannot travel must change to; nil if the one it has can stay.
    private func newEncoding(for entity: MIMEEntity) throws(ReencodingError) -> TransferEncoding? {
        let type = entity.contentType
        guard !entity.hasAmbiguousContentType else { throw .ambiguousContentType }
        guard !type.isMultipart || !type.hasUnreadableBoundary else { throw .unreadableBoundary }
        guard !entity.hasAmbiguousTransferEncoding else { throw .ambiguousTransferEncoding }
        switch entity.content {
        case .multipart:
            // Another encoding than identity is illegal here; it was not applied, or no part would have been found.
            return entity.transferEncoding == .identity ? nil : .identity
        case .message:
            return nil
        case .leaf:
            guard type.type != "message" || type.holdsFields else { throw .messageType }
            switch entity.transferEncoding {
            case .unknown: throw .unknownTransferEncoding
            case .quotedPrintable, .base64: return nil
            case .identity where type.holdsFields: return nil
            case .identity:
                let isText = type.type == "text" || type.isMultipart
                return isText ? .shorter(for: message[entity.body]) : .base64
            }
        }
    }

    private mutating func writeHeader(
        of entity: MIMEEntity, encoding: TransferEncoding?, isBodyChanged: Bool, charset: HeaderCharset,
        isEnclosed: Bool
    ) throws(ReencodingError) {
        guard !entity.isHeaderDirty || entity.header.count <= HeaderBlock.maximumLength else { throw .headerTooLarge }
        var reencoder = FieldReencoder(charset: charset, isEnclosed: isEnclosed)
        var pendingEncoding = encoding
        var hasVersion = false
        let places = MIMEWriter.fields(of: message, in: entity.header)
        let lead = entity.header.lowerBound..<(places.first?.range.lowerBound ?? entity.header.upperBound)
        LegacyText.append(lines: message[lead], in: charset, to: &output)
        for field in places {
            hasVersion = hasVersion || field.isNamed("mime-version", in: message)
            let isUTF8 = isUTF8(message, in: field.range)
            if field.isNamed("content-transfer-encoding", in: message), encoding != nil || !isUTF8 {
                if encoding == nil {
                    writeField(TransferEncoding(parsing: message[field.body]))
                } else if let encoding = pendingEncoding {
                    writeField(encoding)
                }
                pendingEncoding = nil
                continue
            }
            let isOriginator = entity.isMessage && !isEnclosed && OriginatorFields.hold(field, in: message)
            if isUTF8, isOriginator || !LineLength.isExceeded(by: message, in: field.range) {
                output += message[field.range]
                continue
            }
            let text = isUTF8 ? Array(message[field.range]) : try reencoder.reencode(field, of: message)
            if LineLength.isExceeded(by: text[...]) {
                let syntax = FieldSyntax(ofFieldNamed: message[field.name])
                guard let folded = FieldFolder.fold(text[...], syntax: syntax) else {
                    throw .longLine(String(decoding: message[field.name], as: UTF8.self))
                }
                output += folded
            } else {
                output += text
            }
            fields += 1
            letGo()
        }
        // Without this field a reader need not look at the others (RFC 2045 section 4).
        if entity.isMessage, isBodyChanged, !hasVersion {
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

    private mutating func writeBody(
        of entity: MIMEEntity, encoding: TransferEncoding?, charset: HeaderCharset
    ) throws(ReencodingError) {
        let body = message[entity.body]
        parts += 1
        switch encoding {
        case .base64:
            Base64.append(body, to: &output, lineLength: 76)
            if entity.body.upperBound == message.count { output += "\r\n".utf8 }
        case .quotedPrintable:
            QuotedPrintable.append(body, to: &output)
        case .identity, .unknown, nil:
            if entity.transferEncoding == .identity {
                FieldGroups(of: message, in: charset).append(entity.body, to: &output)
            } else if entity.transferEncoding == .quotedPrintable {
                QuotedPrintable.appendMending(body, to: &output)
            } else if !Base64Body.append(body, in: charset, to: &output) {
                throw .falseBase64
            }
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
