/// An answer, written whole: the framing fields are the writer's, so that they cannot contradict the body.
public struct Response: Sendable, Equatable {
    public let status: ResponseStatus
    /// The fields besides those of the framing.
    public let fields: HeaderFields
    /// The body. For HEAD it is counted and not sent.
    public let body: [UInt8]

    /// An answer with `fields`, of which Content-Length, Transfer-Encoding and Connection are dropped: the writer
    /// writes its own.
    public init(_ status: ResponseStatus, _ fields: [HeaderFields.Field] = [], body: [UInt8] = []) {
        self.status = status
        self.fields = HeaderFields(fields.filter { !Response.framing.contains($0.name) })
        self.body = body
    }

    /// `100 Continue`, for a client that waits for permission to send its body (RFC 9110 section 15.2.1).
    public static let `continue`: [UInt8] = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

    /// The octets of the answer to `request`, in one flight.
    ///
    /// - Parameters:
    ///   - request: What is answered; nil when it was refused before it had a head, after which the connection closes.
    ///   - closing: Whether the connection ends with this answer even if the client would keep it.
    ///   - date: When it is answered, which whoever has a clock must say (RFC 9110 section 6.6.1).
    public func bytes(answering request: RequestHead?, closing: Bool = false, date: HTTPDate? = nil) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512 + body.count)
        bytes.append(contentsOf: "HTTP/1.1 \(status)\r\n".utf8)
        if let date { bytes.append(contentsOf: "Date: \(date)\r\n".utf8) }
        for field in fields.all {
            bytes.append(contentsOf: field.name.description.utf8)
            bytes.append(contentsOf: ": ".utf8)
            bytes.append(contentsOf: field.value.bytes)
            bytes.append(contentsOf: "\r\n".utf8)
        }
        // RFC 9110 section 8.6: no Content-Length in a 204; in a 304 it would be that of the answer not sent.
        if status.allowsBody { bytes.append(contentsOf: "Content-Length: \(body.count)\r\n".utf8) }
        if closing || request?.keepsConnection != true {
            bytes.append(contentsOf: "Connection: close\r\n".utf8)
        } else if request?.version == .http10 {
            bytes.append(contentsOf: "Connection: keep-alive\r\n".utf8)
        }
        bytes.append(contentsOf: "\r\n".utf8)
        if status.allowsBody, request?.method != .head { bytes.append(contentsOf: body) }
        return bytes
    }

    private static let framing: Set<FieldName> = [.contentLength, .transferEncoding, .connection]
}
