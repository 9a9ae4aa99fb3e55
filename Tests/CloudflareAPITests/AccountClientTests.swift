import Connection
import Foundation
import System
import Testing

@testable import CloudflareAPI

@Suite struct AccountClientTests {
    private static let token = "s3cret-token-of-the-test"
    private static let zone = Zone(id: "zone1", name: "example.com", isOnCloudflareDNS: true)

    init() { ignoreBrokenPipes() }

    /// A client of a server that gives these answers, one after the other.
    private func client(_ answers: (status: String, body: String)...) throws -> (AccountClient, CannedServer) {
        let server = CannedServer { [answers] connection in
            for answer in answers {
                connection.request()
                connection.answer(answer.status, answer.body, fields: "CF-Ray: 8f00-FRA\r\n")
            }
            connection.waitForEnd()
        }
        let client = AccountClient(
            endpoint: try APIEndpoint(base: server.base),
            credentials: try APICredentials(accountID: "acc1", token: AccountClientTests.token),
            timeouts: .init(connect: 5_000, total: 30_000))
        return (client, server)
    }

    private static func success(_ result: String, pages: Int? = nil) -> (String, String) {
        let info = pages.map { #","result_info":{"page":1,"total_pages":\#($0)}"# } ?? ""
        return ("200 OK", #"{"success":true,"errors":[],"messages":[],"result":\#(result)\#(info)}"#)
    }

    private static func failure(_ status: String, _ code: Int, _ message: String = "words") -> (String, String) {
        (status, #"{"success":false,"errors":[{"code":\#(code),"message":"\#(message)"}],"messages":[],"result":null}"#)
    }

    private func kind(_ call: () throws -> Void) -> AccountFailure.Kind? {
        do {
            try call()
            return nil
        } catch {
            return (error as? AccountFailure)?.kind
        }
    }

    @Test func `an account's own token is verified by the account's call, with the token in its field`() throws {
        let (client, server) = try client(AccountClientTests.success(#"{"id":"x","status":"active"}"#))
        #expect(try client.verifyToken() == TokenStatus(owner: .account))
        let request = try #require(server.requests.first)
        #expect(request.head.hasPrefix("GET /client/v4/accounts/acc1/tokens/verify HTTP/1.1\r\n"))
        #expect(request.field("Authorization") == "Bearer \(AccountClientTests.token)")
        #expect(request.body.isEmpty && request.field("Content-Length") == nil)
    }

    @Test func `a user's token is verified by the user's call`() throws {
        let (client, server) = try client(
            AccountClientTests.failure("401 Unauthorized", 1000, "Invalid API Token"),
            AccountClientTests.success(#"{"status":"active","expires_on":"2027-01-01T00:00:00Z"}"#))
        #expect(try client.verifyToken() == TokenStatus(owner: .user, expires: "2027-01-01T00:00:00Z"))
        #expect(server.requests.map { $0.head.contains("/user/tokens/verify") } == [false, true])
    }

    @Test(arguments: [
        ("401 Unauthorized", 1000, AccountFailure.Kind.tokenInvalid), ("400 Bad Request", 6003, .tokenInvalid),
        ("500 Internal Server Error", 10002, .unreachable), ("429 Too Many Requests", 10004, .throttled),
    ])
    func `a token that is not good is told from a Cloudflare that is not well`(
        status: String, code: Int, expected: AccountFailure.Kind
    ) throws {
        let answer = AccountClientTests.failure(status, code)
        let (client, _) = try client(answer, answer)
        #expect(kind { _ = try client.verifyToken() } == expected)
    }

    @Test func `a token that has ended is told from one that never was`() throws {
        let (client, _) = try client(AccountClientTests.success(#"{"status":"expired"}"#))
        #expect(kind { _ = try client.verifyToken() } == .tokenInactive(status: "expired"))
    }

    @Test(arguments: [
        ("400 Bad Request", 10001, AccountFailure.Kind?.none), ("400 Bad Request", 10202, nil),
        ("403 Forbidden", 10102, .permissionMissing(.emailSendingEdit)),
        ("403 Forbidden", 10000, .permissionMissing(.emailSendingEdit)), ("403 Forbidden", 9109, .accountUnknown),
        ("404 Not Found", 10000, .accountUnknown), ("404 Not Found", 7003, .accountUnknown),
        ("403 Forbidden", 10105, .notEntitled), ("403 Forbidden", 10203, .notEntitled),
        ("401 Unauthorized", 10101, .tokenInvalid),
    ])
    func `whether one may send is asked without sending`(
        status: String, code: Int, expected: AccountFailure.Kind?
    ) throws {
        let (client, server) = try client(AccountClientTests.failure(status, code))
        #expect(kind { try client.checkSending() } == expected)
        let request = try #require(server.requests.first)
        #expect(request.head.hasPrefix("POST /client/v4/accounts/acc1/email/sending/send HTTP/1.1\r\n"))
        #expect(String(decoding: request.body, as: UTF8.self) == "{}")
    }

    @Test func `a name of Cloudflare's counts before its number here as well`() throws {
        for (name, expected) in [
            ("email.sending.error.authentication.forbidden", AccountFailure.Kind.permissionMissing(.emailSendingEdit)),
            ("email.sending.error.authentication.not_entitled", .notEntitled), ("no name", .refused),
        ] {
            let (client, _) = try client(AccountClientTests.failure("400 Bad Request", 10202, name))
            #expect((kind { try client.checkSending() } ?? .refused) == expected)
        }
    }

    @Test(arguments: [
        ("403 Forbidden", 9109), ("403 Forbidden", 10000), ("401 Unauthorized", 10000), ("401 Unauthorized", 2036),
        ("403 Forbidden", 0),
    ])
    func `a call that the token may not make names the permission that is missing`(status: String, code: Int) throws {
        let answer = AccountClientTests.failure(status, code)
        let (client, _) = try client(answer, answer, answer, answer)
        let domain = SendingDomain(tag: "tag1", name: "example.com", isEnabled: true)
        let record = DNSRecord(type: "TXT", name: "a.example.com", content: "x")
        #expect(kind { _ = try client.zone(named: "example.com") } == .permissionMissing(.zoneRead))
        #expect(
            kind { _ = try client.records(named: "a.example.com", in: AccountClientTests.zone) }
                == .permissionMissing(.dnsRead))
        #expect(kind { try client.add(record, to: AccountClientTests.zone) } == .permissionMissing(.dnsEdit))
        #expect(
            kind { _ = try client.expectedRecords(of: domain, in: AccountClientTests.zone) }
                == .permissionMissing(.zoneEmailSending))
    }

    @Test func `a page of HTML, silence and a closed port are no judgement of the token`() throws {
        let (client, _) = try client(("502 Bad Gateway", "<html>"), ("200 OK", "<html>"))
        #expect(kind { _ = try client.zone(named: "example.com") } == .unreachable)
        #expect(kind { _ = try client.zone(named: "example.com") } == .notUnderstood)
        let nobody = AccountClient(
            endpoint: try APIEndpoint(base: "http://127.0.0.1:1/client/v4"),
            credentials: try APICredentials(accountID: "a", token: "t"))
        #expect(kind { _ = try nobody.verifyToken() } == .unreachable)
    }

    @Test func `no failure repeats the token`() throws {
        let (client, _) = try client(
            AccountClientTests.failure("403 Forbidden", 9999, "not for \(AccountClientTests.token)"))
        do throws(AccountFailure) {
            _ = try client.zone(named: "example.com")
            Issue.record("no failure")
        } catch {
            #expect(error.message == "not for [token]" && error.rayID == "8f00-FRA")
        }
    }

    @Test func `a zone is the one of the very name`() throws {
        let (client, server) = try client(
            AccountClientTests.success(
                #"[{"id":"z0","name":"example.com.example.org"},{"id":"z1","name":"Example.com","type":"partial"}]"#),
            AccountClientTests.success("[]"), AccountClientTests.success("null"))
        #expect(
            try client.zone(named: "example.com")
                == Zone(id: "z1", name: "example.com", isOnCloudflareDNS: false))
        #expect(try client.zone(named: "a b&c") == nil)
        #expect(try client.zone(named: "example.com") == nil)
        #expect(server.requests[0].head.hasPrefix("GET /client/v4/zones?name=example.com&account.id=acc1&per_page=50 "))
        #expect(server.requests[1].head.hasPrefix("GET /client/v4/zones?name=a%20b%26c&account.id=acc1&per_page=50 "))
    }

    @Test(arguments: ["../../accounts", "a/b", "", "a?b", "a b"])
    func `a name in an answer that leads elsewhere is not followed`(id: String) throws {
        let (client, _) = try client(
            AccountClientTests.success(#"[{"id":"\#(id)","name":"example.com"}]"#),
            AccountClientTests.success(#"[{"tag":"\#(id)","name":"example.com","enabled":true}]"#))
        #expect(kind { _ = try client.zone(named: "example.com") } == .notUnderstood)
        #expect(kind { _ = try client.sendingDomains(of: AccountClientTests.zone) } == .notUnderstood)
    }

    @Test func `sending domains are understood in the older and the newer spelling`() throws {
        let (client, _) = try client(
            AccountClientTests.success(
                #"[{"tag":"t1","name":"example.com","enabled":true},{"tag":"t2","name":"a.example.com","#
                    + #""email_sending_enabled":false,"email_sending_dkim_selector":"cf-bounce"}]"#
            ))
        #expect(
            try client.sendingDomains(of: AccountClientTests.zone) == [
                SendingDomain(tag: "t1", name: "example.com", isEnabled: true),
                SendingDomain(tag: "t2", name: "a.example.com", isEnabled: false),
            ])
    }

    @Test func `where a row has both, the one about sending counts, not the one about routing`() throws {
        let (client, _) = try client(
            AccountClientTests.success(
                #"[{"tag":"t1","name":"a.test","enabled":false,"email_sending_enabled":true},{"tag":"t2","#
                    + #""name":"b.test","enabled":true,"email_sending_enabled":false}]"#
            ))
        #expect(try client.sendingDomains(of: AccountClientTests.zone).map(\.isEnabled) == [true, false])
    }

    @Test func `every page of the sending domains is read, however the list says how long it is`() throws {
        func rows(_ numbers: Range<Int>) -> String {
            "[" + numbers.map { #"{"tag":"t\#($0)","name":"s\#($0).test","enabled":true}"# }.joined(separator: ",")
                + "]"
        }
        let zone = AccountClientTests.zone
        let (counted, server) = try client(
            AccountClientTests.success(rows(0..<20), pages: 2), AccountClientTests.success(rows(20..<30), pages: 2))
        #expect(try counted.sendingDomains(of: zone).count == 30)
        #expect(server.requests.map { $0.head.contains("&page=2 ") } == [false, true])
        // One that does not say: as long as its pages are full.
        let (uncounted, _) = try client(
            AccountClientTests.success(rows(0..<20)), AccountClientTests.success(rows(20..<25)))
        #expect(try uncounted.sendingDomains(of: zone).count == 25)
        // One that knows no pages says the same again.
        let (deaf, _) = try client(AccountClientTests.success(rows(0..<20)), AccountClientTests.success(rows(0..<20)))
        #expect(try deaf.sendingDomains(of: zone).count == 20)
    }

    @Test(
        arguments: [
            ("example.com", "example.com"), ("a.example.com", "*.example.com"), ("b.a.example.com", "*.example.com"),
            ("own.example.com", "own.example.com"), ("x.deep.example.com", "*.deep.example.com"),
            ("anexample.com", nil), ("com", nil),
        ] as [(String, String?)])
    func `a wildcard row covers what is below it and has no row of its own`(domain: String, row: String?) {
        let rows = ["*.example.com", "example.com", "own.example.com", "*.deep.example.com"].map {
            SendingDomain(tag: $0, name: $0, isEnabled: true)
        }
        #expect(SendingDomain.row(of: domain, among: rows)?.name == row)
    }

    @Test func `records are read page by page, and a list without an end is given up`() throws {
        let page = #"[{"type":"TXT","name":"a.example.com","content":"x"}]"#
        let (client, server) = try client(
            AccountClientTests.success(page, pages: 3), AccountClientTests.success(page, pages: 3),
            AccountClientTests.success(page, pages: 3))
        #expect(try client.records(named: "a.example.com", in: AccountClientTests.zone).count == 3)
        #expect(server.requests.map { $0.head.contains("page=3 ") } == [false, false, true])
        let endless = CannedServer { connection in
            while connection.request() != nil {
                let answer = AccountClientTests.success(page, pages: 1_000_000)
                connection.answer(answer.0, answer.1)
            }
        }
        let other = AccountClient(
            endpoint: try APIEndpoint(base: endless.base),
            credentials: try APICredentials(accountID: "a", token: "t"))
        #expect(
            kind { _ = try other.records(named: "a.example.com", in: AccountClientTests.zone) } == .notUnderstood)
        #expect(endless.requests.count == 20)
    }

    @Test func `a record is added as Cloudflare wants it`() throws {
        let (client, server) = try client(AccountClientTests.success("{}"), AccountClientTests.success("{}"))
        try client.add(
            DNSRecord(type: "MX", name: "a.example.com", content: "route1.mx.cloudflare.net", priority: 12),
            to: AccountClientTests.zone)
        let request = try #require(server.requests.first)
        #expect(request.head.hasPrefix("POST /client/v4/zones/zone1/dns_records HTTP/1.1\r\n"))
        #expect(
            String(decoding: request.body, as: UTF8.self)
                == #"{"type":"MX","name":"a.example.com","content":"route1.mx.cloudflare.net","priority":12,"ttl":1}"#)
    }

    @Test(arguments: [
        ("TXT", "\"v=spf1 \" \"-all\"", "v=spf1 -all"), ("TXT", "v=spf1 -all", "v=spf1 -all"),
        ("TXT", "\"a\\\"b\"", "a\"b"), ("TXT", "\"a", "\"a"),
        ("MX", "Route1.MX.Cloudflare.net.", "route1.mx.cloudflare.net"),
    ])
    func `two spellings of a record say the same`(type: String, content: String, text: String) {
        #expect(DNSRecord(type: type, name: "a.example.com", content: content).text == text)
    }
}
