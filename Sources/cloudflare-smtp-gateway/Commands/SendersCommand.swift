import ArgumentParser
import Credentials
import JSON
import Mail
import Settings
import Submission

/// The rules for senders.
struct SendersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "senders", abstract: "Show what senders would be sent as.", subcommands: [Preview.self])

    struct Preview: GatewaySubcommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what a sender would be sent as, by ALLOWED_FROM and SENDER_MAP.",
            discussion: """
                Without --login, --user or --token it is sent by a program of this host, which may leave out the \
                domain, and whose user has no rules of its own. \
                Nothing is sent. The exit status is 1 when the sender would be refused.
                """)

        @Argument(help: "The sender: root@web1")
        var address: String

        @Option(help: ArgumentHelp("Who sends it over SMTP.", valueName: "name"))
        var login: String?

        @Option(help: ArgumentHelp("Which user of this host sends it.", valueName: "name"))
        var user: String?

        @Option(help: ArgumentHelp("Who sends it over HTTP.", valueName: "name"))
        var token: String?

        @OptionGroup var options: CommonOptions

        func validate() throws {
            guard [login, user, token].count(where: { $0 != nil }) <= 1 else {
                throw ValidationError("Give one of --login, --user and --token.")
            }
        }

        func perform() throws {
            let settings = try Installation(options).settings()
            let client = try client(settings)
            let preview: SenderPreview
            do throws(EmailAddress.ParseError) {
                preview = try SenderPreview(of: address, from: client, settings)
            } catch {
                throw CommandError("\"\(TerminalText.text(address))\" is not a valid address: \(error)")
            }
            if options.json { printJSON(preview) } else { Console.output.print("\(preview.description).") }
            if case .refused = preview.result { throw ExitCode(CommandError.Status.failed.rawValue) }
        }

        private func client(_ settings: Settings) throws -> SenderPreview.Client {
            if let login {
                guard settings.smtpUsers.names.contains(login) else {
                    throw CommandError("there is no login \"\(TerminalText.text(login))\"")
                }
                return .login(login)
            }
            if let user {
                guard settings.localUsers.permits(user) else {
                    throw CommandError("the user \"\(TerminalText.text(user))\" is not in LOCAL_USERS")
                }
                return .localUser(user)
            }
            guard let token else { return .host }
            guard settings.httpTokens.names.contains(token) else {
                throw CommandError("there is no token \"\(TerminalText.text(token))\"")
            }
            return .token(token)
        }

        private func printJSON(_ preview: SenderPreview) {
            Console.output.printJSON { writer in
                writer.object { writer in
                    writer.member("sender", preview.sender?.description ?? address)
                    switch preview.result {
                    case .unchanged: writer.member("sentAs", preview.sender?.description)
                    case .replaced(let sent, let setting):
                        writer.member("sentAs", sent.description)
                        writer.member("setting", setting)
                    case .refused(let refusal): writer.member("refused", refusal.reason)
                    }
                    writer.member("replyTo", preview.replyTo?.description)
                }
            }
        }
    }
}
