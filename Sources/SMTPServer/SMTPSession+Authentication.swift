// AUTH (RFC 4954).
extension SMTPSession {
    mutating func authenticate(_ mechanism: SASLMechanism?, _ initialResponse: [UInt8]?) {
        guard greeting == .ehlo else { return error(.greetFirst) }
        // Within a mail transaction (RFC 4954 section 4) there is a login already.
        guard !configuration.knowsClient else { return error(.authenticationNotOffered) }
        guard login == nil else { return error(.alreadyAuthenticated) }
        guard allowsAuthentication else { return error(.encryptionRequired) }
        guard let mechanism else { return error(.unknownMechanism) }
        authenticationStep(SASLExchange.begin(mechanism, initialResponse: initialResponse))
    }

    mutating func authenticationStep(_ step: SASLExchange.Step) {
        switch step {
        case .challenge(let reply, let exchange):
            state = .authentication(exchange)
            send(reply)
        case .attempt(let attempt): state = .question(.login(attempt))
        case .invalid:
            state = .command(nil)
            refusals.add(.badCredentials)
            loginFailed()
        case .failed(let reply):
            state = .command(nil)
            error(reply)
        }
    }

    mutating func loginFailed() {
        loginFailures += 1
        if loginFailures >= SMTPSession.maximumLoginFailures {
            end(.tooManyLoginFailures, with: .tooManyLoginFailures)
        } else {
            send(.badCredentials)
        }
    }
}
