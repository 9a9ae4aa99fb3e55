public import Mail
import Text

// What the driver calls, and where its answers lead.
extension SMTPSession {
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
        state = .modifying
        let taken = receiver.receive(bytes)
        dataReceived(envelope, receiver, isComplete: taken != nil)
        if let taken { input.append(UnsafeRawBufferPointer(rebasing: bytes[taken...])) }
    }

    /// The client has closed its side. A message that had not ended is never sent.
    public mutating func clientFinished() { state = .ended(.clientFinished) }

    /// The timeout of the last ``Action/read(_:)`` is at its end.
    public mutating func timedOut() { end(.timedOut, with: .timedOut) }

    /// The server is to end. RFC 5321 section 3.8 wants a goodbye, at which the client comes back later.
    public mutating func shutDown() { end(.shutDown, with: .shuttingDown) }

    /// TLS is active: the dialogue starts over, and nothing the client said in the clear counts (RFC 3207 section 4.2).
    public mutating func tlsEstablished() {
        guard case .handshake = state else {
            preconditionFailure("TLS was established in a state that has no handshake")
        }
        input.discard()
        isEncrypted = true
        greeting = .none
        login = nil
        acceptsNamesWithoutDomain = false
        state = .command(nil)
    }

    /// Who the client is that the server knows (``Configuration/knowsClient``), and that it may send.
    public mutating func identified(as login: String) { self.login = login }

    /// The same of one that may not; it is told so when it begins a message.
    public mutating func identified(asRefused name: String) { refusedClient = name }

    /// The answer to ``Action/authenticate(_:)``.
    public mutating func authenticationDecided(_ verdict: AuthenticationVerdict) {
        guard case .question(.login(let attempt)) = state else {
            preconditionFailure("a login was decided about that nobody asked about")
        }
        state = .command(nil)
        switch verdict {
        case .accept:
            login = attempt.login
            send(.authenticated)
        case .wrongCredentials: loginFailed()
        // Counted, or a client that is turned away would fill the log by asking on and on.
        case .refuse(let reply): countError(reply)
        }
    }

    /// The answer to ``Action/prepareTLS``, ``Action/checkSender(_:)``, ``Action/checkRecipient(_:)`` or
    /// ``Action/reserve(_:)``.
    public mutating func decided(_ verdict: Verdict) {
        guard case .question(let question) = state else {
            preconditionFailure("a verdict came in a state that asks for none")
        }
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
            state = .command(
                Envelope(
                    sender: sender, allowsUTF8: parameters.allowsUTF8, expectedSize: parameters.size ?? 0))
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
                envelope,
                DataReceiver(
                    maximumSize: configuration.maximumReceivedSize, expectedSize: envelope.expectedSize))
            send(.startMail)
            receivePipelinedData()
        case (.reservation(let envelope), .refuse(let reply)):
            state = .command(envelope)
            send(reply)
        case (.login, _), (.message, _), (.abandonment, _), (.namedSender, _), (.namedRecipient, _):
            preconditionFailure("a verdict came in a state that asks for another answer")
        }
    }

    /// The answer to ``Action/nameSender(_:)``. Whether the sender may send is asked next.
    public mutating func senderNamed(_ naming: Naming<EmailAddress>) {
        guard case .question(.namedSender(_, let parameters)) = state else {
            preconditionFailure("a sender was named that nobody asked for")
        }
        switch naming {
        case .addresses(let sender): state = .question(.sender(sender, parameters))
        case .refuse(let reply):
            state = .command(nil)
            send(reply)
        }
    }

    /// The answer to ``Action/nameRecipients(_:)``: recipients who may get mail, all of them or none.
    public mutating func recipientsNamed(_ naming: Naming<[EmailAddress]>) {
        guard case .question(.namedRecipient(_, var envelope)) = state else {
            preconditionFailure("recipients were named that nobody asked for")
        }
        switch naming {
        case .addresses(let recipients):
            let old = envelope
            for recipient in recipients where !envelope.recipients.contains(recipient) {
                envelope.recipients.append(recipient)
            }
            guard envelope.recipients.count <= configuration.maximumRecipients else {
                state = .command(old)
                return refuse(.tooManyRecipients)
            }
            state = .command(envelope)
            send(.recipientOK)
        case .refuse(let reply):
            state = .command(envelope)
            send(reply)
        }
    }

    /// The answer to ``Action/submit(_:message:)``.
    public mutating func submitted(_ reply: Reply) {
        guard case .question(.message) = state else {
            preconditionFailure("a reply came in a state that has no message")
        }
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
            case .modifying: preconditionFailure("a method returned without a state")
            case .data: return read(idle: SMTPSession.dataBlockSeconds, total: SMTPSession.dataTotalSeconds)
            case .question(.login(let attempt)): return .authenticate(attempt)
            case .question(.sender(let sender, _)): return .checkSender(sender)
            case .question(.recipient(let recipient, _)): return .checkRecipient(recipient)
            case .question(.namedSender(let name, _)): return .nameSender(name)
            case .question(.namedRecipient(let name, _)): return .nameRecipients(name)
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

    private func read(idle: Int, total: Int) -> Action { .read(ReadTimeout(phase: phase, idle: idle, total: total)) }

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
        case .data, .handshake, .question, .ended, .modifying:
            preconditionFailure("a line was taken in a state that waits for none")
        }
    }
}
