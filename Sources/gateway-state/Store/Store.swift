import CSQLite
import Glibc
import Journal

/// What the helper remembers on disk: one SQLite database in write-ahead mode.
///
/// Two kinds of things are in it. What is rarely asked for (sends, logins, records) lives in tables of its own. The
/// ledger and the counters live in memory; the database has a snapshot of each of their parts, and a log of the changes
/// since. All changes of one turn of the loop are one transaction, which is written before any of the turn's replies: what
/// a handler was told, a helper that is killed knows when it is back. docs/state.md says what a loss of power can cost.
final class Store {
    /// One thing to write.
    enum Change {
        /// A line for the log: a change to what lives in memory.
        case log([UInt8], at: Int64)
        case putSend(key: String, content: String, isAccepted: Bool, receipt: String, until: Int64)
        case removeSend(key: String)
        case putLogin(name: String, failures: Int, last: Int64)
        case removeLogin(name: String)
        case putUse(key: String, time: Int64)
        case record(number: Int64, line: [UInt8])
    }

    /// The kinds of snapshots.
    enum Part: Int64 {
        case key = 1
        case reservations = 2
        case settled = 3
        case metric = 4
    }

    /// So many records are kept.
    static let mostRecords: Int64 = 500
    /// Set aside inside the database, to be given up when the disk is full.
    private static let rainyDay = 1 << 20
    /// Bytes of write-ahead log after which it starts again: a helper that comes back after a kill reads all of it.
    private static let longestLog = 8 << 20
    private static let pageSize = 4_096
    private static let schema = 1
    /// Changes that could not be written and wait; beyond that, records are dropped.
    private static let mostWaiting = 50_000

    /// Where it is, `:memory:` for nowhere.
    let path: String
    /// Whether the last attempt to write failed: nothing new should begin.
    private(set) var isFailing = false
    /// What failed last.
    private(set) var failure: DatabaseError?
    /// Whether something has been written since ``synced()``.
    private(set) var isUnsynced = false
    /// Changes in the log.
    private(set) var logLength = 0

    private let database: Database
    private var waiting: [Change] = []
    private var hasFailedThisTurn = false
    private let beginStatement: Statement
    private let commitStatement: Statement
    private let insertLog: Statement
    private let putSend: Statement
    private let removeSend: Statement
    private let selectSend: Statement
    private let putLogin: Statement
    private let removeLogin: Statement
    private let selectLogin: Statement
    private let selectLogins: Statement
    private let putUse: Statement
    private let selectUses: Statement
    private let putRecord: Statement
    private let removeRecord: Statement
    private let selectRecord: Statement
    private let putPart: Statement
    private let removePart: Statement

    /// Opens the database at `path`. One that is damaged is set aside, loudly, and a new one begun.
    static func open(_ path: String) throws(DatabaseError) -> Store {
        do throws(DatabaseError) {
            return try Store(path: path)
        } catch {
            guard error.isDamage else { throw error }
            Store.setAside(path, because: error)
            return try Store(path: path)
        }
    }

    /// Renames a damaged database, so that it can be looked at, and says so. Only the last damaged one is kept.
    static func setAside(_ path: String, because error: DatabaseError) {
        let kept = path + ".damaged"
        unlink(kept + "-wal")
        rename(path, kept)
        rename(path + "-wal", kept + "-wal")
        Log.error(
            .stateDamaged,
            "THE STATE DATABASE IS DAMAGED (\(error)). It is kept as \(kept); all counts start again at zero, and a "
                + "message that was sent but not acknowledged may be sent twice")
    }

    private init(path: String) throws(DatabaseError) {
        self.path = path
        database = try Database(path: path)
        // Exclusive: there is one helper, and a second one must not touch its database. It also spares the shared memory.
        try database.run(
            """
            PRAGMA page_size=\(Store.pageSize); PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL;
            PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-400; PRAGMA temp_store=MEMORY;
            PRAGMA trusted_schema=OFF;
            """)
        try Store.prepareSchema(of: database)
        beginStatement = try database.prepare("BEGIN IMMEDIATE")
        commitStatement = try database.prepare("COMMIT")
        insertLog = try database.prepare("INSERT INTO log(at, wall, changes) VALUES(?, ?, ?)")
        putSend = try database.prepare("INSERT OR REPLACE INTO send VALUES(?, ?, ?, ?, ?)")
        removeSend = try database.prepare("DELETE FROM send WHERE key = ?")
        selectSend = try database.prepare("SELECT content, accepted, receipt, until FROM send WHERE key = ?")
        putLogin = try database.prepare("INSERT OR REPLACE INTO login VALUES(?, ?, ?)")
        removeLogin = try database.prepare("DELETE FROM login WHERE name = ?")
        selectLogin = try database.prepare("SELECT failures, last FROM login WHERE name = ?")
        selectLogins = try database.prepare(
            "SELECT name, failures, last FROM login WHERE name > ? AND last > ? ORDER BY name LIMIT ?")
        putUse = try database.prepare("INSERT OR REPLACE INTO use VALUES(?, ?)")
        selectUses = try database.prepare("SELECT key, time FROM use WHERE key > ? ORDER BY key LIMIT ?")
        putRecord = try database.prepare("INSERT OR REPLACE INTO record VALUES(?, ?)")
        removeRecord = try database.prepare("DELETE FROM record WHERE number <= ?")
        selectRecord = try database.prepare(
            "SELECT number, line FROM record WHERE number < ? ORDER BY number DESC LIMIT 1")
        putPart = try database.prepare("INSERT OR REPLACE INTO snapshot VALUES(?, ?, ?)")
        removePart = try database.prepare("DELETE FROM snapshot WHERE part = ? AND name = ?")
        database.countLogPages()
        saveForARainyDay()
    }

    private static func prepareSchema(of database: Database) throws(DatabaseError) {
        var version = 0
        try database.prepare("PRAGMA user_version").run { row throws(DatabaseError) in version = Int(row.integer(0)) }
        if version == schema { return try database.run(tablesSince) }
        guard version == 0 else {
            throw DatabaseError(code: SQLITE_MISMATCH, "the database is of version \(version), which is not known here")
        }
        try database.run(
            """
            BEGIN IMMEDIATE;
            CREATE TABLE log(number INTEGER PRIMARY KEY, at INTEGER, wall INTEGER, changes BLOB);
            CREATE TABLE snapshot(part INTEGER, name TEXT, value BLOB, PRIMARY KEY(part, name)) WITHOUT ROWID;
            CREATE TABLE clock(id INTEGER PRIMARY KEY, ledger INTEGER, boottime INTEGER, wall INTEGER, boot TEXT);
            CREATE TABLE send(key TEXT PRIMARY KEY, content TEXT, accepted INTEGER, receipt TEXT, until INTEGER)
                WITHOUT ROWID;
            CREATE INDEX send_until ON send(until);
            CREATE TABLE login(name TEXT PRIMARY KEY, failures INTEGER, last INTEGER) WITHOUT ROWID;
            CREATE INDEX login_last ON login(last);
            CREATE TABLE record(number INTEGER PRIMARY KEY, line BLOB);
            CREATE TABLE rainy_day(id INTEGER PRIMARY KEY, pages BLOB);
            \(tablesSince)
            PRAGMA user_version=\(schema);
            COMMIT;
            """)
    }

    /// Tables that came later. Whoever does not know them leaves them alone, so the version stays.
    private static let tablesSince =
        "CREATE TABLE IF NOT EXISTS use(key TEXT PRIMARY KEY, time INTEGER) WITHOUT ROWID;"

    // MARK: Reading

    /// The clock as it was last written down.
    func clockAnchor() throws(DatabaseError) -> LedgerClock.Anchor? {
        var anchor: LedgerClock.Anchor?
        try database.prepare("SELECT ledger, boottime, wall, boot FROM clock WHERE id = 1")
            .run { row throws(DatabaseError) in
                anchor = LedgerClock.Anchor(
                    ledger: row.integer(0), reading: ClockReading(sinceBoot: row.integer(1), wall: row.integer(2)),
                    boot: row.text(3))
            }
        guard var anchor else { return nil }
        try database.prepare("SELECT at, wall FROM log ORDER BY number DESC LIMIT 1")
            .run { row throws(DatabaseError) in
                let passed = row.integer(0) - anchor.ledger
                guard passed >= 0 else { return }
                anchor.ledger += passed
                anchor.reading.sinceBoot += passed
                anchor.reading.wall = row.integer(1)
            }
        return anchor
    }

    /// Gives every snapshot to `part`.
    func readSnapshot(
        _ part: (Part, String, UnsafeBufferPointer<UInt8>) throws(DatabaseError) -> Void
    ) throws(DatabaseError) {
        try database.prepare("SELECT part, name, value FROM snapshot").run { row throws(DatabaseError) in
            guard let kind = Part(rawValue: row.integer(0)) else { throw .damage("unknown part of the snapshot") }
            try part(kind, row.text(1), row.bytes(2))
        }
    }

    /// Gives every line of the log to `line`, in order.
    func readLog(_ line: (UnsafeBufferPointer<UInt8>, Int64) throws(DatabaseError) -> Void) throws(DatabaseError) {
        var length = 0
        try database.prepare("SELECT at, changes FROM log ORDER BY number").run { row throws(DatabaseError) in
            let bytes = row.bytes(1)
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                try line(UnsafeBufferPointer(rebasing: bytes[start..<end]), row.integer(0))
                start = end + 1
                length += 1
            }
        }
        logLength = length
    }

    /// A send that is known: its content, whether it was accepted, the receipt, and until when it is remembered.
    func send(_ key: String) throws(DatabaseError) -> (
        content: String, isAccepted: Bool, receipt: String, until: Int64
    )? {
        var found: (content: String, isAccepted: Bool, receipt: String, until: Int64)?
        try selectSend.run(.text(key)) { row throws(DatabaseError) in
            found = (row.text(0), row.integer(1) != 0, row.text(2), row.integer(3))
        }
        return found
    }

    /// The sends that were under way: key and content.
    func sendsUnderWay() throws(DatabaseError) -> [(key: String, content: String)] {
        var keys: [(String, String)] = []
        try database.prepare("SELECT key, content FROM send WHERE accepted = 0").run { row throws(DatabaseError) in
            keys.append((row.text(0), row.text(1)))
        }
        return keys
    }

    /// The failed attempts of `name`, and when the last one was.
    func login(_ name: String) throws(DatabaseError) -> (failures: Int, last: Int64)? {
        var found: (Int, Int64)?
        try selectLogin.run(.text(name)) { row throws(DatabaseError) in found = (Int(row.integer(0)), row.integer(1)) }
        return found
    }

    /// The first `most` names after `name` whose last failure was after `since`.
    func logins(
        after name: String, most: Int, since: Int64
    ) throws(DatabaseError) -> [(name: String, failures: Int, last: Int64)] {
        var found: [(String, Int, Int64)] = []
        try selectLogins.run(.text(name), .integer(since), .integer(Int64(most))) { row throws(DatabaseError) in
            found.append((row.text(0), Int(row.integer(1)), row.integer(2)))
        }
        return found
    }

    /// The first `most` keys after `key` and when they were last used, in seconds since 1970.
    func uses(after key: String, most: Int) throws(DatabaseError) -> [(key: String, time: Int64)] {
        var found: [(String, Int64)] = []
        try selectUses.run(.text(key), .integer(Int64(most))) { row throws(DatabaseError) in
            found.append((row.text(0), row.integer(1)))
        }
        return found
    }

    /// The newest record before the `number`th.
    func record(before number: Int64) throws(DatabaseError) -> (number: Int64, line: [UInt8])? {
        var found: (Int64, [UInt8])?
        try selectRecord.run(.integer(number)) { row throws(DatabaseError) in
            found = (row.integer(0), Array(row.bytes(1)))
        }
        return found
    }

    // MARK: Writing

    /// Writes `change`, together with the others of this turn.
    func add(_ change: Change) {
        if waiting.count >= Store.mostWaiting {
            if case .record = change { return }
        }
        waiting.append(change)
        guard !isFailing, !hasFailedThisTurn else { return }
        do throws(DatabaseError) {
            try write(change)
        } catch {
            hasFailedThisTurn = true
            failure = error
        }
    }

    /// Ends a turn. False when what it wrote could not be kept; then it waits, and is tried again at ``retry(wall:)``.
    func commit(wall: Int64) -> Bool {
        if waiting.isEmpty { return !isFailing }
        if isFailing { return false }
        if !hasFailedThisTurn, finish(wall: wall) { return true }
        // Perhaps there is room after a checkpoint, or without what was put by.
        rollBack()
        if writeAll(wall: wall) { return true }
        rollBack()
        try? database.checkpoint()
        try? database.run("DELETE FROM rainy_day")
        try? database.checkpoint()
        if writeAll(wall: wall) {
            Log.warning(
                .stateReserveUsed, "the disk is full: the state database lives on what it had put by (\(failureText))")
            return true
        }
        rollBack()
        isFailing = true
        Log.error(
            .stateNotWritten, "CANNOT WRITE THE STATE DATABASE (\(failureText)): nothing is sent until that works again"
        )
        return false
    }

    /// After a failure: writes everything that waits. False when that does not work yet.
    func retry(wall: Int64) -> Bool {
        guard isFailing else { return true }
        try? database.checkpoint()
        guard writeAll(wall: wall) else {
            rollBack()
            return false
        }
        isFailing = false
        Log.notice(.stateWrittenAgain, "the state database can be written again")
        saveForARainyDay()
        return true
    }

    /// Writes snapshots of parts (nil: the part is gone) and empties the log. All of it, or nothing.
    func fold(
        _ parts: [(part: Part, name: String, value: [UInt8]?)], clock: LedgerClock.Anchor
    ) throws(DatabaseError) {
        do throws(DatabaseError) {
            try begin()
            for (part, name, value) in parts {
                if let value {
                    try putPart.run(.integer(part.rawValue), .text(name), .bytes(value))
                } else {
                    try removePart.run(.integer(part.rawValue), .text(name))
                }
            }
            try database.run("DELETE FROM log")
            try putClock(clock)
            try commitStatement.run()
        } catch {
            rollBack()
            throw error
        }
        logLength = 0
        isUnsynced = true
    }

    /// Writes down the clock.
    func save(_ clock: LedgerClock.Anchor) throws(DatabaseError) {
        do throws(DatabaseError) {
            try begin()
            try putClock(clock)
            try commitStatement.run()
        } catch {
            rollBack()
            throw error
        }
        isUnsynced = true
    }

    /// Lets the write-ahead log start again when it is long, or when there is `time` for it.
    func checkpoint(hasTime: Bool) throws(DatabaseError) {
        let limit = (hasTime ? Store.longestLog / 8 : Store.longestLog) / Store.pageSize
        guard database.logPages > limit else { return }
        try database.checkpoint()
    }

    /// Forgets sends, failed logins and uses that are over; some of them, so that it never takes long.
    func forget(sendsUntil: Int64, loginsBefore: Int64, usesBefore: Int64) throws(DatabaseError) {
        try database.run(
            """
            DELETE FROM send WHERE key IN
                (SELECT key FROM send WHERE until < \(sendsUntil) AND accepted = 1 ORDER BY until LIMIT 500);
            DELETE FROM login WHERE name IN (SELECT name FROM login WHERE last < \(loginsBefore) ORDER BY last LIMIT 500);
            DELETE FROM use WHERE time < \(usesBefore);
            """)
    }

    /// A sync of what was written until now begins.
    func synced() { isUnsynced = false }

    /// What could not be written yet, for another store to write.
    func takeWaiting() -> [Change] {
        defer { waiting = [] }
        return waiting
    }

    private var failureText: String { failure?.description ?? "" }

    private func begin() throws(DatabaseError) {
        if !database.isInTransaction { try beginStatement.run() }
    }

    private func write(_ change: Change) throws(DatabaseError) {
        try begin()
        switch change {
        case .log:
            break
        case .putSend(let key, let content, let isAccepted, let receipt, let until):
            try putSend.run(.text(key), .text(content), .integer(isAccepted ? 1 : 0), .text(receipt), .integer(until))
        case .removeSend(let key):
            try removeSend.run(.text(key))
        case .putLogin(let name, let failures, let last):
            try putLogin.run(.text(name), .integer(Int64(failures)), .integer(last))
        case .removeLogin(let name):
            try removeLogin.run(.text(name))
        case .putUse(let key, let time):
            try putUse.run(.text(key), .integer(time))
        case .record(let number, let line):
            try putRecord.run(.integer(number), .bytes(line))
            try removeRecord.run(.integer(number - Store.mostRecords))
        }
    }

    private func writeAll(wall: Int64) -> Bool {
        do throws(DatabaseError) {
            for change in waiting { try write(change) }
        } catch {
            failure = error
            return false
        }
        return finish(wall: wall)
    }

    /// Writes the log's lines and commits.
    private func finish(wall: Int64) -> Bool {
        do throws(DatabaseError) {
            var lines: [UInt8] = []
            var count = 0
            var time: Int64?
            for case .log(let line, let at) in waiting {
                if let time, time != at {
                    try insertLog.run(.integer(time), .integer(wall), .bytes(lines))
                    lines.removeAll(keepingCapacity: true)
                }
                if !lines.isEmpty { lines.append(UInt8(ascii: "\n")) }
                lines.append(contentsOf: line)
                time = at
                count += 1
            }
            if let time { try insertLog.run(.integer(time), .integer(wall), .bytes(lines)) }
            try commitStatement.run()
            logLength += count
        } catch {
            failure = error
            return false
        }
        waiting.removeAll(keepingCapacity: true)
        hasFailedThisTurn = false
        isUnsynced = true
        return true
    }

    private func rollBack() {
        if database.isInTransaction { try? database.run("ROLLBACK") }
        hasFailedThisTurn = false
    }

    private func putClock(_ clock: LedgerClock.Anchor) throws(DatabaseError) {
        try database.prepare("INSERT OR REPLACE INTO clock VALUES(1, ?, ?, ?, ?)").run(
            .integer(clock.ledger), .integer(clock.reading.sinceBoot), .integer(clock.reading.wall), .text(clock.boot))
    }

    /// Puts pages by, and with them blocks of the write-ahead log, for the day the disk is full.
    private func saveForARainyDay() {
        guard path != ":memory:" else { return }
        do throws(DatabaseError) {
            var isThere = false
            try database.prepare("SELECT id FROM rainy_day").run { _ in isThere = true }
            // A checkpoint syncs, and a start should not wait for that.
            if isThere { return }
            try database.run("INSERT INTO rainy_day VALUES(1, zeroblob(\(Store.rainyDay)))")
            try database.checkpoint()
        } catch {
            Log.warning(
                .stateReserveMissing, "nothing can be put by in the state database for when the disk is full: \(error)")
        }
    }
}
