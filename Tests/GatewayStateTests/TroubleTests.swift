import Testing

@testable import gateway_state

@Suite struct TroubleTests {
    private static let second: Int64 = 1_000_000_000

    @Test func `what goes on being wrong is told once, and then every ten minutes with a count`() {
        var trouble = Trouble()
        var told: [Trouble.Telling] = []
        // Ten times a second for 25 minutes.
        for tenth in 0..<15_000 {
            let telling = trouble.happened(at: Int64(tenth) * TroubleTests.second / 10)
            if telling != .nothing { told.append(telling) }
        }
        #expect(told == [.first, .again(6_000), .again(6_000)])
    }

    @Test func `it is over after a minute of quiet, and then begins anew`() {
        var trouble = Trouble()
        #expect(trouble.ended(at: 0) == nil)
        #expect(trouble.happened(at: 0) == .first)
        #expect(trouble.happened(at: 5 * TroubleTests.second) == .nothing)
        #expect(trouble.ended(at: 64 * TroubleTests.second) == nil && trouble.isOn)
        #expect(trouble.ended(at: 65 * TroubleTests.second) == 1)
        #expect(!trouble.isOn && trouble.ended(at: 66 * TroubleTests.second) == nil)
        #expect(trouble.happened(at: 67 * TroubleTests.second) == .first)
    }

    @Test func `a clock that is set back hides nothing`() {
        var trouble = Trouble()
        #expect(trouble.happened(at: 1_000 * TroubleTests.second) == .first)
        #expect(trouble.happened(at: 0) == .again(1))
        #expect(trouble.ended(at: -1) == 0)
    }
}
