/// Takes secrets out of text that is about to be logged.
///
/// No line of the gateway's is meant to hold a secret; this is the second lock. It knows the secrets in force, as they
/// are set; not their encodings, none of which is ever kept.
public struct Redactor: Sendable {
    /// What stands in the place of a secret.
    public static let replacement = "[redacted]"

    /// Secrets shorter than this are not searched for: taking every `a` out of the log would help nobody.
    private static let minimumLength = 4

    private let secrets: [String]

    /// A redactor of `secrets`. Costs nothing until something is logged: most connections start and say nothing.
    public init(secrets: [String]) { self.secrets = secrets }

    /// `text` with every secret replaced.
    public func redact(_ text: String) -> String {
        // The longest first, so that a secret that holds another is taken out whole.
        let secrets = secrets.map { Array($0.utf8) }.filter { $0.count >= Redactor.minimumLength }
            .sorted { $0.count > $1.count }
        guard !secrets.isEmpty else { return text }
        var bytes = Array(text.utf8)
        var isChanged = false
        for secret in secrets {
            var index = 0
            while index + secret.count <= bytes.count {
                if bytes[index] == secret[0], bytes[index..<(index + secret.count)].elementsEqual(secret) {
                    bytes.replaceSubrange(index..<(index + secret.count), with: Redactor.replacement.utf8)
                    index += Redactor.replacement.utf8.count
                    isChanged = true
                } else {
                    index += 1
                }
            }
        }
        return isChanged ? String(decoding: bytes, as: UTF8.self) : text
    }
}
