import ArgumentParser
import CloudflareAPI
import Diagnosis
import JSON
import Mail
import Policy
import Settings

/// The domains' DNS.
struct DNSCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dns", abstract: "Show what the domains' DNS needs, and add what is missing.",
        subcommands: [Show.self, Apply.self], defaultSubcommand: Show.self)

    /// The domains that were named, or all that may send.
    static func domains(_ names: [String], _ settings: Settings) throws -> [Domain] {
        if names.isEmpty {
            let domains = settings.allowedSenders.domains
            if domains.isEmpty {
                throw CommandError("no domain may send", remedy: "set ALLOWED_FROM, or name a domain", .badSettings)
            }
            return domains
        }
        return try names.map { name in
            guard let domain = Domain(parsing: Array(name.utf8)), domain.isQualified else {
                throw CommandError("\"\(TerminalText.text(name))\" is not a valid domain", remedy: "write example.com")
            }
            return domain
        }
    }

    static func checker(_ settings: Settings) throws -> DomainChecker {
        guard let checker = DomainChecker(settings) else {
            throw CommandError(
                "\(settings.missingCredential?.rawValue ?? "a setting") is not set, so Cloudflare cannot be queried",
                remedy: "cloudflare-smtp-gateway setup", .badSettings)
        }
        return checker
    }

    struct Show: GatewaySubcommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Show each domain's zone, its records as Cloudflare and resolvers see them, and what is missing.",
            discussion: "The exit status is 1 when something is missing or wrong.")

        @Argument(help: "Domains; by default, all of ALLOWED_FROM") var domain: [String] = []
        @OptionGroup var options: CommonOptions

        func perform() throws {
            let settings = try Installation(options).settings()
            let checker = try DNSCommand.checker(settings)
            let checks = try DNSCommand.domains(domain, settings).map(checker.check)
            if options.json {
                Console.output.printJSON { writer in
                    writer.object { $0.member("domains", checks) { $0.members(of: $1) } }
                }
            } else {
                for (index, check) in checks.enumerated() {
                    if index > 0 { Console.output.print("") }
                    Show.print(check, accountID: settings.credentials?.accountID ?? "")
                }
            }
            if checks.contains(where: { $0.findings.contains { $0.severity >= .warning } }) {
                throw ExitCode(CommandError.Status.failed.rawValue)
            }
        }

        private static func print(_ check: DomainCheck, accountID: String) {
            let console = Console.output
            var zone = "no zone in the account"
            if case .found(let found) = check.zone {
                zone = "zone \(found.name)\(found.isOnCloudflareDNS ? "" : ", with DNS elsewhere")"
            }
            console.print(
                "\(console.paint(check.domain, .bold)): \(TerminalText.text(zone)); sending is \(check.sending.word)")
            var table = Table(["RECORD", "AT CLOUDFLARE", "IN DNS", "SHOULD BE"])
            for record in check.records {
                table.add([
                    .init("\(record.expected.type) \(record.expected.name)"), cell(record.inZone, record.purpose),
                    cell(record.inDNS, record.purpose),
                    .init((record.expected.priority.map { "\($0) " } ?? "") + record.expected.text),
                ])
            }
            table.print(to: console)
            // What is missing stands in the table, and below in what would be written.
            for finding in check.findings
            where finding.severity > .ok && (finding.code != .recordMissing || check.plan.isEmpty) {
                let (mark, paint) = FindingReport.mark(finding.severity)
                console.print(
                    "\(console.paint(mark, paint)) \(TerminalText.text("\(finding.subject): \(finding.what)"))")
                if !finding.remedy.isEmpty { console.print("          → \(TerminalText.text(finding.remedy))") }
            }
            if !check.plan.isEmpty {
                console.print("\"cloudflare-smtp-gateway dns apply \(check.domain)\" would:")
                for step in check.plan.steps { console.print("  - \(TerminalText.text("\(step)"))") }
                if check.planWithReject != nil {
                    console.print(
                        TerminalText.text("\(DomainPlan.warning(check.domain)). Use --dmarc reject to skip it."))
                }
            }
            console.print(
                console.paint("Dashboard: \(CredentialCheck.sendingPage(accountID: accountID))", .dim))
        }

        private static func cell(_ state: RecordCheck.State?, _ purpose: RecordCheck.Purpose) -> Table.Cell {
            guard let state else { return "-" }
            if case .different = state, purpose == .dmarc { return Table.Cell("own policy", .green) }
            let paint: Console.Paint =
                switch state {
                case .ok: .green
                case .missing, .unknown: .yellow
                case .different, .conflicting: .red
                }
            return Table.Cell(state.word, paint)
        }
    }

    struct Apply: GatewaySubcommand {
        static let configuration = CommandConfiguration(
            abstract: "Enable sending and add the missing records, after showing what will be written.",
            discussion: """
                Only missing records are written: existing ones are never changed or removed. Everything \
                is checked again right before it is written. The token needs "Email Sending: Edit", "Zone: Read" \
                and "DNS: Edit" for the zone.

                Where a domain has no DMARC policy, Cloudflare publishes "p=reject" when sending is enabled, and \
                receivers then refuse other mail from the domain that is not aligned. So "p=none" is written first, \
                unless you say otherwise.
                """)

        @Argument(help: "Domains; by default, all of ALLOWED_FROM") var domain: [String] = []
        @Flag(help: "Do not ask for confirmation.") var yes = false

        @Option(
            help: ArgumentHelp(
                "For domains without a DMARC policy: none (write p=none first, the default) or reject (as Cloudflare "
                    + "does).",
                valueName: "policy"))
        var dmarc: String?
        @OptionGroup var options: CommonOptions

        /// Whether what was found stands in the way of what could be written.
        private static func isAnObstacle(_ code: Finding.Code) -> Bool {
            switch code {
            case .zoneNotFound, .permissionMissing, .zonePermissionMissing, .recordDifferent, .recordConflicting: true
            default: false
            }
        }

        func validate() throws {
            guard dmarc == nil || dmarc.flatMap(DomainPlan.DMARC.init(rawValue:)) != nil else {
                throw ValidationError("--dmarc must be none or reject")
            }
        }

        func perform() throws {
            let settings = try Installation(options).settings()
            let checker = try DNSCommand.checker(settings)
            let console = options.json ? Console.errors : Console.output
            let checks = try DNSCommand.domains(domain, settings).map(checker.check)
            for check in checks {
                for finding in check.findings
                where Apply.isAnObstacle(finding.code)
                    || finding.severity == .error && check.plan.isEmpty
                {
                    let (mark, color) = FindingReport.mark(finding.severity)
                    console.print(
                        console.paint(mark, color) + " "
                            + TerminalText.text("\(finding.subject): \(finding.what)"))
                    if !finding.remedy.isEmpty { console.print("          → \(TerminalText.text(finding.remedy))") }
                }
            }
            let plans = try checks.map { try plan(for: $0, console) }.filter { !$0.isEmpty }
            if plans.isEmpty {
                let isWell = checks.allSatisfy { $0.findings.allSatisfy { $0.severity < .warning } }
                console.print("There is nothing to write.")
                if options.json { Apply.printJSON([]) }
                if !isWell { throw ExitCode(CommandError.Status.failed.rawValue) }
                return
            }
            for plan in plans {
                console.print("\(console.paint(plan.domain, .bold)): this will be written at Cloudflare:")
                for step in plan.steps { console.print("  - \(TerminalText.text("\(step)"))") }
            }
            if !yes {
                guard Prompt.isPossible else {
                    throw CommandError(
                        "nothing was written: there is no terminal to confirm at", remedy: "confirm with --yes"
                    )
                }
                guard try Prompt.confirm("Write it?") else { throw CommandError("nothing was written") }
            }
            let applied = plans.map { ($0, checker.apply($0)) }
            if options.json {
                Apply.printJSON(applied)
            } else {
                for step in applied.flatMap(\.1) { Apply.print(step) }
            }
            try Apply.conclude(plans, checker, console)
            if applied.contains(where: { $0.1.contains { !$0.isGood } }) {
                throw ExitCode(CommandError.Status.failed.rawValue)
            }
        }

        /// The plan with the DMARC policy that is wanted: said, asked for, or `p=none`.
        private func plan(for check: DomainCheck, _ console: Console) throws -> DomainPlan {
            guard let other = check.planWithReject else { return check.plan }
            console.print(
                "\(console.paint("note", .yellow))      \(TerminalText.text(DomainPlan.warning(check.domain))).")
            if let dmarc { return dmarc == DomainPlan.DMARC.reject.rawValue ? other : check.plan }
            guard !yes, Prompt.isPossible else { return check.plan }
            return try Prompt.confirmUnlessNo("Write \"p=none\" for \(check.domain) first?") ? check.plan : other
        }

        /// What a domain needs may only be known once sending is enabled.
        private static func conclude(_ plans: [DomainPlan], _ checker: DomainChecker, _ console: Console) throws {
            for plan in plans {
                guard let domain = Domain(parsing: Array(plan.domain.utf8)) else { continue }
                let rest = checker.plan(for: domain)
                if !rest.isEmpty, rest != plan {
                    console.print("\(plan.domain): \(rest.steps.count) more to write now: run this again.")
                }
            }
        }

        private static func print(_ applied: AppliedStep) {
            let console = Console.output
            let (word, paint): (String, Console.Paint) =
                switch applied.outcome {
                case .done: ("done     ", .green)
                case .alreadyThere: ("there    ", .green)
                case .overtaken: ("left     ", .yellow)
                case .failed: ("failed   ", .red)
                case .skipped: ("skipped  ", .yellow)
                }
            console.print("\(console.paint(word, paint)) \(TerminalText.text("\(applied.step)"))")
            switch applied.outcome {
            case .overtaken(let text): console.print("          → now:  \(TerminalText.text(text))")
            case .failed(let failure):
                let finding = CredentialCheck.finding(failure)
                console.print("          → \(TerminalText.text(finding.what)); \(TerminalText.text(finding.remedy))")
            default: break
            }
        }

        private static func printJSON(_ applied: [(DomainPlan, [AppliedStep])]) {
            Console.output.printJSON { writer in
                writer.object { writer in
                    writer.member("domains", applied) { writer, entry in
                        writer.member("domain", entry.0.domain)
                        writer.member("steps", entry.1) { writer, step in
                            writer.member("step", step.step.description)
                            writer.member("outcome", step.word)
                            if case .failed(let failure) = step.outcome {
                                writer.member("failure", failure.description)
                            }
                            if case .overtaken(let text) = step.outcome { writer.member("there", text) }
                        }
                    }
                }
            }
        }
    }
}

extension AppliedStep {
    /// Whether what was to be there is there.
    fileprivate var isGood: Bool { outcome == .done || outcome == .alreadyThere }

    fileprivate var word: String {
        switch outcome {
        case .done: "done"
        case .alreadyThere: "there"
        case .overtaken: "left"
        case .failed: "failed"
        case .skipped: "skipped"
        }
    }
}

extension JSONWriter {
    fileprivate mutating func members(of check: DomainCheck) {
        member("domain", check.domain)
        if case .found(let zone) = check.zone {
            member("zone") { writer in
                writer.member("name", zone.name)
                writer.member("status", zone.status)
                writer.member("onCloudflareDNS", zone.isOnCloudflareDNS)
            }
        } else {
            name("zone")
            null()
        }
        member("sending", check.sending.word)
        member("records", check.records) { writer, record in
            writer.member("type", record.expected.type)
            writer.member("name", record.expected.name)
            writer.member("content", record.expected.content)
            if let priority = record.expected.priority { writer.member("priority", priority) }
            writer.member("atCloudflare", record.inZone?.word)
            writer.member("inDNS", record.inDNS.word)
            writer.member("there", (record.inZone ?? record.inDNS).detail)
        }
        member("plan", check.plan.steps.map(\.description))
        member("planWithReject", (check.planWithReject?.steps ?? []).map(\.description))
        member("findings", check.findings) { $0.members(of: $1) }
    }
}
