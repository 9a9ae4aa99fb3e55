import Text

/// The character classes of RFC 9110 sections 5.5 and 5.6, by octet, so that nothing here depends on Unicode.
enum Octets {
    static let carriageReturn = UInt8(ascii: "\r")
    static let lineFeed = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let tab = UInt8(ascii: "\t")

    /// `tchar` of RFC 9110 section 5.6.2.
    static func isToken(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || tokenMarks.contains(byte)
    }

    /// What a field value may hold (RFC 9110 section 5.5): printable characters, obs-text, space and tab.
    static func isFieldContent(_ byte: UInt8) -> Bool {
        (byte >= 0x20 && byte != 0x7F) || byte == tab
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

    /// `bytes` without the spaces and tabs around it (`OWS`, RFC 9110 section 5.6.3).
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes
        while let first = rest.first, isBlank(first) { rest.removeFirst() }
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return rest
    }

    private static let tokenMarks: [UInt8] = Array("!#$%&'*+-.^_`|~".utf8)
}
