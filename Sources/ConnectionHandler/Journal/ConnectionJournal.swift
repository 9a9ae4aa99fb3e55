internal import Connection
public import Journal

/// The journal entries of one connection: its messages, each at once, and beside them at most one line per client, and
/// one for each fault of the gateway's own that it has met.
public final class ConnectionJournal {
    /// The journal itself, for what is a line of its own.
    public private(set) var journal: Journal
    /// Whether everything is written at once: for somebody who may be here, and for whom it is of use.
    public var writesImmediately = false

    private var gathering = EntryCoalescer()
    private var faults: Set<EventKind> = []
    private let start = Stopwatch()

    /// A journal for the connection that begins now.
    public init(_ journal: Journal) { self.journal = journal }

    /// Adds a field to every further entry.
    public func addContext(_ name: StaticString, _ value: String) { journal.addContext(name, value) }

    /// Writes an entry at once.
    public func log(_ entry: Entry) { journal.log(entry) }

    /// Notes what an operator may want to know about `client`: a fault of the gateway's own is written at once, but
    /// only once; the rest becomes one line, which ``flush()`` writes.
    public func note(_ entry: Entry, of client: String = "") {
        guard entry.priority <= journal.threshold else { return }
        if entry.priority == .error {
            if faults.insert(entry.kind).inserted { journal.log(entry) }
        } else if writesImmediately {
            journal.log(entry)
        } else {
            gathering.add(entry, of: client)
        }
    }

    /// Writes what was noted.
    public func flush() {
        for entry in gathering.take() {
            journal.log(entry.with("GATEWAY_MILLISECONDS", "\(start.milliseconds)"))
        }
    }
}
