/// How much of its limits a key has used.
public struct KeyUsage: Sendable, Equatable {
    /// The key whose sends are counted.
    public let key: LimitKey
    /// Messages or recipients (``LimitKey/unit``) that went out in the last 60 seconds and count. A limit that is off
    /// counts nothing.
    public let lastMinute: Int
    /// The same of the last 24 hours.
    public let lastDay: Int
    /// Messages or recipients that are reserved and neither used nor given back.
    public let underWay: Int

    package init(key: LimitKey, lastMinute: Int, lastDay: Int, underWay: Int) {
        self.key = key
        self.lastMinute = lastMinute
        self.lastDay = lastDay
        self.underWay = underWay
    }
}

/// A login or an address from which wrong passwords came.
public struct Lockout: Sendable, Equatable {
    /// The key whose wrong secrets were counted.
    public let key: LockoutKey
    /// How many were wrong, until a right one or a day without any.
    public let failures: Int
    /// For how many seconds no password is looked at; 0 when one is.
    public let retryAfter: Int

    package init(key: LockoutKey, failures: Int, retryAfter: Int) {
        self.key = key
        self.failures = failures
        self.retryAfter = retryAfter
    }
}

/// When a login or a token was last let in.
public struct LastUse: Sendable, Equatable {
    /// The key of its limits: ``LimitKey/smtp(login:)``, ``LimitKey/http(client:)``.
    public let key: LimitKey
    /// In seconds since 1970, by the wall clock; up to a minute early.
    public let time: Int

    package init(key: LimitKey, time: Int) {
        self.key = key
        self.time = time
    }
}
