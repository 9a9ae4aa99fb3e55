import Mail
import Testing

@Suite struct SubjectTests {
    @Test(arguments: [
        ("Subject: Hello\r\n", "Hello"), ("Subject:\r\n", ""), ("To: x\r\n", ""),
        ("Subject: folded\r\n line\r\n", "folded line"), ("Subject: Gr\u{FC}n\r\n", "Gr\u{FC}n"),
        ("Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= =?UTF-8?B?4pyT?=\r\n", "Gr\u{FC}\u{DF}e\u{2713}"),
        ("Subject: =?utf-8?q?a=0D=0ABcc:_x?=\r\n", "a  Bcc: x"), ("Subject: one\r\nSubject: two\r\n", "one"),
    ])
    func `the subject is what a reader sees`(header: String, subject: String) throws {
        let message = Array((header + "\r\nbody\r\n").utf8)
        #expect(try HeaderBlock(parsing: message).subject(of: message) == subject)
    }

    @Test func `a subject is cut, not refused`() throws {
        let message = Array(("Subject: " + String(repeating: "x", count: 5000) + "\r\n\r\n").utf8)
        #expect(try HeaderBlock(parsing: message).subject(of: message).count == 200)
    }
}
