@testable import Mail

/// Input: an octet of options, then a message.
@Sendable func checkReencoding(_ input: [UInt8]) throws(Violation) {
    guard let options = input.first else { return }
    let limit = options & 1 != 0 ? 500 : 1 << 20
    let message = Array(input[1...])
    let isFit = String(validating: message, as: UTF8.self) != nil && !hasLongLine(message)
    let unicode: UnicodeMessage
    do throws(ReencodingError) {
        unicode = try UnicodeMessage(message, maximumLength: limit)
    } catch {
        if case .tooLarge(let excess) = error { return try require(excess > 0, "what is too large says by how much") }
        return try require(!isFit, "what can travel already is never refused")
    }
    let result = unicode.bytes
    try require(result.count <= limit, "the result is within its limit")
    try require(String(validating: result, as: UTF8.self) != nil, "the result is UTF-8")
    if isFit {
        try require(unicode.reencodedFields + unicode.reencodedParts == 0, "what can travel already is not encoded")
        return try require(result == message, "what can travel already stays as it is")
    }
    // What a client sends has none of these, or it is refused before.
    guard !hasBareLineBreak(message), !message.contains(0) else { return }
    try require(!hasBareLineBreak(result) && !result.contains(0), "the result holds no NUL, bare CR or LF")
    try checkHeader(of: result, against: message)
    try checkStructure(of: result, against: message)
}

private func checkHeader(of result: [UInt8], against message: [UInt8]) throws(Violation) {
    guard let old = try? HeaderBlock(parsing: message) else { return }
    guard let new = try? HeaderBlock(parsing: result) else {
        throw Violation(description: "a message with a header has one afterwards")
    }
    let added: Set<[UInt8]> = [Array("mime-version".utf8), Array("content-transfer-encoding".utf8)]
    let oldNames = old.fields.map { $0.name.lowercase }
    let newNames = new.fields.map { $0.name.lowercase }
    try require(
        newNames.filter { !added.contains($0) } == oldNames.filter { !added.contains($0) },
        "the fields are the same, in order")
    for (field, other) in zip(
        old.fields.filter { !added.contains($0.name.lowercase) },
        new.fields.filter { !added.contains($0.name.lowercase) })
    where String(validating: message[field.range], as: UTF8.self) != nil && !hasLongLine(message[field.range]) {
        let isSame = (message[field.range] + [13, 10]).starts(with: result[other.range])
        try require(isSame, "a field that was UTF-8 stays as it is")
    }
    try require(
        blankLines(in: result[..<new.bodyStart]) <= blankLines(in: message[..<old.bodyStart]),
        "no line of white space, which some take for the header's end, comes into the header")
    for allowingUTF8 in [false, true] {
        guard let before = try? OriginatorFields(of: old, in: message, allowingUTF8: allowingUTF8) else { continue }
        let afterwards = try? OriginatorFields(of: new, in: result, allowingUTF8: allowingUTF8)
        try require(afterwards?.hasSameMailboxes(as: before) == true, "the originators are the same")
    }
}

private func hasLongLine(_ text: some Collection<UInt8>) -> Bool { text.lines.contains { $0.count > 998 } }

private func blankLines(in header: ArraySlice<UInt8>) -> Int {
    header.lines.filter { !$0.isEmpty && $0.allSatisfy { $0 == 0x20 || $0 == 0x09 } }.count
}

/// A reader who takes both messages apart must see the same parts with the same content.
private func checkStructure(of result: [UInt8], against message: [UInt8]) throws(Violation) {
    var oldParser = MIMEParser(message)
    var newParser = MIMEParser(result)
    guard let old = try? oldParser.parse(), let new = try? newParser.parse() else {
        throw Violation(description: "what was taken apart once can be again")
    }
    try check(new, of: result, against: old, of: message)
}

private func check(
    _ new: MIMEEntity, of result: [UInt8], against old: MIMEEntity, of message: [UInt8]
) throws(Violation) {
    try require(new.children.count == old.children.count, "the parts are the same")
    switch (old.content, new.content) {
    case (.leaf, .leaf) where old.contentType.holdsFields && old.transferEncoding == .identity:
        try require(
            fieldNames(in: result[new.body]) == fieldNames(in: message[old.body]),
            "a report's fields are the same, in order")
    case (.leaf, .leaf):
        try require(
            content(of: new, in: result) == content(of: old, in: message), "a part's content is read as it was sent")
    case (.multipart, .multipart), (.message, .message):
        for (newChild, oldChild) in zip(new.children, old.children) {
            try check(newChild, of: result, against: oldChild, of: message)
        }
    default:
        throw Violation(description: "a part is of the kind that it was")
    }
}

/// The names of the fields in a report, with an empty one for each empty line.
private func fieldNames(in body: ArraySlice<UInt8>) -> [[UInt8]] {
    body.lines.compactMap { line in
        guard let first = line.first else { return [] }
        let name = line.prefix { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
        let isField = first != 0x20 && first != 0x09 && !name.isEmpty && line.dropFirst(name.count).first == 0x3A
        return isField ? Array(name) : nil
    }
}

private func content(of entity: MIMEEntity, in message: [UInt8]) -> [UInt8] {
    let body = message[entity.body]
    switch entity.transferEncoding {
    case .identity, .unknown: return Array(body)
    case .quotedPrintable: return TransferDecoding.quotedPrintable(body)
    case .base64: return TransferDecoding.base64(body)
    }
}
