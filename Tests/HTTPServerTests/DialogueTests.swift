import HTTPServer
import Testing

@Suite struct DialogueTests {
    @Test(arguments: Transcript.all)
    func `the dialogue goes as written`(transcript: Transcript) {
        play(transcript) { [$0] }
    }

    @Test(arguments: Transcript.all)
    func `the dialogue is the same wherever a flight is cut in two`(transcript: Transcript) {
        for cut in transcript.cuts {
            play(transcript) { flight in cut < flight.count ? [flight[..<cut], flight[cut...]] : [flight] }
        }
    }

    @Test(arguments: Transcript.all)
    func `the dialogue is the same one octet at a time`(transcript: Transcript) {
        play(transcript) { flight in flight.indices.map { flight[$0...$0] } }
    }

    @Test func `every refusal stands in a dialogue`() {
        let steps = Transcript.all.flatMap(\.steps)
        let texts = Set(steps.compactMap { if case .holds(let text) = $0.event { text } else { nil } })
        for refusal in RequestRefusal.allCases { #expect(texts.contains(refusal.reason)) }
    }

    /// Plays `transcript` with every flight cut by `cut`.
    private func play(_ transcript: Transcript, cut: (ArraySlice<UInt8>) -> [ArraySlice<UInt8>]) {
        var driver = SessionDriver()
        var last: (lines: [String], body: String) = ([], "")
        for step in transcript.steps {
            let place = "\(transcript.name):\(step.line)"
            switch step.event {
            case .connect:
                #expect(driver.output.isEmpty, "\(place): nobody expected this")
                driver = SessionDriver()
            case .send(let flight):
                #expect(driver.output.isEmpty, "\(place): nobody expected this")
                for part in cut(flight[...]) { driver.receive(part) }
            case .response(let statusLine, let isToHead):
                guard let response = driver.takeResponse(isToHead: isToHead) else {
                    Issue.record("\(place): expected \(statusLine), got nothing")
                    return
                }
                last = response
                #expect(last.lines.first == statusLine, "\(place)")
            case .field(let line): #expect(last.lines.dropFirst().contains(line), "\(place)")
            case .noField(let name): #expect(!last.lines.contains { $0.hasPrefix(name + ":") }, "\(place)")
            case .holds(let text): #expect(last.body.contains(text), "\(place)")
            case .body(let body): #expect(driver.bodies.last == body, "\(place)")
            case .wait(let seconds):
                #expect(driver.timeout?.seconds == seconds, "\(place)")
                driver.timedOut()
            case .finish: driver.clientFinished()
            case .closed(let lingering): #expect(driver.closedLingering == lingering, "\(place)")
            }
        }
        #expect(driver.output.isEmpty, "\(transcript.name): nobody expected this")
    }
}
