import StateProtocol
import Testing

@testable import gateway_state

@Suite struct LoginThrottleTests {
    private let second: Int64 = 1_000_000_000

    @Test func `the fifth wrong password shuts the login, for longer each time`() throws {
        var throttle = try Throttle()
        for _ in 0..<4 {
            throttle.fail("alice", "192.0.2.1")
            #expect(throttle.wait("alice", "192.0.2.1") == 0)
        }
        var waits: [Int] = []
        for _ in 0..<9 {
            throttle.fail("alice", "192.0.2.1")
            let wait = throttle.wait("alice", "192.0.2.1")
            waits.append(wait)
            throttle.reading.sinceBoot += Int64(wait) * second - 1
            #expect(throttle.wait("alice", "192.0.2.1") == 1)
            throttle.reading.sinceBoot += 1
            #expect(throttle.wait("alice", "192.0.2.1") == 0)
        }
        #expect(waits == [30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600])
    }

    @Test func `a login is counted over all addresses, but never shut for more than a quarter of an hour`() throws {
        var throttle = try Throttle()
        for index in 0..<20 {
            throttle.fail("alice", "192.0.2.\(index)")
            throttle.reading.sinceBoot += Int64(throttle.wait("alice", "")) * second
        }
        throttle.fail("alice", "192.0.2.99")
        #expect(throttle.wait("alice", "198.51.100.1") == 900)
        #expect(throttle.wait("bob", "198.51.100.1") == 0)
        #expect(throttle.wait("bob", "192.0.2.1") == 0)
    }

    @Test func `a right password clears the login, not the address`() throws {
        let throttle = try Throttle()
        for _ in 0..<4 { throttle.fail("alice", "192.0.2.1") }
        throttle.succeed("alice", "192.0.2.1")
        throttle.fail("alice", "198.51.100.1")
        #expect(throttle.wait("alice", "198.51.100.1") == 0)
        throttle.fail("bob", "192.0.2.1")
        #expect(throttle.wait("bob", "192.0.2.1") == 30)
    }

    @Test func `while the login is shut a right password is told what a wrong one is, and nothing changes`() throws {
        let throttle = try Throttle()
        for _ in 0..<5 { throttle.fail("alice", "") }
        for _ in 0..<3 {
            for isRight in [true, false] { #expect(throttle.guess(isRight, "alice", "") == .locked(retryAfter: 30)) }
        }
        #expect(throttle.wait("alice", "") == 30)
    }

    @Test func `forty guesses at once get no more answers than one after the other`() throws {
        for right in [0, 4, 5, 39] {
            let throttle = try Throttle()
            let replies = (0..<40).map { throttle.guess($0 == right, "alice", "192.0.2.1") }
            // A right one among the first five restarts the login's count, but not the address's.
            let answered = replies.filter { $0 == .done }.count
            #expect(answered == (right <= 4 ? 6 : 5), "\(right)")
            #expect(replies[right] == (right <= 4 ? .done : .locked(retryAfter: 30)), "\(right)")
        }
    }

    @Test(arguments: LockoutKey.Secret.allCases)
    func `those without an address share one count, shut for a minute at most`(secret: LockoutKey.Secret) throws {
        var throttle = try Throttle()
        var waits: [Int] = []
        for _ in 0..<12 {
            if throttle.guess(false, [.shared(secret)]) == .done { waits.append(throttle.wait(.shared(secret))) }
            throttle.reading.sinceBoot += Int64(throttle.wait(.shared(secret))) * second
        }
        #expect(waits == [0, 0, 0, 0, 30, 60, 60, 60, 60, 60, 60, 60])
        for other in LockoutKey.Secret.allCases where other != secret { #expect(throttle.wait(.shared(other)) == 0) }
        #expect(throttle.guess(true, [.shared(secret)]) == .done)
        for _ in 0..<4 { #expect(throttle.guess(false, [.shared(secret)]) == .done) }
        #expect(throttle.wait(.shared(secret)) == 0)
    }

    @Test func `an IPv6 host does not escape by taking its next address`() throws {
        let throttle = try Throttle()
        for index in 0..<5 { throttle.fail("user\(index)", "2001:db8:0:1::\(index)") }
        #expect(throttle.wait("new", "2001:db8:0:1:ffff::1") == 30)
        #expect(throttle.wait("new", "2001:db8:0:2::1") == 0)
    }

    @Test func `a peer without an address is counted by login only`() throws {
        let throttle = try Throttle()
        for index in 0..<50 { throttle.fail("user\(index)", "") }
        #expect(throttle.wait("new", "") == 0)
        for _ in 0..<4 { throttle.fail("user0", "") }
        #expect(throttle.wait("user0", "") == 30)
    }

    @Test func `a day without a failure forgets them`() throws {
        var throttle = try Throttle()
        for _ in 0..<4 { throttle.fail("alice", "192.0.2.1") }
        throttle.reading.sinceBoot += 86_400 * second
        throttle.engine.tick(at: throttle.reading)
        throttle.fail("alice", "192.0.2.1")
        #expect(throttle.wait("alice", "192.0.2.1") == 0)
    }

    @Test func `names that somebody makes up do not fill the disk, and open no login that is shut`() throws {
        var throttle = try Throttle(maximumNames: 100)
        for _ in 0..<5 { throttle.fail("alice", "") }
        throttle.fail("first", "")
        for index in 0..<1_000 {
            throttle.fail("made-up\(index)", "")
            if index % 300 == 299 { throttle.tick() }
        }
        throttle.tick()
        #expect(throttle.wait("alice", "") == 30)
        // Of the others the newest are still known: the fifth failure is their fifth.
        for _ in 0..<4 {
            throttle.fail("first", "")
            throttle.fail("made-up999", "")
        }
        #expect(throttle.wait("first", "") == 0)
        #expect(throttle.wait("made-up999", "") == 30)
    }

    private struct Throttle {
        let engine: StateEngine
        var reading = ClockReading(sinceBoot: 1, wall: 1)

        init(maximumNames: Int = LoginThrottle().maximumNames) throws {
            engine = try StateEngine(
                path: ":memory:", reading: reading, boot: "a", logins: LoginThrottle(maximumNames: maximumNames))
        }

        mutating func tick() {
            #expect(engine.endTurn(at: reading))
            reading.sinceBoot += 1_000_000
            engine.tick(at: reading)
        }

        func fail(_ login: String, _ address: String) {
            #expect(guess(false, login, address) == .done)
        }

        func succeed(_ login: String, _ address: String) {
            #expect(guess(true, login, address) == .done)
        }

        func guess(_ isRight: Bool, _ login: String, _ address: String) -> StateReply {
            guess(isRight, Throttle.counters(login, address))
        }

        func guess(_ isRight: Bool, _ counters: [LockoutKey]) -> StateReply {
            engine.answer(.guess(isRight: isRight, keys: counters), from: 1, at: reading)
        }

        /// For how many seconds nothing is said of guesses at any of these.
        func wait(_ login: String, _ address: String) -> Int {
            Throttle.counters(login, address).map { wait($0) }.max() ?? 0
        }

        func wait(_ counter: LockoutKey) -> Int {
            guard case .lockouts(let all) = engine.answer(.lockouts(after: ""), from: 1, at: reading) else { return 0 }
            var page = all
            while let last = page.last {
                if let found = page.first(where: { $0.key == counter }) { return found.retryAfter }
                let rest = engine.answer(.lockouts(after: last.key.description), from: 1, at: reading)
                guard case .lockouts(let next) = rest else { return 0 }
                page = next
            }
            return 0
        }

        private static func counters(_ login: String, _ address: String) -> [LockoutKey] {
            (address.isEmpty ? [] : [.address(ClientAddress(address))]) + (login.isEmpty ? [] : [.login(login)])
        }
    }
}
