/// Something the helper is told that nothing depends on: for its list of recent sends, and for the metrics.
public enum Note: Sendable, Equatable {
    /// Keep this record among the last 500.
    case record(SendRecord)
    /// Add one to a counter.
    case count(MetricName)
    /// Add a duration to a histogram.
    case observe(MetricName, milliseconds: UInt64)

    var request: Request {
        switch self {
        case .record(let record): .record(record)
        case .count(let name): .count(name, 1)
        case .observe(let name, let milliseconds): .observe(name, milliseconds: milliseconds)
        }
    }
}
