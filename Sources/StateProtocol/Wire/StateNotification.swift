/// Something the state daemon is told that nothing depends on: for its list of recent sends, and for the metrics.
/// Several in a row make one datagram.
public enum StateNotification: Sendable, Equatable {
    /// `record <fields of a record>`: what became of a message, to be kept among the last 500.
    case record(SendRecord)
    /// `count <name> <n>`: adds to a counter.
    case count(MetricName, UInt64)
    /// `observe <name> <milliseconds>`: one more duration for a histogram.
    case observe(MetricName, milliseconds: UInt64)
    /// `use <key>`: the login or token of the key was let in. For logins of SMTP ``StateRequest/guess(isRight:keys:)``
    /// says it.
    case use(LimitKey)

    /// Reads the note that begins with `verb`; nil when none does.
    init?(_ verb: String, reading reader: inout WireReader) throws(WireError) {
        switch verb {
        case "record": self = .record(try SendRecord(reading: &reader))
        case "count": self = .count(try MetricName(reading: &reader), try reader.number("a count", upTo: 1 << 32))
        case "observe":
            let name = try MetricName(reading: &reader)
            guard name.description.utf8.count <= MetricName.longestOfHistogram else {
                throw .malformed("expected the name of a histogram")
            }
            self = .observe(name, milliseconds: try reader.number("milliseconds", upTo: 1 << 32))
        case "use": self = .use(LimitKey(encodedKey: try reader.key()))
        default: return nil
        }
    }

    func write(to writer: inout WireWriter) {
        switch self {
        case .record(let record):
            writer.raw("record")
            record.write(to: &writer)
        case .count(let name, let count):
            writer.raw("count")
            writer.text(name.description)
            writer.number(count)
        case .observe(let name, let milliseconds):
            writer.raw("observe")
            writer.text(name.description)
            writer.number(milliseconds)
        case .use(let key):
            writer.raw("use")
            writer.raw(key.encodedKey)
        }
    }
}
