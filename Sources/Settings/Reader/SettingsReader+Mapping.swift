internal import Mail
import Policy

/// The changes to addresses that are not sent as they come: `SENDER_MAP`, `DEFAULT_DOMAIN`, `ALIASES`, `REDIRECT_TO`.
extension SettingsReader {
    /// What the gateway's own settings say, for the programs of this host.
    mutating func mapping() -> AddressMapping {
        var mapping = AddressMapping.none
        mapping.senders = senderMap(.gateway(.senderMap)) ?? .empty
        mapping.redirect = redirect(.gateway(.redirectTo))
        mapping.names = NameCompletion(
            aliases: aliases(.gateway(.aliases)) ?? .none, domain: domain(.gateway(.defaultDomain)),
            domainSetting: SettingName.defaultDomain.rawValue, isOfThisHost: true)
        return mapping
    }

    /// The same with the settings of one login or token in place of the gateway's, one by one.
    mutating func mapping(_ key: (LoginSetting) -> SettingKey, over gateway: AddressMapping) -> AddressMapping {
        var mapping = gateway
        mapping.senders = senderMap(key(.senderMap)) ?? gateway.senders
        mapping.redirect = redirect(key(.redirectTo)) ?? gateway.redirect
        let aliases = aliases(key(.aliases))
        let domain = domain(key(.defaultDomain))
        if aliases != nil || domain != nil || gateway.names != nil {
            mapping.names = NameCompletion(
                aliases: aliases ?? gateway.names?.aliases ?? .none, domain: domain ?? gateway.names?.domain,
                domainSetting: key(.defaultDomain).name, isOfThisHost: gateway.names?.isOfThisHost ?? false)
        }
        return mapping
    }

    /// Nil when it is not set.
    private mutating func senderMap(_ key: SettingKey) -> SenderMap? {
        var rules: [SenderMap.Rule] = []
        for entry in entries(key) {
            do throws(MappingRuleError) {
                rules.append(try SenderMap.Rule(parsing: entry))
            } catch {
                fail(
                    key, "\"\(entry)\" is not a rule: \(error)",
                    remedy: "write root@web1=ops@example.com, with @web1, root@ or * for more than one sender")
            }
        }
        return rules.isEmpty ? nil : SenderMap(rules: rules, setting: key.name)
    }

    private mutating func aliases(_ key: SettingKey) -> Aliases? {
        var rules: [Aliases.Rule] = []
        for entry in entries(key) {
            do throws(MappingRuleError) {
                rules.append(try Aliases.Rule(parsing: entry))
            } catch {
                fail(
                    key, "\"\(entry)\" is not an alias: \(error)",
                    remedy: "write root=ops@example.net, or *=ops@example.net for everybody")
            }
        }
        return rules.isEmpty ? nil : Aliases(rules: rules)
    }

    private mutating func domain(_ key: SettingKey) -> Domain? {
        let text = text(key)
        if text.isEmpty { return nil }
        guard let domain = Domain(parsing: text.utf8), domain.isQualified else {
            fail(key, "\"\(text)\" is not a domain", remedy: "write example.com")
            return nil
        }
        return domain
    }

    private mutating func redirect(_ key: SettingKey) -> Redirect? {
        let text = text(key)
        if text.isEmpty { return nil }
        do throws(EmailAddress.ParseError) {
            return Redirect(
                address: try EmailAddress(parsing: text.utf8, allowingUTF8: true, as: .recipient), setting: key.name)
        } catch {
            fail(key, "\"\(text)\" is not a valid address: \(error)", remedy: "name one address: dev@example.com")
            return nil
        }
    }
}

extension LoginSetting {
    /// Whether it says what becomes of an address.
    var isAboutAddresses: Bool {
        switch self {
        case .senderMap, .defaultDomain, .aliases, .redirectTo: true
        case .allowedFrom, .recipientAllowlist, .recipientDenylist, .rateLimitPerMinute, .rateLimitPerDay,
            .rateLimitRecipientsPerDay:
            false
        }
    }
}
