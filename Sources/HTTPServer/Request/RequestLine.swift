/// The first line of a request (RFC 9112 section 3).
struct RequestLine: Equatable {
    let method: HTTPMethod
    let target: RequestTarget
    let version: HTTPVersion

    /// Parses the line without its CRLF: three parts with one space between them.
    init(parsing line: ArraySlice<UInt8>) throws(RequestRefusal) {
        let parts = line.split(separator: Octets.space, maxSplits: 3, omittingEmptySubsequences: false)
        guard let name = parts.first, let method = HTTPMethod(name) else { throw .invalidMethod }
        switch parts.count {
        // `GET /` is the whole request of HTTP/0.9.
        case 2: throw .unsupportedVersion
        case 3: break
        default: throw .malformedRequestLine
        }
        version = try RequestLine.version(parts[2])
        guard let target = RequestTarget(parsing: parts[1]), target.form != .asterisk || method == .options
        else { throw .invalidTarget }
        self.method = method
        self.target = target
    }

    private static func version(_ bytes: ArraySlice<UInt8>) throws(RequestRefusal) -> HTTPVersion {
        if bytes.elementsEqual("HTTP/1.1".utf8) { return .http11 }
        if bytes.elementsEqual("HTTP/1.0".utf8) { return .http10 }
        throw bytes.starts(with: "HTTP/".utf8) ? .unsupportedVersion : .malformedRequestLine
    }
}
