public import Settings
import Text

/// Where a socket listens.
public enum ListenAddress: Sendable, Hashable {
    case tcp(NetworkAddress, port: UInt16)
    /// An absolute path of characters that need no quoting in a unit file.
    case unix(String)

    /// The longest path that a Unix socket can have, in octets (unix(7)).
    static let longestPath = 107

    /// As `ListenStream=` takes it.
    public var text: String {
        switch self {
        case .tcp(let host, let port): host.octets.count == 4 ? "\(host):\(port)" : "[\(host)]:\(port)"
        case .unix(let path): path
        }
    }

    /// The host and port by which a program on this host reaches it; nil for a Unix socket.
    public var fromThisHost: (host: String, port: UInt16)? {
        guard case .tcp(let host, let port) = self else { return nil }
        let reached = host.isWildcard ? NetworkAddress.loopback : host
        return (reached.description, port)
    }

    /// Whether one of them makes it impossible to listen on the other.
    func clashes(with other: ListenAddress) -> Bool {
        guard case .tcp(let host, let port) = self, case .tcp(let otherHost, let otherPort) = other else {
            return self == other
        }
        guard port == otherPort else { return false }
        return host == otherHost || host.isWildcard && other.isReached(byWildcard: host)
            || otherHost.isWildcard && isReached(byWildcard: otherHost)
    }

    /// `::` takes IPv4 as well, unless the unit says otherwise.
    private func isReached(byWildcard wildcard: NetworkAddress) -> Bool {
        guard case .tcp(let host, _) = self else { return false }
        return wildcard.octets.count == 16 || host.octets.count == 4
    }

    /// A path that a unit file takes as it is: no white space, quotes, backslashes or specifiers.
    static func unixPath(_ text: some StringProtocol) -> ListenAddress? {
        let isPlain = text.utf8.allSatisfy { $0.isASCIIAlphanumeric || "/._-@+:".utf8.contains($0) }
        let parts = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        guard text.utf8.first == UInt8(ascii: "/"), text.utf8.count <= longestPath, isPlain,
            parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." })
        else { return nil }
        return .unix(String(text))
    }

    /// A port from 1 to 65535.
    static func port(_ text: some StringProtocol) -> UInt16? {
        guard (1...5).contains(text.utf8.count),
            text.utf8.allSatisfy(\.isASCIIDigit),
            let port = UInt16(text), port > 0
        else { return nil }
        return port
    }
}

extension NetworkAddress {
    /// `0.0.0.0` or `::`: every address of this host.
    var isWildcard: Bool { octets.allSatisfy { $0 == 0 } }

    /// 127.0.0.0/8 or `::1`.
    var isLoopback: Bool {
        octets.count == 4 ? octets[0] == 127 : octets.dropLast().allSatisfy { $0 == 0 } && octets[15] == 1
    }

    static let loopback = NetworkAddress(parsing: "127.0.0.1".utf8)!
    static let loopback6 = NetworkAddress(parsing: "::1".utf8)!
}
