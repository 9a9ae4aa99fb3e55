import CShims

/// HMAC-SHA256 (RFC 2104) by OpenSSL's hash.
enum HMAC {
    /// A block of SHA-256, in octets.
    private static let blockSize = 64

    /// The 32 octets for `message` under `key`; nil when OpenSSL cannot be loaded.
    static func sha256(_ message: [UInt8], key: [UInt8]) -> [UInt8]? {
        var block = key
        if block.count > blockSize {
            guard let hash = hash([block]) else { return nil }
            block = hash
        }
        block += [UInt8](repeating: 0, count: blockSize - block.count)
        guard let inner = hash([block.map { $0 ^ 0x36 }, message]) else { return nil }
        return hash([block.map { $0 ^ 0x5C }, inner])
    }

    private static func hash(_ parts: [[UInt8]]) -> [UInt8]? {
        guard csg_openssl_load() == nil, let context = csg_sha256_make() else { return nil }
        defer { csg_sha256_free(context) }
        for part in parts {
            guard part.withUnsafeBytes({ csg_sha256_update(context, $0.baseAddress, $0.count) }) else { return nil }
        }
        var digest = [UInt8](repeating: 0, count: 32)
        return csg_sha256_finish(context, &digest) ? digest : nil
    }
}
