import Policy
public import Settings
import StateProtocol

extension Settings {
    /// The limits that hold for a key of the state helper's (see `LimitKey`), for showing what is in use; 0 for no limit.
    /// Of messages or of recipients, as the key counts. A key of somebody who is in the settings no longer has the limits of everybody.
    public func limits(ofKey key: String) -> (perMinute: Int, perDay: Int) {
        if let owner = LimitKey.owner(ofRecipients: key) {
            return (0, ownRules(ofKey: owner)?.recipientsPerDay ?? rateLimits.recipientsPerDay)
        }
        guard key != LimitKey.total.description else { return (rateLimits.totalPerMinute, rateLimits.totalPerDay) }
        let rules = ownRules(ofKey: key)
        return (rules?.perMinute ?? rateLimits.perMinute, rules?.perDay ?? rateLimits.perDay)
    }

    private func ownRules(ofKey key: String) -> ClientRules? {
        let parts = key.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "smtp": return rules(ofLogin: parts[1])
        case "http": return rules(ofToken: parts[1])
        case "form": return forms.first { $0.name == parts[1] }?.rules
        default: return nil
        }
    }
}
