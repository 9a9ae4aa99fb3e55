/// The versions of HTTP this room speaks (RFC 9112 section 2.3).
public enum HTTPVersion: Sendable, Equatable {
    /// HTTP/1.0: no chunked bodies, and the connection ends after the answer unless both sides say otherwise.
    case http10
    /// HTTP/1.1.
    case http11
}
