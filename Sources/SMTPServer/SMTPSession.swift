public import Mail

/// The server's side of one SMTP submission dialogue (RFC 5321, RFC 6409) as a pure value: the client's octets go in,
/// replies and questions come out. It does no I/O, knows no clock, holds no secret longer than a line, and decides no
/// policy.
///
/// The driver repeats ``next()`` and does what it says: it reads from the client and calls ``receive(_:)``, or finds the
/// answer to a question and gives it to the session, writing out ``takeOutput()`` before anything that waits for the
/// client. Replies to pipelined commands (RFC 2920) thus leave together.
public struct SMTPSession {
    /// What the server offers.
    public struct Configuration: Sendable {
        /// The server's name in the banner and in the answer to EHLO.
        public var hostName: String
        /// The largest message that is taken, in octets, as announced by SIZE (RFC 1870).
        public var maximumMessageSize = 5_242_880
        /// The most recipients of one message, as announced by LIMITS RCPTMAX (RFC 9422).
        public var maximumRecipients = 50
        /// Whether STARTTLS is offered.
        public var offersStartTLS: Bool
        /// Whether a password may be sent before TLS is active.
        public var allowsPlaintextAuthentication: Bool
        /// Whether TLS is active from the first octet on (RFC 8314).
        public var isEncrypted = false

        /// What the server offers; see the properties.
        public init(hostName: String, offersStartTLS: Bool, allowsPlaintextAuthentication: Bool) {
            self.hostName = hostName
            self.offersStartTLS = offersStartTLS
            self.allowsPlaintextAuthentication = allowsPlaintextAuthentication
        }
    }

    /// What the driver does next.
    public enum Action: Sendable, Equatable {
        /// Send what there is, read from the client, call ``SMTPSession/receive(_:)``, ``SMTPSession/clientFinished()`` or
        /// ``SMTPSession/timedOut()``.
        case read(Patience)
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
        /// Say whether one more message may be sent now, by ``SMTPSession/decided(_:)``.
        case reserve(Envelope)
        /// Send the message, call ``SMTPSession/submitted(_:)``.
        case submit(Envelope, message: [UInt8])
        /// What was reserved is not going to be sent: the message was turned down with this reply.
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
    public struct Patience: Sendable, Equatable {
        /// Counts what is waited for; the total time is counted from the first read of each phase.
        public let phase: Int
        /// The longest wait for the next octet, in seconds.
        public let idle: Int
        /// The longest wait for the whole of it, in seconds: one octet a minute holds nothing open for ever.
        public let total: Int
    }

    /// The sender and recipients of one message, as given by MAIL and RCPT.
    public struct Envelope: Sendable, Equatable {
        /// The reverse-path.
        public let sender: EmailAddress
        /// Whether the client said SMTPUTF8 (RFC 6531): addresses and header fields may hold UTF-8.
        public let allowsUTF8: Bool
        /// The recipients, each once, at least one when the message is submitted.
        public internal(set) var recipients: [EmailAddress] = []
    }

    /// Whether a sender, a recipient or a message is let through.
    public enum Verdict: Sendable, Equatable {
        case accept
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
    private static let commandSeconds = 300
    private static let unauthenticatedSeconds = 60
    private static let dataBlockSeconds = 180
    private static let dataTotalSeconds = 1800
    private static let maximumErrors = 20
    private static let maximumLoginFailures = 3
    private static let commandLineLimit = 512
    private static let authenticationLineLimit = 12288

    /// What the dialogue is in the middle of.
    private enum State {
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
        case inHand
    }

    /// What the driver is deciding.
    private enum Question {
        case tls
        case login(LoginAttempt)
        case sender(EmailAddress, MailParameters)
        case recipient(EmailAddress, Envelope)
        case reservation(Envelope)
        case message(Envelope, [UInt8])
        case abandonment(Envelope, Reply)
    }

    private enum Greeting {
        case none
        case helo
        case ehlo
    }

    private let configuration: Configuration
    private var state = State.command(nil)
    private var input = LineReader()
    private var output: [UInt8] = []
    private var greeting = Greeting.none
    private var isFirstCommand = true
    private var expectedSize = 0
    private var phase = 0
    private var errors = 0
    private var loginFailures = 0

    /// Who is logged in.
    public private(set) var login: String?
    /// Whether TLS is active.
    public private(set) var isEncrypted: Bool

    /// A dialogue that begins with the banner in ``takeOutput()``.
    public init(configuration: Configuration) {
        self.configuration = configuration
        isEncrypted = configuration.isEncrypted
        send(Reply(220, nil, "\(configuration.hostName) ESMTP cloudflare-smtp-gateway"))
    }

    // MARK: What the driver calls

    /// Whether the client has sent octets that are not answered yet.
    public var hasPendingInput: Bool { !input.pending.isEmpty }

    /// The octets to send to the client, taken out of the session.
    public mutating func takeOutput() -> [UInt8] {
        defer { output = [] }
        return output
    }

    /// Octets from the client.
    public mutating func receive(_ bytes: UnsafeRawBufferPointer) {
        guard case .data(let envelope, var receiver) = state else {
            input.append(bytes)
            return
        }
        // Taken out of the state while it grows, or every block would copy the whole message.
        state = .inHand
        let taken = receiver.receive(bytes)
        dataReceived(envelope, receiver, isComplete: taken != nil)
        if let taken { input.append(UnsafeRawBufferPointer(rebasing: bytes[taken...])) }
    }

    /// The client has closed its side. A message that had not ended is never sent.
    public mutating func clientFinished() { state = .ended(.clientFinished) }

    /// The patience of the last ``Action/read(_:)`` is at its end.
    public mutating func timedOut() { end(.timedOut, with: .timedOut) }

    /// The server is to end. RFC 5321 section 3.8 wants a goodbye, at which the client comes back later.
    public mutating func shutDown() { end(.shutDown, with: .shuttingDown) }

    /// TLS is active: the dialogue starts over, and nothing the client said in the clear counts (RFC 3207 section 4.2).
    public mutating func tlsEstablished() {
        guard case .handshake = state else { return }
        input.discard()
        isEncrypted = true
        greeting = .none
        login = nil
        state = .command(nil)
    }

    /// The answer to ``Action/authenticate(_:)``.
    public mutating func authenticationDecided(_ verdict: AuthenticationVerdict) {
        guard case .question(.login(let attempt)) = state else { return }
        state = .command(nil)
        switch verdict {
        case .accept:
            login = attempt.login
            send(.authenticated)
        case .wrongCredentials: loginFailed()
        // Counted, or a client that is turned away would fill the log by asking on and on.
        case .refuse(let reply): error(reply)
        }
    }

    /// The answer to ``Action/prepareTLS``, ``Action/checkSender(_:)``, ``Action/checkRecipient(_:)`` or
    /// ``Action/reserve(_:)``.
    public mutating func decided(_ verdict: Verdict) {
        guard case .question(let question) = state else { return }
        switch (question, verdict) {
        case (.tls, .accept):
            send(.startTLS)
            // What came behind STARTTLS in the clear may be an attacker's: it must not be read as if it had come inside
            // TLS (CVE-2011-0411).
            input.discard()
            state = .handshake
        case (.tls, .refuse(let reply)):
            state = .command(nil)
            send(reply)
        case (.sender(let sender, let parameters), .accept):
            expectedSize = parameters.size ?? 0
            state = .command(Envelope(sender: sender, allowsUTF8: parameters.allowsUTF8))
            send(.senderOK)
        case (.sender, .refuse(let reply)):
            state = .command(nil)
            send(reply)
        case (.recipient(let recipient, var envelope), .accept):
            envelope.recipients.append(recipient)
            state = .command(envelope)
            send(.recipientOK)
        case (.recipient(_, let envelope), .refuse(let reply)):
            state = .command(envelope)
            send(reply)
        case (.reservation(let envelope), .accept):
            phase += 1
            state = .data(
                envelope, DataReceiver(maximumSize: configuration.maximumMessageSize, expectedSize: expectedSize))
            send(.startMail)
            receivePipelinedData()
        case (.reservation(let envelope), .refuse(let reply)):
            state = .command(envelope)
            send(reply)
        case (.login, _), (.message, _), (.abandonment, _):
            break
        }
    }

    /// The answer to ``Action/submit(_:message:)``.
    public mutating func submitted(_ reply: Reply) {
        guard case .question(.message) = state else { return }
        state = .command(nil)
        send(reply)
    }

    /// What the driver does next.
    public mutating func next() -> Action {
        while true {
            switch state {
            case .ended(let ending): return .close(ending)
            case .handshake: return .handshake
            case .question(.tls): return .prepareTLS
            case .inHand: preconditionFailure("a method returned without a state")
            case .data: return read(idle: SMTPSession.dataBlockSeconds, total: SMTPSession.dataTotalSeconds)
            case .question(.login(let attempt)): return .authenticate(attempt)
            case .question(.sender(let sender, _)): return .checkSender(sender)
            case .question(.recipient(let recipient, _)): return .checkRecipient(recipient)
            case .question(.reservation(let envelope)): return .reserve(envelope)
            case .question(.message(let envelope, let message)):
                // The driver holds the message from here on; a second reference would make it copy on write.
                state = .question(.message(envelope, []))
                return .submit(envelope, message: message)
            case .question(.abandonment(let envelope, let reply)):
                state = .command(nil)
                return .abandon(envelope, reply)
            case .command, .authentication:
                if isFirstCommand, let reply = SMTPSession.refusalOfAnotherProtocol(input.beginningOfLine) {
                    end(.notSMTP, with: reply)
                    continue
                }
                guard let line = nextLine() else {
                    let seconds = login == nil ? SMTPSession.unauthenticatedSeconds : SMTPSession.commandSeconds
                    return read(idle: seconds, total: seconds)
                }
                phase += 1
                switch line {
                case .tooLong: error(.lineTooLong)
                case .bareNewline: error(.bareNewline)
                case .line(let bytes): lineReceived(bytes)
                }
                isFirstCommand = false
            }
        }
    }

    // MARK: Lines

    /// The reply to a client whose first octets belong to another protocol; nil when they do not, or not yet.
    ///
    /// A browser can be made to post to this port, and what follows its request line could be valid commands. So the
    /// method and its space decide, however long the line is and however it ends.
    private static func refusalOfAnotherProtocol(_ octets: ArraySlice<UInt8>) -> Reply? {
        // A TLS handshake record (RFC 8446 section 5.1) begins with 22; no SMTP command does.
        if octets.first == 22 { return .speaksTLS }
        let methods = ["GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "CONNECT", "TRACE", "PRI"]
        let isRequest = methods.contains { method in
            octets.prefix(method.utf8.count + 1).map(\.asciiUppercased).elementsEqual("\(method) ".utf8)
        }
        return isRequest ? .speaksHTTP : nil
    }

    private func read(idle: Int, total: Int) -> Action { .read(Patience(phase: phase, idle: idle, total: total)) }

    private mutating func nextLine() -> LineReader.Line? {
        if case .authentication = state { return input.next(limit: SMTPSession.authenticationLineLimit) }
        let isAuth = input.beginningOfLine.prefix(5).map(\.asciiUppercased).elementsEqual("AUTH ".utf8)
        return input.next(limit: isAuth ? SMTPSession.authenticationLineLimit : SMTPSession.commandLineLimit)
    }

    private mutating func lineReceived(_ line: [UInt8]) {
        switch state {
        case .authentication(let exchange): authenticationStep(exchange.receive(line))
        case .command(let envelope):
            execute(Command(parsing: line, allowingUTF8: envelope?.allowsUTF8 ?? false), in: envelope)
        case .data, .handshake, .question, .ended, .inHand: break
        }
    }

    // MARK: Commands

    private mutating func execute(_ command: Command, in envelope: Envelope?) {
        switch command {
        case .malformed(let reply): error(reply)
        case .ehlo: greet(.ehlo, with: extensions)
        case .helo: greet(.helo, with: [])
        case .noop: send(.ok)
        case .help: send(.help)
        case .vrfy: send(.cannotVerify)
        case .rset:
            state = .command(nil)
            send(.ok)
        case .quit: end(.quit, with: .bye)
        case .startTLS: startTLS()
        case .auth(let mechanism, let initialResponse): authenticate(mechanism, initialResponse)
        case .mail(let path, let parameters): mail(path, parameters, inTransaction: envelope != nil)
        case .rcpt(let path): rcpt(path, envelope)
        case .data: data(envelope)
        }
    }

    private mutating func greet(_ greeting: Greeting, with extensions: [String]) {
        self.greeting = greeting
        state = .command(nil)
        send(Reply(250, nil, lines: [configuration.hostName] + extensions))
    }

    /// The extensions the answer to EHLO offers.
    private var extensions: [String] {
        var lines = [
            "PIPELINING", "SIZE \(configuration.maximumMessageSize)", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES",
        ]
        if configuration.offersStartTLS, !isEncrypted { lines.append("STARTTLS") }
        if allowsAuthentication { lines.append("AUTH PLAIN LOGIN") }
        lines.append("LIMITS RCPTMAX=\(configuration.maximumRecipients)")
        return lines
    }

    private var allowsAuthentication: Bool { isEncrypted || configuration.allowsPlaintextAuthentication }

    private mutating func startTLS() {
        if isEncrypted { return error(.alreadyEncrypted) }
        guard configuration.offersStartTLS else { return error(.tlsNotOffered) }
        state = .question(.tls)
    }

    private mutating func data(_ envelope: Envelope?) {
        guard let envelope else { return error(.mailFirst) }
        guard !envelope.recipients.isEmpty else { return error(.noRecipients) }
        state = .question(.reservation(envelope))
    }

    private mutating func mail(_ path: ReversePath, _ parameters: MailParameters, inTransaction: Bool) {
        guard greeting != .none else { return error(.greetFirst) }
        guard login != nil else { return error(allowsAuthentication ? .authenticationRequired : .startTLSFirst) }
        guard !inTransaction else { return error(.nestedMail) }
        guard parameters.size ?? 0 <= configuration.maximumMessageSize else { return send(.messageTooBig) }
        switch path {
        case .null: send(.nullSender)
        case .refused(let reply): error(reply)
        case .mailbox(let sender): state = .question(.sender(sender, parameters))
        }
    }

    private mutating func rcpt(_ path: ForwardPath, _ envelope: Envelope?) {
        guard let envelope else { return error(.mailFirst) }
        switch path {
        case .refused(let reply): error(reply)
        case .mailbox(let recipient):
            if envelope.recipients.contains(recipient) { return send(.recipientOK) }
            guard envelope.recipients.count < configuration.maximumRecipients else { return send(.tooManyRecipients) }
            state = .question(.recipient(recipient, envelope))
        }
    }

    // MARK: Authentication

    private mutating func authenticate(_ mechanism: SASLMechanism?, _ initialResponse: [UInt8]?) {
        guard greeting == .ehlo else { return error(.greetFirst) }
        // Within a mail transaction (RFC 4954 section 4) there is a login already.
        guard login == nil else { return error(.alreadyAuthenticated) }
        guard allowsAuthentication else { return error(.encryptionRequired) }
        guard let mechanism else { return error(.unknownMechanism) }
        authenticationStep(SASLExchange.begin(mechanism, initialResponse: initialResponse))
    }

    private mutating func authenticationStep(_ step: SASLExchange.Step) {
        switch step {
        case .challenge(let reply, let exchange):
            state = .authentication(exchange)
            send(reply)
        case .attempt(let attempt): state = .question(.login(attempt))
        case .invalid:
            state = .command(nil)
            loginFailed()
        case .failed(let reply):
            state = .command(nil)
            error(reply)
        }
    }

    private mutating func loginFailed() {
        loginFailures += 1
        if loginFailures >= SMTPSession.maximumLoginFailures {
            end(.tooManyLoginFailures, with: .tooManyLoginFailures)
        } else {
            send(.badCredentials)
        }
    }

    // MARK: Data

    /// Octets of the message may have come together with DATA already.
    private mutating func receivePipelinedData() {
        guard case .data(let envelope, var receiver) = state, !input.pending.isEmpty else { return }
        state = .inHand
        let taken = input.pending.withUnsafeBytes { receiver.receive($0) }
        input.consume(taken ?? input.pending.count)
        dataReceived(envelope, receiver, isComplete: taken != nil)
    }

    private mutating func dataReceived(_ envelope: Envelope, _ receiver: DataReceiver, isComplete: Bool) {
        guard isComplete else {
            state = .data(envelope, receiver)
            return
        }
        phase += 1
        guard let defect = receiver.defect else {
            state = .question(.message(envelope, receiver.message))
            return
        }
        let reply: Reply =
            switch defect {
            case .tooBig: .messageTooBig
            case .bareNewline: .bareNewlineInMessage
            case .null: .nullInMessage
            case .lineTooLong: .messageLineTooLong
            }
        send(reply)
        state = .question(.abandonment(envelope, reply))
    }

    // MARK: Replies

    private mutating func send(_ reply: Reply) { output += reply.bytes }

    /// Turns a command down, and ends the dialogue with a client that does nothing else but err.
    private mutating func error(_ reply: Reply) {
        errors += 1
        if errors >= SMTPSession.maximumErrors {
            end(.tooManyErrors, with: .tooManyErrors)
        } else {
            send(reply)
        }
    }

    private mutating func end(_ ending: Ending, with reply: Reply) {
        send(reply)
        state = .ended(ending)
    }
}
