/// Why bytes are not a request that may be served. The connection ends with the answer: where the next request would
/// begin is not known, or not to be trusted (RFC 9112 section 11.2).
public enum RequestRefusal: Error, Sendable, Equatable, CaseIterable {
    case malformedRequestLine
    case invalidMethod
    case invalidTarget
    case requestLineTooLong
    case unsupportedVersion
    case bareLineFeed
    case malformedField
    case foldedField
    case invalidFieldValue
    case headerTooLarge
    case tooManyFields
    case missingHost
    case repeatedHost
    case invalidHost
    case differingHost
    case repeatedContentLength
    case invalidContentLength
    case unsupportedTransferEncoding
    case ambiguousLength
    case malformedChunk
    case chunkExtensionTooLong
    case contentTooLarge
    case unknownExpectation

    /// The status to answer with.
    public var status: ResponseStatus { row.status }

    /// The reason in a few words, fit for an answer and for the log: it repeats nothing the client sent.
    public var reason: String { row.reason }

    private var row: (status: ResponseStatus, reason: String) {
        switch self {
        case .malformedRequestLine: (.badRequest, "malformed request line")
        case .invalidMethod: (.badRequest, "the method is not a valid token")
        case .invalidTarget: (.badRequest, "invalid request target")
        case .requestLineTooLong: (.uriTooLong, "request line too long")
        case .unsupportedVersion: (.versionNotSupported, "only HTTP/1.1 and HTTP/1.0 are supported")
        case .bareLineFeed: (.badRequest, "a line does not end with CRLF")
        case .malformedField: (.badRequest, "malformed header field")
        case .foldedField: (.badRequest, "a header field is folded")
        case .invalidFieldValue: (.badRequest, "a header field contains a control character")
        case .headerTooLarge: (.headerFieldsTooLarge, "header too large")
        case .tooManyFields: (.headerFieldsTooLarge, "too many header fields")
        case .missingHost: (.badRequest, "no Host field")
        case .repeatedHost: (.badRequest, "more than one Host field")
        case .invalidHost: (.badRequest, "invalid Host field")
        case .differingHost: (.badRequest, "the Host field differs from the request target")
        case .repeatedContentLength: (.badRequest, "more than one Content-Length field")
        case .invalidContentLength: (.badRequest, "invalid Content-Length field")
        case .unsupportedTransferEncoding: (.badRequest, "the only transfer encoding is chunked, once, in HTTP/1.1")
        case .ambiguousLength: (.badRequest, "both Content-Length and Transfer-Encoding")
        case .malformedChunk: (.badRequest, "malformed chunk")
        case .chunkExtensionTooLong: (.badRequest, "chunk extensions too long")
        case .contentTooLarge: (.contentTooLarge, "content too large")
        case .unknownExpectation: (.expectationFailed, "the only supported expectation is 100-continue")
        }
    }
}
