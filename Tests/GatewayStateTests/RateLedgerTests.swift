import StateProtocol
import Testing

@testable import gateway_state

extension RateLedger {
    /// Decides, and applies what was decided.
    fileprivate mutating func reserve(_ claims: [LimitRequest], at now: Int64) -> Decision {
        let decision = decide(claims, at: now)
        if case .granted(let id) = decision { apply(.reserve(id, claims), at: now) }
        return decision
    }

    fileprivate mutating func commit(_ id: UInt64, at now: Int64) -> Bool {
        defer { apply(.commit(id), at: now) }
        return isOpen(id)
    }

    fileprivate mutating func release(_ id: UInt64) -> Bool {
        defer { apply(.release(id), at: 0) }
        return isOpen(id)
    }
}

private let second: Int64 = 1_000_000_000

@Suite struct RateLedgerTests {
    @Test func `the limit per minute holds for any 60 seconds, and the refusal says when it ends`() {
        var ledger = RateLedger(firstID: 1)
        let claims = [LimitRequest(key: "a", perMinute: 3, perDay: 0)]
        for index in 0..<3 { send(&ledger, claims, at: Int64(index) * 10 * second) }
        #expect(ledger.reserve(claims, at: 21 * second) == .limited(key: "a", retryAfter: 39))
        #expect(ledger.reserve(claims, at: 60 * second - 1) == .limited(key: "a", retryAfter: 1))
        send(&ledger, claims, at: 60 * second)
        // A fixed window would start afresh here.
        #expect(ledger.reserve(claims, at: 60 * second + 1) == .limited(key: "a", retryAfter: 10))
    }

    @Test func `the limit per day holds for any 24 hours`() {
        var ledger = RateLedger(firstID: 1)
        let claims = [LimitRequest(key: "a", perMinute: 0, perDay: 2)]
        send(&ledger, claims, at: 0)
        send(&ledger, claims, at: 3_600 * second)
        #expect(ledger.reserve(claims, at: 7_200 * second) == .limited(key: "a", retryAfter: 79_200))
        send(&ledger, claims, at: 86_400 * second)
        #expect(ledger.reserve(claims, at: 86_401 * second) == .limited(key: "a", retryAfter: 3_599))
    }

    @Test func `a reservation under way counts, a released one does not`() {
        var ledger = RateLedger(firstID: 7)
        let claims = [LimitRequest(key: "a", perMinute: 1, perDay: 0)]
        #expect(ledger.reserve(claims, at: 0) == .granted(7))
        #expect(ledger.reserve(claims, at: 3_600 * second) == .limited(key: "a", retryAfter: 60))
        #expect(ledger.release(7) == true)
        #expect(ledger.release(7) == false)
        #expect(ledger.reserve(claims, at: 3_600 * second) == .granted(8))
    }

    @Test func `a message counts from when it went out, not from when it was reserved`() {
        var ledger = RateLedger(firstID: 1)
        let claims = [LimitRequest(key: "a", perMinute: 1, perDay: 0)]
        #expect(ledger.reserve(claims, at: 0) == .granted(1))
        #expect(ledger.commit(1, at: 50 * second) == true)
        #expect(ledger.reserve(claims, at: 60 * second) == .limited(key: "a", retryAfter: 50))
    }

    @Test func `all limits hold or none is used up, and the longest wait is named`() {
        var ledger = RateLedger(firstID: 1)
        let total = LimitRequest(key: .total, perMinute: 0, perDay: 1)
        let alice = LimitRequest(key: "alice", perMinute: 1, perDay: 0)
        send(&ledger, [total, alice], at: 0)
        #expect(ledger.reserve([alice, total], at: second) == .limited(key: "total", retryAfter: 86_399))
        #expect(ledger.reserve([LimitRequest(key: "bob", perMinute: 1, perDay: 0), total], at: second) != .granted(2))
        send(&ledger, [LimitRequest(key: "bob", perMinute: 1, perDay: 0)], at: second)
    }

    @Test func `a message to three takes three, all of them or none, and waits until three fit`() {
        var ledger = RateLedger(firstID: 1)
        func total(_ count: Int) -> [LimitRequest] {
            [
                LimitRequest(key: "alice", perMinute: 0, perDay: 10),
                LimitRequest(key: .total, perMinute: 5, perDay: 0, count: count),
            ]
        }
        send(&ledger, total(3), at: 0)
        send(&ledger, total(1), at: 10 * second)
        // Two would be too many, and nothing is taken.
        #expect(ledger.reserve(total(2), at: 20 * second) == .limited(key: "total", retryAfter: 40))
        #expect(ledger.usage(after: "", most: 9, at: 20 * second).map(\.lastDay) == [2, 0])
        send(&ledger, total(1), at: 30 * second)
        #expect(ledger.reserve(total(4), at: 60 * second) == .limited(key: "total", retryAfter: 10))
        send(&ledger, total(3), at: 60 * second)
        #expect(ledger.usage(after: "", most: 9, at: 60 * second).map(\.lastMinute) == [0, 5])
        // A reservation under way counts as many as it is for, and a released one none.
        guard case .granted(let id) = ledger.reserve(total(2), at: 90 * second) else { return #expect(Bool(false)) }
        #expect(ledger.reserve(total(1), at: 90 * second) != .granted(id + 1))
        #expect(ledger.release(id) == true)
        send(&ledger, total(2), at: 90 * second)
    }

    @Test func `a limit that is off is not counted`() {
        var ledger = RateLedger(firstID: 1)
        for _ in 0..<1_000 { send(&ledger, [LimitRequest(key: "a", perMinute: 0, perDay: 0)], at: 0) }
        #expect(ledger.keyCount == 0)
    }

    @Test func `a lowered limit waits for as many sends as it takes`() {
        var ledger = RateLedger(firstID: 1)
        for index in 0..<10 {
            send(&ledger, [LimitRequest(key: "a", perMinute: 10, perDay: 0)], at: Int64(index) * second)
        }
        let lowered = [LimitRequest(key: "a", perMinute: 3, perDay: 0)]
        #expect(ledger.reserve(lowered, at: 10 * second) == .limited(key: "a", retryAfter: 57))
        send(&ledger, lowered, at: 67 * second)
    }

    @Test func `keys that no longer count are forgotten, and a full ledger refuses`() {
        var ledger = RateLedger(firstID: 1, bounds: .init(keys: 10, reservations: 12))
        for index in 0..<10 { send(&ledger, [LimitRequest(key: "k\(index)", perMinute: 1, perDay: 0)], at: 0) }
        let new = [LimitRequest(key: "new", perMinute: 1, perDay: 0)]
        #expect(ledger.reserve(new, at: 59 * second) == .full)
        send(&ledger, new, at: 60 * second)
        #expect(ledger.keyCount == 1)
        for _ in 0..<12 { _ = ledger.reserve([LimitRequest(key: "new", perMinute: 100, perDay: 0)], at: 60 * second) }
        #expect(ledger.reserve([], at: 60 * second) == .full)
    }

    @Test(arguments: 0..<40)
    func `random schedules agree with counting every send`(seed: UInt64) {
        var random = SplitMix(state: seed)
        var ledger = RateLedger(firstID: 1)
        var model = Model()
        var now: Int64 = 0
        // Coarse steps cross the day's windows, fine ones the minute's and the grains.
        let steps: [Int64] =
            seed % 2 == 0 ? [0, 1, 999_999, second / 3, 7 * second] : [0, second, 600 * second, 9_000 * second]
        let limits = [0, 1, 2, 5, 20]
        let counts = [1, 1, 2, 3, 7]
        var open: [UInt64: [LimitRequest]] = [:]
        for _ in 0..<3_000 {
            now += Int64.random(in: 0...steps.randomElement(using: &random)!, using: &random)
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<6:
                let claims = ["a", "b", "total"].shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
                    .map {
                        LimitRequest(
                            key: $0, perMinute: limits.randomElement(using: &random)!,
                            perDay: limits.randomElement(using: &random)!,
                            // One message, or one to several recipients.
                            count: counts.randomElement(using: &random)!)
                    }
                switch ledger.reserve(claims, at: now) {
                case .granted(let id):
                    #expect(model.permits(claims, at: now, slack: false), "granted over a limit")
                    open[id] = claims
                    model.flights[id] = claims
                case .limited(let key, let retryAfter):
                    #expect(!model.permits(claims, at: now, slack: true), "refused below the limits")
                    #expect(claims.contains { $0.encodedKey == key })
                    // One that never fits is refused as long as it asks; the gateway does not ask.
                    if claims.contains(where: { $0.limitBelowCount != nil }) { continue }
                    expectExact(retryAfter, ledger, claims, open, at: now)
                case .full:
                    Issue.record("full")
                }
            case 6..<9:
                guard let id = open.keys.sorted().randomElement(using: &random) else { continue }
                #expect(ledger.commit(id, at: now) == true)
                model.commit(id, at: now)
                open[id] = nil
            default:
                guard let id = open.keys.sorted().randomElement(using: &random) else { continue }
                #expect(ledger.release(id) == true)
                model.flights[id] = nil
                open[id] = nil
            }
        }
    }

    /// After `retryAfter` seconds a reservation works if all that is under way went out now; a second earlier it does
    /// not.
    private func expectExact(
        _ retryAfter: Int, _ ledger: RateLedger, _ claims: [LimitRequest], _ open: [UInt64: [LimitRequest]],
        at now: Int64
    ) {
        var later = ledger
        for id in open.keys { _ = later.commit(id, at: now) }
        var earlier = later
        guard case .granted = later.reserve(claims, at: now + Int64(retryAfter) * second) else {
            // A send counts per day to the next full second, and what is under way has not been rounded yet.
            guard case .granted = later.reserve(claims, at: now + Int64(retryAfter + 1) * second) else {
                Issue.record("retryAfter \(retryAfter) is too short")
                return
            }
            return
        }
        guard retryAfter > 1 else { return }
        if case .granted = earlier.reserve(claims, at: now + Int64(retryAfter - 1) * second - 1_000_000) {
            Issue.record("retryAfter \(retryAfter) is too long")
        }
    }

    private func send(_ ledger: inout RateLedger, _ claims: [LimitRequest], at now: Int64) {
        guard case .granted(let id) = ledger.reserve(claims, at: now) else {
            Issue.record("not granted at \(now)")
            return
        }
        #expect(ledger.commit(id, at: now) == true)
    }
}

/// Every send, one by one.
private struct Model {
    var flights: [UInt64: [LimitRequest]] = [:]
    private var sends: [(key: String, at: Int64, count: Int, minute: Bool, day: Bool)] = []

    mutating func commit(_ id: UInt64, at now: Int64) {
        for claim in flights.removeValue(forKey: id) ?? [] {
            sends.append((claim.encodedKey, now, claim.count, claim.perMinute > 0, claim.perDay > 0))
        }
    }

    /// With `slack`, a send counts for as much longer as the ledger may round it.
    func permits(_ claims: [LimitRequest], at now: Int64, slack: Bool) -> Bool {
        claims.allSatisfy { claim in
            let flying = flights.values.flatMap { $0 }.filter { $0.encodedKey == claim.encodedKey }
            let minute = 60 * second + (slack ? 1_000_000 : 0)
            let day = 86_400 * second + (slack ? second : 0)
            let sent = sends.filter { $0.key == claim.encodedKey }
            let lastMinute = sent.filter { $0.minute && $0.at > now - minute }.reduce(claim.count) { $0 + $1.count }
            let lastDay = sent.filter { $0.day && $0.at > now - day }.reduce(claim.count) { $0 + $1.count }
            let flyingMinute = flying.filter { $0.perMinute > 0 }.reduce(0) { $0 + $1.count }
            let flyingDay = flying.filter { $0.perDay > 0 }.reduce(0) { $0 + $1.count }
            return (claim.perMinute == 0 || lastMinute + flyingMinute <= claim.perMinute)
                && (claim.perDay == 0 || lastDay + flyingDay <= claim.perDay)
        }
    }
}

/// A generator that can be started again: a failing seed fails the next time too.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
