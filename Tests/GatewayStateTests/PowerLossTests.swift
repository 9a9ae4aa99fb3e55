import Crypto
import Glibc
import StateProtocol
import Testing

@testable import gateway_state

private let second: Int64 = 1_000_000_000

/// What is left of a recorded run when it stops at any write, and what the disk may have made of the writes that it was
/// not yet told to keep.
@Suite struct PowerLossTests {
    /// What was done to the disk, and how many messages were answered after so many steps.
    private struct Recording {
        var steps: [RecordedDisk.Step] = []
        var answered: [(steps: Int, messages: Int)] = []
        /// The same for what the second thread had told the disk to keep.
        var kept: [(steps: Int, messages: Int)] = []
        var end = ClockReading(sinceBoot: 100 * second, wall: 1_000_000 * second)

        func messages(_ marks: [(steps: Int, messages: Int)], after steps: Int) -> Int {
            marks.last { $0.steps <= steps }?.messages ?? 0
        }
    }

    private static let messages = 130

    @Test func `a helper that stops at any write, or loses any that were not kept, comes back whole`() throws {
        let recording = try record()
        var checkpoints = 0
        for step in recording.steps { if case .sync(.database) = step { checkpoints += 1 } }
        // The run has more in it than a growing log.
        #expect(checkpoints > 3)

        var random = SplitMix(state: 7)
        // What is certainly on the disk, all that was written, and what is in between.
        var certain = DiskImage()
        var everything = DiskImage()
        var uncertain: [RecordedDisk.Step] = []
        var images = 0
        let folder = try TestFolder()
        let begun = recording.answered[0].steps
        for (index, step) in recording.steps.enumerated() {
            everything.apply(step)
            uncertain.append(step)
            if case .sync(let file) = step {
                // Of the other file nothing is certain.
                uncertain.removeAll { step in
                    guard step.file == file else { return false }
                    certain.apply(step)
                    return true
                }
            }
            let count = index + 1
            guard count >= begun else { continue }
            let answered = recording.messages(recording.answered, after: count)
            // The program stops, the machine goes on.
            try everything.write(to: folder)
            try check(folder, recording, atLeast: answered, atMost: answered + 1, boot: "a")
            images += 1
            // The machine stops, too: each write is there or not.
            if index.isMultiple(of: 3) {
                var image = certain
                for step in uncertain where Bool.random(using: &random) { image.apply(step) }
                try image.write(to: folder)
                let kept = recording.messages(recording.kept, after: count)
                try check(folder, recording, atLeast: kept, atMost: answered + 1, boot: "b")
                images += 1
            }
        }
        #expect(images > 2_000)
    }

    /// A run of some messages, each in a turn of its own, with checkpoints.
    private func record() throws -> Recording {
        var recording = Recording()
        let folder = try TestFolder()
        try RecordedDisk.record(folder: folder.path) {
            let engine = try StateEngine(path: folder.path + "/state.db", reading: recording.end, boot: "a")
            recording.answered.append((RecordedDisk.steps.count, 0))
            for message in 1...PowerLossTests.messages {
                recording.end.sinceBoot += second
                recording.end.wall += second
                let now = recording.end
                let connection = UInt64(message)
                guard case .granted(let id) = engine.answer(.reserve(claims(1_000)), from: connection, at: now) else {
                    throw TestFailure("not granted")
                }
                #expect(engine.answer(.begin(key(message)), from: connection, at: now) == .new)
                let accepted = StateRequest.accepted(
                    key(message), receipt: receipt(message), reservation: id, unlessKnown: [])
                #expect(engine.answer(accepted, from: connection, at: now) == .done)
                #expect(engine.answer(.notes([.record(line(message))]), from: connection, at: now) == .done)
                let failure = StateRequest.guess(isRight: false, keys: [.login(login(message))])
                #expect(engine.answer(failure, from: connection, at: now) == .done)
                engine.end(connection, at: now)
                #expect(engine.endTurn(at: now))
                recording.answered.append((RecordedDisk.steps.count, message))
                // As the second thread does.
                if message.isMultiple(of: 4) {
                    RecordedDisk.sync(.log)
                    recording.kept.append((RecordedDisk.steps.count, message))
                }
                engine.tick(at: now)
                // The log is compacted into the snapshot now and then.
                if message.isMultiple(of: 50) { engine.close(at: now) }
            }
            recording.steps = RecordedDisk.steps
        }
        return recording
    }

    /// A helper that comes up on what is in the folder knows the first so many messages, and of each of them
    /// everything.
    private func check(
        _ folder: TestFolder, _ recording: Recording, atLeast least: Int, atMost most: Int, boot: String
    ) throws {
        // A second after the last message.
        var now = ClockReading(sinceBoot: 101 * second, wall: 1_000_001 * second)
        now.wall += Int64(most) * second
        now.sinceBoot = boot == "a" ? now.sinceBoot + Int64(most) * second : second
        let engine = try StateEngine(path: folder.path + "/state.db", reading: now, boot: boot)
        var known = 0
        if case .entry(_, let newest) = engine.answer(.recent(before: 0), from: 1, at: now) { known = Int(newest.time) }
        #expect(known >= least && known <= most)
        #expect(access(folder.path + "/state.db.damaged", F_OK) != 0)
        for message in Set([1, known / 2, known]) where message > 0 && message <= known {
            #expect(engine.answer(.begin(key(message)), from: 2, at: now) == .known(receipt: receipt(message)))
        }
        #expect(engine.answer(.begin(key(known + 1)), from: 3, at: now) == .new)
        if known > 0 {
            guard case .limited = engine.answer(.reserve(claims(known)), from: 4, at: now) else {
                throw TestFailure("\(known) messages do not count")
            }
        }
        guard case .granted = engine.answer(.reserve(claims(known + 1)), from: 4, at: now) else {
            throw TestFailure("more than \(known) messages count")
        }
        // The first login has four failures, every other one five; they are less than half a minute old.
        if known / 5 > 1 {
            guard case .locked = engine.answer(guess(known - 5), from: 5, at: now) else {
                throw TestFailure("failed logins do not count after \(known) messages")
            }
        }
        #expect(engine.answer(guess(known + 5), from: 5, at: now) == .done)
        unlink(folder.path + "/state.db-shm")
    }

    private func guess(_ message: Int) -> StateRequest { .guess(isRight: true, keys: [.login(login(message))]) }

    private func claims(_ limit: Int) -> [LimitRequest] { [LimitRequest(key: "k", perMinute: 0, perDay: limit)] }
    private func login(_ message: Int) -> String { "user\(message / 5)" }
    private func receipt(_ message: Int) -> String { "<\(message)@example.com>" }

    private func key(_ message: Int) -> SendKey {
        SendKey.smtp(login: "alice", fingerprint: Fingerprint(of: [Array("\(message)".utf8)])!)
    }

    private func line(_ message: Int) -> SendRecord {
        SendRecord(
            time: UInt64(message), id: "id", entryPoint: "smtp", login: "alice", from: "a@example.com",
            recipients: "b@example.com", subject: String(repeating: "s", count: 900), size: 10, outcome: "delivered",
            detail: "", ray: "ray", duration: 3)
    }
}
