import Journal

// What happens between turns, so that nothing is lost.
extension StateEngine {
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
        if store.logLength >= StateEngine.longestLog { compact(at: reading) }
        do throws(DatabaseError) { try store.checkpoint(hasTime: false) } catch { complain(error) }
        return true
    }

    /// Housekeeping, once a second, between two turns.
    func tick(at reading: ClockReading) {
        let now = clock.ledger(at: reading)
        if store.isFailing {
            guard store.retry(wall: reading.wall) else { return }
            // The counters that went on meanwhile are in no log.
            compact(at: reading)
        }
        store.recover(wall: reading.wall)
        hasComplained = false
        ledger.sweep(1_000, at: now)
        sends.tick(in: store, at: now, hasEnded: hasEnded)
        // Nobody will come back for them. They may have been sent, so they count.
        for id in orphans.removeAbandoned(at: now, hasEnded: hasEnded) { change(.commit(id), at: now) }
        guard store.commit(wall: reading.wall) else { return }
        do throws(DatabaseError) {
            try store.forget(
                sendsUntil: now, loginsBefore: now - LoginThrottle.memory, maximumLogins: logins.maximumNames,
                usesBefore: reading.wall / 1_000_000_000 - LastUses.memory)
            // A step of the wall clock is written down at once: over a reboot, only the newest reading is worth
            // anything.
            if abs(reading.wall - reading.sinceBoot - wallOffset) > 1_000_000_000 {
                wallOffset = reading.wall - reading.sinceBoot
                try store.save(anchor(at: reading))
            }
            if store.logLength > 0, now - lastCompaction > StateEngine.quiet { compact(at: reading) }
            try store.checkpoint(hasTime: true)
        } catch {
            complain(error)
        }
    }

    /// Writes everything down, for the end.
    func close(at reading: ClockReading) {
        _ = store.commit(wall: reading.wall)
        if !store.isFailing { compact(at: reading) }
    }

    private func compact(at reading: ClockReading) {
        var parts: [(Store.Part, String, [UInt8]?)] = []
        for (key, value) in ledger.changedKeys() { parts.append((.key, key, value)) }
        for (name, value) in metrics.changes() { parts.append((.metric, name, value)) }
        parts.append((.reservations, "", ledger.reservationLines(holders: everyHolder)))
        parts.append((.settled, "", settled.text))
        do throws(DatabaseError) {
            try store.compact(parts, clock: anchor(at: reading))
            ledger.didKeepChanges()
            metrics.didKeepChanges()
            lastCompaction = clock.ledger(at: reading)
        } catch {
            // The log goes on growing; nothing is lost, but the next start takes longer.
            complain(error)
        }
    }

    /// The processes that hold reservations, of connections that are there and of those that were lost with the state
    /// daemon.
    private var everyHolder: [UInt64: Int32] {
        orphans.processes.merging(holdings.processes) { $1 }
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
            compact(at: reading)
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

    func complain(_ error: DatabaseError) {
        if error.isDamage, damage == nil { damage = error }
        if !hasComplained { Log.error(.stateNotWritten, "state database: \(error)") }
        hasComplained = true
    }

    func anchor(at reading: ClockReading) -> LedgerClock.Anchor {
        LedgerClock.Anchor(ledger: clock.ledger(at: reading), reading: reading, boot: boot)
    }
}
