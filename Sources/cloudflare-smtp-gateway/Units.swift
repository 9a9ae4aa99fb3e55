import Glibc
import System

/// The gateway's units, as systemctl(1) knows them.
struct Units {
    /// A unit and whether it is there: `active`, `inactive`, `failed`.
    struct Unit {
        /// The unit's role, in a word.
        let label: String
        let name: String
        let state: String
    }

    private static let known = [
        ("SMTP", "cloudflare-smtp-gateway-smtp.socket"), ("SMTP inside TLS", "cloudflare-smtp-gateway-smtps.socket"),
        ("HTTP", "cloudflare-smtp-gateway-http.socket"), ("HTTP inside TLS", "cloudflare-smtp-gateway-https.socket"),
        ("admin UI", "cloudflare-smtp-gateway-admin.socket"),
        ("this host's programs", "cloudflare-smtp-gateway-local.socket"),
        ("state daemon", "cloudflare-smtp-gateway-state.service"),
    ]

    /// Every unit; none where there is no systemd to ask.
    static func all() -> [Unit] {
        guard access("/run/systemd/system", F_OK) == 0 else { return [] }
        let words = ChildProcess.output(of: ["/usr/bin/systemctl", "is-active", "--"] + known.map(\.1))
            .split(separator: "\n").map(String.init)
        guard words.count == known.count else { return [] }
        return zip(known, words).map { Unit(label: $0.0, name: $0.1, state: $1) }
    }
}
