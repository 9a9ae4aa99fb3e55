import Glibc
import StateClient
import StateProtocol
import Testing

@testable import gateway_state

/// What the admin UI and the command line ask the helper.
@Suite struct OversightTests {
    private func claim(_ key: LimitKey, perMinute: Int = 10, perDay: Int = 100) -> LimitRequest {
        LimitRequest(key: key, perMinute: perMinute, perDay: perDay)
    }

    private func send(_ client: StateClient, _ key: LimitKey, times: Int) throws {
        for _ in 0..<times {
            guard case .granted(let reservation) = try client.reserve([claim(key)]) else {
                throw TestFailure("not granted")
            }
            try client.commit(reservation)
        }
    }

    @Test func `limits in use are told key by key, over a kill -9 too`() throws {
        let helper = try HelperProcess(database: true)
        let client = helper.client()
        try send(client, "smtp:bob", times: 3)
        try send(client, "smtp:alice", times: 1)
        guard case .granted = try client.reserve([claim("http:shop"), claim("total", perMinute: 0, perDay: 0)]) else {
            throw TestFailure("not granted")
        }
        let usage = try client.usage()
        #expect(usage.map(\.key) == ["http:shop", "smtp:alice", "smtp:bob"])
        #expect(usage.map(\.lastMinute) == [0, 1, 3] && usage.map(\.lastDay) == [0, 1, 3])
        #expect(usage.map(\.underWay) == [1, 0, 0])
        #expect(try client.usage(startingWith: "smtp:").map(\.key) == ["smtp:alice", "smtp:bob"])
        helper.kill(SIGKILL)
        try helper.start()
        #expect(try client.usage(startingWith: "smtp:").map(\.lastDay) == [1, 3])
    }

    @Test func `recipients under way and gone out are kept over a kill -9, and forgotten with the login's messages`()
        throws
    {
        let helper = try HelperProcess(database: true)
        let client = helper.client()
        let alice = LimitKey.smtp(login: "alice")
        let claims = [
            LimitRequest(key: alice, perMinute: 0, perDay: 100),
            LimitRequest(key: .recipients(of: alice), perMinute: 0, perDay: 100, count: 3),
            LimitRequest(key: .total, perMinute: 0, perDay: 100, count: 3),
        ]
        try client.commit(try granted(client.reserve(claims)))
        let open = try granted(client.reserve(claims))
        for _ in 0..<2 {
            let usage = try client.usage()
            #expect(usage.map(\.key) == ["recipients:smtp:alice", "smtp:alice", "total"])
            #expect(usage.map(\.lastDay) == [3, 1, 3] && usage.map(\.underWay) == [3, 1, 3])
            helper.kill(SIGKILL)
            try helper.start()
        }
        // A helper that does not know the reservation counts the message as the handler has it.
        try client.commit(open)
        #expect(try client.usage().map(\.lastDay) == [6, 2, 6])
        try client.reset("smtp:alice")
        #expect(try client.usage().map(\.key) == ["total"])
    }

    @Test func `a long list comes whole, in the order of the alphabet`() throws {
        let helper = try HelperProcess()
        let client = helper.client()
        // The longest keys there are, whose ends are hashes.
        let logins = (0..<40).map { "\(100 + $0)" + String(repeating: "ü", count: 600) }
        for login in logins.shuffled() { try send(client, .smtp(login: login), times: 1) }
        let usage = try client.usage()
        #expect(usage.count == 40)
        #expect(usage.map { $0.key.description.prefix(8) } == logins.map { "smtp:\($0.prefix(3))" })
        #expect(try client.usage(most: 9).count == 9)
        #expect(try client.usage(startingWith: "smtp:13").count == 10)
    }

    @Test func `a limit that was reset can be used up again, also after a kill -9`() throws {
        let helper = try HelperProcess(database: true)
        let client = helper.client()
        try send(client, "smtp:alice", times: 10)
        try send(client, "smtp:bob", times: 10)
        guard case .limited = try client.reserve([claim("smtp:alice")]) else { throw TestFailure("not limited") }
        try client.reset("smtp:alice")
        helper.kill(SIGKILL)
        try helper.start()
        try send(client, "smtp:alice", times: 10)
        guard case .limited = try client.reserve([claim("smtp:alice")]) else { throw TestFailure("not limited") }
        guard case .limited = try client.reserve([claim("smtp:bob")]) else { throw TestFailure("not limited") }
    }

    @Test func `what is under way counts after a reset as before`() throws {
        let helper = try HelperProcess()
        let client = helper.client()
        guard case .granted(let reservation) = try client.reserve([claim("smtp:alice", perMinute: 1)]) else {
            throw TestFailure("not granted")
        }
        try client.reset("smtp:alice")
        guard case .limited = try client.reserve([claim("smtp:alice", perMinute: 1)]) else {
            throw TestFailure("not limited")
        }
        try client.commit(reservation)
        #expect(try client.usage().map(\.lastMinute) == [1])
    }

    @Test func `a reset of a key that nobody has changes nothing`() throws {
        let helper = try HelperProcess()
        try helper.client().reset("smtp:nobody")
        #expect(try helper.client().usage() == [])
    }

    @Test func `a login that is shut is told, and opened by a reset of its limits`() throws {
        let helper = try HelperProcess()
        let client = helper.client()
        let alice = LockoutKey.login("alice")
        let address = LockoutKey.address(ClientAddress("192.0.2.1"))
        for _ in 0..<5 { #expect(try client.guessed(false, [alice, address]) == .allowed) }
        #expect(try client.guessed(false, [.login("bob")]) == .allowed)
        for _ in 0..<5 { #expect(try client.guessed(false, [.shared(.token)]) == .allowed) }
        let lockouts = try client.lockouts()
        #expect(lockouts.map(\.key.description) == ["ip:192.0.2.1", "login:alice", "login:bob", "shared:token"])
        #expect(lockouts.map(\.failures) == [5, 5, 1, 5])
        #expect(lockouts.map { $0.retryAfter > 0 } == [true, true, false, true])
        try client.reset("smtp:alice")
        #expect(try client.guessed(true, [alice]) == .allowed)
        #expect(try client.guessed(true, [alice, address]) != .allowed)
        try client.reset("ip:192.0.2.1")
        #expect(try client.guessed(true, [alice, address]) == .allowed)
        try client.reset(.shared(.token))
        #expect(try client.lockouts().map(\.key.description) == ["login:bob"])
    }

    @Test func `when a login or a token was last let in outlives a kill -9`() throws {
        let helper = try HelperProcess(database: true)
        let client = helper.client()
        let before = Int(time(nil))
        #expect(try client.guessed(true, [.login("alice"), .address(ClientAddress("192.0.2.1"))]) == .allowed)
        try client.tell([.use(.http(client: "shop"))])
        try client.settle()
        helper.kill(SIGKILL)
        try helper.start()
        let uses = try client.lastUses()
        #expect(uses.map(\.key) == ["http:shop", "smtp:alice"])
        #expect(uses.allSatisfy { (before...Int(time(nil))).contains($0.time) })
    }

    @Test func `a use is known to the minute, and forgotten after four hundred days`() throws {
        let start: Int64 = 1_800_000_000
        func reading(_ seconds: Int64) -> ClockReading {
            ClockReading(sinceBoot: (1 + seconds) * 1_000_000_000, wall: (start + seconds) * 1_000_000_000)
        }
        let engine = try StateEngine(path: ":memory:", reading: reading(0), boot: "a")
        func last(at seconds: Int64) -> Int? {
            guard case .uses(let uses) = engine.answer(.uses(after: ""), from: 1, at: reading(seconds)) else {
                return nil
            }
            return uses.first.map { $0.time - Int(start) }
        }
        for seconds: Int64 in [0, 59, 60, 100, 119, 121] {
            #expect(engine.answer(.notes([.use("http:shop")]), from: 1, at: reading(seconds)) == .done)
            let known = try #require(last(at: seconds))
            #expect((seconds - 59...seconds).contains(Int64(known)))
            _ = engine.endTurn(at: reading(seconds))
        }
        engine.tick(at: reading(121 + 400 * 86_400))
        #expect(last(at: 121 + 400 * 86_400) != nil)
        engine.tick(at: reading(122 + 401 * 86_400))
        #expect(last(at: 122 + 401 * 86_400) == nil)
    }

    @Test func `a database of before there were uses is taken up`() throws {
        let helper = try HelperProcess(database: true)
        helper.kill(SIGTERM)
        let database = try Database(path: helper.folder + "/state.db")
        try database.run("DROP TABLE use")
        withExtendedLifetime(database) {}
        _ = consume database
        try helper.start()
        let client = helper.client()
        try client.tell([.use(.http(client: "shop"))])
        try client.settle()
        #expect(try helper.client().lastUses().map(\.key) == ["http:shop"])
    }

    /// Runs the helper as root of the group 12345 and `questions` as `nobody` in that group, or in none, and gives the
    /// replies.
    private func ask(_ helper: HelperProcess, asMember: Bool, _ questions: [String]) throws -> [String] {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let program = """
            import os, socket, sys
            os.setgroups([12345] if sys.argv[1] == "member" else [])
            os.setgid(65534); os.setuid(65534)
            with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as line:
                line.connect(sys.argv[2])
                for question in sys.argv[3:]:
                    # A stranger is told before he asks; a question on its way could cut the answer off.
                    if sys.argv[1] == "member": line.send(question.encode())
                    print(line.recv(4096).decode(), flush=True)
            """
        let arguments =
            ["/usr/bin/python3", "-c", program, asMember ? "member" : "stranger", helper.socketPath] + questions
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        let argv = arguments.map { strdup($0) } + [nil]
        defer { argv.forEach { free($0) } }
        var process = pid_t()
        #expect(posix_spawn(&process, arguments[0], &actions, nil, argv, nil) == 0)
        close(ends[1])
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = read(ends[0], &buffer, buffer.count), count > 0 { output += buffer[..<count] }
        close(ends[0])
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test(.enabled(if: geteuid() == 0, "only root can become others"))
    func `a member of the gateway's group may look, and change nothing; a stranger may neither`() throws {
        // The helper's group is one that root is not in by itself.
        let helper = try HelperProcess(prefix: ["/usr/bin/setpriv", "--regid", "12345", "--clear-groups", "--"])
        chmod(helper.folder, 0o755)
        chmod(helper.socketPath, 0o777)
        let looking = ["1 ping", "1 recent 0", "1 metrics %", "1 usage %", "1 lockouts %", "1 uses %"]
        let changing = [
            "1 write", "1 reserve 0", "1 reset total", "1 use smtp:x", "1 count a 1", "1 guess right login:x",
        ]
        let member = try ask(helper, asMember: true, looking + changing)
        #expect(
            member == ["1 pong"] + Array(repeating: "1 end", count: 5)
                + Array(repeating: "1 error forbidden only the gateway's user and root may change anything", count: 6))
        let stranger = try ask(helper, asMember: false, ["1 ping"])
        #expect(stranger == ["1 error forbidden only the gateway's user and root are served"])
        #expect(try helper.client().usage() == [])
    }

    @Test(arguments: [
        StateRequest.usage(after: ""), .usage(after: "smtp:a b"), .reset("smtp:a%20b"),
        .lockouts(after: "ip:192.0.2.1"),
        .notes([.use("http:shop")]), .uses(after: ""),
    ])
    func `a request reads back as it was written`(request: StateRequest) throws {
        #expect(try StateRequest(parsing: request.datagram) == request)
    }

    @Test(arguments: [
        StateReply.usage([KeyUsage(key: "smtp:a b", lastMinute: 1, lastDay: 2, underWay: 3)]), .usage([]),
        .lockouts([Lockout(key: .login("ü"), failures: 7, retryAfter: 30)]),
        .uses([LastUse(key: "http:shop", time: 1)]),
    ])
    func `a reply reads back as it was written`(reply: StateReply) throws {
        #expect(try StateReply(parsing: reply.datagram) == reply)
    }

    @Test(arguments: ["1 reset", "1 reset %", "1 use", "1 usage", "1 lockouts", "1 reset a b", "1 reset %41"])
    func `what is not of the wire is malformed`(text: String) {
        #expect(throws: WireError.self) { try StateRequest(parsing: Array(text.utf8)) }
    }
}
