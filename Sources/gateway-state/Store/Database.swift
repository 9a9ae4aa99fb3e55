import CSQLite

/// SQLite's error when something does not work.
struct DatabaseError: Error, CustomStringConvertible {
    /// SQLite's primary result code.
    let code: Int32
    let description: String

    init(code: Int32, _ description: String) {
        self.code = code & 0xFF
        self.description = description
    }

    /// Whether the file is not, or no longer, a database: it will never work again.
    var isDamage: Bool { code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_FORMAT }

    /// What is read from a database that is sound, but not as this program writes it.
    static func damage(_ what: String) -> DatabaseError { DatabaseError(code: SQLITE_CORRUPT, what) }
}

/// A connection to one SQLite database.
final class Database {
    fileprivate let handle: OpaquePointer
    /// Pages in the write-ahead log after the last commit.
    private(set) var logPages = 0

    /// Opens `path`, which is created if need be (`:memory:` for none at all).
    init(path: String) throws(DatabaseError) {
        var handle: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE
        let result = sqlite3_open_v2(path, &handle, flags, nil)
        guard result == SQLITE_OK, let handle else {
            let text = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
            sqlite3_close_v2(handle)
            throw DatabaseError(code: result, "cannot open \(path): \(text)")
        }
        self.handle = handle
        sqlite3_extended_result_codes(handle, 0)
    }

    /// Closes it without a last checkpoint: the write-ahead log keeps its blocks for the next run.
    deinit {
        sqlite3_close_v2(handle)
    }

    /// Calls back after each commit, so that ``logPages`` is known. Not to be called before the object stays where it
    /// is.
    func countLogPages() {
        sqlite3_wal_hook(
            handle,
            { context, _, _, pages in
                Unmanaged<Database>.fromOpaque(context!).takeUnretainedValue().logPages = Int(pages)
                return SQLITE_OK
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Moves what is in the write-ahead log into the database, so that the log starts again at its beginning.
    func checkpoint() throws(DatabaseError) {
        try check(sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil), "checkpoint")
        logPages = 0
    }

    /// Runs statements that give no rows.
    func run(_ sql: String) throws(DatabaseError) {
        try check(sqlite3_exec(handle, sql, nil, nil, nil), sql)
    }

    /// Whether a transaction is open: an error may have ended it.
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    func prepare(_ sql: String) throws(DatabaseError) -> Statement {
        var statement: OpaquePointer?
        try check(sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil), sql)
        guard let statement else { throw DatabaseError(code: SQLITE_ERROR, "no statement: \(sql)") }
        return Statement(statement, of: self)
    }

    fileprivate func check(_ result: Int32, _ what: @autoclosure () -> String) throws(DatabaseError) {
        guard result != SQLITE_OK, result != SQLITE_ROW, result != SQLITE_DONE else { return }
        throw DatabaseError(code: result, "\(what()): \(String(cString: sqlite3_errmsg(handle)))")
    }
}

/// A prepared statement, used again and again.
final class Statement {
    private let handle: OpaquePointer
    private let database: Database

    fileprivate init(_ handle: OpaquePointer, of database: Database) {
        self.handle = handle
        self.database = database
    }

    deinit { sqlite3_finalize(handle) }

    /// A value in either direction.
    enum Value {
        case integer(Int64)
        case text(String)
        case bytes([UInt8])
    }

    /// Runs it with `values` for its parameters, and gives each row to `row`.
    func run(
        _ values: Value..., row: (borrowing Row) throws(DatabaseError) -> Void = { _ in }
    ) throws(DatabaseError) {
        defer {
            sqlite3_reset(handle)
            sqlite3_clear_bindings(handle)
        }
        for (index, value) in values.enumerated() { bind(value, at: Int32(index + 1)) }
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_DONE: return
            case SQLITE_ROW: try row(Row(statement: handle))
            case let code: try database.check(code, String(cString: sqlite3_sql(handle)))
            }
        }
    }

    private func bind(_ value: Value, at index: Int32) {
        // SQLITE_TRANSIENT, which Swift cannot see: SQLite makes its own copy.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .integer(let value): sqlite3_bind_int64(handle, index, value)
        case .text(let text): sqlite3_bind_text(handle, index, text, Int32(text.utf8.count), transient)
        case .bytes(let bytes): sqlite3_bind_blob(handle, index, bytes, Int32(bytes.count), transient)
        }
    }

    /// One row of a result, valid until the next.
    struct Row: ~Copyable {
        fileprivate let statement: OpaquePointer

        func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

        /// The bytes of a column, valid until the next row.
        func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
            let start = sqlite3_column_blob(statement, column)
            let count = Int(sqlite3_column_bytes(statement, column))
            return UnsafeBufferPointer(
                start: start?.assumingMemoryBound(to: UInt8.self), count: start == nil ? 0 : count)
        }

        func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }
    }
}
