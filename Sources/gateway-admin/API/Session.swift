import ConnectionHandler
import HTTPConnectionHandler
import HTTPServer
import JSON
import Journal
import Settings
import StateClient
import StateProtocol
import Submission

/// Signing in and out.
extension AdminService {
    func session(_ request: AcceptedRequest) -> Response {
        Responses.json { writer in
            writer.member("signed_in", request.session?.end != nil)
            writer.member("ends", request.session?.end)
        }
    }

    func login(_ request: AcceptedRequest, _ input: JSONValue) throws(AdminProblem) -> Response {
        guard let password = input["password"]?.text else {
            throw AdminProblem(.invalidField, "Enter the password.", field: "password")
        }
        let client = request.client
        let isRight = request.settings.isPassword(Array(password.utf8))
        switch try ask({ state throws(StateError) in try state.guessed(isRight, [client.lockoutKey(of: .admin)]) }) {
        case .allowed: break
        case .locked(let seconds):
            note(Event.loginLocked("admin", from: client.address, retryAfter: seconds), client.address)
            throw AdminProblem(
                .lockedOut, "Too many wrong passwords. Wait \(seconds) seconds, then try again.", retryAfter: seconds)
        }
        guard isRight else {
            note(Event.loginFailed("admin", from: client.address), client.address)
            activity.loginFailed()
            throw AdminProblem(.wrongPassword, "The password is wrong.", field: "password")
        }
        let (cookie, end) = try storing { () throws(InstallationKey.Failure) in
            try Sessions(request.settings).begin(isTLS: request.isTLS)
        }
        journal.log(Event.signedIn(from: request.client.address))
        return Responses.json(.ok, [cookie]) { $0.member("ends", end) }
    }

    /// Ends the session, for whoever else has its cookie as well; with `everywhere`, every session there is.
    func logout(_ request: AcceptedRequest, _ input: JSONValue) throws(AdminProblem) -> Response {
        if input["everywhere"]?.truth == true {
            try storing { () throws(InstallationKey.Failure) in try Sessions(request.settings).endAll() }
            record("ended every session", request)
        } else if let session = request.session {
            try storing { () throws(InstallationKey.Failure) in try Sessions(request.settings).end(session) }
        }
        return Responses.ok([Sessions.finish(isTLS: request.isTLS)])
    }

    /// The metrics' token, as RFC 6750 section 2.1 has it.
    func checkMetricsToken(_ head: RequestHead, _ settings: AdminSettings, _ client: Client) throws(AdminProblem) {
        let authorization = head.fields[.authorization]
        guard case .single = authorization else {
            var problem = AdminProblem(
                .signedOut, "Sign in at /admin/, or set METRICS_TOKEN in gateway.env and send it as a bearer token.")
            problem.takesToken = true
            throw problem
        }
        let isRight = authorization.bearerToken.map { settings.isMetricsToken(Array($0)) } ?? false
        let counter = client.lockoutKey(of: .metrics)
        switch try ask({ state throws(StateError) in try state.guessed(isRight, [counter]) }) {
        case .allowed: break
        case .locked(let seconds):
            note(
                Event.loginLocked("(metrics token)", from: client.address, retryAfter: seconds),
                client.address)
            throw AdminProblem(
                .lockedOut, "Too many wrong tokens have come from \(counter.words).", retryAfter: seconds)
        }
        guard isRight else {
            note(Event.loginFailed("(metrics token)", from: client.address), client.address)
            activity.loginFailed()
            var problem = AdminProblem(.wrongPassword, "The token is not METRICS_TOKEN.")
            problem.takesToken = true
            throw problem
        }
    }

    @discardableResult
    func ask<Answer>(_ question: (StateClient) throws(StateError) -> Answer) throws(AdminProblem) -> Answer {
        do throws(StateError) {
            return try question(state)
        } catch {
            note(Event.loginsUnavailable("\(error)"))
            throw AdminProblem(
                .stateUnavailable,
                "The state daemon does not answer. See \"systemctl status cloudflare-smtp-gateway-state.service\".",
                retryAfter: 10)
        }
    }

    private func storing<Value>(
        _ work: () throws(InstallationKey.Failure) -> Value
    ) throws(AdminProblem) -> Value {
        do throws(InstallationKey.Failure) {
            return try work()
        } catch {
            throw AdminProblem(.storage, "The session key cannot be saved: \(error).")
        }
    }
}
