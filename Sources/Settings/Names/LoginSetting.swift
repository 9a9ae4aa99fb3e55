/// Settings that narrow what one login, user or token may do, by the end of their names:
/// `SMTP_USER_<NAME>_ALLOWED_FROM`, `LOCAL_USER_<NAME>_ALLOWED_FROM`, `HTTP_TOKEN_<NAME>_ALLOWED_FROM` and so on, where
/// `<NAME>` is the owner's name in capitals with `_` for everything that is not an ASCII letter or digit. The gateway's
/// own lists hold as well; its limits, and what it says about addresses that are changed, are replaced.
public enum LoginSetting: String, Sendable, CaseIterable {
    case allowedFrom = "ALLOWED_FROM"
    case recipientAllowlist = "RECIPIENT_ALLOWLIST"
    case recipientDenylist = "RECIPIENT_DENYLIST"
    case rateLimitPerMinute = "RATE_LIMIT_PER_MINUTE"
    case rateLimitPerDay = "RATE_LIMIT_PER_DAY"
    case rateLimitRecipientsPerDay = "RATE_LIMIT_RECIPIENTS_PER_DAY"
    case senderMap = "SENDER_MAP"
    case defaultDomain = "DEFAULT_DOMAIN"
    case aliases = "ALIASES"
    case redirectTo = "REDIRECT_TO"
}

extension LoginSetting {
    /// The whole name, as the login or token `owner` has it.
    public func name(of owner: String, _ kind: CredentialKind) -> String { kind.key(owner, self) }
}
