/// A counter's name as Prometheus writes it, labels and all: `gateway_connections_total{door="smtp"}`.
public struct MetricName: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The name.
    public let description: String

    /// The longest name, in bytes.
    public static let longest = 200
    /// The longest name of a histogram: those of its counters, which are made of it, must not be longer than the
    /// longest.
    public static let longestOfHistogram = longest - 32

    /// A name of lower-case letters and underscores, then perhaps labels in braces; nil for anything else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard (1...MetricName.longest).contains(bytes.count) else { return nil }
        let name = bytes.prefix { MetricName.isLetter($0) }
        guard !name.isEmpty else { return nil }
        let labels = bytes[name.count...]
        guard labels.isEmpty || (labels.first == UInt8(ascii: "{") && labels.last == UInt8(ascii: "}")) else {
            return nil
        }
        guard labels.isEmpty || MetricName.areLabels(labels.dropFirst().dropLast()) else { return nil }
        description = text
    }

    init(reading reader: inout WireReader) throws(WireError) {
        guard let name = MetricName(try reader.text("the name of a counter")) else {
            throw .malformed("expected the name of a counter")
        }
        self = name
    }

    public static func < (lhs: MetricName, rhs: MetricName) -> Bool {
        lhs.description.utf8.lexicographicallyPrecedes(rhs.description.utf8)
    }

    /// The name with `suffix` behind it, before the labels.
    package func appending(_ suffix: String) -> MetricName {
        let (name, labels) = parts
        return MetricName(unchecked: name + suffix + labels)
    }

    /// The name with one more label.
    package func labelled(_ label: String, _ value: String) -> MetricName {
        let (name, labels) = parts
        let before = labels.isEmpty ? "{" : labels.dropLast() + ","
        return MetricName(unchecked: name + before + label + "=\"" + value + "\"}")
    }

    private var parts: (name: String, labels: String) {
        let brace = description.firstIndex(of: "{") ?? description.endIndex
        return (String(description[..<brace]), String(description[brace...]))
    }

    private init(unchecked text: String) { description = text }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
    }

    private static func areLabels(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).allSatisfy { label in
            let name = label.prefix(while: isLetter)
            let value = label.dropFirst(name.count)
            return !name.isEmpty && value.count >= 3 && value.starts(with: "=\"".utf8)
                && value.last == UInt8(ascii: "\"")
                && value.dropFirst(2).dropLast().allSatisfy {
                    (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
                        && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}")
                }
        }
    }
}

/// A counter and what it stands at. A histogram is several: `…_bucket{le="…"}`, `…_sum` (milliseconds) and `…_count`.
public struct Metric: Sendable, Equatable {
    /// The counter.
    public var name: MetricName
    /// The counter's value.
    public var value: UInt64

    package init(name: MetricName, value: UInt64) {
        self.name = name
        self.value = value
    }
}
