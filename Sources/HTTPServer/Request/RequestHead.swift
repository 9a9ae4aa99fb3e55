import Text

/// A request without its body, checked as a whole: what exists has one meaning only.
public struct RequestHead: Sendable, Equatable {
    /// How the end of the body is known (RFC 9112 section 6.3).
    public enum Framing: Sendable, Equatable {
        /// Neither Content-Length nor Transfer-Encoding: there is no body.
        case none
        /// Content-Length says how many octets.
        case length(Int)
        /// `Transfer-Encoding: chunked`.
        case chunked
    }

    public let method: HTTPMethod
    public let target: RequestTarget
    public let version: HTTPVersion
    public let fields: HeaderFields
    /// How the body is delimited.
    public let framing: Framing
    /// Whether another request may follow on the connection (RFC 9112 section 9.3).
    public let keepsConnection: Bool
    /// Whether the client waits for `100 Continue` before it sends the body (RFC 9110 section 10.1.1).
    public let expectsContinue: Bool

    /// Puts a request line and its fields together.
    ///
    /// - Throws: What makes them no request: a Host or a length that is missing, repeated, contradictory or invalid.
    init(_ line: RequestLine, _ fields: HeaderFields) throws(RequestRefusal) {
        method = line.method
        target = line.target
        version = line.version
        self.fields = fields
        try RequestHead.checkHost(fields[.host], line)
        framing = try RequestHead.framing(fields, line.version)
        switch version {
        case .http11: keepsConnection = !fields.list(.connection, contains: "close")
        case .http10:
            keepsConnection =
                fields.list(.connection, contains: "keep-alive") && !fields.list(.connection, contains: "close")
        }
        // A client of HTTP/1.0 does not know interim answers (RFC 9110 section 10.1.1).
        switch version == .http11 ? fields[.expect] : .absent {
        case .single(let value): expectsContinue = value.equalsIgnoringCase("100-continue")
        case .absent, .repeated: expectsContinue = false
        }
    }

    /// Whether an expectation is asked for that cannot be met.
    var hasUnknownExpectation: Bool { version == .http11 && fields[.expect] != .absent && !expectsContinue }

    /// RFC 9112 section 3.2: exactly one Host in HTTP/1.1, and the same as in a target of absolute form.
    private static func checkHost(_ host: HeaderFields.Lookup, _ line: RequestLine) throws(RequestRefusal) {
        switch host {
        case .absent:
            guard line.version == .http10 else { throw .missingHost }
        case .repeated:
            throw .repeatedHost
        case .single(let value):
            guard RequestTarget.isAuthority(value.bytes[...]) else { throw .invalidHost }
            guard case .absolute(let authority) = line.target.form else { return }
            guard
                value.bytes.lazy.map(\.asciiLowercased).elementsEqual(authority.utf8.lazy.map(\.asciiLowercased))
            else { throw .differingHost }
        }
    }

    private static func framing(_ fields: HeaderFields, _ version: HTTPVersion) throws(RequestRefusal) -> Framing {
        switch (fields[.contentLength], fields[.transferEncoding]) {
        case (.absent, .absent):
            return .none
        case (.absent, .single(let coding)):
            guard version == .http11, coding.equalsIgnoringCase("chunked") else { throw .unsupportedTransferEncoding }
            return .chunked
        case (.absent, .repeated):
            throw .unsupportedTransferEncoding
        case (.single(let value), .absent):
            guard let length = length(value.bytes) else { throw .invalidContentLength }
            return .length(length)
        case (.repeated, .absent):
            throw .repeatedContentLength
        case (.single, _), (.repeated, _):
            throw .ambiguousLength
        }
    }

    /// `1*DIGIT` that fits, and nothing else: no sign, no list.
    private static func length(_ bytes: [UInt8]) -> Int? {
        guard !bytes.isEmpty else { return nil }
        var length = 0
        for byte in bytes {
            guard byte.isASCIIDigit else { return nil }
            let (tens, tensOverflow) = length.multipliedReportingOverflow(by: 10)
            let (sum, overflow) = tens.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
            guard !tensOverflow, !overflow else { return nil }
            length = sum
        }
        return length
    }
}
