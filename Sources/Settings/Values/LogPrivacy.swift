public import Mail
import Text

/// The details of a message that are logged (`LOG_PRIVACY`).
public enum LogPrivacy: String, Sendable, CaseIterable {
    /// Its recipients and its subject.
    case full
    /// Its recipients, not its subject.
    case noSubjects = "no-subjects"
    /// Neither, and that also holds for the list of recent sends.
    case noRecipients = "no-recipients"

    /// The text that stands in the place of a recipient.
    static let replacement = "[recipient]"

    /// Whether recipients are written down.
    public var includesRecipients: Bool { self != .noRecipients }

    /// The recipients as they may be written down: by name, or only how many they are.
    public func list(_ recipients: [EmailAddress]) -> String { list(recipients.map(\.description)) }

    /// The same for addresses as Cloudflare wrote them.
    public func list(_ recipients: [String]) -> String {
        guard !includesRecipients else { return recipients.joined(separator: ", ") }
        return recipients.count == 1 ? "1 recipient" : "\(recipients.count) recipients"
    }

    /// The same, one by one where they are told by name; nothing for nobody.
    public func each(_ recipients: [String]) -> [String] {
        includesRecipients || recipients.isEmpty ? recipients : [list(recipients)]
    }

    /// `text`, which somebody else has written and which may name `recipients`, as it may be written down.
    public func hide(_ recipients: [EmailAddress], in text: String) -> String {
        if includesRecipients { return text }
        return text.replacing(recipients.map(\.description), with: LogPrivacy.replacement, ignoringASCIICase: true)
    }
}
