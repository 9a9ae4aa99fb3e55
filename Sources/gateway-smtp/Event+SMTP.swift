import ConnectionHandler
import Journal
import Mail
import SMTPServer

/// The events that only the SMTP service has.
extension Event {
    /// A message was turned down for how it was sent.
    static func abandoned(_ envelope: SMTPSession.Envelope, _ reply: Reply) -> Entry {
        Entry(.messageMalformed, .notice, "refused a message from \(envelope.sender): \(reply.lines[0])")
            .with("GATEWAY_REASON", "malformed-message")
            .with("GATEWAY_SENDER", envelope.sender.description)
    }

    /// The connection has ended, sent nothing, and was refused something.
    static func nothingSent(_ refusals: Refusals) -> Entry? {
        guard let first = refusals.first, let last = refusals.last else { return nil }
        let text =
            switch refusals.count {
            case 1: "refused with \"\(first.text)\""
            case let count: "refused \(count) times, first with \"\(first.text)\", last with \"\(last.text)\""
            }
        return Entry(.nothingSent, .notice, "nothing was sent on this connection: \(text)")
            .with("GATEWAY_REASON", refusals.reasons.map(\.reason).joined(separator: ", "))
            .with("GATEWAY_FIRST_REPLY", first.text)
            .with("GATEWAY_LAST_REPLY", last.text)
    }

    /// The dialogue ended in a way that an operator may want to see.
    static func ended(_ ending: SMTPSession.Ending) -> Entry? {
        let text: String
        switch ending {
        case .quit, .clientFinished, .shutDown: return nil
        case .timedOut: text = "the client took too long"
        case .tooManyErrors: text = "the client made too many errors"
        case .tooManyLoginFailures: text = "too many failed logins"
        case .notSMTP: text = "the client does not speak SMTP"
        }
        return Entry(.connectionClosed, .notice, "closed the connection: \(text)")
    }
}
