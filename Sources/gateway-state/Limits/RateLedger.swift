import StateProtocol

/// The rate limits: exact sliding windows over any number of keys.
///
/// In any 60 seconds and any 24 hours a key never gets more than its limit through, reservations that are still under
/// way included. A value without a clock: time comes in as nanoseconds that never go backwards. Deciding and changing
/// are apart, so that the changes can be written down and done again by a state daemon that comes back.
struct RateLedger {
    /// The bounds on the ledger's memory. At a bound it refuses; it never forgets what still counts.
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
        /// Granted; the change is to be applied.
        case granted(UInt64)
        /// The limit of `key` (as on the wire) is reached; a reservation will work `retryAfter` seconds from now
        /// (rounded up, at least 1), if all that is under way goes out this instant and nobody else asks.
        case limited(key: String, retryAfter: Int)
        /// The ledger is at one of its ``Bounds``.
        case full
    }

    /// A reservation's part in one key.
    private struct Share {
        var slot: Int
        var count: Int32
        var perMinute: Bool
        var perDay: Bool
    }

    private struct Slot {
        // No key is empty, so an empty one marks a free slot.
        var key = ""
        var windows = KeyWindows()
        /// Whether it differs from its snapshot.
        var isChanged = false
        /// Whether it has a snapshot.
        var isKept = false
    }

    private let bounds: Bounds
    private var slots: [Slot] = []
    private var freeSlots: [Int] = []
    private var indices: [String: Int] = [:]
    private var reservations: [UInt64: [Share]] = [:]
    private var nextID: UInt64
    /// Bytes of send times in all slots.
    private var storage = 0
    /// Where the next look for idle keys begins.
    private var sweepPosition = 0
    private var changedSlots: [Int] = []
    private var forgottenKeys: [String] = []

    /// An empty ledger; the first reservation gets the number `firstID`.
    init(firstID: UInt64, bounds: Bounds = Bounds()) {
        nextID = firstID
        self.bounds = bounds
    }

    /// How many keys are kept.
    var keyCount: Int { indices.count }

    /// How many reservations are neither committed nor released.
    var reservationCount: Int { reservations.count }

    /// The numbers of the reservations that are neither committed nor released.
    var openReservations: [UInt64] { Array(reservations.keys) }

    /// Whether `id` is neither committed nor released.
    func isOpen(_ id: UInt64) -> Bool { reservations[id] != nil }

    // MARK: Deciding

    /// Whether one send, as much as each claim counts it, fits under all of `claims`. A claim whose two limits are off
    /// is not looked at, and its sends are not counted.
    mutating func decide(_ claims: [LimitRequest], at now: Int64) -> Decision {
        var worst: (key: String, wait: Int64)?
        var newKeys = 0
        for claim in claims where claim.isOn {
            let windows: KeyWindows
            if let index = indices[claim.encodedKey] {
                drop(before: now, in: index)
                windows = slots[index].windows
            } else {
                newKeys += 1
                // Nothing counts yet; one send may be more than a limit all the same.
                guard claim.count > 1 else { continue }
                windows = KeyWindows()
            }
            let wait = windows.wait(
                for: claim.count, perMinute: claim.perMinute, perDay: claim.perDay, at: now)
            if wait > (worst?.wait ?? 0) { worst = (claim.encodedKey, wait) }
        }
        if let worst { return .limited(key: worst.key, retryAfter: Int((worst.wait + 999_999_999) / 1_000_000_000)) }
        if indices.count + newKeys > bounds.keys { sweep(slots.count, at: now) }
        guard indices.count + newKeys <= bounds.keys, reservations.count < bounds.reservations, storage < bounds.storage
        else { return .full }
        return .granted(nextID)
    }

    /// The first `most` keys after `key` (as on the wire, empty for the beginning) for which something counts, in the
    /// order of the alphabet.
    mutating func usage(after key: String, most: Int, at now: Int64) -> [KeyUsage] {
        var first: [(key: String, index: Int)] = []
        for (candidate, index) in indices where RateLedger.precedes(key, candidate) {
            if first.count == most, !RateLedger.precedes(candidate, first[most - 1].key) { continue }
            drop(before: now, in: index)
            guard !slots[index].windows.isIdle else { continue }
            let place = first.firstIndex { RateLedger.precedes(candidate, $0.key) } ?? first.count
            first.insert((candidate, index), at: place)
            if first.count > most { first.removeLast() }
        }
        return first.map { key, index in
            let counts = slots[index].windows.counts
            return KeyUsage(
                key: LimitKey(encodedKey: key), lastMinute: counts.lastMinute, lastDay: counts.lastDay,
                underWay: counts.underWay)
        }
    }

    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    // MARK: Changing

    /// Does what `change` says, at `now`. A commit or a release of a reservation that is not open changes nothing.
    mutating func apply(_ change: LedgerChange, at now: Int64) {
        switch change {
        case .reserve(let id, let claims): open(id, claims)
        case .commit(let id): commit(id, at: now)
        case .charge(_, let claims): for claim in claims where claim.isOn { append(share(of: claim), at: now) }
        case .release(let id): release(id)
        case .reset(let key): reset(key)
        }
    }

    /// Looks at the next `count` keys and forgets those for which nothing counts any more at `now`.
    mutating func sweep(_ count: Int, at now: Int64) {
        for _ in 0..<min(count, slots.count) {
            sweepPosition = sweepPosition + 1 < slots.count ? sweepPosition + 1 : 0
            guard !slots[sweepPosition].key.isEmpty else { continue }
            drop(before: now, in: sweepPosition)
            guard slots[sweepPosition].windows.isIdle else { continue }
            indices[slots[sweepPosition].key] = nil
            if slots[sweepPosition].isKept { forgottenKeys.append(slots[sweepPosition].key) }
            slots[sweepPosition] = Slot(isChanged: slots[sweepPosition].isChanged)
            freeSlots.append(sweepPosition)
        }
    }

    private mutating func open(_ id: UInt64, _ claims: [LimitRequest]) {
        var shares: [Share] = []
        for claim in claims where claim.isOn {
            let share = share(of: claim)
            slots[share.slot].windows.open(share.count, perMinute: share.perMinute, perDay: share.perDay)
            shares.append(share)
        }
        reservations[id] = shares
        nextID = id &+ 1
    }

    private mutating func commit(_ id: UInt64, at now: Int64) {
        for share in reservations.removeValue(forKey: id) ?? [] {
            slots[share.slot].windows.close(share.count, perMinute: share.perMinute, perDay: share.perDay)
            append(share, at: now)
        }
    }

    private mutating func reset(_ key: String) {
        guard let index = indices[key] else { return }
        storage -= slots[index].windows.storage
        slots[index].windows.reset()
        storage += slots[index].windows.storage
        noteChange(of: index)
    }

    private mutating func release(_ id: UInt64) {
        for share in reservations.removeValue(forKey: id) ?? [] {
            slots[share.slot].windows.close(share.count, perMinute: share.perMinute, perDay: share.perDay)
        }
    }

    private mutating func share(of claim: LimitRequest) -> Share {
        Share(
            slot: slot(of: claim.encodedKey), count: Int32(claim.count), perMinute: claim.perMinute > 0,
            perDay: claim.perDay > 0)
    }

    private mutating func slot(of key: String) -> Int {
        if let index = indices[key] { return index }
        let index: Int
        if let free = freeSlots.popLast() {
            index = free
            slots[index].key = key
        } else {
            index = slots.count
            slots.append(Slot(key: key))
        }
        indices[key] = index
        return index
    }

    private mutating func append(_ share: Share, at now: Int64) {
        storage -= slots[share.slot].windows.storage
        slots[share.slot].windows.append(share.count, at: now, perMinute: share.perMinute, perDay: share.perDay)
        storage += slots[share.slot].windows.storage
        noteChange(of: share.slot)
    }

    private mutating func noteChange(of index: Int) {
        guard !slots[index].isChanged else { return }
        slots[index].isChanged = true
        changedSlots.append(index)
    }

    private mutating func drop(before now: Int64, in index: Int) {
        storage -= slots[index].windows.storage
        slots[index].windows.drop(before: now)
        storage += slots[index].windows.storage
    }

    // MARK: On disk

    /// The keys whose windows differ from their snapshots, each with what its snapshot should be (nil: none).
    func changedKeys() -> [(key: String, value: [UInt8]?)] {
        var changes: [(String, [UInt8]?)] = []
        for key in forgottenKeys where indices[key] == nil { changes.append((key, nil)) }
        for index in changedSlots where !slots[index].key.isEmpty {
            changes.append((slots[index].key, slots[index].windows.bytes))
        }
        return changes
    }

    /// What ``changedKeys()`` gave has been kept.
    mutating func didKeepChanges() {
        for index in changedSlots {
            slots[index].isChanged = false
            slots[index].isKept = !slots[index].key.isEmpty
        }
        changedSlots = []
        forgottenKeys = []
    }

    /// Everything differs from its snapshot, for there are none any more.
    mutating func forgetSnapshots() {
        changedSlots = []
        forgottenKeys = []
        for index in slots.indices where !slots[index].key.isEmpty {
            slots[index].isChanged = true
            slots[index].isKept = false
            changedSlots.append(index)
        }
    }

    /// Takes the windows of `key` from its snapshot. False when that is damaged.
    mutating func restore(_ key: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !key.isEmpty, let windows = KeyWindows(bytes) else { return false }
        let index = slot(of: key)
        slots[index].windows = windows
        slots[index].isKept = true
        storage += windows.storage
        return true
    }

    /// The open reservations as lines of the log, with the processes that hold them where those are known, and the
    /// number the next one will get.
    func reservationLines(holders: [UInt64: Int32] = [:]) -> [UInt8] {
        var writer = WireWriter(fields: "next")
        writer.number(nextID)
        var lines = writer.bytes
        for (id, shares) in reservations {
            let claims = shares.map {
                LimitRequest(
                    encodedKey: slots[$0.slot].key, perMinute: $0.perMinute ? 1 : 0, perDay: $0.perDay ? 1 : 0,
                    count: Int($0.count))
            }
            lines.append(UInt8(ascii: "\n"))
            lines.append(contentsOf: LedgerChange.reserve(id, claims).line)
            if let process = holders[id], process > 0 { lines.append(contentsOf: " \(process)".utf8) }
        }
        return lines
    }

    /// The next reservation gets `id`.
    mutating func setNextID(_ id: UInt64) { nextID = id }
}

extension LimitRequest {
    /// Whether there is anything to count.
    var isOn: Bool { perMinute > 0 || perDay > 0 }
}
