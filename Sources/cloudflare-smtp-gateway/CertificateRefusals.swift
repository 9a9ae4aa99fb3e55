import Diagnosis
import Glibc
import JSON
import Journal
import Settings
import System

/// Clients that do not trust the certificate, by what the journal has of the last day.
enum CertificateRefusals {
    /// The number of newest entries that are looked at.
    private static let most = 20

    /// A warning for the newest of them that the settings do not fix; none where there is no journal to read.
    static func findings(_ settings: Settings) -> [Finding] {
        guard access("/run/systemd/system", F_OK) == 0 else { return [] }
        let output = ChildProcess.output(of: [
            "/usr/bin/journalctl", "--quiet", "--no-pager", "--reverse", "--lines=\(most)", "--since=-1day",
            "--output=json", "--output-fields=MESSAGE,GATEWAY_CLIENT",
            "MESSAGE_ID=\(EventKind.certificateNotTrusted.rawValue)",
        ])
        let entries = output.split(separator: "\n").compactMap { try? JSONValue(parsing: Array($0.utf8)) }
        return finding(of: entries, settings).map { [$0] } ?? []
    }

    /// What there is to say about `entries` as journalctl(1) writes them in JSON, the newest first.
    static func finding(of entries: [JSONValue], _ settings: Settings) -> Finding? {
        let isMended = !settings.offersStartTLS(toLoopback: true)
        for entry in entries {
            guard let message = entry["MESSAGE"]?.text, let time = entry["__REALTIME_TIMESTAMP"]?.text.flatMap(Int.init)
            else { continue }
            // What its remedy has fixed since.
            if isMended, message.contains("STARTTLS_ON_LOOPBACK=no") { continue }
            let client = entry["GATEWAY_CLIENT"]?.text ?? "a client"
            let canDoWithout = message.contains("STARTTLS_ON_LOOPBACK=no")
            return Finding(
                .warning, .certificateNotTrusted, TerminalText.text(client),
                "a client there does not trust the certificate and sent nothing, at "
                    + TimeFormat.local(time / 1_000_000),
                remedy: (canDoWithout ? "set STARTTLS_ON_LOOPBACK=no, or " : "")
                    + "give it the certificate that cloudflare-smtp-gateway certificate --show prints")
        }
        return nil
    }
}
