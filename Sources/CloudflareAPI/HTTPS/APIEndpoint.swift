import Glibc
import Text

/// Where Cloudflare's API is: an `https` URL, or an `http` one to this very host (for a stand-in), because the token
/// must never cross a network in the clear.
public struct APIEndpoint: Sendable, Equatable {
    /// Why a text is not an endpoint.
    public enum ParseError: Error, Sendable, Equatable, CustomStringConvertible {
        /// Neither `https://` nor `http://`.
        case scheme
        /// Plain `http` to a host that is not `localhost`, in 127.0.0.0/8 or `[::1]`.
        case plainTextToNetwork
        /// A user name or password before the host.
        case userinfo
        /// No host, or one with characters that no host has.
        case host
        /// A port that is not a number from 1 to 65535.
        case port
        /// A query, a fragment, a dot segment, or a character that must be percent-encoded.
        case path

        public var description: String {
            switch self {
            case .scheme: "must begin with https://"
            case .plainTextToNetwork: "http:// is for localhost, 127.0.0.0/8 and [::1] only: use https://"
            case .userinfo: "must not contain a user name or password"
            case .host: "has no valid host"
            case .port: "has no valid port"
            case .path: "must not contain a query, a fragment, dot segments or unencoded characters in its path"
            }
        }
    }

    /// The real one.
    public static let cloudflare = APIEndpoint(
        base: "https://api.cloudflare.com/client/v4", host: "api.cloudflare.com", isLoopback: false, isEncrypted: true,
        proxy: nil)

    /// The URL without a slash at its end.
    public let base: String
    /// A name, or an address without brackets.
    public let host: String
    /// Whether it is this host: then no proxy is asked.
    public let isLoopback: Bool
    /// Whether it is `https`.
    public let isEncrypted: Bool
    /// The way to it, when that is not the direct one.
    public let proxy: HTTPSProxy?

    private init(base: String, host: String, isLoopback: Bool, isEncrypted: Bool, proxy: HTTPSProxy?) {
        self.proxy = proxy
        self.base = base
        self.host = host
        self.isLoopback = isLoopback
        self.isEncrypted = isEncrypted
    }

    /// Parses `https://host[:port][/path]`, or `http://` where that is allowed.
    public init(base text: String) throws(ParseError) {
        let bytes = Array(text.utf8)
        let rest: ArraySlice<UInt8>
        if let afterScheme = APIEndpoint.dropping("https://", from: bytes[...]) {
            isEncrypted = true
            rest = afterScheme
        } else if let afterScheme = APIEndpoint.dropping("http://", from: bytes[...]) {
            isEncrypted = false
            rest = afterScheme
        } else {
            throw .scheme
        }
        let authority = rest.prefix { !"/?#\\".utf8.contains($0) }
        var path = rest[authority.endIndex...]
        if authority.contains(UInt8(ascii: "@")) { throw .userinfo }
        let host = try APIEndpoint.host(in: authority)
        let port = authority[host.endIndex...]
        if !port.isEmpty { try APIEndpoint.checkPort(port) }
        isLoopback = APIEndpoint.isLoopback(host)
        let bare = host.first == UInt8(ascii: "[") ? host.dropFirst().dropLast() : host
        self.host = String(decoding: bare, as: UTF8.self)
        proxy = nil
        if !isEncrypted, !isLoopback { throw .plainTextToNetwork }

        while path.last == UInt8(ascii: "/") { path.removeLast() }
        try APIEndpoint.checkPath(path)
        let scheme = isEncrypted ? "https://" : "http://"
        base = scheme + String(decoding: authority, as: UTF8.self) + String(decoding: path, as: UTF8.self)
    }

    /// The same by way of `proxy`. This host is never asked through one, and a proxy is of no use without encryption.
    public func through(_ proxy: HTTPSProxy?) -> APIEndpoint {
        APIEndpoint(
            base: base, host: host, isLoopback: isLoopback, isEncrypted: isEncrypted,
            proxy: isLoopback || !isEncrypted ? nil : proxy)
    }

    static func dropping(_ prefix: StaticString, from bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let count = prefix.utf8CodeUnitCount
        guard bytes.count >= count else { return nil }
        let expected = UnsafeBufferPointer(start: prefix.utf8Start, count: count)
        let same = zip(bytes, expected).allSatisfy { byte, wanted in
            byte == wanted || ((0x41...0x5A).contains(byte) && byte | 0x20 == wanted)
        }
        return same ? bytes.dropFirst(count) : nil
    }

    /// The host at the start of `authority`: a name, an IPv4 address, or an IPv6 address in brackets.
    static func host(in authority: ArraySlice<UInt8>) throws(ParseError) -> ArraySlice<UInt8> {
        if authority.first == UInt8(ascii: "[") {
            guard let end = authority.firstIndex(of: UInt8(ascii: "]")) else { throw .host }
            var address = in6_addr()
            let text = String(decoding: authority[(authority.startIndex + 1)..<end], as: UTF8.self)
            guard !text.utf8.contains(0), inet_pton(AF_INET6, text, &address) == 1 else { throw .host }
            let host = authority[...end]
            guard host.endIndex == authority.endIndex || authority[host.endIndex] == UInt8(ascii: ":") else {
                throw .host
            }
            return host
        }
        let host = authority.prefix { $0 != UInt8(ascii: ":") }
        guard (1...253).contains(host.count),
            host.allSatisfy({ $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") })
        else { throw .host }
        return host
    }

    static func checkPort(_ text: ArraySlice<UInt8>) throws(ParseError) {
        let digits = text.dropFirst()
        guard (1...5).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else { throw .port }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        guard (1...65535).contains(value) else { throw .port }
    }

    /// Every form that inet_pton(3) does not take (`127.1`, `2130706433`) is a name like any other, and not loopback.
    private static func isLoopback(_ host: ArraySlice<UInt8>) -> Bool {
        if host.elementsEqual("localhost".utf8) { return true }
        var four = in_addr()
        if inet_pton(AF_INET, String(decoding: host, as: UTF8.self), &four) == 1 {
            return UInt32(bigEndian: four.s_addr) >> 24 == 127
        }
        var six = in6_addr()
        guard host.first == UInt8(ascii: "["),
            inet_pton(AF_INET6, String(decoding: host.dropFirst().dropLast(), as: UTF8.self), &six) == 1
        else { return false }
        return withUnsafeBytes(of: six) { bytes in bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1 }
    }

    /// What RFC 3986 section 3.3 lets stand in a path, and no `.` or `..` segment: libcurl would resolve it.
    private static func checkPath(_ path: ArraySlice<UInt8>) throws(ParseError) {
        let allowed = path.allSatisfy { $0.isASCIIAlphanumeric || "/-._~%!$&'()*+,;=:@".utf8.contains($0) }
        let segments = path.split(separator: UInt8(ascii: "/"))
        guard allowed, !segments.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) else {
            throw .path
        }
    }
}
