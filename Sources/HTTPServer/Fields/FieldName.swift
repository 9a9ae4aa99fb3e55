import Text

/// The name of a header field: a token (RFC 9110 section 5.1). Two names are equal when they differ only in the case of
/// ASCII letters.
public struct FieldName: Sendable, Hashable, CustomStringConvertible {
    /// The name as it was spelled, which is how it is written.
    public let description: String
    private let lowercased: [UInt8]

    /// Takes `bytes` when they are a token.
    public init?(_ bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty, bytes.allSatisfy(Octets.isToken) else { return nil }
        description = String(decoding: bytes, as: UTF8.self)
        lowercased = bytes.map(\.asciiLowercased)
    }

    /// Takes `text` when it is a token.
    public init?(_ text: String) { self.init(text.utf8) }

    public static func == (lhs: FieldName, rhs: FieldName) -> Bool { lhs.lowercased == rhs.lowercased }

    public func hash(into hasher: inout Hasher) { hasher.combine(lowercased) }

    /// Whether it begins with `prefix`, which is in lower case.
    public func hasPrefix(_ prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { lowercased.starts(with: $0) }
    }

    // The names that this room reads or writes itself, and the common ones of a server. All of them are tokens.
    public static let accept = FieldName("Accept")!
    public static let allow = FieldName("Allow")!
    public static let authorization = FieldName("Authorization")!
    public static let cacheControl = FieldName("Cache-Control")!
    public static let connection = FieldName("Connection")!
    public static let contentLength = FieldName("Content-Length")!
    public static let contentType = FieldName("Content-Type")!
    public static let expect = FieldName("Expect")!
    public static let host = FieldName("Host")!
    public static let origin = FieldName("Origin")!
    public static let retryAfter = FieldName("Retry-After")!
    public static let server = FieldName("Server")!
    public static let transferEncoding = FieldName("Transfer-Encoding")!
    public static let vary = FieldName("Vary")!
    public static let wwwAuthenticate = FieldName("WWW-Authenticate")!
}
