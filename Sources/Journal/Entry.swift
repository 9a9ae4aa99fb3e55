/// One journal entry: a short human line, and fields for machines.
public struct Entry: Sendable {
    /// Syslog priorities (syslog(3)), the most urgent first.
    public enum Priority: Int, Sendable, Comparable {
        case error = 3
        case warning = 4
        case notice = 5
        case info = 6
        case debug = 7

        public static func < (lhs: Priority, rhs: Priority) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// The kind of event: its identifier is the entry's `MESSAGE_ID`.
    public let kind: EventKind
    /// How urgent it is.
    public let priority: Priority
    /// The line a person reads.
    public internal(set) var message: String
    /// Further fields (systemd.journal-fields(7)), in order. A name holds A to Z, 0 to 9 and `_` and begins with a
    /// letter; journald keeps every value of a name that is there more than once.
    public internal(set) var fields: [(name: StaticString, value: String)] = []

    /// An entry without further fields.
    public init(_ kind: EventKind, _ priority: Priority, _ message: String) {
        self.kind = kind
        self.priority = priority
        self.message = message
    }

    /// The entry with a field of this name for each value: journald keeps them all, and finds the entry by each.
    public func with(_ name: StaticString, each values: [String]) -> Entry {
        var entry = self
        for value in values { entry.fields.append((name, value)) }
        return entry
    }

    /// The entry with one more field; one without a value is left out.
    public func with(_ name: StaticString, _ value: String?) -> Entry {
        guard let value else { return self }
        var entry = self
        entry.fields.append((name, value))
        return entry
    }
}
