import Glibc
import StateClient
import StateProtocol
import Testing

/// The built helper from outside.
@Suite struct HelperTests {
    private let alice = [
        LimitRequest(key: .smtp(login: "alice"), perMinute: 30, perDay: 1_000),
        LimitRequest(key: .total, perMinute: 0, perDay: 0),
    ]

    @Test func `a person with socat gets readable answers`() throws {
        let helper = try HelperProcess()
        let line = try helper.connect()
        #expect(line.ask("1 ping\n") == "1 pong")
        let granted = try #require(line.ask("1 reserve 2 smtp:alice 1 1000 total 0 0"))
        #expect(granted.hasPrefix("1 granted "))
        #expect(line.ask("1 reserve 1 smtp:alice 1 1000") == "1 limited smtp:alice 60")
        #expect(line.ask("1 commit " + granted.dropFirst("1 granted ".count)) == "1 done")
        // Said again because the answer got lost: it counts once.
        #expect(line.ask("1 commit " + granted.dropFirst("1 granted ".count)) == "1 done")
        #expect(line.ask("1 commit 1")?.hasPrefix("1 error unknown-reservation ") == true)
    }

    @Test func `the thirty-first message in a minute is refused and told when to come back`() throws {
        let helper = try HelperProcess()
        let client = helper.client()
        for _ in 0..<30 { try client.commit(try granted(client.reserve(alice))) }
        guard case .limited(let key, let retryAfter) = try client.reserve(alice) else {
            Issue.record("granted")
            return
        }
        #expect(key == "smtp:alice")
        #expect((55...60).contains(retryAfter))
        // Another login is not affected.
        _ = try granted(client.reserve([LimitRequest(key: .smtp(login: "bob"), perMinute: 30, perDay: 1_000)]))
    }

    @Test func `a released reservation does not count`() throws {
        let helper = try HelperProcess()
        let client = helper.client()
        for _ in 0..<100 { try client.release(try granted(client.reserve(alice))) }
        for _ in 0..<30 { try client.commit(try granted(client.reserve(alice))) }
    }

    @Test func `a handler that dies gives its reservations back, and only those`() throws {
        let helper = try HelperProcess()
        let one = [LimitRequest(key: "k", perMinute: 2, perDay: 0)]
        let survivor = helper.client()
        do {
            let dying = helper.client()
            try dying.commit(try granted(dying.reserve(one)))
            _ = try granted(dying.reserve(one))
            guard case .limited = try survivor.reserve(one) else {
                Issue.record("granted over the limit")
                return
            }
        }
        var answer = try survivor.reserve(one)
        for _ in 0..<500 where answer == .limited(key: "k", retryAfter: 60) {
            usleep(2_000)
            answer = try survivor.reserve(one)
        }
        _ = try granted(answer)
    }

    @Test func `nobody commits or releases what another connection reserved`() throws {
        let helper = try HelperProcess()
        let mine = try helper.connect()
        let other = try helper.connect()
        let id = try #require(mine.ask("1 reserve 1 k 1 0")).dropFirst("1 granted ".count)
        #expect(other.ask("1 commit \(id)")?.hasPrefix("1 error unknown-reservation") == true)
        #expect(other.ask("1 commit \(id) 1 k 1 0")?.hasPrefix("1 error unknown-reservation") == true)
        #expect(other.ask("1 release \(id)")?.hasPrefix("1 error unknown-reservation") == true)
        #expect(mine.ask("1 release \(id)") == "1 done")
    }

    @Test func `sixty-four handlers at once get exactly the limit between them`() throws {
        let helper = try HelperProcess()
        let claims = [LimitRequest(key: .total, perMinute: 0, perDay: 1_000)]
        let totals = HandlerThreads.run(64, path: helper.socketPath, claims: claims, attempts: 50)
        #expect(totals.allSatisfy { $0 >= 0 })
        #expect(totals.reduce(0, +) == 1_000)
    }

    @Test(arguments: [
        "", "\n", "hello", "1 reserve", "2 ping", "1 reserve 1 a 1", "1 error malformed x", "\u{0}\u{1}\u{2}",
    ])
    func `garbage is answered with an error and hurts nobody`(text: String) throws {
        let helper = try HelperProcess()
        let good = helper.client()
        try good.ping()
        let bad = try helper.connect()
        bad.send(Array(text.utf8))
        #expect(bad.receive()?.hasPrefix("1 error ") == true)
        #expect(bad.ask("1 ping") == "1 pong")
        try good.ping()
    }

    @Test func `an over-long datagram is answered with an error and hurts nobody`() throws {
        let helper = try HelperProcess()
        let bad = try helper.connect()
        for length in [4_097, 100_000] {
            #expect(bad.send([UInt8](repeating: UInt8(ascii: "a"), count: length)))
            #expect(bad.receive()?.hasPrefix("1 error too-long ") == true)
        }
        #expect(bad.ask("1 ping") == "1 pong")
    }

    @Test func `a client that never reads is dropped, and the others are served`() throws {
        let helper = try HelperProcess()
        let deaf = try helper.connect()
        var sent = 0
        while sent < 100_000, deaf.send(Array("1 ping".utf8)) { sent += 1 }
        #expect(sent < 100_000)
        try helper.client().ping()
    }

    @Test func `a connection over the limit is told so and closed`() throws {
        let helper = try HelperProcess()
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        var lines: [RawConnection] = []
        for _ in 0..<1_024 {
            let line = try helper.connect()
            if line.ask("1 ping") != "1 pong" { break }
            lines.append(line)
        }
        #expect(lines.count >= 1_000)
        let extra = try helper.connect()
        #expect(extra.receive()?.hasPrefix("1 error busy") == true)
        #expect(extra.receive() == nil)
        #expect(lines[0].ask("1 ping") == "1 pong")
    }

    @Test func `another user is refused`() throws {
        guard geteuid() == 0 else { return }
        let helper = try HelperProcess()
        chmod(helper.folder, 0o777)
        chmod(helper.socketPath, 0o777)
        let script = """
            use Socket;
            $) = 65534; $( = 65534; $> = 65534; $< = 65534;
            socket(my $line, AF_UNIX, SOCK_SEQPACKET, 0) or exit 1;
            connect($line, pack_sockaddr_un($ARGV[0])) or exit 2;
            recv($line, my $reply, 4096, 0);
            $reply =~ /^1 error forbidden / or exit 3;
            recv($line, $reply, 4096, 0);
            exit($reply eq "" ? 42 : 4);
            """
        #expect(try ChildProcess.run(["/usr/bin/perl", "-e", script, helper.socketPath]) == 42)
        try helper.client().ping()
    }

    @Test func `a client reconnects to a restarted helper, and its message still counts`() throws {
        let helper = try HelperProcess()
        let client = helper.client()
        let one = [LimitRequest(key: "k", perMinute: 1, perDay: 0)]
        let reservation = try granted(client.reserve(one))
        helper.kill(SIGKILL)
        try helper.start()
        try client.commit(reservation)
        guard case .limited = try client.reserve(one) else {
            Issue.record("granted over the limit")
            return
        }
    }

    @Test func `without a helper nothing is granted, and the error comes at once`() throws {
        let helper = try HelperProcess()
        let client = helper.client()
        try client.ping()
        #expect(helper.kill(SIGTERM) == 0)
        #expect(throws: StateError.unreachable(ENOENT)) { try client.reserve([]) }
    }

    @Test func `a helper that does not answer is given up on after two seconds`() throws {
        let helper = try HelperProcess()
        let client = helper.client()
        try client.ping()
        kill(helper.process, SIGSTOP)
        let clock = ContinuousClock()
        let time = clock.measure { #expect(throws: StateError.timedOut) { try client.ping() } }
        kill(helper.process, SIGCONT)
        #expect(time > .seconds(1.9) && time < .seconds(3))
        // The late reply does not pass for the answer to the next request.
        _ = try granted(client.reserve([]))
    }

    @Test func `a second helper does not take over a socket in use, and an abandoned one is replaced`() throws {
        let helper = try HelperProcess()
        let first = helper.process
        #expect(throws: (any Error).self) {
            let second = try ChildProcess.run([
                HelperProcess.folderOfBuild + "/gateway-state", "--listen", helper.socketPath,
            ])
            if second != 0 { throw TestFailure("exit \(second)") }
        }
        #expect(helper.process == first)
        try helper.client().ping()
        helper.kill(SIGKILL)
        try helper.start()
        try helper.client().ping()
    }

    @Test func `the socket is for the owner and the group`() throws {
        let helper = try HelperProcess()
        var information = stat()
        #expect(lstat(helper.socketPath, &information) == 0)
        #expect(information.st_mode & 0o777 == 0o660)
    }
}
