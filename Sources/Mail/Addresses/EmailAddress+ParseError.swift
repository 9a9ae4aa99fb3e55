extension EmailAddress.ParseError: CustomStringConvertible {
    /// In words, about the text that was to be an address.
    public var description: String {
        switch self {
        case .syntax: "it is not of the form local-part@domain"
        case .localPart: "its local part is invalid"
        case .domain: "its domain is invalid"
        case .singleLabel: "its domain has a single label"
        case .addressLiteral: "it has an address literal instead of a domain"
        case .nonASCII: "it is not ASCII"
        case .tooLong: "it is too long"
        }
    }
}
