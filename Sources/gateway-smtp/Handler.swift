import CloudflareAPI
import Connection
import ConnectionHandler
import Credentials
import Glibc
import Journal
import Mail
import SMTPServer
import Settings
import StateClient
import StateProtocol
import Submission

/// One accepted connection: carries octets between the client and ``SMTPSession``, and answers the session's questions
/// from the settings, the state helper and Cloudflare.
final class Handler {
    private let settings: Settings
    private let plain: PlainStream
    private var stream: any ByteStream
    private var session: SMTPSession
    private let journal: ConnectionJournal
    private let state: StateClient
    private let activity: Activity
    private var submission: Submission?
    /// What the helper is told once the client has its reply.
    private var notes: [() -> Void] = []
    private let address: String
    private let isLoopback: Bool
    private let hasImplicitTLS: Bool
    private var tls: ServerTLS?
    /// Whether TLS is active and the client has not said a word inside it.
    private var isSilentInsideTLS = false
    /// Whether a message was accepted and the client may not know it yet.
    private var isAnswerOpen = false
    /// Whether a message was accepted on this connection.
    private var hasSent = false
    /// Whether the process was told to end. The connection ends with it, whoever else holds the descriptor.
    private var isTerminated = false
    /// When the last message had come in whole.
    private var messageEnd = Stopwatch()
    private var phase = -1
    private let sessionDeadline = Deadline.after(seconds: Handler.sessionSeconds)
    private let loginDeadline = Deadline.after(seconds: Handler.loginSeconds)
    private var phaseDeadline = Deadline.after(seconds: 0)

    /// The longest until somebody is logged in: without it, a stranger could hold a connection with a NOOP now and then.
    private static let loginSeconds = 120
    /// The longest session. The unit's own limit (`RuntimeMaxSec=1h`) comes later.
    private static let sessionSeconds = 55 * 60
    /// The longest wait for the client to take a reply.
    private static let writeSeconds = 60
    /// The longest TLS handshake.
    private static let handshakeSeconds = 30
    /// So soon after its message no client has given up waiting.
    private static let promptMilliseconds = 500
    /// After so long a client that is still connected is taken to have read its answer.
    private static let acknowledgementSeconds = 5
    /// The longest wait for the client to close after QUIT.
    private static let endSeconds = 2
    /// The longest wait for the client to close after the process was told to end.
    private static let terminationSeconds = 1
    /// The longest wait for the reset of a client that had closed its side before its answer left.
    private static let resetSeconds = 1
    private static let readSize = 64 * 1024

    /// Whose failed logins are counted together, beside each login's own; nil for nobody: this host's own programs share one
    /// address, and so do all who come through a proxy.
    private let throttledAddress: ClientAddress?

    init(settings: Settings, plain: PlainStream, peer: Peer, hostName: String, journal: Journal, implicitTLS: Bool) {
        self.settings = settings
        self.plain = plain
        self.journal = ConnectionJournal(journal)
        address = peer.address
        isLoopback = peer.isLoopback
        hasImplicitTLS = implicitTLS
        throttledAddress =
            peer.isLoopback || settings.trustedProxies.trusts(peer.address) ? nil : ClientAddress(peer.address)
        stream = plain
        state = StateClient(path: settings.stateSocket)
        activity = Activity(state: state, door: .smtp, privacy: settings.logPrivacy)
        var configuration = SMTPSession.Configuration(
            hostName: hostName,
            offersStartTLS: !implicitTLS && settings.offersStartTLS(toLoopback: peer.isLoopback),
            allowsPlaintextAuthentication: peer.isLoopback && settings.allowsPlaintextAuthOnLoopback)
        configuration.isEncrypted = implicitTLS
        configuration.maximumMessageSize = Submission.maximumMessageSize
        session = SMTPSession(configuration: configuration)
    }

    /// Serves the connection to its end.
    func run() {
        defer { journal.flush() }
        defer { if isTerminated { plain.shutDown(until: .after(seconds: Handler.terminationSeconds)) } }
        if session.isEncrypted, !prepareTLS() || !establishTLS() {
            takeNotes()
            return activity.ended()
        }
        do throws(StreamError) {
            while try step() {}
        } catch {
            // The client is gone, and with it whatever was not finished: nothing more can be said to it.
            switch error {
            case .tls, .certificateRefused: noteTLSEnded(error)
            case .terminated: isTerminated = true
            case .disconnected: if isSilentInsideTLS { noteClosedInsideTLS() }
            case .timedOut: break
            }
        }
        if !hasSent, let entry = Event.nothingSent(session.refusals) { journal.note(entry) }
        submission?.cancel()
        takeNotes()
        for (reason, count) in session.refusals.reasons { activity.refused(reason: reason, count: count) }
        activity.ended()
    }

    /// Does the next thing; false when that was the last.
    private func step() throws(StreamError) -> Bool {
        switch session.next() {
        case .read(let patience):
            try read(patience)
        case .prepareTLS:
            session.decided(prepareTLS() ? .accept : .refuse(.tlsUnavailable))
        case .handshake:
            try flush()
            guard establishTLS() else { return false }
            session.tlsEstablished()
        case .authenticate(let attempt):
            session.authenticationDecided(authenticate(attempt))
        case .checkSender(let sender):
            journal.flush()
            session.decided(verdict { $0.refusal(ofSender: sender) })
        case .checkRecipient(let recipient):
            session.decided(verdict { $0.refusal(ofRecipient: recipient) })
        case .reserve(let envelope):
            session.decided(verdict { $0.reserve(for: envelope.recipients) })
            // Nothing is done unless the connection has been idle for long.
            submission?.prepare()
        case .submit(let envelope, let message):
            session.submitted(submit(envelope, message))
        case .abandon(let envelope, let reply):
            submission?.cancel()
            journal.flush()
            journal.log(Event.abandoned(envelope, reply))
            notes.append { [activity] in activity.refused(reason: "malformed-message") }
        case .close(let ending):
            if let entry = Event.ended(ending) { journal.note(entry) }
            let hadMore = hasUnreadInput
            try flush()
            stream.finish(until: .after(seconds: 1))
            try? awaitEnd(after: ending, hadMore: hadMore)
            return false
        }
        return true
    }

    // MARK: Octets

    private func flush() throws(StreamError) {
        let output = session.takeOutput()
        if !output.isEmpty { try stream.write(output, until: .after(seconds: Handler.writeSeconds)) }
        takeNotes()
    }

    private func takeNotes() {
        for note in notes { note() }
        notes = []
    }

    /// Whether the client has said more than is answered. It did not wait for what is about to be sent.
    private var hasUnreadInput: Bool { session.hasPendingInput || stream.hasInput }

    private func read(_ patience: SMTPSession.Patience) throws(StreamError) {
        let wasPipelined = isAnswerOpen && hasUnreadInput
        try flush()
        if patience.phase != phase {
            phase = patience.phase
            phaseDeadline = .after(seconds: patience.total)
        }
        let end = min(phaseDeadline, session.login == nil ? loginDeadline : sessionDeadline)
        // Reading does not look at the time while there is always more to read.
        guard !end.hasPassed else { return session.timedOut() }
        let deadline = min(end, .after(seconds: patience.idle))
        if isAnswerOpen, !wasPipelined { awaitAcknowledgement(until: deadline) }
        let outcome = receive(until: deadline)
        switch outcome {
        case .success(let count):
            // What a client says after the answer had left shows that it has read the answer; what it had sent before
            // (RFC 2920) does not. A client that closes without an error has had the answer as well: one that dies with
            // the answer unread resets the connection.
            if isAnswerOpen, !wasPipelined, plain.isDelivered {
                isAnswerOpen = false
                submission?.acknowledge()
            }
            if count == 0 {
                session.clientFinished()
                if isSilentInsideTLS { noteClosedInsideTLS() }
            }
            isSilentInsideTLS = false
        case .failure(.timedOut): session.timedOut()
        case .failure(.terminated):
            isTerminated = true
            session.shutDown()
        case .failure(let error): throw error
        }
    }

    /// A client that has the answer in its kernel and is still there after some seconds has read it, even if it has
    /// nothing more to say for a while.
    private func awaitAcknowledgement(until deadline: Deadline) {
        guard plain.awaitInput(until: min(deadline, .after(seconds: Handler.acknowledgementSeconds))),
            !stream.hasInput, !deadline.hasPassed, plain.isDelivered
        else { return }
        isAnswerOpen = false
        submission?.acknowledge()
    }

    /// Reads once into the session.
    private func receive(until deadline: Deadline) -> Result<Int, StreamError> {
        withUnsafeTemporaryAllocation(byteCount: Handler.readSize, alignment: 1) { buffer in
            Result { () throws(StreamError) in
                let count = try stream.read(into: buffer, until: deadline)
                session.receive(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                return count
            }
        }
    }

    /// Waits for what shows that an answer arrived which the client did not wait for: after QUIT it closes. One that had
    /// closed its side before can only show that its host took the answer, and no reset after it, as it comes from a
    /// program that dies with the answer unread. `hadMore` says that something came before the last replies left.
    private func awaitEnd(after ending: SMTPSession.Ending, hadMore: Bool) throws(StreamError) {
        guard isAnswerOpen, ending == .quit || ending == .clientFinished else { return }
        if ending == .quit {
            guard try receive(until: .after(seconds: Handler.endSeconds)).get() == 0 else { return }
        }
        if hadMore || ending == .clientFinished {
            guard !plain.isReset(before: .after(seconds: Handler.resetSeconds)) else { return }
        }
        if plain.isDelivered { submission?.acknowledge() }
    }

    // MARK: TLS

    /// Makes TLS ready; false, with the reason in the journal, when the certificate cannot be used.
    private func prepareTLS() -> Bool {
        tls = ServerTLS(settings) { journal.note($0) }
        return tls != nil
    }

    private func establishTLS() -> Bool {
        guard let tls else { return false }
        do throws(StreamError) {
            stream = try tls.accept(over: plain, within: Handler.handshakeSeconds, journal)
            isSilentInsideTLS = true
            return true
        } catch {
            if error == .terminated { isTerminated = true } else { noteTLSEnded(error) }
            return false
        }
    }

    private func noteTLSEnded(_ error: StreamError) {
        let entry = ServerTLS.entry(
            error, isSelfSigned: settings.certificate == nil, isOwnClient: isLoopback,
            canDoWithoutTLS: !hasImplicitTLS && isLoopback && settings.allowsPlaintextAuthOnLoopback)
        journal.note(entry)
        guard ServerTLS.blamesCertificate(error, isOwnClient: isLoopback) else { return }
        notes.append { [activity] in activity.refused(reason: "certificate-not-trusted") }
    }

    /// Some clients finish the handshake before they look at the certificate, and then just close.
    private func noteClosedInsideTLS() {
        if isLoopback { noteTLSEnded(.certificateRefused(.closed)) }
    }

    // MARK: Questions

    private func authenticate(_ attempt: LoginAttempt) -> SMTPSession.AuthenticationVerdict {
        let isRight =
            !attempt.password.isEmpty && settings.smtpUsers.verify(name: attempt.login, password: attempt.password)
        do throws(StateError) {
            if case .locked(let seconds) = try state.guessed(isRight, counters(attempt.login)) {
                journal.note(Event.loginLocked(attempt.login, from: address, retryAfter: seconds))
                return .refuse(.loginsLocked(retryAfter: seconds))
            }
        } catch {
            journal.note(Event.loginsUnavailable("\(error)"))
            return .refuse(.loginsUnavailable)
        }
        guard isRight else {
            journal.note(Event.loginFailed(attempt.login, from: address))
            notes.append { [activity] in activity.loginFailed() }
            return .wrongCredentials
        }
        // What was wrong until now is a line of its own.
        journal.flush()
        journal.addContext("GATEWAY_LOGIN", attempt.login)
        journal.log(Event.loggedIn(attempt.login))
        if submission == nil { Memory.keepFreed() }
        let endpoint = settings.endpoint
        let extraCAFile = settings.extraCAFile
        submission = Submission(
            settings: settings, client: .smtp(login: attempt.login), ledger: state,
            isClientThere: { [unowned self] in isClientThere }
        ) { credentials in
            CloudflareClient(endpoint: endpoint, credentials: credentials, extraCAFile: extraCAFile)
        }
        submission?.prepare()
        return .accept
    }

    /// What a guess counts for. Nobody has the empty login.
    private func counters(_ login: String) -> [GuessCounter] {
        (login.isEmpty ? [] : [.login(login)]) + (throttledAddress.map { [.address($0)] } ?? [])
    }

    private func verdict(_ question: (Submission) -> Refusal?) -> SMTPSession.Verdict {
        guard let submission else { preconditionFailure("a mail transaction without a login") }
        guard let refusal = question(submission) else { return .accept }
        journal.note(Event.refused(refusal, privacy: settings.logPrivacy))
        notes.append { [activity] in activity.refused(refusal) }
        return .refuse(Reply(refusal))
    }

    /// Whether the client still waits for the answer to its message. One that closed its side has either given up, which
    /// takes a while, and may have sent the message elsewhere; or it never means to say more, and only listens.
    private var isClientThere: Bool {
        if session.hasPendingInput { return true }
        return !plain.isReset && (!plain.hasEnded || messageEnd.milliseconds < Handler.promptMilliseconds)
    }

    private func submit(_ envelope: SMTPSession.Envelope, _ content: [UInt8]) -> Reply {
        guard let submission else { preconditionFailure("a mail transaction without a login") }
        let message = Submission.Message(
            sender: envelope.sender, recipients: envelope.recipients, allowsUTF8: envelope.allowsUTF8, content: content)
        messageEnd = Stopwatch()
        let report = submission.send(message)
        let milliseconds = messageEnd.milliseconds
        journal.flush()
        journal.log(
            Event.submission(
                sender: envelope.sender, recipients: envelope.recipients, size: content.count, report: report,
                milliseconds: milliseconds, privacy: settings.logPrivacy))
        let login = session.login ?? ""
        notes.append { [activity] in
            activity.submitted(
                from: envelope.sender, to: envelope.recipients, size: content.count, report, login: login,
                milliseconds: milliseconds)
        }
        let reply = Reply(report.outcome, id: report.id)
        if reply.code == 250 {
            isAnswerOpen = true
            hasSent = true
        }
        return reply
    }
}
