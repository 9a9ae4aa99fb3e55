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
import System

/// One accepted connection: carries octets between the client and ``SMTPSession``, and answers the session's questions
/// from the settings, the state daemon and Cloudflare.
final class Handler {
    let settings: Settings
    let plain: PlainStream
    var stream: any ByteStream
    var session: SMTPSession
    let journal: ConnectionJournal
    private let state: StateClient
    let activity: Activity
    var submission: Submission?
    /// Notes for the state daemon, which are sent once the client has its reply.
    var notes: [() -> Void] = []
    private let address: String
    let isLoopback: Bool
    let hasImplicitTLS: Bool
    /// Whether the client is known by its user, and who that is has yet to be found out.
    private var mustIdentify: Bool
    private let isUnixSocket: Bool
    var tls: ServerTLS?
    /// Whether TLS is active and the client has not said a word inside it.
    var isSilentInsideTLS = false
    /// Whether the client has had the answer to its message.
    var delivery = DeliveryWatch()
    /// Whether the process was told to end. The connection ends with it, whoever else holds the descriptor.
    var isTerminated = false
    /// When the last message had come in whole.
    var messageEnd = Stopwatch()
    private var phase = -1
    private let sessionDeadline = Deadline.after(seconds: Handler.sessionSeconds)
    private var loginDeadline = Deadline.after(seconds: Handler.loginSeconds)
    private var phaseDeadline = Deadline.after(seconds: 0)

    /// The longest until somebody is logged in: without it, a stranger could hold a connection with a NOOP now and
    /// then.
    private static let loginSeconds = 120
    /// The longest time for a user of this host who may not send to be told so.
    private static let refusedSeconds = 10
    /// The longest session. The unit's own limit (`RuntimeMaxSec=1h`) comes later.
    private static let sessionSeconds = 55 * 60
    /// The longest wait for the client to take a reply.
    private static let writeSeconds = 60
    /// The longest wait for the client to close after the process was told to end.
    private static let terminationSeconds = 1
    private static let readSize = 64 * 1024

    /// The address whose failed logins are counted together, beside each login's own; nil for nobody: this host's own
    /// programs share one address, and so do all who come through a proxy.
    private let throttledAddress: ClientAddress?

    init(
        settings: Settings, plain: PlainStream, peer: Peer, hostName: String, journal: Journal,
        mode: HandlerProcess.Option?
    ) {
        let implicitTLS = mode == .implicitTLS
        let isLocal = mode == .local
        self.settings = settings
        self.plain = plain
        self.journal = ConnectionJournal(journal)
        address = peer.address
        isLoopback = peer.isLoopback
        hasImplicitTLS = implicitTLS
        mustIdentify = isLocal
        isUnixSocket = peer.address == "unix"
        throttledAddress =
            peer.isLoopback || settings.trustedProxies.trusts(peer.address) ? nil : ClientAddress(peer.address)
        stream = plain
        state = StateClient(path: settings.stateSocket)
        activity = Activity(state: state, entryPoint: isLocal ? .local : .smtp, privacy: settings.logPrivacy)
        var configuration = SMTPSession.Configuration(
            hostName: hostName,
            offersStartTLS: !implicitTLS && !isLocal && settings.offersStartTLS(toLoopback: peer.isLoopback),
            allowsPlaintextAuthentication: !isLocal && peer.isLoopback && settings.allowsPlaintextAuthOnLoopback)
        configuration.isEncrypted = implicitTLS
        configuration.knowsClient = isLocal
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
        if delivery.answer == .none, let entry = Event.nothingSent(session.refusals) { journal.note(entry) }
        submission?.cancel()
        takeNotes()
        for (reason, count) in session.refusals.reasons { activity.refused(reason: reason, count: count) }
        activity.ended()
    }

    /// Does the next thing; false when that was the last.
    private func step() throws(StreamError) -> Bool {
        switch session.next() {
        case .read(let timeout):
            try read(timeout)
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
        case .nameSender(let name):
            session.senderNamed(naming { submission throws(Refusal) in try submission.sender(named: name) })
        case .nameRecipients(let name):
            session.recipientsNamed(naming { submission throws(Refusal) in try submission.recipients(named: name) })
        case .reserve(let envelope):
            session.decided(verdict { $0.reserve(for: envelope.recipients) })
            // Nothing is done unless the connection has been idle for long.
            submission?.preconnect()
        case .submit(let envelope, let message):
            session.submitted(submit(envelope, message))
        case .abandon(let envelope, let reply):
            submission?.cancel()
            journal.flush()
            journal.log(Event.abandoned(envelope, reply))
            notes.append { [activity] in activity.refused(reason: "malformed-message") }
        case .close(let ending):
            if let entry = Event.ended(ending) { journal.note(entry) }
            delivery.repliesLeave(hasUnreadInput: hasUnreadInput)
            try flush()
            stream.finish(until: .after(seconds: 1))
            awaitEnd(after: ending)
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

    private func read(_ timeout: SMTPSession.ReadTimeout) throws(StreamError) {
        delivery.repliesLeave(hasUnreadInput: hasUnreadInput)
        try flush()
        // The banner is out.
        if mustIdentify { identify() }
        if timeout.phase != phase {
            phase = timeout.phase
            phaseDeadline = .after(seconds: timeout.total)
        }
        let end = min(phaseDeadline, session.login == nil ? loginDeadline : sessionDeadline)
        // Reading does not look at the time while there is always more to read.
        guard !end.hasPassed else { return session.timedOut() }
        let deadline = min(end, .after(seconds: timeout.idle))
        awaitSilence(until: deadline)
        switch receive(until: deadline) {
        case .success(let count):
            clientSeen()
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

    /// Reads once into the session.
    func receive(until deadline: Deadline) -> Result<Int, StreamError> {
        withUnsafeTemporaryAllocation(byteCount: Handler.readSize, alignment: 1) { buffer in
            Result { () throws(StreamError) in
                let count = try stream.read(into: buffer, until: deadline)
                session.receive(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                return count
            }
        }
    }

    // MARK: Questions

    private func authenticate(_ attempt: LoginAttempt) -> SMTPSession.AuthenticationVerdict {
        let isRight =
            !attempt.password.isEmpty && settings.smtpUsers.verify(name: attempt.login, password: attempt.password)
        do throws(StateError) {
            if case .locked(let seconds) = try state.guessed(isRight, lockoutKeys(attempt.login)) {
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
        letIn(.smtp(login: attempt.login))
        return .accept
    }

    /// Finds out whose process has connected. It is who it was then: whoever it is by now, or was given the descriptor,
    /// speaks for that user.
    private func identify() {
        mustIdentify = false
        guard isUnixSocket, let owner = PeerOwner(ofPeerOf: plain.input) else {
            return session.identified(asRefused: "unknown")
        }
        let name = HostUsers.name(of: owner.uid)
        journal.addContext("GATEWAY_LOGIN", name)
        guard settings.localUsers.permits(name) else {
            // Every user of the host may connect: those who may not send must not keep the others out.
            loginDeadline = .after(seconds: Handler.refusedSeconds)
            return session.identified(asRefused: name)
        }
        notes.append { [activity] in activity.used(localUser: name) }
        session.identified(as: name)
        session.nullSender = UnqualifiedName(parsing: Array(name.utf8))
        letIn(.local(user: name))
    }

    private func letIn(_ client: Submission.ClientKey) {
        if submission == nil { Memory.keepFreed() }
        let endpoint = settings.endpoint
        let extraCAFile = settings.extraCAFile
        submission = Submission(
            settings: settings, client: client, ledger: state,
            isClientWaiting: { [unowned self] in isClientWaiting }
        ) { credentials in
            CloudflareClient(endpoint: endpoint, credentials: credentials, extraCAFile: extraCAFile)
        }
        session.acceptsNamesWithoutDomain = submission?.acceptsNamesWithoutDomain ?? false
        submission?.preconnect()
    }

    /// What a guess counts for. Nobody has the empty login.
    private func lockoutKeys(_ login: String) -> [LockoutKey] {
        (login.isEmpty ? [] : [.login(login)]) + (throttledAddress.map { [.address($0)] } ?? [])
    }

    private func verdict(_ question: (Submission) -> Refusal?) -> SMTPSession.Verdict {
        guard let submission else { preconditionFailure("a mail transaction without a login") }
        guard let refusal = question(submission) else { return .accept }
        return .refuse(refused(refusal))
    }

    private func naming<Addresses>(
        _ question: (Submission) throws(Refusal) -> Addresses
    ) -> SMTPSession.Naming<Addresses> {
        guard let submission else { preconditionFailure("a mail transaction without a login") }
        do throws(Refusal) {
            return .addresses(try question(submission))
        } catch {
            return .refuse(refused(error))
        }
    }

    /// What the client is told of `refusal`, which is written down.
    private func refused(_ refusal: Refusal) -> Reply {
        journal.note(Event.refused(refusal, privacy: settings.logPrivacy))
        notes.append { [activity] in activity.refused(refusal) }
        return Reply(refusal)
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
        if reply.code == 250 { delivery.messageAccepted() }
        return reply
    }
}
