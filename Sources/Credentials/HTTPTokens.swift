import Crypto

/// The bearer tokens of the HTTP service: `HTTP_TOKEN`, which goes by the name `default`, those of `HTTP_TOKENS`, and
/// those that were minted.
public struct HTTPTokens: Sendable, CustomStringConvertible {
    private let tokens: [NamedSecrets.Entry]
    /// Without those whose names the settings have too: the operator's file is the stronger one.
    private let minted: [MintedCredential]

    /// The name of the token in `HTTP_TOKEN`.
    public static let defaultName = "default"

    /// No tokens.
    public static let none = HTTPTokens(tokens: [], minted: [])

    private init(tokens: [NamedSecrets.Entry], minted: [MintedCredential]) {
        self.tokens = tokens
        self.minted = minted.filter { credential in !tokens.contains { $0.name == credential.name } }
    }

    /// Why tokens cannot be used. Names none of them.
    public enum ParseError: Error, Equatable {
        /// `HTTP_TOKEN` is not a bearer token: visible ASCII, at most 1024 octets.
        case noToken
        case list(NamedSecrets.ParseError)
        /// The token of this name in `HTTP_TOKENS` is not a bearer token.
        case noNamedToken(name: String)
        /// `HTTP_TOKENS` takes the name that belongs to `HTTP_TOKEN`.
        case defaultName
        /// Two names have the same token, so it would not be known whose it is.
        case shared(name: String)
    }

    /// Parses the two settings; either may be empty.
    public init(token: String, list: String, minted: [MintedCredential] = []) throws(ParseError) {
        var tokens: [NamedSecrets.Entry] = []
        if !token.isEmpty {
            tokens.append(NamedSecrets.Entry(name: HTTPTokens.defaultName, secret: Array(token.utf8)))
            guard HTTPTokens.isToken(tokens[0].secret) else { throw .noToken }
        }
        let named: NamedSecrets
        do throws(NamedSecrets.ParseError) {
            named = try NamedSecrets(parsing: list)
        } catch {
            throw .list(error)
        }
        for entry in named.entries {
            guard entry.name != HTTPTokens.defaultName else { throw .defaultName }
            guard HTTPTokens.isToken(entry.secret) else { throw .noNamedToken(name: entry.name) }
            guard !tokens.contains(where: { $0.secret == entry.secret }) else { throw .shared(name: entry.name) }
            tokens.append(entry)
        }
        self.init(tokens: tokens, minted: minted)
    }

    private static func isToken(_ bytes: [UInt8]) -> Bool {
        (1...ConstantTime.maximumLength).contains(bytes.count) && bytes.allSatisfy { (0x21...0x7E).contains($0) }
    }

    /// The names of the tokens.
    public var owners: SettingOwners { SettingOwners(inSettings: namesInSettings, minted: minted.map(\.name)) }

    /// The tokens' names.
    public var names: [String] { namesInSettings + minted.map(\.name) }

    /// The names in `HTTP_TOKEN` and `HTTP_TOKENS`.
    public var namesInSettings: [String] { tokens.map(\.name) }

    /// Of those, the ones that are short enough to be guessed by somebody who is patient.
    public var shortNames: [String] { tokens.filter { HTTPTokens.isShort($0.secret) }.map(\.name) }

    /// The fewest characters that a token should have.
    public static let leastLength = 16

    public static func isShort(_ token: [UInt8]) -> Bool { token.count < leastLength }

    /// Whether there is none: then nobody may send.
    public var isEmpty: Bool { tokens.isEmpty && minted.isEmpty }

    /// The name of `token`; nil when it is none. Every token is compared, all of it, so the time it takes says nothing.
    public func name(of token: [UInt8], now: Int = MintedCredential.now) -> String? {
        var name: String?
        for entry in tokens where ConstantTime.equal(entry.secret, token) == 1 { name = name ?? entry.name }
        for credential in minted where credential.matches(token, now: now) == 1 { name = name ?? credential.name }
        return name
    }

    /// The tokens, for the redaction of logs.
    public var secrets: [String] { tokens.map { String(decoding: $0.secret, as: UTF8.self) } }

    /// The number of tokens and nothing else.
    public var description: String { "\(names.count) tokens" }
}
