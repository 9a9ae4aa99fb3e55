import Administration
import ArgumentParser
import CloudflareAPI
import Gateway
import Glibc
import JSON
import Mail

/// A test message.
struct SendCommand: GatewaySubcommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Send a message, by the way that every message takes.",
        discussion: "The rules and limits hold for it as for any other (its limits are those of the key \"admin\").")

    @Option(help: ArgumentHelp("Who gets it; may be given several times.", valueName: "address"))
    var to: [String]

    @Option(
        help: ArgumentHelp(
            "Who it is from; without it, the first of ALLOWED_FROM (of a domain: postmaster).", valueName: "address"))
    var from: String?

    @Option(help: "The subject.")
    var subject: String?

    @Option(help: "The text; without it, a few lines that say what it is.")
    var text: String?

    @Flag(help: "Take the text from standard input.")
    var textFromStdin = false

    @OptionGroup var options: CommonOptions

    func validate() throws {
        guard text == nil || !textFromStdin else {
            throw ValidationError("--text and --text-from-stdin exclude each other")
        }
    }

    func perform() throws {
        let installation = try Installation(options)
        let settings = try installation.settings()
        if let missing = settings.missingCredential {
            throw Failure("\(missing.rawValue) is not set", remedy: "cloudflare-smtp-gateway setup", .badSettings)
        }
        let letter = try letter(settings)
        let result = TestSend(settings: settings, state: installation.state).send(letter)
        switch result {
        case .refused(let refusal): try conclude(refusal: refusal)
        case .sent(let report, let milliseconds): try conclude(report, milliseconds)
        }
    }

    private func letter(_ settings: Settings) throws -> Letter {
        let sender = try from ?? SendCommand.sender(settings)
        let text = textFromStdin ? try StandardInput.text() : text
        do {
            return try TestSend.letter(
                from: try SendCommand.mailbox(sender, as: .sender),
                to: try to.map { try SendCommand.mailbox($0, as: .recipient) }, host: SendCommand.hostName,
                subject: subject, text: text)
        } catch let fault as Letter.Fault {
            throw Failure("\(fault.field): \(fault.text)")
        }
    }

    private static func sender(_ settings: Settings) throws -> String {
        guard let sender = settings.allowedSenders.example else {
            throw Failure(
                "ALLOWED_FROM is not set, so nobody may send", remedy: "cloudflare-smtp-gateway setup", .badSettings)
        }
        return sender
    }

    private static func mailbox(_ text: String, as role: EmailAddress.Role) throws -> Mailbox {
        guard let mailbox = try? Mailbox(parsing: Array(text.utf8), allowingUTF8: true, as: role) else {
            throw Failure("\"\(Plain.text(text))\" is no address", remedy: "write jane@example.com")
        }
        return mailbox
    }

    private static var hostName: String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "this host" }
        return Plain.text(String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    private func conclude(_ report: Submission.Report, _ milliseconds: Int) throws {
        let outcome = report.outcome
        let isGood = ["delivered", "queued", "accepted", "repeated"].contains(outcome.word)
        if options.json {
            Console.output.printJSON { writer in
                writer.object { writer in
                    writer.member("id", report.id.description)
                    writer.member("outcome", outcome.word)
                    writer.member("detail", outcome.detail)
                    writer.member("message_id", outcome.messageID)
                    writer.member("ray", outcome.rayID)
                    writer.member("milliseconds", milliseconds)
                }
            }
            if !isGood { throw ExitCode(SendCommand.status(outcome).rawValue) }
            return
        }
        guard isGood else {
            // What bounced says so itself.
            let text = outcome.word == "bounced" ? outcome.detail : "\(outcome.word): \(outcome.detail)"
            throw Failure(
                Plain.text(text) + (outcome.rayID.map { " (CF-Ray \($0))" } ?? ""), remedy: SendCommand.remedy(outcome),
                SendCommand.status(outcome))
        }
        let console = Console.output
        console.print(
            "\(console.paint(outcome.word, .green)) in \(milliseconds) ms: \(report.id)\(outcome.messageID.map { ", Cloudflare's message_id \($0)" } ?? "")"
        )
        if !outcome.detail.isEmpty { console.print("  \(Plain.text(outcome.detail))") }
    }

    private func conclude(refusal: Refusal) throws {
        if options.json {
            Console.output.printJSON { writer in
                writer.object { writer in
                    writer.member("outcome", "refused")
                    writer.member("detail", refusal.reason)
                }
            }
            throw ExitCode(SendCommand.status(refusal).rawValue)
        }
        switch refusal {
        case .senderNotAllowed(let address):
            throw Failure(
                "the sender \(address) is not in ALLOWED_FROM", remedy: "name another with --from, or allow it")
        case .recipientNotAllowed(let address):
            throw Failure(
                "the recipient rules do not permit \(address)",
                remedy: "see RECIPIENT_ALLOWLIST and RECIPIENT_DENYLIST in the settings")
        case .rateLimited(let key, let seconds):
            throw Failure(
                "the limit of \(key) is reached, for \(seconds) seconds",
                remedy: "wait, or cloudflare-smtp-gateway limits reset \(key)")
        case .stateUnavailable(let text):
            throw Failure(
                text, remedy: "systemctl start cloudflare-smtp-gateway-state.socket; journalctl -t gateway-state",
                .unavailable)
        default: throw Failure("refused: \(refusal.reason)")
        }
    }

    private static func status(_ refusal: Refusal) -> Failure.Status {
        if case .stateUnavailable = refusal { return .unavailable }
        return .failed
    }

    private static func status(_ outcome: Outcome) -> Failure.Status {
        if case .failed(let failure) = outcome, failure.kind == .unavailable { return .unavailable }
        return .failed
    }

    private static func remedy(_ outcome: Outcome) -> String {
        guard case .failed(let failure) = outcome else { return "" }
        switch failure.cause {
        case .sendingDisabled, .senderNotConfigured:
            return "cloudflare-smtp-gateway dns show; a domain that was just set up needs a minute or two"
        case .recipientNotVerified:
            return "verify the address in Cloudflare's dashboard, or have a plan that sends to everybody"
        case nil: break
        }
        return switch failure.kind {
        case .misconfigured: "cloudflare-smtp-gateway verify says what is wrong"
        case .throttled, .unavailable: "try again later"
        case .tooBig, .rejected, .notUnicode: "change the message"
        }
    }
}
