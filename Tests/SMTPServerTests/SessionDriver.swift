import Mail
import SMTPServer

/// Drives an ``SMTPSession`` without a socket, with the policy that `Tests/Dialogues/README.md` describes.
struct SessionDriver {
    private(set) var session: SMTPSession
    /// What the server has said and nobody has looked at.
    var output: [UInt8] = []
    private(set) var sent: [(envelope: SMTPSession.Envelope, message: [UInt8])] = []
    private(set) var abandoned = 0
    private(set) var ending: SMTPSession.Ending?
    private(set) var wantsHandshake = false
    private(set) var timeout: SMTPSession.ReadTimeout?
    /// Who gets the mail for names without a domain, once they are accepted.
    private var names: [String: [EmailAddress]] = [:]
    /// The verdict on every reservation.
    var reservationVerdict = SMTPSession.Verdict.accept

    init(isRemote: Bool = false, isEncrypted: Bool = false) {
        var configuration = SMTPSession.Configuration(
            hostName: "gateway.test", offersStartTLS: !isEncrypted, allowsPlaintextAuthentication: !isRemote)
        configuration.isEncrypted = isEncrypted
        session = SMTPSession(configuration: configuration)
        run()
    }

    mutating func receive(_ bytes: some Collection<UInt8>) {
        guard ending == nil else { return }
        Array(bytes).withUnsafeBytes { session.receive($0) }
        run()
    }

    /// Whoever is logged in may leave out the domain `example.com`, and is `nobody` with the null sender.
    mutating func acceptNames(_ names: [String: [EmailAddress]]) {
        self.names = names
        session.acceptsNamesWithoutDomain = true
        session.nullSender = UnqualifiedName(parsing: "nobody".utf8)
    }

    mutating func clientFinished() {
        session.clientFinished()
        run()
    }

    mutating func timedOut() {
        session.timedOut()
        run()
    }

    mutating func establishTLS() {
        wantsHandshake = false
        session.tlsEstablished()
        run()
    }

    /// The lines of the output so far, taken out; nil when the output is not made of whole lines.
    mutating func takeLines() -> [String]? {
        guard output.isEmpty || output.suffix(2) == [13, 10] else { return nil }
        let lines = String(decoding: output, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
            .dropLast()
        output = []
        return lines.map(String.init)
    }

    private mutating func run() {
        while true {
            let action = session.next()
            output += session.takeOutput()
            switch action {
            case .read(let timeout):
                self.timeout = timeout
                return
            case .prepareTLS: session.decided(.accept)
            case .handshake:
                wantsHandshake = true
                return
            case .authenticate(let attempt) where attempt.login == "locked":
                session.authenticationDecided(.refuse(Reply(454, .init(4, 7, 0), "later")))
            case .authenticate(let attempt):
                let isRight = attempt.login == "jane" && attempt.password == Array("opensesame".utf8)
                session.authenticationDecided(isRight ? .accept : .wrongCredentials)
            case .checkSender(let sender):
                session.decided(
                    SessionDriver.permits(sender)
                        ? .accept : .refuse(Reply(550, .init(5, 7, 1), "Sender not allowed (see ALLOWED_FROM)")))
            case .checkRecipient(let recipient):
                let isAllowed = recipient.domain.description != "blocked.example"
                session.decided(isAllowed ? .accept : .refuse(Reply(550, .init(5, 7, 1), "Recipient not allowed")))
            case .nameSender(let name):
                let address = name.at(Domain(ascii: "example.com".utf8)!)!
                session.senderNamed(.addresses(address))
            case .nameRecipients(let name):
                session.recipientsNamed(
                    names[name.description].map { .addresses($0) } ?? .refuse(Reply(550, .init(5, 1, 1), "Nobody")))
            case .reserve: session.decided(reservationVerdict)
            case .submit(let envelope, let message):
                session.submitted(submit(envelope, message))
            case .abandon: abandoned += 1
            case .close(let ending):
                output += session.takeOutput()
                self.ending = ending
                return
            }
        }
    }

    /// Sends a message that says unmistakably who it is from, if that sender is allowed.
    private mutating func submit(_ envelope: SMTPSession.Envelope, _ message: [UInt8]) -> Reply {
        let refusal: String
        do {
            let header = try HeaderBlock(parsing: message)
            let originators = try OriginatorFields(of: header, in: message, allowingUTF8: envelope.allowsUTF8)
            let shown = [("From", originators.from)] + originators.others.map { ($0.field, $0.address) }
            guard let (field, _) = shown.first(where: { !SessionDriver.permits($0.1) }) else {
                sent.append((envelope, StrippedMessage(message, header: header, policy: .strip).bytes))
                return Reply(250, .init(2, 0, 0), "Accepted by Cloudflare as \(sent.count)")
            }
            refusal = "The address in the message's \(field) field is not allowed (see ALLOWED_FROM); set it in the app"
        } catch {
            refusal = "\(error)"
        }
        return Reply(550, .init(5, 7, 1), refusal)
    }

    private static func permits(_ sender: EmailAddress) -> Bool {
        ["example.com", "xn--bcher-kva.example"].contains(sender.domain.description) || sender.matches(boss)
    }

    private static let boss = try! EmailAddress(parsing: "boss@example.org".utf8)
}
