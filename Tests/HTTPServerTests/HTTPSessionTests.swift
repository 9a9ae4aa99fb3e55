import HTTPServer
import Testing

@Suite struct HTTPSessionTests {
    private let get = "GET /health HTTP/1.1\r\nHost: a\r\n\r\n"
    private let post = "POST /send HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer token-of-the-dialogues\r\n"

    private func isLast(_ driver: inout SessionDriver) -> Bool? {
        driver.takeResponse()?.lines.contains("Connection: close")
    }

    @Test func `a connection has a number of requests`() {
        var configuration = HTTPSession.Configuration(bodyLimit: 100)
        configuration.maximumRequests = 3
        var driver = SessionDriver(configuration)
        driver.receive(get + get + get + get)
        #expect(isLast(&driver) == false && isLast(&driver) == false && isLast(&driver) == true)
        #expect(driver.output.isEmpty && driver.opened.count == 3 && driver.closedLingering == true)
    }

    @Test func `a stranger's connection ends when its time does, with the answer to the next request`() {
        var driver = SessionDriver()
        driver.receive(get)
        #expect(isLast(&driver) == false && driver.timeout?.endsWithStrangerTime == true)
        driver.strangerTimeEnded()
        driver.receive(get)
        #expect(isLast(&driver) == true && driver.closedLingering == true)
    }

    @Test func `whoever has authenticated keeps the connection`() {
        var driver = SessionDriver()
        driver.receive(post + "Content-Length: 1\r\n\r\nx")
        #expect(isLast(&driver) == false && driver.timeout?.endsWithStrangerTime == false)
        driver.strangerTimeEnded()
        driver.receive(get)
        #expect(isLast(&driver) == false && driver.closedLingering == nil)
    }

    @Test func `a stranger may finish a request that has begun`() {
        var driver = SessionDriver()
        driver.receive("GET /health HTTP/1.1\r\n")
        #expect(driver.timeout?.endsWithStrangerTime == false)
        driver.strangerTimeEnded()
        driver.receive("Host: a\r\n\r\n")
        #expect(isLast(&driver) == true)
    }

    @Test func `what is waited for has a time of its own`() {
        var driver = SessionDriver()
        var phases = [driver.timeout!.phase]
        let steps: [(text: String, seconds: Int, isNew: Bool)] = [
            ("POST /form/contact HTTP/1.1\r\n", 20, true), ("Host: a\r\n", 20, false),
            ("Content-Length: 2\r\n\r\n", 120, true), ("a", 120, false), ("b", 30, true), ("G", 20, true),
            ("ET /nope HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n", 20, true), ("a", 20, false), ("b", 30, true),
        ]
        for step in steps {
            driver.receive(step.text)
            #expect(driver.timeout?.seconds == step.seconds)
            phases.append(driver.timeout!.phase)
        }
        // Octets of the same head or body begin no new time.
        #expect(zip(phases, phases.dropFirst()).map { $0 < $1 } == steps.map(\.isNew))
    }

    @Test func `an empty line is no beginning of a request`() {
        var driver = SessionDriver()
        driver.receive("\r\n")
        #expect(driver.timeout?.seconds == 30)
        driver.timedOut()
        #expect(driver.closedLingering == false && driver.output.isEmpty)
    }

    @Test func `a handler may close the connection without an answer`() {
        var driver = SessionDriver()
        driver.receive("GET /hang-up HTTP/1.1\r\nHost: a\r\n\r\n" + get)
        #expect(driver.closedLingering == false && driver.output.isEmpty && driver.opened.count == 1)
    }

    @Test func `a body is handed over in the memory that it came into`() {
        var session = HTTPSession(configuration: .init(bodyLimit: 1_000_000))
        Array((post + "Content-Length: 900000\r\n\r\n").utf8).withUnsafeBytes { session.receive($0) }
        guard case .open = session.next() else { return #expect(Bool(false)) }
        session.opened(.takeBody(limit: 1_000_000, hasAuthenticated: true) { _ in nil })
        var places: Set<UnsafeRawPointer> = []
        let part = [UInt8](repeating: 0x78, count: 1000)
        for _ in 0..<900 {
            guard case .read = session.next() else { return #expect(Bool(false)) }
            part.withUnsafeBytes { session.receive($0) }
        }
        guard case .answer(_, var body, _) = session.next() else { return #expect(Bool(false)) }
        body.withUnsafeBytes { _ = places.insert($0.baseAddress!) }
        // A second reference would be copied here.
        body[0] = 0
        body.withUnsafeBytes { _ = places.insert($0.baseAddress!) }
        #expect(places.count == 1 && body.count == 900_000)
    }

    @Test func `calls out of order end the process`() async {
        await #expect(processExitsWith: .failure) {
            var session = HTTPSession(configuration: .init(bodyLimit: 10))
            session.answered(nil)
        }
        await #expect(processExitsWith: .failure) {
            var session = HTTPSession(configuration: .init(bodyLimit: 10))
            session.opened(.answer(Response(.ok)))
        }
        await #expect(processExitsWith: .failure) {
            var session = HTTPSession(configuration: .init(bodyLimit: 10))
            session.timedOut()
            session.timedOut()
        }
        await #expect(processExitsWith: .failure) {
            var session = HTTPSession(configuration: .init(bodyLimit: 10))
            Array("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8).withUnsafeBytes { session.receive($0) }
            _ = session.next()
            session.clientFinished()
        }
    }
}
