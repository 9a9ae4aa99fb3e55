import Text

/// The value of a header field: octets without control characters and without white space around them (RFC 9110 section
/// 5.5). A value that exists can be written into a header: it holds no CR, LF or NUL.
public struct FieldValue: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The octets. Compare these where a secret or a decision hangs on the value.
    public let bytes: [UInt8]

    /// Takes what stands behind a field's colon; nil when it holds a control character other than tab.
    public init?(parsing bytes: some Collection<UInt8>) {
        guard bytes.allSatisfy(Octets.isFieldContent) else { return nil }
        self.bytes = Array(Octets.trimmed(ArraySlice(bytes)))
    }

    /// Makes a value of any text: a control character becomes a space, so that nothing can end the field early.
    public init(_ text: String) {
        bytes = Array(Octets.trimmed(ArraySlice(text.utf8.map { Octets.isFieldContent($0) ? $0 : Octets.space })))
    }

    public init(stringLiteral value: String) { self.init(value) }

    /// The octets read as UTF-8, with U+FFFD for what is none.
    public var description: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether the value is `text`, but for the case of ASCII letters.
    public func equalsIgnoringCase(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { other in
            bytes.lazy.map(\.asciiLowercased).elementsEqual(other.lazy.map(\.asciiLowercased))
        }
    }
}
