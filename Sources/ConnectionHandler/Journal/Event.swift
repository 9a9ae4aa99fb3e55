internal import CloudflareAPI
public import Connection
public import Journal
public import Mail
public import Settings
public import Submission

/// The events that every handler writes into the journal, one function each. What each kind means and what is to be
/// done about it stands in `systemd/cloudflare-smtp-gateway.catalog`.
public enum Event {
    /// One submission's outcome: exactly one entry for every message that was taken in whole.
    public static func submission(
        sender: EmailAddress, recipients: [EmailAddress], size: Int, report: Submission.Report, milliseconds: Int,
        privacy: LogPrivacy
    ) -> Entry {
        let id = report.id
        let sent = report.sentAs ?? Submission.Envelope(sender: sender, recipients: recipients)
        let route = route(sent, sender: sender, recipients: recipients, privacy)
        let entry: Entry
        switch report.outcome {
        case .accepted(let receipt) where receipt.permanentBounces.isEmpty:
            entry = Entry(.sent, .info, "sent \(id) from \(route)")
        case .accepted(let receipt):
            let bounces = privacy.list(receipt.permanentBounces)
            entry = Entry(.sentInPart, .warning, "sent \(id) from \(route); bounced: \(bounces)")
                .with("GATEWAY_BOUNCED", each: privacy.each(receipt.permanentBounces))
        case .repeated(let receipt):
            entry = Entry(.repeated, .notice, "not sent again \(id) from \(route): it was sent before, reply missed")
                .with("GATEWAY_BOUNCED", each: privacy.each(receipt.permanentBounces))
        case .bounced(let receipt):
            entry = Entry(.bounced, .warning, "bounced \(id) from \(route): every recipient")
                .with("GATEWAY_BOUNCED", each: privacy.each(receipt.permanentBounces))
        case .failed(let failure):
            let words = privacy.hide(recipients + sent.recipients, in: failure.text)
            let (kind, priority) = describe(failure)
            // A proxy's refusal is not Cloudflare's.
            let who = failure.isProxys ? "" : "Cloudflare: "
            entry = Entry(kind, priority, "not sent \(id) from \(route): \(who)\(words)")
                .with("GATEWAY_REASON", failure.cause?.reason ?? "\(failure.kind)")
                .with("GATEWAY_HTTP_STATUS", failure.httpStatus.map { "\($0)" })
                .with("GATEWAY_CF_CODE", failure.code.map { "\($0)" })
        case .refused(let refusal):
            let words = privacy.hide(recipients + sent.recipients, in: describe(refusal, privacy))
            entry = Entry(kind(of: refusal), priority(of: refusal), "refused \(id) from \(route): \(words)")
                .with("GATEWAY_REASON", refusal.reason)
        }
        return
            entry
            .with("GATEWAY_SUBMISSION", id.description)
            .with("GATEWAY_SENDER", sent.sender.description)
            .with("GATEWAY_ORIGINAL_SENDER", sent.sender == sender ? nil : sender.description)
            .with("GATEWAY_RECIPIENTS", each: privacy.includesRecipients ? sent.recipients.map(\.description) : [])
            .with(
                "GATEWAY_ORIGINAL_RECIPIENTS",
                each: privacy.includesRecipients && sent.recipients != recipients ? recipients.map(\.description) : []
            )
            .with("GATEWAY_RECIPIENT_COUNT", "\(sent.recipients.count)")
            .with("GATEWAY_SUBJECT", privacy == .full ? report.subject : nil)
            .with("GATEWAY_AUTHOR", report.author?.description)
            .with("GATEWAY_ORIGINAL_AUTHOR", report.originalAuthor?.description)
            .with("GATEWAY_SIZE", "\(size)")
            .with("GATEWAY_OUTCOME", report.outcome.kind.rawValue)
            .with(
                "GATEWAY_DROPPED_FIELDS",
                report.droppedFields.isEmpty ? nil : report.droppedFields.joined(separator: ", ")
            )
            .with(
                "GATEWAY_REWRITTEN_FIELDS",
                report.rewrittenFields.isEmpty
                    ? nil
                    : report.rewrittenFields.map { $0.losesName ? "\($0.field) (without its name)" : $0.field }
                        .joined(separator: ", ")
            )
            .with("GATEWAY_REENCODED_PARTS", report.reencodedParts == 0 ? nil : "\(report.reencodedParts)")
            .with("GATEWAY_CF_MESSAGE_ID", report.outcome.messageID)
            .with("GATEWAY_CF_RAY", report.outcome.rayID)
            .with("GATEWAY_MILLISECONDS", "\(milliseconds)")
    }

    /// From whom to whom, with those that the client named where others are sent.
    private static func route(
        _ sent: Submission.Envelope, sender: EmailAddress, recipients: [EmailAddress], _ privacy: LogPrivacy
    ) -> String {
        let from = sent.sender == sender ? "\(sender)" : "\(sent.sender) (for \(sender))"
        let to = privacy.list(sent.recipients)
        return sent.recipients == recipients ? "\(from) to \(to)" : "\(from) to \(to) (for \(privacy.list(recipients)))"
    }

    /// A sender, a recipient or the wish to send was turned down.
    public static func refused(_ refusal: Refusal, privacy: LogPrivacy) -> Entry {
        let recipient: String? =
            if case .recipientNotAllowed(let address) = refusal, privacy.includesRecipients { address.description } else
            {
                nil
            }
        return Entry(kind(of: refusal), priority(of: refusal), "refused: \(describe(refusal, privacy))")
            .with("GATEWAY_REASON", refusal.reason)
            .with("GATEWAY_RECIPIENTS", recipient)
    }

    /// A login or its password was wrong. `login` is what the client claims, so the address stands before it: nobody
    /// can put another one in its place.
    public static func loginFailed(_ login: String, from address: String) -> Entry {
        Entry(.loginFailed, .notice, "login failed from \(address) as \"\(login)\"").with("GATEWAY_LOGIN", login)
    }

    /// A login was turned away without a look at its password.
    public static func loginLocked(_ login: String, from address: String, retryAfter: Int) -> Entry {
        Entry(
            .loginLocked, .notice,
            "login not checked from \(address) as \"\(login)\": too many failed; try again in \(retryAfter) seconds"
        )
        .with("GATEWAY_LOGIN", login)
    }

    /// The state daemon that counts failed logins cannot be asked.
    public static func loginsUnavailable(_ reason: String) -> Entry {
        Entry(.helperUnavailable, .error, "logins cannot be checked: \(reason)")
    }

    /// A login was let in.
    public static func loggedIn(_ login: String) -> Entry {
        Entry(.loggedIn, .debug, "\"\(login)\" logged in").with("GATEWAY_LOGIN", login)
    }

    /// TLS could not be established, or failed on the way.
    public static func tlsFailed(_ reason: String) -> Entry {
        Entry(.tlsFailed, .notice, "TLS failed: \(reason)")
    }

    /// A client ended TLS because it does not trust the certificate. `canDoWithoutTLS` says that it is a program on
    /// this host, which may log in without.
    public static func certificateRefused(
        _ refusal: CertificateRefusal, isSelfSigned: Bool, canDoWithoutTLS: Bool
    ) -> Entry {
        let why =
            switch refusal {
            case .unknownAuthority: "does not trust the certificate (unknown issuer)"
            case .badCertificate: "does not trust the certificate (it calls the certificate bad)"
            case .expired: "does not trust the certificate (it calls the certificate expired)"
            case .revoked: "does not trust the certificate (it calls the certificate revoked)"
            case .certificateUnknown: "does not trust the certificate"
            case .closed: "closed the connection as soon as it had the certificate, so it probably does not trust it"
            }
        let without = canDoWithoutTLS ? "set STARTTLS_ON_LOOPBACK=no, or " : ""
        let remedy =
            isSelfSigned
            ? "give the client the certificate, which cloudflare-smtp-gateway certificate --show prints"
            : "let the client connect to the name in TLS_CERT_PATH's certificate, and trust its issuer"
        return Entry(.certificateNotTrusted, .notice, "TLS aborted: the client \(why); \(without)\(remedy)")
            .with("GATEWAY_REASON", "certificate-not-trusted")
    }

    /// The certificate cannot be used: TLS is not available.
    public static func certificateUnusable(_ reason: String) -> Entry {
        Entry(.certificateUnusable, .error, "no TLS: \(reason)")
    }

    /// The settings cannot be used: nothing is sent until they are fixed.
    public static func invalidSettings(_ problems: [SettingProblem]) -> Entry {
        let text = problems.map(\.description).joined(separator: " / ")
        return Entry(.settingsUnusable, .error, "settings cannot be used: \(text)")
    }

    private static func describe(_ failure: SendFailure) -> (EventKind, Entry.Priority) {
        switch failure.cause {
        case .sendingDisabled, .senderNotConfigured: return (.domainNotReady, .error)
        case .recipientNotVerified: return (.recipientNotVerified, .warning)
        case nil: break
        }
        return switch failure.kind {
        case .throttled: (.throttledByCloudflare, .warning)
        case .unavailable: (.cloudflareUnavailable, .warning)
        case .misconfigured: (.credentialsRefused, .error)
        case .tooBig, .rejected, .notUnicode: (.refusedByCloudflare, .warning)
        }
    }

    private static func kind(of refusal: Refusal) -> EventKind {
        switch refusal {
        case .senderNotAllowed, .originatorNotAllowed, .mappedSenderNotAllowed: .senderRefused
        case .ambiguousOriginator, .malformedLines, .malformedHeader, .cannotReencode: .messageMalformed
        case .recipientNotAllowed, .redirectNotAllowed, .unknownName, .aliasesUnusable: .recipientRefused
        case .rateLimited, .tooManyRecipients: .rateLimited
        case .stateUnavailable: .helperUnavailable
        case .inFlight, .keyReused: .alreadyInFlight
        case .clientGone: .clientGone
        case .notConfigured: .notConfigured
        }
    }

    private static func priority(of refusal: Refusal) -> Entry.Priority {
        switch refusal {
        case .stateUnavailable, .notConfigured, .aliasesUnusable, .mappedSenderNotAllowed, .redirectNotAllowed: .error
        default: .notice
        }
    }

    private static func describe(_ refusal: Refusal, _ privacy: LogPrivacy) -> String {
        switch refusal {
        case .senderNotAllowed(let address): "the sender \(address) is not in ALLOWED_FROM"
        case .mappedSenderNotAllowed(let address, let sender, let setting):
            "\(setting) sends \(sender) as \(address), which is not in ALLOWED_FROM"
        case .unknownName(let name, let setting): "\"\(name)\" has no domain, and \(setting) does not say which"
        case .aliasesUnusable(let reason): reason
        case .redirectNotAllowed(let address, let setting):
            "\(setting) sends all mail to \(privacy.list([address])), which the recipient rules do not permit"
        case .ambiguousOriginator(let error): "\(error)"
        case .originatorNotAllowed(let field, let address): "\(field) \(address) is not in ALLOWED_FROM"
        case .malformedLines(let defect): "\(defect)"
        case .malformedHeader(let error): "\(error)"
        case .recipientNotAllowed(let address):
            "the recipient rules do not permit \(privacy.list([address]))"
        case .cannotReencode(let error): "\(error)"
        case .rateLimited(let key, let retryAfter):
            "the rate limit of \(key) is reached; retry in \(retryAfter) seconds"
        case .tooManyRecipients(let key, let limit):
            "the message has more recipients than the rate limit of \(key) ever allows, which is \(limit)"
        case .stateUnavailable(let reason): "the state daemon is not available: \(reason)"
        case .inFlight: "the same message is being sent on another connection"
        case .clientGone: "the client closed the connection before the answer"
        case .keyReused: "the Idempotency-Key was used for another message"
        case .notConfigured(let name): "\(name.rawValue) is not set"
        }
    }
}
