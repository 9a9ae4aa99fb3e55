/// The status of a unit, read from what systemctl(1) prints for programs.
public struct UnitStatus: Sendable, Equatable {
    /// The options of `systemctl show` that print what `all(parsing:)` reads.
    public static let options = ["Id", "ActiveState", "Job", "UnitFileState"].map { "--property=\($0)" }

    /// Whether the unit is started: for a socket, open.
    public let isActive: Bool
    /// Whether systemd is about to do something with it.
    public let hasJob: Bool
    /// Whether `systemctl is-enabled` would succeed.
    public let isEnabled: Bool

    /// The states of a unit's file in which it counts as enabled (systemctl(1), `is-enabled`).
    private static let enabledStates: Set<Substring> = [
        "enabled", "enabled-runtime", "static", "alias", "indirect", "generated",
    ]

    /// Reads the properties of units, by the units' names. What is not there counts as no.
    public static func all(parsing text: String) -> [String: UnitStatus] {
        var found: [String: UnitStatus] = [:]
        var values: [Substring: Substring] = [:]
        // An empty line ends what there is about a unit.
        for line in "\(text)\n\n".split(separator: "\n", omittingEmptySubsequences: false) {
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { values[parts[0]] = parts[1] }
            guard line.isEmpty else { continue }
            if let name = values["Id"] { found[String(name)] = UnitStatus(values) }
            values = [:]
        }
        return found
    }

    private init(_ values: [Substring: Substring]) {
        isActive = values["ActiveState"] == "active"
        hasJob = values["Job"].flatMap { UInt32($0) }.map { $0 > 0 } ?? false
        isEnabled = values["UnitFileState"].map(UnitStatus.enabledStates.contains) ?? false
    }
}
