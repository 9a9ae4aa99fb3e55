public import Connection
internal import Glibc
public import HTTPServer

/// One accepted connection: does for an ``HTTPSession`` what a value cannot, which is to read and write, to look at the
/// clock and to ask the service.
public final class HTTPConnection {
    /// The longest wait for the client to take an answer.
    private static let writeSeconds = 60
    /// How long the client may take to close after the last answer.
    private static let lingerMilliseconds = 1_000
    private static let readSize = 64 * 1024

    private let stream: any ByteStream
    private let plain: PlainStream
    private let service: any HTTPService
    private var session: HTTPSession
    private var phase = -1
    private var phaseDeadline = Deadline.after(seconds: 0)
    private let strangerDeadline: Deadline?

    /// A connection whose octets go through `stream`, which is `plain` itself or stands on it.
    public init(
        _ stream: any ByteStream, over plain: PlainStream, _ service: any HTTPService,
        _ configuration: HTTPSession.Configuration
    ) {
        self.stream = stream
        self.plain = plain
        self.service = service
        session = HTTPSession(configuration: configuration)
        strangerDeadline = configuration.strangerSeconds.map { .after(seconds: $0) }
    }

    /// Serves the connection to its end.
    public func run() throws(StreamError) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: HTTPConnection.readSize, alignment: 1)
        defer { buffer.deallocate() }
        while true {
            switch session.next() {
            case .read(let timeout): try read(timeout, into: buffer)
            case .open(let head): session.opened(service.open(head))
            case .answer(_, let body, let handler): answer(handler(body))
            case .refuse(let fault, let head): answer(service.answer(fault, head))
            case .writeContinue(let octets):
                try stream.write(octets, until: .after(seconds: HTTPConnection.writeSeconds))
            case .writeAnswer(let octets):
                try stream.write(octets, until: .after(seconds: HTTPConnection.writeSeconds))
                service.answered()
            case .close(let lingering):
                if lingering { linger() }
                return
            }
        }
    }

    private func read(_ timeout: HTTPSession.Timeout, into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) {
        if timeout.phase != phase {
            phase = timeout.phase
            phaseDeadline = .after(seconds: timeout.seconds)
        }
        let deadline =
            timeout.endsWithStrangerTime ? min(phaseDeadline, strangerDeadline ?? phaseDeadline) : phaseDeadline
        // Reading does not look at the time while there is always more to read.
        guard !deadline.hasPassed else { return session.timedOut() }
        let count: Int
        do throws(StreamError) {
            count = try stream.read(into: buffer, until: deadline)
        } catch .timedOut {
            return session.timedOut()
        }
        guard count > 0 else { return session.clientFinished() }
        session.receive(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }

    private func answer(_ response: Response?) {
        if let strangerDeadline, strangerDeadline.hasPassed { session.strangerTimeEnded() }
        session.answered(response, date: HTTPDate(seconds: time(nil)))
    }

    /// Ends the connection so that the client gets the last answer.
    private func linger() {
        let deadline = Deadline.after(milliseconds: HTTPConnection.lingerMilliseconds)
        stream.finish(until: deadline)
        plain.shutDown(until: deadline)
    }
}
