public import CloudflareAPI
public import GatewayState
public import Mail

/// What must outlive a connection: rate limits, and which submissions have been sent. The state helper, or a stand-in
/// for it.
public protocol SendLedger: AnyObject {
    /// Takes one message out of every claim's allowance, or says which has none left.
    func reserve(_ claims: [Claim]) throws(StateError) -> ReservationAnswer
    /// The reserved message went out, or may have gone out.
    func commit(_ reservation: Reservation) throws(StateError)
    /// The reserved message did not go out: it does not count.
    func release(_ reservation: Reservation) throws(StateError)
    /// Asks whether this submission is still to be sent.
    func beginSend(_ key: SendKey) throws(StateError) -> SendAnswer
    /// Cloudflare has taken it: a repeat is answered with `receipt`, and the reservation is committed.
    func accepted(_ key: SendKey, receipt: String, _ reservation: Reservation?) throws(StateError)
    /// The client knows that it was taken: a repeat is a new message.
    func acknowledged(_ key: SendKey) throws(StateError)
    /// It was not sent, or nobody will ever know: a repeat is to be sent.
    func failed(_ key: SendKey) throws(StateError)
}

extension StateClient: SendLedger {
    /// Asks whether this submission is still to be sent; while another connection is about to send the same, waits for
    /// what becomes of that, for up to 20 seconds.
    public func beginSend(_ key: SendKey) throws(StateError) -> SendAnswer { try beginSend(key, patience: 20_000) }
}

/// The one way mail leaves: every door checks senders and recipients, reserves and sends through it.
///
/// A door that learns the envelope piece by piece asks at the earliest moment (``refusal(ofSender:)``,
/// ``refusal(ofRecipient:)``, ``reserve()``), so that a refusal costs nobody a message's transfer.
/// ``send(_:)`` asks again for what only the whole message shows.
public final class Submission {
    /// The largest message, in octets: Cloudflare's limit for a message with its attachments.
    public static let maximumMessageSize = 5 * 1024 * 1024

    /// One message: envelope and content.
    public struct Message: Sendable {
        /// The envelope's sender.
        public let sender: EmailAddress
        /// The envelope's recipients, 1 to 50.
        public let recipients: [EmailAddress]
        /// Whether the message came with SMTPUTF8 (RFC 6531): its originator fields may hold UTF-8 addresses.
        public let allowsUTF8: Bool
        /// The message with `<CR><LF>` line ends, without dot-stuffing.
        public let content: [UInt8]

        /// A message; see the properties.
        public init(
            sender: EmailAddress, recipients: [EmailAddress], allowsUTF8: Bool = false, content: [UInt8]
        ) {
            self.allowsUTF8 = allowsUTF8
            self.sender = sender
            self.recipients = recipients
            self.content = content
        }
    }

    /// What became of a message, and what was done to it on the way.
    public struct Report: Sendable {
        /// The submission's name; that of the first one when this is a repeat of it.
        public let id: SubmissionID
        /// What became of it.
        public let outcome: Outcome
        /// The names of the header fields that were taken out, in order.
        public let droppedFields: [String]
        /// How many parts were not UTF-8 and were encoded anew.
        public let reencodedParts: Int
        /// The address of the header's `From`, when it could be told.
        public let author: EmailAddress?
        /// The subject as a reader sees it; empty when the header could not be read.
        public let subject: String
    }

    private let settings: Settings
    private let client: ClientKey
    private let rules: LoginRules
    private let ledger: any SendLedger
    private let isClientThere: () -> Bool
    private let makeRelay: (APICredentials) throws(SendFailure) -> any MessageRelay
    /// Made for the first message and kept, so that further messages use the same connection to Cloudflare.
    private var relay: (any MessageRelay)?
    private var reservation: Reservation?
    /// The submissions that were accepted and of which it is not known that the client knows; more than one only from a
    /// client that does not wait for answers.
    private var unacknowledged: [SendKey] = []

    /// Who sends, for the rate limits.
    public enum ClientKey: Sendable, Equatable {
        /// A login of the SMTP door.
        case smtp(login: String)
        /// Who has the bearer token of this name. A visitor of a page that has it counts for himself as well: the token is
        /// everybody's then.
        case http(token: String, visitor: ClientAddress?)
        /// A visitor who posts a contact form.
        case form(ContactForm, visitor: ClientAddress)
        /// Whoever runs the gateway, with a test message.
        case administrator

        var key: LimitKey {
            switch self {
            case .administrator: .administrator
            case .smtp(let login): .smtp(login: login)
            case .http(let token, _): .http(client: token)
            case .form(let form, _): .form(form.name)
            }
        }

        var visitor: ClientAddress? {
            switch self {
            case .smtp, .administrator: nil
            case .http(_, let visitor): visitor
            case .form(_, let visitor): visitor
            }
        }
    }

    /// A way out for `client`. `makeRelay` is called once, when the first message is sent or made ready for. `isClientThere` says whether the
    /// client still waits for its answer: one that has gone may have sent the same message on another connection.
    public init(
        settings: Settings, client: ClientKey, ledger: any SendLedger,
        isClientThere: @escaping () -> Bool = { true },
        makeRelay: @escaping (APICredentials) throws(SendFailure) -> any MessageRelay
    ) {
        self.settings = settings
        self.client = client
        switch client {
        case .smtp(let login): rules = settings.rules(ofLogin: login)
        case .http(let token, _): rules = settings.rules(ofToken: token)
        case .form(let form, _): rules = form.rules
        case .administrator: rules = settings.gatewayRules
        }
        self.ledger = ledger
        self.isClientThere = isClientThere
        self.makeRelay = makeRelay
    }

    /// Why `sender` may not be an envelope's sender; nil when it may.
    public func refusal(ofSender sender: EmailAddress) -> Refusal? {
        permits(sender) ? nil : .senderNotAllowed(sender)
    }

    private func permits(_ sender: EmailAddress) -> Bool {
        settings.allowedSenders.permits(sender) && rules.senders?.permits(sender) ?? true
    }

    /// Why `recipient` may not get mail; nil when it may.
    public func refusal(ofRecipient recipient: EmailAddress) -> Refusal? {
        settings.recipientRules.permits(recipient) && rules.recipients.permits(recipient)
            ? nil : .recipientNotAllowed(recipient)
    }

    /// Takes one message out of the allowances; nil when that worked. The reservation is kept by ``send(_:)`` and given
    /// back by ``cancel()``, and by the helper when this process ends.
    public func reserve() -> Refusal? {
        if let missing = settings.missingCredential { return .notConfigured(missing) }
        cancel()
        do throws(StateError) {
            switch try ledger.reserve(claims) {
            case .granted(let granted): reservation = granted
            case .limited(let key, let retryAfter): return .rateLimited(key: key, retryAfter: retryAfter)
            }
        } catch {
            return .stateUnavailable("\(error)")
        }
        return nil
    }

    /// Gives a reservation back for which nothing is going to be sent.
    public func cancel() {
        guard let reservation else { return }
        self.reservation = nil
        // A helper that cannot be told has forgotten the reservation, or will when this process ends.
        try? ledger.release(reservation)
    }

    /// Sends `message`, for which ``reserve()`` has been called, and says what became of it.
    ///
    /// A repeat of a submission that Cloudflare took and whose client may never have heard so is not sent again. Over SMTP
    /// the same message is a repeat; over HTTP the same `idempotencyKey` is, and without one nothing is.
    public func send(_ message: Message, idempotencyKey: String? = nil) -> Report {
        send { () throws(Refusal) in try prepare(message, idempotencyKey) }
    }

    /// The same for a message by its parts.
    public func send(_ letter: Letter, idempotencyKey: String? = nil) -> Report {
        send { () throws(Refusal) in try prepare(letter, idempotencyKey) }
    }

    private func send(_ prepare: () throws(Refusal) -> Prepared) -> Report {
        var id = SubmissionID()
        var prepared: Prepared?
        let outcome: Outcome
        do throws(Refusal) {
            let fit = try prepare()
            prepared = fit
            outcome = try sendOnce(fit, id: &id)
        } catch {
            cancel()
            outcome = .refused(error)
        }
        return Report(
            id: id, outcome: outcome, droppedFields: prepared?.droppedFields ?? [],
            reencodedParts: prepared?.reencodedParts ?? 0, author: prepared?.author, subject: prepared?.subject ?? "")
    }

    /// The client has every answer so far: from now on the same message is a new one.
    public func acknowledge() {
        // A helper that cannot be told goes on taking the same message for a repeat.
        for key in unacknowledged { try? ledger.acknowledged(key) }
        unacknowledged = []
    }

    /// A message that may leave.
    private struct Prepared {
        let author: EmailAddress
        let subject: String
        var droppedFields: [String] = []
        var reencodedParts = 0
        let recipients: [String]
        /// By what a repeat is known; nil for a message that has none.
        let key: SendKey?
        let send: (any MessageRelay) throws(SendFailure) -> SendReceipt
    }

    /// Checks sender and recipients of a message that is checked otherwise.
    private func prepare(_ letter: Letter, _ idempotencyKey: String?) throws(Refusal) -> Prepared {
        try checkEnvelope(letter.from.address, letter.recipients)
        let message = letter.message
        return Prepared(
            author: letter.from.address, subject: letter.subject, recipients: letter.recipients.map(\.description),
            key: try key(idempotencyKey) { Fingerprint(of: [message.json]) },
            send: { relay throws(SendFailure) in try relay.send(message) })
    }

    private func checkEnvelope(_ sender: EmailAddress, _ recipients: [EmailAddress]) throws(Refusal) {
        if let refusal = refusal(ofSender: sender) { throw refusal }
        for recipient in recipients {
            if let refusal = refusal(ofRecipient: recipient) { throw refusal }
        }
    }

    /// Checks what can still be wrong with a message, and makes it fit to leave.
    private func prepare(_ message: Message, _ idempotencyKey: String?) throws(Refusal) -> Prepared {
        try checkEnvelope(message.sender, message.recipients)
        let (header, originators) = try originators(of: message.content, allowingUTF8: message.allowsUTF8)
        guard permits(originators.from) else {
            throw .originatorNotAllowed(field: "From", originators.from)
        }
        for other in originators.others where !permits(other.address) {
            throw .originatorNotAllowed(field: other.field, other.address)
        }
        let hygienic = HygienicMessage(message.content, header: header, policy: settings.headerPolicy)
        let content: UnicodeMessage
        do throws(ReencodingError) {
            content = try UnicodeMessage(hygienic.bytes, maximumLength: Submission.maximumMessageSize)
        } catch {
            throw .cannotReencode(error)
        }
        // Encoding must not have changed who the message is from, whatever it made of the rest.
        if content.reencodedFields > 0 || content.reencodedParts > 0,
            try self.originators(of: content.bytes, allowingUTF8: message.allowsUTF8).fields != originators
        {
            throw .cannotReencode(.field("From"))
        }
        let raw = RawMessage(
            from: message.sender.description, recipients: message.recipients.map(\.description), message: content.bytes)
        return Prepared(
            author: originators.from, subject: header.subject(of: message.content),
            droppedFields: hygienic.droppedFields, reencodedParts: content.reencodedParts, recipients: raw.recipients,
            key: try key(idempotencyKey) {
                Fingerprint(
                    login: client.key.description, sender: raw.from, recipients: raw.recipients,
                    message: message.content)
            },
            send: { relay throws(SendFailure) in try relay.sendRaw(raw) })
    }

    private func originators(
        of content: [UInt8], allowingUTF8: Bool
    ) throws(Refusal) -> (header: HeaderBlock, fields: OriginatorFields) {
        let header: HeaderBlock
        do throws(HeaderError) {
            header = try HeaderBlock(parsing: content)
        } catch {
            throw .malformedHeader(error)
        }
        do throws(OriginatorError) {
            return (header, try OriginatorFields(of: header, in: content, allowingUTF8: allowingUTF8))
        } catch {
            throw .ambiguousOriginator(error)
        }
    }

    private func sendOnce(_ prepared: Prepared, id: inout SubmissionID) throws(Refusal) -> Outcome {
        guard let key = prepared.key else { return relay(prepared, id: id) }
        let answer: SendAnswer
        do throws(StateError) {
            answer = try ledger.beginSend(key)
        } catch {
            throw .stateUnavailable("\(error)")
        }
        switch answer {
        case .new:
            guard isClientThere() else {
                try? ledger.failed(key)
                throw .clientGone
            }
            return relay(prepared, id: id)
        case .alreadyAccepted(let text):
            cancel()
            if case .smtp = client { unacknowledged.append(key) }
            let kept = KeptReceipt(parsing: text, for: prepared.recipients)
            id = kept?.id ?? id
            return .repeated(
                kept?.receipt ?? SendReceipt(delivered: [], queued: [], permanentBounces: [], rayID: nil))
        case .inFlight:
            throw .inFlight
        case .conflict:
            throw .keyReused
        }
    }

    /// What makes two submissions the same one: over SMTP client, envelope and content as they came, over HTTP what the
    /// client says.
    private func key(_ idempotencyKey: String?, _ fingerprint: () -> Fingerprint?) throws(Refusal) -> SendKey? {
        switch client {
        case .form, .administrator: return nil
        case .http where idempotencyKey == nil: return nil
        case .smtp, .http: break
        }
        guard let fingerprint = fingerprint() else {
            throw .stateUnavailable("OpenSSL cannot be loaded (Debian package libssl3)")
        }
        switch (client, idempotencyKey) {
        case (.smtp(let login), _): return .smtp(login: login, fingerprint: fingerprint)
        case (.http(let token, _), let key?): return .http(client: token, idempotencyKey: key, fingerprint: fingerprint)
        case (.http, nil), (.form, _), (.administrator, _): return nil
        }
    }

    private func relay(_ prepared: Prepared, id: SubmissionID) -> Outcome {
        // Nothing is reserved without credentials, and nothing may leave without a reservation.
        guard let reservation, let credentials = settings.credentials else {
            preconditionFailure("send(_:) without a successful reserve()")
        }
        self.reservation = nil
        do throws(SendFailure) {
            let receipt = try prepared.send(try openRelay(credentials))
            let nobody = receipt.delivered.isEmpty && receipt.queued.isEmpty && !receipt.permanentBounces.isEmpty
            if nobody {
                conclude(prepared.key, reservation, counts: true)
                return .bounced(receipt)
            }
            keep(prepared, receipt, reservation, id: id)
            return .accepted(receipt)
        } catch {
            conclude(prepared.key, reservation, counts: error.mayHaveBeenSent)
            return .failed(error)
        }
    }

    /// Tells the helper that the message is out. That is so whether or not it can be told; all that a lost helper costs is
    /// that a repeat, should the client never hear the answer, is not recognised.
    private func keep(_ prepared: Prepared, _ receipt: SendReceipt, _ reservation: Reservation, id: SubmissionID) {
        guard let key = prepared.key else {
            try? ledger.commit(reservation)
            return
        }
        let kept = KeptReceipt(id: id, receipt: receipt)
        try? ledger.accepted(key, receipt: kept.text(for: prepared.recipients), reservation)
        // A key of the client's own stands for one message for a day, whoever has heard the answer.
        if case .smtp = client { unacknowledged.append(key) }
    }

    /// Tells the helper that a submission came to nothing, and whether it counts all the same. A helper that cannot be
    /// told forgets both when this process ends.
    private func conclude(_ key: SendKey?, _ reservation: Reservation, counts: Bool) {
        if counts {
            try? ledger.commit(reservation)
        } else {
            try? ledger.release(reservation)
        }
        if let key { try? ledger.failed(key) }
    }

    /// Opens the way to Cloudflare ahead of the message, in the background: to be called whenever one is likely to come.
    public func prepare() {
        guard let credentials = settings.credentials, let relay = try? openRelay(credentials) else { return }
        relay.prepare()
    }

    private func openRelay(_ credentials: APICredentials) throws(SendFailure) -> any MessageRelay {
        if let relay { return relay }
        let opened = try makeRelay(credentials)
        relay = opened
        return opened
    }

    private var claims: [Claim] {
        let limits = settings.rateLimits
        var claims = [Claim(key: client.key, perMinute: rules.perMinute, perDay: rules.perDay)]
        if let visitor = client.visitor {
            claims.append(Claim(key: .address(visitor), perMinute: limits.perMinute, perDay: limits.perDay))
        }
        claims.append(Claim(key: .total, perMinute: limits.totalPerMinute, perDay: limits.totalPerDay))
        return claims
    }
}
