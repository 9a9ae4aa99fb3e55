import Settings

@testable import SystemdUnits

/// The settings in `text`, on a host with one resolver.
func settings(_ text: String, resolvConf: String = "nameserver 192.0.2.53\n") throws -> UnitSettings {
    UnitSettings(
        try EnvironmentFile(parsing: Array(text.utf8)), resolvers: Resolvers(parsing: Array(resolvConf.utf8)))
}

/// What a drop-in holds, without its first line, which is a comment.
func dropIn(_ settings: UnitSettings, _ unit: String) -> String? {
    guard case .file(let text) = UnitFiles(settings).entries["\(unit).d/50-settings.conf"] else { return nil }
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(separator: "\n")
}
