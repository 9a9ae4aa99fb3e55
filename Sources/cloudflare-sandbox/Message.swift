import FoundationEssentials

/// A message that one of the two sending calls asks to send, as far as the answer depends on it.
struct Message: Sendable {
    /// The limits of Cloudflare's API (2026).
    enum Limit {
        /// Recipients of a message: to, cc and bcc together.
        static let recipients = 50
        /// Octets of a message with its attachments.
        static let octets = 5 * 1024 * 1024
        /// Characters of a subject.
        static let subject = 998
        /// Attachments of a message.
        static let attachments = 32
    }

    let recipients: [Recipient]

    /// Why a message is refused, and in which of its fields the reason is found.
    struct Failure: Error, Equatable {
        let error: APIError
        let detail: String

        init(_ error: APIError, _ detail: String) {
            self.error = error
            self.detail = detail
        }
    }

    /// The message in the body of `send_raw`: the envelope and a MIME message.
    init(raw body: [UInt8]) throws(Failure) {
        let raw: RawBody = try Message.decode(body)
        guard Recipient(raw.from) != nil else { throw Failure(.invalidSchema, "from: no address") }
        recipients = try Message.recipients(raw.recipients, of: "recipients")
        guard raw.message.utf8.count <= Limit.octets else { throw Failure(.tooBig, "mime_message: over 5 MiB") }
        guard !raw.message.isEmpty else { throw Failure(.invalidEmail, "mime_message: empty") }
    }

    /// The message in the body of `send`: its parts by name.
    init(structured body: [UInt8]) throws(Failure) {
        let parts: StructuredBody = try Message.decode(body)
        for (field, mailbox) in [("from", parts.from), ("reply_to", parts.replyTo)] {
            guard let mailbox else { continue }
            guard Recipient(mailbox.address) != nil else { throw Failure(.invalidSchema, "\(field): no address") }
            guard mailbox.hasPlainName else { throw Failure(.invalidEmail, "\(field): control character in the name") }
        }
        let all = [parts.to, parts.cc, parts.bcc].flatMap { $0?.mailboxes ?? [] }
        guard all.allSatisfy(\.hasPlainName) else {
            throw Failure(.invalidEmail, "to, cc, bcc: control character in a name")
        }
        recipients = try Message.recipients(all.map(\.address), of: "to, cc, bcc")
        guard parts.subject.unicodeScalars.count <= Limit.subject
        else { throw Failure(.invalidEmail, "subject: over 998 characters") }
        guard !hasControlCharacter(parts.subject) else { throw Failure(.invalidEmail, "subject: control character") }
        guard parts.html?.isEmpty == false || parts.text?.isEmpty == false
        else { throw Failure(.invalidSchema, "html, text: one of them is needed") }
        let headers = try CustomHeaders(parts.headers ?? [:])
        var octets = headers.octets + parts.subject.utf8.count
        octets += (parts.html?.utf8.count ?? 0) + (parts.text?.utf8.count ?? 0)
        guard parts.attachments?.count ?? 0 <= Limit.attachments
        else { throw Failure(.invalidEmail, "attachments: over 32") }
        for (index, attachment) in (parts.attachments ?? []).enumerated() {
            if let fault = attachment.fault { throw Failure(.invalidSchema, "attachments[\(index)].\(fault)") }
            // As the message carries it: in base64.
            octets += attachment.content.utf8.count
        }
        guard octets <= Limit.octets else { throw Failure(.tooBig, "the message is over 5 MiB") }
    }

    private static func decode<Body: Decodable>(_ body: [UInt8]) throws(Failure) -> Body {
        do {
            return try JSONDecoder().decode(Body.self, from: Data(body))
        } catch let DecodingError.keyNotFound(key, _) {
            throw Failure(.invalidSchema, "\(key.stringValue): missing")
        } catch let DecodingError.typeMismatch(_, context), let DecodingError.valueNotFound(_, context) {
            let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
            throw Failure(.invalidSchema, "\(path.joined(separator: ".")): of the wrong type")
        } catch {
            throw Failure(.invalidSchema, "the body is not valid JSON")
        }
    }

    private static func recipients(_ addresses: [String], of field: String) throws(Failure) -> [Recipient] {
        guard !addresses.isEmpty else { throw Failure(.invalidSchema, "\(field): empty") }
        guard addresses.count <= Limit.recipients else { throw Failure(.invalidSchema, "\(field): over 50 recipients") }
        var recipients: [Recipient] = []
        for address in addresses {
            guard let recipient = Recipient(address) else { throw Failure(.invalidSchema, "\(field): no address") }
            recipients.append(recipient)
        }
        return recipients
    }
}

/// Whether `text` holds what a header field cannot.
func hasControlCharacter(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0x7F || ($0 < 0x20 && $0 != UInt8(ascii: "\t")) }
}

/// The body of `send_raw`.
private struct RawBody: Decodable {
    let from: String
    let recipients: [String]
    let message: String

    enum CodingKeys: String, CodingKey {
        case from
        case recipients
        case message = "mime_message"
    }
}

/// The body of `send`.
private struct StructuredBody: Decodable {
    let from: Mailbox
    let to: Mailboxes?
    let cc: Mailboxes?
    let bcc: Mailboxes?
    let replyTo: Mailbox?
    let subject: String
    let html: String?
    let text: String?
    let headers: [String: String]?
    let attachments: [Attachment]?

    enum CodingKeys: String, CodingKey {
        case from
        case to
        case cc
        case bcc
        case replyTo = "reply_to"
        case subject
        case html
        case text
        case headers
        case attachments
    }
}

/// `"address"` or `{"address": …, "name": …}`.
private struct Mailbox: Decodable {
    let address: String
    let name: String?

    private enum CodingKeys: String, CodingKey {
        case address
        case name
    }

    init(from decoder: any Decoder) throws {
        if let address = try? decoder.singleValueContainer().decode(String.self) {
            self.address = address
            name = nil
        } else {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            address = try container.decode(String.self, forKey: .address)
            name = try container.decodeIfPresent(String.self, forKey: .name)
        }
    }

    var hasPlainName: Bool { !hasControlCharacter(name ?? "") }
}

/// A mailbox or an array of them.
private struct Mailboxes: Decodable {
    let mailboxes: [Mailbox]

    init(from decoder: any Decoder) throws {
        if var list = try? decoder.unkeyedContainer() {
            var mailboxes: [Mailbox] = []
            while !list.isAtEnd { mailboxes.append(try list.decode(Mailbox.self)) }
            self.mailboxes = mailboxes
        } else {
            mailboxes = [try Mailbox(from: decoder)]
        }
    }
}

/// A file that goes with a message.
private struct Attachment: Decodable {
    let content: String
    let filename: String
    let type: String
    let disposition: String
    let contentID: String?

    enum CodingKeys: String, CodingKey {
        case content
        case filename
        case type
        case disposition
        case contentID = "content_id"
    }

    /// The fault of the attachment, beginning with the field's name; nil when it has none.
    var fault: String? {
        if Data(base64Encoded: content) == nil { return "content: no base64" }
        if filename.isEmpty || hasControlCharacter(filename) { return "filename: empty or with a control character" }
        if !type.contains("/") || hasControlCharacter(type) { return "type: not a media type" }
        switch disposition {
        case "attachment": return nil
        case "inline": return contentID?.isEmpty == false ? nil : "content_id: missing"
        default: return "disposition: neither attachment nor inline"
        }
    }
}
