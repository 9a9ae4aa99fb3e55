public import CloudflareAPI
public import Mail
internal import Policy
public import Settings
import StateClient
public import StateProtocol

/// The one way mail leaves: every entry point checks senders and recipients, reserves and sends through it.
///
/// An entry point that learns the envelope piece by piece asks at the earliest moment (``refusal(ofSender:)``,
/// ``refusal(ofRecipient:)``, ``reserve(for:)``), so that a refusal costs nobody a message's transfer.
/// ``send(_:)`` asks again for what only the whole message shows.
public final class Submission {
    /// The largest message, in octets: Cloudflare's limit for a message with its attachments.
    public static let maximumMessageSize = 5 * 1024 * 1024

    /// One message: envelope and content.
    public struct Message: Sendable {
        /// The envelope's sender.
        public let sender: EmailAddress
        /// The envelope's recipients, 1 to 50, each once.
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
            // A client may name one twice (RFC 5321 section 4.1.1.3 says nothing against it); it would count twice.
            var seen: Set<EmailAddress> = []
            self.recipients = recipients.filter { seen.insert($0).inserted }
            self.content = content
        }
    }

    /// Sender and recipients.
    public struct Envelope: Sendable, Equatable {
        public let sender: EmailAddress
        public let recipients: [EmailAddress]

        public init(sender: EmailAddress, recipients: [EmailAddress]) {
            self.sender = sender
            self.recipients = recipients
        }
    }

    /// The outcome of a message, and what was done to it on the way.
    public struct Report: Sendable {
        /// The submission's name; that of the first one when this is a repeat of it.
        public let id: SubmissionID
        /// The outcome of the message.
        public let outcome: Outcome
        /// The names of the header fields that were taken out, in order.
        public let droppedFields: [String]
        /// The originator fields that were rewritten, in order.
        public let rewrittenFields: [OriginatorFields.Change]
        /// Sender and recipients as they are sent, where these are not those that the client named.
        public let sentAs: Envelope?
        /// The address of the header's `From` as the client wrote it, where another is sent in its place.
        public let originalAuthor: EmailAddress?
        /// How many parts were not UTF-8 and were encoded again.
        public let reencodedParts: Int
        /// The address of the header's `From`, when it could be told.
        public let author: EmailAddress?
        /// The subject as a reader sees it; empty when the header could not be read.
        public let subject: String
    }

    // What follows is the business of this type's extensions alone.
    let settings: Settings
    let client: ClientKey
    let rules: ClientRules
    let ledger: any SendLedger
    let isClientWaiting: () -> Bool
    let makeRelay: (APICredentials) throws(SendFailure) -> any MessageRelay
    /// Made for the first message and kept, so that further messages use the same connection to Cloudflare.
    var relay: (any MessageRelay)?
    var reservation: Reservation?
    /// The host's aliases, once somebody has asked for them.
    var aliases: AliasesFile?
    /// The submissions that were accepted and of which it is not known that the client knows; more than one only from a
    /// client that does not wait for answers.
    var unacknowledged: [SendKey] = []

    /// The sender, for the rate limits.
    public enum ClientKey: Sendable, Equatable {
        /// A login of the SMTP service.
        case smtp(login: String)
        /// A user of this host, of whom the kernel says so.
        case local(user: String)
        /// The holder of the bearer token of this name. A visitor of a page that has it counts for himself as well: the
        /// token is everybody's then.
        case http(token: String, visitor: ClientAddress?)
        /// A visitor who posts a contact form.
        case form(ContactForm, visitor: ClientAddress)
        /// Whoever runs the gateway, with a test message.
        case administrator

        var key: LimitKey {
            switch self {
            case .administrator: .administrator
            case .smtp(let login): .smtp(login: login)
            case .local(let user): .local(user: user)
            case .http(let token, _): .http(client: token)
            case .form(let form, _): .form(form.name)
            }
        }

        var visitor: ClientAddress? {
            switch self {
            case .smtp, .local, .administrator: nil
            case .http(_, let visitor): visitor
            case .form(_, let visitor): visitor
            }
        }

        /// Whether its next command shows that it has read the answer, and its repeats are known by what they say.
        var speaksSMTP: Bool {
            switch self {
            case .smtp, .local: true
            case .http, .form, .administrator: false
            }
        }
    }

    /// A way out for `client`. `makeRelay` is called once, when the first message is sent or made ready for.
    /// `isClientWaiting` says whether the client still waits for its answer: one that has gone may have sent the same
    /// message on another connection.
    public init(
        settings: Settings, client: ClientKey, ledger: any SendLedger,
        isClientWaiting: @escaping () -> Bool = { true },
        makeRelay: @escaping (APICredentials) throws(SendFailure) -> any MessageRelay
    ) {
        self.settings = settings
        self.client = client
        switch client {
        case .smtp(let login): rules = settings.rules(ofLogin: login)
        case .local(let user): rules = settings.rules(ofLocalUser: user)
        case .http(let token, _): rules = settings.rules(ofToken: token)
        case .form(let form, _): rules = form.rules
        case .administrator: rules = settings.gatewayRules
        }
        self.ledger = ledger
        self.isClientWaiting = isClientWaiting
        self.makeRelay = makeRelay
    }

    /// Why `sender` may not be an envelope's sender; nil when it may.
    public func refusal(ofSender sender: EmailAddress) -> Refusal? {
        do throws(Refusal) {
            _ = try permitted(sender)
            return nil
        } catch {
            return error
        }
    }

    /// Why `recipient` may not get mail; nil when it may.
    public func refusal(ofRecipient recipient: EmailAddress) -> Refusal? {
        guard permits(recipient: recipient) else { return .recipientNotAllowed(recipient) }
        guard let redirect = rules.mapping.redirect, !permits(recipient: redirect.address) else { return nil }
        return .redirectNotAllowed(redirect.address, setting: redirect.setting)
    }

    private func permits(recipient: EmailAddress) -> Bool {
        settings.recipientRules.permits(recipient) && rules.recipients.permits(recipient)
    }

    /// Takes one message to `recipients` out of the allowances, where recipients are counted all of them or none; nil
    /// when that worked. The reservation is kept by ``send(_:)`` and given
    /// back by ``cancel()``, and by the state daemon when this process ends.
    public func reserve(for recipients: [EmailAddress]) -> Refusal? {
        if let missing = settings.missingCredential { return .notConfigured(missing) }
        cancel()
        do throws(StateError) {
            let claims = claims(Set(destination(of: recipients)).count)
            // Waiting would not help.
            for claim in claims {
                if let limit = claim.limitBelowCount { return .tooManyRecipients(key: claim.key, limit: limit) }
            }
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
        // A state daemon that cannot be told has forgotten the reservation, or will when this process ends.
        try? ledger.release(reservation)
    }

    /// Sends `message`, for which ``reserve(for:)`` has been called, and says what became of it.
    ///
    /// A repeat of a submission that Cloudflare took and whose client may never have heard so is not sent again. Over
    /// SMTP the same message is a repeat; over HTTP the same `idempotencyKey` is, and without one nothing is.
    public func send(_ message: Message, idempotencyKey: String? = nil) -> Report {
        send { () throws(Refusal) in try prepare(message, idempotencyKey) }
    }

    /// The same for a message by its parts.
    public func send(_ letter: ComposedMessage, idempotencyKey: String? = nil) -> Report {
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
            rewrittenFields: prepared?.rewrittenFields ?? [], sentAs: prepared?.sentAs,
            originalAuthor: prepared?.originalAuthor, reencodedParts: prepared?.reencodedParts ?? 0,
            author: prepared?.author, subject: prepared?.subject ?? "")
    }

    /// The client has every answer so far: from now on the same message is a new one.
    public func acknowledge() {
        // A state daemon that cannot be told goes on taking the same message for a repeat.
        for key in unacknowledged { try? ledger.acknowledged(key) }
        unacknowledged = []
    }

    /// What a message to so many recipients takes.
    private func claims(_ recipients: Int) -> [LimitRequest] {
        let limits = settings.rateLimits
        var claims = [LimitRequest(key: client.key, perMinute: rules.perMinute, perDay: rules.perDay)]
        if rules.recipientsPerDay > 0 {
            claims.append(
                LimitRequest(
                    key: .recipients(of: client.key), perMinute: 0, perDay: rules.recipientsPerDay, count: recipients))
        }
        if let visitor = client.visitor {
            claims.append(LimitRequest(key: .address(visitor), perMinute: limits.perMinute, perDay: limits.perDay))
        }
        claims.append(
            LimitRequest(key: .total, perMinute: limits.totalPerMinute, perDay: limits.totalPerDay, count: recipients))
        return claims
    }
}
