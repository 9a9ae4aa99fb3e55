import Mail
import SMTPServer

/// Input: an octet of options, an octet for the cuts, then what the client sends. `TLS!` in it stands for the moment
/// when a client that was told to do so begins the handshake: what comes between the answer to STARTTLS and that is not
/// the client's, or not TLS.
@Sendable func checkSMTPDialogue(_ input: [UInt8]) throws(Violation) {
    guard input.count >= 2 else { return }
    let options = SMTPClient.Options(rawValue: input[0])
    let sent = input[2...]
    // Octet by octet the client knows where a command ends and the message begins; the others must come to the same.
    var slow = SMTPClient(options)
    try slow.run(sent, .everywhere)
    for cuts in [Cuts.none, .seeded(input[1])] {
        var client = SMTPClient(options)
        try client.run(sent, cuts)
        try require(client.output == slow.output, "the same octets get the same replies, however they are cut")
        try require(client.actions == slow.actions, "the same octets do the same, however they are cut")
    }
    let isHTTP = ["get ", "post ", "put ", "options "].contains { sent.lowercase.starts(with: $0.utf8) }
    if isHTTP || sent.first == 0x16 {
        try require(slow.actions == [.close(.notSMTP)], "a client of HTTP or TLS gets nowhere")
    }
    try checkReplies(slow.output, accepted: slow.accepted, logins: slow.logins)
}

/// A client with the policy of a gateway behind the session, and the memory of what that has allowed.
private struct SMTPClient {
    struct Options: OptionSet {
        let rawValue: UInt8
        static let isEncrypted = Options(rawValue: 1)
        static let isRemote = Options(rawValue: 2)
        static let isSmall = Options(rawValue: 4)
        static let hasNoCertificate = Options(rawValue: 8)
        static let isSilentAtTheEnd = Options(rawValue: 16)
    }

    private let options: Options
    private let configuration: SMTPSession.Configuration
    private var session: SMTPSession

    /// Everything the server has said.
    private(set) var output: [UInt8] = []
    /// Everything it has done but read.
    private(set) var actions: [SMTPSession.Action] = []
    /// How many messages were submitted and answered with 250.
    private(set) var accepted = 0
    /// How many logins were let in.
    private(set) var logins = 0

    private var isEncrypted: Bool
    private var login: String?
    private var wrongLogins = 0
    private var sender: EmailAddress?
    private var recipients: [EmailAddress] = []
    private var hasReservation = false
    private var wantsHandshake = false
    private var ending: SMTPSession.Ending?
    /// The octets since the message was asked for; only kept when they come one by one.
    private var data: [UInt8]?

    init(_ options: Options) {
        self.options = options
        isEncrypted = options.contains(.isEncrypted)
        var configuration = SMTPSession.Configuration(
            hostName: "gateway.test", offersStartTLS: !options.contains(.isEncrypted),
            allowsPlaintextAuthentication: !options.contains(.isRemote))
        configuration.isEncrypted = isEncrypted
        configuration.maximumMessageSize = options.contains(.isSmall) ? 40 : 100_000
        configuration.maximumDroppedSize = 0
        configuration.maximumRecipients = options.contains(.isSmall) ? 2 : 50
        self.configuration = configuration
        session = SMTPSession(configuration: configuration)
    }

    mutating func run(_ sent: ArraySlice<UInt8>, _ cuts: Cuts) throws(Violation) {
        let isSlow = if case .everywhere = cuts { true } else { false }
        try act()
        for flight in SMTPClient.flights(of: sent) {
            for piece in cuts.pieces(of: flight) where !wantsHandshake && ending == nil {
                if isSlow { data?.append(piece.first!) }
                receive(piece)
                try act(observingData: isSlow)
            }
            if wantsHandshake {
                wantsHandshake = false
                isEncrypted = true
                login = nil
                sender = nil
                session.tlsEstablished()
                try act()
            }
        }
        guard ending == nil else { return }
        let before = actions.count
        if options.contains(.isSilentAtTheEnd) { session.timedOut() } else { session.clientFinished() }
        try act()
        try require(ending != nil, "a dialogue whose client is gone or silent ends")
        try require(actions.count == before + 1, "a client's going does nothing but end the dialogue")
    }

    private mutating func receive(_ piece: ArraySlice<UInt8>) { piece.withUnsafeBytes { session.receive($0) } }

    /// What the client sends before each `TLS!`, and behind the last.
    private static func flights(of sent: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var flights: [ArraySlice<UInt8>] = []
        var rest = sent
        while let offset = rest.firstOffset(of: "TLS!".utf8) {
            flights.append(rest.prefix(offset))
            rest = rest.dropFirst(offset + 4)
        }
        return flights + [rest]
    }

    /// Does what the session says until it wants more from the client.
    private mutating func act(observingData: Bool = false) throws(Violation) {
        while true {
            let action = session.next()
            let said = session.takeOutput()
            output += said
            try require(said.isEmpty || said.suffix(2) == [13, 10], "the server says whole lines")
            try require(session.isEncrypted == isEncrypted, "the session knows whether TLS is active")
            if case .read(let patience) = action {
                return try require(0 < patience.idle && patience.idle <= patience.total, "patience is finite")
            }
            actions.append(action)
            switch action {
            case .read: break
            case .close(let ending): return try close(ending)
            case .prepareTLS:
                try require(configuration.offersStartTLS && !isEncrypted, "TLS begins where it was offered, once")
                session.decided(options.contains(.hasNoCertificate) ? .refuse(.tlsUnavailable) : .accept)
            case .handshake:
                wantsHandshake = true
                return
            case .authenticate(let attempt): try authenticate(attempt)
            case .checkSender(let sender): try check(sender: sender)
            case .checkRecipient(let recipient): try check(recipient: recipient)
            case .nameSender, .nameRecipients:
                try require(false, "an address has a domain where nobody may leave it out")
            case .reserve(let envelope): try reserve(envelope, observingData: observingData)
            case .submit(let envelope, let message): try submit(envelope, message)
            case .abandon(let envelope, let reply): try abandon(envelope, reply)
            }
        }
    }

    private mutating func close(_ ending: SMTPSession.Ending) throws(Violation) {
        self.ending = ending
        receive(Array("RSET\r\nEHLO x\r\nQUIT\r\n".utf8)[...])
        try require(session.next() == .close(ending), "what has ended stays ended")
        try require(session.takeOutput().isEmpty, "nothing is said after the end")
    }

    private mutating func authenticate(_ attempt: LoginAttempt) throws(Violation) {
        try require(login == nil && session.login == nil, "nobody logs in twice")
        try require(isEncrypted || !options.contains(.isRemote), "no password is taken in the clear from afar")
        try require(wrongLogins < 3, "three wrong passwords are enough")
        try require((1...255).contains(attempt.login.utf8.count), "a login has 1 to 255 octets")
        try require(attempt.password.count <= 1024, "a password has at most 1024 octets")
        try require(attempt.login.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "a login holds no control character")
        if attempt.login == "busy" {
            session.authenticationDecided(.refuse(Reply(454, .init(4, 7, 0), "Later")))
        } else if attempt.login == "jane", attempt.password.elementsEqual("opensesame".utf8) {
            login = attempt.login
            logins += 1
            session.authenticationDecided(.accept)
        } else {
            wrongLogins += 1
            session.authenticationDecided(.wrongCredentials)
        }
        try require(session.login == login, "the session knows who is logged in")
    }

    private mutating func check(sender: EmailAddress) throws(Violation) {
        try require(login != nil, "MAIL is only for who is logged in")
        let isAllowed = sender.domain.description == "example.com"
        self.sender = isAllowed ? sender : nil
        recipients = []
        hasReservation = false
        session.decided(isAllowed ? .accept : .refuse(Reply(550, .init(5, 7, 1), "Sender not allowed")))
    }

    private mutating func check(recipient: EmailAddress) throws(Violation) {
        try require(login != nil && sender != nil, "RCPT is only for who is logged in, with an allowed sender")
        try require(!recipients.contains(recipient), "no recipient is asked for twice")
        try require(recipients.count < configuration.maximumRecipients, "there are no more recipients than announced")
        let isAllowed = recipient.domain.description != "blocked.example"
        if isAllowed { recipients.append(recipient) }
        session.decided(isAllowed ? .accept : .refuse(Reply(550, .init(5, 7, 1), "Recipient not allowed")))
    }

    private func check(_ envelope: SMTPSession.Envelope) throws(Violation) {
        try require(login != nil && session.login == login, "a message is only taken from who is logged in")
        try require(envelope.sender == sender, "a message's sender is the one that was allowed")
        try require(envelope.recipients == recipients, "a message's recipients are those that were allowed")
        try require(!recipients.isEmpty, "a message has a recipient")
        try require(
            envelope.allowsUTF8 || ([envelope.sender] + envelope.recipients).allSatisfy(\.isASCII),
            "without SMTPUTF8 all addresses are ASCII")
    }

    private mutating func reserve(
        _ envelope: SMTPSession.Envelope, observingData: Bool
    ) throws(Violation) {
        try check(envelope)
        try require(!hasReservation, "one message is reserved at a time")
        if envelope.sender.localPart == "limited" {
            return session.decided(.refuse(Reply(451, .init(4, 7, 1), "Too many messages")))
        }
        hasReservation = true
        data = observingData ? [] : nil
        session.decided(.accept)
    }

    private mutating func submit(_ envelope: SMTPSession.Envelope, _ message: [UInt8]) throws(Violation) {
        try check(envelope)
        try require(hasReservation, "a message is only sent when it was reserved")
        try require(message.count <= configuration.maximumMessageSize, "a message is within its limit")
        try require(message.isEmpty || message.suffix(2) == [13, 10], "a message ends with a line end")
        try require(!message.contains(0) && !hasBareLineBreak(message), "a message holds no NUL, bare CR or LF")
        if let data {
            let expected = try Expected(data, limit: configuration.maximumMessageSize)
            try require(expected.refusal == nil, "an unfit message is refused")
            try require(expected.message == message, "the message is what was sent, without dot-stuffing")
        }
        transactionEnded()
        if envelope.recipients[0].localPart == "bounce" {
            session.submitted(Reply(550, .init(5, 1, 1), "Bounced"))
        } else {
            accepted += 1
            session.submitted(Reply(250, .init(2, 0, 0), "Accepted"))
        }
    }

    private mutating func abandon(_ envelope: SMTPSession.Envelope, _ reply: Reply) throws(Violation) {
        try check(envelope)
        try require(hasReservation, "only what was reserved is abandoned")
        if let data {
            let expected = try Expected(data, limit: configuration.maximumMessageSize)
            try require(reply.lines == [expected.refusal], "the reply names the gravest defect, not \(reply.lines)")
        }
        transactionEnded()
    }

    private mutating func transactionEnded() {
        hasReservation = false
        sender = nil
        recipients = []
        data = nil
    }
}

/// What RFC 5321 makes of the octets behind DATA, found the slow way.
private struct Expected {
    let message: [UInt8]
    let refusal: String?

    init(_ data: [UInt8], limit: Int) throws(Violation) {
        let end: [UInt8] = [13, 10, 46, 13, 10]
        let isAtEnd = data.elementsEqual(end.dropFirst(2)) || data.suffix(5).elementsEqual(end)
        try require(isAtEnd, "only <CR><LF>.<CR><LF> ends a message")
        try require(!data.dropLast().holds(end), "<CR><LF>.<CR><LF> ends a message")
        try require(!data.dropLast().starts(with: end.dropFirst(2)), "<CR><LF>.<CR><LF> ends an empty message")
        let lines = data.dropLast(3).lines.map { $0.first == 46 ? Array($0.dropFirst()) : $0 }
        message = Array(lines.joined(separator: [13, 10]))
        if hasBareLineBreak(data) {
            refusal = "Bare <CR> or <LF> in the message; every line must end with <CR><LF>"
        } else if message.count > limit {
            refusal = "Message exceeds the maximum size by \(message.count - limit) octets"
        } else if message.contains(0) {
            refusal = "NUL in the message"
        } else if lines.contains(where: { $0.count > 65536 }) {
            refusal = "A line of the message is over 65536 octets"
        } else {
            refusal = nil
        }
    }
}

/// Whether a CR or LF stands anywhere but in a CRLF.
func hasBareLineBreak(_ octets: [UInt8]) -> Bool {
    octets.indices.contains { index in
        switch octets[index] {
        case 13: index + 1 == octets.count || octets[index + 1] != 10
        case 10: index == 0 || octets[index - 1] != 13
        default: false
        }
    }
}

/// Every reply code there is (`docs` and the reply table agree with it by their own tests).
private let replyCodes: Set<Int> = [
    214, 220, 221, 235, 250, 252, 334, 354, 421, 451, 452, 454, 500, 501, 502, 503, 504, 530, 535, 538, 550, 552, 553,
    554, 555,
]

private func checkReplies(_ output: [UInt8], accepted: Int, logins: Int) throws(Violation) {
    var codes: [Int] = []
    var open: Int?
    for line in output.lines.dropLast() {
        try require(line.count <= 510, "a reply line is within 512 octets")
        try require(line.allSatisfy { (0x20...0x7E).contains($0) }, "a reply is printable ASCII")
        guard line.count >= 4, let code = Int(String(decoding: line.prefix(3), as: UTF8.self)) else {
            throw Violation(description: "a reply line begins with a code")
        }
        try require(replyCodes.contains(code), "\(code) is a known code")
        try require(open == nil || open == code, "the lines of one reply have one code")
        try require(line[3] == 0x20 || line[3] == 0x2D, "behind the code is a space or a hyphen")
        if code >= 400 {
            let status = line.dropFirst(4).prefix { $0 != 0x20 }.split(separator: 46)
            try require(
                status.count == 3 && status[0].elementsEqual(line.prefix(1)), "a refusal has an enhanced status code")
        }
        open = line[3] == 0x2D ? code : nil
        if open == nil { codes.append(code) }
    }
    try require(open == nil, "a reply is complete")
    try require(codes.first == 220, "the banner comes first")
    let confirmed = zip(codes, codes.dropFirst()).filter { $0 == (354, 250) }.count
    try require(confirmed == accepted, "there are as many 250s after DATA as messages were accepted")
    try require(codes.filter { $0 == 235 }.count == logins, "there are as many 235s as logins")
}
