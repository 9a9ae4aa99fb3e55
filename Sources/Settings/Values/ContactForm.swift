public import Mail
public import Policy

/// A form that visitors of a page may post without a token (`FORMS`): whom it goes to, who it is from and what it is
/// about are the settings', never the visitor's.
public struct ContactForm: Sendable, Equatable {
    /// The last part of the form's path, `/form/<name>`: small letters, digits and hyphens.
    public let name: String
    /// The recipients of what is posted; at least one.
    public let recipients: [EmailAddress]
    /// The sender of the letter.
    public let sender: EmailAddress
    /// The subject, in which `{field}` stands for what the visitor wrote there.
    public let subject: String
    /// The pages that may post; at least one.
    public let origins: [WebOrigin]
    /// The field that holds the visitor's address, which becomes Reply-To.
    public let replyField: String
    /// A field that people do not see and leave empty; nil for none.
    public let honeypot: String?
    /// Whether the visitor must pass Turnstile.
    public let requiresTurnstile: Bool
    /// Where the browser goes afterwards; nil for an answer in JSON.
    public let redirect: String?
    public let rules: ClientRules
}
