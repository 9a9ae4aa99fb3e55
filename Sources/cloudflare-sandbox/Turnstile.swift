import FoundationEssentials
import HTTPServer

/// Turnstile's siteverify: whether a visitor's token is good.
///
/// A token that begins with `good` is good once. Cloudflare's published secrets for tests answer as they do there:
/// `1x0000000000000000000000000000000AA` passes everything, `2x…` nothing, `3x…` finds every token spent. A secret that
/// begins with `invalid` is unknown; any other one is right.
struct Turnstile: Sendable {
    private var spent: Set<String> = []

    /// The answer of siteverify.
    struct Verdict: Encodable, Sendable, Equatable {
        let success: Bool
        let errors: [String]
        var time: String?
        var hostname: String?
        var action: String?

        private enum CodingKeys: String, CodingKey {
            case success
            case errors = "error-codes"
            case time = "challenge_ts"
            case hostname
            case action
        }

        static func failed(_ error: String) -> Verdict { Verdict(success: false, errors: [error]) }
    }

    /// The fields of a request, a form or JSON; nil when they are neither.
    static func fields(_ request: Request) -> (secret: String?, response: String?)? {
        guard case .single(let type) = request.head.fields[.contentType] else { return nil }
        let media = type.description.prefix { $0 != ";" }.lowercased()
        switch media.hasSuffix(" ") ? String(media.dropLast()) : media {
        case "application/x-www-form-urlencoded":
            let form = FormFields(request.body)
            return (form["secret"], form["response"])
        case "application/json":
            let body = try? JSONDecoder().decode([String: String].self, from: Data(request.body))
            return body.map { ($0["secret"], $0["response"]) }
        default:
            return nil
        }
    }

    /// The verdict on a visitor's token.
    mutating func verify(secret: String?, response: String?, at time: String) -> Verdict {
        guard let secret, !secret.isEmpty else { return .failed("missing-input-secret") }
        guard let response, !response.isEmpty else { return .failed("missing-input-response") }
        let passed = Verdict(success: true, errors: [], time: time, hostname: "example.com", action: "")
        if secret.hasPrefix("invalid") { return .failed("invalid-input-secret") }
        if secret == Turnstile.passingSecret { return passed }
        if secret == Turnstile.failingSecret { return .failed("invalid-input-response") }
        if secret == Turnstile.spentSecret { return .failed("timeout-or-duplicate") }
        guard response.hasPrefix("good"), response.utf8.count <= 2048 else { return .failed("invalid-input-response") }
        guard spent.count < Turnstile.memory else { return .failed("internal-error") }
        return spent.insert(response).inserted ? passed : .failed("timeout-or-duplicate")
    }

    private static let passingSecret = "1x0000000000000000000000000000000AA"
    private static let failingSecret = "2x0000000000000000000000000000000AA"
    private static let spentSecret = "3x0000000000000000000000000000000AA"
    /// How many tokens are remembered.
    private static let memory = 10_000
}
