import Credentials
import Mail
import Policy
import Testing

@testable import Settings

@Suite struct HTTPSettingsTests {
    private func settings(_ environment: [String: String]) throws -> Settings {
        try Settings(from: SettingsSource { environment[$0] })
    }

    private func problems(_ environment: [String: String]) -> [String] {
        do throws(InvalidSettings) {
            _ = try Settings(from: SettingsSource { environment[$0] })
            return []
        } catch {
            return error.problems.map(\.name)
        }
    }

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test func `a token has the name it was given, and what is nearly one has none`() throws {
        let tokens = try settings(["HTTP_TOKEN": "s3cret", "HTTP_TOKENS": "shop:abc:d, news:efg"]).httpTokens
        #expect(tokens.name(of: bytes("s3cret")) == "default")
        #expect(tokens.name(of: bytes("abc:d")) == "shop")
        for wrong in ["", "s3cre", "s3crets", "S3CRET", "abc", "shop:abc:d", "s3cret,abc:d"] {
            #expect(tokens.name(of: bytes(wrong)) == nil, "\(wrong)")
        }
        #expect("\(tokens)" == "3 tokens")
        #expect(try settings([:]).httpTokens.name(of: []) == nil)
    }

    @Test(arguments: [
        (["HTTP_TOKEN": "a b"], "HTTP_TOKEN"), (["HTTP_TOKEN": "tökén"], "HTTP_TOKEN"),
        (["HTTP_TOKENS": "abc"], "HTTP_TOKENS"), (["HTTP_TOKENS": "a:b,a:c"], "HTTP_TOKENS"),
        (["HTTP_TOKENS": "a:"], "HTTP_TOKENS"), (["HTTP_TOKENS": "a:b c"], "HTTP_TOKENS"),
        (["HTTP_TOKENS": "a:b,c:b"], "HTTP_TOKENS"), (["HTTP_TOKEN": "b", "HTTP_TOKENS": "a:b"], "HTTP_TOKENS"),
        (["HTTP_TOKENS": "default:b"], "HTTP_TOKENS"),
        (["HTTP_TOKENS": "a-b:x,a.b:y", "HTTP_TOKEN_A_B_ALLOWED_FROM": "example.com"], "HTTP_TOKENS"),
        (["HTTP_TOKENS": "a:x", "HTTP_TOKEN_A_ALLOWED_FROM": "nobody at all"], "HTTP_TOKEN_A_ALLOWED_FROM"),
        (["HTTP_TOKENS": "a:x", "HTTP_TOKEN_A_TURNSTILE": "no"], "HTTP_TOKEN_A_TURNSTILE"),
        (["ALLOWED_ORIGINS": "*"], "ALLOWED_ORIGINS"), (["ALLOWED_ORIGINS": "www.example.com"], "ALLOWED_ORIGINS"),
        (["ALLOWED_ORIGINS": "https://www.example.com/"], "ALLOWED_ORIGINS"),
        (["ALLOWED_ORIGINS": ","], "ALLOWED_ORIGINS"),
        (["TRUSTED_PROXIES": "10.0.0.1/8"], "TRUSTED_PROXIES"), (["TRUSTED_PROXIES": "10.0.0.0/33"], "TRUSTED_PROXIES"),
        (["TRUSTED_PROXIES": "10.0.0"], "TRUSTED_PROXIES"), (["TRUSTED_PROXIES": "localhost"], "TRUSTED_PROXIES"),
        (["TRUSTED_PROXIES": "::1/129"], "TRUSTED_PROXIES"), (["TRUSTED_PROXIES": "10.0.0.0/-1"], "TRUSTED_PROXIES"),
        (["TURNSTILE_VERIFY_URL": "http://challenges.cloudflare.com/"], "TURNSTILE_VERIFY_URL"),
        (["TURNSTILE_SECRET": "a b"], "TURNSTILE_SECRET"), (["FORMS": "Contact"], "FORMS"),
        (["FORMS": "../x"], "FORMS"),
    ])
    func `a malformed value is a problem of that setting`(environment: [String: String], name: String) {
        #expect(problems(environment).contains(name))
    }

    @Test func `a setting of a token or a form under a misspelt name is a problem of that name`() {
        for name in ["HTTP_TOKEN_SHOP_ALLOWED_FORM", "HTTP_TOKEN_SHOPS_ALLOWED_FROM", "FORM_CONTACT_US_HONYPOT"] {
            let environment = form.merging(["HTTP_TOKENS": "shop:abc", name: "example.com"]) { $1 }
            #expect(throws: InvalidSettings.self) {
                try Settings(from: SettingsSource(names: Array(environment.keys)) { environment[$0] })
            }
        }
        let right = form.merging(["HTTP_TOKENS": "shop:abc", "HTTP_TOKEN_SHOP_TURNSTILE": "off"]) { $1 }
        #expect(throws: Never.self) {
            try Settings(from: SettingsSource(names: Array(right.keys)) { right[$0] })
        }
    }

    @Test func `an origin is scheme, host and port, and nothing else`() {
        func origin(_ text: String) -> String? { WebOrigin(parsing: text.utf8)?.description }
        #expect(origin("HTTPS://Www.Example.com:443") == "https://www.example.com")
        #expect(origin("http://localhost:80") == "http://localhost")
        #expect(origin("http://[::1]:5173") == "http://[::1]:5173")
        #expect(origin("https://a.test:80") == "https://a.test:80")
        for none in [
            "", "null", "https://", "https://a.test/", "https://a.test?", "https://u@a.test", "https://a.test:",
            "ftp://a.test",
            "https://a.test:0", "https://a.test:65536", "https://a test", "https://a.test,https://b.test",
            "https://[a]",
            "https://.test", "//a.test", "https:a.test", "https://ä.test",
        ] {
            #expect(origin(none) == nil, "\(none)")
        }
    }

    @Test func `networks hold what they say, bit by bit`() throws {
        func holds(_ network: String, _ address: String) throws -> Bool {
            let parsed = try #require(Network(parsing: network), "\(network)")
            return parsed.contains(try #require(NetworkAddress(parsing: address.utf8)))
        }
        #expect(try holds("10.0.0.0/8", "10.255.255.255"))
        #expect(try !holds("10.0.0.0/8", "11.0.0.0"))
        #expect(try holds("192.0.2.128/25", "192.0.2.255"))
        #expect(try !holds("192.0.2.128/25", "192.0.2.127"))
        #expect(try holds("192.0.2.4/31", "192.0.2.5"))
        #expect(try !holds("192.0.2.4/31", "192.0.2.6"))
        #expect(try holds("192.0.2.4", "192.0.2.4"))
        #expect(try !holds("192.0.2.4", "192.0.2.5"))
        #expect(try holds("0.0.0.0/0", "255.255.255.255"))
        #expect(try !holds("0.0.0.0/0", "::1"))
        #expect(try holds("2001:db8::/33", "2001:db8:7fff::1"))
        #expect(try !holds("2001:db8::/33", "2001:db8:8000::1"))
        // An IPv4 client on an IPv6 socket is an IPv4 client.
        #expect(try holds("127.0.0.0/8", "::ffff:127.0.0.1"))
    }

    @Test func `the client is the first from the end who is not trusted`() throws {
        let proxies = try settings(["TRUSTED_PROXIES": "127.0.0.1 10.0.0.0/8"]).trustedProxies
        func client(_ peer: String, _ forwarded: [String], _ connecting: [String] = []) -> String {
            proxies.client(peer: peer, forwardedFor: forwarded.map(bytes), connectingIP: connecting.map(bytes))
        }
        #expect(client("192.0.2.9", ["1.1.1.1"], ["2.2.2.2"]) == "192.0.2.9")
        #expect(client("unix", ["1.1.1.1"]) == "unix")
        #expect(client("127.0.0.1", []) == "127.0.0.1")
        #expect(client("127.0.0.1", ["1.1.1.1, 2.2.2.2"]) == "2.2.2.2")
        #expect(client("127.0.0.1", ["1.1.1.1", "2.2.2.2,10.0.0.3"]) == "2.2.2.2")
        #expect(client("127.0.0.1", ["10.0.0.1, 10.0.0.2"]) == "10.0.0.1")
        // With ports, as the gateways of some clouds write them.
        #expect(client("127.0.0.1", ["1.1.1.1:4711, 10.0.0.2:80"]) == "1.1.1.1")
        #expect(client("127.0.0.1", ["[2001:db8::1]:4711"]) == "2001:db8::1")
        #expect(client("127.0.0.1", ["[2001:db8::1]"]) == "2001:db8::1")
        let nonsense = [
            "1.1.1.1:", "1.1.1.1:65536", "1.1.1.1:-1", "[1.1.1.1]:1", "[2001:db8::1", "[2001:db8::1]x", "_a:1",
        ]
        for text in nonsense {
            #expect(client("127.0.0.1", [text]) == "127.0.0.1", "\(text)")
        }
        #expect(client("127.0.0.1", ["1.1.1.1, nonsense, 10.0.0.2"]) == "10.0.0.2")
        #expect(client("127.0.0.1", ["nonsense"], ["1.1.1.1"]) == "127.0.0.1")
        #expect(client("127.0.0.1", [], ["2001:DB8::1"]) == "2001:db8::1")
        #expect(client("127.0.0.1", [], ["1.1.1.1", "2.2.2.2"]) == "127.0.0.1")
        #expect(client("127.0.0.1", [], ["1.1.1.1, 2.2.2.2"]) == "127.0.0.1")
    }

    private let form = [
        "FORMS": "contact-us", "FORM_CONTACT_US_TO": "a@example.net, b@example.net",
        "FORM_CONTACT_US_FROM": "w@example.com",
        "FORM_CONTACT_US_ORIGINS": "https://www.example.com", "FORM_CONTACT_US_TURNSTILE": "off",
    ]

    @Test func `a form is what its settings say`() throws {
        let form = try #require(try settings(form).forms.first)
        #expect(form.name == "contact-us")
        #expect(form.recipients.map(\.description) == ["a@example.net", "b@example.net"])
        #expect(form.sender.description == "w@example.com")
        #expect(form.replyField == "email")
        #expect(form.honeypot == nil)
        #expect(form.rules.perMinute == 30)
    }

    @Test(arguments: [
        ("TO", ""), ("TO", "@example.net"), ("FROM", ""), ("FROM", "a@example.com,b@example.com"), ("ORIGINS", ""),
        ("ORIGINS", "*"), ("TURNSTILE", ""), ("TURNSTILE", "yes"), ("SUBJECT", "a\nb"), ("HONEYPOT", "a b"),
        ("REDIRECT", "/thanks"), ("REDIRECT", "javascript:alert(1)"), ("REDIRECT", "https://a.test/\r\nX: y"),
        ("RATE_LIMIT_PER_MINUTE", "many"),
    ])
    func `a form that is not whole stops everything, not only itself`(setting: String, value: String) {
        var environment = form
        environment["FORM_CONTACT_US_\(setting)"] = value
        #expect(Set(problems(environment)) == ["FORM_CONTACT_US_\(setting)"])
    }
}
