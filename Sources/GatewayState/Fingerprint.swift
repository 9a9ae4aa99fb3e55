import CShims

/// SHA-256 (FIPS 180-4) of a submission, taken piece by piece.
///
/// A hash that cannot be forged, because whoever could write a message with another's fingerprint could make the gateway
/// swallow that other one.
public struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
    /// 64 hexadecimal digits.
    public let description: String

    /// The fingerprint of `parts`. Each part's length is hashed with it, so that moving a byte from one part to the next
    /// makes another fingerprint. Nil when OpenSSL cannot be loaded, and then nothing can be sent either.
    public init?(of parts: [[UInt8]]) {
        guard let hash = SHA256() else { return nil }
        for part in parts {
            withUnsafeBytes(of: UInt64(part.count).bigEndian) { hash.update($0) }
            part.withUnsafeBytes { hash.update($0) }
        }
        guard let digest = hash.finish() else { return nil }
        description = digest
    }

    /// The fingerprint of an SMTP submission.
    public init?(login: String, sender: String, recipients: [String], message: [UInt8]) {
        self.init(of: [Array(login.utf8), Array(sender.utf8)] + recipients.map { Array($0.utf8) } + [message])
    }
}

/// SHA-256 by OpenSSL, which libcurl loads anyway before the message can leave.
final class SHA256 {
    private let context: OpaquePointer
    private var isSound = true

    init?() {
        guard csg_openssl_load() == nil, let context = csg_sha256_make() else { return nil }
        self.context = context
    }

    deinit { csg_sha256_free(context) }

    func update(_ bytes: UnsafeRawBufferPointer) {
        isSound = isSound && csg_sha256_update(context, bytes.baseAddress, bytes.count)
    }

    /// The hash in 64 hexadecimal digits; nil when it went wrong on the way.
    func finish() -> String? {
        var digest = [UInt8](repeating: 0, count: 32)
        guard isSound, csg_sha256_finish(context, &digest) else { return nil }
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
