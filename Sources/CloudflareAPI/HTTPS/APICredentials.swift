import Text

/// The account and the API token. The token never shows: not in a description, not in a dump, not in an error.
public struct APICredentials: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// Why a pair of texts is not a pair of credentials; the value itself is never part of it.
    public enum ParseError: Error, Sendable, Equatable, CustomStringConvertible {
        /// The account id is not 1 to 64 letters, digits, hyphens and underscores.
        case accountID
        /// The token is not 1 to 512 printable ASCII characters without space.
        case token

        public var description: String {
            switch self {
            case .accountID: "the account id must be 1 to 64 letters and digits"
            case .token: "the API token must be 1 to 512 printable ASCII characters without spaces"
            }
        }
    }

    /// The account's id; Cloudflare's are 32 hexadecimal digits, a stand-in's need not be.
    public let accountID: String
    let token: String

    /// Checks both: they become part of a URL and of a header field.
    public init(accountID: String, token: String) throws(ParseError) {
        guard APICredentials.isAccountID(accountID) else { throw .accountID }
        guard APICredentials.isToken(token) else { throw .token }
        self.accountID = accountID
        self.token = token
    }

    /// Whether `text` can be an account's id.
    public static func isAccountID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { $0.isASCIIAlphanumeric || "-_".utf8.contains($0) }
    }

    /// Whether `text` can be a token.
    public static func isToken(_ text: String) -> Bool {
        (1...512).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    public var description: String { "account \(accountID)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["accountID": accountID]) }
}
