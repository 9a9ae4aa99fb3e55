/// The protocol that a credential is for.
public enum CredentialKind: String, Sendable, CaseIterable {
    /// A login of the SMTP service.
    case smtp
    /// A token of the HTTP service.
    case http

    /// The name of a setting of one of its credentials: `SMTP_USER_WEB_SHOP_ALLOWED_FROM`.
    public func key(_ name: String, _ setting: LoginSetting) -> String {
        let variable = SettingKey.variable(of: name)
        return switch self {
        case .smtp: SettingKey.login(variable: variable, setting).name
        case .http: SettingKey.token(variable: variable, setting).name
        }
    }
}
