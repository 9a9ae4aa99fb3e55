/// The server's side of one HTTP/1.1 connection (RFC 9110, RFC 9112) as a pure value: the client's octets go in,
/// questions and answers come out, one request after the other and in their order. It does no I/O, knows no clock and
/// decides no policy.
///
/// The driver repeats ``next()`` and does what it says: it reads from the client, or finds the answer to a question and
/// gives it to the session. `Sources/HTTPServer/README.md` has one in a few lines.
///
/// Memory: the session holds what was handed in last, one request's head (``RequestParser/Limits``), its body up to the
/// limit it was given, and one answer. Bodies and answers are handed over, not copied.
public struct HTTPSession {
    /// The state of the connection.
    private enum State {
        /// Nothing of the next request has arrived.
        case idle
        /// A request's head comes in.
        case head
        /// The driver decides about a request.
        case opening(RequestHead)
        /// A body comes in that nobody wants.
        case dropping(PendingRequest)
        /// A body comes in.
        case receiving(PendingRequest)
        /// A request is to be answered; the connection may have to end with the answer.
        case complete(PendingRequest, isLast: Bool)
        /// The request is to be refused.
        case faulty(RequestFault, RequestHead?)
        /// The driver makes the answer.
        case answering(RequestHead?, isLast: Bool)
        /// The answer is to be written.
        case writing([UInt8], isLast: Bool)
        /// It is over.
        case closed(lingering: Bool)
        /// The method that runs has taken the state's value out and puts the next one in before it returns.
        case inHand

        /// The name of the state, for whoever breaks the order of calls.
        var name: StaticString {
            switch self {
            case .idle: "idle"
            case .head: "head"
            case .opening: "opening"
            case .dropping: "dropping"
            case .receiving: "receiving"
            case .complete: "complete"
            case .faulty: "faulty"
            case .answering: "answering"
            case .writing: "writing"
            case .closed: "closed"
            case .inHand: "in hand"
            }
        }
    }

    private let configuration: Configuration
    private var parser: RequestParser
    private var state = State.idle
    private var phase = 0
    private var answers = 0
    /// Whether a request came from somebody who has shown who it is.
    private var hasAuthenticated = false
    private var hasStrangerTimeEnded = false

    /// A connection that begins.
    public init(configuration: Configuration) {
        self.configuration = configuration
        parser = RequestParser(limits: .init(body: configuration.bodyLimit))
    }

    // MARK: What the driver calls

    /// Octets from the client, after ``Action/read(_:)``.
    public mutating func receive(_ bytes: UnsafeRawBufferPointer) {
        switch state {
        case .idle, .head, .dropping, .receiving: parser.receive(bytes)
        default: misused("receive")
        }
    }

    /// The client has closed its side. Whatever was answered is written by now, and a request that had not ended is
    /// never served.
    public mutating func clientFinished() {
        switch state {
        case .idle, .head, .dropping, .receiving: state = .closed(lingering: false)
        default: misused("clientFinished")
        }
    }

    /// The timeout of the last ``Action/read(_:)`` has passed.
    public mutating func timedOut() {
        switch state {
        case .idle, .head:
            // Nobody waits for an answer who has not begun to ask.
            state = parser.isIdle ? .closed(lingering: false) : .faulty(.timedOut, nil)
        case .dropping(let request), .receiving(let request): state = .faulty(.timedOut, request.head)
        default: misused("timedOut")
        }
    }

    /// The connection is ``Configuration/strangerSeconds`` old. The driver may say so at any time, also again.
    public mutating func strangerTimeEnded() { hasStrangerTimeEnded = true }

    /// The answer to ``Action/open(_:)``.
    public mutating func opened(_ disposition: RequestDisposition) {
        guard case .opening(let head) = state else { misused("opened") }
        switch disposition {
        case .dropBody(let handler):
            let request = PendingRequest(head, limit: configuration.dropLimit, isWanted: false, handler: handler)
            enter(request.isAnnouncedTooLong ? .complete(request, isLast: true) : .dropping(request))
        case .takeBody(let limit, let hasAuthenticated, let handler):
            if hasAuthenticated { self.hasAuthenticated = true }
            enter(.receiving(PendingRequest(head, limit: limit, isWanted: true, handler: handler)))
        }
    }

    /// The answer to ``Action/answer(_:body:by:)`` or ``Action/refuse(_:_:)``; nil closes the connection without one.
    /// `date` is when it was made, which whoever has a clock must say (RFC 9110 section 6.6.1).
    public mutating func answered(_ response: Response?, date: HTTPDate? = nil) {
        guard case .answering(let head, var isLast) = state else { misused("answered") }
        guard let response else { return state = .closed(lingering: false) }
        answers += 1
        isLast =
            isLast || answers >= configuration.maximumRequests || head?.keepsConnection != true
            || hasStrangerTimeEnded && !hasAuthenticated
        state = .writing(response.bytes(answering: head, closing: isLast, date: date), isLast: isLast)
    }

    /// What the driver does next.
    public mutating func next() -> Action {
        while true {
            switch state {
            case .idle, .head: if let action = readHead() { return action }
            case .opening(let head): return .open(head)
            case .dropping: if let action = dropBody() { return action }
            case .receiving: if let action = receiveBody() { return action }
            case .complete(let request, let isLast):
                state = .answering(request.head, isLast: isLast)
                return .answer(request.head, body: request.body, by: request.handler)
            case .faulty(let fault, let head):
                state = .answering(head, isLast: true)
                return .refuse(fault, head)
            case .writing(let octets, let isLast):
                if isLast { state = .closed(lingering: true) } else { enter(.idle) }
                return .writeAnswer(octets)
            case .closed(let lingering): return .close(lingering: lingering)
            case .answering, .inHand: misused("next")
            }
        }
    }

    // MARK: What has arrived

    /// Looks for a request's head; nil when the state has changed.
    private mutating func readHead() -> Action? {
        switch parser.next() {
        case .head(let head): state = .opening(head)
        case .refused(let refusal): state = .faulty(.refused(refusal), nil)
        case .body, .end: misused("a part of a body")
        case nil:
            guard case .idle = state else { return read(configuration.headSeconds) }
            guard !parser.isIdle else {
                return read(configuration.idleSeconds, endsWithStrangerTime: !hasAuthenticated)
            }
            enter(.head)
        }
        return nil
    }

    /// Looks for more of a body that nobody wants; nil when the state has changed.
    private mutating func dropBody() -> Action? {
        guard case .dropping(var request) = state else { misused("dropBody") }
        switch parser.next() {
        case .body(let part):
            state = request.count(part) ? .dropping(request) : .complete(request, isLast: true)
        case .end: state = .complete(request, isLast: false)
        case .refused(let refusal): state = .faulty(.refused(refusal), request.head)
        case .head: misused("a head")
        case nil:
            // No leave for a body that makes no difference (RFC 9110 section 10.1.1).
            guard request.awaitsContinue else { return read(configuration.headSeconds) }
            state = .complete(request, isLast: true)
        }
        return nil
    }

    /// Looks for more of a body; nil when the state has changed.
    private mutating func receiveBody() -> Action? {
        guard case .receiving(var request) = state else { misused("receiveBody") }
        // Taken out of the state while it grows, or every part would copy the whole body.
        state = .inHand
        switch parser.next() {
        case .body(let part):
            state = request.keep(part) ? .receiving(request) : .faulty(.bodyTooLong, request.head)
        case .end: state = .complete(request, isLast: false)
        case .refused(let refusal): state = .faulty(.refused(refusal), request.head)
        case .head: misused("a head")
        case nil:
            let awaitsContinue = request.awaitsContinue
            request.continued()
            state = .receiving(request)
            return awaitsContinue ? .writeContinue(Response.continue) : read(configuration.bodySeconds)
        }
        return nil
    }

    private func read(_ seconds: Int, endsWithStrangerTime: Bool = false) -> Action {
        .read(Timeout(phase: phase, seconds: seconds, endsWithStrangerTime: endsWithStrangerTime))
    }

    /// Enters a state whose octets are waited for from now on.
    private mutating func enter(_ state: State) {
        phase += 1
        self.state = state
    }

    private func misused(_ event: StaticString) -> Never {
        preconditionFailure("\(event) in the state \(state.name)")
    }
}
