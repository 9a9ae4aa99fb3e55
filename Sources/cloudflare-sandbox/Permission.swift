import ArgumentParser

/// A permission of a token.
enum Permission: String, Sendable, CaseIterable, ExpressibleByArgument {
    case emailSendingEdit = "email-sending-edit"
    case zoneEmailSending = "zone-email-sending"
    case zoneRead = "zone-read"
    case dnsRead = "dns-read"
    case dnsEdit = "dns-edit"
}

/// The owner and the permissions of a token.
struct TokenRights: Sendable {
    /// The owner, whose call verifies the token.
    enum Owner: String, Sendable, CaseIterable, ExpressibleByArgument {
        case account
        case user
        /// Both calls say yes.
        case any
    }

    var owner = Owner.any
    /// The permissions that the token lacks.
    var lacking: Set<Permission> = []
    /// The one account it is for; nil for every one.
    var account: String?

    /// Whether it lacks `permission`: what is not granted for the account is not for its zones.
    func lacks(_ permission: Permission) -> Bool {
        lacking.contains(permission) || permission == .zoneEmailSending && lacking.contains(.emailSendingEdit)
    }
}

extension Route {
    /// What a token needs for the call, and what it is answered without; nil where it needs nothing.
    func need(writes: Bool) -> (permission: Permission, refusal: APIError)? {
        switch self {
        case .sendRaw, .send: (.emailSendingEdit, .forbidden)
        case .sendingDomains, .sendingRecords: (.zoneEmailSending, .unauthorizedSubdomains)
        case .zones: (.zoneRead, .foreignResource)
        case .records: writes ? (.dnsEdit, .authenticationError) : (.dnsRead, .authenticationError)
        case .verifyToken, .siteverify, .counts: nil
        }
    }
}
