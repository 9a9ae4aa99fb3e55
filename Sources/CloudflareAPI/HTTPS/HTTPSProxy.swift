import Glibc
import Text

/// A proxy that `https` requests go through (`HTTPS_PROXY`): it is asked for a tunnel (RFC 9110 section 9.3.6), so it
/// sees neither the token nor the message.
public struct HTTPSProxy: Sendable, Equatable {
    /// Why a text is not a proxy.
    public enum ParseError: Error, Sendable, Equatable, CustomStringConvertible {
        /// Neither `http://` nor `https://`.
        case scheme
        /// A user name or password with a character that must be percent-encoded.
        case userinfo
        /// No host, or one with characters that no host has.
        case host
        /// No port, or none from 1 to 65535. Each program has another default.
        case port
        /// Something behind the port.
        case path

        public var description: String {
            switch self {
            case .scheme: "must begin with http:// or https://"
            case .userinfo: "has an unencoded character in its user name or password"
            case .host: "has no valid host"
            case .port: "has no valid port"
            case .path: "must end with the port"
            }
        }
    }

    /// As libcurl takes it. It may hold a password.
    let url: String
    /// A name, or an address without brackets.
    public let host: String
    /// The parts that must never be shown: the user name and password as they stand in the URL, and the password as it
    /// goes out.
    public let secrets: [String]

    /// Parses `http://[user:password@]host:port`.
    public init(parsing text: String) throws(ParseError) {
        let bytes = Array(text.utf8)
        guard
            let rest = APIEndpoint.dropping("http://", from: bytes[...])
                ?? APIEndpoint.dropping("https://", from: bytes[...])
        else { throw .scheme }
        let end = rest.firstIndex { "/?#\\".utf8.contains($0) } ?? rest.endIndex
        guard end == rest.endIndex || rest[end...].elementsEqual("/".utf8) else { throw .path }
        var authority = rest[..<end]
        var secrets: [String] = []
        if let at = authority.lastIndex(of: UInt8(ascii: "@")) {
            let userinfo = authority[..<at]
            guard !userinfo.isEmpty, let decoded = HTTPSProxy.decoded(userinfo) else { throw .userinfo }
            let password = decoded.drop { $0 != UInt8(ascii: ":") }.dropFirst()
            secrets = [String(decoding: userinfo, as: UTF8.self), String(decoding: password, as: UTF8.self)]
            authority = authority[(at + 1)...]
        }
        let host: ArraySlice<UInt8>
        do throws(APIEndpoint.ParseError) {
            host = try APIEndpoint.host(in: authority)
        } catch {
            throw .host
        }
        do throws(APIEndpoint.ParseError) {
            try APIEndpoint.checkPort(authority[host.endIndex...])
        } catch {
            throw .port
        }
        let bare = host.first == UInt8(ascii: "[") ? host.dropFirst().dropLast() : host
        self.host = String(decoding: bare, as: UTF8.self)
        self.secrets = secrets.filter { !$0.isEmpty }
        url = String(decoding: bytes[..<end], as: UTF8.self)
    }

    /// Without its percent-encoding; nil when a character stands there that RFC 3986 section 3.2.1 wants encoded.
    private static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        let isWritten = text.allSatisfy { byte in
            byte.isASCIIAlphanumeric || "%-._~!$&'()*+,;=:".utf8.contains(byte)
        }
        return isWritten ? PercentEncoding.decoded(text) : nil
    }
}
