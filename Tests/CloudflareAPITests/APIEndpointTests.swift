import Testing

@testable import CloudflareAPI

@Suite struct APIEndpointTests {
    @Test(arguments: [
        ("https://api.cloudflare.com/client/v4", "https://api.cloudflare.com/client/v4"),
        ("HTTPS://api.cloudflare.com/client/v4//", "https://api.cloudflare.com/client/v4"),
        ("https://example.com", "https://example.com"), ("https://example.com:8443/", "https://example.com:8443"),
        ("https://[2001:db8::1]:8443/x", "https://[2001:db8::1]:8443/x"),
        ("http://localhost:8080/client/v4", "http://localhost:8080/client/v4"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"), ("http://127.255.0.9", "http://127.255.0.9"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ])
    func `https to anywhere and http to this host are taken`(text: String, base: String) throws {
        #expect(try APIEndpoint(base: text).base == base)
    }

    @Test(arguments: [
        ("http://example.com", APIEndpoint.ParseError.plainTextToNetwork), ("http://10.0.0.1", .plainTextToNetwork),
        ("http://127.1", .plainTextToNetwork), ("http://2130706433", .plainTextToNetwork),
        ("http://0.0.0.0", .plainTextToNetwork), ("http://localhost.example.com", .plainTextToNetwork),
        ("http://127.0.0.1.example.com", .plainTextToNetwork), ("http://[::ffff:127.0.0.1]", .plainTextToNetwork),
        ("http://localhost@example.com", .userinfo), ("http://127.0.0.1:80@example.com/", .userinfo),
        ("https://user:pass@example.com", .userinfo), ("", .scheme), ("ftp://example.com", .scheme),
        ("example.com", .scheme), ("https:/example.com", .scheme), ("https://", .host), ("https:///x", .host),
        ("https://exa mple.com", .host), ("https://exa\r\nmple.com", .host), ("https://exämple.com", .host),
        ("https://%6cocalhost", .host), ("https://[::1", .host), ("https://[::1]x", .host),
        ("https://[1.2.3.4]", .host),
        ("https://example.com:", .port), ("https://example.com:0", .port), ("https://example.com:65536", .port),
        ("https://example.com:8a", .port), ("https://example.com:+80", .port), ("https://example.com/?q", .path),
        ("https://example.com?q", .path), ("https://example.com/#f", .path), ("https://example.com/a b", .path),
        ("https://example.com/a\u{0}", .path), ("https://example.com/a\n", .path), ("https://example.com/../x", .path),
        ("https://example.com/./x", .path), ("https://example.com\\@evil.test", .path),
        ("https://example.com/ü", .path),
    ])
    func `anything else is refused with its reason`(text: String, error: APIEndpoint.ParseError) {
        #expect(throws: error) { try APIEndpoint(base: text) }
    }

    @Test func `the default is Cloudflare's own, and not loopback`() throws {
        #expect(try APIEndpoint(base: APIEndpoint.cloudflare.base) == .cloudflare)
        #expect(try APIEndpoint(base: "https://localhost").isLoopback)
    }
}

@Suite struct APICredentialsTests {
    @Test(arguments: [
        ("", "t", APICredentials.ParseError.accountID), ("a/b", "t", .accountID), ("a b", "t", .accountID),
        ("ä", "t", .accountID), (String(repeating: "a", count: 65), "t", .accountID), ("a", "", .token),
        ("a", "to ken", .token), ("a", "to\r\nken", .token), ("a", "tökén", .token),
        ("a", String(repeating: "t", count: 513), .token),
    ])
    func `what could break out of a URL or a field is refused`(
        account: String, token: String, error: APICredentials.ParseError
    ) {
        #expect(throws: error) { try APICredentials(accountID: account, token: token) }
    }

    @Test func `the token does not show`() throws {
        let credentials = try APICredentials(accountID: "0123456789abcdef0123456789abcdef", token: "s3cret")
        var dumped = ""
        dump(credentials, to: &dumped)
        for text in [
            "\(credentials)", String(reflecting: credentials), String(describing: Optional(credentials)),
            "\([credentials])", dumped, "\(Mirror(reflecting: credentials).children.map { "\($0)" })",
        ] {
            #expect(!text.contains("s3cret"))
            #expect(text.contains("0123456789abcdef"))
        }
    }
}
