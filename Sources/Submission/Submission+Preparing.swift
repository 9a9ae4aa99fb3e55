internal import CloudflareAPI
import Crypto
internal import Mail
import Policy
import Settings
import StateProtocol

// What is checked when the whole message is there.
extension Submission {
    /// A message that may leave.
    struct Prepared {
        let author: EmailAddress
        /// The domains that Cloudflare may find fault with: the envelope sender's, and the author's if it is another.
        let domains: [String]
        let subject: String
        var droppedFields: [String] = []
        var reencodedParts = 0
        var rewrittenFields: [OriginatorFields.Change] = []
        /// Nil where they are as the client named them.
        var sentAs: Envelope?
        var originalAuthor: EmailAddress?
        let recipients: [String]
        /// By what a repeat is known; nil for a message that has none.
        let key: SendKey?
        let send: (any MessageRelay) throws(SendFailure) -> SendReceipt
    }

    /// Checks sender and recipients of a message that is checked otherwise.
    func prepare(_ letter: ComposedMessage, _ idempotencyKey: String?) throws(Refusal) -> Prepared {
        let envelope = try envelope(letter.from.address, letter.recipients)
        var sent = letter
        if envelope.sender != letter.from.address { sent.replaceSender(with: envelope.sender) }
        if let redirect = rules.mapping.redirect { sent.redirect(to: redirect.address) }
        let message = sent.message
        return Prepared(
            author: envelope.sender, domains: [envelope.sender.domain.description], subject: letter.subject,
            sentAs: changed(envelope, letter.from.address, letter.recipients),
            originalAuthor: envelope.sender == letter.from.address ? nil : letter.from.address,
            recipients: envelope.recipients.map(\.description),
            // As it came: a repeat is one whatever the settings say by then.
            key: try key(idempotencyKey) { Fingerprint(of: [letter.message.json]) },
            send: { relay throws(SendFailure) in try relay.send(message) })
    }

    /// The envelope that is sent for this one, checked.
    private func envelope(_ sender: EmailAddress, _ recipients: [EmailAddress]) throws(Refusal) -> Envelope {
        let sender = try permitted(sender)
        for recipient in recipients {
            if let refusal = refusal(ofRecipient: recipient) { throw refusal }
        }
        return Envelope(sender: sender, recipients: destination(of: recipients))
    }

    /// `envelope`, if it is not these.
    private func changed(_ envelope: Envelope, _ sender: EmailAddress, _ recipients: [EmailAddress]) -> Envelope? {
        envelope == Envelope(sender: sender, recipients: recipients) ? nil : envelope
    }

    /// What is changed in the header beside the originator fields.
    private func edits(_ header: HeaderBlock, of message: Message) -> [HeaderEdit] {
        var edits: [HeaderEdit] = []
        if rules.mapping.redirect != nil {
            edits.append(.prepending(message.recipients.map { ("X-Original-To", $0.description) }))
        }
        if let domain = senderDomain {
            edits += RecipientFields.completions(of: header, in: message.content, at: domain)
        }
        return edits
    }

    /// Checks what can still be wrong with a message, and makes it fit to leave.
    func prepare(_ message: Message, _ idempotencyKey: String?) throws(Refusal) -> Prepared {
        let envelope = try envelope(message.sender, message.recipients)
        if let defect = LineDefect.gravest(of: message.content) { throw .malformedLines(defect) }
        let (header, written) = try originators(
            of: message.content, allowingUTF8: message.allowsUTF8, completingWith: senderDomain)
        let originators = try written.replacing(in: header) { (field, address) throws(Refusal) in
            try permitted(address, in: field)
        }
        var place = header
        let edits = edits(header, of: message)
        let canonical = originators.rewritten(message.content, and: edits)
        if !originators.changes.isEmpty || !edits.isEmpty {
            // What we wrote is read as strictly as what the client wrote.
            let (again, fields) = try self.originators(of: canonical, allowingUTF8: message.allowsUTF8)
            guard fields.hasSameMailboxes(as: originators), fields.changes.isEmpty else {
                throw .cannotReencode(.field("From"))
            }
            place = again
        }
        let stripped = StrippedMessage(canonical, header: place, policy: settings.headerPolicy)
        let content: UnicodeMessage
        do throws(ReencodingError) {
            content = try UnicodeMessage(stripped.bytes, maximumLength: Submission.maximumMessageSize)
        } catch {
            throw .cannotReencode(error)
        }
        // Encoding must not have changed who the message is from, whatever it made of the rest.
        if content.reencodedFields > 0 || content.reencodedParts > 0,
            try !self.originators(of: content.bytes, allowingUTF8: message.allowsUTF8).fields
                .hasSameMailboxes(as: originators)
        {
            throw .cannotReencode(.field("From"))
        }
        let raw = RawMessage(
            from: envelope.sender.description, recipients: envelope.recipients.map(\.description),
            message: content.bytes)
        let domains = [envelope.sender.domain, originators.from.domain].map(\.description)
        return Prepared(
            author: originators.from, domains: domains[0] == domains[1] ? [domains[0]] : domains,
            subject: header.subject(of: message.content),
            droppedFields: stripped.droppedFields, reencodedParts: content.reencodedParts,
            rewrittenFields: originators.changes,
            sentAs: changed(envelope, message.sender, message.recipients),
            originalAuthor: written.from == originators.from ? nil : written.from, recipients: raw.recipients,
            key: try key(idempotencyKey) {
                Fingerprint(
                    login: client.key.description, sender: message.sender.description,
                    recipients: message.recipients.map(\.description), message: message.content)
            },
            send: { relay throws(SendFailure) in try relay.sendRaw(raw) })
    }

    private func originators(
        of content: [UInt8], allowingUTF8: Bool, completingWith defaultDomain: Domain? = nil
    ) throws(Refusal) -> (header: HeaderBlock, fields: OriginatorFields) {
        let header: HeaderBlock
        do throws(HeaderError) {
            header = try HeaderBlock(parsing: content)
        } catch {
            throw .malformedHeader(error)
        }
        do throws(OriginatorError) {
            return (
                header,
                try OriginatorFields(
                    of: header, in: content, allowingUTF8: allowingUTF8, completingWith: defaultDomain)
            )
        } catch {
            throw .ambiguousOriginator(error)
        }
    }

    /// What makes two submissions the same one: over SMTP client, envelope and content as they came, over HTTP what the
    /// client says.
    private func key(_ idempotencyKey: String?, _ fingerprint: () -> Fingerprint?) throws(Refusal) -> SendKey? {
        switch client {
        case .form, .administrator: return nil
        case .http where idempotencyKey == nil: return nil
        case .smtp, .local, .http: break
        }
        guard let fingerprint = fingerprint() else {
            throw .stateUnavailable("OpenSSL cannot be loaded (Debian package libssl3)")
        }
        switch (client, idempotencyKey) {
        case (.smtp(let login), _): return .smtp(login: login, fingerprint: fingerprint)
        case (.local(let user), _): return .local(user: user, fingerprint: fingerprint)
        case (.http(let token, _), let key?): return .http(client: token, idempotencyKey: key, fingerprint: fingerprint)
        case (.http, nil), (.form, _), (.administrator, _): return nil
        }
    }
}
