import CloudflareAPI
import Diagnosis
import Settings

/// The questions of `setup` at a terminal. An answer that cannot be right is asked for again, and the others are kept.
struct SetupInterview {
    /// The settings file with the answers in it.
    private(set) var file: EnvironmentFileEditor
    /// The settings that the answers have changed.
    private(set) var changed: [String] = []
    /// The name of a first login to make.
    private(set) var user: String?

    private let credentials: UnitCredentials
    private let console = Console.errors

    /// An interview about `file`, beside which there are the units' `credentials`.
    init(_ file: EnvironmentFileEditor, _ credentials: UnitCredentials) {
        self.file = file
        self.credentials = credentials
    }

    /// Asks all of it.
    mutating func run() throws {
        console.print("Answer five questions to send mail. Nothing is written before the last answer.")
        console.print("")
        try askAccount()
        console.print(
            "API token with the permission \"\(Permission.emailSendingEdit)\", from \(CredentialCheck.tokensPage)")
        try askToken()
        try ask(
            .allowedFrom, { try Prompt.ask($1, proposal: $0) },
            "Allowed senders: domains or addresses, separated by commas"
        ) { [self] in problem(of: .allowedFrom, in: $0) }
        try askUser()
        try askStartTLS()
    }

    /// Asks for token and account as long as Cloudflare does not take them and an answer is given. What Cloudflare says
    /// against the settings in the end.
    mutating func verify() throws -> [Finding] {
        while true {
            let findings = try objections()
            let wrong = findings.filter { $0.severity == .error }.compactMap { SettingName(rawValue: $0.subject) }
            guard let first = wrong.first, [.apiToken, .accountID].contains(first) else { return findings }
            FindingReport(findings: findings).print(to: console)
            console.print("")
            let before = file.bytes
            if first == .apiToken { try askToken() } else { try askAccount() }
            // Whoever insists has a reason, or has fixed it at Cloudflare.
            if file.bytes == before { return try objections() }
        }
    }

    private func objections() throws -> [Finding] {
        try CredentialCheck(Settings(from: source)).findings.filter { $0.severity >= .warning }
    }

    // MARK: The questions

    private mutating func askAccount() throws {
        try ask(
            .accountID, { try Prompt.ask($1, proposal: $0) }, "Account ID, from the Cloudflare dashboard"
        ) { file in
            // Also before there is a token beside it.
            do {
                _ = try APICredentials(accountID: file[SettingName.accountID.rawValue] ?? "", token: "token")
                return nil
            } catch {
                return "that is not a valid account ID: it has 32 hexadecimal digits"
            }
        }
    }

    private mutating func askToken() throws {
        let keeps = isSet(.apiToken) ? "; leave empty to keep the current one" : ""
        try ask(.apiToken, { _, question in try Prompt.askSecret(question) }, "API token\(keeps)") { [self] in
            problem(of: .apiToken, in: $0)
        }
    }

    private mutating func askUser() throws {
        let minted = (try? source.file.read().logins) ?? []
        let hasLogin = isSet(.smtpUsers) || !minted.isEmpty
        while true {
            let answer = try Prompt.ask(
                "Name of a login to create for an app\(hasLogin ? "; empty for none" : "")",
                proposal: hasLogin ? "" : "app")
            user = answer.isEmpty ? nil : answer
            // What is wrong with the settings is told when all of them are looked at.
            guard let user, let settings = try? Settings(from: source) else { return }
            do {
                return try SetupCommand.checkName(user, settings, source)
            } catch let error as SavedSettings.ChangeError {
                complain("\(error)")
            }
        }
    }

    private mutating func askStartTLS() throws {
        console.print(
            "Many apps use STARTTLS when it is offered, and then refuse a self-signed certificate: Rails, Symfony, "
                + "Grafana, Nextcloud, Nodemailer. On this host they do not need it.")
        let name = SettingName.startTLSOnLoopback
        let before = file.file[name.rawValue] ?? ""
        // What is so by default need not stand in the file.
        let isOffered = before.isEmpty ? name.defaultValue : before
        try ask(
            name,
            { _, question in
                let answer = try Prompt.ask(question, proposal: isOffered).lowercased()
                return answer == isOffered ? "" : answer
            }, "Offer STARTTLS to apps on this host: yes or no"
        ) { [self] in problem(of: name, in: $0) }
    }

    /// Asks until the answer can be right; an empty one keeps what is set.
    private mutating func ask(
        _ name: SettingName, _ prompt: (String, String) throws -> String, _ question: String,
        problem: (EnvironmentFile) -> String?
    ) throws {
        while true {
            let answer = try prompt(file.file[name.rawValue] ?? "", question)
            if answer.isEmpty {
                if isSet(name) { return }
                complain("without it nothing can be sent")
                continue
            }
            var edited = file
            do {
                let isNew = try edited.set(name.rawValue, to: answer)
                if let problem = problem(edited.file) {
                    complain(problem)
                    continue
                }
                file = edited
                if isNew, !changed.contains(name.rawValue) { changed.append(name.rawValue) }
                return
            } catch EnvironmentFileEditor.EditError.value {
                complain("that is not a single line of text")
            } catch {
                throw CommandError("\(error)", remedy: "close the quotation mark", .badSettings)
            }
        }
    }

    private func complain(_ text: String) { console.print("  → \(TerminalText.text(text)). Once more:") }

    // MARK: What is known

    private var source: SettingsSource { Installation.source(file.file, credentials) }

    /// Whether a setting has a value, wherever it comes from.
    private func isSet(_ name: SettingName) -> Bool {
        !source.value(of: name.rawValue, saved: (try? source.file.read()) ?? SavedSettings()).text.isEmpty
    }

    /// What is wrong with this setting in `file`, whatever is wrong with others.
    private func problem(of name: SettingName, in file: EnvironmentFile) -> String? {
        do {
            _ = try Settings(from: Installation.source(file, credentials))
            return nil
        } catch {
            return error.problems.first { $0.name == name.rawValue }.map { "\($0.problem); \($0.remedy)" }
        }
    }
}
