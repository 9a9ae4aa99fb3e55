import CloudflareAPI
import Connection
import Doors
import Gateway
import HTTPDoor
import HTTPServer
import JSON
import Journal
import Mail

import struct GatewayState.ClientAddress
import class GatewayState.StateClient
import enum GatewayState.StateError

/// Serves requests: decides from the head whether it wants the body, and answers.
final class Service: HTTPService {
    /// A request whose head is in order.
    struct Visit {
        let route: Route
        let mediaType: MediaType
        /// The name of the token; empty for a route that needs none.
        let token: String
        let client: Client
        let crossOrigin: CrossOrigin
        let idempotencyKey: String?
        let settings: Settings

        /// Whose message it is, as lists show it: the token's name, or the form's.
        var owner: String {
            if case .form(let name) = route { return "form:\(name)" }
            return token
        }
    }

    private let settings: Result<Settings, InvalidSettings>
    private let peer: Peer
    private let journal: ConnectionJournal
    private let state: StateClient
    /// Kept for all messages of the connection.
    private var relay: (any MessageRelay)?
    private var verifier: TurnstileVerifier?
    private let activity: Activity
    /// What the helper is told once the client has its answer.
    private var notes: [() -> Void] = []
    private let privacy: LogPrivacy

    init(settings: Result<Settings, InvalidSettings>, peer: Peer, journal: Journal) {
        self.settings = settings
        self.peer = peer
        self.journal = ConnectionJournal(journal)
        // Without settings nobody asks it.
        state = StateClient(path: (try? settings.get().stateSocket) ?? "")
        privacy = (try? settings.get().logPrivacy) ?? .noRecipients
        activity = Activity(state: state, door: .http, privacy: privacy)
    }

    /// The client has its answer: tells the helper what there is to tell.
    func answered() {
        for note in notes { note() }
        notes = []
    }

    /// The connection has ended.
    func ended() {
        answered()
        journal.flush()
        if case .success = settings { activity.ended() }
    }

    func note(_ entry: JournalEntry) { note(entry, nil) }

    private func note(_ entry: JournalEntry, _ client: Client?) {
        let address = client?.address ?? peer.address
        journal.note(entry.with("GATEWAY_CLIENT", address), of: address)
    }

    /// Writes down that a request was not served.
    private func log(_ problem: Problem, _ head: RequestHead?) {
        note(Event.refused(problem, head, privacy: privacy), client(of: head))
        guard case .success = settings else { return }
        notes.append { [activity] in activity.refused(reason: problem.kind.rawValue) }
    }

    /// Who asks, where that can be told: while the settings cannot be used, no proxy is believed.
    private func client(of head: RequestHead?) -> Client? {
        guard let head, case .success(let settings) = settings else { return nil }
        return Client(head, peer: peer, settings.trustedProxies)
    }

    // MARK: Heads

    /// Decides about a request as soon as its head is known.
    func open(_ head: RequestHead) -> Reception {
        let route = Route(head.target)
        var crossOrigin: CrossOrigin?
        do throws(Problem) {
            let origin = try CrossOrigin(head, route, try? settings.get())
            crossOrigin = origin
            guard let route else { throw Problem(.notFound, "there is nothing at this path") }
            guard route.methods.contains(head.method) else {
                var problem = Problem(.methodNotAllowed, "this method is not served here")
                problem.allow = route.allow
                throw problem
            }
            if head.method == .options { return .answered(Service.finished(origin.options(route), nil)) }
            switch route {
            case .health: return .answered(Service.finished(health(head.target.query), origin))
            case .description: return .answered(Service.finished(Service.description, origin))
            case .server, .send, .form, .cloudflareSend, .cloudflareSendRaw:
                let visit = try visit(head, route, origin)
                return .open(
                    Admission(bodyLimit: route.bodyLimit, isKnown: !visit.token.isEmpty) { [self] body in
                        serve(visit, body, head)
                    })
            }
        } catch {
            log(error, head)
            return .answered(Service.finished((route?.dialect ?? .own).response(error), crossOrigin))
        }
    }

    /// The answer to what is no request, or to one that the connection ends with.
    func answer(_ fault: HTTPFault, _ head: RequestHead?) -> Response {
        let problem =
            switch fault {
            case .refused(let refusal): Problem(refusal)
            case .tooLarge: Service.tooLarge
            case .timedOut: Problem(.timeout, "the request took too long")
            }
        log(problem, head)
        let dialect = head.flatMap { Route($0.target) }?.dialect ?? .own
        return Service.finished(dialect.response(problem), nil)
    }

    /// Everything about a request that sends, but its body.
    private func visit(_ head: RequestHead, _ route: Route, _ crossOrigin: CrossOrigin) throws(Problem) -> Visit {
        guard case .success(let settings) = settings else {
            throw Problem(.notConfigured, "a setting cannot be used; GET /health says which")
        }
        let client = Client(head, peer: peer, settings.trustedProxies)
        let token = route.needsToken ? try authenticate(head, client, settings) : ""
        if case .form(let name) = route, !settings.forms.contains(where: { $0.name == name }) {
            throw Problem(.notFound, "there is no such form")
        }
        if case .length(let length) = head.framing, length > route.bodyLimit { throw Service.tooLarge }
        let visit = Visit(
            route: route, mediaType: try Service.mediaType(head, route), token: token, client: client,
            crossOrigin: crossOrigin, idempotencyKey: try Service.idempotencyKey(head), settings: settings)
        if Service.takesTime(head), let credentials = settings.credentials {
            openRelay(credentials, settings).prepare()
        }
        return visit
    }

    /// Whether the body is not here at once, so that the connection to Cloudflare can be opened meanwhile.
    private static func takesTime(_ head: RequestHead) -> Bool {
        switch head.framing {
        case .length(let length): length > 64 * 1024 || head.expectsContinue
        case .chunked: true
        case .none: false
        }
    }

    /// The name of the request's token.
    private func authenticate(_ head: RequestHead, _ client: Client, _ settings: Settings) throws(Problem) -> String {
        guard !settings.httpTokens.isEmpty else {
            throw Problem(.notConfigured, "there is no token that could be right; GET /health says what is missing")
        }
        // A token has no login's name that could be locked; the address that guesses has.
        switch try ask({ state throws(StateError) in try state.checkLogin("", from: client.throttledAddress) }) {
        case .allowed: break
        case .locked(let seconds):
            note(Event.loginLocked(Service.tokenLogin, from: client.address, retryAfter: seconds), client)
            throw Problem(.lockedOut, "too many wrong tokens have come from this address", retryAfter: seconds)
        }
        guard let token = Service.bearerToken(head.fields[.authorization]) else {
            throw Problem(.unauthorized, "a bearer token is needed (Authorization: Bearer …)")
        }
        guard let name = settings.httpTokens.name(of: token) else {
            note(Event.loginFailed(Service.tokenLogin, from: client.address), client)
            notes.append { [activity] in activity.loginFailed() }
            try ask { state throws(StateError) in try state.loginFailed("", from: client.throttledAddress) }
            throw Problem(.unauthorized, "the token is wrong")
        }
        notes.append { [activity] in activity.used(token: name) }
        journal.flush()
        journal.isAtOnce = true
        return name
    }

    /// What stands in the journal where SMTP has a login's name.
    private static let tokenLogin = "(bearer token)"

    private func ask<Answer>(_ question: (StateClient) throws(StateError) -> Answer) throws(Problem) -> Answer {
        do throws(StateError) {
            return try question(state)
        } catch {
            note(Event.loginsUnavailable("\(error)"))
            throw Problem(.stateUnavailable, "tokens cannot be checked at the moment", retryAfter: 30)
        }
    }

    /// RFC 6750 section 2.1: `Bearer`, in whichever case, a space, the token.
    private static func bearerToken(_ field: HeaderFields.Lookup) -> [UInt8]? {
        guard case .single(let value) = field, value.bytes.count > 7, value.bytes[6] == UInt8(ascii: " "),
            FieldValue(parsing: value.bytes[..<6])?.equalsIgnoringCase("bearer") == true
        else { return nil }
        return Array(value.bytes[7...])
    }

    /// JSON must say that it is JSON: a page of another site can make a browser post anything else without asking. A body
    /// in a coding is not what its type says (RFC 9110 section 8.4).
    private static func mediaType(_ head: RequestHead, _ route: Route) throws(Problem) -> MediaType {
        guard head.fields[contentEncodingField] == .absent else {
            throw Problem(.unsupportedMediaType, "the body may have no Content-Encoding", field: "body")
        }
        let allowed: [String]
        if case .form = route {
            allowed = ["application/x-www-form-urlencoded", "multipart/form-data", "application/json"]
        } else {
            allowed = ["application/json"]
        }
        guard case .single(let value) = head.fields[.contentType], let type = MediaType(value),
            allowed.contains(type.name), type.isUTF8
        else {
            throw Problem(
                .unsupportedMediaType, "the Content-Type must be \(allowed.joined(separator: " or "))", field: "body")
        }
        return type
    }

    /// One key of 1 to 255 visible ASCII characters.
    private static func idempotencyKey(_ head: RequestHead) throws(Problem) -> String? {
        switch head.fields[idempotencyKeyField] {
        case .absent: return nil
        case .single(let value):
            if (1...255).contains(value.bytes.count), value.bytes.allSatisfy({ (0x21...0x7E).contains($0) }) {
                return value.description
            }
        case .repeated: break
        }
        throw Problem(
            .invalidIdempotencyKey, "an Idempotency-Key has 1 to 255 visible ASCII characters, and there is one of it")
    }

    // Both are tokens.
    private static let contentEncodingField = FieldName("Content-Encoding")!
    private static let idempotencyKeyField = FieldName("Idempotency-Key")!

    private static let tooLarge = Problem(.tooLarge, "the body is too large", field: "body")

    // MARK: Bodies

    /// Serves a request whose body is complete.
    private func serve(_ visit: Visit, _ body: [UInt8], _ head: RequestHead) -> Response {
        do throws(Problem) {
            let response =
                switch visit.route {
                case .send, .cloudflareSend: try send(visit, body)
                case .cloudflareSendRaw: try sendRaw(visit, body)
                case .form(let name): try post(visit, name, body)
                // None of them has a body that is wanted.
                case .health, .description, .server: throw Problem(.notFound, "there is nothing at this path")
                }
            return Service.finished(response, visit.crossOrigin)
        } catch {
            log(error, head)
            return Service.finished(visit.route.dialect.response(error), visit.crossOrigin)
        }
    }

    private func send(_ visit: Visit, _ body: [UInt8]) throws(Problem) -> Response {
        let request = try SendRequest(body, allowsTurnstile: visit.route == .send)
        let submission = submission(visit, tokenClient(visit))
        let sender = request.letter.from.address
        try check(submission, sender, request.letter.recipients, request.recipientFields)
        if visit.settings.requiresTurnstile(ofToken: visit.token) { try verify(request.turnstileToken, visit) }
        try reserve(submission)
        Termination.hold()
        return respond(
            visit, Stopwatch(), submission.send(request.letter, idempotencyKey: visit.idempotencyKey), sender,
            request.letter.recipients, size: request.letter.size)
    }

    private func sendRaw(_ visit: Visit, _ body: [UInt8]) throws(Problem) -> Response {
        let request = try RawRequest(body)
        let message = request.message
        let submission = submission(visit, tokenClient(visit))
        try check(submission, message.sender, message.recipients, request.recipientFields)
        if visit.settings.requiresTurnstile(ofToken: visit.token) { try verify(nil, visit) }
        try reserve(submission)
        Termination.hold()
        return respond(
            visit, Stopwatch(), submission.send(message, idempotencyKey: visit.idempotencyKey), message.sender,
            message.recipients, size: message.content.count)
    }

    private func post(_ visit: Visit, _ name: String, _ body: [UInt8]) throws(Problem) -> Response {
        guard let form = visit.settings.forms.first(where: { $0.name == name }) else {
            throw Problem(.notFound, "there is no such form")
        }
        let posted = try FormPost(body, visit.mediaType)
        // The machine is not told what gave it away.
        if posted.isTrapped(by: form) {
            note(Event.trapped(form.name), visit.client)
            return Service.thanks(form, visit.mediaType)
        }
        let letter = try posted.letter(for: form)
        let submission = submission(visit, .form(form, visitor: ClientAddress(visit.client.address)))
        try check(submission, form.sender, form.recipients, form.recipients.map { _ in nil })
        if form.requiresTurnstile { try verify(posted[FormPost.turnstileField], visit) }
        try reserve(submission)
        Termination.hold()
        let answer = respond(
            visit, Stopwatch(), submission.send(letter), form.sender, form.recipients, size: letter.size)
        return answer.status == .ok ? Service.thanks(form, visit.mediaType) : answer
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

    private func tokenClient(_ visit: Visit) -> Submission.ClientKey {
        // In a page, a token is every visitor's. That a request names no page does not show that the token is in none:
        // only one that does without Turnstile is a server's.
        let isVisitors = visit.crossOrigin.origin != nil || visit.settings.requiresTurnstile(ofToken: visit.token)
        return .http(token: visit.token, visitor: isVisitors ? ClientAddress(visit.client.address) : nil)
    }

    private func submission(_ visit: Visit, _ client: Submission.ClientKey) -> Submission {
        let settings = visit.settings
        return Submission(settings: settings, client: client, ledger: state) { [self] credentials in
            openRelay(credentials, settings)
        }
    }

    private func openRelay(_ credentials: APICredentials, _ settings: Settings) -> any MessageRelay {
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

    private func reserve(_ submission: Submission) throws(Problem) {
        guard let refusal = submission.reserve() else { return }
        throw Problem(refusal)
    }

    /// Asks Turnstile about the visitor. Nothing is reserved before: a machine must not use up what people may send.
    private func verify(_ token: String?, _ visit: Visit) throws(Problem) {
        let field = FormPost.turnstileField
        guard let turnstile = visit.settings.turnstile, let token, !token.isEmpty else {
            throw Problem(.turnstile, "a Turnstile token is needed", field: field)
        }
        let verifier =
            verifier
            ?? TurnstileVerifier(
                endpoint: turnstile.endpoint, secret: turnstile.secret, extraCAFile: visit.settings.extraCAFile)
        self.verifier = verifier
        switch verifier.verify(token, from: visit.client.remoteAddress) {
        case .passed: return
        case .failed: throw Problem(.turnstile, "the Turnstile token is wrong, too old or spent", field: field)
        case .unavailable(let reason):
            note(Event.turnstileUnavailable(reason), visit.client)
            throw Problem(.turnstileUnavailable, "visitors cannot be verified at the moment", retryAfter: 30)
        }
    }

    /// The answer that a submission's outcome makes, with its entry in the journal.
    private func respond(
        _ visit: Visit, _ start: Stopwatch, _ report: Submission.Report, _ sender: EmailAddress,
        _ recipients: [EmailAddress], size: Int
    ) -> Response {
        let milliseconds = start.milliseconds
        journal.log(
            Event.submission(
                sender: sender, recipients: recipients, size: size, report: report, milliseconds: milliseconds,
                privacy: privacy
            )
            .with("GATEWAY_LOGIN", visit.owner)
            .with("GATEWAY_CLIENT", visit.client.address))
        notes.append { [activity] in
            activity.submitted(
                from: sender, to: recipients, size: size, report, login: visit.owner, milliseconds: milliseconds)
        }
        let dialect = visit.route.dialect
        switch report.outcome {
        case .accepted(let receipt): return dialect.response(report.id, receipt)
        case .repeated(let receipt): return dialect.response(report.id, receipt, isRepeat: true)
        case .bounced(let receipt): return dialect.bounced(report.id, receipt)
        case .failed(let failure): return dialect.response(Problem(failure))
        case .refused(let refusal):
            let field = visit.route == .cloudflareSendRaw ? "mime_message" : nil
            return dialect.response(Problem(refusal, field: field))
        }
    }

    // MARK: Answers

    /// Whether a send could work, and if not, the names of what is missing; `?live` only asks whether anybody is there.
    private func health(_ query: String?) -> Response {
        if query == "live" { return Dialect.own.json(.ok) { $0.member("ok", true) } }
        var missing: [String] = []
        switch settings {
        case .failure(let invalid):
            missing = invalid.problems.map(\.name)
        case .success(let settings):
            missing = settings.missingForHTTP.map(\.rawValue)
            do throws(StateError) {
                try state.ping()
            } catch {
                missing.append("state helper")
            }
        }
        guard !missing.isEmpty else { return Dialect.own.json(.ok) { $0.member("ok", true) } }
        return Dialect.own.json(Problem.Kind.notConfigured.status) { writer in
            writer.member("error", "nothing can be sent: something is missing or cannot be used")
            writer.member("code", Problem.Kind.notConfigured.rawValue)
            writer.member("missing", missing)
        }
    }

    /// docs/openapi.yaml.
    private static var description: Response {
        Response(.ok, [.init(.contentType, "application/yaml")], body: PackageResources.openapi_yaml)
    }

    /// An answer with the fields that every answer has.
    private static func finished(_ response: Response, _ crossOrigin: CrossOrigin?) -> Response {
        let common: [HeaderFields.Field] = [
            .init(.vary, "Origin"), .init(.cacheControl, "no-store"), .init(contentTypeOptions, "nosniff"),
        ]
        return Response(
            response.status, response.fields.all + common + (crossOrigin?.fields ?? []), body: response.body)
    }

    // A token.
    private static let contentTypeOptions = FieldName("X-Content-Type-Options")!
}
