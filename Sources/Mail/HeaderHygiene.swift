/// What happens to the transport fields a message arrives with (`HEADER_POLICY`).
public enum HeaderPolicy: String, Sendable, CaseIterable {
    /// Those that Cloudflare refuses or writes itself are left out.
    case strip
    /// They are passed on as they are.
    case pass
}

/// A message whose blind copies nobody can see, and, if the policy says so, without transport fields.
///
/// What stays, stays byte for byte, in order, with its folding. Nothing is added: Cloudflare supplies a missing `Date`
/// and `Message-ID` itself.
public struct HygienicMessage: Sendable, Hashable {
    /// The whole message. If nothing was dropped this is the array it was made from, not a copy.
    public let bytes: [UInt8]
    /// The names of the fields that were dropped, as first spelled, each once, in order.
    public let droppedFields: [String]

    /// Makes `message` hygienic; `header` must be its header block.
    public init(_ message: [UInt8], header: HeaderBlock, policy: HeaderPolicy) {
        let dropped = header.fields.filter { UnwantedField.isUnwanted($0, under: policy) }
        guard !dropped.isEmpty else {
            bytes = message
            droppedFields = []
            return
        }
        var kept: [UInt8] = []
        kept.reserveCapacity(message.count)
        var position = 0
        var names: [String] = []
        var seen: Set<[UInt8]> = []
        for field in dropped {
            kept += message[position..<field.range.lowerBound]
            position = field.range.upperBound
            if seen.insert(field.name.map(asciiLowercased)).inserted {
                names.append(String(decoding: field.name, as: UTF8.self))
            }
        }
        kept += message[position...]
        bytes = kept
        droppedFields = names
    }
}

/// One line of the table of fields that do not leave the gateway.
public struct UnwantedField: Sendable {
    /// The name in lower case; a trailing `*` stands for any ending.
    public let pattern: String
    /// Whether the field goes under either policy, or only under ``HeaderPolicy/strip``.
    public let always: Bool
    /// Why it goes.
    public let reason: String

    /// Every field that is dropped. `Date`, `Message-ID`, `MIME-Version` and `Content-*` are not here although
    /// Cloudflare's documentation calls them platform-controlled: inside a MIME message they are the message's own.
    public static let table: [UnwantedField] = [
        UnwantedField("bcc", always: true, "a blind copy is the envelope's secret (RFC 5322 section 3.6.3)"),
        UnwantedField("resent-bcc", always: true, "a blind copy is the envelope's secret (RFC 5322 section 3.6.6)"),
        UnwantedField("return-path", "written at final delivery (RFC 5321 section 4.4)"),
        UnwantedField("received", "the trace of another journey (RFC 5321 section 4.4)"),
        UnwantedField("x-received", "the trace of another journey, in Gmail's spelling"),
        UnwantedField("received-spf", "a verdict on another journey (RFC 7208 section 9.1)"),
        UnwantedField("delivered-to", "written at delivery (RFC 9228)"),
        UnwantedField("x-delivered-to", "written at delivery"),
        UnwantedField("authentication-results", "a verdict on another journey (RFC 8601)"),
        UnwantedField("dkim-signature", "Cloudflare signs what it sends (RFC 6376)"),
        UnwantedField("x-google-dkim-signature", "a signature of another journey"),
        UnwantedField("x-google-smtp-source", "the trace of another journey"),
        UnwantedField("arc-*", "the chain of another journey (RFC 8617)"),
        UnwantedField("x-gm-*", "Gmail's own bookkeeping"),
        UnwantedField("x-gmail-original-message-id", "Gmail's own bookkeeping"),
        UnwantedField("feedback-id", "Cloudflare writes its own"),
        UnwantedField("tls-required", "Cloudflare decides (RFC 8689 section 5)"),
        UnwantedField("tls-report-domain", "Cloudflare writes its own (RFC 8460 section 5.3)"),
        UnwantedField("tls-report-submitter", "Cloudflare writes its own (RFC 8460 section 5.3)"),
        UnwantedField("cfbl-address", "Cloudflare writes its own (RFC 9477)"),
        UnwantedField("cfbl-feedback-id", "Cloudflare writes its own (RFC 9477)"),
    ]

    static func isUnwanted(_ field: HeaderField, under policy: HeaderPolicy) -> Bool {
        table.contains { ($0.always || policy == .strip) && $0.matches(field) }
    }

    private init(_ pattern: String, always: Bool = false, _ reason: String) {
        self.pattern = pattern
        self.always = always
        self.reason = reason
    }

    private func matches(_ field: HeaderField) -> Bool {
        guard pattern.utf8.last == UInt8(ascii: "*") else { return field.isNamed(pattern) }
        let prefix = pattern.utf8.dropLast()
        return field.name.count >= prefix.count && zip(field.name, prefix).allSatisfy { asciiLowercased($0) == $1 }
    }
}
