/// Something the helper is told that nothing depends on: for its list of recent sends, and for the metrics.
public enum Note: Sendable, Equatable {
    /// Keep this record among the last 500.
    case record(SendRecord)
    /// Add one to a counter.
    case count(MetricName)
    /// Add a duration to a histogram.
    case observe(MetricName, milliseconds: UInt64)
    /// The login or token of this key was let in. For logins of SMTP ``StateClient/loginSucceeded(_:from:)`` says it.
    case use(LimitKey)

    var request: Request {
        switch self {
        case .record(let record): .record(record)
        case .use(let key): .use(WireText.encodedKey(key.description))
        case .count(let name): .count(name, 1)
        case .observe(let name, let milliseconds): .observe(name, milliseconds: milliseconds)
        }
    }
}
