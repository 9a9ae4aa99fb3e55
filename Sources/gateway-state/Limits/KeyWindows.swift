/// The sends that count against the limits of one key: those of the last minute and of the last day, and those under
/// way. Times are nanoseconds on the ledger's clock.
struct KeyWindows: Equatable {
    static let minute: Int64 = 60_000_000_000
    static let day: Int64 = 86_400_000_000_000
    private static let second: Int64 = 1_000_000_000
    /// In nanoseconds. Sends less than this apart count as the last of them.
    private static let minuteGrain: Int64 = 1_000_000

    /// To the nanosecond.
    private var lastMinute = SlidingWindow()
    /// To the second, rounded up: a send counts for a day and at most one second more.
    private var lastDay = SlidingWindow()
    /// The sends that are reserved and neither committed nor released, against the limit per minute and against that
    /// per day.
    private var underWayMinute: Int32 = 0
    private var underWayDay: Int32 = 0

    /// Whether nothing counts any more.
    var isIdle: Bool { underWayMinute == 0 && underWayDay == 0 && lastMinute.count == 0 && lastDay.count == 0 }

    /// Bytes on the heap.
    var storage: Int { lastMinute.storage + lastDay.storage }

    /// The sends that count, for showing them.
    var counts: (lastMinute: Int, lastDay: Int, underWay: Int) {
        (lastMinute.count, lastDay.count, Int(max(underWayMinute, underWayDay)))
    }

    /// Forgets what went out; what is under way stays.
    mutating func reset() {
        lastMinute = SlidingWindow()
        lastDay = SlidingWindow()
    }

    /// A send that counts `count` is reserved against those of the two limits that are on.
    mutating func open(_ count: Int32, perMinute: Bool, perDay: Bool) {
        if perMinute { underWayMinute += count }
        if perDay { underWayDay += count }
    }

    /// A reserved send is no longer under way.
    mutating func close(_ count: Int32, perMinute: Bool, perDay: Bool) {
        if perMinute { underWayMinute -= count }
        if perDay { underWayDay -= count }
    }

    /// Counts a send at `now`, as `count`, against those of the two limits that are on.
    mutating func append(_ count: Int32, at now: Int64, perMinute: Bool, perDay: Bool) {
        let count = UInt32(count)
        if perMinute { lastMinute.append(count, at: now, grain: KeyWindows.minuteGrain) }
        if perDay { lastDay.append(count, at: (now + KeyWindows.second - 1) / KeyWindows.second, grain: 1) }
    }

    /// Forgets what no longer counts at `now`.
    mutating func drop(before now: Int64) {
        lastMinute.drop(through: now - KeyWindows.minute)
        // Rounded down, below zero too.
        let end = now - KeyWindows.day
        lastDay.drop(through: end / KeyWindows.second - (end % KeyWindows.second < 0 ? 1 : 0))
    }

    /// For how many nanoseconds after `now` no further send that counts `count` fits into the limits (0 = off); 0 when
    /// one fits at once. What is under way is taken to go out this instant. `drop(before: now)` comes first.
    func wait(for count: Int, perMinute: Int, perDay: Int, at now: Int64) -> Int64 {
        max(
            wait(count, lastMinute, underWayMinute, limit: perMinute, span: KeyWindows.minute, tick: 1, at: now),
            wait(count, lastDay, underWayDay, limit: perDay, span: KeyWindows.day, tick: KeyWindows.second, at: now))
    }

    private func wait(
        _ count: Int, _ window: SlidingWindow, _ underWay: Int32, limit: Int, span: Int64, tick: Int64, at now: Int64
    ) -> Int64 {
        guard limit > 0 else { return 0 }
        let excess = window.count + Int(underWay) + count - limit
        if excess <= 0 { return 0 }
        // Even an empty window would not do: what is under way fills the limit, or one send is more than it.
        if excess > window.count { return span }
        return window.time(ofSend: excess) * tick + span - now
    }

    // MARK: On disk

    /// The windows as bytes. What is under way is kept elsewhere, reservation by reservation.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        lastMinute.write(to: &bytes)
        lastDay.write(to: &bytes)
        return bytes
    }

    init() {}

    /// Reads ``bytes``; nil for anything that they cannot be.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var position = 0
        guard let lastMinute = SlidingWindow(reading: bytes, at: &position),
            let lastDay = SlidingWindow(reading: bytes, at: &position), position == bytes.count
        else { return nil }
        self.lastMinute = lastMinute
        self.lastDay = lastDay
    }
}
