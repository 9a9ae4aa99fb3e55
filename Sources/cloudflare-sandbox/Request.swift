import HTTPServer

/// A whole request.
struct Request: Sendable {
    let head: RequestHead
    let body: [UInt8]
}
