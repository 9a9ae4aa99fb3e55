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
                    guard usage.key.hasPrefix(prefix), found.count < most else { return found }
                    found.append(usage)
                }
                last = page.last?.key ?? last
            default: throw failure(reply)
            }
        }
        return found
    }

    /// Forgets what went out under `key` (it counts again from now on) and wrong passwords of the login or address it
    /// names. What is under way stays. The recipients of its messages are forgotten with the messages.
    public func reset(_ key: String) throws(StateError) {
        for key in [key, LimitKey.recipients(ofKey: key)] {
            let reply = try call { _ in .reset(WireText.encodedKey(key)) }
            guard reply == .done else { throw failure(reply) }
        }
    }

    /// Logins and addresses with wrong passwords of the last day, in the order of the alphabet, `most` at most.
    public func lockouts(most: Int = 500) throws(StateError) -> [Lockout] {
        var found: [Lockout] = []
        while found.count < most {
            let last = found.last?.name ?? ""
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
            let last = found.last?.key ?? ""
            let reply = try call { _ in .uses(after: last) }
            switch reply {
            case .end: return found
            case .uses(let page): found += page
            default: throw failure(reply)
            }
        }
    }
}
