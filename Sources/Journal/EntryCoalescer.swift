/// Events of one connection that make one entry together, per client.
///
/// Somebody who may do nothing here can try many things on a connection, and each would be a line. Gathered, a
/// connection writes one, whatever is tried on it. Behind a proxy a connection has several clients, and each has a line
/// of its own.
public struct EntryCoalescer: Sendable {
    /// The maximum number of different messages told in full; the others are only counted.
    private static let maximumMessages = 5
    /// The maximum number of fields that are kept.
    private static let maximumFields = 40

    fileprivate struct Group {
        let client: String
        /// The most urgent entry, of several the first: what the whole is taken for.
        var lead: Entry
        var messages: [(text: String, count: Int)]
        var fields: [(name: StaticString, value: String)]
        /// Events, and those among them whose words are not kept.
        var count = 0
        var untold = 0
    }

    private var groups: [Group] = []

    public init() {}

    /// Adds an event of `client`, which is any name by which clients can be told apart.
    public mutating func add(_ entry: Entry, of client: String) {
        let index: Int
        if let known = groups.firstIndex(where: { $0.client == client }) {
            index = known
        } else {
            index = groups.count
            groups.append(Group(client: client, lead: entry, messages: [], fields: []))
        }
        groups[index].add(entry, EntryCoalescer.maximumMessages, EntryCoalescer.maximumFields)
    }

    /// The entries to be written, one per client; nothing is left.
    public mutating func take() -> [Entry] {
        defer { groups = [] }
        return groups.map(\.entry)
    }
}

extension EntryCoalescer.Group {
    fileprivate mutating func add(_ entry: Entry, _ maximumMessages: Int, _ maximumFields: Int) {
        count += 1
        // The lead's message stands first: it is what the entry's kind means.
        if entry.priority < lead.priority {
            lead = entry
            messages.insert((entry.message, 1), at: 0)
        } else if let known = messages.firstIndex(where: { $0.text == entry.message }) {
            messages[known].count += 1
        } else if messages.count < maximumMessages {
            messages.append((entry.message, 1))
        } else {
            untold += 1
        }
        for field in entry.fields where fields.count < maximumFields {
            let isKnown = fields.contains { "\($0.name)" == "\(field.name)" && $0.value == field.value }
            if !isKnown { fields.append(field) }
        }
    }

    fileprivate var entry: Entry {
        guard count > 1 else { return lead }
        var whole = lead
        whole.message = messages.map { $0.count == 1 ? $0.text : "\($0.text) (\($0.count) times)" }
            .joined(separator: "; ")
        if untold > 0 { whole.message += "; and \(untold) more" }
        whole.fields = fields
        return whole.with("GATEWAY_EVENTS", "\(count)")
    }
}
