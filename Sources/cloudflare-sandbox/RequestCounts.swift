/// How many requests came, as `GET /sandbox/requests` tells it. That call itself is not counted.
struct RequestCounts: Encodable, Sendable, Equatable {
    /// Messages taken.
    private(set) var accepted = 0
    /// Requests, whatever became of them.
    private(set) var total = 0
    /// Connections that were accepted.
    private(set) var connections = 0
    /// Requests by path.
    private(set) var paths: [String: Int] = [:]

    mutating func countConnection() { connections += 1 }

    mutating func countAccepted() { accepted += 1 }

    /// Counts a request for `path`; nil for what was not a request.
    mutating func countRequest(_ path: String?) {
        total += 1
        let key = path ?? "(unreadable)"
        paths[paths[key] == nil && paths.count >= RequestCounts.limit ? "(other)" : key, default: 0] += 1
    }

    /// How many paths are told apart.
    private static let limit = 1000
}
