import CloudflareAPI
import ConnectionHandler
import Credentials
import HTTPConnectionHandler
import HTTPServer
import Settings
import StateClient
import StateProtocol
import Submission

/// Checks of a request's head before its body is wanted.
extension Service {
    /// Everything about a request that sends, but its body.
    func accept(_ head: RequestHead, _ route: Route, _ crossOrigin: CrossOrigin) throws(Problem) -> AcceptedRequest {
        guard case .success(let settings) = settings else {
            throw Problem(.notConfigured, "a setting cannot be used; GET /health says which")
        }
        let client = Client(head, peer: peer, settings.trustedProxies)
        let token = route.needsToken ? try authenticate(head, client, settings) : ""
        if case .form(let name) = route, !settings.forms.contains(where: { $0.name == name }) {
            if settings.isClosed(form: name) {
                throw Problem(.notConfigured, "the form is closed: its settings cannot be used")
            }
            throw Problem(.notFound, "there is no such form")
        }
        if case .length(let length) = head.framing, length > route.bodyLimit { throw Service.tooLarge }
        let accepted = AcceptedRequest(
            route: route, mediaType: try Service.mediaType(head, route), token: token, client: client,
            crossOrigin: crossOrigin, idempotencyKey: try Service.idempotencyKey(head), settings: settings)
        if Service.takesTime(head), let credentials = settings.credentials {
            openRelay(credentials, settings).preconnect()
        }
        return accepted
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
            throw Problem(.notConfigured, "no token is configured; GET /health says what is missing")
        }
        guard let token = head.fields[.authorization].bearerToken else {
            throw Problem(.unauthorized, "a bearer token is needed (Authorization: Bearer …)")
        }
        let name = settings.httpTokens.name(of: Array(token))
        // A token has no login's name that could be locked; the address that guesses has.
        let counter = client.lockoutKey(of: .token)
        switch try ask({ state throws(StateError) in try state.guessed(name != nil, [counter]) }) {
        case .allowed: break
        case .locked(let seconds):
            note(Event.loginLocked(Service.tokenLogin, from: client.address, retryAfter: seconds), client)
            throw Problem(.lockedOut, "too many wrong tokens have come from \(counter.words)", retryAfter: seconds)
        }
        guard let name else {
            note(Event.loginFailed(Service.tokenLogin, from: client.address), client)
            notes.append { [activity] in activity.loginFailed() }
            throw Problem(.unauthorized, "the token is wrong")
        }
        notes.append { [activity] in activity.used(token: name) }
        journal.flush()
        journal.writesImmediately = true
        return name
    }

    /// The text that stands in the journal where SMTP has a login's name.
    private static let tokenLogin = "(bearer token)"

    private func ask<Answer>(_ question: (StateClient) throws(StateError) -> Answer) throws(Problem) -> Answer {
        do throws(StateError) {
            return try question(state)
        } catch {
            note(Event.loginsUnavailable("\(error)"))
            throw Problem(.stateUnavailable, "tokens cannot be checked at the moment", retryAfter: 30)
        }
    }

    /// JSON must say that it is JSON: a page of another site can make a browser post anything else without asking. A
    /// body in a coding is not what its type says (RFC 9110 section 8.4).
    private static func mediaType(_ head: RequestHead, _ route: Route) throws(Problem) -> MediaType {
        guard head.fields[contentEncodingField] == .absent else {
            throw Problem(.unsupportedMediaType, "the body must not have a Content-Encoding", field: "body")
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
            .invalidIdempotencyKey, "there must be one Idempotency-Key, of 1 to 255 visible ASCII characters")
    }

    // Both are tokens.
    private static let contentEncodingField = FieldName("Content-Encoding")!
    private static let idempotencyKeyField = FieldName("Idempotency-Key")!
}
