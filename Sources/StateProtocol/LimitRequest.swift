/// One limit that a send must fit into. The limits travel with each request because the handlers read the settings:
/// a changed setting is in force for the next connection, and the state daemon has nothing to reload.
public struct LimitRequest: Sendable, Hashable {
    /// The key whose sends count.
    public var key: LimitKey { LimitKey(encodedKey: encodedKey) }
    /// The key as it stands on the wire, which is also how the state daemon keeps it: ASCII, one form for each key.
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

    /// A request for room under the limits of `key`. A negative limit would be a mistake in the caller; it is taken as
    /// 1, never as "off". A send counts at least 1.
    public init(key: LimitKey, perMinute: Int, perDay: Int, count: Int = 1) {
        self.init(encodedKey: key.encodedKey, perMinute: perMinute, perDay: perDay, count: count)
    }

    package init(encodedKey: String, perMinute: Int, perDay: Int, count: Int = 1) {
        self.encodedKey = encodedKey
        self.count = min(max(1, count), LimitRequest.largestCount)
        self.perMinute = LimitRequest.bounded(perMinute)
        self.perDay = LimitRequest.bounded(perDay)
    }

    /// The limit that no send of this many can ever keep, however long it waits; nil where there is none.
    public var limitBelowCount: Int? { [perMinute, perDay].filter { (1..<count).contains($0) }.min() }

    private static func bounded(_ limit: Int) -> Int { limit < 0 ? 1 : min(limit, largestLimit) }
}
