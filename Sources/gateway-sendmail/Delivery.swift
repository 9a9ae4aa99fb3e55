/// A message on its way to the gateway: one transaction for each fifty recipients.
struct Delivery {
    /// The most recipients of one message that Cloudflare takes.
    static let maximumRecipients = 50
    /// The most octets that are read: what the gateway takes in, of which it may drop as much as a header has.
    static let maximumSize = 5 * 1024 * 1024 + 262_144

    let sender: String
    let header: [UInt8]
    /// Dots stuffed.
    let body: [UInt8]
    /// Octets of the body without stuffed dots.
    let bodySize: Int

    private var size: Int { header.count + 2 + bodySize }

    /// What the gateway said.
    struct Outcome: Equatable {
        var code = ExitCode.ok
        /// For a person, one line each: what was not sent, and why.
        var complaints: [String] = []
        /// What was sent, in the same way.
        var notes: [String] = []

        /// The first reason is the one that counts.
        mutating func add(_ reason: ExitCode, _ complaint: String) {
            if code == .ok { code = reason }
            complaints.append(complaint)
        }
    }

    /// Sends to all `recipients` over `connection`.
    func send(to recipients: [String], over connection: inout LocalConnection) -> Outcome {
        var outcome = Outcome()
        var sent = 0
        var rest = recipients[...]
        while !rest.isEmpty {
            let batch = rest.prefix(Delivery.maximumRecipients)
            rest = rest.dropFirst(batch.count)
            do throws(Stop) {
                let (count, postponed) = try send(Array(batch), over: &connection, &outcome)
                sent += count
                rest = postponed + rest
            } catch {
                let names = Delivery.names(Array(batch) + rest)
                // A caller who is told to try again would send it once more to those who have it.
                let isRepeatable = error.code == .temporaryFailure && sent == 0
                outcome.add(
                    isRepeatable || error.code != .temporaryFailure ? error.code : .unavailable,
                    "not sent to \(names): \(error.text)")
                if sent > 0 {
                    outcome.complaints.append("\(sent) others have got it: send it again to those who have not")
                }
                return outcome
            }
        }
        return outcome
    }

    /// Why nothing more can be sent.
    private struct Stop: Error, CustomStringConvertible {
        let code: ExitCode
        let text: String
        var description: String { text }

        init(_ code: ExitCode, _ text: String) {
            self.code = code
            self.text = text
        }

        init(_ failure: LocalConnection.Failure, afterMessage: Bool = false) {
            code = .temporaryFailure
            text =
                afterMessage
                ? "\(failure.text); whether the message was sent is not known: see journalctl -t gateway-smtp"
                : failure.text
        }
    }

    /// One transaction; returns how many recipients got the message, and those for whom there was no room in it: an
    /// alias may stand for many (RFC 5321 section 4.5.3.1.10).
    private func send(
        _ recipients: [String], over connection: inout LocalConnection, _ outcome: inout Outcome
    ) throws(Stop) -> (sent: Int, postponed: [String]) {
        let begin: Reply
        var refused: [(recipient: String, reply: Reply)] = []
        let go: Reply
        do throws(LocalConnection.Failure) {
            try connection.send(commands(recipients))
            begin = try connection.reply()
            for recipient in recipients {
                let reply = try connection.reply()
                if reply.code >= 300 { refused.append((recipient, reply)) }
            }
            go = try connection.reply()
        } catch {
            throw Stop(error)
        }
        guard begin.code == 250 else { throw Stop(ExitCode(begin), begin.text) }
        var postponed: [String] = []
        if refused.count < recipients.count {
            postponed = refused.filter(\.reply.isForTooManyRecipients).map(\.recipient)
            refused.removeAll(where: \.reply.isForTooManyRecipients)
        } else if let (recipient, _) = refused.first(where: \.reply.isForTooManyRecipients) {
            // By itself it is too many already, however often it is tried.
            throw Stop(.dataError, "\(recipient) stands for more than \(Delivery.maximumRecipients) recipients")
        }
        // Nobody gets a message of which the caller is told to try again. Without its end it is never sent.
        if let (recipient, reply) = refused.first(where: { ExitCode($0.reply) == .temporaryFailure }) {
            throw Stop(.temporaryFailure, "\(recipient): \(reply.text)")
        }
        for (recipient, reply) in refused {
            outcome.add(ExitCode(reply), "not sent to \(recipient): \(reply.text)")
        }
        if refused.count == recipients.count { return (0, []) }
        guard go.code == 354 else { throw Stop(ExitCode(go), go.text) }
        let reply: Reply
        do throws(LocalConnection.Failure) {
            try connection.send(header + [0x0D, 0x0A])
            try connection.send(body)
            try connection.send(".\r\n")
            reply = try connection.reply(within: LocalConnection.messageSeconds)
        } catch {
            throw Stop(error, afterMessage: true)
        }
        let accepted = recipients.filter { recipient in
            !refused.contains { $0.recipient == recipient } && !postponed.contains(recipient)
        }
        guard reply.code == 250 else {
            // The next fifty may be luckier, unless it is about the message.
            throw Stop(ExitCode(reply), reply.text)
        }
        outcome.notes.append("sent to \(Delivery.names(accepted)): \(reply.text)")
        return (accepted.count, postponed)
    }

    /// All commands up to DATA, which the gateway takes in one flight (RFC 2920).
    private func commands(_ recipients: [String]) -> String {
        let needsUTF8 =
            sender.utf8.contains { $0 >= 0x80 } || recipients.contains { $0.utf8.contains { $0 >= 0x80 } }
            || header.contains { $0 >= 0x80 }
        return "MAIL FROM:<\(sender)> SIZE=\(size)\(needsUTF8 ? " SMTPUTF8" : "")\r\n"
            + recipients.map { "RCPT TO:<\($0)>\r\n" }.joined() + "DATA\r\n"
    }

    private static func names(_ recipients: [String]) -> String {
        guard recipients.count > 3 else { return recipients.joined(separator: ", ") }
        return "\(recipients[0]) and \(recipients.count - 1) others"
    }
}

extension LocalConnection.Failure {
    /// What it means, and what to do about it.
    var text: String {
        switch self {
        case .absent:
            "the mail gateway does not listen for programs of this host: set LOCAL_USERS in "
                + "/etc/cloudflare-smtp-gateway/gateway.env, and start cloudflare-smtp-gateway.target"
        case .unreachable(let code): "the mail gateway cannot be reached: error \(code)"
        case .full: "the mail gateway serves as many connections as it may; try again later"
        case .ended: "the mail gateway closed the connection"
        case .timedOut: "the mail gateway does not answer"
        case .refused(let reply): reply.text
        case .strange: "what listens in the mail gateway's place is not the gateway"
        }
    }

    /// What it is to the caller.
    var code: ExitCode {
        if case .refused(let reply) = self { ExitCode(reply) } else { .temporaryFailure }
    }
}
