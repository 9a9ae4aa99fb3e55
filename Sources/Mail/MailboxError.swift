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
    /// A parenthesis: a comment.
    case comment = "comment"
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
    /// White space within the address.
    case whiteSpaceInAddress = "white-space-in-address"
    /// Folding within the address.
    case foldedAddress = "folded-address"
    /// A line of nothing but white space, which some readers take for the header's end.
    case blankLine = "blank-folded-line"
    /// A line longer than the 998 octets of RFC 5322 section 2.1.1, which some hosts break in two.
    case overlongLine = "overlong-line"
    /// A quoted string for a local part.
    case quotedLocalPart = "quoted-local-part"
    /// An encoded word for an address or a part of one.
    case encodedWordInAddress = "encoded-word-in-address"
    /// An encoded word without a clear end, or one that reaches into quotes or the address.
    case ambiguousEncodedWord = "ambiguous-encoded-word"
    /// Not of the form `local-part@domain`.
    case addressSyntax = "address-syntax"
    /// A local part that is no dot-atom.
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
    /// A control character, also inside an encoded word.
    case control = "control-character"
    /// A character that turns the direction of writing, also inside an encoded word.
    case directionOverride = "direction-override"
    /// A display name that is taken for another mailbox by readers who decode first and parse then.
    case addressInQuotedName = "bracketed-address-in-name"
    /// An encoded word in a charset that hides what it says.
    case opaqueCharset = "opaque-charset"

    /// A sentence's predicate: what comes after the field's name.
    public var description: String {
        switch self {
        case .empty: "is empty"
        case .noAddress: "holds no address"
        case .list: "holds a list; exactly one mailbox is allowed"
        case .group: "holds a group; exactly one mailbox is allowed"
        case .route: "holds a source route"
        case .comment: "holds a comment"
        case .unclosedComment: "has a parenthesis without its pair"
        case .textAfterAddress: "has text after the address"
        case .unquotedAddressInName: "has an unquoted @ in the display name"
        case .unquotedSpecial: "has a special character unquoted in the display name"
        case .unclosedQuote: "has a quoted string without an end"
        case .unclosedAngle: "has an angle bracket without its pair"
        case .whiteSpaceInAddress: "has white space within the address"
        case .foldedAddress: "is folded within the address"
        case .blankLine: "is folded to a line of white space"
        case .overlongLine: "has a line longer than 998 octets"
        case .quotedLocalPart: "has a quoted local part"
        case .encodedWordInAddress: "has an encoded word in the address"
        case .ambiguousEncodedWord: "has an encoded word without a clear end"
        case .addressSyntax: "has an address that is not of the form local-part@domain"
        case .localPart: "has an address with an invalid local part"
        case .domain: "has an address with an invalid domain"
        case .singleLabel: "has an address whose domain has a single label"
        case .addressLiteral: "has an address literal instead of a domain"
        case .nonASCIIAddress: "has a non-ASCII address"
        case .addressTooLong: "has an address that is too long"
        case .invalidUTF8: "is not valid UTF-8"
        case .control: "holds a control character"
        case .directionOverride: "holds a character that overrides the direction of writing"
        case .addressInQuotedName: "has a display name that could be taken for a mailbox"
        case .opaqueCharset: "has an encoded word in an unsupported charset"
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
