extension Settings {
    /// The limits that hold for a key of the state helper's (see `LimitKey`), for showing what is in use; 0 for no limit.
    /// A key of somebody who is in the settings no longer has the limits of everybody.
    public func limits(ofKey key: String) -> (perMinute: Int, perDay: Int) {
        let parts = key.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else {
            return key == "total"
                ? (rateLimits.totalPerMinute, rateLimits.totalPerDay) : (rateLimits.perMinute, rateLimits.perDay)
        }
        let rules: LoginRules?
        switch parts[0] {
        case "smtp": rules = self.rules(ofLogin: parts[1])
        case "http": rules = self.rules(ofToken: parts[1])
        case "form": rules = forms.first { $0.name == parts[1] }?.rules
        default: rules = nil
        }
        return (rules?.perMinute ?? rateLimits.perMinute, rules?.perDay ?? rateLimits.perDay)
    }
}
