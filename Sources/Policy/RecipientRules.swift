public import Mail

/// The addresses that may get mail (`RECIPIENT_ALLOWLIST`, `RECIPIENT_DENYLIST`).
public struct RecipientRules: Sendable, Equatable {
    /// Rules that let everybody get mail.
    public static let everybody = RecipientRules(allowed: [], denied: [])

    public let allowed: [AddressPattern]
    public let denied: [AddressPattern]

    public init(allowed: [AddressPattern], denied: [AddressPattern]) {
        self.allowed = allowed
        self.denied = denied
    }

    /// Whether `address` may get mail: with an allow-list only who is on it, whatever the deny-list says; without one,
    /// everybody who is not on the deny-list.
    public func permits(_ address: EmailAddress) -> Bool {
        allowed.isEmpty
            ? !denied.contains { $0.matches(address) }
            : allowed.contains { $0.matches(address) }
    }
}
