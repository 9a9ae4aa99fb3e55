import Credentials
import Mail
import Policy
public import Settings
public import Submission

/// Settings that send what is then refused: a rule of `SENDER_MAP` whose address may not send, a `REDIRECT_TO` that may
/// not get mail, an alias of the host that nothing can be sent to.
public enum AddressMappingCheck {
    /// What is wrong, each rule once for everybody whose own rules make it so.
    public static func findings(_ settings: Settings) -> [Finding] {
        var findings: [Finding] = []
        let logins = settings.smtpUsers.names.map { ("the login \"\($0)\"", settings.rules(ofLogin: $0)) }
        let users = settings.localUsers.names.map { ("the user \"\($0)\"", settings.rules(ofLocalUser: $0)) }
        let tokens = settings.httpTokens.names.map { ("the token \"\($0)\"", settings.rules(ofToken: $0)) }
        func add(_ finding: Finding) {
            if !findings.contains(finding) { findings.append(finding) }
        }
        for (who, rules) in [("", settings.gatewayRules)] + logins + users + tokens {
            let map = rules.mapping.senders
            for rule in map.rules where !settings.permits(rule.address, by: rules) {
                // What nobody may use is one fault, whoever's rules it is among.
                let isAllowed = settings.allowedSenders.permits(rule.address)
                add(refused(rule, map.setting, by: isAllowed ? who : ""))
            }
            if let redirect = rules.mapping.redirect {
                let isAllowed = settings.recipientRules.permits(redirect.address)
                if !isAllowed || !rules.recipients.permits(redirect.address) {
                    add(refused(redirect, by: isAllowed ? who : ""))
                }
            }
        }
        return findings
    }

    private static func refused(_ rule: SenderMap.Rule, _ setting: String, by who: String) -> Finding {
        let list = who.isEmpty ? "ALLOWED_FROM does not permit" : "ALLOWED_FROM does not permit \(who)"
        return Finding(
            .error, .mappedSenderNotAllowed, setting,
            "senders that match \(rule.pattern) are refused: it puts \(rule.address) in their place, which \(list)",
            remedy:
                "permit it in ALLOWED_FROM\(who.isEmpty ? "" : ", the gateway's and its own"), or name another"
        )
    }

    private static func refused(_ redirect: Redirect, by who: String) -> Finding {
        Finding(
            .error, .redirectNotAllowed, redirect.setting,
            "\(who.isEmpty ? "all mail" : "all mail of \(who)") is refused: the recipient rules do not permit "
                + "\(redirect.address)",
            remedy: "permit it in RECIPIENT_ALLOWLIST or RECIPIENT_DENYLIST, or name another")
    }

    /// What the aliases of this host lead to that cannot get mail.
    public static func hostAliases(_ path: String = HostAliases.path) -> [Finding] {
        do throws(HostAliases.Failure) {
            return try HostAliases.read(path).unusableTargets.map { finding("\($0)", .notice) }
        } catch {
            return [finding("\(error)", .error)]
        }
    }

    private static func finding(_ problem: String, _ severity: Finding.Severity) -> Finding {
        Finding(
            severity, .aliasUnusable, HostAliases.path, "\(problem); mail to this alias is refused",
            remedy: "name addresses or other aliases there, or set ALIASES")
    }
}
