import CloudflareAPI
import Connection
import ConnectionHandler
import HTTPConnectionHandler
import HTTPServer
import JSON
import Journal
import Mail
import Settings
import StateProtocol
import Submission

/// Requests whose body is complete.
extension Service {
    /// Serves a request whose body is complete.
    func serve(_ accepted: AcceptedRequest, _ body: [UInt8], _ head: RequestHead) -> Response {
        do throws(Problem) {
            let response =
                switch accepted.route {
                case .send, .cloudflareSend: try send(accepted, body)
                case .cloudflareSendRaw: try sendRaw(accepted, body)
                case .form(let name): try post(accepted, name, body)
                // None of them has a body that is wanted.
                case .health, .description, .server: throw Problem(.notFound, "nothing is served at this path")
                }
            return Service.finished(response, accepted.crossOrigin)
        } catch {
            log(error, head)
            return Service.finished(accepted.response(error), accepted.crossOrigin)
        }
    }

    private func send(_ accepted: AcceptedRequest, _ body: [UInt8]) throws(Problem) -> Response {
        let submission = submission(accepted, tokenClient(accepted))
        let request = try SendRequest(
            body, allowsTurnstile: accepted.route == .send, names: UnqualifiedNames(submission))
        let sender = request.letter.from.address
        try check(submission, sender, request.letter.recipients, request.recipientFields)
        if accepted.settings.requiresTurnstile(ofToken: accepted.token) { try verify(request.turnstileToken, accepted) }
        try reserve(submission, request.letter.recipients)
        Termination.hold()
        return respond(
            accepted, Stopwatch(), submission.send(request.letter, idempotencyKey: accepted.idempotencyKey), sender,
            request.letter.recipients, size: request.letter.size)
    }

    private func sendRaw(_ accepted: AcceptedRequest, _ body: [UInt8]) throws(Problem) -> Response {
        let submission = submission(accepted, tokenClient(accepted))
        let request = try RawRequest(body, names: UnqualifiedNames(submission))
        let message = request.message
        try check(submission, message.sender, message.recipients, request.recipientFields)
        if accepted.settings.requiresTurnstile(ofToken: accepted.token) { try verify(nil, accepted) }
        try reserve(submission, message.recipients, "recipients")
        Termination.hold()
        return respond(
            accepted, Stopwatch(), submission.send(message, idempotencyKey: accepted.idempotencyKey), message.sender,
            message.recipients, size: message.content.count)
    }

    private func post(_ accepted: AcceptedRequest, _ name: String, _ body: [UInt8]) throws(Problem) -> Response {
        guard let form = accepted.settings.forms.first(where: { $0.name == name }) else {
            throw Problem(.notFound, "there is no such form")
        }
        let posted = try FormPost(body, accepted.mediaType)
        let letter = try posted.letter(for: form)
        let submission = submission(accepted, .form(form, visitor: ClientAddress(accepted.client.address)))
        try check(submission, form.sender, form.recipients, form.recipients.map { _ in nil })
        if form.requiresTurnstile { try verify(posted[FormPost.turnstileField], accepted) }
        try reserve(submission, letter.recipients)
        // The machine is not told what gave it away: until here it has met what everybody meets. It uses nothing up.
        if posted.isTrapped(by: form) {
            submission.cancel()
            note(Event.trapped(form.name), accepted.client)
            return Service.thanks(form, accepted.mediaType)
        }
        Termination.hold()
        let answer = respond(
            accepted, Stopwatch(), submission.send(letter), form.sender, form.recipients, size: letter.size)
        return answer.status == .ok ? Service.thanks(form, accepted.mediaType) : answer
    }

    /// What a visitor gets whose post was taken: the page to go to, or an answer for a script. No addresses.
    private static func thanks(_ form: ContactForm, _ mediaType: MediaType) -> Response {
        if let redirect = form.redirect, mediaType.name != "application/json" {
            return Response(.seeOther, [.init(location, FieldValue(redirect))])
        }
        return Dialect.own.json(.ok) { $0.member("ok", true) }
    }

    // A token.
    private static let location = FieldName("Location")!

    private func tokenClient(_ accepted: AcceptedRequest) -> Submission.ClientKey {
        // In a page, a token is every visitor's. That a request names no page does not show that the token is in none:
        // only one that does without Turnstile is a server's.
        let isVisitors =
            accepted.crossOrigin.origin != nil || accepted.settings.requiresTurnstile(ofToken: accepted.token)
        return .http(token: accepted.token, visitor: isVisitors ? ClientAddress(accepted.client.address) : nil)
    }

    private func submission(_ accepted: AcceptedRequest, _ client: Submission.ClientKey) -> Submission {
        let settings = accepted.settings
        return Submission(settings: settings, client: client, ledger: state) { [self] credentials in
            openRelay(credentials, settings)
        }
    }

    func openRelay(_ credentials: APICredentials, _ settings: Settings) -> any MessageRelay {
        if let relay { return relay }
        Memory.keepFreed()
        let opened = CloudflareClient(
            endpoint: settings.endpoint, credentials: credentials, extraCAFile: settings.extraCAFile)
        relay = opened
        return opened
    }

    private func check(
        _ submission: Submission, _ sender: EmailAddress, _ recipients: [EmailAddress], _ fields: [String?]
    ) throws(Problem) {
        if let refusal = submission.refusal(ofSender: sender) { throw Problem(refusal) }
        for (recipient, field) in zip(recipients, fields) {
            if let refusal = submission.refusal(ofRecipient: recipient) { throw Problem(refusal, field: field) }
        }
    }

    private func reserve(
        _ submission: Submission, _ recipients: [EmailAddress], _ field: String? = nil
    ) throws(Problem) {
        guard let refusal = submission.reserve(for: recipients) else { return }
        if case .tooManyRecipients = refusal { throw Problem(refusal, field: field) }
        throw Problem(refusal)
    }

    /// Asks Turnstile about the visitor. Nothing is reserved before: a machine must not use up what people may send.
    private func verify(_ token: String?, _ accepted: AcceptedRequest) throws(Problem) {
        let field = FormPost.turnstileField
        guard let turnstile = accepted.settings.turnstile, let token, !token.isEmpty else {
            throw Problem(.turnstile, "a Turnstile token is needed", field: field)
        }
        let verifier =
            verifier
            ?? TurnstileVerifier(
                endpoint: turnstile.endpoint, secret: turnstile.secret, extraCAFile: accepted.settings.extraCAFile)
        self.verifier = verifier
        switch verifier.verify(token, from: accepted.client.remoteAddress) {
        case .passed: return
        case .failed: throw Problem(.turnstile, "the Turnstile token is wrong, expired or already used", field: field)
        case .unavailable(let reason):
            note(Event.turnstileUnavailable(reason), accepted.client)
            throw Problem(.turnstileUnavailable, "visitors cannot be verified at the moment", retryAfter: 30)
        }
    }

    /// The answer that a submission's outcome makes, with its entry in the journal.
    private func respond(
        _ accepted: AcceptedRequest, _ start: Stopwatch, _ report: Submission.Report, _ sender: EmailAddress,
        _ recipients: [EmailAddress], size: Int
    ) -> Response {
        let milliseconds = start.milliseconds
        journal.log(
            Event.submission(
                sender: sender, recipients: recipients, size: size, report: report, milliseconds: milliseconds,
                privacy: privacy
            )
            .with("GATEWAY_LOGIN", accepted.owner)
            .with("GATEWAY_CLIENT", accepted.client.address))
        notes.append { [activity] in
            activity.submitted(
                from: sender, to: recipients, size: size, report, login: accepted.owner, milliseconds: milliseconds)
        }
        let dialect = accepted.route.dialect
        switch report.outcome {
        case .accepted(let receipt): return dialect.response(report.id, receipt)
        case .repeated(let receipt): return dialect.response(report.id, receipt, isRepeat: true)
        case .bounced(let receipt):
            if case .form = accepted.route { return accepted.response(Problem(.bounced, Problem.nobodyReached)) }
            return dialect.bounced(report.id, receipt)
        case .failed(let failure): return accepted.response(Problem(failure))
        case .refused(let refusal):
            let field = accepted.route == .cloudflareSendRaw ? "mime_message" : nil
            return accepted.response(Problem(refusal, field: field))
        }
    }
}
