/// One field of a message's header section (RFC 5322 section 2.2), as places in the message it was read from.
public struct HeaderField: Sendable, Hashable {
    /// The name as it was spelled: one or more printable ASCII characters, no colon.
    public let name: [UInt8]
    /// Where the whole field stands: name, colon, body, folding and the final CRLF.
    public internal(set) var range: Range<Int>
    /// Where the body stands: what follows the colon, folding included, the final CRLF not.
    public internal(set) var body: Range<Int>

    /// Whether the field has this name, which must be given in lower case (RFC 5322 section 1.2.2: names are compared
    /// without regard to case; only ASCII letters have one here).
    public func isNamed(_ lowercaseName: String) -> Bool {
        name.count == lowercaseName.utf8.count
            && zip(name, lowercaseName.utf8).allSatisfy { asciiLowercased($0) == $1 }
    }
}
