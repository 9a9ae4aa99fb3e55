import HTTPServer

/// A row of Cloudflare's error codes: HTTP status, code and message.
struct APIError: Error, Sendable, Equatable {
    let status: ResponseStatus
    let code: Int
    let message: String

    private init(_ status: ResponseStatus, _ code: Int, _ message: String) {
        self.status = status
        self.code = code
        self.message = message
    }

    // Email Sending.
    static let notFound = APIError(.notFound, 10000, "email.sending.error.not_found")
    static let invalidSchema = APIError(.badRequest, 10001, "email.sending.error.invalid_request_schema")
    static let internalServer = APIError(.internalServerError, 10002, "email.sending.error.internal_server")
    static let throttled = APIError(.tooManyRequests, 10004, "email.sending.error.throttled")
    static let unauthorized = APIError(.unauthorized, 10101, "email.sending.error.authentication.unauthorized")
    static let forbidden = APIError(.forbidden, 10102, "email.sending.error.authentication.forbidden")
    static let tooBig = APIError(.badRequest, 10200, "email.sending.error.email.too_big")
    static let noContentLength = APIError(.badRequest, 10201, "email.sending.error.email.no_content_length")
    static let invalidEmail = APIError(.badRequest, 10202, "email.sending.error.email.invalid")
    static let sendingDisabled = APIError(.forbidden, 10203, "email.sending.error.email.sending_disabled")
    static let senderNotConfigured = APIError(
        .forbidden, 10204, "email.sending.error.email.sender_not_configured")
    /// In a plan where mail goes to verified addresses only.
    static let unverifiedDestination = APIError(
        .badRequest, 10202, "destination address is not a verified address")
    /// As an older edition of the API numbered it: the number is another error's, the name is right.
    static let misnumberedTooBig = APIError(.badRequest, 10202, "email.sending.error.email.too_big")

    // The API at large.
    static let invalidToken = APIError(.unauthorized, 1000, "Invalid API Token")
    static let validToken = APIError(.ok, 10000, "This API Token is valid and active")
    static let foreignResource = APIError(.forbidden, 9109, "Unauthorized to access requested resource")
    static let authenticationError = APIError(.forbidden, 10000, "Authentication error")
    static let unauthorizedSubdomains = APIError(.unauthorized, 2036, "Unauthorized")
    static let invalidRecord = APIError(.badRequest, 1004, "DNS Validation Error")
    static let noRoute = APIError(.notFound, 7003, "Could not route to the requested path")
    static let wrongMethod = APIError(.methodNotAllowed, 10405, "Method not allowed")
    static let invalidJSON = APIError(.badRequest, 9207, "Request body is invalid.")
    static let conflictingAddress = APIError(
        .badRequest, 81053, "An A, AAAA, or CNAME record with that host already exists.")
    static let conflictingAlias = APIError(.badRequest, 81054, "A CNAME record with that host already exists.")
    static let identicalRecord = APIError(.badRequest, 81058, "An identical record already exists.")

    /// What is not an HTTP request, in the envelope all the same.
    static func refused(_ refusal: RequestRefusal) -> APIError { APIError(refusal.status, 10001, refusal.reason) }

    /// A client that took too long to send its request.
    static let requestTimeout = APIError(.requestTimeout, 10001, "the request took too long to arrive")
}
