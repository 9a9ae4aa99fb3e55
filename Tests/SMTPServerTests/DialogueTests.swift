import Mail
import SMTPServer
import Testing

@Suite struct DialogueTests {
    @Test(arguments: Dialogue.all)
    func `the dialogue goes as written`(dialogue: Dialogue) {
        play(dialogue) { [$0] }
    }

    @Test(arguments: Dialogue.all)
    func `the dialogue is the same wherever a flight is cut in two`(dialogue: Dialogue) {
        for cut in 1..<max(2, dialogue.flights.max() ?? 0) {
            play(dialogue) { flight in cut < flight.count ? [flight[..<cut], flight[cut...]] : [flight] }
        }
    }

    @Test(arguments: Dialogue.all)
    func `the dialogue is the same one octet at a time`(dialogue: Dialogue) {
        play(dialogue) { flight in flight.indices.map { flight[$0...$0] } }
    }

    /// Plays `dialogue` with every flight cut by `cut`.
    private func play(_ dialogue: Dialogue, cut: (ArraySlice<UInt8>) -> [ArraySlice<UInt8>]) {
        var driver = SessionDriver(isRemote: dialogue.isRemote, isEncrypted: dialogue.isEncrypted)
        var lines: [String] = []
        for step in dialogue.steps {
            lines += driver.takeLines() ?? ["(half a line)"]
            switch step {
            case .send(let flight):
                #expect(lines.isEmpty, "\(dialogue.name): nobody expected this")
                for part in cut(flight[...]) { driver.receive(part) }
            case .expect(let pattern, let number):
                let line = lines.isEmpty ? "(nothing)" : lines.removeFirst()
                guard Dialogue.matches(line, pattern) else {
                    Issue.record("\(dialogue.name):\(number): expected \(pattern), got \(line)")
                    return
                }
            case .handshake:
                #expect(driver.wantsHandshake, "\(dialogue.name): no handshake")
                driver.establishTLS()
            case .message(let message, let number):
                #expect(driver.sent.last?.message == message, "\(dialogue.name):\(number)")
            case .recipients(let recipients, let number):
                #expect(
                    driver.sent.last?.envelope.recipients.map(\.description) == recipients,
                    "\(dialogue.name):\(number)")
            case .sent(let count, let number):
                #expect(driver.sent.count == count, "\(dialogue.name):\(number)")
            case .closed(let number):
                #expect(driver.ending != nil, "\(dialogue.name):\(number): still open")
            }
        }
        #expect(lines.isEmpty, "\(dialogue.name): nobody expected this")
    }
}
