import Credentials

/// The result of revoking a credential. Its secrets have ended in every case.
public enum Revocation: Sendable, Equatable {
    /// It is gone, and its rules with it.
    case gone
    /// It is gone. The settings file has one of the same name, which stays, and so do the rules, which are that one's,
    /// too.
    case namedInSettings
    /// It is gone. Nobody can tell whether the settings file has one of its name, so its rules stay.
    case settingsUnreadable
    /// Its name stays, without a secret: the settings file has these rules for it, and a rule there for nobody would
    /// stop the mail.
    case keptFor(rules: [String])

    /// What a person is told of it. `noun` is "login" or "token".
    public func text(_ noun: String, _ name: String) -> String {
        switch self {
        case .gone: "The \(noun) \"\(name)\" is gone."
        case .namedInSettings:
            "The minted \(noun) \"\(name)\" was removed. "
                + "The one with this name in the settings file, gateway.env, stays, and so do its rules."
        case .settingsUnreadable:
            "The \(noun) \"\(name)\" was removed. Its rules stay, "
                + "because the settings file, gateway.env, cannot be used and may have a \(noun) with this name."
        case .keptFor(let rules):
            "The \(noun) \"\(name)\" is revoked: it no longer gives access. Its name stays, "
                + "because gateway.env has rules for it; to remove it too, take \(rules.joined(separator: ", ")) "
                + "out of gateway.env, then remove it again."
        }
    }
}

extension SettingsEditor {
    /// Revokes a minted credential: its secrets end, whatever the settings file says.
    @discardableResult
    public func revoke(_ name: String, for kind: CredentialKind) throws(EditError) -> (
        Revocation, SavedSettingsFile.Revision
    ) {
        let named = source.namesInSettings(kind)
        // Rules only narrow. Taking away those of somebody who stays would free him.
        let keepsRules = named?.contains(name) ?? true
        do throws(EditError) {
            let revision = try edit { saved throws(SavedSettings.ChangeError) in
                try saved.revoke(name, for: kind, keepingRules: keepsRules)
            }
            return (named == nil ? .settingsUnreadable : keepsRules ? .namedInSettings : .gone, revision)
        } catch {
            guard case .invalid(let problems) = error else { throw error }
            let revision = try edit { saved throws(SavedSettings.ChangeError) in
                try saved.endSecrets(of: name, kind)
            }
            return (.keptFor(rules: Set(problems.map(\.name)).sorted()), revision)
        }
    }
}

extension SettingsSource {
    /// The names of the logins or tokens that are not minted, whatever else is wrong with the settings; nil when they
    /// cannot be read.
    public func namesInSettings(_ kind: CredentialKind) -> [String]? {
        func text(_ name: SettingName) throws(SettingProblem) -> String {
            try value(of: .gateway(name), savedValues: [:]).text
        }
        switch kind {
        case .smtp: return try? SMTPUsers(parsing: text(.smtpUsers)).namesInSettings
        case .http: return try? HTTPTokens(token: text(.httpToken), list: text(.httpTokens)).namesInSettings
        }
    }
}
