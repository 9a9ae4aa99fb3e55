import HTTPServer

/// The calls that are answered, by path.
enum Route: Sendable, Equatable {
    case sendRaw
    case send
    case verifyToken
    case zones
    case sendingDomains(zone: String)
    case sendingRecords(zone: String, tag: String)
    case records(zone: String)
    case siteverify
    case counts

    /// The call at `path`; nil for a path that has none.
    init?(path: String) {
        // Every path begins with a slash, so the first part is empty.
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
        if parts == ["turnstile", "v0", "siteverify"] {
            self = .siteverify
            return
        }
        if parts == ["sandbox", "requests"] {
            self = .counts
            return
        }
        guard parts.starts(with: ["client", "v4"]), !parts.contains("") else { return nil }
        let call = parts.dropFirst(2)
        switch (call.first, call.count) {
        case ("user", 3) where call.dropFirst() == ["tokens", "verify"]: self = .verifyToken
        case ("accounts", 4) where call.dropFirst(2) == ["tokens", "verify"]: self = .verifyToken
        case ("accounts", 5) where call.dropFirst(2) == ["email", "sending", "send_raw"]: self = .sendRaw
        case ("accounts", 5) where call.dropFirst(2) == ["email", "sending", "send"]: self = .send
        case ("zones", 1): self = .zones
        case ("zones", 3) where parts[4] == "dns_records": self = .records(zone: parts[3])
        case ("zones", 5) where call.dropFirst(2) == ["email", "sending", "subdomains"]:
            self = .sendingDomains(zone: parts[3])
        case ("zones", 7) where call.dropFirst(2).prefix(3) == ["email", "sending", "subdomains"] && parts[8] == "dns":
            self = .sendingRecords(zone: parts[3], tag: parts[7])
        default: return nil
        }
    }

    /// The methods of the call.
    var methods: [HTTPMethod] {
        switch self {
        case .sendRaw, .send, .siteverify: [.post]
        case .verifyToken, .zones, .sendingRecords, .counts: [.get]
        case .sendingDomains, .records: [.get, .post]
        }
    }

    /// Whether the call takes a message.
    var isSending: Bool { self == .sendRaw || self == .send }

    /// Whether the call asks for a bearer token.
    var isAuthenticated: Bool {
        switch self {
        case .siteverify, .counts: false
        case .sendRaw, .send, .verifyToken, .zones, .sendingDomains, .sendingRecords, .records: true
        }
    }

    /// The answer to a missing or wrong token.
    var authenticationError: APIError { isSending ? .unauthorized : .invalidToken }
}
