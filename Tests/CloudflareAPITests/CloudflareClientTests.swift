import Connection
import Foundation
import System
import Testing

@testable import CloudflareAPI

@Suite struct CloudflareClientTests {
    private static let delivered =
        #"{"success":true,"errors":[],"messages":[],"result":{"delivered":["b@example.org"],"queued":[],"#
        + #""permanent_bounces":[]}}"#
    private static let token = "s3cret-token-of-the-test"

    init() { ignoreBrokenPipes() }

    private func client(
        _ base: String, timeouts: CloudflareClient.Timeouts = .init(connect: 5_000, total: 30_000), ca: String? = nil
    ) throws -> CloudflareClient {
        CloudflareClient(
            endpoint: try APIEndpoint(base: base),
            credentials: try APICredentials(accountID: "acc1", token: CloudflareClientTests.token), extraCAFile: ca,
            timeouts: timeouts)
    }

    private func message(_ text: String = "Subject: x\r\n\r\nhello\r\n") -> RawMessage {
        RawMessage(from: "a@example.com", recipients: ["b@example.org"], message: Array(text.utf8))
    }

    private func refusal(_ client: CloudflareClient, _ message: RawMessage? = nil) -> SendFailure? {
        do throws(SendFailure) {
            _ = try client.sendRaw(message ?? self.message())
            return nil
        } catch {
            return error
        }
    }

    @Test func `a request is what Cloudflare's contract says, byte for byte`() throws {
        let server = CannedServer { connection in
            connection.request()
            connection.answer("200 OK", CloudflareClientTests.delivered, fields: "CF-Ray: 8f00-FRA\r\n")
        }
        let receipt = try client(server.base).sendRaw(message())
        #expect(
            receipt == SendReceipt(delivered: ["b@example.org"], queued: [], permanentBounces: [], rayID: "8f00-FRA"))
        let request = try #require(server.requests.first)
        #expect(request.head.hasPrefix("POST /client/v4/accounts/acc1/email/sending/send_raw HTTP/1.1\r\n"))
        #expect(request.field("Authorization") == "Bearer \(CloudflareClientTests.token)")
        #expect(request.field("Content-Type") == "application/json")
        #expect(request.field("User-Agent") == "cloudflare-smtp-gateway/\(CloudflareClient.version)")
        #expect(request.field("Content-Length") == String(request.body.count))
        #expect(request.field("Expect") == nil)
        #expect(request.field("Transfer-Encoding") == nil)
        let expected =
            ##"{"from":"a@example.com","recipients":["b@example.org"],"mime_message":"Subject: x\r\n\r\nhello\r\n"}"##
        #expect(String(decoding: request.body, as: UTF8.self) == expected)
    }

    /// Waits for what another thread does.
    private func wait(until condition: () -> Bool) {
        for _ in 0..<1000 where !condition() { usleep(10_000) }
    }

    @Test func `a message goes out on the connection that was made ready`() throws {
        let server = CannedServer { connection in
            while let request = connection.request() {
                if request.head.hasPrefix("HEAD ") {
                    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n")
                } else {
                    connection.answer("200 OK", CloudflareClientTests.delivered)
                }
            }
        }
        let client = try client(server.base)
        client.preconnect()
        wait { server.requests.count == 1 }
        _ = try client.sendRaw(message())
        client.preconnect()
        _ = try client.sendRaw(message())
        #expect(server.connections == 1)
        #expect(server.requests.map { String($0.head.prefix(4)) } == ["HEAD", "POST", "POST"])
        let first = try #require(server.requests.first)
        #expect(first.head.hasPrefix("HEAD /client/v4/ips HTTP/1.1\r\n"))
        #expect(first.field("Authorization") == nil)
        #expect(server.requests[1].field("Authorization") == "Bearer \(CloudflareClientTests.token)")
        #expect(server.requests[1].field("Content-Length") == String(server.requests[1].body.count))
    }

    @Test func `a connection that was made ready in vain does no harm`() throws {
        let server = CannedServer { connection in
            while let request = connection.request() {
                if request.head.hasPrefix("HEAD ") { return connection.hangUp() }
                connection.answer("200 OK", CloudflareClientTests.delivered)
            }
        }
        let client = try client(server.base)
        for _ in 0..<3 {
            client.preconnect()
            _ = try client.sendRaw(message())
        }
        #expect(server.requests.filter { $0.head.hasPrefix("POST ") }.count == 3)
    }

    @Test func `one connection carries all messages`() throws {
        let server = CannedServer { connection in
            while connection.request() != nil { connection.answer("200 OK", CloudflareClientTests.delivered) }
        }
        let client = try client(server.base)
        for _ in 0..<5 { _ = try client.sendRaw(message()) }
        #expect(server.requests.count == 5)
        #expect(server.connections == 1)
    }

    @Test func `a message that is longer than a buffer of libcurl arrives whole`() throws {
        let server = CannedServer { connection in
            connection.request()
            connection.answer("200 OK", CloudflareClientTests.delivered)
        }
        let text = String(repeating: "A line with \"quotes\", \\ and ümläuts\r\n", count: 8_000)
        _ = try client(server.base).sendRaw(message(text))
        struct Body: Decodable { let mimeMessage: String }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let body = try decoder.decode(Body.self, from: Data(try #require(server.requests.first).body))
        #expect(body.mimeMessage.utf8.elementsEqual(text.utf8))
    }

    @Test func `a kept connection that dies without an answer does not send the message a second time`() throws {
        let server = CannedServer { connection in
            guard connection.request() != nil else { return }
            connection.answer("200 OK", CloudflareClientTests.delivered)
            // The second request is read whole, and nothing comes back.
            connection.request()
        }
        let client = try client(server.base)
        _ = try client.sendRaw(message())
        let failure = try #require(refusal(client))
        #expect(failure.kind == .unavailable)
        #expect(failure.message == "the connection was closed without an answer")
        #expect(server.requests.count == 2)
        // And the client is as good as new.
        _ = try client.sendRaw(message())
        #expect(server.requests.count == 3)
    }

    @Test func `a kept connection that the server has closed meanwhile is replaced`() throws {
        let closed = Signal()
        let server = CannedServer { connection in
            connection.request()
            connection.answer("200 OK", CloudflareClientTests.delivered)
            connection.hangUp()
            closed.raise()
        }
        let client = try client(server.base)
        _ = try client.sendRaw(message())
        closed.wait()
        _ = try client.sendRaw(message())
        #expect(server.connections == 2)
        #expect(server.requests.count == 2)
    }

    @Test func `a kept connection that the server has closed is replaced before the next message comes`() throws {
        let closed = Signal()
        let server = CannedServer { connection in
            while let request = connection.request() {
                if request.head.hasPrefix("HEAD ") {
                    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n")
                    continue
                }
                connection.answer("200 OK", CloudflareClientTests.delivered)
                connection.hangUp()
                return closed.raise()
            }
        }
        let client = try client(server.base)
        _ = try client.sendRaw(message())
        closed.wait()
        client.preconnect()
        wait { server.requests.count == 2 }
        _ = try client.sendRaw(message())
        #expect(server.requests.map { String($0.head.prefix(4)) } == ["POST", "HEAD", "POST"])
        #expect(server.connections == 2)
    }

    @Test func `a new connection that is closed without an answer fails as unavailable, once`() throws {
        let server = CannedServer { connection in connection.request() }
        let failure = try #require(refusal(try client(server.base)))
        #expect(failure.kind == .unavailable)
        #expect(failure.message.hasPrefix("the connection was closed without an answer"))
        #expect(server.requests.count == 1)
    }

    @Test func `an answer that does not come in time fails as unavailable`() throws {
        let server = CannedServer { connection in
            connection.request()
            connection.waitForEnd()
        }
        let failure = try #require(refusal(try client(server.base, timeouts: .init(connect: 200, total: 300))))
        #expect(failure.kind == .unavailable)
        #expect(failure.message.hasPrefix("timed out: "))
    }

    @Test func `an answer in chunks, with an interim answer before it, is read`() throws {
        let server = CannedServer { connection in
            connection.request()
            connection.send("HTTP/1.1 103 Early Hints\r\nCF-Ray: wrong\r\n\r\n")
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nCF-Ray: right\r\n\r\n")
            for byte in CloudflareClientTests.delivered { connection.send("1\r\n\(byte)\r\n") }
            connection.send("0\r\n\r\n")
        }
        let receipt = try client(server.base).sendRaw(message())
        #expect(receipt.delivered == ["b@example.org"])
        #expect(receipt.rayID == "right")
    }

    @Test func `an answer that never ends is given up at 256 KiB`() throws {
        let server = CannedServer { connection in
            connection.request()
            connection.send("HTTP/1.1 200 OK\r\n\r\n{")
            for _ in 0..<1_000 { connection.send(String(repeating: " ", count: 4_096)) }
        }
        let failure = try #require(refusal(try client(server.base)))
        #expect(failure.kind == .unavailable)
        #expect(failure.message == "the answer is longer than 262144 bytes")
    }

    @Test func `an answer that breaks off fails as unavailable`() throws {
        let server = CannedServer { connection in
            connection.request()
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"success\":tr")
        }
        let failure = try #require(refusal(try client(server.base)))
        #expect(failure.kind == .unavailable)
        #expect(failure.message.hasPrefix("the connection was closed in the middle of the answer"))
    }

    @Test func `a redirection is not followed`() throws {
        let server = CannedServer { connection in
            while connection.request() != nil {
                connection.send("HTTP/1.1 307 Go\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")
            }
        }
        let failure = try #require(refusal(try client(server.base)))
        #expect(failure.kind == .misconfigured)
        #expect(failure.httpStatus == 307)
        #expect(server.requests.count == 1)
    }

    @Test func `throttling carries how long to wait`() throws {
        let server = CannedServer { connection in
            connection.request()
            connection.answer(
                "429 Too Many Requests",
                #"{"success":false,"errors":[{"code":10004,"message":"slow down"}],"result":null}"#,
                fields: "Retry-After: 17\r\nCF-Ray: r1\r\n")
        }
        #expect(
            refusal(try client(server.base))
                == SendFailure(
                    kind: .throttled, httpStatus: 429, code: 10004, message: "slow down", retryAfter: 17, rayID: "r1"))
    }

    @Test func `a host that has no name, or nobody at its port, fails as unavailable`() throws {
        let nameless = try #require(refusal(try client("https://no-such-host.invalid")))
        #expect(nameless.kind == .unavailable)
        #expect(nameless.message.hasPrefix("the host name cannot be resolved"))
        let refused = try #require(refusal(try client("http://127.0.0.1:1")))
        #expect(refused.kind == .unavailable)
        #expect(refused.message.hasPrefix("no connection"))
    }

    @Test func `over TLS the server must be known to the host, or by the additional CA file`() throws {
        let directory = NSTemporaryDirectory() + "/csg-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let certificate = try SelfSignedCertificate.loadOrMake(in: directory, hostName: "localhost").certificateFile
        let server = CannedServer(certificate: certificate) { connection in
            while connection.request() != nil { connection.answer("200 OK", CloudflareClientTests.delivered) }
        }
        let stranger = try #require(refusal(try client(server.base)))
        #expect(stranger.kind == .unavailable)
        #expect(stranger.message.hasPrefix("the server's certificate cannot be verified"))
        #expect(stranger.message.contains("self-signed certificate"))
        #expect(server.requests.isEmpty)

        let known = try client(server.base, ca: certificate)
        for _ in 0..<3 { #expect(try known.sendRaw(message()).delivered == ["b@example.org"]) }
        #expect(server.connections == 2)

        // Known, but as somebody else.
        let elsewhere = try client(
            server.base.replacingOccurrences(of: "127.0.0.1", with: "127.0.0.2"), ca: certificate)
        #expect(refusal(elsewhere)?.kind == .unavailable)

        let missing = try #require(refusal(try client(server.base, ca: directory + "/none.pem")))
        #expect(missing.kind == .misconfigured)
        #expect(missing.message.hasPrefix("the additional CA file (CF_CA_FILE) cannot be used"))
        #expect(server.requests.count == 3)
    }

    @Test func `a message that is not UTF-8 is not sent`() throws {
        let server = CannedServer { connection in connection.request() }
        let bad = RawMessage(from: "a@example.com", recipients: ["b@example.org"], message: [0x61, 0xFC, 0x62])
        #expect(refusal(try client(server.base), bad)?.kind == .notUnicode)
        #expect(server.connections == 0)
    }

    @Test func `the token is in no failure, even when the answer repeats it`() throws {
        let server = CannedServer { connection in
            connection.request()
            connection.answer(
                "401 Unauthorized",
                #"{"success":false,"errors":[{"code":10101,"message":"bad token \#(CloudflareClientTests.token)!"}]}"#)
        }
        let failure = try #require(refusal(try client(server.base)))
        #expect(failure.message == "bad token [token]!")
    }
}

/// Waits for something that another thread does.
final class Signal: @unchecked Sendable {
    private var ends: [Int32] = [0, 0]

    init() { precondition(pipe(&ends) == 0) }

    deinit { for end in ends { close(end) } }

    func raise() {
        var byte: UInt8 = 1
        precondition(write(ends[1], &byte, 1) == 1)
    }

    func wait() {
        var byte: UInt8 = 0
        precondition(read(ends[0], &byte, 1) == 1)
    }
}
