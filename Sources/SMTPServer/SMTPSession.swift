public import Mail

/// The server's side of one SMTP submission dialogue (RFC 5321, RFC 6409) as a pure value: the client's octets go in,
/// replies and questions come out. It does no I/O, knows no clock, holds no secret longer than a line, and decides no
/// policy.
///
/// The driver repeats ``next()`` and does what it says: it reads from the client and calls ``receive(_:)``, or finds
/// the answer to a question and gives it to the session, writing out ``takeOutput()`` before anything that waits for
/// the client. Replies to pipelined commands (RFC 2920) thus leave together.
public struct SMTPSession {
    /// The server's capabilities and limits.
    public struct Configuration: Sendable {
        /// The server's name in the banner and in the answer to EHLO.
        public var hostName: String
        /// The largest message that is taken, in octets, as announced by SIZE (RFC 1870).
        public var maximumMessageSize = 5_242_880
        /// How many octets more are taken in, because that many may be dropped before the message leaves: all of a
        /// header (``HeaderBlock/maximumLength``).
        /// Whether the rest is within the limit is for whoever drops them to say.
        public var maximumDroppedSize = 262_144
        /// The most octets that are taken in.
        var maximumReceivedSize: Int { maximumMessageSize + maximumDroppedSize }
        /// The most recipients of one message, as announced by LIMITS RCPTMAX (RFC 9422).
        public var maximumRecipients = 50
        /// Whether STARTTLS is offered.
        public var offersStartTLS: Bool
        /// Whether a password may be sent before TLS is active.
        public var allowsPlaintextAuthentication: Bool
        /// Whether the client is known before it says anything: nobody logs in, and neither AUTH nor STARTTLS is there.
        /// Before the first ``SMTPSession/receive(_:)`` the driver says who it is (``SMTPSession/identified(as:)``).
        public var knowsClient = false
        /// Whether TLS is active from the first octet on (RFC 8314).
        public var isEncrypted = false

        /// What the server offers; see the properties.
        public init(hostName: String, offersStartTLS: Bool, allowsPlaintextAuthentication: Bool) {
            self.hostName = hostName
            self.offersStartTLS = offersStartTLS
            self.allowsPlaintextAuthentication = allowsPlaintextAuthentication
        }
    }

    /// The driver's next action.
    public enum Action: Sendable, Equatable {
        /// Send what there is, read from the client, call ``SMTPSession/receive(_:)``,
        /// ``SMTPSession/clientFinished()``, ``SMTPSession/timedOut()`` or ``SMTPSession/shutDown()``.
        case read(ReadTimeout)
        /// Say whether TLS can be had now, by ``SMTPSession/decided(_:)``.
        case prepareTLS
        /// Send what there is, do the TLS handshake, call ``SMTPSession/tlsEstablished()``; close when it fails.
        case handshake
        /// Check the password, call ``SMTPSession/authenticationDecided(_:)``.
        case authenticate(LoginAttempt)
        /// Say whether this sender may send, by ``SMTPSession/decided(_:)``.
        case checkSender(EmailAddress)
        /// Say whether this recipient may get mail, by ``SMTPSession/decided(_:)``.
        case checkRecipient(EmailAddress)
        /// Say which sender the name is, by ``SMTPSession/senderNamed(_:)``.
        case nameSender(UnqualifiedName)
        /// Say who gets the mail for the name, by ``SMTPSession/recipientsNamed(_:)``.
        case nameRecipients(UnqualifiedName)
        /// Say whether one more message may be sent now, by ``SMTPSession/decided(_:)``.
        case reserve(Envelope)
        /// Send the message, call ``SMTPSession/submitted(_:)``.
        case submit(Envelope, message: [UInt8])
        /// A reservation that is not going to be used: the message was turned down with this reply.
        case abandon(Envelope, Reply)
        /// Send what there is and close the connection.
        case close(Ending)
    }

    /// How a dialogue ends.
    public enum Ending: Sendable, Equatable {
        /// The client said QUIT.
        case quit
        /// The client closed the connection.
        case clientFinished
        /// The client took too long.
        case timedOut
        /// The server was told to end.
        case shutDown
        /// The client made too many errors.
        case tooManyErrors
        /// Too many failed logins.
        case tooManyLoginFailures
        /// The client speaks another protocol: HTTP, or TLS on a port that begins in the clear.
        case notSMTP
    }

    /// How long to wait for the client.
    public struct ReadTimeout: Sendable, Equatable {
        /// Counts what is waited for; the total time is counted from the first read of each phase.
        public let phase: Int
        /// The longest wait for the next octet, in seconds.
        public let idle: Int
        /// The longest wait for the whole of it, in seconds: one octet a minute holds nothing open indefinitely.
        public let total: Int
    }

    /// The sender and recipients of one message, as given by MAIL and RCPT.
    public struct Envelope: Sendable, Equatable {
        /// The reverse-path.
        public let sender: EmailAddress
        /// Whether the client said SMTPUTF8 (RFC 6531): addresses and header fields may hold UTF-8.
        public let allowsUTF8: Bool
        /// The size that the client announced with `SIZE=`, in octets; 0 where it announced none.
        let expectedSize: Int
        /// The recipients, each once, at least one when the message is submitted.
        public internal(set) var recipients: [EmailAddress] = []
    }

    /// Whether a sender, a recipient or a message is let through.
    public enum Verdict: Sendable, Equatable {
        case accept
        case refuse(Reply)
    }

    /// The decision about a name without a domain.
    public enum Naming<Addresses: Sendable & Equatable>: Sendable, Equatable {
        case addresses(Addresses)
        case refuse(Reply)
    }

    /// Whether a login is let in.
    public enum AuthenticationVerdict: Sendable, Equatable {
        case accept
        /// The login or its password is wrong; counts as a failure of the connection.
        case wrongCredentials
        /// Not now, and whether the password is right was not looked at.
        case refuse(Reply)
    }

    // RFC 5321 section 4.5.3.2: a server waits 5 minutes for a command and 3 for a block of data. Before a login nobody
    // is owed that much.
    static let commandSeconds = 300
    static let unauthenticatedSeconds = 60
    static let dataBlockSeconds = 180
    static let dataTotalSeconds = 1800
    static let maximumErrors = 20
    static let maximumLoginFailures = 3
    static let commandLineLimit = 512
    static let authenticationLineLimit = 12288

    /// The state of the dialogue.
    enum State {
        /// A command comes next, within a mail transaction or outside one.
        case command(Envelope?)
        /// A line of an AUTH exchange comes next.
        case authentication(SASLExchange)
        /// The message comes.
        case data(Envelope, DataReceiver)
        /// TLS is being established.
        case handshake
        /// The driver is deciding.
        case question(Question)
        /// It is over.
        case ended(Ending)
        /// The method that runs has taken the state's value out and puts the next one in before it returns.
        case modifying
    }

    /// The question that the driver is deciding.
    enum Question {
        case tls
        case login(LoginAttempt)
        case sender(EmailAddress, MailParameters)
        case recipient(EmailAddress, Envelope)
        case namedSender(UnqualifiedName, MailParameters)
        case namedRecipient(UnqualifiedName, Envelope)
        case reservation(Envelope)
        case message(Envelope, [UInt8])
        case abandonment(Envelope, Reply)
    }

    enum Greeting {
        case none
        case helo
        case ehlo
    }

    // What follows is the business of this type's extensions alone.
    let configuration: Configuration
    var state = State.command(nil)
    var input = LineReader()
    var output: [UInt8] = []
    var greeting = Greeting.none
    var isFirstCommand = true
    var phase = 0
    var errors = 0
    var loginFailures = 0
    /// The client that is known and may not send.
    var refusedClient: String?

    /// The refusals that nobody else has told of.
    public internal(set) var refusals = Refusals()
    /// Whether addresses may stand without their domains: for who is logged in, or for everybody of a host's own.
    public var acceptsNamesWithoutDomain = false
    /// The sender that a message with the null sender belongs to; nil where that is refused.
    public var nullSender: UnqualifiedName?
    /// The login of the client that has logged in.
    public internal(set) var login: String?
    /// Whether TLS is active.
    public internal(set) var isEncrypted: Bool

    /// A dialogue that begins with the banner in ``takeOutput()``.
    public init(configuration: Configuration) {
        self.configuration = configuration
        isEncrypted = configuration.isEncrypted
        send(Reply(220, nil, "\(configuration.hostName) ESMTP cloudflare-smtp-gateway"))
    }

    mutating func send(_ reply: Reply) { output += reply.bytes }

    /// Turns a command down for a reason that is the dialogue's own.
    mutating func refuse(_ reply: Reply) {
        refusals.add(reply)
        send(reply)
    }

    /// The same, and ends the dialogue with a client that does nothing else but err.
    mutating func error(_ reply: Reply) {
        refusals.add(reply)
        countError(reply)
    }

    /// Counts an error that somebody else has told of.
    mutating func countError(_ reply: Reply) {
        errors += 1
        if errors >= SMTPSession.maximumErrors {
            end(.tooManyErrors, with: .tooManyErrors)
        } else {
            send(reply)
        }
    }

    mutating func end(_ ending: Ending, with reply: Reply) {
        send(reply)
        state = .ended(ending)
    }
}
