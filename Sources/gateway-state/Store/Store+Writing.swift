import Glibc
import Journal

// One turn of the loop is one transaction.
extension Store {
    /// Writes `change`, together with the others of this turn.
    func add(_ change: Change) {
        if waiting.count >= Store.maximumWaiting {
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
        giveUpReserve()
        if writeAll(wall: wall) {
            sayItIsOnReserve(wall)
            return true
        }
        rollBack()
        isFailing = true
        sayItCannotWrite(wall)
        return false
    }

    /// After a failure: writes everything that waits. False when that does not work yet.
    func retry(wall: Int64) -> Bool {
        guard isFailing else { return true }
        try? database.checkpoint()
        guard writeAll(wall: wall) else {
            rollBack()
            sayItCannotWrite(wall)
            return false
        }
        isFailing = false
        // What was put by is to be put by again at once.
        isOnReserve = true
        lastRecovery = 0
        return true
    }

    /// Writes down the clock for the first time. Where that is not possible, nothing new begins until ``retry(wall:)``
    /// works.
    func start(_ clock: LedgerClock.Anchor) throws(DatabaseError) {
        do throws(DatabaseError) {
            return try save(clock)
        } catch {
            guard !error.isDamage else { throw error }
            failure = error
        }
        giveUpReserve()
        do throws(DatabaseError) {
            try save(clock)
            sayItIsOnReserve(clock.reading.wall)
        } catch {
            guard !error.isDamage else { throw error }
            startFailing(because: error, wall: clock.reading.wall)
        }
    }

    private func startFailing(because error: DatabaseError, wall: Int64) {
        failure = error
        waiting.append(.probe(wall: wall))
        isFailing = true
        sayItCannotWrite(wall)
    }

    /// Puts by again what was used up, as soon as there is room; about once a minute. And says what is over.
    func recover(wall: Int64) {
        guard !isFailing else { return }
        if isOnReserve, wall < lastRecovery || wall - lastRecovery >= Trouble.quiet {
            lastRecovery = wall
            // Not out of the very room that was given up.
            if hasRoom, reserveSpace() != nil { rollBack() }
        }
        if let count = writingTrouble.ended(at: wall) {
            Log.notice(.stateWrittenAgain, "the state database can be written again\(Store.times(count))")
        }
        if !isOnReserve, let count = reserveTrouble.ended(at: wall) {
            Log.notice(
                .stateWrittenAgain, "the disk has space again, and the reserve is restored\(Store.times(count))")
        }
    }

    /// Whether the disk has more room than would be put by, as far as that can be told.
    var hasRoom: Bool {
        var status = statvfs()
        return path == ":memory:" || statvfs(path, &status) != 0
            || UInt64(status.f_bavail) * UInt64(status.f_frsize) > UInt64(2 * Store.reservedSpace)
    }

    /// Makes what room there can be: what is in the log already, and what was put by.
    private func giveUpReserve() {
        try? database.checkpoint()
        try? database.run("DELETE FROM rainy_day")
        try? database.checkpoint()
    }

    private func sayItIsOnReserve(_ wall: Int64) {
        isOnReserve = true
        say(&reserveTrouble, wall) { count in
            Log.warning(
                .stateReserveUsed,
                "the disk is full: the state database is using its reserve (\(failureText)\(count))")
        }
    }

    private func sayItCannotWrite(_ wall: Int64) {
        say(&writingTrouble, wall) { count in
            Log.error(
                .stateNotWritten,
                "CANNOT WRITE THE STATE DATABASE (\(failureText)\(count)): nothing is sent until it can be written")
        }
    }

    private func say(_ trouble: inout Trouble, _ wall: Int64, _ log: (String) -> Void) {
        switch trouble.happened(at: wall) {
        case .nothing: return
        case .first: log("")
        case .again(let count): log(Store.times(count))
        }
    }

    private static func times(_ count: Int) -> String {
        count == 0 ? "" : "; \(count) more \(count == 1 ? "time" : "times") since the last report"
    }

    /// Writes snapshots of parts (nil: the part is gone) and empties the log. All of it, or nothing.
    func compact(
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
            try end()
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
            try end()
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

    /// Forgets sends, failed logins and uses that are over; some of them, so that it never takes long. Of more than
    /// `maximumLogins` names those with the fewest failures go, the oldest of them first: whoever is locked out stays
    /// so, however many other names somebody makes up.
    func forget(
        sendsUntil: Int64, loginsBefore: Int64, maximumLogins: Int, usesBefore: Int64
    ) throws(DatabaseError) {
        try database.run(
            """
            DELETE FROM send WHERE key IN
                (SELECT key FROM send WHERE until < \(sendsUntil) AND accepted = 1 ORDER BY until LIMIT 500);
            DELETE FROM login WHERE name IN (
                SELECT name FROM login WHERE last < \(loginsBefore) ORDER BY last LIMIT 500);
            DELETE FROM use WHERE time < \(usesBefore);
            """)
        // Counting them all takes milliseconds, when there are many.
        guard hasNewLogins else { return }
        hasNewLogins = false
        try database.run(
            """
            DELETE FROM login WHERE name IN
                (SELECT name FROM login ORDER BY failures, last
                    LIMIT max(0, (SELECT count(*) FROM login) - \(maximumLogins)));
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
        guard !database.isInTransaction else { return }
        try beginStatement.run()
        guard lacksTables else { return }
        do throws(DatabaseError) {
            try database.run(Store.tablesSince)
        } catch {
            // Nothing may be written by a transaction that lacks them.
            if database.isInTransaction { try? database.run("ROLLBACK") }
            throw error
        }
    }

    private func end() throws(DatabaseError) {
        try commitStatement.run()
        lacksTables = false
    }

    private func write(_ change: Change) throws(DatabaseError) {
        try begin()
        switch change {
        case .log:
            break
        case .beginSend(let key, let content, let process):
            // One that is under way has no end; its process stands in that place (``sendsUnderWay()``).
            try putSend.run(.text(key), .text(content), .integer(0), .text(""), .integer(Int64(process)))
        case .putSend(let key, let content, let isAccepted, let receipt, let until):
            try putSend.run(.text(key), .text(content), .integer(isAccepted ? 1 : 0), .text(receipt), .integer(until))
        case .removeSend(let key):
            try removeSend.run(.text(key))
        case .putLogin(let name, let failures, let last):
            hasNewLogins = true
            try putLogin.run(.text(name), .integer(Int64(failures)), .integer(last))
        case .removeLogin(let name):
            try removeLogin.run(.text(name))
        case .putUse(let key, let time):
            try database.prepare("INSERT OR REPLACE INTO use VALUES(?, ?)").run(.text(key), .integer(time))
        case .probe(let wall):
            try database.prepare("INSERT OR REPLACE INTO probe VALUES(1, ?)").run(.integer(wall / 1_000_000_000))
        case .record(let number, let line):
            try putRecord.run(.integer(number), .bytes(line))
            try removeRecord.run(.integer(number - Store.maximumRecords))
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
            try end()
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
}
