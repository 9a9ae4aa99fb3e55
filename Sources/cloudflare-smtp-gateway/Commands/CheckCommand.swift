import ArgumentParser
import Connection
import Diagnosis
import Glibc
import Mail
import Policy
import Settings
import StateClient

/// Everything that can be wrong, each with what fixes it.
struct CheckCommand: GatewaySubcommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check for everything that can be wrong, and say how to fix it.",
        discussion: """
            Settings and their names, files and who can read them, the certificate, the state daemon and whether it \
            can write, each open door (asked as a client would ask it, up to the login), the token, and each domain's \
            DNS. The exit status is 1 when something needs to be done.
            """)

    @Flag(help: "Do not query Cloudflare or DNS.")
    var offline = false

    @OptionGroup var options: CommonOptions

    func perform() throws {
        let installation = try Installation(options)
        let (settings, found) = installation.settingsFindings()
        var findings = found + UnitSettingsCheck.meaning(installation.units)
        findings += [
            // The one who reads it here is root, or somebody who tries the gateway without being root.
            FileCheck.secret(installation.path, owner: .user(geteuid()), isNeeded: true),
            FileCheck.secret(installation.source.file.path, owner: .folder, isNeeded: false),
        ].compactMap(\.self)
        findings.append(HelperCheck.finding(installation.state, path: installation.stateSocket))
        // Without the state daemon there is no list.
        findings += RecentSendsCheck.findings(
            (try? installation.state.recent(500)) ?? [], now: Int(clamping: time(nil)))
        if let settings {
            findings += CertificateCheck.findings(settings)
            findings += CertificateRefusals.findings(settings)
            if !settings.localUsers.isEmpty { findings += AddressMappingCheck.hostAliases() }
        }
        findings += installation.visibility(settings)
        findings += installation.listeners(settings)
        if let settings, !offline { findings += CheckCommand.online(settings) }
        try FindingReport(findings: findings).conclude(options)
    }

    private static func online(_ settings: Settings) -> [Finding] {
        // That one of them is missing has been told.
        guard settings.missingCredential == nil else { return [] }
        var findings = CredentialCheck(settings).findings
        // With a token that is not good, every domain would say the same.
        guard let checker = DomainChecker(settings), !findings.contains(where: { $0.severity == .error }) else {
            return findings
        }
        for domain in settings.allowedSenders.domains {
            let check = checker.check(domain)
            let own = check.findings
            let bad = own.filter { $0.severity > .ok }
            // One line for each domain that is well.
            findings +=
                bad.isEmpty
                ? [Finding(.ok, .domainReady, domain.description, "sending is enabled, and DNS is correct")]
                : bad
        }
        return findings
    }
}
