import Credentials
import Policy
public import Settings

/// Findings about settings that are wrong or missing.
public enum SettingsCheck {
    /// The settings, if they can be used, and what there is to say about them.
    public static func settings(_ source: SettingsSource) -> (settings: Settings?, findings: [Finding]) {
        do throws(InvalidSettings) {
            let settings = try Settings(from: source)
            let findings = findings(settings, try? AdminSettings(from: source)) + findings(settings.remarks)
            return (settings, findings.isEmpty ? [valid] : findings)
        } catch {
            let problems = error.problems.map {
                Finding(
                    .error, .invalidSetting, $0.name, "\($0.problem). Nothing is sent until it is fixed",
                    remedy: $0.remedy)
            }
            return (nil, problems + findings(error.remarks))
        }
    }

    /// What is wrong with what is saved, and stops no mail.
    private static func findings(_ remarks: [SettingRemark]) -> [Finding] {
        remarks.map { remark in
            let problem = remark.problem
            return switch remark.kind {
            case .leftover:
                Finding(.warning, .leftoverSetting, problem.name, problem.problem, remedy: problem.remedy)
            case .shared: Finding(.warning, .sharedSetting, problem.name, problem.problem, remedy: problem.remedy)
            case .form(let name):
                Finding(
                    .warning, .formClosed, problem.name,
                    "\(problem.problem). The form \"\(name)\" is closed until it is fixed", remedy: problem.remedy)
            }
        }
    }

    private static let valid = Finding(.ok, .settingsValid, "settings", "all settings are valid")

    /// All that was found of the settings, by whatever check: that every one can be used is not said beside one that
    /// cannot.
    public static func together(_ findings: [Finding]) -> [Finding] {
        findings.contains { $0.severity >= .warning } ? findings.filter { $0 != valid } : findings
    }

    private static func findings(_ settings: Settings, _ admin: AdminSettings?) -> [Finding] {
        var findings: [Finding] = []
        findings += settings.missingCredentials.map(CredentialCheck.finding(missing:))
        if settings.allowedSenders.isEmpty {
            findings.append(
                Finding(
                    .error, .noSender, SettingName.allowedFrom.rawValue, "it is not set, so nothing is sent",
                    remedy: "list the domains that may send: ALLOWED_FROM=example.com"))
        }
        let nobody = settings.smtpUsers.isEmpty && settings.httpTokens.isEmpty && settings.forms.isEmpty
        if nobody {
            findings.append(
                Finding(
                    .error, .nobodyMaySend, SettingName.smtpUsers.rawValue,
                    "there is no login, token or contact form, so nothing can be sent",
                    remedy: "create a login: cloudflare-smtp-gateway user add NAME"))
        }
        if settings.rateLimits.perDay == 0, settings.rateLimits.recipientsPerDay == 0,
            settings.rateLimits.totalPerDay == 0
        {
            findings.append(
                Finding(
                    .notice, .noDailyLimit, SettingName.rateLimitPerDay.rawValue,
                    "there is no daily limit, so a stolen password can send indefinitely",
                    remedy: "set it, or set RATE_LIMIT_TOTAL_PER_DAY to cap the bill"))
        }
        if !settings.wantsStartTLSOnLoopback, !settings.allowsPlaintextAuthOnLoopback {
            findings.append(
                Finding(
                    .notice, .startTLSStillOffered, SettingName.startTLSOnLoopback.rawValue,
                    "programs on this host are still offered STARTTLS, because ALLOW_PLAINTEXT_AUTH=never does "
                        + "not allow a login without it",
                    remedy: "set ALLOW_PLAINTEXT_AUTH=loopback, or remove STARTTLS_ON_LOOPBACK"))
        }
        findings += AddressMappingCheck.findings(settings)
        for name in settings.httpTokens.shortNames {
            let isDefault = name == HTTPTokens.defaultName
            findings.append(
                isDefault ? shortToken(.httpToken, "it") : shortToken(.httpTokens, "the token \"\(name)\""))
        }
        if admin?.isMetricsTokenShort == true { findings.append(shortToken(.metricsToken, "it")) }
        return findings
    }

    private static func shortToken(_ setting: SettingName, _ which: String) -> Finding {
        Finding(
            .warning, .tokenShort, setting.rawValue,
            "\(which) has fewer than \(HTTPTokens.leastLength) characters, so it can be guessed",
            remedy: "replace it with a random one: openssl rand -hex 24")
    }
}
