import CloudflareAPI
import Mail
import Testing

@testable import Diagnosis

@Suite struct DomainCheckerTests {
    private let account = FakeAccount()
    private let resolver = FakeResolver()
    private let domain: Domain
    private var checker: DomainChecker { DomainChecker(account: account, resolver: resolver) }

    init() throws { domain = try #require(Domain(parsing: "example.com".utf8)) }

    private func setUp(isEnabled: Bool = true) {
        account.domains = [SendingDomain(tag: "t", name: "example.com", isEnabled: isEnabled)]
    }

    private func codes(_ check: DomainCheck, atLeast severity: Finding.Severity = .warning) -> [String] {
        check.findings.filter { $0.severity >= severity }.map(\.code.rawValue)
    }

    @Test func `a domain that is set up has nothing to be said about, and nothing to be written`() {
        setUp()
        account.records = account.expected
        resolver.records = account.expected
        let check = checker.check(domain)
        #expect(check.sending == .enabled && check.plan.isEmpty)
        #expect(check.records.map(\.inZone) == Array(repeating: .ok, count: 6))
        #expect(check.records.map(\.inDNS) == Array(repeating: .ok, count: 6))
        #expect(check.findings.allSatisfy { $0.severity == .ok })
    }

    private let none = DNSRecord(type: "TXT", name: "_dmarc.example.com", content: "v=DMARC1; p=none;")

    @Test func `a domain that was never set up is offered just that, and where it has no DMARC policy p=none first`() {
        let check = checker.check(domain)
        #expect(check.sending == .notSetUp && check.records.isEmpty)
        #expect(check.plan.steps == [.add(none), .enableSending(domain: "example.com")])
        #expect(
            check.planWithReject?.steps == [.enableSending(domain: "example.com", publishesReject: true)])
        #expect(check.planWithReject?.steps[0].description.contains("p=reject") == true)
        #expect(codes(check) == ["sending-not-enabled"])
        #expect(checker.apply(check.plan).map(\.outcome) == [.done, .done])
        #expect(account.written == ["add \(none)", "enable example.com"])
    }

    @Test func `whoever has a DMARC policy keeps it, and is not asked`() {
        account.records = [DNSRecord(type: "TXT", name: "_dmarc.example.com", content: "v=DMARC1; p=quarantine")]
        let check = checker.check(domain)
        #expect(check.plan.steps == [.enableSending(domain: "example.com")] && check.planWithReject == nil)
        // Where the zone may not be read, resolvers say.
        account.failures["records"] = AccountFailure(.permissionMissing(.dnsRead), "no")
        resolver.records = account.records
        #expect(checker.check(domain).planWithReject == nil)
        resolver.records = []
        #expect(checker.check(domain).planWithReject != nil)
        // What Cloudflare cannot write it does not publish.
        account.zones = [Zone(id: "z1", name: "example.com", isOnCloudflareDNS: false)]
        #expect(checker.check(domain).planWithReject == nil)
    }

    @Test func `where p=none cannot be written, sending is not enabled`() {
        account.failures["add"] = AccountFailure(.permissionMissing(.dnsEdit), "no")
        let plan = checker.check(domain).plan
        #expect(checker.apply(plan).last?.outcome == .skipped && account.written.isEmpty)
    }

    @Test func `a policy that is missing while sending is enabled begins with p=none as well`() {
        setUp()
        account.records = Array(account.expected[..<5])
        let check = checker.check(domain)
        #expect(check.plan.steps == [.add(none)])
        #expect(check.planWithReject?.steps == [.add(account.expected[5])])
        #expect(checker.apply(check.plan).map(\.outcome) == [.done])
        #expect(checker.check(domain).plan.isEmpty)
    }

    @Test func `a wildcard row is the row of what is below it`() throws {
        account.domains = [SendingDomain(tag: "t", name: "*.example.com", isEnabled: true)]
        let below = try #require(Domain(parsing: "mail.shop.example.com".utf8))
        #expect(checker.check(below).sending == .enabled)
        #expect(checker.check(domain).sending == .notSetUp)
    }

    @Test func `that the zone is not granted, or the plan has no sending, is said as such and stops nothing`() {
        let failure = AccountFailure(.permissionMissing(.zoneEmailSending), "Unauthorized", code: 2036)
        account.failures["domains"] = failure
        let finding = checker.check(domain).findings.first { $0.code == .zonePermissionMissing }
        #expect(finding?.severity == .notice && finding?.subject == "example.com")
        #expect(
            finding?.what.contains("plan") == true && finding?.remedy.contains("Zone · Email Sending · Read") == true)
        #expect(checker.grants(for: [domain, domain]).map(\.code.rawValue) == ["zone-permission-missing"])
        #expect(checker.check(domain).plan.isEmpty)
        account.failures = [:]
        #expect(checker.grants(for: [domain]).isEmpty)
    }

    @Test func `a domain below a zone belongs to that zone`() throws {
        let below = try #require(Domain(parsing: "mail.shop.example.com".utf8))
        let check = checker.check(below)
        #expect(check.zone == .found(account.zones[0]))
        #expect(check.plan.steps.last == .enableSending(domain: "mail.shop.example.com"))
        account.zones = []
        #expect(codes(checker.check(below)) == ["zone-not-found"])
    }

    @Test func `only what is missing is offered, and what stands there is left alone`() {
        setUp()
        account.records = [
            // Another key, a policy of one's own, one of three mail servers, and a text that has nothing to do with it.
            DNSRecord(type: "TXT", name: "cf-bounce._domainkey.example.com", content: "v=DKIM1; p=other"),
            DNSRecord(type: "TXT", name: "_dmarc.example.com", content: "v=DMARC1; p=none"), account.expected[1],
            DNSRecord(type: "TXT", name: "cf-bounce.example.com", content: "google-site-verification=1"),
        ]
        resolver.records = account.records
        let check = checker.check(domain)
        #expect(
            check.records.map { $0.inZone?.word } == ["missing", "ok", "missing", "missing", "different", "different"])
        #expect(check.plan.steps == [0, 2, 3].map { .add(account.expected[$0]) })
        #expect(
            codes(check) == ["record-missing", "record-missing", "record-different"])
        #expect(check.findings.contains { $0.code == .dmarcOwnPolicy && $0.severity == .ok })
    }

    @Test(arguments: [
        DNSRecord(type: "CNAME", name: "cf-bounce.example.com", content: "elsewhere.example"),
        DNSRecord(type: "NS", name: "cf-bounce.example.com", content: "ns.elsewhere.example"),
    ])
    func `a name that is somebody else's is conflicting, and nothing is offered for it`(other: DNSRecord) {
        setUp()
        account.records = [other] + account.expected[4...]
        let check = checker.check(domain)
        #expect(
            check.records.map { $0.inZone?.word }
                == ["conflicting", "conflicting", "conflicting", "conflicting", "ok", "ok"])
        #expect(check.plan.isEmpty)
    }

    @Test func `mail servers of somebody else's are conflicting, another preference is different`() {
        setUp()
        account.records = [DNSRecord(type: "MX", name: "cf-bounce.example.com", content: "mx.example.net", priority: 1)]
        #expect(checker.check(domain).records[..<3].allSatisfy { $0.inZone == .conflicting("1 mx.example.net") })
        account.records = [
            DNSRecord(type: "MX", name: "cf-bounce.example.com", content: "route1.mx.cloudflare.net.", priority: 1)
        ]
        #expect(
            checker.check(domain).records[..<3].map(\.inZone)
                == [.different("1 route1.mx.cloudflare.net"), .missing, .missing])
    }

    @Test func `a second SPF record is never added`() {
        setUp()
        account.records = [DNSRecord(type: "TXT", name: "cf-bounce.example.com", content: "\"V=SPF1 -all\"")]
        let check = checker.check(domain)
        #expect(check.records[3].inZone == .different("V=SPF1 -all"))
        #expect(!check.plan.steps.contains(.add(account.expected[3])))
    }

    @Test(arguments: [
        (0, DNSRecord(type: "MX", name: "cf-bounce.example.com", content: "mx.example.net", priority: 90), true),
        (0, DNSRecord(type: "MX", name: "cf-bounce.example.com", content: "r9.mx.cloudflare.net", priority: 9), false),
        (3, DNSRecord(type: "TXT", name: "cf-bounce.example.com", content: "v=spf1 -all"), true),
        (3, DNSRecord(type: "TXT", name: "cf-bounce.example.com", content: "v=spf10 is none"), false),
        (5, DNSRecord(type: "TXT", name: "_dmarc.example.com", content: "v=DMARC1; p=none"), true),
        (5, DNSRecord(type: "TXT", name: "_dmarc.example.com", content: "something else"), false),
    ])
    func `a record beside the right one that makes it good for nothing is conflicting`(
        index: Int, other: DNSRecord, isConflicting: Bool
    ) {
        setUp()
        account.records = account.expected + [other]
        let check = checker.check(domain)
        #expect(check.records[index].inZone?.word == (isConflicting ? "conflicting" : "ok"))
        #expect(check.plan.isEmpty)
    }

    @Test func `what resolvers do not see yet is told, and not written twice`() {
        setUp()
        account.records = account.expected
        let check = checker.check(domain)
        #expect(check.records.allSatisfy { $0.inZone == .ok && $0.inDNS == .missing })
        #expect(check.plan.isEmpty)
        #expect(codes(check, atLeast: .notice) == ["records-not-seen"])
    }

    @Test func `resolvers that are silent are told once, and asked once`() {
        setUp()
        account.records = account.expected
        resolver.failure = ResolverError("nobody")
        let check = checker.check(domain)
        #expect(check.records.allSatisfy { $0.inDNS == .unknown("nobody") })
        #expect(codes(check, atLeast: .notice) == ["dns-unknown"])
        #expect(resolver.questions == 1)
        account.zones = [Zone(id: "z1", name: "example.com", isOnCloudflareDNS: false)]
        #expect(codes(checker.check(domain)) == ["dns-unknown"])
    }

    @Test func `where DNS is elsewhere, resolvers decide and nothing is written`() {
        setUp()
        account.zones = [Zone(id: "z1", name: "example.com", isOnCloudflareDNS: false)]
        resolver.records = Array(account.expected[1...])
        let check = checker.check(domain)
        #expect(check.records.map(\.inZone) == Array(repeating: nil, count: 6))
        #expect(check.plan.isEmpty && codes(check) == ["record-missing"])
    }

    @Test func `a token without DNS permission is told which one is missing, and that sending does without`() throws {
        setUp()
        account.failures["records"] = AccountFailure(.permissionMissing(.dnsRead), "no")
        resolver.records = account.expected
        let check = checker.check(domain)
        let finding = try #require(check.findings.first { $0.code == .permissionMissing })
        #expect(finding.severity == .notice && finding.what.contains("\"DNS: Read\""))
        #expect(check.plan.isEmpty && check.records.allSatisfy(\.isGood))
    }

    @Test func `what is applied is the plan, and no more`() {
        setUp()
        account.records = Array(account.expected[..<3])
        let plan = checker.check(domain).plan
        #expect(plan.steps.last == .add(none))
        account.expected.append(DNSRecord(type: "TXT", name: "new.example.com", content: "x"))
        #expect(checker.apply(plan).map(\.outcome) == [.done, .done, .done])
        #expect(account.written == plan.steps.map(\.description))
    }

    @Test func `what somebody else wrote in the meantime is left alone`() {
        setUp()
        let plan = checker.check(domain).plan
        let other = DNSRecord(type: "TXT", name: "cf-bounce._domainkey.example.com", content: "v=DKIM1; p=other")
        account.records = [account.expected[0], other]
        let applied = checker.apply(plan)
        #expect(applied[0].outcome == .alreadyThere)
        #expect(applied[4].outcome == .overtaken("v=DKIM1; p=other"))
        #expect(account.written.count == 4)
        #expect(!account.written.contains { $0.contains("_domainkey") })
        #expect(account.records.contains(other))
    }

    @Test func `a record that appears between two steps is not written again`() {
        setUp()
        let plan = checker.check(domain).plan
        let last = account.expected[5]
        account.meanwhile = { [account] in if !account.records.contains(last) { account.records.append(last) } }
        #expect(
            checker.apply(plan).map(\.outcome)
                == Array(repeating: .done, count: 5) + [.overtaken("v=DMARC1; p=reject;")])
    }

    @Test func `the first failure ends it, and says so of every later step`() {
        setUp()
        let plan = checker.check(domain).plan
        let failure = AccountFailure(.permissionMissing(.dnsEdit), "no")
        account.failures["add"] = failure
        #expect(
            checker.apply(plan).map(\.outcome) == [.failed(failure)] + Array(repeating: .skipped, count: 5))
        #expect(account.written.isEmpty)
    }

    @Test func `sending is enabled once`() {
        account.records = [none]
        let plan = checker.check(domain).plan
        #expect(checker.apply(plan).map(\.outcome) == [.done])
        #expect(checker.apply(plan).map(\.outcome) == [.alreadyThere])
        #expect(account.written == ["enable example.com"])
    }

    @Test func `a plan is known again by what it writes`() {
        setUp()
        let plan = checker.check(domain).plan
        #expect(checker.check(domain).plan.fingerprint == plan.fingerprint)
        account.records = [account.expected[0]]
        #expect(checker.check(domain).plan.fingerprint != plan.fingerprint)
    }
}
