/// Why a text is no ``Mailbox``. The raw value is the name of the broken rule in the journal.
public enum MailboxError: String, Error, Sendable, CaseIterable, CustomStringConvertible {
    /// Nothing but white space.
    case empty = "empty"
    /// A display name, and no address.
    case noAddress = "no-address"
    /// A comma: a list of mailboxes, even if all but one are empty.
    case list = "list"
    /// A colon or semicolon: a group.
    case group = "group"
    /// A source route in the angle brackets.
    case route = "route"
    /// A parenthesis without its pair.
    case unclosedComment = "unclosed-comment"
    /// Something behind the address.
    case textAfterAddress = "text-after-address"
    /// An address that is not in angle brackets, among other words.
    case unquotedAddressInName = "unquoted-address-in-name"
    /// A character in the display name that must be quoted.
    case unquotedSpecial = "unquoted-special"
    /// A quoted string without its end.
    case unclosedQuote = "unclosed-quote"
    /// An angle bracket without its pair.
    case unclosedAngle = "unclosed-angle-bracket"
    /// A quoted string for a local part.
    case quotedLocalPart = "quoted-local-part"
    /// An encoded word for an address or a part of one.
    case encodedWordInAddress = "encoded-word-in-address"
    /// Not of the form `local-part@domain`.
    case addressSyntax = "address-syntax"
    /// A local part that is not a dot-atom.
    case localPart = "address-local-part"
    /// A domain that is none.
    case domain = "address-domain"
    /// A recipient's domain that has a single label.
    case singleLabel = "address-single-label"
    /// An address literal.
    case addressLiteral = "address-literal"
    /// An address with octets above 127.
    case nonASCIIAddress = "address-non-ascii"
    /// An address that is too long.
    case addressTooLong = "address-too-long"
    /// Octets that are not UTF-8.
    case invalidUTF8 = "invalid-utf-8"
    /// A control character.
    case control = "control-character"
    /// A display name that cannot be decoded exactly, where it cannot be left out either.
    case undecodableName = "undecodable-name"

    /// A sentence's predicate: what comes after the field's name.
    public var description: String {
        switch self {
        case .empty: "is empty"
        case .noAddress: "contains no address"
        case .list: "contains a list; exactly one mailbox is allowed"
        case .group: "contains a group; exactly one mailbox is allowed"
        case .route: "contains a source route"
        case .unclosedComment: "has an unmatched parenthesis"
        case .textAfterAddress: "has text after the address"
        case .unquotedAddressInName: "has an unquoted @ in the display name"
        case .unquotedSpecial: "has a special character unquoted in the display name"
        case .unclosedQuote: "has an unterminated quoted string"
        case .unclosedAngle: "has an unmatched angle bracket"
        case .quotedLocalPart: "has a quoted local part"
        case .encodedWordInAddress: "has an encoded word in the address"
        case .addressSyntax: "has an address that is not of the form local-part@domain"
        case .localPart: "has an address with an invalid local part"
        case .domain: "has an address with an invalid domain"
        case .singleLabel: "has an address whose domain has a single label"
        case .addressLiteral: "has an address literal instead of a domain"
        case .nonASCIIAddress: "has a non-ASCII address"
        case .addressTooLong: "has an address that is too long"
        case .invalidUTF8: "is not valid UTF-8"
        case .control: "contains a control character"
        case .undecodableName: "has a display name that cannot be decoded"
        }
    }

    init(_ error: EmailAddress.ParseError) {
        switch error {
        case .syntax: self = .addressSyntax
        case .localPart: self = .localPart
        case .domain: self = .domain
        case .singleLabel: self = .singleLabel
        case .addressLiteral: self = .addressLiteral
        case .nonASCII: self = .nonASCIIAddress
        case .tooLong: self = .addressTooLong
        }
    }
}
