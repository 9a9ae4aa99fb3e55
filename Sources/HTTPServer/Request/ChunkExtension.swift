/// The extensions that may follow a chunk's size (RFC 9112 section 7.1.1): `;name`, `;name=token`, `;name="quoted
/// string"`, any number of them. They mean nothing here, but whoever takes one for another thing sees the end of a body
/// elsewhere.
enum ChunkExtension {
    /// Whether `bytes` are extensions and nothing else; none are fine.
    static func areWellFormed(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            guard rest.popFirst() == UInt8(ascii: ";") else { return false }
            skipBlanks(&rest)
            guard skipToken(&rest) else { return false }
            var value = rest
            skipBlanks(&value)
            if value.first == UInt8(ascii: "=") {
                value.removeFirst()
                skipBlanks(&value)
                guard value.first == UInt8(ascii: "\"") ? skipQuotedString(&value) : skipToken(&value) else {
                    return false
                }
                rest = value
                skipBlanks(&value)
            }
            // White space belongs before another extension only.
            if value.first == UInt8(ascii: ";") { rest = value }
        }
        return true
    }

    private static func skipBlanks(_ rest: inout ArraySlice<UInt8>) { rest = rest.drop(while: Octets.isBlank) }

    /// Whether there was one.
    private static func skipToken(_ rest: inout ArraySlice<UInt8>) -> Bool {
        let token = rest.prefix(while: Octets.isToken)
        rest = rest[token.endIndex...]
        return !token.isEmpty
    }

    /// RFC 9110 section 5.6.4. False when it has no end, or holds what it must not.
    private static func skipQuotedString(_ rest: inout ArraySlice<UInt8>) -> Bool {
        rest.removeFirst()
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return true
            case UInt8(ascii: "\\"): guard let next = rest.popFirst(), Octets.isFieldContent(next) else { return false }
            default: guard Octets.isFieldContent(byte) else { return false }
            }
        }
        return false
    }
}
