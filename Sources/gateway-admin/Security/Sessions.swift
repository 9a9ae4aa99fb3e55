import Crypto
import Glibc
import HTTPServer
import Settings
import Text

/// One session: when it ends by itself, in seconds since 1970, and what tells it from others, in hexadecimal.
struct Session: Sendable, Equatable {
    let end: Int
    let name: String
}

/// Sessions without a list of them: a cookie holds its own end, its name, and an HMAC over both, under a key made of
/// the password and of this installation's. A changed password or a replaced key ends them all. Only those that
/// somebody signed out of are written down (``EndedSessions``).
struct Sessions {
    /// How long a session lasts, in seconds.
    static let lifetime = 12 * 3600

    private let secret: [UInt8]
    private let installation: InstallationKey
    private let ended: EndedSessions

    init(_ settings: AdminSettings) {
        secret = settings.sessionSecret
        installation = InstallationKey(dataDirectory: settings.dataDirectory)
        ended = EndedSessions(dataDirectory: settings.dataDirectory)
    }

    /// The name of the cookie. Inside TLS its prefix keeps hosts beside and below this one from setting it (RFC 6265bis
    /// section 4.1.3).
    static func cookieName(isTLS: Bool) -> String { isTLS ? "__Host-gateway-admin" : "gateway-admin" }

    /// The session of a request; nil when it has none that holds.
    func session(of head: RequestHead, isTLS: Bool, now: Int = Sessions.now) -> Session? {
        guard let key = installation.read() else { return nil }
        let name = Array("\(Sessions.cookieName(isTLS: isTLS))=".utf8)
        for field in head.fields.all where field.name == Sessions.cookie {
            for pair in field.value.bytes.split(separator: UInt8(ascii: ";")) {
                let pair = Array(pair.drop { $0 == UInt8(ascii: " ") })
                guard pair.starts(with: name) else { continue }
                if let session = session(in: pair.dropFirst(name.count), key), session.end > now,
                    !ended.contains(session)
                {
                    return session
                }
            }
        }
        return nil
    }

    /// A field that begins a session.
    func begin(isTLS: Bool, now: Int = Sessions.now) throws(InstallationKey.Failure) -> (HeaderFields.Field, end: Int) {
        ended.forget(now: now)
        let name = Hexadecimal.string(RandomBytes.make(Sessions.nameSize))
        let session = Session(end: now + Sessions.lifetime, name: name)
        guard let signature = signature(of: session, try installation.readOrMake()) else {
            throw InstallationKey.Failure(description: "OpenSSL's libcrypto cannot be loaded; install libssl3")
        }
        let value = "\(session.end).\(name).\(signature)"
        return (Sessions.field(value, isTLS: isTLS, maxAge: Sessions.lifetime), session.end)
    }

    /// Ends `session`, whoever has its cookie.
    func end(_ session: Session) throws(InstallationKey.Failure) {
        // With so many in a day, all of them may as well end.
        if try !ended.add(session) { try endAll() }
    }

    /// A field that ends the browser's session.
    static func finish(isTLS: Bool) -> HeaderFields.Field { field("", isTLS: isTLS, maxAge: 0) }

    /// Ends every session there is.
    func endAll() throws(InstallationKey.Failure) {
        try installation.replace()
        ended.forgetAll()
    }

    private func session(in value: ArraySlice<UInt8>, _ key: [UInt8]) -> Session? {
        let parts = value.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { Array($0) }
        guard parts.count == 3, (1...12).contains(parts[0].count),
            parts[0].allSatisfy(\.isASCIIDigit),
            parts[1].count == Sessions.nameSize * 2,
            parts[1].allSatisfy({ Hexadecimal.value(of: $0) != nil && $0 == $0.asciiLowercased }),
            let end = Int(String(decoding: parts[0], as: UTF8.self))
        else { return nil }
        let session = Session(end: end, name: String(decoding: parts[1], as: UTF8.self))
        guard let signature = signature(of: session, key) else { return nil }
        return ConstantTime.equal(Array(signature.utf8), parts[2]) == 1 ? session : nil
    }

    private func signature(of session: Session, _ key: [UInt8]) -> String? {
        guard let sessionKey = HMAC.sha256(Array("gateway-admin session".utf8) + key, key: secret),
            let bytes = HMAC.sha256(Array("\(session.end).\(session.name)".utf8), key: sessionKey)
        else { return nil }
        return Hexadecimal.string(bytes)
    }

    /// Octets of a name: nobody meets one twice.
    private static let nameSize = 16

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
