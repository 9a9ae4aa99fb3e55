import Mail
import Testing

/// Reports for programs, whose types admit no transfer encoding (RFC 3464 section 2.1).
@Suite struct FieldGroupsTests {
    private func report(_ body: String, type: String = "message/delivery-status") -> String {
        "From: jane@example.com\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=x; boundary=b\n\n"
            + "--b\nContent-Type: text/plain; charset=iso-8859-1\n\nx\n--b\nContent-Type: \(type)\n\n\(body)\n--b--\n"
    }

    @Test(arguments: [
        "message/delivery-status", "message/disposition-notification", "message/feedback-report",
        "message/global-delivery-status",
    ])
    func `octets that are not UTF-8 become encoded words`(type: String) throws {
        let body = "Reporting-MTA: dns; a.example\n\nFinal-Recipient: rfc822; x@b.example\nDiagnostic-Code: smtp; 550 "
        #expect(
            try reencoded(report(body + "pas trouv\u{E9}\n deux\nAction: failed", type: type))
                == report(body + "pas =?iso-8859-1?Q?trouv=E9?=\n deux\nAction: failed", type: type))
    }

    @Test func `a long line is folded`() throws {
        let words = "Diagnostic-Code: smtp; 550" + String(repeating: " word", count: 300)
        let result = try reencoded(report("Reporting-MTA: dns; a.example\n\n\(words)\nAction: failed"))
        #expect(result.split(separator: "\n").allSatisfy { $0.utf8.count <= 998 })
        #expect(
            result.replacing("\n word", with: " word")
                == report("Reporting-MTA: dns; a.example\n\n\(words)\nAction: failed"))
        let word = String(repeating: "x", count: 1200)
        let divided = try reencoded(report("X-Note: \(word)\nAction: failed"))
        #expect(divided.split(separator: "\n").allSatisfy { $0.utf8.count <= 998 })
        #expect(divided.contains("\nAction: failed\n"))
    }

    @Test func `what is no field is UTF-8, and nothing else changes`() throws {
        let text = "no field: \u{E9}\n\u{E9}t\u{E9}\n folded\nA: b\n\n\n c\nContent-Type: x/\u{E9}\nD: \u{E9}\n\n"
        let written = try reencoded(report(text))
        let expected =
            "no field: \u{E9}\n\u{E9}t\u{E9}\n folded\nA: b\n\n\n c\n"
            + "Content-Type: x/\u{E9}\nD: =?iso-8859-1?Q?=E9?=\n\n"
        #expect(written == report(expected))
    }

    @Test func `a report that fits stays as it is`() throws {
        // Octets of UTF-8, and how they are read.
        let body = "Diagnostic-Code: smtp; 550 "
        #expect(try reencoded(report(body + "\u{C3}\u{A9}")) == report(body + "\u{E9}"))
    }
}
