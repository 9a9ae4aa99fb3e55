import Text

/// Where a page comes from, as a browser's `Origin` field says it (RFC 6454 section 6.2): scheme, host and port.
public struct WebOrigin: Sendable, Hashable, CustomStringConvertible {
    /// `https://www.example.com`, in lower case, without a port that is the scheme's own.
    public let description: String

    /// Parses `http://host[:port]` or `https://host[:port]` and nothing more: no path, no user name, no `null`.
    public init?(parsing text: some Collection<UInt8>) {
        guard text.count <= 300 else { return nil }
        let bytes = text.map(\.asciiLowercased)
        guard let scheme = ["https://", "http://"].first(where: { bytes.starts(with: $0.utf8) }) else { return nil }
        let authority = bytes.dropFirst(scheme.utf8.count)
        let host: ArraySlice<UInt8>
        if authority.first == UInt8(ascii: "[") {
            guard let end = authority.firstIndex(of: UInt8(ascii: "]")) else { return nil }
            host = authority[...end]
            guard NetworkAddress(parsing: host.dropFirst().dropLast()) != nil else { return nil }
        } else {
            host = authority.prefix { $0 != UInt8(ascii: ":") }
            guard !host.isEmpty, host.first != UInt8(ascii: "."), host.allSatisfy(WebOrigin.isHostOctet) else {
                return nil
            }
        }
        var origin = scheme + String(decoding: host, as: UTF8.self)
        let port = authority[host.endIndex...]
        if !port.isEmpty {
            let digits = port.dropFirst()
            guard port.first == UInt8(ascii: ":"), (1...5).contains(digits.count),
                digits.allSatisfy(\.isASCIIDigit),
                let number = UInt16(String(decoding: digits, as: UTF8.self)), number > 0
            else { return nil }
            if number != (scheme == "https://" ? 443 : 80) { origin += ":\(number)" }
        }
        description = origin
    }

    private static func isHostOctet(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric && byte == byte.asciiLowercased || "-._".utf8.contains(byte)
    }
}
