import CloudflareAPI
import JSON
import Mail
import Submission
import Text

/// The body of `send`, Cloudflare's and ours: read, checked, and nothing left unread.
struct SendRequest {
    let letter: ComposedMessage
    /// The visitor's Turnstile token; only ours has it.
    let turnstileToken: String?
    /// Where each of the letter's recipients stands: `to[3]`, or `cc` where there is no array.
    let recipientFields: [String]

    /// Reads the body; `allowsTurnstile` tells ours from Cloudflare's, and `names` says what names without a domain
    /// stand for.
    init(_ body: [UInt8], allowsTurnstile: Bool, names: UnqualifiedNames = .refused) throws(Problem) {
        var object = try ObjectReader(try SendRequest.json(body))
        guard let fromValue = object.take("from") else { throw object.missing("from") }
        let fromPath = JSONPath([.member("from")])
        let named = try names.sender(fromValue, at: fromPath)
        let from =
            if let named { named } else { try SendRequest.mailbox(fromValue, at: fromPath, as: .sender) }
        let to = try SendRequest.mailboxes(&object, "to", names)
        let cc = try SendRequest.mailboxes(&object, "cc", names)
        let bcc = try SendRequest.mailboxes(&object, "bcc", names)
        guard !(to.isEmpty && cc.isEmpty && bcc.isEmpty) else { throw object.missing("to") }
        let replyTo: Mailbox? =
            if let value = object.take("reply_to") {
                try SendRequest.mailbox(value, at: JSONPath([.member("reply_to")]), as: .recipient)
            } else {
                nil
            }
        let subject = try object.required("subject")
        let text = try object.text("text")
        let html = try object.text("html")
        let headers = try SendRequest.headers(&object)
        let attachments = try SendRequest.attachments(&object)
        turnstileToken = allowsTurnstile ? try object.text("cf-turnstile-response") : nil
        try object.end()
        // As the letter has them: an address that is there again stands where it stood first.
        var seen: Set<EmailAddress> = []
        recipientFields = (to + cc + bcc).filter { seen.insert($0.mailbox.address).inserted }.map(\.field)
        do throws(ComposedMessage.Fault) {
            letter = try ComposedMessage(
                from: from, hasCompletedSender: named != nil, to: to.map(\.mailbox), cc: cc.map(\.mailbox),
                bcc: bcc.map(\.mailbox), replyTo: replyTo,
                subject: subject, text: text, html: html, headers: headers, attachments: attachments)
        } catch {
            throw Problem(error.isTooBig ? .tooLarge : .invalidField, error.text, field: error.field)
        }
    }

    /// The JSON of a body.
    static func json(_ body: [UInt8]) throws(Problem) -> JSONValue {
        do throws(JSONError) {
            return try JSONValue(parsing: body)
        } catch {
            throw Problem(error)
        }
    }

    private typealias Placed = (mailbox: Mailbox, field: String)

    /// One mailbox or an array of them.
    private static func mailboxes(
        _ object: inout ObjectReader, _ name: String, _ names: UnqualifiedNames
    ) throws(Problem) -> [Placed] {
        guard let value = object.take(name) else { return [] }
        let path = JSONPath([.member(name)])
        guard case .array(let elements) = value else {
            return try mailboxes(value, at: path, names)
        }
        guard elements.count <= ComposedMessage.Limit.recipients else {
            throw Problem(
                .invalidField, "a message can have at most \(ComposedMessage.Limit.recipients) recipients",
                field: path.description)
        }
        var mailboxes: [Placed] = []
        for (index, element) in elements.enumerated() {
            mailboxes += try SendRequest.mailboxes(element, at: path.element(index), names)
        }
        return mailboxes
    }

    /// One mailbox; several where a name stands for them.
    private static func mailboxes(
        _ value: JSONValue, at path: JSONPath, _ names: UnqualifiedNames
    ) throws(Problem) -> [Placed] {
        if let named = try names.recipients(value, at: path) { return named.map { ($0, path.description) } }
        return [(try mailbox(value, at: path, as: .recipient), path.description)]
    }

    /// `"jane@example.com"`, `"Jane <jane@example.com>"`, `{"address": …, "name": …}`, or the same with `email`.
    private static func mailbox(
        _ value: JSONValue, at path: JSONPath, as role: EmailAddress.Role
    ) throws(Problem) -> Mailbox {
        switch value {
        case .string(let text):
            return try mailbox(text, at: path, as: role)
        case .object:
            var object = try ObjectReader(value, at: path)
            let address = try object.text("address")
            let email = try object.text("email")
            let name = try object.text("name")
            try object.end()
            guard let text = address ?? email else { throw object.missing("address") }
            guard address == nil || email == nil else {
                throw ObjectReader.wrong(path.member("email"), "duplicates \"address\"")
            }
            let place = path.member(address == nil ? "email" : "address")
            let bare = try mailbox(text, at: place, as: role)
            guard bare.name == nil else { throw ObjectReader.wrong(place, "must be an address without a name") }
            do throws(MailboxError) {
                return try Mailbox(name: name, address: bare.address)
            } catch {
                throw ObjectReader.wrong(path.member("name"), "\(error)")
            }
        default:
            throw ObjectReader.wrong(path, "must be an address, or an object with address and name")
        }
    }

    /// The same rules as for a header field, but for what header fields alone have: lines, and the separator of a list
    /// that some programs leave behind its only entry.
    static func mailbox(
        _ text: String, at path: JSONPath, as role: EmailAddress.Role
    ) throws(Problem) -> Mailbox {
        do throws(MailboxError) {
            guard !text.utf8.contains(where: { $0 == 0x0D || $0 == 0x0A }) else { throw .control }
            let last = Array(text.utf8).trimmingSpaces().last
            guard last != UInt8(ascii: ","), last != UInt8(ascii: ";") else { throw .list }
            return try Mailbox(parsing: text.utf8, allowingUTF8: true, as: role)
        } catch {
            throw ObjectReader.wrong(path, "\(error)")
        }
    }

    private static func headers(_ object: inout ObjectReader) throws(Problem) -> CustomHeaders {
        guard let value = object.take("headers") else { return .none }
        let path = JSONPath([.member("headers")])
        var members = try ObjectReader(value, at: path)
        var pairs: [(name: String, value: String)] = []
        for member in members.takeRest() {
            guard case .string(let text) = member.value else {
                throw ObjectReader.wrong(path.member(member.name), "must be a string")
            }
            pairs.append((member.name, text))
        }
        do throws(CustomHeaders.Failure) {
            return try CustomHeaders(pairs)
        } catch {
            let place = error.name.map { path.member($0) } ?? path
            throw Problem(.invalidField, error.fault.text, field: place.description)
        }
    }

    private static func attachments(_ object: inout ObjectReader) throws(Problem) -> [StructuredMessage.Attachment] {
        guard let value = object.take("attachments") else { return [] }
        let path = JSONPath([.member("attachments")])
        guard case .array(let elements) = value else { throw ObjectReader.wrong(path, "must be an array") }
        var attachments: [StructuredMessage.Attachment] = []
        for (index, element) in elements.enumerated() {
            attachments.append(try attachment(element, at: path.element(index)))
        }
        return attachments
    }

    private static func attachment(
        _ value: JSONValue, at path: JSONPath
    ) throws(Problem) -> StructuredMessage.Attachment {
        var object = try ObjectReader(value, at: path)
        let content = try object.required("content")
        let filename = try object.required("filename")
        let type = try object.text("type") ?? "application/octet-stream"
        let disposition = try object.text("disposition") ?? "attachment"
        let contentID = try object.text("content_id")
        try object.end()
        switch disposition {
        case "attachment":
            guard contentID == nil else { throw ObjectReader.wrong(path.member("content_id"), "is for inline files") }
        case "inline":
            guard contentID != nil else { throw object.missing("content_id") }
        default:
            throw ObjectReader.wrong(path.member("disposition"), "must be attachment or inline")
        }
        return StructuredMessage.Attachment(content: content, filename: filename, type: type, contentID: contentID)
    }
}
