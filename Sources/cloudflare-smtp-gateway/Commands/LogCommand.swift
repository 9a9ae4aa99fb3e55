import ArgumentParser
import Glibc
import JSON
import StateClient
import StateProtocol
import Submission

/// The recent sends.
struct LogCommand: GatewaySubcommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Show the outcome of recent messages.",
        discussion: """
            The state daemon keeps the last 500. With --json, each is an object on its own line. The full record \
            of a message is in the journal: journalctl GATEWAY_SUBMISSION=ID
            """)

    @Flag(name: [.short, .long], help: "Keep showing new ones until Ctrl-C.")
    var follow = false

    @Option(name: [.customShort("n"), .long], help: ArgumentHelp("How many, the newest.", valueName: "number"))
    var count = 20

    private static let outcomes = Outcome.Kind.allCases.map(\.rawValue)

    @Option(
        help: ArgumentHelp("Only with this outcome: \(outcomes.joined(separator: ", ")).", valueName: "word"))
    var outcome: String?

    private static let entryPoints = [EntryPoint.smtp, .local, .http, .admin].map(\.rawValue)

    @Option(
        name: .customLong("door"),
        help: ArgumentHelp("Only through this entry point: \(entryPoints.joined(separator: ", ")).", valueName: "word"))
    var entryPoint: String?

    @Option(help: ArgumentHelp("Only from this login or token.", valueName: "name"))
    var login: String?

    @Option(help: ArgumentHelp("Only from or to addresses that contain this text.", valueName: "text"))
    var address: String?

    @OptionGroup var options: CommonOptions

    func validate() throws {
        guard (1...500).contains(count) else { throw ValidationError("--count must be 1 to 500") }
        for (option, word, words) in [
            ("--outcome", outcome, LogCommand.outcomes), ("--door", entryPoint, LogCommand.entryPoints),
        ] where word.map({ !words.contains($0) }) ?? false {
            throw ValidationError("\(option) must be one of \(words.joined(separator: ", "))")
        }
    }

    func perform() throws {
        let state = try Installation.readOnly(options).state
        let all = try mappingStateErrors { () throws(StateError) in try state.records(after: 0, most: 500) }
        var last = all.first?.number ?? 0
        let shown = all.map(\.record).filter(isWanted).prefix(count).reversed()
        for record in shown { show(record) }
        if shown.isEmpty, !options.json, !follow { Console.output.print("There are no matching messages.") }
        while follow {
            poll(nil, 0, 1_000)
            // The state daemon may be restarted meanwhile; that is not a reason to end.
            guard let new = try? state.records(after: last, most: 500) else { continue }
            last = new.first?.number ?? last
            for record in new.map(\.record).filter(isWanted).reversed() { show(record) }
        }
    }

    private func isWanted(_ record: SendRecord) -> Bool {
        (outcome ?? record.outcome) == record.outcome && (entryPoint ?? record.entryPoint) == record.entryPoint
            && (login ?? record.login) == record.login
            && (address.map {
                record.from.lowercased().contains($0.lowercased())
                    || record.recipients.lowercased().contains($0.lowercased())
            } ?? true)
    }

    private func show(_ record: SendRecord) {
        let console = Console.output
        if options.json {
            console.printJSON { writer in
                writer.object { writer in
                    writer.member("time", TimeFormat.utc(milliseconds: record.time))
                    writer.member("id", record.id)
                    writer.member("door", record.entryPoint)
                    writer.member("login", record.login)
                    writer.member("from", record.from)
                    writer.member("recipients", record.recipients.split(separator: ",").map(String.init))
                    writer.member("subject", record.subject)
                    writer.member("size", Int(clamping: record.size))
                    writer.member("outcome", record.outcome)
                    writer.member("detail", record.detail)
                    writer.member("message_id", record.messageID)
                    writer.member("ray", record.ray)
                    writer.member("milliseconds", Int(clamping: record.duration))
                }
            }
            return
        }
        let who = record.login.isEmpty ? record.entryPoint : "\(record.entryPoint):\(record.login)"
        let word = record.outcome + String(repeating: " ", count: max(0, 9 - record.outcome.count))
        let detail = record.detail.isEmpty ? "" : " (\(record.detail))"
        // LOG_PRIVACY may keep them out of the list.
        let recipients = record.recipients.isEmpty ? "…" : record.recipients
        let name = record.messageID.isEmpty ? "" : "  \(record.messageID)"
        let subject = record.subject.isEmpty ? "" : "  \"\(record.subject)\""
        console.print(
            "\(TimeFormat.local(Int(record.time / 1_000)))  \(console.paint(word, LogCommand.paint(record.outcome)))  "
                + TerminalText.text("\(who)  \(record.from) → \(recipients)\(subject)\(detail)\(name)"))
    }

    private static func paint(_ outcome: String) -> Console.Paint {
        switch Outcome.Kind(rawValue: outcome) {
        case .delivered, .accepted, .repeated: .green
        case .queued: .cyan
        case .refused: .yellow
        case .bounced, .failed, nil: .red
        }
    }
}
