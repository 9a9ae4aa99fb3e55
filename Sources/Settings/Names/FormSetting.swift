/// A setting of a contact form, by the end of its name: `FORM_<NAME>_TO` and so on, where `<NAME>` is the form's name
/// in capitals with `_` for hyphens.
public enum FormSetting: String, Sendable, CaseIterable {
    case to = "TO"
    case from = "FROM"
    case subject = "SUBJECT"
    case origins = "ORIGINS"
    case replyField = "REPLY_FIELD"
    case honeypot = "HONEYPOT"
    case turnstile = "TURNSTILE"
    case redirect = "REDIRECT"
    case rateLimitPerMinute = "RATE_LIMIT_PER_MINUTE"
    case rateLimitPerDay = "RATE_LIMIT_PER_DAY"
    case rateLimitRecipientsPerDay = "RATE_LIMIT_RECIPIENTS_PER_DAY"

    /// The value in force when nothing is set; empty for none. A form's limits default to the gateway's.
    public var defaultValue: String {
        switch self {
        case .to, .from, .origins, .honeypot, .redirect, .rateLimitPerMinute, .rateLimitPerDay,
            .rateLimitRecipientsPerDay:
            ""
        case .subject: "Message from the contact form"
        case .replyField: "email"
        case .turnstile: "required"
        }
    }
}

extension FormSetting {
    /// The whole name, as the form `form` has it.
    public func name(of form: String) -> String {
        SettingKey.form(variable: SettingKey.variable(of: form), self).name
    }
}
