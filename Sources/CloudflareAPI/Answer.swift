import FoundationEssentials

/// What came back from Cloudflare, before anybody has judged it.
struct Answer {
    var status: Int
    var body: [UInt8]
    var contentType: String?
    var retryAfter: String?
    var rayID: String?
    /// What must not be in any text made from it, should the other side repeat it: the token.
    var secret: String

    /// The receipt in it, or the failure that it is. `now` in seconds since 1970.
    func receipt(now: Int) throws(SendFailure) -> SendReceipt {
        guard let envelope = decoded(Envelope.self) else { throw notUnderstood(now: now) }
        guard envelope.success, (200...299).contains(status) else { throw failure(envelope, now: now) }
        guard let result = decoded(Successful.self)?.result else {
            throw SendFailure(
                kind: .unavailable, httpStatus: status,
                message: "Cloudflare's answer has no result that can be understood", rayID: rayID,
                mayHaveBeenSent: true)
        }
        return SendReceipt(
            delivered: result.delivered ?? [], queued: result.queued ?? [],
            permanentBounces: result.permanentBounces ?? [], suppressed: result.suppressed ?? [],
            messageID: result.messageID, rayID: rayID)
    }

    private func failure(_ envelope: Envelope, now: Int) -> SendFailure {
        let errors = envelope.errors ?? []
        // Several errors: the first whose meaning is known.
        let known = errors.first { FailureTable.kind(code: $0.code) != nil }
        let error = known ?? errors.first
        let kind = known.flatMap { FailureTable.kind(code: $0.code) }
        let name = FailureTable.codes.first { $0.code == error?.code }?.name
        let given = error?.message ?? ""
        return SendFailure(
            kind: kind ?? FailureTable.kind(status: status, isJSON: true),
            httpStatus: status, code: error?.code,
            message: given.isEmpty ? name ?? "HTTP \(status) without a reason" : withoutSecret(given),
            retryAfter: retryAfter.flatMap { RetryAfter.seconds($0, now: now) }, rayID: rayID)
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

    private func decoded<Value: Decodable>(_ type: Value.Type) -> Value? {
        body.isEmpty ? nil : try? JSONDecoder().decode(type, from: Data(body))
    }

    private func withoutSecret(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let hidden = Array(secret.utf8)
        guard !hidden.isEmpty, bytes.count >= hidden.count else { return text }
        var result: [UInt8] = []
        var offset = 0
        while offset < bytes.count {
            if bytes[offset...].starts(with: hidden) {
                result += "[token]".utf8
                offset += hidden.count
            } else {
                result.append(bytes[offset])
                offset += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The part that every answer of the API has. Unknown members are ignored, a member of the wrong type is not.
    private struct Envelope: Decodable {
        let success: Bool
        let errors: [APIError]?
    }

    private struct APIError: Decodable {
        let code: Int
        let message: String?
    }

    /// Decoded on its own: the `result` of a failure may be anything.
    private struct Successful: Decodable {
        let result: Result

        struct Result: Decodable {
            let delivered: [String]?
            let queued: [String]?
            let permanentBounces: [String]?
            let suppressed: [String]?
            let messageID: String?

            enum CodingKeys: String, CodingKey {
                case delivered
                case queued
                case permanentBounces = "permanent_bounces"
                case suppressed = "suppressed_recipients"
                case messageID = "message_id"
            }
        }
    }
}
