/// The state daemon's knowledge and decisions, without sockets and without a clock: requests go in, replies come out.
///
/// The loop gives it all requests of one turn, then calls ``endTurn(at:)``, and only then sends the replies: what they
/// say has been written by then.
final class StateEngine {
    /// A connection, for as long as it is open. Numbers are not used again.
    typealias ConnectionID = UInt64

    /// Changes in the log after which it is compacted into the snapshot: so many are done again in a few milliseconds.
    static let longestLog = 10_000
    /// The log is compacted after this many seconds of quiet, too.
    static let quiet: Int64 = 300_000_000_000

    // What follows is the business of this type's extensions alone.
    var store: Store
    var clock: LedgerClock
    let boot: String
    var ledger: RateLedger
    var sends = SendRegistry()
    var records = RecentSends()
    var metrics = MetricCounters()
    let logins: LoginThrottle
    var uses = LastUses()
    var holdings = ConnectionHoldings()
    var orphans = OrphanedReservations()
    /// Whether a process has ended; see ``Processes``.
    let hasEnded: (Int32) -> Bool
    var settled = SettledReservations()
    /// When something was last written only to see whether that works.
    var lastProbe: Int64 = 0
    /// When the log was compacted last.
    var lastCompaction: Int64 = 0
    var hasComplained = false
    /// The database turned out to be damaged; the end of the turn replaces it.
    var damage: DatabaseError?
    /// How far the wall clock is from the machine's, to notice a step.
    var wallOffset: Int64 = 0

    /// An engine that goes on where the one before left the database at `path` (`:memory:`: begins empty). `reading` is
    /// the time, `boot` names this start of the machine.
    init(
        path: String, reading: ClockReading, boot: String, logins: LoginThrottle = LoginThrottle(),
        hasEnded: @escaping (Int32) -> Bool = Processes.hasEnded
    ) throws(DatabaseError) {
        self.hasEnded = hasEnded
        self.boot = boot
        self.logins = logins
        do throws(DatabaseError) {
            let store = try Store.open(path)
            self.store = store
            (clock, ledger) = try StateEngine.restoreClock(from: store, reading, boot)
            try restore(at: clock.ledger(at: reading))
        } catch {
            guard error.isDamage else { throw error }
            Store.setAside(path, because: error)
            store = try Store.open(path)
            (clock, ledger) = try StateEngine.restoreClock(from: store, reading, boot)
            sends = SendRegistry()
            records = RecentSends()
            metrics = MetricCounters()
            settled = SettledReservations()
            orphans = OrphanedReservations()
        }
        wallOffset = reading.wall - reading.sinceBoot
        // A state daemon that starts while the disk is full says so to whoever asks, and goes on when there is room.
        try store.start(anchor(at: reading))
    }

    /// For the status line of `systemctl status`.
    var status: String {
        if store.isFailing { return "CANNOT WRITE \(store.path)" }
        return "\(ledger.keyCount) keys, \(ledger.reservationCount) sends under way"
    }

    /// Where the database is.
    var path: String { store.path }

    /// Whether something has been written since ``synced()``.
    var isUnsynced: Bool { store.isUnsynced }

    /// A sync of what was written until now begins.
    func synced() { store.synced() }

    /// `connection` was opened by this process; 0 where its number is not known.
    func opened(_ connection: ConnectionID, by process: Int32) {
        holdings.open(connection, by: process)
    }

    /// Applies `change` and writes it down; a reservation together with the process that holds it, where that is known.
    func change(_ change: LedgerChange, heldBy process: Int32 = 0, at now: Int64) {
        apply(change, at: now)
        store.add(.log(process > 0 ? change.line + Array(" \(process)".utf8) : change.line, at: now))
    }

    func apply(_ change: LedgerChange, at now: Int64) {
        ledger.apply(change, at: now)
        switch change {
        case .commit(let id), .charge(let id, _):
            settled.insert(id)
        case .reserve, .release, .reset: break
        }
    }
}
