import Testing

@testable import Journal

@Suite struct JournalTests {
    @Test func `a secret is taken out of any text, the longer one whole`() {
        let redactor = Redactor(secrets: ["opensesame", "open", "abc", ""])
        #expect(redactor.redact("a opensesame b open c") == "a [redacted] b [redacted] c")
        #expect(redactor.redact("openopen") == "[redacted][redacted]")
        #expect(redactor.redact("nothing to hide") == "nothing to hide")
        #expect(redactor.redact("abc") == "abc", "too short to be told from ordinary text")
    }

    @Test func `an entry is one line whatever it was made from`() {
        #expect(Journal.singleLine("a\r\nFeb 30 forged: b\u{1B}[2J\u{202E}c\u{2028}d") == "a??Feb 30 forged: b?[2J?c?d")
        #expect(Journal.singleLine("Käse 🧀") == "Käse 🧀")
    }

    @Test func `a field with a newline goes with its length, any other as a line`() {
        var bytes: [UInt8] = []
        Journal.append("A", "b", to: &bytes)
        Journal.append("C", "d\ne", to: &bytes)
        #expect(bytes == Array("A=b\nC\n".utf8) + [3, 0, 0, 0, 0, 0, 0, 0] + Array("d\ne\n".utf8))
    }
}
