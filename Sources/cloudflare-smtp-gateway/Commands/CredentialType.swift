import ArgumentParser
import Credentials
import Settings
import Submission
import System
import SystemdUnits

/// The differences between logins of the SMTP service and tokens of the HTTP service.
protocol CredentialType {
    /// The rules that one of them may have.
    associatedtype Rules: CredentialRules
    static var kind: CredentialKind { get }
    /// The command: `user`, `token`.
    static var command: String { get }
    /// The word for one of them: `login`, `token`.
    static var noun: String { get }
    /// The word for its secret: `password`, `token`.
    static var secretNoun: String { get }
    /// The names in the settings file.
    static func namesInSettings(_ settings: Settings) -> [String]
    /// What an app is told, so that it can send.
    static func howTo(_ name: String, _ installation: Installation) -> [(label: String, value: String)]
}

/// Logins.
enum SMTPLogin: CredentialType {
    typealias Rules = RuleOptions
    static let kind = CredentialKind.smtp
    static let command = "user"
    static let noun = "login"
    static let secretNoun = "password"

    static func namesInSettings(_ settings: Settings) -> [String] { settings.smtpUsers.namesInSettings }

    static func howTo(_ name: String, _ installation: Installation) -> [(label: String, value: String)] {
        let offersStartTLS = (try? installation.settings().offersStartTLS(toLoopback: true)) ?? true
        return [
            ("server", installation.place(of: .smtp, setting: "SMTP_PORT") { "\($0), port \($1)" }),
            (
                "encryption",
                offersStartTLS ? "STARTTLS, or none from this host" : "none from this host, STARTTLS from others"
            ), ("user name", name),
        ]
    }
}

/// Bearer tokens.
enum HTTPToken: CredentialType {
    typealias Rules = TokenRuleOptions
    static let kind = CredentialKind.http
    static let command = "token"
    static let noun = "token"
    static let secretNoun = "token"

    static func namesInSettings(_ settings: Settings) -> [String] { settings.httpTokens.namesInSettings }

    static func howTo(_ name: String, _ installation: Installation) -> [(label: String, value: String)] {
        [
            ("address", installation.place(of: .http, setting: "HTTP_PORT") { "http://\($0):\($1)/send" }),
            ("header", "Authorization: Bearer <the token>"),
        ]
    }
}

/// Rules of one login or token, as the command line takes them.
protocol CredentialRules: ParsableArguments {
    /// Whether none was given.
    var isEmpty: Bool { get }

    /// Puts those that were given into what is saved.
    func apply(to saved: inout SavedSettings, of name: String, _ kind: CredentialKind)
        throws(SavedSettings.ChangeError)
}

/// Rules by the names that the settings have. An empty value takes a rule away.
struct RuleOptions: CredentialRules {
    @Option(help: ArgumentHelp("The allowed senders that it can use.", valueName: "list"))
    var allowedFrom: String?

    @Option(help: ArgumentHelp("The only recipients that it can send to.", valueName: "list"))
    var recipientAllowlist: String?

    @Option(help: ArgumentHelp("Recipients that it cannot send to.", valueName: "list"))
    var recipientDenylist: String?

    @Option(help: ArgumentHelp("Messages in any 60 seconds; 0 for no limit.", valueName: "number"))
    var rateLimitPerMinute: String?

    @Option(help: ArgumentHelp("Messages in any 24 hours; 0 for no limit.", valueName: "number"))
    var rateLimitPerDay: String?

    @Option(
        help: ArgumentHelp("Recipients in any 24 hours, all messages together; 0 for no limit.", valueName: "number"))
    var rateLimitRecipientsPerDay: String?

    @Option(
        help: ArgumentHelp(
            "What is sent in the place of senders that are not allowed: *=shop@example.com.",
            valueName: "list"))
    var senderMap: String?

    @Option(help: ArgumentHelp("The domain of addresses that it leaves out.", valueName: "domain"))
    var defaultDomain: String?

    @Option(
        help: ArgumentHelp("Who gets its mail to names without a domain: root=ops@example.net.", valueName: "list"))
    var aliases: String?

    @Option(help: ArgumentHelp("The one address that all of its mail goes to.", valueName: "address"))
    var redirectTo: String?

    private var given: [(LoginSetting, String)] {
        let all: [(LoginSetting, String?)] = [
            (.allowedFrom, allowedFrom), (.recipientAllowlist, recipientAllowlist),
            (.recipientDenylist, recipientDenylist), (.rateLimitPerMinute, rateLimitPerMinute),
            (.rateLimitPerDay, rateLimitPerDay), (.rateLimitRecipientsPerDay, rateLimitRecipientsPerDay),
            (.senderMap, senderMap), (.defaultDomain, defaultDomain), (.aliases, aliases), (.redirectTo, redirectTo),
        ]
        return all.compactMap { setting, value in value.map { (setting, $0) } }
    }

    var isEmpty: Bool { given.isEmpty }

    func apply(
        to saved: inout SavedSettings, of name: String, _ kind: CredentialKind
    ) throws(SavedSettings.ChangeError) {
        for (setting, value) in given { try saved.set(setting, of: name, kind, to: value) }
    }
}

/// The same, and what only tokens have.
struct TokenRuleOptions: CredentialRules {
    @OptionGroup var common: RuleOptions

    @Option(
        help: ArgumentHelp(
            "Whether its clients must pass Turnstile when TURNSTILE_SECRET is set: required or off.",
            valueName: "word"))
    var turnstile: String?

    var isEmpty: Bool { common.isEmpty && turnstile == nil }

    func apply(
        to saved: inout SavedSettings, of name: String, _ kind: CredentialKind
    ) throws(SavedSettings.ChangeError) {
        try common.apply(to: &saved, of: name, kind)
        if let turnstile { try saved.setTurnstile(ofToken: name, to: turnstile) }
    }
}

extension Installation {
    /// Changes what is saved, with failures that say what fixes them.
    func edit(_ change: (inout SavedSettings) throws(SavedSettings.ChangeError) -> Void) throws {
        try editing { editor throws(SettingsEditor.EditError) in _ = try editor.edit(change) }
    }

    /// Revokes a minted credential.
    func revoke(_ name: String, for kind: CredentialKind) throws -> Revocation {
        try editing { editor throws(SettingsEditor.EditError) in try editor.revoke(name, for: kind).0 }
    }

    private func editing<Value>(_ work: (SettingsEditor) throws(SettingsEditor.EditError) -> Value) throws -> Value {
        do throws(SettingsEditor.EditError) {
            return try work(SettingsEditor(source: source))
        } catch {
            if case .file(.file(let file)) = error {
                throw file.isPermissionDenied
                    ? CommandError.needsRoot("\(file)")
                    : CommandError(
                        "\(file)", remedy: "check DATA_DIR; systemd-tmpfiles --create creates it")
            }
            if case .file(.content) = error {
                throw CommandError(
                    TerminalText.text("\(error)"), remedy: "restore it from a backup, or remove it", .badSettings)
            }
            throw CommandError(TerminalText.text("\(error)"))
        }
    }

    /// What is saved.
    func saved() throws -> SavedSettings {
        do {
            return try source.file.read()
        } catch {
            if error.isPermissionDenied { throw CommandError.needsRoot("\(error)") }
            throw CommandError("\(error)", .badSettings)
        }
    }
}
