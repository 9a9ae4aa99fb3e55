import HTTPServer

/// What became of a message, recipient by recipient.
struct SendResult: Encodable, Sendable, Equatable {
    private var delivered: [String] = []
    private var queued: [String] = []
    private var bounced: [String] = []
    /// Nobody: a suppressed recipient makes the whole request fail here.
    private var suppressed: [String] = []
    private var messageID = "<\(hexadecimal(UInt64.random(in: 0...UInt64.max)))@cloudflare-sandbox.invalid>"

    private enum CodingKeys: String, CodingKey {
        case delivered
        case queued
        case bounced = "permanent_bounces"
        case suppressed = "suppressed_recipients"
        case messageID = "message_id"
    }

    /// The answer for these recipients: each has its fate, unless one of them makes the whole request fail.
    static func answer(_ recipients: [Recipient]) -> Answer {
        var result = SendResult()
        var failure: RequestFailure?
        var delay = 0
        for recipient in recipients {
            switch recipient.fate {
            case .delivered(let milliseconds):
                delay = max(delay, milliseconds)
                result.delivered.append(recipient.address)
            case .queued: result.queued.append(recipient.address)
            case .bounced: result.bounced.append(recipient.address)
            case .failure(let asked): failure = min(failure ?? asked, asked)
            }
        }
        var answer = failure.map(SendResult.answer) ?? .success(result)
        answer.acceptsMessage = failure == nil
        answer.delayMilliseconds = delay
        return answer
    }

    private static func answer(_ failure: RequestFailure) -> Answer {
        switch failure {
        case .drop: .none
        case .html: .reply(Response(.badGateway, [.init(.contentType, "text/html; charset=UTF-8")], body: errorPage))
        case .error: .failure(.internalServer)
        case .unauthorized: .failure(.unauthorized)
        case .disabled: .failure(.sendingDisabled)
        case .throttle:
            .failure(.throttled, [.init(.retryAfter, FieldValue("\(RequestFailure.retryAfterSeconds)"))])
        case .toobig: .failure(.tooBig)
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
