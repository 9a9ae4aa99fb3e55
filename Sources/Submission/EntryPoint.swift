/// The ways into the gateway.
public enum EntryPoint: String, Sendable {
    case smtp
    case http
    /// The admin UI and the command line: test messages.
    case admin
}
