import FoundationEssentials
import Glibc
import HTTPDriver
import HTTPServer
import Text

/// Answers the requests of one connection with what the sandbox says.
final class SandboxService: HTTPService {
    /// The command line's options, for all connections.
    struct Options: Sendable {
        /// How long every answer is held back.
        var latencyMilliseconds = 0
        /// Whether each request is told on standard error.
        var logs = false
    }

    /// A connection may be idle for 75 seconds between requests. A request may take 60 for its head, and again for its
    /// body, which is read to its end also where the answer is certain without it.
    static let limits: HTTPSession.Configuration = {
        var limits = HTTPSession.Configuration(bodyLimit: Sandbox.bodyLimit)
        limits.dropLimit = Sandbox.bodyLimit
        limits.maximumRequests = .max
        limits.idleSeconds = 75
        limits.headSeconds = 60
        limits.bodySeconds = 60
        limits.strangerSeconds = nil
        return limits
    }()

    private let sandbox: Sandbox
    private let store: Store
    private let options: Options

    init(_ sandbox: Sandbox, _ store: Store, _ options: Options) {
        self.sandbox = sandbox
        self.store = store
        self.options = options
    }

    func open(_ head: RequestHead) -> RequestDisposition {
        sandbox.countRequest(head)
        if let refusal = sandbox.refusal(of: head) {
            return .dropBody { [self] _ in finished(refusal, to: head) }
        }
        return .takeBody(limit: Sandbox.bodyLimit, hasAuthenticated: true) { [self] body in
            answer(Request(head: head, body: body))
        }
    }

    func answer(_ fault: RequestFault, _ head: RequestHead?) -> Response? {
        if head == nil { sandbox.countRequest(nil) }
        switch fault {
        case .refused(let refusal): return finished(sandbox.answer(refusal, of: head), to: head)
        case .bodyTooLong: return finished(sandbox.answer(.contentTooLarge, of: head), to: head)
        case .timedOut: return finished(.failure(.requestTimeout), to: head)
        }
    }

    func answered() {}

    private func answer(_ request: Request) -> Response? {
        let answer = sandbox.answer(request, at: Date.now.ISO8601Format())
        guard answer.acceptsMessage else { return finished(answer, to: request.head) }
        guard let name = store.keep(request.body) else { return finished(.failure(.internalServer), to: request.head) }
        sandbox.countAccepted()
        return finished(answer, to: request.head, kept: name)
    }

    /// The response that the answer is, once it has been held back as long as it is to be.
    private func finished(_ answer: RequestOutcome, to head: RequestHead?, kept file: String? = nil) -> Response? {
        if options.logs { log(answer, head, file) }
        let delay = answer.delayMilliseconds + options.latencyMilliseconds
        if delay > 0 { usleep(UInt32(clamping: delay * 1000)) }
        guard let response = answer.response else { return nil }
        let trace = Hexadecimal.string(UInt64.random(in: 0...UInt64.max)) + "-SBX"
        return Response(
            response.status, response.fields.all + [.init(SandboxService.ray, FieldValue(trace))], body: response.body)
    }

    /// One line, of nothing but what the parser has checked: no query, no field, no body.
    private func log(_ answer: RequestOutcome, _ head: RequestHead?, _ file: String?) {
        let call = head.map { "\($0.method) \($0.target.path)" } ?? "(unreadable)"
        let outcome = answer.response.map { "\($0.status.code)" } ?? "closed"
        let line = Array("\(call) \(outcome)\(file.map { " " + $0 } ?? "")\n".utf8)
        _ = line.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    private static let ray = FieldName("cf-ray")!
}
