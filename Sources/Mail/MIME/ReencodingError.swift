/// Why a message that is not UTF-8 cannot be turned into one that says the same.
public enum ReencodingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The octets are covered by a signature (RFC 1847 section 2.1), which a change would break.
    case signedPart
    /// A part with octets above 127 says that it is encoded in a way unknown here.
    case unknownTransferEncoding
    /// A part has two `Content-Transfer-Encoding` fields that differ.
    case ambiguousTransferEncoding
    /// A part has two `Content-Type` fields.
    case ambiguousContentType
    /// A `boundary` parameter that two readers could read differently.
    case unreadableBoundary
    /// A part whose type, such as `message/partial`, admits no encoding (RFC 2046 section 5.2).
    case messageType
    /// A header field whose syntax has no room for encoded text, named as the message spells it.
    case field(String)
    /// More than ``UnicodeMessage/maximumDepth`` parts within parts.
    case nestedTooDeep
    /// More than ``UnicodeMessage/maximumParts`` parts.
    case tooManyParts
    /// A header that must be rewritten is longer than ``HeaderBlock/maximumLength``.
    case headerTooLarge
    /// A part that says it is in base64 holds something else.
    case falseBase64
    /// A header field, named as the message spells it, with a line of over ``LineLength/maximum`` octets that cannot be
    /// folded.
    case longLine(String)
    /// The message is so many octets longer than the caller allows, as it would leave.
    case tooLarge(by: Int)

    /// The broken rule's name in the journal; stable.
    public var rule: String {
        switch self {
        case .signedPart: "8bit-in-signed-part"
        case .unknownTransferEncoding: "8bit-in-unknown-encoding"
        case .ambiguousTransferEncoding: "8bit-in-ambiguous-encoding"
        case .ambiguousContentType: "8bit-in-ambiguous-type"
        case .unreadableBoundary: "8bit-with-unreadable-boundary"
        case .messageType: "8bit-in-message-type"
        case .field: "8bit-in-field"
        case .nestedTooDeep: "8bit-nested-too-deep"
        case .tooManyParts: "8bit-in-too-many-parts"
        case .headerTooLarge: "8bit-in-too-large-header"
        case .falseBase64: "8bit-in-base64"
        case .longLine: "long-line-in-field"
        case .tooLarge: "message-too-large"
        }
    }

    /// A sentence for the client and the journal; holds nothing of the client's but a field's name.
    public var description: String {
        switch self {
        case .signedPart: "A signed part holds 8-bit text that is not UTF-8, and encoding it would break the signature"
        case .unknownTransferEncoding: "A part that must be encoded is in an unknown transfer encoding"
        case .ambiguousTransferEncoding: "A part that must be encoded has two transfer encodings"
        case .ambiguousContentType: "A part that must be encoded has two content types"
        case .unreadableBoundary: "A multipart that must be encoded has an unclear boundary"
        case .messageType: "A part that must be encoded is of a message type that cannot be"
        case .field(let name): "The \(name) field holds 8-bit text that is not UTF-8"
        case .nestedTooDeep: "A message that must be encoded has parts nested too deeply"
        case .tooManyParts: "A message that must be encoded has too many parts"
        case .headerTooLarge: "A header that must be encoded is longer than \(HeaderBlock.maximumLength) octets"
        case .falseBase64: "A part that says it is in base64 holds text that is not"
        case .longLine(let name):
            "The \(name) field has a line of over \(LineLength.maximum) octets and no place where it may be folded"
        case .tooLarge(let excess): "The message is \(excess) octets too large, as it would be sent"
        }
    }
}
