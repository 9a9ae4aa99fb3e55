public import Mail

/// Why a text is not a rule `pattern=address` of `SENDER_MAP` or `ALIASES`.
public enum MappingRuleError: Error, Sendable, Equatable, CustomStringConvertible {
    case noEqualsSign
    /// The text before the `=`.
    case pattern(String)
    /// The text after the `=`, and what is wrong with it.
    case address(String, EmailAddress.ParseError)

    public var description: String {
        switch self {
        case .noEqualsSign: "it has no ="
        case .pattern(let text): "\"\(text)\" is not a pattern"
        case .address(let text, let error): "\"\(text)\" is not a valid address: \(error)"
        }
    }
}

/// What stands on either side of the first `=`.
func sidesOfRule(_ text: String) throws(MappingRuleError) -> (pattern: String, address: String) {
    let bytes = Array(text.utf8)
    guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")) else { throw .noEqualsSign }
    return (
        String(decoding: bytes[..<equals], as: UTF8.self), String(decoding: bytes[(equals + 1)...], as: UTF8.self)
    )
}

/// The address that a rule puts in a sender's place: nobody outside of this host is at a domain of a single label.
func senderOfRule(_ text: String) throws(MappingRuleError) -> EmailAddress {
    do throws(EmailAddress.ParseError) {
        let address = try EmailAddress(parsing: text.utf8)
        guard address.domain.isQualified else { throw .singleLabel }
        return address
    } catch {
        throw .address(text, error)
    }
}
