import CloudflareAPI
import Credentials
import Foundation
import Mail
import Testing

@testable import Crypto
@testable import Policy
@testable import Settings

@Suite struct SettingsTests {
    private func settings(_ environment: [String: String]) throws -> Settings {
        try Settings(from: SettingsSource(names: Array(environment.keys)) { environment[$0] })
    }

    private func problems(_ environment: [String: String]) -> [SettingProblem] {
        do throws(InvalidSettings) {
            _ = try Settings(from: SettingsSource(names: Array(environment.keys)) { environment[$0] })
            return []
        } catch {
            return error.problems
        }
    }

    @Test func `nothing set means that nobody may send anything`() throws {
        let settings = try settings([:])
        #expect(settings.credentials == nil)
        #expect(settings.missingCredential == .apiToken)
        #expect(settings.allowedSenders.isEmpty)
        #expect(settings.smtpUsers.isEmpty)
        #expect(!settings.smtpUsers.verify(name: "", password: []))
        #expect(
            settings.rateLimits
                == .init(perMinute: 30, perDay: 1000, recipientsPerDay: 0, totalPerMinute: 0, totalPerDay: 0))
        #expect(settings.allowsPlaintextAuthOnLoopback)
        #expect(settings.headerPolicy == .strip)
        #expect(settings.stateSocket == "/run/cloudflare-smtp-gateway/state.sock")
    }

    @Test(arguments: [
        ("ALLOWED_FROM", "example.com, not an address"), ("RECIPIENT_DENYLIST", "*@example.com"),
        ("RECIPIENT_ALLOWLIST", " , "),
        ("SMTP_USERS", "jane"), ("SMTP_USERS", "jane:"), ("SMTP_USERS", ":secret"), ("SMTP_USERS", "jane:a,jane:b"),
        ("RATE_LIMIT_PER_MINUTE", "many"), ("RATE_LIMIT_PER_DAY", "-1"), ("RATE_LIMIT_PER_DAY", "10.5"),
        ("RATE_LIMIT_TOTAL_PER_DAY", "99999999999999999999"), ("HEADER_POLICY", "Strip"),
        ("ALLOW_PLAINTEXT_AUTH", "always"), ("STARTTLS_ON_LOOPBACK", "off"), ("LOG_LEVEL", "loud"),
        ("DATA_DIR", "relative/path"),
        ("TLS_CERT_PATH", "/only/the/certificate"), ("TLS_KEY_PATH", "/only/the/key"),
        ("CF_API_BASE", "http://api.cloudflare.com/client/v4"), ("HTTPS_PROXY", "proxy.example.com:3128"),
        ("SENDER_MAP", "root@web1"), ("SENDER_MAP", "*=root@web1"), ("SENDER_MAP", ","), ("DEFAULT_DOMAIN", "web1"),
        ("DEFAULT_DOMAIN", "@example.com"), ("ALIASES", "root@web1=ops@example.net"), ("ALIASES", "root=ops"),
        ("REDIRECT_TO", "dev"), ("REDIRECT_TO", "dev@example.com,ops@example.com"),
    ])
    func `a malformed value is a problem of that setting, never a looser default`(name: String, value: String) {
        let found = problems([name: value])
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { !$0.remedy.isEmpty })
    }

    @Test func `what becomes of an address is the login's own business first, one setting at a time`() throws {
        let settings = try settings([
            "SMTP_USERS": "shop:a,blog:b", "SENDER_MAP": "*=ops@example.com", "DEFAULT_DOMAIN": "example.com",
            "ALIASES": "root=ops@example.net", "REDIRECT_TO": "dev@example.com",
            "SMTP_USER_SHOP_SENDER_MAP": "*=shop@example.com", "SMTP_USER_SHOP_DEFAULT_DOMAIN": "example.org",
        ])
        let blog = settings.rules(ofLogin: "blog").mapping
        #expect(blog.senders.setting == "SENDER_MAP" && blog.redirect?.setting == "REDIRECT_TO" && blog.names == nil)
        #expect(settings.rules(ofLogin: "nobody").mapping == blog && settings.rules(ofToken: "x").mapping == blog)
        let shop = settings.rules(ofLogin: "shop").mapping
        #expect(shop.senders.setting == "SMTP_USER_SHOP_SENDER_MAP" && shop.redirect == blog.redirect)
        #expect(shop.names?.domain?.description == "example.org" && shop.names?.aliases.rules == [])
        #expect(shop.names?.isOfThisHost == false)
        let host = settings.hostRules.mapping
        #expect(host.names?.domain?.description == "example.com" && host.names?.aliases.rules.count == 1)
        #expect(host.names?.isOfThisHost == true)
    }

    @Test func `a proxy is on the way to Cloudflare and to Turnstile, and its password is a secret`() throws {
        let settings = try settings([
            "HTTPS_PROXY": "http://jane:opensesame@192.0.2.9:3128", "TURNSTILE_SECRET": "0x4AAA",
        ])
        #expect(settings.endpoint.proxy?.host == "192.0.2.9")
        #expect(settings.turnstile?.endpoint.proxy?.host == "192.0.2.9")
        #expect(settings.secrets.contains("opensesame"))
        #expect(problems(["HTTPS_PROXY": "http://jane:open sesame@192.0.2.9:3128"]).count == 1)
        #expect(!problems(["HTTPS_PROXY": "http://jane:open sesame@192.0.2.9"]).contains { "\($0)".contains("sesame") })
    }

    @Test func `every problem is reported at once, and none tells a secret`() {
        let found = problems([
            "SMTP_USERS": "jane:opensesame,jane:hushhush", "CF_API_TOKEN": "tok en", "CF_ACCOUNT_ID": "0123",
            "LOG_LEVEL": "loud",
        ])
        #expect(Set(found.map(\.name)) == ["SMTP_USERS", "CF_API_TOKEN", "LOG_LEVEL"])
        for problem in found {
            #expect(!"\(problem)".contains("opensesame") && !"\(problem)".contains("hushhush"))
            #expect(!"\(problem)".contains("tok en"))
        }
    }

    @Test func `a login's password may hold colons, and nobody gets in with less than all of it`() throws {
        let users = try settings(["SMTP_USERS": " jane:open:sesame , joe:hush,"]).smtpUsers
        #expect(users.verify(name: "jane", password: Array("open:sesame".utf8)))
        #expect(users.verify(name: "joe", password: Array("hush".utf8)))
        for (name, password) in [
            ("jane", "open"), ("jane", "open:sesame "), ("jane", "hush"), ("joe", "open:sesame"),
            ("Jane", "open:sesame"),
            ("", ""), ("jane", ""), ("joe", "hush\0"), ("joe", String(repeating: "hush", count: 1000)),
        ] {
            #expect(!users.verify(name: name, password: Array(password.utf8)), "\(name) \(password)")
        }
        #expect(!"\(users)".contains("hush"))
    }

    @Test func `only who may log in without STARTTLS is spared it`() throws {
        let usual = try settings([:])
        #expect(usual.offersStartTLS(toLoopback: true) && usual.offersStartTLS(toLoopback: false))
        let spared = try settings(["STARTTLS_ON_LOOPBACK": "no"])
        #expect(!spared.offersStartTLS(toLoopback: true) && spared.offersStartTLS(toLoopback: false))
        let strict = try settings(["STARTTLS_ON_LOOPBACK": "no", "ALLOW_PLAINTEXT_AUTH": "never"])
        #expect(strict.offersStartTLS(toLoopback: true) && strict.offersStartTLS(toLoopback: false))
    }

    @Test func `a login may be narrowed further than the gateway, never widened`() throws {
        let rules = try settings([
            "SMTP_USERS": "web-shop:a,joe:b", "SMTP_USER_WEB_SHOP_ALLOWED_FROM": "shop@example.com",
            "SMTP_USER_WEB_SHOP_RATE_LIMIT_PER_MINUTE": "5", "SMTP_USER_WEB_SHOP_RECIPIENT_DENYLIST": "@example.org",
            "RATE_LIMIT_PER_DAY": "77",
        ]).rules(ofLogin: "web-shop")
        #expect(rules.senders?.patterns == [AddressPattern(parsing: "shop@example.com")!])
        #expect(rules.perMinute == 5)
        #expect(rules.perDay == 77)
        #expect(!rules.recipients.permits(try EmailAddress(parsing: "a@example.org".utf8)))
    }

    @Test(arguments: ["SMTP_USER_JAMES_ALLOWED_FROM", "SMTP_USER_JANE_ALLOWED_FORM", "SMTP_USER_JANE"])
    func `a login's setting under a misspelt name is a problem, not nothing`(name: String) {
        let users = ["SMTP_USERS": "jane:opensesame", "SMTP_USER_JANE_RATE_LIMIT_PER_DAY": "5"]
        #expect(problems(users) == [])
        #expect(problems(users.merging([name: "example.com"]) { $1 }).map(\.name) == [name])
    }

    @Test func `an entry that cannot be read is reported once`() {
        #expect(problems(["ALLOWED_FROM": "*"]).count == 1)
    }

    @Test func `settings that would belong to two logins are a problem`() {
        let users = ["SMTP_USERS": "web-shop:a,web_shop:b"]
        #expect(problems(users).isEmpty)
        #expect(!problems(users.merging(["SMTP_USER_WEB_SHOP_ALLOWED_FROM": "example.com"]) { $1 }).isEmpty)
        #expect(!problems(users.merging(["SMTP_USER_WEB_SHOP_ALLOWED_FROM": "*"]) { $1 }).isEmpty)
    }

    @Test func `a value in the environment comes before a credential, and a credential before the default`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("joe:from-the-credential\n".utf8).write(to: folder.appendingPathComponent("SMTP_USERS"))
        try Data("example.org\n".utf8).write(to: folder.appendingPathComponent("ALLOWED_FROM"))
        let settings = try settings([
            "CREDENTIALS_DIRECTORY": folder.path, "ALLOWED_FROM": "example.com", "SMTP_USERS": "",
        ])
        #expect(settings.smtpUsers.verify(name: "joe", password: Array("from-the-credential".utf8)))
        #expect(settings.allowedSenders.patterns == [AddressPattern(parsing: "example.com")!])
    }
}

@Suite struct ConstantTimeTests {
    @Test func `only the same octets are equal`() {
        let long = [UInt8](repeating: 7, count: 1024)
        #expect(ConstantTime.equal([], []) == 1)
        #expect(ConstantTime.equal([1, 2], [1, 2]) == 1)
        #expect(ConstantTime.equal(long, long) == 1)
        #expect(ConstantTime.equal([1, 2], [1, 3]) == 0)
        #expect(ConstantTime.equal([1], [1, 0]) == 0, "padding must not count")
        #expect(ConstantTime.equal([], [0]) == 0)
        #expect(ConstantTime.equal(long + [7], long + [7]) == 0, "too long to compare is never equal")
        #expect(ConstantTime.equal(Array(long.dropLast()) + [8], long) == 0)
    }
}
