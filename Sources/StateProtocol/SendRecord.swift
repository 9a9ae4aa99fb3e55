/// The outcome of one message, for the admin's Activity page and the command line's `log`.
public struct SendRecord: Sendable, Equatable {
    /// When it was over, in milliseconds since 1970 (wall clock, for people to read).
    public var time: UInt64
    /// The submission's id, as the journal has it.
    public var id: String
    /// The entry point that it came through: `smtp`, `http`, `admin`.
    public var entryPoint: String
    /// The login of the sender.
    public var login: String
    /// The envelope's sender.
    public var from: String
    /// The envelope's recipients, divided by commas.
    public var recipients: String
    /// The Subject, decoded.
    public var subject: String
    /// The message's size in bytes.
    public var size: UInt64
    /// The outcome in one word: `delivered`, `queued`, `bounced`, `refused`, …
    public var outcome: String
    /// The outcome in detail.
    public var detail: String
    /// Cloudflare's ray id.
    public var ray: String
    /// How long Cloudflare took, in milliseconds.
    public var duration: UInt64
    /// Cloudflare's name for the message; empty where there is none.
    public var messageID: String

    /// A record. Texts that are too long are cut, so that every record fits a datagram.
    public init(
        time: UInt64, id: String, entryPoint: String, login: String, from: String, recipients: String, subject: String,
        size: UInt64, outcome: String, detail: String, ray: String, duration: UInt64,
        messageID: String = ""
    ) {
        self.time = time
        self.id = SendRecord.cut(id, to: 100)
        self.entryPoint = SendRecord.cut(entryPoint, to: 20)
        self.login = SendRecord.cut(login, to: 300)
        self.from = SendRecord.cut(from, to: 300)
        self.recipients = SendRecord.cut(recipients, to: 1_200)
        self.subject = SendRecord.cut(subject, to: 700)
        self.size = size
        self.outcome = SendRecord.cut(outcome, to: 50)
        self.detail = SendRecord.cut(detail, to: 900)
        self.ray = SendRecord.cut(ray, to: 100)
        self.duration = duration
        // A part of a name would be another name.
        self.messageID = SendRecord.cut(messageID, to: SendRecord.longestMessageID) == messageID ? messageID : ""
    }

    package init(reading reader: inout WireReader) throws(WireError) {
        time = try reader.number("a time", upTo: UInt64.max)
        id = try reader.text("an id")
        entryPoint = try reader.text("a door")
        login = try reader.text("a login")
        from = try reader.text("a sender")
        recipients = try reader.text("recipients")
        subject = try reader.text("a subject")
        size = try reader.number("a size", upTo: UInt64.max)
        outcome = try reader.text("an outcome")
        detail = try reader.text("a detail")
        ray = try reader.text("a ray id")
        duration = try reader.number("a duration", upTo: UInt64.max)
        // One that an earlier version has written ends here.
        messageID = reader.isAtEnd ? "" : try reader.text("a message's name")
    }

    package func write(to writer: inout WireWriter) {
        writer.number(time)
        writer.text(id)
        writer.text(entryPoint)
        writer.text(login)
        writer.text(from)
        writer.text(recipients)
        writer.text(subject)
        writer.number(size)
        writer.text(outcome)
        writer.text(detail)
        writer.text(ray)
        writer.number(duration)
        writer.text(messageID)
    }

    /// In bytes on the wire.
    private static let longestMessageID = 300

    /// The longest beginning of `text` that takes at most `length` bytes on the wire.
    private static func cut(_ text: String, to length: Int) -> String {
        var size = 0
        var end = text.unicodeScalars.startIndex
        for scalar in text.unicodeScalars {
            for byte in UTF8.encode(scalar)! { size += WireText.isPlain(byte) ? 1 : 3 }
            if size > length { return String(text.unicodeScalars[..<end]) }
            end = text.unicodeScalars.index(after: end)
        }
        return text
    }
}
