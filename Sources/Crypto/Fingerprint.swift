import Text

/// A SHA-256 hash of several parts, in hexadecimal digits.
///
/// It stands for a submission, so it must not be forgeable: whoever could write a message with another's fingerprint
/// could make the gateway swallow that other one.
public struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
    /// 64 hexadecimal digits.
    public let description: String

    /// The fingerprint of `parts`. Each part's length is hashed with it, so that moving an octet from one part to the
    /// next makes another fingerprint. Nil when OpenSSL cannot be loaded, and then nothing can be sent either.
    public init?(of parts: [[UInt8]]) {
        guard let hash = SHA256() else { return nil }
        for part in parts {
            withUnsafeBytes(of: UInt64(part.count).bigEndian) { hash.update($0) }
            part.withUnsafeBytes { hash.update($0) }
        }
        guard let digest = hash.finish() else { return nil }
        description = Hexadecimal.string(digest)
    }
}
