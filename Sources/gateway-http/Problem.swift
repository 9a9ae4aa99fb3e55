import CloudflareAPI
import HTTPServer
import Mail
import Submission

/// Why a request is not served: what the client is told. ``Kind`` is the table of all codes.
struct Problem: Error, Equatable {
    /// The codes of `POST /send`, with their statuses. docs/http.md is checked against this table.
    enum Kind: String, CaseIterable {
        case malformedRequest = "malformed_request"
        case invalidJSON = "invalid_json"
        case unknownField = "unknown_field"
        case missingField = "missing_field"
        case invalidField = "invalid_field"
        case invalidMessage = "invalid_message"
        case invalidIdempotencyKey = "invalid_idempotency_key"
        case unauthorized = "unauthorized"
        case forbiddenOrigin = "forbidden_origin"
        case forbiddenSender = "forbidden_sender"
        case forbiddenRecipient = "forbidden_recipient"
        case turnstile = "turnstile"
        case notFound = "not_found"
        case methodNotAllowed = "method_not_allowed"
        case timeout = "request_timeout"
        case inFlight = "idempotency_in_flight"
        case keyReused = "idempotency_key_reused"
        case tooLarge = "too_large"
        case uriTooLong = "uri_too_long"
        case unsupportedMediaType = "unsupported_media_type"
        case unknownExpectation = "unknown_expectation"
        case headerTooLarge = "header_too_large"
        case rateLimited = "rate_limited"
        case lockedOut = "locked_out"
        case throttled = "throttled"
        case bounced = "bounced"
        case rejected = "rejected"
        case misconfigured = "misconfigured"
        case notConfigured = "not_configured"
        case stateUnavailable = "state_unavailable"
        case turnstileUnavailable = "turnstile_unavailable"
        case unavailable = "unavailable"
        case unsupportedVersion = "unsupported_version"

        var status: ResponseStatus {
            switch self {
            case .malformedRequest, .invalidJSON, .unknownField, .missingField, .invalidField, .invalidMessage,
                .invalidIdempotencyKey:
                .badRequest
            case .unauthorized: .unauthorized
            case .forbiddenOrigin, .forbiddenSender, .forbiddenRecipient, .turnstile: .forbidden
            case .notFound: .notFound
            case .methodNotAllowed: .methodNotAllowed
            case .timeout: .requestTimeout
            case .inFlight, .keyReused: .conflict
            case .tooLarge: .contentTooLarge
            case .uriTooLong: .uriTooLong
            case .unsupportedMediaType: .unsupportedMediaType
            case .unknownExpectation: .expectationFailed
            case .headerTooLarge: .headerFieldsTooLarge
            case .rateLimited, .lockedOut, .throttled: .tooManyRequests
            case .bounced, .rejected, .misconfigured: .badGateway
            case .notConfigured, .stateUnavailable, .turnstileUnavailable, .unavailable: .serviceUnavailable
            case .unsupportedVersion: .versionNotSupported
            }
        }

        /// The number and the name that Cloudflare's own API has for it.
        var cloudflare: (code: Int, name: String) {
            switch self {
            case .malformedRequest, .invalidJSON, .unknownField, .missingField, .invalidField, .invalidIdempotencyKey,
                .unsupportedMediaType, .uriTooLong, .headerTooLarge, .unknownExpectation, .unsupportedVersion, .timeout:
                (10001, "email.sending.error.invalid_request_schema")
            case .invalidMessage, .rejected, .bounced, .keyReused, .inFlight:
                (10202, "email.sending.error.email.invalid")
            case .unauthorized: (10101, "email.sending.error.authentication.unauthorized")
            case .forbiddenOrigin, .forbiddenSender, .forbiddenRecipient, .turnstile:
                (10102, "email.sending.error.authentication.forbidden")
            case .notFound, .methodNotAllowed: (10000, "email.sending.error.not_found")
            case .tooLarge: (10200, "email.sending.error.email.too_big")
            case .rateLimited, .lockedOut, .throttled: (10004, "email.sending.error.throttled")
            case .notConfigured, .misconfigured: (10203, "email.sending.error.email.sending_disabled")
            case .stateUnavailable, .turnstileUnavailable, .unavailable:
                (10002, "email.sending.error.internal_server")
            }
        }
    }

    let kind: Kind
    /// A sentence for a person. Repeats no secret, and of the request nothing but addresses.
    let text: String
    /// Where in the request it is: `to[3]`, `body` for the body as a whole; nil when it is nowhere there.
    var field: String?
    /// Seconds after which it may work.
    var retryAfter: Int?
    /// The methods that would be served.
    var allow: String?
    /// Cloudflare's own failure, where the refusal is Cloudflare's.
    private(set) var failure: SendFailure?
    /// Whether the message may have gone out all the same, so that nobody should repeat it blindly.
    var mayHaveBeenSent: Bool { failure?.mayHaveBeenSent ?? false }

    /// Status, number and name as Cloudflare's own API has them: where Cloudflare has refused the message, its own.
    var cloudflare: (status: ResponseStatus, code: Int, name: String) {
        let (code, name) = kind.cloudflare
        if kind == .misconfigured, let failure, failure.cause != nil {
            return (kind.status, failure.code ?? code, failure.message)
        }
        if kind == .rejected, let failure { return (.badRequest, failure.code ?? code, failure.message) }
        return (kind.status, code, name)
    }

    init(_ kind: Kind, _ text: String, field: String? = nil, retryAfter: Int? = nil) {
        self.kind = kind
        self.text = text
        self.field = field
        self.retryAfter = retryAfter
    }

    /// The text of ``Kind/bounced``.
    static let nobodyReached = "no recipient can be reached"

    /// The same for who has posted a form: whom it goes to and who it is from is not a visitor's business.
    var toldToVisitor: Problem {
        switch kind {
        case .forbiddenSender, .forbiddenRecipient, .rejected, .misconfigured:
            Problem(kind, "the form cannot be delivered; the operator of this site has to fix it")
        default: self
        }
    }

    /// Nobody knows how long it takes; this is how long not to ask again.
    private static let pause = 30

    /// A refusal of the gateway itself; `field` is where the address stands.
    init(_ refusal: Refusal, field: String? = nil) {
        switch refusal {
        case .senderNotAllowed(let address):
            self.init(.forbiddenSender, "the sender \(address) is not allowed", field: field ?? "from")
        case .originatorNotAllowed(let name, let address):
            self.init(
                .forbiddenSender, "the address \(address) in the message's \(name) field is not allowed", field: field)
        case .mappedSenderNotAllowed(let address, _, let setting):
            self.init(
                .forbiddenSender, "\(setting) names the sender \(address), which is not allowed", field: field ?? "from"
            )
        case .unknownName(let name, let setting):
            self.init(
                .invalidField, "\"\(name)\" has no domain; write the address in full, or set \(setting)", field: field)
        case .aliasesUnusable(let reason): self.init(.notConfigured, reason)
        case .redirectNotAllowed(let address, let setting):
            self.init(
                .forbiddenRecipient, "\(setting) names the recipient \(address), which is not allowed", field: field)
        case .ambiguousOriginator(let error): self.init(.invalidMessage, "\(error)", field: field)
        case .malformedLines(let defect): self.init(.invalidMessage, "\(defect)", field: field)
        case .malformedHeader(let error): self.init(.invalidMessage, "\(error)", field: field)
        case .cannotReencode(.tooLarge(by: let excess)):
            self.init(
                .tooLarge, "the message is \(excess) octets over 5 MiB, as it would be sent", field: "mime_message")
        case .cannotReencode(let error): self.init(.invalidMessage, "\(error)", field: field)
        case .recipientNotAllowed(let address):
            self.init(.forbiddenRecipient, "the recipient \(address) is not allowed", field: field)
        case .rateLimited(_, let retryAfter):
            self.init(.rateLimited, "the rate limit is reached", retryAfter: retryAfter)
        case .tooManyRecipients(_, let limit):
            self.init(
                .invalidField, "a rate limit allows at most \(limit) recipients; send to fewer at once",
                field: field ?? "to")
        case .stateUnavailable:
            self.init(
                .stateUnavailable, "rate limits cannot be checked at the moment", retryAfter: Problem.pause)
        case .inFlight:
            self.init(.inFlight, "a request with this Idempotency-Key is in progress", retryAfter: 5)
        case .clientGone:
            self.init(.timeout, "the connection was closed before the answer; nothing was sent")
        case .keyReused:
            self.init(.keyReused, "this Idempotency-Key was used for another message")
        case .notConfigured:
            self.init(.notConfigured, "the gateway is not fully configured; GET /health says what is missing")
        }
    }

    /// A message that Cloudflare did not take.
    init(_ failure: SendFailure) {
        switch failure.kind {
        case .throttled:
            self.init(.throttled, "Cloudflare's rate limit is reached", retryAfter: failure.retryAfter ?? Problem.pause)
        case .unavailable where failure.isProxys:
            self.init(
                .unavailable, "the proxy to Cloudflare refused the connection; see the gateway's log",
                retryAfter: Problem.pause)
        case .unavailable:
            self.init(
                .unavailable, "Cloudflare cannot be reached at the moment",
                retryAfter: failure.retryAfter ?? Problem.pause)
        case .misconfigured:
            self.init(
                .misconfigured,
                failure.explanation ?? "Cloudflare does not accept the gateway's credentials; see its log")
        case .tooBig:
            self.init(.tooLarge, "the message is too large for Cloudflare", field: "body")
        case .rejected:
            self.init(.rejected, failure.explanation ?? "Cloudflare refused the message: \(failure.message)")
        case .notUnicode:
            self.init(.invalidMessage, "the message is not UTF-8", field: "body")
        }
        self.failure = failure
    }

    /// A request that cannot be read.
    init(_ refusal: RequestRefusal) {
        let kind: Kind =
            switch refusal.status {
            case .contentTooLarge: .tooLarge
            case .uriTooLong: .uriTooLong
            case .headerFieldsTooLarge: .headerTooLarge
            case .expectationFailed: .unknownExpectation
            case .versionNotSupported: .unsupportedVersion
            default: .malformedRequest
            }
        self.init(kind, refusal.reason, field: refusal == .contentTooLarge ? "body" : nil)
    }
}
