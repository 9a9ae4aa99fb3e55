import ArgumentParser
import CloudflareAPI
import Credentials
import Diagnosis
import Glibc
import JSON
import Mail
import Policy
import Settings
import Submission

/// A test message.
struct SendCommand: GatewaySubcommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Send a test message.",
        discussion: """
            The rules and limits apply as for any other message (its limit key is "admin"). This command \
            sends it itself, and asks the doors besides whether they serve; with --login it goes through the SMTP \
            door, as an app's message does, and that login's limits count. The exit status is 1 when it was \
            not sent, or no app could have sent it.
            """)

    @Option(help: ArgumentHelp("A recipient; can be repeated.", valueName: "address"))
    var to: [String]

    @Option(
        help: ArgumentHelp(
            "The sender; by default, the first of ALLOWED_FROM (postmaster for a domain).", valueName: "address"))
    var from: String?

    @Option(help: "The subject.")
    var subject: String?

    @Option(help: "The text; by default, a short note that this is a test.")
    var text: String?

    @Flag(help: "Read the text from standard input.")
    var textFromStdin = false

    @Option(
        help: ArgumentHelp(
            "Send it through the SMTP listener with this login. Its password comes from SMTP_USERS, or "
                + "is asked for or read from standard input.",
            valueName: "name"))
    var login: String?

    @OptionGroup var options: CommonOptions

    func validate() throws {
        guard text == nil || !textFromStdin else {
            throw ValidationError("--text and --text-from-stdin cannot be used together")
        }
    }

    func perform() throws {
        let installation = try Installation(options)
        let settings = try installation.settings()
        if let missing = settings.missingCredential {
            throw CommandError("\(missing.rawValue) is not set", remedy: "cloudflare-smtp-gateway setup", .badSettings)
        }
        let sender = try SendCommand.mailbox(try from ?? SendCommand.sender(settings), as: .sender)
        let recipients = try to.map { try SendCommand.mailbox($0, as: .recipient) }
        let given = textFromStdin ? try StandardInput.text() : text
        if let login { return try send(sender, recipients, given, as: login, installation, settings) }
        let letter: ComposedMessage
        do {
            letter = try TestSend.letter(
                from: sender, to: recipients, host: SendCommand.hostName, subject: subject, text: given)
        } catch {
            throw CommandError("\(error.field): \(error.text)")
        }
        // Whether anybody else could have sent it is another question, which this message does not answer.
        let listeners = installation.listeners(settings).filter {
            $0.code != .listenerServes || !$0.subject.hasPrefix("admin")
        }
        switch TestSend(settings: settings, state: installation.state).send(letter) {
        case .refused(let refusal): try conclude(refusal: refusal)
        case .sent(let report, let milliseconds): try conclude(report, milliseconds, listeners)
        }
    }

    // MARK: As an app

    private func send(
        _ sender: Mailbox, _ recipients: [Mailbox], _ given: String?, as login: String, _ installation: Installation,
        _ settings: Settings
    ) throws {
        let password = try password(of: login, settings)
        let host = SendCommand.hostName
        let message = TestMessage(
            from: sender, to: recipients, subject: subject ?? "Test message from \(host)",
            text: given ?? TestSend.text(host), host: host, now: MintedCredential.now)
        let submission: SMTPSubmission
        do {
            submission = try SMTPSubmission(
                message, login: login, password: password, settings: settings, units: installation.units,
                listening: .ofThisHost)
        } catch {
            switch error {
            case .unavailable(let finding):
                throw CommandError("\(finding.subject): \(finding.what)", remedy: finding.remedy)
            case .refused(let command, let code, let text):
                throw CommandError(
                    "the listener replied \(code) to \(command): \(TerminalText.text(text))",
                    remedy: "docs/smtp.md explains every reply; journalctl -t gateway-smtp -n 20 says more")
            }
        }
        let console = Console.output
        if options.json {
            console.printJSON { writer in
                writer.object { writer in
                    writer.member("outcome", Outcome.Kind.accepted.rawValue)
                    writer.member("detail", submission.reply)
                    writer.member("door", submission.listener)
                }
            }
            return
        }
        console.print(
            "\(console.paint(Outcome.Kind.accepted.rawValue, .green)) by \(submission.listener): "
                + TerminalText.text(submission.reply)
        )
        let name = TerminalText.text(login)
        console.print("  It went the way an app's message goes: listener, login \"\(name)\", handler, Cloudflare.")
    }

    /// The password in `SMTP_USERS`; of a login that was minted nobody knows it but who has it.
    private func password(of login: String, _ settings: Settings) throws -> [UInt8] {
        if let password = settings.smtpUsers.passwordInSettings(of: login) { return password }
        let isPiped = !Prompt.isPossible && !textFromStdin
        let password =
            isPiped
            ? try StandardInput.text().trimmed
            : Prompt.isPossible ? try Prompt.askSecret("Password of \"\(TerminalText.text(login))\"") : ""
        guard !password.isEmpty else {
            throw CommandError(
                "the password of \"\(TerminalText.text(login))\" is not available here",
                remedy: "give it on standard input, or at a terminal")
        }
        return Array(password.utf8)
    }

    // MARK: Past the listeners

    private static func sender(_ settings: Settings) throws -> String {
        guard let sender = settings.allowedSenders.example else {
            throw CommandError(
                "ALLOWED_FROM is not set, so nothing can be sent", remedy: "cloudflare-smtp-gateway setup", .badSettings
            )
        }
        return sender
    }

    private static func mailbox(_ text: String, as role: EmailAddress.Role) throws -> Mailbox {
        guard let mailbox = try? Mailbox(parsing: Array(text.utf8), allowingUTF8: true, as: role) else {
            throw CommandError(
                "\"\(TerminalText.text(text))\" is not a valid address", remedy: "write jane@example.com")
        }
        return mailbox
    }

    private static var hostName: String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "this host" }
        return TerminalText.text(
            String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    private func conclude(_ report: Submission.Report, _ milliseconds: Int, _ listeners: [Finding]) throws {
        let closed = listeners.filter { $0.severity >= .error }
        let outcome = report.outcome
        let isGood = outcome.kind.isSuccess
        if options.json {
            Console.output.printJSON { writer in
                writer.object { writer in
                    writer.member("id", report.id.description)
                    writer.member("outcome", outcome.kind.rawValue)
                    writer.member("detail", outcome.detail)
                    writer.member("message_id", outcome.messageID)
                    writer.member("ray", outcome.rayID)
                    writer.member("milliseconds", milliseconds)
                    writer.member("door", nil as String?)
                    writer.member("doors", listeners) { $0.members(of: $1) }
                }
            }
            if isGood, !closed.isEmpty { throw ExitCode(CommandError.Status.failed.rawValue) }
            if !isGood { throw ExitCode(SendCommand.status(outcome).rawValue) }
            return
        }
        guard isGood else {
            // What bounced says so itself.
            let text = outcome.kind == .bounced ? outcome.detail : "\(outcome.kind.rawValue): \(outcome.detail)"
            throw CommandError(
                TerminalText.text(text) + (outcome.rayID.map { " (CF-Ray \($0))" } ?? ""),
                remedy: SendCommand.remedy(outcome),
                SendCommand.status(outcome))
        }
        let console = Console.output
        console.print(
            "\(console.paint(outcome.kind.rawValue, .green)) in \(milliseconds) ms: \(report.id)"
                + (outcome.messageID.map { ", Cloudflare's message_id \($0)" } ?? "")
        )
        if !outcome.detail.isEmpty { console.print("  \(TerminalText.text(outcome.detail))") }
        console.print("  This command sent it directly; use --login NAME to send it as an app does.")
        guard let first = closed.first else { return }
        throw CommandError(
            "the message was sent, but apps cannot send: "
                + closed.map { "\($0.subject): \($0.what)" }.joined(separator: "; "), remedy: first.remedy)
    }

    private func conclude(refusal: Refusal) throws {
        if options.json {
            Console.output.printJSON { writer in
                writer.object { writer in
                    writer.member("outcome", Outcome.Kind.refused.rawValue)
                    writer.member("detail", refusal.reason)
                }
            }
            throw ExitCode(SendCommand.status(refusal).rawValue)
        }
        switch refusal {
        case .senderNotAllowed(let address):
            throw CommandError(
                "the sender \(address) is not in ALLOWED_FROM", remedy: "choose another with --from, or allow it")
        case .mappedSenderNotAllowed(let address, _, let setting):
            throw CommandError(
                "\(setting) names the sender \(address), which is not in ALLOWED_FROM",
                remedy: "allow it, or name another in \(setting)")
        case .recipientNotAllowed(let address):
            throw CommandError(
                "the recipient rules do not permit \(address)",
                remedy: "see RECIPIENT_ALLOWLIST and RECIPIENT_DENYLIST in the settings")
        case .redirectNotAllowed(let address, let setting):
            throw CommandError(
                "\(setting) sends all mail to \(address), which the recipient rules do not permit",
                remedy: "permit it in RECIPIENT_ALLOWLIST or RECIPIENT_DENYLIST, or change \(setting)")
        case .rateLimited(let key, let seconds):
            throw CommandError(
                "the limit of \(key) is reached for another \(seconds) seconds",
                remedy: "wait, or cloudflare-smtp-gateway limits reset \(key)")
        case .stateUnavailable(let text):
            throw CommandError(
                text, remedy: "systemctl start cloudflare-smtp-gateway-state.socket; journalctl -t gateway-state",
                .unavailable)
        default: throw CommandError("refused: \(refusal.reason)")
        }
    }

    private static func status(_ refusal: Refusal) -> CommandError.Status {
        if case .stateUnavailable = refusal { return .unavailable }
        return .failed
    }

    private static func status(_ outcome: Outcome) -> CommandError.Status {
        if case .failed(let failure) = outcome, failure.kind == .unavailable { return .unavailable }
        return .failed
    }

    private static func remedy(_ outcome: Outcome) -> String {
        guard case .failed(let failure) = outcome else { return "" }
        switch failure.cause {
        case .sendingDisabled, .senderNotConfigured:
            return "cloudflare-smtp-gateway dns show; a domain that you have just set up needs a minute or two"
        case .recipientNotVerified:
            return "verify the address in the Cloudflare dashboard, or choose a plan that can send to anyone"
        case nil: break
        }
        return switch failure.kind {
        case .misconfigured: "cloudflare-smtp-gateway verify says what is wrong"
        case .throttled, .unavailable: "try again later"
        case .tooBig, .rejected, .notUnicode: "change the message"
        }
    }
}
