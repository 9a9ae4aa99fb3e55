import HTTPServer
import Text

/// The outcome of a message, recipient by recipient.
struct SendResult: Encodable, Sendable, Equatable {
    private var delivered: [String] = []
    private var queued: [String] = []
    private var bounced: [String] = []
    private var suppressed: [String] = []
    /// None for a message that is sent to nobody.
    private var messageID: String? =
        "<\(Hexadecimal.string(UInt64.random(in: 0...UInt64.max)))@cloudflare-sandbox.invalid>"

    private enum CodingKeys: String, CodingKey {
        case delivered
        case queued
        case bounced = "permanent_bounces"
        case suppressed = "suppressed_recipients"
        case messageID = "message_id"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(delivered, forKey: .delivered)
        try container.encode(queued, forKey: .queued)
        try container.encode(bounced, forKey: .bounced)
        try container.encode(suppressed, forKey: .suppressed)
        try container.encode(messageID, forKey: .messageID)
    }

    /// The answer for these recipients: each has its fate, unless one of them makes the whole request fail. The usual
    /// one is to stand in no list: the message is taken, and delivery goes on afterwards.
    static func answer(_ recipients: [Recipient]) -> RequestOutcome {
        var result = SendResult()
        var failure: RequestFailure?
        var delay = 0
        for recipient in recipients {
            switch recipient.fate {
            case .accepted(let milliseconds): delay = max(delay, milliseconds)
            case .delivered: result.delivered.append(recipient.address)
            case .queued: result.queued.append(recipient.address)
            case .bounced: result.bounced.append(recipient.address)
            case .suppressed: result.suppressed.append(recipient.address)
            case .failure(let asked): failure = min(failure ?? asked, asked)
            }
        }
        if result.suppressed.count == recipients.count { result.messageID = nil }
        var answer = failure.map(SendResult.answer) ?? .success(result)
        answer.acceptsMessage = failure == nil
        answer.delayMilliseconds = delay
        return answer
    }

    private static func answer(_ failure: RequestFailure) -> RequestOutcome {
        switch failure {
        case .drop: .none
        case .html: .reply(Response(.badGateway, [.init(.contentType, "text/html; charset=UTF-8")], body: errorPage))
        case .error: .failure(.internalServer)
        case .unauthorized: .failure(.unauthorized)
        case .disabled: .failure(.sendingDisabled)
        case .unconfigured: .failure(.senderNotConfigured)
        case .unverified: .failure(.unverifiedDestination)
        case .throttle:
            .failure(.throttled, [.init(.retryAfter, FieldValue("\(RequestFailure.retryAfterSeconds)"))])
        case .busy: .failure(.throttled)
        case .toobig: .failure(.tooBig)
        case .misnumbered: .failure(.misnumberedTooBig)
        case .suppressed: .failure(.invalidEmail, detail: "a recipient is on the suppression list")
        }
    }

    private static let errorPage = Array(
        """
        <!DOCTYPE html>
        <html><head><title>502 Bad Gateway</title></head>
        <body><center><h1>502 Bad Gateway</h1></center><hr><center>cloudflare</center></body></html>

        """.utf8)
}
