/// The status of an answer: a code and its reason phrase (RFC 9110 section 15).
public struct ResponseStatus: Sendable, Hashable, CustomStringConvertible {
    /// The code, three digits.
    public let code: Int
    private let reason: StaticString

    private init(_ code: Int, _ reason: StaticString) {
        self.code = code
        self.reason = reason
    }

    public static func == (lhs: ResponseStatus, rhs: ResponseStatus) -> Bool { lhs.code == rhs.code }

    public func hash(into hasher: inout Hasher) { hasher.combine(code) }

    /// As the status line shows it: `404 Not Found`.
    public var description: String { "\(code) \(reason)" }

    /// Whether an answer of this status may have a body (RFC 9110 section 6.4.1).
    var allowsBody: Bool { code != 204 && code != 304 }

    public static let ok = ResponseStatus(200, "OK")
    public static let created = ResponseStatus(201, "Created")
    public static let noContent = ResponseStatus(204, "No Content")
    public static let seeOther = ResponseStatus(303, "See Other")
    public static let notModified = ResponseStatus(304, "Not Modified")
    public static let badRequest = ResponseStatus(400, "Bad Request")
    public static let unauthorized = ResponseStatus(401, "Unauthorized")
    public static let forbidden = ResponseStatus(403, "Forbidden")
    public static let notFound = ResponseStatus(404, "Not Found")
    public static let methodNotAllowed = ResponseStatus(405, "Method Not Allowed")
    public static let requestTimeout = ResponseStatus(408, "Request Timeout")
    public static let conflict = ResponseStatus(409, "Conflict")
    public static let contentTooLarge = ResponseStatus(413, "Content Too Large")
    public static let uriTooLong = ResponseStatus(414, "URI Too Long")
    public static let unsupportedMediaType = ResponseStatus(415, "Unsupported Media Type")
    public static let expectationFailed = ResponseStatus(417, "Expectation Failed")
    public static let unprocessableContent = ResponseStatus(422, "Unprocessable Content")
    public static let tooManyRequests = ResponseStatus(429, "Too Many Requests")
    public static let headerFieldsTooLarge = ResponseStatus(431, "Request Header Fields Too Large")
    public static let internalServerError = ResponseStatus(500, "Internal Server Error")
    public static let badGateway = ResponseStatus(502, "Bad Gateway")
    public static let serviceUnavailable = ResponseStatus(503, "Service Unavailable")
    public static let versionNotSupported = ResponseStatus(505, "HTTP Version Not Supported")
}
