internal import JSON
import Text

/// Cloudflare Turnstile's siteverify: whether a visitor's token is good. A token is good once, for five minutes.
public final class TurnstileVerifier: Sendable {
    /// The verdict of siteverify, or that there is none.
    public enum Verdict: Sendable, Equatable {
        case passed
        /// The token is wrong, too old or spent; Cloudflare's error codes.
        case failed(codes: [String])
        /// Nobody answered, not sensibly, or the secret is wrong: nothing is known about the visitor. The text is for
        /// the log.
        case unavailable(String)
    }

    /// The longest token there is.
    public static let longestToken = 2048

    private let transport: Transport
    private let secret: String

    /// Opens nothing yet. `endpoint` is siteverify's whole address.
    public init(
        endpoint: APIEndpoint, secret: String, extraCAFile: String? = nil,
        timeouts: CloudflareClient.Timeouts = .init(connect: 30_000, total: 40_000)
    ) {
        transport = Transport(
            Transport.Configuration(
                endpoint: endpoint,
                fields: ["Content-Type: application/x-www-form-urlencoded", "Accept: application/json"],
                secret: secret, extraCAFile: extraCAFile, timeouts: timeouts))
        self.secret = secret
    }

    /// Asks about `token`, which a visitor from `remoteAddress` (a numeric address, nil if it is not known) has sent.
    public func verify(_ token: String, from remoteAddress: String?) -> Verdict {
        guard (1...TurnstileVerifier.longestToken).contains(token.utf8.count) else {
            return .failed(codes: ["invalid-input-response"])
        }
        var form = "secret=\(PercentEncoding.encoded(secret))&response=\(PercentEncoding.encoded(token))"
        if let remoteAddress { form += "&remoteip=\(PercentEncoding.encoded(remoteAddress))" }
        do throws(SendFailure) {
            return verdict(try transport.post(RequestBody(whole: Array(form.utf8)), to: ""))
        } catch {
            return .unavailable(error.message)
        }
    }

    private func verdict(_ answer: APIResponse) -> Verdict {
        guard let content = try? JSONValue(parsing: answer.body), let success = content["success"]?.truth else {
            return .unavailable("HTTP \(answer.status) with content that is not siteverify's JSON")
        }
        if success, (200...299).contains(answer.status) { return .passed }
        let codes = (content["error-codes"]?.texts ?? []).filter(TurnstileVerifier.isCode)
        let about = codes.filter {
            ["invalid-input-response", "missing-input-response", "timeout-or-duplicate"].contains($0)
        }
        return about.isEmpty ? .unavailable(codes.joined(separator: ", ")) : .failed(codes: about)
    }

    private static func isCode(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-") }
    }
}
