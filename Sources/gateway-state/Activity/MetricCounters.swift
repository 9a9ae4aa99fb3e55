import StateProtocol

/// Counters and histograms for `/metrics`. They only ever grow, over restarts too.
struct MetricCounters {
    /// The most counters there can be, so that a mistake in a label does not fill the memory.
    private static let most = 1_000
    /// The upper bounds of a histogram's buckets in milliseconds, and as Prometheus writes them, in seconds.
    private static let buckets: [(bound: UInt64, label: String)] = [
        (50, "0.05"), (100, "0.1"), (250, "0.25"), (500, "0.5"), (1_000, "1"), (2_500, "2.5"), (5_000, "5"),
        (10_000, "10"), (30_000, "30"), (.max, "+Inf"),
    ]

    private var values: [MetricName: UInt64] = [:]
    private var changed: Set<MetricName> = []

    /// Adds `count`. False when there are too many counters.
    mutating func add(_ count: UInt64, to name: MetricName) -> Bool {
        guard let value = values[name] else {
            guard values.count < MetricCounters.most else { return false }
            values[name] = count
            changed.insert(name)
            return true
        }
        values[name] = value &+ count
        changed.insert(name)
        return true
    }

    /// The counters that one more duration adds to; a new histogram's empty buckets as well, so that it is complete.
    func counts(of milliseconds: UInt64, in name: MetricName) -> [(name: MetricName, count: UInt64)] {
        var counts = [(name.appending("_sum"), milliseconds), (name.appending("_count"), 1)]
        let isNew = values[counts[1].0] == nil
        for (bound, label) in MetricCounters.buckets where isNew || milliseconds <= bound {
            counts.append((name.appending("_bucket").labelled("le", label), milliseconds <= bound ? 1 : 0))
        }
        return counts
    }

    /// As many values after `name`, in the order of the alphabet, as fit a datagram.
    func values(after name: String) -> StateReply {
        var size = 16
        var page: [Metric] = []
        for next in values.keys.filter({ name.utf8.lexicographicallyPrecedes($0.description.utf8) }).sorted() {
            size += WireText.encoded(next.description).utf8.count + 22
            if size > Wire.longestDatagram { break }
            page.append(Metric(name: next, value: values[next] ?? 0))
        }
        return page.isEmpty ? .end : .values(page)
    }

    /// The line of the log that says so.
    static func line(_ name: MetricName, _ count: UInt64) -> [UInt8] {
        var writer = WireWriter(fields: "count")
        writer.text(name.description)
        writer.number(count)
        return writer.bytes
    }

    // MARK: On disk

    /// What differs from its snapshot.
    func changes() -> [(name: String, value: [UInt8])] {
        changed.map { ($0.description, Array(String(values[$0] ?? 0).utf8)) }
    }

    mutating func didKeepChanges() { changed = [] }

    mutating func forgetSnapshots() { changed = Set(values.keys) }

    /// Takes a counter from its snapshot. False when that is damaged.
    mutating func restore(_ name: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let name = MetricName(name), let value = UInt64(String(decoding: bytes, as: UTF8.self)) else {
            return false
        }
        values[name] = value
        return true
    }
}
