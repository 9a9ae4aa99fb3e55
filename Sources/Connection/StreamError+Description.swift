import System

extension StreamError: CustomStringConvertible {
    /// In words, for a log.
    public var description: String {
        switch self {
        case .timedOut: "the client took too long"
        case .disconnected(let code): "the connection was lost: \(SystemError.text(code))"
        case .terminated: "the process was asked to stop"
        case .certificateRefused: "the client does not trust the certificate"
        case .tls(let reason): reason
        }
    }
}
