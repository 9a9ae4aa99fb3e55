import Connection
import ConnectionHandler
import HTTPServer
import JSON
import Journal
import Settings
import StateClient
import Submission

/// Serves the admin UI: who may, and what is asked. What the calls do stands in the files of `API`.
final class AdminService: HTTPService {
    /// The longest body of a request, in octets: a page's settings.
    static let bodyLimit = 256 * 1024

    /// A request that may be served.
    struct Visit {
        let endpoint: Endpoint
        /// What stands in the path.
        let names: [String: String]
        let head: RequestHead
        let gate: Gate
        let settings: AdminSettings
        /// The session that it belongs to; nil without one.
        let session: Session?
    }

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
        activity = Activity(state: state, door: .admin, privacy: .noRecipients)
    }

    func answered() {}

    func isEncrypted(with parameters: String) { journal.addContext("GATEWAY_TLS", parameters) }

    func note(_ entry: Entry) { note(entry, peer.address) }

    func note(_ entry: Entry, _ client: String) { journal.note(entry.with("GATEWAY_CLIENT", client), of: client) }

    func ended() {
        journal.flush()
        if case .success(let admin) = admin, admin.isOn { activity.ended() }
    }

    func open(_ head: RequestHead) -> Reception {
        do throws(AdminProblem) {
            let visit = try visit(head)
            // An answer that needs no body is not held up by one.
            guard visit.endpoint.isChange else { return .answered(Answers.finished(serve(visit, []))) }
            return .open(
                Admission(bodyLimit: AdminService.bodyLimit, isKnown: visit.session != nil) { [self] body in
                    Answers.finished(serve(visit, body))
                })
        } catch {
            return .answered(refuse(error, head))
        }
    }

    func answer(_ fault: HTTPFault, _ head: RequestHead?) -> Response {
        let problem =
            switch fault {
            case .refused(let refusal): AdminProblem(refusal)
            case .tooLarge: AdminProblem(.tooLarge, "That is too long to be saved.")
            case .timedOut: AdminProblem(.timeout, "The request took too long.")
            }
        return refuse(problem, head)
    }

    private func refuse(_ problem: AdminProblem, _ head: RequestHead?) -> Response {
        note(Event.refused(problem, head))
        let isAPI = head?.target.path.hasPrefix("/admin/api/") ?? false
        return Answers.finished(isAPI ? Answers.problem(problem) : Answers.text(problem))
    }

    /// Writes down who changed what.
    func record(_ change: String, _ visit: Visit) {
        journal.log(Event.changed(change, by: visit.gate.client.address))
    }

    /// Everything about a request but its body.
    private func visit(_ head: RequestHead) throws(AdminProblem) -> Visit {
        let settings: AdminSettings
        switch admin {
        case .success(let admin): settings = admin
        case .failure(let invalid):
            throw AdminProblem(
                .misconfigured,
                "The admin UI's own settings cannot be used: "
                    + invalid.problems.map(\.description).joined(separator: " / "))
        }
        guard settings.isOn else {
            throw AdminProblem(
                .off,
                "There is no admin UI: set ADMIN_PASSWORD in /etc/cloudflare-smtp-gateway/gateway.env to a long password "
                    + "to have one.")
        }
        let found = Endpoint.find(head.target)
        let gate = try Gate(
            head, peer: peer, isTLS: isTLS, settings, isForMetrics: found.first?.0.access == .metrics,
            owner: { peerOwner })
        guard !found.isEmpty else { throw AdminProblem(.notFound, "There is nothing at this address. See /admin/.") }
        let method = head.method == .head ? .get : head.method
        guard let (endpoint, names) = found.first(where: { $0.0.method == method }) else {
            var problem = AdminProblem(.methodNotAllowed, "This method is not served here.")
            problem.allow = found.map { $0.0.method == .get ? "GET, HEAD" : $0.0.method.description }
                .joined(separator: ", ")
            throw problem
        }
        if endpoint.isAPI { try Gate.checkOrigin(head, isChange: endpoint.isChange) }
        if endpoint.isChange { try AdminService.checkIsJSON(head) }
        let session = Sessions(settings).session(of: head, isTLS: gate.isTLS)
        switch endpoint.access {
        case .anyone: break
        case .session:
            guard session != nil else { throw AdminProblem(.signedOut, "Sign in first.") }
        case .metrics:
            if session == nil { try checkMetricsToken(head, settings, gate) }
        }
        return Visit(endpoint: endpoint, names: names, head: head, gate: gate, settings: settings, session: session)
    }

    /// A page of another site can make a browser post anything else without asking; JSON it may not.
    private static func checkIsJSON(_ head: RequestHead) throws(AdminProblem) {
        guard head.fields[contentEncoding] == .absent, case .single(let value) = head.fields[.contentType],
            let type = MediaType(value), type.name == "application/json", type.isUTF8
        else { throw AdminProblem(.unsupportedMediaType, "The Content-Type must be application/json.") }
    }

    private func serve(_ visit: Visit, _ body: [UInt8]) -> Response {
        do throws(AdminProblem) {
            return try answer(visit, body)
        } catch {
            return refuse(error, visit.head)
        }
    }

    private func answer(_ visit: Visit, _ body: [UInt8]) throws(AdminProblem) -> Response {
        let input = try visit.endpoint.isChange ? AdminService.input(body) : .null
        return switch visit.endpoint.call {
        case .redirect: Files.redirect
        case .page: try Files.page(visit.names["page"] ?? "", isSignedIn: visit.session != nil, head: visit.head)
        case .file: try Files.file(visit.names["file"] ?? "", version: visit.names["version"] ?? "", head: visit.head)
        case .session: session(visit)
        case .login: try login(visit, input)
        case .logout: try logout(visit, input)
        case .settings: try settings(visit)
        case .saveSettings: try saveSettings(visit, input)
        case .verify: try verify(visit)
        case .domains: try domains(visit)
        case .domain: try domain(visit)
        case .applyDomain: try applyDomain(visit, input)
        case .credentials: try credentials(visit)
        case .mint: try mint(visit, input)
        case .changeCredential: try changeCredential(visit, input)
        case .rotate: try rotate(visit, input)
        case .revoke: try revoke(visit, input)
        case .sendTest: try sendTest(visit, input)
        case .activity: try recentSends(visit)
        case .status: try status(visit)
        case .metrics: try metrics(visit)
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
