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

/// One limit that a send must fit into. The limits travel with each request because the handlers read the settings:
/// a changed setting is in force for the next connection, and the helper has nothing to reload.
public struct Claim: Sendable, Hashable {
    /// Whose sends count, in plain text (any text that is not empty).
    public var key: String { WireText.decoded(encodedKey) }
    /// The key as it stands on the wire, which is also how the helper keeps it: ASCII, one form for each key.
    public let encodedKey: String
    /// The most that may go out in any 60 seconds; 0 = off.
    public let perMinute: Int
    /// The most that may go out in any 24 hours; 0 = off.
    public let perDay: Int
    /// How many of what is counted one send is: 1, or its recipients where those are counted. All of them fit or none.
    public let count: Int

    /// The largest limit there can be; larger ones are cut to it.
    public static let largestLimit = 1_000_000_000
    /// The most that one send can count.
    public static let largestCount = 1_000

    /// A claim on `key` (see ``LimitKey``). A negative limit would be a mistake in the caller; it is taken as 1, never
    /// as "off". A send counts at least 1.
    public init(key: String, perMinute: Int, perDay: Int, count: Int = 1) {
        self.init(encodedKey: WireText.encodedKey(key), perMinute: perMinute, perDay: perDay, count: count)
    }

    /// A claim on `key`.
    public init(key: LimitKey, perMinute: Int, perDay: Int, count: Int = 1) {
        self.init(key: key.description, perMinute: perMinute, perDay: perDay, count: count)
    }

    package init(encodedKey: String, perMinute: Int, perDay: Int, count: Int = 1) {
        self.encodedKey = encodedKey
        self.count = min(max(1, count), Claim.largestCount)
        self.perMinute = Claim.bounded(perMinute)
        self.perDay = Claim.bounded(perDay)
    }

    /// The limit that no send of this many can ever keep, however long it waits; nil where there is none.
    public var limitBelowCount: Int? { [perMinute, perDay].filter { (1..<count).contains($0) }.min() }

    private static func bounded(_ limit: Int) -> Int { limit < 0 ? 1 : min(limit, largestLimit) }
}
