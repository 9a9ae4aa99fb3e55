public import StateProtocol

/// The state daemon's counters in Prometheus' text exposition format (version 0.0.4).
public enum PrometheusText {
    /// The media type of the text.
    public static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    /// The name, type and help text of a family of counters.
    struct Family {
        enum Kind: String {
            case counter
            case histogram
        }

        let name: String
        let kind: Kind
        let help: String
    }

    /// The families that are known, as data.
    static let families = [
        Family(name: "gateway_connections_total", kind: .counter, help: "Connections, by door."),
        Family(
            name: "gateway_login_failures_total", kind: .counter, help: "Failed logins and wrong tokens, by door."),
        Family(
            name: "gateway_messages_total", kind: .counter,
            help: "Messages received, by door and outcome."),
        Family(
            name: "gateway_refusals_total", kind: .counter,
            help: "Rejections by the gateway, by door and reason."),
        Family(
            name: "gateway_submission_seconds", kind: .histogram,
            help: "Time from a complete message to its reply, by door."),
    ]

    /// Every family of `metrics`, each under its HELP and TYPE lines.
    public static func text(_ metrics: [Metric]) -> String {
        var text = ""
        var rest = metrics.map { ($0, split($0.name)) }
        for family in families {
            let own = rest.filter { isOf(family, $0.1.name) }
            if own.isEmpty { continue }
            rest.removeAll { isOf(family, $0.1.name) }
            text += "# HELP \(family.name) \(family.help)\n# TYPE \(family.name) \(family.kind.rawValue)\n"
            for (metric, _) in family.kind == .histogram ? ordered(own) : own { text += line(metric, family) }
        }
        // Of a newer handler than this: it is shown all the same.
        var last = ""
        for (metric, parts) in rest {
            if parts.name != last { text += "# TYPE \(parts.name) untyped\n" }
            last = parts.name
            text += line(metric, nil)
        }
        return text
    }

    private static func line(_ metric: Metric, _ family: Family?) -> String {
        // Kept in milliseconds, and seconds are the unit of the name.
        let isSum = family?.kind == .histogram && split(metric.name).name == (family?.name ?? "") + "_sum"
        return "\(metric.name) \(isSum ? seconds(metric.value) : "\(metric.value)")\n"
    }

    private static func seconds(_ milliseconds: UInt64) -> String {
        let rest = milliseconds % 1_000
        guard rest > 0 else { return "\(milliseconds / 1_000)" }
        let digits = "\(1_000 + rest)".dropFirst()
        return "\(milliseconds / 1_000).\(digits)"
    }

    private static func isOf(_ family: Family, _ name: String) -> Bool {
        switch family.kind {
        case .counter: name == family.name
        case .histogram: ["_bucket", "_sum", "_count"].contains { name == family.name + $0 }
        }
    }

    private typealias Line = (Metric, (name: String, labels: [String]))

    /// A histogram's lines label set by label set, buckets first and by their bounds.
    private static func ordered(_ lines: [Line]) -> [Line] {
        func owner(_ line: Line) -> String { line.1.labels.filter { !$0.hasPrefix("le=") }.joined(separator: ",") }
        func rank(_ line: Line) -> (Int, Double) {
            guard let bound = line.1.labels.first(where: { $0.hasPrefix("le=") }) else {
                return (line.1.name.hasSuffix("_sum") ? 1 : 2, 0)
            }
            let text = bound.dropFirst(4).dropLast()
            return (0, text == "+Inf" ? .infinity : Double(String(text)) ?? .infinity)
        }
        return lines.sorted { left, right in
            let (leftOwner, rightOwner) = (owner(left), owner(right))
            return leftOwner == rightOwner ? rank(left) < rank(right) : leftOwner < rightOwner
        }
    }

    private static func split(_ name: MetricName) -> (name: String, labels: [String]) {
        let text = name.description
        guard let brace = text.firstIndex(of: "{") else { return (text, []) }
        let inside = text[text.index(after: brace)...].dropLast()
        // Values hold no quotation marks, so a quote and a comma end a label.
        var labels: [String] = []
        var label = ""
        var isQuoted = false
        for character in inside {
            if character == "\"" { isQuoted.toggle() }
            if character == ",", !isQuoted {
                labels.append(label)
                label = ""
            } else {
                label.append(character)
            }
        }
        return (String(text[..<brace]), labels + [label])
    }
}
