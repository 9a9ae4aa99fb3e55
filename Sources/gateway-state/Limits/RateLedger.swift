import GatewayState

/// Who may send how much: exact sliding windows over any number of keys.
///
/// In any 60 seconds and any 24 hours a key never gets more than its limit through, reservations that are still under way
/// included. A value without a clock: time comes in as nanoseconds that never go backwards.
struct RateLedger {
    /// What bounds the ledger's memory. At a bound it refuses; it never forgets what still counts.
    struct Bounds {
        /// Distinct keys with something that still counts.
        var keys = 65_536
        /// Reservations that are neither committed nor released.
        var reservations = 8_192
        /// Bytes of send times.
        var storage = 64 << 20
    }

    /// The answer to a reservation.
    enum Decision: Equatable {
        /// Granted under this number.
        case granted(UInt64)
        /// The limit of `key` (as on the wire) is reached; a reservation will work `retryAfter` seconds from now (rounded
        /// up, at least 1), if all that is under way goes out this instant and nobody else asks.
        case limited(key: String, retryAfter: Int)
        /// The ledger is at one of its ``Bounds``.
        case full
    }

    private struct Flight {
        var shares: [Share]
    }

    /// A flight's part in one key.
    private struct Share {
        var key: Int
        var perMinute: Bool
        var perDay: Bool
    }

    private struct Slot {
        var key: String
        var windows = KeyWindows()
    }

    private let bounds: Bounds
    private var slots: [Slot] = []
    private var freeSlots: [Int] = []
    private var indices: [String: Int] = [:]
    private var flights: [UInt64: Flight] = [:]
    private var nextID: UInt64
    /// Bytes of send times in all slots.
    private var storage = 0
    /// Where the next look for idle keys begins.
    private var sweepPosition = 0

    /// An empty ledger; the first reservation gets the number `firstID`.
    init(firstID: UInt64, bounds: Bounds = Bounds()) {
        nextID = firstID
        self.bounds = bounds
    }

    /// How many keys are kept.
    var keyCount: Int { indices.count }

    /// How many reservations are neither committed nor released.
    var reservationCount: Int { flights.count }

    /// Grants one send under all of `claims`, or under none. A claim whose two limits are off is not looked at, and its
    /// sends are not counted.
    mutating func reserve(_ claims: [Claim], at now: Int64) -> Decision {
        var worst: (key: String, wait: Int64)?
        var newKeys = 0
        for claim in claims where claim.isOn {
            guard let index = indices[claim.encodedKey] else {
                newKeys += 1
                continue
            }
            drop(before: now, in: index)
            let wait = slots[index].windows.wait(perMinute: claim.perMinute, perDay: claim.perDay, at: now)
            if wait > (worst?.wait ?? 0) { worst = (claim.encodedKey, wait) }
        }
        if let worst { return .limited(key: worst.key, retryAfter: Int((worst.wait + 999_999_999) / 1_000_000_000)) }
        if indices.count + newKeys > bounds.keys { sweep(slots.count, at: now) }
        guard indices.count + newKeys <= bounds.keys, flights.count < bounds.reservations, storage < bounds.storage
        else { return .full }
        let id = nextID
        nextID &+= 1
        open(id, claims)
        return .granted(id)
    }

    /// Whether `id` is neither committed nor released.
    func isOpen(_ id: UInt64) -> Bool { flights[id] != nil }

    /// The message went out at `now`. False when there is no such reservation.
    mutating func commit(_ id: UInt64, at now: Int64) -> Bool {
        guard let flight = flights.removeValue(forKey: id) else { return false }
        for share in flight.shares {
            slots[share.key].windows.close(perMinute: share.perMinute, perDay: share.perDay)
            append(share, at: now)
        }
        return true
    }

    /// A message went out at `now` without a reservation that the ledger knows of: it counts, whatever the limits say.
    mutating func charge(_ claims: [Claim], at now: Int64) {
        for claim in claims where claim.isOn { append(share(of: claim), at: now) }
    }

    /// Nothing was sent. False when there is no such reservation.
    mutating func release(_ id: UInt64) -> Bool {
        guard let flight = flights.removeValue(forKey: id) else { return false }
        for share in flight.shares {
            slots[share.key].windows.close(perMinute: share.perMinute, perDay: share.perDay)
        }
        return true
    }

    /// Looks at the next `count` keys and forgets those for which nothing counts any more at `now`.
    mutating func sweep(_ count: Int, at now: Int64) {
        for _ in 0..<min(count, slots.count) {
            sweepPosition = sweepPosition + 1 < slots.count ? sweepPosition + 1 : 0
            guard !slots[sweepPosition].key.isEmpty else { continue }
            drop(before: now, in: sweepPosition)
            guard slots[sweepPosition].windows.isIdle else { continue }
            indices[slots[sweepPosition].key] = nil
            // No key is empty, so an empty one marks a free slot.
            slots[sweepPosition] = Slot(key: "")
            freeSlots.append(sweepPosition)
        }
    }

    private mutating func open(_ id: UInt64, _ claims: [Claim]) {
        var shares: [Share] = []
        for claim in claims where claim.isOn {
            let share = share(of: claim)
            slots[share.key].windows.open(perMinute: share.perMinute, perDay: share.perDay)
            shares.append(share)
        }
        flights[id] = Flight(shares: shares)
    }

    private mutating func share(of claim: Claim) -> Share {
        Share(key: slot(of: claim.encodedKey), perMinute: claim.perMinute > 0, perDay: claim.perDay > 0)
    }

    private mutating func slot(of key: String) -> Int {
        if let index = indices[key] { return index }
        let index: Int
        if let free = freeSlots.popLast() {
            index = free
            slots[index] = Slot(key: key)
        } else {
            index = slots.count
            slots.append(Slot(key: key))
        }
        indices[key] = index
        return index
    }

    private mutating func append(_ share: Share, at now: Int64) {
        storage -= slots[share.key].windows.storage
        slots[share.key].windows.append(at: now, perMinute: share.perMinute, perDay: share.perDay)
        storage += slots[share.key].windows.storage
    }

    private mutating func drop(before now: Int64, in index: Int) {
        storage -= slots[index].windows.storage
        slots[index].windows.drop(before: now)
        storage += slots[index].windows.storage
    }
}

extension Claim {
    /// Whether there is anything to count.
    var isOn: Bool { perMinute > 0 || perDay > 0 }
}
