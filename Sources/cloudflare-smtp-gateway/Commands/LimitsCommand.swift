import ArgumentParser
import JSON
import Settings
import StateClient
import StateProtocol
import Submission

/// How much of their limits everybody has used.
struct LimitsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "limits", abstract: "Show limit usage, and reset limits.",
        subcommands: [Show.self, Reset.self], defaultSubcommand: Show.self)

    struct Show: GatewaySubcommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what counts against the limits now, and which clients are locked out.",
            discussion: """
                Keys are smtp:LOGIN, http:TOKEN, form:NAME, ip:ADDRESS, admin (test messages) and total; \
                recipients:smtp:LOGIN and the like count the recipients of a login's messages. total counts \
                recipients, as Cloudflare's bill does, the others messages. A limit that is off counts nothing.
                """)

        @Argument(help: "Only keys with this prefix, for example smtp:")
        var prefix = ""

        @OptionGroup var options: CommonOptions

        func perform() throws {
            let (installation, state) = try Installation.readOnly(options)
            let settings = try installation?.settings()
            let usage = try mappingStateErrors { () throws(StateError) in
                // What counts somebody's recipients belongs to who was asked for.
                try state.usageWithRecipients(startingWith: prefix)
            }
            let lockouts = try mappingStateErrors { () throws(StateError) in try state.lockouts() }
                .filter {
                    $0.key.description.hasPrefix(prefix) || $0.key.limit?.description.hasPrefix(prefix) ?? false
                }
            if options.json {
                printJSON(usage, lockouts, settings)
            } else {
                print(usage, lockouts.filter { $0.retryAfter > 0 }, settings)
            }
        }

        private func printJSON(_ usage: [KeyUsage], _ lockouts: [Lockout], _ settings: Settings?) {
            Console.output.printJSON { writer in
                writer.object { writer in
                    writer.member("keys", usage) { writer, usage in
                        let limits = settings?.limits(of: usage.key)
                        writer.member("key", usage.key.description)
                        writer.member("unit", usage.key.unit.rawValue)
                        writer.member("lastMinute", usage.lastMinute)
                        if let limits { writer.member("perMinute", limits.perMinute ?? 0) }
                        writer.member("lastDay", usage.lastDay)
                        if let limits { writer.member("perDay", limits.perDay ?? 0) }
                        writer.member("underWay", usage.underWay)
                    }
                    writer.member("lockouts", lockouts) { writer, lockout in
                        writer.member("name", lockout.key.description)
                        writer.member("failures", lockout.failures)
                        writer.member("retryAfter", lockout.retryAfter)
                    }
                }
            }
        }

        private func print(_ usage: [KeyUsage], _ lockouts: [Lockout], _ settings: Settings?) {
            let console = Console.output
            var table = Table(["KEY", "COUNTS", "LAST MINUTE", "LAST 24 HOURS", "UNDER WAY"], right: [2, 3, 4])
            for usage in usage {
                let limits = settings?.limits(of: usage.key)
                table.add([
                    .init(usage.key.description), .init(usage.key.unit.rawValue),
                    limits.map { Show.cell(usage.lastMinute, $0.perMinute) } ?? "\(usage.lastMinute)",
                    limits.map { Show.cell(usage.lastDay, $0.perDay) } ?? "\(usage.lastDay)",
                    "\(usage.underWay)",
                ])
            }
            table.print(to: console)
            if table.isEmpty { console.print("No limit is in use.") }
            for lockout in lockouts {
                let key = TerminalText.text(lockout.key.description)
                console.print(
                    "\(console.paint("locked", .yellow)) \(key): \(lockout.failures) wrong passwords; "
                        + "unlocks in \(lockout.retryAfter) seconds, or with \"limits reset \(key)\"")
            }
        }

        private static func cell(_ count: Int, _ limit: Int?) -> Table.Cell {
            guard let limit else { return "\(count) of no limit" }
            return Table.Cell("\(count) of \(limit)", count >= limit ? .red : count * 5 >= limit * 4 ? .yellow : nil)
        }
    }

    struct Reset: GatewaySubcommand {
        static let configuration = CommandConfiguration(
            abstract: "Reset a limit's count, and the wrong passwords of the same login or address.")

        @Argument(help: "The key as shown by \"limits show\": smtp:LOGIN, http:TOKEN, ip:ADDRESS, …")
        var key: String

        @OptionGroup var options: CommonOptions

        func validate() throws {
            guard LimitKey(parsing: key) != nil || LockoutKey(parsing: key) != nil else { throw Reset.unknownKey }
        }

        private static let unknownKey = ValidationError(
            "A key is smtp:LOGIN, http:TOKEN, form:NAME, ip:ADDRESS, shared:SECRET, admin or total; "
                + "\"limits show\" lists them.")

        func perform() throws {
            let state = try Installation(options).state
            // What comes after all but the key's last character includes the key.
            let usage = try mappingStateErrors { () throws(StateError) in
                try state.usage(startingWith: String(key.dropLast()), most: .max)
            }
            let lockouts = try mappingStateErrors { () throws(StateError) in try state.lockouts(most: .max) }
            let counted: Bool
            if let limit = LimitKey(parsing: key) {
                counted =
                    usage.contains { [limit, .recipients(of: limit)].contains($0.key) }
                    || lockouts.contains { $0.key.limit == limit }
                try mappingStateErrors { () throws(StateError) in try state.reset(limit) }
            } else if let lockout = LockoutKey(parsing: key) {
                counted = lockouts.contains { $0.key == lockout }
                try mappingStateErrors { () throws(StateError) in try state.reset(lockout) }
            } else {
                throw Reset.unknownKey
            }
            if options.json {
                Console.output.printJSON { writer in
                    writer.object {
                        $0.member("reset", key)
                        $0.member("counted", counted)
                    }
                }
            } else {
                Console.output.print(
                    counted
                        ? "\(TerminalText.text(key)) starts again."
                        : "Nothing counted against \(TerminalText.text(key)).")
            }
        }
    }
}
