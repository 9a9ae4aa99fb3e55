/// Whether a password may be looked at.
public enum LoginAnswer: Sendable, Equatable {
    /// It may.
    case allowed
    /// Too many were wrong; none is looked at for `retryAfter` seconds (454, 429).
    case locked(retryAfter: Int)
}

// Brute force. `address` is the peer's, empty for a peer whose address says nothing (loopback, a trusted proxy).
extension StateClient {
    /// Asks before a password is looked at.
    public func checkLogin(_ login: String, from address: String) throws(StateError) -> LoginAnswer {
        let reply = try call { _ in .loginCheck(address: address, login: login) }
        switch reply {
        case .done: return .allowed
        case .locked(let retryAfter): return .locked(retryAfter: max(1, retryAfter))
        default: throw failure(reply)
        }
    }

    /// The password was wrong.
    public func loginFailed(_ login: String, from address: String) throws(StateError) {
        let reply = try call { _ in .loginFailed(address: address, login: login) }
        guard reply == .done else { throw failure(reply) }
    }

    /// The password was right: the login's failures are forgotten, the address's are not.
    public func loginSucceeded(_ login: String, from address: String) throws(StateError) {
        let reply = try call { _ in .loginSucceeded(address: address, login: login) }
        guard reply == .done else { throw failure(reply) }
    }
}
