/// Whose sends a limit counts. The part before the colon says what kind of name follows, so that a login `total` and
/// the ceiling over all clients never meet.
public struct LimitKey: Sendable, Hashable, CustomStringConvertible {
    /// The key in plain text, as the log shows it: `smtp:alice`.
    public let description: String

    /// The SMTP login `login`.
    public static func smtp(login: String) -> LimitKey { LimitKey(description: "smtp:" + login) }

    /// The HTTP client named `name`.
    public static func http(client name: String) -> LimitKey { LimitKey(description: "http:" + name) }

    /// The contact form `name`.
    public static func form(_ name: String) -> LimitKey { LimitKey(description: "form:" + name) }

    /// The address `address`, as ``ClientAddress`` groups it: an IPv6 host can choose among 2⁶⁴ addresses, so those
    /// count by /64.
    public static func address(_ address: ClientAddress) -> LimitKey {
        LimitKey(description: "ip:" + address.description)
    }

    /// The test messages of whoever runs the gateway.
    public static let administrator = LimitKey(description: "admin")

    /// Everybody: the ceiling for the bill. It counts recipients, as the bill does.
    public static let total = LimitKey(description: "total")

    /// The recipients of `key`'s messages, beside the messages.
    public static func recipients(of key: LimitKey) -> LimitKey {
        LimitKey(description: recipientsPrefix + key.description)
    }

    /// The same for a key in plain text, or for what several begin with.
    public static func recipients(ofKey key: String) -> String { recipientsPrefix + key }

    private static let recipientsPrefix = "recipients:"

    /// The key whose recipients `key` counts: `smtp:alice` for `recipients:smtp:alice`; nil where it counts something else.
    public static func owner(ofRecipients key: String) -> String? {
        key.hasPrefix(recipientsPrefix) ? String(key.dropFirst(recipientsPrefix.count)) : nil
    }

    /// What a key counts.
    public enum Unit: String, Sendable {
        case messages
        case recipients
    }

    /// What `key`, in plain text, counts.
    public static func unit(of key: String) -> Unit {
        key == total.description || key.hasPrefix(recipientsPrefix) ? .recipients : .messages
    }
}
