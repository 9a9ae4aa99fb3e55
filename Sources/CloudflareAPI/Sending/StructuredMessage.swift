internal import JSON

/// A message as `send` takes it: its parts by name. Cloudflare makes the RFC 5322 message of them.
public struct StructuredMessage: Sendable, Equatable {
    /// Somebody in `from`, `to`, `cc`, `bcc` or `reply_to`.
    public struct Mailbox: Sendable, Equatable {
        public let address: String
        /// The display name; nil for none.
        public let name: String?

        public init(address: String, name: String?) {
            self.address = address
            self.name = name
        }
    }

    /// A file that goes with the message.
    public struct Attachment: Sendable, Equatable {
        /// The file in base64.
        public let content: String
        public let filename: String
        /// The media type.
        public let type: String
        /// The name by which the HTML shows it (`cid:…`); nil for an attachment that stands for itself.
        public let contentID: String?

        public init(content: String, filename: String, type: String, contentID: String?) {
            self.content = content
            self.filename = filename
            self.type = type
            self.contentID = contentID
        }
    }

    public var from: Mailbox
    public var to: [Mailbox]
    public var cc: [Mailbox] = []
    public var bcc: [Mailbox] = []
    public var replyTo: Mailbox?
    public var subject: String
    /// At least one of this and `html`.
    public var text: String?
    public var html: String?
    public var headers = CustomHeaders.none
    public var attachments: [Attachment] = []

    /// A message of the fields that every one has.
    public init(from: Mailbox, to: [Mailbox], subject: String) {
        self.from = from
        self.to = to
        self.subject = subject
    }

    /// The body of the request, made of these values alone.
    public var json: [UInt8] {
        let sizes = [text, html].map { $0?.utf8.count ?? 0 } + attachments.map { $0.content.utf8.count }
        var writer = JSONWriter(capacity: sizes.reduce(4096, +))
        writer.object { writer in
            writer.name("from")
            writer.value(from)
            for (name, parties) in [("to", to), ("cc", cc), ("bcc", bcc)] where !parties.isEmpty {
                writer.name(name)
                writer.array { for party in parties { $0.value(party) } }
            }
            if let replyTo {
                writer.name("reply_to")
                writer.value(replyTo)
            }
            writer.member("subject", subject)
            if let text { writer.member("text", text) }
            if let html { writer.member("html", html) }
            if !headers.fields.isEmpty {
                writer.name("headers")
                writer.object { for field in headers.fields { $0.member(field.name, field.value) } }
            }
            if !attachments.isEmpty {
                writer.name("attachments")
                writer.array { for attachment in attachments { $0.value(attachment) } }
            }
        }
        return writer.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func value(_ party: StructuredMessage.Mailbox) {
        guard let name = party.name else {
            value(party.address)
            return
        }
        object {
            $0.member("address", party.address)
            $0.member("name", name)
        }
    }

    fileprivate mutating func value(_ attachment: StructuredMessage.Attachment) {
        object {
            $0.member("content", attachment.content)
            $0.member("filename", attachment.filename)
            $0.member("type", attachment.type)
            $0.member("disposition", attachment.contentID == nil ? "attachment" : "inline")
            if let contentID = attachment.contentID { $0.member("content_id", contentID) }
        }
    }
}
