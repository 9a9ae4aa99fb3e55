internal import JSON
import Text

/// A DNS record, as Cloudflare's API reads and writes it.
public struct DNSRecord: Sendable, Hashable, CustomStringConvertible {
    /// `MX`, `TXT`, … in capitals.
    public let type: String
    /// The whole name in ASCII lower case, without a dot at its end.
    public let name: String
    /// The record's content, as the API shows it; a TXT record's text may stand in quotes.
    public let content: String
    /// An MX record's preference; nil for others.
    public let priority: Int?

    /// A record; see the properties.
    public init(type: String, name: String, content: String, priority: Int? = nil) {
        self.type = String(decoding: type.utf8.map(\.asciiUppercased), as: UTF8.self)
        self.name = DNSRecord.host(name)
        self.content = content
        self.priority = priority
    }

    init?(_ value: JSONValue) {
        guard let type = value["type"]?.text, let name = value["name"]?.text, let content = value["content"]?.text,
            (1...16).contains(type.utf8.count), (1...255).contains(name.utf8.count), content.utf8.count <= 8192
        else { return nil }
        self.init(type: type, name: name, content: content, priority: value["priority"]?.integer)
    }

    /// `MX cf-bounce.example.com → 12 route1.mx.cloudflare.net`.
    public var description: String { "\(type) \(name) → \(priority.map { "\($0) " } ?? "")\(text)" }

    /// The content in the one form that two spellings of the same have in common: a text without its quotes, its
    /// pieces joined (RFC 7208 section 3.3), a host in lower case without a dot at its end.
    public var text: String {
        switch type {
        case "TXT": DNSRecord.unquoted(content)
        case "MX", "CNAME", "NS": DNSRecord.host(content)
        default: content
        }
    }

    /// Whether both say the same about the same name; how long it may be remembered does not matter.
    public func saysTheSame(as other: DNSRecord) -> Bool {
        type == other.type && name == other.name && text.utf8.elementsEqual(other.text.utf8)
            && (type != "MX" || priority == other.priority)
    }

    /// ASCII lower case, without a dot at the end.
    static func host(_ text: String) -> String {
        let lower = String(decoding: text.utf8.map(\.asciiLowercased), as: UTF8.self)
        return lower.hasSuffix(".") ? String(lower.dropLast()) : lower
    }

    /// `"one" "two"` as `onetwo`; what is not a row of quoted strings stays as it is.
    private static func unquoted(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "\"") else { return text }
        var result: [UInt8] = []
        var isInside = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""): isInside.toggle()
            case UInt8(ascii: "\\") where isInside && index < bytes.count:
                result.append(bytes[index])
                index += 1
            case _ where isInside: result.append(byte)
            case UInt8(ascii: " "), UInt8(ascii: "\t"): break
            default: return text
            }
        }
        return isInside ? text : String(decoding: result, as: UTF8.self)
    }

    /// The body that adds it, the content as Cloudflare itself gave it.
    var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("type", type)
            writer.member("name", name)
            writer.member("content", content)
            if let priority {
                writer.name("priority")
                writer.value(priority)
            }
            // 1 is "automatic".
            writer.name("ttl")
            writer.value(1)
        }
        return writer.bytes
    }
}

extension DNSRecord {
    /// `name` as names of records are kept: ASCII lower case, without a dot at its end.
    public static func lowercased(_ name: String) -> String { host(name) }
}
