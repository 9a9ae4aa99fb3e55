import Gateway
import Glibc
import HTTPServer

/// Sessions without a list of them: a cookie holds its own end and an HMAC over it, under a key made of the password and
/// of this installation's. A changed password or a replaced key ends them all.
struct Sessions {
    /// How long a session lasts, in seconds.
    static let lifetime = 12 * 3600

    private let secret: [UInt8]
    private let installation: InstallationKey

    init(_ settings: AdminSettings) {
        secret = settings.sessionSecret
        installation = InstallationKey(dataDirectory: settings.dataDirectory)
    }

    /// The name of the cookie. Inside TLS its prefix keeps hosts beside and below this one from setting it (RFC 6265bis
    /// section 4.1.3).
    static func cookieName(isTLS: Bool) -> String { isTLS ? "__Host-gateway-admin" : "gateway-admin" }

    /// When the session of a request ends, in seconds since 1970; nil when it has none that holds.
    func end(of head: RequestHead, isTLS: Bool, now: Int = Sessions.now) -> Int? {
        guard let key = installation.read() else { return nil }
        let name = Array("\(Sessions.cookieName(isTLS: isTLS))=".utf8)
        for field in head.fields.all where field.name == Sessions.cookie {
            for pair in field.value.bytes.split(separator: UInt8(ascii: ";")) {
                let pair = Array(pair.drop { $0 == UInt8(ascii: " ") })
                guard pair.starts(with: name) else { continue }
                if let end = end(of: Array(pair.dropFirst(name.count)), key), end > now { return end }
            }
        }
        return nil
    }

    /// A field that begins a session.
    func begin(isTLS: Bool, now: Int = Sessions.now) throws(InstallationKey.Failure) -> (HeaderFields.Field, end: Int) {
        let end = now + Sessions.lifetime
        guard let signature = signature(of: end, try installation.readOrMake()) else {
            throw InstallationKey.Failure(description: "OpenSSL's libcrypto cannot be loaded; install libssl3")
        }
        return (Sessions.field("\(end).\(signature)", isTLS: isTLS, maxAge: Sessions.lifetime), end)
    }

    /// A field that ends the browser's session.
    static func finish(isTLS: Bool) -> HeaderFields.Field { field("", isTLS: isTLS, maxAge: 0) }

    /// Ends every session there is.
    func endAll() throws(InstallationKey.Failure) { try installation.replace() }

    private func end(of value: [UInt8], _ key: [UInt8]) -> Int? {
        let parts = value.split(separator: UInt8(ascii: "."), maxSplits: 1).map { Array($0) }
        guard parts.count == 2, (1...12).contains(parts[0].count),
            parts[0].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let end = Int(String(decoding: parts[0], as: UTF8.self)),
            let signature = signature(of: end, key)
        else { return nil }
        return ConstantTime.equal(Array(signature.utf8), parts[1]) == 1 ? end : nil
    }

    private func signature(of end: Int, _ key: [UInt8]) -> String? {
        guard let sessionKey = HMAC.sha256(Array("gateway-admin session".utf8) + key, key: secret),
            let bytes = HMAC.sha256(Array("\(end)".utf8), key: sessionKey)
        else { return nil }
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// In the clear only paths under /admin get it: a cookie is sent to every port of a host.
    private static func field(_ value: String, isTLS: Bool, maxAge: Int) -> HeaderFields.Field {
        let path = isTLS ? "/; Secure" : "/admin"
        return .init(
            setCookie,
            FieldValue(
                "\(cookieName(isTLS: isTLS))=\(value); Path=\(path); HttpOnly; SameSite=Strict; Max-Age=\(maxAge)"))
    }

    /// The present time, in seconds since 1970.
    static var now: Int { Int(time(nil)) }

    // Both are tokens.
    private static let cookie = FieldName("Cookie")!
    private static let setCookie = FieldName("Set-Cookie")!
}
