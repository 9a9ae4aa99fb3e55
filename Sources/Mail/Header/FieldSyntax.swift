/// The syntax of a field's body.
enum FieldSyntax {
    /// Text, in which any word may be an encoded one.
    case unstructured
    /// Phrases and comments beside addresses.
    case addresses
    /// Phrases and comments among other things.
    case phrases
    /// A value with parameters.
    case parameters
    /// Something that has no room for text.
    case other

    /// The syntax of the field with this name, in any case; fields nobody defined are text.
    init(ofFieldNamed name: ArraySlice<UInt8>) {
        let name = String(decoding: name.map(asciiLowercased), as: UTF8.self)
        self = FieldSyntax.table.first { $0.names.contains(name) }?.syntax ?? .unstructured
    }

    static let table: [(syntax: FieldSyntax, names: [String])] = [
        (
            .addresses,
            [
                "from", "sender", "reply-to", "to", "cc", "bcc", "resent-from", "resent-sender", "resent-reply-to",
                "resent-to", "resent-cc", "resent-bcc", "disposition-notification-to", "return-receipt-to",
                "errors-to", "mail-followup-to", "mail-reply-to",
            ]
        ),
        (.phrases, ["keywords", "mime-version", "date", "resent-date", "in-reply-to", "references"]),
        (.parameters, ["content-type", "content-disposition"]),
        (
            .other,
            [
                "message-id", "resent-message-id", "return-path", "received",
                "content-transfer-encoding", "content-id", "list-unsubscribe", "list-unsubscribe-post",
                "list-archive", "list-help", "list-owner", "list-post", "list-subscribe", "dkim-signature",
                "authentication-results", "arc-seal", "arc-message-signature", "arc-authentication-results",
                "auto-submitted", "precedence", "archived-at", "content-language", "content-location",
            ]
        ),
    ]
}
