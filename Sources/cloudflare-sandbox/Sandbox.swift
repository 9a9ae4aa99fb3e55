import HTTPServer
import Synchronization

/// The stand-in itself: requests in, answers out. It neither waits nor touches a socket or a file.
final class Sandbox: Sendable {
    /// Octets of a request's body. A message of 5 MiB takes six times as many when every octet of it needs an escape.
    static let bodyLimit = 40 * 1024 * 1024

    /// The token that is right; nil when every one is.
    private let token: [UInt8]?
    private let zones = Mutex(Zones())
    private let turnstile = Mutex(Turnstile())
    private let counts = Mutex(RequestCounts())

    private let rights: TokenRights

    init(token: String? = nil, rights: TokenRights = TokenRights()) {
        self.token = token.map { Array($0.utf8) }
        self.rights = rights
    }

    /// Counts a connection.
    func countConnection() { counts.withLock { $0.countConnection() } }

    /// Counts a request that has arrived; nil for what was not a request.
    func countRequest(_ head: RequestHead?) {
        guard head?.target.path != "/sandbox/requests" else { return }
        counts.withLock { $0.countRequest(head?.target.path) }
    }

    /// Counts a message that was taken and kept.
    func countAccepted() { counts.withLock { $0.countAccepted() } }

    /// The answer that is certain before the body is read; nil when it depends on the body.
    func refusal(of head: RequestHead) -> RequestOutcome? {
        guard let route = Route(path: head.target.path) else { return .failure(.noRoute) }
        let method = head.method == .head ? .get : head.method
        guard route.methods.contains(method) else {
            let allowed = route.methods.map(\.description).joined(separator: ", ")
            return .failure(.wrongMethod, [.init(.allow, FieldValue(allowed))])
        }
        guard !route.isAuthenticated || isAuthenticated(head) else { return .failure(route.authenticationError) }
        if route.isAuthenticated, let refusal = refusal(of: route, head.target.path, writes: method == .post) {
            return .failure(refusal)
        }
        if route.isSending {
            guard case .length = head.framing else { return .failure(.noContentLength) }
        }
        return nil
    }

    /// Why the token, good as it is, may not make a call.
    private func refusal(of route: Route, _ path: String, writes: Bool) -> APIError? {
        // After the empty part: client, v4, and who is asked.
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init).dropFirst(3)
        if route == .verifyToken {
            switch rights.owner {
            case .any: break
            case .account: if parts.first != "accounts" { return .invalidToken }
            case .user: if parts.first != "user" { return .invalidToken }
            }
        }
        if parts.first == "accounts", let account = rights.account, parts.dropFirst().first != account {
            return route == .verifyToken ? .invalidToken : .foreignResource
        }
        switch route {
        case .sendingDomains(let zone), .sendingRecords(let zone, _):
            if zones.withLock({ $0.isUngranted(zone) }) { return .unauthorizedSubdomains }
        default: break
        }
        guard let need = route.need(writes: writes), rights.lacks(need.permission) else { return nil }
        return need.refusal
    }

    /// The answer to what is not an HTTP request, or too large; `head` is what was understood of it.
    func answer(_ refusal: RequestRefusal, of head: RequestHead?) -> RequestOutcome {
        if let head, let early = self.refusal(of: head) { return early }
        if refusal == .contentTooLarge, let head, Route(path: head.target.path)?.isSending == true {
            return .failure(.tooBig, detail: "the request is over 40 MiB")
        }
        return .failure(.refused(refusal))
    }

    /// The answer to `request`, which arrived at `time` (RFC 3339).
    func answer(_ request: Request, at time: String) -> RequestOutcome {
        if let early = refusal(of: request.head) { return early }
        guard let route = Route(path: request.head.target.path) else { return .failure(.noRoute) }
        let query = FormFields((request.head.target.query ?? "").utf8)
        switch route {
        case .sendRaw: return send { () throws(Message.Failure) in try Message(raw: request.body) }
        case .send: return send { () throws(Message.Failure) in try Message(structured: request.body) }
        case .verifyToken: return .success(TokenStatus(), note: .validToken)
        case .zones:
            let (page, info) = Page(query).of(zones.withLock { $0.find(query["name"]) })
            return .success(page, page: info)
        case .sendingDomains(let zone): return sendingDomains(request, zone: zone, query, at: time)
        case .sendingRecords(let zone, let tag):
            let domain = zones.withLock { $0.sendingDomains(zone: zone) }?.first { $0.tag == tag }
            return domain.map { .success($0.expectedRecords) } ?? .failure(.notFound)
        case .records(let zone): return records(request, zone: zone, query)
        case .siteverify:
            guard let fields = Turnstile.fields(request)
            else { return .reply(.json(.badRequest, Turnstile.Verdict.failed("bad-request"))) }
            let verdict = turnstile.withLock { $0.verify(secret: fields.secret, response: fields.response, at: time) }
            return .reply(.json(.ok, verdict))
        case .counts: return .reply(.json(.ok, counts.withLock { $0 }))
        }
    }

    private func send(_ message: () throws(Message.Failure) -> Message) -> RequestOutcome {
        do throws(Message.Failure) {
            return SendResult.answer(try message().recipients)
        } catch {
            return .failure(error.error, detail: error.detail)
        }
    }

    private func sendingDomains(_ request: Request, zone: String, _ query: FormFields, at time: String)
        -> RequestOutcome
    {
        guard request.head.method == .post else {
            guard let all = zones.withLock({ $0.sendingDomains(zone: zone) }) else { return .failure(.notFound) }
            let (page, info) = Page(query, largest: 20).of(all)
            return .success(page, page: info)
        }
        guard let name = JSONBody.decode(NameBody.self, request)?.name else { return .failure(.invalidSchema) }
        return zones.withLock { zones in
            do throws(APIError) {
                return .success(try zones.enable(name, zone: zone, at: time))
            } catch {
                return .failure(error)
            }
        }
    }

    private func records(_ request: Request, zone: String, _ query: FormFields) -> RequestOutcome {
        guard request.head.method == .post else {
            guard let all = zones.withLock({ $0.records(zone: zone) }) else { return .failure(.noRoute) }
            let (type, name) = (query["type"]?.uppercased(), query["name"]?.lowercased())
            let found = all.filter {
                $0.record.type == type ?? $0.record.type && $0.record.name == name ?? $0.record.name
            }
            let (page, info) = Page(query).of(found)
            return .success(page, page: info)
        }
        guard let record = JSONBody.decode(DNSRecord.self, request) else { return .failure(.invalidJSON) }
        return zones.withLock { zones in
            do throws(APIError) {
                return .success(try zones.add(record, zone: zone))
            } catch {
                return .failure(error)
            }
        }
    }

    private func isAuthenticated(_ head: RequestHead) -> Bool {
        guard let given = head.fields[.authorization].bearerToken else { return false }
        return token == nil || token?.elementsEqual(given) == true
    }
}

/// The body that names a sending domain.
private struct NameBody: Decodable {
    let name: String
}
