import Text

/// The header fields that `send` lets its caller add: those of a list, and names that begin with `X-`.
struct CustomHeaders: Sendable {
    /// The limits of Cloudflare's API (2026).
    enum Limit {
        /// Octets of all fields, as `CustomHeaders.octets` counts them.
        static let octets = 16 * 1024
        /// Octets of a value.
        static let value = 2048
        /// Octets of a name.
        static let name = 100
        /// Fields whose names do not begin with `X-`.
        static let listed = 20
    }

    /// Octets of all fields: of each its name, its value, and two for each of what divides them and what ends the line.
    let octets: Int

    /// Checks the fields as a whole.
    init(_ fields: [String: String]) throws(Message.Failure) {
        var values: [String: String] = [:]
        var octets = 0
        // In order of their names, so that of several faults the same one is told every time.
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            let key = name.lowercased()
            try CustomHeaders.check(name: name, key, value)
            guard values.updateValue(value, forKey: key) == nil else { throw CustomHeaders.fault("a name twice") }
            octets += name.utf8.count + 2 + value.utf8.count + 2
        }
        guard octets <= Limit.octets else { throw CustomHeaders.fault("over 16 KB together") }
        guard values.keys.count(where: { !$0.hasPrefix("x-") }) <= Limit.listed
        else { throw CustomHeaders.fault("over 20 besides X- fields") }
        try CustomHeaders.checkUnsubscription(values["list-unsubscribe"], values["list-unsubscribe-post"])
        self.octets = octets
    }

    private static func check(name: String, _ key: String, _ value: String) throws(Message.Failure) {
        guard isExtension(name) || listed.contains(key) else { throw fault("a name that is not allowed") }
        guard name.utf8.count <= Limit.name else { throw fault("a name over 100 bytes") }
        guard value.utf8.count <= Limit.value else { throw fault("a value over 2,048 bytes") }
        guard !hasControlCharacter(value) else { throw fault("a control character in a value") }
        if listed.contains(key), value.allSatisfy({ $0 == " " || $0 == "\t" }) { throw fault("\(key): empty") }
        if let allowed = allowedValues[key], !allowed.contains(value) {
            throw fault("a value that \(key) cannot have")
        }
    }

    /// RFC 2369 and RFC 8058: URIs in angle brackets, and the one-click form only beside an https one.
    private static func checkUnsubscription(_ uris: String?, _ post: String?) throws(Message.Failure) {
        let entries = (uris ?? "").split(separator: ",").map { entry in
            entry.drop { $0 == " " || $0 == "\t" }.lowercased()
        }
        guard uris == nil || !entries.isEmpty,
            entries.allSatisfy({ $0.hasPrefix("<https://") || $0.hasPrefix("<mailto:") })
        else { throw fault("list-unsubscribe: neither https nor mailto") }
        guard let post else { return }
        guard post == "List-Unsubscribe=One-Click", entries.contains(where: { $0.hasPrefix("<https://") })
        else { throw fault("list-unsubscribe-post: not List-Unsubscribe=One-Click beside an https list-unsubscribe") }
    }

    /// `X-[A-Za-z0-9_-]+`.
    private static func isExtension(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        return bytes.count > 2 && (bytes[0] | 0x20) == UInt8(ascii: "x") && bytes[1] == UInt8(ascii: "-")
            && bytes.dropFirst(2).allSatisfy { byte in
                byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
            }
    }

    private static func fault(_ detail: String) -> Message.Failure {
        Message.Failure(.invalidEmail, "headers: " + detail)
    }

    private static let listed: Set<String> = [
        "in-reply-to", "references", "list-unsubscribe", "list-unsubscribe-post", "list-id", "list-archive",
        "list-help",
        "list-owner", "list-post", "list-subscribe", "precedence", "auto-submitted", "content-language", "keywords",
        "comments", "importance", "priority", "sensitivity", "organization", "require-recipient-valid-since", "expires",
        "reply-by", "archived-at",
    ]

    private static let allowedValues: [String: Set<String>] = [
        "precedence": ["bulk", "list", "junk"],
        "auto-submitted": ["auto-generated", "auto-replied", "auto-notified"],
        "importance": ["high", "normal", "low"],
        "priority": ["normal", "non-urgent", "urgent"],
    ]
}
