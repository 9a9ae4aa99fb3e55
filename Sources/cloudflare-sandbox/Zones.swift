import Text

/// The zones of the account, with their sending domains and DNS records, in memory: they start again with the program.
///
/// There is a zone for every name `example.<anything>` and `<label>.test`, as soon as it is asked for. Four are there
/// from the start:
/// - `example.com` is on Cloudflare DNS and set up: sending enabled, all records there;
/// - `example.net` has its DNS elsewhere: sending enabled, no records there;
/// - `example.org` is on Cloudflare DNS and not set up, and has a DMARC record of its own;
/// - `example.edu` is on Cloudflare DNS, where somebody has been at work: of what `example.edu` needs one record is
///   there, one says something else, and the others are missing; at `shop.example.edu` a CNAME stands in the way.
///
/// Four more are not like the others: in `ungranted.test` no call about sending is allowed, `many.test` has its row on
/// the second page of the list, `wildcard.test` is set up as `*.wildcard.test`, and the row of `older.test` has the
/// older form.
struct Zones: Sendable {
    private var zones: [Zone] = []
    private var recordsMade = 0

    init() {
        for name in ["example.com", "example.net", "example.org"] { _ = index(named: name) }
        _ = enable("example.com", inZoneAt: 0, at: Zones.opening)
        _ = enable("example.net", inZoneAt: 1, at: Zones.opening)
        insert(DNSRecord(type: "TXT", name: "_dmarc.example.org", content: "v=DMARC1; p=none", ttl: 1), intoZoneAt: 2)
        _ = index(named: "example.edu")
        for name in ["example.edu", "shop.example.edu"] { setUp(name, inZoneAt: 3, at: Zones.opening) }
        for (type, name, content) in [
            ("TXT", "cf-bounce._domainkey.example.edu", "v=DKIM1; k=rsa; p=anotherkey"),
            ("TXT", "cf-bounce.example.edu", "v=spf1 include:_spf.mx.cloudflare.net ~all"),
            ("CNAME", "cf-bounce.shop.example.edu", "bounces.example.com"),
        ] {
            insert(DNSRecord(type: type, name: name, content: content, ttl: 1), intoZoneAt: 3)
        }
    }

    /// The zone of this name, or all that were ever asked for.
    mutating func find(_ name: String?) -> [Zone] {
        guard let name else { return zones }
        return index(named: name.lowercased()).map { [zones[$0]] } ?? []
    }

    /// The sending domains of a zone; nil when there is no such zone.
    func sendingDomains(zone id: String) -> [SendingDomain]? { zones.first { $0.id == id }?.sendingDomains }

    /// Sets up the domain `name` for sending, or enables it again; on Cloudflare DNS its records are made where there
    /// are none of their kind.
    mutating func enable(_ name: String, zone id: String, at time: String) throws(APIError) -> SendingDomain {
        guard let index = zones.firstIndex(where: { $0.id == id }) else { throw .notFound }
        let name = name.lowercased()
        guard Zones.isHostName(name), zones[index].contains(name) else { throw .invalidSchema }
        return enable(name, inZoneAt: index, at: time)
    }

    /// The records of a zone; nil when there is no such zone.
    func records(zone id: String) -> [StoredRecord]? { zones.first { $0.id == id }?.records }

    /// Adds a record. A name outside the zone is taken as relative to it, `@` as the zone itself.
    mutating func add(_ given: DNSRecord, zone id: String) throws(APIError) -> StoredRecord {
        guard let index = zones.firstIndex(where: { $0.id == id }) else { throw .noRoute }
        let zone = zones[index]
        let name = given.name.lowercased()
        let record = DNSRecord(
            type: given.type, name: name == "@" ? zone.name : zone.contains(name) ? name : name + "." + zone.name,
            content: given.content, priority: given.priority, ttl: given.ttl ?? 1)
        guard Zones.types.contains(record.type), Zones.isHostName(record.name), !record.content.isEmpty,
            record.content.utf8.count <= 4096, record.type != "MX" || record.priority != nil
        else { throw .invalidRecord }
        let others = zone.records.map(\.record).filter { $0.name == record.name }
        guard !others.contains(where: record.isIdentical) else { throw .identicalRecord }
        // RFC 1034 section 3.6.2: a name with a CNAME has nothing else.
        guard !others.contains(where: { $0.type == "CNAME" }) else {
            throw ["A", "AAAA", "CNAME"].contains(record.type) ? .conflictingAddress : .conflictingAlias
        }
        guard record.type != "CNAME" || others.isEmpty else { throw .conflictingAddress }
        return insert(record, intoZoneAt: index)
    }

    private mutating func index(named name: String) -> Int? {
        if let index = zones.firstIndex(where: { $0.name == name }) { return index }
        guard Zones.exists(name), zones.count < Zones.limit else { return nil }
        zones.append(Zone(id: Zones.identifier("zone", name), name: name, isOnCloudflareDNS: name != "example.net"))
        furnish(zones.count - 1)
        return zones.count - 1
    }

    /// What some zones have from the start.
    private mutating func furnish(_ index: Int) {
        switch zones[index].name {
        case "many.test":
            for number in 1...24 { _ = enable("s\(number).many.test", inZoneAt: index, at: Zones.opening) }
            _ = enable("many.test", inZoneAt: index, at: Zones.opening)
        case "wildcard.test": _ = enable("*.wildcard.test", inZoneAt: index, at: Zones.opening)
        case "older.test":
            _ = enable("older.test", inZoneAt: index, at: Zones.opening)
            zones[index].sendingDomains[0].isOfOlderForm = true
        default: break
        }
    }

    /// Whether no token is allowed to ask about the zone's sending.
    func isUngranted(_ id: String) -> Bool { zones.first { $0.id == id }?.name == "ungranted.test" }

    private mutating func enable(_ name: String, inZoneAt index: Int, at time: String) -> SendingDomain {
        let domain = setUp(name, inZoneAt: index, at: time)
        if zones[index].isOnCloudflareDNS {
            let there = zones[index].records.map(\.record)
            for record in domain.expectedRecords
            where !there.contains(where: { $0.type == record.type && $0.name == record.name }) {
                insert(record, intoZoneAt: index)
            }
        }
        return domain
    }

    /// Sets a domain up, or enables it again, without its records.
    @discardableResult
    private mutating func setUp(_ name: String, inZoneAt index: Int, at time: String) -> SendingDomain {
        if let known = zones[index].sendingDomains.firstIndex(where: { $0.name == name }) {
            zones[index].sendingDomains[known].enabled = true
            zones[index].sendingDomains[known].modified = time
            return zones[index].sendingDomains[known]
        }
        let domain = SendingDomain(
            tag: Zones.identifier("domain", name), name: name, enabled: true, created: time, modified: time)
        zones[index].sendingDomains.append(domain)
        return domain
    }

    @discardableResult
    private mutating func insert(_ record: DNSRecord, intoZoneAt index: Int) -> StoredRecord {
        recordsMade += 1
        let stored = StoredRecord(id: Zones.identifier("record", "\(recordsMade)"), record: record)
        zones[index].records.append(stored)
        return stored
    }

    private static func exists(_ name: String) -> Bool {
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        return isHostName(name)
            && (labels.first == "example" ? labels.count >= 2 : labels.count == 2 && labels[1] == "test")
    }

    /// Labels of letters, digits, hyphens and underscores.
    private static func isHostName(_ name: String) -> Bool {
        name.utf8.count <= 253
            && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
                (1...63).contains(label.utf8.count)
                    && label.utf8.allSatisfy { byte in
                        byte.isASCIIAlphanumeric && byte == byte.asciiLowercased
                            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
                    }
            }
    }

    /// 32 hexadecimal digits, the same for the same name in every run: FNV-1a, twice.
    private static func identifier(_ kind: String, _ name: String) -> String {
        let halves = ["1", "2"].map { half in
            "\(half)/\(kind)/\(name)".utf8.reduce(into: 0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            }
        }
        return Hexadecimal.string(halves[0]) + Hexadecimal.string(halves[1])
    }

    private static let types: Set<String> = ["A", "AAAA", "CNAME", "MX", "TXT"]
    /// Zones are remembered when they are asked for, so their number is bounded.
    private static let limit = 1000
    private static let opening = "2026-01-01T00:00:00Z"
}

/// A zone, as far as sending mail is concerned.
struct Zone: Encodable, Sendable, Equatable {
    let id: String
    let name: String
    /// Whether Cloudflare serves its DNS; if not, records are made elsewhere.
    let isOnCloudflareDNS: Bool
    var sendingDomains: [SendingDomain] = []
    var records: [StoredRecord] = []

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case status
        case type
        case paused
        case nameServers = "name_servers"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(name, forKey: .name)
        try container.encode("active", forKey: .status)
        try container.encode(isOnCloudflareDNS ? "full" : "partial", forKey: .type)
        try container.encode(false, forKey: .paused)
        try container.encode(
            isOnCloudflareDNS ? ["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"] : [], forKey: .nameServers)
    }

    /// Whether `host` is the zone's name or below it.
    func contains(_ host: String) -> Bool { host == name || host.hasSuffix("." + name) }
}
