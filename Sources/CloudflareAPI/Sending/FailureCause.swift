/// Why Cloudflare did not take a message where it is neither the token's fault nor the message's: what the operator
/// does about it is done at a domain or an address, so the words name it.
public enum FailureCause: Sendable, Equatable, CaseIterable {
    /// Sending is disabled for the sender's domain, or for the account as a whole.
    case sendingDisabled
    /// The sender's domain is not set up for sending, or was a minute or two ago and Cloudflare's servers do not all
    /// know.
    case senderNotConfigured
    /// The account's plan sends to verified destination addresses only, and a recipient is none.
    case recipientNotVerified

    /// One word, for logs and counters.
    public var reason: String {
        switch self {
        case .sendingDisabled: "sending-disabled"
        case .senderNotConfigured: "sender-not-configured"
        case .recipientNotVerified: "recipient-not-verified"
        }
    }

    /// A phrase that stands in this cause's explanation and in no other.
    private var phrase: String {
        switch self {
        case .sendingDisabled: "sending is disabled at Cloudflare for the domain "
        case .senderNotConfigured: " is not set up for sending at Cloudflare, "
        case .recipientNotVerified: "the account's plan sends to verified destination addresses only, "
        }
    }

    /// The cause that a ``SendFailure/explanation`` explains; nil where it is none.
    public init?(explanation: String) {
        let text = Array(explanation.utf8)
        guard let cause = FailureCause.allCases.first(where: { SendFailure.contains(text, Array($0.phrase.utf8)) })
        else { return nil }
        self = cause
    }

    /// `subject` explained.
    fileprivate func explanation(of subject: String) -> String {
        switch self {
        case .sendingDisabled: "\(phrase)\(subject), or for the whole account"
        case .senderNotConfigured: "the domain \(subject)\(phrase)or was only just set up"
        case .recipientNotVerified: "\(phrase)and not all of these are: \(subject)"
        }
    }

    /// Whether it is about the sender's domain; the same message goes once that is fixed.
    public var isAboutDomain: Bool { self != .recipientNotVerified }
}

extension SendFailure {
    /// The failure with the sender's domains and the recipients it may be about; only what its cause speaks of is kept.
    public func about(domains: [String], recipients: [String]) -> SendFailure {
        var failure = self
        switch cause {
        case .sendingDisabled, .senderNotConfigured: failure.subjects = domains
        case .recipientNotVerified: failure.subjects = recipients
        case nil: break
        }
        return failure
    }

    /// The domain or domains, or the recipients, that the cause may be about.
    public var subject: String { subjects.joined(separator: cause == .recipientNotVerified ? ", " : " or ") }

    /// The meaning of the cause for this message, in words; nil where the gateway knows no cause. Names the domain, or
    /// the recipients.
    public var explanation: String? { cause?.explanation(of: subject) }

    /// A description for people: the meaning where that is known, then Cloudflare's own words.
    public var text: String { explanation.map { "\($0) (\(message))" } ?? message }

    /// Whether `part` stands somewhere in `bytes`.
    static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        bytes.count >= part.count
            && (0...(bytes.count - part.count)).contains { bytes[$0...].starts(with: part) }
    }
}
