/// A request's method: a token, compared octet for octet (RFC 9110 section 9.1: methods are case-sensitive).
public struct HTTPMethod: Sendable, Hashable, CustomStringConvertible {
    /// The token as it was sent.
    public let description: String

    /// Takes `bytes` when they are a token (RFC 9110 section 5.6.2).
    public init?(_ bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty, bytes.allSatisfy(Octets.isToken) else { return nil }
        description = String(decoding: bytes, as: UTF8.self)
    }

    private init(known: String) { description = known }

    public static let get = HTTPMethod(known: "GET")
    public static let head = HTTPMethod(known: "HEAD")
    public static let post = HTTPMethod(known: "POST")
    public static let put = HTTPMethod(known: "PUT")
    public static let delete = HTTPMethod(known: "DELETE")
    public static let options = HTTPMethod(known: "OPTIONS")
}
