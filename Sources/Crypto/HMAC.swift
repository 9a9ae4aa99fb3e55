import CShims

/// HMAC-SHA256 (RFC 2104) by OpenSSL.
public enum HMAC {
    /// The 32 octets for `message` under `key`; nil when OpenSSL cannot be loaded.
    public static func sha256(_ message: [UInt8], key: [UInt8]) -> [UInt8]? {
        var code = [UInt8](repeating: 0, count: SHA256.size)
        guard csg_openssl_load() == nil, csg_hmac_sha256(key, key.count, message, message.count, &code) else {
            return nil
        }
        return code
    }
}
