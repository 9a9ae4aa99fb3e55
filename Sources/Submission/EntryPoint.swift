/// The ways into the gateway.
public enum EntryPoint: String, Sendable {
    case smtp
    /// The socket of this host's own programs.
    case local
    case http
    /// The admin UI and the command line: test messages.
    case admin
}
