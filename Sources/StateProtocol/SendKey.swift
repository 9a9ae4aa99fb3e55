public import Crypto

/// The identity of a submission, so that a client that sends it again because it never heard the answer does not send
/// it twice.
public struct SendKey: Sendable, Hashable {
    /// The key as it stands on the wire.
    public let encodedKey: String
    /// The content that the key stands for; the same key with other content is a conflict.
    public let content: String

    /// An SMTP submission: the same login, envelope and bytes are the same submission.
    public static func smtp(login: String, fingerprint: Fingerprint) -> SendKey {
        SendKey(encodedKey: WireText.encodedKey("\(KeyPrefix.smtp)\(login):\(fingerprint)"), content: "")
    }

    /// The same of a user of this host.
    public static func local(user: String, fingerprint: Fingerprint) -> SendKey {
        SendKey(encodedKey: WireText.encodedKey("\(KeyPrefix.local)\(user):\(fingerprint)"), content: "")
    }

    /// An HTTP submission: the client's `Idempotency-Key`, and the fingerprint of what it asks to send.
    public static func http(client: String, idempotencyKey: String, fingerprint: Fingerprint) -> SendKey {
        SendKey(
            encodedKey: WireText.encodedKey("\(KeyPrefix.http)\(WireText.encoded(client)):\(idempotencyKey)"),
            content: fingerprint.description)
    }

    init(encodedKey: String, content: String) {
        self.encodedKey = encodedKey
        self.content = content
    }

    init(reading reader: inout WireReader) throws(WireError) {
        encodedKey = try reader.key()
        content = try reader.text("a content")
        guard content.utf8.count <= 128 else { throw .malformed("expected a content") }
    }

    func write(to writer: inout WireWriter) {
        writer.raw(encodedKey)
        writer.text(content)
    }
}
