internal import JSON
import Text

/// Cloudflare's API for what surrounds the sending: the token, zones, sending domains and DNS records.
///
/// Every call ends within the timeouts, an answer has at most 256 KiB, a list at most 20 pages. Calls come one after
/// the other over one connection.
public final class AccountClient: CloudflareAccount, Sendable {
    /// 10 seconds for the connection, 20 for all: somebody waits at a screen.
    public static let timeouts = CloudflareClient.Timeouts(connect: 30_000, total: 40_000)

    /// The most pages of a list that are read, of 100 entries each: no name has more records.
    private static let maximumPages = 20

    private let transport: Transport
    private let accountID: String

    /// Opens nothing yet. `extraCAFile` names a PEM file of CA certificates that are trusted besides the host's.
    public init(
        endpoint: APIEndpoint, credentials: APICredentials, extraCAFile: String? = nil,
        timeouts: CloudflareClient.Timeouts = AccountClient.timeouts
    ) {
        transport = Transport(.init(endpoint, credentials, extraCAFile: extraCAFile, timeouts: timeouts))
        accountID = credentials.accountID
    }

    public func verifyToken() throws(AccountFailure) -> TokenStatus {
        do throws(AccountFailure) {
            return try verify("/accounts/\(accountID)/tokens/verify", .account)
        } catch {
            switch error.kind {
            // Where this is not the account's own token, the account's call says no more than that.
            case .tokenInvalid, .permissionMissing, .accountUnknown, .notFound, .refused:
                return try verify("/user/tokens/verify", .user)
            default: throw error
            }
        }
    }

    private func verify(_ path: String, _ owner: TokenStatus.Owner) throws(AccountFailure) -> TokenStatus {
        // No permission is needed for it, so a "no" is about the token.
        let result = try get(path, needs: nil).result
        guard let status = result["status"]?.text else { throw AccountClient.notUnderstood("the token's status") }
        guard status == "active" else {
            throw AccountFailure(.tokenInactive(status: status), "the token is \(status)")
        }
        return TokenStatus(owner: owner, expires: result["expires_on"]?.text)
    }

    public func checkSending() throws(AccountFailure) {
        do throws(AccountFailure) {
            _ = try post(
                "/accounts/\(accountID)/email/sending/send", Array("{}".utf8), needs: .emailSendingEdit,
                isAccountCall: true)
        } catch {
            // What only somebody is told who may send.
            if error.kind == .refused { return }
            throw error
        }
    }

    public func zone(named name: String) throws(AccountFailure) -> Zone? {
        let query = "/zones?name=\(PercentEncoding.encoded(name))&account.id=\(accountID)&per_page=50"
        return try list(try get(query, needs: .zoneRead).result, "a zone", Zone.init)
            .first { $0.name == DNSRecord.host(name) }
    }

    public func sendingDomains(of zone: Zone) throws(AccountFailure) -> [SendingDomain] {
        try wholeList(
            "/zones/\(zone.id)/email/sending/subdomains?", perPage: 50, needs: .zoneEmailSending, "a sending domain",
            SendingDomain.init)
    }

    public func enableSending(for name: String, in zone: Zone) throws(AccountFailure) -> SendingDomain {
        var writer = JSONWriter()
        writer.object { $0.member("name", name) }
        let result = try post(
            "/zones/\(zone.id)/email/sending/subdomains", writer.bytes, needs: .zoneEmailSending)
        guard let domain = SendingDomain(result) else { throw AccountClient.notUnderstood("a sending domain") }
        return domain
    }

    public func expectedRecords(of domain: SendingDomain, in zone: Zone) throws(AccountFailure) -> [DNSRecord] {
        let path = "/zones/\(zone.id)/email/sending/subdomains/\(domain.tag)/dns"
        return try list(try get(path, needs: .zoneEmailSending).result, "a DNS record", DNSRecord.init)
    }

    public func records(named name: String, in zone: Zone) throws(AccountFailure) -> [DNSRecord] {
        try wholeList(
            "/zones/\(zone.id)/dns_records?name=\(PercentEncoding.encoded(name))&", perPage: 100, needs: .dnsRead,
            "a DNS record", DNSRecord.init)
    }

    public func add(_ record: DNSRecord, to zone: Zone) throws(AccountFailure) {
        _ = try post("/zones/\(zone.id)/dns_records", record.json, needs: .dnsEdit)
    }

    // MARK: Requests

    private func get(
        _ path: String, needs permission: Permission?
    ) throws(AccountFailure) -> (result: JSONValue, pages: Int?) {
        let answer: APIResponse
        do throws(SendFailure) {
            answer = try transport.get(path)
        } catch {
            throw AccountFailure(error)
        }
        return try AccountClient.result(answer, needs: permission, isAccountCall: false)
    }

    private func post(
        _ path: String, _ body: [UInt8], needs permission: Permission, isAccountCall: Bool = false
    ) throws(AccountFailure) -> JSONValue {
        let answer: APIResponse
        do throws(SendFailure) {
            answer = try transport.post(RequestBody(whole: body), to: path)
        } catch {
            throw AccountFailure(error)
        }
        return try AccountClient.result(answer, needs: permission, isAccountCall: isAccountCall).result
    }

    /// Every page of the list at `path`, which ends where further questions go. A list that does not say how long it is
    /// goes on as long as its pages are full and bring something new.
    private func wholeList<Element: Equatable>(
        _ path: String, perPage: Int, needs permission: Permission, _ what: String,
        _ element: (JSONValue) -> Element?
    ) throws(AccountFailure) -> [Element] {
        var elements: [Element] = []
        var last: [Element] = []
        for page in 1...AccountClient.maximumPages {
            let answer = try get("\(path)per_page=\(perPage)&page=\(page)", needs: permission)
            let found = try list(answer.result, what, element)
            if page > 1, answer.pages == nil, found == last { return elements }
            elements += found
            last = found
            // Cloudflare's smallest page has 20.
            let isLast = answer.pages.map { page >= $0 } ?? (found.count < 20)
            if found.isEmpty || isLast { return elements }
        }
        throw AccountFailure(.notUnderstood, "the list with \(what) has no end")
    }

    private func list<Element>(
        _ value: JSONValue, _ what: String, _ element: (JSONValue) -> Element?
    ) throws(AccountFailure) -> [Element] {
        // A list that is empty may come as null.
        if case .null = value { return [] }
        guard let values = value.elements else { throw AccountClient.notUnderstood(what) }
        let elements = values.compactMap(element)
        guard elements.count == values.count else { throw AccountClient.notUnderstood(what) }
        return elements
    }

    private static func notUnderstood(_ what: String) -> AccountFailure {
        AccountFailure(.notUnderstood, "Cloudflare's answer contains \(what) that cannot be parsed")
    }

    // MARK: Answers

    private static func result(
        _ answer: APIResponse, needs permission: Permission?, isAccountCall: Bool
    ) throws(AccountFailure) -> (result: JSONValue, pages: Int?) {
        guard let content = try? JSONValue(parsing: answer.body), let envelope = APIResponse.Envelope(content) else {
            let kind: AccountFailure.Kind =
                switch answer.status {
                case 429: .throttled
                case 200...299: .notUnderstood
                default: .unreachable
                }
            throw AccountFailure(
                kind, "HTTP \(answer.status) with content that is not the API's JSON", rayID: answer.rayID)
        }
        guard envelope.success, (200...299).contains(answer.status) else {
            throw failure(answer, envelope, permission, isAccountCall)
        }
        let info = content["result_info"]
        var pages = info?["total_pages"]?.integer
        if pages == nil, let total = info?["total_count"]?.integer, let size = info?["per_page"]?.integer, size > 0 {
            pages = total / size + (total % size > 0 ? 1 : 0)
        }
        return (content["result"] ?? .null, pages)
    }

    private static func failure(
        _ answer: APIResponse, _ envelope: APIResponse.Envelope, _ permission: Permission?, _ isAccountCall: Bool
    ) -> AccountFailure {
        let known = envelope.errors.lazy.compactMap { error in
            // A name has stayed what it was where its number has not.
            let code = FailureTable.row(of: error)?.code ?? error.code
            return AccountFailureTable.codes.first { $0.code == code }.map { (error, $0.meaning) }
        }.first
        let error = known?.0 ?? envelope.errors.first
        let kind: AccountFailure.Kind =
            switch (known?.1, answer.status) {
            case (.tokenInvalid, _): .tokenInvalid
            case (.permissionMissing, _): permission.map { .permissionMissing($0) } ?? .tokenInvalid
            case (.accountUnknown, _):
                isAccountCall
                    ? .accountUnknown
                    : answer.status == 404 ? .notFound : permission.map { .permissionMissing($0) } ?? .tokenInvalid
            case (.notEntitled, _): .notEntitled
            case (.throttled, _), (nil, 429): .throttled
            case (.unreachable, _), (nil, 500...): .unreachable
            // "Authentication error" (10000) comes as 403, and as 401 where no token was understood.
            case (nil, 401):
                error?.code == 10000 ? permission.map { .permissionMissing($0) } ?? .tokenInvalid : .tokenInvalid
            case (nil, 403): permission.map { .permissionMissing($0) } ?? .tokenInvalid
            case (nil, 404): isAccountCall ? .accountUnknown : .notFound
            case (nil, _): .refused
            }
        let given = error?.message ?? ""
        return AccountFailure(
            kind, given.isEmpty ? "HTTP \(answer.status) without a reason" : answer.withoutSecret(given),
            code: error?.code, rayID: answer.rayID)
    }
}

extension AccountFailure {
    /// What happened on the way there or back.
    fileprivate init(_ failure: SendFailure) {
        self.init(
            failure.kind == .misconfigured ? .misconfigured : .unreachable, failure.message, code: failure.code,
            rayID: failure.rayID)
    }
}

extension Transport.Configuration {
    /// Requests to the API in JSON, with the token.
    init(
        _ endpoint: APIEndpoint, _ credentials: APICredentials, extraCAFile: String?,
        timeouts: CloudflareClient.Timeouts
    ) {
        self.init(
            endpoint: endpoint,
            fields: [
                "Authorization: Bearer \(credentials.token)", "Content-Type: application/json",
                "Accept: application/json",
            ],
            secret: credentials.token, extraCAFile: extraCAFile, timeouts: timeouts)
    }
}
