import StateProtocol

/// When each login and token was last let in, by the wall clock. It is in the database; here is what spares it a write
/// for every connection.
struct LastUses {
    /// A use so many seconds after one that was written down is not written again.
    private static let grain: Int64 = 60
    /// A login that nobody has used for so many seconds is forgotten: four hundred days.
    static let memory: Int64 = 400 * 86_400
    /// The maximum number that is remembered here; beyond it, some are written more often than need be.
    private static let most = 10_000

    private var written: [String: Int64] = [:]

    /// `key` was used at `wall`, in nanoseconds since 1970.
    mutating func use(_ key: LimitKey, at wall: Int64, in store: Store) {
        let key = key.encodedKey
        let time = wall / 1_000_000_000
        if let last = written[key], (last..<last + LastUses.grain).contains(time) { return }
        if written.count >= LastUses.most { written = [:] }
        written[key] = time
        store.add(.putUse(key: key, time: time))
    }

    /// As many as fit a datagram, after `key`.
    func uses(after key: String, in store: Store) throws(DatabaseError) -> StateReply {
        let uses = try store.uses(after: key, most: Wire.maximumListed)
        return uses.isEmpty
            ? .end : .uses(uses.map { LastUse(key: LimitKey(encodedKey: $0.key), time: Int(max(0, $0.time))) })
    }
}
