import CloudflareAPI
import HTTPServer
import JSON
import Submission

/// How the HTTP service says things: as the gateway's own JSON, or in the envelope of Cloudflare's API.
enum Dialect {
    case own
    case cloudflare

    /// The answer to a request that is not served.
    func response(_ problem: Problem) -> Response {
        var fields: [HeaderFields.Field] = []
        if let seconds = problem.retryAfter { fields.append(.init(.retryAfter, FieldValue("\(seconds)"))) }
        if let allow = problem.allow { fields.append(.init(.allow, FieldValue(allow))) }
        if problem.kind == .unauthorized { fields.append(.init(.wwwAuthenticate, "Bearer")) }
        // Cloudflare's SDKs repeat a request after a 5xx by themselves unless this tells them not to.
        if problem.mayHaveBeenSent { fields.append(.init(Dialect.shouldRetry, "false")) }
        let (status, code, name) = problem.cloudflare
        return json(self == .own ? problem.kind.status : status, fields) { writer in
            switch self {
            case .own:
                writer.member("error", problem.text)
                writer.member("code", problem.kind.rawValue)
                if let field = problem.field { writer.member("field", field) }
            case .cloudflare:
                writer.member("success", false)
                writer.name("errors")
                writer.array { $0.error(code, name) }
                writer.name("messages")
                writer.array { $0.error(code, problem.field.map { "\($0): \(problem.text)" } ?? problem.text) }
                writer.name("result")
                writer.null()
            }
        }
    }

    /// The answer when Cloudflare has taken the message, now or (`isRepeat`) at the first request with this key.
    func response(_ id: SubmissionID, _ receipt: SendReceipt, isRepeat: Bool = false) -> Response {
        let repeated = isRepeat ? [HeaderFields.Field(Dialect.replayed, "true")] : []
        return json(.ok, repeated) { writer in
            switch self {
            case .own:
                writer.member("ok", true)
                writer.outcome(id, receipt, receipt.delivered.isEmpty ? .queued : .delivered)
            case .cloudflare:
                writer.result(id, receipt)
            }
        }
    }

    /// The answer when nobody gets the message. Cloudflare's API counts that as a success.
    func bounced(_ id: SubmissionID, _ receipt: SendReceipt) -> Response {
        switch self {
        case .own:
            json(Problem.Kind.bounced.status) { writer in
                writer.member("error", Problem.nobodyReached)
                writer.member("code", Problem.Kind.bounced.rawValue)
                writer.outcome(id, receipt, .bounced)
            }
        case .cloudflare:
            json(.ok) { $0.result(id, receipt) }
        }
    }

    /// An answer of JSON: an object of what `content` writes.
    func json(
        _ status: ResponseStatus, _ fields: [HeaderFields.Field] = [], _ content: (inout JSONWriter) -> Void
    ) -> Response {
        var writer = JSONWriter()
        writer.object(content)
        return Response(status, [.init(.contentType, "application/json")] + fields, body: writer.bytes + [0x0A])
    }

    // Both are tokens.
    private static let shouldRetry = FieldName("X-Should-Retry")!
    private static let replayed = FieldName("Idempotency-Replayed")!
}

extension JSONWriter {
    fileprivate mutating func outcome(_ id: SubmissionID, _ receipt: SendReceipt, _ outcome: Outcome.Kind) {
        member("id", id.description)
        name("message_id")
        if let messageID = receipt.messageID { value(messageID.description) } else { null() }
        member("outcome", outcome.rawValue)
        member("delivered", receipt.delivered)
        member("queued", receipt.queued)
        member("bounced", receipt.permanentBounces)
    }

    /// With the gateway's own name for the message where Cloudflare gave none.
    fileprivate mutating func result(_ id: SubmissionID, _ receipt: SendReceipt) {
        member("success", true)
        name("errors")
        array { _ in }
        name("messages")
        array { _ in }
        name("result")
        object {
            $0.member("delivered", receipt.delivered)
            $0.member("queued", receipt.queued)
            $0.member("permanent_bounces", receipt.permanentBounces.filter { !receipt.suppressed.contains($0) })
            $0.member("suppressed_recipients", receipt.suppressed)
            $0.member("message_id", receipt.messageID?.description ?? id.description)
        }
    }

    fileprivate mutating func error(_ code: Int, _ message: String) {
        object {
            $0.name("code")
            $0.value(code)
            $0.member("message", message)
        }
    }
}
