import HTTPServer

/// Input as that of ``checkHTTPConnection(_:)``. `OLD!` in it stands for the moment when the connection has lasted as
/// long as a stranger's may. What is done with a request is up to its path: see `HTTPServerOfFuzz`.
func checkHTTPSession(_ input: [UInt8]) throws(Violation) {
    let sent = input[2...]
    var slow = HTTPServerOfFuzz(options: input[0])
    try slow.serve(sent, .everywhere)
    for cuts in [Cuts.none, .seeded(input[1])] {
        var server = HTTPServerOfFuzz(options: input[0])
        try server.serve(sent, cuts)
        // Whether a client waits for permission to send a body shows only in that the body does not come at once.
        guard !slow.requests.contains(where: \.expectsContinue), !server.requests.contains(where: \.expectsContinue)
        else { continue }
        try require(server.requests == slow.requests, "the same octets are the same requests, however they are cut")
        try require(server.bodies == slow.bodies, "the same octets have the same bodies, however they are cut")
        try require(server.output == slow.output, "the same octets get the same answers, however they are cut")
        try require(server.ending == slow.ending, "the same octets end the connection alike, however they are cut")
    }
}

/// A service that answers each request with its number, and the memory of what it was asked.
///
/// A path with `n` in it is answered without the body, one with `x` not at all; any other takes a body of 8 octets, or
/// with `b` in it of 1000. `a` in it means that the client has authenticated.
private struct HTTPServerOfFuzz {
    private let configuration: HTTPSession.Configuration
    private let isSilentAtTheEnd: Bool
    private var session: HTTPSession
    private var hasAuthenticated = false
    private var isStrangerTimeOver = false
    private var limit = 0
    /// Whether the last request that was opened waits for its answer.
    private var isOpen = false
    private var hasContinued = false

    /// Everything the server has said, but for interim responses.
    private(set) var output: [UInt8] = []
    private(set) var requests: [RequestHead] = []
    private(set) var bodies: [[UInt8]] = []
    private(set) var ending: Bool?
    private var answers = 0
    private var phase = 0

    init(options: UInt8) {
        var configuration = HTTPSession.Configuration(bodyLimit: options & 1 != 0 ? 8 : 100_000)
        configuration.dropLimit = options & 4 != 0 ? 4 : 64
        configuration.maximumRequests = options & 8 != 0 ? 3 : 100
        configuration.strangerSeconds = options & 16 != 0 ? nil : 120
        self.configuration = configuration
        isSilentAtTheEnd = options & 32 != 0
        session = HTTPSession(configuration: configuration)
    }

    mutating func serve(_ sent: ArraySlice<UInt8>, _ cuts: Cuts) throws(Violation) {
        try act()
        var rest = sent
        while ending == nil {
            let flight = rest.prefix(rest.firstOffset(of: "OLD!".utf8) ?? rest.count)
            for piece in cuts.pieces(of: flight) where ending == nil {
                piece.withUnsafeBytes { session.receive($0) }
                try act()
            }
            rest = rest.dropFirst(flight.count)
            guard !rest.isEmpty else { break }
            rest = rest.dropFirst(4)
            isStrangerTimeOver = true
            session.strangerTimeEnded()
        }
        guard ending == nil else { return }
        let before = requests.count
        if isSilentAtTheEnd { session.timedOut() } else { session.clientFinished() }
        try act()
        try require(ending != nil, "a connection whose client is gone or silent ends")
        try require(requests.count == before, "a client's going is no request")
    }

    private mutating func act() throws(Violation) {
        while true {
            switch session.next() {
            case .read(let timeout): return try check(timeout)
            case .open(let head): try open(head)
            case .answer(let head, let body, let handler):
                try require(isOpen && head == requests.last, "each request is answered once, in order")
                try require(body.count <= limit, "a body is within its limit")
                bodies.append(body)
                try answer(handler(body))
            case .refuse(let fault, let head):
                try require(head == nil || isOpen && head == requests.last, "what is refused is the last request")
                try require(fault != .timedOut || isSilentAtTheEnd, "nobody is late before the time")
                try require(fault != .bodyTooLong || limit > 0, "only a body that is wanted is too long")
                try answer(Response(.badRequest))
                try require(ending != nil, "nothing follows a refusal")
                return
            case .writeContinue(let octets):
                try require(octets == Response.continue, "the interim response says to go on")
                try require(isOpen && limit > 0 && requests.last!.expectsContinue, "leave is for who waits for it")
                try require(!hasContinued, "leave is given once")
                hasContinued = true
            case .writeAnswer: throw Violation(description: "nothing is written before it was answered")
            case .close(let lingering): return try close(lingering)
            }
        }
    }

    private mutating func check(_ timeout: HTTPSession.Timeout) throws(Violation) {
        let known = [configuration.idleSeconds, configuration.headSeconds, configuration.bodySeconds]
        try require(known.contains(timeout.seconds), "a wait has an end")
        try require(timeout.phase >= phase, "a wait that is over does not begin again")
        phase = timeout.phase
        try require(
            !timeout.endsWithStrangerTime || !hasAuthenticated && !isOpen, "only a stranger's pause is cut short")
    }

    private mutating func open(_ head: RequestHead) throws(Violation) {
        try require(!isOpen, "a request is opened once the last one is answered")
        isOpen = true
        hasContinued = false
        requests.append(head)
        let path = head.target.path
        let number = requests.count
        let answer = path.contains("x") ? nil : Response(.ok, body: Array("\(number)\n".utf8))
        guard !path.contains("n") else {
            limit = 0
            return session.opened(.dropBody { _ in answer })
        }
        limit = path.contains("b") ? 1000 : 8
        let isAuthenticated = path.contains("a")
        if isAuthenticated { hasAuthenticated = true }
        session.opened(.takeBody(limit: limit, hasAuthenticated: isAuthenticated) { _ in answer })
    }

    /// Gives the answer, and takes what is to be written.
    private mutating func answer(_ response: Response?) throws(Violation) {
        let isLate = isStrangerTimeOver && !hasAuthenticated
        session.answered(response)
        isOpen = false
        guard response != nil else {
            guard case .close(lingering: false) = session.next() else {
                throw Violation(description: "without an answer the connection closes at once")
            }
            return try close(false)
        }
        guard case .writeAnswer(let octets) = session.next() else {
            throw Violation(description: "an answer is written")
        }
        answers += 1
        output += octets
        let isLast = octets.holds("\r\nConnection: close\r\n".utf8)
        try require(isLast || answers < configuration.maximumRequests, "a connection has so many requests")
        try require(isLast || !isLate, "a stranger's connection ends after its time")
        guard isLast else { return }
        guard case .close(lingering: true) = session.next() else {
            throw Violation(description: "an answer that says so ends the connection")
        }
        try close(true)
    }

    private mutating func close(_ lingering: Bool) throws(Violation) {
        ending = lingering
        guard case .close(lingering) = session.next() else {
            throw Violation(description: "what has ended stays ended")
        }
    }
}
