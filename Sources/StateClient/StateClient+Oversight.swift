public import StateProtocol

// What the admin UI and the command line look at and change.
extension StateClient {
    /// The keys that begin with `prefix` and have something that counts, in the order of the alphabet, `most` at most.
    public func usage(startingWith prefix: String = "", most: Int = 500) throws(StateError) -> [KeyUsage] {
        var found: [KeyUsage] = []
        var last = prefix
        while found.count < most {
            let reply = try call { _ in .usage(after: last) }
            switch reply {
            case .end: return found
            case .usage(let page):
                for usage in page {
                    // The order is that of the alphabet, so whatever comes later does not begin with it either.
                    guard usage.key.description.hasPrefix(prefix), found.count < most else { return found }
                    found.append(usage)
                }
                last = page.last?.key.description ?? last
            default: throw failure(reply)
            }
        }
        return found
    }

    /// The same, and after it the keys that count the recipients of those keys' messages.
    public func usageWithRecipients(startingWith prefix: String) throws(StateError) -> [KeyUsage] {
        // They are among all keys.
        if prefix.isEmpty { return try usage() }
        return try usage(startingWith: prefix) + usage(startingWith: KeyPrefix.recipients + prefix)
    }

    /// Forgets what went out under `key` (it counts again from now on) and wrong passwords of the login or address it
    /// names. What is under way stays. The recipients of its messages are forgotten with the messages.
    public func reset(_ key: LimitKey) throws(StateError) {
        try reset(encodedKey: key.encodedKey)
        if case .recipients = key { return }
        try reset(encodedKey: LimitKey.recipients(of: key).encodedKey)
    }

    /// Forgets wrong passwords, and what went out from an address.
    public func reset(_ key: LockoutKey) throws(StateError) { try reset(encodedKey: key.encodedKey) }

    private func reset(encodedKey: String) throws(StateError) {
        let reply = try call { _ in .reset(encodedKey) }
        guard reply == .done else { throw failure(reply) }
    }

    /// Logins and addresses with wrong passwords of the last day, in the order of the alphabet, `most` at most.
    public func lockouts(most: Int = 500) throws(StateError) -> [Lockout] {
        var found: [Lockout] = []
        while found.count < most {
            let last = found.last?.key.description ?? ""
            let reply = try call { _ in .lockouts(after: last) }
            switch reply {
            case .end: return found
            case .lockouts(let page): found += page.prefix(most - found.count)
            default: throw failure(reply)
            }
        }
        return found
    }

    /// When each login and token was last let in, in the order of the alphabet.
    public func lastUses() throws(StateError) -> [LastUse] {
        var found: [LastUse] = []
        while true {
            let last = found.last?.key.description ?? ""
            let reply = try call { _ in .uses(after: last) }
            switch reply {
            case .end: return found
            case .uses(let page): found += page
            default: throw failure(reply)
            }
        }
    }
}
