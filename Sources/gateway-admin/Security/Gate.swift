import Connection
import Gateway
import HTTPDoor
import HTTPServer

/// Who a request comes from and where it believes to be: what is asked before anything else is looked at.
struct Gate {
    let client: Client
    /// Whether the browser speaks TLS with this program, or with a trusted proxy in front of it.
    let isTLS: Bool

    /// Checks a request's way here.
    ///
    /// - Throws: ``AdminProblem`` for a client that is not on this host while only such may (`ADMIN_LOCALHOST_ONLY`), and
    ///   for a `Host` that is not this program's: a page whose name was pointed at this host's address by its owner (DNS
    ///   rebinding) gives itself away by it.
    init(_ head: RequestHead, peer: Peer, isTLS: Bool, _ settings: AdminSettings) throws(AdminProblem) {
        client = Client(head, peer: peer, settings.trustedProxies)
        let trusts = settings.trustedProxies.trusts(peer.address)
        self.isTLS = isTLS || trusts && Gate.isForwardedTLS(head)
        if settings.isLocalhostOnly {
            // A proxy that nobody declared would make the whole world local.
            let isUndeclared = !trusts && Gate.forwarding.contains { head.fields[$0] != .absent }
            guard peer.isLoopback, !isUndeclared, Gate.isLocal(client.address) else {
                throw AdminProblem(
                    .notLocal,
                    "The admin UI is open to this host only. Come through \"ssh -L 3001:127.0.0.1:3001\", or set "
                        + "ADMIN_LOCALHOST_ONLY=false (and TRUSTED_PROXIES for a proxy) in gateway.env.")
            }
        }
        guard let host = Gate.host(head), Gate.ownNames.contains(host) || settings.hosts.contains(host) else {
            throw AdminProblem(
                .unknownHost,
                "The admin UI is not known by this name. Use http://localhost:3001/admin/, or add the name to ADMIN_HOSTS "
                    + "in gateway.env.")
        }
    }

    /// Checks that a request which changes something, or is told something, was made by this program's own pages: the
    /// cookie alone does not show that.
    static func checkOrigin(_ head: RequestHead, isChange: Bool) throws(AdminProblem) {
        let foreign = AdminProblem(.foreignOrigin, "Only the admin UI's own pages may ask this.")
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

    private static func isLocal(_ address: String) -> Bool {
        // 127.0.0.0/8 in the canonical form that addresses have here.
        address == "unix" || address == "::1" || address.hasPrefix("127.")
    }

    private static func isForwardedTLS(_ head: RequestHead) -> Bool {
        guard case .single(let value) = head.fields[forwardedProto] else { return false }
        return value.equalsIgnoringCase("https")
    }

    private static let ownNames = ["localhost", "127.0.0.1", "[::1]"]

    // All of them are tokens.
    private static let secFetchSite = FieldName("Sec-Fetch-Site")!
    private static let forwardedProto = FieldName("X-Forwarded-Proto")!
    private static let forwarding = [
        FieldName("X-Forwarded-For")!, FieldName("Forwarded")!, FieldName("X-Real-IP")!, FieldName("CF-Connecting-IP")!,
    ]
}
