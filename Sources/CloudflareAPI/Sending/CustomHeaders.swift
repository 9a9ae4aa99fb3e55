import Text

/// The header fields that `send` lets its caller add: those that Cloudflare lists, and names that begin with `X-`. Who
/// the message is from and for, and what the platform writes itself, can never be among them.
public struct CustomHeaders: Sendable, Equatable {
    /// Cloudflare's limits for custom headers.
    public enum Limit {
        /// Octets of a name.
        public static let name = 100
        /// Octets of a value.
        public static let value = 2048
        /// Octets of all fields, as ``CustomHeaders/octets`` counts them.
        public static let octets = 16 * 1024
        /// Fields whose names do not begin with `X-`.
        public static let listed = 20
    }

    /// A name and its value.
    public struct Field: Sendable, Equatable {
        public let name: String
        public let value: String
    }

    /// Why fields cannot be added.
    public enum Fault: Sendable, Equatable {
        case nameNotAllowed
        case nameTooLong
        case controlCharacter
        case valueTooLong
        case valueEmpty
        /// The text says what it may be.
        case valueNotAllowed(String)
        case repeated
        case tooManyListed
        case tooMuch

        /// In words.
        public var text: String {
            switch self {
            case .nameNotAllowed: "Cloudflare does not allow this header field; use X-… or one of its listed fields"
            case .nameTooLong: "a header field's name can have at most \(Limit.name) octets"
            case .controlCharacter: "a header field's value must not contain control characters"
            case .valueTooLong: "a header field's value can have at most \(Limit.value) octets"
            case .valueEmpty: "this header field must not be empty"
            case .valueNotAllowed(let allowed): "this header field must be \(allowed)"
            case .repeated: "the same header field appears twice"
            case .tooManyListed: "at most \(Limit.listed) header fields besides X-…"
            case .tooMuch: "all header fields together can have at most \(Limit.octets) octets"
            }
        }
    }

    /// A fault, and the field that has it; no field when all together have it.
    public struct Failure: Error, Sendable, Equatable {
        public let name: String?
        public let fault: Fault
    }

    /// No fields.
    public static let none = CustomHeaders(checked: [])

    /// The fields, in their order.
    public let fields: [Field]

    /// Octets of all fields as Cloudflare counts them: of each its name, its value, and two for the colon and the space
    /// as well as for the end of the line.
    public var octets: Int { fields.reduce(0) { $0 + $1.name.utf8.count + 2 + $1.value.utf8.count + 2 } }

    private init(checked: [Field]) { fields = checked }

    /// Checks `pairs` one by one and all together.
    public init(_ pairs: [(name: String, value: String)]) throws(Failure) {
        var seen: [String: String] = [:]
        for (name, value) in pairs {
            let key = CustomHeaders.lowercased(name)
            if let fault = CustomHeaders.fault(name, key, value) { throw Failure(name: name, fault: fault) }
            guard seen.updateValue(value, forKey: key) == nil else { throw Failure(name: name, fault: .repeated) }
        }
        if let fault = CustomHeaders.unsubscriptionFault(seen) {
            throw Failure(name: "List-Unsubscribe-Post", fault: fault)
        }
        guard seen.keys.count(where: { !$0.utf8.starts(with: "x-".utf8) }) <= Limit.listed
        else { throw Failure(name: nil, fault: .tooManyListed) }
        self.init(checked: pairs.map { Field(name: $0.name, value: CustomHeaders.canonical($0.name, $0.value)) })
        guard octets <= Limit.octets else { throw Failure(name: nil, fault: .tooMuch) }
    }

    /// The fields with `name`, which begins with `X-`, having this value; without it where there is no room for it.
    public func setting(_ name: String, to value: String) -> CustomHeaders {
        let others = fields.filter { CustomHeaders.lowercased($0.name) != CustomHeaders.lowercased(name) }
        let all = CustomHeaders(checked: others + [Field(name: name, value: value)])
        return all.octets <= Limit.octets ? all : CustomHeaders(checked: others)
    }

    private static func fault(_ name: String, _ key: String, _ value: String) -> Fault? {
        guard name.utf8.count <= Limit.name else { return .nameTooLong }
        let row = listed.first { $0.name == key }
        guard row != nil || isExtension(key) else { return .nameNotAllowed }
        guard value.utf8.count <= Limit.value else { return .valueTooLong }
        guard value.unicodeScalars.allSatisfy({ !isControl($0) }) else { return .controlCharacter }
        if row != nil, value.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return .valueEmpty }
        switch row?.values {
        case .anything, nil: return nil
        case .oneOf(let values):
            return values.contains(lowercased(value)) ? nil : .valueNotAllowed(values.joined(separator: ", "))
        case .links:
            return links(value) ? nil : .valueNotAllowed("<https://…> or <mailto:…>, divided by commas")
        case .oneClick:
            return value == oneClick ? nil : .valueNotAllowed(oneClick)
        }
    }

    /// The value as Cloudflare lists it, where it lists some: they mean the same in any case (RFC 2156, RFC 3834).
    private static func canonical(_ name: String, _ value: String) -> String {
        let key = lowercased(name)
        guard case .oneOf = listed.first(where: { $0.name == key })?.values else { return value }
        return lowercased(value)
    }

    /// RFC 8058 section 3.1: one-click needs an https link.
    private static func unsubscriptionFault(_ values: [String: String]) -> Fault? {
        guard values["list-unsubscribe-post"] != nil else { return nil }
        let links = lowercased(values["list-unsubscribe"] ?? "")
        let isHTTPS = links.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst()
            .contains { $0.starts(with: "https://".utf8) }
        return isHTTPS ? nil : .valueNotAllowed("beside a List-Unsubscribe with an https link")
    }

    private static func links(_ value: String) -> Bool {
        let entries = value.split(separator: ",", omittingEmptySubsequences: false).map { entry in
            lowercased(String(entry.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()))
        }
        return entries.allSatisfy { entry in
            (entry.hasPrefix("<https://") || entry.hasPrefix("<mailto:")) && entry.hasSuffix(">")
                && !entry.dropFirst().dropLast().contains { $0 == "<" || $0 == ">" || $0 == " " }
        }
    }

    /// `X-[A-Za-z0-9_-]+`.
    private static func isExtension(_ key: String) -> Bool {
        let bytes = Array(key.utf8)
        return bytes.count > 2 && bytes.starts(with: "x-".utf8)
            && bytes.dropFirst(2).allSatisfy {
                $0.isASCIIAlphanumeric && $0 == $0.asciiLowercased || "_-".utf8.contains($0)
            }
    }

    /// What would end or hide a part of a field: C0 but tab, DEL, C1, and the line and paragraph separators.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar != "\t" && (scalar.isControlOrSeparator || scalar.isDirectionOverride)
    }

    /// ASCII letters only: no other character may become one of a name's.
    private static func lowercased(_ text: String) -> String {
        String(
            decoding: text.utf8.map(\.asciiLowercased),
            as: UTF8.self)
    }

    private enum Values {
        case anything
        case oneOf([String])
        case links
        case oneClick
    }

    private static let oneClick = "List-Unsubscribe=One-Click"

    /// Cloudflare's list (2026), in lower case.
    private static let listed: [(name: String, values: Values)] = [
        ("in-reply-to", .anything), ("references", .anything),
        ("list-unsubscribe", .links), ("list-unsubscribe-post", .oneClick),
        ("list-id", .anything), ("list-archive", .anything), ("list-help", .anything), ("list-owner", .anything),
        ("list-post", .anything), ("list-subscribe", .anything),
        ("precedence", .oneOf(["bulk", "list", "junk"])),
        ("auto-submitted", .oneOf(["auto-generated", "auto-replied", "auto-notified"])),
        ("content-language", .anything), ("keywords", .anything), ("comments", .anything),
        ("importance", .oneOf(["high", "normal", "low"])), ("priority", .oneOf(["normal", "non-urgent", "urgent"])),
        ("sensitivity", .anything), ("organization", .anything),
        ("require-recipient-valid-since", .anything), ("expires", .anything), ("reply-by", .anything),
        ("archived-at", .anything),
    ]
}
