import Doors
import Gateway
import HTTPDoor
import HTTPServer
import JSON
import Journal

import enum GatewayState.LoginAnswer
import class GatewayState.StateClient
import enum GatewayState.StateError

/// Signing in and out.
extension AdminService {
    /// Whose failures are counted for clients whose address says nothing, as all programs of this host share one. No login
    /// of the SMTP door can have this name: a control character is in it.
    static let throttledLogin = "\u{1}admin"

    func session(_ visit: Visit) -> Response {
        Answers.json { writer in
            writer.member("signed_in", visit.sessionEnd != nil)
            writer.member("ends", visit.sessionEnd)
        }
    }

    func login(_ visit: Visit, _ input: JSONValue) throws(AdminProblem) -> Response {
        guard let password = input["password"]?.text else {
            throw AdminProblem(.invalidField, "Enter the password.", field: "password")
        }
        let address = visit.gate.client.throttledAddress
        let login = address.isEmpty ? AdminService.throttledLogin : ""
        // Before the password is looked at: whoever guesses learns nothing while the door is shut.
        switch try ask({ state throws(StateError) in try state.checkLogin(login, from: address) }) {
        case .allowed: break
        case .locked(let seconds):
            let client = visit.gate.client.address
            note(Event.loginLocked("admin", from: client, retryAfter: seconds), client)
            throw AdminProblem(
                .lockedOut, "Too many wrong passwords. Wait \(seconds) seconds, then try again.", retryAfter: seconds)
        }
        guard visit.settings.isPassword(Array(password.utf8)) else {
            note(Event.loginFailed("admin", from: visit.gate.client.address), visit.gate.client.address)
            activity.loginFailed()
            try ask { state throws(StateError) in try state.loginFailed(login, from: address) }
            throw AdminProblem(.wrongPassword, "That is not the password.", field: "password")
        }
        if !login.isEmpty { try ask { state throws(StateError) in try state.loginSucceeded(login, from: address) } }
        let (cookie, end) = try storing { () throws(InstallationKey.Failure) in
            try Sessions(visit.settings).begin(isTLS: visit.gate.isTLS)
        }
        journal.log(Event.signedIn(from: visit.gate.client.address))
        return Answers.json(.ok, [cookie]) { $0.member("ends", end) }
    }

    /// Ends the browser's session; with `everywhere`, every session there is.
    func logout(_ visit: Visit, _ input: JSONValue) throws(AdminProblem) -> Response {
        if input["everywhere"]?.truth == true {
            try storing { () throws(InstallationKey.Failure) in try Sessions(visit.settings).endAll() }
            record("ended every session", visit)
        }
        return Answers.ok([Sessions.finish(isTLS: visit.gate.isTLS)])
    }

    /// The metrics' token, as RFC 6750 section 2.1 has it.
    func checkMetricsToken(_ head: RequestHead, _ settings: AdminSettings, _ gate: Gate) throws(AdminProblem) {
        let address = gate.client.throttledAddress
        guard case .single(let value) = head.fields[.authorization] else {
            throw AdminProblem(
                .signedOut, "Sign in at /admin/, or set METRICS_TOKEN in gateway.env and send it as a bearer token.")
        }
        switch try ask({ state throws(StateError) in try state.checkLogin("", from: address) }) {
        case .allowed: break
        case .locked(let seconds):
            throw AdminProblem(
                .lockedOut, "Too many wrong tokens have come from this address.", retryAfter: seconds)
        }
        guard value.bytes.count > 7, value.bytes[6] == UInt8(ascii: " "),
            FieldValue(parsing: value.bytes[..<6])?.equalsIgnoringCase("bearer") == true,
            settings.isMetricsToken(Array(value.bytes[7...]))
        else {
            note(Event.loginFailed("(metrics token)", from: gate.client.address), gate.client.address)
            try ask { state throws(StateError) in try state.loginFailed("", from: address) }
            throw AdminProblem(.wrongPassword, "That is not METRICS_TOKEN.")
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
                "The state helper does not answer. See \"systemctl status cloudflare-smtp-gateway-state.service\".",
                retryAfter: 10)
        }
    }

    private func storing<Value>(
        _ work: () throws(InstallationKey.Failure) -> Value
    ) throws(AdminProblem) -> Value {
        do throws(InstallationKey.Failure) {
            return try work()
        } catch {
            throw AdminProblem(.storage, "The session's key cannot be kept: \(error).")
        }
    }
}
