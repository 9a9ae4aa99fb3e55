import ArgumentParser
import Diagnosis

/// Token and account, asked of Cloudflare.
struct VerifyCommand: GatewaySubcommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Ask Cloudflare whether the token and the account can send.",
        discussion: "Nothing is sent. The exit status is 1 when mail cannot be sent.")

    @OptionGroup var options: CommonOptions

    func perform() throws {
        let settings = try Installation(options).settings()
        try FindingReport(findings: CredentialCheck.findings(settings)).conclude(options)
    }
}
