import Connection
import Glibc
import HTTPDriver
import HTTPServer
import Testing

@Suite struct HTTPConnectionTests {
    private let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test func `requests are answered in order, and the service hears when each answer has left`() throws {
        let service = EchoService()
        let said = try serve("POST /1 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\none" + get, service)
        #expect(said.statuses == ["200 OK", "200 OK"])
        #expect(said.text.contains("\r\n\r\n/1 oneHTTP/1.1 ") && said.text.hasSuffix("\r\n\r\n/ "))
        #expect(said.text.contains("\r\nDate: ") && !said.text.contains("Connection: close"))
        #expect(service.events == ["open /1", "answer /1", "answered", "open /", "answer /", "answered"])
    }

    @Test func `an interim response is no answer`() throws {
        let service = EchoService()
        let said = try serve("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n", service)
        #expect(said.text == "HTTP/1.1 100 Continue\r\n\r\n")
        #expect(service.events == ["open /"])
    }

    @Test func `a client that is slow is told so, unless it has not begun`() throws {
        var limits = HTTPSession.Configuration(bodyLimit: 10)
        limits.headSeconds = 0
        #expect(try serve("GET", EchoService(), limits).statuses == ["408 Request Timeout"])
        limits.headSeconds = 20
        limits.bodySeconds = 0
        let head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\non"
        #expect(try serve(head, EchoService(), limits).statuses == ["408 Request Timeout"])
        limits.idleSeconds = 0
        #expect(try serve("", EchoService(), limits).text.isEmpty)
    }

    @Test func `the connection of a stranger ends after its time`() throws {
        var limits = HTTPSession.Configuration(bodyLimit: 10)
        limits.strangerSeconds = 0
        // The first wait is a stranger's, too.
        #expect(try serve(get, EchoService(), limits).text.isEmpty)
        limits.strangerSeconds = nil
        #expect(try serve(get + get, EchoService(), limits).statuses == ["200 OK", "200 OK"])
    }

    @Test func `what the client still sends does not take its last answer back`() throws {
        let more = String(repeating: "x", count: 100_000)
        let said = try serve("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n" + more, EchoService())
        #expect(said.statuses == ["200 OK"] && said.text.hasSuffix("\r\n\r\n/ ") && !said.isReset)
    }

    @Test func `a handler may end the connection without an answer`() throws {
        let service = EchoService()
        #expect(try serve("GET /hang-up HTTP/1.1\r\nHost: a\r\n\r\n" + get, service).text.isEmpty)
        #expect(service.events == ["open /hang-up", "answer /hang-up"])
    }

    /// What the server says to a client that sends `text` and closes its side.
    private func serve(
        _ text: String, _ service: EchoService, _ limits: HTTPSession.Configuration = .init(bodyLimit: 10)
    ) throws -> Said {
        var ends: [Int32] = [-1, -1]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
        defer { close(ends[0]) }
        let octets = Array(text.utf8)
        try #require(write(ends[0], octets, octets.count) == octets.count)
        shutdown(ends[0], Int32(SHUT_WR))
        let plain = PlainStream(input: ends[1], output: ends[1])
        try HTTPConnection(plain, over: plain, service, limits).run()
        close(ends[1])
        var said = Said()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(ends[0], &buffer, buffer.count)
            guard count > 0 else {
                said.isReset = count < 0
                return said
            }
            said.text += String(decoding: buffer[..<count], as: UTF8.self)
        }
    }
}

private struct Said {
    var text = ""
    var isReset = false

    var statuses: [String] {
        text.split(separator: "HTTP/1.1 ").map { String($0.prefix { $0 != "\r\n" }) }
    }
}

/// Answers with the path and the body.
private final class EchoService: HTTPService {
    var events: [String] = []

    func open(_ head: RequestHead) -> RequestDisposition {
        let path = head.target.path
        events.append("open \(path)")
        return .takeBody(limit: 10, hasAuthenticated: false) { [self] body in
            events.append("answer \(path)")
            return path == "/hang-up" ? nil : Response(.ok, body: Array("\(path) ".utf8) + body)
        }
    }

    func answer(_ fault: RequestFault, _ head: RequestHead?) -> Response? {
        switch fault {
        case .refused(let refusal): Response(refusal.status)
        case .bodyTooLong: Response(.contentTooLarge)
        case .timedOut: Response(.requestTimeout)
        }
    }

    func answered() { events.append("answered") }
}
