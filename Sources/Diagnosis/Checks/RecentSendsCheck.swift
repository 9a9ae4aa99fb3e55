internal import CloudflareAPI
public import StateProtocol
import Submission

/// Recent refusals by Cloudflare because of a sender's domain or of a recipient, from the list of recent sends.
public enum RecentSendsCheck {
    /// How long ago, in seconds.
    private static let memory = 86_400

    /// One finding for each cause, and for each domain where it is the domain's; a domain of which something has gone
    /// out since is well again. `records` are the newest first, `now` is in seconds since 1970.
    public static func findings(_ records: [SendRecord], now: Int) -> [Finding] {
        var findings: [Finding] = []
        var areWell: Set<String> = []
        for record in records where Int(clamping: record.time / 1_000) > now - memory {
            let domain = record.from.split(separator: "@").last.map(String.init) ?? ""
            let outcome = Outcome.Kind(rawValue: record.outcome)
            if [.accepted, .delivered, .queued].contains(outcome) { areWell.insert(domain) }
            guard outcome == .failed, let cause = FailureCause(explanation: record.detail),
                !(cause.isAboutDomain && areWell.contains(domain))
            else { continue }
            let finding = finding(cause, cause.isAboutDomain ? domain : "recipients", record)
            if !findings.contains(where: { $0.code == finding.code && $0.subject == finding.subject }) {
                findings.append(finding)
            }
        }
        return findings
    }

    private static func finding(_ cause: FailureCause, _ subject: String, _ record: SendRecord) -> Finding {
        let what = "Cloudflare refused the message \(record.id): \(record.detail)"
        switch cause {
        case .sendingDisabled:
            return Finding(
                .warning, .domainDisabledLately, subject, what,
                remedy:
                    "cloudflare-smtp-gateway dns show \(subject); where the domain is enabled, "
                    + "see Email Service in the "
                    + "Cloudflare dashboard")
        case .senderNotConfigured:
            return Finding(
                .warning, .domainNotSetUpLately, subject, what,
                remedy: "cloudflare-smtp-gateway dns apply \(subject); then wait a minute or two")
        case .recipientNotVerified:
            return Finding(
                .notice, .recipientNotVerifiedLately, subject, what,
                remedy: "verify the address in the Cloudflare dashboard, or choose a plan that can send to anyone")
        }
    }
}
