import FoundationEssentials

@testable import CloudflareAPI

/// Input: an octet for the lengths of the buffers, an octet that says how long the sender is (low four bits) and how
/// many recipients there are (high four bits), the sender, then the message.
@Sendable func checkRequestBody(_ input: [UInt8]) throws(Violation) {
    guard input.count >= 2 else { return }
    let from = String(decoding: input[2...].prefix(Int(input[1] & 0x0F)), as: UTF8.self)
    let recipients = (0..<(input[1] >> 4)).map { "\($0)\(from)" }
    let message = Array(input[2...].dropFirst(Int(input[1] & 0x0F)))
    let isUTF8 = String(validating: message, as: UTF8.self) != nil
    var body: RequestBody
    do throws(SendFailure) {
        body = try RequestBody(RawMessage(from: from, recipients: recipients, message: message))
    } catch {
        return try require(!isUTF8 && error.kind == .notUnicode, "a message is refused only when it is not UTF-8")
    }
    try require(isUTF8, "a message that is not UTF-8 is refused")

    var text: [UInt8] = []
    var lengths = Cuts.seeded(input[0]).lengths()
    while true {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: lengths.next(), alignment: 1)
        defer { buffer.deallocate() }
        let count = body.fill(buffer)
        if count == 0 { break }
        try require(count <= buffer.count, "no more is written than there is room for")
        text += buffer[..<count]
        try require(body.written == text.count, "what was written is counted")
        try require(count == buffer.count || text.count == body.length, "a buffer is filled unless the body ends")
    }
    try require(text.count == body.length, "the length that is announced is the body's length")

    // Somebody else's reader must find what was put in. The comparison is by octets: `String ==` is not.
    struct Sent: Decodable {
        let from: String
        let recipients: [String]
        let message: String

        enum CodingKeys: String, CodingKey {
            case from
            case recipients
            case message = "mime_message"
        }
    }
    guard let sent = try? JSONDecoder().decode(Sent.self, from: Data(text)) else {
        throw Violation(description: "the body is JSON")
    }
    try require(sent.from.utf8.elementsEqual(from.utf8), "the sender is read back as it was")
    try require(
        sent.recipients.count == recipients.count
            && zip(sent.recipients, recipients).allSatisfy { $0.utf8.elementsEqual($1.utf8) },
        "the recipients are read back as they were")
    try require(sent.message.utf8.elementsEqual(message), "the message is read back as it was")
}
