/// Why a connection ends with a request that is not served.
public enum RequestFault: Sendable, Equatable {
    /// It is not a request that may be served.
    case refused(RequestRefusal)
    /// Its body is longer than is wanted.
    case bodyTooLong
    /// It took too long to arrive.
    case timedOut
}
