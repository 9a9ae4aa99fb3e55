import Glibc
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

    @Test func `a client that does not wait for leave to send its body gets none`() {
        var driver = SessionDriver()
        driver.receive(post + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\nx")
        #expect(driver.output.isEmpty)
        driver.receive("y")
        #expect(driver.takeResponse()?.lines.first == "HTTP/1.1 400 Bad Request" && driver.output.isEmpty)
    }

    @Test func `a body is not copied as it grows, nor when it is handed over`() throws {
        let length = 8 * 1024 * 1024
        var session = HTTPSession(configuration: .init(bodyLimit: length))
        Array((post + "Content-Length: \(length)\r\n\r\n").utf8).withUnsafeBytes { session.receive($0) }
        guard case .open = session.next() else { throw Unexpected() }
        session.opened(.takeBody(limit: length, hasAuthenticated: true) { _ in nil })
        let part = [UInt8](repeating: 0x78, count: 1024)
        let start = processorMilliseconds
        for _ in 0..<length / part.count {
            guard case .read = session.next() else { throw Unexpected() }
            part.withUnsafeBytes { session.receive($0) }
        }
        // A copy for every part is 32 GiB.
        #expect(processorMilliseconds - start < 1500)
        guard case .answer(_, var body, _) = session.next() else { throw Unexpected() }
        let place = body.withUnsafeBytes { $0.baseAddress }
        // If there were another reference, the array would move here.
        body[0] = 0
        #expect(body.withUnsafeBytes { $0.baseAddress } == place && body.count == length)
    }

    /// What this thread has used.
    private var processorMilliseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }

    private struct Unexpected: Error {}

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
