import ConnectionHandler
import HTTPConnectionHandler
import HTTPServer
import Settings

/// A request that may be served.
struct AcceptedRequest {
    let endpoint: Endpoint
    /// The names that the path holds.
    let names: [String: String]
    let head: RequestHead
    let client: Client
    /// Whether the browser speaks TLS with this program, or with a trusted proxy in front of it.
    let isTLS: Bool
    let settings: AdminSettings
    /// The session that it belongs to; nil without one.
    let session: Session?
}
