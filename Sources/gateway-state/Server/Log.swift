import Glibc
import Journal

/// Messages for the operator: in the journal, or on standard error where that is something else.
enum Log {
    private static let journal = Journal(
        identifier: "gateway-state", journalStream: getenv("JOURNAL_STREAM").map { String(cString: $0) })

    static func warning(_ kind: EventKind, _ text: String) { journal.log(Entry(kind, .warning, text)) }
    static func error(_ kind: EventKind, _ text: String) { journal.log(Entry(kind, .error, text)) }
    static func notice(_ kind: EventKind, _ text: String) { journal.log(Entry(kind, .notice, text)) }
}
