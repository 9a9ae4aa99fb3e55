import ConnectionHandler
import HTTPServer
import Journal

/// The events that only the admin service has.
extension Event {
    /// A request was not served. What the client sent is not repeated but for the path, which holds no control
    /// characters.
    static func refused(_ problem: AdminProblem, _ head: RequestHead?) -> Entry {
        let request = head.map { "\($0.method.description.prefix(20)) \($0.target.path.prefix(100))" } ?? "a request"
        let priority: Entry.Priority =
            switch problem.kind {
            case .misconfigured, .stateUnavailable, .storage: .error
            // What a page asks before somebody has signed in, and what he is told while he fills in a form.
            case .signedOut, .invalidField, .invalidSettings, .nameTaken, .off: .debug
            default: .notice
            }
        let kind: EventKind =
            switch problem.kind {
            case .stateUnavailable: .helperUnavailable
            case .storage: .settingsNotSaved
            case .misconfigured: .settingsUnusable
            default: .requestRefused
            }
        return Entry(kind, priority, "refused \(request): \(problem.text)")
            .with("GATEWAY_REASON", problem.kind.rawValue)
    }

    /// Somebody who had the password was let in.
    static func signedIn(from client: String) -> Entry {
        Entry(.loggedIn, .notice, "someone with the admin password signed in from \(client)")
            .with("GATEWAY_LOGIN", "admin")
            .with("GATEWAY_CLIENT", client)
    }

    /// Somebody changed something in the admin UI: what, in words without secrets.
    static func changed(_ what: String, by client: String) -> Entry {
        Entry(.settingsChanged, .notice, "\(what), in the admin UI from \(client)")
            .with("GATEWAY_CLIENT", client)
    }
}
