import Text

/// Takes secrets out of text that is about to be logged.
///
/// No line of the gateway's is meant to hold a secret; this is the second lock. It knows the secrets in force, as they
/// are set; not their encodings, none of which is ever kept.
public struct Redactor: Sendable {
    /// The text that stands in the place of a secret.
    public static let replacement = "[redacted]"

    /// Secrets shorter than this are not searched for: taking every `a` out of the log would help nobody.
    private static let minimumLength = 4

    private let secrets: [String]

    /// A redactor of `secrets`. Costs nothing until something is logged: most connections start and say nothing.
    public init(secrets: [String]) { self.secrets = secrets }

    /// `text` with every secret replaced.
    public func redact(_ text: String) -> String {
        text.replacing(secrets.filter { $0.utf8.count >= Redactor.minimumLength }, with: Redactor.replacement)
    }
}
