import Glibc

/// Finds the entities of a message in one pass: each line is looked at once, however deep it is nested.
///
/// There are no errors of syntax. A header ends where a line is not a field; a multipart whose delimiter never comes is
/// a leaf; one that is not closed ends where its parent goes on. That is how readers of mail do it.
struct MIMEParser {
    private let message: [UInt8]
    private var position = 0
    /// The boundaries that are open, with the depth of their multipart.
    private var boundaries: [[UInt8]: Int] = [:]
    private var longestBoundary = 0
    private var parts = 0

    init(_ message: [UInt8]) {
        self.message = message
    }

    mutating func parse() throws(ReencodingError) -> MIMEEntity {
        try entity(depth: 0, isMessage: true, defaultType: .plainText)
    }

    private mutating func entity(
        depth: Int, isMessage: Bool, defaultType: ContentType
    ) throws(ReencodingError) -> MIMEEntity {
        guard depth <= UnicodeMessage.maximumDepth else { throw .nestedTooDeep }
        parts += 1
        guard parts <= UnicodeMessage.maximumParts else { throw .tooManyParts }
        var entity = header(isMessage: isMessage, defaultType: defaultType)
        let type = entity.contentType
        // Where two multiparts share a boundary, its lines are the outer one's.
        if type.isMultipart, let boundary = type.boundary, boundaries[boundary] == nil {
            try readParts(of: &entity, boundary: boundary, depth: depth)
        } else if type.isEnclosedMessage, entity.transferEncoding == .identity {
            entity.content = .message
            entity.children = [try self.entity(depth: depth + 1, isMessage: true, defaultType: .plainText)]
        }
        _ = skipToDelimiter()
        // A header that a delimiter line cuts short has used up the line end in front of it.
        let end = endOfContent(notBefore: entity.children.last?.range.upperBound ?? entity.body.lowerBound)
        entity.range = entity.range.lowerBound..<end
        entity.body = entity.body.lowerBound..<end
        entity.isHeaderUTF8 = isUTF8(message, in: entity.header)
        entity.isHeaderDirty = !entity.isHeaderUTF8 || LineLength.isExceeded(by: message, in: entity.header)
        // What belongs to no child.
        let own = entity.content == .leaf ? [entity.body] : entity.gaps
        entity.isBodyUTF8 =
            own.allSatisfy { isUTF8(message, in: $0) }
            && entity.children.allSatisfy { $0.isHeaderUTF8 && $0.isBodyUTF8 }
        entity.isBodyDirty =
            !entity.isBodyUTF8 || entity.children.contains(where: \.isDirty)
            || own.contains { LineLength.isExceeded(by: message, in: $0) }
        return entity
    }

    /// Reads the header section at the position, and goes on behind its empty line.
    private mutating func header(isMessage: Bool, defaultType: ContentType) -> MIMEEntity {
        let start = position
        var reader = FieldReader()
        var bodyStart: Int?
        while position < message.count, delimiter() == nil {
            let line = lineContent(at: position)
            let next = nextLine(after: position)
            if line.isEmpty {
                bodyStart = next
                break
            }
            guard reader.read(message, line: line, next: next) else { break }
            position = next
        }
        let headerEnd = position
        position = bodyStart ?? position
        let contentTypes = bodies(of: reader.fields, named: "content-type")
        let encodings = bodies(of: reader.fields, named: "content-transfer-encoding").map(TransferEncoding.init)
        var entity = MIMEEntity(
            range: start..<position, header: start..<headerEnd, body: position..<position, isMessage: isMessage,
            contentType: contentTypes.first.map(ContentType.init) ?? defaultType,
            transferEncoding: encodings.first ?? .identity)
        entity.hasAmbiguousContentType = contentTypes.count > 1
        entity.hasAmbiguousTransferEncoding = encodings.contains { $0 != encodings[0] }
        return entity
    }

    private func bodies(of fields: [FieldPlace], named name: String) -> [ArraySlice<UInt8>] {
        fields.filter { $0.isNamed(name, in: message) }.map { message[$0.body] }
    }

    private mutating func readParts(
        of entity: inout MIMEEntity, boundary: [UInt8], depth: Int
    ) throws(ReencodingError) {
        let defaultType: ContentType = entity.contentType.subtype == "digest" ? .enclosedMessage : .plainText
        let outerLongest = longestBoundary
        boundaries[boundary] = depth
        longestBoundary = max(longestBoundary, boundary.count)
        while let delimiter = skipToDelimiter(), delimiter.depth == depth {
            position = nextLine(after: position)
            guard !delimiter.isClose else { break }
            entity.content = .multipart
            entity.children.append(try self.entity(depth: depth + 1, isMessage: false, defaultType: defaultType))
        }
        boundaries[boundary] = nil
        longestBoundary = outerLongest
    }

    /// Goes on to the next line that is a delimiter of an open multipart, or to the message's end.
    private mutating func skipToDelimiter() -> (depth: Int, isClose: Bool)? {
        if boundaries.isEmpty { position = message.count }
        while position < message.count {
            if let found = delimiter() { return found }
            position = nextLine(after: position)
        }
        return nil
    }

    /// What the line at the position delimits (RFC 2046 section 5.1.1): "--", the boundary, "--" behind the last part,
    /// white space. A line may be the delimiter of more than one multipart; then it is the outermost one's.
    private func delimiter() -> (depth: Int, isClose: Bool)? {
        let hyphen = UInt8(ascii: "-")
        guard !boundaries.isEmpty, position + 2 < message.count, message[position] == hyphen,
            message[position + 1] == hyphen
        else { return nil }
        var line = message[lineContent(at: position)].dropFirst(2)
        while let last = line.last, isWhiteSpace(last) { line.removeLast() }
        guard line.count <= longestBoundary + 2 else { return nil }
        let open = boundaries[Array(line)]
        let isClosed = line.count >= 2 && line.suffix(2).allSatisfy { $0 == hyphen }
        let closed = isClosed ? boundaries[Array(line.dropLast(2))] : nil
        switch (open, closed) {
        case (nil, nil): return nil
        case (let depth?, nil): return (depth, false)
        case (nil, let depth?): return (depth, true)
        case (let open?, let closed?): return open < closed ? (open, false) : (closed, true)
        }
    }

    /// Where content ends before the position: the CRLF in front of a delimiter line belongs to that line, also where
    /// the message ends instead of the line.
    private func endOfContent(notBefore start: Int) -> Int {
        guard !boundaries.isEmpty, position > start, message[position - 1] == UInt8(ascii: "\n") else {
            return position
        }
        let hasReturn = position - 2 >= start && message[position - 2] == UInt8(ascii: "\r")
        return position - (hasReturn ? 2 : 1)
    }

    private func lineContent(at start: Int) -> Range<Int> {
        var end = nextLine(after: start)
        if end > start, message[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        if end > start, message[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    private func nextLine(after start: Int) -> Int {
        message.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress,
                let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
            else { return bytes.count }
            return UnsafeRawPointer(found) - base + 1
        }
    }
}
