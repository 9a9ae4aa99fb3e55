public import HTTPServer
public import Journal
import Submission

/// What a door answers requests with. ``HTTPConnection`` reads and writes; a service decides.
public protocol HTTPService: AnyObject {
    /// Decides about a request as soon as its head is known.
    func open(_ head: RequestHead) -> Reception

    /// The answer to what is no request, or to one that the connection ends with. `head` is nil when it had none.
    func answer(_ fault: HTTPFault, _ head: RequestHead?) -> Response

    /// The client has its answer.
    func answered()

    /// TLS stands, of this version and cipher suite.
    func isEncrypted(with parameters: String)

    /// Something happened to the connection that an operator may want to know.
    func note(_ entry: Entry)

    /// The connection has ended.
    func ended()
}

/// What is decided before a body is read.
public enum Reception {
    /// The answer is certain without a body.
    case answered(Response)
    /// The body is wanted.
    case open(Admission)
}

/// A request whose head is in order.
public struct Admission {
    /// The longest body that is taken, in octets; at most ``HTTPConnection/bodyLimit``.
    let bodyLimit: Int
    /// Whether the client has shown that it may: only for such a one the connection is kept for long.
    let isKnown: Bool
    /// Serves the request, once its body is complete.
    let serve: ([UInt8]) -> Response

    public init(bodyLimit: Int, isKnown: Bool, serve: @escaping ([UInt8]) -> Response) {
        self.bodyLimit = bodyLimit
        self.isKnown = isKnown
        self.serve = serve
    }
}

/// Why a connection ends with a request that is not served.
public enum HTTPFault: Sendable, Equatable {
    /// It is none.
    case refused(RequestRefusal)
    /// Its body is longer than the route takes.
    case tooLarge
    /// It took too long to arrive.
    case timedOut
}
