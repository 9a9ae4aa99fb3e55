import ArgumentParser
import CShims
import CloudflareAPI
import Glibc

/// The command line of the gateway.
@main
struct GatewayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cloudflare-smtp-gateway",
        abstract: "Set up, check and watch the SMTP gateway to Cloudflare Email Service.",
        discussion: """
            Run it as root: the settings contain secrets. Secrets are never read from the command line, and only a \
            newly created password or token is ever shown.

            Exit status: 0 all is well; 1 something is wrong, or was not done; 64 the command line makes no sense; \
            69 the state daemon or Cloudflare cannot be reached; 77 not permitted; 78 the settings cannot be used.
            """,
        version: CloudflareClient.version,
        groupedSubcommands: [
            CommandGroup(
                name: "Setting up:",
                subcommands: [
                    SetupCommand.self, CheckCommand.self, VerifyCommand.self, CertificateCommand.self, TidyCommand.self,
                ]),
            CommandGroup(name: "Domains and DNS:", subcommands: [DNSCommand.self]),
            CommandGroup(
                name: "Logins, tokens and senders:",
                subcommands: [UserCommand.self, TokenCommand.self, SendersCommand.self]),
            CommandGroup(
                name: "Monitoring:",
                subcommands: [
                    StatusCommand.self, LogCommand.self, LimitsCommand.self, MetricsCommand.self, SendCommand.self,
                ]),
        ])

    static func main() {
        // The token and every password are in this process's memory.
        csg_forbid_dumps()
        // libcurl wants it; and a reader that has seen enough (`log | head`) is not a fault.
        signal(SIGPIPE, SIG_IGN)
        main(nil)
    }
}
