import ArgumentParser
import Diagnosis
import JSON

/// Findings, as people and as programs read them.
struct FindingReport {
    let findings: [Finding]

    /// Whether something needs to be done.
    var hasProblems: Bool { findings.contains { $0.severity >= .warning } }

    /// Writes them and ends with status 1 where something needs to be done.
    func conclude(_ options: CommonOptions) throws {
        let console = Console.output
        if options.json {
            console.printJSON { writer in
                writer.object { writer in
                    writer.member("ok", !hasProblems)
                    writer.member("findings", findings) { $0.members(of: $1) }
                }
            }
        } else {
            print(to: console)
        }
        if hasProblems { throw ExitCode(CommandError.Status.failed.rawValue) }
    }

    /// Writes them, one a line with its remedy below it, and a summary.
    func print(to console: Console) {
        for finding in findings {
            let (mark, paint) = FindingReport.mark(finding.severity)
            let text = "\(finding.subject): \(finding.what)"
            console.print("\(console.paint(mark, paint)) \(TerminalText.text(text))")
            if !finding.remedy.isEmpty { console.print("          → \(TerminalText.text(finding.remedy))") }
        }
        func count(_ severity: Finding.Severity, _ word: String) -> String? {
            let number = findings.count { $0.severity == severity }
            return number == 0 ? nil : "\(number) \(word)\(number == 1 ? "" : "s")"
        }
        let parts = [count(.error, "error"), count(.warning, "warning"), count(.notice, "notice")].compactMap(\.self)
        console.print("")
        console.print(
            parts.isEmpty ? console.paint("All is well.", .green) : console.paint(parts.joined(separator: ", "), .bold))
    }

    static func mark(_ severity: Finding.Severity) -> (String, Console.Paint) {
        switch severity {
        case .ok: ("ok       ", .green)
        case .notice: ("notice   ", .cyan)
        case .warning: ("warning  ", .yellow)
        case .error: ("error    ", .red)
        }
    }
}

extension JSONWriter {
    mutating func members(of finding: Finding) {
        member("severity", finding.severity.rawValue)
        member("code", finding.code.rawValue)
        member("subject", finding.subject)
        member("what", finding.what)
        member("remedy", finding.remedy)
    }
}
