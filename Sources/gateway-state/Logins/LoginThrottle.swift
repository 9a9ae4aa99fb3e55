import StateProtocol

/// Counts wrong passwords and tokens, per address, per login and for all without either, and says for how long none is
/// answered.
///
/// From the fifth failure on a login stays locked, at first for 30 seconds, then for twice as long each time. A day
/// without a failure forgets them all.
struct LoginThrottle {
    /// The kind of key that is counted, and how long it may be shut at most.
    private enum Kind {
        case address
        /// A login can be shut by anybody who knows its name, so it is never shut for long.
        case login
        /// All programs of this host are one, so one that has an old token shuts out those that have the right one.
        case shared

        init(of key: LockoutKey) {
            self =
                switch key {
                case .address: .address
                case .login, .unrecognized: .login
                case .shared: .shared
                }
        }

        var longest: Int64 {
            switch self {
            case .address: 3_600
            case .login: 900
            case .shared: 60
            }
        }
    }

    /// Failures that cost nothing: people mistype.
    private static let free = 4
    /// The first lock-out, in seconds.
    private static let first: Int64 = 30
    private static let second: Int64 = 1_000_000_000
    /// Failures are forgotten this long after the last, in nanoseconds.
    static let memory: Int64 = 86_400 * second

    /// The maximum number of names remembered: who may try a login can make up names as fast as connections open.
    var maximumNames = 50_000

    /// A password or token was compared for all that `keys` name. Counts it, and says for how many
    /// seconds nothing is said about any; 0 when its client may know what came of this one.
    ///
    /// Looking and counting are one step, and what comes while the login is locked changes nothing: however many
    /// guesses arrive at once, no more are answered than one after the other would be.
    func guess(_ isRight: Bool, _ keys: [LockoutKey], in store: Store, at now: Int64) throws(DatabaseError) -> Int {
        var wait = 0
        var known: [LockoutKey: Int] = [:]
        for key in keys {
            guard let entry = try store.login(key.encodedKey) else { continue }
            if entry.last + LoginThrottle.memory > now { known[key] = entry.failures }
            wait = max(wait, LoginThrottle.wait(Kind(of: key), failures: entry.failures, last: entry.last, at: now))
        }
        guard wait == 0 else { return wait }
        for key in keys {
            if !isRight {
                store.add(.putLogin(name: key.encodedKey, failures: min(known[key] ?? 0, 1_000) + 1, last: now))
            } else if known[key] != nil, Kind(of: key) != .address {
                // An address stays counted, or one's own login would wash an address that tries others'.
                store.add(.removeLogin(name: key.encodedKey))
            }
        }
        return 0
    }

    private static func wait(_ kind: Kind, failures: Int, last: Int64, at now: Int64) -> Int {
        guard last + memory > now, failures > free else { return 0 }
        let doublings = min(failures - free - 1, 20)
        let length = min(first << Int64(doublings), kind.longest) * second
        return Int(max(0, last + length - now + second - 1) / second)
    }

    /// The first `most` logins and addresses after `name` (as on the wire) whose failures are not forgotten yet.
    func lockouts(after name: String, most: Int, in store: Store, at now: Int64) throws(DatabaseError) -> [Lockout] {
        try store.logins(after: name, most: most, since: now - LoginThrottle.memory).map { name, failures, last in
            let key = LockoutKey(encodedKey: name)
            return Lockout(
                key: key, failures: failures,
                retryAfter: LoginThrottle.wait(Kind(of: key), failures: failures, last: last, at: now))
        }
    }

    /// Forgets the failures of the login or address that a key of limits, or of a lock-out, is about.
    func reset(_ encodedKey: String, in store: Store) {
        let key = LimitKey(encodedKey: encodedKey).lockout ?? LockoutKey(encodedKey: encodedKey)
        if case .unrecognized = key { return }
        store.add(.removeLogin(name: key.encodedKey))
    }
}
