import Connection
import FoundationEssentials
import Glibc
import HTTPServer

/// The requests and answers of one connection, one after the other.
struct Exchange {
    /// What the command line sets for all connections.
    struct Options: Sendable {
        /// How long every answer is held back.
        var latencyMilliseconds = 0
        /// Whether each request is told on standard error.
        var logs = false
    }

    /// How long a connection may be idle between requests.
    static let idleSeconds = 75
    /// How long a request may take to arrive, and an answer to leave.
    static let requestSeconds = 60
    /// How long to wait for the client to close after the last answer.
    static let lingerMilliseconds = 1000

    private let stream: any ByteStream
    private let sandbox: Sandbox
    private let store: Store
    private let options: Options

    init(_ stream: any ByteStream, _ sandbox: Sandbox, _ store: Store, _ options: Options) {
        self.stream = stream
        self.sandbox = sandbox
        self.store = store
        self.options = options
    }

    /// A request on its way in.
    private struct Arrival {
        let head: RequestHead
        /// Nil when the answer is certain without the body, which is then read and dropped.
        var body: [UInt8]?
        /// Whether the client waits for leave to send the body.
        var awaitsContinue: Bool
    }

    /// Serves requests until the connection's last one.
    ///
    /// - Returns: Whether there was an answer the client can wait for; otherwise the connection is to close at once.
    func serveAll() throws(StreamError) -> Bool {
        var parser = RequestParser(limits: .init(body: Sandbox.bodyLimit))
        var arrival: Arrival?
        var deadline = Deadline.after(seconds: Exchange.idleSeconds)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 1)
        defer { buffer.deallocate() }
        while true {
            while let event = parser.next() {
                switch event {
                case .head(let head):
                    sandbox.countRequest(head)
                    arrival = Arrival(
                        head: head, body: sandbox.refusal(of: head) == nil ? [] : nil,
                        awaitsContinue: head.expectsContinue)
                case .body(let part):
                    arrival?.awaitsContinue = false
                    arrival?.body?.append(contentsOf: part)
                case .end:
                    guard let request = arrival else { continue }
                    arrival = nil
                    guard try respond(to: request) else { return false }
                    guard request.head.keepsConnection else { return true }
                    deadline = .after(seconds: parser.isIdle ? Exchange.idleSeconds : Exchange.requestSeconds)
                case .refused(let refusal):
                    if arrival == nil { sandbox.countRequest(nil) }
                    let answer = sandbox.answer(refusal, of: arrival?.head)
                    return try write(answer, to: arrival?.head, closing: true, kept: nil)
                }
            }
            if let waiting = arrival, waiting.awaitsContinue {
                // No leave for a body that makes no difference (RFC 9110 section 10.1.1).
                guard waiting.body != nil else {
                    return try write(
                        sandbox.answer(Request(head: waiting.head, body: []), at: now), to: waiting.head, closing: true,
                        kept: nil)
                }
                arrival?.awaitsContinue = false
                try stream.write(Response.continue, until: deadline)
            }
            let wasIdle = parser.isIdle
            let count: Int
            do throws(StreamError) {
                count = try stream.read(into: buffer, until: deadline)
            } catch .timedOut where !wasIdle {
                if arrival == nil { sandbox.countRequest(nil) }
                return try write(.failure(.requestTimeout), to: arrival?.head, closing: true, kept: nil)
            }
            guard count > 0 else { return false }
            if wasIdle { deadline = .after(seconds: Exchange.requestSeconds) }
            parser.receive(buffer[..<count])
        }
    }

    private func respond(to arrival: Arrival) throws(StreamError) -> Bool {
        let request = Request(head: arrival.head, body: arrival.body ?? [])
        let answer = sandbox.answer(request, at: now)
        guard answer.acceptsMessage else {
            return try write(answer, to: request.head, closing: false, kept: nil)
        }
        guard let name = store.keep(request.body) else {
            return try write(.failure(.internalServer), to: request.head, closing: false, kept: nil)
        }
        sandbox.countAccepted()
        return try write(answer, to: request.head, closing: false, kept: name)
    }

    /// Waits as long as the answer is to be held back, and writes it.
    ///
    /// - Returns: Whether there is an answer.
    private func write(
        _ answer: Answer, to head: RequestHead?, closing: Bool, kept file: String?
    ) throws(StreamError) -> Bool {
        if options.logs { log(answer, head, file) }
        let delay = answer.delayMilliseconds + options.latencyMilliseconds
        if delay > 0 { usleep(UInt32(clamping: delay * 1000)) }
        guard let response = answer.response else { return false }
        let ray = HeaderFields.Field(Exchange.ray, FieldValue(hexadecimal(UInt64.random(in: 0...UInt64.max)) + "-SBX"))
        let traced = Response(response.status, response.fields.all + [ray], body: response.body)
        try stream.write(
            traced.bytes(answering: head, closing: closing), until: .after(seconds: Exchange.requestSeconds))
        return true
    }

    /// One line, of nothing but what the parser has checked: no query, no field, no body.
    private func log(_ answer: Answer, _ head: RequestHead?, _ file: String?) {
        let call = head.map { "\($0.method) \($0.target.path)" } ?? "(unreadable)"
        let outcome = answer.response.map { "\($0.status.code)" } ?? "closed"
        let line = Array("\(call) \(outcome)\(file.map { " " + $0 } ?? "")\n".utf8)
        _ = line.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    private var now: String { Date.now.ISO8601Format() }

    private static let ray = FieldName("cf-ray")!
}
