/// Something that was looked at, and what to do about it. Holds no secret.
public struct Finding: Sendable, Equatable {
    /// How bad it is.
    public enum Severity: String, Sendable, Comparable, CaseIterable {
        /// As it should be.
        case ok
        /// Worth knowing; nothing needs to be done.
        case notice
        /// Mail goes out, and something will go wrong, or does for some.
        case warning
        /// Mail does not go out, or a secret is open to others.
        case error

        public static func < (lhs: Severity, rhs: Severity) -> Bool {
            (allCases.firstIndex(of: lhs) ?? 0) < (allCases.firstIndex(of: rhs) ?? 0)
        }
    }

    public let severity: Severity
    /// The kind of finding.
    public let code: Code
    /// The subject: a setting's name, a file, a domain.
    public let subject: String
    /// The finding in words, as a sentence without its full stop.
    public let what: String
    /// The remedy; empty where nothing needs to be done.
    public let remedy: String

    /// A finding; see the properties.
    public init(_ severity: Severity, _ code: Code, _ subject: String, _ what: String, remedy: String = "") {
        self.severity = severity
        self.code = code
        self.subject = subject
        self.what = what
        self.remedy = remedy
    }
}
