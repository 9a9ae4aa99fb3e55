/// The rules of one login, token or form, in place of the gateway's own or beside them.
public struct ClientRules: Sendable, Equatable {
    /// The senders it may use; nil for every allowed one.
    public let senders: AllowedSenders?
    /// The recipients it may send to.
    public let recipients: RecipientRules
    /// How much it may send, in place of the gateway's limits for a login.
    public let perMinute: Int
    public let perDay: Int
    /// Recipients in 24 hours, beside the messages.
    public let recipientsPerDay: Int
    /// The changes to addresses that are not sent as they come.
    public let mapping: AddressMapping

    public init(
        senders: AllowedSenders?, recipients: RecipientRules, perMinute: Int, perDay: Int, recipientsPerDay: Int,
        mapping: AddressMapping
    ) {
        self.senders = senders
        self.recipients = recipients
        self.perMinute = perMinute
        self.perDay = perDay
        self.recipientsPerDay = recipientsPerDay
        self.mapping = mapping
    }
}

/// The rules of those who have rules of their own, by name. A list and no dictionary: making one takes longer than
/// looking through the few that there are, and it is made on every connection.
public struct ClientRuleSet: Sendable {
    private struct Entry {
        let name: String
        let rules: ClientRules
    }

    private var entries: [Entry] = []

    public init() {}

    /// Adds the rules of who has this name, which none has that was added before.
    public mutating func add(_ name: String, _ rules: ClientRules) { entries.append(Entry(name: name, rules: rules)) }

    /// The rules of who has this name, if there are any.
    public func rules(of name: String) -> ClientRules? { entries.first { $0.name == name }?.rules }
}
