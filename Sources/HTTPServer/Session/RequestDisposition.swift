/// Makes the answer to a request once its body is complete. Nil closes the connection without an answer.
public typealias BodyHandler = (_ body: [UInt8]) -> Response?

/// The decision about a request whose head was read.
public enum RequestDisposition {
    /// The body makes no difference: it is dropped.
    case dropBody(BodyHandler)
    /// The body is wanted, up to `limit` octets. `hasAuthenticated` says whether the client has shown who it is: only
    /// for such a one is the connection kept for long.
    case takeBody(limit: Int, hasAuthenticated: Bool, BodyHandler)

    /// The answer is certain without the body.
    public static func answer(_ response: Response) -> RequestDisposition { .dropBody { _ in response } }
}
