/// The bearer tokens of the HTTP door: `HTTP_TOKEN`, which goes by the name `default`, and those of `HTTP_TOKENS`.
public struct HTTPTokens: Sendable, Equatable, CustomStringConvertible {
    private let tokens: [NamedSecrets.Entry]

    /// The name of the token in `HTTP_TOKEN`.
    public static let defaultName = "default"

    /// No tokens.
    static let none = HTTPTokens(tokens: [])

    private init(tokens: [NamedSecrets.Entry]) { self.tokens = tokens }

    /// Why tokens cannot be used. Names none of them.
    enum ParseError: Error, Equatable {
        /// `HTTP_TOKEN` is no bearer token: visible ASCII, at most 1024 octets.
        case noToken
        case list(NamedSecrets.ParseError)
        /// The token of this name in `HTTP_TOKENS` is no bearer token.
        case noNamedToken(name: String)
        /// `HTTP_TOKENS` takes the name that belongs to `HTTP_TOKEN`.
        case defaultName
        /// Two names have the same token, so it would not be known whose it is.
        case shared(name: String)
    }

    /// Parses the two settings; either may be empty.
    init(token: String, list: String) throws(ParseError) {
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
        self.tokens = tokens
    }

    private static func isToken(_ bytes: [UInt8]) -> Bool {
        (1...ConstantTime.maximumLength).contains(bytes.count) && bytes.allSatisfy { (0x21...0x7E).contains($0) }
    }

    /// The tokens' names.
    var names: [String] { tokens.map(\.name) }

    /// Whether there is none: then nobody may send.
    public var isEmpty: Bool { tokens.isEmpty }

    /// The name of `token`; nil when it is none. Every token is compared, all of it, so the time it takes says nothing.
    public func name(of token: [UInt8]) -> String? {
        var found = 0
        for (index, entry) in tokens.enumerated() {
            found |= (index + 1) * Int(ConstantTime.equal(entry.secret, token))
        }
        return found == 0 ? nil : tokens[found - 1].name
    }

    /// The tokens, for the redaction of logs.
    var secrets: [String] { tokens.map { String(decoding: $0.secret, as: UTF8.self) } }

    /// The number of tokens and nothing else.
    public var description: String { "\(tokens.count) tokens" }
}
