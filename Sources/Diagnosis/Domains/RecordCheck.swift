public import CloudflareAPI

/// A record that mail of a domain needs, and how it stands.
public struct RecordCheck: Sendable, Equatable {
    /// How a record stands, in a zone or before resolvers.
    public enum State: Sendable, Equatable {
        /// It is there as it should be.
        case ok
        /// It is not there, and nothing stands against it.
        case missing
        /// There is one for the same purpose that says something else. The text is what it says.
        case different(String)
        /// Something else stands there that excludes it: a CNAME, or mail servers of somebody else's.
        case conflicting(String)
        /// It could not be looked up; why.
        case unknown(String)

        /// The state in one word.
        public var word: String {
            switch self {
            case .ok: "ok"
            case .missing: "missing"
            case .different: "different"
            case .conflicting: "conflicting"
            case .unknown: "unknown"
            }
        }

        /// The record that is there instead, or why nothing is known; empty where there is nothing to say.
        public var detail: String {
            switch self {
            case .ok, .missing: ""
            case .different(let text), .conflicting(let text), .unknown(let text): text
            }
        }
    }

    /// The purpose of a record: two with the same purpose do not go together, or are not the same.
    public enum Purpose: String, Sendable {
        /// Where bounces go (MX).
        case bounces
        /// The hosts that may send (SPF, RFC 7208).
        case spf
        /// The key of signatures (DKIM, RFC 6376).
        case dkim
        /// The fate of mail that fails both (DMARC, RFC 7489).
        case dmarc
        case other

        init(_ record: DNSRecord) {
            if record.type == "MX" {
                self = .bounces
            } else if record.type == "TXT", record.name.hasPrefix("_dmarc.") {
                self = .dmarc
            } else if record.type == "TXT", Purpose.holds("._domainkey.", record.name) {
                self = .dkim
            } else if record.type == "TXT", Purpose.isSPF(record.text) {
                self = .spf
            } else {
                self = .other
            }
        }

        /// RFC 7208 section 4.5: the version is a word of its own.
        static func isSPF(_ text: String) -> Bool {
            let lower = DNSRecord.lowercased(text)
            return lower == "v=spf1" || lower.hasPrefix("v=spf1 ")
        }

        private static func holds(_ part: String, _ text: String) -> Bool {
            let bytes = Array(text.utf8)
            let part = Array(part.utf8)
            guard bytes.count >= part.count else { return false }
            return (0...(bytes.count - part.count)).contains { bytes[$0...].starts(with: part) }
        }
    }

    /// The record that Cloudflare expects.
    public let expected: DNSRecord
    public let purpose: Purpose
    /// How it stands in the zone, by Cloudflare's API; nil where the zone's DNS is not Cloudflare's.
    public let inZone: State?
    /// As resolvers see it.
    public let inDNS: State

    /// Whether it does what it is there for. A DMARC policy of the owner's own is as good as the proposed one.
    public var isGood: Bool { RecordCheck.isGood(inZone ?? inDNS, purpose) }

    /// Whether resolvers see it so, too.
    public var isSeen: Bool { RecordCheck.isGood(inDNS, purpose) }

    /// Whether no resolver could be asked.
    public var isUnknown: Bool {
        if case .unknown = inDNS { return true }
        return false
    }

    private static func isGood(_ state: State, _ purpose: Purpose) -> Bool {
        if case .different = state { return purpose == .dmarc }
        return state == .ok
    }

    /// How `expected` stands among the records of its name.
    static func state(of expected: DNSRecord, among records: [DNSRecord]) -> State {
        if records.contains(where: expected.saysTheSame) {
            return records.first { excludes($0, expected) }.map { .conflicting(describe($0)) } ?? .ok
        }
        // RFC 1034 section 3.6.2: a name with a CNAME has nothing else. Names below an NS are another server's.
        if let other = records.first(where: { $0.type == "CNAME" || $0.type == "NS" }) {
            return .conflicting("\(other.type) \(other.text)")
        }
        let same = records.filter { $0.type == expected.type }
        switch Purpose(expected) {
        case .bounces:
            if let other = same.first(where: { $0.text == expected.text }) { return .different(describe(other)) }
            // Those that Cloudflare expects beside this one are not strangers.
            if let other = same.first(where: { !isCloudflares($0.text) }) { return .conflicting(describe(other)) }
        case .spf:
            if let other = same.first(where: { Purpose.isSPF($0.text) }) { return .different(describe(other)) }
        case .dkim, .dmarc:
            if let other = same.first { return .different(describe(other)) }
        case .other: break
        }
        return .missing
    }

    /// Whether `record` makes `expected`, which is there as well, good for nothing: of two SPF records or DMARC
    /// policies receivers heed neither (RFC 7208 section 4.5, RFC 7489 section 6.6.3), and a stranger's mail server
    /// gets some of the bounces.
    private static func excludes(_ record: DNSRecord, _ expected: DNSRecord) -> Bool {
        guard record.name == expected.name, record.type == expected.type, !expected.saysTheSame(as: record) else {
            return false
        }
        return switch Purpose(expected) {
        case .spf: Purpose.isSPF(record.text)
        case .dmarc: DNSRecord.lowercased(record.text).hasPrefix("v=dmarc1")
        case .bounces: !isCloudflares(record.text)
        case .dkim, .other: false
        }
    }

    private static func isCloudflares(_ host: String) -> Bool { host.hasSuffix(".mx.cloudflare.net") }

    private static func describe(_ record: DNSRecord) -> String {
        (record.priority.map { "\($0) " } ?? "") + record.text
    }
}
