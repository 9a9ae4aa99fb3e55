import CloudflareAPI
import Diagnosis

/// An account in memory that writes down every call.
final class FakeAccount: CloudflareAccount {
    var zones: [Zone] = [Zone(id: "z1", name: "example.com", isOnCloudflareDNS: true)]
    var domains: [SendingDomain] = []
    var expected: [DNSRecord] = FakeAccount.expected("example.com")
    var records: [DNSRecord] = []
    /// What calls fail with, by the call's name.
    var failures: [String: AccountFailure] = [:]
    /// Called before a record is added: what somebody else does at that moment.
    var meanwhile: () -> Void = {}
    private(set) var written: [String] = []

    static func expected(_ domain: String) -> [DNSRecord] {
        (1...3).map {
            DNSRecord(
                type: "MX", name: "cf-bounce.\(domain)", content: "route\($0).mx.cloudflare.net", priority: $0 * 10)
        } + [
            DNSRecord(
                type: "TXT", name: "cf-bounce.\(domain)", content: "v=spf1 include:_spf.mx.cloudflare.net ~all"),
            DNSRecord(type: "TXT", name: "cf-bounce._domainkey.\(domain)", content: "v=DKIM1; p=abc"),
            DNSRecord(type: "TXT", name: "_dmarc.\(domain)", content: "v=DMARC1; p=reject;"),
        ]
    }

    private func fail(_ call: String) throws(AccountFailure) {
        if let failure = failures[call] { throw failure }
    }

    func verifyToken() throws(AccountFailure) -> TokenStatus {
        try fail("verify")
        return TokenStatus(owner: .account)
    }

    func checkSending() throws(AccountFailure) { try fail("sending") }

    func zone(named name: String) throws(AccountFailure) -> Zone? {
        try fail("zone")
        return zones.first { $0.name == name }
    }

    func sendingDomains(of zone: Zone) throws(AccountFailure) -> [SendingDomain] {
        try fail("domains")
        return domains
    }

    func enableSending(for name: String, in zone: Zone) throws(AccountFailure) -> SendingDomain {
        try fail("enable")
        written.append("enable \(name)")
        let domain = SendingDomain(tag: "t", name: name, isEnabled: true)
        domains = domains.filter { $0.name != name } + [domain]
        return domain
    }

    func expectedRecords(of domain: SendingDomain, in zone: Zone) throws(AccountFailure) -> [DNSRecord] {
        try fail("expected")
        return expected
    }

    func records(named name: String, in zone: Zone) throws(AccountFailure) -> [DNSRecord] {
        try fail("records")
        return records.filter { $0.name == name }
    }

    func add(_ record: DNSRecord, to zone: Zone) throws(AccountFailure) {
        meanwhile()
        try fail("add")
        written.append("add \(record)")
        records.append(record)
    }
}
