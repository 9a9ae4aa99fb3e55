/// A message as `send_raw` takes it: an envelope, and the message as it stands.
public struct RawMessage: Sendable, Equatable {
    /// The reverse-path's mailbox.
    public let from: String
    /// The envelope's recipients.
    public let recipients: [String]
    /// The RFC 5322 message; it must be UTF-8, for it travels as a JSON string.
    public let message: [UInt8]

    public init(from: String, recipients: [String], message: [UInt8]) {
        self.from = from
        self.recipients = recipients
        self.message = message
    }
}
