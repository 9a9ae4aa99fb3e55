/// The names of all logins, or of all tokens, by where they come from.
struct SettingOwners {
    /// From the settings file, the environment or a credential of systemd's.
    let inSettings: [String]
    /// Made by the gateway, and saved.
    let minted: [String]

    var all: [String] { inSettings + minted }
}
