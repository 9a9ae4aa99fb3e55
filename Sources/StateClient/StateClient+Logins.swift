public import StateProtocol

/// The state daemon's reply about a password or a token.
public enum LoginAnswer: Sendable, Equatable {
    /// Whether it is right.
    case allowed
    /// Nothing: too many were wrong, and none is answered for `retryAfter` seconds (454, 429).
    case locked(retryAfter: Int)
}

// Brute force.
extension StateClient {
    /// Tells that a password or a token was compared, and asks whether its client may know what came of it. The state
    /// daemon looks and counts in one step, so that guesses on many connections at once are answered like guesses one
    /// after the other: once it says ``LoginAnswer/locked(retryAfter:)``, a right one must be treated like a wrong one.
    public func guessed(_ isRight: Bool, _ keys: [LockoutKey]) throws(StateError) -> LoginAnswer {
        let reply = try call { _ in .guess(isRight: isRight, keys: keys) }
        switch reply {
        case .done: return .allowed
        case .locked(let retryAfter): return .locked(retryAfter: max(1, retryAfter))
        default: throw failure(reply)
        }
    }
}
