import Connection
import ConnectionHandler
import HTTPConnectionHandler
import HTTPServer
import JSON
import Journal
import Settings
import StateClient
import Submission

/// Serves the admin UI: who may, and what is asked. What the calls do stands in the files of `API`.
final class AdminService: JournalingService {
    /// The longest body of a request, in octets: a page's settings.
    static let bodyLimit = 256 * 1024

    let source: SettingsSource
    let journal: ConnectionJournal
    let state: StateClient
    let activity: Activity
    private let admin: Result<AdminSettings, InvalidSettings>
    private let peer: Peer
    private let isTLS: Bool
    /// Asked once: the other end is the same for all of a connection.
    private lazy var peerOwner = PeerOwner(ofPeerOf: socket)
    private let socket: Int32

    /// Serves the connection on `socket`.
    init(
        admin: Result<AdminSettings, InvalidSettings>, source: SettingsSource, peer: Peer, socket: Int32,
        journal: Journal, isTLS: Bool
    ) {
        self.admin = admin
        self.source = source
        self.peer = peer
        self.socket = socket
        self.journal = ConnectionJournal(journal)
        self.isTLS = isTLS
        state = StateClient(path: (try? admin.get().stateSocket) ?? "")
        // It counts requests; messages are its test letters, which say themselves what is told of them.
        activity = Activity(state: state, entryPoint: .admin, privacy: .noRecipients)
    }

    func answered() {}

    func note(_ entry: Entry) { note(entry, peer.address) }

    func note(_ entry: Entry, _ client: String) { journal.note(entry.with("GATEWAY_CLIENT", client), of: client) }

    func ended() {
        journal.flush()
        if case .success(let admin) = admin, admin.isOn { activity.ended() }
    }

    func open(_ head: RequestHead) -> RequestDisposition {
        do throws(AdminProblem) {
            let request = try accept(head)
            // An answer that needs no body is not held up by one.
            guard request.endpoint.isChange else { return .answer(Responses.finished(serve(request, []))) }
            return .takeBody(limit: AdminService.bodyLimit, hasAuthenticated: request.session != nil) { [self] body in
                Responses.finished(serve(request, body))
            }
        } catch {
            return .answer(refuse(error, head))
        }
    }

    func answer(_ fault: RequestFault, _ head: RequestHead?) -> Response? {
        let problem =
            switch fault {
            case .refused(let refusal): AdminProblem(refusal)
            case .bodyTooLong: AdminProblem(.tooLarge, "This is too long to be saved.")
            case .timedOut: AdminProblem(.timeout, "The request took too long.")
            }
        return refuse(problem, head)
    }

    private func refuse(_ problem: AdminProblem, _ head: RequestHead?) -> Response {
        note(Event.refused(problem, head))
        let isAPI = head?.target.path.hasPrefix("/admin/api/") ?? false
        return Responses.finished(isAPI ? Responses.problem(problem) : Responses.text(problem))
    }

    /// Writes down who changed what.
    func record(_ change: String, _ request: AcceptedRequest) {
        journal.log(Event.changed(change, by: request.client.address))
    }

    /// Everything about a request but its body.
    private func accept(_ head: RequestHead) throws(AdminProblem) -> AcceptedRequest {
        let settings: AdminSettings
        switch admin {
        case .success(let admin): settings = admin
        case .failure(let invalid):
            throw AdminProblem(
                .misconfigured,
                "The admin UI's own settings are not valid: "
                    + invalid.problems.map(\.description).joined(separator: " / "))
        }
        guard settings.isOn else {
            throw AdminProblem(
                .off,
                "The admin UI is off: to use it, set ADMIN_PASSWORD in /etc/cloudflare-smtp-gateway/gateway.env to a "
                    + "long password.")
        }
        let found = Endpoint.find(head.target)
        let guarded = try RequestGuard(
            head, peer: peer, isTLS: isTLS, settings, isForMetrics: found.first?.0.access == .metrics,
            owner: { peerOwner })
        guard !found.isEmpty else { throw AdminProblem(.notFound, "Nothing is served at this address. See /admin/.") }
        let method = head.method == .head ? .get : head.method
        guard let (endpoint, names) = found.first(where: { $0.0.method == method }) else {
            var problem = AdminProblem(.methodNotAllowed, "This method is not allowed here.")
            problem.allow = found.map { $0.0.method == .get ? "GET, HEAD" : $0.0.method.description }
                .joined(separator: ", ")
            throw problem
        }
        if endpoint.isAPI { try RequestGuard.checkOrigin(head, isChange: endpoint.isChange) }
        if endpoint.isChange { try AdminService.checkIsJSON(head) }
        let session = Sessions(settings).session(of: head, isTLS: guarded.isTLS)
        switch endpoint.access {
        case .anyone: break
        case .session:
            guard session != nil else { throw AdminProblem(.signedOut, "Sign in first.") }
        case .metrics:
            if session == nil { try checkMetricsToken(head, settings, guarded.client) }
        }
        return AcceptedRequest(
            endpoint: endpoint, names: names, head: head, client: guarded.client, isTLS: guarded.isTLS,
            settings: settings,
            session: session)
    }

    /// A page of another site can make a browser post anything else without asking; JSON it may not.
    private static func checkIsJSON(_ head: RequestHead) throws(AdminProblem) {
        guard head.fields[contentEncoding] == .absent, case .single(let value) = head.fields[.contentType],
            let type = MediaType(value), type.name == "application/json", type.isUTF8
        else { throw AdminProblem(.unsupportedMediaType, "The Content-Type must be application/json.") }
    }

    private func serve(_ request: AcceptedRequest, _ body: [UInt8]) -> Response {
        do throws(AdminProblem) {
            return try answer(request, body)
        } catch {
            return refuse(error, request.head)
        }
    }

    private func answer(_ request: AcceptedRequest, _ body: [UInt8]) throws(AdminProblem) -> Response {
        let input = try request.endpoint.isChange ? AdminService.input(body) : .null
        return switch request.endpoint.call {
        case .redirect: Files.redirect
        case .page: try Files.page(request.names["page"] ?? "", isSignedIn: request.session != nil, head: request.head)
        case .file:
            try Files.file(request.names["file"] ?? "", version: request.names["version"] ?? "", head: request.head)
        case .session: session(request)
        case .login: try login(request, input)
        case .logout: try logout(request, input)
        case .settings: try settings(request)
        case .saveSettings: try saveSettings(request, input)
        case .verify: try verify(request)
        case .domains: try domains(request)
        case .domain: try domain(request)
        case .applyDomain: try applyDomain(request, input)
        case .credentials: try credentials(request)
        case .mint: try mint(request, input)
        case .changeCredential: try changeCredential(request, input)
        case .rotate: try rotate(request, input)
        case .revoke: try revoke(request, input)
        case .previewSender: try previewSender(input)
        case .sendTest: try sendTest(request, input)
        case .activity: try recentSends(request)
        case .status: try status(request)
        case .metrics: try metrics(request)
        }
    }

    private static func input(_ body: [UInt8]) throws(AdminProblem) -> JSONValue {
        do throws(JSONError) {
            return try JSONValue(parsing: body)
        } catch {
            throw AdminProblem(.invalidJSON, error.reason.text)
        }
    }

    // A token.
    private static let contentEncoding = FieldName("Content-Encoding")!
}
