import StateProtocol

/// Which submissions are under way and which are known to have been taken, so that none is sent twice.
///
/// A submission goes `sending → accepted → acknowledged`. As long as the connection that sends it is there, it is under
/// way, also after it was accepted: until that client has acknowledged it, nobody can tell a repeat from a second
/// message of the same words, so whoever comes with the same has to wait. Once the connection is gone, an accepted
/// submission is only in the database, and a repeat is told so. An acknowledged one is forgotten: a repeat is a new
/// message. A key with a content (an `Idempotency-Key`) is never acknowledged, and known as soon as it is accepted.
struct SendRegistry {
    /// For how long an accepted submission is remembered when nobody acknowledges it, in nanoseconds: 24 hours.
    static let memory: Int64 = 86_400_000_000_000
    /// For how long a submission is taken to be under way when its connection was lost with the state daemon and its
    /// process is there, or not known: longer than any send takes. One whose process has ended is given up at once.
    static let grace: Int64 = 900_000_000_000
    /// The most that can be under way.
    private static let maximumUnderWay = 8_192

    private struct UnderWay {
        var content: String
        /// nil when the state daemon was restarted since, so that nobody knows whose it is.
        var owner: StateEngine.ConnectionID?
        /// The number of the process that sends it; 0 where that is not known.
        var process: Int32 = 0
        /// When one without an owner is given up.
        var until: Int64
        /// Whether Cloudflare took it; then only the acknowledgement is missing.
        var isAccepted = false
    }

    private var underWay: [String: UnderWay] = [:]

    /// How many are under way.
    var count: Int { underWay.count }

    /// Takes up what was under way when the state daemon ended. After a reboot nobody is sending any more.
    mutating func restore(from store: Store, at now: Int64, isAfterReboot: Bool) throws(DatabaseError) {
        for (key, content, process) in try store.sendsUnderWay() {
            underWay[key] = UnderWay(
                content: content, owner: nil, process: process, until: isAfterReboot ? now : now + SendRegistry.grace)
        }
    }

    /// May `owner` send this? If the answer is ``StateReply/new`` or, for a key without content,
    /// ``StateReply/known(receipt:)``, then it is in its hands. `process` is the number of its process, 0 where that is
    /// not known.
    mutating func begin(
        _ key: SendKey, for owner: StateEngine.ConnectionID, of process: Int32, in store: Store, at now: Int64,
        hasEnded: (Int32) -> Bool
    ) throws(DatabaseError) -> StateReply {
        if let lost = underWay[key.encodedKey], lost.owner == nil, !lost.isAccepted, hasEnded(lost.process) {
            giveUp(key.encodedKey, in: store)
        }
        if let known = underWay[key.encodedKey] {
            // On its own connection, whatever comes after the acceptance acknowledges it.
            guard known.isAccepted, known.owner == owner else {
                return known.content == key.content ? .inFlight : .conflict
            }
            acknowledge(key.encodedKey, from: owner, in: store)
        }
        guard underWay.count < SendRegistry.maximumUnderWay else { return .error(.full, "too many sends under way") }
        if let known = try store.send(key.encodedKey), known.isAccepted, known.until > now {
            guard known.content == key.content else { return .conflict }
            if key.isAcknowledged { hold(key, for: owner, isAccepted: true) }
            return .known(receipt: known.receipt)
        }
        hold(key, for: owner, of: process, isAccepted: false)
        store.add(.beginSend(key: key.encodedKey, content: key.content, process: process))
        return .new
    }

    /// Cloudflare took it. False when it is another connection's.
    mutating func accept(
        _ key: SendKey, receipt: String, from owner: StateEngine.ConnectionID, in store: Store, at now: Int64
    ) -> Bool {
        guard isFree(key.encodedKey, for: owner) else {
            // Said again because the state daemon was killed before its reply arrived; meanwhile a repeat was told.
            return underWay[key.encodedKey]?.isAccepted == true
        }
        underWay[key.encodedKey] = nil
        if key.isAcknowledged { hold(key, for: owner, isAccepted: true) }
        let until = now + SendRegistry.memory
        store.add(
            .putSend(key: key.encodedKey, content: key.content, isAccepted: true, receipt: receipt, until: until))
        return true
    }

    /// The client knows that it was taken. Nothing happens when it is another connection's.
    mutating func acknowledge(_ key: String, from owner: StateEngine.ConnectionID, in store: Store) {
        if let known = underWay[key], !known.isAccepted || known.owner != owner { return }
        underWay[key] = nil
        store.add(.removeSend(key: key))
    }

    /// It was not sent, or nobody will ever know. False when it is another connection's.
    mutating func fail(_ key: String, from owner: StateEngine.ConnectionID, in store: Store) -> Bool {
        guard let known = underWay[key] else { return true }
        guard isFree(key, for: owner), !known.isAccepted else { return false }
        underWay[key] = nil
        store.add(.removeSend(key: key))
        return true
    }

    /// The connection that had `key` in its hands has ended. True when it was being sent: then the message may be out.
    /// The client was told nothing, so its repeat must be sent.
    mutating func end(_ key: String, in store: Store) -> Bool {
        guard let known = underWay.removeValue(forKey: key), !known.isAccepted else { return false }
        store.add(.removeSend(key: key))
        return true
    }

    /// Whether `owner` has `key` in its hands.
    func isHeld(_ key: String, by owner: StateEngine.ConnectionID) -> Bool { underWay[key]?.owner == owner }

    /// A beginning that could not be written never happened.
    mutating func undo(_ key: String) { underWay[key] = nil }

    /// Gives up what has no owner and whose process has ended, or may be taken to have.
    mutating func tick(in store: Store, at now: Int64, hasEnded: (Int32) -> Bool) {
        for (key, entry) in underWay where entry.owner == nil && (entry.until <= now || hasEnded(entry.process)) {
            giveUp(key, in: store)
        }
    }

    /// Helper and handler were killed: whether the message is out, nobody will ever know. Its client was told nothing,
    /// so its repeat must be sent, and no wait would change that.
    private mutating func giveUp(_ key: String, in store: Store) {
        underWay[key] = nil
        store.add(.removeSend(key: key))
    }

    /// Writes down again what is under way, for a new database.
    func write(to store: Store) {
        for (key, entry) in underWay where !entry.isAccepted {
            store.add(.beginSend(key: key, content: entry.content, process: entry.process))
        }
    }

    private mutating func hold(
        _ key: SendKey, for owner: StateEngine.ConnectionID, of process: Int32 = 0, isAccepted: Bool
    ) {
        underWay[key.encodedKey] = UnderWay(
            content: key.content, owner: owner, process: process, until: .max, isAccepted: isAccepted)
    }

    /// Whether `owner` may say what became of `key`: it has it in its hands, or nobody is known to have.
    private func isFree(_ key: String, for owner: StateEngine.ConnectionID) -> Bool {
        guard let other = underWay[key]?.owner else { return true }
        return other == owner
    }
}

extension SendKey {
    /// Whether its client acknowledges it.
    var isAcknowledged: Bool { content.isEmpty }
}
