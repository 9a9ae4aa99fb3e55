public import StateProtocol

extension StateClient {
    /// Keeps `record` among the last 500.
    public func record(_ record: SendRecord) throws(StateError) {
        let reply = try call { _ in .notes([.record(record)]) }
        guard reply == .done else { throw failure(reply) }
    }

    /// The newest records, newest first.
    public func recent(_ count: Int) throws(StateError) -> [SendRecord] {
        try records(after: 0, most: count).map(\.record)
    }

    /// The records after the `number`th with their numbers, newest first, `most` at most.
    public func records(after number: UInt64, most: Int) throws(StateError) -> [(number: UInt64, record: SendRecord)] {
        var records: [(UInt64, SendRecord)] = []
        var before: UInt64 = 0
        while records.count < most {
            let reply = try call { _ in .recent(before: before) }
            switch reply {
            case .end: return records
            case .entry(let found, let record):
                guard found > number else { return records }
                records.append((found, record))
                // The first of all has no other before it.
                guard found > 1 else { return records }
                before = found
            default: throw failure(reply)
            }
        }
        return records
    }

    /// Adds `count` to a counter.
    public func count(_ name: MetricName, _ count: UInt64 = 1) throws(StateError) {
        let reply = try call { _ in .notes([.count(name, count)]) }
        guard reply == .done else { throw failure(reply) }
    }

    /// Adds a duration to a histogram.
    public func observe(_ name: MetricName, milliseconds: UInt64) throws(StateError) {
        let reply = try call { _ in .notes([.observe(name, milliseconds: milliseconds)]) }
        guard reply == .done else { throw failure(reply) }
    }

    /// Every counter, in the order of the alphabet.
    public func metrics() throws(StateError) -> [Metric] {
        var values: [Metric] = []
        while true {
            let last = values.last?.name.description ?? ""
            let reply = try call { _ in .metrics(after: last) }
            switch reply {
            case .end: return values
            case .values(let page): values += page
            default: throw failure(reply)
            }
        }
    }
}
