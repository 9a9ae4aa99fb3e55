internal import Glibc
public import Mail
public import Policy
public import Settings

// Addresses that are not sent as they come.
extension Submission {
    /// Whether the client may leave out the domain of an address.
    public var acceptsNamesWithoutDomain: Bool { rules.mapping.names != nil }

    /// The address that `name` is as a sender.
    public func sender(named name: UnqualifiedName) throws(Refusal) -> EmailAddress {
        guard let address = senderDomain.flatMap(name.at) else {
            throw .unknownName(name, setting: domainSetting)
        }
        return address
    }

    /// Who gets the mail for `name`, each once and each permitted: by the aliases of the settings, else by those of the
    /// host, else at the default domain.
    public func recipients(named name: UnqualifiedName) throws(Refusal) -> [EmailAddress] {
        let recipients = try namedBy(name)
        for recipient in recipients {
            if let refusal = refusal(ofRecipient: recipient) { throw refusal }
        }
        return recipients
    }

    /// The domain of senders without one; nil where they are refused.
    var senderDomain: Domain? { rules.mapping.names?.senderDomain }

    private var domainSetting: String {
        rules.mapping.names?.domainSetting ?? SettingName.defaultDomain.rawValue
    }

    private func namedBy(_ name: UnqualifiedName) throws(Refusal) -> [EmailAddress] {
        guard let names = rules.mapping.names else { throw .unknownName(name, setting: domainSetting) }
        if let address = names.aliases.address(for: name) { return [address] }
        var found: [EmailAddress] = []
        for recipient in try hostAliases(name) ?? [.name(name)] {
            let address: EmailAddress
            switch recipient {
            case .address(let known): address = known
            case .name(let last):
                // What the host's aliases lead to may be an alias of the settings.
                guard let known = names.aliases.address(for: last) ?? names.domain.flatMap(last.at) else {
                    throw .unknownName(last, setting: domainSetting)
                }
                address = known
            }
            if !found.contains(address) { found.append(address) }
        }
        // An alias for nobody: to accept it would be to lose the message.
        guard !found.isEmpty else { throw .aliasesUnusable("\(HostAliases.path) names nobody for \(name)") }
        return found
    }

    /// What the host's own aliases say, where they hold; nil when they say nothing.
    private func hostAliases(_ name: UnqualifiedName) throws(Refusal) -> [AliasesFile.Recipient]? {
        guard rules.mapping.names?.isOfThisHost == true else { return nil }
        let known: AliasesFile
        do throws(HostAliases.Failure) {
            if let aliases { known = aliases } else { known = try HostAliases.read() }
        } catch {
            throw .aliasesUnusable("\(error)")
        }
        aliases = known
        do throws(AliasesFile.Problem) {
            return try known.recipients(of: name)
        } catch {
            throw .aliasesUnusable("\(error)")
        }
    }

    func permitted(_ sender: EmailAddress) throws(Refusal) -> EmailAddress {
        try settings.permitted(sender, by: rules)
    }

    /// The same for an address in a header field.
    func permitted(_ originator: EmailAddress, in field: String) throws(Refusal) -> EmailAddress {
        do throws(Refusal) {
            return try permitted(originator)
        } catch .senderNotAllowed {
            throw .originatorNotAllowed(field: field, originator)
        }
    }

    /// Whom a message is sent to that is for `recipients`.
    func destination(of recipients: [EmailAddress]) -> [EmailAddress] {
        rules.mapping.redirect.map { [$0.address] } ?? recipients
    }
}

extension Settings {
    /// The address that is sent in the place of `sender` by who has `rules`, which it is itself where it is permitted.
    /// No rule is asked about one that is.
    func permitted(_ sender: EmailAddress, by rules: ClientRules) throws(Refusal) -> EmailAddress {
        if permits(sender, by: rules) { return sender }
        let map = rules.mapping.senders
        guard let address = map.address(for: sender) else { throw .senderNotAllowed(sender) }
        guard permits(address, by: rules) else {
            throw .mappedSenderNotAllowed(address, of: sender, setting: map.setting)
        }
        return address
    }

    /// Whether `sender` may send, by the gateway's list and by that of who has `rules`.
    public func permits(_ sender: EmailAddress, by rules: ClientRules) -> Bool {
        allowedSenders.permits(sender) && rules.senders?.permits(sender) ?? true
    }
}

extension NameCompletion {
    /// The domain of senders without one; nil where they are refused.
    var senderDomain: Domain? { domain ?? (isOfThisHost ? NameCompletion.thisHost : nil) }

    /// This host's name, as the domain of its users: a single label on most hosts.
    private static var thisHost: Domain? {
        var buffer = [CChar](repeating: 0, count: Int(HOST_NAME_MAX) + 1)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return Domain(ascii: "localhost".utf8) }
        let name = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return Domain(ascii: name) ?? Domain(ascii: "localhost".utf8)
    }
}
