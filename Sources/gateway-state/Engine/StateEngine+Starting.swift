import StateProtocol

// How a engine goes on where the one before left off.
extension StateEngine {
    static func restoreClock(
        from store: Store, _ reading: ClockReading, _ boot: String
    ) throws(DatabaseError) -> (LedgerClock, RateLedger) {
        // Numbers start anywhere, so that one given out from a database that was set aside does not fit a new one's.
        (
            LedgerClock(after: try store.clockAnchor(), now: reading, boot: boot),
            RateLedger(firstID: UInt64.random(in: 1...(1 << 62)))
        )
    }

    /// Takes everything from the store.
    func restore(at now: Int64) throws(DatabaseError) {
        var nextID: UInt64?
        try store.readSnapshot { part, name, bytes throws(DatabaseError) in
            switch part {
            case .key:
                guard ledger.restore(name, bytes) else { throw .damage("the counts of \(name) cannot be read") }
            case .metric:
                guard metrics.restore(name, bytes) else { throw .damage("the counter \(name) cannot be read") }
            case .reservations:
                for line in bytes.split(separator: UInt8(ascii: "\n")) {
                    if let id = try redo(UnsafeBufferPointer(rebasing: line), at: now) { nextID = id }
                }
            case .settled:
                settled = SettledReservations(parsing: bytes)
            }
        }
        if let nextID { ledger.setNextID(nextID) }
        try store.readLog { line, time throws(DatabaseError) in _ = try redo(line, at: time) }
        try sends.restore(from: store, at: now, isAfterReboot: clock.isAfterReboot)
        try records.restore(from: store)
        orphans.begin(ledger.openReservations, until: clock.isAfterReboot ? now : now + SendRegistry.grace)
    }

    /// Does again what one line says; gives the number of the next reservation if it is that.
    private func redo(_ line: UnsafeBufferPointer<UInt8>, at time: Int64) throws(DatabaseError) -> UInt64? {
        do throws(WireError) {
            var reader = WireReader(fields: line)
            switch String(decoding: try reader.field("a change"), as: UTF8.self) {
            case "reserve":
                let id = try reader.id()
                apply(.reserve(id, try reader.claims()), at: time)
                if !reader.isAtEnd { orphans.note(id, heldBy: try reader.process()) }
            case "commit": apply(.commit(try reader.id()), at: time)
            case "charge": apply(.charge(try reader.id(), try reader.claims()), at: time)
            case "release": apply(.release(try reader.id()), at: time)
            case "reset": apply(.reset(try reader.key()), at: time)
            case "count":
                guard let name = MetricName(try reader.text("a name")) else { throw .malformed("name") }
                _ = metrics.add(try reader.number("a count", upTo: UInt64.max), to: name)
            case "next": return try reader.id()
            default: throw .malformed("unknown change")
            }
            return nil
        } catch {
            throw .damage("the log cannot be read (\(error))")
        }
    }
}
