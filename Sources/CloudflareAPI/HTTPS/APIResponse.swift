internal import JSON
import Text

/// Cloudflare's response, before anybody has judged it.
struct APIResponse {
    var status: Int
    var body: [UInt8]
    var contentType: String?
    var retryAfter: String?
    var rayID: String?
    /// The token, which must not be in any text made from the response, should the other side repeat it.
    var secret: String

    /// The receipt in it, or the failure that it is. `now` in seconds since 1970.
    func receipt(now: Int) throws(SendFailure) -> SendReceipt {
        guard let content = try? JSONValue(parsing: body), let envelope = Envelope(content) else {
            throw notUnderstood(now: now)
        }
        guard envelope.success, (200...299).contains(status) else { throw failure(envelope, now: now) }
        guard let result = content["result"].flatMap(Result.init) else {
            throw SendFailure(
                kind: .unavailable, httpStatus: status,
                message: "Cloudflare's answer has no result that can be parsed", rayID: rayID,
                mayHaveBeenSent: true)
        }
        return SendReceipt(
            delivered: result.delivered, queued: result.queued, permanentBounces: result.permanentBounces,
            suppressed: result.suppressed,
            messageID: result.messageID, rayID: rayID)
    }

    private func failure(_ envelope: Envelope, now: Int) -> SendFailure {
        let errors = envelope.errors
        // Several errors: the first whose meaning is known.
        let known = errors.first { FailureTable.meaning(of: $0) != nil }
        let error = known ?? errors.first
        let meaning = known.flatMap { FailureTable.meaning(of: $0) }
        let name = FailureTable.codes.first { $0.code == error?.code }?.name
        let given = error?.message ?? ""
        return SendFailure(
            kind: meaning?.kind ?? FailureTable.kind(status: status, isJSON: true),
            httpStatus: status, code: error?.code,
            message: given.isEmpty ? name ?? "HTTP \(status) without a reason" : withoutSecret(given),
            retryAfter: retryAfter.flatMap { RetryAfter.seconds($0, now: now) }, rayID: rayID, cause: meaning?.cause)
    }

    private func notUnderstood(now: Int) -> SendFailure {
        let type = contentType.map(withoutSecret) ?? "of no type"
        let what = body.isEmpty ? "no content" : "content that is not the API's JSON (\(type))"
        return SendFailure(
            kind: FailureTable.kind(status: status, isJSON: false), httpStatus: status,
            message: "HTTP \(status) with \(what)",
            retryAfter: retryAfter.flatMap { RetryAfter.seconds($0, now: now) }, rayID: rayID,
            // A proxy on the way reports what it does not know (502, 504, 520 to 527); only a 4yz is a certain no.
            mayHaveBeenSent: !(400...499).contains(status))
    }

    /// The text with `[token]` in place of the token.
    func withoutSecret(_ text: String) -> String {
        text.replacing([secret], with: "[token]")
    }

    /// The part that every answer of the API has. Unknown members are ignored, a member of the wrong type is not.
    struct Envelope {
        let success: Bool
        let errors: [APIError]

        init?(_ content: JSONValue) {
            guard let success = content["success"]?.truth else { return nil }
            self.success = success
            guard let errors = content["errors"] else {
                self.errors = []
                return
            }
            guard let elements = errors.elements else { return nil }
            self.errors = elements.compactMap(APIError.init)
            guard self.errors.count == elements.count else { return nil }
        }
    }

    struct APIError {
        let code: Int
        let message: String?

        init?(_ content: JSONValue) {
            guard let code = content["code"]?.integer else { return nil }
            self.code = code
            message = content["message"]?.text
            guard message != nil || content["message"] == nil else { return nil }
        }
    }

    /// Read on its own: the `result` of a failure may be anything.
    private struct Result {
        let delivered: [String]
        let queued: [String]
        let permanentBounces: [String]
        let suppressed: [String]
        let messageID: CloudflareMessageID?

        init?(_ content: JSONValue) {
            guard case .object = content else { return nil }
            var isSound = true
            func addresses(_ name: String) -> [String] {
                guard let value = content[name] else { return [] }
                let texts = value.texts
                isSound = isSound && texts != nil
                return texts ?? []
            }
            delivered = addresses("delivered")
            queued = addresses("queued")
            permanentBounces = addresses("permanent_bounces")
            suppressed = addresses("suppressed_recipients")
            // A name that cannot be read changes nothing about what became of the message.
            messageID = content["message_id"]?.text.flatMap { CloudflareMessageID($0) }
            guard isSound else { return nil }
        }
    }
}
