public import Connection
internal import Glibc
internal import HTTPServer
public import Settings

/// One accepted connection: reads requests one after the other, and writes their answers in that order.
public final class HTTPConnection {
    /// Octets of a body. A message of 5 MiB may take more when JSON escapes it.
    public static let bodyLimit = 8 * 1024 * 1024

    /// The longest wait for a request, the first and each further one.
    private static let idleSeconds = 30
    /// After so long a connection is not kept for somebody who has shown no right to it: else a stranger could hold it with a
    /// request now and then.
    private static let strangerSeconds = 120
    /// From a request's first octet to the end of its head.
    private static let headSeconds = 20
    /// From there to the end of its body.
    private static let bodySeconds = 120
    /// Octets of a body without a use that are read so that the connection can be kept. With more, the answer comes at
    /// once, and ends it.
    private static let dropLimit = 64 * 1024
    /// The longest wait for the client to take an answer.
    private static let writeSeconds = 60
    /// The longest TLS handshake.
    private static let handshakeSeconds = 20
    /// How long the client may take to close after the last answer, and how much it may still send until then.
    private static let lingerMilliseconds = 1_000
    /// Requests of one connection: the process ends with it, and everything in it is made anew.
    private static let maximumRequests = 1_000
    private static let readSize = 64 * 1024

    private let service: any HTTPService
    private let plain: PlainStream
    private var stream: any ByteStream
    private let settings: Result<Settings, InvalidSettings>
    private let strangerDeadline = Deadline.after(seconds: HTTPConnection.strangerSeconds)
    /// Whether a request came from somebody who may.
    private var isKnown = false

    /// A connection over `plain`, whose requests `service` answers. `settings` name the certificate for TLS.
    public init(
        service: any HTTPService, settings: Result<Settings, InvalidSettings>, plain: PlainStream
    ) {
        self.service = service
        self.settings = settings
        self.plain = plain
        stream = plain
    }

    /// Serves the connection to its end.
    public func run(implicitTLS: Bool) {
        // What was noted is written down however it ends.
        defer { service.ended() }
        if implicitTLS { guard establishTLS() else { return } }
        do throws(StreamError) {
            if try serveAll() { linger() }
        } catch {
            // The client is gone: nothing more can be said to it.
            if case .tls(let reason) = error { service.note(Event.tlsFailed(reason)) }
            if case .certificateRefused(let refusal) = error { noteCertificateRefused(refusal) }
        }
        Termination.release()
    }

    /// A request on its way in.
    private struct Arrival {
        let head: RequestHead
        let reception: Reception
        var body: [UInt8] = []
        /// How much of the body was dropped, because the answer is certain without it.
        var dropped = 0
        /// Whether the client waits for leave to send the body.
        var awaitsContinue: Bool

        /// The longest body that is taken.
        var limit: Int {
            switch reception {
            case .answered: HTTPConnection.dropLimit
            case .open(let admission): admission.bodyLimit
            }
        }

        /// Whether Content-Length tells that there is more than is taken.
        var isTooLong: Bool {
            if case .length(let length) = head.framing { length > limit } else { false }
        }
    }

    /// Serves requests until the last one.
    ///
    /// - Returns: Whether the client was told something it may still be reading.
    private func serveAll() throws(StreamError) -> Bool {
        var parser = RequestParser(limits: .init(body: HTTPConnection.bodyLimit))
        var arrival: Arrival?
        var served = 0
        var deadline = Deadline.after(seconds: HTTPConnection.idleSeconds)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: HTTPConnection.readSize, alignment: 1)
        defer { buffer.deallocate() }
        while true {
            while let event = parser.next() {
                switch event {
                case .head(let head):
                    let begun = receive(head)
                    switch begun.reception {
                    case .answered(let response):
                        if begun.isTooLong {
                            try write(response, to: head, closing: true)
                            return true
                        }
                        deadline = .after(seconds: HTTPConnection.headSeconds)
                    case .open(let admission):
                        if admission.isKnown { isKnown = true }
                        deadline = .after(seconds: HTTPConnection.bodySeconds)
                    }
                    arrival = begun
                case .body(let part):
                    arrival?.awaitsContinue = false
                    guard let waiting = arrival else { continue }
                    let length = waiting.body.count + waiting.dropped + part.count
                    switch waiting.reception {
                    case .answered(let response):
                        if length > waiting.limit {
                            try write(response, to: waiting.head, closing: true)
                            return true
                        }
                        arrival?.dropped += part.count
                    case .open:
                        if length > waiting.limit {
                            try write(service.answer(.tooLarge, waiting.head), to: waiting.head, closing: true)
                            return true
                        }
                        arrival?.body.append(contentsOf: part)
                    }
                case .end:
                    guard let request = arrival else { continue }
                    arrival = nil
                    served += 1
                    let isLast =
                        served == HTTPConnection.maximumRequests || !request.head.keepsConnection
                        || !isKnown && strangerDeadline.hasPassed
                    try write(response(to: request), to: request.head, closing: isLast)
                    if isLast { return true }
                    deadline = parser.isIdle ? idleDeadline : .after(seconds: HTTPConnection.headSeconds)
                case .refused(let refusal):
                    try write(service.answer(.refused(refusal), arrival?.head), to: arrival?.head, closing: true)
                    return true
                }
            }
            if let waiting = arrival, waiting.awaitsContinue {
                // No leave for a body that makes no difference (RFC 9110 section 10.1.1).
                if case .answered(let response) = waiting.reception {
                    try write(response, to: waiting.head, closing: true)
                    return true
                }
                arrival?.awaitsContinue = false
                try stream.write(Response.continue, until: .after(seconds: HTTPConnection.writeSeconds))
            }
            let wasIdle = parser.isIdle
            let count: Int
            do throws(StreamError) {
                // Reading does not look at the time while there is always more to read.
                guard !deadline.hasPassed else { throw .timedOut }
                count = try stream.read(into: buffer, until: deadline)
            } catch .timedOut {
                if wasIdle { return false }
                try write(service.answer(.timedOut, arrival?.head), to: arrival?.head, closing: true)
                return true
            }
            guard count > 0 else { return false }
            if wasIdle { deadline = .after(seconds: HTTPConnection.headSeconds) }
            parser.receive(buffer[..<count])
        }
    }

    /// Until when the next request may be waited for.
    private var idleDeadline: Deadline {
        let idle = Deadline.after(seconds: HTTPConnection.idleSeconds)
        return isKnown ? idle : min(idle, strangerDeadline)
    }

    private func receive(_ head: RequestHead) -> Arrival {
        var arrival = Arrival(head: head, reception: service.open(head), awaitsContinue: head.expectsContinue)
        // An array that grows by doubling would take twice as much for a moment.
        if case .open = arrival.reception, case .length(let length) = head.framing {
            arrival.body.reserveCapacity(min(length, arrival.limit))
        }
        return arrival
    }

    private func response(to arrival: Arrival) -> Response {
        switch arrival.reception {
        case .answered(let response): response
        case .open(let admission): admission.serve(arrival.body)
        }
    }

    private func write(_ response: Response, to head: RequestHead?, closing: Bool) throws(StreamError) {
        try stream.write(
            response.bytes(answering: head, closing: closing, date: HTTPDate(seconds: time(nil))),
            until: .after(seconds: HTTPConnection.writeSeconds))
        Termination.release()
        service.answered()
    }

    /// Ends the connection so that the client gets the last answer: closing a socket with unread octets resets it, and a
    /// reset takes back what was written (RFC 9112 section 9.6).
    private func linger() {
        let deadline = Deadline.after(milliseconds: HTTPConnection.lingerMilliseconds)
        stream.finish(until: deadline)
        shutdown(plain.output, Int32(SHUT_WR))
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: HTTPConnection.readSize, alignment: 1)
        defer { buffer.deallocate() }
        var count = 1
        while count > 0, !deadline.hasPassed {
            do throws(StreamError) { count = try plain.read(into: buffer, until: deadline) } catch { return }
        }
    }

    /// False, with the reason in the journal, when there is no certificate that can be used or the handshake fails.
    private func establishTLS() -> Bool {
        guard case .success(let settings) = settings else { return false }
        let context: TLSServerContext
        do throws(TLSError) {
            context = try Certificate.context(settings)
        } catch {
            service.note(Event.certificateUnusable("\(error)"))
            return false
        }
        do throws(StreamError) {
            let tls = try TLSStream.accept(
                over: plain, context: context, until: .after(seconds: HTTPConnection.handshakeSeconds))
            service.isEncrypted(with: tls.parameters)
            stream = tls
            return true
        } catch {
            if case .certificateRefused(let refusal) = error {
                noteCertificateRefused(refusal)
            } else {
                service.note(Event.tlsFailed("\(error)"))
            }
            return false
        }
    }

    private func noteCertificateRefused(_ refusal: CertificateRefusal) {
        // Strangers who look what is behind a port close like that all day.
        guard refusal != .closed else {
            return service.note(Event.tlsFailed("the client closed the connection in the handshake"))
        }
        let isSelfSigned = (try? settings.get().certificate) == nil
        service.note(
            Event.certificateRefused(refusal, isSelfSigned: isSelfSigned, canDoWithoutTLS: false))
    }
}
