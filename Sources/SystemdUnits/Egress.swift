internal import CloudflareAPI
public import Settings

/// The addresses that the handlers may talk to: what systemd's IP filter lets out of their sockets
/// (systemd.resource-control(5), `IPAddressAllow=`), beside Cloudflare's published ranges, which a drop-in of the
/// package holds.
public struct Egress: Sendable, Equatable {
    /// An address or a network, and why.
    public struct Opening: Sendable, Equatable {
        public let network: Network
        /// `resolver`, or the setting it comes from.
        public let reason: String
    }

    /// Whether everything is open (`EGRESS=any`).
    public let isOpen: Bool
    /// The addresses that are open beside Cloudflare's.
    public let openings: [Opening]

    /// The names that lead to Cloudflare's own addresses.
    private static let cloudflareDomain = "cloudflare.com"

    /// Reads `EGRESS`, and what follows from the other settings and the host's resolvers. A malformed entry opens
    /// nothing.
    init(_ file: EnvironmentFile, resolvers: Resolvers, problems: inout [SettingProblem]) {
        var openings = resolvers.addresses.map { Opening(network: Network($0), reason: "resolver") }
        var isOpen = false
        var own: [Opening] = []
        let problemsBefore = problems.count
        for entry in ListeningReader.entries(file["EGRESS"] ?? "") where entry != SettingName.egress.defaultValue {
            if entry == "any" {
                isOpen = true
            } else if let network = Network(parsing: entry) {
                own.append(Opening(network: network, reason: "EGRESS"))
            } else {
                problems.append(
                    SettingProblem(
                        "EGRESS", "\"\(entry)\" is neither an address nor a network",
                        remedy: "write cloudflare, any, or addresses such as 192.0.2.1 and 10.0.0.0/8"))
            }
        }
        if problems.count > problemsBefore {
            isOpen = false
            own = []
        }
        self.isOpen = isOpen
        openings += own

        func open(_ host: String, for name: String) {
            if host == "localhost" {
                openings += [.loopback, .loopback6].map { Opening(network: Network($0), reason: name) }
            } else if let address = NetworkAddress(parsing: host.utf8) {
                openings.append(Opening(network: Network(address), reason: name))
            } else if !isOpen, own.isEmpty, host != Egress.cloudflareDomain,
                !host.hasSuffix(".\(Egress.cloudflareDomain)")
            {
                problems.append(
                    SettingProblem(
                        name, "EGRESS permits addresses only, but \(host) is a name",
                        remedy: "add its addresses to EGRESS, or write EGRESS=any"))
            }
        }
        // A URL that is none stops the handlers, with its reason; here it opens nothing.
        for name in [SettingName.apiBase, .turnstileVerifyURL] {
            guard let text = file[name.rawValue], let endpoint = try? APIEndpoint(base: text) else { continue }
            open(endpoint.host, for: name.rawValue)
        }
        if let text = file["HTTPS_PROXY"], let proxy = try? HTTPSProxy(parsing: text) {
            open(proxy.host, for: "HTTPS_PROXY")
        }
        var distinct: [Opening] = []
        for opening in openings where !distinct.contains(where: { $0.network == opening.network }) {
            distinct.append(opening)
        }
        self.openings = distinct
    }
}

extension Network {
    /// The one address.
    fileprivate init(_ address: NetworkAddress) { self.init(parsing: address.description)! }
}
