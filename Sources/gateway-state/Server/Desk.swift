import GatewayState

/// What the helper knows and decides, without sockets and without a clock: requests go in, replies come out.
struct Desk {
    /// A connection, for as long as it is open. Numbers are not used again.
    typealias ConnectionID = UInt64

    private var ledger: RateLedger
    /// The open reservations of each connection that has any.
    private var reservations: [ConnectionID: Set<UInt64>] = [:]

    init(ledger: RateLedger) {
        self.ledger = ledger
    }

    /// For the status line of `systemctl status`.
    var status: String { "\(ledger.keyCount) keys, \(ledger.reservationCount) sends under way" }

    /// Answers `request` of `connection` at `now` (nanoseconds that never go backwards).
    mutating func answer(_ request: Request, from connection: ConnectionID, at now: Int64) -> Reply {
        switch request {
        case .ping:
            return .pong
        case .reserve(let claims):
            switch ledger.reserve(claims, at: now) {
            case .granted(let id):
                reservations[connection, default: []].insert(id)
                return .granted(id)
            case .limited(let key, let retryAfter):
                return .limited(key: WireText.decoded(key), retryAfter: retryAfter)
            case .full:
                return .error(.full, "too many keys or reservations")
            }
        case .commit(let id, let claims):
            if forget(id, of: connection) {
                _ = ledger.commit(id, at: now)
                return .done
            }
            guard !claims.isEmpty, !ledger.isOpen(id) else { return .error(.unknownReservation, "not reserved here") }
            ledger.charge(claims, at: now)
            return .done
        case .release(let id):
            guard forget(id, of: connection) else { return .error(.unknownReservation, "not reserved here") }
            _ = ledger.release(id)
            return .done
        }
    }

    /// `connection` has ended: what it reserved and did not commit is given back.
    mutating func end(_ connection: ConnectionID) {
        for id in reservations.removeValue(forKey: connection) ?? [] { _ = ledger.release(id) }
    }

    /// Housekeeping, to be called every second or so.
    mutating func tick(at now: Int64) {
        ledger.sweep(1_000, at: now)
    }

    private mutating func forget(_ id: UInt64, of connection: ConnectionID) -> Bool {
        guard reservations[connection]?.remove(id) != nil else { return false }
        if reservations[connection]?.isEmpty == true { reservations[connection] = nil }
        return true
    }
}
