import GatewayState
import Journal

/// What the helper knows and decides, without sockets and without a clock: requests go in, replies come out.
///
/// The loop gives it all requests of one turn, then calls ``endTurn(at:)``, and only then sends the replies: what they
/// say has been written by then.
final class Desk {
    /// A connection, for as long as it is open. Numbers are not used again.
    typealias ConnectionID = UInt64

    /// What a connection has to answer for.
    private struct Handler {
        var reservations: [UInt64] = []
        /// Keys of sends it has begun.
        var sends: [String] = []
    }

    /// Changes in the log after which it is folded into the snapshot: so many are done again in a few milliseconds.
    private static let longestLog = 10_000
    /// The log is folded after this many seconds of quiet, too.
    private static let quiet: Int64 = 300_000_000_000
    /// So many committed reservations are remembered, for a handler that did not hear the answer and commits again.
    private static let mostSettled = 1_024

    private var store: Store
    private var clock: LedgerClock
    private let boot: String
    private var ledger: RateLedger
    private var sends = SendBook()
    private var records = RecordBook()
    private var metrics = MetricBook()
    private let logins = LoginThrottle()
    private var uses = UseBook()
    private var handlers: [ConnectionID: Handler] = [:]
    /// Reservations whose connection was lost with the helper, and when they are taken to have been used.
    private var orphans: Set<UInt64> = []
    private var orphansEnd: Int64 = 0
    private var settled: [UInt64] = []
    private var nextSettled = 0
    /// When the log was folded last.
    private var lastFold: Int64 = 0
    private var hasComplained = false
    /// The database turned out to be damaged; the end of the turn replaces it.
    private var damage: DatabaseError?
    /// How far the wall clock is from the machine's, to notice a step.
    private var wallOffset: Int64 = 0

    /// A desk that goes on where the one before left the database at `path` (`:memory:`: begins anew). `reading` is the
    /// time, `boot` names this start of the machine.
    init(path: String, reading: ClockReading, boot: String) throws(DatabaseError) {
        self.boot = boot
        do throws(DatabaseError) {
            let store = try Store.open(path)
            self.store = store
            (clock, ledger) = try Desk.restoreClock(from: store, reading, boot)
            try restore(at: clock.ledger(at: reading))
        } catch {
            guard error.isDamage else { throw error }
            Store.setAside(path, because: error)
            store = try Store.open(path)
            (clock, ledger) = try Desk.restoreClock(from: store, reading, boot)
            sends = SendBook()
            records = RecordBook()
            metrics = MetricBook()
            settled = []
        }
        wallOffset = reading.wall - reading.sinceBoot
        try store.save(anchor(at: reading))
    }

    /// For the status line of `systemctl status`.
    var status: String {
        if store.isFailing { return "CANNOT WRITE \(store.path)" }
        return "\(ledger.keyCount) keys, \(ledger.reservationCount) sends under way"
    }

    /// Where the database is.
    var path: String { store.path }

    /// Whether something has been written since ``synced()``.
    var isUnsynced: Bool { store.isUnsynced }

    /// A sync of what was written until now begins.
    func synced() { store.synced() }

    // MARK: Answering

    /// Answers `request` of `connection`. The reply may be sent when the turn has ended.
    func answer(_ request: Request, from connection: ConnectionID, at reading: ClockReading) -> Reply {
        let now = clock.ledger(at: reading)
        do throws(DatabaseError) {
            return try decide(request, connection, now, wall: reading.wall)
        } catch {
            complain(error)
            return .error(.storage, "the database cannot be read")
        }
    }

    private func decide(
        _ request: Request, _ connection: ConnectionID, _ now: Int64, wall: Int64
    ) throws(DatabaseError) -> Reply {
        switch request {
        case .ping:
            return .pong
        case .reserve(let claims):
            if store.isFailing { return Desk.cannotWrite }
            switch ledger.decide(claims, at: now) {
            case .granted(let id):
                change(.reserve(id, claims), at: now)
                handlers[connection, default: Handler()].reservations.append(id)
                return .granted(id)
            case .limited(let key, let retryAfter):
                return .limited(key: WireText.decoded(key), retryAfter: retryAfter)
            case .full:
                return .error(.full, "too many keys or reservations")
            }
        case .commit(let id, let claims):
            return commit(id, claims, connection, now)
        case .release(let id):
            guard take(id, from: connection) else { return Desk.unknown }
            change(.release(id), at: now)
            return .done
        case .begin(let key):
            if store.isFailing { return Desk.cannotWrite }
            let reply = try sends.begin(key, for: connection, in: store, at: now)
            hold(key, reply, for: connection)
            return reply
        case .accepted(let key, let receipt, let reservation, let claims):
            guard sends.accept(key, receipt: receipt, from: connection, in: store, at: now) else {
                return Desk.notYours
            }
            forget(key.encodedKey, of: connection)
            if key.isAcknowledged, sends.isHeld(key.encodedKey, by: connection) {
                handlers[connection, default: Handler()].sends.append(key.encodedKey)
            }
            guard let reservation else { return .done }
            return commit(reservation, claims, connection, now)
        case .acknowledged(let key):
            sends.acknowledge(key.encodedKey, from: connection, in: store)
            forget(key.encodedKey, of: connection)
            return .done
        case .failed(let key):
            guard sends.fail(key.encodedKey, from: connection, in: store) else { return Desk.notYours }
            forget(key.encodedKey, of: connection)
            return .done
        case .loginCheck(let address, let login):
            // Failures could not be counted now.
            if store.isFailing { return Desk.cannotWrite }
            let wait = try logins.check(address: address, login: login, in: store, at: now)
            return wait > 0 ? .locked(retryAfter: wait) : .done
        case .loginFailed(let address, let login):
            try logins.fail(address: address, login: login, in: store, at: now)
            return .done
        case .loginSucceeded(_, let login):
            try logins.succeed(login: login, in: store)
            if !login.isEmpty {
                uses.use(WireText.encodedKey(LimitKey.smtp(login: login).description), at: wall, in: store)
            }
            return .done
        case .record(let record):
            records.add(record, to: store)
            return .done
        case .recent(let number):
            return try records.record(before: number, in: store)
        case .count(let name, let count):
            return add([(name, count)], now)
        case .observe(let name, let milliseconds):
            return add(metrics.counts(of: milliseconds, in: name), now)
        case .metrics(let name):
            return metrics.values(after: name)
        case .usage(let key):
            let page = ledger.usage(after: Desk.place(key), most: Wire.mostListed, at: now)
            return page.isEmpty ? .end : .usage(page)
        case .reset(let key):
            if store.isFailing { return Desk.cannotWrite }
            change(.reset(key), at: now)
            logins.reset(key, in: store)
            return .done
        case .lockouts(let name):
            let page = try logins.lockouts(after: Desk.place(name), most: Wire.mostListed, in: store, at: now)
            return page.isEmpty ? .end : .lockouts(page)
        case .use(let key):
            uses.use(key, at: wall, in: store)
            return .done
        case .uses(let key):
            return try uses.uses(after: Desk.place(key), in: store)
        }
    }

    /// `connection` has ended: what it reserved and did not use is given back.
    ///
    /// Where it had begun a send and did not say what became of it, the message may be out. The client was told nothing,
    /// so its repeat must be sent; but what may have been sent counts.
    func end(_ connection: ConnectionID, at reading: ClockReading) {
        guard let handler = handlers.removeValue(forKey: connection) else { return }
        let now = clock.ledger(at: reading)
        var mayBeOut = false
        for key in handler.sends where sends.end(key, in: store) { mayBeOut = true }
        for id in handler.reservations { change(mayBeOut ? .commit(id) : .release(id), at: now) }
    }

    /// `connection` will not hear the reply that granted it something, because the turn could not be written.
    func takeBack(_ reply: Reply, _ request: Request, from connection: ConnectionID, at reading: ClockReading) -> Reply
    {
        switch (reply, request) {
        case (.granted(let id), _):
            _ = take(id, from: connection)
            change(.release(id), at: clock.ledger(at: reading))
            return Desk.cannotWrite
        case (.new, .begin(let key)):
            sends.undo(key.encodedKey)
            forget(key.encodedKey, of: connection)
            store.add(.removeSend(key: key.encodedKey))
            return Desk.cannotWrite
        default:
            // What happened has happened, and waits to be written.
            return reply
        }
    }

    private func commit(_ id: UInt64, _ claims: [Claim], _ connection: ConnectionID, _ now: Int64) -> Reply {
        if take(id, from: connection) {
            change(.commit(id), at: now)
            return .done
        }
        if settled.contains(id) { return .done }
        guard !claims.isEmpty, !ledger.isOpen(id) else { return Desk.unknown }
        change(.charge(id, claims), at: now)
        return .done
    }

    private func add(_ counts: [(name: MetricName, count: UInt64)], _ now: Int64) -> Reply {
        for (name, count) in counts {
            guard metrics.add(count, to: name) else { return .error(.full, "too many counters") }
            store.add(.log(MetricBook.line(name, count), at: now))
        }
        return .done
    }

    /// Applies `change` and writes it down.
    private func change(_ change: LedgerChange, at now: Int64) {
        apply(change, at: now)
        store.add(.log(change.line, at: now))
    }

    private func apply(_ change: LedgerChange, at now: Int64) {
        ledger.apply(change, at: now)
        switch change {
        case .commit(let id), .charge(let id, _):
            if settled.count < Desk.mostSettled {
                settled.append(id)
            } else {
                settled[nextSettled] = id
                nextSettled = (nextSettled + 1) % Desk.mostSettled
            }
        case .reserve, .release, .reset: break
        }
    }

    /// Where in the order of the alphabet a listing goes on.
    private static func place(_ text: String) -> String { text.isEmpty ? "" : WireText.encodedKey(text) }

    /// Takes reservation `id` out of the hands of `connection`, or out of nobody's. False when it is not its to use.
    private func take(_ id: UInt64, from connection: ConnectionID) -> Bool {
        if orphans.remove(id) != nil { return true }
        guard let index = handlers[connection]?.reservations.firstIndex(of: id) else { return false }
        handlers[connection]?.reservations.remove(at: index)
        return true
    }

    /// Notes that `connection` has `key` in its hands, if `reply` says so.
    private func hold(_ key: SendKey, _ reply: Reply, for connection: ConnectionID) {
        switch reply {
        case .new: break
        case .known where key.isAcknowledged: break
        default: return
        }
        forget(key.encodedKey, of: connection)
        handlers[connection, default: Handler()].sends.append(key.encodedKey)
    }

    private func forget(_ key: String, of connection: ConnectionID) {
        guard let index = handlers[connection]?.sends.firstIndex(of: key) else { return }
        handlers[connection]?.sends.remove(at: index)
    }

    private static let unknown = Reply.error(.unknownReservation, "not reserved here")
    private static let notYours = Reply.error(.notYours, "another connection is sending it")
    private static let cannotWrite = Reply.error(.storage, "the database cannot be written")

    // MARK: Writing

    /// Writes what the turn has changed. False when that is not possible: then ``takeBack(_:_:from:at:)`` is for every
    /// reply.
    func endTurn(at reading: ClockReading) -> Bool {
        if damage == nil, !store.commit(wall: reading.wall) {
            if let failure = store.failure, failure.isDamage { damage = failure }
            if damage == nil { return false }
        }
        if let damage {
            replaceStore(because: damage, at: reading)
            return !store.isFailing
        }
        if store.logLength >= Desk.longestLog { fold(at: reading) }
        do throws(DatabaseError) { try store.checkpoint(hasTime: false) } catch { complain(error) }
        return true
    }

    /// Housekeeping, once a second, between two turns.
    func tick(at reading: ClockReading) {
        let now = clock.ledger(at: reading)
        if store.isFailing, !store.retry(wall: reading.wall) { return }
        hasComplained = false
        ledger.sweep(1_000, at: now)
        sends.tick(in: store, at: now)
        if !orphans.isEmpty, now >= orphansEnd {
            // Nobody came back for them. They may have been sent, so they count.
            for id in orphans { change(.commit(id), at: now) }
            orphans = []
        }
        guard store.commit(wall: reading.wall) else { return }
        do throws(DatabaseError) {
            try store.forget(
                sendsUntil: now, loginsBefore: now - LoginThrottle.memory,
                usesBefore: reading.wall / 1_000_000_000 - UseBook.memory)
            // A step of the wall clock is written down at once: over a reboot, only the newest reading is worth anything.
            if abs(reading.wall - reading.sinceBoot - wallOffset) > 1_000_000_000 {
                wallOffset = reading.wall - reading.sinceBoot
                try store.save(anchor(at: reading))
            }
            if store.logLength > 0, now - lastFold > Desk.quiet { fold(at: reading) }
            try store.checkpoint(hasTime: true)
        } catch {
            complain(error)
        }
    }

    /// Writes everything down, for the end.
    func close(at reading: ClockReading) {
        _ = store.commit(wall: reading.wall)
        if !store.isFailing { fold(at: reading) }
    }

    private func fold(at reading: ClockReading) {
        var parts: [(Store.Part, String, [UInt8]?)] = []
        for (key, value) in ledger.changedKeys() { parts.append((.key, key, value)) }
        for (name, value) in metrics.changes() { parts.append((.metric, name, value)) }
        parts.append((.reservations, "", ledger.reservationLines()))
        let ids = settled[nextSettled...] + settled[..<nextSettled]
        parts.append((.settled, "", Array(ids.map { String($0) }.joined(separator: " ").utf8)))
        do throws(DatabaseError) {
            try store.fold(parts, clock: anchor(at: reading))
            ledger.didKeepChanges()
            metrics.didKeepChanges()
            lastFold = clock.ledger(at: reading)
        } catch {
            // The log goes on growing; nothing is lost, but the next start takes longer.
            complain(error)
        }
    }

    /// The database was damaged while it was in use: what is in memory goes into a new one.
    private func replaceStore(because failure: DatabaseError, at reading: ClockReading) {
        damage = nil
        guard store.path != ":memory:" else { return }
        let waiting = store.takeWaiting()
        Store.setAside(store.path, because: failure)
        do throws(DatabaseError) {
            let fresh = try Store.open(store.path)
            store = fresh
            ledger.forgetSnapshots()
            metrics.forgetSnapshots()
            fold(at: reading)
            sends.write(to: fresh)
            // What the log would say is in the snapshot already.
            for change in waiting {
                if case .log = change { continue }
                fresh.add(change)
            }
            _ = fresh.commit(wall: reading.wall)
        } catch {
            complain(error)
        }
    }

    private func complain(_ error: DatabaseError) {
        if error.isDamage, damage == nil { damage = error }
        if !hasComplained { Log.error(.stateNotWritten, "state database: \(error)") }
        hasComplained = true
    }

    private func anchor(at reading: ClockReading) -> LedgerClock.Anchor {
        LedgerClock.Anchor(ledger: clock.ledger(at: reading), reading: reading, boot: boot)
    }

    // MARK: Starting

    private static func restoreClock(
        from store: Store, _ reading: ClockReading, _ boot: String
    ) throws(DatabaseError) -> (LedgerClock, RateLedger) {
        // Numbers start anywhere, so that one given out from a database that was set aside does not fit a new one's.
        (
            LedgerClock(after: try store.clockAnchor(), now: reading, boot: boot),
            RateLedger(firstID: UInt64.random(in: 1...(1 << 62)))
        )
    }

    /// Takes everything from the store.
    private func restore(at now: Int64) throws(DatabaseError) {
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
                settled = bytes.split(separator: UInt8(ascii: " "))
                    .compactMap { UInt64(String(decoding: $0, as: UTF8.self)) }.suffix(Desk.mostSettled)
            }
        }
        if let nextID { ledger.setNextID(nextID) }
        try store.readLog { line, time throws(DatabaseError) in _ = try redo(line, at: time) }
        try sends.restore(from: store, at: now, isAfterReboot: clock.isAfterReboot)
        try records.restore(from: store)
        orphans = Set(ledger.openReservations)
        orphansEnd = clock.isAfterReboot ? now : now + SendBook.grace
    }

    /// Does again what one line says; gives the number of the next reservation if it is that.
    private func redo(_ line: UnsafeBufferPointer<UInt8>, at time: Int64) throws(DatabaseError) -> UInt64? {
        do throws(WireError) {
            var reader = WireReader(fields: line)
            switch String(decoding: try reader.field("a change"), as: UTF8.self) {
            case "reserve": apply(.reserve(try reader.id(), try reader.claims()), at: time)
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
