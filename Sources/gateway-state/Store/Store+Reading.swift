// What a state daemon that comes back takes up again, and what is only on disk.
extension Store {
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

    /// The sends that were under way: key, content, and the process that was sending, 0 where that is not known.
    func sendsUnderWay() throws(DatabaseError) -> [(key: String, content: String, process: Int32)] {
        var keys: [(String, String, Int32)] = []
        try database.prepare("SELECT key, content, until FROM send WHERE accepted = 0")
            .run { row throws(DatabaseError) in
                keys.append((row.text(0), row.text(1), Int32(clamping: max(0, row.integer(2)))))
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
        // Not kept prepared, as there may have been no room for this table yet.
        try database.prepare("SELECT key, time FROM use WHERE key > ? ORDER BY key LIMIT ?")
            .run(.text(key), .integer(Int64(most))) { row throws(DatabaseError) in
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
}
