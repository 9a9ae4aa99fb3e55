import Credentials
import Crypto

/// The settings of the admin UI, read apart from the others: it has to work while one of those cannot be used, because
/// it is where they are fixed; and no other handler spends time on them.
public struct AdminSettings: Sendable {
    /// The password of the UI; nil when there is no UI at all.
    private let password: [UInt8]?
    /// The token that a monitoring system shows to read the metrics; nil when only a session may.
    private let metricsToken: [UInt8]?
    /// Whether only clients on this host are served.
    public let isLocalhostOnly: Bool
    /// The names the UI is reached by, besides this host's own: in lower case, without a port.
    public let hosts: [String]
    /// The proxies that are believed about a client's address, and about TLS in front of it.
    public let trustedProxies: TrustedProxies
    /// Where the gateway keeps its files.
    public let dataDirectory: String
    /// The state daemon's socket.
    public let stateSocket: String
    /// The secrets that must never appear in a log or an answer.
    public let secrets: [String]

    /// The settings that are read here.
    private static let names: [SettingName] = [
        .adminPassword, .adminLocalhostOnly, .adminHosts, .metricsToken, .trustedProxies, .dataDirectory, .stateSocket,
    ]

    /// Reads them, and reports what is wrong with them and with no other.
    public init(from source: SettingsSource) throws(InvalidSettings) {
        var reader = SettingsReader(source: source)
        let password = reader.text(.adminPassword)
        let metricsToken = reader.text(.metricsToken)
        self.password = password.isEmpty ? nil : Array(password.utf8)
        self.metricsToken = metricsToken.isEmpty ? nil : Array(metricsToken.utf8)
        isLocalhostOnly = reader.choice(.adminLocalhostOnly, ["true", "false"]) == 0
        hosts = reader.hosts()
        trustedProxies = reader.proxies()
        dataDirectory = reader.path(.dataDirectory) ?? SettingName.dataDirectory.defaultValue
        stateSocket = reader.path(.stateSocket) ?? SettingName.stateSocket.defaultValue
        secrets = [password, metricsToken].filter { !$0.isEmpty }
        for (name, value) in [(SettingName.adminPassword, password), (.metricsToken, metricsToken)]
        where value.utf8.count > ConstantTime.maximumLength {
            reader.fail(.gateway(name), "it is too long", remedy: "at most \(ConstantTime.maximumLength) octets")
        }
        let names = AdminSettings.names.map(\.rawValue)
        let problems = reader.problems.filter { names.contains($0.name) }
        if !problems.isEmpty { throw InvalidSettings(problems: problems) }
    }

    /// Whether there is a password, and with it a UI.
    public var isOn: Bool { password != nil }

    /// Whether there is a token for the metrics.
    public var hasMetricsToken: Bool { metricsToken != nil }

    /// Whether that token is short enough to be guessed by somebody who is patient.
    public var isMetricsTokenShort: Bool { metricsToken.map(HTTPTokens.isShort) ?? false }

    /// Whether `password` is the admin's, compared in constant time.
    public func isPassword(_ password: [UInt8]) -> Bool { AdminSettings.equal(self.password, password) }

    /// Whether `token` may read the metrics, compared in constant time.
    public func isMetricsToken(_ token: [UInt8]) -> Bool { AdminSettings.equal(metricsToken, token) }

    /// The key that sessions are signed with: nothing that was signed with another password holds.
    public var sessionSecret: [UInt8] { password ?? [] }

    private static func equal(_ secret: [UInt8]?, _ shown: [UInt8]) -> Bool {
        guard let secret else { return false }
        return ConstantTime.equal(secret, shown) == 1
    }
}

extension SettingsReader {
    /// Names of hosts, in lower case: what a browser shows in `Host`, without a port.
    fileprivate mutating func hosts() -> [String] {
        let key = SettingKey.gateway(.adminHosts)
        return entries(key).compactMap { entry in
            guard let origin = WebOrigin(parsing: Array("http://\(entry)".utf8)),
                origin.description.utf8.count == entry.utf8.count + 7
            else {
                fail(
                    key, "\"\(entry)\" is not a valid host name",
                    remedy: "write mail.example.com, without https:// and port")
                return nil
            }
            let host = String(origin.description.dropFirst(7))
            // A colon inside brackets belongs to an IPv6 address; any other begins a port.
            guard host.hasPrefix("[") ? host.hasSuffix("]") : !host.contains(":") else {
                fail(key, "\"\(entry)\" names a port", remedy: "omit the port")
                return nil
            }
            return host
        }
    }
}
