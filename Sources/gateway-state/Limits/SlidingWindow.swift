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
    private(set) var count = 0

    // The oldest entry, taken out of `differences`; none when `headCount` is 0 (then the tail is the oldest).
    private var headTime: Int64 = 0
    private var headCount = 0
    // The entries between the head and the tail: for each, the difference to the entry before, doubled, plus one when a
    // count follows; without one the count is 1.
    private var differences: [UInt8] = []
    private var position = 0
    // The time of the entry before the tail.
    private var sealedTime: Int64 = 0
    // The newest entry, which still grows.
    private var tailTime: Int64 = 0
    private var tailStart: Int64 = 0
    private var tailCount = 0

    /// An empty queue.
    init() {}

    /// Bytes on the heap.
    var storage: Int { differences.count }

    /// When the oldest entry went out; nil when there is none.
    var oldest: Int64? {
        if headCount > 0 { return headTime }
        return tailCount > 0 ? tailTime : nil
    }

    /// Adds a send at `time`; a time before the newest entry's is taken as that one's.
    mutating func append(at time: Int64, grain: Int64) {
        let time = max(time, tailTime)
        count += 1
        guard tailCount > 0, time - tailStart >= grain else {
            if tailCount == 0 { tailStart = time }
            tailCount += 1
            tailTime = time
            return
        }
        if headCount == 0 {
            headTime = tailTime
            headCount = tailCount
        } else {
            encode(difference: tailTime - sealedTime, count: tailCount)
        }
        sealedTime = tailTime
        tailTime = time
        tailStart = time
        tailCount = 1
    }

    /// Drops the entries at or before `time`.
    mutating func drop(through time: Int64) {
        while let oldest, oldest <= time { dropOldest() }
    }

    /// The time of the `n`th oldest send, counted from 1; `n` is at most ``count``.
    func time(ofSend n: Int) -> Int64 {
        var passed = headCount
        if n <= passed { return headTime }
        var time = headTime
        var position = position
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
            count -= tailCount
            tailCount = 0
            return
        }
        count -= headCount
        guard position < differences.count else {
            headCount = 0
            differences = []
            position = 0
            return
        }
        let (difference, count, next) = decode(at: position)
        headTime += difference
        headCount = count
        position = next
        if position > 64, position * 2 > differences.count {
            differences = Array(differences[position...])
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

    /// The queue as bytes.
    func write(to bytes: inout [UInt8]) {
        let rest = differences[position...]
        for value in [Int64(headCount), headTime, sealedTime, Int64(tailCount), tailTime, tailTime - tailStart] {
            SlidingWindow.append(UInt64(bitPattern: value), to: &bytes)
        }
        SlidingWindow.append(UInt64(rest.count), to: &bytes)
        bytes.append(contentsOf: rest)
    }

    /// Reads what ``write(to:)`` wrote, from `position` on; nil for anything that it cannot have written.
    init?(reading bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) {
        var values: [Int64] = []
        for _ in 0..<7 {
            guard let value = SlidingWindow.checkedNumber(in: bytes, at: &position) else { return nil }
            values.append(Int64(bitPattern: value))
        }
        guard values.allSatisfy({ (0...Int64.max >> 1).contains($0) }), Int(values[6]) <= bytes.count - position else {
            return nil
        }
        headCount = Int(values[0])
        headTime = values[1]
        sealedTime = values[2]
        tailCount = Int(values[3])
        tailTime = values[4]
        tailStart = values[4] - values[5]
        let end = position + Int(values[6])
        var time = headTime
        count = headCount + tailCount
        let start = position
        while position < end {
            guard let first = SlidingWindow.checkedNumber(in: bytes, at: &position) else { return nil }
            time += Int64(first >> 1)
            var runCount: UInt64 = 1
            if first & 1 == 1 {
                guard let value = SlidingWindow.checkedNumber(in: bytes, at: &position) else { return nil }
                runCount = value
            }
            guard time <= tailTime, (1...1 << 40).contains(runCount), count < 1 << 40 else { return nil }
            count += Int(runCount)
        }
        guard position == end, headCount > 0 || start == end, headCount == 0 || (tailCount > 0 && time == sealedTime),
            headCount < 1 << 40, tailCount < 1 << 40, tailCount == 0 || tailTime >= time || headCount == 0
        else { return nil }
        differences = Array(bytes[start..<end])
    }

    private static func checkedNumber(in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count, shift < 63 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        return nil
    }
}
