import Text

/// The meaning of each way to fail, as data. Cloudflare's name for the error decides where it is known, then its
/// number, then the HTTP status: names have stayed while numbers were given to other errors. (Source: Cloudflare's
/// documentation of the Email Sending API.)
enum FailureTable {
    /// An error code of the answer's `errors`.
    struct Code {
        let code: Int
        let kind: SendFailure.Kind
        /// Cloudflare's name of it: the answer's message, or its beginning. What the message says when the answer does
        /// not.
        let name: String
        /// The cause of the failure, where it is not the token or the message.
        var cause: FailureCause?
    }

    static let codes: [Code] = [
        // The account's path is the only thing that can be missing, so "not found" means a wrong account id; the older
        // parts of the API use the same code for "Authentication error".
        Code(code: 10000, kind: .misconfigured, name: "email.sending.error.not_found"),
        Code(code: 10001, kind: .rejected, name: "email.sending.error.invalid_request_schema"),
        Code(code: 10002, kind: .unavailable, name: "email.sending.error.internal_server"),
        Code(code: 10003, kind: .unavailable, name: "email.sending.error.not_implemented"),
        Code(code: 10004, kind: .throttled, name: "email.sending.error.throttled"),
        Code(code: 10100, kind: .unavailable, name: "email.sending.error.authentication.upstream"),
        Code(code: 10101, kind: .misconfigured, name: "email.sending.error.authentication.unauthorized"),
        Code(code: 10102, kind: .misconfigured, name: "email.sending.error.authentication.forbidden"),
        Code(code: 10103, kind: .misconfigured, name: "email.sending.error.authentication.bad_token_type"),
        Code(code: 10105, kind: .misconfigured, name: "email.sending.error.authentication.not_entitled"),
        Code(code: 10200, kind: .tooBig, name: "email.sending.error.email.too_big"),
        Code(code: 10201, kind: .rejected, name: "email.sending.error.email.no_content_length"),
        Code(code: 10202, kind: .rejected, name: "email.sending.error.email.invalid"),
        Code(
            code: 10203, kind: .misconfigured, name: "email.sending.error.email.sending_disabled",
            cause: .sendingDisabled),
        Code(
            code: 10204, kind: .misconfigured, name: "email.sending.error.email.sender_not_configured",
            cause: .senderNotConfigured),
    ]

    /// Cloudflare's words in a plan that sends to verified addresses only; no number is documented for it.
    private static let unverified = Array("not a verified address".utf8)

    /// A status, for an answer whose codes say nothing.
    struct Status {
        let statuses: ClosedRange<Int>
        /// When the answer is the API's own JSON.
        let kind: SendFailure.Kind
        /// When it is anything else (an HTML page, nothing, half an answer): then the API has not judged the message,
        /// so the failure is never held against the message.
        let kindWithoutJSON: SendFailure.Kind
    }

    /// The first row that holds the status counts.
    static let statuses: [Status] = [
        // "A failure can come as HTTP 200": with no code that is known, nothing tells that it is the message's fault.
        Status(statuses: 100...299, kind: .unavailable, kindWithoutJSON: .unavailable),
        // Redirections are not followed, a POST least of all: the base URL is wrong.
        Status(statuses: 300...399, kind: .misconfigured, kindWithoutJSON: .misconfigured),
        Status(statuses: 401...401, kind: .misconfigured, kindWithoutJSON: .misconfigured),
        Status(statuses: 403...404, kind: .misconfigured, kindWithoutJSON: .misconfigured),
        Status(statuses: 408...408, kind: .unavailable, kindWithoutJSON: .unavailable),
        Status(statuses: 413...413, kind: .tooBig, kindWithoutJSON: .tooBig),
        Status(statuses: 429...429, kind: .throttled, kindWithoutJSON: .throttled),
        Status(statuses: 400...499, kind: .rejected, kindWithoutJSON: .unavailable),
        Status(statuses: 500...999, kind: .unavailable, kindWithoutJSON: .unavailable),
    ]

    /// What an error of the answer means; nil when neither its name nor its number is known.
    static func meaning(of error: APIResponse.APIError) -> (kind: SendFailure.Kind, cause: FailureCause?)? {
        let words = Array((error.message ?? "").utf8.prefix(1_000)).map(\.asciiLowercased)
        if SendFailure.contains(words, unverified) { return (.rejected, .recipientNotVerified) }
        return row(of: error).map { ($0.kind, $0.cause) }
    }

    /// The row of an error of the answer, by its name or else by its number.
    static func row(of error: APIResponse.APIError) -> Code? {
        let name = (error.message ?? "").utf8.prefix(1_000).map(\.asciiLowercased).prefix(while: isOfName)
        return codes.first { $0.name.utf8.elementsEqual(name) } ?? codes.first { $0.code == error.code }
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        byte.isASCIILetter && byte == byte.asciiLowercased || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }

    static func kind(status: Int, isJSON: Bool) -> SendFailure.Kind {
        guard let row = statuses.first(where: { $0.statuses.contains(status) }) else { return .unavailable }
        return isJSON ? row.kind : row.kindWithoutJSON
    }
}
