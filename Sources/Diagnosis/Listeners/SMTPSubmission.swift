internal import Mail
public import Settings
public import SystemdUnits

/// A test message that takes the way of an app's: through the SMTP service, inside TLS, with a login.
public struct SMTPSubmission: Sendable {
    /// Why the message did not get through.
    public enum Failure: Error, Sendable, Equatable {
        /// There is no such listener, or it does not serve: what was found.
        case unavailable(Finding)
        /// The listener's reply, and to what: `AUTH`, `RCPT`, …
        case refused(command: String, code: Int, text: String)
    }

    /// Where the listener is.
    public let listener: String
    /// The server's last reply.
    public let reply: String

    /// The longest for all of it, in seconds: Cloudflare may take its time, and a client has to wait ten minutes (RFC
    /// 5321 section 4.5.3.2.6).
    private static let seconds = 600

    /// Sends `message` through the first SMTP listener that the settings open.
    public init(
        _ message: TestMessage, login: String, password: [UInt8], settings: Settings, units: UnitSettings,
        listening: ListeningSockets
    ) throws(Failure) {
        let listeners = [SocketUnit.smtp, .smtps].flatMap { listener in
            units.addresses(of: listener).map { (listener, $0) }
        }
        guard let (unit, address) = listeners.first else {
            throw .unavailable(
                Finding(
                    .error, .listenerClosed, SettingName.smtpPort.rawValue, "the settings open no SMTP listener",
                    remedy: "set SMTP_PORT, or omit --login"))
        }
        listener = "\(unit.rawValue) at \(address.text)"
        // A password is not for whoever has taken the port while the gateway was stopped.
        guard listening.isTrusted(address) else {
            throw .unavailable(
                listening.addresses.contains(address)
                    ? ListenerCheck.finding(.strange("a program of another user"), unit, address)
                    : ListenerCheck.closed(unit, address))
        }
        let startsTLS = unit == .smtp && ListenerCheck.offersStartTLS(settings, address)
        let talk: Talk
        do throws(ListenerConnection.Failure) {
            talk = try SMTPSubmission.talk(
                to: address, isInTLS: unit == .smtps,
                SMTPSubmission.steps(message, login, password, startsTLS: startsTLS))
        } catch {
            throw .unavailable(ListenerCheck.finding(error, unit, address))
        }
        if let refusal = talk.refusal { throw refusal }
        reply = talk.reply
    }

    private static func talk(
        to address: ListenAddress, isInTLS: Bool, _ steps: [Step]
    ) throws(ListenerConnection.Failure) -> Talk {
        var talk = Talk(dialogue: try ListenerConnection(address, seconds: seconds))
        if isInTLS { try talk.dialogue.startTLS(afterTalk: false) }
        for step in steps {
            try talk.take(step)
            if talk.refusal != nil { return talk }
        }
        // It is sent, whatever becomes of the goodbye.
        try? talk.dialogue.say("QUIT\r\n")
        _ = try? talk.dialogue.reply()
        return talk
    }

    // MARK: What is said

    /// One thing that is said, and what is to be answered.
    private struct Step {
        let name: String
        let line: String?
        let code: Int

        init(_ name: String, _ line: String?, _ code: Int) {
            self.name = name
            self.line = line
            self.code = code
        }
    }

    private struct Talk {
        var dialogue: ListenerConnection
        var reply = ""
        var refusal: Failure?

        mutating func take(_ step: Step) throws(ListenerConnection.Failure) {
            if let line = step.line { try dialogue.say(line + "\r\n") }
            let answer = try dialogue.reply()
            reply = answer.lines.joined(separator: " ")
            guard answer.code == step.code else {
                refusal = .refused(command: step.name, code: answer.code, text: reply)
                return
            }
            if step.name == "STARTTLS" { try dialogue.startTLS(afterTalk: true) }
        }
    }

    private static func steps(
        _ message: TestMessage, _ login: String, _ password: [UInt8], startsTLS: Bool
    ) -> [Step] {
        var steps = [Step("the connection", nil, 220)]
        if startsTLS { steps += [Step("EHLO", "EHLO localhost", 250), Step("STARTTLS", "STARTTLS", 220)] }
        let response = Base64.encode([0] + Array(login.utf8) + [0] + password)
        steps += [
            Step("EHLO", "EHLO localhost", 250),
            Step("AUTH", "AUTH PLAIN " + String(decoding: response, as: UTF8.self), 235),
            Step("MAIL", "MAIL FROM:<\(message.from.address)>\(message.isASCII ? "" : " SMTPUTF8")", 250),
        ]
        steps += message.to.map { Step("RCPT", "RCPT TO:<\($0.address)>", 250) }
        return steps + [Step("DATA", "DATA", 354), Step("the message", message.text + ".", 250)]
    }
}
