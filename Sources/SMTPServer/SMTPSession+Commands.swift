// One command each.
extension SMTPSession {
    mutating func execute(_ command: Command, in envelope: Envelope?) {
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

    var allowsAuthentication: Bool { isEncrypted || configuration.allowsPlaintextAuthentication }

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
        if configuration.knowsClient, login == nil { return refuse(.clientNotAllowed(refusedClient ?? "unknown")) }
        guard login != nil else { return error(allowsAuthentication ? .authenticationRequired : .startTLSFirst) }
        guard !inTransaction else { return error(.nestedMail) }
        let size = parameters.size ?? 0
        guard size <= configuration.maximumReceivedSize else {
            return refuse(.messageTooBig(by: size - configuration.maximumMessageSize))
        }
        switch path {
        case .null:
            guard let name = nullSender else { return refuse(.nullSender) }
            state = .question(.namedSender(name, parameters))
        case .refused(let reply): error(reply)
        case .name(let name, let reply):
            guard acceptsNamesWithoutDomain else { return error(reply) }
            state = .question(.namedSender(name, parameters))
        case .mailbox(let sender): state = .question(.sender(sender, parameters))
        }
    }

    private mutating func rcpt(_ path: ForwardPath, _ envelope: Envelope?) {
        guard let envelope else { return error(.mailFirst) }
        switch path {
        case .refused(let reply): error(reply)
        case .name(let name, let reply):
            guard acceptsNamesWithoutDomain else { return error(reply) }
            guard envelope.recipients.count < configuration.maximumRecipients else { return refuse(.tooManyRecipients) }
            state = .question(.namedRecipient(name, envelope))
        case .mailbox(let recipient):
            if envelope.recipients.contains(recipient) { return send(.recipientOK) }
            guard envelope.recipients.count < configuration.maximumRecipients else { return refuse(.tooManyRecipients) }
            state = .question(.recipient(recipient, envelope))
        }
    }
}
