/// What the helper knows and decides, without sockets and without a clock: requests go in, replies come out.
///
/// The loop gives it all requests of one turn, then calls ``endTurn(at:)``, and only then sends the replies: what they
/// say has been written by then.
final class Desk {
    /// A connection, for as long as it is open. Numbers are not used again.
    typealias ConnectionID = UInt64

    /// What a connection has to answer for.
    struct Handler {
        /// The number of its process; 0 where that is not known.
        var process: Int32 = 0
        var reservations: [UInt64] = []
        /// Keys of sends it has begun.
        var sends: [String] = []
    }

    /// Changes in the log after which it is folded into the snapshot: so many are done again in a few milliseconds.
    static let longestLog = 10_000
    /// The log is folded after this many seconds of quiet, too.
    static let quiet: Int64 = 300_000_000_000
    /// So many committed reservations are remembered, for a handler that did not hear the answer and commits again.
    static let mostSettled = 1_024

    // What follows is the business of this type's extensions alone.
    var store: Store
    var clock: LedgerClock
    let boot: String
    var ledger: RateLedger
    var sends = SendBook()
    var records = RecordBook()
    var metrics = MetricBook()
    let logins: LoginThrottle
    var uses = UseBook()
    var handlers: [ConnectionID: Handler] = [:]
    /// Reservations whose connection was lost with the helper, and when they are taken to have been used.
    var orphans: Set<UInt64> = []
    var orphansEnd: Int64 = 0
    /// The processes that hold orphans, as far as they are known.
    var holders: [UInt64: Int32] = [:]
    /// Whether a process has ended; see ``Processes``.
    let hasEnded: (Int32) -> Bool
    var settled: [UInt64] = []
    var nextSettled = 0
    /// When something was last written only to see whether that works.
    var lastProbe: Int64 = 0
    /// When the log was folded last.
    var lastFold: Int64 = 0
    var hasComplained = false
    /// The database turned out to be damaged; the end of the turn replaces it.
    var damage: DatabaseError?
    /// How far the wall clock is from the machine's, to notice a step.
    var wallOffset: Int64 = 0

    /// A desk that goes on where the one before left the database at `path` (`:memory:`: begins anew). `reading` is the
    /// time, `boot` names this start of the machine.
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
            (clock, ledger) = try Desk.restoreClock(from: store, reading, boot)
            try restore(at: clock.ledger(at: reading))
        } catch {
            guard error.isDamage else { throw error }
            Store.setAside(path, because: error)
            store = try Store.open(path)
            (clock, ledger) = try Desk.restoreClock(from: store, reading, boot)
            sends = SendBook()
            records = RecordBook()
            metrics = MetricBook()
            settled = []
            holders = [:]
        }
        wallOffset = reading.wall - reading.sinceBoot
        // A helper that starts while the disk is full says so to whoever asks, and goes on when there is room.
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
        handlers[connection, default: Handler()].process = process
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
            if settled.count < Desk.mostSettled {
                settled.append(id)
            } else {
                settled[nextSettled] = id
                nextSettled = (nextSettled + 1) % Desk.mostSettled
            }
        case .reserve, .release, .reset: break
        }
    }
}
