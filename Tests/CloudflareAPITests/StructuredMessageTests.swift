import FoundationEssentials
import Testing

@testable import CloudflareAPI

@Suite struct StructuredMessageTests {
    @Test func `a message becomes the API's JSON, and what it does not have is left out`() throws {
        var message = StructuredMessage(
            from: .init(address: "a@example.com", name: "A \"B\""), to: [.init(address: "c@example.net", name: nil)],
            subject: "ä\\\u{1}")
        message.text = "t"
        #expect(
            String(decoding: message.json, as: UTF8.self)
                == #"{"from":{"address":"a@example.com","name":"A "#
                + #"\"B\""},"to":["c@example.net"],"subject":"ä\\\u0001","text":"t"}"#
        )
        message.cc = [.init(address: "d@example.net", name: "D")]
        message.headers = try CustomHeaders([("X-A", "1")])
        message.attachments = [
            .init(content: "aGk=", filename: "f", type: "a/b", contentID: nil),
            .init(content: "", filename: "g", type: "c/d", contentID: "i"),
        ]
        #expect(
            String(decoding: message.json, as: UTF8.self).hasSuffix(
                #""cc":[{"address":"d@example.net","name":"D"}],"subject":"ä\\\u0001","text":"t","#
                    + #""headers":{"X-A":"1"},"attachments":[{"content":"aGk=","filename":"f","type":"a/b","#
                    + #""disposition":"attachment"},{"content":"","filename":"g","type":"c/d","disposition":"inline","#
                    + #""content_id":"i"}]}"#
            ))
    }

    @Test func `it is posted to send, beside raw messages on the same connection`() throws {
        let server = CannedServer { connection in
            while connection.request() != nil {
                connection.answer(
                    "200 OK",
                    #"{"success":true,"errors":[],"result":{"delivered":["c@example.net"],"#
                        + #""permanent_bounces":["d@e.test"],"suppressed_recipients":["f@g.test"],"message_id":"m1"}}"#
                )
            }
        }
        let client = CloudflareClient(
            endpoint: try APIEndpoint(base: server.base),
            credentials: try APICredentials(accountID: "acc1", token: "token"))
        var message = StructuredMessage(
            from: .init(address: "a@example.com", name: nil), to: [.init(address: "c@example.net", name: nil)],
            subject: "s")
        message.text = "t"
        let receipt = try client.send(message)
        #expect(receipt.permanentBounces == ["d@e.test", "f@g.test"])
        #expect(receipt.suppressed == ["f@g.test"])
        #expect(receipt.messageID?.description == "m1")
        _ = try client.sendRaw(RawMessage(from: "a@example.com", recipients: ["c@example.net"], message: [0x61]))
        #expect(
            server.requests.map { $0.head.prefix { $0 != "\r\n" } } == [
                "POST /client/v4/accounts/acc1/email/sending/send HTTP/1.1",
                "POST /client/v4/accounts/acc1/email/sending/send_raw HTTP/1.1",
            ])
        #expect(server.requests[0].body == message.json)
        #expect(server.connections == 1)
    }
}

@Suite struct CustomHeadersTests {
    private func fault(_ fields: (String, String)...) -> CustomHeaders.Fault? {
        do throws(CustomHeaders.Failure) {
            _ = try CustomHeaders(fields.map { (name: $0.0, value: $0.1) })
            return nil
        } catch {
            return error.fault
        }
    }

    @Test func `what Cloudflare lists and X- fields are taken`() {
        #expect(fault(("X-a_B-9", "ä"), ("references", "<a@b> <c@d>"), ("Auto-Submitted", "Auto-Generated")) == nil)
        #expect(
            fault(
                ("List-Unsubscribe", "<mailto:a@b.test>, <https://a.test/u?x=1>"),
                ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")) == nil)
    }

    @Test(arguments: [
        "From", "sender", "To", "Cc", "BCC", "Subject", "Reply-To", "Resent-From", "Date", "Message-ID", "MIME-Version",
        "Content-Type", "DKIM-Signature", "Return-Path", "Received", "ARC-Seal", "Feedback-ID", "TLS-Required", "X-",
        "X",
        "", "X-A:", "X A", "X-Ä", "X-\u{212A}", "ſender",
    ])
    func `who it is from and for, and what the platform writes, cannot be set`(name: String) {
        #expect(fault((name, "1")) == .nameNotAllowed)
    }

    @Test func `values cannot end their line, nor be longer or more than Cloudflare takes`() {
        for value in ["a\r\nBcc: b", "a\nb", "a\rb", "a\u{0}", "a\u{7F}", "a\u{85}b", "a\u{2028}b"] {
            #expect(fault(("X-A", value)) == .controlCharacter)
        }
        #expect(fault(("X-A", String(repeating: "a", count: 2049))) == .valueTooLong)
        #expect(fault(("X-" + String(repeating: "a", count: 99), "1")) == .nameTooLong)
        #expect(fault(("X-A", "1"), ("x-a", "2")) == .repeated)
        let many = (0..<9).map { (name: "X-\($0)", value: String(repeating: "a", count: 2000)) }
        #expect((try? CustomHeaders(many)) == nil)
    }

    @Test func `a field of the list that says nothing is refused, and a meaning is spelt as Cloudflare lists it`()
        throws
    {
        for name in ["List-Unsubscribe", "Comments", "References", "importance"] {
            #expect(fault((name, "")) == .valueEmpty && fault((name, " \t")) == .valueEmpty)
        }
        #expect(fault(("X-Empty", "")) == nil)
        #expect(
            try CustomHeaders([("Importance", "High"), ("Priority", "URGENT"), ("X-A", "High")]).fields.map(\.value)
                == ["high", "urgent", "High"])
    }

    @Test func `all fields together count as Cloudflare counts them, with four octets more for each`() {
        func fields(_ last: Int) -> [(name: String, value: String)] {
            (1...8).map { ("X-\($0)", String(repeating: "v", count: $0 == 8 ? last : 2041)) }
        }
        #expect((try? CustomHeaders(fields(2041)))?.octets == CustomHeaders.Limit.octets)
        #expect((try? CustomHeaders(fields(2042))) == nil)
    }

    @Test func `fields with few meanings have no others`() {
        for (name, value) in [
            ("Importance", "urgent"), ("Priority", "high"), ("Priority", "1"),
            ("Precedence", "first-class"), ("Auto-Submitted", "no"), ("List-Unsubscribe", "http://a.test"),
            ("List-Unsubscribe", "<http://a.test>"), ("List-Unsubscribe", "<https://a.test>, x"),
            ("List-Unsubscribe-Post", "One-Click"),
        ] {
            guard case .valueNotAllowed = fault((name, value)) else {
                Issue.record("\(name): \(value)")
                continue
            }
        }
        guard case .valueNotAllowed = fault(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")) else {
            Issue.record("one-click needs a link")
            return
        }
    }
}

@Suite struct TurnstileVerifierTests {
    private func verdict(_ answer: String, status: String = "200 OK") throws -> (TurnstileVerifier.Verdict, String) {
        let server = CannedServer { connection in
            connection.request()
            connection.answer(status, answer)
        }
        let verifier = TurnstileVerifier(endpoint: try APIEndpoint(base: server.base), secret: "a&b=c")
        let verdict = verifier.verify("t+k n", from: "192.0.2.1")
        return (verdict, String(decoding: try #require(server.requests.first).body, as: UTF8.self))
    }

    @Test func `siteverify is asked with secret, token and address, each encoded`() throws {
        let (verdict, body) = try verdict(#"{"success":true}"#)
        #expect(verdict == .passed)
        #expect(body == "secret=a%26b%3Dc&response=t%2Bk%20n&remoteip=192.0.2.1")
    }

    @Test func `only what is the visitor's fault is held against the visitor`() throws {
        #expect(
            try verdict(#"{"success":false,"error-codes":["timeout-or-duplicate"]}"#).0
                == .failed(codes: ["timeout-or-duplicate"]))
        for (answer, status) in [
            (#"{"success":false,"error-codes":["invalid-input-secret"]}"#, "200 OK"),
            (#"{"success":false,"error-codes":["internal-error"]}"#, "200 OK"), (#"{"success":false}"#, "200 OK"),
            ("<html>", "502 Bad Gateway"), (#"{"success":true}"#, "500 Internal Server Error"), ("", "200 OK"),
        ] {
            guard case .unavailable = try verdict(answer, status: status).0 else {
                Issue.record("\(answer)")
                continue
            }
        }
    }
}
