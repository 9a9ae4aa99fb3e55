import Glibc
public import StateProtocol

/// Why the state daemon gave no usable answer. To a client it is always the same: nothing may be sent now (451, 503).
public enum StateError: Error, Equatable, CustomStringConvertible {
    /// Nobody listens, or the connection broke and could not be made again; the value is `errno`.
    case unreachable(Int32)
    /// No answer in time.
    case timedOut
    /// An answer that is none of the wire's, or not one to what was asked.
    case protocolViolation(String)
    /// The state daemon says no, for a reason that programs know, and in its own words.
    case refused(StateReply.ErrorCode, String)

    public var description: String {
        switch self {
        case .unreachable(let code): "state daemon unreachable: " + String(cString: strerror(code))
        case .timedOut: "state daemon did not answer in time"
        case .protocolViolation(let text): "state daemon sent an invalid answer: " + text
        case .refused(_, let text): "state daemon refused: " + text
        }
    }
}
