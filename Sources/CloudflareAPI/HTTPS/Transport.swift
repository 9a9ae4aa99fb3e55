import System

/// Requests to one server, over a connection that is kept for all requests of the process.
///
/// A request goes out once at most: nothing is repeated once any of its bytes may have left.
///
/// Calls from several threads come one after the other.
final class Transport: Sendable {
    /// Where requests go, and how.
    struct Configuration: Sendable {
        let endpoint: APIEndpoint
        /// Sent with each request.
        let fields: [String]
        /// Kept out of every text that comes back.
        let secret: String
        /// A PEM file of CA certificates that are trusted besides the host's.
        let extraCAFile: String?
        let timeouts: CloudflareClient.Timeouts
    }

    private let first: CurlConnection
    /// For a message that comes while ``first`` is still connecting: waiting for that and for an answer that nobody
    /// needs would take longer than a connection of its own.
    private let second: CurlConnection
    /// The longest wait for ``first`` to have resolved the name, in milliseconds.
    private let patience: Int

    /// Opens nothing yet.
    init(_ configuration: Configuration) {
        let names = ResolvedNames()
        first = CurlConnection(configuration, names)
        second = CurlConnection(configuration, names)
        patience = min(configuration.timeouts.connect, configuration.timeouts.total)
    }

    /// Opens the connection on a thread of its own, unless it is known to stand or a request is on its way.
    func preconnect() { first.preconnect() }

    /// Posts `body` to `path` below the endpoint and gives the answer, whatever it says.
    func post(_ body: RequestBody, to path: String) throws(SendFailure) -> APIResponse {
        try request(body, to: path)
    }

    /// Gets what is at `path` below the endpoint, whatever it says.
    func get(_ path: String) throws(SendFailure) -> APIResponse {
        try request(nil, to: path)
    }

    private func request(_ body: RequestBody?, to path: String) throws(SendFailure) -> APIResponse {
        let start = MonotonicClock.milliseconds
        let line = first.claim(waiting: patience) ? first : second
        return try line.request(body, to: path, waited: MonotonicClock.milliseconds - start)
    }
}
