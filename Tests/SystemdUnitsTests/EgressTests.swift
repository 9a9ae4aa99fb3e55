import Settings
import Testing

@testable import SystemdUnits

@Suite struct EgressTests {
    private func openings(_ text: String, resolvConf: String = "nameserver 192.0.2.53\n") throws -> [String] {
        try settings(text, resolvConf: resolvConf).egress.openings.map { "\($0.network) \($0.reason)" }
    }

    @Test func `nothing is open but Cloudflare and the resolvers`() throws {
        for text in ["", "EGRESS=", "EGRESS=cloudflare", "CF_API_BASE=https://api.cloudflare.com/client/v4"] {
            let settings = try settings(text)
            #expect(!settings.egress.isOpen)
            #expect(settings.problems.isEmpty)
            #expect(try openings(text) == ["192.0.2.53 resolver"])
            #expect(
                dropIn(settings, "cloudflare-smtp-gateway.slice") == "[Slice]\n# resolver\nIPAddressAllow=192.0.2.53\n")
        }
    }

    @Test func `the resolvers are those of resolv-conf`() throws {
        let file = """
            # nameserver 198.51.100.1
            ; nameserver 198.51.100.2
            nameserver 127.0.0.53
            \t nameserver 198.51.100.3
            nameserver 198.51.100.4
            nameserver fe80::1%eth0
            nameserver\t2001:db8::53 # trailing words
            nameserver not-an-address
            nameserver 127.0.0.53
            search example.com
            options edns0
            """
        #expect(
            try openings("", resolvConf: file) == [
                "127.0.0.53 resolver", "198.51.100.4 resolver", "fe80::1 resolver", "2001:db8::53 resolver",
            ])
        #expect(try openings("", resolvConf: "").isEmpty)
    }

    @Test func `a stand-in on this host is open, at its address and no other`() throws {
        #expect(
            try openings("CF_API_BASE=http://127.0.0.1:8080/client/v4", resolvConf: "") == ["127.0.0.1 CF_API_BASE"])
        #expect(try openings("CF_API_BASE=http://[::1]:8080/x", resolvConf: "") == ["::1 CF_API_BASE"])
        #expect(
            try openings("CF_API_BASE=https://localhost:8080/x", resolvConf: "") == [
                "127.0.0.1 CF_API_BASE", "::1 CF_API_BASE",
            ])
        #expect(
            try openings("TURNSTILE_VERIFY_URL=http://127.0.0.2:1/x", resolvConf: "") == [
                "127.0.0.2 TURNSTILE_VERIFY_URL"
            ])
    }

    @Test func `the proxy is open, and one without an address is a problem with a remedy`() throws {
        #expect(try openings("HTTPS_PROXY=http://10.0.0.9:3128", resolvConf: "") == ["10.0.0.9 HTTPS_PROXY"])
        #expect(
            try openings("HTTPS_PROXY=http://jane:hush@[2001:db8::9]:3128", resolvConf: "") == [
                "2001:db8::9 HTTPS_PROXY"
            ])
        let named = try settings("HTTPS_PROXY=http://jane:hush@proxy.example.com:3128")
        #expect(named.problems.map(\.name) == ["HTTPS_PROXY"])
        #expect(!named.problems.contains { "\($0)".contains("hush") })
        #expect(try settings("HTTPS_PROXY=http://proxy.example.com:3128\nEGRESS=10.0.0.0/8").problems.isEmpty)
        #expect(try settings("HTTPS_PROXY=http://proxy.example.com:3128\nEGRESS=any").problems.isEmpty)
        #expect(try settings("CF_API_BASE=https://cloudflare.com.example/").problems.map(\.name) == ["CF_API_BASE"])
    }

    @Test func `EGRESS adds addresses, or opens everything`() throws {
        #expect(
            try openings("EGRESS=cloudflare, 10.0.0.0/8 2001:db8::/32,192.0.2.7", resolvConf: "") == [
                "10.0.0.0/8 EGRESS", "2001:db8::/32 EGRESS", "192.0.2.7 EGRESS",
            ])
        let open = try settings("EGRESS=any")
        #expect(open.egress.isOpen)
        #expect(try #require(dropIn(open, "cloudflare-smtp-gateway.slice")).contains("IPAddressAllow=any\n"))
    }

    @Test(arguments: ["example.com", "Any", "0.0.0.0/33", "10.0.0.1/8", "any\n[Slice]", "*"])
    func `a malformed entry opens nothing and is said`(entry: String) throws {
        let settings = try settings("EGRESS='\(entry)'", resolvConf: "")
        #expect(settings.problems.contains { $0.name == "EGRESS" })
        #expect(settings.egress.openings.isEmpty)
        #expect(!settings.egress.isOpen)
    }
}
