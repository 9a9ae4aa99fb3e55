import Crypto
import Submission
import Testing

/// What one message is, for the promise that none is sent twice.
@Suite struct FingerprintTests {
    @Test func `another login, envelope or byte is another fingerprint`() {
        func fingerprint(_ login: String, _ sender: String, _ recipients: [String], _ text: String) -> Fingerprint {
            Fingerprint(login: login, sender: sender, recipients: recipients, message: Array(text.utf8))!
        }
        let all: Set = [
            fingerprint("a", "b", ["c"], "d"), fingerprint("x", "b", ["c"], "d"), fingerprint("a", "x", ["c"], "d"),
            fingerprint("a", "b", ["x"], "d"), fingerprint("a", "b", ["c"], "x"), fingerprint("ab", "", ["c"], "d"),
            fingerprint("a", "b", ["c", ""], "d"), fingerprint("a", "b", [], "cd"),
        ]
        #expect(all.count == 8)
        #expect(fingerprint("a", "b", ["c"], "d") == fingerprint("a", "b", ["c"], "d"))
    }
}
