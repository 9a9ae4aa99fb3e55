internal import Mail

/// The authentication mechanisms on offer (RFC 4954).
enum SASLMechanism: String {
    /// RFC 4616.
    case plain = "PLAIN"
    /// The mechanism of draft-murchison-sasl-login: never standardised, but all that some devices can do.
    case login = "LOGIN"
}

/// A client's claim to an identity: a login and its password, as it sent them.
public struct LoginAttempt: Sendable, Equatable {
    /// The login's name, in UTF-8, without control characters, 1 to 255 octets.
    public let login: String
    /// The password's octets, at most 1,024. None where the credentials can never be right: no login has an empty
    /// password. Who tries them is counted and logged like anybody else.
    public let password: [UInt8]
}

/// One AUTH exchange, from the mechanism's name to the credentials it carries.
struct SASLExchange: Equatable {
    /// The result of a response.
    enum Step: Equatable {
        /// Send this challenge (334) and wait for the next response.
        case challenge(Reply, SASLExchange)
        /// The exchange is complete.
        case attempt(LoginAttempt)
        /// A name that nobody can have, and that no log should show: to be answered like a wrong login.
        case invalid
        /// The exchange is over with this reply.
        case failed(Reply)
    }

    private enum State: Equatable {
        case plain
        case loginName
        case loginPassword(name: [UInt8])
    }

    private let state: State

    /// Begins an exchange. `initialResponse` is AUTH's second argument, `=` standing for an empty one (RFC 4954
    /// section 4).
    static func begin(_ mechanism: SASLMechanism, initialResponse: [UInt8]?) -> Step {
        let exchange = SASLExchange(state: mechanism == .plain ? .plain : .loginName)
        guard let initialResponse else { return .challenge(exchange.challenge, exchange) }
        return exchange.receive(initialResponse == [UInt8(ascii: "=")] ? [] : initialResponse)
    }

    /// Takes the client's response to the last challenge: a line of base64, or `*` to cancel.
    func receive(_ line: [UInt8]) -> Step {
        if line == [UInt8(ascii: "*")] { return .failed(.authenticationCancelled) }
        guard let response = Base64.decode(line) else { return .failed(.malformedResponse) }
        switch state {
        case .plain: return SASLExchange.plain(response)
        case .loginName:
            let next = SASLExchange(state: .loginPassword(name: response))
            return .challenge(next.challenge, next)
        case .loginPassword(let name): return SASLExchange.attempt(name: name, password: response)
        }
    }

    /// `[authzid] NUL authcid NUL passwd` (RFC 4616 section 2). Acting as somebody else is not possible here, so an
    /// authorization identity other than the login itself is a failed login.
    private static func plain(_ response: [UInt8]) -> Step {
        let parts = response.split(separator: 0, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return .failed(.malformedResponse) }
        let isItself = parts[0].isEmpty || parts[0] == parts[1]
        return attempt(name: [UInt8](parts[1]), password: isItself ? [UInt8](parts[2]) : [])
    }

    private static func attempt(name: [UInt8], password: [UInt8]) -> Step {
        guard (1...255).contains(name.count), name.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }),
            let login = String(validating: name, as: UTF8.self)
        else { return .invalid }
        return .attempt(LoginAttempt(login: login, password: password.count <= 1024 ? password : []))
    }

    /// The challenge the client answers next. LOGIN's are the two prompts every client knows, in base64.
    private var challenge: Reply {
        switch state {
        case .plain: Reply(334, nil, "")
        case .loginName: Reply(334, nil, "VXNlcm5hbWU6")
        case .loginPassword: Reply(334, nil, "UGFzc3dvcmQ6")
        }
    }
}
