import HTTPServer
import Testing

@testable import cloudflare_sandbox

@Suite struct `The account around the messages` {
    private let sandbox = Sandbox()

    private func zone(_ name: String) throws -> String {
        try #require(sandbox.call("GET", "/client/v4/zones?name=\(name)").result[0]["id"].text)
    }

    @Test(arguments: ["/client/v4/accounts/any/tokens/verify", "/client/v4/user/tokens/verify"])
    func `a token is verified`(path: String) throws {
        let reply = try sandbox.call("GET", path)
        #expect(reply.status == 200 && reply.result["status"] == "active")
        #expect(try sandbox.call("GET", path, lines: []).status == 401)
        #expect(try Sandbox(token: "other").call("GET", path).status == 401)
    }

    @Test func `there is a zone for every example and test domain, and for no other`() throws {
        for name in ["example.com", "example.co.uk", "Example.DE", "shop.test"] {
            let found = try sandbox.call("GET", "/client/v4/zones?name=\(name)").result
            #expect(found.elements.count == 1 && found[0]["name"] == .string(name.lowercased()))
        }
        for name in ["mail.example.com", "a.shop.test", "contoso.com", "test", "example", "example..com", "a%20.test"] {
            #expect(try sandbox.call("GET", "/client/v4/zones?name=\(name)").result == [], "\(name)")
        }
    }

    @Test func `lists come in pages`() throws {
        let page = try sandbox.call("GET", "/client/v4/zones?per_page=2&page=2")
        #expect(page.result.elements.count == 2)
        #expect(page.json["result_info"]["total_count"] == 4 && page.json["result_info"]["total_pages"] == 2)
    }

    @Test func `a domain that is set up has its records`() throws {
        let zone = try zone("example.com")
        let domain = try sandbox.call("GET", "/client/v4/zones/\(zone)/email/sending/subdomains").result[0]
        #expect(domain["name"] == "example.com" && domain["enabled"] == true)
        #expect(domain["return_path_domain"] == "cf-bounce.example.com")
        let tag = try #require(domain["tag"].text)
        let expected = try sandbox.call("GET", "/client/v4/zones/\(zone)/email/sending/subdomains/\(tag)/dns").result
        #expect(expected.elements.count == 6)
        for record in expected.elements {
            let (type, name) = (try #require(record["type"].text), try #require(record["name"].text))
            let there = try sandbox.call("GET", "/client/v4/zones/\(zone)/dns_records?type=\(type)&name=\(name)").result
            #expect(there.elements.contains { $0["content"] == record["content"] }, "\(name)")
        }
    }

    @Test func `setting up a domain makes the records that are missing and keeps those that are there`() throws {
        let zone = try zone("example.org")
        let path = "/client/v4/zones/\(zone)/email/sending/subdomains"
        #expect(try sandbox.call("GET", path).result == [])
        let made = try sandbox.call("POST", path, #"{"name":"example.org"}"#)
        #expect(
            made.status == 200 && made.result["enabled"] == true && made.result["created"] == "2026-02-03T04:05:06Z")
        #expect(try sandbox.call("GET", path).result.elements.count == 1)
        let records = try sandbox.call("GET", "/client/v4/zones/\(zone)/dns_records").result.elements
        #expect(records.count == 6)
        #expect(records.filter { $0["name"] == "_dmarc.example.org" }.map { $0["content"] } == ["v=DMARC1; p=none"])
        #expect(try sandbox.call("POST", path, #"{"name":"example.com"}"#).code == 10001)
        #expect(try sandbox.call("POST", path, "{}").code == 10001)
    }

    @Test func `a domain whose DNS is elsewhere gets no records by itself`() throws {
        let zone = try zone("example.net")
        #expect(
            try sandbox.call("GET", "/client/v4/zones/\(zone)/email/sending/subdomains").result[0]["enabled"] == true)
        #expect(try sandbox.call("GET", "/client/v4/zones/\(zone)/dns_records").result == [])
    }

    @Test func `records are added, and conflicts refused`() throws {
        let path = "/client/v4/zones/\(try zone("shop.test"))/dns_records"
        let added = try sandbox.call(
            "POST", path, #"{"type":"TXT","name":"_dmarc","content":"v=DMARC1; p=none","ttl":300}"#)
        #expect(added.status == 200 && added.result["name"] == "_dmarc.shop.test" && added.result["ttl"] == 300)
        let found = try sandbox.call("GET", path + "?type=TXT&name=_dmarc.shop.test").result
        #expect(found.elements.count == 1 && found[0]["id"] == added.result["id"])
        func add(_ type: String, _ name: String, _ content: String) throws -> JSON {
            try sandbox.call("POST", path, #"{"type":"\#(type)","name":"\#(name)","content":"\#(content)"}"#).code
        }
        #expect(try add("TXT", "_DMARC.shop.test", "v=DMARC1; p=none") == 81058)
        #expect(try add("TXT", "_dmarc.shop.test", "another") == nil)
        #expect(try add("CNAME", "www", "shop.test") == nil)
        #expect(try add("A", "www", "192.0.2.1") == 81053)
        #expect(try add("TXT", "www", "x") == 81054)
        #expect(try add("CNAME", "_dmarc", "x.test") == 81053)
        #expect(try add("MX", "@", "mx.test") == 1004)
        #expect(try add("SPF", "@", "x") == 1004)
        #expect(try add("TXT", "a b", "x") == 1004)
        #expect(try sandbox.call("POST", path, "[]").code == 9207)
    }

    @Test func `a domain where somebody has been at work lacks records, and keeps what stands there`() throws {
        let zone = try zone("example.edu")
        func there(_ name: String) throws -> [JSON] {
            try sandbox.call("GET", "/client/v4/zones/\(zone)/dns_records?name=\(name)").result.elements
        }
        #expect(try there("cf-bounce.example.edu").map { $0["type"] } == ["TXT"])
        #expect(try there("cf-bounce.shop.example.edu").map { $0["type"] } == ["CNAME"])
        #expect(try there("_dmarc.example.edu") == [])
    }

    @Test(arguments: [
        (Permission.emailSendingEdit, "POST", "/client/v4/accounts/a/email/sending/send", 403, 10102),
        (.emailSendingEdit, "GET", "/client/v4/zones/z/email/sending/subdomains", 401, 2036),
        (.zoneRead, "GET", "/client/v4/zones?name=example.com", 403, 9109),
        (.dnsRead, "GET", "/client/v4/zones/z/dns_records", 403, 10000),
        (.dnsEdit, "POST", "/client/v4/zones/z/dns_records", 403, 10000),
    ])
    func `a token that lacks a permission is told so`(
        permission: Permission, method: String, path: String, status: Int, code: Int
    ) throws {
        let poor = Sandbox(rights: TokenRights(lacking: [permission]))
        let reply = try poor.call(method, path, method == "POST" ? "{}" : "")
        #expect(reply.status == status && reply.code == .number(code))
        #expect(try Sandbox().call(method, path, method == "POST" ? "{}" : "").status != status)
    }

    @Test func `a token is for its account, and verified by its owner's call`() throws {
        let user = Sandbox(rights: TokenRights(owner: .user, account: "mine"))
        #expect(try user.call("GET", "/client/v4/user/tokens/verify").status == 200)
        #expect(try user.call("GET", "/client/v4/accounts/mine/tokens/verify").code == 1000)
        #expect(try user.call("POST", "/client/v4/accounts/other/email/sending/send", "{}").code == 9109)
        #expect(try user.call("POST", "/client/v4/accounts/mine/email/sending/send", "{}").code == 10001)
        let own = Sandbox(rights: TokenRights(owner: .account, account: "mine"))
        #expect(try own.call("GET", "/client/v4/user/tokens/verify").code == 1000)
        #expect(try own.call("GET", "/client/v4/accounts/mine/tokens/verify").status == 200)
        #expect(try own.call("GET", "/client/v4/accounts/other/tokens/verify").code == 1000)
    }

    @Test func `an unknown zone or domain is not found`() throws {
        for path in ["email/sending/subdomains", "email/sending/subdomains/x/dns", "dns_records"] {
            #expect(try sandbox.call("GET", "/client/v4/zones/0/\(path)").status == 404)
        }
        #expect(
            try sandbox.call("POST", "/client/v4/zones/0/email/sending/subdomains", #"{"name":"example.com"}"#).status
                == 404)
    }

    @Test(arguments: [
        "/", "/client/v4", "/client/v4/accounts//email/sending/send", "/client/v4/accounts/a/email/sending/send_raw/",
        "/client/v4/zones/a/b/dns_records", "/client/v3/zones", "/client/v4/zones/",
    ])
    func `an unknown path is not found`(path: String) throws {
        let reply = try sandbox.call("GET", path)
        #expect(reply.status == 404 && reply.json["success"] == false)
    }

    @Test func `a wrong method is told the right ones`() throws {
        let reply = try sandbox.call("GET", "/client/v4/accounts/a/email/sending/send_raw")
        #expect(reply.status == 405 && reply.fields[.allow] == .single("POST"))
        #expect(try sandbox.call("DELETE", "/client/v4/zones/a/dns_records").fields[.allow] == .single("GET, POST"))
    }

    @Test func `requests are counted, also those refused`() throws {
        _ = try sandbox.sendRaw(to: "error@a.test")
        _ = try sandbox.call("GET", "/client/v4/zones", lines: [])
        let counts = try sandbox.call("GET", "/sandbox/requests", lines: []).json
        #expect(counts["total"] == 2 && counts["accepted"] == 0)
        #expect(counts["paths"]["/client/v4/accounts/any/email/sending/send_raw"] == 1)
    }
}

@Suite struct `Turnstile's siteverify` {
    private let sandbox = Sandbox()

    private func verify(_ form: String) throws -> JSON {
        try sandbox.call(
            "POST", "/turnstile/v0/siteverify", form, lines: ["Content-Type: application/x-www-form-urlencoded"]
        ).json
    }

    @Test func `a good token is good once`() throws {
        let first = try verify("secret=s&response=good&remoteip=192.0.2.1")
        #expect(first["success"] == true && first["error-codes"] == [])
        let second = try verify("secret=s&response=good")
        #expect(second["success"] == false && second["error-codes"] == ["timeout-or-duplicate"])
        #expect(try verify("secret=s&response=good%2D2")["success"] == true)
        #expect(try verify("secret=s&response=good-2")["success"] == false)
    }

    @Test(arguments: [
        ("", "missing-input-secret"), ("secret=s", "missing-input-response"),
        ("secret=&response=x", "missing-input-secret"),
        ("secret=s&response=bad", "invalid-input-response"), ("secret=invalid&response=good", "invalid-input-secret"),
        ("secret=2x0000000000000000000000000000000AA&response=good", "invalid-input-response"),
        ("secret=3x0000000000000000000000000000000AA&response=good", "timeout-or-duplicate"),
    ])
    func `a failure says why`(form: String, error: String) throws {
        let verdict = try verify(form)
        #expect(verdict["success"] == false && verdict["error-codes"] == [.string(error)])
    }

    @Test func `JSON is taken as well, and nothing else`() throws {
        let body = #"{"secret":"1x0000000000000000000000000000000AA","response":"whatever"}"#
        let path = "/turnstile/v0/siteverify"
        #expect(
            try sandbox.call("POST", path, body, lines: ["Content-Type: application/json; charset=utf-8"]).json[
                "success"] == true)
        let plain = try sandbox.call("POST", path, body, lines: ["Content-Type: text/plain"])
        #expect(plain.status == 400 && plain.json["error-codes"] == ["bad-request"])
    }

    @Test func `form fields are decoded`() {
        let form = FormFields("a=1+2%2b%&b&c=%E4%BD%A0&a=3&d=%+1".utf8)
        #expect(form["a"] == "1 2+%" && form["b"] == "" && form["c"] == "你" && form["d"] == "% 1" && form["e"] == nil)
    }
}
