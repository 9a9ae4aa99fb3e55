import StateProtocol

// Requests and replies.
extension StateEngine {
    /// Answers `request` of `connection`. The reply may be sent when the turn has ended.
    func answer(_ request: StateRequest, from connection: ConnectionID, at reading: ClockReading) -> StateReply {
        let now = clock.ledger(at: reading)
        do throws(DatabaseError) {
            return try decide(request, connection, now, wall: reading.wall)
        } catch {
            complain(error)
            return .error(.storage, "the database cannot be read")
        }
    }

    private func decide(
        _ request: StateRequest, _ connection: ConnectionID, _ now: Int64, wall: Int64
    ) throws(DatabaseError) -> StateReply {
        switch request {
        case .ping: return .pong
        case .write: return probe(now, wall: wall)
        case .reserve(let claims): return reserve(claims, connection, now)
        case .commit(let id, let claims): return commit(id, claims, connection, now)
        case .release(let id): return release(id, connection, now)
        case .begin(let key): return try begin(key, connection, now)
        case .accepted(let key, let receipt, let reservation, let claims):
            return accept(key, receipt, reservation, claims, connection, now)
        case .acknowledged(let key): return acknowledge(key, connection)
        case .failed(let key): return fail(key, connection)
        case .guess(let isRight, let keys): return try guess(isRight, keys, now, wall: wall)
        case .notes(let notes): return notes.map { take($0, now, wall: wall) }.first { $0 != .done } ?? .done
        case .recent(let number): return try records.record(before: number, in: store)
        case .metrics(let name): return metrics.values(after: name)
        case .usage(let key): return listUsage(after: key, now)
        case .reset(let key): return reset(key, now)
        case .lockouts(let name): return try listLockouts(after: name, now)
        case .uses(let key): return try uses.uses(after: StateEngine.place(key), in: store)
        }
    }

    /// Tries to write, and says whether that works.
    private func probe(_ now: Int64, wall: Int64) -> StateReply {
        if store.isFailing { return StateEngine.cannotWrite }
        // Once a second is enough to know, whoever asks.
        if now < lastProbe || now - lastProbe >= 1_000_000_000 {
            lastProbe = now
            store.add(.probe(wall: wall))
        }
        return store.isOnReserve || !store.hasRoom ? .onReserve : .done
    }

    private func reserve(_ claims: [LimitRequest], _ connection: ConnectionID, _ now: Int64) -> StateReply {
        if store.isFailing { return StateEngine.cannotWrite }
        switch ledger.decide(claims, at: now) {
        case .granted(let id):
            change(.reserve(id, claims), heldBy: holdings.process(of: connection), at: now)
            holdings.add(id, to: connection)
            return .granted(id)
        case .limited(let key, let retryAfter):
            return .limited(key: LimitKey(encodedKey: key), retryAfter: retryAfter)
        case .full:
            return .error(.full, "too many keys or reservations")
        }
    }

    private func release(_ id: UInt64, _ connection: ConnectionID, _ now: Int64) -> StateReply {
        guard take(id, from: connection) else { return StateEngine.unknown }
        change(.release(id), at: now)
        return .done
    }

    private func begin(
        _ key: SendKey, _ connection: ConnectionID, _ now: Int64
    ) throws(DatabaseError) -> StateReply {
        if store.isFailing { return StateEngine.cannotWrite }
        let reply = try sends.begin(
            key, for: connection, of: holdings.process(of: connection), in: store, at: now, hasEnded: hasEnded)
        hold(key, reply, for: connection)
        return reply
    }

    /// Keeps the receipt of a send, and commits its reservation.
    private func accept(
        _ key: SendKey, _ receipt: String, _ reservation: UInt64?, _ claims: [LimitRequest],
        _ connection: ConnectionID, _ now: Int64
    ) -> StateReply {
        guard sends.accept(key, receipt: receipt, from: connection, in: store, at: now) else {
            return StateEngine.notYours
        }
        holdings.remove(send: key.encodedKey, from: connection)
        if key.isAcknowledged, sends.isHeld(key.encodedKey, by: connection) {
            holdings.add(send: key.encodedKey, to: connection)
        }
        guard let reservation else { return .done }
        return commit(reservation, claims, connection, now)
    }

    private func acknowledge(_ key: SendKey, _ connection: ConnectionID) -> StateReply {
        sends.acknowledge(key.encodedKey, from: connection, in: store)
        holdings.remove(send: key.encodedKey, from: connection)
        return .done
    }

    private func fail(_ key: SendKey, _ connection: ConnectionID) -> StateReply {
        guard sends.fail(key.encodedKey, from: connection, in: store) else { return StateEngine.notYours }
        holdings.remove(send: key.encodedKey, from: connection)
        return .done
    }

    /// Counts a guess at a password, and says whether it may be answered now.
    private func guess(
        _ isRight: Bool, _ keys: [LockoutKey], _ now: Int64, wall: Int64
    ) throws(DatabaseError) -> StateReply {
        // Failures could not be counted now.
        if store.isFailing { return StateEngine.cannotWrite }
        let wait = try logins.guess(isRight, keys, in: store, at: now)
        guard wait == 0 else { return .locked(retryAfter: wait) }
        if isRight {
            for case .login(let login) in keys { uses.use(.smtp(login: login), at: wall, in: store) }
        }
        return .done
    }

    private func listUsage(after key: String, _ now: Int64) -> StateReply {
        let page = ledger.usage(after: StateEngine.place(key), most: Wire.maximumListed, at: now)
        return page.isEmpty ? .end : .usage(page)
    }

    private func reset(_ key: String, _ now: Int64) -> StateReply {
        if store.isFailing { return StateEngine.cannotWrite }
        change(.reset(key), at: now)
        logins.reset(key, in: store)
        return .done
    }

    private func listLockouts(after name: String, _ now: Int64) throws(DatabaseError) -> StateReply {
        let page = try logins.lockouts(after: StateEngine.place(name), most: Wire.maximumListed, in: store, at: now)
        return page.isEmpty ? .end : .lockouts(page)
    }

    private func take(_ note: StateNotification, _ now: Int64, wall: Int64) -> StateReply {
        switch note {
        case .record(let record):
            records.add(record, to: store)
            return .done
        case .count(let name, let count):
            return add([(name, count)], now)
        case .observe(let name, let milliseconds):
            return add(metrics.counts(of: milliseconds, in: name), now)
        case .use(let key):
            uses.use(key, at: wall, in: store)
            return .done
        }
    }

    /// `connection` has ended: what it reserved and did not use is given back.
    ///
    /// Where it had begun a send and did not say what became of it, the message may be out. The client was told
    /// nothing, so its repeat must be sent; but what may have been sent counts.
    func end(_ connection: ConnectionID, at reading: ClockReading) {
        guard let held = holdings.end(connection) else { return }
        let now = clock.ledger(at: reading)
        var mayBeOut = false
        for key in held.sends where sends.end(key, in: store) { mayBeOut = true }
        for id in held.reservations { change(mayBeOut ? .commit(id) : .release(id), at: now) }
    }

    /// `connection` will not hear the reply that granted it something, because the turn could not be written.
    func takeBack(_ reply: StateReply, _ request: StateRequest, from connection: ConnectionID, at reading: ClockReading)
        -> StateReply
    {
        switch (reply, request) {
        case (.granted(let id), _):
            _ = take(id, from: connection)
            change(.release(id), at: clock.ledger(at: reading))
            return StateEngine.cannotWrite
        case (_, .write):
            return StateEngine.cannotWrite
        case (.new, .begin(let key)):
            sends.undo(key.encodedKey)
            holdings.remove(send: key.encodedKey, from: connection)
            store.add(.removeSend(key: key.encodedKey))
            return StateEngine.cannotWrite
        default:
            // What happened has happened, and waits to be written.
            return reply
        }
    }

    private func commit(_ id: UInt64, _ claims: [LimitRequest], _ connection: ConnectionID, _ now: Int64) -> StateReply
    {
        if take(id, from: connection) {
            change(.commit(id), at: now)
            return .done
        }
        if settled.contains(id) { return .done }
        guard !claims.isEmpty, !ledger.isOpen(id) else { return StateEngine.unknown }
        change(.charge(id, claims), at: now)
        return .done
    }

    private func add(_ counts: [(name: MetricName, count: UInt64)], _ now: Int64) -> StateReply {
        for (name, count) in counts {
            guard metrics.add(count, to: name) else { return .error(.full, "too many counters") }
            // Handlers go on counting while the disk is full, for days perhaps: what waits for it must not grow with
            // that.
            if !store.isFailing { store.add(.log(MetricCounters.line(name, count), at: now)) }
        }
        return .done
    }

    /// Where in the order of the alphabet a listing goes on.
    private static func place(_ text: String) -> String { text.isEmpty ? "" : WireText.encodedKey(text) }

    /// Takes reservation `id` out of the hands of `connection`, or out of nobody's. False when it is not its to use.
    private func take(_ id: UInt64, from connection: ConnectionID) -> Bool {
        orphans.remove(id) || holdings.remove(id, from: connection)
    }

    /// Notes that `connection` has `key` in its hands, if `reply` says so.
    private func hold(_ key: SendKey, _ reply: StateReply, for connection: ConnectionID) {
        switch reply {
        case .new: break
        case .known where key.isAcknowledged: break
        default: return
        }
        holdings.add(send: key.encodedKey, to: connection)
    }

    private static let unknown = StateReply.error(.unknownReservation, "not reserved here")
    private static let notYours = StateReply.error(.notYours, "another connection is sending it")
    private static let cannotWrite = StateReply.error(.storage, "the database cannot be written")
}
