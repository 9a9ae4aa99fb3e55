import ArgumentParser
import CloudflareAPI
import Credentials
import Diagnosis
import Glibc
import JSON
import Settings
import System

/// A first installation, or a change to it.
struct SetupCommand: GatewaySubcommand {
    static let configuration = CommandConfiguration(
        commandName: "setup", abstract: "Ask what a new installation needs, and write the settings file.",
        discussion: """
            Comments and other settings stay as they are. The file is replaced atomically, and only \
            root can read it. Before that, Cloudflare is asked to verify the token and the account.

            Without a terminal, or with --from-stdin, nothing is asked: settings come as NAME=value lines on standard \
            input, which is the way for secrets, or by the options. For instance:
              cloudflare-smtp-gateway setup --from-stdin --user app <settings
            """)

    @Option(help: ArgumentHelp("CF_ACCOUNT_ID.", valueName: "id"))
    var accountID: String?

    @Option(help: ArgumentHelp("ALLOWED_FROM: domains or addresses that may send.", valueName: "list"))
    var allowedFrom: String?

    @Option(help: ArgumentHelp("A first login to create; its password is shown once.", valueName: "name"))
    var user: String?

    @Option(
        help: ArgumentHelp("A file that contains only the API token.", valueName: "file"), completion: .file())
    var tokenFile: String?

    @Flag(help: "Read settings from standard input, as NAME=value lines.")
    var fromStdin = false

    @Flag(help: "Do not ask Cloudflare to verify the token and the account.")
    var noVerify = false

    @OptionGroup var options: CommonOptions

    func perform() throws {
        var file = try SetupCommand.file(options.settings)
        let before = file.bytes
        var user = self.user
        var changed: [String] = []
        func set(_ name: SettingName, _ value: String) throws {
            try SetupCommand.set(name.rawValue, value, &file, &changed)
        }

        if let accountID { try set(.accountID, accountID) }
        if let allowedFrom { try set(.allowedFrom, allowedFrom) }
        if let tokenFile { try set(.apiToken, try SetupCommand.token(tokenFile)) }
        if fromStdin {
            for (name, value) in try SetupCommand.given() { try SetupCommand.set(name, value, &file, &changed) }
        }
        let isInterview = !fromStdin && changed.isEmpty && user == nil
        if isInterview {
            guard Prompt.isPossible else {
                throw CommandError(
                    "there is no terminal to ask at", remedy: "give the settings on standard input, with --from-stdin")
            }
            var interview = SetupInterview(file, Installation.credentials(at: options.settings))
            try interview.run()
            _ = try usable(interview.file.file, interview.user)
            if !noVerify { try judge(interview.verify()) }
            (file, changed, user) = (interview.file, interview.changed, interview.user)
        }
        let settings = try usable(file.file, user)
        // An interview has asked already.
        if !noVerify, !isInterview { try judge(CredentialCheck(settings).findings.filter { $0.severity >= .warning }) }
        if !changed.isEmpty {
            guard try SetupCommand.file(options.settings).bytes == before else {
                throw CommandError(
                    "nothing was written, because someone else changed \(options.settings) in the meantime",
                    remedy: "begin again")
            }
            do {
                try PrivateFile.replace(options.settings, with: file.bytes)
            } catch {
                throw error.isPermissionDenied
                    ? CommandError.needsRoot("\(error)")
                    : CommandError("\(error)", remedy: "install the gateway first, or give the file with --settings")
            }
        }
        try conclude(changed, user)
    }

    // MARK: What is there

    private static func file(_ path: String) throws -> EnvironmentFileEditor {
        do {
            guard let bytes = try PrivateFile.read(path, longest: EnvironmentFile.maximumSize) else {
                return try EnvironmentFileEditor(Array(header.utf8))
            }
            return try EnvironmentFileEditor(bytes)
        } catch let error as PrivateFile.ReadError {
            throw error.isPermissionDenied ? CommandError.needsRoot("\(error)") : CommandError("\(error)", .badSettings)
        } catch {
            throw CommandError("\(path): \(error)", remedy: "mend it, or move it away", .badSettings)
        }
    }

    private static let header = """
        # Settings of cloudflare-smtp-gateway. Read by systemd for every new connection: a change is in force for the \
        next one.
        # This file holds secrets: keep it root's, mode 0600.

        """

    // MARK: What is given

    private static func set(
        _ name: String, _ value: String, _ file: inout EnvironmentFileEditor, _ changed: inout [String]
    ) throws {
        do {
            if try file.set(name, to: value), !changed.contains(name) { changed.append(name) }
        } catch {
            throw CommandError(
                "\(error)", remedy: error == .value(name: name) ? "give it on one line" : "close the quotation mark",
                .badSettings)
        }
    }

    private static func token(_ path: String) throws -> String {
        do {
            guard let bytes = try PrivateFile.read(path, longest: 4_096),
                let text = String(validating: bytes, as: UTF8.self)?.trimmed, !text.isEmpty
            else { throw CommandError("\(path) contains no token") }
            return text
        } catch let error as PrivateFile.ReadError {
            throw CommandError("\(error)")
        }
    }

    private static func given() throws -> [(String, String)] {
        let given: EnvironmentFile
        do {
            given = try EnvironmentFile(parsing: try StandardInput.bytes())
        } catch let error as EnvironmentFile.ReadError {
            throw CommandError("standard input: \(error)")
        }
        if let flaw = given.flaws.first { throw CommandError("standard input, line \(flaw.line): \(flaw.text)") }
        let unknown = NameCheck.findings(given.assignments.map(\.name))
        if let finding = unknown.first {
            throw CommandError("unknown setting \(finding.subject)", remedy: finding.remedy)
        }
        return given.assignments.map { ($0.name, $0.value) }
    }

    // MARK: Whether it is good

    /// Nothing that would stop the mail is written.
    private func usable(_ file: EnvironmentFile, _ user: String?) throws -> Settings {
        let source = Installation.source(file, Installation.credentials(at: options.settings))
        do {
            let settings = try Settings(from: source)
            if let user { try SetupCommand.checkLogin(user, settings, source) }
            return settings
        } catch let error as InvalidSettings {
            throw CommandError(
                "nothing was written, because these settings cannot be used:\n  "
                    + error.problems.map { TerminalText.text("\($0)") }.joined(separator: "\n  "), .badSettings)
        }
    }

    /// Ends with a failure where something speaks against the settings, and nobody insists.
    private func judge(_ bad: [Finding]) throws {
        guard !bad.isEmpty else { return }
        FindingReport(findings: bad).print(to: Console.errors)
        if Prompt.isPossible, !fromStdin, try Prompt.confirm("Write the settings anyway?") { return }
        throw CommandError(
            "nothing was written", remedy: "fix it, or use --no-verify to write the settings anyway")
    }

    /// Whether a login of this name can be made.
    static func checkName(_ name: String, _ settings: Settings, _ source: SettingsSource) throws {
        var saved = try source.file.read()
        _ = try saved.mint(name, for: .smtp, existing: settings.smtpUsers.namesInSettings)
    }

    /// A login that cannot be made is told before anything is written.
    private static func checkLogin(_ name: String, _ settings: Settings, _ source: SettingsSource) throws {
        do {
            try checkName(name, settings, source)
        } catch {
            throw CommandError("nothing was written: \(TerminalText.text("\(error)"))")
        }
        guard access(settings.dataDirectory, W_OK) == 0 else {
            throw CommandError(
                "nothing was written: logins cannot be kept in \(settings.dataDirectory): "
                    + String(cString: strerror(errno)),
                remedy: "install the gateway first; systemd-tmpfiles --create creates the directory")
        }
    }

    // MARK: The end

    private func conclude(_ changed: [String], _ user: String?) throws {
        let console = Console.output
        let installation = try Installation(options)
        var secret: String?
        if let user {
            let existing = try installation.settings().smtpUsers.namesInSettings
            try installation.edit { saved throws(SavedSettings.ChangeError) in
                secret = try saved.mint(user, for: .smtp, existing: existing)
            }
        }
        if options.json {
            console.printJSON { writer in
                writer.object { writer in
                    writer.member("written", changed.isEmpty ? nil : options.settings)
                    writer.member("changed", changed)
                    if let user, let secret {
                        writer.member("login") { writer in
                            writer.member("name", user)
                            writer.member("password", secret)
                        }
                    }
                }
            }
            return
        }
        console.print(
            changed.isEmpty
                ? "The settings are unchanged."
                : "Written to \(options.settings): \(changed.joined(separator: ", "))")
        if let user, let secret {
            console.print("")
            MintedSecret<SMTPLogin>(name: user, secret: secret).print(installation, options)
        }
        console.print("")
        console.print("Next:")
        console.print("  systemctl enable --now cloudflare-smtp-gateway.target")
        console.print("  cloudflare-smtp-gateway dns show")
        console.print("  cloudflare-smtp-gateway send --to you@example.net")
    }
}
