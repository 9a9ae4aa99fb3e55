/// A domain that is set up for sending, or was.
struct SendingDomain: Encodable, Sendable, Equatable {
    let tag: String
    let name: String
    var enabled: Bool
    let created: String
    var modified: String
    /// Whether its row is as older answers have it: `enabled` is then about Email Routing.
    var isOfOlderForm = false

    private enum CodingKeys: String, CodingKey {
        case tag
        case name
        case enabled
        case emailSendingEnabled = "email_sending_enabled"
        case dkimSelector = "dkim_selector"
        case returnPathDomain = "return_path_domain"
        case created
        case modified
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(tag, forKey: .tag)
        try container.encode(name, forKey: .name)
        try container.encode(isOfOlderForm ? !enabled : enabled, forKey: .enabled)
        if isOfOlderForm { try container.encode(enabled, forKey: .emailSendingEnabled) }
        try container.encode("cf-bounce", forKey: .dkimSelector)
        try container.encode("cf-bounce." + name, forKey: .returnPathDomain)
        try container.encode(created, forKey: .created)
        try container.encode(modified, forKey: .modified)
    }

    /// The records that mail of the domain needs.
    var expectedRecords: [DNSRecord] {
        let name = name.hasPrefix("*.") ? String(name.dropFirst(2)) : name
        let bounce = "cf-bounce." + name
        let routes = [("route1", 12), ("route2", 35), ("route3", 87)].map { host, priority in
            DNSRecord(type: "MX", name: bounce, content: host + ".mx.cloudflare.net", priority: priority, ttl: 1)
        }
        return routes + [
            DNSRecord(type: "TXT", name: bounce, content: "v=spf1 include:_spf.mx.cloudflare.net ~all", ttl: 1),
            DNSRecord(type: "TXT", name: "cf-bounce._domainkey." + name, content: SendingDomain.key, ttl: 1),
            DNSRecord(type: "TXT", name: "_dmarc." + name, content: "v=DMARC1; p=reject;", ttl: 1),
        ]
    }

    /// A DKIM record with a real key, whose private half nobody has.
    private static let key =
        "v=DKIM1; h=sha256; k=rsa; p="
        + "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApTwdBc/PXQwfuWid6VDZJLSErd38YwFJAOYfwypWWfR2RLfQ0jrXtuagK/SPLv/Q"
        + "mCYn6rMlQOY4xaAq+3w2r0IfbAg5id5n7ZhNkrdbKRO14EeORELyjVVg4c/Qa0Rcaan3BIdzwlH8y6JpQSuDPJaQtNcxM4ytjwCALXun/uPo"
        + "SabsKf9q/FDv1lwhooG0+OvRpz5PJeiRWsa/MAwq7+TivLeZHdkzfRfgkadnu8WaRKAwaorF4cGXvV15dwe/dFQeLrrRVxgoS+yQrRhC0Be7"
        + "zfZ6RhsfxwphxiJnFN/qDRF6ePfRaT3AANRhlJW1bI04/BwiJrwKnEF/4xxrUQIDAQAB"
}
