import HTTPServer
import Text

/// One thing that the admin service can be asked for. ``all`` is the table, which docs/admin.md is checked against.
struct Endpoint {
    /// The clients that may ask.
    enum Access {
        /// Whoever passes the ``RequestGuard``.
        case anyone
        /// Clients with a session.
        case session
        /// Clients with a session, or with `METRICS_TOKEN`.
        case metrics
    }

    /// The call.
    enum Call: CaseIterable {
        case redirect
        case page
        case file
        case session
        case login
        case logout
        case settings
        case saveSettings
        case verify
        case domains
        case domain
        case applyDomain
        case credentials
        case mint
        case changeCredential
        case rotate
        case revoke
        case previewSender
        case sendTest
        case activity
        case status
        case metrics
    }

    let method: HTTPMethod
    /// The path; what stands in braces is a name, and `{file}` the rest of the path.
    let path: String
    let access: Access
    let call: Call

    init(_ method: HTTPMethod, _ path: String, _ access: Access, _ call: Call) {
        self.method = method
        self.path = path
        self.access = access
        self.call = call
    }

    /// Whether it changes something: then the page that asks must be this program's, and the body JSON.
    var isChange: Bool { method != .get }

    /// Whether the answer is for a script.
    var isAPI: Bool { path.hasPrefix("/admin/api/") }

    // What is spelled out stands before what only fits.
    static let all: [Endpoint] = [
        Endpoint(.get, "/", .anyone, .redirect),
        Endpoint(.get, "/admin", .anyone, .redirect),
        Endpoint(.get, "/admin/", .anyone, .page),
        Endpoint(.get, "/admin/metrics", .metrics, .metrics),
        Endpoint(.get, "/admin/{page}", .anyone, .page),
        Endpoint(.get, "/admin/static/{version}/{file}", .anyone, .file),
        Endpoint(.get, "/admin/api/session", .anyone, .session),
        Endpoint(.post, "/admin/api/login", .anyone, .login),
        Endpoint(.post, "/admin/api/logout", .session, .logout),
        Endpoint(.get, "/admin/api/settings", .session, .settings),
        Endpoint(.put, "/admin/api/settings", .session, .saveSettings),
        Endpoint(.post, "/admin/api/verify", .session, .verify),
        Endpoint(.get, "/admin/api/domains", .session, .domains),
        Endpoint(.get, "/admin/api/domains/{domain}", .session, .domain),
        Endpoint(.post, "/admin/api/domains/{domain}/apply", .session, .applyDomain),
        Endpoint(.get, "/admin/api/credentials", .session, .credentials),
        Endpoint(.post, "/admin/api/credentials/{door}", .session, .mint),
        Endpoint(.put, "/admin/api/credentials/{door}/{name}", .session, .changeCredential),
        Endpoint(.post, "/admin/api/credentials/{door}/{name}/rotate", .session, .rotate),
        Endpoint(.delete, "/admin/api/credentials/{door}/{name}", .session, .revoke),
        Endpoint(.post, "/admin/api/senders/preview", .session, .previewSender),
        Endpoint(.post, "/admin/api/test", .session, .sendTest),
        Endpoint(.get, "/admin/api/activity", .session, .activity),
        Endpoint(.get, "/admin/api/status", .session, .status),
        Endpoint(.get, "/metrics", .metrics, .metrics),
    ]

    /// The endpoints of a path, one for each method, with the names in it, which are decoded.
    static func find(_ target: RequestTarget) -> [(Endpoint, names: [String: String])] {
        let segments = split(target.path)
        var found: [(Endpoint, names: [String: String])] = []
        for endpoint in all {
            guard let names = endpoint.names(in: segments) else { continue }
            if let first = found.first, first.0.path != endpoint.path { continue }
            found.append((endpoint, names))
        }
        return found
    }

    private func names(in segments: [Substring]) -> [String: String]? {
        let pattern = Endpoint.split(path)
        var names: [String: String] = [:]
        for (index, part) in pattern.enumerated() {
            guard index < segments.count else { return nil }
            if part == "{file}" {
                names["file"] = segments[index...].joined(separator: "/")
                return names
            }
            if part.hasPrefix("{") {
                guard let name = Endpoint.decoded(segments[index]), !name.isEmpty else { return nil }
                names[String(part.dropFirst().dropLast())] = name
            } else if part != segments[index] {
                return nil
            }
        }
        return segments.count == pattern.count ? names : nil
    }

    private static func split(_ path: String) -> [Substring] {
        path.split(separator: "/", omittingEmptySubsequences: false)
    }

    /// A path's segment without percent-encoding; nil when it is not UTF-8.
    private static func decoded(_ segment: Substring) -> String? {
        PercentEncoding.decoded(Array(segment.utf8)[...]).flatMap { String(validating: $0, as: UTF8.self) }
    }
}
