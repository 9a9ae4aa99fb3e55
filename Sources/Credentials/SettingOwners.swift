/// The names of all logins, or of all tokens, by where they come from.
public struct SettingOwners {
    /// From the settings file, the environment or a credential of systemd's.
    public let inSettings: [String]
    /// Made by the gateway, and saved.
    public let minted: [String]

    public init(inSettings: [String], minted: [String]) {
        self.inSettings = inSettings
        self.minted = minted
    }

    public var all: [String] { inSettings + minted }
}
