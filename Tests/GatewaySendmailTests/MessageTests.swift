import Submission
import Testing

@testable import gateway_sendmail

@Suite struct MessageTests {
    private static let defaults = MessageHeader.Defaults(from: "me", date: "today", messageID: "<1@host>")

    /// The message that is made of `text`, and who gets it.
    private func made(
        _ text: String, readsRecipients: Bool = false, endsAtDot: Bool = true, by size: Int = 1
    ) throws -> (text: String, recipients: [String]) {
        var reader = MessageReader(endsAtDot: endsAtDot, limit: 10_000)
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) {
            try bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { try reader.take($0) }
        }
        try reader.finish()
        let header = try MessageHeader(reader.fields, readsRecipients: readsRecipients, defaults: MessageTests.defaults)
        return (String(decoding: header.bytes + [13, 10] + reader.body, as: UTF8.self), header.recipients)
    }

    private static let added = "From: me\r\nDate: today\r\nMessage-ID: <1@host>\r\n"

    @Test(arguments: [
        ("Subject: x\n\nHello\n", "\(added)Subject: x\r\n\r\nHello\r\n"),
        ("Subject: x\r\n\r\nHello\r\n", "\(added)Subject: x\r\n\r\nHello\r\n"),
        ("Hello\nyou", "\(added)\r\nHello\r\nyou\r\n"), ("", "\(added)\r\n"),
        ("\n\nx: y\n", "\(added)\r\n\r\nx: y\r\n"),
        ("From me Tue Dec  1\nSubject: x\n\n", "\(added)Subject: x\r\n\r\n"),
        ("Subject: x\n folded\nnot a field\n\nz\n", "\(added)Subject: x\r\n folded\r\n\r\nnot a field\r\n\r\nz\r\n"),
        ("A: b\n\n.\nlost\n", "\(added)A: b\r\n\r\n"), ("A: b\n.\nlost\n", "\(added)A: b\r\n\r\n"),
        ("A: b\n\n..\n.x\n", "\(added)A: b\r\n\r\n...\r\n..x\r\n"), ("A: b\n\n\n\n", "\(added)A: b\r\n\r\n\r\n\r\n"),
        // A carriage return by itself, as progress bars have them; what it makes is never the end of the message.
        ("A: b\n\n10%\r50%\r100%\ndone\r\r\n", "\(added)A: b\r\n\r\n10%\r\n50%\r\n100%\r\ndone\r\n"),
        ("A: b\n\nx\r.\ry\n", "\(added)A: b\r\n\r\nx\r\n..\r\ny\r\n"),
        ("FROM: a\ndate : b\nMessage-Id: c\n\n", "FROM: a\r\ndate : b\r\nMessage-Id: c\r\n\r\n"),
        ("Bcc: a\n b\nTo: c\nbcc:\n\n", "\(added)To: c\r\n\r\n"),
        (
            "From: a\nDate: b\nMessage-ID: c\nResent-To: d\n\n",
            "Resent-From: me\r\nResent-Date: today\r\nResent-Message-ID: <1@host>\r\n"
                + "From: a\r\nDate: b\r\nMessage-ID: c\r\nResent-To: d\r\n\r\n"
        ),
    ])
    func `what a program writes becomes what SMTP takes, however it comes`(input: String, expected: String) throws {
        for size in [1, 2, 3, 7, 1000] { #expect(try made(input, by: size).text == expected) }
    }

    @Test func `with -i a full stop ends nothing`() throws {
        #expect(try made("A: b\n\n.\nx\n", endsAtDot: false).text.hasSuffix("\r\n\r\n..\r\nx\r\n"))
    }

    @Test func `recipients stand in the header, those of a message that is resent in fields of its own`() throws {
        let header = "To: a@b.example, root\nCc: x@y.example\nBcc: z\n"
        #expect(try made(header, readsRecipients: true).recipients == ["a@b.example", "root", "x@y.example", "z"])
        #expect(try made(header).recipients == [])
        let resent = header + "Resent-To: r\nResent-Bcc: s\n"
        #expect(try made(resent, readsRecipients: true).recipients == ["r", "s"])
        #expect(try !made(resent, readsRecipients: true).text.lowercased().contains("bcc"))
    }

    @Test func `what cannot be sent is refused while it comes`() throws {
        #expect(throws: MessageReader.Problem.null(line: 3)) { try made("A: b\n\nx\0y\n") }
        for piece in ["x", "x\n"] {
            #expect(throws: MessageReader.Problem.tooLarge(limit: 10_000)) {
                try made(String(repeating: piece, count: 10_001), by: 512)
            }
        }
        #expect(Delivery.maximumSize == Submission.maximumMessageSize + 262_144)
    }

    @Test(arguments: [
        ("a@b.example", ["a@b.example"]), ("Jane <a@b.example>", ["a@b.example"]),
        ("\"Doe, Jane\" <a@b.example>, root", ["a@b.example", "root"]), ("root (the (nested) one, really)", ["root"]),
        ("undisclosed-recipients:;", []),
        ("team: a@x.example, <b@x.example>;, c@x.example", ["a@x.example", "b@x.example", "c@x.example"]),
        ("a @ b . example", ["a@b.example"]), (" ,, a,\r\n\tb", ["a", "b"]),
        ("=?utf-8?q?J=C3=A4ne?= <a@b.example>", ["a@b.example"]),
        ("\"a b\"@c.example", ["\"a b\"@c.example"]), ("\"a\\\"b\"@c.example", ["\"a\\\"b\"@c.example"]), ("", []),
        ("jäne@bücher.example", ["jäne@bücher.example"]),
    ])
    func `a list of recipients is read as it stands in a field`(text: String, expected: [String]) throws {
        #expect(try AddressList.parse(text.utf8) == expected)
    }

    @Test(arguments: [
        "Jane Doe", "<a", "a>", "\"a", "(a", "a <b> <c>", "<>", "a\u{1}b", "<a b>", "a <x\u{7F}>", "<a\r\nRCPT TO:<x>>",
    ])
    func `what is no address is not sent to`(text: String) {
        #expect(throws: AddressList.ParseError.self) { try AddressList.parse(text.utf8) }
    }

    @Test(arguments: [
        ("", "me"), ("Superuser", "\"Superuser\" <me>"), ("O\"Neill \\ Co", "\"O\\\"Neill \\\\ Co\" <me>"),
        ("Jäne", "=?UTF-8?B?SsOkbmU=?=\r\n <me>"), ("a\nBcc: x", "me"), ("J\u{FFFD}ne", "me"),
    ])
    func `a name in From can be read in one way only`(name: String, expected: String) {
        #expect(MessageHeader.Defaults.from("me", name) == expected)
    }

    @Test func `a person's name is what stands first in the comment`() {
        #expect(Caller.fullName("Jane Doe,Room 1,,", of: "jane") == "Jane Doe")
        #expect(Caller.fullName("& Doe", of: "jane") == "Jane Doe")
        #expect(Caller.fullName(",,,", of: "jane") == "")
    }

    @Test(arguments: [
        (250, "2.0.0 OK", 0), (451, "4.7.1 later", 75), (421, "4.3.2 bye", 75), (550, "5.7.1 no", 77),
        (550, "5.1.1 who", 67),
        (501, "5.1.7 what", 65), (552, "5.3.4 big", 65), (554, "5.6.0 bad", 65), (554, "5.5.3 many", 65),
        (554, "no code", 69),
        (550, "5.x.1 odd", 69), (530, "5.7.0 auth", 77),
    ])
    func `a reply has the exit code that programs know`(code: Int, line: String, expected: Int32) {
        #expect(ExitCode(Reply(code: code, lines: [line])).rawValue == expected)
    }
}
