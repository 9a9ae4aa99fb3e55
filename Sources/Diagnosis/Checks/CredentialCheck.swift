public import CloudflareAPI
import Policy
public import Settings

/// Whether token and account are good for sending: what exactly is wrong, and what fixes it.
public struct CredentialCheck: Sendable {
    /// The findings, each with its remedy; the worst of them decides.
    public let findings: [Finding]
    /// Cloudflare's report on the token; nil when it is not good, or could not be checked.
    public let token: TokenStatus?

    /// Where tokens are made.
    public static let tokensPage = "https://dash.cloudflare.com/?to=/:account/api-tokens"

    /// Where an account's sending domains are, in the dashboard.
    public static func sendingPage(accountID: String) -> String {
        "https://dash.cloudflare.com/\(accountID)/email-service/sending"
    }

    /// Asks Cloudflare; two calls, three at most.
    public init(_ settings: Settings) {
        guard let credentials = settings.credentials else {
            self.init(missing: settings.missingCredential ?? .apiToken)
            return
        }
        self.init(
            AccountClient(
                endpoint: settings.endpoint, credentials: credentials, extraCAFile: settings.extraCAFile))
    }

    /// What there is to say about token and account, and about what else the token is granted for the allowed senders'
    /// zones.
    public static func findings(_ settings: Settings) -> [Finding] {
        let findings = CredentialCheck(settings).findings
        guard let checker = DomainChecker(settings), !findings.contains(where: { $0.severity == .error }) else {
            return findings
        }
        return findings + checker.grants(for: settings.allowedSenders.domains)
    }

    /// Asks `account`.
    public init(_ account: any CloudflareAccount) {
        var findings: [Finding] = []
        do throws(AccountFailure) {
            let token = try account.verifyToken()
            self.token = token
            let end = token.expires.map { ", valid until \($0)" } ?? ""
            findings.append(
                Finding(.ok, .tokenValid, "CF_API_TOKEN", "the token is active (\(token.owner.rawValue)-owned\(end))")
            )
        } catch {
            token = nil
            self.findings = [CredentialCheck.finding(error)]
            return
        }
        do throws(AccountFailure) {
            try account.checkSending()
            findings.append(Finding(.ok, .sendingAllowed, "CF_ACCOUNT_ID", "the token may send for this account"))
        } catch {
            findings.append(CredentialCheck.finding(error))
        }
        self.findings = findings
    }

    private init(missing: SettingName) {
        token = nil
        findings = [CredentialCheck.finding(missing: missing)]
    }

    /// Token or account are not there at all.
    static func finding(missing: SettingName) -> Finding {
        Finding(
            .error, .credentialsMissing, missing.rawValue, "it is not set, so nothing can be sent",
            remedy: missing == .accountID
                ? "copy the 32 hexadecimal digits under \"Account ID\" in the Cloudflare dashboard"
                : "create a token with the permission \"\(Permission.emailSendingEdit)\" at \(tokensPage)"
        )
    }

    /// What a failed call means for whoever has to fix it.
    public static func finding(_ failure: AccountFailure) -> Finding {
        let words = "Cloudflare says: \(failure)"
        switch failure.kind {
        case .tokenInvalid:
            return Finding(
                .error, .tokenInvalid, "CF_API_TOKEN",
                "Cloudflare does not know the token, or it was deleted. \(words)",
                remedy: "copy the token's value again, without spaces, or create a new one at \(tokensPage)")
        case .tokenInactive(let status):
            return Finding(
                .error, .tokenInactive, "CF_API_TOKEN", "the token is \(status)",
                remedy: "\(status == "expired" ? "make a new one" : "enable it, or make a new one") at \(tokensPage)")
        case .permissionMissing(.zoneEmailSending):
            return Finding(
                .error, .zonePermissionMissing, "CF_API_TOKEN",
                "the zone's sending domains cannot be listed: the token has \"Email Sending\" for the account but "
                    + "not for the zone, or the account's plan has no Email Sending. Sending itself needs the "
                    + "account's only. "
                    + words,
                remedy:
                    "add \"Zone · Email Sending · Read\" (Edit to enable a domain) and \"Zone · Zone · Read\" to the "
                    + "token at \(tokensPage); or check the account's plan")
        case .permissionMissing(let permission):
            return Finding(
                .error, .permissionMissing, "CF_API_TOKEN",
                "the token lacks the permission \"\(permission)\". \(words)",
                remedy: "add it to the token at \(tokensPage)")
        case .accountUnknown:
            return Finding(
                .error, .accountWrong, "CF_ACCOUNT_ID",
                "the account does not exist, or the token is for another one. \(words)",
                remedy: "copy the \"Account ID\" of the account in which you created the token")
        case .notEntitled:
            return Finding(
                .error, .notEntitled, "CF_ACCOUNT_ID", "the account is not allowed to send mail. \(words)",
                remedy: "set up Email Sending in the Cloudflare dashboard; it may need a paid plan")
        case .throttled:
            return Finding(
                .warning, .throttled, "CF_API_BASE", "Cloudflare's rate limit for API calls is reached",
                remedy: "try again in a few minutes")
        case .unreachable:
            return Finding(
                .error, .unreachable, "CF_API_BASE", "Cloudflare cannot be reached: \(failure)",
                remedy: "check this host's network and name resolution; try again later")
        case .misconfigured:
            return Finding(
                .error, .misconfigured, "CF_API_BASE", "\(failure)", remedy: "fix this on the host")
        case .refused, .notFound, .notUnderstood:
            return Finding(
                .error, .unexpectedAnswer, "CF_API_BASE", "Cloudflare's answer was unexpected: \(failure)",
                remedy: "check that CF_API_BASE is right and that this version is current")
        }
    }
}
