import ConnectionHandler
import HTTPServer
import Journal
import Settings

/// The events that only the HTTP service has.
extension Event {
    /// A request was not served. What the client sent is not repeated but for the path, which holds no control
    /// characters, and addresses, unless recipients are not to be written down.
    static func refused(_ problem: Problem, _ head: RequestHead?, privacy: LogPrivacy) -> Entry {
        let request = head.map { "\($0.method.description.prefix(20)) \($0.target.path.prefix(100))" } ?? "a request"
        let place = problem.field.map { "\($0): " } ?? ""
        let words = privacy.includesRecipients ? problem.text : problem.kind.rawValue
        let (kind, priority) = describe(problem.kind)
        return Entry(kind, priority, "refused \(request): \(place)\(words)")
            .with("GATEWAY_REASON", problem.kind.rawValue)
    }

    /// A machine filled in what people do not see.
    static func trapped(_ form: String) -> Entry {
        Entry(.honeypotFilledIn, .notice, "refused a post to the form \(form): its honeypot was filled in")
            .with("GATEWAY_REASON", "honeypot")
    }

    /// siteverify cannot be asked, or does not know the secret.
    static func turnstileUnavailable(_ reason: String) -> Entry {
        Entry(.turnstileUnavailable, .error, "visitors cannot be verified: Turnstile: \(reason)")
    }

    private static func describe(_ kind: Problem.Kind) -> (EventKind, Entry.Priority) {
        switch kind {
        case .forbiddenSender: (.senderRefused, .notice)
        case .forbiddenRecipient: (.recipientRefused, .notice)
        case .invalidMessage: (.messageMalformed, .notice)
        case .rateLimited: (.rateLimited, .notice)
        case .inFlight, .keyReused: (.alreadyInFlight, .notice)
        case .notConfigured: (.notConfigured, .error)
        case .stateUnavailable: (.helperUnavailable, .error)
        case .turnstileUnavailable: (.turnstileUnavailable, .error)
        default: (.requestRefused, .notice)
        }
    }
}
