import GatewayState
import Testing

@testable import gateway_state

@Suite struct LoginThrottleTests {
    private let second: Int64 = 1_000_000_000

    @Test func `the fifth wrong password shuts the door, for longer each time`() throws {
        var door = try Door()
        for _ in 0..<4 {
            door.fail("alice", "192.0.2.1")
            #expect(door.wait("alice", "192.0.2.1") == 0)
        }
        var waits: [Int] = []
        for _ in 0..<9 {
            door.fail("alice", "192.0.2.1")
            let wait = door.wait("alice", "192.0.2.1")
            waits.append(wait)
            door.reading.sinceBoot += Int64(wait) * second - 1
            #expect(door.wait("alice", "192.0.2.1") == 1)
            door.reading.sinceBoot += 1
            #expect(door.wait("alice", "192.0.2.1") == 0)
        }
        #expect(waits == [30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600])
    }

    @Test func `a login is counted over all addresses, but never shut for more than a quarter of an hour`() throws {
        let door = try Door()
        for index in 0..<20 { door.fail("alice", "192.0.2.\(index)") }
        #expect(door.wait("alice", "198.51.100.1") == 900)
        #expect(door.wait("bob", "198.51.100.1") == 0)
        #expect(door.wait("bob", "192.0.2.1") == 0)
    }

    @Test func `a right password clears the login, not the address`() throws {
        let door = try Door()
        for _ in 0..<5 { door.fail("alice", "192.0.2.1") }
        door.succeed("alice", "192.0.2.1")
        #expect(door.wait("alice", "198.51.100.1") == 0)
        #expect(door.wait("alice", "192.0.2.1") == 30)
    }

    @Test func `an IPv6 host does not escape by taking its next address`() throws {
        let door = try Door()
        for index in 0..<5 { door.fail("user\(index)", "2001:db8:0:1::\(index)") }
        #expect(door.wait("new", "2001:db8:0:1:ffff::1") == 30)
        #expect(door.wait("new", "2001:db8:0:2::1") == 0)
    }

    @Test func `a peer without an address is counted by login only`() throws {
        let door = try Door()
        for index in 0..<50 { door.fail("user\(index)", "") }
        #expect(door.wait("new", "") == 0)
        for _ in 0..<4 { door.fail("user0", "") }
        #expect(door.wait("user0", "") == 30)
    }

    @Test func `a day without a failure forgets them`() throws {
        var door = try Door()
        for _ in 0..<4 { door.fail("alice", "192.0.2.1") }
        door.reading.sinceBoot += 86_400 * second
        door.desk.tick(at: door.reading)
        door.fail("alice", "192.0.2.1")
        #expect(door.wait("alice", "192.0.2.1") == 0)
    }

    @Test func `names that somebody makes up do not fill the disk, and open no door that is shut`() throws {
        var door = try Door(mostNames: 100)
        for _ in 0..<5 { door.fail("alice", "") }
        door.fail("first", "")
        for index in 0..<1_000 {
            door.fail("made-up\(index)", "")
            if index % 300 == 299 { door.tick() }
        }
        door.tick()
        #expect(door.wait("alice", "") == 30)
        // Of the others the newest are still known: the fifth failure is their fifth.
        for _ in 0..<4 {
            door.fail("first", "")
            door.fail("made-up999", "")
        }
        #expect(door.wait("first", "") == 0)
        #expect(door.wait("made-up999", "") == 30)
    }

    private struct Door {
        let desk: Desk
        var reading = ClockReading(sinceBoot: 1, wall: 1)

        init(mostNames: Int = LoginThrottle().mostNames) throws {
            desk = try Desk(
                path: ":memory:", reading: reading, boot: "a", logins: LoginThrottle(mostNames: mostNames))
        }

        mutating func tick() {
            #expect(desk.endTurn(at: reading))
            reading.sinceBoot += 1_000_000
            desk.tick(at: reading)
        }

        func fail(_ login: String, _ address: String) {
            #expect(desk.answer(.loginFailed(address: address, login: login), from: 1, at: reading) == .done)
        }

        func succeed(_ login: String, _ address: String) {
            #expect(desk.answer(.loginSucceeded(address: address, login: login), from: 1, at: reading) == .done)
        }

        func wait(_ login: String, _ address: String) -> Int {
            switch desk.answer(.loginCheck(address: address, login: login), from: 1, at: reading) {
            case .done: return 0
            case .locked(let retryAfter): return retryAfter
            case let reply:
                Issue.record("\(reply)")
                return -1
            }
        }
    }
}
