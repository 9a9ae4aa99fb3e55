import Text

/// The media type of a body, as Content-Type says it (RFC 9110 section 8.3.1).
public struct MediaType: Sendable, Equatable {
    /// `application/json`, in lower case.
    public let name: String
    /// Whether a text of this type is in UTF-8, because it says so or says nothing (`utf8` is a name of it, too, by the
    /// Encoding standard).
    public let isUTF8: Bool
    /// The `boundary` parameter of a multipart body; nil without one, or with one that RFC 2046 section 5.1.1 forbids.
    public let boundary: [UInt8]?

    /// Parses a field's value; nil for what is not a media type, or has a parameter twice.
    public init?(_ value: FieldValue) {
        var parts = MediaType.split(value.bytes)
        guard !parts.isEmpty else { return nil }
        let name = Octets.trimmed(parts.removeFirst()).map(\.asciiLowercased)
        let halves = name.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Octets.isToken) }) else { return nil }
        var parameters: [[UInt8]: [UInt8]] = [:]
        for part in parts.map(Octets.trimmed) where !part.isEmpty {
            guard let equals = part.firstIndex(of: UInt8(ascii: "=")),
                let value = MediaType.value(part[(equals + 1)...])
            else { return nil }
            let parameter = part[..<equals].map(\.asciiLowercased)
            guard !parameter.isEmpty, parameter.allSatisfy(Octets.isToken),
                parameters.updateValue(value, forKey: parameter) == nil
            else { return nil }
        }
        self.name = String(decoding: name, as: UTF8.self)
        let charset = parameters[Array("charset".utf8)]?.map(\.asciiLowercased)
        isUTF8 = charset.map { $0.elementsEqual("utf-8".utf8) || $0.elementsEqual("utf8".utf8) } ?? true
        boundary = parameters[Array("boundary".utf8)].flatMap { boundary in
            (1...70).contains(boundary.count) && boundary.last != Octets.space
                && boundary.allSatisfy { (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") } ? boundary : nil
        }
    }

    /// Cuts at the semicolons outside of quotes.
    private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start = 0
        var isQuoted = false
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: ";"), !isQuoted {
                parts.append(bytes[start..<index])
                start = index + 1
            }
        }
        return parts + [bytes[start...]]
    }

    /// A token, or a quoted string without escapes in it.
    private static func value(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        if bytes.first == UInt8(ascii: "\"") {
            guard bytes.count >= 2, bytes.last == UInt8(ascii: "\"") else { return nil }
            let inner = bytes.dropFirst().dropLast()
            return inner.contains(UInt8(ascii: "\"")) || inner.contains(UInt8(ascii: "\\")) ? nil : Array(inner)
        }
        return !bytes.isEmpty && bytes.allSatisfy(Octets.isToken) ? Array(bytes) : nil
    }
}
