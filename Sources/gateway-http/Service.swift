import CloudflareAPI
import Connection
import ConnectionHandler
import HTTPConnectionHandler
import HTTPServer
import JSON
import Journal
import Settings
import StateClient
import Submission

/// Serves requests: decides from the head whether it wants the body, and answers.
final class Service: JournalingService {
    let settings: Result<Settings, InvalidSettings>
    let peer: Peer
    let journal: ConnectionJournal
    let state: StateClient
    /// Kept for all messages of the connection.
    var relay: (any MessageRelay)?
    var verifier: TurnstileVerifier?
    let activity: Activity
    /// Notes for the state daemon, which are sent once the client has its answer.
    var notes: [() -> Void] = []
    let privacy: LogPrivacy

    init(settings: Result<Settings, InvalidSettings>, peer: Peer, journal: Journal) {
        self.settings = settings
        self.peer = peer
        self.journal = ConnectionJournal(journal)
        // Without settings nobody asks it.
        state = StateClient(path: (try? settings.get().stateSocket) ?? "")
        privacy = (try? settings.get().logPrivacy) ?? .noRecipients
        activity = Activity(state: state, entryPoint: .http, privacy: privacy)
    }

    /// The client has its answer: tells the state daemon what there is to tell.
    func answered() {
        Termination.release()
        for note in notes { note() }
        notes = []
    }

    /// The connection has ended.
    func ended() {
        answered()
        journal.flush()
        if case .success = settings { activity.ended() }
    }

    func note(_ entry: Entry) { note(entry, nil) }

    func note(_ entry: Entry, _ client: Client?) {
        let address = client?.address ?? peer.address
        journal.note(entry.with("GATEWAY_CLIENT", address), of: address)
    }

    /// Writes down that a request was not served.
    func log(_ problem: Problem, _ head: RequestHead?) {
        note(Event.refused(problem, head, privacy: privacy), client(of: head))
        guard case .success = settings else { return }
        notes.append { [activity] in activity.refused(reason: problem.kind.rawValue) }
    }

    /// Who asks, where that can be told: while the settings cannot be used, no proxy is believed.
    func client(of head: RequestHead?) -> Client? {
        guard let head, case .success(let settings) = settings else { return nil }
        return Client(head, peer: peer, settings.trustedProxies)
    }

    /// Decides about a request as soon as its head is known.
    func open(_ head: RequestHead) -> RequestDisposition {
        let route = Route(head.target)
        var crossOrigin: CrossOrigin?
        do throws(Problem) {
            let origin = try CrossOrigin(head, route, try? settings.get())
            crossOrigin = origin
            guard let route else { throw Problem(.notFound, "nothing is served at this path") }
            guard route.methods.contains(head.method) else {
                var problem = Problem(.methodNotAllowed, "this method is not allowed here")
                problem.allow = route.allow
                throw problem
            }
            if head.method == .options { return .answer(Service.finished(origin.options(route), nil)) }
            switch route {
            case .health: return .answer(Service.finished(health(head.target.query), origin))
            case .description: return .answer(Service.finished(Service.description, origin))
            case .server, .send, .form, .cloudflareSend, .cloudflareSendRaw:
                let request = try accept(head, route, origin)
                return .takeBody(limit: route.bodyLimit, hasAuthenticated: !request.token.isEmpty) { [self] body in
                    serve(request, body, head)
                }
            }
        } catch {
            log(error, head)
            return .answer(Service.finished((route?.dialect ?? .own).response(error), crossOrigin))
        }
    }

    /// The answer to what is not a request, or to one that the connection ends with.
    func answer(_ fault: RequestFault, _ head: RequestHead?) -> Response? {
        let problem =
            switch fault {
            case .refused(let refusal): Problem(refusal)
            case .bodyTooLong: Service.tooLarge
            case .timedOut: Problem(.timeout, "the request took too long")
            }
        log(problem, head)
        let dialect = head.flatMap { Route($0.target) }?.dialect ?? .own
        return Service.finished(dialect.response(problem), nil)
    }

    static let tooLarge = Problem(.tooLarge, "the body is too large", field: "body")

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
                // One that cannot write lets nothing begin.
                if case .no = try state.canWrite() { missing.append("disk space for the state daemon") }
            } catch {
                missing.append("state daemon")
            }
        }
        guard !missing.isEmpty else { return Dialect.own.json(.ok) { $0.member("ok", true) } }
        return Dialect.own.json(Problem.Kind.notConfigured.status) { writer in
            writer.member("error", "nothing can be sent: something is missing or not valid")
            writer.member("code", Problem.Kind.notConfigured.rawValue)
            writer.member("missing", missing)
        }
    }

    /// docs/openapi.yaml.
    private static var description: Response {
        Response(.ok, [.init(.contentType, "application/yaml")], body: PackageResources.openapi_yaml)
    }

    /// An answer with the fields that every answer has.
    static func finished(_ response: Response, _ crossOrigin: CrossOrigin?) -> Response {
        let common: [HeaderFields.Field] = [
            .init(.vary, "Origin"), .init(.cacheControl, "no-store"), .init(contentTypeOptions, "nosniff"),
        ]
        return Response(
            response.status, response.fields.all + common + (crossOrigin?.fields ?? []), body: response.body)
    }

    // A token.
    private static let contentTypeOptions = FieldName("X-Content-Type-Options")!
}
