/// Why a message's header section cannot be read in one way only. The raw value is the name in the journal.
public enum HeaderError: String, Error, Sendable, CaseIterable, CustomStringConvertible {
    /// The first line begins with white space: folding of nothing.
    case leadingWhiteSpace = "leading-white-space"
    /// White space between a name and its colon.
    case whiteSpaceBeforeColon = "white-space-before-colon"
    /// White space inside a name.
    case whiteSpaceInName = "white-space-in-name"
    /// A line without a colon, continued on the next.
    case foldedName = "folded-name"
    /// A line that is neither a field nor the continuation of one.
    case noColon = "no-colon"
    /// A line that begins with a colon.
    case emptyName = "empty-name"
    /// A control character in a name.
    case controlInName = "control-in-name"
    /// An octet above 127 in a name.
    case nonASCIIInName = "non-ascii-in-name"
    /// A NUL anywhere in the header section.
    case nul = "nul-in-header"
    /// A CR that no LF follows.
    case bareCarriageReturn = "bare-cr-in-header"
    /// An LF that no CR precedes.
    case bareLineFeed = "bare-lf-in-header"
    /// More than ``HeaderBlock/maximumFields`` fields.
    case tooManyFields = "too-many-fields"
    /// More than ``HeaderBlock/maximumLength`` octets.
    case tooLarge = "header-too-large"

    /// A sentence for the client and the journal.
    public var description: String {
        switch self {
        case .leadingWhiteSpace: "The message begins with white space"
        case .whiteSpaceBeforeColon: "A header field has white space before its colon"
        case .whiteSpaceInName: "A header field has white space in its name"
        case .foldedName: "A header field is folded within its name"
        case .noColon: "A header line has no colon"
        case .emptyName: "A header field has no name"
        case .controlInName: "A header field has a control character in its name"
        case .nonASCIIInName: "A header field has a non-ASCII character in its name"
        case .nul: "The header contains a NUL"
        case .bareCarriageReturn: "The header contains a CR without LF"
        case .bareLineFeed: "The header contains an LF without CR"
        case .tooManyFields: "The header has more than \(HeaderBlock.maximumFields) fields"
        case .tooLarge: "The header is longer than \(HeaderBlock.maximumLength) octets"
        }
    }
}
