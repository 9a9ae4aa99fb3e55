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
        return Answers.json { writer in
            writer.member("revision", revision.description)
            writer.name("credentials")
            writer.array { writer in
                for door in SavedSettings.Door.allCases {
                    let inSettings = settings.map { AdminService.namesInSettings($0, door) } ?? []
                    for name in inSettings {
                        writer.object { writer in
                            writer.member("door", door.rawValue)
                            writer.member("name", name)
                            writer.member("minted", false)
                            writer.member("last_used", uses[door.limitKey(of: name)])
                            rules(of: name, door, saved, &writer)
                        }
                    }
                    for credential in saved.credentials(of: door) {
                        writer.object { writer in
                            writer.member("door", door.rawValue)
                            writer.member("name", credential.name)
                            writer.member("minted", true)
                            writer.member("revoked", credential.isRevoked)
                            writer.member("created", credential.created)
                            writer.member("rotated", credential.rotated)
                            writer.member("overlap_end", credential.overlapEnd(now: now))
                            // One of the same name in the settings file is the one that counts.
                            writer.member("shadowed", inSettings.contains(credential.name))
                            writer.member("last_used", uses[door.limitKey(of: credential.name)])
                            rules(of: credential.name, door, saved, &writer)
                        }
                    }
                }
            }
        }
    }

    private func rules(
        of name: String, _ door: SavedSettings.Door, _ saved: SavedSettings, _ writer: inout JSONWriter
    ) {
        writer.name("settings")
        writer.array { writer in
            for part in LoginSetting.allCases {
                setting(part.name(of: name, door), saved, isSecret: false, isSaveable: true, "", &writer)
            }
        }
    }

    static func namesInSettings(_ settings: Settings, _ door: SavedSettings.Door) -> [String] {
        switch door {
        case .smtp: settings.smtpUsers.namesInSettings
        case .http: settings.httpTokens.namesInSettings
        }
    }

    /// Makes one, with rules of its own if `rules` names any, and tells its secret: this once.
    func mint(_ request: AcceptedRequest, _ input: JSONValue) throws(AdminProblem) -> Response {
        let door = try AdminService.door(request)
        guard let name = input["name"]?.text, !name.isEmpty else {
            throw AdminProblem(.invalidField, "Give it a name, such as that of the app it is for.", field: "name")
        }
        let rules = try AdminService.rules(input)
        // A new one begins without the rules that were left under its name, which must not be somebody's in the file.
        guard let existing = source.namesInSettings(door) else {
            throw AdminProblem(
                .invalidSettings, "The \(door.noun)s in gateway.env cannot be read. Mend them there first.")
        }
        var secret = ""
        let revision = try edit(expecting: nil) { saved throws(SavedSettings.ChangeError) in
            secret = try saved.mint(name, for: door, existing: existing)
            for (part, value) in rules { try saved.set(part, of: name, door, to: value) }
        }
        record("minted the \(door.noun) \"\(name)\"", request)
        return AdminService.minted(door, name, secret, revision)
    }

    /// Changes what one may do.
    func changeCredential(_ request: AcceptedRequest, _ input: JSONValue) throws(AdminProblem) -> Response {
        let door = try AdminService.door(request)
        let name = request.names["name"] ?? ""
        let rules = try AdminService.rules(input)
        let inSettings = (try? current()).map { AdminService.namesInSettings($0, door) } ?? []
        let revision = try edit(expecting: try AdminService.revision(input)) {
            saved throws(SavedSettings.ChangeError) in
            guard inSettings.contains(name) || saved.credentials(of: door).contains(where: { $0.name == name }) else {
                throw .unknown(name)
            }
            for (part, value) in rules { try saved.set(part, of: name, door, to: value) }
        }
        record("changed the rules of the \(door.noun) \"\(name)\"", request)
        return Answers.json { $0.member("revision", revision.description) }
    }

    /// Gives one a new secret; the one before stays good for `overlap` seconds.
    func rotate(_ request: AcceptedRequest, _ input: JSONValue) throws(AdminProblem) -> Response {
        let door = try AdminService.door(request)
        let name = request.names["name"] ?? ""
        guard let overlap = input["overlap"]?.integer, (0...MintedCredential.maximumOverlap).contains(overlap) else {
            throw AdminProblem(
                .invalidField, "The old secret may stay good for at most 30 days.", field: "overlap")
        }
        var secret = ""
        let revision = try edit(expecting: nil) { saved throws(SavedSettings.ChangeError) in
            secret = try saved.rotate(name, for: door, overlap: overlap)
        }
        record("rotated the \(door.noun) \"\(name)\"", request)
        return AdminService.minted(door, name, secret, revision)
    }

    /// Takes one away, at once.
    func revoke(_ request: AcceptedRequest, _ input: JSONValue) throws(AdminProblem) -> Response {
        let door = try AdminService.door(request)
        let name = request.names["name"] ?? ""
        let revocation: Revocation
        let revision: SavedSettingsFile.Revision
        do throws(SettingsEditor.EditError) {
            (revocation, revision) = try SettingsEditor(source: source).revoke(name, for: door)
        } catch {
            throw AdminProblem(error)
        }
        record("revoked the \(door.noun) \"\(name)\"", request)
        return Answers.json { writer in
            writer.member("revision", revision.description)
            if revocation != .gone { writer.member("note", revocation.text(door.noun, name)) }
        }
    }

    private static func minted(
        _ door: SavedSettings.Door, _ name: String, _ secret: String, _ revision: SavedSettingsFile.Revision
    ) -> Response {
        Answers.json(.created) { writer in
            writer.member("door", door.rawValue)
            writer.member("name", name)
            writer.member("secret", secret)
            writer.member("revision", revision.description)
        }
    }

    private static func door(_ request: AcceptedRequest) throws(AdminProblem) -> SavedSettings.Door {
        guard let door = SavedSettings.Door(rawValue: request.names["door"] ?? "") else {
            throw AdminProblem(.notFound, "There is no such door: only smtp and http.")
        }
        return door
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

extension SavedSettings.Door {
    /// What its credentials are called.
    var noun: String { self == .smtp ? "login" : "token" }
}
