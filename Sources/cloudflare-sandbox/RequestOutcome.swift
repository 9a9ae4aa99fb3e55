import FoundationEssentials
import HTTPServer

/// The response to a request, its delay, and whether the request is kept.
struct RequestOutcome: Sendable, Equatable {
    /// The response; nil when the connection closes without an answer.
    let response: Response?
    /// How long the answer is held back.
    var delayMilliseconds = 0
    /// Whether a message was taken, so that the request is kept.
    var acceptsMessage = false

    /// The answer that says `response`.
    static func reply(_ response: Response) -> RequestOutcome { RequestOutcome(response: response) }

    /// The connection closes without an answer.
    static let none = RequestOutcome(response: nil)

    /// Success in Cloudflare's envelope.
    static func success(_ result: some Encodable, note: APIError? = nil, page: PageInfo? = nil) -> RequestOutcome {
        let messages = note.map { [EnvelopeMessage(code: $0.code, message: $0.message)] } ?? []
        return .reply(
            .json(.ok, Envelope(success: true, errors: [], messages: messages, result: result, resultInfo: page)))
    }

    /// A failure in Cloudflare's envelope; `detail` says what in the request it is about.
    static func failure(_ error: APIError, detail: String? = nil, _ fields: [HeaderFields.Field] = []) -> RequestOutcome
    {
        let envelope = Envelope<Nothing>(
            success: false, errors: [.init(code: error.code, message: error.message)],
            messages: detail.map { [.init(code: error.code, message: $0)] } ?? [], result: nil)
        return .reply(.json(error.status, envelope, fields))
    }
}

/// The result of an answer that has none.
struct Nothing: Encodable, Sendable {}

/// The frame of every answer of Cloudflare's API.
struct Envelope<Result: Encodable>: Encodable {
    let success: Bool
    let errors: [EnvelopeMessage]
    let messages: [EnvelopeMessage]
    let result: Result?
    var resultInfo: PageInfo?

    private enum Key: String, CodingKey {
        case success
        case errors
        case messages
        case result
        case resultInfo = "result_info"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(success, forKey: .success)
        try container.encode(errors, forKey: .errors)
        try container.encode(messages, forKey: .messages)
        // Not left out but null where there is none.
        try container.encode(result, forKey: .result)
        try container.encodeIfPresent(resultInfo, forKey: .resultInfo)
    }
}

/// A code and a text, as an envelope lists them.
struct EnvelopeMessage: Encodable {
    let code: Int
    let message: String
}

extension Response {
    /// An answer of JSON.
    static func json(
        _ status: ResponseStatus, _ value: some Encodable, _ fields: [HeaderFields.Field] = []
    ) -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Encoding fails for numbers that are not finite, and no answer holds any.
        let body = try! encoder.encode(value)
        return Response(status, [.init(.contentType, "application/json")] + fields, body: [UInt8](body) + [0x0A])
    }
}
