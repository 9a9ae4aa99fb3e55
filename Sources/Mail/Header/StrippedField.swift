/// One line of the table of fields that do not leave the gateway.
public struct StrippedField: Sendable {
    /// The name in lower case; a trailing `*` stands for any ending.
    public let pattern: String
    /// Whether the field goes under either policy, or only under ``HeaderPolicy/strip``.
    public let always: Bool
    /// Why it goes.
    public let reason: String

    /// Every field that is dropped. `Date`, `Message-ID`, `MIME-Version` and `Content-*` are not here although
    /// Cloudflare's documentation calls them platform-controlled: inside a MIME message they are the message's own.
    public static let table: [StrippedField] = [
        StrippedField("bcc", always: true, "a blind copy is the envelope's secret (RFC 5322 section 3.6.3)"),
        StrippedField("resent-bcc", always: true, "a blind copy is the envelope's secret (RFC 5322 section 3.6.6)"),
        StrippedField("return-path", "written at final delivery (RFC 5321 section 4.4)"),
        StrippedField("received", "the trace of another journey (RFC 5321 section 4.4)"),
        StrippedField("x-received", "the trace of another journey, in Gmail's spelling"),
        StrippedField("received-spf", "a verdict on another journey (RFC 7208 section 9.1)"),
        StrippedField("delivered-to", "written at delivery (RFC 9228)"),
        StrippedField("x-delivered-to", "written at delivery"),
        StrippedField("authentication-results", "a verdict on another journey (RFC 8601)"),
        StrippedField("dkim-signature", "Cloudflare signs what it sends (RFC 6376)"),
        StrippedField("x-google-dkim-signature", "a signature of another journey"),
        StrippedField("x-google-smtp-source", "the trace of another journey"),
        StrippedField("arc-*", "the chain of another journey (RFC 8617)"),
        StrippedField("x-gm-*", "Gmail's own bookkeeping"),
        StrippedField("x-gmail-original-message-id", "Gmail's own bookkeeping"),
        StrippedField("feedback-id", "Cloudflare writes its own"),
        StrippedField("tls-required", "Cloudflare decides (RFC 8689 section 5)"),
        StrippedField("tls-report-domain", "Cloudflare writes its own (RFC 8460 section 5.3)"),
        StrippedField("tls-report-submitter", "Cloudflare writes its own (RFC 8460 section 5.3)"),
        StrippedField("cfbl-address", "Cloudflare writes its own (RFC 9477)"),
        StrippedField("cfbl-feedback-id", "Cloudflare writes its own (RFC 9477)"),
    ]

    static func isStripped(_ field: HeaderField, under policy: HeaderPolicy) -> Bool {
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
