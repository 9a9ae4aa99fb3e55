import Testing

@testable import Mail

@Suite struct ReplacedOriginatorsTests {
    private static let body = "\r\n\r\nFrom: in the body\r\n"

    /// The header as it leaves when everybody at other domains than example.com is replaced.
    private func replaced(_ header: String, completing domain: String? = "host") throws -> String {
        let message = Array((header + ReplacedOriginatorsTests.body).utf8)
        let block = try HeaderBlock(parsing: message)
        let target = try EmailAddress(parsing: "app@example.com".utf8)
        let fields = try OriginatorFields(
            of: block, in: message, completingWith: domain.flatMap { Domain(ascii: $0.utf8) }
        ).replacing(in: block) { _, address in address.domain == target.domain ? address : target }
        let rewritten = fields.rewritten(message)
        // What was written is read as strictly as what came.
        let again = try OriginatorFields(of: try HeaderBlock(parsing: rewritten), in: rewritten)
        #expect(again.hasSameMailboxes(as: fields) && again.changes.isEmpty)
        #expect(again.from.domain == target.domain && again.others.allSatisfy { $0.address.domain == target.domain })
        let text = String(decoding: rewritten, as: UTF8.self)
        #expect(text.hasSuffix(ReplacedOriginatorsTests.body))
        return String(text.dropLast(ReplacedOriginatorsTests.body.count))
    }

    @Test(arguments: [
        // A name stays, and who has none gets one that says whose message it is.
        ("From: root@web1", "From: \"root on web1\" <app@example.com>"),
        ("From: Jane <jane@web1>", "From: \"Jane\" <app@example.com>"),
        ("From: root (Cron Daemon)", "From: \"Cron Daemon\" <app@example.com>"),
        ("From: \"Cron Daemon\" <root>", "From: \"Cron Daemon\" <app@example.com>"),
        ("From: www-data", "From: \"www-data on host\" <app@example.com>"),
        // An address that somebody can write to gets the answers, unless somebody else does.
        (
            "To: x\r\nFrom: jane@visitor.example",
            "To: x\r\nReply-To: jane@visitor.example\r\nFrom: \"jane on visitor.example\" <app@example.com>"
        ),
        ("From: J <jane@visitor.example>", "Reply-To: \"J\" <jane@visitor.example>\r\nFrom: \"J\" <app@example.com>"),
        (
            "From: J <jane@visitor.example>\r\nreply-to: x@y.example",
            "From: \"J\" <app@example.com>\r\nreply-to: x@y.example"
        ),
        ("From: J <root@localhost.localdomain>", "From: \"J\" <app@example.com>"),
        ("From: J <root@web.local>", "From: \"J\" <app@example.com>"),
        // Sender goes when it says the same.
        ("From: J <j@web1>\r\nSender: k@web1\r\nX: y", "From: \"J\" <app@example.com>\r\nX: y"),
        ("From: J <j@web1>\r\nSender: app@example.com", "From: \"J\" <app@example.com>\r\n"),
        ("From: j@example.com\r\nSender: K <k@web1>", "From: j@example.com\r\nSender: \"K\" <app@example.com>"),
        (
            "From: j@example.com\r\nResent-From: K <k@web1>",
            "From: j@example.com\r\nResent-From: \"K\" <app@example.com>"
        ),
    ])
    func `an address that may not send is replaced in every field`(header: String, expected: String) throws {
        // A Sender that goes takes its line end along; what is left of the header's end belongs to the body here.
        let expected = expected.hasSuffix("\r\n") ? String(expected.dropLast(1)) : expected
        #expect(try replaced(header) == expected)
    }

    @Test(arguments: [
        "From: jane@example.com", "From: Jane <jane@example.com>\r\nSender: jane@example.com",
        "Sender: app@example.com\r\nFrom: app@example.com\r\nReply-To: root",
    ])
    func `what may send stays octet for octet`(header: String) throws {
        #expect(try replaced(header) == header)
    }

    @Test(arguments: [
        "From: Jane Doe", "From: \"root\"", "From: root, www-data", "From: =?utf-8?q?root?=", "From: root;",
        "From: <=?utf-8?q?root?=>", "From: <r..t>", "From: root <www-data@web1> x", "From: root <", "From: (root)",
        "From: root www-data@web1", "From: Jane: root;", "From: Jane <@root>", "From: Jane <root,>",
    ])
    func `what is not one name without a domain is refused as before`(header: String) {
        #expect(throws: OriginatorError.self) { try replaced(header) }
    }

    @Test(arguments: ["From: root", "From: Cron <root>", "From: root (Cron)"])
    func `without a default domain, a name is not an address`(header: String) {
        #expect(throws: OriginatorError.self) { try replaced(header, completing: nil) }
    }
}
