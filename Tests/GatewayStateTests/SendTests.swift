import Glibc
import Testing

@testable import Crypto
@testable import StateClient
@testable import StateProtocol
@testable import gateway_state

/// What is sent once.
@Suite struct SendTests {
    private let key = SendKey.smtp(login: "alice", fingerprint: Fingerprint(of: [Array("message".utf8)])!)

    @Test func `a repeat of what was accepted but not acknowledged is not sent again`() throws {
        let helper = try HelperProcess(database: true)
        do {
            let first = helper.client()
            #expect(try first.beginSend(key) == .new)
            try first.accepted(key, receipt: "250 ok", nil)
            // The connection ends, and the client never heard the 250.
        }
        let second = helper.client()
        #expect(try second.beginSend(key) == .alreadyAccepted(receipt: "250 ok"))
        try second.acknowledged(key)
        // The same message again is a new one: two identical mails of cron both go.
        #expect(try second.beginSend(key) == .new)
    }

    @Test func `two messages of the same words at the same time go one after the other`() throws {
        let helper = try HelperProcess(database: true)
        let first = helper.client()
        let second = helper.client()
        #expect(try first.beginSend(key) == .new)
        #expect(try second.beginSend(key, patience: 0) == .inFlight)
        try first.accepted(key, receipt: "r", nil)
        // Nobody knows yet whether this is a repeat or another message.
        #expect(try second.beginSend(key, patience: 0) == .inFlight)
        // Only this thread uses the first client from now on.
        nonisolated(unsafe) let handler = first
        let acknowledgement = BackgroundThread { [key] in
            usleep(50_000)
            try? handler.acknowledged(key)
        }
        #expect(try second.beginSend(key) == .new)
        acknowledgement.join()
    }

    @Test func `one repeat is told so, and the next waits for it`() throws {
        let helper = try HelperProcess(database: true)
        do {
            let lost = helper.client()
            #expect(try lost.beginSend(key) == .new)
            try lost.accepted(key, receipt: "r", nil)
        }
        let second = helper.client()
        let third = helper.client()
        #expect(try second.beginSend(key) == .alreadyAccepted(receipt: "r"))
        #expect(try third.beginSend(key, patience: 0) == .inFlight)
        // On its own connection a next message acknowledges the one before.
        #expect(try second.beginSend(key) == .new)
        try second.accepted(key, receipt: "s", nil)
        try second.acknowledged(key)
        #expect(try third.beginSend(key) == .new)
    }

    @Test func `what failed is sent again, and what a dead handler may have sent too`() throws {
        let helper = try HelperProcess(database: true)
        let first = helper.client()
        #expect(try first.beginSend(key) == .new)
        try first.failed(key)
        do {
            let dying = helper.client()
            #expect(try dying.beginSend(key) == .new)
        }
        #expect(try first.beginSend(key) == .new)
    }

    @Test func `what a dead handler may have sent counts`() throws {
        let helper = try HelperProcess()
        let one = [LimitRequest(key: "k", perMinute: 1, perDay: 0)]
        let survivor = helper.client()
        do {
            let dying = helper.client()
            _ = try granted(dying.reserve(one))
            #expect(try dying.beginSend(key) == .new)
        }
        #expect(try survivor.beginSend(key) == .new)
        guard case .limited = try survivor.reserve(one) else {
            Issue.record("given back")
            return
        }
    }

    @Test func `to accept and to commit is one step`() throws {
        let helper = try HelperProcess(database: true)
        let one = [LimitRequest(key: "k", perMinute: 1, perDay: 0)]
        let client = helper.client()
        let reservation = try granted(client.reserve(one))
        #expect(try client.beginSend(key) == .new)
        helper.kill(SIGKILL)
        try helper.start()
        // The helper does not know the connection any more, but it knows the send and the reservation.
        #expect(try helper.client().beginSend(key, patience: 0) == .inFlight)
        try client.accepted(key, receipt: "r", reservation)
        helper.kill(SIGKILL)
        try helper.start()
        #expect(try client.beginSend(key) == .alreadyAccepted(receipt: "r"))
        guard case .limited = try client.reserve(one) else {
            Issue.record("not counted")
            return
        }
    }

    @Test func `nobody says what became of another connection's send`() throws {
        let helper = try HelperProcess()
        let mine = helper.client()
        let other = helper.client()
        #expect(try mine.beginSend(key) == .new)
        #expect(throws: StateError.refused(.notYours, "another connection is sending it")) { try other.failed(key) }
        #expect(throws: StateError.refused(.notYours, "another connection is sending it")) {
            try other.accepted(key, receipt: "r", nil)
        }
        try mine.accepted(key, receipt: "r", nil)
        try other.acknowledged(key)
        #expect(try other.beginSend(key, patience: 0) == .inFlight)
    }

    @Test func `an idempotency key stands for one content for 24 hours`() throws {
        let day: Int64 = 86_400_000_000_000
        var reading = ClockReading(sinceBoot: 1, wall: 1)
        let engine = try StateEngine(path: ":memory:", reading: reading, boot: "a")
        let first = SendKey.http(client: "shop", idempotencyKey: "k", fingerprint: Fingerprint(of: [[1]])!)
        let other = SendKey.http(client: "shop", idempotencyKey: "k", fingerprint: Fingerprint(of: [[2]])!)
        let stranger = SendKey.http(client: "blog", idempotencyKey: "k", fingerprint: Fingerprint(of: [[2]])!)
        #expect(engine.answer(.begin(first), from: 1, at: reading) == .new)
        #expect(engine.answer(.begin(first), from: 2, at: reading) == .inFlight)
        #expect(engine.answer(.begin(other), from: 2, at: reading) == .conflict)
        #expect(engine.answer(.begin(stranger), from: 2, at: reading) == .new)
        let accepted = StateRequest.accepted(first, receipt: "r", reservation: nil, unlessKnown: [])
        #expect(engine.answer(accepted, from: 1, at: reading) == .done)
        engine.end(1, at: reading)
        reading.sinceBoot += day - 1
        engine.tick(at: reading)
        #expect(engine.answer(.begin(first), from: 3, at: reading) == .known(receipt: "r"))
        #expect(engine.answer(.begin(other), from: 3, at: reading) == .conflict)
        reading.sinceBoot += 1
        engine.tick(at: reading)
        #expect(engine.answer(.begin(other), from: 3, at: reading) == .new)
    }

    @Test func `what was under way in a process that died with the helper is sent again at once`() throws {
        let folder = try TestFolder()
        let path = folder.path + "/state.db"
        let now = ClockReading(sinceBoot: 1, wall: 1)
        func engine(without dead: Set<Int32>) throws -> StateEngine {
            try StateEngine(path: path, reading: now, boot: "a") { dead.contains($0) }
        }
        let claims = [LimitRequest(key: "smtp:alice", perMinute: 1, perDay: 0)]
        do {
            let engine = try engine(without: [])
            engine.opened(1, by: 4711)
            guard case .granted = engine.answer(.reserve(claims), from: 1, at: now) else {
                throw TestFailure("limited")
            }
            #expect(engine.answer(.begin(key), from: 1, at: now) == .new)
            #expect(engine.endTurn(at: now))
        }
        do {
            // It lives: only its own word ends this.
            let engine = try engine(without: [4712])
            engine.opened(7, by: 4713)
            engine.tick(at: now)
            #expect(engine.answer(.begin(key), from: 7, at: now) == .inFlight)
            #expect(engine.endTurn(at: now))
            // What is compacted keeps whose it is.
            engine.close(at: now)
        }
        do {
            let engine = try engine(without: [4711])
            engine.opened(9, by: 4714)
            #expect(engine.answer(.begin(key), from: 9, at: now) == .new)
            #expect(engine.endTurn(at: now))
        }
        // The next restart knows the new process, and not the old one. What the dead one had reserved counts as sent.
        let last = try engine(without: [4711])
        #expect(last.answer(.begin(key), from: 3, at: now) == .inFlight)
        last.tick(at: now)
        #expect(
            last.answer(.usage(after: ""), from: 3, at: now)
                == .usage([
                    KeyUsage(key: "smtp:alice", lastMinute: 1, lastDay: 0, underWay: 0)
                ]))
    }

    @Test func `a process that is there is not taken for dead, nor one that nobody knows`() throws {
        #expect(!Processes.hasEnded(getpid()) && !Processes.hasEnded(0) && !Processes.hasEnded(1))
        var process = pid_t()
        let argv: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
        defer { free(argv[0]) }
        #expect(posix_spawn(&process, "/bin/true", nil, nil, argv, nil) == 0)
        var status: Int32 = 0
        #expect(waitpid(process, &status, 0) == process)
        #expect(Processes.hasEnded(process))
    }

    @Test func `a send whose handler is not known any more is given up after a quarter of an hour`() throws {
        let folder = try TestFolder()
        let path = folder.path + "/state.db"
        var reading = ClockReading(sinceBoot: 1, wall: 1)
        do {
            let engine = try StateEngine(path: path, reading: reading, boot: "a")
            #expect(engine.answer(.begin(key), from: 1, at: reading) == .new)
            #expect(engine.endTurn(at: reading))
        }
        let engine = try StateEngine(path: path, reading: reading, boot: "a")
        reading.sinceBoot += 899_000_000_000
        engine.tick(at: reading)
        #expect(engine.answer(.begin(key), from: 2, at: reading) == .inFlight)
        reading.sinceBoot += 1_000_000_000
        engine.tick(at: reading)
        #expect(engine.answer(.begin(key), from: 2, at: reading) == .new)
    }
}
