import Settings
import Text

/// Finds settings that nobody reads because their names are misspelt.
public enum NameCheck {
    /// Names that stand in the settings file and are read by systemd, by a library or by the Swift runtime.
    static let others = ["SWIFT_BACKTRACE", "TZ", "LANG", "LC_ALL"]

    /// A warning for each of `names` that is not a setting.
    public static func findings(_ names: [String]) -> [Finding] {
        let known = SettingName.allCases.map(\.rawValue) + others
        // Those of one login, token or form: whether there is such a one, the settings' own check says.
        return names.filter { !known.contains($0) && !SettingName.isOfOneOwner($0) }.map { name in
            let nearest = nearest(to: name, among: known)
            return Finding(
                .warning, .unknownSetting, name, "unknown setting, so it has no effect",
                remedy: nearest.map { "did you mean \($0)?" } ?? "remove it")
        }
    }

    /// The known name that is the fewest letters away, if it is near at all.
    public static func nearest(to name: String, among known: [String]) -> String? {
        let distances = known.map { (name: $0, distance: distance(Array(name.utf8), Array($0.utf8))) }
        guard let best = distances.min(by: { $0.distance < $1.distance }), best.distance <= max(2, name.utf8.count / 4)
        else { return nil }
        return best.name
    }

    /// How many letters must be put in, taken out, replaced or swapped with their neighbours (optimal string
    /// alignment).
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        for (row, byte) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var best = min(previous[column + 1] + 1, current[column] + 1)
                best = min(best, previous[column] + (byte.asciiUppercased == other.asciiUppercased ? 0 : 1))
                if row > 0, column > 0, byte.asciiUppercased == right[column - 1].asciiUppercased,
                    left[row - 1].asciiUppercased == other.asciiUppercased
                {
                    best = min(best, before[column - 1] + 1)
                }
                current.append(best)
            }
            before = previous
            previous = current
        }
        return previous[right.count]
    }
}
