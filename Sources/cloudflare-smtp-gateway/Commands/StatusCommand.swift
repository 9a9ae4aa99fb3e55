import ArgumentParser
import Credentials
import Diagnosis
import JSON
import Settings
import StateClient
import StateProtocol
import Submission

/// How the gateway is, at a glance.
struct StatusCommand: GatewaySubcommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show the state of the gateway at a glance.",
        discussion: """
            Units, helper, certificate, whether each door serves, what became of the recent messages (of the last 500 \
            that the state daemon keeps), limits that are nearly used up, and lockouts. The exit status is 1 when \
            messages cannot be sent, or not through every listener.
            """)

    @OptionGroup var options: CommonOptions

    /// The report that is shown.
    private struct Report {
        let units: [Units.Unit]
        let helper: Finding
        let settings: [Finding]
        let certificate: [Finding]
        let listeners: [Finding]
        let outcomes: [(kind: Outcome.Kind, lastHour: Int, lastDay: Int)]
        let tight: [(usage: KeyUsage, limits: KeyLimits)]
        let lockouts: [Lockout]

        var findings: [Finding] { [helper] + settings + certificate + listeners }

        var isSending: Bool {
            !findings.contains { $0.severity == .error } && !units.contains { $0.state == "failed" }
        }
    }

    func perform() throws {
        let report = StatusCommand.report(try Installation(options))
        if options.json { StatusCommand.printJSON(report) } else { StatusCommand.print(report) }
        if !report.isSending { throw ExitCode(CommandError.Status.failed.rawValue) }
    }

    private static func report(_ installation: Installation) -> Report {
        let state = installation.state
        let (settings, findings) = installation.settingsFindings()
        let helper = HelperCheck.finding(state, path: installation.stateSocket)
        let isThere = helper.code != .helperUnreachable
        let records = isThere ? (try? state.recent(500)) ?? [] : []
        let now = MintedCredential.now
        let outcomes = Outcome.Kind.allCases.map { kind in
            let times = records.filter { $0.outcome == kind.rawValue }.map { Int($0.time / 1_000) }
            return (
                kind: kind, lastHour: times.count { $0 > now - 3_600 }, lastDay: times.count { $0 > now - 86_400 }
            )
        }
        let usage = isThere ? (try? state.usage()) ?? [] : []
        let tight = usage.compactMap { usage -> (usage: KeyUsage, limits: KeyLimits)? in
            guard let limits = settings?.limits(of: usage.key) else { return nil }
            func isTight(_ count: Int, _ limit: Int?) -> Bool { limit.map { count * 5 >= $0 * 4 } ?? false }
            return isTight(usage.lastMinute, limits.perMinute) || isTight(usage.lastDay, limits.perDay)
                ? (usage, limits) : nil
        }
        return Report(
            units: Units.all(), helper: helper, settings: findings,
            certificate: (settings.map { CertificateCheck.findings($0) } ?? []) + installation.visibility(settings),
            listeners: installation.listeners(settings), outcomes: outcomes, tight: tight,
            lockouts: (isThere ? (try? state.lockouts()) ?? [] : []).filter { $0.retryAfter > 0 })
    }

    private static func print(_ report: Report) {
        let console = Console.output
        func line(_ label: String, _ text: String, _ paint: Console.Paint? = nil) {
            let padding = String(repeating: " ", count: max(1, 18 - label.count))
            let plain = TerminalText.text(text)
            console.print(console.paint(label, .bold) + padding + (paint.map { console.paint(plain, $0) } ?? plain))
        }
        func line(_ label: String, _ finding: Finding, _ text: String? = nil) {
            line(label, text ?? finding.what, finding.severity == .ok ? .green : FindingReport.mark(finding.severity).1)
            if !finding.remedy.isEmpty { console.print("                    → \(TerminalText.text(finding.remedy))") }
        }
        for unit in report.units {
            line(unit.label, unit.state, unit.state == "active" ? .green : unit.state == "failed" ? .red : .dim)
        }
        line("State daemon", report.helper)
        for finding in report.settings { line("Settings", finding) }
        for finding in report.certificate { line("Files", finding) }
        for finding in report.listeners { line("Door", finding, "\(finding.subject): \(finding.what)") }
        func counts(_ count: (Int, Int) -> Int) -> String {
            let parts = report.outcomes.compactMap { outcome in
                let number = count(outcome.lastHour, outcome.lastDay)
                return number == 0 ? nil : "\(number) \(outcome.kind.rawValue)"
            }
            return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
        }
        line("Last hour", counts { hour, _ in hour })
        line("Last 24 hours", counts { _, day in day })
        for tight in report.tight {
            let (usage, limits) = tight
            line(
                "Nearly used up",
                "\(usage.key), \(usage.key.unit.rawValue): \(usage.lastMinute) of \(limits.perMinute ?? 0) "
                    + "in a minute, \(usage.lastDay) of \(limits.perDay ?? 0) in 24 hours",
                .yellow)
        }
        for lockout in report.lockouts {
            line("Locked out", "\(lockout.key): \(lockout.failures) wrong passwords", .yellow)
        }
    }

    private static func printJSON(_ report: Report) {
        Console.output.printJSON { writer in
            writer.object { writer in
                writer.member("ok", report.isSending)
                writer.member("units", report.units) { writer, unit in
                    writer.member("name", unit.name)
                    writer.member("state", unit.state)
                }
                writer.member("findings", report.findings) {
                    $0.members(of: $1)
                }
                for (name, isHour) in [("lastHour", true), ("lastDay", false)] {
                    writer.member(name) { writer in
                        for outcome in report.outcomes {
                            writer.member(outcome.kind.rawValue, isHour ? outcome.lastHour : outcome.lastDay)
                        }
                    }
                }
                writer.member("nearlyUsedUp", report.tight.map(\.usage.key.description))
                writer.member("lockedOut", report.lockouts.map(\.key.description))
            }
        }
    }
}
