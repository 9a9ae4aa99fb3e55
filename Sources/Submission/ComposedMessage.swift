public import CloudflareAPI
public import Mail
import Text

/// A message by its parts, checked: whoever has one knows that it can be sent, if sender and recipients may.
public struct ComposedMessage: Sendable {
    /// Cloudflare's limits.
    public enum Limit {
        /// Recipients: to, cc and bcc together.
        public static let recipients = 50
        /// Characters of the subject.
        public static let subject = 998
        /// Octets of all parts, attachments in base64.
        public static let octets = 5 * 1024 * 1024
        /// Attachments.
        public static let attachments = 32
        /// Octets of a file's name, its media type or its content id.
        public static let label = 255
    }

    /// A fault of the parts.
    public struct Fault: Error, Sendable, Equatable {
        /// Which part, by its name in Cloudflare's API: `subject`, `attachments[2].content`.
        public let field: String
        /// The fault in words.
        public let text: String
        /// Whether it is nothing but the size.
        public let isTooBig: Bool

        init(_ field: String, _ text: String, isTooBig: Bool = false) {
            self.field = field
            self.text = text
            self.isTooBig = isTooBig
        }
    }

    /// The sender.
    public private(set) var from: Mailbox
    /// Everybody who gets it, in the order to, cc, bcc, each once.
    public private(set) var recipients: [EmailAddress]
    /// The message to send.
    private(set) var message: StructuredMessage
    /// Whether the client left out the domain of ``from``.
    private let hasCompletedSender: Bool
    /// Octets of all parts.
    public let size: Int

    /// The subject.
    public var subject: String { message.subject }

    /// Checks and keeps the parts. Of `text` and `html` one is enough. An address that is there again stands only where
    /// it stood first: Cloudflare would count it, and perhaps send to it, twice.
    public init(
        from: Mailbox, hasCompletedSender: Bool = false, to: [Mailbox], cc: [Mailbox] = [], bcc: [Mailbox] = [],
        replyTo: Mailbox? = nil,
        subject: String, text: String? = nil, html: String? = nil, headers: CustomHeaders = .none,
        attachments: [StructuredMessage.Attachment] = []
    ) throws(Fault) {
        self.from = from
        self.hasCompletedSender = hasCompletedSender
        var seen: Set<EmailAddress> = []
        let to = to.filter { seen.insert($0.address).inserted }
        let cc = cc.filter { seen.insert($0.address).inserted }
        let bcc = bcc.filter { seen.insert($0.address).inserted }
        recipients = (to + cc + bcc).map(\.address)
        guard !recipients.isEmpty else { throw Fault("to", "there must be at least one recipient in to, cc or bcc") }
        guard recipients.count <= Limit.recipients else {
            throw Fault("to", "a message can have at most \(Limit.recipients) recipients, including cc and bcc")
        }
        guard subject.unicodeScalars.count <= Limit.subject else {
            throw Fault("subject", "a subject can have at most \(Limit.subject) characters")
        }
        guard subject.isOneDisplayableLine, UnstructuredText.shown(subject).isOneDisplayableLine else {
            throw Fault("subject", "a subject must not contain control characters, not even in encoded words")
        }
        guard text?.isEmpty == false || html?.isEmpty == false else {
            throw Fault(text == nil ? "html" : "text", "html or text must not be empty")
        }
        guard attachments.count <= Limit.attachments else {
            throw Fault("attachments", "a message can have at most \(Limit.attachments) attachments")
        }
        for (index, attachment) in attachments.enumerated() {
            if let fault = ComposedMessage.fault(attachment) {
                throw Fault("attachments[\(index)].\(fault.field)", fault.text)
            }
        }
        var message = StructuredMessage(from: .init(from), to: to.map { .init($0) }, subject: subject)
        message.cc = cc.map { .init($0) }
        message.bcc = bcc.map { .init($0) }
        message.replyTo = replyTo.map { .init($0) }
        message.text = text
        message.html = html
        message.headers = headers
        message.attachments = attachments
        self.message = message

        let parts: [(field: String, octets: Int)] =
            [("subject", subject.utf8.count), ("text", text?.utf8.count ?? 0), ("html", html?.utf8.count ?? 0)]
            + [("headers", headers.octets)]
            + attachments.enumerated().map { ("attachments[\($0)].content", $1.content.utf8.count) }
        size = parts.reduce(0) { $0 + $1.octets }
        guard size <= Limit.octets else {
            // The largest part is where there is something to gain.
            let largest = parts.max { $0.octets < $1.octets }?.field ?? "subject"
            throw Fault(
                largest, "the message is \(size - Limit.octets) octets over 5 MiB, attachments counted in base64",
                isTooBig: true)
        }
    }

    /// Puts another address in the sender's place. The name stays, or says whose address it was; an address that
    /// somebody can write to becomes that for answers, if there is none.
    mutating func replaceSender(with address: EmailAddress) {
        if message.replyTo == nil, !hasCompletedSender, from.address.domain.isPublic {
            message.replyTo = .init(from)
        }
        from = from.replacing(address)
        message.from = .init(from)
    }

    /// Sends it to `address` and nobody else. Whom it was for stands in `X-Original-To`, as many as there is room for.
    mutating func redirect(to address: EmailAddress) {
        let list = recipients.map(\.description)
        var count = list.count
        while list.prefix(count).joined(separator: ", ").utf8.count > CustomHeaders.Limit.value { count -= 1 }
        message.headers = message.headers.setting("X-Original-To", to: list.prefix(count).joined(separator: ", "))
        recipients = [address]
        message.to = [.init(address: address.description, name: nil)]
        message.cc = []
        message.bcc = []
    }

    private static func fault(_ attachment: StructuredMessage.Attachment) -> (field: String, text: String)? {
        let labels = [
            ("filename", attachment.filename), ("type", attachment.type), ("content_id", attachment.contentID ?? "-"),
        ]
        for (field, label) in labels {
            guard (1...Limit.label).contains(label.utf8.count), label.isOneDisplayableLine else {
                return (field, "it must be 1 to \(Limit.label) octets without control characters")
            }
        }
        guard isMediaType(attachment.type) else { return ("type", "it must be a media type such as application/pdf") }
        guard attachment.contentID?.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x3C && $0 != 0x3E }) ?? true
        else { return ("content_id", "it must be visible ASCII without angle brackets") }
        guard Base64.isEncoding(attachment.content) else {
            return ("content", "it must be base64 with its padding, without line breaks")
        }
        return nil
    }

    /// `type/subtype`, with or without parameters (RFC 6838 section 4.2, RFC 2045 section 5.1).
    private static func isMediaType(_ text: String) -> Bool {
        guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return false }
        let parts = text.prefix { $0 != ";" }.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.utf8.allSatisfy { $0.isASCIIAlphanumeric || "!#$&^_.+-".utf8.contains($0) }
            }
    }
}

extension StructuredMessage.Mailbox {
    init(_ mailbox: Mail.Mailbox) { self.init(address: mailbox.address.description, name: mailbox.name) }
}
