import GatewayState

/// Which submissions are under way and which are known to have been taken, so that none is sent twice.
///
/// A submission goes `sending → accepted → acknowledged`. What is under way is in memory too, with the connection that
/// sends it; what was accepted is only in the database. An acknowledged one is forgotten: a repeat is a new message.
struct SendBook {
    /// For how long an accepted submission is remembered when nobody acknowledges it, in nanoseconds: 24 hours.
    static let memory: Int64 = 86_400_000_000_000
    /// For how long a submission is taken to be under way when its connection was lost with the helper: longer than any
    /// handler lives.
    static let grace: Int64 = 900_000_000_000
    /// The most that can be under way.
    private static let mostUnderWay = 8_192

    private struct UnderWay {
        var content: String
        /// nil when the helper was restarted since, so that nobody knows whose it is.
        var owner: Desk.ConnectionID?
        /// When one without an owner is given up.
        var until: Int64
    }

    private var underWay: [String: UnderWay] = [:]

    /// How many are under way.
    var count: Int { underWay.count }

    /// Takes up what was under way when the helper ended. After a reboot nobody is sending any more.
    mutating func restore(from store: Store, at now: Int64, isAfterReboot: Bool) throws(DatabaseError) {
        for (key, content) in try store.sendsUnderWay() {
            underWay[key] = UnderWay(content: content, owner: nil, until: isAfterReboot ? now : now + SendBook.grace)
        }
    }

    /// May `owner` send this?
    mutating func begin(
        _ key: SendKey, for owner: Desk.ConnectionID, in store: Store, at now: Int64
    ) throws(DatabaseError) -> Reply {
        if let known = underWay[key.encodedKey] { return known.content == key.content ? .inFlight : .conflict }
        if let known = try store.send(key.encodedKey), known.isAccepted, known.until > now {
            return known.content == key.content ? .known(receipt: known.receipt) : .conflict
        }
        guard underWay.count < SendBook.mostUnderWay else { return .error(.full, "too many sends under way") }
        underWay[key.encodedKey] = UnderWay(content: key.content, owner: owner, until: .max)
        store.add(.putSend(key: key.encodedKey, content: key.content, isAccepted: false, receipt: "", until: 0))
        return .new
    }

    /// Cloudflare took it.
    mutating func accept(
        _ key: SendKey, receipt: String, from owner: Desk.ConnectionID, in store: Store, at now: Int64
    ) -> Bool {
        guard end(key.encodedKey, from: owner) else { return false }
        store.add(
            .putSend(
                key: key.encodedKey, content: key.content, isAccepted: true, receipt: receipt,
                until: now + SendBook.memory))
        return true
    }

    /// The client knows that it was taken.
    mutating func acknowledge(_ key: String, in store: Store) {
        guard underWay[key] == nil else { return }
        store.add(.removeSend(key: key))
    }

    /// It was not sent, or nobody will ever know.
    mutating func fail(_ key: String, from owner: Desk.ConnectionID, in store: Store) -> Bool {
        guard underWay[key] != nil else { return true }
        guard end(key, from: owner) else { return false }
        store.add(.removeSend(key: key))
        return true
    }

    /// A beginning that could not be written never happened.
    mutating func undo(_ key: String) { underWay[key] = nil }

    /// Gives up what has been without an owner for too long.
    mutating func tick(in store: Store, at now: Int64) {
        for (key, entry) in underWay where entry.owner == nil && entry.until <= now {
            underWay[key] = nil
            store.add(.removeSend(key: key))
        }
    }

    /// Writes down again what is under way, for a new database.
    func write(to store: Store) {
        for (key, entry) in underWay {
            store.add(.putSend(key: key, content: entry.content, isAccepted: false, receipt: "", until: 0))
        }
    }

    /// Whether `owner` may say what became of `key`: it began it, or nobody is known to have.
    private mutating func end(_ key: String, from owner: Desk.ConnectionID) -> Bool {
        if let known = underWay[key], let other = known.owner, other != owner { return false }
        underWay[key] = nil
        return true
    }
}
