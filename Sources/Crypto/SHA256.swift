import CShims

/// SHA-256 (FIPS 180-4) by OpenSSL, taken piece by piece. OpenSSL is loaded with the first one.
public final class SHA256 {
    private let context: OpaquePointer
    private var isSound = true

    /// The size of a hash, in octets.
    public static let size = 32

    /// A hash of nothing yet; nil when OpenSSL cannot be loaded.
    public init?() {
        guard csg_openssl_load() == nil, let context = csg_sha256_make() else { return nil }
        self.context = context
    }

    deinit { csg_sha256_free(context) }

    /// Appends `bytes` to what is hashed.
    public func update(_ bytes: UnsafeRawBufferPointer) {
        isSound = isSound && csg_sha256_update(context, bytes.baseAddress, bytes.count)
    }

    /// The 32 octets of the hash; nil when something failed on the way. Call it once.
    public func finish() -> [UInt8]? {
        var digest = [UInt8](repeating: 0, count: SHA256.size)
        guard isSound, csg_sha256_finish(context, &digest) else { return nil }
        return digest
    }
}
