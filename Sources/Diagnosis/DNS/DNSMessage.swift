internal import CloudflareAPI

/// The answer section of a DNS message (RFC 1035 section 4), as far as mail needs it. The octets are a stranger's:
/// every length is checked, and a chain of pointers ends.
struct DNSMessage {
    /// Record types by their numbers.
    enum RecordType: UInt16 {
        case ns = 2
        case cname = 5
        case mx = 15
        case txt = 16

        init?(named name: String) {
            switch name {
            case "NS": self = .ns
            case "CNAME": self = .cname
            case "MX": self = .mx
            case "TXT": self = .txt
            default: return nil
            }
        }

        var name: String {
            switch self {
            case .ns: "NS"
            case .cname: "CNAME"
            case .mx: "MX"
            case .txt: "TXT"
            }
        }
    }

    /// The records of known types in the answer section, with the names as they stand there.
    let answers: [DNSRecord]

    /// Reads a message; nil for what is none.
    init?(_ bytes: [UInt8]) {
        var reader = Reader(bytes: bytes)
        // The header: id, flags, and four counts.
        guard reader.skip(4), let questions = reader.short(), let count = reader.short(), reader.skip(4) else {
            return nil
        }
        for _ in 0..<questions {
            guard reader.name() != nil, reader.skip(4) else { return nil }
        }
        var answers: [DNSRecord] = []
        for _ in 0..<count {
            guard let name = reader.name(), let type = reader.short(), let kind = reader.short(), reader.skip(4),
                let length = reader.short(), let end = reader.end(after: Int(length))
            else { return nil }
            // Class IN; the pseudo-record of EDNS has its own ideas of these fields.
            if kind == 1, let type = RecordType(rawValue: type) {
                guard let record = reader.record(type, name: name, until: end) else { return nil }
                answers.append(record)
            }
            reader.position = end
        }
        self.answers = answers
    }

    private struct Reader {
        let bytes: [UInt8]
        var position = 0

        mutating func short() -> UInt16? {
            guard position + 2 <= bytes.count else { return nil }
            defer { position += 2 }
            return UInt16(bytes[position]) << 8 | UInt16(bytes[position + 1])
        }

        mutating func skip(_ count: Int) -> Bool {
            guard position + count <= bytes.count else { return false }
            position += count
            return true
        }

        func end(after length: Int) -> Int? { position + length <= bytes.count ? position + length : nil }

        mutating func record(_ type: RecordType, name: String, until end: Int) -> DNSRecord? {
            switch type {
            case .mx:
                guard let priority = short(), let host = self.name(), position == end else { return nil }
                return DNSRecord(type: type.name, name: name, content: host, priority: Int(priority))
            case .ns, .cname:
                guard let host = self.name(), position == end else { return nil }
                return DNSRecord(type: type.name, name: name, content: host)
            case .txt:
                var text: [UInt8] = []
                while position < end {
                    let length = Int(bytes[position])
                    guard position + 1 + length <= end else { return nil }
                    text += bytes[(position + 1)..<(position + 1 + length)]
                    position += 1 + length
                }
                return DNSRecord(type: type.name, name: name, content: DNSMessage.quoted(text))
            }
        }

        /// A name, compressed or not (section 4.1.4), in dotted form; empty for the root. What is not printable in it
        /// is a question mark: no name that is looked for has such a thing.
        mutating func name() -> String? {
            var text: [UInt8] = []
            var next = position
            var hasJumped = false
            while true {
                guard next < bytes.count else { return nil }
                let length = Int(bytes[next])
                switch length {
                case 0:
                    if !hasJumped { position = next + 1 }
                    return String(decoding: text, as: UTF8.self)
                case 1...63:
                    guard next + 1 + length <= bytes.count, text.count + 1 + length <= 255 else { return nil }
                    if !text.isEmpty { text.append(UInt8(ascii: ".")) }
                    text += bytes[(next + 1)...(next + length)].map {
                        (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ".") ? $0 : UInt8(ascii: "?")
                    }
                    next += 1 + length
                case 0xC0...0xFF:
                    guard next + 1 < bytes.count else { return nil }
                    let target = (length & 0x3F) << 8 | Int(bytes[next + 1])
                    // Only backwards: so it comes to an end.
                    guard target < next else { return nil }
                    if !hasJumped { position = next + 2 }
                    hasJumped = true
                    next = target
                default: return nil
                }
            }
        }
    }

    /// In quotes, so that a text that begins with one is not taken for a quoted one.
    private static func quoted(_ text: [UInt8]) -> String {
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        for byte in text {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        return String(decoding: bytes + [UInt8(ascii: "\"")], as: UTF8.self)
    }
}
