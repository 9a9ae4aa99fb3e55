/// A message whose octets are UTF-8, as it must be to travel in a JSON string, and whose lines are no longer than
/// receivers must take (``LineLength/maximum``).
///
/// One that is so already stays as it is, octet for octet. Of any other, the parts that are not (and only these) are
/// written in quoted-printable or base64 and the header fields that are not with encoded words, so that a reader who
/// decodes them has exactly the octets that were sent (RFC 6152 section 3, RFC 2045 section 6). In detail:
///
/// - Texts become quoted-printable, or base64 where that is much shorter; all else becomes base64. The declared type
///   and charset stay. The search goes into multiparts and enclosed messages, which themselves are never encoded
///   (RFC 2045 section 6.4).
/// - A part that is in quoted-printable already, yet holds octets above 127, has just these encoded. One in base64 is
///   dealt with by ``Base64Body``.
/// - A multipart without a boundary, or whose boundary never comes, is text to its readers (RFC 2045 section 5.2) and
///   becomes quoted-printable as one.
/// - A preamble, an epilogue or a line in front of a header's first field, which have no transfer encoding, are written
///   in UTF-8 (``LegacyText``).
/// - Fields are folded at white space where a line is too long (``FieldFolder``); those that say who the message is
///   from are not this type's to change.
/// - Within `multipart/signed` nothing may change: long lines stay, and what is not UTF-8 is refused. S/MIME's
///   `application/pkcs7-mime` carries its signature inside, so its octets can be encoded like any others.
public struct UnicodeMessage: Sendable, Hashable {
    /// How deep parts may be nested in a message that must be taken apart.
    public static let maximumDepth = 100
    /// How many parts a message may have that must be taken apart.
    public static let maximumParts = 10_000

    /// The whole message. If nothing had to change this is the array it was made from, not a copy.
    public let bytes: [UInt8]
    /// How many parts' bodies were re-encoded.
    public let reencodedParts: Int
    /// How many header fields were re-encoded or folded.
    public let reencodedFields: Int

    /// Makes `message`, whose lines end in CRLF, fit to travel. Takes time proportional to its length.
    ///
    /// What is re-encoded grows, in the worst case many times over; more than `maximumLength` octets (by default the
    /// most that Cloudflare ever takes) are ``ReencodingError/tooLarge(by:)``.
    public init(_ message: [UInt8], maximumLength: Int = 25 * 1024 * 1024) throws(ReencodingError) {
        let all = 0..<message.count
        guard !isUTF8(message, in: all) || LineLength.isExceeded(by: message, in: all) else {
            guard message.count <= maximumLength else { throw .tooLarge(by: message.count - maximumLength) }
            bytes = message
            reencodedParts = 0
            reencodedFields = 0
            return
        }
        var parser = MIMEParser(message)
        var writer = MIMEWriter(message, maximumLength: maximumLength)
        try writer.write(try parser.parse(), textCharset: .unknown, isEnclosed: false)
        if let excess = writer.excess { throw .tooLarge(by: excess) }
        bytes = writer.output
        reencodedParts = writer.parts
        reencodedFields = writer.fields
    }
}
