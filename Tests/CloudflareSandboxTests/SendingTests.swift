import HTTPServer
import Testing

@testable import cloudflare_sandbox

@Suite struct `What becomes of a message` {
    private let sandbox = Sandbox()

    @Test func `a message to anybody is taken: it has a name, and no list names the recipient`() throws {
        let reply = try sandbox.sendRaw(to: "jane@example.net")
        #expect(reply.status == 200 && reply.answer.acceptsMessage)
        #expect(reply.json["success"] == true && reply.json["errors"] == [])
        #expect(reply.result["delivered"] == [])
        #expect(reply.result["message_id"].text?.hasPrefix("<") == true)
        #expect(reply.result["queued"] == [] && reply.result["permanent_bounces"] == [])
        #expect(reply.result["suppressed_recipients"] == [])
        #expect(try reply.result["message_id"] != sandbox.sendRaw(to: "jane@example.net").result["message_id"])
    }

    @Test func `bounced and queued recipients are told apart from delivered ones`() throws {
        let reply = try sandbox.sendRaw(
            to: "bounce@a.test", "delivered@a.test", "jane@a.test", "QUEUE@a.test", "bounce@b.test")
        #expect(reply.status == 200 && reply.answer.acceptsMessage)
        #expect(reply.result["permanent_bounces"] == ["bounce@a.test", "bounce@b.test"])
        #expect(reply.result["delivered"] == ["delivered@a.test"] && reply.result["queued"] == ["QUEUE@a.test"])
    }

    @Test func `a suppressed recipient can be dropped, and a message for nobody else has no name`() throws {
        let some = try sandbox.sendRaw(to: "jane@a.test", "dropped@a.test")
        #expect(some.status == 200 && some.result["suppressed_recipients"] == ["dropped@a.test"])
        #expect(some.result["permanent_bounces"] == [] && some.result["message_id"] != nil)
        let nobody = try sandbox.sendRaw(to: "dropped@a.test", "dropped@b.test")
        #expect(nobody.result["suppressed_recipients"] == ["dropped@a.test", "dropped@b.test"])
        #expect(nobody.result["message_id"] == nil)
    }

    @Test(arguments: [
        ("suppressed", 400, 10202), ("toobig", 400, 10200), ("throttle", 429, 10004), ("unauthorized", 401, 10101),
        ("disabled", 403, 10203), ("error", 500, 10002), ("unconfigured", 403, 10204), ("busy", 429, 10004),
        ("misnumbered", 400, 10202), ("unverified", 400, 10202),
    ])
    func `a recipient can make the whole request fail`(localPart: String, status: Int, code: Int) throws {
        let reply = try sandbox.sendRaw(to: "jane@a.test", "bounce@a.test", localPart + "@a.test")
        #expect(reply.status == status && reply.code == .number(code))
        #expect(reply.json["success"] == false && reply.result == nil && !reply.answer.acceptsMessage)
    }

    @Test func `throttling says when to come back, or does not`() throws {
        #expect(try sandbox.sendRaw(to: "throttle@a.test").fields[.retryAfter] == .single("30"))
        #expect(try sandbox.sendRaw(to: "busy@a.test").fields[.retryAfter] == .absent)
    }

    @Test func `number and name of an error can disagree`() throws {
        let error = try sandbox.sendRaw(to: "misnumbered@a.test").json["errors"][0]
        #expect(error["code"] == 10202 && error["message"] == "email.sending.error.email.too_big")
    }

    @Test func `the edge answers with a page of HTML`() throws {
        let reply = try sandbox.sendRaw(to: "html@a.test")
        #expect(reply.status == 502 && reply.fields[.contentType] == .single("text/html; charset=UTF-8"))
        #expect(reply.json == nil && reply.answer.response?.body.starts(with: "<!DOCTYPE html>".utf8) == true)
    }

    @Test func `the connection can close without an answer`() throws {
        let answer = try sandbox.sendRaw(to: "drop@a.test", "error@a.test").answer
        #expect(answer.response == nil && !answer.acceptsMessage)
    }

    @Test func `the slowest recipient decides how late the answer is`() throws {
        let answer = try sandbox.sendRaw(to: "slow-20@a.test", "slow-300@a.test", "slow-x@a.test").answer
        #expect(answer.delayMilliseconds == 300 && answer.acceptsMessage)
    }

    @Test func `send counts to, cc and bcc`() throws {
        let reply = try sandbox.send([
            "to": #"{"address":"delivered@a.test","name":"Jane"}"#,
            "cc": #"["queue@a.test",{"address":"delivered@b.test"}]"#,
            "bcc": #""bounce@a.test""#,
        ])
        #expect(reply.status == 200 && reply.answer.acceptsMessage)
        #expect(reply.result["delivered"] == ["delivered@a.test", "delivered@b.test"])
        #expect(reply.result["queued"] == ["queue@a.test"] && reply.result["permanent_bounces"] == ["bounce@a.test"])
    }
}

@Suite struct `Who may send` {
    private let path = "/client/v4/accounts/any/email/sending/send_raw"

    @Test(arguments: [
        [], ["Authorization: secret"], ["Authorization: Bearer"], ["Authorization: Basic c2VjcmV0"],
        ["Authorization: Bearer secret", "Authorization: Bearer secret"],
    ])
    func `a request without one bearer token is unauthorized`(lines: [String]) throws {
        let reply = try Sandbox().call("POST", path, "{}", lines: lines)
        #expect(reply.status == 401 && reply.code == 10101)
    }

    @Test func `with a token set, only that one is right`() throws {
        let sandbox = Sandbox(token: "secret")
        #expect(try sandbox.sendRaw(to: "jane@a.test").status == 200)
        for wrong in ["secre", "secret1", "Secret"] {
            let reply = try sandbox.call("POST", path, "{}", lines: ["Authorization: Bearer \(wrong)"])
            #expect(reply.status == 401, "\(wrong)")
        }
    }
}

@Suite struct `What a sending request must be` {
    private let sandbox = Sandbox()
    private let raw = "/client/v4/accounts/any/email/sending/send_raw"

    @Test func `Content-Length is required`() throws {
        let bare = try sandbox.call("POST", raw)
        #expect(bare.status == 400 && bare.code == 10201)
        let chunked = try sandbox.call(
            "POST", raw, "0\r\n\r\n", lines: ["Authorization: Bearer secret", "Transfer-Encoding: chunked"])
        #expect(chunked.status == 400 && chunked.code == 10201)
    }

    @Test(arguments: [
        "", "[]", "{", "\"x\"", "{\"from\":\"a@b.test\"}",
        #"{"from":"a@b.test","recipients":"c@d.test","mime_message":"x"}"#,
        #"{"from":"a@b.test","recipients":[],"mime_message":"x"}"#,
        #"{"from":"a@b.test","recipients":["c"],"mime_message":"x"}"#,
        #"{"from":"a@b.test","recipients":["<c@d.test>"],"mime_message":"x"}"#,
        #"{"from":"a@b.test","recipients":["c@d.test\r\n"],"mime_message":"x"}"#,
        #"{"from":"","recipients":["c@d.test"],"mime_message":"x"}"#,
        #"{"from":"a@b.test","recipients":["c@d.test"],"mime_message":7}"#,
        #"{"from":"a@b.test","recipients":["c@d.test"],"mime_message":"\ud800"}"#,
        String(repeating: "[", count: 10_000),
    ])
    func `send_raw wants from, recipients and mime_message`(body: String) throws {
        let reply = try sandbox.call("POST", raw, body)
        #expect(reply.status == 400 && reply.code == 10001 && !reply.answer.acceptsMessage)
    }

    @Test func `fifty recipients pass and one more does not`() throws {
        func body(_ count: Int) -> String {
            let list = (1...count).map { "\"r\($0)@a.test\"" }.joined(separator: ",")
            return #"{"from":"a@b.test","recipients":[\#(list)],"mime_message":"x"}"#
        }
        #expect(try sandbox.call("POST", raw, body(50)).status == 200)
        #expect(try sandbox.call("POST", raw, body(51)).code == 10001)
        let split = try sandbox.send([
            "to": "[" + (1...30).map { "\"r\($0)@a.test\"" }.joined(separator: ",") + "]",
            "bcc": "[" + (31...51).map { "\"r\($0)@a.test\"" }.joined(separator: ",") + "]",
        ])
        #expect(split.code == 10001)
    }

    @Test func `a message of 5 MiB passes and one octet more does not`() throws {
        func body(_ count: Int) -> String {
            let text = String(repeating: "a", count: count)
            return #"{"from":"a@b.test","recipients":["c@d.test"],"mime_message":"\#(text)"}"#
        }
        #expect(try sandbox.call("POST", raw, body(5_242_880)).status == 200)
        let tooBig = try sandbox.call("POST", raw, body(5_242_881))
        #expect(tooBig.status == 400 && tooBig.code == 10200)
        #expect(try sandbox.send(["text": "\"" + String(repeating: "a", count: 5_242_881) + "\""]).code == 10200)
    }

    @Test(arguments: [
        (["text": "-"], 10001), (["text": "\"\""], 10001), (["subject": "-"], 10001), (["to": "[]"], 10001),
        (["to": "-"], 10001), (["from": "-"], 10001), (["from": "[]"], 10001), (["from": "\"jane\""], 10001),
        (["reply_to": "{\"name\":\"x\"}"], 10001), (["reply_to": "\"x\""], 10001), (["headers": "[]"], 10001),
        (["headers": "{\"X-A\":1}"], 10001), (["attachments": "{}"], 10001),
        (["subject": "\"a\\r\\nBcc: b\""], 10202), (["from": #"{"address":"a@b.test","name":"x\n"}"#], 10202),
        (["subject": "\"" + String(repeating: "ä", count: 999) + "\""], 10202),
    ])
    func `send refuses what is missing or malformed`(members: [String: String], code: Int) throws {
        let reply = try sandbox.send(members)
        #expect(reply.status == 400 && reply.code == .number(code))
    }

    @Test func `send takes what is at the limit`() throws {
        #expect(try sandbox.send(["subject": "\"" + String(repeating: "ä", count: 998) + "\""]).status == 200)
        #expect(try sandbox.send(["text": "-", "html": "\"<p>hi\""]).status == 200)
        #expect(try sandbox.send(["reply_to": #"{"address":"a@b.test","name":"A"}"#]).status == 200)
    }

    @Test(arguments: [
        #"{"Date":"x"}"#, #"{"Received":"x"}"#, #"{"From":"x@a.test"}"#, #"{"bcc":"x@a.test"}"#, #"{"Subject":"x"}"#,
        #"{"ARC-Seal":"x"}"#, #"{"X-":"x"}"#, #"{"X-A B":"x"}"#, #"{"X-Ä":"x"}"#, #"{"X-A":"x\r\nBcc: y"}"#,
        #"{"Importance":"urgent"}"#, #"{"Importance":"High"}"#, #"{"Priority":"high"}"#, #"{"Precedence":"Bulk"}"#,
        #"{"Comments":""}"#, #"{"References":" "}"#,
        "{" + (1...8).map { #""X-\#($0)":"\#(String(repeating: "v", count: 2042))""# }.joined(separator: ",") + "}",
        #"{"X-A":"x","x-a":"y"}"#, #"{"Precedence":"urgent"}"#, #"{"Auto-Submitted":"yes"}"#,
        #"{"List-Unsubscribe":"<http://a.test>"}"#, #"{"List-Unsubscribe-Post":"List-Unsubscribe=One-Click"}"#,
        #"{"List-Unsubscribe":"<mailto:u@a.test>","List-Unsubscribe-Post":"List-Unsubscribe=One-Click"}"#,
        #"{"List-Unsubscribe":"<https://a.test>","List-Unsubscribe-Post":"yes"}"#,
        #"{"X-A":"\#(String(repeating: "v", count: 2049))"}"#,
        #"{"X-\#(String(repeating: "n", count: 99))":"v"}"#,
        "{" + (1...9).map { #""X-\#($0)":"\#(String(repeating: "v", count: 2048))""# }.joined(separator: ",") + "}",
    ])
    func `a header that is not allowed is refused`(headers: String) throws {
        let reply = try sandbox.send(["headers": headers])
        #expect(reply.status == 400 && reply.code == 10202 && reply.detail.hasPrefix("headers: "))
    }

    @Test(arguments: [
        #"{"X-A":"v","in-reply-to":"<1@a.test>","Precedence":"bulk"}"#,
        #"{"List-Unsubscribe":"<mailto:u@a.test>, <https://a.test/u>","#
            + #""List-Unsubscribe-Post":"List-Unsubscribe=One-Click"}"#,
        #"{"X-\#(String(repeating: "n", count: 98))":"\#(String(repeating: "v", count: 2048))"}"#,
    ])
    func `a header that is allowed passes`(headers: String) throws {
        #expect(try sandbox.send(["headers": headers]).status == 200)
    }

    @Test func `the sum of all headers has two octets more for each colon and each line end`() throws {
        // Name and value, 2,044 in all, are 2,048 with them: eight are 16 KiB.
        func headers(_ last: Int) -> String {
            "{"
                + (1...8).map { #""X-\#($0)":"\#(String(repeating: "v", count: $0 == 8 ? last : 2041))""# }
                .joined(separator: ",") + "}"
        }
        #expect(try sandbox.send(["headers": headers(2041)]).status == 200)
        #expect(try sandbox.send(["headers": headers(2042)]).code == 10202)
    }

    @Test func `thirty-two attachments pass and one more does not`() throws {
        func send(_ count: Int) throws -> Reply {
            let file = #"{"content":"aGk=","filename":"a","type":"text/plain","disposition":"attachment"}"#
            let list = Array(repeating: file, count: count).joined(separator: ",")
            return try sandbox.send(["attachments": "[\(list)]"])
        }
        #expect(try send(32).status == 200)
        #expect(try send(33).code == 10202)
    }

    @Test func `twenty headers of the list pass and one more does not`() throws {
        let names = [
            "In-Reply-To", "References", "List-Id", "List-Archive", "List-Help", "List-Owner", "List-Post",
            "List-Subscribe", "Content-Language", "Keywords", "Comments", "Sensitivity",
            "Organization", "Require-Recipient-Valid-Since", "Expires", "Reply-By", "Archived-At",
        ]
        func headers(_ more: String) -> String {
            "{" + names.map { "\"\($0)\":\"v\"" }.joined(separator: ",")
                + ",\"X-A\":\"v\",\"Importance\":\"low\",\"Priority\":\"urgent\"" + more + "}"
        }
        #expect(try sandbox.send(["headers": headers(#","Precedence":"bulk""#)]).status == 200)
        let more = #","Precedence":"bulk","Auto-Submitted":"auto-generated""#
        #expect(try sandbox.send(["headers": headers(more)]).code == 10202)
    }

    @Test func `attachments are checked`() throws {
        func send(_ members: String) throws -> Reply { try sandbox.send(["attachments": "[{\(members)}]"]) }
        let file = #""filename":"a.txt","type":"text/plain""#
        #expect(try send(#""content":"aGk=",\#(file),"disposition":"attachment""#).status == 200)
        #expect(try send(#""content":"aGk=",\#(file),"disposition":"inline","content_id":"a""#).status == 200)
        for wrong in [
            #""content":"a?k=",\#(file),"disposition":"attachment""#,
            #""content":"aGk=",\#(file),"disposition":"inline""#,
            #""content":"aGk=",\#(file),"disposition":"form-data""#, #""content":"aGk=",\#(file)"#,
            #""content":"aGk=","filename":"","type":"text/plain","disposition":"attachment""#,
            #""content":"aGk=","filename":"a","type":"text","disposition":"attachment""#,
        ] {
            #expect(try send(wrong).code == 10001, "\(wrong)")
        }
    }
}
