internal import CloudflareAPI
public import Gateway
public import Journal
public import Mail

/// The events that every door writes into the journal, one function each. The first argument of ``Entry`` is the kind's
/// fixed identifier; a message catalog explains each kind to the operator.
public enum Event {
    /// One submission's outcome: exactly one entry for every message that was taken in whole.
    public static func submission(
        sender: EmailAddress, recipients: [EmailAddress], size: Int, report: Submission.Report, milliseconds: Int
    ) -> Entry {
        let id = report.id
        let recipients = recipients.map(\.description).joined(separator: ", ")
        let route = "\(sender) to \(recipients)"
        let entry: Entry
        switch report.outcome {
        case .accepted(let receipt):
            let bounces = receipt.permanentBounces.joined(separator: ", ")
            let exception = bounces.isEmpty ? "" : "; bounced: \(bounces)"
            entry = Entry("6d9134fca77b449ea6697ae9506bf3a3", .info, "sent \(id) from \(route)\(exception)")
                .with("GATEWAY_BOUNCED", bounces.isEmpty ? nil : bounces)
        case .repeated:
            entry = Entry(
                "ac1014574b8d4b978794502b4b7f3169", .notice,
                "not sent again \(id) from \(route): it was sent before, unheard")
        case .bounced:
            entry = Entry("382ee05e43d24c2c8179e87f886b19c8", .warning, "bounced \(id) from \(route): every recipient")
        case .failed(let failure):
            let priority: Entry.Priority = failure.kind == .misconfigured ? .error : .warning
            entry = Entry(
                "6dd3f4ef69b948eba62499bb7be5622e", priority,
                "not sent \(id) from \(route): Cloudflare: \(failure.message)"
            )
            .with("GATEWAY_REASON", "\(failure.kind)")
            .with("GATEWAY_HTTP_STATUS", failure.httpStatus.map { "\($0)" })
            .with("GATEWAY_CF_CODE", failure.code.map { "\($0)" })
        case .refused(let refusal):
            entry = Entry(refusedKind, .notice, "refused \(id) from \(route): \(describe(refusal))")
                .with("GATEWAY_REASON", refusal.reason)
        }
        return
            entry
            .with("GATEWAY_SUBMISSION", id.description)
            .with("GATEWAY_SENDER", sender.description)
            .with("GATEWAY_RECIPIENTS", recipients)
            .with("GATEWAY_AUTHOR", report.author?.description)
            .with("GATEWAY_SIZE", "\(size)")
            .with("GATEWAY_OUTCOME", report.outcome.word)
            .with(
                "GATEWAY_DROPPED_FIELDS",
                report.droppedFields.isEmpty ? nil : report.droppedFields.joined(separator: ", ")
            )
            .with("GATEWAY_REENCODED_PARTS", report.reencodedParts == 0 ? nil : "\(report.reencodedParts)")
            .with("GATEWAY_CF_RAY", report.outcome.rayID)
            .with("GATEWAY_MILLISECONDS", "\(milliseconds)")
    }

    /// A sender, a recipient or the wish to send was turned down.
    public static func refused(_ refusal: Refusal) -> Entry {
        let priority: Entry.Priority
        switch refusal {
        case .stateUnavailable, .notConfigured: priority = .error
        default: priority = .notice
        }
        return Entry(refusedKind, priority, "refused: \(describe(refusal))").with("GATEWAY_REASON", refusal.reason)
    }

    /// A login or its password was wrong. `login` is what the client claims.
    public static func loginFailed(_ login: String) -> Entry {
        Entry("afb2a15cd8994ec6a740ed802b8b7ed1", .notice, "login failed for \"\(login)\"").with("GATEWAY_LOGIN", login)
    }

    /// A login was turned away without a look at its password.
    public static func loginLocked(_ login: String, retryAfter: Int) -> Entry {
        Entry(
            "4afcff1d2b9f4e10beb41c8a1cc0750c", .notice,
            "login for \"\(login)\" not looked at: too many have failed, for \(retryAfter) seconds"
        )
        .with("GATEWAY_LOGIN", login)
    }

    /// The helper that counts failed logins cannot be asked.
    public static func loginsUnavailable(_ reason: String) -> Entry {
        Entry("4af6fd5ec5b740d9866f91d6f05a1230", .error, "no login can be checked: \(reason)")
    }

    /// A login was let in.
    public static func loggedIn(_ login: String) -> Entry {
        Entry("5fa3261a0c3e4eeaac215b53913d62bb", .debug, "\"\(login)\" logged in").with("GATEWAY_LOGIN", login)
    }

    /// TLS could not be established, or failed on the way.
    public static func tlsFailed(_ reason: String) -> Entry {
        Entry("aed1ebf6c6ed4e0e8213fca02d0542e8", .notice, "TLS failed: \(reason)")
    }

    /// The certificate cannot be used: TLS is not available.
    public static func certificateUnusable(_ reason: String) -> Entry {
        Entry("6af23d107d72422ba90b88f6a036dc69", .error, "no TLS: \(reason)")
    }

    /// The settings cannot be used: nothing is sent until they are mended.
    public static func invalidSettings(_ problems: [SettingProblem]) -> Entry {
        let text = problems.map(\.description).joined(separator: " / ")
        return Entry("773c20b6fd8740afad19b1be0b2ac5a0", .error, "settings cannot be used: \(text)")
    }

    /// The kind of everything that is turned down.
    public static let refusedKind: StaticString = "1335aeba091741ea8f186a84ead281d8"

    private static func describe(_ refusal: Refusal) -> String {
        switch refusal {
        case .senderNotAllowed(let address): "the sender \(address) is not in ALLOWED_FROM"
        case .ambiguousOriginator(let error): "\(error)"
        case .originatorNotAllowed(let field, let address): "\(field) \(address) is not in ALLOWED_FROM"
        case .malformedHeader(let error): "\(error)"
        case .recipientNotAllowed(let address): "the recipient rules do not permit \(address)"
        case .cannotReencode(let error): "\(error)"
        case .rateLimited(let key, let retryAfter): "the rate limit of \(key) is reached, for \(retryAfter) seconds"
        case .stateUnavailable(let reason): "the state helper is not available: \(reason)"
        case .inFlight: "the same message is being sent on another connection"
        case .clientGone: "the client closed the connection before the answer"
        case .keyReused: "the Idempotency-Key stands for another message"
        case .notConfigured(let name): "\(name.rawValue) is not set"
        }
    }
}
