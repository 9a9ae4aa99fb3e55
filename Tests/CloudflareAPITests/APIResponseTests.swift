import Testing

@testable import CloudflareAPI

@Suite struct APIResponseTests {
    private func outcome(
        _ status: Int, _ body: String, retryAfter: String? = nil, contentType: String? = nil
    ) -> Result<SendReceipt, SendFailure> {
        let answer = APIResponse(
            status: status, body: Array(body.utf8), contentType: contentType, retryAfter: retryAfter, rayID: "ray",
            secret: "tok")
        do throws(SendFailure) {
            return .success(try answer.receipt(now: 1_000_000))
        } catch {
            return .failure(error)
        }
    }

    private func failure(_ status: Int, _ body: String, retryAfter: String? = nil, contentType: String? = nil)
        -> SendFailure?
    {
        guard case .failure(let failure) = outcome(status, body, retryAfter: retryAfter, contentType: contentType)
        else {
            return nil
        }
        return failure
    }

    /// The table of Cloudflare's documentation, written down a second time, with what each row must mean.
    @Test(arguments: [
        (400, 10001, SendFailure.Kind.rejected), (400, 10200, .tooBig), (400, 10201, .rejected),
        (400, 10202, .rejected),
        (401, 10101, .misconfigured), (401, 10103, .misconfigured), (403, 10102, .misconfigured),
        (403, 10105, .misconfigured), (403, 10203, .misconfigured), (403, 10204, .misconfigured),
        (404, 10000, .misconfigured),
        (429, 10004, .throttled), (500, 10002, .unavailable), (500, 10003, .unavailable), (503, 10100, .unavailable),
    ])
    func `each error code has its meaning, whatever the status`(status: Int, code: Int, kind: SendFailure.Kind) {
        for status in [status, 200, 500] {
            let body = #"{"success":false,"errors":[{"code":\#(code),"message":"m"}],"messages":[],"result":null}"#
            let cause: FailureCause? =
                code == 10203 ? .sendingDisabled : code == 10204 ? .senderNotConfigured : nil
            #expect(
                failure(status, body)
                    == SendFailure(
                        kind: kind, httpStatus: status, code: code, message: "m", rayID: "ray", cause: cause))
        }
        #expect(FailureTable.codes.count == 15)
    }

    @Test(arguments: [
        (200, SendFailure.Kind.unavailable), (301, .misconfigured), (400, .rejected), (401, .misconfigured),
        (403, .misconfigured), (404, .misconfigured), (408, .unavailable), (409, .rejected), (413, .tooBig),
        (422, .rejected), (429, .throttled), (500, .unavailable), (502, .unavailable), (503, .unavailable),
        (520, .unavailable), (527, .unavailable), (600, .unavailable),
    ])
    func `an unknown code leaves it to the status`(status: Int, kind: SendFailure.Kind) {
        for body in [
            #"{"success":false,"errors":[{"code":99999,"message":"new"}]}"#, #"{"success":false,"errors":[]}"#,
            #"{"success":false,"errors":null}"#, #"{"success":false}"#,
        ] {
            #expect(failure(status, body)?.kind == kind)
        }
    }

    @Test(arguments: [
        (200, SendFailure.Kind.unavailable), (302, .misconfigured), (400, .unavailable), (401, .misconfigured),
        (403, .misconfigured), (404, .misconfigured), (413, .tooBig), (429, .throttled), (502, .unavailable),
        (520, .unavailable), (521, .unavailable), (522, .unavailable), (523, .unavailable), (524, .unavailable),
        (525, .unavailable), (526, .unavailable), (527, .unavailable),
    ])
    func `what is not the API's JSON is never held against the message`(status: Int, kind: SendFailure.Kind) {
        for body in [
            "<html><body>Bad gateway</body></html>", "", #"{"success":tr"#, "[]", "null", #"{"success":"no"}"#,
            #"{"success":false,"errors":[{"code":"10202","message":"m"}]}"#, #"{"errors":[]}"#, "\u{0}",
            String(repeating: "[", count: 10_000),
        ] {
            let failure = failure(status, body, contentType: "text/html")
            #expect(failure?.kind == kind)
            #expect(failure?.httpStatus == status)
            #expect(failure?.code == nil)
        }
        #expect(
            failure(status, "<html>", contentType: "text/html")?.message
                == "HTTP \(status) with content that is not the API's JSON (text/html)")
        #expect(failure(status, "")?.message == "HTTP \(status) with no content")
    }

    /// An older edition of the documentation had 10200 and 10202 the other way round.
    @Test(
        arguments: [
            (10202, "email.sending.error.email.too_big", SendFailure.Kind.tooBig, nil),
            (10200, "email.sending.error.email.invalid", .rejected, nil),
            (10202, "email.sending.error.email.too_big: 6 MiB", .tooBig, nil),
            (1, "email.sending.error.throttled", .throttled, nil),
            (1, "Email.Sending.Error.Throttled", .throttled, nil),
            (10102, "email.sending.error.email.sender_not_configured", .misconfigured, .senderNotConfigured),
            (10102, "email.sending.error.email.sending_disabled", .misconfigured, .sendingDisabled),
            // A name that is none of the table's leaves it to the number.
            (10200, "email.sending.error.email.too_big_for_me", .tooBig, nil), (10200, "email.sending", .tooBig, nil),
            (10204, "email.sending.error.email.brand_new", .misconfigured, .senderNotConfigured),
            (10202, "Destination address is not a verified address", .rejected, .recipientNotVerified),
            (10102, "destination address is not a verified address", .rejected, .recipientNotVerified),
        ] as [(Int, String, SendFailure.Kind, FailureCause?)])
    func `Cloudflare's name for an error counts before its number`(
        code: Int, name: String, kind: SendFailure.Kind, cause: FailureCause?
    ) {
        for status in [200, 400, 403, 500] {
            let answer = failure(status, #"{"success":false,"errors":[{"code":\#(code),"message":"\#(name)"}]}"#)
            #expect(answer?.kind == kind && answer?.cause == cause)
            #expect(answer?.code == code && answer?.message == name)
        }
    }

    @Test func `a failure of the sender's domain names the domain, one of an address the addresses`() {
        func text(_ cause: FailureCause?, _ recipients: [String] = ["j@x.test"]) -> String? {
            SendFailure(kind: .misconfigured, message: "m", cause: cause)
                .about(domains: ["example.com"], recipients: recipients).explanation
        }
        #expect(text(.sendingDisabled)?.contains("the domain example.com,") == true)
        #expect(
            text(.senderNotConfigured)?.hasPrefix("the domain example.com is not set up") == true)
        #expect(
            text(.recipientNotVerified, ["j@x.test", "k@x.test"])?.hasSuffix("are: j@x.test, k@x.test") == true)
        #expect(text(nil) == nil)
        for cause in FailureCause.allCases { #expect(text(cause).flatMap { FailureCause(explanation: $0) } == cause) }
        #expect(FailureCause(explanation: "bounced: a@b.test") == nil)
    }

    @Test func `of several errors the first that is known decides`() {
        let body = #"{"success":false,"errors":[{"code":1,"message":"a"},{"code":10200,"message":"b"},{"code":10004}]}"#
        #expect(failure(400, body)?.kind == .tooBig)
        #expect(failure(400, body)?.message == "b")
    }

    @Test func `a failure without words gets Cloudflare's name for it`() {
        #expect(
            failure(403, #"{"success":false,"errors":[{"code":10203}]}"#)?.message
                == "email.sending.error.email.sending_disabled")
        #expect(failure(418, #"{"success":false}"#)?.message == "HTTP 418 without a reason")
    }

    @Test func `success with a failing status is a failure`() {
        #expect(failure(503, #"{"success":true,"result":{"delivered":["a@b.c"]}}"#)?.kind == .unavailable)
    }

    @Test func `a receipt keeps the lists as they came`() {
        let body =
            #"{"success":true,"errors":[],"new":{"x":[1]},"result":{"delivered":["a@b.c"],"queued":["d@e.f"],"#
            + #""permanent_bounces":["g@h.i"],"more":1}}"#
        #expect(
            outcome(200, body)
                == .success(
                    SendReceipt(delivered: ["a@b.c"], queued: ["d@e.f"], permanentBounces: ["g@h.i"], rayID: "ray")))
    }

    @Test func `a recipient in no list is accepted, and no fate is made up for it`() throws {
        for body in [#"{"success":true,"result":{}}"#, #"{"success":true,"result":{"delivered":[],"queued":null}}"#] {
            let receipt = try outcome(200, body).get()
            #expect(receipt == SendReceipt(delivered: [], queued: [], permanentBounces: [], rayID: "ray"))
            #expect(receipt.unlisted(of: ["a@b.c"]) == ["a@b.c"])
        }
        let receipt = SendReceipt(delivered: ["A@b.c"], queued: [], permanentBounces: ["x@y.z"], rayID: nil)
        #expect(receipt.unlisted(of: ["a@B.c", "q@r.s", "x@y.z"]) == ["q@r.s"])
    }

    @Test(
        arguments: [
            (#""<a@b.c>""#, "<a@b.c>"), ("null", nil), ("7", nil), ("\"\"", nil), (#""<a b@c.d>""#, nil),
            (#""<a@b.c>\r\n250 ok""#, nil), (#""<ä@b.c>""#, nil), (#""\u0000""#, nil), (#""\u007f""#, nil),
            ("\"\(String(repeating: "x", count: 255))\"", String(repeating: "x", count: 255)),
            ("\"\(String(repeating: "x", count: 256))\"", nil),
        ] as [(String, String?)])
    func `Cloudflare's name for a message is visible ASCII and bounded, and without one the receipt stands`(
        given: String, name: String?
    ) throws {
        let receipt = try outcome(200, #"{"success":true,"result":{"message_id":\#(given)}}"#).get()
        #expect(receipt.messageID?.description == name)
    }

    @Test(
        arguments: [
            // The usual success: accepted, and delivery goes on afterwards.
            ([], [], [], [], false),
            ([], [], ["a@x.test"], [], false), ([], [], [], ["a@x.test"], false), ([], [], ["b@x.test"], [], false),
            ([], [], ["a@x.test", "b@x.test"], [], true), ([], [], ["A@x.test"], ["b@X.test"], true),
            ([], [], [], ["b@x.test", "a@x.test"], true), ([], [], ["a@x.test", "a@x.test"], [], false),
            ([], [], ["a@x.test", "c@x.test"], [], false), (["b@x.test"], [], ["a@x.test", "b@x.test"], [], false),
            ([], ["b@x.test"], ["a@x.test"], ["b@x.test"], false),
        ] as [([String], [String], [String], [String], Bool)])
    func `nobody is reached when every recipient of the envelope is named as bounced or suppressed`(
        delivered: [String], queued: [String], bounced: [String], suppressed: [String], nobody: Bool
    ) {
        let receipt = SendReceipt(
            delivered: delivered, queued: queued, permanentBounces: bounced, suppressed: suppressed, rayID: nil)
        let envelope = ["a@x.test", "b@x.test"]
        #expect(receipt.reachesNobody(of: envelope) == nobody)
        #expect(receipt.restricted(to: envelope).reachesNobody(of: envelope) == nobody)
    }

    @Test(arguments: [
        ("\"a..b.\"@x.test", "a..b.@x.test", true), ("a..b.@x.test", "\"A..b.\"@X.test", true),
        (#""a\"b"@x.test"#, #""a\"b"@x.test"#, true), (#""a\\b"@x.test"#, #"a\b@x.test"#, true),
        ("\"a\"@x.test", "b@x.test", false), ("\"@x.test", "@x.test", false), ("\"\"@x.test", "@x.test", true),
    ])
    func `an address is the same one with quotes and without`(listed: String, recipient: String, isSame: Bool) {
        let receipt = SendReceipt(delivered: [], queued: [], permanentBounces: [listed], rayID: nil)
        #expect(receipt.reachesNobody(of: [recipient]) == isSame)
        #expect(receipt.restricted(to: [recipient]).permanentBounces == (isSame ? [recipient] : []))
    }

    @Test func `what a receipt says of an envelope names nobody else, and nobody twice`() {
        let receipt = SendReceipt(
            delivered: ["x@y.test"], queued: [], permanentBounces: ["A@x.test", "a@x.test\r\n250 ok"],
            suppressed: ["a@x.test", "b@x.test"], messageID: CloudflareMessageID("<1@x.test>"), rayID: "ray")
        #expect(
            receipt.restricted(to: ["a@x.test", "b@x.test", "A@x.test", "c@x.test"])
                == SendReceipt(
                    delivered: [], queued: [], permanentBounces: [], suppressed: ["a@x.test", "b@x.test"],
                    messageID: CloudflareMessageID("<1@x.test>"), rayID: "ray"))
    }

    @Test(arguments: [
        #"{"success":true}"#, #"{"success":true,"result":null}"#, #"{"success":true,"result":[]}"#,
        #"{"success":true,"result":{"delivered":"a@b.c"}}"#, #"{"success":true,"result":{"delivered":[1]}}"#,
    ])
    func `success without a result that can be read is unavailable`(body: String) {
        #expect(failure(200, body)?.kind == .unavailable)
        #expect(failure(200, body)?.rayID == "ray")
    }

    @Test func `a failure's text is bounded, printable and without the token`() {
        let hostile = SendFailure(
            kind: .rejected, message: " a\r\n\u{0}250 ok\u{85}\u{202E}é\t" + String(repeating: "x", count: 400))
        #expect(hostile.message.hasPrefix("a 250 ok ??"))
        #expect(hostile.message.utf8.count == 300)
        #expect(hostile.message.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
        #expect(
            failure(401, #"{"success":false,"errors":[{"code":10101,"message":"tok and tok"}]}"#)?.message
                == "[token] and [token]")
        #expect(failure(401, "<", contentType: "tok")?.message.hasSuffix("([token])") == true)
    }

    @Test(
        arguments: [
            ("120", 120), ("0", 1), ("1", 1), ("86400", 86_400), ("86401", 86_400), ("99999999999999999999", 86_400),
            ("-1", nil), ("+5", nil), ("1.5", nil), ("", nil), ("soon", nil), ("5 ", nil), ("12a", nil),
            ("Mon, 12 Jan 1970 13:47:40 GMT", 60), ("Monday, 12-Jan-70 13:47:40 GMT", 60),
            ("Mon Jan 12 13:47:40 1970", 60),
            ("Mon, 12 Jan 1970 13:46:40 GMT", 1), ("Thu, 01 Jan 1970 00:00:00 GMT", 1),
            ("Fri, 31 Dec 2100 23:59:59 GMT", 86_400), ("Mon, 12 Jan 1970 13:47:40 CET", nil),
            ("Mon, 12 Jan 1970 13:47:40 GMT tomorrow", nil), ("Mon, 32 Jan 1970 13:47:40 GMT", nil),
        ] as [(String, Int?)])
    func `Retry-After is seconds or a date, within a day`(text: String, seconds: Int?) {
        #expect(RetryAfter.seconds(text, now: 1_000_000) == seconds)
    }
}
