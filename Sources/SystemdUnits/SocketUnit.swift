public import Settings
import System

/// A socket unit that the settings can move, in the order in which they are looked at.
public enum SocketUnit: String, Sendable, CaseIterable {
    case smtp
    case smtps
    case http
    case https
    case admin
    case local

    /// The unit that listens.
    public var unit: String { "cloudflare-smtp-gateway-\(rawValue).socket" }

    /// The socket whose unit this is.
    public init?(unit: some StringProtocol) {
        guard let socket = SocketUnit.allCases.first(where: { $0.unit == unit }) else { return nil }
        self = socket
    }

    /// Where it listens is said by `BIND_HOST` and by this setting; of ``local``, only whether it does.
    public var setting: SettingName {
        switch self {
        case .smtp: .smtpPort
        case .smtps: .smtpsPort
        case .http: .httpPort
        case .https: .httpsPort
        case .admin: .adminPort
        case .local: .localUsers
        }
    }

    /// Where it listens by its unit file.
    var shippedAddresses: [ListenAddress] {
        self == .local ? [.unix(LocalSocket.path)] : [.tcp(.loopback, port: shippedPort)]
    }

    /// The port in the unit file, where it listens at one.
    var shippedPort: UInt16 {
        switch self {
        case .smtp: 2525
        case .smtps: 465
        case .http: 3000
        case .https: 3443
        case .admin: 3001
        case .local: 0
        }
    }

    /// The unit's name in its file.
    var name: String {
        switch self {
        case .smtp: "SMTP submission"
        case .smtps: "SMTP submission inside TLS"
        case .http: "HTTP requests to send mail"
        case .https: "HTTP requests inside TLS to send mail"
        case .admin: "Admin UI of the SMTP gateway"
        case .local: "Mail of this host's own programs"
        }
    }

    /// Whether the target opens it without being told to.
    var isOnByDefault: Bool { self == .smtp || self == .http }
}
