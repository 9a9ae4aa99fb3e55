import Crypto
import Glibc
import StateClient
import StateProtocol
import Testing

@testable import gateway_state

private let second: Int64 = 1_000_000_000

/// What the helper still knows when it comes back.
@Suite struct PersistenceTests {
    private let one = [LimitRequest(key: "k", perMinute: 1, perDay: 0)]

    @Test func `what was let through still counts after kill -9, and so does what is under way`() throws {
        let helper = try HelperProcess(database: true)
        let client = helper.client()
        let claims = [LimitRequest(key: "k", perMinute: 0, perDay: 5)]
        for _ in 0..<3 { try client.commit(try granted(client.reserve(claims))) }
        let open = try granted(client.reserve(claims))
        helper.kill(SIGKILL)
        try helper.start()
        let other = helper.client()
        _ = try granted(other.reserve(claims))
        #expect(try isLimited(other.reserve(claims)))
        // The handler outlived the helper: its message is counted once, however often it says so.
        try client.commit(open)
        try client.commit(open)
        #expect(try isLimited(other.reserve(claims)))
    }

    @Test func `a handler may give back after a restart what it reserved before`() throws {
        let helper = try HelperProcess(database: true)
        let client = helper.client()
        let open = try granted(client.reserve(one))
        helper.kill(SIGKILL)
        try helper.start()
        #expect(try isLimited(helper.client().reserve(one)))
        try client.release(open)
        _ = try granted(client.reserve(one))
    }

    @Test func `a clean stop and a start lose nothing`() throws {
        let helper = try HelperProcess(database: true)
        let client = helper.client()
        try client.commit(try granted(client.reserve(one)))
        let name = try #require(MetricName("gateway_tests_total{door=\"smtp\"}"))
        try client.count(name, 3)
        try client.record(record(7))
        _ = try client.guessed(false, [.login("alice"), .address(ClientAddress("192.0.2.1"))])
        let key = SendKey.smtp(login: "alice", fingerprint: Fingerprint(of: [[1]])!)
        #expect(try client.beginSend(key) == .new)
        try client.accepted(key, receipt: "<id@x>", nil)
        #expect(helper.kill(SIGTERM) == 0)
        try helper.start()
        #expect(try isLimited(client.reserve(one)))
        #expect(try client.metrics().first?.value == 3)
        #expect(try client.recent(10) == [record(7)])
        #expect(try client.beginSend(key) == .alreadyAccepted(receipt: "<id@x>"))
    }

    @Test func `helpers killed at random never let more through than the limit`() throws {
        let helper = try HelperProcess(database: true)
        let claims = [LimitRequest(key: "k", perMinute: 0, perDay: 400)]
        let done = Flag()
        // Killed again and again, while handlers go on.
        let killer = BackgroundThread {
            for _ in 0..<15 {
                usleep(30_000)
                helper.kill(SIGKILL)
                try? helper.start()
            }
            done.raise()
        }
        let totals = HandlerThreads.runUntil(done, 4, path: helper.socketPath, claims: claims)
        killer.join()
        #expect(totals.reduce(0, +) <= 400)
        #expect(totals.reduce(0, +) > 50)
        // What was granted is counted to the last one: the rest of the limit is still there, and no more than that. (A
        // reservation whose answer got lost counts too, so there may be less.)
        var rest = 0
        let client = helper.client()
        while case .granted(let reservation) = try client.reserve(claims) {
            try client.commit(reservation)
            rest += 1
        }
        #expect(totals.reduce(0, +) + rest <= 400)
        #expect(totals.reduce(0, +) + rest >= 400 - 15 * 4 * 2)
    }

    @Test func `a helper that stops at any write comes back with all that it had answered`() throws {
        // A recorded run: the write-ahead log is cut at every page, as if the machine had stopped there.
        let folder = try TestFolder()
        let path = folder.path + "/state.db"
        var expected: [Int] = []
        var sizes: [Int] = []
        var reading = ClockReading(sinceBoot: 100 * second, wall: 1_000_000 * second)
        let claims = [LimitRequest(key: "k", perMinute: 0, perDay: 1_000)]
        let engine = try StateEngine(path: path, reading: reading, boot: "a")
        for count in 1...60 {
            reading.sinceBoot += second
            reading.wall += second
            guard case .granted(let id) = engine.answer(.reserve(claims), from: 1, at: reading) else {
                throw TestFailure("not granted")
            }
            _ = engine.answer(.commit(id, unlessKnown: []), from: 1, at: reading)
            #expect(engine.endTurn(at: reading))
            expected.append(count)
            sizes.append(try folder.size("state.db-wal"))
        }
        let database = try folder.read("state.db")
        let log = try folder.read("state.db-wal")
        let beginning = try #require(sizes.first)
        var lastCount = 0
        for cut in stride(from: beginning, through: log.count, by: 1_373) {
            let copy = try TestFolder()
            try copy.write("state.db", database)
            try copy.write("state.db-wal", Array(log[..<cut]))
            let later = try StateEngine(path: copy.path + "/state.db", reading: reading, boot: "a")
            let count = remaining(later, claims, reading)
            // At least what had been answered when the log was that long; the write that was cut is not there at all.
            let answered = zip(sizes, expected).filter { $0.0 <= cut }.last?.1 ?? 0
            #expect(count >= answered && count <= answered + 1)
            #expect(count >= lastCount)
            lastCount = count
        }
        #expect(lastCount == 60)
    }

    @Test(arguments: ["garbage", "header", "pages", "empty"])
    func `a damaged database is set aside, and the helper starts clean and says so`(kind: String) throws {
        let helper = try HelperProcess(database: true)
        let client = helper.client()
        for index in 0..<300 {
            let claims = [LimitRequest(key: "key\(index)", perMinute: 0, perDay: 5)]
            try client.commit(try granted(client.reserve(claims)))
        }
        helper.kill(SIGTERM)
        var bytes = try helper.files.read("state.db")
        switch kind {
        case "garbage": bytes = [UInt8](repeating: 0x55, count: bytes.count)
        case "header": bytes[17] ^= 0xFF
        case "pages": for index in stride(from: 4_096, to: bytes.count, by: 97) { bytes[index] ^= 0xA5 }
        default: bytes = []
        }
        try helper.files.write("state.db", bytes)
        unlink(helper.folder + "/state.db-wal")
        try helper.start()
        let fresh = helper.client()
        try fresh.commit(try granted(fresh.reserve(one)))
        if kind != "empty" {
            #expect(try helper.log().contains("DAMAGED"))
            #expect(try helper.files.read("state.db.damaged") == bytes)
        }
        // And it stays well.
        helper.kill(SIGKILL)
        try helper.start()
        #expect(try isLimited(helper.client().reserve(one)))
    }

    @Test func `damage that shows while the helper runs costs no count`() throws {
        let folder = try TestFolder()
        var reading = ClockReading(sinceBoot: second, wall: second)
        let engine = try StateEngine(path: folder.path + "/state.db", reading: reading, boot: "a")
        guard case .granted(let id) = engine.answer(.reserve(one), from: 1, at: reading) else {
            throw TestFailure("not granted")
        }
        #expect(engine.answer(.commit(id, unlessKnown: []), from: 1, at: reading) == .done)
        // More than the database's own memory holds.
        let keys = (0..<3_000).map {
            SendKey.http(client: "c", idempotencyKey: "\($0)", fingerprint: Fingerprint(of: [])!)
        }
        for key in keys {
            let receipt = String(repeating: "r", count: 1_000)
            _ = engine.answer(.begin(key), from: 1, at: reading)
            _ = engine.answer(
                .accepted(key, receipt: receipt, reservation: nil, unlessKnown: []), from: 1, at: reading)
            #expect(engine.endTurn(at: reading))
        }
        engine.tick(at: reading)
        try folder.write(
            "state.db", try folder.read("state.db").enumerated().map { $0.offset < 4_096 ? $0.element : 0x55 })
        for key in keys {
            reading.sinceBoot += 1
            let reply = engine.answer(.begin(key), from: 2, at: reading)
            #expect(engine.endTurn(at: reading))
            if case .error(.storage, _) = reply { break }
        }
        #expect(try folder.size("state.db.damaged") > 1_000_000)
        #expect(try isLimited(engine.answer(.reserve(one), from: 3, at: reading)))
        #expect(engine.endTurn(at: reading))
        // The new database has it too.
        let path = try TestFolder()
        try path.write("state.db", try folder.read("state.db"))
        try path.write("state.db-wal", try folder.read("state.db-wal"))
        let later = try StateEngine(path: path.path + "/state.db", reading: reading, boot: "a")
        #expect(try isLimited(later.answer(.reserve(one), from: 1, at: reading)))
    }

    @Test func `when the disk is full nothing new is let through, and all is well when it is not`() throws {
        // A limit on the size of files stands in for the disk's.
        let helper = try HelperProcess(database: true, prefix: ["/usr/bin/prlimit", "--fsize=3000000:unlimited"])
        let client = helper.client()
        #expect(try client.canWrite() == .yes)
        var failure: StateError?
        var count = 0
        var wasOnReserve = false
        // Idempotency keys fill the database.
        for index in 0..<60_000 {
            let key = SendKey.http(client: "c", idempotencyKey: "\(index)", fingerprint: Fingerprint(of: [])!)
            do throws(StateError) {
                _ = try client.beginSend(key)
                try client.accepted(key, receipt: String(repeating: "r", count: 1_000), nil)
                count += 1
                if !wasOnReserve, index.isMultiple(of: 10) { wasOnReserve = try client.canWrite() == .onItsReserve }
            } catch {
                failure = error
                break
            }
        }
        #expect(failure == .refused(.storage, "the database cannot be written"))
        #expect(count > 500 && wasOnReserve)
        #expect(try client.canWrite() == .no("the database cannot be written"))
        #expect(throws: StateError.refused(.storage, "the database cannot be written")) { try client.reserve(one) }
        try client.ping()
        #expect(try ChildProcess.run(["/usr/bin/prlimit", "--pid", "\(helper.process)", "--fsize=unlimited"]) == 0)
        var answer: ReservationAnswer?
        for _ in 0..<1_000 {
            answer = try? client.reserve(one)
            if answer != nil { break }
            usleep(5_000)
        }
        try client.commit(try granted(try #require(answer)))
        // What was put by is put by again, without a restart.
        for _ in 0..<1_000 where (try? client.canWrite()) != .yes { usleep(5_000) }
        #expect(try client.canWrite() == .yes)
        helper.prefix = []
        helper.kill(SIGKILL)
        try helper.start()
        #expect(try isLimited(client.reserve(one)))
        let last = SendKey.http(client: "c", idempotencyKey: "\(count - 1)", fingerprint: Fingerprint(of: [])!)
        #expect(try client.beginSend(last) == .alreadyAccepted(receipt: String(repeating: "r", count: 1_000)))
    }

    @Test func `while the disk is full counters go on without a byte more, and none of them is lost`() throws {
        let helper = try HelperProcess(database: true, prefix: ["/usr/bin/prlimit", "--fsize=3000000:unlimited"])
        let client = helper.client()
        let text = String(repeating: "r", count: 1_000)
        for index in 0..<60_000 {
            let key = SendKey.http(client: "c", idempotencyKey: "\(index)", fingerprint: Fingerprint(of: [])!)
            guard (try? client.beginSend(key)) != nil, (try? client.accepted(key, receipt: text, nil)) != nil else {
                break
            }
        }
        #expect(throws: StateError.refused(.storage, "the database cannot be written")) { try client.reserve(one) }
        let name = try #require(MetricName("gateway_tests_total{door=\"smtp\"}"))
        try client.count(name)
        let before = try helper.residentKibibytes()
        for _ in 0..<50_000 { try client.count(name) }
        #expect(try helper.residentKibibytes() - before < 2_048)
        #expect(try ChildProcess.run(["/usr/bin/prlimit", "--pid", "\(helper.process)", "--fsize=unlimited"]) == 0)
        for _ in 0..<1_000 where (try? client.reserve([])) == nil { usleep(5_000) }
        helper.prefix = []
        helper.kill(SIGKILL)
        try helper.start()
        #expect(try client.metrics().first { $0.name == name }?.value == 50_001)
    }

    @Test func `a second helper does not touch a database in use`() throws {
        let helper = try HelperProcess(database: true)
        let status = try ChildProcess.run([
            HelperProcess.folderOfBuild + "/gateway-state", "--listen", helper.folder + "/other.sock", "--database",
            helper.folder + "/state.db",
        ])
        #expect(status == 1)
        unlink(helper.folder + "/other.sock")
        try helper.client().ping()
    }

    // MARK: Clocks

    @Test func `within one start of the machine the wall clock does not matter`() {
        let anchor = LedgerClock.Anchor(ledger: 500, reading: ClockReading(sinceBoot: 100, wall: 10_000), boot: "a")
        for wall: Int64 in [0, 10_000, 1 << 60] {
            let now = ClockReading(sinceBoot: 107, wall: wall)
            let clock = LedgerClock(after: anchor, now: now, boot: "a")
            #expect(clock.ledger(at: now) == 507)
            #expect(!clock.isAfterReboot)
        }
    }

    @Test func `over a reboot the wall clock says how long it took, and backwards is no time at all`() {
        let anchor = LedgerClock.Anchor(ledger: 500, reading: ClockReading(sinceBoot: 100, wall: 10_000), boot: "a")
        for (wall, ledger): (Int64, Int64) in [(10_030, 530), (10_000, 500), (9_000, 500), (0, 500)] {
            let now = ClockReading(sinceBoot: 200, wall: wall)
            let clock = LedgerClock(after: anchor, now: now, boot: "b")
            #expect(clock.ledger(at: now) == ledger)
            #expect(clock.isAfterReboot)
        }
    }

    @Test func `where nobody says whether it was a reboot, the shorter time counts`() {
        let anchor = LedgerClock.Anchor(ledger: 500, reading: ClockReading(sinceBoot: 100, wall: 10_000), boot: "")
        for (sinceBoot, wall, ledger): (Int64, Int64, Int64) in [
            (110, 10_050, 510), (150, 10_010, 510), (150, 9_000, 500), (50, 10_070, 570), (50, 9_000, 500),
        ] {
            let now = ClockReading(sinceBoot: sinceBoot, wall: wall)
            #expect(LedgerClock(after: anchor, now: now, boot: "").ledger(at: now) == ledger)
        }
    }

    @Test func `a day's limit outlives a reboot, and what was under way then counts`() throws {
        let folder = try TestFolder()
        let path = folder.path + "/state.db"
        let claims = [LimitRequest(key: "k", perMinute: 0, perDay: 2)]
        let before = ClockReading(sinceBoot: 5_000 * second, wall: 1_000_000 * second)
        do {
            let engine = try StateEngine(path: path, reading: before, boot: "a")
            guard case .granted(let id) = engine.answer(.reserve(claims), from: 1, at: before),
                case .granted = engine.answer(.reserve(claims), from: 2, at: before)
            else { throw TestFailure("not granted") }
            #expect(engine.answer(.commit(id, unlessKnown: []), from: 1, at: before) == .done)
            #expect(engine.endTurn(at: before))
        }
        // Two hours later by the wall clock.
        let after = ClockReading(sinceBoot: 30 * second, wall: 1_007_200 * second)
        let engine = try StateEngine(path: path, reading: after, boot: "b")
        engine.tick(at: after)
        #expect(
            engine.answer(.reserve(claims), from: 1, at: after) == .limited(key: "k", retryAfter: 86_400 - 7_200))
        // The clock is set back a year: no more than before.
        let wrong = ClockReading(sinceBoot: 40 * second, wall: 500 * second)
        engine.tick(at: wrong)
        #expect(
            engine.answer(.reserve(claims), from: 1, at: wrong) == .limited(key: "k", retryAfter: 86_400 - 7_210))
    }

    @Test(arguments: 0..<12)
    func `a engine that is started anew at any moment answers as one that never stopped`(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let folder = try TestFolder()
        let path = folder.path + "/state.db"
        var reading = ClockReading(sinceBoot: 1_000 * second, wall: 1_000_000 * second)
        let steady = try StateEngine(path: ":memory:", reading: reading, boot: "a")
        var restarted = try StateEngine(path: path, reading: reading, boot: "a")
        var ids: [(UInt64, UInt64)] = []
        for _ in 0..<600 {
            reading.sinceBoot += Int64.random(in: 0...20 * second, using: &random)
            reading.wall -= second
            switch Int.random(in: 0..<12, using: &random) {
            case 0..<6:
                let claims = [
                    LimitRequest(key: "a\(Int.random(in: 0..<3, using: &random))", perMinute: 4, perDay: 60),
                    LimitRequest(key: .total, perMinute: 0, perDay: 150),
                ]
                let first = steady.answer(.reserve(claims), from: 1, at: reading)
                let second = restarted.answer(.reserve(claims), from: 1, at: reading)
                if case .granted(let one) = first, case .granted(let other) = second {
                    ids.append((one, other))
                } else {
                    #expect(first == second)
                }
            case 6..<9:
                guard let index = ids.indices.randomElement(using: &random) else { continue }
                let (one, other) = ids.remove(at: index)
                #expect(steady.answer(.commit(one, unlessKnown: []), from: 1, at: reading) == .done)
                #expect(restarted.answer(.commit(other, unlessKnown: []), from: 1, at: reading) == .done)
            case 9:
                guard let index = ids.indices.randomElement(using: &random) else { continue }
                let (one, other) = ids.remove(at: index)
                #expect(steady.answer(.release(one), from: 1, at: reading) == .done)
                #expect(restarted.answer(.release(other), from: 1, at: reading) == .done)
            case 10:
                #expect(restarted.endTurn(at: reading))
                if Bool.random(using: &random) { restarted.close(at: reading) }
                // A second engine on the same file, as the lock sees it, is the first one's end.
                restarted = try StateEngine(path: ":memory:", reading: reading, boot: "a")
                restarted = try StateEngine(path: path, reading: reading, boot: "a")
            default:
                restarted.tick(at: reading)
                steady.tick(at: reading)
            }
            #expect(restarted.endTurn(at: reading))
            _ = steady.endTurn(at: reading)
        }
    }

    /// How many sends of `claims` count, found out by filling up what is left.
    private func remaining(_ engine: StateEngine, _ claims: [LimitRequest], _ reading: ClockReading) -> Int {
        var left = 0
        while case .granted = engine.answer(.reserve(claims), from: 99, at: reading) { left += 1 }
        return claims[0].perDay - left
    }

    private func record(_ number: UInt64) -> SendRecord {
        SendRecord(
            time: number, id: "id", entryPoint: "smtp", login: "alice", from: "a@example.com",
            recipients: "b@example.com",
            subject: "Grüße", size: 10, outcome: "delivered", detail: "", ray: "ray", duration: 3)
    }
}

func granted(_ answer: ReservationAnswer) throws -> Reservation {
    guard case .granted(let reservation) = answer else { throw TestFailure("\(answer)") }
    return reservation
}

func isLimited(_ answer: ReservationAnswer) throws -> Bool {
    if case .limited = answer { return true }
    return false
}

func isLimited(_ reply: StateReply) throws -> Bool {
    if case .limited = reply { return true }
    return false
}
