import GatewayState

/// Counts wrong passwords, per address and per login, and says for how long none is looked at.
///
/// From the fifth failure on a door stays shut, at first for 30 seconds, then for twice as long each time. A day without
/// a failure forgets them all.
struct LoginThrottle {
    /// What is counted, and how long it may be shut at most.
    private enum Kind {
        case address
        /// A login can be shut by anybody who knows its name, so it is never shut for long.
        case login

        var longest: Int64 { self == .address ? 3_600 : 900 }
    }

    /// Failures that cost nothing: people mistype.
    private static let free = 4
    /// The first lock-out, in seconds.
    private static let first: Int64 = 30
    private static let second: Int64 = 1_000_000_000
    /// Failures are forgotten this long after the last, in nanoseconds.
    static let memory: Int64 = 86_400 * second

    /// So many names are remembered: who may try a login can make up names as fast as doors open.
    var mostNames = 50_000

    /// For how many seconds no password of `login` from `address` is looked at; 0 when one may be. An empty name is not
    /// counted.
    func check(address: String, login: String, in store: Store, at now: Int64) throws(DatabaseError) -> Int {
        var wait = 0
        for (kind, name) in LoginThrottle.names(address, login) {
            guard let entry = try store.login(name) else { continue }
            wait = max(wait, LoginThrottle.wait(kind, failures: entry.failures, last: entry.last, at: now))
        }
        return wait
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
            let kind = name.hasPrefix("ip:") ? Kind.address : .login
            return Lockout(
                name: WireText.decoded(name), failures: failures,
                retryAfter: LoginThrottle.wait(kind, failures: failures, last: last, at: now))
        }
    }

    /// Forgets the failures of the login or address that a key of limits, or the name of a lock-out, is about.
    func reset(_ key: String, in store: Store) {
        let login = key.hasPrefix("smtp:") ? "login:" + key.dropFirst(5) : key
        if login.hasPrefix("login:") || login.hasPrefix("ip:") { store.add(.removeLogin(name: login)) }
    }

    /// A password was wrong.
    func fail(address: String, login: String, in store: Store, at now: Int64) throws(DatabaseError) {
        for (_, name) in LoginThrottle.names(address, login) {
            let entry = try store.login(name)
            let failures = entry.map { $0.last + LoginThrottle.memory > now ? $0.failures : 0 } ?? 0
            store.add(.putLogin(name: name, failures: min(failures, 1_000) + 1, last: now))
        }
    }

    /// A password was right: that clears the login, but not the address (or one's own login would wash an address that
    /// tries others').
    func succeed(login: String, in store: Store) throws(DatabaseError) {
        for (kind, name) in LoginThrottle.names("", login) where kind == .login {
            if try store.login(name) != nil { store.add(.removeLogin(name: name)) }
        }
    }

    private static func names(_ address: String, _ login: String) -> [(Kind, String)] {
        var names: [(Kind, String)] = []
        if !address.isEmpty { names.append((.address, WireText.encodedKey("ip:\(ClientAddress(address))"))) }
        if !login.isEmpty { names.append((.login, WireText.encodedKey("login:" + login))) }
        return names
    }
}
