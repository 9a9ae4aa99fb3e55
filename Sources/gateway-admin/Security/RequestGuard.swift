import Connection
import ConnectionHandler
import HTTPConnectionHandler
import HTTPServer
import Settings

/// The origin of a request and the host it believes to be at: checked before anything else is looked at.
struct RequestGuard {
    let client: Client
    /// Whether the browser speaks TLS with this program, or with a trusted proxy in front of it.
    let isTLS: Bool

    /// Checks a request's way here.
    ///
    /// - Parameters:
    ///   - isForMetrics: Whether it only asks for the counters, which monitoring programs may: they are services of
    ///     this host, and show `METRICS_TOKEN`.
    ///   - owner: Whose program is at the other end; nil when nobody can tell.
    /// - Throws: ``AdminProblem`` for a client that is not on this host while only such may (`ADMIN_LOCALHOST_ONLY`),
    ///   and for a `Host` that is not this program's: a page whose name was pointed at this host's address by its owner
    ///   (DNS rebinding) gives itself away by it.
    init(
        _ head: RequestHead, peer: Peer, isTLS: Bool, _ settings: AdminSettings, isForMetrics: Bool,
        owner: () -> PeerOwner?
    ) throws(AdminProblem) {
        client = Client(head, peer: peer, settings.trustedProxies)
        self.isTLS = isTLS || settings.trustedProxies.trusts(peer.address) && RequestGuard.isForwardedTLS(head)
        if settings.isLocalhostOnly {
            guard peer.isLoopback else { throw RequestGuard.notLocal("this request comes from another host") }
            // A proxy makes the whole world local. What it says of where the request comes from makes no difference: a
            // loopback address that another host reports is that host's.
            guard !head.fields.all.contains(where: { RequestGuard.isForwarding($0.name) }) else {
                throw RequestGuard.notLocal("this request comes through a proxy")
            }
            if !isForMetrics { try RequestGuard.checkIsBrowser(head, owner()) }
        }
        guard let host = RequestGuard.host(head), RequestGuard.ownNames.contains(host) || settings.hosts.contains(host)
        else {
            throw AdminProblem(
                .unknownHost,
                "The admin UI is not known by this name. Use http://localhost:3001/admin/, or add the name to "
                    + "ADMIN_HOSTS in gateway.env.")
        }
    }

    /// Tells a browser or `ssh -L` on this host from a proxy that hands requests on without a word about it. Browsers
    /// have spoken HTTP/1.1 for decades, while nginx by default asks in HTTP/1.0; and people's programs are theirs or
    /// root's, while web servers and the like are services, with users of their own.
    private static func checkIsBrowser(_ head: RequestHead, _ owner: PeerOwner?) throws(AdminProblem) {
        guard head.version == .http11 else { throw notLocal("this request uses HTTP/1.0, as proxies do") }
        guard let owner else { throw notLocal("it cannot be told whose program this comes from") }
        guard owner.isPerson else {
            throw notLocal("this request comes from a service such as a proxy (user \(owner.uid) of this host)")
        }
    }

    private static func notLocal(_ reason: String) -> AdminProblem {
        AdminProblem(
            .notLocal,
            "The admin UI is open to browsers on this host only, and \(reason). Connect through "
                + "\"ssh -L 3001:127.0.0.1:3001\", or set ADMIN_LOCALHOST_ONLY=false (and TRUSTED_PROXIES for a proxy) "
                + "in gateway.env.")
    }

    /// Whether a field of this name is a proxy's.
    private static func isForwarding(_ name: FieldName) -> Bool {
        forwarding.contains(name) || forwardingPrefixes.contains { name.hasPrefix($0) }
    }

    /// Checks that a request which changes something, or is told something, was made by this program's own pages: the
    /// cookie alone does not show that.
    static func checkOrigin(_ head: RequestHead, isChange: Bool) throws(AdminProblem) {
        let foreign = AdminProblem(.foreignOrigin, "Only the admin UI's own pages can send this request.")
        switch head.fields[secFetchSite] {
        case .absent: break
        case .single(let site):
            guard site.bytes.elementsEqual("same-origin".utf8) || !isChange && site.bytes.elementsEqual("none".utf8)
            else { throw foreign }
        case .repeated: throw foreign
        }
        switch head.fields[.origin] {
        case .absent: if isChange { throw foreign }
        case .single(let value):
            // Two spellings of one origin would be one too many: a browser writes both from the same address.
            guard let origin = WebOrigin(parsing: value.bytes), let authority = authority(head),
                ["http", "https"].contains(where: {
                    WebOrigin(parsing: Array("\($0)://\(authority)".utf8)) == origin
                })
            else { throw foreign }
        case .repeated: throw foreign
        }
    }

    /// Where the browser believes to be: host and port.
    private static func authority(_ head: RequestHead) -> String? {
        guard case .single(let value) = head.fields[.host] else { return nil }
        return value.description
    }

    /// The host without its port, in lower case.
    private static func host(_ head: RequestHead) -> String? {
        guard let authority = authority(head), let origin = WebOrigin(parsing: Array("http://\(authority)".utf8))
        else { return nil }
        let text = origin.description.dropFirst("http://".utf8.count)
        if text.hasPrefix("[") { return text.firstIndex(of: "]").map { String(text[...$0]) } }
        return String(text.prefix { $0 != ":" })
    }

    private static func isForwardedTLS(_ head: RequestHead) -> Bool {
        guard case .single(let value) = head.fields[forwardedProto] else { return false }
        return value.equalsIgnoringCase("https")
    }

    private static let ownNames = ["localhost", "127.0.0.1", "[::1]"]

    // All of them are tokens.
    private static let secFetchSite = FieldName("Sec-Fetch-Site")!
    private static let forwardedProto = FieldName("X-Forwarded-Proto")!
    private static let forwarding: Set<FieldName> = [
        FieldName("Via")!, FieldName("Forwarded")!, FieldName("X-Real-IP")!, FieldName("X-Client-IP")!,
        FieldName("True-Client-IP")!, FieldName("CDN-Loop")!, FieldName("X-Cluster-Client-IP")!,
        FieldName("Fastly-Client-IP")!, FieldName("Fly-Client-IP")!, FieldName("Proxy-Client-IP")!,
        FieldName("WL-Proxy-Client-IP")!,
    ]
    private static let forwardingPrefixes: [StaticString] = [
        "x-forwarded", "x-original-", "cf-", "x-envoy-", "x-arr-", "x-appengine-", "tailscale-",
    ]
}
