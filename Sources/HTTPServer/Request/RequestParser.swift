import Glibc

/// HTTP/1.1 requests out of bytes (RFC 9112), strict: what two servers could read in two ways is refused.
///
/// A pure value: hand it what was read with ``receive(_:)``, then take events with ``next()`` until there is none, then
/// read again. In between it holds no more than what was handed in last and one line. How the bytes were cut into reads
/// makes no difference to the events, except to how the body is cut into ``Event/body(_:)``.
public struct RequestParser: Sendable {
    /// How much of a request is taken before it is refused.
    public struct Limits: Sendable {
        /// Octets of the request line without its CRLF.
        public var requestLine = 8 * 1024
        /// Octets of all header fields, line ends included; the same again for trailer fields.
        public var header = 32 * 1024
        /// Header fields; the same again for trailer fields.
        public var fields = 100
        /// Octets of the body, without the framing of its chunks.
        public var body: Int

        /// The usual limits, with `body` octets for a body.
        public init(body: Int) { self.body = body }
    }

    /// The result of one step.
    public enum Event: Sendable, Equatable {
        /// A request begins.
        case head(RequestHead)
        /// A part of its body, at least one octet.
        case body(ArraySlice<UInt8>)
        /// The request is complete.
        case end
        /// The request cannot be served; whatever follows on the connection is ignored.
        case refused(RequestRefusal)
    }

    private enum State {
        /// Before a request; one empty line there is forgiven (RFC 9112 section 2.2).
        case requestLine(skippedEmptyLine: Bool)
        /// Behind the request line.
        case fields(RequestLine, HeaderFields, octets: Int)
        /// The head is delivered, and the body will not be taken.
        case refusing(RequestRefusal)
        /// In a body of known length.
        case body(remaining: Int, keepsConnection: Bool)
        /// In a chunked body.
        case chunks(ChunkedBody, keepsConnection: Bool)
        /// The last request was served or refused; bytes are ignored.
        case closed
    }

    private let limits: Limits
    private var state = State.requestLine(skippedEmptyLine: false)
    private var input = LineBuffer()

    /// A parser at the beginning of a connection.
    public init(limits: Limits) { self.limits = limits }

    /// Whether nothing of a request has arrived that was not delivered whole: the connection may be closed silently.
    public var isIdle: Bool {
        switch state {
        case .requestLine: input.isEmpty
        case .closed: true
        case .fields, .refusing, .body, .chunks: false
        }
    }

    /// Takes what was read. Take all events with ``next()`` before the next call, so that memory stays bounded.
    public mutating func receive(_ bytes: some Collection<UInt8>) {
        if case .closed = state { return }
        input.append(bytes)
    }

    /// The next event; nil when more bytes are needed for one, or when the connection's last request is done.
    public mutating func next() -> Event? {
        do throws(RequestRefusal) {
            return try step()
        } catch {
            close()
            return .refused(error)
        }
    }

    private mutating func step() throws(RequestRefusal) -> Event? {
        switch state {
        case .requestLine(let skippedEmptyLine):
            guard let line = try requestLine(skippedEmptyLine: skippedEmptyLine) else { return nil }
            state = .fields(line, HeaderFields(), octets: 0)
            return try step()
        case .fields(let line, let fields, let octets):
            guard let head = try head(line, fields, octets: octets) else { return nil }
            enterBody(of: head)
            return .head(head)
        case .refusing(let refusal):
            throw refusal
        case .body(let remaining, let keepsConnection):
            guard remaining > 0 else { return end(keepsConnection: keepsConnection) }
            let part = input.takePart(upTo: remaining)
            guard !part.isEmpty else { return nil }
            state = .body(remaining: remaining - part.count, keepsConnection: keepsConnection)
            return .body(part)
        case .chunks(var chunks, let keepsConnection):
            let found = try chunks.step(&input, limits)
            state = .chunks(chunks, keepsConnection: keepsConnection)
            switch found {
            case .needsMore: return nil
            case .part(let part): return .body(part)
            case .end: return end(keepsConnection: keepsConnection)
            }
        case .closed:
            return nil
        }
    }

    private mutating func requestLine(skippedEmptyLine: Bool) throws(RequestRefusal) -> RequestLine? {
        var skipped = skippedEmptyLine
        while let line = try input.takeLine(upTo: limits.requestLine, else: .requestLineTooLong) {
            if line.isEmpty, !skipped {
                skipped = true
                state = .requestLine(skippedEmptyLine: true)
            } else {
                return try RequestLine(parsing: line)
            }
        }
        return nil
    }

    private mutating func head(
        _ line: RequestLine, _ known: HeaderFields, octets: Int
    ) throws(RequestRefusal) -> RequestHead? {
        var section = FieldSection(known, octets: octets)
        guard try section.takeLines(&input, limits) else {
            state = .fields(line, section.fields, octets: section.octets)
            return nil
        }
        return try RequestHead(line, section.fields)
    }

    private mutating func enterBody(of head: RequestHead) {
        if head.hasUnknownExpectation {
            state = .refusing(.unknownExpectation)
            return
        }
        switch head.framing {
        case .none:
            state = .body(remaining: 0, keepsConnection: head.keepsConnection)
        case .length(let length):
            state =
                length > limits.body
                ? .refusing(.contentTooLarge) : .body(remaining: length, keepsConnection: head.keepsConnection)
        case .chunked:
            state = .chunks(ChunkedBody(), keepsConnection: head.keepsConnection)
        }
    }

    private mutating func end(keepsConnection: Bool) -> Event {
        if keepsConnection { state = .requestLine(skippedEmptyLine: false) } else { close() }
        return .end
    }

    private mutating func close() {
        state = .closed
        input = LineBuffer()
    }
}
