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
                    .error, .invalidSetting, $0.name, "\($0.problem). Nothing is sent while it is so",
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
                    "\(problem.problem). The form \"\(name)\" is closed while it is so", remedy: problem.remedy)
            }
        }
    }

    private static let valid = Finding(.ok, .settingsValid, "settings", "every setting can be used")

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
                    remedy: "name the domains that mail may come from: ALLOWED_FROM=example.com"))
        }
        let nobody = settings.smtpUsers.isEmpty && settings.httpTokens.isEmpty && settings.forms.isEmpty
        if nobody {
            findings.append(
                Finding(
                    .error, .nobodyMaySend, SettingName.smtpUsers.rawValue,
                    "there is no login, no token and no contact form, so nobody can send",
                    remedy: "make a login: cloudflare-smtp-gateway user add NAME"))
        }
        if settings.rateLimits.perDay == 0, settings.rateLimits.recipientsPerDay == 0,
            settings.rateLimits.totalPerDay == 0
        {
            findings.append(
                Finding(
                    .notice, .noDailyLimit, SettingName.rateLimitPerDay.rawValue,
                    "there is no daily limit, so a stolen password can send without end",
                    remedy: "set it, or RATE_LIMIT_TOTAL_PER_DAY as a ceiling for the bill"))
        }
        if !settings.wantsStartTLSOnLoopback, !settings.allowsPlaintextAuthOnLoopback {
            findings.append(
                Finding(
                    .notice, .startTLSStillOffered, SettingName.startTLSOnLoopback.rawValue,
                    "programs on this host are offered STARTTLS all the same, because ALLOW_PLAINTEXT_AUTH=never lets "
                        + "nobody log in without it",
                    remedy: "set ALLOW_PLAINTEXT_AUTH=loopback, or take STARTTLS_ON_LOOPBACK out"))
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
            remedy: "put a random one in its place: openssl rand -hex 24")
    }
}
