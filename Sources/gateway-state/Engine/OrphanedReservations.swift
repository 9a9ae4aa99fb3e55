/// Reservations whose connections were lost with the state daemon before. Their handlers may come back for them.
struct OrphanedReservations {
    private var ids: Set<UInt64> = []
    /// The processes that hold them, as far as they are known.
    private var holders: [UInt64: Int32] = [:]
    /// When nobody is expected any more.
    private var end: Int64 = 0

    /// While the log is read: `process` holds `id`.
    mutating func note(_ id: UInt64, heldBy process: Int32) { holders[id] = process }

    /// These are the orphans, until `end`, on the ledger's clock.
    mutating func begin(_ ids: [UInt64], until end: Int64) {
        self.ids = Set(ids)
        holders = holders.filter { self.ids.contains($0.key) }
        self.end = end
    }

    /// Takes `id` out, for a handler that has come back. False when it is none of them.
    mutating func remove(_ id: UInt64) -> Bool {
        holders[id] = nil
        return ids.remove(id) != nil
    }

    /// Takes out those for which nobody will come back.
    mutating func removeAbandoned(at now: Int64, hasEnded: (Int32) -> Bool) -> [UInt64] {
        let abandoned = ids.filter { now >= end || hasEnded(holders[$0] ?? 0) }
        for id in abandoned { _ = remove(id) }
        return Array(abandoned)
    }

    /// The process that holds each of them, where that is known.
    var processes: [UInt64: Int32] { holders }
}
