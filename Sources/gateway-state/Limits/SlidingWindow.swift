/// When the sends of one key went out, as far as they still count: a queue of times, oldest first.
///
/// Times are whole ticks of whatever length the owner chooses. Sends that are less than `grain` ticks apart are kept as
/// one entry that counts from the last of them, so the queue's length is bounded by its span however many sends pass,
/// and a send may count for up to one grain longer than the span, never shorter.
///
/// The times are kept as differences of variable length (7 bits a byte): a million sends a day have to fit into a few
/// megabytes.
struct SlidingWindow: Equatable {
    /// How many sends the queue holds.
    var count: Int { Int(total) }

    // Ten thousand of these are kept, so they are no larger than they have to be.
    private var total: UInt32 = 0

    // The oldest entry, taken out of `differences`; none when `headCount` is 0 (then the tail is the oldest).
    private var headTime: Int64 = 0
    private var headCount: UInt32 = 0
    // The entries between the head and the tail: for each, the difference to the entry before, doubled, plus one when a
    // count follows; without one the count is 1.
    private var differences: [UInt8] = []
    private var position: UInt32 = 0
    // The time of the entry before the tail.
    private var sealedTime: Int64 = 0
    // The newest entry, which still grows.
    private var tailTime: Int64 = 0
    // How long before `tailTime` its first send was, less than a grain.
    private var tailLength: UInt32 = 0
    private var tailCount: UInt32 = 0

    /// An empty queue.
    init() {}

    /// Bytes on the heap.
    var storage: Int { differences.count }

    /// When the oldest entry went out; nil when there is none.
    var oldest: Int64? {
        if headCount > 0 { return headTime }
        return tailCount > 0 ? tailTime : nil
    }

    /// Adds a send at `time` that counts `count`, at least 1; a time before the newest entry's is taken as that one's.
    /// A grain is less than 2³² ticks.
    mutating func append(_ count: UInt32 = 1, at time: Int64, grain: Int64) {
        let time = max(time, tailTime)
        total += count
        let start = tailCount > 0 ? tailTime - Int64(tailLength) : time
        guard time - start >= grain else {
            tailCount += count
            tailTime = time
            tailLength = UInt32(time - start)
            return
        }
        if headCount == 0 {
            headTime = tailTime
            headCount = tailCount
        } else {
            encode(difference: tailTime - sealedTime, count: Int(tailCount))
        }
        sealedTime = tailTime
        tailTime = time
        tailLength = 0
        tailCount = count
    }

    /// Drops the entries at or before `time`.
    mutating func drop(through time: Int64) {
        while let oldest, oldest <= time { dropOldest() }
    }

    /// The time of the `n`th oldest send, counted from 1; `n` is at most ``count``.
    func time(ofSend n: Int) -> Int64 {
        var passed = Int(headCount)
        if n <= passed { return headTime }
        var time = headTime
        var position = Int(position)
        while position < differences.count {
            let (difference, count, next) = decode(at: position)
            time += difference
            passed += count
            position = next
            if n <= passed { return time }
        }
        return tailTime
    }

    private mutating func dropOldest() {
        guard headCount > 0 else {
            total -= tailCount
            tailCount = 0
            return
        }
        total -= headCount
        guard position < differences.count else {
            headCount = 0
            differences = []
            position = 0
            return
        }
        let (difference, count, next) = decode(at: Int(position))
        headTime += difference
        headCount = UInt32(count)
        position = UInt32(next)
        if next > 64, next * 2 > differences.count {
            differences = Array(differences[next...])
            position = 0
        }
    }

    private mutating func encode(difference: Int64, count: Int) {
        // The array's own growth doubles it, which over ten thousand keys is megabytes of air.
        if differences.count + 20 > differences.capacity {
            differences.reserveCapacity(differences.count + max(20, differences.count / 4))
        }
        SlidingWindow.append(UInt64(difference) << 1 | (count > 1 ? 1 : 0), to: &differences)
        if count > 1 { SlidingWindow.append(UInt64(count), to: &differences) }
    }

    private func decode(at start: Int) -> (difference: Int64, count: Int, next: Int) {
        var position = start
        let first = SlidingWindow.number(in: differences, at: &position)
        let count = first & 1 == 1 ? Int(SlidingWindow.number(in: differences, at: &position)) : 1
        return (Int64(first >> 1), count, position)
    }

    private static func append(_ value: UInt64, to bytes: inout [UInt8]) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private static func number(in bytes: [UInt8], at position: inout Int) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
    }

    // MARK: On disk

    /// The queue as bytes: seven numbers, the last of them the length of the differences that follow.
    func write(to bytes: inout [UInt8]) {
        let rest = differences[Int(position)...]
        for value in [
            Int64(headCount), headTime, sealedTime, Int64(tailCount), tailTime, Int64(tailLength), Int64(rest.count),
        ] {
            SlidingWindow.append(UInt64(bitPattern: value), to: &bytes)
        }
        bytes.append(contentsOf: rest)
    }

    /// Reads what ``write(to:)`` wrote, from `position` on; nil for anything that it cannot have written.
    init?(reading bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) {
        let largestTime = UInt64(Int64.max) / 4
        guard let headCount = SlidingWindow.number(upTo: 1 << 31, in: bytes, at: &position),
            let headTime = SlidingWindow.number(upTo: largestTime, in: bytes, at: &position),
            let sealedTime = SlidingWindow.number(upTo: largestTime, in: bytes, at: &position),
            let tailCount = SlidingWindow.number(upTo: 1 << 31, in: bytes, at: &position),
            let tailTime = SlidingWindow.number(upTo: largestTime, in: bytes, at: &position),
            let tailLength = SlidingWindow.number(upTo: 1 << 31, in: bytes, at: &position),
            let length = SlidingWindow.number(upTo: UInt64(bytes.count - position), in: bytes, at: &position),
            length <= bytes.count - position, headCount == 0 || tailCount > 0, headCount > 0 || length == 0,
            tailLength <= tailTime
        else { return nil }
        let start = position
        let end = start + Int(length)
        var time = headTime
        var total = headCount + tailCount
        while position < end {
            guard let first = SlidingWindow.number(upTo: largestTime, in: bytes, at: &position) else { return nil }
            var count: UInt64 = 1
            if first & 1 == 1 {
                guard let more = SlidingWindow.number(upTo: 1 << 31, in: bytes, at: &position) else { return nil }
                count = more
            }
            time += first >> 1
            total += count
            guard count > 0, time <= tailTime, total < 1 << 31 else { return nil }
        }
        guard position == end, headCount == 0 || (time == sealedTime && time <= tailTime) else { return nil }
        self.total = UInt32(total)
        self.headCount = UInt32(headCount)
        self.headTime = Int64(headTime)
        self.sealedTime = Int64(sealedTime)
        self.tailCount = UInt32(tailCount)
        self.tailTime = Int64(tailTime)
        self.tailLength = UInt32(tailLength)
        differences = Array(bytes[start..<end])
    }

    private static func number(
        upTo largest: UInt64, in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int
    ) -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count, shift < 63 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value <= largest ? value : nil }
            shift += 7
        }
        return nil
    }
}
