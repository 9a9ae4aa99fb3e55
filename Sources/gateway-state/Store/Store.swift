import CSQLite
import Glibc
import Journal

/// The state daemon's memory on disk: one SQLite database in write-ahead mode.
///
/// Two kinds of things are in it. What is rarely asked for (sends, logins, records) lives in tables of its own. The
/// ledger and the counters live in memory; the database has a snapshot of each of their parts, and a log of the changes
/// since. All changes of one turn of the loop are one transaction, which is written before any of the turn's replies:
/// what a handler was told, a state daemon that is killed knows when it is back. docs/state.md says what a loss of
/// power can cost.
final class Store {
    /// One thing to write.
    enum Change {
        /// A line for the log: a change to what lives in memory.
        case log([UInt8], at: Int64)
        /// A send is under way in this process.
        case beginSend(key: String, content: String, process: Int32)
        case putSend(key: String, content: String, isAccepted: Bool, receipt: String, until: Int64)
        case removeSend(key: String)
        case putLogin(name: String, failures: Int, last: Int64)
        case removeLogin(name: String)
        case putUse(key: String, time: Int64)
        case record(number: Int64, line: [UInt8])
        /// Somebody wants to know whether this can be written.
        case probe(wall: Int64)
    }

    /// The kinds of snapshots.
    enum Part: Int64 {
        case key = 1
        case reservations = 2
        case settled = 3
        case metric = 4
    }

    /// The maximum number of records kept.
    static let maximumRecords: Int64 = 500
    /// Set aside inside the database, to be given up when the disk is full.
    ///
    /// Its table keeps the name `rainy_day`: another one would be a migration.
    static let reservedSpace = 1 << 20
    /// Bytes of write-ahead log after which it starts again: a state daemon that comes back after a kill reads all of
    /// it.
    static let longestLog = 8 << 20
    static let pageSize = 4_096
    private static let schema = 1
    /// Changes that could not be written and wait; beyond that, records are dropped.
    static let maximumWaiting = 50_000

    /// Where it is, `:memory:` for nowhere.
    let path: String
    /// Whether the last attempt to write failed: nothing new should begin.
    var isFailing = false
    /// The last failure.
    var failure: DatabaseError?
    /// Whether the disk is full, and what was put by for that day is used up or was never there.
    var isOnReserve = false
    /// That the reserve is in use, and that nothing can be written.
    var reserveTrouble = Trouble()
    var writingTrouble = Trouble()
    /// Whether something has been written since ``synced()``.
    var isUnsynced = false
    /// Changes in the log.
    var logLength = 0

    // What follows is the business of this type's extensions alone.
    let database: Database
    var waiting: [Change] = []
    var lastRecovery: Int64 = 0
    var hasFailedThisTurn = false
    /// Whether an earlier version has left the database, and there was no room yet for ``tablesSince``.
    var lacksTables: Bool
    /// Whether a login has failed since it was last looked whether there are too many.
    var hasNewLogins = true
    let beginStatement: Statement
    let commitStatement: Statement
    let insertLog: Statement
    let putSend: Statement
    let removeSend: Statement
    let selectSend: Statement
    let putLogin: Statement
    let removeLogin: Statement
    let selectLogin: Statement
    let selectLogins: Statement
    let putRecord: Statement
    let removeRecord: Statement
    let selectRecord: Statement
    let putPart: Statement
    let removePart: Statement

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
        // Exclusive: there is one state daemon, and a second one must not touch its database. It also spares the shared
        // memory.
        try database.run(
            """
            PRAGMA page_size=\(Store.pageSize); PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL;
            PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-400; PRAGMA temp_store=MEMORY;
            PRAGMA trusted_schema=OFF;
            """)
        lacksTables = try !Store.prepareSchema(of: database)
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
        putRecord = try database.prepare("INSERT OR REPLACE INTO record VALUES(?, ?)")
        removeRecord = try database.prepare("DELETE FROM record WHERE number <= ?")
        selectRecord = try database.prepare(
            "SELECT number, line FROM record WHERE number < ? ORDER BY number DESC LIMIT 1")
        putPart = try database.prepare("INSERT OR REPLACE INTO snapshot VALUES(?, ?, ?)")
        removePart = try database.prepare("DELETE FROM snapshot WHERE part = ? AND name = ?")
        database.countLogPages()
        if let failure = reserveSpace() {
            Log.warning(
                .stateReserveMissing,
                "the state database cannot set aside a reserve for a full disk: \(failure)")
        }
    }

    /// Makes the tables of a new database, and what an earlier version's lacks. False when there is no room for the
    /// latter: the first transaction tries again.
    private static func prepareSchema(of database: Database) throws(DatabaseError) -> Bool {
        var version = 0
        try database.prepare("PRAGMA user_version").run { row throws(DatabaseError) in version = Int(row.integer(0)) }
        if version == schema {
            do throws(DatabaseError) {
                try database.run(tablesSince)
                return true
            } catch {
                guard !error.isDamage, error.code != SQLITE_BUSY else { throw error }
                return false
            }
        }
        guard version == 0 else {
            throw DatabaseError(code: SQLITE_MISMATCH, "the database has the unknown version \(version)")
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
        return true
    }

    /// Tables and indices that came later. Whoever does not know them leaves them alone, so the version stays.
    static let tablesSince = """
        CREATE TABLE IF NOT EXISTS use(key TEXT PRIMARY KEY, time INTEGER) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS probe(id INTEGER PRIMARY KEY, time INTEGER);
        CREATE INDEX IF NOT EXISTS login_failures ON login(failures, last);
        """

    /// Puts pages by, and with them blocks of the write-ahead log, for the day the disk is full. Gives why that cannot
    /// be done.
    func reserveSpace() -> DatabaseError? {
        guard path != ":memory:" else { return nil }
        do throws(DatabaseError) {
            var isThere = false
            try database.prepare("SELECT id FROM rainy_day").run { _ in isThere = true }
            // A checkpoint syncs, and a start should not wait for that.
            if isThere {
                isOnReserve = false
                return nil
            }
            try database.run("INSERT INTO rainy_day VALUES(1, zeroblob(\(Store.reservedSpace)))")
            try database.checkpoint()
            isOnReserve = false
            return nil
        } catch {
            isOnReserve = true
            return error
        }
    }
}
