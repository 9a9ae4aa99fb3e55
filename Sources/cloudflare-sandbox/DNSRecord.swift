/// A DNS record as the zone's API shows it and takes it.
struct DNSRecord: Codable, Sendable, Equatable {
    let type: String
    let name: String
    let content: String
    var priority: Int?
    var ttl: Int?

    /// Whether both say the same about the same name.
    func isIdentical(to other: DNSRecord) -> Bool {
        type == other.type && name == other.name && content == other.content
    }
}

/// A DNS record that stands in a zone.
struct StoredRecord: Encodable, Sendable, Equatable {
    let id: String
    let record: DNSRecord

    private enum CodingKeys: String, CodingKey {
        case id
        case proxied
        case proxiable
    }

    func encode(to encoder: any Encoder) throws {
        try record.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(false, forKey: .proxied)
        try container.encode(["A", "AAAA", "CNAME"].contains(record.type), forKey: .proxiable)
    }
}
