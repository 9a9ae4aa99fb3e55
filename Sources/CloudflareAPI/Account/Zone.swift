internal import JSON
import Text

/// A zone of the account.
public struct Zone: Sendable, Equatable {
    /// Its name in the API's paths.
    public let id: String
    /// The domain.
    public let name: String
    /// Whether its DNS is Cloudflare's: a zone that is `full` and `active`. What is written to any other changes
    /// nothing that a resolver sees.
    public let isOnCloudflareDNS: Bool
    /// `active`, `pending`, `moved`, …
    public let status: String

    /// A zone; see the properties.
    public init(id: String, name: String, isOnCloudflareDNS: Bool, status: String = "active") {
        self.id = id
        self.name = name
        self.isOnCloudflareDNS = isOnCloudflareDNS
        self.status = status
    }

    init?(_ value: JSONValue) {
        guard let id = value["id"]?.text, PathSegment.isOne(id), let name = value["name"]?.text else { return nil }
        let status = value["status"]?.text ?? "active"
        self.init(
            id: id, name: DNSRecord.host(name),
            isOnCloudflareDNS: status == "active" && value["type"]?.text ?? "full" == "full", status: status)
    }
}

/// A domain that is set up for sending, or was.
public struct SendingDomain: Sendable, Equatable {
    /// Its name in the API's paths.
    public let tag: String
    /// The domain, or `*.example.com` for all below one.
    public let name: String
    /// Whether Cloudflare sends for it.
    public let isEnabled: Bool

    /// A sending domain; see the properties.
    public init(tag: String, name: String, isEnabled: Bool) {
        self.tag = tag
        self.name = name
        self.isEnabled = isEnabled
    }

    /// Older answers call it `email_sending_enabled`, and have an `enabled` beside it that is about Email Routing.
    init?(_ value: JSONValue) {
        guard let tag = value["tag"]?.text, PathSegment.isOne(tag), let name = value["name"]?.text,
            let isEnabled = (value["email_sending_enabled"] ?? value["enabled"])?.truth
        else { return nil }
        self.init(tag: tag, name: DNSRecord.host(name), isEnabled: isEnabled)
    }
}

extension SendingDomain {
    /// Whose domain `domain` is among `rows`: its own row, or else that of the nearest wildcard above it.
    public static func row(of domain: String, among rows: [SendingDomain]) -> SendingDomain? {
        if let own = rows.first(where: { $0.name == domain }) { return own }
        return rows.filter { $0.name.hasPrefix("*.") && domain.hasSuffix($0.name.dropFirst()) }
            .max { $0.name.utf8.count < $1.name.utf8.count }
    }
}

/// Cloudflare's report on a token that is good.
public struct TokenStatus: Sendable, Equatable {
    /// The owner of a token: a user or an account.
    public enum Owner: String, Sendable {
        /// The account's own: it outlives the people who made it.
        case account
        /// A user's.
        case user
    }

    public let owner: Owner
    /// When it ends, as Cloudflare writes it (RFC 3339); nil for never.
    public let expires: String?

    /// What is said of a token; see the properties.
    public init(owner: Owner, expires: String? = nil) {
        self.owner = owner
        self.expires = expires
    }
}

/// Names that become part of a path: whatever an answer says, it leads nowhere else.
enum PathSegment {
    static func isOne(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { $0.isASCIIAlphanumeric || "-_".utf8.contains($0) }
    }
}
