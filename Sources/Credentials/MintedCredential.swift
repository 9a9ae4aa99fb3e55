import Crypto
internal import Glibc
public import JSON
import Text

/// A login or token that the gateway made up: its name, and what proves somebody to be it.
///
/// Only a salted SHA-256 of each secret is kept. That hash is fast, which would be wrong for a password that a person
/// thought of: those are guessed, and guessing must be slow. These secrets are 192 bits from the kernel's generator;
/// nobody guesses them at any speed, and every connection has to compare one.
public struct MintedCredential: Sendable {
    /// Why a saved credential cannot be used. Repeats nothing of it.
    public struct ParseError: Error, Sendable, Equatable, CustomStringConvertible {
        public let description: String

        init(_ description: String) { self.description = description }
    }

    /// One secret that holds. There are two while a rotation's overlap lasts.
    struct Secret: Sendable, Equatable {
        let salt: String
        /// 64 hexadecimal digits.
        let hash: String
        /// When it was made, in seconds since 1970.
        let created: Int
        /// When it ends, in the same; nil for never.
        var expires: Int?

        func matches(_ secret: [UInt8], now: Int) -> UInt8 {
            guard let hash = MintedCredential.hash(secret, salt: salt) else { return 0 }
            let isInForce: UInt8 = expires.map { now < $0 } ?? true ? 1 : 0
            return ConstantTime.equal(Array(hash.utf8), Array(self.hash.utf8)) & isInForce
        }
    }

    /// The login's or token's name.
    public let name: String
    /// When it was first made, in seconds since 1970.
    public let created: Int
    private(set) var secrets: [Secret]
    /// Members of the file that this version does not know.
    private var others: [JSONValue.Member] = []

    /// The longest name, in octets.
    public static let maximumNameLength = 64
    /// The longest overlap of a rotation, in seconds: 30 days.
    public static let maximumOverlap = 30 * 86_400

    /// Whether `name` can be given to a minted credential: ASCII letters, digits and `._@+-`, so that it fits into a
    /// setting's name, a log line and every client's form.
    public static func isName(_ name: String) -> Bool {
        (1...maximumNameLength).contains(name.utf8.count)
            && name.utf8.allSatisfy { $0.isASCIIAlphanumeric || "._@+-".utf8.contains($0) }
    }

    /// A new one and its secret, which is not kept. `now` is in seconds since 1970.
    public static func mint(name: String, now: Int) throws(MintingError) -> (MintedCredential, secret: String) {
        let (secret, text) = try newSecret(now: now)
        return (MintedCredential(name: name, created: now, secrets: [secret]), text)
    }

    private init(name: String, created: Int, secrets: [Secret]) {
        self.name = name
        self.created = created
        self.secrets = secrets
    }

    /// Gives it a new secret. The one before stays good for `overlap` seconds more; any older one ends now.
    public mutating func rotate(overlap: Int, now: Int) throws(MintingError) -> String {
        let (secret, text) = try MintedCredential.newSecret(now: now)
        var previous = secrets.suffix(1)
        if overlap <= 0 { previous = [] }
        secrets = previous.map { secret in
            var secret = secret
            secret.expires = min(secret.expires ?? .max, now + min(overlap, MintedCredential.maximumOverlap))
            return secret
        }
        secrets.append(secret)
        return text
    }

    /// Ends all its secrets: nobody gets in with it until it is rotated.
    public mutating func endSecrets() { secrets = [] }

    /// Whether it has no secret, so that nobody gets in with it.
    public var isRevoked: Bool { secrets.isEmpty }

    /// When the newest secret was made, in seconds since 1970.
    public var rotated: Int { secrets.last?.created ?? created }

    /// Until when the secret before the newest one is good too, in seconds since 1970; nil when there is none.
    public func overlapEnd(now: Int) -> Int? { secrets.dropLast().compactMap(\.expires).filter { $0 > now }.max() }

    /// Whether `secret` is one of its secrets: 1 or 0. Takes the same time whichever it is.
    public func matches(_ secret: [UInt8], now: Int) -> UInt8 {
        secrets.reduce(0) { $0 | $1.matches(secret, now: now) }
    }

    /// The present time, in seconds since 1970.
    public static var now: Int { Int(time(nil)) }

    // MARK: Secrets

    private static func newSecret(now: Int) throws(MintingError) -> (Secret, text: String) {
        let text = random(octets: 24)
        let salt = random(octets: 12)
        guard let hash = hash(Array(text.utf8), salt: salt) else { throw MintingError.noOpenSSL }
        return (Secret(salt: salt, hash: hash, created: now, expires: nil), text)
    }

    private static func hash(_ secret: [UInt8], salt: String) -> String? {
        Fingerprint(of: [Array(salt.utf8), secret])?.description
    }

    /// base64url without padding (RFC 4648, section 5) of that many random octets, a multiple of three: no client trips
    /// over it.
    private static func random(octets: Int) -> String {
        let bytes = RandomBytes.make(octets)
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var text: [UInt8] = []
        for group in stride(from: 0, to: octets, by: 3) {
            let bits = Int(bytes[group]) << 16 | Int(bytes[group + 1]) << 8 | Int(bytes[group + 2])
            text += [18, 12, 6, 0].map { alphabet[bits >> $0 & 63] }
        }
        return String(decoding: text, as: UTF8.self)
    }

    // MARK: JSON

    public init(_ value: JSONValue) throws(ParseError) {
        guard case .object(let members) = value else { throw ParseError("a credential is not a JSON object") }
        var name: String?
        var created: Int?
        var secrets: [Secret] = []
        var others: [JSONValue.Member] = []
        for member in members {
            switch (member.name, member.value) {
            case ("name", .string(let text)): name = text
            case ("created", .number(let text)): created = Int(text)
            case ("secrets", .array(let values)):
                for value in values { secrets.append(try MintedCredential.secret(value)) }
            default: others.append(member)
            }
        }
        guard let name, MintedCredential.isName(name), let created else {
            throw ParseError("a credential has no name or no creation time")
        }
        self.init(name: name, created: created, secrets: secrets)
        self.others = others
    }

    private static func secret(_ value: JSONValue) throws(ParseError) -> Secret {
        guard case .object(let members) = value else { throw ParseError("a secret is not a JSON object") }
        var texts: [String: String] = [:]
        for member in members {
            switch member.value {
            case .string(let text), .number(let text): texts[member.name] = text
            default: break
            }
        }
        guard let salt = texts["salt"], let hash = texts["sha256"], hash.utf8.count == 64,
            let created = texts["created"].flatMap({ Int($0) })
        else { throw ParseError("a secret has no salt, hash or creation time") }
        var expires: Int?
        if let text = texts["expires"] {
            // One that was meant to end must not live indefinitely.
            guard let time = Int(text) else { throw ParseError("a secret's end is not a valid time") }
            expires = time
        }
        return Secret(salt: salt, hash: hash, created: created, expires: expires)
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("name", name)
            writer.name("created")
            writer.value(created)
            writer.name("secrets")
            writer.array { writer in
                for secret in secrets {
                    writer.object { writer in
                        writer.member("salt", secret.salt)
                        writer.member("sha256", secret.hash)
                        writer.name("created")
                        writer.value(secret.created)
                        if let expires = secret.expires {
                            writer.name("expires")
                            writer.value(expires)
                        }
                    }
                }
            }
            for other in others { writer.member(other) }
        }
    }
}

/// Why no secret could be made.
public enum MintingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// libcrypto cannot be loaded.
    case noOpenSSL

    public var description: String {
        "OpenSSL's libcrypto cannot be loaded; install libssl3"
    }
}
