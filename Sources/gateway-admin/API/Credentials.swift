import Credentials
import HTTPServer
import JSON
import Settings
import StateClient
import StateProtocol
import Submission

/// Logins and tokens.
extension AdminService {
    func credentials(_ request: AcceptedRequest) throws(AdminProblem) -> Response {
        let (saved, revision) = try saved()
        let settings = try? current()
        let now = MintedCredential.now
        let uses = Dictionary(((try? state.lastUses()) ?? []).map { ($0.key, $0.time) }) { $1 }
        return Responses.json { writer in
            writer.member("revision", revision.description)
            writer.name("credentials")
            writer.array { writer in
                for kind in CredentialKind.allCases {
                    let inSettings = settings.map { AdminService.namesInSettings($0, kind) } ?? []
                    for name in inSettings {
                        writer.object { writer in
                            writer.member("door", kind.rawValue)
                            writer.member("name", name)
                            writer.member("minted", false)
                            writer.member("last_used", uses[kind.limitKey(of: name)])
                            rules(of: name, kind, saved, &writer)
                        }
                    }
                    for credential in saved.credentials(of: kind) {
                        writer.object { writer in
                            writer.member("door", kind.rawValue)
                            writer.member("name", credential.name)
                            writer.member("minted", true)
                            writer.member("revoked", credential.isRevoked)
                            writer.member("created", credential.created)
                            writer.member("rotated", credential.rotated)
                            writer.member("overlap_end", credential.overlapEnd(now: now))
                            // One of the same name in the settings file is the one that counts.
                            writer.member("shadowed", inSettings.contains(credential.name))
                            writer.member("last_used", uses[kind.limitKey(of: credential.name)])
                            rules(of: credential.name, kind, saved, &writer)
                        }
                    }
                }
            }
        }
    }

    private func rules(
        of name: String, _ kind: CredentialKind, _ saved: SavedSettings, _ writer: inout JSONWriter
    ) {
        writer.name("settings")
        writer.array { writer in
            for part in LoginSetting.allCases {
                setting(part.name(of: name, kind), saved, isSecret: false, isSaveable: true, "", &writer)
            }
        }
    }

    static func namesInSettings(_ settings: Settings, _ kind: CredentialKind) -> [String] {
        switch kind {
        case .smtp: settings.smtpUsers.namesInSettings
        case .http: settings.httpTokens.namesInSettings
        }
    }

    /// Makes one, with rules of its own if `rules` names any, and tells its secret: this once.
    func mint(_ request: AcceptedRequest, _ input: JSONValue) throws(AdminProblem) -> Response {
        let kind = try AdminService.kind(request)
        guard let name = input["name"]?.text, !name.isEmpty else {
            throw AdminProblem(.invalidField, "Enter a name, such as the name of the app.", field: "name")
        }
        let rules = try AdminService.rules(input)
        // A new one begins without the rules that were left under its name, which must not be somebody's in the file.
        guard let existing = source.namesInSettings(kind) else {
            throw AdminProblem(
                .invalidSettings, "The \(kind.noun)s in gateway.env cannot be read. Fix them there first.")
        }
        var secret = ""
        let revision = try edit(expecting: nil) { saved throws(SavedSettings.ChangeError) in
            secret = try saved.mint(name, for: kind, existing: existing)
            for (part, value) in rules { try saved.set(part, of: name, kind, to: value) }
        }
        record("minted the \(kind.noun) \"\(name)\"", request)
        return AdminService.minted(kind, name, secret, revision)
    }

    /// Changes what one may do.
    func changeCredential(_ request: AcceptedRequest, _ input: JSONValue) throws(AdminProblem) -> Response {
        let kind = try AdminService.kind(request)
        let name = request.names["name"] ?? ""
        let rules = try AdminService.rules(input)
        let inSettings = (try? current()).map { AdminService.namesInSettings($0, kind) } ?? []
        let revision = try edit(expecting: try AdminService.revision(input)) {
            saved throws(SavedSettings.ChangeError) in
            guard inSettings.contains(name) || saved.credentials(of: kind).contains(where: { $0.name == name }) else {
                throw .unknown(name)
            }
            for (part, value) in rules { try saved.set(part, of: name, kind, to: value) }
        }
        record("changed the rules of the \(kind.noun) \"\(name)\"", request)
        return Responses.json { $0.member("revision", revision.description) }
    }

    /// Gives one a new secret; the one before stays good for `overlap` seconds.
    func rotate(_ request: AcceptedRequest, _ input: JSONValue) throws(AdminProblem) -> Response {
        let kind = try AdminService.kind(request)
        let name = request.names["name"] ?? ""
        guard let overlap = input["overlap"]?.integer, (0...MintedCredential.maximumOverlap).contains(overlap) else {
            throw AdminProblem(
                .invalidField, "The old secret can stay valid for at most 30 days.", field: "overlap")
        }
        var secret = ""
        let revision = try edit(expecting: nil) { saved throws(SavedSettings.ChangeError) in
            secret = try saved.rotate(name, for: kind, overlap: overlap)
        }
        record("rotated the \(kind.noun) \"\(name)\"", request)
        return AdminService.minted(kind, name, secret, revision)
    }

    /// Takes one away, at once.
    func revoke(_ request: AcceptedRequest, _ input: JSONValue) throws(AdminProblem) -> Response {
        let kind = try AdminService.kind(request)
        let name = request.names["name"] ?? ""
        let revocation: Revocation
        let revision: SavedSettingsFile.Revision
        do throws(SettingsEditor.EditError) {
            (revocation, revision) = try SettingsEditor(source: source).revoke(name, for: kind)
        } catch {
            throw AdminProblem(error)
        }
        record("revoked the \(kind.noun) \"\(name)\"", request)
        return Responses.json { writer in
            writer.member("revision", revision.description)
            if revocation != .gone { writer.member("note", revocation.text(kind.noun, name)) }
        }
    }

    private static func minted(
        _ kind: CredentialKind, _ name: String, _ secret: String, _ revision: SavedSettingsFile.Revision
    ) -> Response {
        Responses.json(.created) { writer in
            writer.member("door", kind.rawValue)
            writer.member("name", name)
            writer.member("secret", secret)
            writer.member("revision", revision.description)
        }
    }

    private static func kind(_ request: AcceptedRequest) throws(AdminProblem) -> CredentialKind {
        guard let kind = CredentialKind(rawValue: request.names["door"] ?? "") else {
            throw AdminProblem(.notFound, "Unknown kind of credential: use smtp or http.")
        }
        return kind
    }

    /// The member `rules`: ends of names as ``LoginSetting`` has them, and their texts.
    private static func rules(_ input: JSONValue) throws(AdminProblem) -> [(LoginSetting, String)] {
        guard case .object(let members)? = input["rules"] else { return [] }
        var rules: [(LoginSetting, String)] = []
        for member in members {
            guard let part = LoginSetting(rawValue: member.name), let text = member.value.text else {
                throw AdminProblem(.invalidField, "There is no such rule.", field: member.name)
            }
            rules.append((part, text))
        }
        return rules
    }
}

extension CredentialKind {
    /// The word for its credentials.
    var noun: String { self == .smtp ? "login" : "token" }
}
