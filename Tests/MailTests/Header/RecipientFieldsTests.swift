import Testing

@testable import Mail

@Suite struct RecipientFieldsTests {
    private func completed(_ header: String) throws -> String {
        let message = Array((header + "\r\n\r\nTo: root\r\n").utf8)
        let edits = RecipientFields.completions(
            of: try HeaderBlock(parsing: message), in: message, at: Domain(ascii: "example.com".utf8)!)
        let edited = String(decoding: HeaderEdit.apply(edits, to: message), as: UTF8.self)
        #expect(edited.hasSuffix("\r\n\r\nTo: root\r\n"))
        return String(edited.dropLast("\r\n\r\nTo: root\r\n".count))
    }

    @Test(arguments: [
        ("To: root", "To: root@example.com"),
        ("To: root (the boss), www-data", "To: root@example.com (the boss), www-data@example.com"),
        ("Cc: Jane <root>,\r\n \"Doe, J\" < adm >", "Cc: Jane <root@example.com>,\r\n \"Doe, J\" < adm@example.com >"),
        ("Reply-To: admins: root, jane@example.net;", "Reply-To: admins: root@example.com, jane@example.net;"),
        ("Resent-To: a.b\r\nX: root", "Resent-To: a.b@example.com\r\nX: root"),
    ])
    func `an address without a domain gets one`(header: String, expected: String) throws {
        #expect(try completed(header) == expected)
    }

    @Test(arguments: [
        "To: jane@example.net, \"root\"", "To: undisclosed-recipients:;", "To: Jane Doe", "To: =?utf-8?q?root?=",
        "To: <\u{E4}>", "To: root (", "To: \"root", "To: <root", "To: a <b> <c>", "To:", "To: , ,",
        "To: jane @ example.net",
        "To: =?utf-8?q?a?= <jane@example.net>", "Subject: root", "To: .root", "To: <\"a>b\"@example.net>",
    ])
    func `everything else stays as it is`(header: String) throws {
        #expect(try completed(header) == header)
    }
}
