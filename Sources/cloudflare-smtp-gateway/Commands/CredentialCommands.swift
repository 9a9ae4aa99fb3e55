import ArgumentParser
import Credentials
import JSON
import Settings
import StateClient
import StateProtocol
import Submission
import Text

/// Makes a login or token.
struct AddCredential<Credential: CredentialType>: GatewaySubcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: "Create a \(Credential.noun); its \(Credential.secretNoun) is shown once.",
            discussion:
                "The \(Credential.secretNoun) is random, and only its hash is kept: it cannot be shown again.")
    }

    @Argument(help: "Its name: letters, digits and . _ @ + -") var name: String
    @OptionGroup(title: "Its own rules") var rules: Credential.Rules
    @OptionGroup var options: CommonOptions

    func perform() throws {
        let installation = try Installation(options)
        let existing = Credential.namesInSettings(try installation.settings())
        var secret = ""
        try installation.edit { saved throws(SavedSettings.ChangeError) in
            secret = try saved.mint(name, for: Credential.kind, existing: existing)
            try rules.apply(to: &saved, of: name, Credential.kind)
        }
        MintedSecret<Credential>(name: name, secret: secret).print(installation, options)
    }
}

/// Gives a login or token a new secret.
struct RotateCredential<Credential: CredentialType>: GatewaySubcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rotate",
            abstract: "Give a \(Credential.noun) a new \(Credential.secretNoun), which is shown once.",
            discussion: "The old one stays valid for a while, so that you can change one app at a time.")
    }

    @Argument(help: "Its name") var name: String

    @Option(
        help: ArgumentHelp(
            "How long the old one stays valid: 45m, 24h, 7d, at most 30d; 0 to end it now.", valueName: "time"))
    var overlap = "24h"

    @OptionGroup var options: CommonOptions

    func validate() throws {
        guard let overlap = Duration.seconds(overlap), overlap <= MintedCredential.maximumOverlap else {
            throw ValidationError("--overlap must be a time such as 45m, 24h or 7d, at most 30d")
        }
    }

    func perform() throws {
        let installation = try Installation(options)
        var secret = ""
        try installation.edit { saved throws(SavedSettings.ChangeError) in
            secret = try saved.rotate(name, for: Credential.kind, overlap: Duration.seconds(overlap) ?? 0)
        }
        MintedSecret<Credential>(name: name, secret: secret).print(installation, options)
    }
}

/// Takes a login or token away.
struct RemoveCredential<Credential: CredentialType>: GatewaySubcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove", abstract: "Remove a \(Credential.noun) and its own rules immediately.",
            discussion: "As long as gateway.env has rules for it, its name stays, without a \(Credential.secretNoun).")
    }

    @Argument(help: "Its name") var name: String
    @Flag(help: "Do not ask for confirmation.") var yes = false
    @OptionGroup var options: CommonOptions

    func perform() throws {
        let installation = try Installation(options)
        let isMinted = try installation.saved().credentials(of: Credential.kind).contains { $0.name == name }
        guard isMinted else {
            if Credential.namesInSettings(try installation.settings()).contains(name) {
                throw CommandError(
                    "the \(Credential.noun) \"\(TerminalText.text(name))\" is set in the settings file",
                    remedy: "remove it from \(installation.path)")
            }
            if try removeLeftovers(installation) { return }
            throw CommandError(
                "there is no \(Credential.noun) \"\(TerminalText.text(name))\"",
                remedy: "cloudflare-smtp-gateway \(Credential.command) list")
        }
        if !yes {
            guard Prompt.isPossible else {
                throw CommandError("there is no terminal to confirm at", remedy: "confirm with --yes")
            }
            guard try Prompt.confirm("Remove the \(Credential.noun) \"\(name)\"? Apps that use it can no longer send.")
            else {
                throw CommandError("nothing was removed")
            }
        }
        let revocation = try installation.revoke(name, for: Credential.kind)
        let text = revocation.text(Credential.noun, TerminalText.text(name))
        if options.json {
            let key = if case .keptFor = revocation { "revoked" } else { "removed" }
            Console.output.printJSON { writer in
                writer.object { writer in
                    writer.member(key, name)
                    if revocation != .gone { writer.member("note", text) }
                }
            }
        } else {
            Console.output.print(text)
        }
    }

    /// Whether there were rules of somebody who is gone, which are gone as well now.
    private func removeLeftovers(_ installation: Installation) throws -> Bool {
        var copy = try installation.saved()
        guard !copy.removeRules(of: name, Credential.kind).isEmpty else { return false }
        try installation.edit { saved throws(SavedSettings.ChangeError) in saved.removeRules(of: name, Credential.kind)
        }
        if options.json {
            Console.output.printJSON { writer in writer.object { $0.member("removed", name) } }
        } else {
            Console.output.print(
                "There is no \(Credential.noun) \"\(TerminalText.text(name))\"; its leftover rules were removed.")
        }
        return true
    }
}

/// Changes what a login or token may do.
struct SetCredentialRules<Credential: CredentialType>: GatewaySubcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set", abstract: "Change the rules of a \(Credential.noun).",
            discussion: "Rules that you do not name stay as they are; an empty value removes a rule.")
    }

    @Argument(help: "Its name") var name: String
    @OptionGroup(title: "Its own rules") var rules: Credential.Rules
    @OptionGroup var options: CommonOptions

    func validate() throws {
        guard !rules.isEmpty else { throw ValidationError("Name at least one rule, such as --allowed-from.") }
    }

    func perform() throws {
        let installation = try Installation(options)
        let names = Credential.namesInSettings(try installation.settings())
        let saved = try installation.saved()
        guard names.contains(name) || saved.credentials(of: Credential.kind).contains(where: { $0.name == name }) else {
            throw CommandError(
                "there is no \(Credential.noun) \"\(TerminalText.text(name))\"",
                remedy: "cloudflare-smtp-gateway \(Credential.command) list")
        }
        try installation.edit { saved throws(SavedSettings.ChangeError) in
            try rules.apply(to: &saved, of: name, Credential.kind)
        }
        if options.json {
            Console.output.printJSON { writer in writer.object { $0.member("changed", name) } }
        } else {
            Console.output.print(
                "The rules of the \(Credential.noun) \"\(TerminalText.text(name))\" apply from the next connection on.")
        }
    }
}

/// Lists logins or tokens.
struct ListCredentials<Credential: CredentialType>: GatewaySubcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: "List the \(Credential.noun)s, where they come from, and when they were last used."
        )
    }

    @OptionGroup var options: CommonOptions

    private struct Entry {
        let name: String
        let minted: MintedCredential?
        let lastUse: Int?
        /// Those that are set, by the ends of their names.
        let rules: [(name: String, value: String)]
        let limits: KeyLimits
        let recipientsPerDay: Int?
    }

    func perform() throws {
        let installation = try Installation(options)
        let settings = try installation.settings()
        let saved = try installation.saved()
        let minted = saved.credentials(of: Credential.kind)
        let named = Credential.namesInSettings(settings)
        // Without the state daemon the list is still worth something.
        let uses = try? installation.state.lastUses()
        let entries = (named.map { ($0, nil) } + minted.filter { !named.contains($0.name) }.map { ($0.name, $0) })
            .map { (name: String, credential: MintedCredential?) in
                let key = Credential.kind.limitKey(of: name)
                return Entry(
                    name: name, minted: credential, lastUse: uses?.first { $0.key == key }?.time,
                    rules: ListCredentials.rules(of: name, installation.source, saved),
                    limits: settings.limits(of: key),
                    recipientsPerDay: settings.limits(of: .recipients(of: key)).perDay)
            }
        if options.json { printJSON(entries) } else { print(entries, knowsUses: uses != nil) }
    }

    private static func rules(
        of name: String, _ source: SettingsSource, _ saved: SavedSettings
    ) -> [(name: String, value: String)] {
        var keys = LoginSetting.allCases.map { ($0.rawValue, Credential.kind.key(name, $0)) }
        if Credential.kind == .http { keys.append(("TURNSTILE", SavedSettings.turnstileKey(ofToken: name))) }
        return keys.compactMap { ending, key in
            let (value, origin) = source.value(of: key, saved: saved)
            return origin == .defaultValue ? nil : (ending, value)
        }
    }

    private func printJSON(_ entries: [Entry]) {
        Console.output.printJSON { writer in
            writer.object { writer in
                writer.member("\(Credential.noun)s", entries) { writer, entry in
                    writer.member("name", entry.name)
                    writer.member("source", entry.minted == nil ? "settings" : "minted")
                    if entry.minted?.isRevoked ?? false { writer.member("revoked", true) }
                    writer.member("created", entry.minted.map { TimeFormat.utc($0.created) })
                    writer.member("rotated", entry.minted.map { TimeFormat.utc($0.rotated) })
                    writer.member(
                        "overlapUntil", entry.minted?.overlapEnd(now: MintedCredential.now).map { TimeFormat.utc($0) })
                    writer.member("lastUsed", entry.lastUse.map { TimeFormat.utc($0) })
                    writer.member("perMinute", entry.limits.perMinute ?? 0)
                    writer.member("perDay", entry.limits.perDay ?? 0)
                    writer.member("recipientsPerDay", entry.recipientsPerDay ?? 0)
                    writer.member("rules") { writer in
                        for rule in entry.rules { writer.member(rule.name, rule.value) }
                    }
                }
            }
        }
    }

    private func print(_ entries: [Entry], knowsUses: Bool) {
        let now = MintedCredential.now
        let console = Console.output
        var table = Table(
            ["NAME", "SOURCE", "MADE", "LAST USED", "A MINUTE", "A DAY", "RULES OF ITS OWN"], right: [4, 5])
        for entry in entries {
            func limit(_ number: Int?) -> String { number.map { "\($0)" } ?? "no limit" }
            // The limits of messages have columns.
            let rules = entry.rules.filter { rule in
                ![LoginSetting.rateLimitPerMinute, .rateLimitPerDay].contains { $0.rawValue == rule.name }
            }
            let overlap = entry.minted?.overlapEnd(now: now).map { ", old one until \(TimeFormat.local($0))" } ?? ""
            table.add([
                .init(entry.name), .init(entry.minted.map { $0.isRevoked ? "revoked" : "minted" } ?? "settings file"),
                .init((entry.minted.map { String(TimeFormat.local($0.created).prefix(10)) } ?? "-") + overlap),
                .init(entry.lastUse.map { TimeFormat.ago($0, now: now) } ?? (knowsUses ? "never" : "not known")),
                .init(limit(entry.limits.perMinute)), .init(limit(entry.limits.perDay)),
                .init(rules.isEmpty ? "-" : rules.map { "\($0.name)=\($0.value)" }.joined(separator: " ")),
            ])
        }
        table.print(to: console)
        if table.isEmpty {
            console.print(
                "There is no \(Credential.noun). Create one: cloudflare-smtp-gateway \(Credential.command) add NAME")
        }
    }
}

/// A secret that was just made: the one time it is shown.
struct MintedSecret<Credential: CredentialType> {
    let name: String
    let secret: String

    func print(_ installation: Installation, _ options: CommonOptions) {
        let console = Console.output
        if options.json {
            console.printJSON { writer in
                writer.object { writer in
                    writer.member("name", name)
                    writer.member(Credential.secretNoun, secret)
                }
            }
            return
        }
        let lines = Credential.howTo(name, installation) + [(Credential.secretNoun, secret)]
        let width = lines.map(\.label.count).max() ?? 0
        console.print("The \(Credential.noun) \"\(name)\" is ready. Its \(Credential.secretNoun) is shown only now:")
        console.print("")
        for (label, value) in lines {
            let padding = String(repeating: " ", count: width - label.count)
            console.print(
                "  \(label)\(padding)  \(label == Credential.secretNoun ? console.paint(value, .bold) : value)")
        }
    }
}

/// Times as they are written on a command line.
enum Duration {
    /// `45m`, `24h`, `7d`, `90s`, or a number of seconds; nil for anything else.
    static func seconds(_ text: String) -> Int? {
        let units: [Character: Int] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]
        let unit = text.last.flatMap { units[$0] }
        let digits = unit == nil ? text[...] : text.dropLast()
        guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isASCIIDigit),
            let number = Int(digits)
        else { return nil }
        return number * (unit ?? 1)
    }
}

/// Logins of the SMTP service.
struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Create, list, change and remove SMTP logins.",
        subcommands: [
            AddCredential<SMTPLogin>.self, ListCredentials<SMTPLogin>.self, SetCredentialRules<SMTPLogin>.self,
            RotateCredential<SMTPLogin>.self, RemoveCredential<SMTPLogin>.self,
        ], defaultSubcommand: ListCredentials<SMTPLogin>.self)
}

/// Bearer tokens of the HTTP service.
struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Create, list, change and remove HTTP bearer tokens.",
        subcommands: [
            AddCredential<HTTPToken>.self, ListCredentials<HTTPToken>.self, SetCredentialRules<HTTPToken>.self,
            RotateCredential<HTTPToken>.self, RemoveCredential<HTTPToken>.self,
        ], defaultSubcommand: ListCredentials<HTTPToken>.self)
}
