import Connection
import Foundation
import System
import Testing

@testable import CloudflareAPI

@Suite struct HTTPSProxyTests {
    private static let token = "s3cret-token-of-the-test"

    init() { ignoreBrokenPipes() }

    private func failure(through proxy: String, to base: String = "https://api.example.com/client/v4") throws
        -> SendFailure?
    {
        let client = CloudflareClient(
            endpoint: try APIEndpoint(base: base).through(try HTTPSProxy(parsing: proxy)),
            credentials: try APICredentials(accountID: "acc1", token: HTTPSProxyTests.token),
            timeouts: .init(connect: 5_000, total: 10_000))
        do throws(SendFailure) {
            _ = try client.sendRaw(RawMessage(from: "a@example.com", recipients: ["b@example.org"], message: []))
            return nil
        } catch {
            return error
        }
    }

    @Test func `a proxy is asked for a tunnel, with its own password and without the token`() throws {
        let proxy = CannedServer { connection in
            connection.request()
            connection.send("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        }
        let failure = try #require(try failure(through: "http://jane:open%20sesame@127.0.0.1:\(proxy.port)"))
        let request = try #require(proxy.requests.first)
        #expect(request.head.hasPrefix("CONNECT api.example.com:443 HTTP/1.1\r\n"))
        #expect(request.field("Proxy-Authorization") == "Basic \(Data("jane:open sesame".utf8).base64EncodedString())")
        #expect(!request.head.contains(HTTPSProxyTests.token))
        #expect(failure.kind == .unavailable)
        #expect(!failure.mayHaveBeenSent)
        #expect(!failure.message.contains("sesame"))
    }

    @Test(arguments: [
        (407, "it wants a user name and a password"), (403, "it does not allow this host"),
        (502, "it cannot reach Cloudflare"), (302, "it redirects"), (405, "it does not support tunnels"),
    ])
    func `what a proxy refuses is told as the proxy's refusal`(status: Int, reason: String) throws {
        let proxy = CannedServer { connection in
            connection.request()
            connection.send("HTTP/1.1 \(status) No\r\nContent-Length: 0\r\n\r\n")
        }
        let failure = try #require(try failure(through: "http://jane:sesame@127.0.0.1:\(proxy.port)"))
        #expect(failure.message.hasPrefix("the proxy (HTTPS_PROXY) refused with status \(status): \(reason)"))
        #expect(failure.isProxys)
        #expect(failure.kind == .unavailable)
        #expect(failure.httpStatus == nil, "that would be Cloudflare's")
        #expect(!failure.mayHaveBeenSent)
    }

    @Test func `this host is never asked through a proxy`() throws {
        let proxy = CannedServer { $0.request() }
        let server = CannedServer { connection in
            connection.request()
            connection.answer("403 Forbidden", "{}")
        }
        _ = try failure(through: "http://127.0.0.1:\(proxy.port)", to: server.base)
        #expect(server.requests.count == 1)
        #expect(proxy.connections == 0)
    }

    @Test(arguments: ["https_proxy", "HTTPS_PROXY", "ALL_PROXY"])
    func `without the setting none is asked, whatever a shell has set`(name: String) throws {
        let proxy = CannedServer { $0.request() }
        setenv(name, "http://127.0.0.1:\(proxy.port)", 1)
        defer { unsetenv(name) }
        let client = CloudflareClient(
            endpoint: try APIEndpoint(base: "https://api.invalid/"),
            credentials: try APICredentials(accountID: "acc1", token: HTTPSProxyTests.token),
            timeouts: .init(connect: 5_000, total: 10_000))
        #expect(throws: SendFailure.self) {
            try client.sendRaw(RawMessage(from: "a@example.com", recipients: ["b@example.org"], message: []))
        }
        #expect(proxy.connections == 0)
    }

    @Test func `what it holds that is secret is known`() throws {
        #expect(try HTTPSProxy(parsing: "http://192.0.2.1:3128").secrets.isEmpty)
        #expect(try HTTPSProxy(parsing: "http://jane:a%2Fb@192.0.2.1:3128/").secrets == ["jane:a%2Fb", "a/b"])
        #expect(try HTTPSProxy(parsing: "https://[2001:db8::1]:443").host == "2001:db8::1")
        #expect(try HTTPSProxy(parsing: "http://proxy.example.com:3128").host == "proxy.example.com")
    }

    @Test(arguments: [
        ("proxy.example.com:3128", HTTPSProxy.ParseError.scheme), ("socks5://192.0.2.1:1080", .scheme),
        ("http://192.0.2.1", .port), ("http://192.0.2.1:0", .port), ("http://192.0.2.1:x", .port),
        ("http://:3128", .host), ("http://a b:3128", .host), ("http://@192.0.2.1:1", .userinfo),
        ("http://ja ne:x@192.0.2.1:1", .userinfo), ("http://jane:%zz@192.0.2.1:1", .userinfo),
        ("http://192.0.2.1:3128/path", .path), ("http://192.0.2.1:3128?x", .path), ("http://[::1:3128", .host),
    ])
    func `what is no proxy is refused`(text: String, error: HTTPSProxy.ParseError) {
        #expect(throws: error) { try HTTPSProxy(parsing: text) }
    }
}
