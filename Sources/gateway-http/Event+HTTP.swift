import Doors
import HTTPServer
import Journal

/// The events that only this door has.
extension Event {
    /// A request was not served. What the client sent is not repeated but for the path, which holds no control characters.
    static func refused(_ problem: Problem, _ head: RequestHead?) -> Entry {
        let request = head.map { "\($0.method.description.prefix(20)) \($0.target.path.prefix(100))" } ?? "a request"
        let place = problem.field.map { "\($0): " } ?? ""
        let priority: Entry.Priority =
            switch problem.kind {
            case .notConfigured, .stateUnavailable, .turnstileUnavailable: .error
            default: .notice
            }
        return Entry(refusedKind, priority, "refused \(request): \(place)\(problem.text)")
            .with("GATEWAY_REASON", problem.kind.rawValue)
    }

    /// A machine filled in what people do not see.
    static func trapped(_ form: String) -> Entry {
        Entry(refusedKind, .notice, "refused a post to the form \(form): its honeypot was filled in")
            .with("GATEWAY_REASON", "honeypot")
    }

    /// siteverify cannot be asked, or does not know the secret.
    static func turnstileUnavailable(_ reason: String) -> Entry {
        Entry("7d94638668c44890af85d0482317a513", .error, "visitors cannot be verified: Turnstile: \(reason)")
    }
}
