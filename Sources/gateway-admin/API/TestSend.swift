import CloudflareAPI
import ConnectionHandler
import HTTPConnectionHandler
import HTTPServer
import JSON
import Journal
import Mail
import Settings
import Submission

/// One message, by the way that every message takes.
extension AdminService {
    func sendTest(_ request: AcceptedRequest, _ input: JSONValue) throws(AdminProblem) -> Response {
        let from = try AdminService.mailbox(input, "from", as: .sender)
        let to = try AdminService.mailbox(input, "to", as: .recipient)
        let settings = try current()
        let letter: ComposedMessage
        do throws(ComposedMessage.Fault) {
            letter = try TestSend.letter(from: from, to: [to], host: HostName.current)
        } catch {
            throw AdminProblem(.invalidField, "\(error.text).", field: error.field)
        }
        Termination.hold()
        defer { Termination.release() }
        switch TestSend(settings: settings, state: state).send(letter) {
        case .refused(let refusal):
            journal.log(Event.refused(refusal, privacy: settings.logPrivacy))
            return AdminService.answer("refused", AdminService.sentence(refusal), "", nil, milliseconds: 0)
        case .sent(let report, let milliseconds):
            journal.log(
                Event.submission(
                    sender: from.address, recipients: letter.recipients, size: letter.size, report: report,
                    milliseconds: milliseconds, privacy: settings.logPrivacy
                )
                .with("GATEWAY_CLIENT", request.client.address))
            return AdminService.answer(
                report.outcome.kind.rawValue, AdminService.sentence(report.outcome, to.address), report.id.description,
                report.outcome.messageID, milliseconds: milliseconds)
        }
    }

    private static func answer(
        _ outcome: String, _ text: String, _ id: String, _ messageID: String?, milliseconds: Int
    ) -> Response {
        Responses.json { writer in
            writer.member("outcome", outcome)
            writer.member("text", text)
            writer.member("id", id)
            writer.member("message_id", messageID ?? "")
            writer.member("milliseconds", milliseconds)
        }
    }

    private static func mailbox(
        _ input: JSONValue, _ name: String, as role: EmailAddress.Role
    ) throws(AdminProblem) -> Mailbox {
        guard let text = input[name]?.text, !text.isEmpty else {
            throw AdminProblem(.invalidField, "Enter an address.", field: name)
        }
        do throws(MailboxError) {
            return try Mailbox(parsing: text.utf8, as: role)
        } catch {
            throw AdminProblem(.invalidField, "\(error).", field: name)
        }
    }

    private static func sentence(_ outcome: Outcome, _ recipient: EmailAddress) -> String {
        switch outcome {
        case .accepted(let receipt):
            receipt.delivered.isEmpty
                ? "Cloudflare has it for \(recipient) and will try to deliver it." : "Delivered to \(recipient)."
        case .repeated: "It was sent before."
        case .bounced: "Cloudflare has accepted it, but it bounced: \(recipient) cannot be reached."
        case .failed(let failure): "Cloudflare has not accepted it: \(failure.text)"
        case .refused(let refusal): sentence(refusal)
        }
    }

    private static func sentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .senderNotAllowed(let address): "\(address) is not among the allowed senders; see Setup."
        case .recipientNotAllowed(let address): "The recipient rules do not permit \(address); see Rules."
        case .mappedSenderNotAllowed(let address, _, let setting):
            "\(setting) names the sender \(address), which is not among the allowed senders; see Setup."
        case .redirectNotAllowed(let address, let setting):
            "\(setting) sends all mail to \(address), which the recipient rules do not permit; see Rules."
        case .rateLimited(_, let seconds): "The limit is reached; try again in \(seconds) seconds."
        case .stateUnavailable: "The state daemon does not answer, so nothing is sent; see Status."
        case .notConfigured(let name): "\(name.rawValue) is not set; see Setup."
        default: "The gateway has refused it: \(refusal.reason)."
        }
    }
}
