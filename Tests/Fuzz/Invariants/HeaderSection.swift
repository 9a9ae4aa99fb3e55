import Mail

/// Input: an octet of options, then a message.
@Sendable func checkHeader(_ input: [UInt8]) throws(Violation) {
    guard let options = input.first else { return }
    let allowingUTF8 = options & 1 != 0
    let policy: HeaderPolicy = options & 2 != 0 ? .pass : .strip
    let message = Array(input[1...])
    guard let header = try? HeaderBlock(parsing: message) else { return }
    try check(header, of: message)
    let stripped = StrippedMessage(message, header: header, policy: policy)
    try check(stripped, of: message, header, policy)
    guard let originators = try? OriginatorFields(of: header, in: message, allowingUTF8: allowingUTF8) else { return }
    try check(originators, of: message, allowingUTF8: allowingUTF8)
    let cleanHeader = try? HeaderBlock(parsing: stripped.bytes)
    let cleanOriginators = cleanHeader.flatMap {
        try? OriginatorFields(of: $0, in: stripped.bytes, allowingUTF8: allowingUTF8)
    }
    try require(
        cleanOriginators?.hasSameMailboxes(as: originators) == true
            && cleanOriginators?.changes.count == originators.changes.count,
        "stripping leaves the originators as they were checked")
    try checkWriting(originators, of: message, allowingUTF8: allowingUTF8)
}

/// What leaves has fields in which every reader finds the mailboxes that were checked.
private func checkWriting(
    _ originators: OriginatorFields, of message: [UInt8], allowingUTF8: Bool
) throws(Violation) {
    let written = originators.rewritten(message)
    try require(!originators.changes.isEmpty || written == message, "what is canonical is not touched")
    guard let header = try? HeaderBlock(parsing: written) else {
        // A name may be long, and its encoding longer.
        return try require(written.count > HeaderBlock.maximumLength / 4, "what was written is a header")
    }
    guard let again = try? OriginatorFields(of: header, in: written, allowingUTF8: allowingUTF8) else {
        throw Violation(description: "what was written has originators")
    }
    try require(
        again.hasSameMailboxes(as: originators) && again.changes.isEmpty,
        "what was written holds the same mailboxes, and is written for good")
    try require(written[header.bodyStart...].elementsEqual(message[try bodyStart(of: message)...]), "the body stays")
    var addresses = originators.others.map(\.address)
    for field in header.fields {
        let isFrom = field.isNamed("from")
        guard isFrom || ["sender", "resent-from", "resent-sender"].contains(where: field.isNamed) else { continue }
        let address = isFrom ? originators.from : addresses.removeFirst()
        let body = Array(written[field.body])
        for line in body.lines { try require(line.count < 998, "no line is too long") }
        guard address.isASCII else { continue }
        for reader in MailboxReader.all {
            let found = reader.addresses(in: body)
            try require(
                found.count == 1 && isSame(found[0], address),
                "\(reader.name): one mailbox, the one that was checked, "
                    + "not \(found.map { String(decoding: $0, as: UTF8.self) })"
            )
        }
    }
}

private func isSame(_ found: [UInt8], _ address: EmailAddress) -> Bool {
    (try? EmailAddress(parsing: found, allowingUTF8: true)) == address
}

private func bodyStart(of message: [UInt8]) throws(Violation) -> Int {
    guard let header = try? HeaderBlock(parsing: message) else { throw Violation(description: "a header") }
    return header.bodyStart
}

private func check(_ header: HeaderBlock, of message: [UInt8]) throws(Violation) {
    var position = 0
    for field in header.fields {
        try require(field.range.lowerBound == position, "a field begins where the last one ended")
        let text = message[field.range]
        try require(
            text.elementsEqual(field.name + [0x3A] + message[field.body] + [13, 10])
                || field.range.upperBound == message.count
                    && text.elementsEqual(field.name + [0x3A] + message[field.body]),
            "a field is its name, a colon, its body and a line end")
        try require(
            !field.name.isEmpty && field.name.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x3A },
            "a field's name is printable ASCII")
        for line in message[field.body].lines.dropFirst() {
            try require(line.first == 0x20 || line.first == 0x09, "a field goes on with white space")
        }
        position = field.range.upperBound
    }
    if header.bodyStart == position {
        try require(position == message.count, "a header without an empty line is the whole message")
    } else {
        try require(message[position..<header.bodyStart].elementsEqual([13, 10]), "an empty line ends the header")
    }
}

/// The fields' names as somebody sees them who looks for lines that begin with a name.
private func names(in header: ArraySlice<UInt8>) -> [[UInt8]] {
    header.split { $0 == 13 || $0 == 10 }.compactMap { line in
        guard let first = line.first, first != 0x20, first != 0x09, let colon = line.firstIndex(of: 0x3A) else {
            return nil
        }
        return Array(line[..<colon].lowercase.reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed())
    }
}

private func check(
    _ stripped: StrippedMessage, of message: [UInt8], _ header: HeaderBlock, _ policy: HeaderPolicy
) throws(Violation) {
    var rest = stripped.bytes[...]
    var dropped: [[UInt8]] = []
    for field in header.fields {
        let text = message[field.range]
        // A dropped field and the next may be alike, but then it is dropped too.
        if isStripped(field.name, policy) {
            dropped.append(field.name.lowercase)
        } else {
            try require(rest.starts(with: text), "what stays, stays byte for byte and in order")
            rest = rest.dropFirst(text.count)
        }
    }
    let end = header.fields.last?.range.upperBound ?? 0
    try require(rest.elementsEqual(message[end...]), "the body is untouched")
    try require(
        Set(stripped.droppedFields.map { $0.utf8.lowercase }) == Set(dropped)
            && stripped.droppedFields.count == Set(dropped).count,
        "what was dropped is named once")
    guard let again = try? HeaderBlock(parsing: stripped.bytes) else {
        throw Violation(description: "a stripped message has a header")
    }
    try require(
        names(in: stripped.bytes[..<again.bodyStart]).allSatisfy { !isStripped($0, policy) },
        "no such field is seen in a stripped message")
    try require(
        StrippedMessage(stripped.bytes, header: again, policy: policy).bytes == stripped.bytes, "stripping is final")
}

private func isStripped(_ name: [UInt8], _ policy: HeaderPolicy) -> Bool {
    let name = String(decoding: name.lowercase, as: UTF8.self)
    if name == "bcc" || name == "resent-bcc" { return true }
    return policy == .strip
        && StrippedField.table.contains { row in
            row.pattern.hasSuffix("*") ? name.hasPrefix(row.pattern.dropLast()) : name == row.pattern
        }
}

private func check(_ originators: OriginatorFields, of message: [UInt8], allowingUTF8: Bool) throws(Violation) {
    // The header section as one sees it who takes any empty line, with whatever line ends, for its end.
    let seen = names(in: message[...].prefix(headerEnd(of: message)))
    try require(seen.filter { $0.elementsEqual("from".utf8) }.count == 1, "one line looks like a From field")
    try require(seen.filter { $0.elementsEqual("sender".utf8) }.count <= 1, "at most one line is like a Sender field")
    try check(originators.from, allowingUTF8: allowingUTF8)
    let resent = seen.filter { $0.elementsEqual("resent-from".utf8) || $0.elementsEqual("resent-sender".utf8) }
    let sender = seen.filter { $0.elementsEqual("sender".utf8) }
    try require(originators.others.count == resent.count + sender.count, "every originator field is accounted for")
    for other in originators.others { try check(other.address, allowingUTF8: allowingUTF8) }
}

private func headerEnd(of message: [UInt8]) -> Int { message.firstOffset(of: [13, 10, 13, 10]) ?? message.count }
