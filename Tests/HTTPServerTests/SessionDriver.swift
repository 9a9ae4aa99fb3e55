import Foundation
import HTTPServer

/// Drives an ``HTTPSession`` without a socket, with the service that `Tests/Dialogues/README.md` describes.
struct SessionDriver {
    private(set) var session: HTTPSession
    /// What the server has said and nobody has looked at.
    private(set) var output: [UInt8] = []
    /// The requests that were decided about, in order.
    private(set) var opened: [RequestHead] = []
    /// The bodies that were taken, in order.
    private(set) var bodies: [[UInt8]] = []
    private(set) var faults: [RequestFault] = []
    /// How long the client is waited for.
    private(set) var timeout: HTTPSession.Timeout?
    /// Whether the connection was closed, and whether it lingers.
    private(set) var closedLingering: Bool?

    init(_ configuration: HTTPSession.Configuration = .init(bodyLimit: 8 * 1024 * 1024)) {
        session = HTTPSession(configuration: configuration)
        run()
    }

    mutating func receive(_ octets: some Collection<UInt8>) {
        guard closedLingering == nil else { return }
        Array(octets).withUnsafeBytes { session.receive($0) }
        run()
    }

    mutating func receive(_ text: String) { receive(text.utf8) }

    mutating func timedOut() {
        session.timedOut()
        run()
    }

    mutating func clientFinished() {
        guard closedLingering == nil else { return }
        session.clientFinished()
        run()
    }

    mutating func strangerTimeEnded() { session.strangerTimeEnded() }

    /// The next response, taken out: its head's lines and its body; nil when it is not there whole.
    mutating func takeResponse(isToHead: Bool = false) -> (lines: [String], body: String)? {
        guard let end = output.indices.first(where: { output[$0...].starts(with: "\r\n\r\n".utf8) }) else { return nil }
        let lines = String(decoding: output[..<end], as: UTF8.self).components(separatedBy: "\r\n")
        let length = lines.first { $0.hasPrefix("Content-Length: ") }.flatMap { Int($0.dropFirst(16)) }
        let body = output[(end + 4)...].prefix(isToHead ? 0 : length ?? 0)
        guard isToHead || body.count == length ?? 0 else { return nil }
        output.removeSubrange(..<body.endIndex)
        return (lines, String(decoding: body, as: UTF8.self))
    }

    private mutating func run() {
        while true {
            switch session.next() {
            case .read(let timeout):
                self.timeout = timeout
                return
            case .open(let head):
                opened.append(head)
                session.opened(SessionDriver.disposition(of: head))
            case .answer(_, let body, let handler):
                if !body.isEmpty { bodies.append(body) }
                session.answered(handler(body))
            case .refuse(let fault, _):
                faults.append(fault)
                session.answered(SessionDriver.response(to: fault))
            case .writeContinue(let octets), .writeAnswer(let octets): output += octets
            case .close(let lingering):
                closedLingering = lingering
                return
            }
        }
    }

    private static func disposition(of head: RequestHead) -> RequestDisposition {
        let token: FieldValue = "Bearer token-of-the-dialogues"
        switch head.target.path {
        case "/health": return .answer(text(.ok, "{\"ok\":true}\n"))
        case "/hang-up": return .dropBody { _ in nil }
        case "/form/contact":
            return .takeBody(limit: 128 * 1024, hasAuthenticated: false) { _ in text(.ok, "{\"ok\":true}\n") }
        case "/send" where head.fields[.authorization] == .single(token):
            return .takeBody(limit: 8 * 1024 * 1024, hasAuthenticated: true) { _ in text(.badRequest, "invalid_json") }
        case "/send": return .answer(text(.unauthorized, "unauthorized"))
        default: return .answer(text(.notFound, "not_found"))
        }
    }

    private static func response(to fault: RequestFault) -> Response {
        switch fault {
        case .refused(let refusal): text(refusal.status, refusal.reason)
        case .bodyTooLong: text(.contentTooLarge, "the body is too large")
        case .timedOut: text(.requestTimeout, "the request took too long")
        }
    }

    private static func text(_ status: ResponseStatus, _ text: String) -> Response {
        Response(status, body: Array(text.utf8))
    }
}
