import ArgumentParser
import JSON
import Settings
import StateClient
import StateProtocol
import Submission

/// How much of their limits everybody has used.
struct LimitsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "limits", abstract: "Show how much of the limits is used up, and reset them.",
        subcommands: [Show.self, Reset.self], defaultSubcommand: Show.self)

    struct Show: GatewaySubcommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what counts against the limits now, and who is locked out.",
            discussion: """
                Keys are smtp:LOGIN, http:TOKEN, form:NAME, ip:ADDRESS, admin (test messages) and total; \
                recipients:smtp:LOGIN and the like count the recipients of a login's messages. total counts recipients, as \
                Cloudflare's bill does, the others messages. A limit that is off counts nothing.
                """)

        @Argument(help: "Only keys that begin like this, for instance smtp:")
        var prefix = ""

        @OptionGroup var options: CommonOptions

        func perform() throws {
            let (installation, state) = try Installation.toLookAt(options)
            let settings = try installation?.settings()
            let usage = try asking { () throws(StateError) in
                // What counts somebody's recipients belongs to who was asked for.
                let recipients = prefix.isEmpty ? [] : try state.usage(startingWith: LimitKey.recipients(ofKey: prefix))
                return try state.usage(startingWith: prefix) + recipients
            }
            let lockouts = try asking { () throws(StateError) in try state.lockouts() }
                .filter {
                    prefix.isEmpty || $0.name.hasPrefix(prefix) || "smtp:\($0.name.dropFirst(6))".hasPrefix(prefix)
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
                        let limits = settings?.limits(ofKey: usage.key)
                        writer.member("key", usage.key)
                        writer.member("unit", LimitKey.unit(of: usage.key).rawValue)
                        writer.member("lastMinute", usage.lastMinute)
                        if let limits { writer.member("perMinute", limits.perMinute) }
                        writer.member("lastDay", usage.lastDay)
                        if let limits { writer.member("perDay", limits.perDay) }
                        writer.member("underWay", usage.underWay)
                    }
                    writer.member("lockouts", lockouts) { writer, lockout in
                        writer.member("name", lockout.name)
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
                let limits = settings?.limits(ofKey: usage.key)
                table.add([
                    .init(usage.key), .init(LimitKey.unit(of: usage.key).rawValue),
                    Show.cell(usage.lastMinute, limits?.perMinute),
                    Show.cell(usage.lastDay, limits?.perDay), "\(usage.underWay)",
                ])
            }
            table.print(to: console)
            if table.isEmpty { console.print("Nothing counts against any limit.") }
            for lockout in lockouts {
                console.print(
                    "\(console.paint("locked", .yellow)) \(Plain.text(lockout.name)): \(lockout.failures) wrong passwords; "
                        + "opens in \(lockout.retryAfter) seconds, or by \"limits reset \(Plain.text(lockout.name))\"")
            }
        }

        /// `limit` is nil where the settings may not be read.
        private static func cell(_ count: Int, _ limit: Int?) -> Table.Cell {
            guard let limit else { return "\(count)" }
            guard limit > 0 else { return "\(count) of no limit" }
            return Table.Cell("\(count) of \(limit)", count >= limit ? .red : count * 5 >= limit * 4 ? .yellow : nil)
        }
    }

    struct Reset: GatewaySubcommand {
        static let configuration = CommandConfiguration(
            abstract: "Forget what counts against a limit, and wrong passwords of the same login or address.")

        /// What a key begins with that names somebody.
        private static let kinds = ["smtp:", "login:", "http:", "form:", "ip:", "recipients:", "shared:"]

        @Argument(help: "The key as \"limits show\" has it: smtp:LOGIN, http:TOKEN, ip:ADDRESS, …")
        var key: String

        @OptionGroup var options: CommonOptions

        func validate() throws {
            let isNamed = Reset.kinds.contains { key.hasPrefix($0) && key.utf8.count > $0.utf8.count }
            guard isNamed || key == "admin" || key == "total" else {
                throw ValidationError(
                    "A key is smtp:LOGIN, http:TOKEN, form:NAME, ip:ADDRESS, shared:SECRET, admin or total; "
                        + "\"limits show\" lists them."
                )
            }
        }

        func perform() throws {
            let state = try Installation(options).state
            // What comes after all but the key's last character includes the key.
            let usage = try asking { () throws(StateError) in
                try state.usage(startingWith: String(key.dropLast()), most: .max)
            }
            let lockouts = try asking { () throws(StateError) in try state.lockouts(most: .max) }
            let lock = key.hasPrefix("smtp:") ? "login:\(key.dropFirst("smtp:".count))" : key
            let counted =
                usage.contains { $0.key == key || LimitKey.owner(ofRecipients: $0.key) == key }
                || lockouts.contains { $0.name == lock }
            try asking { () throws(StateError) in try state.reset(key) }
            if options.json {
                Console.output.printJSON { writer in
                    writer.object {
                        $0.member("reset", key)
                        $0.member("counted", counted)
                    }
                }
            } else {
                Console.output.print(
                    counted ? "\(Plain.text(key)) begins anew." : "Nothing counted against \(Plain.text(key)).")
            }
        }
    }
}
